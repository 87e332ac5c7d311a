/// What is known of one language: the data files of `Resources/`, read into tables.
struct Lexicon {
  /// What a phrase of the lexicon stands for.
  struct Meaning: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
      case role, country, adjective, organisation, outlet, sourcePreposition, joint, furniture, noun, function
    }

    var index: Int32
    var kind: Kind
    var agreement: Agreement
    /// Counts only where the text writes it with a capital.
    var capital: Bool
    /// Counts only where the text writes it in capitals: an acronym.
    var upper: Bool

    init(kind: Kind, index: Int32, agreement: Agreement, capital: Bool, upper: Bool) {
      self.index = index
      self.kind = kind
      self.agreement = agreement
      self.capital = capital
      self.upper = upper
    }
  }

  /// A noun that names a person or body by what they are.
  struct Role {
    enum Kind: String { case person, organisation, group }
    var name: String
    var kind: Kind
    var roleClass: String
    /// The class as a number: that of the first role of the class.
    var classNumber: Int32
    /// The noun of the role in the singular: *ministre* of *ministre des affaires étrangères*, *secretary* of *health
    /// secretary*.
    var head: Int32
    /// The numbers of the classes that its class is a kind of: that of *ministre* for *ministre de la défense*.
    var broader: [Int32] = []
    /// The adjectives of states among the words of its name: *ministre des affaires européennes*.
    var adjectives: [Int32] = []
  }

  /// A state with the words that speak for it.
  struct Country {
    var code: String
    var name: String
  }

  /// A newspaper, agency or body with the name it is given.
  struct Body {
    var name: String
    var kind: String
  }

  /// What a preposition before a source shows.
  enum SourceStrength: String, BitwiseCopyable {
    /// The words are the source's.
    case strong
    /// They are where a speaker and a clause follow.
    case weak
    /// Only what is quoted is the source's: *selon le mot de*.
    case words
    /// Who is named speaks for the source before it: *par la voix de*.
    case through
    /// It stands behind whose it is: *in X's view*.
    case owned
    /// At the head of a sentence it tells who said the words quoted before: *C'est par ces mots que*.
    case back
  }

  /// A noun of speech or thought.
  struct SpeechNoun: BitwiseCopyable {
    var takes: Verb.Complements
    var force: Verb.Force
  }

  /// An expression of agreement or disagreement.
  struct Accord: BitwiseCopyable {
    enum Kind: String, BitwiseCopyable { case mutual, reply, support, reject, turn }
    var agrees: Bool
    var kind: Kind
  }

  /// A word that takes a stand on an axis.
  struct Stance: BitwiseCopyable {
    var axis: Int32
    var positive: Bool
  }

  /// What a stemmed expression stands for.
  enum Expression: BitwiseCopyable {
    case accord(Accord)
    case stance(Stance)
  }

  /// The poles of an axis of stance.
  struct Axis {
    var name: String
    var positive: String
    var negative: String
  }

  /// Everything but the words: read once, then shared by all stages without copying.
  struct Tables {
    var language: String
    /// The word that sums up: *et*.
    var and = "&"
    /// Whether the words that tell more of a noun stand before it: *health secretary*.
    var modifiersBefore = false
    /// Whether *to be* with a past participle is always a passive.
    var onlyPassive = false
    /// Letters that stand before answers: *R*, *A*.
    var answerLabels: Set<Int32> = []
    /// The word before an infinitive, or -1 where its ending shows it.
    var infinitiveMark: Int32 = -1
    /// The gender of bodies in a language that has one of their own (*it*); empty where nouns have theirs.
    var bodyAgreement = Agreement(rawValue: 0)
    var verbs: [Verb] = []
    var inflections: [[Int32]] = []
    var readings = Column<VerbReading>()
    /// The inflection of the auxiliary that makes passives (*être*), or -1.
    var beingInflection: Int32 = -1
    var roles: [Role] = []
    /// The camp that a class of roles belongs to, where it belongs to one.
    var camps: [String: String] = [:]
    /// The class of the role that a title tells of its bearer, by the folded title: that of lawyers for *Me*.
    var titleRoles: [String: String] = [:]
    /// The more general class of a class of roles, where it has one: that of *diplomate* for *ambassadeur*.
    var kinds: [String: String] = [:]
    var countries: [Country] = []
    var organisations: [Body] = []
    var outlets: [Body] = []
    var nouns: [SpeechNoun] = []
    var sourcePrepositions: [SourceStrength] = []
    var axes: [Axis] = []
    var meanings = Column<Meaning>()
    var phrases = PhraseTrie()
    var expressions = PhraseTrie()
    var expressionMeanings = Column<Expression>()
    /// Endings that make adverbs, and endings of infinitives.
    var adverbEndings: [[UInt8]] = []
    var infinitiveEndings: Set<[UInt8]> = []
    /// The least probability, in hundredths, that somebody is named with.
    var leastNaming: Int32 = 0
    /// Endings that a word right behind a noun has only as a verb.
    var finiteEndings: [[UInt8]] = []
    /// Endings of verbs in the conditional, or the verb that makes it.
    var conditionalEndings: [[UInt8]] = []
    var peopleEndings: [[UInt8]] = []
    /// The endings of the names of lands, none first, and those that take their place in the names of who comes from there.
    var landEndings: [[UInt8]] = []
    var originEndings: [[UInt8]] = []
    /// The endings of nouns that name no person and no body: *-tion*, *-ness*.
    var thingEndings: [[UInt8]] = []
    /// The endings that participles and ordinals have in the feminine alone: *intéressée*, *dernière*.
    var feminineEndings: [[UInt8]] = []
    /// Words that tell an age, each followed by the first of the ten years it means, or by 0 where a number before it does.
    var ages: [Int32] = []
    /// Stems that cannot both hold of one thing, as ordered pairs.
    var opposites: Set<UInt64> = []
    /// Stems with the semantic fields they belong to, stem before field, ascending.
    var fields: [UInt64] = []
    /// Stems with the groups of synonyms they belong to, likewise.
    var synonyms: [UInt64] = []
    /// Words that are numbers, each with its value, word before value, ascending.
    var numbers: [UInt64] = []
  }

  /// Holds tables and words, so that handing a lexicon on costs one reference and not thirty.
  ///
  /// A stage that only reads words shares them; before a word is added they are copied.
  private final class Shelf {
    let tables: Tables
    var vocabulary: Vocabulary

    init(_ tables: Tables, _ vocabulary: Vocabulary) {
      self.tables = tables
      self.vocabulary = vocabulary
    }
  }

  private var shelf: Shelf

  init(_ tables: Tables, _ vocabulary: Vocabulary) { shelf = Shelf(tables, vocabulary) }

  var vocabulary: Vocabulary {
    _read { yield shelf.vocabulary }
    _modify {
      if !isKnownUniquelyReferenced(&shelf) { shelf = Shelf(shelf.tables, shelf.vocabulary) }
      yield &shelf.vocabulary
    }
  }

  var tables: Tables { _read { yield shelf.tables } }

  var language: String { _read { yield shelf.tables.language } }
  var verbs: [Verb] { _read { yield shelf.tables.verbs } }
  var inflections: [[Int32]] { _read { yield shelf.tables.inflections } }
  var readings: Column<VerbReading> { _read { yield shelf.tables.readings } }
  var beingInflection: Int32 { _read { yield shelf.tables.beingInflection } }
  var roles: [Role] { _read { yield shelf.tables.roles } }
  var camps: [String: String] { _read { yield shelf.tables.camps } }
  var kinds: [String: String] { _read { yield shelf.tables.kinds } }
  var titleRoles: [String: String] { _read { yield shelf.tables.titleRoles } }
  /// The camp of roles that put their bearer across from whoever they belong to: *son homologue*.
  static let facingCamp = "facing"
  var countries: [Country] { _read { yield shelf.tables.countries } }
  var organisations: [Body] { _read { yield shelf.tables.organisations } }
  var outlets: [Body] { _read { yield shelf.tables.outlets } }
  var nouns: [SpeechNoun] { _read { yield shelf.tables.nouns } }
  var sourcePrepositions: [SourceStrength] { _read { yield shelf.tables.sourcePrepositions } }
  var axes: [Axis] { _read { yield shelf.tables.axes } }
  var meanings: Column<Meaning> { _read { yield shelf.tables.meanings } }
  var phrases: PhraseTrie { _read { yield shelf.tables.phrases } }
  var expressions: PhraseTrie { _read { yield shelf.tables.expressions } }
  var expressionMeanings: Column<Expression> { _read { yield shelf.tables.expressionMeanings } }
  var adverbEndings: [[UInt8]] { _read { yield shelf.tables.adverbEndings } }
  /// The least probability that somebody is named with as the speaker.
  var leastNaming: Float { _read { yield Float(shelf.tables.leastNaming) / 100 } }
  var finiteEndings: [[UInt8]] { _read { yield shelf.tables.finiteEndings } }
  var conditionalEndings: [[UInt8]] { _read { yield shelf.tables.conditionalEndings } }
  var peopleEndings: [[UInt8]] { _read { yield shelf.tables.peopleEndings } }
  private var landEndings: [[UInt8]] { _read { yield shelf.tables.landEndings } }
  private var originEndings: [[UInt8]] { _read { yield shelf.tables.originEndings } }
  var thingEndings: [[UInt8]] { _read { yield shelf.tables.thingEndings } }
  private var feminineEndings: [[UInt8]] { _read { yield shelf.tables.feminineEndings } }
  var infinitiveEndings: Set<[UInt8]> { _read { yield shelf.tables.infinitiveEndings } }
  var opposites: Set<UInt64> { _read { yield shelf.tables.opposites } }
  var fields: [UInt64] { _read { yield shelf.tables.fields } }
  var synonyms: [UInt64] { _read { yield shelf.tables.synonyms } }
  var numbers: [UInt64] { _read { yield shelf.tables.numbers } }
  var and: String { _read { yield shelf.tables.and } }
  var modifiersBefore: Bool { shelf.tables.modifiersBefore }
  var onlyPassive: Bool { shelf.tables.onlyPassive }
  var answerLabels: Set<Int32> { shelf.tables.answerLabels }
  var infinitiveMark: Int32 { shelf.tables.infinitiveMark }
  var bodyAgreement: Agreement { shelf.tables.bodyAgreement }

  /// The readings of a word as a form of a verb of speech or support.
  func forEachReading(of word: Int32, _ body: (VerbReading) -> Void) {
    guard word >= 0 else { return }
    var index = vocabulary[word].verb
    while index >= 0 {
      body(readings[Int(index)])
      index = readings[Int(index)].next
    }
  }

  /// Whether a word can be one of some forms of a verb of speech or support.
  func isForm(_ forms: VerbForm, _ word: Int32) -> Bool {
    var isForm = false
    forEachReading(of: word) { isForm = isForm || !$0.forms.isDisjoint(with: forms) }
    return isForm
  }

  /// A word of a name without an article hung to it: *al-X* and *el-X* are *X*.
  func nameKey(_ word: Int32) -> Int32 {
    vocabulary.withBytes(of: word) { bytes in
      guard let hyphen = Self.hyphen(in: bytes, before: 4), isParticle(bytes[..<hyphen]) else { return word }
      return vocabulary.find(UnsafeBufferPointer(rebasing: bytes[(hyphen + 1)...])) ?? word
    }
  }

  /// Where the first hyphen of a word stands.
  private static func hyphen(in word: UnsafeBufferPointer<UInt8>, before end: Int = .max) -> Int? {
    var index = 0
    while index < min(word.count, end) {
      if word[index] == 0x2D { return index }
      index += 1
    }
    return nil
  }

  private func isParticle(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    vocabulary.find(UnsafeBufferPointer(rebasing: bytes)).map { vocabulary[$0].classes.contains(.particle) } ?? false
  }

  /// Whether a word is a given name, or begins with one that another is hung to: *Jean-Baptiste*.
  func isGivenName(_ word: Int32) -> Bool {
    word >= 0 && vocabulary[givenName(word)].classes.contains(.firstName)
  }

  /// The gender that a given name shows.
  func genderOfGivenName(_ word: Int32) -> Agreement { vocabulary[givenName(word)].agreement.intersection(.gender) }

  private func givenName(_ word: Int32) -> Int32 {
    if vocabulary[word].classes.contains(.firstName) { return word }
    return vocabulary.withBytes(of: word) { bytes in
      guard let hyphen = Self.hyphen(in: bytes), hyphen > 2 else { return word }
      return vocabulary.find(UnsafeBufferPointer(rebasing: bytes[..<hyphen])) ?? word
    }
  }

  /// Whether a word is a form of *être* or *to be*, by which passives are made.
  func isBeing(_ word: Int32) -> Bool {
    var isBeing = false
    forEachReading(of: word) { isBeing = isBeing || $0.inflection == beingInflection }
    return isBeing
  }

  /// Whether a word ends like an adverb made from an adjective.
  func endsLikeAdverb(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: adverbEndings, behind: 3) }
  }

  /// Whether a noun is, or ends like, one of actions, states and qualities, which have no voice: *la situation*.
  func isThing(_ word: Int32) -> Bool {
    let classes = vocabulary[word].classes
    if classes.contains(.thing) { return true }
    if classes.contains(.writing) { return false }
    return vocabulary.withBytes(of: word) { Self.ends($0, like: thingEndings, behind: 2) }
  }

  /// Whether a word ends like an infinitive, in a language where infinitives have endings.
  func endsLikeInfinitive(_ word: Int32) -> Bool {
    infinitiveMark < 0 && vocabulary.withBytes(of: word) { infinitiveEndings.contains(Array($0.suffix(2))) }
  }

  /// Whether a word ends like the name of those who come from somewhere, in a language that has such endings: *Drômois*.
  func endsLikePeople(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: peopleEndings, behind: 0) && $0.count > 4 }
  }

  /// The land that a word names, or that those it names come from, where the coverage has both words and
  /// the lexicon neither: *halmara* of *halmaran*, in a coverage that tells of Halmara.
  func land(of word: [UInt8]) -> [UInt8]? {
    guard isNew(word) else { return nil }
    let isOrigin = originEndings.lazy.compactMap { stem(of: word, without: $0) }.compactMap { stem in
      landEndings.lazy.map { stem + $0 }.first(where: isNew)
    }
    if let land = isOrigin.first { return land }
    let stems = landEndings.lazy.compactMap { stem(of: word, without: $0) }
    return stems.contains { stem in originEndings.contains { isNew(stem + $0) } } ? word : nil
  }

  private func stem(of word: [UInt8], without ending: [UInt8]) -> [UInt8]? {
    guard word.count >= ending.count + Self.shortestLand, word.suffix(ending.count).elementsEqual(ending) else {
      return nil
    }
    return Array(word.dropLast(ending.count))
  }

  private func isNew(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer(vocabulary.isNew) }

  /// The fewest bytes that a land and its people have in common.
  private static let shortestLand = 4

  /// The masculine of a word that ends like the name of those who come from somewhere, where the coverage has it
  /// (*ostrélien* of *ostrélienne*); else the word itself.
  func masculineOfPeople(_ word: Int32) -> Int32 {
    vocabulary.withBytes(of: word) { bytes in
      for (ending, length) in [("nne", 2), ("se", 1)]
      where bytes.count > 4 && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        let masculine = UnsafeBufferPointer(rebasing: bytes.dropLast(length))
        if let found = vocabulary.find(masculine) { return found }
      }
      return word
    }
  }

  /// The first role of a class and a kind, or nil where the language has none.
  func role(ofClass name: String, _ kind: Role.Kind) -> Int32? {
    roles.firstIndex { $0.roleClass == name && $0.kind == kind }.map { Int32($0) }
  }

  /// Whether a participle or an ordinal has the ending of the feminine: *intéressée*, *dernière*.
  func endsLikeFeminine(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: feminineEndings, behind: 2) }
  }

  /// The first of the ten years that a word means (*quinquagénaire*: 50), or 0 where a number tells it (*year-old*).
  func decade(of word: Int32) -> Int {
    let ages = shelf.tables.ages
    return stride(from: 0, to: ages.count, by: 2).first { ages[$0] == word }.map { Int(ages[$0 + 1]) } ?? 0
  }

  /// Whether a word that stands right behind a noun ends like a finite verb.
  func endsLikeFiniteVerb(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: finiteEndings, behind: 2) }
  }

  /// Whether a word is in the conditional or makes it: *paierait*, *would*.
  func isConditional(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: conditionalEndings, behind: 0) }
  }

  /// Whether a word has one of some endings, behind so many bytes at least.
  private static func ends(_ word: UnsafeBufferPointer<UInt8>, like endings: [[UInt8]], behind least: Int) -> Bool {
    endings.contains { ending in
      let start = word.count - ending.count
      return start >= least && ending.indices.allSatisfy { word[start + $0] == ending[$0] }
    }
  }

  /// Whether a word ends like an inflected verb in a language whose nouns do not: *closed*.
  func looksInflected(_ word: Int32) -> Bool {
    guard infinitiveMark >= 0 else { return false }
    return vocabulary.withBytes(of: word) { bytes in
      guard bytes.count > 3 else { return false }
      let (before, last) = (bytes[bytes.count - 2], bytes[bytes.count - 1])
      return before == 0x65 && last == 0x64 || last == 0x73
    }
  }

  /// Whether a word ends like a past tense, in a language whose past ends like that: *required*.
  func looksPast(_ word: Int32) -> Bool {
    guard infinitiveMark >= 0, word >= 0 else { return false }
    return vocabulary.withBytes(of: word) { Self.ends($0, like: [[0x65, 0x64]], behind: 3) }
  }

  /// Whether a word ends like a plural, in a language whose infinitives have no endings: *talks*, but not *discuss*.
  func looksPlural(_ word: Int32) -> Bool {
    guard infinitiveMark >= 0, word >= 0 else { return false }
    return vocabulary.withBytes(of: word) { bytes in
      bytes.count > 3 && bytes[bytes.count - 1] == 0x73 && ![0x73, 0x75].contains(bytes[bytes.count - 2])
    }
  }

  /// The class of roles of those who are told by what they know alone: *une source diplomatique*.
  static let sourceClass = "source"

  /// Whether two stems are opposites.
  func opposed(_ one: Int32, _ other: Int32) -> Bool { opposites.contains(Self.pair(one, other)) }

  /// Calls `body` with each semantic field of a stem.
  func forEachField(of stem: Int32, _ body: (Int) -> Void) {
    if let first = firstField(of: stem) { forEachField(of: stem, from: first, body) }
  }

  /// Where the fields of a stem begin, or nil where it has none.
  func firstField(of stem: Int32) -> Int? { Self.first(of: stem, in: fields) }

  /// Calls `body` with each semantic field of a stem whose first is known by ``firstField(of:)``.
  func forEachField(of stem: Int32, from first: Int, _ body: (Int) -> Void) {
    Self.forEachNumber(of: stem, from: first, in: fields, body)
  }

  /// Calls `body` with each group of synonyms that a stem belongs to.
  func forEachSynonymGroup(of stem: Int32, _ body: (Int) -> Void) {
    guard let first = Self.first(of: stem, in: synonyms) else { return }
    Self.forEachNumber(of: stem, from: first, in: synonyms, body)
  }

  /// Where the numbers of a stem begin in an ascending table of stems with numbers.
  private static func first(of stem: Int32, in table: [UInt64]) -> Int? {
    let key = UInt64(UInt32(bitPattern: stem)) << 32
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low] >> 32 == key >> 32 ? low : nil
  }

  private static func forEachNumber(of stem: Int32, from first: Int, in table: [UInt64], _ body: (Int) -> Void) {
    let stem = UInt64(UInt32(bitPattern: stem))
    var index = first
    while index < table.count, table[index] >> 32 == stem {
      body(Int(UInt32(truncatingIfNeeded: table[index])))
      index += 1
    }
  }

  /// The key of a word that counts as it is written, apart from all stems.
  static func exact(_ word: Int32) -> Int32 { word | 1 << 30 }

  /// The word of such a key, or nil for the key of a stem.
  static func word(ofExact key: Int32) -> Int32? { key & 1 << 30 != 0 ? key & ~(1 << 30) : nil }

  /// The two stems of a pair.
  static func stems(ofPair pair: UInt64) -> [Int32] {
    [Int32(bitPattern: UInt32(pair >> 32)), Int32(bitPattern: UInt32(truncatingIfNeeded: pair))]
  }

  static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: min(one, other))) << 32 | UInt64(UInt32(bitPattern: max(one, other)))
  }
}
