import CoverageModel

/// Writes JSON (RFC 8259) as UTF-8 bytes, indented by two spaces.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// A text for which about so many bytes are asked for at once.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  // MARK: Containers

  // They are inlined, so that what fills a container is no function that has to be made for it.

  @inline(__always)
  mutating func object(_ body: (inout JSONText) -> Void) { container(0x7B, 0x7D, body) }
  @inline(__always)
  mutating func array(_ body: (inout JSONText) -> Void) { container(0x5B, 0x5D, body) }

  @inline(__always)
  private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newline() }
    bytes.append(close)
    isFirst = false
  }

  /// Ends the text with a line feed.
  mutating func end() { bytes.append(0x0A) }

  /// Begins a member of an object.
  ///
  /// - Parameter name: nothing in it needs an escape.
  mutating func key(_ name: StaticString) {
    let (isFirst, depth) = (isFirst, depth)
    self.isFirst = false
    name.withUTF8Buffer { name in
      bytes.append(addingCapacity: name.count + depth + 6) { line in
        line.withUnsafeMutableBufferPointer { line, count in
          if !isFirst {
            line[count] = 0x2C
            count += 1
          }
          line[count] = 0x0A
          for blank in 0..<depth { line[count + 1 + blank] = 0x20 }
          count += 1 + depth
          line[count] = 0x22
          for index in 0..<name.count { line[count + 1 + index] = name[index] }
          count += 1 + name.count
          line[count] = 0x22
          line[count + 1] = 0x3A
          line[count + 2] = 0x20
          count += 3
        }
      }
    }
  }

  /// Begins an element of an array.
  mutating func element() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    newline()
  }

  private mutating func newline() {
    let depth = depth
    bytes.append(addingCapacity: depth + 1) { Self.newline(&$0, depth) }
  }

  @inline(__always)
  private static func newline(_ line: inout OutputSpan<UInt8>, _ depth: Int) {
    line.append(0x0A)
    for _ in 0..<depth { line.append(0x20) }
  }

  // MARK: Values

  mutating func null() { bytes.append(contentsOf: "null".utf8) }
  mutating func boolean(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }
  mutating func number(_ value: Double) { bytes.append(contentsOf: value.description.utf8) }

  /// Digits are written from the last to the first, without a string of their own.
  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    var length = 1
    var rest = value.magnitude / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    bytes.append(addingCapacity: length) { text in
      text.withUnsafeMutableBufferPointer { text, count in
        var rest = value.magnitude
        for place in stride(from: count + length - 1, through: count, by: -1) {
          text[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
        count += length
      }
    }
  }

  mutating func string(_ value: String) {
    var value = value
    bytes.append(0x22)
    value.withUTF8 { append($0) }
    bytes.append(0x22)
  }

  /// The words of a text, without a string of their own.
  mutating func string(_ text: SourceText, _ range: Range<Int>) {
    bytes.append(0x22)
    text.bytes.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range])) }
    bytes.append(0x22)
  }

  mutating func identifier(_ value: Identifier) {
    bytes.append(addingCapacity: 2) {
      $0.append(0x22)
      $0.append(value.letter)
    }
    number(value.index + 1)
    bytes.append(0x22)
  }

  /// Appends what needs no escape in one piece.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var offset = 0
    while offset < text.count {
      if offset + 8 <= text.count, !Self.mayHoldEscaped(EightBytes(UnsafeRawBufferPointer(text), at: offset)) {
        offset += 8
        continue
      }
      if Self.isEscaped(text[offset]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
        escape(text[offset])
        start = offset + 1
      }
      offset += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F }

  private static func mayHoldEscaped(_ bytes: EightBytes) -> Bool {
    bytes.contains(below: 0x20) || bytes.contains(0x22) || bytes.contains(0x5C) || bytes.contains(0x7F)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0x00..<0x20, 0x7F:
      bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, Self.hex(byte >> 4), Self.hex(byte & 15)])
    default: bytes.append(byte)
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

  // MARK: Members

  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Identifier?) {
    key(name)
    if let value { identifier(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ text: SourceText, _ range: Range<Int>) {
    key(name)
    string(text, range)
  }

  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  mutating func member(_ name: StaticString, _ value: Double) {
    key(name)
    number(value)
  }

  mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array { json in
      for value in values {
        json.element()
        json.string(value)
      }
    }
  }

  mutating func member(_ name: StaticString, _ values: [Identifier]) {
    key(name)
    array { json in
      for value in values {
        json.element()
        json.identifier(value)
      }
    }
  }

  /// A range of code points as `{"start": …, "end": …}`, or null.
  mutating func member(_ name: StaticString, range: Range<Int>?) {
    key(name)
    guard let range else { return null() }
    object { json in
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
    }
  }
}
