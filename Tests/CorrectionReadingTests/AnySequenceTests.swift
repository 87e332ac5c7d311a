import CorrectionReading
import CoverageModel
import Export
import Samples
import Testing

/// Any sequence of corrections, undoing, redoing, taking back, saving and reading again gives the same state.
@Suite struct AnySequenceTests {
  /// A generator whose numbers are the same in every run.
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private let canal = CanalCoverage.coverage

  @Test("Whether it is saved in between or not", arguments: 0..<300)
  func isTheSame(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    var straight = CorrectionLog()
    var reread = CorrectionLog()
    var kept = CorrectionLog()
    for number in 0..<Int.random(in: 1...14, using: &random) {
      let shown = canal.applying(straight)
      let action = Int.random(in: 0..<8, using: &random)
      let step = self.step("\(number)", straight, shown.coverage, &random)
      for isReread in [false, true] {
        var log = isReread ? reread : straight
        switch action {
        case 0: _ = log.undo()
        case 1: _ = log.redo()
        case 2 where !log.entries.isEmpty: log.add(.init(id: "\(number)", action: .revert(log.entries[0].id)))
        default: log.add(step)
        }
        if isReread { reread = log } else { straight = log }
      }
      if Bool.random(using: &random) {
        let merged = reread.merged(with: kept, since: kept)
        kept = try CorrectionReader.log(from: CorrectionJSON(merged, version: "1").bytes())
        reread = kept
      }
      #expect(reread == straight, "seed \(seed), step \(number)")
    }
    let (one, other) = (canal.applying(straight), canal.applying(reread))
    #expect(one.coverage == other.coverage && one.origins == other.origins && one.placed == other.placed)
    check(one, seed)
    let steps = reread.done.count
    while reread.undo() != nil {}
    #expect(canal.applying(reread).coverage == canal)
    for _ in 0..<steps { _ = reread.redo() }
    #expect(canal.applying(reread).coverage == one.coverage, "seed \(seed)")
  }

  /// A correction of something that is shown.
  private func step(
    _ id: String, _ log: CorrectionLog, _ shown: Coverage, _ random: inout SplitMix
  ) -> CorrectionLog.Step {
    guard !shown.statements.isEmpty else { return .init(id: id, action: .revert("nothing")) }
    let index = Int.random(in: shown.statements.indices, using: &random)
    let other = Int.random(in: shown.statements.indices, using: &random)
    let change = self.change(shown, index, &random)
    let both: [Int] = if case .relation = change { [index, other] } else { [index] }
    let correction = Correction(
      targets: both.map { shown.anchor(ofStatement: $0) }, change: change, former: "former")
    return .init(id: id, action: .correct(correction))
  }

  private func change(_ shown: Coverage, _ index: Int, _ random: inout SplitMix) -> Correction.Change {
    let party = [Statement.Party.a, .b, .both, nil].randomElement(using: &random) ?? nil
    let names = shown.speakers.map { Optional($0.name) } + ["Zoé", nil]
    let labels = shown.topics.map { Optional($0.label) } + ["écluses", nil]
    let relations: [Relation.Label?] = [.agreement, .disagreement, nil]
    let article = shown.statements[index].article
    let range = shown.articles[article].range
    let words = Wording(text: shown.source(ofArticle: article).text, parts: [range]).words
    let first = Int.random(in: words.indices, using: &random)
    let last = Int.random(in: first..<words.count, using: &random)
    let moved = words[first].lowerBound..<words[last].upperBound
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      return .speaker(
        Voice(name: names.randomElement(using: &random) ?? nil, side: shown.reference(to: party)))
    case 1: return .side(shown.reference(to: party))
    case 2: return .kind([.direct, .indirect, .mixed].randomElement(using: &random) ?? .direct)
    case 3: return .topic(labels.randomElement(using: &random) ?? nil)
    case 4: return .words(QuoteAnchor(moved, of: shown.source(ofArticle: article)))
    case 5: return .removal
    default:
      return .relation(
        from: relations.randomElement(using: &random) ?? nil, to: relations.randomElement(using: &random) ?? nil)
    }
  }

  /// A corrected coverage is sound: everything that is named exists.
  private func check(_ result: CorrectedCoverage, _ seed: Int) {
    let coverage = result.coverage
    #expect(result.origins.count == coverage.statements.count)
    for (index, statement) in coverage.statements.enumerated() {
      let article = coverage.articles[statement.article]
      #expect(article.range.lowerBound <= statement.range.lowerBound, "seed \(seed)")
      #expect(statement.range.upperBound <= article.range.upperBound, "seed \(seed)")
      #expect(statement.topic.map(coverage.topics.indices.contains) ?? true, "seed \(seed)")
      #expect(statement.speaker.map(coverage.speakers.indices.contains) ?? true, "seed \(seed)")
      #expect(statement.continues.map { $0 < index } ?? true, "seed \(seed)")
      #expect(coverage.utterances[statement.utterance].statements.contains(index), "seed \(seed)")
    }
    #expect(coverage.utterances.allSatisfy { !$0.statements.isEmpty }, "seed \(seed)")
    for relation in coverage.relations {
      let ends = relation.a + relation.b + relation.both
      #expect(ends.allSatisfy(coverage.utterances.indices.contains), "seed \(seed)")
      #expect(coverage.topics.indices.contains(relation.topic) && !relation.evidence.isEmpty, "seed \(seed)")
      #expect(!relation.both.isEmpty || (!relation.a.isEmpty && !relation.b.isEmpty), "seed \(seed)")
    }
    _ = Comparison(coverage)
  }
}
