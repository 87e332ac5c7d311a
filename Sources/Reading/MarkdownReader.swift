/// Takes the marks of Markdown (CommonMark 0.31) out of a text, so that the words are read and cited as they are shown.
///
/// The lines stay; what is left out is what a reader of the formatted text would not see.
enum MarkdownReader {
  /// The text without marks, with what its front matter tells.
  ///
  /// - Parameter bytes: the text as UTF-8.
  static func text(_ bytes: [UInt8]) -> ExtractedText {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    let matter = FrontMatter(&lines)
    var reader = Lines()
    for line in lines { reader.read(line) }
    reader.joinBlanks()
    return finished(reader, matter)
  }

  private static func finished(_ reader: Lines, _ matter: FrontMatter) -> ExtractedText {
    var lines = reader.lines
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    var title = reader.title
    if let told = matter["title"], told != title {
      lines.insert(contentsOf: [told, ""], at: 0)
      title = told
    }
    let isFirst = title != nil && lines.first == title
    let range = isFirst ? 0..<(title?.utf8.count ?? 0) : nil
    var text = ExtractedText(bytes: Array(lines.joined(separator: "\n").utf8), title: range)
    text.outlet = matter["outlet"] ?? matter["source"] ?? matter["publisher"]
    text.date = matter["date"].flatMap(ISODate.day)
    return text
  }

  /// Reads line by line.
  private struct Lines {
    var lines: [String] = []
    /// The first heading of level 1.
    var title: String?
    private var fence: Substring?
    private var isComment = false

    mutating func read(_ line: String) {
      var rest = Substring(line).drop { $0 == " " || $0 == "\t" }
      if let mark = fence {
        if rest.hasPrefix(mark) { fence = nil }
        return lines.append(rest.hasPrefix(mark) ? "" : line)
      }
      if rest.hasPrefix("```") || rest.hasPrefix("~~~") {
        fence = rest.prefix(3)
        return lines.append("")
      }
      if isComment || rest.hasPrefix("<!--") { return passComment(rest) }
      while let first = rest.first, first == ">" { rest = rest.dropFirst().drop { $0 == " " } }
      if isRule(rest) || isDefinition(rest) { return underline(rest) }
      readText(rest)
    }

    /// Leaves one blank line where several stand one below the other.
    mutating func joinBlanks() {
      lines = lines.indices.filter { $0 == 0 || !lines[$0].isEmpty || !lines[$0 - 1].isEmpty }.map { lines[$0] }
    }

    private mutating func passComment(_ line: Substring) {
      isComment = !ByteSearch.contains("-->", in: Array(line.utf8)[...])
      lines.append("")
    }

    private mutating func readText(_ line: Substring) {
      let level = line.prefix { $0 == "#" }.count
      let isHeading = (1...6).contains(level) && (line.count == level || line.dropFirst(level).first == " ")
      guard isHeading else { return lines.append(MarkdownSpan.plain(withoutBullet(line))) }
      var text = line.dropFirst(level)
      while text.last == "#" || text.last == " " { text.removeLast() }
      let heading = MarkdownSpan.plain(text.drop { $0 == " " })
      if level == 1, title == nil { title = heading }
      lines += ["", heading, ""]
    }

    /// `===` under a line makes a title of it.
    private mutating func underline(_ line: Substring) {
      if line.first == "=", title == nil, let last = lines.last, !last.isEmpty { title = last }
      lines.append("")
    }

    private func isRule(_ line: Substring) -> Bool {
      let signs = line.filter { $0 != " " }
      guard signs.count >= 3, let first = signs.first, "-=*_".contains(first) else { return false }
      return signs.allSatisfy { $0 == first }
    }

    /// `[name]: address`, which stands for itself in the text.
    private func isDefinition(_ line: Substring) -> Bool {
      guard line.first == "[", let close = line.firstIndex(of: "]") else { return false }
      return line[line.index(after: close)...].hasPrefix(": ")
    }

    private func withoutBullet(_ line: Substring) -> Substring {
      guard let first = line.first, "*+-".contains(first), line.dropFirst().first == " " else { return line }
      return line.dropFirst(2)
    }
  }
}

/// The names and values between two lines of `---` at the head of a text.
struct FrontMatter {
  private var values: [String: String] = [:]

  /// Takes the lines away, if there are such.
  init(_ lines: inout [String]) {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else {
      return
    }
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      let isQuoted = value.count > 1 && value.first == value.last && (value.first == "\"" || value.first == "'")
      values[line[..<colon].lowercased()] = String(isQuoted ? value.dropFirst().dropLast() : value)
    }
    lines.removeSubrange(...end)
  }

  /// The value of a name, if there is one.
  subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
}
