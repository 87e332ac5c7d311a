import Analysis
import CoverageModel
import Glibc
import Reading

/// Gathers the texts that a command line names.
struct SourceLoader {
  /// Texts with what a reader should know of how they were read.
  struct Loaded {
    var sources: [Source] = []
    /// Names and encodings of texts that were not in UTF-8.
    var recoded: [(name: String, encoding: TextEncoding)] = []
    /// What the whole is called on the screen.
    var name = ""
  }

  /// The texts of some files.
  ///
  /// Without any: standard input where it is a pipe or a file, else the bundled dossier.
  static func load(_ files: [FilePath]) throws(Failure) -> Loaded {
    if files.isEmpty, !isInputGiven { return Loaded(sources: BundledDossier.sources, name: BundledDossier.name) }
    var loaded = Loaded()
    for file in files.isEmpty ? [input] : files { try add(file, to: &loaded) }
    loaded.name = name(of: loaded.sources)
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

  private static func add(_ file: FilePath, to loaded: inout Loaded) throws(Failure) {
    let name = file == input ? "stdin" : file.name
    do {
      let bytes = try file == input ? SourceReader.bytes(ofDescriptor: STDIN_FILENO) : SourceReader.bytes(ofFile: file)
      let decoded = try TextDecoder.decode(bytes)
      loaded.sources.append(Source(name: name, text: decoded.text))
      if decoded.encoding != .utf8 { loaded.recoded.append((name, decoded.encoding)) }
    } catch {
      throw .reading(file == input ? nil : file, error)
    }
  }

  /// The first name without its ending, and how many more there are.
  private static func name(of sources: [Source]) -> String {
    let name = sources.first?.name ?? ""
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return sources.count > 1 ? "\(stem) + \(sources.count - 1)" : stem
  }
}
