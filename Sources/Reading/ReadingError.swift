/// Why a text could not be read.
public enum ReadingError: Error, Equatable {
  /// There is no file of this name.
  case missing
  /// It is a folder.
  case folder
  /// The system does not allow it to be read.
  case notPermitted
  /// There is nothing in it, or nothing but blanks.
  case empty
  /// It is no text.
  case binary
  /// It is longer than the program reads, in bytes.
  case tooLong(limit: Int)
  /// A byte does not belong to the encoding that the rest is in. Line and byte in the line count from 1.
  case malformed(encoding: TextEncoding, line: Int, byte: Int, value: UInt8)
  /// There is no file in the folder of a kind that is read.
  case nothingInFolder
  /// The program that reads this kind is not installed; the package of Debian that has it.
  case noTool(name: String, package: String)
  /// The program that reads this kind could make nothing of it.
  case unreadable(tool: String)
  /// Another failure, as the system numbers it (`errno`).
  case system(code: Int32)
}
