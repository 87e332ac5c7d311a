import Screen

extension Frame {
  /// Makes room over the text, a blank column at each end, and draws a box in it.
  ///
  /// - Parameters:
  ///   - x: the columns of the box; a column is free at each end.
  ///   - y: its rows, two or more.
  mutating func drawBox(x: Range<Int>, y: Range<Int>) {
    clear(x: x.lowerBound - 1..<x.upperBound + 1, y: y)
    for row in [y.lowerBound, y.upperBound - 1] { fill("─", role: .rule, x: x, y: row) }
    for row in y {
      put("│", role: .rule, x: x.lowerBound, y: row)
      put("│", role: .rule, x: x.upperBound - 1, y: row)
    }
    put("╭", role: .rule, x: x.lowerBound, y: y.lowerBound)
    put("╮", role: .rule, x: x.upperBound - 1, y: y.lowerBound)
    put("╰", role: .rule, x: x.lowerBound, y: y.upperBound - 1)
    put("╯", role: .rule, x: x.upperBound - 1, y: y.upperBound - 1)
  }
}
