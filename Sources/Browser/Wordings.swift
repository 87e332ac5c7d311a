import CoverageModel

/// The reports of one utterance, to be shown one below the other.
struct Wordings: Sendable, Equatable {
  /// Index in the coverage.
  let utterance: Int
  /// Two or more, the fullest first.
  let reports: [Report]

  /// The reports of an utterance; nil where there is one only.
  init?(_ coverage: Coverage, utterance: Int) {
    reports = coverage.reportsFullestFirst(of: utterance)
    self.utterance = utterance
    guard reports.count > 1 else { return nil }
  }

  /// The entries on the screen: the fullest and the others, each under a heading.
  var entryCount: Int { reports.count + 2 }

  /// The number of the report that an entry shows; nil for a heading.
  func number(at entry: Int) -> Int? {
    switch entry {
    case 1: 0
    case 3..<entryCount: entry - 2
    default: nil
    }
  }

  /// The report that an entry shows; nil for a heading.
  func report(at entry: Int) -> Report? { number(at: entry).map { reports[$0] } }

  /// The entry that shows a statement.
  func entry(of statement: Int) -> Int? {
    reports.firstIndex { $0.statements.contains(statement) }.map { $0 == 0 ? 1 : $0 + 2 }
  }

  /// How many articles have the reports.
  func articleCount(in coverage: Coverage) -> Int {
    Set(reports.flatMap(\.statements).map { coverage.statements[$0].article }).count
  }

  /// The words of a report beside those of the fullest.
  func alignment(of number: Int, in coverage: Coverage) -> WordingAlignment {
    WordingAlignment(coverage.wording(of: reports[0]), coverage.wording(of: reports[number]))
  }
}

extension State {
  /// The report that the cursor is on.
  var currentReport: Report? { wordings?.report(at: pages[ScreenName.wordings.rawValue].cursor.entry) }

  /// The utterance that the cursor is on, here and in the articles.
  private var utteranceAtCursor: Int? {
    screen == .read ? statement.map { coverage.statements[$0].utterance } : currentUtterance
  }

  /// Whether the utterance under the cursor is reported elsewhere too.
  var hasOtherWordings: Bool {
    utteranceAtCursor.map { coverage.reports(of: $0).count > 1 } ?? false
  }

  /// Shows all reports of what the cursor is on, unless there is one only.
  mutating func openWordings() {
    guard let utterance = utteranceAtCursor else { return notice = Notice(text: messages.nothingHere) }
    guard let next = Wordings(coverage, utterance: utterance) else {
      return notice = Notice(text: messages.oneWording)
    }
    let entry = screen == .read ? statement.flatMap(next.entry(of:)) : nil
    go(to: .wordings) { $0.show(next) }
    page.top = Place(entry: 0, line: 0)
    select(entry ?? 1)
  }

  /// Changes what the reports are shown of.
  mutating func show(_ next: Wordings?) {
    guard wordings != next else { return }
    wordings = next
    pages[ScreenName.wordings.rawValue] = Page()
  }

  mutating func performInWordings(_ command: Command) {
    switch command {
    case .down: moveRow(1)
    case .up: moveRow(-1)
    case .pageDown: turnPage(1)
    case .pageUp: turnPage(-1)
    case .first: selectFirst()
    case .last: selectLast()
    case .open: openReport()
    case .wordings: leave()
    default: performAnywhere(command)
    }
  }

  /// Goes to the place of the report in its article.
  private mutating func openReport() {
    guard let statement = currentReport?.statements.first else { return }
    go(to: .read)
    showInArticle(statement: statement)
  }
}
