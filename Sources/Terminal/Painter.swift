import CNcurses
import Screen

/// Paints what differs between two frames.
@MainActor struct Painter {
  private let attributes: [attr_t]
  private let pairs: [Int32]
  private let plain: Bool
  private var shown: Frame?

  /// Works out the attributes of all roles once.
  ///
  /// - Parameters:
  ///   - theme: the looks of roles.
  ///   - plain: whether only ASCII may be painted.
  init(theme: Theme, plain: Bool) {
    self.plain = plain
    var attributes: [attr_t] = []
    var pairs: [Int32] = []
    for role in Role.allCases {
      let look = theme.appearance(role)
      let pair = Int32(Self.pair(of: look.colour))
      attributes.append(Self.bits(of: look.attributes) | visavis_pair(pair))
      pairs.append(pair)
    }
    self.attributes = attributes
    self.pairs = pairs
  }

  /// Forgets what is on the screen, so that all of it is painted next time.
  mutating func forget() { shown = nil }

  /// Brings a frame to the screen.
  mutating func paint(_ frame: Frame) {
    for y in 0..<frame.size.height where changed(y, in: frame) { paint(row: y, of: frame) }
    showCursor(of: frame)
    wrefresh(visavis_window())
    shown = frame
  }

  private func changed(_ y: Int, in frame: Frame) -> Bool {
    guard let shown, shown.size == frame.size else { return true }
    return shown.row(y) != frame.row(y)
  }

  private func paint(row y: Int, of frame: Frame) {
    var line: [cchar_t] = []
    line.reserveCapacity(frame.size.width)
    // A wide character brings its right half with it.
    for cell in frame.row(y) where cell.glyph.base != 0 { line.append(character(of: cell)) }
    mvwadd_wchnstr(visavis_window(), Int32(y), 0, line, Int32(line.count))
  }

  private func character(of cell: Cell) -> cchar_t {
    let glyph = cell.glyph
    var result = cchar_t()
    result.attr = attributes[Int(cell.role.rawValue)]
    result.ext_color = pairs[Int(cell.role.rawValue)]
    if plain {
      result.chars.0 = Int32(PlainFallback.ascii(glyph.base))
    } else {
      result.chars = (
        Int32(glyph.base), Int32(glyph.mark1), Int32(glyph.mark2), Int32(glyph.mark3), Int32(glyph.mark4)
      )
    }
    return result
  }

  private func showCursor(of frame: Frame) {
    guard let cursor = frame.cursor else {
      curs_set(0)
      return
    }
    curs_set(1)
    wmove(visavis_window(), Int32(cursor.y), Int32(cursor.x))
  }

  /// The number of the colour pair on the terminal's own background; 0 is its own text colour too.
  static func pair(of colour: Appearance.Colour) -> Int16 {
    colour == .own ? 0 : colour.rawValue
  }

  private static func bits(of attributes: Appearance.Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= visavis_bold() }
    if attributes.contains(.dim) { bits |= visavis_dim() }
    if attributes.contains(.underline) { bits |= visavis_underline() }
    if attributes.contains(.reverse) { bits |= visavis_reverse() }
    if attributes.contains(.italic) { bits |= visavis_italic() }
    return bits
  }
}
