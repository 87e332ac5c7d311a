import CoverageModel
import Screen

/// What happens to the browser.
public enum Input: Sendable, Equatable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something.
  case pointer(Pointer)
  /// The screen has a new size.
  case resize(Size)
  /// An effect was carried out, or failed.
  case answer(Answer)
  /// The analysis of the texts that are shown has come so far.
  case progress(AnalysisProgress)
}

/// What the browser wants from the world.
public enum Effect: Sendable, Equatable {
  /// The end.
  case quit
  /// Job control.
  case suspend
  /// All of the screen anew.
  case repaint
  /// Something to the clipboard, as text.
  case copy(Taken)
  /// Something to a command of the shell.
  case pipe(PipeRequest)
  /// Utterances to a file.
  case export(ExportRequest)
  /// What the reader has put right to its file; what was there when it was read or written last.
  case keep(CorrectionLog, since: CorrectionLog)
  /// Where the reader is, and the bookmarks, to their file.
  case remember(ReadingState)
  /// The mouse, or that the terminal has it back.
  case mouse(Bool)
  /// Texts that have changed anew.
  case reread
}

/// A wish for a file.
public struct ExportRequest: Sendable, Equatable {
  /// The name of the format.
  public var format: String
  /// The file, as the reader typed it.
  public var path: String
  /// Indices in the coverage of the utterances to write, in the order of the screen.
  public var utterances: [Int]
  /// Whether a file of this name may be replaced.
  public var replaces: Bool
  /// The words that are to be written alone; nil for all of the utterances.
  public var passage: Passage?

  /// Describes a wish for a file.
  public init(format: String, path: String, utterances: [Int], replaces: Bool = false, passage: Passage? = nil) {
    self.format = format
    self.path = path
    self.utterances = utterances
    self.replaces = replaces
    self.passage = passage
  }
}

/// What became of an effect.
public enum Answer: Sendable, Equatable {
  /// Text is on the clipboard, by the ways named.
  case copied(ways: String)
  /// No way to a clipboard was found.
  case copyFailed
  /// A command of the shell has ended.
  case piped(PipeOutcome)
  /// A file was written.
  case written(ExportRequest)
  /// A file of this name is there and was left alone.
  case exists(ExportRequest)
  /// The file was not written; the reason is the system's.
  case failed(ExportRequest, reason: String)
  /// Corrections are in their file, together with what others made.
  case kept(CorrectionLog)
  /// Whether the program has the mouse now.
  case mouse(Bool)
  /// Texts had changed and were read again.
  case reread(Rereading)
  /// All texts are as they were; a note says what could not be looked at.
  case unchanged(note: String?)
  /// Texts could not be read again; why is said by the system.
  case notReread(reason: String)
  /// Corrections are not in their file; why, and what to do, is said by the system.
  case notKept(reason: String)
  /// The place and the bookmarks are not in their file; why, and what to do.
  case notRemembered(reason: String)
}

/// A format that an excerpt can be written in.
public struct ExportFormat: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// How names of such files end, without the dot.
  public var fileExtension: String

  /// Describes a format.
  public init(name: String, fileExtension: String) {
    self.name = name
    self.fileExtension = fileExtension
  }
}

extension [ExportFormat] {
  /// The letters that call the formats in the prompt: of each name the first that calls none before it.
  var letters: [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for format in self {
      letters.append(format.name.unicodeScalars.first { !letters.contains($0) } ?? "?")
    }
    return letters
  }
}
