import CoverageModel

/// Writes the picture of a whole coverage as text: bars with their numbers, marks with their words.
public struct OverviewText {
  /// Columns of the parts of a line.
  private enum Measure {
    static let label = 30
    static let bar = 12
    static let number = 4
    static let topicsInTable = 10
    static let strip = 72
  }

  private let coverage: Coverage
  private let overview: Overview
  private let outline: ExcerptOutline
  /// Whether what is left out and what is nothing show in ASCII.
  private let isPlain: Bool
  private var words: Words { outline.words }

  /// Prepares the picture of a coverage in a language.
  ///
  /// - Parameter isPlain: whether the ends of what is cut, and nothing, are to be written in ASCII.
  public init(_ coverage: Coverage, language: InterfaceLanguage, isPlain: Bool = false) {
    self.coverage = coverage
    self.isPlain = isPlain
    overview = Overview(coverage)
    outline = ExcerptOutline(Excerpt(coverage), language: language)
  }

  /// The picture, with a line feed at its end.
  public func text() -> String {
    let parts = [[outline.title, outline.tally], topics, oneSided, voices, outlets, strips]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  // MARK: Topics

  private var topics: [String] {
    guard !overview.topics.isEmpty else { return [] }
    let column = Measure.number + Measure.bar + 2
    let names = SideID.allCases.map { fitted(outline.name(of: $0), to: column - 1) }
    let head = Self.padded("", to: Measure.label + 7) + names.joined(separator: " ")
    return [words.topicsTitle, Self.trimmed(head)] + overview.topics.map(topic)
  }

  private func topic(_ counts: Overview.TopicCounts) -> String {
    let sides = SideID.allCases.map { side in
      let length = Overview.length(of: counts.count(side), most: overview.most, room: Measure.bar)
      return number(counts.count(side)) + " " + Self.padded(Self.bar(length), to: Measure.bar + 1)
    }
    let sign = Self.padded(counts.mark.map(MarkSign.of) ?? "", to: 4)
    let rest = [(words.both, counts.joint), (words.third, counts.third)].filter { $0.1 > 0 }
      .map { "\($0.0)\(words.colon)\($0.1)" }
    let notes = [counts.mark.map { word($0, counts) }].compactMap { $0 } + rest
    let label = fitted(label(counts), to: Measure.label)
    return Self.trimmed("  " + label + sides.joined() + sign + notes.joined(separator: " · "))
  }

  private func word(_ mark: Topic.Mark, _ counts: Overview.TopicCounts) -> String {
    guard mark == .oneSided, let side = counts.onlySide else { return words.mark(mark) }
    return words.onlySide(outline.name(of: side))
  }

  private func label(_ counts: Overview.TopicCounts) -> String {
    counts.topic.map { "\($0 + 1). \(VisibleText.line(coverage.topics[$0].label))" } ?? words.rest
  }

  /// What only one side speaks of, side by side.
  private var oneSided: [String] {
    let lines = SideID.allCases.compactMap { side -> String? in
      let topics = overview.topics.filter { $0.topic != nil && $0.onlySide == side }
      let name = words.onlySide(outline.name(of: side))
      return topics.isEmpty ? nil : "  \(name)\(words.colon)\(topics.map(label).joined(separator: " · "))"
    }
    return lines.isEmpty ? [] : [words.oneSided] + lines
  }

  // MARK: Voices

  private var voices: [String] {
    guard let most = overview.voices.map(\.statements).max() else { return [] }
    let lines = overview.voices.map { voice in
      let name = voice.speaker.map { VisibleText.line(coverage.speakers[$0].name) } ?? "?"
      let length = Overview.length(of: voice.statements, most: most, room: Measure.bar)
      let bar = Self.padded(Self.bar(length), to: Measure.bar + 1)
      return Self.trimmed(
        "  \(fitted(name, to: Measure.label))\(number(voice.statements)) \(bar)\(party(voice.party))")
    }
    return [words.voicesTitle] + lines
  }

  private func party(_ party: Statement.Party?) -> String {
    guard let party else { return words.third }
    return party.side.map(outline.name) ?? words.both
  }

  // MARK: Outlets

  /// Outlets by topics, in several tables where there are many topics.
  private var outlets: [String] {
    guard !overview.topics.isEmpty else { return [] }
    let tables = stride(from: 0, to: overview.topics.count, by: Measure.topicsInTable).map { start in
      table(start..<min(start + Measure.topicsInTable, overview.topics.count))
    }
    return [words.outletsTitle] + tables.flatMap { $0 }
  }

  private func table(_ topics: Range<Int>) -> [String] {
    let heads = topics.map { overview.topics[$0].topic.map { "\($0 + 1)." } ?? "?" }
    let head = Self.padded("", to: Measure.label + 2) + heads.map { Self.flushed($0) }.joined()
    return [head]
      + overview.outlets.map { outlet in
        "  " + fitted(outlet.name.map(VisibleText.line) ?? words.noOutlet, to: Measure.label)
          + topics.map { number(outlet.counts[$0]) }.joined()
      }
  }

  // MARK: Strips

  private var strips: [String] {
    guard !overview.articles.isEmpty else { return [] }
    let legend = words.stripLegend(outline.name(of: .a), outline.name(of: .b))
    return ["\(words.stripsTitle) (\(legend))"] + overview.articles.flatMap(strip)
  }

  private func strip(_ article: Int) -> [String] {
    let title = coverage.articles[article].title.map { VisibleText.line(coverage.words($0, inArticle: article)) }
    let names = [title, coverage.articles[article].outlet.map(VisibleText.line)].compactMap { $0 }
    let number = coverage.number(ofArticle: article).map { "\(words.article) \($0)" } ?? ""
    let strip = Overview.strip(ofArticle: article, in: coverage, count: Measure.strip)
    return ["  " + ([number] + names).joined(separator: " · "), "  " + strip.map(Self.letter).joined()]
  }

  private static func letter(_ stretch: Overview.Stretch) -> String {
    switch stretch {
    case .silence: "─"
    case .side(let side): side.rawValue
    case .both: "&"
    case .third: "·"
    }
  }

  // MARK: Columns

  private static func bar(_ length: Int) -> String { String(repeating: "█", count: length) }

  /// A number at the right of its column; a dash for nothing.
  private func number(_ count: Int) -> String { Self.flushed(count > 0 ? String(count) : isPlain ? "-" : "–") }

  private static func flushed(_ text: String) -> String {
    String(repeating: " ", count: max(Measure.number - text.count, 0)) + text
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(columns - text.count, 0))
  }

  private func fitted(_ text: String, to columns: Int) -> String {
    let ellipsis = isPlain ? "..." : "…"
    return Self.padded(text.count > columns ? text.prefix(columns - ellipsis.count) + ellipsis : text, to: columns)
  }

  private static func trimmed(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)] == " " { end = text.index(before: end) }
    return String(text[..<end])
  }
}
