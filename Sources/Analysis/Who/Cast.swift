import CoverageModel

/// Everybody who can be a speaker, with what the text teaches of them.
struct Cast {
  /// One person, body, state or group.
  struct Member {
    var name: String
    var kind: Speaker.Kind
    /// The words of the fullest name, folded.
    var words: [Int32] = []
    /// Acronyms of a body.
    var aliases: [Int32] = []
    var agreement = Agreement(rawValue: 0)
    /// Roles the text gives, as indices in ``Lexicon/roles``.
    var roles: Set<Int32> = []
    /// State the member belongs to, or -1.
    var country: Int32 = -1
    /// The word that tells whose role it is, or -1.
    var owner: Int32 = -1
    /// The member whose role it is by a possessive (*sa porte-parole, X,*), or -1.
    var principal = -1
    /// The member in whose service it is where a noun tells so (*l'avocate des parents*), or -1.
    var served = -1
    /// The member whom it stands across from (*son homologue, X,*), or -1.
    var rival = -1
    /// The body of the lexicon that it belongs to (*X, de la CGT*), or -1.
    var affiliation: Int32 = -1
    var isOutlet = false
    /// In years, or -1.
    var age = -1
    /// A title, a given name or a role shows that it is a human being.
    var isPersonal = false
    /// Somebody in office whose name the text does not tie to it; nobody is named in their place.
    var isUnnamed = false
    /// Whoever it is died, so that nobody means them as who speaks but by their name.
    var isDead = false
    var introduction = Introduction()
    /// The distinct ways in which the text names it.
    var mentions: [String] = []
  }

  /// The words that the text introduces somebody with, beside the name: those of an apposition, of a clause behind it.
  struct Introduction {
    /// Those that are written as names are.
    var names: Set<Int32> = []
    var nouns: Set<Int32> = []
    /// The roles that stand in it, its own and those of others, as indices in ``Lexicon/roles``.
    var roles: Set<Int32> = []
  }

  /// What a member that is no person is known by.
  enum Key: Hashable {
    case country(Int32)
    case outlet(Int32)
    case organisation(Int32)
    case role(Int32, country: Int32, owner: Int32)
    case words([Int32])
  }

  private(set) var members: [Member] = []
  private var bySurname: [Int32: [Int]] = [:]
  private var byNoun: [Int32: Set<Int>] = [:]
  private var byKey: [Key: Int] = [:]
  /// Those whose name begins with a word, now or before a fuller one was met.
  private var byFirstWord: [Int32: [Int]] = [:]
  private var byRoleClass: [Int32: [Int]] = [:]

  subscript(member: Int) -> Member {
    _read { yield members[member] }
    _modify { yield &members[member] }
  }

  // MARK: Persons

  /// The persons whose name ends in a word.
  func persons(named surname: Int32) -> [Int] { bySurname[surname] ?? [] }

  /// The person that a name means: the same surname, no other given name, no other gender.
  func person(named words: [Int32], _ agreement: Agreement) -> Int? {
    guard let surname = words.last else { return nil }
    return persons(named: surname).first { index in
      guard members[index].agreement.agrees(with: agreement) else { return false }
      return Self.contains(members[index].words, words) || Self.contains(words, members[index].words)
    }
  }

  /// Gives a member the words of its fullest name.
  mutating func setWords(_ words: [Int32], of member: Int) {
    members[member].words = words
    guard let first = words.first, byFirstWord[first]?.contains(member) != true else { return }
    byFirstWord[first, default: []].append(member)
  }

  /// The only one without a given name whose name begins with these words: *Pacifica* is *Pacifica Airways*.
  func whole(beginningWith words: [Int32]) -> Int? {
    guard let first = words.first else { return nil }
    let all = (byFirstWord[first] ?? []).filter {
      members[$0].words.count > words.count && !members[$0].isPersonal && !members[$0].isOutlet
        && members[$0].words.starts(with: words)
    }
    return all.count == 1 ? all[0] : nil
  }

