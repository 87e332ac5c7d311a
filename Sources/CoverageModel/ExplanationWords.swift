/// The labels and sentences of explanations in one language.
struct ExplanationWords: Sendable {
  // What is spoken of.
  var speaker: String
  var cue: String
  var pattern: String
  var attribution: String
  var way: String
  var antecedent: String
  var others: String
  var continues: String
  var reserve: String
  var corrected: String
  var certainty: String
  /// Stands behind the certainty of what nobody is known to have said.
  var countsSpeaker: String

  // Who said it.
  var unknown: String
  var unnamed: String
  var both: String

  // What is said where there is little to say.
  var noCue: String
  var nobodyLikely: String
  var byReader: String

  /// Stands between the way and the probability of the one chosen.
  var chosenWith: String
  var damaged: String
  var negated: String

  /// Stands between the parts of an enumeration.
  var separator: String

  /// What a reader can put right.
  var fields: [Statement.Field: String]
  /// A sentence for each ``Explanation/pattern``.
  var patterns: [String: String]
  /// A sentence for each ``Explanation/way``.
  var ways: [String: String]

  /// The words of a language.
  static func of(_ language: InterfaceLanguage) -> ExplanationWords { language == .french ? .french : .english }
}
