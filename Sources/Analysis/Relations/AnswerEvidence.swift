import CoverageModel

/// One side's words that take up the other's: *rétorque*, *dément*, *convient également*, the same claim again.
struct AnswerEvidence {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let space: RelationSpace
  private let reports: [Report]
  private let finders: [ExpressionFinder]

  /// How many statements back an answer can reach.
  private static let reach = 6
  private static let rejectWeight = 0.65
  private static let replyWeight = 0.5
  private static let supportWeight = 0.6
  private static let claimWeight = 0.6
  /// A critic may mean somebody else: the words rejected must be the other side's.
  private static let leastRejected = 0.25
  private static func leastShared(_ reason: Evidence.Reason) -> Double { reason == .rejection ? leastRejected : 0 }
  /// The share of telling words that makes two claims one.
  private static let leastClaim = 0.5
  /// The same where both say it: half of the words in common is as often taking the other's words up against them.
  private static let leastSame = 0.68

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon, _ space: RelationSpace, _ reports: [Report],
    _ finders: [ExpressionFinder]
  ) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    self.space = space
    self.reports = reports
    self.finders = finders
  }

  func findings() -> [Finding] {
    coverage.statements.indices.compactMap { answer($0) } + claims()
  }

  // MARK: Answers

  private func answer(_ index: Int) -> Finding? {
    let statement = coverage.statements[index]
    guard let party = statement.party, let side = party.side, let cue = reports[index].cue, let topic = statement.topic,
      let stance = stance(of: index, cue), let other = answered(by: index, side),
      space.shared(coverage.statements[other].utterance, statement.utterance) >= Self.leastShared(stance.reason)
    else { return nil }
    let own: Set<Int> = [statement.utterance]
    let opposite: Set<Int> = [coverage.statements[other].utterance]
    let document = content.contents[index].document
    let evidence = Evidence(
      source: document, range: content.annotations[document].document.bytes(cue), reason: stance.reason)
    return Finding(
      label: stance.agrees ? .agreement : .disagreement, a: side == .a ? own : opposite, b: side == .a ? opposite : own,
      both: [], topic: topic, evidence: evidence, weight: stance.weight)
  }

  /// What the reporting words say of the other side's: backing, denial, reply.
  private func stance(of index: Int, _ cue: Range<Int>) -> (agrees: Bool, reason: Evidence.Reason, weight: Double)? {
    let around =
      max(
        0, cue.lowerBound - 1)..<min(
        cue.upperBound + 2, content.annotations[content.contents[index].document].tokens.count)
    for match in finders[content.contents[index].document].matches(in: around) {
      guard case .accord(let accord) = match.meaning else { continue }
      switch accord.kind {
      case .reject: return (match.negated, .rejection, Self.rejectWeight)
      case .support: return (accord.agrees != match.negated, .saidByText, Self.supportWeight)
      case .reply: return (accord.agrees, .reply, Self.replyWeight)
      case .mutual: return (accord.agrees != match.negated, .saidByText, Self.supportWeight)
      case .turn, .announce: continue
      }
    }
    return nil
  }

  /// The other side's statement that one takes up: the last before it in the article that is near in words, or
  /// the one right before it.
  private func answered(by index: Int, _ side: SideID) -> Int? {
    let statement = coverage.statements[index]
    let before = (max(0, index - Self.reach)..<index).reversed().filter {
      coverage.statements[$0].article == statement.article && coverage.statements[$0].party?.side == side.opposite
    }
    let near = before.first { space.shared(coverage.statements[$0].utterance, statement.utterance) >= 0.12 }
    if let near { return near }
    guard let last = before.first, last == index - 1,
      statement.paragraph - coverage.statements[last].paragraph <= 1
    else { return nil }
    // Of what was said right before, the last that says something: *cela prendrait du temps* answers for nothing.
    return before.first {
      coverage.statements[$0].paragraph == coverage.statements[last].paragraph
        && content.contents[$0].stems.count >= Segment.fewestWords
    }
  }

  // MARK: The same claim

  /// Both sides say the same thing, or one says and the other denies it.
  private func claims() -> [Finding] {
    coverage.topics.indices.flatMap { topic in
      let b = space.utterances(of: .b, on: topic).prefix(60)
      return space.utterances(of: .a, on: topic).prefix(60).flatMap { one in
        b.compactMap { claim(one, $0, topic) }
      }
    }
  }

  private func claim(_ one: Int, _ other: Int, _ topic: Int) -> Finding? {
    guard space.stems(one).count >= 3, space.stems(other).count >= 3, space.shared(one, other) >= Self.leastClaim else {
      return nil
    }
    let statement = coverage.utterances[one].statements[0]
    let agrees = isNegated(one) == isNegated(other)
    if agrees, space.shared(one, other) < Self.leastSame { return nil }
    let evidence = Evidence(
      source: content.contents[statement].document, range: coverage.statements[statement].range, reason: .sameClaim)
    return Finding(
      label: agrees ? .agreement : .disagreement, a: [one], b: [other], both: [], topic: topic, evidence: evidence,
      weight: agrees ? Self.claimWeight : Self.claimWeight - 0.1)
  }

  private func isNegated(_ utterance: Int) -> Bool {
    content.isNegated(coverage.utterances[utterance].statements[0], lexicon)
  }
}
