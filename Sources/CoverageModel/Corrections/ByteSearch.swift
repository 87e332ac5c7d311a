/// Finds bytes in a text.
enum ByteSearch {
  /// Where some bytes begin in a text, in order; they may overlap.
  ///
  /// - Complexity: O(*n*) in practice for a text of *n* bytes.
  static func occurrences(of wanted: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var found: [Int] = []
    for start in 0...bytes.count - wanted.count where bytes[start] == first {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { found.append(start) }
    }
    return found
  }
}
