import CJansson

/// A JSON text (RFC 8259) that was read.
///
/// A class because the library wants its memory back.
final class JSONDocument {
  private let root: UnsafeMutablePointer<json_t>

  /// Reads a text.
  ///
  /// - Throws: ``CorrectionFileError/syntax(line:column:)``.
  init(_ bytes: [UInt8]) throws(CorrectionFileError) {
    var error = json_error_t()
    let flags = Int(JSON_REJECT_DUPLICATES) | Int(JSON_ALLOW_NUL)
    let root = bytes.withUnsafeBytes { bytes in
      json_loadb(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, flags, &error)
    }
    guard let root else { throw .syntax(line: max(Int(error.line), 1), column: max(Int(error.column), 1)) }
    self.root = root
  }

  deinit { json_decref(root) }

  /// Gives the outermost value to `body`; it must not leave it.
  func withRoot<Result>(
    _ body: (JSONValue) throws(CorrectionFileError) -> Result
  ) throws(CorrectionFileError) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(JSONValue(root))
  }
}

/// A value of a JSON text.
struct JSONValue {
  private let value: UnsafeMutablePointer<json_t>

  init(_ value: UnsafeMutablePointer<json_t>) { self.value = value }

  /// A member of an object; nil where there is none.
  subscript(name: String) -> JSONValue? { json_object_get(value, name).map(JSONValue.init) }

  /// The elements of an array; nil where it is none.
  var elements: [JSONValue]? {
    guard value.pointee.type == JSON_ARRAY else { return nil }
    return (0..<json_array_size(value)).compactMap { json_array_get(value, $0).map(JSONValue.init) }
  }

  /// The text of a string; nil where it is none.
  var string: String? {
    guard let start = json_string_value(value) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(value))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A whole number; nil where it is none.
  var integer: Int? { value.pointee.type == JSON_INTEGER ? Int(json_integer_value(value)) : nil }

  /// Whether it is `null`.
  var isNull: Bool { value.pointee.type == JSON_NULL }
}
