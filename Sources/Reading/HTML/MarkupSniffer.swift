/// Tells pages from texts by how they begin (compare WHATWG MIME Sniffing, section 7.1).
enum MarkupSniffer {
  /// What a page begins with, once blanks and comments are passed over.
  private static let starts = [
    "<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<meta", "<title", "<script", "<style",
    "<link", "<p>", "<p ", "<h1", "<section", "<header", "<table",
  ].map { Array($0.utf8) }

  /// Whether bytes are a web page, in UTF-8 or another encoding that has ASCII in it.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = withoutZeros(rest)
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: Array("<!--".utf8)) {
        rest = after("-->", in: rest)
      } else if rest.starts(with: Array("<?xml".utf8)) {
        rest = after("?>", in: rest)
      } else {
        break
      }
    }
    guard rest.first == UInt8(ascii: "<") else { return false }
    let head = rest.prefix(20).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return starts.contains { head.starts(with: $0) }
  }

  /// The beginning of UTF-16 with every second byte left out.
  private static func withoutZeros(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    return bytes.dropFirst(2).prefix(512).filter { $0 != 0 }[...]
  }

  private static func after(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let wanted = Array(end.utf8)
    var rest = bytes
    while !rest.isEmpty, !rest.starts(with: wanted) { rest = rest.dropFirst() }
    return rest.dropFirst(wanted.count)
  }
}
