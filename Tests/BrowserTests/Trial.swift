import CoverageModel
import Screen

@testable import Browser

/// A browser that a test presses keys of.
struct Trial {
  var state: State
  private(set) var effects: [Effect] = []

  init(
    _ coverage: Coverage = PortStrike.coverage, width: Int = 120, height: Int = 36,
    language: Language = .french, log: CorrectionLog? = CorrectionLog()
  ) {
    let formats = [
      ExportFormat(name: "markdown", fileExtension: "md"), ExportFormat(name: "text", fileExtension: "txt"),
      ExportFormat(name: "json", fileExtension: "json"),
    ]
    state = State(
      dossier: Dossier(name: "Port-Amont, 3 mai", coverage: coverage), language: language, formats: formats,
      size: Size(width: width, height: height), log: log, session: "test")
  }

  /// Begins again with signs in ASCII.
  mutating func drawPlainly() {
    var settings = BrowserSettings()
    settings.isPlain = true
    state = State(
      dossier: state.dossier, language: state.language, formats: state.formats, size: state.size, settings: settings)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { effects = update(&state, .key(key)) }
  }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { effects = update(&state, .key(.character(scalar))) }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    effects = update(&state, .resize(Size(width: width, height: height)))
  }

  mutating func hear(_ input: Input) { effects = update(&state, input) }

  mutating func answer(_ answer: Answer) { effects = update(&state, .answer(answer)) }

  var frame: Frame { view(state) }

  /// What stands on a row of the screen.
  func text(_ y: Int) -> String { frame.row(y).map(\.glyph.text).joined() }

  /// What stands in the status line.
  var status: String { text(frame.size.height - 1) }

  /// The whole screen.
  var screen: String { (0..<frame.size.height).map { text($0) }.joined(separator: "\n") }

  /// The words that the cursor of the comparison is on.
  var words: String {
    state.currentUtterance.flatMap { state.dossier.statement(of: $0) }.map { state.coverage.words(of: $0) }
      ?? ""
  }

  /// The words of the report that the cursor of the wordings is on.
  var reportWords: String {
    state.currentReport?.statements.first.map { state.coverage.words(of: state.coverage.statements[$0]) } ?? ""
  }

  /// The words of the statement that the cursor of the articles is on.
  var statementWords: String {
    state.statement.map { state.coverage.words(of: state.coverage.statements[$0]) } ?? ""
  }
}
