import CoverageModel
import Screen

/// The list of articles, where it is open.
struct SourceMenu: Sendable, Equatable {
  /// The article that the cursor is on, as a number from 0 among those that are no furniture.
  var cursor = 0
}

extension State {
  /// The articles that the list names, as indices in the coverage.
  var listedArticles: [Int] { coverage.articles.indices.filter { coverage.articles[$0].kind == .article } }

  /// How many statements an article has, hidden or not.
  func statementCount(ofArticle article: Int) -> Int {
    guard dossier.hidden.contains(article) else { return dossier.reading.statementsOfArticle[article].count }
    return ground.analysed.statements.count { $0.article == article }
  }

  /// Opens the list on the article that the reader is in.
  mutating func openSources() {
    let articles = listedArticles
    guard !articles.isEmpty else { return notice = Notice(text: words.noArticles) }
    let here = screen == .overview ? nil : spot?.article
    finding.sourceMenu = SourceMenu(cursor: here.flatMap { articles.firstIndex(of: $0) } ?? 0)
  }

  /// Gives a key to the list.
  mutating func answerSources(_ open: SourceMenu, _ key: Key) {
    let last = listedArticles.count - 1
    let page = max(geometry.body.count - 3, 1)
    switch key {
    case .character("x"), .character(" "), .delete: toggleArticle(open)
    case .enter: goToArticle(open)
    default:
      switch settings.bindings.command(for: key, on: .compare) {
      case .down: finding.sourceMenu?.cursor = min(open.cursor + 1, last)
      case .up: finding.sourceMenu?.cursor = max(open.cursor - 1, 0)
      case .pageDown: finding.sourceMenu?.cursor = min(open.cursor + page, last)
      case .pageUp: finding.sourceMenu?.cursor = max(open.cursor - page, 0)
      case .first: finding.sourceMenu?.cursor = 0
      case .last: finding.sourceMenu?.cursor = last
      case .back, .quit, .sources: finding.sourceMenu = nil
      default: break
      }
    }
  }

  private mutating func toggleArticle(_ open: SourceMenu) {
    var next = filter
    next.toggleArticle(dossier.tally.numbers[listedArticles[open.cursor]])
    apply(next)
    sayFiltered()
  }

  private mutating func goToArticle(_ open: SourceMenu) {
    let article = listedArticles[open.cursor]
    finding.sourceMenu = nil
    if screen != .read { go(to: .read) }
    showInArticle(atTop: dossier.reading.entriesOfArticle[article].lowerBound)
  }
}
