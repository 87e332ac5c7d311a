/// How likely two utterances are of one topic: a logistic model over what they share and where they stand.
///
/// `scripts/fit` computes the weights in `Resources/topics.tsv` from annotated text.
struct TopicModel: WeightedModel {
  /// What is known of two utterances.
  enum Feature: Int, CaseIterable {
    case bias
    // What the words share: cosines and sums over stems weighed by how telling they are.
    case words, sharedWords, sharedNouns, wordsElsewhere, paragraphs, introduction
    // Semantic fields.
    case fields, sharedFields, fieldsAround, noField
    // Stems that several paragraphs have, though not too many.
    case themes, themesAround, otherThemes, otherThemesNear, otherThemesTogether
    // Where they stand.
    case sameParagraph, nextParagraph, secondParagraph, fewParagraphs, someParagraphs, otherArticle
    case next, second, sameSection, otherSection, heading
    // The later one stands right behind the other and has hardly a word of its own: *That is fair*.
    case nextSlight, nextShort
    // The two sides say them, so many statements apart; the reporting words of the later one take up what was said; the
    // earlier one asks.
    case facing, facingSecond, facingThird, answers, asked

    var name: String { "\(self)" }
  }

  private let weights: [Float]

  static var weightCount: Int { Feature.allCases.count }

  init(_ weights: inout WeightReader) {
    self.weights = Feature.allCases.map { weights.next($0.name) }
  }

  /// What one feature adds to the log-odds.
  subscript(feature: Feature) -> Float { weights[feature.rawValue] }
}
