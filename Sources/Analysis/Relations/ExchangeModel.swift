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

  /// What is known of a pair: numbers from ``share`` on, the others 0 or 1.
  enum Feature: Int, CaseIterable {
    // Where the two stand.
    case bias, next, second, third, sameSentence, sameParagraph, nextParagraph, sameTopic
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
    // How long both are: the logarithm to base 2 of the number of content words and one.
    case earlierLength, length

    var name: String { "\(self)" }

    /// Those that show a relation by themselves.
    static let evidence: [Feature] = [
      .rejects, .agrees, .answers, .reply, .refusal, .support, .mutual, .discord, .contrast, .turn, .likewise,
      .introducedAccord, .introducedDiscord, .precededByAccord, .precededByDiscord, .negationDiffers, .numberDiffers,
      .opposedWords, .opposedStances, .sharedStance, .critical, .concedes, .objects, .addresses, .namesOther,
      .foundAgreement, .foundDisagreement,
    ]
  }

  /// The values of all features: a bit for each, and the numbers.
  struct Features {
    private var held: UInt64 = 1 << UInt64(Feature.bias.rawValue)
    /// One for each feature from ``Feature/share`` on; all features together are at most as many as the bits of ``held``.
    private var numbers = InlineArray<8, Float>(repeating: 0)

    /// The first feature that is a number.
    private static let firstNumber = Feature.share.rawValue

    /// Whether a feature holds, or is not 0.
    subscript(feature: Feature) -> Bool { held & 1 << UInt64(feature.rawValue) != 0 }

    /// Whether anything in the text shows that one takes the other up.
    ///
    /// A word does, or that the writer sets one right behind the other in a paragraph; to stand near is no evidence.
    var hasEvidence: Bool { self[.next] && self[.sameParagraph] || held & Self.evidence != 0 }

    private static let evidence = Feature.evidence.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }

    mutating func set(_ feature: Feature, _ holds: Bool) { if holds { held |= 1 << UInt64(feature.rawValue) } }

    /// Sets a feature that is a number.
    mutating func set(_ feature: Feature, _ value: Float) {
      numbers[feature.rawValue - Self.firstNumber] = value
      set(feature, value != 0)
    }

    func value(_ feature: Feature) -> Float {
      guard self[feature] else { return 0 }
      return feature.rawValue < Self.firstNumber ? 1 : numbers[feature.rawValue - Self.firstNumber]
    }

    /// The sum of the values, each times its weight, in the order of the features.
    func weighed(by weights: borrowing InlineArray<64, Float>) -> Float {
      var sum: Float = 0
      var rest = held
      while rest != 0 {
        let index = rest.trailingZeroBitCount
        sum += index < Self.firstNumber ? weights[index] : weights[index] * numbers[index - Self.firstNumber]
        rest &= rest - 1
      }
      return sum
    }
  }

  private let weights: [InlineArray<64, Float>]

  static var weightCount: Int { Question.allCases.count * Feature.allCases.count }

  init(_ weights: inout WeightReader) {
    self.weights = Question.allCases.map { question in
      var own = InlineArray<64, Float>(repeating: 0)
      for feature in Feature.allCases { own[feature.rawValue] = weights.next("\(question.name)\t\(feature.name)") }
      return own
    }
  }

  /// The probability that the answer is yes.
  func probability(_ question: Question, _ features: Features) -> Float {
    logistic(features.weighed(by: weights[question.rawValue]))
  }
}
