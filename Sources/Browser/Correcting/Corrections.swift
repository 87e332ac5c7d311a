import CoverageModel

/// What the reader has put right, and what follows from it.
struct Corrections: Sendable {
  /// The coverage as it was analysed.
  var analysed: Coverage
  /// What was put right.
  var log: CorrectionLog
  /// What was kept when corrections were read or written last.
  var kept: CorrectionLog
  /// For each statement that is shown, its index in the coverage that was analysed.
  var origins: [Int]
  /// The statements, as they were analysed, that each correction is about; none for what could not be placed.
  var placed: [String: [Int]]
  /// Tells the steps of this program from those of others.
  let session: String
  /// Whether corrections are left out: nothing is put right, and nothing kept.
  var isOff = false
  /// How many steps were made here.
  var count = 0

  /// Nothing is applied yet; without a log corrections are left out.
  init(_ analysed: Coverage, _ log: CorrectionLog?, session: String) {
    self.analysed = analysed
    self.log = log ?? CorrectionLog()
    kept = self.log
    origins = Array(analysed.statements.indices)
    placed = [:]
    self.session = session
    isOff = log == nil
  }

  /// The corrections that could not be placed.
  var unplaced: Int { log.entries.count { placed[$0.id] == nil } }
}

extension State {
  /// What the reader has put right; nil where corrections are left out.
  var corrections: Corrections? {
    get { ground.isOff ? nil : ground }
    set { if let newValue { ground = newValue } }
  }

  /// The coverage that was analysed, put right and without what some articles report.
  func dossier(leavingOut hidden: Set<Int>) -> (dossier: Dossier, result: CorrectedCoverage) {
    let result = ground.analysed.applying(ground.log, leavingOut: hidden)
    let whole = hidden.isEmpty ? nil : ground.analysed.applying(ground.log).coverage
    return (Dossier(name: dossier.name, coverage: result.coverage, hidden: hidden, of: whole), result)
  }

  /// Does a step and has it kept.
  mutating func take(_ action: CorrectionLog.Action) -> [Effect] {
    guard var corrections else { return [] }
    corrections.count += 1
    corrections.log.add(.init(id: "\(corrections.session)-\(corrections.count)", action: action))
    return keep(corrections)
  }

  /// Takes the last step back.
  mutating func undo() -> [Effect] {
    guard var corrections else { return refuseCorrections() }
    guard let step = corrections.log.undo() else {
      notice = Notice(text: messages.nothingToUndo)
      return []
    }
    let effects = keep(corrections)
    say(messages.undone, step)
    return effects
  }

  /// Does again what was undone last.
  mutating func redo() -> [Effect] {
    guard var corrections else { return refuseCorrections() }
    guard let step = corrections.log.redo() else {
      notice = Notice(text: messages.nothingToRedo)
      return []
    }
    let effects = keep(corrections)
    say(messages.redone, step)
    return effects
  }

  private mutating func say(_ sentence: String, _ step: CorrectionLog.Step) {
    guard let correction = corrections?.log.correction(of: step) else { return }
    var text = CorrectionText(self).summary(of: correction)
    if case .revert = step.action { text = messages.fill(messages.reverting, text) }
    notice = Notice(text: messages.fill(sentence, text))
  }

  /// Says that corrections are left out.
  mutating func refuseCorrections() -> [Effect] {
    notice = Notice(text: messages.correctionsOff, isWarning: true)
    return []
  }

  /// Shows the coverage with other corrections and has them kept.
  private mutating func keep(_ next: Corrections) -> [Effect] {
    corrections = next
    showCorrected()
    return [.keep(next.log, since: next.kept)]
  }

  /// Takes over what is kept, which others may have added to.
  mutating func adopt(_ log: CorrectionLog) {
    corrections?.kept = log
    guard let corrections, corrections.log != log else { return }
    self.corrections?.log = log
    showCorrected()
  }
}
