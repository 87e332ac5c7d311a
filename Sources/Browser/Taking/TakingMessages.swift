/// What the program says while something is taken away.
struct TakingMessages: Sendable {
  var words: Messages.Noun
  var rows: Messages.Noun
  /// Keys while words are chosen; `%1` is how many.
  var choosingWords: String
  var end: String
  var start: String
  var pipePrompt: String
  var piped: String
  var pipeStatus: String
  var pipeSignal: String
  var pipeFailed: String

  static let french = TakingMessages(
    words: Messages.Noun(one: "mot", many: "mots", singular: 0...1),
    rows: Messages.Noun(one: "ligne", many: "lignes", singular: 0...1),
    choosingWords: "%1 : %5 annuler, %3 copier, %4 exporter, ←↓↑→ %2, w b début, 0 $ bouts, Tab inverse",
    end: "fin", start: "début",
    pipePrompt: "Commande (%1, Tab en change) : ",
    piped: "%1 à « %2 ».",
    pipeStatus: "« %1 » a fini avec le code %2.",
    pipeSignal: "« %1 » a été arrêtée par le signal %2.",
    pipeFailed: "« %1 » n’a pas pu être lancée : %2")

  static let english = TakingMessages(
    words: Messages.Noun(one: "word", many: "words", singular: 1...1),
    rows: Messages.Noun(one: "row", many: "rows", singular: 1...1),
    choosingWords: "%1: %5 cancels, %3 copies, %4 exports, ←↓↑→ %2, w b start, 0 $ ends, Tab swaps",
    end: "end", start: "start",
    pipePrompt: "Command (%1, Tab changes it): ",
    piped: "%1 to “%2”.",
    pipeStatus: "“%1” ended with status %2.",
    pipeSignal: "“%1” was ended by signal %2.",
    pipeFailed: "“%1” could not be run: %2")
}

extension State {
  /// What is said while something is taken away.
  var takingMessages: TakingMessages { language == .french ? .french : .english }
}
