/// Looks for short strings in bytes.
enum ByteSearch {
  /// Whether a string of ASCII stands in some bytes.
  static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    var rest = bytes
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: wanted) { return true }
      rest = rest[(place + 1)...]
    }
    return false
  }
}
