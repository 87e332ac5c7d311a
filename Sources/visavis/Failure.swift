import CorrectionReading
import Reading
import Terminal

/// Why the program could not do what it was asked.
enum Failure: Error, Equatable {
  /// A text could not be read; nil stands for standard input.
  case reading(FilePath?, ReadingError)
  /// A result could not be written.
  case writing(FilePath, OutputFile.Failure)
  /// Standard output did not take the result; the number is the system's (`errno`).
  case printing(code: Int32)
  /// There is no terminal to browse on, or none that can be used.
  case terminal(TerminalError)
  /// A line of a file of topics names none.
  case topicLine(FilePath, line: Int)
  /// No topic is called so.
  case noTopic(String)
  /// No statement is called so; there are so many.
  case noStatement(String, count: Int)
  /// A file of corrections cannot be understood.
  case corrections(FilePath, CorrectionFileError)
  /// There is no place to keep corrections in.
  case noCorrectionPlace
  /// The program has no lexicon for the language.
  case noLexicon(language: String)
}
