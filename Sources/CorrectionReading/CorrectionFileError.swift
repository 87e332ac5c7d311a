/// Why a file of corrections cannot be read.
public enum CorrectionFileError: Error, Equatable {
  /// It is not JSON; where that shows, both from 1.
  case syntax(line: Int, column: Int)
  /// It is JSON of another format, or of a later version; the name of the format, where it has one.
  case format(String?)
  /// A step is not as it should be; its number, from 1, and the member that is wrong.
  case step(Int, member: String)
}
