import CoverageModel

/// What shows whether a phrase names the topic of some statements.
struct LabelEvidence {
  /// A place of a phrase.
  struct Place {
    var document: Int
    var tokens: Range<Int>
    /// The first token of its paragraph.
    var paragraph: Int
  }

  private let content: ContentIndex
  private let lexicon: Lexicon
  private let surroundings: TopicSurroundings
  /// Stems of titles and headings.
  private let headings: Set<Int32>
  /// What is known of each stem in the topic.
  private var stems: [Int32: Spread] = [:]
  private var fieldShares: [Int: Float] = [:]
  private let share: (statement: Float, paragraph: Float)
  /// Where the topic begins.
  private let start: (document: Int, tokens: Range<Int>)?
  /// What is said in the paragraphs that are searched.
  private let said: [(document: Int, tokens: Range<Int>)]

  /// How widely a stem stands in the topic.
  private struct Spread {
    var statements = 0
    var paragraphs = 0
    var parties: (a: Bool, b: Bool) = (false, false)
  }

  init(
    _ statements: [Int], _ places: [(document: Int, tokens: Range<Int>)], headings: Set<Int32>, _ coverage: Coverage,
    _ content: ContentIndex, _ lexicon: Lexicon, _ surroundings: TopicSurroundings
  ) {
    self.content = content
    self.lexicon = lexicon
    self.surroundings = surroundings
    self.headings = headings
    share = (1 / Float(max(statements.count, 1)), 1 / Float(max(places.count, 1)))
    start = places.first
    said = statements.map { (content.contents[$0].document, content.contents[$0].tokens) }.filter { own in
      places.contains { $0.document == own.0 && $0.tokens.overlaps(own.1) }
    }
    for index in statements { read(statement: index, coverage.statements[index].party) }
    for (document, tokens) in places {
      for stem in Set(telling(document, tokens)) { stems[stem, default: Spread()].paragraphs += 1 }
      var fields = Set<Int>()
      surroundings.forEachField(document, tokens) { fields.insert($0) }
      for field in fields { fieldShares[field, default: 0] += share.paragraph }
    }
  }

  private mutating func read(statement index: Int, _ party: Statement.Party?) {
    for stem in Set(content.contents[index].stems) {
      stems[stem, default: Spread()].statements += 1
      if party == .a { stems[stem]?.parties.a = true }
      if party == .b { stems[stem]?.parties.b = true }
    }
  }

  /// The stems of the telling words of a stretch of text.
  func telling(_ document: Int, _ tokens: Range<Int>) -> [Int32] { tokens.compactMap { stem(document, $0) } }

  private func stem(_ document: Int, _ place: Int) -> Int32? {
    let word = content.annotations[document].tokens[place].word
    guard word >= 0, lexicon.vocabulary[word].classes.isDisjoint(with: [.stopword, .determiner, .preposition]) else {
      return nil
    }
    return content.stems(document, place..<place + 1).first ?? lexicon.vocabulary[word].stem
  }

  // MARK: Features

  /// What is known of a phrase that stands at some places.
  func features(of places: [Place]) -> LabelModel.Features {
    var features = LabelModel.Features()
    guard let first = places.first else { return features }
    features[.bias] = 1
    spread(first, &features)
    build(first, &features)
    for place in places { read(place, &features) }
    features[.occurrences] = binaryLogarithm(places.count)
    return features
  }

  /// How widely its words stand.
  private func spread(_ place: Place, _ features: inout LabelModel.Features) {
    let words = Array(Set(telling(place.document, place.tokens))).sorted()
    let part = 1 / Float(max(words.count, 1))
    features[.leastOwn] = words.reduce(1) { min($0, own($1)) }
    features.set(.unsaid, words.allSatisfy { (stems[$0]?.statements ?? 0) == 0 })
    for stem in words {
      let spread = stems[stem] ?? Spread()
      features[.statements] += part * Float(spread.statements) * share.statement
      features[.paragraphs] += part * Float(spread.paragraphs) * share.paragraph
      features[.weight] += part * Float(content.weight(stem))
      features[.field] += part * fieldShare(stem)
      if headings.contains(stem) { features[.heading] = 1 }
    }
    features.set(.two, words.count == 2)
    features.set(.three, words.count == 3)
    features.set(.more, words.count > 3)
    guard let stem = stem(place.document, head(place)) else { return }
    let spread = stems[stem] ?? Spread()
    let all = surroundings.spread[Int(stem)] ?? 0
    features[.headStatements] = Float(spread.statements) * share.statement
    features[.headParagraphs] = Float(spread.paragraphs) * share.paragraph
    features[.headOwn] = own(stem)
    features.set(.headOnce, all < 2)
    features.set(.name, content.isName(stem))
    features.set(.bothSides, spread.parties.a && spread.parties.b)
    features[.headField] = fieldShare(stem)
  }

