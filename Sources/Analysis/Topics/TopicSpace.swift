import CoverageModel

/// The utterances of a coverage as weighted terms, with where they stand.
struct TopicSpace {
  /// Where one report of an utterance stands.
  struct Place {
    var statement: Int
    var article: Int
    var paragraph: Int
    /// The section, where it has a heading.
    var section: Int?
    var side: SideID?
    /// Its reporting words take up what was said before: *a répondu*, *denied*.
    var answers: Bool
    var asks: Bool
  }

  /// The statements of each unit: those that report one utterance first of all.
  private(set) var statements: [[Int]] = []
  private(set) var places: [[Place]] = []
  /// Cosines count the words of nouns in full, the others in part.
  private(set) var words = SparseRows()
  /// The words that several utterances have, the rarer the heavier.
  private(set) var repeated = SparseRows()
  private(set) var paragraphs = SparseRows()
  private(set) var introductions = SparseRows()
  private(set) var fields = SparseRows()
  private(set) var fieldsAround = SparseRows()
  private(set) var themesAround = SparseRows()
  /// Plain counts: 1 for each stem.
  private(set) var stems = SparseRows()
  private(set) var nouns = SparseRows()
  private(set) var headings = SparseRows()
  /// Sums of weights: each term has the root of its weight.
  private(set) var fieldSums = SparseRows()
  private(set) var themeSums = SparseRows()

  private let coverage: Coverage
  private let content: ContentIndex
  private let reports: [Report]
  let surroundings: TopicSurroundings

  /// Words that do not stand like nouns tell less of a topic.
  private static let otherWeight: Float = 0.3
  /// As many reports of an utterance say where it stands.
  private static let mostPlaces = 6

  /// - Parameters:
  ///   - reports: how each statement is reported.
  ///   - most: utterances beyond this number are left out.
  init(_ coverage: Coverage, _ content: ContentIndex, _ reports: [Report], _ lexicon: Lexicon, most: Int) {
    self.coverage = coverage
    self.content = content
    self.reports = reports
    surroundings = TopicSurroundings(coverage, content, lexicon)
    group()
    for unit in statements.indices.prefix(most) { read(statements[unit]) }
    weighRepeated()
  }

  private mutating func group() {
    var units: [Int: Int] = [:]
    for (index, statement) in coverage.statements.enumerated() {
      if let unit = units[statement.utterance] {
        statements[unit].append(index)
      } else {
        units[statement.utterance] = statements.count
        statements.append([index])
      }
    }
  }

  private mutating func read(_ statements: [Int]) {
    let reports = statements.prefix(Self.mostPlaces)
    places.append(reports.map { place(of: $0) })
    readWords(reports)
    readSurroundings(reports)
    headings.append(Self.ones(reports.flatMap { content.headings[$0] }))
  }

  private func place(of index: Int) -> Place {
    let statement = coverage.statements[index]
    let section = statement.section.flatMap { coverage.sections[$0].heading == nil ? nil : $0 }
    return Place(
      statement: index, article: statement.article, paragraph: statement.paragraph, section: section,
      side: statement.party?.side, answers: reports[index].force != .neutral, asks: content.asks(index))
  }

  private mutating func readWords(_ reports: ArraySlice<Int>) {
    var row: [Int: Float] = [:]
    var (all, nouns): ([Int32], [Int32]) = ([], [])
    for index in reports {
      let own = content.contents[index]
      for (stem, isNoun) in zip(own.stems, own.nouns) {
        let weight = Float(content.weight(stem)) * (isNoun ? 1 : Self.otherWeight)
        row[Int(stem)] = max(row[Int(stem)] ?? 0, weight)
        guard !content.isName(stem) else { continue }
        all.append(stem)
        if isNoun { nouns.append(stem) }
      }
    }
    words.appendNormalised(row)
    stems.append(Self.ones(all))
    self.nouns.append(Self.ones(nouns))
    let own = surroundings.fields(of: reports.map { (content.contents[$0].document, content.contents[$0].tokens) })
    fields.appendNormalised(own)
    fieldSums.append(own.mapValues { $0.squareRoot() })
    themeSums.append(surroundings.themes(among: row.keys).mapValues { $0.squareRoot() })
  }

  private mutating func readSurroundings(_ reports: ArraySlice<Int>) {
    let around = reports.map { surroundings.paragraph(of: $0) }
    let stems = around.flatMap { content.stems($0.document, $0.tokens) }
    paragraphs.appendNormalised(weighed(stems))
    introductions.appendNormalised(
      weighed(reports.flatMap { content.stems(content.contents[$0].document, surroundings.introduction(of: $0)) }))
    fieldsAround.appendNormalised(surroundings.fields(of: around))
    themesAround.appendNormalised(surroundings.themes(among: stems.map(Int.init)))
  }

  private mutating func weighRepeated() {
    var counts: [Int: Int] = [:]
    for row in words.rows { for (term, _) in row { counts[term, default: 0] += 1 } }
    for row in words.rows {
      var weights: [Int: Float] = [:]
      for (term, _) in row {
        guard let count = counts[term], count >= 2 else { continue }
        weights[term] = TopicSurroundings.weight(count, of: words.rows.count)
      }
      repeated.appendNormalised(weights)
    }
  }

  private func weighed(_ stems: [Int32]) -> [Int: Float] {
    Dictionary(stems.map { (Int($0), Float(content.weight($0))) }, uniquingKeysWith: { first, _ in first })
  }

  private static func ones(_ stems: [Int32]) -> [Int: Float] {
    Dictionary(stems.map { (Int($0), 1) }, uniquingKeysWith: { first, _ in first })
  }
}
