/// How well a phrase names a topic: a linear model over where its words stand and how the phrase is built.
///
/// `scripts/fit` computes the weights in `Resources/labels.tsv` from the names that readers gave to the topics of annotated
/// text (conditional logit over the phrases of a topic).
struct LabelModel: WeightedModel {
  /// What is known of a phrase.
  ///
  /// The *head* is its noun, the others tell more of it.
  enum Feature: Int, CaseIterable {
    case bias
    // In what share of the topic's statements and paragraphs the words stand, on average, and the head.
    case statements, headStatements, paragraphs, headParagraphs
    // What share of the paragraphs with the head are the topic's, and how rare the words are.
    case headOwn, weight, headOnce
    // The same share for the word that stands elsewhere most, and that no statement of the topic has any of the words.
    case leastOwn, unsaid
    // The head is a word of both sides; a word stands in a title or heading.
    case bothSides, heading
    // In what share of the paragraphs words of the same semantic field stand.
    case field, headField
    // How often it stands there (logarithm to base 2), and where: in the reporter's own words, in the first sentence.
    case occurrences, narrated, said, first
    // What stands before it: a preposition that tells of what is spoken, at the head of its sentence too; an article.
    case about, opens, definite, possessive, bare
    // What stands behind it: a mark, a preposition, a verb; else it may be cut off.
    case beforeMark, beforePreposition, beforeVerb
    // How it is built.
    case two, three, more, joined, capital
    // What its head is: a thing by its ending, a form of a verb, a participle, a time.
    case thing, verb, participle, time
    // It is the name of a state, a body or an outlet.
    case name

    var name: String { "\(self)" }
  }

  /// The values of all features.
  struct Features {
    private var values = InlineArray<40, Float>(repeating: 0)

    subscript(feature: Feature) -> Float {
      get { values[feature.rawValue] }
      set { values[feature.rawValue] = newValue }
    }

    mutating func set(_ feature: Feature, _ holds: Bool) { self[feature] = holds ? 1 : 0 }
  }

  private let weights: [Float]

  static var weightCount: Int { Feature.allCases.count }

  init(_ weights: inout WeightReader) {
    self.weights = Feature.allCases.map { weights.next($0.name) }
  }

  /// How well a phrase of some features names the topic; only the order counts.
  func score(_ features: Features) -> Float {
    Feature.allCases.reduce(0) { $0 + weights[$1.rawValue] * features[$1] }
  }
}
