import CoverageModel
import Screen

/// The menu as lines in a box over the text.
struct CorrectionMenuLayout {
  /// The columns of the widest box.
  private static let most = 84

  /// The columns and rows of the box, its border included.
  let x: Range<Int>
  let y: Range<Int>
  /// What the box is called.
  let title: Line
  /// What stands above the answers: the words that it is about.
  let head: [Line]
  /// The row of the line to type in, where there is one.
  let inputRow: Int?
  /// The answers.
  let items: [CorrectionItem]
  /// The lines of the answer that the cursor is on: in the list as many as tell it whole, if there is room.
  let current: [Line]

  init(_ state: State, _ open: Correcting) {
    let geometry = state.geometry
    let width = max(min(geometry.pane.count - 4, Self.most), 6)
    let left = geometry.pane.lowerBound + (geometry.pane.count - width) / 2
    x = left..<left + width
    items = CorrectionChoices(state, open).items
    let content = CorrectionMenuContent(state, open)
    title = content.title.truncated(to: max(width - 6, 1), ending: state.ellipsis)
    let first = geometry.isRoomy ? geometry.body.lowerBound : 1
    let available = max(geometry.statusRow - first, 3)
    let input = open.stage.isTyped ? 1 : 0
    let words = content.head(columns: width - 4)
    let label = items.indices.contains(open.cursor) ? items[open.cursor].line(number: open.cursor, open) : Line()
    let most = open.stage == .list ? max(available / 2, 1) : 1
    current = label.wrapped(columns: max(width - 4, 1), atMost: most, ending: state.ellipsis)
    let wanted = max(items.count + max(current.count - 1, 0), open.stage.isTyped ? 1 : 0)
    let room = max(available - 2 - input - min(wanted, 3), items.isEmpty ? 1 : 0)
    head = Array(words.prefix(items.isEmpty ? max(available - 2, 1) : room))
    y = first..<first + min(head.count + input + wanted + 2, available)
    inputRow = input == 1 ? first + 1 + head.count : nil
  }

  /// The first row of the answers.
  var firstRow: Int { y.lowerBound + 1 + head.count + (inputRow == nil ? 0 : 1) }
  /// The rows that the box has for answers.
  var rows: Int { max(y.upperBound - 1 - firstRow, 0) }
  /// How many answers the box shows.
  var room: Int { min(max(rows - max(current.count - 1, 0), 1), rows) }

  /// The first answer shown, for a cursor that is in sight.
  func top(cursor: Int) -> Int { max(0, min(cursor - room / 2, items.count - room)) }
}

/// What the menu says above its answers.
struct CorrectionMenuContent {
  /// Bytes of the article shown around a statement whose boundaries are moved.
  private static let context = 160

  private let state: State
  private let open: Correcting
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State, _ open: Correcting) {
    self.state = state
    self.open = open
  }

  /// What is asked.
  var title: Line {
    guard open.stage != .list else { return Line(listTitle, role: .heading) }
    let names: [String] = (open.trail + [open.stage]).compactMap(name)
    return Line(([messages.correct] + names).joined(separator: " · "), role: .heading)
  }

  private var listTitle: String {
    let count = messages.correctionsCounted.counted(state.listedCorrections.count)
    guard let unplaced = state.corrections?.unplaced, unplaced > 0 else { return count }
    return "\(count) · \(messages.fill(messages.unplacedCount, "\(unplaced)"))"
  }

  private func name(_ stage: Correcting.Stage) -> String? {
    switch stage {
    case .what, .list, .partner, .label: nil
    case .speaker: messages.fieldSpeaker
    case .side: messages.fieldSide
    case .kind: messages.fieldKind
    case .topic: messages.topic
    case .relation: messages.fieldRelation
    case .boundaries: messages.fieldWords
    case .scope: messages.fieldScope
    }
  }

  /// The words that it is about, as few lines as tell them.
  func head(columns: Int) -> [Line] {
    switch open.stage {
    case .list: []
    case .boundaries(let range, let movesEnd): passage(range, movesEnd, columns: columns)
    case .scope(let change):
      [words(columns: columns), summary(of: change).truncated(to: columns, ending: state.ellipsis)]
    default: [words(columns: columns)]
    }
  }

  /// What was there, and what will be.
  private func summary(of change: Correction.Change) -> Line {
    let text = CorrectionText(state)
    let former = text.former(of: change, statement: open.statement)
    return Line(text.summary(of: Correction(targets: [], change: change, former: former)), role: .text)
  }

  private func words(columns: Int) -> Line {
    let words = VisibleText.line(state.coverage.words(of: state.coverage.statements[open.statement]))
    return Line(messages.quoted(words), role: .faint).truncated(to: columns, ending: state.ellipsis)
  }

  /// The words between brackets with what stands around them; the bracket that moves stands out.
  private func passage(_ range: Range<Int>, _ movesEnd: Bool, columns: Int) -> [Line] {
    let statement = state.coverage.statements[open.statement]
    let text = state.coverage.source(ofArticle: statement.article).text
    let around = surroundings(of: range, state.coverage.articles[statement.article].range, text)
    var line = Line()
    line.append(text.bytes, around.lowerBound..<range.lowerBound, role: .faint)
    line.append("[", role: movesEnd ? .faint : .currentMatch)
    line.append(text.bytes, range, role: .current)
    line.append("]", role: movesEnd ? .currentMatch : .faint)
    line.append(text.bytes, range.upperBound..<around.upperBound, role: .faint)
    return line.wrapped(columns: columns)
  }

  private func surroundings(of range: Range<Int>, _ article: Range<Int>, _ text: SourceText) -> Range<Int> {
    var start = max(range.lowerBound - Self.context, article.lowerBound)
    var end = min(range.upperBound + Self.context, article.upperBound)
    while start < range.lowerBound, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > range.upperBound, end < text.count, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }
}
