/// One line of text that the reader types, with a cursor in it.
public struct LineEditor: Sendable, Equatable {
  /// What was typed, one element for each character as a reader counts them.
  public private(set) var characters: [Character]
  /// The characters before the cursor.
  public private(set) var cursor: Int

  /// Begins with a text, the cursor behind it.
  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What was typed.
  public var text: String { String(characters) }

  /// The columns before the cursor.
  public var cursorColumns: Int { Width.columns(of: String(characters[..<cursor])) }

  /// Takes a key; false where it means nothing here.
  @discardableResult
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(scalar)
    case .backspace, .control("h"): remove(before: 1)
    case .delete, .control("d"): removeNext()
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, characters.count)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"): remove(before: cursor)
    case .control("k"): characters.removeSubrange(cursor...)
    case .control("w"): remove(before: cursor - wordStart)
    default: return false
    }
    return true
  }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    let before = String(characters[..<cursor])
    let after = characters[cursor...]
    // A mark that is typed after its letter joins it.
    var joined = before
    joined.unicodeScalars.append(scalar)
    characters = Array(joined)
    cursor = characters.count
    characters += after
  }

  private mutating func remove(before count: Int) {
    let start = max(cursor - count, 0)
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func removeNext() {
    if cursor < characters.count { characters.remove(at: cursor) }
  }

  private var wordStart: Int {
    var position = cursor
    while position > 0, characters[position - 1] == " " { position -= 1 }
    while position > 0, characters[position - 1] != " " { position -= 1 }
    return position
  }
}
