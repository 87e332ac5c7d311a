/// What any two utterances show of being on one topic.
struct TopicEvidence {
  private let count: Int
  private let places: [[TopicSpace.Place]]
  private let words: [Float]
  private let stems: [Float]
  private let nouns: [Float]
  private let paragraphs: [Float]
  private let introductions: [Float]
  private let fields: [Float]
  private let fieldSums: [Float]
  private let fieldsAround: [Float]
  private let themeSums: [Float]
  private let themesAround: [Float]
  private let headings: [Float]
  /// How many stems each has.
  private let lengths: [Int]
  private let hasField: [Bool]
  private let hasTheme: [Bool]

  init(_ space: TopicSpace) {
    count = space.places.count
    places = space.places
    words = space.words.products()
    stems = space.stems.products()
    nouns = space.nouns.products()
    paragraphs = space.paragraphs.products()
    introductions = space.introductions.products(space.words)
    fields = space.fields.products()
    fieldSums = space.fieldSums.products()
    fieldsAround = space.fields.products(space.fieldsAround)
    themeSums = space.themeSums.products()
    themesAround = space.themesAround.products()
    headings = space.headings.products(space.stems)
    lengths = space.stems.rows.map(\.count)
    hasField = space.fields.rows.map { !$0.isEmpty }
    hasTheme = space.themeSums.rows.map { !$0.isEmpty }
  }

  /// How alike the words of two utterances are (cosine).
  func likeness(_ one: Int, _ other: Int) -> Float { words[one * count + other] }

  /// The log-odds of two utterances being on one topic.
  func odds(_ one: Int, _ other: Int, _ model: TopicModel) -> Float {
    var sum: Float = 0
    forEachFeature(one, other) { sum += model[$0] * $1 }
    return sum
  }

  /// The log-odds of all pairs, row by row, with something added to each.
  func odds(_ model: TopicModel, lenience: Float) -> [Float] {
    var odds = [Float](repeating: 0, count: count * count)
    for other in 0..<count {
      for one in 0..<other {
        odds[one * count + other] = self.odds(one, other, model) + lenience
        odds[other * count + one] = odds[one * count + other]
      }
    }
    return odds
  }

  /// What two utterances share by one of the five features that tell what they and their surroundings are about, in one
  /// paragraph too; 0 for any other feature.
  func value(of feature: TopicModel.Feature, _ one: Int, _ other: Int) -> Float {
    switch feature {
    case .introduction: either(introductions, one, other)
    case .fields: fields[one * count + other]
    case .fieldsAround: either(fieldsAround, one, other)
    case .themesAround: themesAround[one * count + other]
    case .paragraphs: paragraphs[one * count + other]
    default: 0
    }
  }

  /// Calls `body` with each feature of a pair that is not zero.
  func forEachFeature(_ one: Int, _ other: Int, _ body: (TopicModel.Feature, Float) -> Void) {
    let apart = Distance(places[one], places[other])
    body(.bias, 1)
    readWords(one, other, apart, body)
    readThemes(one, other, apart, body)
    readPlace(apart, body)
    readTurns(apart, body)
    if apart.statements == 1 { readLength(apart.isOtherLater ? other : one, body) }
    if either(headings, one, other) > 0 { body(.heading, 1) }
  }

  private func readWords(
    _ one: Int, _ other: Int, _ apart: Distance, _ body: (TopicModel.Feature, Float) -> Void
  ) {
    let at = one * count + other
    body(.words, words[at])
    body(.sharedWords, min(stems[at], 3))
    body(.sharedNouns, min(nouns[at], 3))
    body(.introduction, either(introductions, one, other))
    body(.fields, fields[at])
    body(.sharedFields, min(fieldSums[at], Self.mostSum))
    if !hasField[one] || !hasField[other] { body(.noField, 1) }
    if !apart.isSameArticle { body(.wordsElsewhere, words[at]) }
    guard apart.paragraphs != 0 else { return }
    body(.paragraphs, paragraphs[at])
    body(.fieldsAround, either(fieldsAround, one, other))
    body(.themesAround, themesAround[at])
  }

