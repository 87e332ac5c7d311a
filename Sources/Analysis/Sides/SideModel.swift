/// How likely two who speak are on no side together, on one side, or on both: two small logistic models over what the text
/// tells of each and how they answer each other.
///
/// `scripts/fit` computes the weights in `Resources/sides.tsv` from annotated text.
struct SideModel {
  /// What is asked of two who speak.
  enum Question: Int, CaseIterable {
    /// Whether one of them is on neither side.
    case apart
    /// Where both are on a side, whether it is not the same.
    case opposed

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
    // The sides they were given by rules.
    case onSameSide, onOtherSides, oneOnSide, onNoSide
    // How often they speak right behind each other, one or two statements later, in twos, up to four times.
    case next, second, third
    // How they answer each other, as shares of their statements near each other.
    case reply, contrast, opposedStances, sharedStance, namesOther, addresses, refusal, rejects, discord, support
    case agrees, earlierAgrees, negated, question, sameSentence, numberDiffers

    var name: String { "\(self)" }

    /// Those that show by themselves how two stand.
    fileprivate static let evidence = Set<Int>(
      [
        .sameOwner, .ownerOf, .principal, .served, .rival, .sameState, .otherState, .reply, .contrast, .opposedStances,
        .sharedStance, .refusal, .rejects, .discord, .support, .agrees, .sharedName, .sharedNoun, .introducedByPerson,
        .introducedByBody, .introducedInCamp, .introducedInOthers,
      ].map(\Feature.rawValue))

    /// Those that tell of the sides that rules gave.
    fileprivate static let given = Set<Int>(
      [.onSameSide, .onOtherSides, .oneOnSide, .onNoSide].map(\Feature.rawValue))

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

    /// Whether anything ties the two, or one answers the other; to speak much, or in turn, is no evidence.
    var hasEvidence: Bool { values.contains { Feature.evidence.contains($0.place) } }

    /// All by name, as in the table of weights.
    var named: [(name: String, value: Float)] { values.map { (SideModel.names[$0.place], $0.value) } }
  }

  /// How likely each is: both on one side, on two, or one of them on none.
  struct Outcome {
    var same: Float
    var opposed: Float
    var apart: Float
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
  private var weights: [[Float]]

  /// Reads the weights.
  init() {
    weights = Question.allCases.map { _ in Array(repeating: 0, count: Self.names.count) }
    guard let bytes = LexiconStore.resource("sides.tsv") else { return }
    let questions = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0.name, $0.rawValue) })
    let places = Dictionary(uniqueKeysWithValues: Self.names.enumerated().map { ($1, $0) })
    TableFile(bytes.bindMemory(to: UInt8.self)).forEachRow { row in
      guard let question = questions[row.string(0)], let place = places[row.string(1)] else { return }
      weights[question][place] = Float(row.string(2)) ?? 0
    }
  }

  /// How likely two with some features are on one side, on two, or one of them on none.
  ///
  /// - Parameter others: how many others each of them is compared with. The side that rules gave somebody is one hint,
  ///   which all these comparisons share.
  func outcome(_ features: Features, among others: Int) -> Outcome {
    let share = 1 / Float(max(others, 1))
    let (likely, opposed) = (probability(.apart, features, share), probability(.opposed, features, share))
    let apart = Self.odds * likely / (Self.odds * likely + 1 - likely)
    return Outcome(same: (1 - apart) * (1 - opposed), opposed: (1 - apart) * opposed, apart: apart)
  }

  /// By so much less than its odds it counts that one is on no side: whoever is kept from a side that is theirs takes their
  /// answers with them, whoever is given one that is not can still be told by what they say.
  private static let odds: Float = 0.3

  private func probability(_ question: Question, _ features: Features, _ share: Float) -> Float {
    let weights = weights[question.rawValue]
    return logistic(
      features.values.reduce(0) { sum, feature in
        sum + weights[feature.place] * feature.value * (Feature.given.contains(feature.place) ? share : 1)
      })
  }
}
