import CoverageModel
import Screen

/// Draws the line of the title and the rules between the parts of the screen.
struct ChromeView: StateView {
  let state: State
  let geometry: Geometry
  private var messages: Messages { _read { yield state.messages } }

  func draw(on frame: inout Frame) {
    drawTitle(on: &frame)
    guard geometry.isRoomy else { return }
    let width = 0..<geometry.size.width
    frame.fill("─", role: .rule, x: width, y: 1)
    if state.screen != .help { frame.fill("─", role: .rule, x: width, y: geometry.body.upperBound) }
  }

  private func drawTitle(on frame: inout Frame) {
    let room = geometry.size.width - 2
    let title = title
    let columns = title.columns
    let summary = summaries.first { $0.columns <= room / 2 || $0.columns + columns + 2 <= room } ?? Line()
    frame.put(summary, x: geometry.size.width - 1 - summary.columns, y: 0)
    frame.put(title.truncated(to: max(room - summary.columns - 2, 1), ending: state.ellipsis), x: 1, y: 0)
  }

  private var title: Line {
    switch state.screen {
    case .compare: Line(state.dossier.name, role: .title)
    case .read: articleTitle
    case .wordings: wordingsTitle
    case .overview: overviewTitle
    case .help: Line("visavis · \(messages.help)", role: .title)
    }
  }

  private var overviewTitle: Line {
    var line = Line(messages.overview, role: .title)
    line.append(" · \(state.dossier.name)", role: .faint)
    return line
  }

  private var wordingsTitle: Line {
    var line = Line(messages.wordings, role: .title)
    guard let statement = state.currentReport?.statements.first.map({ state.coverage.statements[$0] }) else {
      return line
    }
    let topic = statement.topic.map { [state.coverage.topics[$0].label] } ?? []
    let parts = [StatementText(state).speaker(of: statement)] + topic
    line.append(" · " + parts.joined(separator: " · "), role: .faint)
    return line
  }

  private var wordingsSummary: String {
    guard let wordings = state.wordings else { return "" }
    return messages.wordingsCounted.counted(wordings.reports.count) + " · "
      + messages.articles.counted(wordings.articleCount(in: state.coverage))
  }

  private var articleTitle: Line {
    guard let article = currentArticle else { return Line(state.dossier.name, role: .title) }
    if article.kind == .boilerplate { return Line(messages.furniture, role: .title) }
    let source = state.coverage.sources[article.source]
    let title = article.title.map { source.text[$0] }
    var line = Line(title ?? (state.isAnalysing ? source.name : messages.untitled), role: .title)
    if let outlet = article.outlet { line.append(" · \(outlet)", role: .faint) }
    if isHidden { line.append(" · \(state.words.hiddenArticle)", role: .notice) }
    return line
  }

  private var currentArticle: Article? { articleIndex.map { state.coverage.articles[$0] } }

  private var isHidden: Bool { articleIndex.map(state.dossier.hidden.contains) ?? false }

  private var articleIndex: Int? {
    let entries = state.dossier.reading.entries
    guard entries.indices.contains(state.page.cursor.entry) else { return nil }
    return entries[state.page.cursor.entry].article
  }

  /// What the title says at the right, the longest first.
  var summaries: [Line] { state.page.furniture?.summaries ?? countedSummaries.map(summary(of:)) }

  private var countedSummaries: [[String]] {
    switch state.screen {
    case .compare, .overview: comparisonCounts
    case .read: [[readSummary]]
    case .wordings: [[wordingsSummary], []]
    case .help: []
    }
  }

  private func summary(of parts: [String]) -> Line {
    var line = Line(parts.joined(separator: " · "), role: .faint)
    guard state.screen == .compare || state.screen == .overview else { return line }
    if !parts.isEmpty { line.append("   ", role: .text) }
    line.append(signCounts)
    return line
  }

  private var comparisonCounts: [[String]] {
    let articles = state.dossier.tally.shownArticles
    let counts = [
      messages.articles.counted(articles), messages.statements.counted(state.coverage.statements.count),
      messages.topicsCounted.counted(state.dossier.tally.topics),
    ]
    return [counts, Array(counts.dropFirst()), []]
  }

  /// How many topics have each sign.
  private var signCounts: Line {
    var line = Line()
    for (sign, count) in state.dossier.tally.signs {
      line.append((line.isEmpty ? "" : "  ") + sign, role: .mark)
      line.append("\u{A0}\(count)", role: .text)
    }
    return line
  }

  private var readSummary: String {
    guard state.entryCount > 0 else { return "" }
    let article = state.dossier.reading.entries[min(state.page.cursor.entry, state.entryCount - 1)].article
    let count = state.dossier.tally.articles
    let share = (state.page.cursor.entry + 1) * 100 / state.entryCount
    let number = max(StatementText(state).number(ofArticle: article), 1)
    return "\(messages.article) \(number)/\(count) · \(share)\u{A0}%"
  }
}
