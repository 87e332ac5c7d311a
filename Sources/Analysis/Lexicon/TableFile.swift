/// A data file of tab-separated fields, read without copying.
///
/// The format is described in `Resources/README.md`.
struct TableFile {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// One entry: the byte ranges of its fields.
  struct Row {
    let bytes: UnsafeBufferPointer<UInt8>
    let fields: [Range<Int>]

    var count: Int { fields.count }

    /// The words of a field.
    func string(_ field: Int) -> String {
      field < fields.count ? String(decoding: bytes[fields[field]], as: UTF8.self) : ""
    }

    /// The members of a list; none where the field says `-`.
    func list(_ field: Int) -> [Range<Int>] {
      guard field < fields.count, !isNothing(field) else { return [] }
      var members: [Range<Int>] = []
      var start = fields[field].lowerBound
      for offset in fields[field] where bytes[offset] == 0x7C {
        members.append(start..<offset)
        start = offset + 1
      }
      members.append(start..<fields[field].upperBound)
      return members
    }

    func strings(_ field: Int) -> [String] {
      list(field).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    func isNothing(_ field: Int) -> Bool {
      fields[field].count == 1 && bytes[fields[field].lowerBound] == 0x2D
    }
  }

  /// Calls `body` for each entry, comments left out.
  func forEachRow(_ body: (Row) -> Void) {
    var start = 0
    while start < bytes.count {
      var fields: [Range<Int>] = []
      var field = start
      var offset = start
      while offset < bytes.count, bytes[offset] != 0x0A {
        if bytes[offset] == 0x09 {
          fields.append(field..<offset)
          field = offset + 1
        }
        offset += 1
      }
      fields.append(field..<offset)
      if offset > start, bytes[start] != 0x23 { body(Row(bytes: bytes, fields: fields)) }
      start = offset + 1
    }
  }
}
