import Browser
import CoverageModel
import Screen

/// Opens the browser: at once with the comparison where the texts are short, else with the texts alone, and with the
/// comparison when they are analysed.
struct Opening {
  /// A first screen that comes later than this many milliseconds feels slow (Nielsen 1993: 0.1 s feels instantaneous).
  private static let patience: Int32 = 100

  private let sources: [Source]
  private let coverage: Deferred<Coverage>
  private let options: BrowseOptions
  private let formats: [ExportFormat]
  private let session = String(UInt64.random(in: 0...UInt64.max), radix: 36)

  init(
    _ sources: [Source], _ coverage: Deferred<Coverage>, _ options: BrowseOptions, _ formats: [ExportFormat]
  ) {
    self.sources = sources
    self.coverage = coverage
    self.options = options
    self.formats = formats
  }

  /// What is shown at first.
  func state(size: Size) -> State {
    if coverage.wait(milliseconds: Self.patience) { return analysed(size) }
    var state = state(of: Coverage(unanalysed: sources), size, corrections: nil)
    state.beginAnalysing(progress)
    return state
  }

  /// Takes note of how far the analysis has come; shows what was found where it is done and nothing is being typed.
  func goOn(_ state: inout State) {
    _ = update(&state, .progress(progress))
    guard coverage.isReady, !state.isBusy else { return }
    var next = analysed(state.size)
    next.succeed(state)
    state = next
  }

  private var progress: AnalysisProgress {
    let (done, all) = coverage.progress()
    return AnalysisProgress(read: done, of: max(all, sources.count))
  }

  private func state(of coverage: Coverage, _ size: Size, corrections: CorrectionLog?) -> State {
    State(
      dossier: Dossier(name: options.name, coverage: coverage), language: options.language, formats: formats,
      size: size, settings: options.settings, notice: options.notice, log: corrections, session: session)
  }

  /// The browser as the reader left it, or with what the command line asks for.
  private func analysed(_ size: Size) -> State {
    var state = state(of: coverage.value, size, corrections: options.corrections)
    if let reading = options.reopening.reading {
      state.reopen(reading, isFresh: options.reopening.isFresh || options.filter != nil)
    }
    if let filter = options.filter { state.open(with: filter) }
    if options.reopening.isFirst { state.greetFirstTime() }
    if let problem = options.reopening.problem { state.greet(problem, isWarning: true) }
    return state
  }
}
