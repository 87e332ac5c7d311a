import CoverageModel

/// One piece of evidence with the utterances it relates, before relations are put together.
struct Finding {
  var label: Relation.Label
  /// Utterances of side A.
  var a: Set<Int>
  /// Utterances of side B.
  var b: Set<Int>
  /// Joint statements.
  var both: Set<Int>
  var topic: Int
  var evidence: Evidence
  /// How much it weighs against evidence for the other label: explicit words before stances.
  var weight: Double
}
