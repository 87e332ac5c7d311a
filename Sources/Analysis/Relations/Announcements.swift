import CoverageModel

/// What the writer says of both sides right before a statement: *On one thing nobody quarrelled.*
struct Announcements {
  /// Whether both are said to be of one mind, and whether they are said not to be.
  private struct Announcement {
    var accord = false
    var discord = false
  }

  private let announcements: [Announcement]
  private let speakers: [Int?]
  /// So far before a statement its announcement can begin, in tokens.
  private static let reach = 40

  init(_ coverage: Coverage, _ content: ContentIndex, _ finders: [ExpressionFinder]) {
    speakers = coverage.statements.map(\.speaker)
    announcements = content.contents.indices.map { index in
      var announcement = Announcement()
      for match in finders[content.contents[index].document].matches(in: Self.before(index, content)) {
        guard case .accord(let accord) = match.meaning else { continue }
        switch accord.kind {
        case .mutual, .announce, .support:
          if accord.agrees != match.negated { announcement.accord = true } else { announcement.discord = true }
        case .reject: announcement.discord = announcement.discord || !match.negated
        case .reply, .turn: continue
        }
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

  /// Marks what stands before the later of two statements, and before the earlier where only the same speaker's words are
  /// between them.
  func mark(_ earlier: Int, _ later: Int, _ features: inout ExchangeModel.Features) {
    features.set(.precededByAccord, announcements[later].accord)
    features.set(.precededByDiscord, announcements[later].discord)
    guard (earlier..<later).allSatisfy({ speakers[$0] == speakers[earlier] }) else { return }
    features.set(.introducedAccord, announcements[earlier].accord)
    features.set(.introducedDiscord, announcements[earlier].discord)
  }
}
