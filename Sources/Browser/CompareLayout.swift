import CoverageModel
import Screen

/// Lays out the entries of the comparison.
struct CompareLayout {
  private let state: State
  private let geometry: Geometry
  /// The side whose words alone are laid out; nil for both.
  private let slot: EntryLayout.Slot?
  private var dossier: Dossier { _read { yield state.dossier } }
  private var coverage: Coverage { _read { yield state.dossier.coverage } }

  init(_ state: State) {
    self.state = state
    slot = state.shownSlot
    geometry = Geometry(
      size: state.size, screen: .compare, widths: state.settings.widths, arrangement: state.arrangement)
  }

  /// The blank row behind an entry, where there is room for one.
  private var gap: Int { geometry.isRoomy ? 1 : 0 }

  func entry(_ index: Int) -> EntryLayout {
    switch dossier.entries[index] {
    case .topic(let topic): heading(topic)
    case .row(let topic, let row): self.row(dossier.comparison.topics[topic].rows[row])
    }
  }

  private func heading(_ topic: Int) -> EntryLayout {
    if slot != nil, state.firstRow(ofTopic: topic) == nil { return EntryLayout(height: 0, panels: []) }
    let label = Array(state.label(ofTopic: topic).utf8)
    var line = Line()
    line.append(label, 0..<label.count, role: .heading)
    let strip = geometry.strip(of: slot)
    let cut = line.truncated(to: max(strip.count - (strip == geometry.pane ? 20 : 14), 8), ending: state.ellipsis)
    let x = strip.lowerBound + 6
    let panel = EntryLayout.Panel(slot: .heading, x: x, y: 0, line: cut, lines: [0..<cut.pieces.count])
    return EntryLayout(height: 1 + gap, panels: [panel])
  }

  private func row(_ row: Comparison.Row) -> EntryLayout {
    guard state.isShown(row) else { return EntryLayout(height: 0, panels: []) }
    if let across = row.across { return entry([panel(across, .across, row)]) }
    if let slot { return entry([state.utterance(slot, of: row).map { panel($0, slot, row) }].compactMap { $0 }) }
    let left = state.utterance(.left, of: row).map { panel($0, .left, row) }
    let right = state.utterance(.right, of: row).map { panel($0, .right, row) }
    let panels = [left, right].compactMap { $0 }
    return geometry.mode == .oneColumn ? stacked(panels) : entry(panels)
  }

  private func entry(_ panels: [EntryLayout.Panel]) -> EntryLayout {
    EntryLayout(height: (panels.map(\.lines.count).max() ?? 1) + gap, panels: panels)
  }

  private func stacked(_ panels: [EntryLayout.Panel]) -> EntryLayout {
    var placed = panels
    var height = 0
    for index in placed.indices {
      placed[index].y = height
      height += placed[index].lines.count
    }
    return EntryLayout(height: height + gap, panels: placed)
  }

  private func panel(_ utterance: Int, _ slot: EntryLayout.Slot, _ row: Comparison.Row) -> EntryLayout.Panel {
    let columns = columns(of: slot)
    let isThird = row.mark == .third
    let x = columns.lowerBound + (isThird ? thirdIndent : 0)
    let width = columns.count - (isThird ? thirdIndent : 0)
    var line = words(of: utterance)
    let wordsEnd = line.pieces.count
    line.append(StatementText(state).caption(of: utterance, mark: row.mark))
    let lines =
      Wrapping.lines(of: line, in: 0..<wordsEnd, columns: width)
      + Wrapping.lines(of: line, in: wordsEnd..<line.pieces.count, columns: width)
    return EntryLayout.Panel(slot: slot, x: x, y: 0, line: line, lines: lines)
  }

  private var thirdIndent: Int { geometry.mode == .oneColumn ? 2 : 6 }

  private func columns(of slot: EntryLayout.Slot) -> Range<Int> {
    if let only = self.slot { return geometry.words(of: only) }
    return switch slot {
    case .across, .heading: geometry.across
    case .left: geometry.mode == .oneColumn ? geometry.single : geometry.left
    case .right: geometry.mode == .oneColumn ? geometry.single : geometry.right
    }
  }

  /// The words of the fullest report, in quotation marks where they are the speaker's own.
  private func words(of utterance: Int) -> Line {
    var line = Line()
    guard let statement = dossier.statement(of: utterance) else { return line }
    let source = coverage.source(ofArticle: statement.article)
    let marks = source.language.hasPrefix("en") ? ("“", "”") : ("«\u{A0}", "\u{A0}»")
    let isDirect = statement.kind == .direct
    if isDirect { line.append(marks.0, role: .faint) }
    line.append(source.text.bytes, statement.range, role: .text)
    if isDirect { line.append(marks.1, role: .faint) }
    if state.screen == .compare, let choice = state.wordChoice, choice.utterance == utterance {
      line.choose(choice.range)
    }
    return line
  }
}
