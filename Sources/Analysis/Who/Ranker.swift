/// Chooses among those a mention can mean, or nobody: one conditional logit for each kind of mention (a ranking model,
/// Denis, Baldridge 2008).
///
/// The weights stand in `Resources/ranker.tsv`; `scripts/fit` computes them from annotated text.
struct Ranker: WeightedModel {
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
      answersSelf, onlyInParagraph, onlyNear, introduced, otherOwner, samePrincipal, otherPrincipal,
      goesOn, mentions

    var name: String { "\(self)" }
  }

  /// The values of all features: a bit for each, and the number that the last one is.
  ///
  /// Those who could be meant are kept with every statement, so that their features are to be small.
  struct Features {
    private var held: UInt64 = 1 << UInt64(Feature.bias.rawValue)
    private var mentions: Float = 0

    /// Whether a feature holds.
    subscript(feature: Feature) -> Bool { held & 1 << UInt64(feature.rawValue) != 0 }

    @inline(__always)
    mutating func set(_ feature: Feature, _ holds: Bool) { held |= (holds ? 1 : 0) << UInt64(feature.rawValue) }

    /// Sets the logarithm of how often somebody was mentioned.
    mutating func set(mentions: Float) {
      self.mentions = mentions
      set(.mentions, mentions != 0)
    }

    func value(_ feature: Feature) -> Float { self[feature] ? feature == .mentions ? mentions : 1 : 0 }

    /// Whether all of some features hold, given as bits.
    func holds(_ features: UInt64) -> Bool { held & features == features }

    /// The sum of the values, each times its weight, in the order of the features.
    func weighed(by weights: borrowing InlineArray<40, Float>) -> Float {
      var sum: Float = 0
      var rest = held
      while rest != 0 {
        let index = rest.trailingZeroBitCount
        sum += index == Feature.mentions.rawValue ? weights[index] * mentions : weights[index]
        rest &= rest - 1
      }
      return sum
    }
  }

  private let weights: [InlineArray<40, Float>]
  /// By question: features that weigh more, or less, where they hold together, as bits.
  private let conjunctions: [[WeightReader.Conjunction]]
  /// Whether whoever was found is named.
  let naming: Naming
  /// How sure statements are.
  let certainty: Certainty
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

  /// Features by name.
  private static let places = Dictionary(uniqueKeysWithValues: Feature.allCases.map { ($0.name, $0.rawValue) })

  static var weightCount: Int {
    Question.allCases.count * Feature.allCases.count + Certainty.weightCount + Naming.weightCount
  }

  init(_ weights: inout WeightReader) {
    self.weights = Question.allCases.map { question in
      var own = InlineArray<40, Float>(repeating: 0)
      for feature in Feature.allCases { own[feature.rawValue] = weights.next("\(question.name)\t\(feature.name)") }
      return own
    }
    conjunctions = Question.allCases.map { weights.conjunctions($0.name) { Self.places[$0] } }
    certainty = Certainty { weights.next("certainty\t\($0())") }
    naming = Naming { weights.next("naming\t\($0())") }
  }

  /// The score of a candidate; that of nobody is 0.
  func score(_ question: Question, _ features: Features) -> Float {
    var sum = features.weighed(by: weights[question.rawValue])
    for conjunction in conjunctions[question.rawValue] where features.holds(conjunction.features) {
      sum += conjunction.weight
    }
    return sum
  }

  /// Turns the scores of all who can be meant into probabilities that they are; what is left is nobody's.
  static func normalize(_ candidates: inout [Attribution.Candidate]) {
    var total: Float = 1
    for index in candidates.indices {
      candidates[index].probability = exponential(min(candidates[index].probability, 35))
      total += candidates[index].probability
    }
    for index in candidates.indices { candidates[index].probability /= total }
  }
}
