/// What the writer says of both sides right before a statement: *On one thing nobody quarrelled.*
struct Announcements {
  /// Whether both are said to be of one mind, and whether they are said not to be.
  private struct Announcement {
    var accord = false
    var discord = false
    /// The words of both that say so, as tokens.
    var accordOfBoth: Range<Int>?
    var discordOfBoth: Range<Int>?

    mutating func add(_ match: ExpressionFinder.Match) {
      guard case .accord(let accord) = match.meaning else { return }
      let agrees = accord.agrees != match.negated
      switch accord.kind {
      case .mutual, .announce:
        if agrees { accordOfBoth = match.tokens } else { discordOfBoth = match.tokens }
        fallthrough
      case .support: if agrees { self.accord = true } else { discord = true }
      case .reject: discord = discord || !match.negated
      case .reply, .turn: break
      }
    }
  }

  private let announcements: [Announcement]
  /// So far before a statement its announcement can begin, in tokens.
  private static let reach = 40

  init(_ content: ContentIndex, _ finders: [ExpressionFinder]) {
    announcements = content.contents.indices.map { index in
      var announcement = Announcement()
      for match in finders[content.contents[index].document].matches(in: Self.before(index, content)) {
        announcement.add(match)
      }
      return announcement
    }
  }

  /// The words between a statement and the one before it.
  private static func before(_ index: Int, _ content: ContentIndex) -> Range<Int> {
    let end = content.contents[index].tokens.lowerBound
    var start = max(0, end - reach)
    if index > 0, content.contents[index - 1].document == content.contents[index].document {
      start = max(start, content.contents[index - 1].tokens.upperBound)
    }
    return min(start, end)..<end
  }

  /// Marks what stands before the later of two statements, and before the earlier where the later one answers it.
  func mark(_ earlier: Int, _ later: Int, isAnswer: Bool, _ features: inout ExchangeModel.Features) {
    features.set(.precededByAccord, announcements[later].accord)
    features.set(.precededByDiscord, announcements[later].discord)
    features.set(.introducedAccord, isAnswer && announcements[earlier].accord)
    features.set(.introducedDiscord, isAnswer && announcements[earlier].discord)
  }

  /// The words before a statement that say of both that they agree or that they do not, as tokens.
  func words(before index: Int, agree: Bool) -> Range<Int>? {
    agree ? announcements[index].accordOfBoth : announcements[index].discordOfBoth
  }
}
