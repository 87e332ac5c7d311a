import Screen

/// Where the parts of a screen stand.
struct Geometry: Sendable, Equatable {
  /// How the two sides are shown.
  enum Mode: Sendable { case oneColumn, twoColumns, withList }

  /// The least screen that can be used.
  static let least = Size(width: 40, height: 10)

  let size: Size
  let screen: ScreenName
  var widths = Widths()
  /// Whether a filter is told above the text.
  var hasFilter = false
  var arrangement = Arrangement()

  var mode: Mode {
    if size.width < widths.columns { return .oneColumn }
    return size.width >= widths.list ? .withList : .twoColumns
  }

  /// Whether there is room for lines between the parts.
  var isRoomy: Bool { size.height >= 16 }

  /// Columns of the list at the left, 0 where there is none.
  var listWidth: Int {
    mode == .withList && (screen == .compare || screen == .read) ? widened(list: min(44, size.width / 5 + 3)) : 0
  }

  /// Columns of the text beside the list, the line between them left out.
  var pane: Range<Int> { (listWidth == 0 ? 0 : listWidth + 1)..<size.width }

  /// The row with the heads of the columns.
  var headRow: Int? { screen == .compare ? (isRoomy ? 2 : 1 + filterRows) : nil }

  /// The rows of the filter where it does not stand in a rule.
  private var filterRows: Int { filterRow != nil && !isRoomy ? 1 : 0 }

  /// The row that tells the filter, in the rule where there is one.
  var filterRow: Int? { hasFilter && (screen == .compare || screen == .read) ? 1 : nil }

  /// The rows of the text.
  var body: Range<Int> {
    let top = (isRoomy ? 2 : 1) + filterRows + (screen == .compare ? 1 : 0)
    return top..<max(detail.lowerBound - (isRoomy ? 1 : 0), top)
  }

  /// The rows that explain what the cursor is on.
  var detail: Range<Int> {
    let count = screen == .help ? 0 : size.height >= 40 ? 3 : size.height >= 20 ? 2 : 1
    return size.height - 1 - count..<size.height - 1
  }

  /// The row of hints, prompts and notices.
  var statusRow: Int { size.height - 1 }

  /// The columns before the text of the left column: bar, bracket, blank.
  static let margin = 3
  /// The columns between the two columns: blank, mark, blank, bar, blank.
  static let gutter = 5
  /// The columns before the text where both sides stand below each other: bar, bracket, letter, mark, blanks.
  static let labelMargin = 6

  /// The columns of the words of the left side.
  var left: Range<Int> {
    let start = pane.lowerBound + Self.margin
    return start..<start + leftColumn
  }

  /// The columns of the words of the right side.
  var right: Range<Int> {
    let start = left.upperBound + Self.gutter
    return start..<start + 2 * halfColumn - leftColumn
  }

  /// The columns of words over both columns.
  var across: Range<Int> {
    mode == .oneColumn
      ? single : left.lowerBound + 2..<max(right.upperBound - 6, left.lowerBound + 3)
  }

  /// The columns of words where both sides stand below each other.
  var single: Range<Int> { Self.labelMargin..<max(size.width - 1, Self.labelMargin + 1) }

  /// The columns before running text: bar, number of the paragraph where there is room, letters of sides, blanks.
  var readMargin: Int { showsNumbers ? 10 : 6 }

  /// The columns of the reports of one utterance: a comfortable measure in the middle of the screen.
  var wordings: Range<Int> {
    let room = max(size.width - Self.labelMargin, 1)
    let width = min(room, max(84 + arrangement.text, Arrangement.leastColumn))
    let start = Self.margin + 1 + (room - width) / 2
    return start..<start + width
  }

  /// Whether the numbers of paragraphs stand beside running text.
  var showsNumbers: Bool { size.width >= 60 }

  /// The columns of running text: a comfortable measure in the middle of the pane.
  var measure: Range<Int> {
    let room = max(pane.count - readMargin - 2, 1)
    let width = min(room, max(widths.text + arrangement.text, Arrangement.leastColumn))
    let start = pane.lowerBound + readMargin + (room - width) / 2
    return start..<start + width
  }
}
