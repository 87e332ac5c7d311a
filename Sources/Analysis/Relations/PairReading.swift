import CoverageModel

/// Reads pairs of texts by themselves, as if two sides had said them: what the words alone show of agreement.
struct PairReading {
  /// One pair with what is known of it.
  struct Features {
    var exchange: ExchangeModel.Features
    /// Cosines of words and of semantic fields, and the like, by name.
    var shared: [(name: String, value: Float)]
  }

  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let numberReader: NumberReader
  private let reading: ExchangeReading
  private let evidence: TopicEvidence
  private let expressions: ExpressionFinder

  /// - Parameter pairs: the texts of each pair; all are weighed together, no label is known.
  init(_ pairs: [(String, String)], _ pack: inout LanguagePack) {
    var coverage = Coverage(sources: [Source(name: "pairs", text: SourceText(Self.text(pairs)))])
    var document = Document(source: 0, text: coverage.sources[0].text)
    var start = 0
    for text in pairs.flatMap({ [$0.0, $0.1] }) {
      let range = start..<start + text.utf8.count
      Self.add(range, to: &document, &coverage, &pack.lexicon)
      start = range.upperBound + 2
    }
    coverage.articles = [Article(source: 0, range: 0..<max(start, 1), kind: .article)]
    let annotation = Annotation(document, pack.lexicon)
    var content = ContentIndex(coverage, [annotation])
    content.read(&pack.lexicon, pack.stemmer)
    let reports = Self.reports(coverage, annotation)
    expressions = ExpressionFinder(annotation, pack.lexicon)
    reading = ExchangeReading(
      coverage, content, pack.lexicon, RelationSpace(coverage, content), reports, [expressions])
    evidence = TopicEvidence(TopicSpace(coverage, content, reports, pack.lexicon, most: coverage.statements.count))
    self.coverage = coverage
    self.content = content
    lexicon = pack.lexicon
    numberReader = NumberReader(pack.lexicon)
  }

  private static func text(_ pairs: [(String, String)]) -> String {
    pairs.map { $0.0 + "\n\n" + $0.1 }.joined(separator: "\n\n")
  }

  private static func add(
    _ range: Range<Int>, to document: inout Document, _ coverage: inout Coverage, _ lexicon: inout Lexicon
  ) {
    let first = document.tokens.count
    document.text.bytes.withUnsafeBufferPointer { bytes in
      document.tokens += Tokenizer.tokens(of: bytes, in: range, vocabulary: &lexicon.vocabulary)
    }
    document.paragraphs.append(.init(range: range, tokens: first..<document.tokens.count))
    let index = coverage.statements.count
    coverage.utterances.append(Utterance(statements: [index]))
    coverage.statements.append(
      Statement(article: 0, paragraph: index, range: range, kind: .indirect, utterance: index))
  }

  /// A report of each statement that says nothing but where it stands.
  private static func reports(_ coverage: Coverage, _ annotation: Annotation) -> [Report] {
    coverage.statements.map { statement in
      let tokens = annotation.tokens(in: statement.range)
      let sentence = annotation.sentences.firstIndex { $0.tokens.overlaps(tokens) } ?? 0
      return Report(content: tokens, kind: .indirect, pattern: .clause, sentence: sentence)
    }
  }

  /// What is known of one pair.
  func features(ofPair index: Int) -> Features {
    let (one, other) = (2 * index, 2 * index + 1)
    var shared = [
      ("contradicts", denies(one) != denies(other) || numbersDiffer(one, other) ? Float(1) : 0),
      ("overlap", overlap(one, other)),
    ]
    let exchange = reading.features(one, other, apart: 1)
    let tellingOfOthers: Float = exchange.value(.earlierOthers) + exchange.value(.others)
    shared.append(("othersInEither", min(tellingOfOthers, 1)))
    shared.append(("tellingOfOthers", tellingOfOthers / 2))
    evidence.forEachFeature(one, other) { feature, value in
      if Self.ofWords.contains(feature) { shared.append((feature.name, value)) }
    }
    return Features(exchange: exchange, shared: shared)
  }

  /// Whether a text has any word that denies, or that says that something is not true: *faux*, *a lie*.
  private func denies(_ statement: Int) -> Bool {
    let tokens = content.contents[statement].tokens
    return tokens.contains { content.annotations[0].denies(at: $0, lexicon) }
      || expressions.matches(in: tokens).contains { isDenial($0.meaning) }
  }

  private func isDenial(_ meaning: Lexicon.Expression) -> Bool {
    guard case .stance(let stance) = meaning else { return false }
    return !stance.positive && lexicon.axes[Int(stance.axis)].name == Self.truth
  }

  /// The axis whose negative pole denies that something is so.
  private static let truth = "truth"

  /// Whether two texts tell much the same, each with a number that the other does not have.
  private func numbersDiffer(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (StemSet(content.contents[one].stems), StemSet(content.contents[other].stems))
    let shared = left.intersection(right).count
    guard 2 * shared >= min(left.count, right.count) else { return false }
    let (first, second) = (numbers(of: one), numbers(of: other))
    return first.contains { !second.contains($0) } && second.contains { !first.contains($0) }
  }

  private func numbers(of statement: Int) -> [Int] {
    numberReader.numbers(in: content.annotations[0].tokens[content.contents[statement].tokens])
  }

  /// The share of all the stems of two texts that both have (Jaccard).
  private func overlap(_ one: Int, _ other: Int) -> Float {
    let (left, right) = (StemSet(content.contents[one].stems), StemSet(content.contents[other].stems))
    return Float(left.intersection(right).count) / Float(max(left.union(right).count, 1))
  }

  private static let ofWords: Set<TopicModel.Feature> = [
    .words, .sharedWords, .sharedNouns, .fields, .sharedFields, .themes,
  ]
}
