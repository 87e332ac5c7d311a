/// How well it fits that somebody is on a side: a small logistic model over what the text tells of them and of each other
/// who is on a side, and how they answer each other.
///
/// Whether somebody is on one side, on the other, or on none is a choice of three, given where all others are (a random
/// field fitted by its pseudo-likelihood, Besag 1975). `scripts/fit` computes the weights in `Resources/sides.tsv` from
/// annotated text.
struct SideModel: WeightedModel {
  /// What is asked.
  enum Question: Int, CaseIterable {
    /// Whether somebody is on a side at all.
    case alone
    /// Whether two are on one side rather than one of them on none.
    case together
    /// Whether two are on both sides rather than one of them on none.
    case against

    var name: String { "\(self)" }
  }

  /// What is known of two who speak, besides the families of their camps.
  enum Feature: Int, CaseIterable {
    case bias
    // What the text tells of them.
    case sameCamp, otherCamp, sameOwner, ownerOf, principal, served, rival, sameState, otherState, oneOfState
    case oneBody, bothBodies, outlet
    // What the text introduces them with: names and nouns that both have, the other by name, roles of one camp or of others.
    case sharedName, sharedNoun, introducedByPerson, introducedByBody, introducedInCamp, introducedInOthers
    // How much of what is said is theirs: the share of the one who says less in fifths, that of the other in thirds.
    case lesserShare, greaterShare
    // The sides they were given by rules, one hint for all pairs of one: each has its share of it.
    case onSameSide, onOtherSides, oneOnSide, onNoSide
    // How often they speak right behind each other, one or two statements later, in twos, up to four times.
    case next, second, third
    // How they answer each other, as shares of their statements near each other.
    case reply, contrast, opposedStances, sharedStance, namesOther, addresses, refusal, rejects, discord, support
    case agrees, earlierAgrees, negated, question, sameSentence, numberDiffers

    var name: String { "\(self)" }

    /// Those that tell whose people somebody is.
    fileprivate static let ties = Set<Int>(
      [.sameOwner, .ownerOf, .principal, .served, .sharedName, .introducedByBody].map(\Feature.rawValue))

    /// Those that show that one answers the other.
    fileprivate static let answers = Set<Int>(
      [.reply, .contrast, .opposedStances, .sharedStance, .refusal, .rejects, .discord, .support, .agrees].map(
        \Feature.rawValue))

    /// Those that a pair of statements shows.
    static let ofExchange: [(Feature, ExchangeModel.Feature)] = [
      (.reply, .reply), (.contrast, .contrast), (.opposedStances, .opposedStances), (.sharedStance, .sharedStance),
      (.namesOther, .namesOther), (.addresses, .addresses), (.refusal, .refusal), (.rejects, .rejects),
      (.discord, .discord), (.support, .support), (.agrees, .agrees), (.earlierAgrees, .earlierAgrees),
      (.negated, .negated), (.question, .question), (.sameSentence, .sameSentence), (.numberDiffers, .numberDiffers),
    ]
  }

  /// The values of all features that are not 0.
  struct Features {
    fileprivate var values: [(place: Int, value: Float)] = [(Feature.bias.rawValue, 1)]

    mutating func set(_ feature: Feature, _ value: Float) {
      if value != 0 { values.append((feature.rawValue, value)) }
    }

    mutating func set(_ feature: Feature, _ holds: Bool) { set(feature, holds ? 1 : 0) }

    /// Sets that one stands in a camp of one family and the other in one of another, or of the same.
    mutating func set(_ one: CampFamily, _ other: CampFamily) {
      let place = SideModel.place(one, other)
      if !values.contains(where: { $0.place == place }) { values.append((place, 1)) }
    }

    /// Whether the text ties two to each other or to one body.
    var isTie: Bool { values.contains { Feature.ties.contains($0.place) } }

    /// Whether one of two answers the other.
    var isAnswer: Bool { values.contains { Feature.answers.contains($0.place) } }

    /// All by name, as in the table of weights.
    var named: [(name: String, value: Float)] { values.map { (SideModel.names[$0.place], $0.value) } }
  }

  /// How much better it fits that two are on one side, or on both, than that one of them is on none: as logarithms.
  struct Outcome {
    var together: Float
    var against: Float
  }

  private static func place(_ one: CampFamily, _ other: CampFamily) -> Int {
    let (first, second) = (min(one.rawValue, other.rawValue), max(one.rawValue, other.rawValue))
    return Feature.allCases.count + first * CampFamily.allCases.count + second
  }

  /// The name of each feature: those of two families are joined by `&`.
  private static let names: [String] =
    Feature.allCases.map(\.name)
    + CampFamily.allCases.flatMap { one in CampFamily.allCases.map { "\(one.name)&\($0.name)" } }

  /// For each question the weights of all features.
  private let weights: [[Float]]

  static var weightCount: Int {
    Question.allCases.count * (Feature.allCases.count + CampFamily.allCases.count * CampFamily.allCases.count)
  }

  init(_ weights: inout WeightReader) {
    let count = Self.weightCount / Question.allCases.count
    self.weights = Question.allCases.map { question in
      (0..<count).map { weights.next("\(question.name)\t\(Self.names[$0])") }
    }
  }

  /// How well two with some features stand together or against each other.
  func outcome(_ features: Features) -> Outcome {
    Outcome(together: score(.together, features), against: score(.against, features))
  }

  /// How much better it fits that somebody with some features is on a side than that they are on none, whoever else is:
  /// as a logarithm.
  func readiness(_ features: Features) -> Float { score(.alone, features) + Self.inclination }

  /// By so much more it counts that one is on a side, as a logarithm: whoever is kept from a side that is theirs takes their
  /// answers with them, whoever is given one that is not can still be told by what they say.
  private static let inclination: Float = 1

  private func score(_ question: Question, _ features: Features) -> Float {
    let weights = weights[question.rawValue]
    return features.values.reduce(0) { $0 + weights[$1.place] * $1.value }
  }
}
