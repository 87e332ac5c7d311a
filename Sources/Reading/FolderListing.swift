import Glibc

/// The files of a folder that are read.
public enum FolderListing {
  /// A file inside a folder.
  public struct Entry: Sendable, Equatable {
    /// Where it is.
    public var path: FilePath
    /// Its path inside the folder.
    public var name: String
  }

  /// Whether a path leads to a folder.
  public static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return stat(path.terminated, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The files of kinds that are read, by name, in folders inside the folder too.
  ///
  /// Hidden files and folders are left out, and links to folders are not followed: a folder may hold itself by one.
  public static func files(in folder: FilePath) throws(ReadingError) -> [Entry] {
    var found: [Entry] = []
    try list(folder, prefix: "", into: &found)
    return found
  }

  private static func list(_ folder: FilePath, prefix: String, into found: inout [Entry]) throws(ReadingError) {
    for name in try names(in: folder) where !name.text.hasPrefix(".") {
      let path = folder.appending(name)
      var status = stat()
      guard lstat(path.terminated, &status) == 0 else { continue }
      let named = prefix + name.text
      if status.st_mode & S_IFMT == S_IFDIR {
        // A folder inside that may not be opened does not keep the rest from being read.
        try? list(path, prefix: named + "/", into: &found)
      } else if SourceKind.isReadable(name: name.text), !isFolder(path) {
        found.append(Entry(path: path, name: named))
      }
    }
  }

  /// The names in a folder, in the order of their bytes.
  private static func names(in folder: FilePath) throws(ReadingError) -> [FilePath] {
    guard let stream = opendir(folder.terminated) else {
      throw errno == EACCES ? .notPermitted : errno == ENOENT ? .missing : .system(code: errno)
    }
    defer { closedir(stream) }
    var names: [FilePath] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { FilePath(copying: $0) }
        })
    }
    return names.sorted { one, other in
      one.terminated.lexicographicallyPrecedes(other.terminated) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
    }
  }
}
