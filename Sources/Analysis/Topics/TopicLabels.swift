import CoverageModel

/// Names topics in the text's own words: the phrase that its statements share and others do not.
struct TopicLabels {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private var used: Set<String> = []

  init(_ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
  }

  /// The most words of a label.
  private static let longest = 6

  /// A name for the topic of some statements, not given before.
  mutating func label(for statements: [Int]) -> String {
    let wordings = wordings(statements)
    let counts = counts(wordings)
    var scores: [[Int32]: (score: Double, phrase: Range<Int>, statement: Int)] = [:]
    for index in wordings {
      for phrase in phrases(ofStatement: index) {
        let stems = self.stems(phrase, index)
        let value = stems.reduce(0.0) { $0 + (counts[$1] ?? 0) * content.weight($1) } / Double(max(2, stems.count))
        let known = scores[stems]
        scores[stems] = (
          max(known?.score ?? 0, value) + 0.01 * value, known?.phrase ?? phrase, known?.statement ?? index
        )
      }
    }
    let ranked = scores.values.sorted {
      ($0.score, $1.statement, $1.phrase.lowerBound, $0.phrase.count)
        > ($1.score, $0.statement, $0.phrase.lowerBound, $1.phrase.count)
    }
    var label = statements.first.map { firstWords($0) } ?? "…"
    for candidate in ranked {
      let text = text(candidate.phrase, candidate.statement)
      guard !used.contains(text) else { continue }
      label = text
      break
    }
    used.insert(label)
    return label
  }

  /// One statement for all of the same words.
  private func wordings(_ statements: [Int]) -> [Int] {
    var seen = Set<[Int32]>()
    return statements.filter { seen.insert(content.contents[$0].stems).inserted }
  }

  private func firstWords(_ statement: Int) -> String {
    let words = coverage.words(of: coverage.statements[statement]).split(separator: " ").prefix(5)
    return words.joined(separator: " ") + "…"
  }

  /// In how many of the statements each stem stands, one wording counted once.
  private func counts(_ statements: [Int]) -> [Int32: Double] {
    var counts: [Int32: Double] = [:]
    for index in statements {
      for stem in Set(content.contents[index].stems) { counts[stem, default: 0] += 1 }
    }
    return counts
  }

  // MARK: Phrases

  /// The noun phrases of a statement: content words joined by *de* and articles, without verbs.
  private func phrases(ofStatement index: Int) -> [Range<Int>] {
    let words = content.contents[index]
    let annotation = content.annotations[words.document]
    var phrases: [Range<Int>] = []
    var position = words.tokens.lowerBound
    while position < words.tokens.upperBound {
      guard startsPhrase(position, annotation, words.tokens) else {
        position += 1
        continue
      }
      let ends = ends(from: position, annotation, words.tokens)
      phrases += ends.map { position..<$0 }
      position += 1
    }
    return phrases
  }

  private func startsPhrase(_ position: Int, _ annotation: Annotation, _ range: Range<Int>) -> Bool {
    guard isNoun(position, annotation), position > range.lowerBound else { return false }
    let before = annotation.document.tokens[position - 1]
    guard before.word >= 0 else { return false }
    return !lexicon.vocabulary[before.word].classes.isDisjoint(with: [.determiner, .possessive])
  }

  /// The places where a phrase can end: behind each noun or adjective that joins on.
  private func ends(from start: Int, _ annotation: Annotation, _ range: Range<Int>) -> [Int] {
    var ends: [Int] = [start + 1]
    var position = start + 1
    while position < range.upperBound, position - start < Self.longest {
      if isNoun(position, annotation) {
        position += 1
        ends.append(position)
      } else if isLink(position, annotation) {
        position += 1
      } else {
        break
      }
    }
    return ends
  }

  private func isLink(_ position: Int, _ annotation: Annotation) -> Bool {
    let word = annotation.document.tokens[position].word
    guard word >= 0 else { return false }
    let classes = lexicon.vocabulary[word].classes
    return classes.contains(.genitive) || (classes.contains(.determiner) && isLinkBefore(position, annotation))
  }

  private func isLinkBefore(_ position: Int, _ annotation: Annotation) -> Bool {
    let word = annotation.document.tokens[position - 1].word
    return word >= 0 && lexicon.vocabulary[word].classes.contains(.genitive)
  }

  private func isNoun(_ position: Int, _ annotation: Annotation) -> Bool {
    let token = annotation.document.tokens[position]
    guard token.kind == .word, annotation.quotationOf[position] < 0 || !token.isQuote else { return false }
    let entry = lexicon.vocabulary[token.word]
    let closed: WordClass = [
      .determiner, .possessive, .subject, .clitic, .preposition, .conjunction, .subordinator, .relative, .auxiliary,
      .modal, .adverb, .negation, .tonic, .reflexive, .numeral,
    ]
    if token.isCapital { return !entry.classes.contains(.determiner) && !entry.classes.contains(.preposition) }
    guard entry.classes.isDisjoint(with: closed) else { return false }
    return entry.verb < 0 || !isInflected(token.word)
  }

  private func isInflected(_ word: Int32) -> Bool {
    var inflected = false
    lexicon.forEachReading(of: word) { inflected = inflected || !$0.forms.isDisjoint(with: [.third, .infinitive, .firstPerson]) }
    return inflected
  }

  private func text(_ phrase: Range<Int>, _ statement: Int) -> String {
    let words = content.contents[statement]
    let document = content.annotations[words.document].document
    return document.text[document.bytes(phrase)]
  }

  private func stems(_ phrase: Range<Int>, _ statement: Int) -> [Int32] {
    let words = content.contents[statement]
    return zip(words.places, words.stems).compactMap { phrase.contains($0) ? $1 : nil }
  }
}
