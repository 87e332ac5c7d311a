/// An option of the command line: a row of ``OptionTable``.
struct Option {
  /// What an option means.
  enum Meaning: Equatable {
    case format, withText, topic, side, relation, output, force, print, sides, topics, noCorrections, theme, ascii, keys
    case filter, fresh, noState
    case help, version
  }

  /// What it means.
  var meaning: Meaning
  /// The name after `--`.
  var long: String
  /// The letter after `-`.
  var short: Character?
  /// What its argument is called; nil where it takes none.
  var argument: Bilingual?
  /// The subcommands it goes with.
  var subcommands: [Subcommand]
  /// What it does.
  var help: Bilingual

  init(
    _ meaning: Meaning, _ long: String, short: Character? = nil, argument: Bilingual? = nil,
    with subcommands: [Subcommand] = Subcommand.readers, _ help: Bilingual
  ) {
    self.meaning = meaning
    self.long = long
    self.short = short
    self.argument = argument
    self.subcommands = subcommands
    self.help = help
  }
}
