import CoverageModel

/// Names topics in the text's own words: by a heading, or by the phrase that a model of names finds best.
struct TopicLabels {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let surroundings: TopicSurroundings
  private let nounPhrases: NounPhrases
  private let model: LabelModel
  /// Stems of titles and headings.
  private let headings: Set<Int32>
  private var used: Set<[UInt8]> = []
  /// The stems of the phrases that name topics, each as a set.
  private var usedStems: [Set<Int32>] = []

  /// As many paragraphs of a topic are searched for its name.
  private static let mostParagraphs = 12

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon, _ surroundings: TopicSurroundings,
    _ model: LabelModel
  ) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    self.surroundings = surroundings
    self.model = model
    headings = Self.headings(coverage, content)
    let states = lexicon.countries.indices.filter { index in
      coverage.sides.contains { $0.name == lexicon.countries[index].name }
    }
    let voices = coverage.speakers.filter { $0.kind != .state }
    nounPhrases = NounPhrases(
      lexicon, names: Set(voices.flatMap { $0.name.split(separator: " ").map(String.init) }),
      states: Set(states.map { Int32($0) }))
  }

  private static func headings(_ coverage: Coverage, _ content: ContentIndex) -> Set<Int32> {
    var stems = Set<Int32>()
    let titles = coverage.articles.map { ($0.source, $0.title) }
    let headings = coverage.sections.map { (coverage.articles[$0.article].source, $0.heading) }
    for (document, range) in titles + headings {
      guard let range else { continue }
      stems.formUnion(content.stems(document, content.annotations[document].tokens(in: range)))
    }
    return stems
  }

  /// A phrase that may name a topic.
  private struct Candidate {
    var place: LabelEvidence.Place
    var stems: [Int32]
    var score: Float
  }

  /// A name for the topic of some statements, not given before: the heading that most of them stand under, else the best
  /// phrase of their paragraphs.
  mutating func label(for statements: [Int]) -> String {
    let label = heading(over: statements) ?? phrase(for: statements) ?? firstWords(statements)
    used.insert(Folding.fold(label))
    return label
  }

  // MARK: Headings

  /// The heading that at least half of the statements under headings stand under, if it shares a word with them.
  private func heading(over statements: [Int]) -> String? {
    var counts: [String: (count: Int, first: Int)] = [:]
    for run in runs(of: statements) {
      guard let section = run.section, let heading = coverage.sections[section].heading else { continue }
      let text = coverage.words(heading, inArticle: coverage.statements[run.first].article)
      counts[text, default: (0, run.first)].count += run.count
    }
    guard let best = counts.max(by: { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }),
      best.value.count * 2 >= statements.count, best.value.count > 1, !used.contains(Folding.fold(best.key)),
      sharesWord(best.value.first, statements), !isQuotation(headingOf: best.value.first)
    else { return nil }
    return best.key
  }

  /// The statements section by section: how many in a row stand in one, and the first of them.
  private func runs(of statements: [Int]) -> [(section: Int?, first: Int, count: Int)] {
    var runs: [(section: Int?, first: Int, count: Int)] = []
    for index in statements {
      let section = coverage.statements[index].section
      if let last = runs.last, last.section == section {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((section, index, 1))
      }
    }
    return runs
  }

  /// Whether a heading begins with what somebody says.
  private func isQuotation(headingOf statement: Int) -> Bool {
    let article = coverage.statements[statement].article
    guard let section = coverage.statements[statement].section, let heading = coverage.sections[section].heading
    else { return false }
    let annotation = content.annotations[coverage.articles[article].source]
    let tokens = annotation.tokens(in: heading)
    return !tokens.isEmpty && annotation.tokens[tokens.lowerBound].isQuote
  }

  private func sharesWord(_ first: Int, _ statements: [Int]) -> Bool {
    let words = Set(content.headings[first])
    return statements.count { !words.isDisjoint(with: content.contents[$0].stems) } * 3 >= statements.count
  }

  private func firstWords(_ statements: [Int]) -> String {
    guard let first = statements.first else { return "…" }
    let words = coverage.words(of: coverage.statements[first]).split(separator: " ").prefix(5)
    return words.joined(separator: " ") + "…"
  }

  // MARK: Phrases

  /// The best phrase that names no other topic, rather one of which no other topic has all words, or the other way round.
  private mutating func phrase(for statements: [Int]) -> String? {
    let candidates = candidates(for: statements).filter { !used.contains(Folding.fold(text($0))) }
    guard let best = candidates.first(where: { isApart($0.stems) }) ?? candidates.first else { return nil }
    usedStems.append(Set(best.stems))
    return text(best)
  }

  private func isApart(_ stems: [Int32]) -> Bool {
    usedStems.allSatisfy { !$0.isSubset(of: stems) && !$0.isSuperset(of: stems) }
  }

  /// The phrases that could name the topic of some statements, the best first.
  private func candidates(for statements: [Int]) -> [Candidate] {
    phrases(for: statements).filter { isOfTopic($0.features) }
      .map { Candidate(place: $0.place, stems: $0.stems, score: model.score($0.features)) }
      .sorted {
        ($0.score, $1.place.document, $1.place.tokens.lowerBound, $1.place.tokens.count)
          > ($1.score, $0.place.document, $0.place.tokens.lowerBound, $0.place.tokens.count)
      }
  }

  /// Whether anybody says a word of a phrase, or enough paragraphs have it: what the reporter tells beside it is of another
  /// topic else.
  private func isOfTopic(_ features: LabelModel.Features) -> Bool {
    features[.unsaid] == 0 || features[.paragraphs] >= Self.leastTold
  }

  /// The least share of a topic's paragraphs that have the words of its name where nobody says one of them.
  private static let leastTold: Float = 0.3

  /// The phrases of the paragraphs of some statements, each once, with what is known of them.
  func phrases(
    for statements: [Int]
  ) -> [(place: LabelEvidence.Place, stems: [Int32], features: LabelModel.Features)] {
    let paragraphs = places(of: statements)
    let evidence = LabelEvidence(statements, paragraphs, headings: headings, coverage, content, lexicon, surroundings)
    var found: [[Int32]: [LabelEvidence.Place]] = [:]
    for (document, tokens) in paragraphs {
      for phrase in nounPhrases.phrases(in: tokens, of: content.annotations[document]) {
        let place = LabelEvidence.Place(document: document, tokens: phrase, paragraph: tokens.lowerBound)
        let stems = evidence.telling(document, phrase)
        if !stems.isEmpty { found[stems, default: []].append(place) }
      }
    }
    return found.map { ($1[0], $0, evidence.features(of: $1)) }
  }

  /// The first paragraphs of a topic, each once.
  private func places(of statements: [Int]) -> [(document: Int, tokens: Range<Int>)] {
    var places: [(document: Int, tokens: Range<Int>)] = []
    for place in statements.lazy.map({ surroundings.paragraph(of: $0) }) where places.count < Self.mostParagraphs {
      let isNew = !places.contains {
        $0.document == place.document && $0.tokens.lowerBound == place.tokens.lowerBound
      }
      if isNew { places.append(place) }
    }
    return places
  }

  private func text(_ candidate: Candidate) -> String { text(candidate.place) }

  /// The words of a phrase.
  func text(_ place: LabelEvidence.Place) -> String {
    let document = content.annotations[place.document].document
    return document.text[document.bytes(place.tokens)]
  }
}
