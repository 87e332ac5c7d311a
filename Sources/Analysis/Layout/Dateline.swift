import CoverageModel

/// The words at the head of an agency's dispatch: `TUNIS, 13 avril. /AGENCE/.`, `DAKAR, 12 mars (AFP) -`.
struct Dateline {
  /// ISO 8601 without a year: `--04-13`.
  var date: String?
  /// The agency between slashes or parentheses.
  var outlet: String?
  /// Tokens that the dateline takes.
  var length: Int

  /// Reads a dateline, or returns nil where a paragraph has none.
  init?(_ tokens: ArraySlice<Token>, _ text: SourceText, _ lexicon: Lexicon) {
    guard let first = tokens.first, first.flags.contains(.upper) else { return nil }
    let head = tokens.prefix(16)
    guard let end = Self.end(head) else { return nil }
    date = Self.date(head.prefix(upTo: end), lexicon)
    outlet = Self.agency(head.prefix(upTo: end), text)
    guard date != nil || outlet != nil || Self.isPlace(head.prefix(upTo: end)) else { return nil }
    length = end - tokens.startIndex
  }

  /// Nothing but a place in capitals before a long dash: `LAS VEGAS —`.
  private static func isPlace(_ head: ArraySlice<Token>) -> Bool {
    let words = head.filter { $0.word >= 0 }
    guard let dash = head.last, dash.kind == .dash, dash.end - dash.start > 1, words.count <= 5 else { return false }
    return words.prefix(2).allSatisfy { $0.flags.contains(.upper) } && words.allSatisfy(\.isCapital)
  }

  /// The token behind the dash or the second slash that ends a dateline.
  private static func end(_ head: ArraySlice<Token>) -> Int? {
    if let close = head.lastIndex(where: { $0.kind == .slash }), close > head.startIndex + 1 {
      var end = close + 1
      while end < head.endIndex, head[end].word < 0 { end += 1 }
      return end
    }
    guard let dash = head.firstIndex(where: { $0.kind == .dash && $0.flags.contains(.spaced) }) else { return nil }
    return dash + 1
  }

  private static func date(_ head: ArraySlice<Token>, _ lexicon: Lexicon) -> String? {
    for (day, month) in zip(head, head.dropFirst()) where day.kind == .number && month.word >= 0 {
      let number = lexicon.vocabulary[month.word].month
      guard number > 0, let value = Int(lexicon.vocabulary.string(day.word)), value < 32 else { continue }
      return "--\(twoDigits(Int(number)))-\(twoDigits(value))"
    }
    return nil
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// The words between the last slashes or parentheses, as in *POZO HONDO (Paraguay), 2 octobre (AGENCE) –*.
  private static func agency(_ head: ArraySlice<Token>, _ text: SourceText) -> String? {
    let isMark = { (token: Token) in
      token.kind == .slash || token.kind == .openParenthesis || token.kind == .closeParenthesis
    }
    guard let close = head.lastIndex(where: isMark), let open = head[..<close].lastIndex(where: isMark),
      close > open + 1
    else { return nil }
    return text[Int(head[open + 1].start)..<Int(head[close - 1].end)]
  }
}
