/// Decides whether somebody is named as the speaker, or nobody: a false voice is worse than none.
///
/// A logistic model over how the speaker was found; `scripts/fit` computes its weights from annotated text.
struct Naming {
  private var bias: Float
  private var patterns: [Float]
  private var ways: [Float]
  /// What it costs that the one chosen was not certain, and that another could have been meant as well.
  private var doubt: Float
  private var doubts: [Float]
  private var rival: Float

  /// How many weights there are.
  static var weightCount: Int { 3 + Report.Pattern.allCases.count + 2 * Attribution.Way.allCases.count }

  /// Reads the weights.
  ///
  /// - Parameter weight: the weight of a feature by its name; it is asked for in one order.
  init(_ weight: (@autoclosure () -> String) -> Float) {
    bias = weight("bias")
    patterns = Report.Pattern.allCases.map { weight("pattern.\($0.name)") }
    ways = Attribution.Way.allCases.map { weight("way.\($0.name)") }
    doubt = weight("doubt")
    doubts = Attribution.Way.allCases.map { weight("doubt.\($0.name)") }
    rival = weight("rival")
  }

  /// Takes the speaker back from a report where too little speaks for them.
  ///
  /// Whom the words themselves name, or describe where nobody could be meant by them (*une habituée*, *les syndicats*),
  /// is no guess, nor is the only one in mind of the gender that is named.
  ///
  /// - Parameter least: the probability below which nobody is named, which the grammar of the language tells
  ///   (``Lexicon/leastNaming``).
  func withhold(_ attribution: inout Attribution, of report: Report, least: Float) {
    guard case .member = attribution.source, !isTold(attribution), !attribution.isClear,
      probability(report, attribution) < least
    else { return }
    attribution.withhold()
  }

  /// Whether the words of the mention tell who it is, so that nobody had to be chosen.
  private func isTold(_ attribution: Attribution) -> Bool {
    switch attribution.way {
    case .name, .state, .body: true
    case .description, .group: attribution.question == nil
    default: false
    }
  }

  /// The probability that the member chosen is who spoke.
  private func probability(_ report: Report, _ attribution: Attribution) -> Float {
    let way = Int(attribution.way.rawValue)
    var sum = bias + patterns[Int(report.pattern.rawValue)] + ways[way]
    if attribution.question != nil {
      sum += (doubt + doubts[way]) * (1 - attribution.probability) + rival * attribution.rivalry
    }
    return logistic(sum)
  }
}
