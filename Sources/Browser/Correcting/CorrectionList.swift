import CoverageModel
import Screen

extension State {
  /// Gives a key to the list of what was put right; nil where it means nothing of its own there.
  mutating func answerList(_ open: Correcting, _ key: Key) -> [Effect]? {
    switch CommandTable.command(for: key, on: .compare) {
    case .swap: return revert(open)
    case .undo: return keepingList(open) { $0.undo() }
    case .redo: return keepingList(open) { $0.redo() }
    case .corrections:
      correcting = nil
      return []
    default: return key == .delete ? revert(open) : nil
    }
  }

  /// Takes back the correction that the cursor is on.
  private mutating func revert(_ open: Correcting) -> [Effect] {
    guard let entry = listedCorrections.dropFirst(open.cursor).first else { return [] }
    let text = CorrectionText(self).summary(of: entry.correction)
    let effects = keepingList(open) { $0.take(.revert(entry.id)) }
    notice = Notice(text: messages.fill(messages.reverted, text))
    return effects
  }

  private mutating func keepingList(_ open: Correcting, _ change: (inout State) -> [Effect]) -> [Effect] {
    let effects = change(&self)
    let count = listedCorrections.count
    correcting = count == 0 ? nil : open
    correcting?.cursor = min(open.cursor, count - 1)
    return effects
  }

  /// The corrections that hold, the newest first.
  var listedCorrections: [CorrectionLog.Entry] { corrections?.log.entries.reversed() ?? [] }

  /// Goes to the place of a correction in its article.
  mutating func showCorrection(_ entry: CorrectionLog.Entry) {
    guard let corrections, let origin = corrections.placed[entry.id]?.first else {
      return notice = Notice(text: messages.unplaced, isWarning: true)
    }
    correcting = nil
    if screen != .read { go(to: .read) }
    if let now = corrections.origins.firstIndex(of: origin) { return showInArticle(statement: now) }
    let gone = corrections.analysed.statements[origin]
    let place = dossier.reading.entry(ofArticle: gone.article, byte: gone.range.lowerBound)
    showInArticle(entry: place, byte: gone.range.lowerBound)
  }
}
