/// What is known of one language: the data files of `Resources/`, read into tables.
struct Lexicon {
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
  /// What is added to the log-odds of two utterances of a short article being on one topic.
  var topicLenience: Float { _read { yield Float(shelf.tables.topicLenience) / 100 } }
  var finiteEndings: [[UInt8]] { _read { yield shelf.tables.finiteEndings } }
  var conditionalEndings: [[UInt8]] { _read { yield shelf.tables.conditionalEndings } }
  var peopleEndings: [[UInt8]] { _read { yield shelf.tables.peopleEndings } }
  var landEndings: [[UInt8]] { _read { yield shelf.tables.landEndings } }
  var originEndings: [[UInt8]] { _read { yield shelf.tables.originEndings } }
  var thingEndings: [[UInt8]] { _read { yield shelf.tables.thingEndings } }
  var feminineEndings: [[UInt8]] { _read { yield shelf.tables.feminineEndings } }
  var infinitiveEndings: Set<[UInt8]> { _read { yield shelf.tables.infinitiveEndings } }
  var opposites: Set<UInt64> { _read { yield shelf.tables.opposites } }
  var fields: [UInt64] { _read { yield shelf.tables.fields } }
  var synonyms: [UInt64] { _read { yield shelf.tables.synonyms } }
  /// Phrases with the groups of synonyms they belong to.
  var synonymousPhrases: PhraseTrie { _read { yield shelf.tables.synonymousPhrases } }
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

  /// Whether a word is a form of *être* or *to be*, by which passives are made.
  func isBeing(_ word: Int32) -> Bool {
    var isBeing = false
    forEachReading(of: word) { isBeing = isBeing || $0.inflection == beingInflection }
    return isBeing
  }

  /// The first role of a class and a kind, or nil where the language has none.
  func role(ofClass name: String, _ kind: Role.Kind) -> Int32? {
    roles.firstIndex { $0.roleClass == name && $0.kind == kind }.map { Int32($0) }
  }

  /// The first of the ten years that a word means (*quinquagénaire*: 50), or 0 where a number tells it (*year-old*).
  func decade(of word: Int32) -> Int {
    let ages = shelf.tables.ages
    return stride(from: 0, to: ages.count, by: 2).first { ages[$0] == word }.map { Int(ages[$0 + 1]) } ?? 0
  }

  /// The class of roles of those who are told by what they know alone: *une source diplomatique*.
  static let sourceClass = "source"
}
