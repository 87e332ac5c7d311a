import Glibc

/// A file that is written whole or not at all.
struct OutputFile {
  /// Why a file was not written.
  enum Failure: Error, Equatable {
    /// A file of this name is there.
    case exists
    /// The system's own words for it.
    case system(String)

    /// What the last call of the system says.
    static var last: Failure { .system(String(cString: strerror(errno))) }
  }

  private let path: String

  /// Names a file; `~/` at the start is the reader's home.
  init(path: String) {
    let home = getenv("HOME").map { String(cString: $0) }
    self.path = path.hasPrefix("~/") ? (home.map { $0 + path.dropFirst() } ?? path) : path
  }

  /// Writes the bytes beside the file and puts them in its place when all are on the disk.
  ///
  /// - Throws: ``Failure/exists`` where the file is there and is not to be replaced.
  func write(_ bytes: [UInt8], replacing: Bool) throws(Failure) {
    guard replacing || access(path, F_OK) != 0 else { throw .exists }
    let draft = "\(folder)/.visavis-\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    do {
      try Self.fill(descriptor, with: bytes)
      try put(draft, replacing: replacing)
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(Failure) {
    var failure: Failure?
    var written = 0
    while written < bytes.count, failure == nil {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { written += count } else if errno != EINTR { failure = .last }
    }
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = .last }
    if close(descriptor) != 0, failure == nil { failure = .last }
    if let failure { throw failure }
  }

  /// A link does not replace a file that came into being meanwhile; a rename does.
  private func put(_ draft: String, replacing: Bool) throws(Failure) {
    if replacing {
      guard rename(draft, path) == 0 else { throw .last }
    } else {
      guard link(draft, path) == 0 else { throw errno == EEXIST ? .exists : .last }
      unlink(draft)
    }
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
