import CoverageModel

/// Names topics in the text's own words: the phrase that its statements share and others do not.
struct TopicLabels {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private var used: Set<String> = []
  /// The words of the speakers' names: they name who speaks, not of what.
  private let names: Set<String>

  init(_ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    let persons = coverage.speakers.lazy.filter { $0.kind == .person }
    names = Set(persons.flatMap { $0.name.split(separator: " ").map(String.init) })
  }

  /// The most words of a label.
  private static let longest = 6

  /// A phrase that may name a topic.
  private struct Candidate {
    var stems: [Int32]
    var phrase: Range<Int>
    var statement: Int
    var score: Double
  }

  /// A name for the topic of some statements, not given before: the heading that most of them stand under, else the
  /// phrase whose words most of them have.
  mutating func label(for statements: [Int]) -> String {
    let label = heading(over: statements) ?? phrase(for: statements) ?? firstWords(statements)
    used.insert(label)
    return label
  }

  private func phrase(for statements: [Int]) -> String? {
    let wordings = wordings(statements)
    let shares = shares(wordings)
    var candidates: [[Int32]: Candidate] = [:]
    for index in wordings {
      for phrase in phrases(ofStatement: index) {
        let stems = self.stems(phrase, index)
        let score = score(stems, shares)
        if candidates[stems] == nil {
          candidates[stems] = Candidate(stems: stems, phrase: phrase, statement: index, score: score)
        }
      }
    }
    let ranked = candidates.values.sorted {
      ($0.score, $1.statement, $1.phrase.lowerBound, $1.phrase.count)
        > ($1.score, $0.statement, $0.phrase.lowerBound, $0.phrase.count)
    }
    return ranked.lazy.map { text($0.phrase, $0.statement) }.first { !used.contains($0) }
  }

  /// Words that most statements of the topic have, rare elsewhere; words that hardly any has count against.
  private func score(_ stems: [Int32], _ shares: [Int32: Double]) -> Double {
    let sum = Set(stems).sorted().reduce(0.0) { $0 + (shares[$1] ?? 0) * content.weight($1) - Self.cost }
    return stems.isEmpty ? -1 : sum
  }

  /// What a word of a label costs: a longer label must be worth it.
  private static let cost = 0.35

  // MARK: Headings

  /// The heading that at least half of the statements under headings stand under, if it shares a word with them.
  private func heading(over statements: [Int]) -> String? {
    var counts: [String: (count: Int, first: Int)] = [:]
    for index in statements {
      guard let section = coverage.statements[index].section, let heading = coverage.sections[section].heading else {
        continue
      }
      let text = coverage.words(heading, inArticle: coverage.statements[index].article)
      counts[text] = ((counts[text]?.count ?? 0) + 1, counts[text]?.first ?? index)
    }
    guard let best = counts.max(by: { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }),
      best.value.count * 2 >= statements.count, best.value.count > 1, !used.contains(best.key),
      sharesWord(best.value.first, statements)
    else { return nil }
    return best.key
  }

  private func sharesWord(_ first: Int, _ statements: [Int]) -> Bool {
    let words = Set(content.headings[first])
    return statements.count { !words.isDisjoint(with: content.contents[$0].stems) } * 3 >= statements.count
  }

  /// One statement for all of the same words.
  private func wordings(_ statements: [Int]) -> [Int] {
    var seen = Set<[Int32]>()
    return statements.filter { seen.insert(content.contents[$0].stems).inserted }
  }

  private func firstWords(_ statements: [Int]) -> String {
    guard let first = statements.first else { return "…" }
    let words = coverage.words(of: coverage.statements[first]).split(separator: " ").prefix(5)
    return words.joined(separator: " ") + "…"
  }

  /// In what share of the statements each stem stands.
  private func shares(_ statements: [Int]) -> [Int32: Double] {
    var shares: [Int32: Double] = [:]
    for index in statements {
      for stem in Set(content.contents[index].stems) { shares[stem, default: 0] += 1 / Double(statements.count) }
    }
    return shares
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
    guard isNoun(position, annotation), position > range.lowerBound, !isSpeakersName(position, annotation),
      annotation.phrase(.role, at: position, lexicon) == nil
    else { return false }
    let before = annotation.document.tokens[position - 1]
    guard before.word >= 0 else { return false }
    return !lexicon.vocabulary[before.word].classes.isDisjoint(with: [.determiner, .possessive])
  }

  /// The places where a phrase can end: behind each noun or adjective that joins on.
  private func ends(from start: Int, _ annotation: Annotation, _ range: Range<Int>) -> [Int] {
    var ends: [Int] = [start + 1]
    var position = start + 1
    while position < range.upperBound, position - start < Self.longest {
      if isNoun(position, annotation), !isSpeakersName(position, annotation) {
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

  private func isSpeakersName(_ position: Int, _ annotation: Annotation) -> Bool {
    let token = annotation.document.tokens[position]
    return token.isCapital && names.contains(annotation.document.text[token.range])
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
    lexicon.forEachReading(of: word) {
      inflected = inflected || !$0.forms.isDisjoint(with: [.third, .infinitive, .firstPerson])
    }
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
