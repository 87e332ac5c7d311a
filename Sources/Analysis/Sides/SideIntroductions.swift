/// What the words that a text introduces people with show of whom they stand with.
struct SideIntroductions {
  fileprivate struct Introduction {
    var names: Set<Int32> = []
    var nouns: Set<Int32> = []
    var camps: Set<String> = []
    /// The words that the name of who is introduced goes by.
    var called: Set<Int32> = []
    var isPerson = false
  }

  /// By speaker.
  fileprivate var introductions: [Int: Introduction] = [:]

  /// A word tells that introduces no more than one in so many of those who are introduced at all, or so few.
  private static let oneIn = 2, few = 2
  /// The most shared words that count.
  private static let mostWords = 2

  /// - Parameter members: the member of the cast that each speaker is.
  init(_ cast: Cast, _ lexicon: Lexicon, _ members: [Int: Int]) {
    let heads = Set(lexicon.roles.lazy.filter { $0.kind == .person }.map(\.head))
    var spread: [Int32: Int] = [:]
    for (speaker, index) in members {
      let introduction = Introduction(cast[index], lexicon, heads)
      introductions[speaker] = introduction
      for word in introduction.names.union(introduction.nouns) { spread[word, default: 0] += 1 }
    }
    let introduced = introductions.values.count { !$0.names.isEmpty || !$0.nouns.isEmpty }
    let most = max(introduced / Self.oneIn, Self.few)
    let telling = Set(spread.lazy.filter { $0.value <= most }.map(\.key))
    for speaker in members.keys {
      introductions[speaker]?.names.formIntersection(telling)
      introductions[speaker]?.nouns.formIntersection(telling)
    }
  }

  /// Sets what the introductions of two have in common.
  func compare(_ one: Int, _ other: Int, _ features: inout SideModel.Features) {
    guard let first = introductions[one], let second = introductions[other] else { return }
    let most = Self.mostWords
    features.set(.sharedName, Float(min(first.names.intersection(second.names).count, most)))
    features.set(.sharedNoun, Float(min(first.nouns.intersection(second.nouns).count, most)))
    for (own, named) in [(first, second), (second, first)] where !own.words.isDisjoint(with: named.called) {
      features.set(named.isPerson ? .introducedByPerson : .introducedByBody, true)
    }
    guard !first.camps.isEmpty, !second.camps.isEmpty else { return }
    let isOneCamp = !first.camps.isDisjoint(with: second.camps)
    features.set(isOneCamp ? .introducedInCamp : .introducedInOthers, true)
  }
}

extension SideIntroductions.Introduction {
  fileprivate init(_ member: Cast.Member, _ lexicon: Lexicon, _ heads: Set<Int32>) {
    isPerson = member.kind == .person
    called = Set(member.words.suffix(1) + member.aliases)
    if !isPerson { called.formUnion(member.roles.map { lexicon.roles[Int($0)].head }) }
    let isTelling = { (word: Int32) in !heads.contains(word) && !member.words.contains(word) }
    names = member.introduction.names.filter(isTelling)
    nouns = member.introduction.nouns.filter(isTelling)
    let roles = member.introduction.roles.union(member.roles)
    camps = Set(roles.compactMap { lexicon.camps[lexicon.roles[Int($0)].roleClass] }).subtracting(Self.none)
  }

  fileprivate var words: Set<Int32> { names.union(nouns) }

  /// The camps that are no side's by themselves.
  private static let none: Set = [SideFinder.third, SideFinder.counsel, SideFinder.legislature, Lexicon.facingCamp]
}
