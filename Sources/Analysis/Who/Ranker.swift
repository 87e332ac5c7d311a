/// Chooses among those a mention can mean: one small logistic model for each kind of mention.
///
/// The weights stand in `Resources/ranker.tsv`; `scripts/fit` computes them from annotated text.
struct Ranker {
  /// What kind of mention is resolved; each has weights of its own.
  enum Question: Int, CaseIterable {
    /// A pronoun behind its verb, or in a clause behind the words: *a-t-il dit*, *she said*.
    case incise
    /// A pronoun before its verb: *il a ajouté que*.
    case pronoun
    /// A role of the lexicon: *la ministre*.
    case role
    /// A noun that the lexicon does not know: *l'édile*.
    case description
    /// No mention: a quotation without a cue.
    case silence

    var name: String {
      switch self {
      case .incise: "incise"
      case .pronoun: "pronoun"
      case .role: "role"
      case .description: "description"
      case .silence: "silence"
      }
    }
  }

  /// What is known of one candidate; all are 0 or 1 but the last.
  enum Feature: Int, CaseIterable {
    case bias, sameSentence, inContent, distanceOne, distanceTwo, distanceFew, sameParagraph, nearest, second, subject
    case first, spokeLast, spokeJustNow, spokeBefore, spokeInParagraph, neverSpoke, notMet, sameRole, sameClass
    case sameHead, otherRole, roleless, outdone, sameCountry, sameOwner, genderKnown, only, personal, body, unnamed,
      answersSelf, mentions

    var name: String { "\(self)" }
  }

  /// The values of all features, without memory of their own.
  struct Features {
    private(set) var values = InlineArray<32, Float>(repeating: 0)

    init() { values[Feature.bias.rawValue] = 1 }

    /// Whether a feature holds.
    subscript(feature: Feature) -> Bool { values[feature.rawValue] != 0 }

    mutating func set(_ feature: Feature, _ holds: Bool) { if holds { values[feature.rawValue] = 1 } }
    mutating func set(_ feature: Feature, value: Float) { values[feature.rawValue] = value }
  }

  private var weights: [InlineArray<32, Float>]
  /// Whether whoever was found is named.
  private(set) var naming: Naming
  /// How sure statements are.
  private(set) var certainty: Certainty
  /// Below this probability nobody is named; a role more often means somebody whom the article has not named.
  ///
  /// - Parameter isClear: nobody else can be meant, and the gender is theirs.
  static func threshold(_ question: Question, isClear: Bool) -> Float {
    switch question {
    case .incise where isClear, .pronoun where isClear: 0.08
    case .incise, .pronoun, .silence: 0.35
    case .role, .description: 0.5
    }
  }

  /// Reads the weights.
  init() {
    weights = Question.allCases.map { _ in InlineArray(repeating: 0) }
    var others: [String: [String: Float]] = [:]
    certainty = Certainty { _ in 0 }
    naming = Naming { _ in 0 }
    guard let bytes = LexiconStore.resource("ranker.tsv") else { return }
    let questions = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0.name, $0.rawValue) })
    let features = Dictionary(uniqueKeysWithValues: Feature.allCases.map { ($0.name, $0.rawValue) })
    TableFile(bytes.bindMemory(to: UInt8.self)).forEachRow { row in
      let weight = Float(row.string(2)) ?? 0
      if let question = questions[row.string(0)], let feature = features[row.string(1)] {
        weights[question][feature] = weight
      } else {
        others[row.string(0), default: [:]][row.string(1)] = weight
      }
    }
    certainty = Certainty { others["certainty"]?[$0] ?? 0 }
    naming = Naming { others["naming"]?[$0] ?? 0 }
  }

  /// The probability that a candidate is meant.
  func probability(_ question: Question, _ features: Features) -> Float {
    var sum: Float = 0
    let weights = weights[question.rawValue]
    for index in 0..<Feature.allCases.count { sum += weights[index] * features.values[index] }
    return logistic(sum)
  }
}
