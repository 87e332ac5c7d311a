/// How likely two sentences report one utterance: a logistic model over what their words share and where they stand.
///
/// `scripts/fit` computes the weights in `Resources/utterances.tsv` from annotated text.
struct UtteranceModel: WeightedModel {
  /// What is known of two sentences.
  enum Feature: Int, CaseIterable {
    case bias
    // What the words share, weighed by how telling they are: the share of the shorter that the longer has, and the share of
    // all that either has, by first letters and by synonyms too.
    case contained, containedSenses, alike, alikeSenses
    // The share of the shorter that the longer has, names left out.
    case own
    // The share of the shorter that stands in the longer in the same order, and the longest run of stems.
    case order, words, stemRun
    case names, negation, question
    // How many numbers both have, up to two, and whether both have some, but none in common.
    case numbers, otherNumbers
    // How long the shorter is beside the longer.
    case lengths
    // Who speaks.
    case otherSpeaker, presumed, stranger, nobody, joint
    // Where they stand, and how they are reported. What one article tells twice it mostly tells in a heading and below it:
    // otherwise somebody says two things in it, above all in one sentence.
    case heading, bothDirect, directElsewhere
    case sameArticle, sameParagraph, sameSentence, adjacent, headingHere
    // Whether another sentence of the same article is more like, and among how many sentences the two were found, where they
    // stand in two articles: what is told of many things is told again of few of them.
    case outdone, outdoneTwice, choice
    // How much alike what stands near the two is, where they stand in two articles: what is told again is told in much the
    // same order.
    case around

    var name: String { "\(self)" }
  }

  private let weights: [Float]

  static var weightCount: Int { Feature.allCases.count }

  init(_ weights: inout WeightReader) {
    self.weights = Feature.allCases.map { weights.next($0.name) }
  }

  /// The probability that both are one utterance.
  func probability(_ features: Features) -> Float {
    var sum: Float = 0
    for feature in Feature.allCases { sum += weights[feature.rawValue] * features[feature] }
    return logistic(sum)
  }

  /// The values of all features.
  struct Features {
    /// Nothing is alike but names and small words that do not all come back, or what is alike stands in another order, so that
    /// they are not one utterance, whatever else there is.
    var isUnlike = false
    /// One word alone is alike, and it is little of the shorter.
    var isSlight = false
    private var values = InlineArray<32, Float>(repeating: 0)

    subscript(feature: Feature) -> Float {
      get { values[feature.rawValue] }
      set { values[feature.rawValue] = newValue }
    }

    mutating func set(_ feature: Feature, _ holds: Bool) { self[feature] = holds ? 1 : 0 }
  }
}
