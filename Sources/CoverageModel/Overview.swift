/// The picture of a whole coverage in numbers: topics by sides, who speaks how much, who reports what.
///
/// Topics count utterances, what was said once each; the rest counts statements, what the press reports.
public struct Overview: Sendable, Equatable {
  /// What each side says of one topic.
  public struct TopicCounts: Sendable, Equatable {
    /// Index in ``Coverage/topics``; nil for what fits in no topic.
    public var topic: Int?
    /// How the sides stand to each other; nil for what fits in no topic.
    public var mark: Topic.Mark?
    /// Utterances of side A.
    public var a: Int
    /// Utterances of side B.
    public var b: Int
    /// Utterances of both together.
    public var joint: Int
    /// Utterances of third voices.
    public var third: Int

    /// The utterances of one side.
    public func count(_ side: SideID) -> Int { side == .a ? a : b }

    /// The only side that speaks of it, if only one does.
    public var onlySide: SideID? {
      guard joint == 0, (a == 0) != (b == 0) else { return nil }
      return a > 0 ? .a : .b
    }
  }

  /// How much somebody says.
  public struct Voice: Sendable, Equatable {
    /// Index in ``Coverage/speakers``; nil for those whom the text does not tell.
    public var speaker: Int?
    /// For whom it speaks; nil for third voices.
    public var party: Statement.Party?
    /// Statements that report it.
    public var statements: Int
  }

  /// What an outlet reports.
  public struct Outlet: Sendable, Equatable {
    /// Its name; nil for articles that tell none.
    public var name: String?
    /// Indices in ``Coverage/articles``.
    public var articles: [Int]
    /// For each of ``Overview/topics``, its statements.
    public var counts: [Int]
    /// Its statements on all topics.
    public var total: Int { counts.reduce(0, +) }
  }

  /// Who speaks in a stretch of an article.
  public enum Stretch: Sendable, Equatable {
    /// Nobody.
    case silence
    /// One side.
    case side(SideID)
    /// Both sides, together or one after the other.
    case both
    /// Neither side, but a third voice.
    case third
  }

  /// Topics in the order of the comparison.
  public let topics: [TopicCounts]
  /// Those who speak, who says most first.
  public let voices: [Voice]
  /// Outlets in the order of the text; articles that tell none come last.
  public let outlets: [Outlet]
  /// Indices in ``Coverage/articles`` of those that are no furniture.
  public let articles: [Int]

  /// Counts a coverage.
  ///
  /// - Complexity: O(*s* log *s*) for *s* statements, besides that of the comparison.
  public init(_ coverage: Coverage) { self.init(coverage, Comparison(coverage)) }

  /// Counts a coverage that is laid side by side already.
  ///
  /// - Parameter leftOut: indices in ``Coverage/articles`` of those that are not shown.
  public init(_ coverage: Coverage, _ comparison: Comparison, leavingOut leftOut: Set<Int> = []) {
    topics = comparison.topics.map { TopicCounts($0, in: coverage) }
    voices = Self.voices(of: coverage)
    articles = coverage.articles.indices.filter { coverage.articles[$0].kind == .article && !leftOut.contains($0) }
    outlets = Self.outlets(of: coverage, comparison, articles)
  }

  /// The longest bar of the topics, in utterances; at least 1.
  public var most: Int { max(1, topics.map { max($0.a, $0.b) }.max() ?? 1) }

  /// The length of a bar: in proportion, but something for everything that is not nothing.
  ///
  /// - Parameters:
  ///   - count: what the bar stands for.
  ///   - most: what the longest bar stands for.
  ///   - room: the length of the longest bar.
  public static func length(of count: Int, most: Int, room: Int) -> Int {
    count == 0 ? 0 : max(1, count * room / max(most, 1))
  }

  /// Who speaks where in an article.
  ///
  /// - Parameters:
  ///   - article: an index in ``Coverage/articles``.
  ///   - count: into how many stretches of the same length the article is parted.
  public static func strip(ofArticle article: Int, in coverage: Coverage, count: Int) -> [Stretch] {
    var strip = Array(repeating: Stretch.silence, count: max(count, 0))
    let range = coverage.articles[article].range
    guard !range.isEmpty, count > 0 else { return strip }
    for statement in coverage.statements where statement.article == article {
      let words = statement.range.clamped(to: range)
      guard !words.isEmpty else { continue }
      let first = (words.lowerBound - range.lowerBound) * count / range.count
      let last = (words.upperBound - 1 - range.lowerBound) * count / range.count
      for index in first...max(last, first) { strip[index].add(statement.party) }
    }
    return strip
  }
}

extension Overview.TopicCounts {
  /// Counts the rows of a topic.
  public init(_ rows: Comparison.TopicRows, in coverage: Coverage) {
    func across(_ isThird: Bool) -> Int {
      Set(rows.rows.lazy.filter { ($0.mark == .third) == isThird }.compactMap(\.across)).count
    }
    self.init(
      topic: rows.topic, mark: rows.topic.map { coverage.topics[$0].mark }, a: rows.countA, b: rows.countB,
      joint: across(false), third: across(true))
  }
}

extension Overview.Stretch {
  fileprivate mutating func add(_ party: Statement.Party?) {
    switch (self, party) {
    case (_, .both): self = .both
    case (.silence, nil): self = .third
    case (.silence, let party?), (.third, let party?): self = party.side.map { .side($0) } ?? .both
    case (.side(let side), let party?) where party.side != side: self = .both
    default: break
    }
  }
}

extension Overview {
  private static func voices(of coverage: Coverage) -> [Voice] {
    var counts = Array(repeating: 0, count: coverage.speakers.count)
    for case let speaker? in coverage.statements.lazy.map(\.speaker) { counts[speaker] += 1 }
    let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let told = order.map { speaker in
      Voice(
        speaker: speaker, party: coverage.speakers[speaker].side.map { Statement.Party($0) },
        statements: counts[speaker])
    }
    let parties: [Statement.Party?] = [.both, .a, .b, nil]
    let untold = parties.map { party in
      Voice(party: party, statements: coverage.statements.count { $0.speaker == nil && $0.party == party })
    }
    return told + untold.filter { $0.statements > 0 }
  }

  private static func outlets(of coverage: Coverage, _ comparison: Comparison, _ articles: [Int]) -> [Outlet] {
    let places = placesOfUtterances(comparison, count: coverage.utterances.count)
    var outlets: [Outlet] = []
    var numbers: [Int: Int] = [:]
    for article in articles {
      let name = coverage.articles[article].outlet
      let number = outlets.firstIndex { $0.name == name } ?? outlets.count
      if number == outlets.count {
        outlets.append(Outlet(name: name, articles: [], counts: Array(repeating: 0, count: comparison.topics.count)))
      }
      outlets[number].articles.append(article)
      numbers[article] = number
    }
    for statement in coverage.statements {
      guard let number = numbers[statement.article], let topic = places[statement.utterance] else { continue }
      outlets[number].counts[topic] += 1
    }
    return outlets.filter { $0.name != nil } + outlets.filter { $0.name == nil }
  }

  /// For each utterance, the topic of the comparison that it stands in.
  private static func placesOfUtterances(_ comparison: Comparison, count: Int) -> [Int?] {
    var places = [Int?](repeating: nil, count: count)
    for (index, topic) in comparison.topics.enumerated() {
      for utterance in topic.rows.lazy.flatMap(\.utterances) { places[utterance] = index }
    }
    return places
  }
}
