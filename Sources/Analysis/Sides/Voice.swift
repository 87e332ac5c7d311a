import CoverageModel

/// One who can speak, seen from outside the language of the article: what tells whose side they are on.
struct Voice {
  var name: String
  var kind: Speaker.Kind
  /// The folded words of the name, the last one first.
  var words: [[UInt8]]
  /// Other folded words that it goes by: acronyms, and the kind of body that it is.
  var handles: [[UInt8]]
  /// The distinct ways in which the text names it.
  var mentions: [String]
  /// ISO 3166 code and name of its state; of a land that no lexicon knows, its folded name stands for the code.
  var country: (code: String, name: String)?
  /// The camps that its roles stand in.
  var camps: [String]
  /// The camp of the kind of body that it has a role of, which tells more than the role where nobody is on trial: whoever
  /// chairs an association is of no management.
  var ownerCamp: String?
  /// The camp of the party to a trial that a witness or an expert is of: *témoin de la défense*, *the claimant's expert*.
  var partyCamp: String?
  /// It is itself on trial: who only pleads for the accused is not.
  var isOnTrial: Bool
  /// It has a role that stands in no camp.
  var hasOwnRole: Bool
  /// The folded word that tells whose role it is: *le porte-parole de X*.
  var owner: [UInt8]?
  /// Index of the voice whose role it is by a possessive: *sa porte-parole*.
  var principal: Int?
  /// Index of the voice that it serves where a noun tells so: *l'avocate des parents*.
  var served: Int?
  /// Index of the voice whom it stands across from: *son homologue*, *son adversaire*; each is the other's.
  var rival: Int?
  var isOutlet: Bool
  /// It is a body whose kind is known: an agency, an association.
  var isOfKnownKind: Bool
  /// It goes by a name, not by a common noun alone or by one word that is its kind's.
  var hasOwnName: Bool { words.count > 1 || words.count == 1 && handles.isEmpty }
  /// How often it speaks.
  var weight = 0
  /// When it speaks first, as a number in the order of the text.
  var first = Int.max

  init(_ member: Cast.Member, _ lexicon: Lexicon) {
    name = member.name
    kind = member.kind
    words = member.words.reversed().map { lexicon.vocabulary.bytes(of: $0) }
    handles = member.aliases.map { lexicon.vocabulary.bytes(of: $0) }
    if member.kind == .organisation {
      handles += member.roles.sorted().map { lexicon.roles[Int($0)].head }.filter { $0 >= 0 }
        .map { lexicon.vocabulary.bytes(of: $0) }
    }
    mentions = member.mentions
    if member.country >= 0 {
      let state = lexicon.countries[Int(member.country)]
      country = (state.code, state.name)
    }
    camps = member.roles.sorted().compactMap { lexicon.camps[lexicon.roles[Int($0)].roleClass] }
      .filter { $0 != Lexicon.facingCamp }
    hasOwnRole =
      member.kind == .person && member.roles.contains { lexicon.camps[lexicon.roles[Int($0)].roleClass] == nil }
    if let camp = Self.camp(of: member, lexicon) { camps.insert(camp, at: 0) }
    isOnTrial = member.roles.contains { Self.accused.contains(lexicon.roles[Int($0)].roleClass) }
    ownerCamp = Self.campOfOwner(of: member, lexicon)
    partyCamp = Self.campOfParty(of: member, lexicon)
    owner = member.owner >= 0 ? lexicon.vocabulary.bytes(of: member.owner) : nil
    if country == nil, let owner, let land = lexicon.land(of: owner) {
      country = (String(decoding: land, as: UTF8.self), Self.capitalised(land))
    }
    isOutlet = member.isOutlet
    isOfKnownKind = member.kind == .organisation && !member.roles.isEmpty
  }

  private static let accused: Set = ["accused", "convict", "defendant", "prisoner", "suspect"]

