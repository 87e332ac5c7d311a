/// The words of a sentence, and those of it that it quotes.
struct SaidWords {
  /// Words one behind the other.
  struct Run {
    /// Their numbers, without marks.
    let words: [Int32]
    /// Two words prove that another sentence says the same, or one that is telling.
    let proves: Bool

    /// Whether they stand in a sentence, one behind the other.
    func stands(in other: SaidWords) -> Bool { proves && Echo.holds(other.whole.words, words) }
  }

  let whole: Run
  /// What stands in it between quotation marks, each opened and closed within it.
  let quoted: [Run]

  /// Reads the words of a range of tokens.
  init(_ tokens: Range<Int>, _ document: Int, _ content: ContentIndex) {
    let annotation = content.annotations[document]
    func run(_ tokens: Range<Int>) -> Run {
      let words = annotation.words(in: tokens)
      return Run(words: words, proves: words.count >= 2 || content.stems(document, tokens).count == 1)
    }
    whole = run(tokens)
    var quotations: [Int32] = []
    for token in tokens {
      let quotation = annotation.quotationOf[token]
      if quotation >= 0, quotation != quotations.last { quotations.append(quotation) }
    }
    quoted = quotations.map { annotation.quotations[Int($0)].inner }
      .filter { tokens.lowerBound <= $0.lowerBound && $0.upperBound <= tokens.upperBound }.map(run)
  }
}
