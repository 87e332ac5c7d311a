/// Cuts paragraphs into sentences; a quotation is never cut.
struct SentenceSplitter {
  /// A sentence is cut after so many tokens, whatever it says: no writer goes on so long, and what is done with a
  /// sentence may cost the square of its length.
  private static let longest = 400

  private let tokens: [Token]
  private let lexicon: Lexicon

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  /// The sentences of a range of tokens.
  ///
  /// - Parameters:
  ///   - range: the tokens of one paragraph.
  ///   - quotations: its outermost quotations, in order.
  func sentences(of range: Range<Int>, quotations: [Quotation]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    var next = 0
    while position < range.upperBound {
      while next < quotations.count, quotations[next].open < position { next += 1 }
      if next < quotations.count, quotations[next].open == position {
        position = min(quotations[next].outerEnd, range.upperBound)
        if endsInside(quotations[next]), begins(at: position, range.upperBound) {
          sentences.append(start..<position)
          start = position
        }
        continue
      }
      position += 1
      let isTooLong = position - start >= Self.longest
      guard isTooLong || (tokens[position - 1].endsSentence && isEnd(position - 1, range)) else { continue }
      position = trailing(position, range.upperBound)
      sentences.append(start..<position)
      start = position
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  /// Whether the last token inside the marks ends a sentence.
  private func endsInside(_ quotation: Quotation) -> Bool {
    quotation.inner.upperBound > quotation.inner.lowerBound
      && tokens[quotation.inner.upperBound - 1].endsSentence
  }

  /// Whether a new sentence can begin here: a capital, a number or an opening mark.
  private func begins(at position: Int, _ end: Int) -> Bool {
    guard position < end else { return true }
    let token = tokens[position]
    return token.isCapital || token.isQuote || (token.kind == .dash && token.flags.contains(.spaced))
  }

  private func isEnd(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position + 1 < range.upperBound else { return true }
    let next = tokens[position + 1]
    if next.endsSentence { return false }
    if tokens[position].kind == .period, isAbbreviation(position, range) { return false }
    return next.flags.contains(.spaced) && (next.kind == .number || begins(at: position + 1, range.upperBound))
      || next.isQuote || next.kind == .closeParenthesis
  }

  /// *M.*, *J.*: a title or an initial before a name.
  private func isAbbreviation(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound else { return false }
    let before = tokens[position - 1]
    guard before.word >= 0, !tokens[position].flags.contains(.spaced) else { return false }
    if lexicon.vocabulary[before.word].classes.contains(.abbreviation) { return true }
    guard before.isCapital else { return false }
    if lexicon.vocabulary[before.word].month > 0, before.end - before.start <= 4, position + 1 < range.upperBound {
      return tokens[position + 1].kind == .number
    }
    let isInitial = before.end - before.start == 1
    let isTitle = before.isShort && lexicon.vocabulary[before.word].classes.contains(.title)
    return (isInitial || isTitle) && position + 1 < range.upperBound
      && tokens[position + 1].isCapital
  }

  /// Closing marks that stand behind the end belong to it.
  private func trailing(_ position: Int, _ end: Int) -> Int {
    var position = position
    while position < end {
      let token = tokens[position]
      let closes = token.kind == .closeParenthesis || token.endsSentence || isClosingMark(position, end)
      guard closes else { break }
      position += 1
    }
    return position
  }

  /// A closing mark, or a stray straight one with nothing behind it.
  private func isClosingMark(_ position: Int, _ end: Int) -> Bool {
    let token = tokens[position]
    if token.kind == .closeQuote { return true }
    guard token.kind == .straightQuote, !token.flags.contains(.spaced) else { return false }
    return position + 1 >= end || tokens[position + 1].flags.contains(.spaced)
  }
}
