import CoverageModel
import Screen

/// The explanation of a statement as lines in a box: why this speaker, and why the row has its mark.
struct ExplanationLayout {
  /// The columns of the widest box: a comfortable measure.
  private static let most = 84

  /// The columns and rows of the box, its border included.
  let x: Range<Int>
  let y: Range<Int>
  /// What the box is called.
  let title: Line
  /// All lines, as wide as the box lets them be.
  let lines: [Line]
  private let start: Int

  init(_ state: State, _ explaining: Explaining) {
    let geometry = state.geometry
    let width = max(min(geometry.pane.count - 4, Self.most), 6)
    let left = geometry.pane.lowerBound + (geometry.pane.count - width) / 2
    x = left..<left + width
    let content = ExplanationContent(state, statement: explaining.statement)
    title = content.title.truncated(to: max(width - 6, 1), ending: state.ellipsis)
    lines = content.paragraphs.flatMap { Self.wrapped($0, columns: width - 4) }
    let first = geometry.isRoomy ? geometry.body.lowerBound : 1
    y = first..<first + max(min(lines.count + 2, geometry.statusRow - first), 3)
    start = explaining.top
  }

  /// How many lines the box shows.
  var room: Int { y.count - 2 }
  /// The last line that may stand in its first row.
  var lastTop: Int { max(lines.count - room, 0) }
  /// The line in its first row.
  var top: Int { top(movedBy: 0) }

  func top(movedBy step: Int) -> Int { min(max(min(start, lastTop) + step, 0), lastTop) }

  /// The lines of a paragraph; all but the first are indented.
  private static func wrapped(_ paragraph: Line, columns: Int) -> [Line] {
    guard !paragraph.isEmpty else { return [Line()] }
    return Wrapping.lines(of: paragraph, columns: columns - 2).enumerated().map { index, range in
      var line = Line(index == 0 ? "" : "  ")
      line.pieces += paragraph.pieces[range]
      return line
    }
  }
}

/// What an explanation says, before it is laid out.
struct ExplanationContent {
  private let state: State
  private let index: Int
  private let statement: Statement
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State, statement index: Int) {
    self.state = state
    self.index = index
    statement = state.coverage.statements[index]
  }

  /// The statement as `visavis explain` names it, how it is reported and where.
  var title: Line {
    let text = StatementText(state)
    return Line("s\(index + 1) · \(text.kind(of: statement)) · \(text.place(of: statement))", role: .heading)
  }

  /// Its paragraphs; what stands between the parts is empty.
  var paragraphs: [Line] {
    [Line(messages.whySpeaker, role: .heading)] + speaker + mark
  }

  private var speaker: [Line] {
    let text = StatementText(state)
    let style = ExplanationSentences.Style(
      quoted: messages.quoted, share: messages.share, place: { text.place(ofArticle: $0, byte: $1) })
    let language = InterfaceLanguage(rawValue: state.language.rawValue) ?? .english
    return ExplanationSentences(state.coverage, language: language, style: style).sentences(of: index).map {
      var line = Line($0.label + messages.colon, role: .faint)
      line.append($0.text, role: .text)
      return line
    }
  }

  private var mark: [Line] {
    guard let row = state.dossier.row(at: state.dossier.entryOfUtterance[statement.utterance]) else { return [] }
    return [Line(), Line(messages.whyMark, role: .heading)] + EvidenceText(state).lines(for: row)
  }
}
