import CoverageModel
import Glibc
import Reading

/// Where it is kept what place a reader left in some texts, and their bookmarks.
///
/// One file for each set of files, named by the first of them and a hash of all their absolute paths, in the folder of the XDG
/// Base Directory Specification. What is no file or folder, as a pipe, has no place.
struct StatePlace: Sendable {
  /// The folder; that it is there tells that the program was used before.
  let folder: FilePath
  /// The file.
  let file: FilePath

  /// The place for texts; nil where nothing is kept.
  ///
  /// - Parameters:
  ///   - files: the files of the command line.
  ///   - sources: what was read from them, or instead of them.
  ///   - environment: the value of an environment variable.
  init?(_ files: [FilePath], sources: [Source], environment: (String) -> String?) {
    guard let folder = Self.stateFolder(environment) else { return nil }
    self.folder = folder
    if files.isEmpty {
      guard sources == BundledDossier.sources else { return nil }
      file = folder.appending("dossier.json")
      return
    }
    guard files.allSatisfy(Self.isLasting) else { return nil }
    let paths = files.map { path in path.resolved.terminated.dropLast().map { UInt8(bitPattern: $0) } }
    let digest = SHA256.hexadecimal(of: Array(paths.joined(separator: [0])))
    file = folder.appending("\(files[0].name)-\(digest.prefix(16)).json")
  }

  private static func stateFolder(_ environment: (String) -> String?) -> FilePath? {
    if let folder = environment("XDG_STATE_HOME"), folder.hasPrefix("/") { return FilePath(folder + "/visavis") }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return FilePath(home + "/.local/state/visavis")
  }

  /// Whether a path is a file or a folder that will be there the next time.
  private static func isLasting(_ path: FilePath) -> Bool {
    var status = stat()
    guard path != FilePath("-"), stat(path.terminated, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
  }
}

extension FilePath {
  /// The absolute path without links; the path itself where nothing is there.
  var resolved: FilePath {
    guard let real = realpath(terminated, nil) else { return self }
    defer { free(real) }
    return FilePath(copying: real)
  }

  /// Makes the folder and those above it.
  ///
  /// - Throws: what the system says.
  func makeFolder() throws(OutputFile.Failure) {
    guard !exists, text != ".", text != "/" else { return }
    try folder.makeFolder()
    guard mkdir(terminated, 0o700) == 0 || errno == EEXIST else { throw .last }
  }
}
