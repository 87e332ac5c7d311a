/// How likely two statements of the two sides, near each other in an article, agree or disagree.
///
/// Two small logistic models over what stands in and around both; `scripts/fit` computes the weights in
/// `Resources/exchange.tsv` from annotated text. Similar words alone never make a relation: an answer, a contrast, a
/// stand or a negation has to show it (after Menini et al. 2018, who found the same of word overlap).
struct ExchangeModel: WeightedModel {
  /// What is asked of a pair.
  enum Question: Int, CaseIterable {
    /// Whether they relate at all.
    case related
    /// Where they do, whether they agree.
    case agrees

    var name: String { "\(self)" }
  }

  /// What is known of a pair: numbers from ``share`` on, the others 0 or 1, at most 64 of those.
  enum Feature: Int, CaseIterable {
    // Where the two stand.
    case bias, next, second, third, sameSentence, sameParagraph, nextParagraph, sameTopic, earlierOpens
    // Whether the same speaker says something right before and right behind each.
    case earlierContinues, earlierContinued, continues, continued
    // What the words share.
    case sharedOne, sharedTwo, numberShared, numberDiffers
    // What the reporting words of the later one say.
    case rejects, agrees, answers, earlierRejects, earlierAgrees, reply, refusal, support, mutual, discord, contrast,
      turn, likewise
    // What the writer says before the earlier one, and before the later one, of both: that they are of one mind or are not.
    case introducedAccord, introducedDiscord, precededByAccord, precededByDiscord
    // What is said.
    case negated, earlierNegated, negationDiffers, opposedWords, opposedStances, sharedStance, critical, approving
    case concedes, objects, earlierConcedes, earlierObjects
    case addresses, others, earlierOthers, namesOther, question, direct, earlierDirect, ofBoth, earlierOfBoth
    // What other evidence shows of the two.
    case foundAgreement, foundDisagreement, topicAgreement, topicDisagreement
    // How much of their words both share, and of what stands around them (cosines and shares from 0 to 1).
    case share, introduction, fields, fieldsAround, themesAround, paragraphs
    // How long both are: the logarithm to base 2 of the number of content words and one; how far apart, in forties of tokens.
    case earlierLength, length, gap

    var name: String { "\(self)" }

    /// Those that show a relation by themselves.
    static let evidence: [Feature] = [
      .rejects, .agrees, .answers, .reply, .refusal, .support, .mutual, .discord, .contrast, .turn, .likewise,
      .introducedAccord, .introducedDiscord, .precededByAccord, .precededByDiscord, .negationDiffers, .numberDiffers,
      .opposedWords, .opposedStances, .sharedStance, .critical, .concedes, .objects, .addresses, .namesOther,
      .foundAgreement, .foundDisagreement,
    ]
  }

  /// The values of all features: a bit for each that is 0 or 1, and the numbers.
  struct Features {
    private var held: UInt64 = 1 << UInt64(Feature.bias.rawValue)
    /// One for each feature from ``Feature/share`` on.
    private var numbers = InlineArray<9, Float>(repeating: 0)

    /// The first feature that is a number.
    fileprivate static let firstNumber = Feature.share.rawValue

    /// Whether a feature holds, or is not 0.
    subscript(feature: Feature) -> Bool { value(feature) != 0 }

    /// Whether anything in the text shows that one takes the other up.
    ///
    /// A word does, or that the writer sets one right behind the other in a paragraph; to stand near is no evidence.
    var hasEvidence: Bool { self[.next] && self[.sameParagraph] || held & Self.evidence != 0 }

    private static let evidence = Feature.evidence.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }

    mutating func set(_ feature: Feature, _ holds: Bool) { if holds { held |= 1 << UInt64(feature.rawValue) } }

    /// Sets a feature that is a number.
    mutating func set(_ feature: Feature, _ value: Float) { numbers[feature.rawValue - Self.firstNumber] = value }

    func value(_ feature: Feature) -> Float {
      if feature.rawValue >= Self.firstNumber { return numbers[feature.rawValue - Self.firstNumber] }
      return held & 1 << UInt64(feature.rawValue) != 0 ? 1 : 0
    }

    /// Whether all of some features hold, given as bits.
    fileprivate func holds(_ features: UInt64) -> Bool { held & features == features }

    /// The sum of the values, each times its weight, in the order of the features.
    fileprivate func weighed(by weights: borrowing InlineArray<80, Float>) -> Float {
      var sum: Float = 0
      var rest = held
      while rest != 0 {
        sum += weights[rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      for index in numbers.indices { sum += weights[Self.firstNumber + index] * numbers[index] }
      return sum
    }
  }

  private let weights: [InlineArray<80, Float>]
  /// By question: features that weigh more, or less, where they hold together, as bits.
  private let conjunctions: [[WeightReader.Conjunction]]

  /// Features that are 0 or 1 by name.
  private static let places = Dictionary(
    uniqueKeysWithValues: Feature.allCases.prefix(Features.firstNumber).map { ($0.name, $0.rawValue) })

  static var weightCount: Int { Question.allCases.count * Feature.allCases.count }

  init(_ weights: inout WeightReader) {
    self.weights = Question.allCases.map { question in
      var own = InlineArray<80, Float>(repeating: 0)
      for feature in Feature.allCases { own[feature.rawValue] = weights.next("\(question.name)\t\(feature.name)") }
      return own
    }
    conjunctions = Question.allCases.map { weights.conjunctions($0.name) { Self.places[$0] } }
  }

  /// The probability that the answer is yes.
  func probability(_ question: Question, _ features: Features) -> Float {
    var sum = features.weighed(by: weights[question.rawValue])
    for conjunction in conjunctions[question.rawValue] where features.holds(conjunction.features) {
      sum += conjunction.weight
    }
    return logistic(sum)
  }
}
