import CoverageModel
import Screen

/// Draws the list of articles over the text.
struct SourceMenuView {
  /// The columns of the popup from which dates and outlets stand in columns of their own.
  private static let roomy = 70

  private let state: State
  private let open: SourceMenu
  private let articles: [Int]
  private let width: Int
  private var coverage: Coverage { _read { yield state.coverage } }

  init(_ state: State, _ open: SourceMenu) {
    self.state = state
    self.open = open
    articles = state.listedArticles
    width = min(state.geometry.size.width - 4, 110)
  }

  func draw(on frame: inout Frame) {
    let geometry = state.geometry
    let start = (geometry.size.width - width) / 2
    let top = geometry.body.lowerBound
    let lines = lines
    let room = max(min(lines.count, geometry.body.count - 2), 1)
    frame.drawBox(x: start..<start + width, y: top..<top + room + 2)
    frame.put(title.truncated(to: width - 4, ending: state.ellipsis), x: start + 2, y: top)
    let current = lines.firstIndex { $0.item == open.cursor } ?? 0
    let first = max(0, min(current - room / 2, lines.count - room))
    for (row, line) in lines[first...].prefix(room).enumerated() {
      let y = top + 1 + row
      if line.item == open.cursor { frame.put("▌", role: .cursor, x: start + 1, y: y) }
      frame.put(line.line.truncated(to: width - 5, ending: state.ellipsis), x: start + 3, y: y)
      guard let count = line.count else { continue }
      frame.put(count, x: start + width - 2 - count.columns, y: y)
    }
  }

  private var hasDates: Bool { articles.contains { coverage.articles[$0].date != nil } }

  private var title: Line {
    var line = Line(" \(state.words.sources) ", role: .heading)
    let tally = state.dossier.tally
    let count = state.messages.articles.counted(tally.articles)
    line.append("· \(count) ", role: .faint)
    if !state.dossier.hidden.isEmpty {
      line.append("· \(state.words.hiddenArticle) \(state.dossier.hidden.count) ", role: .notice)
    }
    return line
  }

  /// A line for each article, and one for each text that was left out because it says the same.
  private var lines: [(line: Line, count: Line?, item: Int?)] {
    var told: Set<Int> = []
    return articles.indices.flatMap { item -> [(line: Line, count: Line?, item: Int?)] in
      let source = coverage.articles[articles[item]].source
      let copies = told.insert(source).inserted ? coverage.sources[source].copies : []
      let entry = (line: line(item), count: Optional(count(item)), item: Optional(item))
      return [entry] + copies.map { (copy($0, item), nil, nil) }
    }
  }

  private func line(_ item: Int) -> Line {
    let index = articles[item]
    let article = coverage.articles[index]
    let isHidden = state.dossier.hidden.contains(index)
    let role: Role = item == open.cursor ? .chosen : isHidden ? .faint : .text
    var line = Line(isHidden ? "\(state.settings.dash) " : "✓ ", role: isHidden ? .faint : .mark)
    line.append(padded("\(state.dossier.tally.numbers[index])", to: 4), role: .faint)
    let title = article.title.map { VisibleText.line(coverage.words($0, inArticle: index)) } ?? state.messages.untitled
    // A date without its year begins with two dashes.
    let date = String((article.date ?? "").drop { $0 == "-" })
    if width >= Self.roomy {
      line.append(padded(article.language == "und" ? "?" : article.language, to: 4), role: .faint)
      if hasDates { line.append(padded(date, to: 11), role: .faint) }
      line.append(padded(name(index), to: width / 5), role: .faint)
      line.append(title, role: role)
    } else {
      line.append(title, role: role)
      line.append([name(index), date].filter { !$0.isEmpty }.map { " · \($0)" }.joined(), role: .faint)
    }
    return line.truncated(to: width - 8 - count(item).columns, ending: state.ellipsis)
  }

  /// The outlet, or the file where there are several.
  private func name(_ article: Int) -> String {
    let outlet = coverage.articles[article].outlet
    let file = coverage.sources.count > 1 ? coverage.source(ofArticle: article).name : state.settings.dash
    return VisibleText.line(outlet ?? file)
  }

  /// How many statements it has, in words where there is room.
  private func count(_ item: Int) -> Line {
    let count = state.statementCount(ofArticle: articles[item])
    let text = width >= Self.roomy ? state.messages.statements.counted(count) : "\(count)"
    return Line(state.dossier.hidden.contains(articles[item]) ? "(\(text))" : text, role: .faint)
  }

  private func copy(_ name: String, _ item: Int) -> Line {
    let number = state.dossier.tally.numbers[articles[item]]
    let text = state.messages.fill(state.words.sameTextAs, VisibleText.line(name), "\(number)")
    return Line("      \(text)", role: .faint)
  }

  private func padded(_ text: String, to columns: Int) -> String {
    let line = Line(text)
    let shown = line.columns < columns ? text : line.truncated(to: columns - 1, ending: state.ellipsis).text
    return shown + String(repeating: " ", count: max(columns - Width.columns(of: shown), 1))
  }
}
