/// Writes markup that XML 1.0 (and so XHTML) takes, as UTF-8 bytes, indented by a space.
///
/// What XML has no place for is left out: control characters, and the code points U+FFFE and U+FFFF. Code points that
/// turn the direction of writing, or end a line for some programs only, are written by their number.
struct MarkupText {
  /// Attributes in order; what is nil is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isInline = false

  // MARK: Elements

  /// An element whose children stand on lines of their own.
  mutating func block(_ name: StaticString, _ attributes: Attributes = [:], _ body: (inout MarkupText) -> Void) {
    newline()
    open(name, attributes)
    depth += 1
    body(&self)
    depth -= 1
    newline()
    close(name)
  }

  /// An element on a line of its own, in which every blank counts.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], _ body: (inout MarkupText) -> Void) {
    if !isInline { newline() }
    let outer = isInline
    isInline = true
    open(name, attributes)
    body(&self)
    close(name)
    isInline = outer
  }

  /// An element on a line of its own that holds only text.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], _ text: String) {
    line(name, attributes) { $0.text(text) }
  }

  /// An element without content.
  mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
    if !isInline { newline() }
    begin(name, attributes)
    raw("/>")
  }

  /// Begins an element inside a line; ``close(_:)`` ends it.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    bytes.append(0x3E)
  }

  /// Ends an element.
  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    bytes.append(0x3E)
  }

  private mutating func begin(_ name: StaticString, _ attributes: Attributes) {
    bytes.append(0x3C)
    raw(name)
    for (name, value) in attributes {
      guard let value else { continue }
      bytes.append(0x20)
      bytes.append(contentsOf: name.utf8)
      raw("=\"")
      text(value)
      bytes.append(0x22)
    }
  }

  private mutating func newline() {
    if bytes.isEmpty { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth))
  }

  // MARK: Text

  /// Appends markup as it is.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends text, escaped.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends UTF-8, escaped.
  mutating func text(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { append($0) } }

  /// Appends what needs no escape in one piece.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var position = 0
    while position < text.count {
      let escape = MarkupEscape(text, at: position)
      guard let escape else {
        position += 1
        continue
      }
      bytes.append(contentsOf: text[start..<position])
      bytes.append(contentsOf: escape.replacement.utf8)
      position += escape.length
      start = position
    }
    bytes.append(contentsOf: text[start...])
  }
}