  private static func capitalised(_ word: [UInt8]) -> String {
    let name = String(decoding: word, as: UTF8.self)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Puts those who have a role of a body in its camp; where somebody is on trial, only those who speak for the prosecution
  /// or the defence.
  static func placeOwned(_ voices: inout [Voice]) {
    let isTrial = voices.contains { $0.camps.contains(SideFinder.accused) }
    for index in voices.indices {
      if let camp = voices[index].partyCamp, !voices[index].camps.contains(camp) {
        voices[index].camps.insert(camp, at: 0)
        continue
      }
      guard let camp = voices[index].ownerCamp, camp != SideFinder.management || voices[index].camps.isEmpty,
        !isTrial || camp == SideFinder.accused || camp == SideFinder.prosecution
      else { continue }
      voices[index].camps = [camp] + voices[index].camps.filter { $0 != camp && $0 != SideFinder.management }
    }
    // *the director of the Bureau of Markets*: who leads a body of a kind that is no company's is of no management.
    for index in voices.indices where voices[index].kind == .person {
      guard let body = body(of: index, voices), voices[body].isOfKnownKind,
        !voices[body].camps.contains(SideFinder.management)
      else { continue }
      voices[index].camps.removeAll { $0 == SideFinder.management }
    }
  }

  /// The body with a name of its own that a voice has a role of.
  private static func body(of voice: Int, _ voices: [Voice]) -> Int? {
    let isBody = { (index: Int) in voices[index].kind == .organisation && voices[index].hasOwnName }
    if let principal = voices[voice].principal, isBody(principal) { return principal }
    guard let owner = voices[voice].owner else { return nil }
    return voices.indices.first { isBody($0) && voices[$0].words.contains(owner) }
  }

  private static func campOfOwner(of member: Cast.Member, _ lexicon: Lexicon) -> String? {
    guard member.owner >= 0 else { return nil }
    let owners = lexicon.roles.lazy.filter { $0.head == member.owner }
    if member.kind == .person, let body = owners.first(where: { $0.kind == .organisation }) {
      return lexicon.camps[body.roleClass]
    }
    guard member.kind == .organisation else { return nil }
    return owners.first { $0.kind == .person }.flatMap { lexicon.camps[$0.roleClass] }
  }

  /// The camp of the party to a trial that a witness or an expert is of, by their role or by whose they are: kin and neighbours
  /// of a party are of none by that, nor is whoever has a camp of their own.
  private static func campOfParty(of member: Cast.Member, _ lexicon: Lexicon) -> String? {
    guard member.kind == .person else { return nil }
    let classes = member.roles.sorted().map { lexicon.roles[Int($0)].roleClass }
    if let witness = classes.first(where: witnesses.contains) { return lexicon.camps[witness] }
    guard member.owner >= 0, !classes.contains(where: near.contains),
      classes.allSatisfy({ lexicon.camps[$0] == nil || lexicon.camps[$0] == SideFinder.third })
    else { return nil }
    let owner = lexicon.vocabulary.bytes(of: member.owner)
    if lexicon.organisations.contains(where: { $0.kind == SideFinder.prosecution && Folding.fold($0.name) == owner }) {
      return SideFinder.prosecution
    }
    return lexicon.roles.lazy.filter { $0.head == member.owner && parties.contains($0.roleClass) }
      .compactMap { lexicon.camps[$0.roleClass] }.first
  }

  private static let witnesses: Set = ["prosecution-witness", "defence-witness"]
  private static let parties: Set = ["accused", "defence", "defendant", "plaintiff", "prosecution"]
  /// Roles that tell whom somebody is near to, not for whom they speak.
  private static let near: Set = [
    "child", "colleague", "friend", "neighbour", "parent", "relative", "sibling", "spouse",
  ]

  /// The camp of the body that somebody belongs to: a union's is labour, a party is one of its own.
  private static func camp(of member: Cast.Member, _ lexicon: Lexicon) -> String? {
    guard member.affiliation >= 0 else { return nil }
    let body = lexicon.organisations[Int(member.affiliation)]
    switch body.kind {
    case "union": return "labour"
    case "prosecution": return SideFinder.prosecution
    case "party": return body.name
    default: return nil
    }
  }

  /// Whether two names, perhaps of articles in different languages, are those of one.
  func isSame(as other: Voice) -> Bool {
    if kind == .state || other.kind == .state { return kind == other.kind && country?.code == other.country?.code }
    guard let last = words.first, last == other.words.first else { return name == other.name }
    let (longer, shorter) = words.count >= other.words.count ? (words, other.words) : (other.words, words)
    return shorter.allSatisfy(longer.contains)
  }

  /// Takes in what another article knows of the same one.
  mutating func merge(_ other: Voice) {
    if other.words.count > words.count { (name, words) = (other.name, other.words) }
    for mention in other.mentions where !mentions.contains(mention) { mentions.append(mention) }
    country = country ?? other.country
    camps += other.camps.filter { !camps.contains($0) }
    owner = owner ?? other.owner
    partyCamp = partyCamp ?? other.partyCamp
    hasOwnRole = hasOwnRole || other.hasOwnRole
    isOnTrial = isOnTrial || other.isOnTrial
    principal = principal ?? other.principal
    served = served ?? other.served
    rival = rival ?? other.rival
    isOutlet = isOutlet || other.isOutlet
    isOfKnownKind = isOfKnownKind || other.isOfKnownKind
    weight += other.weight
    first = min(first, other.first)
  }
}

/// All voices of a coverage, with those of each language told apart.
struct VoiceTable {
  private(set) var voices: [Voice] = []
  /// For each part the voice of each member of its cast.
  private(set) var indices: [[Int]] = []

  /// Adds the cast of one language's articles.
  ///
  /// - Parameters:
  ///   - spoken: for each report who speaks.
  ///   - order: for each report its number in the order of the text.
  mutating func add(_ cast: Cast, _ lexicon: Lexicon, spoken: [Attribution], order: [Int]) {
    var own = cast.members.map { Voice($0, lexicon) }
    for (attribution, place) in zip(spoken, order) {
      for member in attribution.members {
        own[member].weight += 1
        own[member].first = min(own[member].first, place)
      }
    }
    let known = voices.count
    let places = own.map { voice in
      if known > 0, let same = voices[..<known].firstIndex(where: { $0.isSame(as: voice) }) {
        voices[same].merge(voice)
        return same
      }
      voices.append(voice)
      return voices.count - 1
    }
    for (member, place) in zip(cast.members, places) {
      if member.principal >= 0 { voices[place].principal = voices[place].principal ?? places[member.principal] }
      if member.served >= 0 { voices[place].served = voices[place].served ?? places[member.served] }
      guard member.rival >= 0 else { continue }
      let rival = places[member.rival]
      voices[place].rival = voices[place].rival ?? rival
      voices[rival].rival = voices[rival].rival ?? place
    }
    indices.append(places)
  }
}

extension Attribution {
  /// Those who speak, one by one.
  var members: [Int] {
    switch source {
    case .member(let member): [member]
    case .several(let members): members
    case .joint, .unknown: []
    }
  }
}
