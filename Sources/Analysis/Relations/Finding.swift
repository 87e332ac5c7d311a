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

  /// What makes two findings one.
  struct Key: Hashable {
    var label: Relation.Label
    var reason: Evidence.Reason
    var topic: Int
    var a: Set<Int>
    var b: Set<Int>
    var both: Set<Int>
  }

  var key: Key { Key(label: label, reason: evidence.reason, topic: topic, a: a, b: b, both: both) }
}
