import CoverageModel
import Screen

/// The list of the parts of the filter, with what may be added from where the reader is.
struct FilterMenu: Sendable, Equatable {
  /// A line of the list.
  enum Item: Sendable, Equatable {
    /// A part that holds, by its number.
    case part(Int)
    /// What the cursor of the screen stands on.
    case proposal(StatementFilter.Part)
  }

  /// The line that the cursor is on.
  var cursor = 0
}

extension State {
  /// Opens the list, unless there is nothing in it.
  mutating func openFilterMenu() {
    guard !filterItems.isEmpty else { return notice = Notice(text: words.noFilter) }
    finding.filterMenu = FilterMenu()
  }

  /// The lines of the list: parts that hold, then those that may be added.
  var filterItems: [FilterMenu.Item] {
    filter.parts.indices.map { .part($0) }
      + filterProposals.filter { part in !filter.parts.contains { $0.field == part.field && $0.values == part.values } }
      .map { .proposal($0) }
  }

  /// The part of a line.
  func filterPart(_ item: FilterMenu.Item) -> StatementFilter.Part {
    switch item {
    case .part(let index): filter.parts[index]
    case .proposal(let part): part
    }
  }

  /// Parts that the statement under the cursor would match.
  private var filterProposals: [StatementFilter.Part] {
    guard let index = statementAtCursor else { return [] }
    let statement = coverage.statements[index]
    let entry = screen == .compare ? page.cursor.entry : dossier.entryOfUtterance[statement.utterance]
    let topic =
      screen == .compare
      ? dossier.topic(at: entry).flatMap { dossier.comparison.topics[$0].topic } : statement.topic
    let mark = dossier.row(at: entry).flatMap { row in
      FilterMark.allCases.first { $0.matches(row, in: dossier) }
    }
    let values: [(FilterField, FilterValue?)] = [
      (.speaker, statement.speaker.map { .words(coverage.speakers[$0].name) } ?? .unknown),
      (.side, .party(statement.party)),
      (.topic, .words(topic.map { coverage.topics[$0].label } ?? messages.otherTopic)),
      (.outlet, .words(FilterNames.outlet(ofArticle: statement.article, dossier))),
      (.article, .article(dossier.tally.numbers[statement.article])), (.kind, .kind(statement.kind)),
      (.mark, mark.map { .mark($0) }),
    ]
    return values.compactMap { field, value in value.map { StatementFilter.Part(field: field, values: [$0]) } }
  }

  /// Gives a key to the list.
  mutating func answerFilterMenu(_ open: FilterMenu, _ key: Key) {
    let last = max(filterItems.count - 1, 0)
    switch key {
    case .character("n"): changePart(open, toNegated: true)
    case .character("c"): changeFilter(StatementFilter(), open)
    case .character("x"), .delete, .backspace: removePart(open)
    case .enter, .character(" "): changePart(open, toNegated: false)
    default:
      switch settings.bindings.command(for: key, on: .compare) {
      case .down: finding.filterMenu?.cursor = min(open.cursor + 1, last)
      case .up: finding.filterMenu?.cursor = max(open.cursor - 1, 0)
      case .first, .pageUp: finding.filterMenu?.cursor = 0
      case .last, .pageDown: finding.filterMenu?.cursor = last
      case .filter: editFilter()
      case .back, .quit, .filterParts: finding.filterMenu = nil
      default: break
      }
    }
  }

  private mutating func editFilter() {
    finding.filterMenu = nil
    askFilter()
  }

  private mutating func removePart(_ open: FilterMenu) {
    guard filterItems.indices.contains(open.cursor), case .part(let index) = filterItems[open.cursor] else { return }
    var next = filter
    next.parts.remove(at: index)
    changeFilter(next, open)
  }

  /// Adds what the cursor is on, wanted or unwanted; what holds already is inverted.
  private mutating func changePart(_ open: FilterMenu, toNegated isNegated: Bool) {
    guard filterItems.indices.contains(open.cursor) else { return }
    var next = filter
    switch filterItems[open.cursor] {
    case .part(let index): next.parts[index].isNegated.toggle()
    case .proposal(var part):
      part.isNegated = isNegated
      next.add(part)
    }
    changeFilter(next, open)
  }

  private mutating func changeFilter(_ next: StatementFilter, _ open: FilterMenu) {
    apply(next)
    sayFiltered()
    finding.filterMenu = filterItems.isEmpty ? nil : FilterMenu(cursor: min(open.cursor, filterItems.count - 1))
  }
}
