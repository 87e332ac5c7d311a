import Testing

@testable import CoverageModel

/// Undoing, redoing, taking back, and what two readers do at the same time.
@Suite struct CorrectionLogTests {
  private func step(_ id: String) -> CorrectionLog.Step {
    let anchor = QuoteAnchor(source: "a", digest: "", start: 0, exact: id, prefix: "", suffix: "")
    return .init(id: id, action: .correct(Correction(targets: [anchor], change: .removal, former: "")))
  }

  private func log(_ ids: String...) -> CorrectionLog { CorrectionLog(done: ids.map(step)) }

  private func ids(_ log: CorrectionLog) -> [String] { log.entries.map(\.id) }

  @Test("What is undone can be redone until something else is done")
  func undoes() {
    var log = log("1", "2")
    #expect(log.undo()?.id == "2" && ids(log) == ["1"])
    #expect(log.redo()?.id == "2" && ids(log) == ["1", "2"])
    #expect(log.redo() == nil)
    _ = log.undo()
    log.add(step("3"))
    #expect(ids(log) == ["1", "3"] && log.redo() == nil)
  }

  @Test("What is taken back stands again at its place when that is undone")
  func reverts() {
    var log = log("1", "2", "3")
    log.add(.init(id: "4", action: .revert("2")))
    #expect(ids(log) == ["1", "3"])
    _ = log.undo()
    #expect(ids(log) == ["1", "2", "3"])
  }

  @Test("Of two readers both get what either added, and lose what either took away")
  func merges() {
    let base = log("1", "2")
    var mine = base
    _ = mine.undo()
    var theirs = base
    theirs.add(step("3"))
    let merged = mine.merged(with: theirs, since: base)
    #expect(ids(merged) == ["1", "3"] && merged.undone.map(\.id) == ["2"])
    #expect(mine.merged(with: base, since: base) == mine)
    #expect(log("1", "2", "4").merged(with: log("1", "2", "3"), since: base).done.map(\.id) == ["1", "2", "3", "4"])
  }
}
