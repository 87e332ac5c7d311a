import Browser
import CoverageModel
import Screen
import Terminal

/// What the browser asks of the rest of the program.
struct BrowseServices {
  /// What excerpts can be written in, the usual one first.
  var formats: [ExportFormat]
  /// The format that the clipboard gets: the name of one of the formats.
  var clipboardFormat: String
  /// Writes utterances, as indices in the coverage, in a format.
  var render: (_ coverage: Coverage, _ format: String, _ utterances: [Int]) -> [UInt8]
  /// Which way the clipboard is filled.
  var clipboard: ClipboardChoice
  /// What is said when a command of the shell has ended.
  var returnHint: String
  /// Keeps what the reader has put right; what was kept before tells what others added.
  var keep: (_ log: CorrectionLog, _ base: CorrectionLog) -> Answer
  /// Keeps where the reader is, and bookmarks.
  ///
  /// Tells why where it is not kept, nil where it is; itself nil where nothing is to be kept.
  var remember: ((_ reading: ReadingState) -> String?)?
  /// Reads texts again that are not as a coverage shows them.
  var reread: (_ coverage: Coverage) -> Answer
  /// Says what a failure means that the system numbers (`errno`).
  var explain: (_ code: Int32) -> String
}

/// How a coverage is browsed.
struct BrowseOptions {
  /// What the coverage is called on the screen; file names are proposed from it.
  var name: String
  /// The language of the reader.
  var language: Language
  /// The looks.
  var theme: ThemeName
  /// Whether lines and signs are drawn in ASCII.
  var ascii: Bool
  /// What the reader set of the browser.
  var settings: BrowserSettings
  /// What stands in the status line until the first key; nil for the usual hints.
  var notice: String?
  /// What the reader has put right before; nil leaves corrections out.
  var corrections: CorrectionLog?
  /// What is shown at first; nil for everything.
  var filter: StatementFilter?
  /// Where the reader left, and the bookmarks.
  var reopening = Reopening()
}

/// What is known of a reader when a coverage is opened again.
struct Reopening {
  /// Where they left; nil for nothing kept.
  var reading: ReadingState?
  /// Whether to begin at the beginning all the same.
  var isFresh = false
  /// Whether they never used the program before.
  var isFirst = false
  /// Why nothing is kept.
  var problem: String?
}

/// Shows a coverage on the terminal until the reader quits.
///
/// - Parameters:
///   - sources: the texts, to be read while they are analysed.
///   - coverage: what is found in them; worked out while the terminal opens, and longer where there is much.
/// - Returns: the status to exit with: 0, or 1 where the terminal went away.
/// - Throws: ``TerminalError`` where there is no terminal, or none that can be used.
@MainActor func browse(
  _ sources: [Source], coverage: Deferred<Coverage>, options: BrowseOptions, services: BrowseServices
) throws -> Int32 {
  let terminal = try Terminal(theme: options.theme, ascii: options.ascii)
  defer { terminal.close() }
  let effects = Effects(terminal: terminal, services: services)
  let opening = Opening(sources, coverage, options, services.formats)
  var state = opening.state(size: terminal.size)
  if options.settings.mouse { _ = terminal.setMouse(true) }
  func leave(_ state: State) {
    guard let remember = services.remember else { return }
    if let reading = state.reading(since: options.reopening.reading) { _ = remember(reading) }
  }
  var passedOver = 0
  while true {
    if state.isAnalysing { opening.goOn(&state) }
    // Where keys come faster than a terminal shows what they do, not every frame is shown.
    if passedOver < 8, terminal.hasInput {
      passedOver += 1
    } else {
      terminal.paint(view(state))
      passedOver = 0
    }
    let input: Input
    switch terminal.nextEvent(or: state.isAnalysing ? coverage.news : nil) {
    case .hangup:
      leave(state)
      return 1
    case .woken: continue
    case .key(let key): input = .key(key)
    case .pointer(let pointer): input = .pointer(pointer)
    case .resize(let size): input = .resize(size)
    }
    for effect in update(&state, input) {
      if effect == .quit {
        leave(state)
        return 0
      }
      // What takes longer than a key may is said before it begins.
      if effect == .reread { terminal.paint(view(state)) }
      for answer in effects.run(effect, on: state.coverage) { _ = update(&state, answer) }
    }
  }
}
