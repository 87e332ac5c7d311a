import Browser
import Screen

/// What is wrong with a line of the configuration; the program goes on as if the line were not there.
enum ConfigurationError: Error, Equatable {
  /// It is neither `name = value`, nor `[section]`, nor a comment.
  case malformed
  /// No setting is called so.
  case unknownName(String)
  /// No command is called so.
  case unknownCommand(String)
  /// No key is called so.
  case unknownKey(String)
  /// The value is none of those the setting takes.
  case badValue(name: String, value: String, allowed: [String])
  /// The number is not in the range the setting takes.
  case badNumber(name: String, value: String, least: Int, most: Int)
  /// An earlier line sets the same.
  case repeated(name: String, line: Int)
  /// Another command has the key on a screen where both apply.
  case conflict(Key, command: Command, kept: Command)
  /// The command must have a key.
  case needsKey(Command)
  /// The file could not be read.
  case unreadable
}

/// An error of the configuration with its place.
struct ConfigurationNote: Equatable {
  /// The line, counted from 1; nil where the whole file is meant.
  var line: Int?
  var error: ConfigurationError
}
