/// Takes the marks out of a line of Markdown: emphasis, code, links, images, escapes.
struct MarkdownSpan {
  private let signs: [Character]
  private var position = 0
  private var output: [Character] = []
  /// Marks of emphasis that are open: where they stand in the output, and what they are.
  private var open: [(place: Int, sign: Character, count: Int)] = []
  /// Marks of emphasis that were closed and go.
  private var dropped: Set<Int> = []

  /// A line as its reader sees it.
  static func plain(_ line: Substring) -> String {
    guard line.contains(where: { "*_`[!\\<~".contains($0) }) else { return String(line) }
    var span = MarkdownSpan(signs: Array(line))
    span.read()
    return String(span.output.indices.filter { !span.dropped.contains($0) }.map { span.output[$0] })
  }

  private init(signs: [Character]) { self.signs = signs }

  private mutating func read() {
    while position < signs.count {
      switch signs[position] {
      case "\\" where position + 1 < signs.count && signs[position + 1].isPunctuation: take(escaped: true)
      case "*", "_", "~": emphasis()
      case "`": position += 1
      case "!" where position + 1 < signs.count && signs[position + 1] == "[": image()
      case "[": link()
      case "<": address()
      default: take(escaped: false)
      }
    }
  }

  private mutating func take(escaped: Bool) {
    if escaped { position += 1 }
    output.append(signs[position])
    position += 1
  }

  /// A run of marks opens before a word and closes behind one; inside a word `_` is a letter.
  private mutating func emphasis() {
    let sign = signs[position]
    var end = position
    while end < signs.count, signs[end] == sign { end += 1 }
    let before = position > 0 ? signs[position - 1] : " "
    let after = end < signs.count ? signs[end] : " "
    let count = end - position
    let isWordInside = sign == "_" && isWord(before) && isWord(after)
    let start = output.count
    output += signs[position..<end]
    position = end
    guard count <= 3, !isWordInside, sign != "~" || count == 2 else { return }
    if !before.isWhitespace, let match = open.lastIndex(where: { $0.sign == sign && $0.count == count }) {
      for place in [open[match].place, start] { dropped.formUnion(place..<place + count) }
      open.removeSubrange(match...)
    } else if !after.isWhitespace {
      open.append((start, sign, count))
    }
  }

  private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// `[words](address)`, `[words][name]`: the words stay.
  private mutating func link() {
    guard let close = closing(from: position, "[", "]"), close + 1 < signs.count,
      let end = target(at: close + 1)
    else { return take(escaped: false) }
    var inner = MarkdownSpan(signs: Array(signs[position + 1..<close]))
    inner.read()
    output += inner.output.indices.filter { !inner.dropped.contains($0) }.map { inner.output[$0] }
    position = end + 1
  }

  /// An image has no words of the text.
  private mutating func image() {
    guard let close = closing(from: position + 1, "[", "]"), close + 1 < signs.count,
      let end = target(at: close + 1)
    else { return take(escaped: false) }
    position = end + 1
  }

  private func target(at place: Int) -> Int? {
    switch signs[place] {
    case "(": closing(from: place, "(", ")")
    case "[": closing(from: place, "[", "]")
    default: nil
    }
  }

  /// `<https://…>` keeps its address, `<b>` goes.
  private mutating func address() {
    guard let close = signs[position...].firstIndex(of: ">"), close > position + 1 else { return take(escaped: false) }
    let inside = signs[position + 1..<close]
    guard inside.first?.isLetter == true || inside.first == "/" else { return take(escaped: false) }
    if inside.contains(":") || inside.contains("@"), !inside.contains(" ") { output += inside }
    position = close + 1
  }

  private func closing(from place: Int, _ opening: Character, _ end: Character) -> Int? {
    var depth = 0
    for index in place..<signs.count {
      if signs[index] == opening { depth += 1 } else if signs[index] == end { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
