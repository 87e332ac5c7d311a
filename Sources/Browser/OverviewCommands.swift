import CoverageModel

extension State {
  /// The line of the picture of the whole that the cursor is on.
  var overviewEntry: OverviewEntry? {
    let entry = pages[ScreenName.overview.rawValue].cursor.entry
    return dossier.overviewEntries.indices.contains(entry) ? dossier.overviewEntries[entry] : nil
  }

  /// Shows the picture of the whole, on the topic that the cursor of the comparison is on; from there, goes back.
  mutating func openOverview() {
    if screen == .overview { return leave() }
    let topic = dossier.topic(at: pages[ScreenName.compare.rawValue].cursor.entry)
    go(to: .overview)
    guard entryCount > 0 else { return }
    page.top = Place(entry: 0, line: 0)
    select(min((topic ?? 0) + 1, entryCount - 1))
  }

  mutating func performInOverview(_ command: Command) {
    guard entryCount > 0 else { return performAnywhere(command) }
    switch command {
    case .down: moveRow(1)
    case .up: moveRow(-1)
    case .pageDown: turnPage(1)
    case .pageUp: turnPage(-1)
    case .first: selectFirst()
    case .last: selectLast()
    case .open: openOverviewEntry()
    default: performAnywhere(command)
    }
  }

  /// Goes from a line to what it counts: rows of the comparison, or the place in an article.
  private mutating func openOverviewEntry() {
    switch overviewEntry {
    case .topic(let topic) where isLeftOut(dossier.headings[topic]): sayLeftOut()
    case .topic(let topic):
      go(to: .compare)
      goToTopic(at: dossier.headings[topic])
    case .voice(let voice): openVoice(dossier.overview.voices[voice])
    case .outlet(let outlet): dossier.overview.outlets[outlet].articles.first.map { openArticle($0) }
    case .strip(let article): openArticle(article)
    case .heading, nil: break
    }
  }

  /// Goes to the first row of the comparison with words of somebody.
  private mutating func openVoice(_ voice: Overview.Voice) {
    let spoken = coverage.statements.lazy.filter { statement in
      statement.speaker == voice.speaker && (voice.speaker != nil || statement.party == voice.party)
    }
    guard let statement = spoken.min(by: { place(of: $0) < place(of: $1) }) else { return }
    go(to: .compare)
    if let side = statement.party?.side { focus = slot(of: side) }
    select(place(of: statement))
  }

  private func place(of statement: Statement) -> Int { dossier.entryOfUtterance[statement.utterance] }

  /// Goes to the first words of an article that somebody says, or to its head.
  private mutating func openArticle(_ article: Int) {
    go(to: .read)
    if let statement = dossier.reading.statementsOfArticle[article].first {
      showInArticle(statement: statement)
    } else {
      showInArticle(atTop: dossier.reading.entriesOfArticle[article].lowerBound)
    }
  }
}
