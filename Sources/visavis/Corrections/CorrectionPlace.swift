import CoverageModel
import Glibc
import Reading

/// Where a reader's corrections of some texts are kept.
///
/// Beside the first text, in `NAME.visavis.json`; in the reader's data folder where that place is read-only, and for what is no
/// file: standard input, a device, the bundled dossier.
struct CorrectionPlace: Sendable {
  private static let ending = ".visavis.json"

  /// Beside the first text; nil for what is no file.
  let beside: FilePath?
  /// In the reader's data folder; nil where the reader has no home.
  let data: FilePath?

  /// The place for texts.
  ///
  /// - Parameters:
  ///   - files: the files of the command line.
  ///   - sources: what was read from them, or instead of them.
  ///   - environment: the value of an environment variable.
  init(_ files: [FilePath], sources: [Source], environment: (String) -> String?) {
    let folder = Self.dataFolder(environment)
    if let first = files.first, Self.isFile(first) {
      beside = first.appending(ending: Self.ending)
      let digest = SHA256.hexadecimal(of: Self.bytes(of: Self.resolved(first.folder)))
      data = folder?.appending("\(first.name)-\(digest.prefix(16))\(Self.ending)")
    } else {
      beside = nil
      let isDossier = sources == BundledDossier.sources
      let digest = SHA256.hexadecimal(of: sources.first?.text.bytes ?? [])
      data = folder?.appending((isDossier ? "dossier" : "stdin-\(digest.prefix(16))") + Self.ending)
    }
  }

  init(beside: FilePath?, data: FilePath?) {
    self.beside = beside
    self.data = data
  }

  /// The folder of the XDG Base Directory Specification.
  private static func dataFolder(_ environment: (String) -> String?) -> FilePath? {
    if let folder = environment("XDG_DATA_HOME"), folder.hasPrefix("/") { return FilePath(folder + "/visavis") }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return FilePath(home + "/.local/share/visavis")
  }

  private static func isFile(_ path: FilePath) -> Bool {
    var status = stat()
    return stat(path.terminated, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func resolved(_ path: FilePath) -> FilePath {
    guard let real = realpath(path.terminated, nil) else { return path }
    defer { free(real) }
    return FilePath(copying: real)
  }

  private static func bytes(of path: FilePath) -> [UInt8] { path.terminated.dropLast().map { UInt8(bitPattern: $0) } }
}

extension FilePath {
  /// The path with something behind its last name.
  func appending(ending: String) -> FilePath {
    FilePath(copying: terminated.dropLast() + ending.utf8.map { CChar(bitPattern: $0) } + [0])
  }

  /// Whether something is there.
  var exists: Bool { access(terminated, F_OK) == 0 }
}
