import CoverageModel

/// A statement as one sentence reports it, before it is known who the source is.
struct Report {
  /// How the words are reported; certainty is learnt for each pattern.
  enum Pattern: UInt8, CaseIterable {
    /// `« … », a déclaré X`.
    case incise
    /// `X a déclaré que …`.
    case clause
    /// `X a déclaré : « … »`.
    case colon
    /// `X a dénoncé « … »`.
    case fragment
    /// `Selon X, …`.
    case accordingTo
    /// `X a promis de …`.
    case infinitive
    /// `X a exprimé l'espoir d'une …`.
    case noun
    /// `… , a déclaré X` behind words without marks.
    case indirectIncise
    /// `, ajoutant que …`.
    case participle
    /// `les paroles de X selon lesquelles …`.
    case nominal
    /// `Comme X l'a dit, …`.
    case likeness
    /// A quotation without a cue that goes on from the one before.
    case continuation
    /// A sentence without marks and cue that goes on from the one before.
    case freeIndirect
    /// What a headline quotes of its article.
    case headline
    /// `NAME: words`, and other turns of interviews and dialogues.
    case turn

    /// The name of the pattern, for explanations and for what is learnt.
    var name: String {
      switch self {
      case .incise: "incise"
      case .clause: "clause"
      case .colon: "colon"
      case .fragment: "fragment"
      case .accordingTo: "accordingTo"
      case .infinitive: "infinitive"
      case .noun: "noun"
      case .indirectIncise: "indirectIncise"
      case .participle: "participle"
      case .nominal: "nominal"
      case .likeness: "likeness"
      case .continuation: "continuation"
      case .freeIndirect: "freeIndirect"
      case .headline: "headline"
      case .turn: "turn"
      }
    }
  }

  /// The words said, as tokens.
  var content: Range<Int>
  var kind: Statement.Kind
  var pattern: Pattern
  /// The reporting words.
  var cue: Range<Int>?
  /// The mention that names the source.
  var source: Mention?
  /// The source is that of the report before, or the subject of the sentence before.
  var inherits = false
  /// Index in ``Annotation/sentences``.
  var sentence: Int
  /// It goes on behind the reporting clause from the report before it that has the same cue.
  var goesOn = false
  var force = Verb.Force.neutral
  /// Its verb is one of what several do with each other: *sont convenus que*.
  var isMutual = false
  /// The form of its verb tells of several who say it: *avons convenu*.
  var isOfSeveral = false
  /// The cue is negated: *n'a pas dit que*.
  var negated = false
  /// The turn that it is, where a paragraph is all speech.
  var turn: Turn?
  /// The marks of its quotation are damaged.
  var damaged = false
}
