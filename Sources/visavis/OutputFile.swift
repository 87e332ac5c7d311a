import Glibc
import Reading

/// A file that is written whole or not at all.
struct OutputFile {
  /// Why a file was not written.
  enum Failure: Error, Equatable {
    /// A file of this name is there.
    case exists
    /// The system refused; the number is its own (`errno`).
    case system(code: Int32)

    /// What the last call of the system says.
    static var last: Failure { .system(code: errno) }
  }

  private let path: FilePath

  /// Names a file.
  init(_ path: FilePath) { self.path = path }

  /// Names a file as a reader types it; `~/` at the start is the reader's home.
  init(path: String) {
    let home = getenv("HOME").map { String(cString: $0) }
    self.path = FilePath(path.hasPrefix("~/") ? (home.map { $0 + path.dropFirst() } ?? path) : path)
  }

  /// Writes the bytes beside the file and puts them in its place when all are on the disk.
  ///
  /// What is no ordinary file (a device, a pipe) is written straight.
  ///
  /// - Throws: ``Failure/exists`` where the file is there and is not to be replaced.
  func write(_ bytes: [UInt8], replacing: Bool) throws(Failure) {
    if let isOrdinary = isOrdinary() {
      guard isOrdinary else { return try writeStraight(bytes) }
      guard replacing else { throw .exists }
    }
    let target = replacing ? resolved() : path
    let draft = target.folder.appending(".visavis-\(getpid()).tmp")
    let descriptor = open(draft.terminated, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    do {
      try Self.fill(descriptor, with: bytes)
      try Self.put(draft, at: target, replacing: replacing)
    } catch {
      unlink(draft.terminated)
      throw error
    }
  }

  /// Writes bytes to an open file; it stays open.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { written += count } else if errno != EINTR { throw .last }
    }
  }

  /// Whether the path is an ordinary file; nil where nothing is there.
  private func isOrdinary() -> Bool? {
    var status = stat()
    guard stat(path.terminated, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFREG
  }

  private func writeStraight(_ bytes: [UInt8]) throws(Failure) {
    let descriptor = open(path.terminated, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try Self.write(bytes, to: descriptor)
  }

  /// The file itself where the path is a link to it: the link stays.
  private func resolved() -> FilePath {
    guard let real = realpath(path.terminated, nil) else { return path }
    defer { free(real) }
    return FilePath(copying: real)
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(Failure) {
    var failure: Failure?
    do { try write(bytes, to: descriptor) } catch { failure = error }
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = .last }
    if close(descriptor) != 0, failure == nil { failure = .last }
    if let failure { throw failure }
  }

  /// Puts the draft in its place.
  ///
  /// A link does not replace a file that came into being meanwhile; a rename does. Some file systems have no links.
  private static func put(_ draft: FilePath, at target: FilePath, replacing: Bool) throws(Failure) {
    if !replacing {
      if link(draft.terminated, target.terminated) == 0 {
        unlink(draft.terminated)
        return
      }
      guard errno == EPERM || errno == EOPNOTSUPP else { throw errno == EEXIST ? .exists : .last }
      guard access(target.terminated, F_OK) != 0 else { throw .exists }
    }
    guard rename(draft.terminated, target.terminated) == 0 else { throw .last }
  }
}
