import Screen

/// An entry of a screen as lines of text.
struct EntryLayout: Sendable {
  /// Which part of an entry a text is.
  enum Slot: Sendable, Equatable { case left, right, across, heading }

  /// A text with its place.
  struct Panel: Sendable {
    var slot: Slot
    /// The column it begins in.
    var x: Int
    /// The row within the entry it begins in.
    var y: Int
    var line: Line
    var lines: [Range<Int>]

    /// The byte offset of the document that a line begins with, or -1.
    func offset(ofLine index: Int) -> Int32 {
      lines.indices.contains(index) ? line.pieces[lines[index]].first { $0.offset >= 0 }?.offset ?? -1 : -1
    }

    /// From the first byte of the document on a line to the first one of its last glyph; nil where it has none.
    func bytes(ofLine pieces: Range<Int>) -> Range<Int>? {
      guard let first = line.pieces[pieces].first(where: { $0.offset >= 0 }),
        let last = line.pieces[pieces].last(where: { $0.offset >= 0 })
      else { return nil }
      return Int(first.offset)..<Int(last.offset) + 1
    }
  }

  /// Its rows, blank ones between entries included.
  var height: Int
  var panels: [Panel]
}

/// A place in the text of a screen: an entry and a row within it.
struct Place: Sendable, Equatable, Comparable {
  var entry: Int
  var line: Int

  static func < (one: Place, other: Place) -> Bool { (one.entry, one.line) < (other.entry, other.line) }
}

/// What is shown of one screen, and where its cursor is.
struct Page: Sendable {
  /// What stands in the first row.
  var top = Place(entry: 0, line: 0)
  /// What the reader is on; the line counts only where one reads line by line.
  var cursor = Place(entry: 0, line: 0)
  /// Entries laid out for the present width.
  var layouts: [Int: EntryLayout] = [:]
  /// Lines of the list that came into sight, by the entry that each leads to.
  var listItems: [Int: ListItem] = [:]

  /// Lines around the text, where they were made.
  var furniture: Furniture?

  /// Forgets what depends on the width and on what is shown.
  mutating func forgetLayouts() {
    layouts.removeAll(keepingCapacity: true)
    listItems.removeAll(keepingCapacity: true)
    furniture = nil
  }
}