  /// The only person whose full name begins with a given name that stands alone: *Hattie* is *Hattie Lorimer*.
  func person(calledBy given: Int32, _ agreement: Agreement) -> Int? {
    let all = (byFirstWord[given] ?? []).filter {
      members[$0].kind == .person && members[$0].isPersonal && members[$0].words.count > 1
        && members[$0].agreement.agrees(with: agreement)
    }
    return all.count == 1 ? all[0] : nil
  }

  private static func contains(_ longer: [Int32], _ shorter: [Int32]) -> Bool {
    var met = 0
    for word in longer where met < shorter.count && word == shorter[met] { met += 1 }
    return met == shorter.count
  }

  /// Adds a person, or teaches a known one a fuller name.
  ///
  /// - Parameter isGivenName: the name is a given name alone, by which the text may call somebody it has named in full.
  mutating func addPerson(
    named words: [Int32], _ name: @autoclosure () -> String, _ agreement: Agreement, isPersonal: Bool,
    isGivenName: Bool
  ) -> Int {
    let called = isGivenName ? words.first.flatMap { person(calledBy: $0, agreement) } : nil
    if let known = person(named: words, agreement) ?? called {
      if words.count > members[known].words.count {
        setWords(words, of: known)
        members[known].name = name()
      }
      members[known].agreement.learn(agreement.intersection(.gender))
      members[known].isPersonal = members[known].isPersonal || isPersonal
      return known
    }
    var member = Member(name: name(), kind: .person)
    member.agreement = agreement.intersection(.gender).union(.singular)
    member.isPersonal = isPersonal
    members.append(member)
    setWords(words, of: members.count - 1)
    if let surname = words.last { bySurname[surname, default: []].append(members.count - 1) }
    return members.count - 1
  }

  // MARK: Roles

  /// Gives a member a role.
  mutating func give(_ role: Int32, _ lexicon: Lexicon, to member: Int) {
    guard members[member].roles.insert(role).inserted else { return }
    byRoleClass[lexicon.roles[Int(role)].classNumber, default: []].append(member)
  }

  /// The members with a role of a class, in the order in which they got it.
  func members(ofClass number: Int32) -> [Int] { byRoleClass[number] ?? [] }

  /// The only person known to be of an age, in years, and of a gender.
  func only(aged ages: Range<Int>, _ agreement: Agreement) -> Int? {
    let found = members.indices.filter {
      ages.contains(members[$0].age) && members[$0].agreement.agrees(with: agreement)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The only person whom the text describes by a noun, of a gender.
  func only(described noun: Int32, _ agreement: Agreement) -> Int? {
    let found = byNoun[noun, default: []].filter { members[$0].agreement.agrees(with: agreement) }
    return found.count == 1 ? found.first : nil
  }

  /// Keeps the nouns of no known role that the text describes somebody by (*coprésidente*), as words of the vocabulary.
  mutating func describe(_ member: Int, by nouns: [Int32]) {
    for noun in nouns { byNoun[noun, default: []].insert(member) }
  }

  // MARK: Others

  /// The member known by a key; a new one if there is none.
  mutating func member(_ key: Key, name: @autoclosure () -> String, kind: Speaker.Kind) -> Int {
    if let known = byKey[key] { return known }
    members.append(Member(name: name(), kind: kind))
    byKey[key] = members.count - 1
    return members.count - 1
  }

  /// The member known by a key, or nil.
  func known(_ key: Key) -> Int? { byKey[key] }

  /// Makes a member known by another key too: a body by its acronym.
  mutating func alias(_ key: Key, of member: Int) {
    if byKey[key] == nil { byKey[key] = member }
    if case .words(let words) = key {
      members[member].aliases += words.filter { !members[member].aliases.contains($0) }
    }
  }

  /// Notes a way in which the text names a member.
  mutating func note(_ mention: String, of member: Int) {
    if !members[member].mentions.contains(mention) { members[member].mentions.append(mention) }
  }
}
