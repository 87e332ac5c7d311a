import CoverageModel

/// How sure it is that words were said and are given to the right one.
///
/// A logistic model over how the statement was found; `scripts/fit` computes its weights from annotated text, so that
/// of the statements at 0.9 nine in ten are right.
struct Certainty {
  private var bias: Float = 0
  private var patterns: [Float]
  private var ways: [Float]
  private var kinds: [Statement.Kind: Float] = [:]
  private var doubt: Float = 0
  private var damaged: Float = 0
  private var negated: Float = 0

  /// How many weights there are.
  static var weightCount: Int {
    4 + Report.Pattern.allCases.count + Attribution.Way.allCases.count + reportedKinds.count
  }
  private static let reportedKinds: [Statement.Kind] = [.direct, .indirect, .mixed]

  /// Reads the weights.
  ///
  /// - Parameter weight: the weight of a feature by its name; it is asked for in one order.
  init(_ weight: (@autoclosure () -> String) -> Float) {
    bias = weight("bias")
    patterns = Report.Pattern.allCases.map { weight("pattern.\($0.name)") }
    ways = Attribution.Way.allCases.map { weight("way.\($0.name)") }
    for kind in Self.reportedKinds { kinds[kind] = weight("kind.\(kind.rawValue)") }
    doubt = weight("doubt")
    damaged = weight("damaged")
    negated = weight("negated")
  }

  /// The certainty of a statement, 0…1, to two digits.
  func statement(_ report: Report, _ attribution: Attribution) -> Double {
    var sum = bias + patterns[Int(report.pattern.rawValue)] + ways[Int(attribution.way.rawValue)]
    sum += kinds[report.kind] ?? 0
    sum += doubt * (1 - attribution.probability)
    if report.damaged { sum += damaged }
    if report.negated { sum += negated }
    return (Double(logistic(sum)) * 100).rounded() / 100
  }
}
