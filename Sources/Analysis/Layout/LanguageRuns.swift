/// The stretches of a text that are written in one language each.
struct LanguageRuns {
  /// Paragraphs in a row that are in one language.
  struct Run: Equatable {
    var paragraphs: Range<Int>
    /// ISO 639-1 code.
    var language: String
  }

  private(set) var runs: [Run] = []
  /// A stretch of fewer words in another language is a quotation or a title, no article.
  private static let shortestRun = 60

  /// Cuts a text at its paragraphs.
  ///
  /// - Parameters:
  ///   - paragraphs: in bytes.
  ///   - fallback: the language of a text that shows none.
  init(_ bytes: [UInt8], _ paragraphs: [Range<Int>], _ guess: LanguageGuess, fallback: String) {
    var counts: [LanguageGuess.Count] = []
    var whole = guess.nothing
    for paragraph in paragraphs {
      let count = guess.count(bytes, paragraph)
      counts.append(count)
      whole += count
    }
    let near = whole.words < Self.shortestRun ? guess.language(whole, among: Analyzer.languages) : nil
    let main = guess.language(whole, beside: near) ?? fallback
    for index in paragraphs.indices {
      let language = counts[index].words >= Self.leastWords ? guess.language(counts[index], beside: main) : nil
      append(index, language)
    }
    settle(counts, main)
  }

  /// A paragraph of fewer words shows no language.
  private static let leastWords = 12

  private mutating func append(_ index: Int, _ language: String?) {
    let language = language ?? ""
    if let last = runs.last, last.language == language {
      runs[runs.count - 1].paragraphs = last.paragraphs.lowerBound..<index + 1
    } else {
      runs.append(Run(paragraphs: index..<index + 1, language: language))
    }
  }

  /// The most words of a signature, which goes with what stands before.
  private static let mostInSignature = 2

  /// Short stretches go with what follows, signatures and the last ones with what goes before.
  private mutating func settle(_ counts: [LanguageGuess.Count], _ main: String) {
    var settled: [Run] = []
    var pending: Int?
    for run in runs {
      let words = run.paragraphs.reduce(0) { $0 + counts[$1].words }
      let isOwn = !run.language.isEmpty && (run.language == main || words >= Self.shortestRun)
      guard isOwn else {
        pending = pending ?? run.paragraphs.lowerBound
        continue
      }
      var start = pending ?? run.paragraphs.lowerBound
      pending = nil
      while !settled.isEmpty, start < run.paragraphs.lowerBound, counts[start].words <= Self.mostInSignature {
        start += 1
        settled[settled.count - 1].paragraphs = settled[settled.count - 1].paragraphs.lowerBound..<start
      }
      if let last = settled.last, last.language == run.language {
        settled[settled.count - 1].paragraphs = last.paragraphs.lowerBound..<run.paragraphs.upperBound
      } else {
        settled.append(Run(paragraphs: start..<run.paragraphs.upperBound, language: run.language))
      }
    }
    if let pending, let end = runs.last?.paragraphs.upperBound {
      if settled.isEmpty { settled.append(Run(paragraphs: pending..<end, language: main)) }
      settled[settled.count - 1].paragraphs = settled[settled.count - 1].paragraphs.lowerBound..<end
    }
    runs = settled
  }
}
