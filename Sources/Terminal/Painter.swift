import CNcurses
import Screen

/// What may be painted on a terminal.
enum Letters {
  /// Everything.
  case all
  /// All letters, and ASCII for the lines and signs that the program draws.
  case plainSigns
  /// ASCII.
  case ascii
}

/// Paints what differs between two frames.
@MainActor struct Painter {
  private let attributes: [attr_t]
  private let pairs: [Int32]
  private let letters: Letters
  private var shown: Frame?

  /// Works out the attributes of all roles once.
  ///
  /// - Parameters:
  ///   - theme: the looks of roles.
  ///   - letters: what may be painted.
  init(theme: Theme, letters: Letters) {
    self.letters = letters
    var attributes: [attr_t] = []
    var pairs: [Int32] = []
    for role in Role.allCases {
      let look = theme.appearance(role)
      let pair = Int32(Self.number(of: look, in: theme))
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
    for y in 0..<frame.size.height {
      for columns in frame.changedColumns(ofRow: y, since: shown) { paint(columns, row: y, of: frame) }
    }
    showCursor(of: frame)
    wrefresh(visavis_window())
    shown = frame
  }

  private func paint(_ columns: Range<Int>, row y: Int, of frame: Frame) {
    var line: [cchar_t] = []
    line.reserveCapacity(columns.count)
    let start = y * frame.size.width
    // A wide character brings its right half with it.
    for cell in frame.cells[start + columns.lowerBound..<start + columns.upperBound] where cell.glyph.base != 0 {
      line.append(character(of: cell))
    }
    mvwadd_wchnstr(visavis_window(), Int32(y), Int32(columns.lowerBound), line, Int32(line.count))
  }

  private func character(of cell: Cell) -> cchar_t {
    let glyph = cell.glyph
    var result = cchar_t()
    result.attr = attributes[Int(cell.role.rawValue)]
    result.ext_color = pairs[Int(cell.role.rawValue)]
    switch letters {
    case .ascii: result.chars.0 = Int32(PlainFallback.ascii(glyph.base))
    case .plainSigns where PlainFallback.drawn(glyph.base) != nil:
      result.chars.0 = Int32(PlainFallback.drawn(glyph.base) ?? glyph.base)
    case .all, .plainSigns:
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

  /// Pairs of colours of a theme, each once; the pair of the terminal's own colours is none of them.
  static func pairs(of theme: Theme) -> [(text: Colour, background: Colour)] {
    var pairs: [(text: Colour, background: Colour)] = []
    for role in Role.allCases {
      let look = theme.appearance(role)
      let pair = (text: look.colour, background: look.background)
      if pair != (.own, .own), !pairs.contains(where: { $0 == pair }) { pairs.append(pair) }
    }
    return pairs
  }

  /// The number of a pair of colours; 0 is the terminal's own.
  private static func number(of look: Appearance, in theme: Theme) -> Int {
    pairs(of: theme).firstIndex { $0 == (look.colour, look.background) }.map { $0 + 1 } ?? 0
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
