import CoverageModel
import Reading
import Terminal

/// Tells what the program finds around it: terminal, locale, clipboard, configuration, other programs.
struct Doctor {
  /// A program that is used where it is there.
  private struct Tool {
    var name: String
    var package: String
    var use: Bilingual
  }

  private let terminal: TerminalReport
  private let settings: Settings
  private let theme: ThemeName
  private let sentences: Sentences
  private let variable: (String) -> String?

  /// - Parameters:
  ///   - theme: the theme that the browser would begin with.
  ///   - variable: the value of an environment variable.
  init(
    _ terminal: TerminalReport, _ settings: Settings, theme: ThemeName, _ sentences: Sentences,
    variable: @escaping (String) -> String?
  ) {
    self.terminal = terminal
    self.settings = settings
    self.theme = theme
    self.sentences = sentences
    self.variable = variable
  }

  private static let tools = [
    Tool(name: "pdftotext", package: "poppler-utils", use: Bilingual("lire les PDF", "reads PDF")),
    Tool(
      name: "pandoc", package: "pandoc",
      use: Bilingual("lire docx, odt, epub, rtf…", "reads docx, odt, epub, rtf…")),
    Tool(name: "man", package: "man-db", use: Bilingual("montrer la page de manuel", "shows the manual page")),
  ]

  /// A line for each thing: its name and what was found.
  func text() -> String {
    let lines = [
      ("visavis", Version.number), (say("terminal", "terminal"), terminalLine),
      (say("couleurs", "colours"), colourLine),
      (say("langue", "locale"), localeLine), (say("presse-papiers", "clipboard"), clipboardLine),
      (say("réglages", "configuration"), configurationLine),
      (say("bibliothèques", "libraries"), "\(terminal.library), libstemmer, libgumbo, libjansson"),
    ]
    return (lines + Self.tools.map { ($0.name, toolLine($0)) }).map { line($0.0, $0.1) }.joined()
  }

  private func say(_ french: String, _ english: String) -> String { sentences.say(french, english) }

  private func line(_ name: String, _ found: String) -> String {
    name + String(repeating: " ", count: max(16 - name.count, 1)) + VisibleText.line(found) + "\n"
  }

  private var terminalLine: String {
    guard terminal.isThere else { return say("aucun ; utilisez --print", "none; use --print") }
    let name = terminal.name ?? "?"
    guard terminal.isUsable else {
      return say("\(name) : ne convient pas ; vérifiez TERM", "\(name): will not do; check TERM")
    }
    return name + (terminal.size.map { ", \($0.columns) × \($0.rows)" } ?? "")
  }

  private var colourLine: String {
    let isReduced = theme != .mono && terminal.colours < (theme == .terminal ? 8 : 256)
    let note = isReduced ? say(" ; trop peu pour ce thème", "; too few for this theme") : ""
    let colourless = (variable("NO_COLOR") ?? "").isEmpty ? "" : ", NO_COLOR"
    return "\(terminal.colours), \(say("thème", "theme")) \(theme.rawValue)\(colourless)\(note)"
  }

  private var localeLine: String {
    let letters = terminal.locale.plain ? say("ASCII seulement", "ASCII only") : "UTF-8"
    return "\(terminal.locale.locale), \(letters), messages \(sentences.language.rawValue)"
  }

  private var clipboardLine: String {
    let ways = settings.clipboard.ways(variable).filter { terminal.isThere || $0.isOfDesktop }
    let missing = ways.filter { !$0.isThere(variable) }
    guard !ways.isEmpty else { return say("aucun sans terminal", "none without a terminal") }
    let names = ways.map {
      $0 == .osc52 ? say("OSC 52 (si le terminal le permet)", "OSC 52 (where the terminal allows it)") : $0.title
    }
    let chosen = settings.clipboard == .auto ? "" : say(" (choisi)", " (chosen)")
    return names.joined(separator: ", ") + chosen
      + (missing.isEmpty ? "" : say(" : ne marche pas ici", ": does not work here"))
  }

  private var configurationLine: String {
    if let file = settings.file {
      let state = settings.notes.isEmpty ? say("en ordre", "in order") : say("erreurs ci-dessus", "errors above")
      return "\(file.text): \(state)"
    }
    let path = ConfigurationFile.path(variable)?.text ?? "?"
    return say("\(path) : absent, ce n’est pas nécessaire", "\(path): not there, and need not be")
  }

  private func toolLine(_ tool: Tool) -> String {
    let use = tool.use[sentences.language]
    if let place = place(of: tool.name) { return "\(place) (\(use))" }
    return say("absent ; apt install \(tool.package) (\(use))", "missing; apt install \(tool.package) (\(use))")
  }

  private func place(of program: String) -> String? { SearchPath.place(of: program, variable) }
}
