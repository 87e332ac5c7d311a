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
///
/// It writes into the screen that curses compares with the one that is shown: a window between would be one more copy.
@MainActor struct Painter {
  /// A character of each role, without its code points.
  private let looks: [cchar_t]
  private let letters: Letters
  private var shown: Frame?

  /// Works out the attributes of all roles once.
  ///
  /// - Parameters:
  ///   - theme: the looks of roles.
  ///   - letters: what may be painted.
  init(theme: Theme, letters: Letters) {
    self.letters = letters
    looks = Role.allCases.map { role in
      let look = theme.appearance(role)
      let pair = Int32(Self.number(of: look, in: theme))
      var character = cchar_t()
      character.attr = Self.bits(of: look.attributes) | visavis_pair(pair)
      character.ext_color = pair
      return character
    }
  }

  /// Forgets what is on the screen, so that all of it is painted next time.
  mutating func forget() { shown = nil }

  /// Brings a frame to the screen.
  mutating func paint(_ frame: Frame) {
    for y in 0..<frame.size.height {
      for columns in frame.changedColumns(ofRow: y, since: shown) { paint(columns, row: y, of: frame) }
    }
    showCursor(of: frame)
    doupdate()
    shown = frame
  }

  private func paint(_ columns: Range<Int>, row y: Int, of frame: Frame) {
    frame.withRow(y) { cells in
      withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns.count) { line in
        var count = 0
        // A wide character brings its right half with it.
        for x in columns where cells[x].base != 0 {
          line[count] = character(of: cells[x], in: frame)
          count += 1
        }
        mvwadd_wchnstr(visavis_next_screen(), Int32(y), Int32(columns.lowerBound), line.baseAddress, Int32(count))
      }
    }
  }

  private func character(of cell: PackedCell, in frame: Frame) -> cchar_t {
    var result = looks[cell.roleNumber]
    result.chars.0 = Int32(cell.base)
    switch letters {
    case .ascii:
      result.chars.0 = Int32(PlainFallback.ascii(cell.base))
    case .plainSigns where PlainFallback.drawn(cell.base) != nil:
      result.chars.0 = Int32(PlainFallback.drawn(cell.base) ?? cell.base)
    case .all, .plainSigns:
      if cell.marked != 0 { add(marksOf: frame.glyph(of: cell), to: &result) }
    }
    return result
  }

  private func add(marksOf glyph: Glyph, to character: inout cchar_t) {
    character.chars.1 = Int32(glyph.mark1)
    character.chars.2 = Int32(glyph.mark2)
    character.chars.3 = Int32(glyph.mark3)
    character.chars.4 = Int32(glyph.mark4)
  }

  private func showCursor(of frame: Frame) {
    guard let cursor = frame.cursor else {
      curs_set(0)
      return
    }
    curs_set(1)
    wmove(visavis_next_screen(), Int32(cursor.y), Int32(cursor.x))
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
