import Export

/// What the program is asked to do.
enum Subcommand: String, CaseIterable {
  /// Show a coverage on the terminal; it has no name on the command line.
  case browse
  /// Print the whole coverage for other programs.
  case analyze
  /// Take a part away.
  case export
  /// List the topics.
  case topics
  /// Print a picture of the whole.
  case overview
  /// Tell how statements were found and their speakers told.
  case explain
  /// Tell what the program finds around it.
  case doctor
  /// Print completions for a shell.
  case completions

  /// The commands that read texts.
  static let readers: [Subcommand] = [.browse, .analyze, .export, .topics, .overview, .explain]

  /// The subcommand that a first operand names.
  init?(name: String) {
    guard let subcommand = Subcommand(rawValue: name), subcommand != .browse else { return nil }
    self = subcommand
  }

  /// What `--format` takes, the usual one first.
  var formats: [String] {
    switch self {
    case .analyze: ["json", "tree"]
    case .export: ExportFormat.allCases.map(\.rawValue)
    case .explain: ["text", "json"]
    case .browse, .topics, .overview, .doctor, .completions: []
    }
  }
}
