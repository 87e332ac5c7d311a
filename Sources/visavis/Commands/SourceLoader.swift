import Analysis
import CoverageModel
import Glibc
import Reading

/// Gathers the texts that a command line names.
struct SourceLoader {
  /// Texts with what a reader should know of how they were read.
  struct Loaded {
    var sources: [Source] = []
    /// What standard input held, which cannot be read twice; nil where it was not read.
    var input: Source?
    /// What was done to texts, or not done, in order.
    var notes: [Note] = []
    /// What the whole is called on the screen.
    var name = ""
  }

  /// What a reader should know of how a text was read.
  enum Note: Equatable {
    /// It was not in UTF-8.
    case recoded(name: String, TextEncoding)
    /// It says what another one says, and was left out.
    case same(name: String, as: String)
    /// It stands in a folder and could not be read.
    case leftOut(FilePath, ReadingError)
  }

  /// The texts of some files and of the files in some folders.
  ///
  /// Without any: standard input where it is a pipe or a file, else the bundled dossier.
  ///
  /// - Parameter input: what standard input held, where it was read before.
  static func load(_ files: [FilePath], input kept: Source? = nil) throws(Failure) -> Loaded {
    if files.isEmpty, !isInputGiven { return Loaded(sources: BundledDossier.sources, name: BundledDossier.name) }
    var loaded = Loaded()
    for file in files.isEmpty ? [input] : files {
      if file == input, let kept {
        loaded.sources.append(kept)
      } else if file != input, FolderListing.isFolder(file) {
        try addFolder(file, to: &loaded)
      } else {
        do { try add(file, named: file == input ? "stdin" : file.name, to: &loaded) } catch {
          throw .reading(file == input ? nil : file, error)
        }
      }
    }
    loaded.fold()
    loaded.name = folderName(files) ?? name(of: loaded.sources)
    return loaded
  }

  /// The topics that a file names; none without a file.
  static func topics(_ file: FilePath?) throws(Failure) -> [TopicDeclaration] {
    guard let file else { return [] }
    let text: SourceText
    do {
      text = try TextDecoder.decode(SourceReader.bytes(ofFile: file)).text
    } catch {
      throw .reading(file, error)
    }
    do throws(TopicDeclaration.SyntaxError) {
      return try TopicDeclaration.list(parsing: text[0..<text.bytes.count])
    } catch {
      throw .topicLine(file, line: error.line)
    }
  }

  private static let input = FilePath("-")

  private static var isInputGiven: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO || status.st_mode & S_IFMT == S_IFREG
  }

  private static func add(_ file: FilePath, named name: String, to loaded: inout Loaded) throws(ReadingError) {
    let bytes = try file == input ? SourceReader.bytes(ofDescriptor: STDIN_FILENO) : SourceReader.bytes(ofFile: file)
    let document = try DocumentReader.document(bytes, name: name)
    loaded.sources.append(document.source)
    if file == input { loaded.input = document.source }
    if document.encoding != .utf8 { loaded.notes.append(.recoded(name: name, document.encoding)) }
  }

  /// A file of a folder that cannot be read is left out and told; where none can, the first one ends the run.
  private static func addFolder(_ folder: FilePath, to loaded: inout Loaded) throws(Failure) {
    let count = loaded.sources.count
    var failures: [(path: FilePath, error: ReadingError)] = []
    do throws(ReadingError) {
      for entry in try FolderListing.files(in: folder) {
        do throws(ReadingError) { try add(entry.path, named: entry.name, to: &loaded) } catch {
          failures.append((entry.path, error))
        }
      }
    } catch {
      throw .reading(folder, error)
    }
    guard loaded.sources.count > count else {
      throw failures.first.map { .reading($0.path, $0.error) } ?? .reading(folder, .nothingInFolder)
    }
    loaded.notes += failures.map { .leftOut($0.path, $0.error) }
  }

  /// The name of a folder that is given alone.
  private static func folderName(_ files: [FilePath]) -> String? {
    guard files.count == 1, FolderListing.isFolder(files[0]) else { return nil }
    return files[0].resolved.name
  }

  /// The first name without its ending, and how many more there are.
  private static func name(of sources: [Source]) -> String {
    let name = sources.first?.name ?? ""
    let stem = name.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? name
    return sources.count > 1 ? "\(stem) + \(sources.count - 1)" : stem
  }
}

extension SourceLoader.Loaded {
  /// Leaves out texts that say what an earlier one says.
  fileprivate mutating func fold() {
    let pairs = SameText.pairs(in: sources)
    notes += pairs.map { .same(name: sources[$0.later].name, as: sources[$0.earlier].name) }
    for pair in pairs { sources[pair.earlier].copies.append(sources[pair.later].name) }
    for pair in pairs.reversed() { sources.remove(at: pair.later) }
  }
}
