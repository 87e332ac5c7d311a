import Analysis
import Browser
import CoverageModel
import Export
import Glibc
import Reading
import Screen
import Terminal

/// The program from its command line to its exit status.
@MainActor struct Program {
  private let environment: (String) -> String?
  private let sentences: Sentences
  private let settings: Settings
  /// Whether the environment asks for no colours (no-color.org).
  private let isColourless: Bool

  /// Prepares the program.
  ///
  /// - Parameter environment: the value of an environment variable.
  init(environment: @escaping (String) -> String?) {
    self.environment = environment
    settings = ConfigurationFile.settings(environment)
    sentences = Sentences(settings.language ?? Environment.language(environment))
    isColourless = environment("NO_COLOR").map { !$0.isEmpty } ?? false
  }

  /// Does what the command line asks.
  ///
  /// - Returns: 0 where it is done, 1 where it failed, 2 where the command line is wrong.
  func run(_ arguments: OptionParser.Arguments, count: Int32) -> Int32 {
    do throws(UsageError) {
      return run(try OptionParser.parse(arguments, count: count))
    } catch {
      complain(sentences.sentence(for: error))
      complain(sentences.tryHelp, prefix: "")
      return 2
    }
  }

  private func run(_ invocation: Invocation) -> Int32 {
    for note in configurationNotes { complain(note) }
    do throws(Failure) {
      if invocation.help { return try show(HelpText.text(sentences.language)) }
      if invocation.version { return try show("visavis \(Version.number)\n") }
      if invocation.keys { return try show(KeyList.text(settings.browser.bindings, sentences.language)) }
      if let shell = invocation.shell { return try show(Completions(sentences.language).text(for: shell)) }
      if invocation.subcommand == .doctor { return try show(doctor.text()) }
      return try carryOut(invocation)
    } catch {
      complain(sentences.sentence(for: error))
      return 1
    }
  }

  private func carryOut(_ invocation: Invocation) throws(Failure) -> Int32 {
    let loaded = try SourceLoader.load(invocation.files)
    for note in loaded.notes { complain(sentences.sentence(for: note)) }
    let plan = LanguagePlan(of: loaded.sources)
    for found in plan.withoutLexicon {
      complain(sentences.unsupported(loaded.sources[found.source].name, found.language))
    }
    let place = CorrectionPlace(invocation.files, sources: loaded.sources, environment: environment)
    let store = CorrectionStore(place)
    let log = invocation.noCorrections ? nil : try store.load()
    let rereader = Rereader(invocation, loaded, topics: try SourceLoader.topics(invocation.topics))
    let deferred = analyze(loaded.sources, plan, invocation.sides, rereader.topics)
    if invocation.subcommand == .browse, !invocation.print, isatty(STDOUT_FILENO) != 0 {
      let states = invocation.noState ? nil : statePlace(loaded, invocation).map { StateStore($0) }
      var options = options(loaded, invocation, log)
      options.reopening = reopening(states, invocation)
      return try startBrowsing(
        loaded.sources, deferred, options, sentences: sentences, corrections: store, rereader: rereader, states: states,
        clipboard: settings.clipboard)
    }
    let coverage = corrected(deferred.value, log ?? CorrectionLog(), invocation.filter)
    switch invocation.subcommand {
    case .browse: try deliver(linear(coverage, invocation), invocation)
    case .analyze: try deliver(analysis(coverage, invocation), invocation)
    case .export: try deliver(excerpt(coverage, invocation), invocation)
    case .topics: try deliver(Array(TopicList(coverage).text().utf8), invocation)
    case .overview: try deliver(overview(coverage, invocation), invocation)
    case .explain: try deliver(explanation(coverage, invocation), invocation)
    case .doctor, .completions: break
    }
    return 0
  }

  private func statePlace(_ loaded: SourceLoader.Loaded, _ invocation: Invocation) -> StatePlace? {
    StatePlace(invocation.files, sources: loaded.sources, environment: environment)
  }

  /// Where the reader left, as far as that is kept.
  private func reopening(_ store: StateStore?, _ invocation: Invocation) -> Reopening {
    var reopening = Reopening(isFresh: invocation.fresh)
    do throws(StateStore.Problem) {
      guard let kept = try store?.load() else { return reopening }
      reopening.reading = kept.state
      reopening.isFirst = kept.isFirst
    } catch {
      reopening.problem = sentences.sentence(for: error)
    }
    return reopening
  }

  /// What is wrong with the configuration.
  private var configurationNotes: [String] {
    let file = settings.file?.text ?? ""
    return settings.notes.map { sentences.sentence(for: $0, in: file) }
  }

  /// How the browser shows texts.
  ///
  /// The command line goes before the environment, and that before the configuration.
  private func options(
    _ loaded: SourceLoader.Loaded, _ invocation: Invocation, _ corrections: CorrectionLog?
  ) -> BrowseOptions {
    let notes = configurationNotes + loaded.notes.map(sentences.sentence)
    var browser = settings.browser
    browser.isPlain = invocation.ascii || settings.ascii || isPlain
    return BrowseOptions(
      name: loaded.name, language: Language(rawValue: sentences.language.rawValue) ?? .english,
      theme: invocation.theme ?? usualTheme,
      ascii: invocation.ascii || settings.ascii, settings: browser,
      notice: notes.isEmpty ? nil : notes.joined(separator: " · "), corrections: corrections,
      filter: invocation.filter)
  }

