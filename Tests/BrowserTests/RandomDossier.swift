import CoverageModel

/// Small dossiers that nobody would write: empty ones, one side alone, no topics, wide characters, words without letters.
enum RandomDossier {
  private static let words = [
    "accord", "l’accord", "2 %", "日本語", "한국", "é\u{301}\u{302}", "—", "«", "»", "…", "non-lieu", "🙂", "\u{202E}", "x",
    "\t", "anticonstitutionnellement", "Ça", "?", "1,5", "\u{200B}", "ﬁn",
  ]

  static func coverage(_ random: inout SplitMix) -> Coverage {
    var coverage = Coverage()
    for article in 0..<Int.random(in: 0...3, using: &random) { add(article, to: &coverage, &random) }
    let speakers = Int.random(in: 0...3, using: &random)
    for speaker in 0..<speakers {
      let side: SideID? = [SideID.a, .b, nil].randomElement(using: &random) ?? nil
      coverage.speakers.append(Speaker(name: text(1...2, &random), kind: .person, side: side))
      if let side { coverage.sides[side == .a ? 0 : 1].speakers.append(speaker) }
    }
    let marks: [Topic.Mark] = [.agreement, .disagreement, .mixed, .oneSided, .undetermined]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      coverage.topics.append(
        Topic(label: text(0...3, &random), mark: marks.randomElement(using: &random) ?? .undetermined))
    }
    guard !coverage.articles.isEmpty else { return coverage }
    let isOneSided = Int.random(in: 0..<4, using: &random) == 0
    for _ in 0..<Int.random(in: 0...12, using: &random) { say(isOneSided, in: &coverage, &random) }
    sort(&coverage)
    relate(in: &coverage, &random)
    return coverage
  }

  private static func text(_ count: ClosedRange<Int>, _ random: inout SplitMix) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private static func add(_ index: Int, to coverage: inout Coverage, _ random: inout SplitMix) {
    var bytes: [UInt8] = []
    var paragraphs: [Range<Int>] = []
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let start = bytes.count
      bytes += text(1...40, &random).utf8
      paragraphs.append(start..<bytes.count)
      bytes += "\n\n".utf8
    }
    let source = SourceText(String(decoding: bytes, as: UTF8.self))
    coverage.sources.append(
      Source(name: "\(index).txt", text: source, language: Bool.random(using: &random) ? "fr" : "en"))
    let hasTitle = Bool.random(using: &random)
    coverage.articles.append(
      Article(
        source: index, range: 0..<source.count, kind: index == 2 ? .boilerplate : .article,
        title: hasTitle ? paragraphs[0] : nil, outlet: hasTitle ? nil : text(0...2, &random), paragraphs: paragraphs))
  }

  /// A statement of whole code points of a paragraph: some words, one sign, or all of it.
  private static func say(_ isOneSided: Bool, in coverage: inout Coverage, _ random: inout SplitMix) {
    let article = Int.random(in: coverage.articles.indices, using: &random)
    let paragraphs = coverage.articles[article].paragraphs
    let paragraph = Int.random(in: paragraphs.indices, using: &random)
    let bytes = coverage.sources[article].text.bytes
    let places = paragraphs[paragraph].filter { bytes[$0] & 0xC0 != 0x80 } + [paragraphs[paragraph].upperBound]
    let (one, other) = (places.randomElement(using: &random) ?? 0, places.randomElement(using: &random) ?? 0)
    guard one != other else { return }
    let parties: [Statement.Party?] = isOneSided ? [.a] : [.a, .b, .both, nil]
    let kinds: [Statement.Kind] = [.direct, .indirect, .mixed]
    let isNew = coverage.utterances.isEmpty || Int.random(in: 0..<3, using: &random) > 0
    if isNew { coverage.utterances.append(Utterance(statements: [])) }
    let utterance = isNew ? coverage.utterances.count - 1 : Int.random(in: coverage.utterances.indices, using: &random)
    coverage.statements.append(
      Statement(
        article: article, paragraph: paragraph, range: min(one, other)..<max(one, other),
        kind: kinds.randomElement(using: &random) ?? .direct,
        speaker: Bool.random(using: &random) ? coverage.speakers.indices.randomElement(using: &random) : nil,
        party: parties.randomElement(using: &random) ?? nil,
        topic: Bool.random(using: &random) ? coverage.topics.indices.randomElement(using: &random) : nil,
        utterance: utterance, certainty: 0.5))
  }

  /// Brings statements into the order of the text, as an analysis does, and tells utterances which are theirs.
  private static func sort(_ coverage: inout Coverage) {
    coverage.statements.sort { ($0.article, $0.range.lowerBound) < ($1.article, $1.range.lowerBound) }
    for (index, statement) in coverage.statements.enumerated() {
      coverage.utterances[statement.utterance].statements.append(index)
    }
  }

  private static func relate(in coverage: inout Coverage, _ random: inout SplitMix) {
    func utterances(of party: Statement.Party) -> [Int] {
      coverage.utterances.indices.filter { utterance in
        coverage.utterances[utterance].statements.first.map { coverage.statements[$0].party == party } ?? false
      }
    }
    guard let a = utterances(of: .a).first, let b = utterances(of: .b).first, !coverage.topics.isEmpty else { return }
    let range = coverage.statements[0].range
    coverage.relations.append(
      Relation(
        topic: 0, label: Bool.random(using: &random) ? .agreement : .disagreement, a: [a], b: [b],
        evidence: [Evidence(source: coverage.statements[0].article, range: range, reason: .reply)], certainty: 0.5))
  }
}
