/// Days as ISO 8601 writes them.
enum ISODate {
  /// The day that a point in time begins with: `2017-04-13` of `2017-04-13T08:00:00+02:00`.
  ///
  /// - Returns: nil where it is no such date.
  static func day(_ text: String) -> String? {
    let bytes = Array(text.utf8.drop { $0 <= 0x20 }.prefix(10))
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]) else {
      return nil
    }
    guard year > 0, (1...12).contains(month), (1...31).contains(day) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
