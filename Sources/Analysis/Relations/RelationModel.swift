import CoverageModel

/// How certain a relation is from all that speaks for it: a logistic model over its evidence.
///
/// Pieces of evidence are not independent, so that they are not multiplied; `scripts/fit` computes the weights in
/// `Resources/relations.tsv` from annotated text.
struct RelationModel: WeightedModel {
  /// What is known of a relation.
  enum Feature: Int, CaseIterable {
    case bias
    /// The log-odds of the likeliest piece of evidence.
    case best
    /// How many pieces there are, and how many pairs of utterances of the two sides: logarithms to base 2.
    case evidence, pairs
    case agreement, joint
    /// How doubtful it is that the two sides said this: of the side whose surest statement is less certain, what that
    /// lacks to certainty.
    case doubt

    var name: String { "\(self)" }
  }

  /// The values of all features.
  typealias Features = InlineArray<7, Float>

  private var weights: Features

  static var weightCount: Int { Feature.allCases.count }

  init(_ weights: inout WeightReader) {
    self.weights = Features(repeating: 0)
    for feature in Feature.allCases { self.weights[feature.rawValue] = weights.next(feature.name) }
  }

  /// The most pieces of evidence that count.
  static let mostEvidence = 4
  /// No piece of evidence is taken for surer than this, or the contrary of it.
  private static let surest = 0.98

  /// What is known of a relation.
  ///
  /// - Parameters:
  ///   - best: how likely its likeliest evidence is.
  ///   - evidence: how many pieces of evidence there are.
  ///   - doubt: how doubtful it is that the two sides said this, from 0 to 1.
  static func features(of relation: Relation, best: Double, evidence: Int, doubt: Double) -> Features {
    let likely = min(max(best, 1 - surest), surest)
    let pairs = relation.a.count * relation.b.count
    var features = Features(repeating: 0)
    features[Feature.bias.rawValue] = 1
    features[Feature.best.rawValue] = Float(logarithm(likely / (1 - likely)))
    features[Feature.evidence.rawValue] = binaryLogarithm(min(evidence, mostEvidence))
    features[Feature.pairs.rawValue] = relation.both.isEmpty ? binaryLogarithm(pairs + 1) : 0
    features[Feature.agreement.rawValue] = relation.label == .agreement ? 1 : 0
    features[Feature.joint.rawValue] = relation.both.isEmpty ? 0 : 1
    features[Feature.doubt.rawValue] = Float(doubt)
    return features
  }

  /// How certain a relation with some features is, to two places.
  func certainty(_ features: Features) -> Double {
    var sum: Float = 0
    for feature in features.indices { sum += weights[feature] * features[feature] }
    return (Double(logistic(sum)) * 100).rounded() / 100
  }
}
