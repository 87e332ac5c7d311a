import CoverageModel
import Screen

/// Lays out the reports of one utterance.
struct WordingsLayout {
  private let state: State
  private let geometry: Geometry
  private var coverage: Coverage { _read { yield state.coverage } }

  init(_ state: State) {
    self.state = state
    geometry = Geometry(
      size: state.size, screen: .wordings, widths: state.settings.widths, arrangement: state.arrangement)
  }

  /// The blank row behind an entry, where there is room for one.
  private var gap: Int { geometry.isRoomy ? 1 : 0 }

  func entry(_ index: Int) -> EntryLayout {
    guard let wordings = state.wordings, let number = wordings.number(at: index) else { return heading(index) }
    let report = wordings.reports[number]
    // The brackets around chosen words are not to be taken for those around words that differ.
    let isChosenFrom = state.wordChoice?.report == report
    let alignment = number == 0 || isChosenFrom ? nil : wordings.alignment(of: number, in: coverage)
    let columns = geometry.wordings
    var line = WordingText(coverage.wording(of: report), alignment, ellipsis: state.settings.ellipsis)
      .line(marks: marks(of: report))
    if let choice = state.wordChoice, choice.report == report { line.choose(choice.range) }
    let wordsEnd = line.pieces.count
    line.append(StatementText(state).caption(of: report))
    let lines =
      Wrapping.lines(of: line, in: 0..<wordsEnd, columns: columns.count)
      + Wrapping.lines(of: line, in: wordsEnd..<line.pieces.count, columns: columns.count)
    let panel = EntryLayout.Panel(slot: .across, x: columns.lowerBound, y: 0, line: line, lines: lines)
    return EntryLayout(height: lines.count + gap, panels: [panel])
  }

  /// A heading has room for its words, and for a legend where it is wide.
  private func heading(_ index: Int) -> EntryLayout {
    let label = WordingsHeading(state, entry: index).label
    let line = label.truncated(to: max(geometry.wordings.count - 2, 1), ending: state.ellipsis)
    let panel = EntryLayout.Panel(
      slot: .heading, x: geometry.wordings.lowerBound, y: 0, line: line, lines: [0..<line.pieces.count])
    return EntryLayout(height: 1 + gap, panels: [panel])
  }

  private func marks(of report: Report) -> (open: String, close: String)? {
    guard let first = report.statements.first.map({ coverage.statements[$0] }), first.kind == .direct else {
      return nil
    }
    let isEnglish = coverage.source(ofArticle: first.article).language.hasPrefix("en")
    return isEnglish ? ("“", "”") : ("«\u{A0}", "\u{A0}»")
  }
}

/// What stands over the fullest report, and over the others.
struct WordingsHeading {
  private let messages: Messages
  private let isFirst: Bool
  private let ellipsis: String

  init(_ state: State, entry: Int) {
    messages = state.messages
    isFirst = entry == 0
    ellipsis = state.settings.ellipsis
  }

  var label: Line { Line(isFirst ? messages.fullest : messages.otherWordings, role: .heading) }

  /// What the brackets mean.
  var legend: Line {
    guard !isFirst else { return Line() }
    var line = Line("[\(messages.wordsDiffer)]", role: .varied)
    line.append("  ", role: .text)
    line.append("[\(ellipsis)]", role: .varied)
    line.append(" \(messages.wordsMissing)", role: .faint)
    return line
  }
}
