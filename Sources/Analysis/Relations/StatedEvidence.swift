import CoverageModel

/// What the text itself says of both sides: joint statements, expressions of accord and discord, backing, denial.
struct StatedEvidence {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let space: RelationSpace
  private let finders: [ExpressionFinder]

  private static let jointWeight = 0.9
  private static let saidWeight = 0.85
  private static let leastShared = 0.12
  /// What stands beside a joint statement must share more with it: it holds both sides by itself.
  private static let leastBesideJoint = 0.25

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon, _ space: RelationSpace,
    _ finders: [ExpressionFinder]
  ) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    self.space = space
    self.finders = finders
  }

  func findings() -> [Finding] {
    jointStatements() + statements() + narration()
  }

  // MARK: Joint statements

  /// What both sides say together, they agree on, unless the words say that they differ.
  private func jointStatements() -> [Finding] {
    coverage.utterances.indices.compactMap { utterance in
      guard space.party(utterance) == .both, let topic = space.topic(utterance) else { return nil }
      let statement = coverage.utterances[utterance].statements[0]
      let label: Relation.Label =
        accord(inStatement: statement).map { $0.agrees ? .agreement : .disagreement } ?? .agreement
      return finding(
        label, topic, near: utterance, both: [utterance],
        Evidence(source: source(statement), range: evidenceRange(statement), reason: .jointStatement), Self.jointWeight)
    }
  }

  /// The cue with its source, or the words said where there is no cue.
  private func evidenceRange(_ index: Int) -> Range<Int> {
    let statement = coverage.statements[index]
    guard let cue = statement.cue else { return statement.range }
    let start = min(statement.attribution?.lowerBound ?? cue.lowerBound, cue.lowerBound)
    return start..<max(cue.upperBound, statement.attribution?.upperBound ?? cue.upperBound)
  }

  private func finding(
    _ label: Relation.Label, _ topic: Int, near utterance: Int, both: Set<Int> = [], _ evidence: Evidence,
    _ weight: Double
  ) -> Finding {
    let stems = space.stems(utterance)
    let a = space.nearest(to: stems, of: .a, on: topic, least: Self.leastBesideJoint)
    let b = space.nearest(to: stems, of: .b, on: topic, least: Self.leastBesideJoint)
    return Finding(
      label: label, a: Set(a), b: Set(b), both: both, topic: topic, evidence: evidence, weight: weight)
  }

  private func source(_ statement: Int) -> Int { coverage.articles[coverage.statements[statement].article].source }

  // MARK: Statements that speak of both

  /// One side says that both agree, or that they differ: *nos positions coïncident*.
  private func statements() -> [Finding] {
    var seen = Set<Said>()
    return coverage.statements.indices.compactMap { index in
      let said = Said(stems: content.contents[index].stems, utterance: coverage.statements[index].utterance)
      guard seen.insert(said).inserted else { return nil }
      guard let party = coverage.statements[index].party, let side = party.side,
        let topic = coverage.statements[index].topic,
        let match = mutual(inStatement: index)
      else { return nil }
      let utterance = coverage.statements[index].utterance
      let evidence = Evidence(source: source(index), range: bytes(match.tokens, index), reason: .saidByText)
      // The words of accord are not what it is about: *se mettre d'accord* is on no subject of its own.
      let accord = content.stems(content.contents[index].document, match.tokens)
      let matter = StemSet(space.stems(utterance).stems.filter { !accord.contains($0) })
      let others = space.nearest(to: matter, of: .init(side.opposite), on: topic, least: Self.leastShared)
      let label: Relation.Label = match.agrees ? .agreement : .disagreement
      let own: Set<Int> = [utterance]
      let opposite = Set(others)
      if others.isEmpty {
        return Finding(label: label, a: [], b: [], both: own, topic: topic, evidence: evidence, weight: 0.7)
      }
      return Finding(
        label: label, a: side == .a ? own : opposite, b: side == .a ? opposite : own, both: [], topic: topic,
        evidence: evidence, weight: Self.saidWeight)
    }
  }

  /// What tells statements with the same words apart.
  private struct Said: Hashable {
    var stems: [Int32]
    var utterance: Int
  }

  private func bytes(_ tokens: Range<Int>, _ statement: Int) -> Range<Int> {
    content.annotations[content.contents[statement].document].document.bytes(tokens)
  }

  /// An expression of what both sides do, in words that name both; nil where the words say the one and the other
  /// (*malgré des désaccords, tous deux sont unanimes*).
  private func mutual(inStatement index: Int) -> (tokens: Range<Int>, agrees: Bool)? {
    let words = content.contents[index]
    guard namesBoth(words.tokens, words.document) else { return nil }
    return mutual(in: words.tokens, words.document)
  }

  private func mutual(in tokens: Range<Int>, _ document: Int) -> (tokens: Range<Int>, agrees: Bool)? {
    var found: (tokens: Range<Int>, agrees: Bool)?
    for match in finders[document].matches(in: tokens) {
      guard case .accord(let accord) = match.meaning, accord.kind == .mutual, !isWish(match.tokens, document) else {
        continue
      }
      let agrees = accord.agrees != match.negated
      if let found, found.agrees != agrees { return nil }
      found = found ?? (match.tokens, agrees)
    }
    return found
  }

  /// An infinitive says what is to be, not what is: *s'asseoir et se mettre d'accord*.
  private func isWish(_ tokens: Range<Int>, _ document: Int) -> Bool {
    tokens.contains { position in
      let word = content.annotations[document].document.tokens[position].word
      guard word >= 0 else { return false }
      var isInfinitive = false
      lexicon.forEachReading(of: word) { isInfinitive = isInfinitive || $0.forms == .infinitive }
      return isInfinitive
    }
  }

  private func accord(inStatement index: Int) -> Lexicon.Accord? {
    let words = content.contents[index]
    let tokens = max(0, words.tokens.lowerBound - 8)..<words.tokens.lowerBound
    // The nearest one counts: *spent the night disagreeing, but they did agree that …*.
    for match in finders[words.document].matches(in: tokens).reversed() {
      if case .accord(let accord) = match.meaning, accord.kind != .turn, accord.kind != .announce {
        return .init(agrees: accord.agrees != match.negated, kind: accord.kind)
      }
    }
    return nil
  }

  /// Whether words name both sides: two states of different sides, a joint expression, or *nous* and *nos*.
  private func namesBoth(_ tokens: Range<Int>, _ document: Int) -> Bool {
    let annotation = content.annotations[document]
    var sides = Set<SideID>()
    for position in tokens where annotation.document.tokens[position].word >= 0 {
      let entry = lexicon.vocabulary[annotation.document.tokens[position].word]
      if entry.agreement.isSuperset(of: [.first, .plural]), !entry.classes.isDisjoint(with: [.subject, .possessive]) {
        return true
      }
      if annotation.phrase(.joint, at: position, lexicon) != nil { return true }
      if let side = side(at: position, annotation) { sides.insert(side) }
    }
    return sides.count == 2
  }

  /// The side whose state or main speaker is named at a token.
  private func side(at position: Int, _ annotation: Annotation) -> SideID? {
    if let match = annotation.phrase(.country, at: position, lexicon) {
      let name = lexicon.countries[Int(lexicon.meanings[Int(match.meaning)].index)].name
      return coverage.sides.first { $0.name == name }?.id
    }
    guard annotation.document.tokens[position].isCapital else { return nil }
    let word = annotation.document.text[annotation.document.tokens[position].range]
    return coverage.sides.first { side in
      side.speakers.prefix(2).contains { coverage.speakers[$0].name.hasSuffix(word) }
    }?.id
  }

  // MARK: Narration

  /// Sentences of the writer's that say how both stand: *des divergences subsistent sur …*.
  private func narration() -> [Finding] {
    var seen = Set<[Int32]>()
    return content.annotations.indices.flatMap { document in
      content.annotations[document].sentences.compactMap { sentence in
        // Few sentences hold such an expression, and the same words hold the same ones.
        guard let match = mutual(in: sentence.tokens, document) else { return nil }
        let words = content.annotations[document].tokens[sentence.tokens].map(\.word)
        return seen.insert(words).inserted ? narration(match, sentence, document) : nil
      }
    }
  }

  private func narration(
    _ match: (tokens: Range<Int>, agrees: Bool), _ sentence: Document.Sentence, _ document: Int
  ) -> Finding? {
    let annotation = content.annotations[document]
    guard annotation.document.paragraphs[sentence.paragraph].role == .body else { return nil }
    guard annotation.quotationOf[match.tokens.lowerBound] < 0 else { return nil }
    let stems = StemSet(content.stems(document, sentence.tokens))
    if let introduced = introduction(match, sentence, document) { return introduced }
    guard let topic = topic(for: stems, annotation.document.bytes(sentence.tokens), document) else { return nil }
    let a = space.nearestInside(to: stems, of: .a, on: topic, least: Self.leastShared)
    let b = space.nearestInside(to: stems, of: .b, on: topic, least: Self.leastShared)
    guard !a.isEmpty, !b.isEmpty else { return nil }
    return Finding(
      label: match.agrees ? .agreement : .disagreement, a: Set(a), b: Set(b), both: [], topic: topic,
      evidence: Evidence(source: document, range: annotation.document.bytes(match.tokens), reason: .saidByText),
      weight: 0.75)
  }

  /// What a sentence at the head of a paragraph tells of that says how both stand: what each of them says first behind it.
  ///
  /// An example: *Sur ce point, les deux camps s'opposent.*
  private func introduction(
    _ match: (tokens: Range<Int>, agrees: Bool), _ sentence: Document.Sentence, _ document: Int
  ) -> Finding? {
    let annotation = content.annotations[document]
    let paragraph = annotation.document.paragraphs[sentence.paragraph]
    guard sentence.tokens.lowerBound <= paragraph.tokens.lowerBound + 1, namesBoth(sentence.tokens, document) else {
      return nil
    }
    let behind = content.contents.indices.filter {
      content.contents[$0].document == document && content.contents[$0].tokens.lowerBound >= sentence.tokens.upperBound
        && content.contents[$0].tokens.upperBound <= paragraph.tokens.upperBound
    }
    let first = { (side: SideID) in behind.first { coverage.statements[$0].party?.side == side } }
    guard let a = first(.a), let b = first(.b), let topic = coverage.statements[max(a, b)].topic else { return nil }
    return Finding(
      label: match.agrees ? .agreement : .disagreement, a: [coverage.statements[a].utterance],
      b: [coverage.statements[b].utterance], both: [], topic: topic,
      evidence: Evidence(source: document, range: annotation.document.bytes(match.tokens), reason: .saidByText),
      weight: 0.75)
  }

  /// The topic whose words a sentence shares most.
  private func topic(for stems: StemSet, _ bytes: Range<Int>, _ document: Int) -> Int? {
    var best: (Int, Double)?
    let shares = space.shares(of: stems)
    for topic in coverage.topics.indices {
      let score = space.byTopic[topic].lazy.map { shares[$0] }.max() ?? 0
      if score > best?.1 ?? 0.25 { best = (topic, score) }
    }
    return best?.0
  }
}
