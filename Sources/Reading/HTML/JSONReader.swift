/// A value of JSON (RFC 8259), as far as pages use it to tell of themselves.
indirect enum JSONValue: Equatable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  /// A number, true, false or null, which nothing is read from.
  case other

  /// The member of an object with a name.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The text, if it is one with something in it.
  var text: String? {
    guard case .text(let text) = self, !text.isEmpty else { return nil }
    return text
  }

  /// The elements of a list.
  var elements: [JSONValue] {
    guard case .list(let elements) = self else { return [] }
    return elements
  }

  /// The first element of a list.
  var first: JSONValue? { elements.first }
}

/// Reads JSON.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private static let deepest = 64

  /// The value of a text, or nil where it is no JSON.
  ///
  /// What stands behind the value is not looked at.
  static func value(of text: String) -> JSONValue? {
    var reader = JSONReader(bytes: Array(text.utf8))
    return reader.value(depth: 0)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.deepest, let byte = next() else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.text)
    default: return word()
    }
  }

  /// The byte at the next place that is no blank.
  private mutating func next() -> UInt8? {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    return position < bytes.count ? bytes[position] : nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    position += 1
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      guard next() == UInt8(ascii: "\""), let name = string(), take(":"), let value = value(depth: depth + 1) else {
        return nil
      }
      members[name] = value
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    position += 1
    var elements: [JSONValue] = []
    if take("]") { return .list(elements) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? .list(elements) : nil
  }

  private mutating func word() -> JSONValue? {
    let start = position
    let ends = Array(",]}".utf8)
    while position < bytes.count, bytes[position] > 0x20, !ends.contains(bytes[position]) { position += 1 }
    return position > start ? .other : nil
  }

  // MARK: Strings

  private mutating func string() -> String? {
    position += 1
    var result: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        guard let escaped = escape() else { return nil }
        result += Array(String(escaped).utf8)
      } else {
        result.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "u"): return codePoint()
    default: return Unicode.Scalar(byte)
    }
  }

  /// `\u` with four digits, or two of them for what UTF-16 needs two units for.
  private mutating func codePoint() -> Unicode.Scalar? {
    guard let high = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(high), bytes[position...].starts(with: Array("\\u".utf8)) else {
      return Unicode.Scalar(high) ?? "\u{FFFD}"
    }
    position += 2
    guard let low = unit(), (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    position += 4
    return UInt32(digits, radix: 16)
  }
}