  /// Sums of weights count no further.
  private static let mostSum: Float = 6

  private func readThemes(
    _ one: Int, _ other: Int, _ apart: Distance, _ body: (TopicModel.Feature, Float) -> Void
  ) {
    let shared = themeSums[one * count + other]
    body(.themes, min(shared, Self.mostSum))
    guard hasTheme[one], hasTheme[other], shared == 0 else { return }
    body(.otherThemes, 1)
    if apart.paragraphs <= 1 { body(.otherThemesNear, 1) }
    if apart.paragraphs == 0 { body(.otherThemesTogether, 1) }
  }

  private func readPlace(_ apart: Distance, _ body: (TopicModel.Feature, Float) -> Void) {
    guard apart.isSameArticle else { return body(.otherArticle, 1) }
    switch apart.paragraphs {
    case 0: body(.sameParagraph, 1)
    case 1: body(.nextParagraph, 1)
    case 2: body(.secondParagraph, 1)
    case 3, 4: body(.fewParagraphs, 1)
    case 5...8: body(.someParagraphs, 1)
    default: break
    }
    if apart.statements == 1 { body(.next, 1) }
    if apart.statements == 2 { body(.second, 1) }
    if apart.isSameSection { body(.sameSection, 1) }
    if apart.isOtherSection { body(.otherSection, 1) }
  }

  private func readTurns(_ apart: Distance, _ body: (TopicModel.Feature, Float) -> Void) {
    guard let (earlier, later) = apart.nearest, let side = earlier.side, let other = later.side, side != other else {
      return
    }
    switch apart.statements {
    case 1:
      body(.facing, 1)
      if later.answers { body(.answers, 1) }
      if earlier.asks { body(.asked, 1) }
    case 2: body(.facingSecond, 1)
    case 3: body(.facingThird, 1)
    default: break
    }
  }

  private func readLength(_ later: Int, _ body: (TopicModel.Feature, Float) -> Void) {
    if lengths[later] <= Self.slight { body(.nextSlight, 1) }
    if lengths[later] <= Self.short { body(.nextShort, 1) }
  }

  /// With as few stems of its own as this, an utterance takes up what stands before it.
  private static let slight = 1, short = 3

  private func either(_ products: [Float], _ one: Int, _ other: Int) -> Float {
    max(products[one * count + other], products[other * count + one])
  }

  /// How far two utterances stand from each other where they come nearest.
  private struct Distance {
    /// In paragraphs; large in two articles.
    var paragraphs = Int.max
    /// In statements.
    var statements = Int.max
    /// Whether the second stands behind the first where they are so near.
    var isOtherLater = true
    /// The two that stand so near, the earlier one first.
    var nearest: (earlier: TopicSpace.Place, later: TopicSpace.Place)?
    var isSameArticle = false
    /// Whether both stand under one heading.
    var isSameSection = false
    /// Whether a heading stands over one of them and not over the other.
    var isOtherSection = false

    init(_ ones: [TopicSpace.Place], _ others: [TopicSpace.Place]) {
      for one in ones {
        for other in others where one.article == other.article { add(one, other) }
      }
    }

    private mutating func add(_ one: TopicSpace.Place, _ other: TopicSpace.Place) {
      isSameArticle = true
      paragraphs = min(paragraphs, abs(one.paragraph - other.paragraph))
      if abs(one.statement - other.statement) < statements {
        statements = abs(one.statement - other.statement)
        isOtherLater = other.statement > one.statement
        nearest = isOtherLater ? (one, other) : (other, one)
      }
      if one.section == other.section {
        isSameSection = isSameSection || one.section != nil
      } else {
        isOtherSection = true
      }
    }
  }
}