  /// What share of the paragraphs with a stem are the topic's.
  private func own(_ stem: Int32) -> Float {
    min(1, Float(stems[stem]?.paragraphs ?? 0) / Float(max(surroundings.spread[Int(stem)] ?? 0, 1)))
  }

  private func fieldShare(_ stem: Int32) -> Float {
    var best: Float = 0
    lexicon.forEachField(of: stem) { best = max(best, fieldShares[$0] ?? 0) }
    return best
  }

  /// The noun of a phrase: the last word before a preposition where what tells more of it stands before it, else the first.
  private func head(_ place: Place) -> Int {
    guard lexicon.modifiersBefore else { return place.tokens.lowerBound }
    let link = place.tokens.first { has(place.document, $0, .preposition) }
    return max((link ?? place.tokens.upperBound) - 1, place.tokens.lowerBound)
  }

  private func build(_ place: Place, _ features: inout LabelModel.Features) {
    let tokens = content.annotations[place.document].tokens
    let head = head(place)
    features.set(.joined, place.tokens.contains { has(place.document, $0, [.preposition, .genitive]) })
    features.set(
      .capital, place.tokens.contains { tokens[$0].isCapital && !tokens[$0].flags.contains(.initial) })
    let word = tokens[head].word
    guard word >= 0 else { return }
    let entry = lexicon.vocabulary[word]
    features.set(.thing, lexicon.isThing(word))
    features.set(.verb, entry.verb >= 0)
    features.set(.participle, lexicon.isForm([.pastParticiple, .presentParticiple], word) || lexicon.looksPast(word))
    features.set(.time, !entry.classes.isDisjoint(with: [.month, .weekday, .years]))
  }

  // MARK: Places

  /// Reads what stands around a phrase.
  private func read(_ place: Place, _ features: inout LabelModel.Features) {
    let isSaid = said.contains { $0.document == place.document && $0.tokens.contains(place.tokens.lowerBound) }
    features.set(isSaid ? .said : .narrated, true)
    if let start, start.document == place.document, start.tokens.contains(place.tokens.lowerBound) {
      features.set(.first, true)
    }
    before(place, &features)
    behind(place, &features)
  }

  private func before(_ place: Place, _ features: inout LabelModel.Features) {
    var before = place.tokens.lowerBound - 1
    if before >= place.paragraph, has(place.document, before, .numeral), !has(place.document, before, .determiner) {
      before -= 1
    }
    let isPossessed = before >= place.paragraph && has(place.document, before, .possessive)
    let isDetermined = before >= place.paragraph && has(place.document, before, .determiner)
    if isDetermined, !has(place.document, before, .numeral) { features.set(.definite, true) }
    if isPossessed { features.set(.possessive, true) }
    if !isPossessed, !isDetermined { features.set(.bare, true) } else { before -= 1 }
    guard before >= place.paragraph, has(place.document, before, .about) else { return }
    features.set(.about, true)
    if content.annotations[place.document].tokens[before].flags.contains(.initial) { features.set(.opens, true) }
  }

  private func behind(_ place: Place, _ features: inout LabelModel.Features) {
    let tokens = content.annotations[place.document].tokens
    let next = place.tokens.upperBound
    guard next < tokens.count, tokens[next].word >= 0 else { return features.set(.beforeMark, true) }
    if has(place.document, next, [.preposition, .genitive]) { return features.set(.beforePreposition, true) }
    let entry = lexicon.vocabulary[tokens[next].word]
    if entry.verb >= 0 || !entry.classes.isDisjoint(with: Self.behindNouns) { features.set(.beforeVerb, true) }
  }

  /// What stands behind a whole noun phrase.
  private static let behindNouns: WordClass = [
    .auxiliary, .modal, .conjunction, .relative, .subordinator, .adverb, .negation, .clitic, .subject, .determiner,
    .possessive,
  ]

  private func has(_ document: Int, _ place: Int, _ classes: WordClass) -> Bool {
    let word = content.annotations[document].tokens[place].word
    return word >= 0 && !lexicon.vocabulary[word].classes.isDisjoint(with: classes)
  }
}
