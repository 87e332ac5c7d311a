/// The tables of a lexicon: what the data files of a language say.
extension Lexicon {
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
    /// What is added to the log-odds of two utterances of a short article being on one topic, in hundredths.
    var topicLenience: Int32 = 0
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
    /// Phrases with the groups of synonyms they belong to; their words stand by ``Lexicon/phraseKey(of:_:)``.
    var synonymousPhrases = PhraseTrie()
    /// Words that are numbers, each with its value, word before value, ascending.
    var numbers: [UInt64] = []
  }
}
