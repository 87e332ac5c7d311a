import Analysis
import Browser
import CoverageModel
import Reading
import Terminal

/// A command line that was understood.
struct Invocation {
  var subcommand: Subcommand = .browse
  /// The files to read; `-` is standard input.
  var files: [FilePath] = []
  /// The statements to explain, as they are named (`s12`); empty for all.
  var statements: [String] = []
  var format: String?
  var withText = false
  var topic: String?
  var side: SideID?
  var relation: Topic.Mark?
  var filter: StatementFilter?
  var fresh = false
  var noState = false
  var output: FilePath?
  var force = false
  var print = false
  var sides: [SideDeclaration] = []
  /// A file of topics that the reader names.
  var topics: FilePath?
  /// The shell to print completions for.
  var shell: Shell?
  var theme: ThemeName?
  var ascii = false
  var keys = false
  var noCorrections = false
  var help = false
  var version = false
}
