import CoverageModel
import Screen

extension Coverage {
  /// Texts of which nothing is known yet: each is one article, without statements.
  public init(unanalysed sources: [Source]) {
    let articles = sources.indices.map { index in
      Article(
        source: index, range: 0..<sources[index].text.count, kind: .article, title: sources[index].title,
        outlet: sources[index].outlet, date: sources[index].date)
    }
    self.init(sources: sources, articles: articles)
  }
}

extension State {
  /// Whether texts are shown that are not analysed yet.
  public var isAnalysing: Bool { analysing != nil }

  /// Whether a question, a list or a menu is open, which must not be taken away.
  public var isBusy: Bool { isAsking }

  /// Shows the texts to be read while they are analysed.
  public mutating func beginAnalysing(_ progress: AnalysisProgress) {
    screen = .read
    notice = nil
    settle()
    analysing = Analysing(progress: progress, start: step)
    forgetLayouts()
    settle()
  }

  /// Takes note of how far the analysis has come.
  mutating func hear(_ progress: AnalysisProgress) { analysing?.progress = progress }

  /// Takes the place of a state that showed the texts while they were analysed: a reader who has gone on stays at the
  /// same words, with a way to the comparison; one who has not sees it.
  public mutating func succeed(_ former: State) {
    var former = former
    if size != former.size { resize(to: former.size) }
    hasMouse = former.hasMouse
    arrangement = former.arrangement
    commandHistory = former.commandHistory
    forgetLayouts()
    if former.hasGoneOn { stay(&former) }
    settle()
  }

  /// Whether the reader is elsewhere than where they began.
  var hasGoneOn: Bool { search != nil || step != analysing?.start }

  private mutating func stay(_ former: inout State) {
    let help = former.screen == .help ? former.page : nil
    if help != nil { former.leave() }
    if screen == .read { screen = .compare }
    go(to: .read)
    let rows = former.rowsFromTop
    if let spot = former.spot, let article = article(ofSource: former.coverage.articles[spot.article].source, spot.byte)
    {
      showInArticle(entry: dossier.reading.entry(ofArticle: article, byte: spot.byte), byte: spot.byte)
      page.top = place(page.cursor, movedBy: -rows)
    }
    search = former.search
    renewSearch()
    if let help {
      go(to: .help)
      page = help
    }
    finding.jumps = JumpList()
    notice = Notice(text: withKeys(words.comparisonReady, .back))
  }

  /// The article of a byte of a source, or the last one before it.
  private func article(ofSource source: Int, _ byte: Int) -> Int? {
    coverage.articles.indices.last {
      coverage.articles[$0].source == source && coverage.articles[$0].range.lowerBound <= byte
    } ?? coverage.articles.indices.first { coverage.articles[$0].source == source }
  }

  /// How far the analysis has come, in words.
  func sentence(_ progress: AnalysisProgress) -> String {
    if progress.read >= progress.all { return withKeys(words.comparing, .help, .quit) }
    let keys = [Command.help, .quit].map { settings.bindings.name(of: $0, in: language) }
    return messages.fill(words.analysing, ["\(progress.read)", "\(progress.all)"] + keys)
  }
}

extension Command {
  /// Whether it can be carried out on texts that are not analysed yet.
  var worksOnText: Bool {
    switch self {
    case .down, .up, .pageDown, .pageUp, .first, .last, .nextHeading, .previousHeading, .nextArticle, .previousArticle,
      .back, .list, .search, .nextMatch, .previousMatch, .jumpBack, .jumpForward, .wider, .narrower, .evenWidths,
      .widerList, .narrowerList, .runCommand, .mouse, .help, .quit, .repaint, .suspend:
      true
    default: false
    }
  }
}
