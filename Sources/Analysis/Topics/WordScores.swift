/// How well words name what some paragraphs are about.
struct WordScores {
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let surroundings: TopicSurroundings
  /// In what share of the paragraphs each stem and each semantic field stands.
  private var shares: [Int32: Double] = [:]
  private var fieldShares: [Int: Double] = [:]

  /// What a word of a label costs: a longer label must be worth it.
  private static let cost = 0.7
  /// A word of a field that the paragraphs share names it well.
  private static let fieldBonus = 1.2
  /// A word that stands in one paragraph of all may be a figure of speech.
  private static let onceFactor = 0.6

  init(
    _ places: [(document: Int, tokens: Range<Int>)], _ content: ContentIndex, _ lexicon: Lexicon,
    _ surroundings: TopicSurroundings
  ) {
    self.content = content
    self.lexicon = lexicon
    self.surroundings = surroundings
    let share = 1 / Double(max(places.count, 1))
    for (document, tokens) in places {
      for stem in Set(stems(document, tokens)) { shares[stem, default: 0] += share }
      var fields = Set<Int>()
      surroundings.forEachField(document, tokens) { fields.insert($0) }
      for field in fields { fieldShares[field, default: 0] += share }
    }
  }

  /// The stems of the telling words of a stretch of text.
  func stems(_ document: Int, _ tokens: Range<Int>) -> [Int32] {
    let all = content.annotations[document].tokens
    return tokens.compactMap { place in
      let word = all[place].word
      guard word >= 0, lexicon.vocabulary[word].classes.isDisjoint(with: [.stopword, .determiner, .preposition]) else {
        return nil
      }
      return content.stems(document, place..<place + 1).first ?? lexicon.vocabulary[word].stem
    }
  }

  /// How well a phrase of these stems would name it.
  func score(_ stems: [Int32]) -> Double {
    stems.isEmpty ? -1 : Set(stems).sorted().reduce(0.0) { $0 + score($1) - Self.cost }
  }

  private func score(_ stem: Int32) -> Double {
    var best = 0.0
    lexicon.forEachField(of: stem) { best = max(best, fieldShares[$0] ?? 0) }
    let spread = surroundings.spread[Int(stem)] ?? 0
    let once = spread < 2 ? Self.onceFactor : 1
    return (shares[stem] ?? 0) * content.weight(stem) * once + best * Self.fieldBonus
  }
}
