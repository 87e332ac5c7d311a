import CoverageModel
import Screen

/// Lays out the entries of the articles.
struct ReadLayout {
  private let state: State
  private let geometry: Geometry
  private var coverage: Coverage { _read { yield state.coverage } }

  init(_ state: State) {
    self.state = state
    geometry = Geometry(size: state.size, screen: .read, widths: state.settings.widths, arrangement: state.arrangement)
  }

  private var gap: Int { geometry.isRoomy ? 1 : 0 }

  func entry(_ index: Int) -> EntryLayout {
    let entry = state.dossier.reading.entries[index]
    if entry.kind == .articleHead { return head(of: entry, isFirst: index == 0) }
    var line = Line()
    line.append(coverage.source(ofArticle: entry.article).text.bytes, entry.range, role: role(of: entry.kind))
    mark(&line, with: state.dossier.reading.statements(in: entry, coverage))
    if state.screen == .read, let choice = state.wordChoice, state.entries(of: choice).contains(index) {
      line.choose(choice.range)
    }
    return layout(line, above: 0)
  }

  /// Two blank rows stand above the head of an article where there is room, none above the first.
  private func head(of entry: Reading.Entry, isFirst: Bool) -> EntryLayout {
    let article = coverage.articles[entry.article]
    let text = StatementText(state)
    var parts = ["\(state.messages.article) \(text.number(ofArticle: entry.article))"]
    parts += [article.outlet, article.date].compactMap { $0 }
    return layout(Line(parts.joined(separator: " · "), role: .faint), above: isFirst ? 0 : gap)
  }

  private func layout(_ line: Line, above: Int) -> EntryLayout {
    let lines = Wrapping.lines(of: line, columns: geometry.measure.count)
    let panel = EntryLayout.Panel(
      slot: .across, x: geometry.measure.lowerBound, y: above, line: line, lines: lines)
    return EntryLayout(height: above + max(lines.count, 1) + gap, panels: [panel])
  }

  private func role(of kind: Reading.Entry.Kind) -> Role {
    switch kind {
    case .title: .title
    case .heading: .heading
    case .furniture, .articleHead: .faint
    case .paragraph: .text
    }
  }

  /// Gives the words of statements their role; of two that stand one in the other, the inner one's.
  private func mark(_ line: inout Line, with statements: [Int]) {
    for index in statements where state.matchesFilter(index) {
      let statement = coverage.statements[index]
      let role = role(of: statement.party)
      for piece in line.pieces.indices where statement.range.contains(Int(line.pieces[piece].offset)) {
        line.pieces[piece].role = role
      }
    }
  }

  private func role(of party: Statement.Party?) -> Role {
    switch party {
    case .both: .bothWords
    case nil: .neitherWords
    case .a: state.slot(of: .a) == .left ? .leftWords : .rightWords
    case .b: state.slot(of: .b) == .left ? .leftWords : .rightWords
    }
  }
}
