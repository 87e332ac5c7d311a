/// An inflected verb of saying with its auxiliary, adverbs and fixed words.
struct VerbGroup {
  /// How the verb stands.
  enum Form {
    case finite, presentParticiple, infinitive
  }

  /// From the auxiliary (or the verb) to the last fixed word.
  var tokens: Range<Int>
  var form: Form
  /// What the readings of the verb introduce, together.
  var takes: Verb.Complements
  var force: Verb.Force
  /// Number of the subject as the verb shows it.
  var agreement: Agreement
  /// The pronoun hung to the verb: *a-t-il*.
  var pronoun: Int?
  /// A negation stands with it: *n'a pas dit*.
  var negated: Bool
  /// Index in ``Lexicon/verbs`` of the most specific reading.
  var verb: Int32
  /// A clause marker belongs to its fixed words.
  var hasRest: Bool
  /// The auxiliary before another verb of the sentence that serves this one too: *a salué l'accord et rappelé que*.
  var sharedAuxiliary: Int?
  /// The form can also be a past participle: *told*.
  var mayBeParticiple = false
}
