import Browser

/// Why a command line cannot be followed.
enum UsageError: Error, Equatable {
  /// No option is called so, or several are.
  case unknownOption(String)
  /// The option needs an argument.
  case missingArgument(option: String)
  /// The option takes no argument.
  case unexpectedArgument(option: String)
  /// The argument of the option is none of those it takes.
  case badValue(option: String, value: String, allowed: [String])
  /// The option does not go with the subcommand.
  case notFor(option: String, subcommand: Subcommand)
  /// The command takes nothing more.
  case unexpectedOperand(String)
  /// Two sides are wanted.
  case sideCount(Int)
  /// A side has no name.
  case namelessSide(String)
  /// The filter cannot be understood.
  case badFilter(FilterError)
}