  /// Whether the locale has nothing but ASCII.
  private var isPlain: Bool {
    LocaleChoice(name: LocaleChoice.name(environment: environment), installedCharset: nil).plain
  }

  /// The theme where the command line names none.
  private var usualTheme: ThemeName { isColourless ? .mono : settings.theme ?? .terminal }

  private var doctor: Doctor {
    Doctor(TerminalReport(), settings, theme: usualTheme, sentences, variable: environment)
  }

  /// Begins the analysis; the terminal can be opened meanwhile.
  private func analyze(
    _ sources: [Source], _ plan: LanguagePlan, _ sides: [SideDeclaration], _ topics: [TopicDeclaration]
  ) -> Deferred<Coverage> {
    Deferred { report in
      var analyzer = Analyzer()
      return analyzer.coverage(
        of: sources, sides: sides.isEmpty ? nil : sides, topics: topics, plan: plan, progress: report)
    }
  }

  /// The coverage as the reader has put it right; what cannot be placed is told.
  private func corrected(_ coverage: Coverage, _ log: CorrectionLog, _ filter: StatementFilter?) -> Coverage {
    let result = coverage.applying(log, leavingOut: filter?.articlesLeftOut(of: coverage) ?? [])
    let unplaced = log.entries.count { result.placed[$0.id] == nil }
    if unplaced > 0 { complain(sentences.unplaced(unplaced)) }
    return result.coverage
  }

  // MARK: Commands

  /// The comparison as plain text: the whole, or what the filter leaves.
  private func linear(_ coverage: Coverage, _ invocation: Invocation) -> [UInt8] {
    let filter = ExcerptFilter(utterances: invocation.filter?.utterances(in: coverage))
    let excerpt = Excerpt(coverage, filter: filter)
    if excerpt.topics.isEmpty, invocation.filter != nil { complain(sentences.nothingChosen) }
    return ExportFormat.text.bytes(of: excerpt, language: sentences.language, version: Version.number)
  }

  private func analysis(_ coverage: Coverage, _ invocation: Invocation) -> [UInt8] {
    if invocation.format == "tree" { return Array(TreeDump(coverage).text().utf8) }
    return CoverageJSON(coverage, version: Version.number, withText: invocation.withText).bytes()
  }

  /// The picture of the whole, in ASCII where the locale has no more or where that is asked for.
  private func overview(_ coverage: Coverage, _ invocation: Invocation) -> [UInt8] {
    let isASCII = isPlain || invocation.ascii || settings.ascii
    let text = OverviewText(coverage, language: sentences.language, isPlain: isASCII).text()
    if isPlain { return PlainFallback.text(text) }
    return isASCII ? PlainFallback.drawing(text) : Array(text.utf8)
  }

  private func explanation(_ coverage: Coverage, _ invocation: Invocation) throws(Failure) -> [UInt8] {
    var statements: [Int] = invocation.statements.isEmpty ? Array(coverage.statements.indices) : []
    for name in invocation.statements {
      guard let index = StatementNames.index(of: name, count: coverage.statements.count) else {
        throw .noStatement(name, count: coverage.statements.count)
      }
      statements.append(index)
    }
    if invocation.format == "json" { return ExplanationJSON(coverage).bytes(of: statements) }
    return Array(ExplanationText(coverage, language: sentences.language).text(of: statements).utf8)
  }

  private func excerpt(_ coverage: Coverage, _ invocation: Invocation) throws(Failure) -> [UInt8] {
    let excerpt = Excerpt(coverage, filter: try filter(coverage, invocation))
    if excerpt.topics.isEmpty { complain(sentences.nothingChosen) }
    let format = invocation.format.flatMap(ExportFormat.init(rawValue:)) ?? .markdown
    return format.bytes(of: excerpt, language: sentences.language, version: Version.number)
  }

  private func filter(_ coverage: Coverage, _ invocation: Invocation) throws(Failure) -> ExcerptFilter {
    var filter = ExcerptFilter(
      utterances: invocation.filter?.utterances(in: coverage), side: invocation.side, relation: invocation.relation)
    guard let query = invocation.topic else { return filter }
    let topics = TopicQuery(coverage).topics(matching: query)
    guard !topics.isEmpty else { throw .noTopic(query) }
    filter.topics = topics
    return filter
  }

  // MARK: Output

  private func show(_ text: String) throws(Failure) -> Int32 {
    try print(Array(text.utf8))
    return 0
  }

  private func deliver(_ bytes: [UInt8], _ invocation: Invocation) throws(Failure) {
    guard let path = invocation.output, path != FilePath("-") else { return try print(bytes) }
    do throws(OutputFile.Failure) {
      try OutputFile(path).write(bytes, replacing: invocation.force)
    } catch {
      throw .writing(path, error)
    }
  }

  private func print(_ bytes: [UInt8]) throws(Failure) {
    do throws(OutputFile.Failure) {
      try OutputFile.write(bytes, to: STDOUT_FILENO)
    } catch {
      guard case .system(let code) = error else { return }
      throw .printing(code: code)
    }
  }

  private func complain(_ sentence: String, prefix: String = "visavis: ") {
    try? OutputFile.write(Array((prefix + sentence + "\n").utf8), to: STDERR_FILENO)
  }
}
