import CoverageModel
import Glibc

/// Reads the bytes of files and of standard input.
public enum SourceReader {
  /// The longest text that is read, in bytes.
  public static let limit = 256 << 20

  /// Reads a file to its end.
  public static func bytes(ofFile path: FilePath) throws(ReadingError) -> [UInt8] {
    let descriptor = open(path.terminated, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(errno) }
    defer { close(descriptor) }
    return try bytes(ofDescriptor: descriptor)
  }

  /// Reads an open file, a pipe or a terminal to its end.
  public static func bytes(ofDescriptor descriptor: Int32) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0 {
      guard status.st_size <= limit else { throw .tooLong(limit: limit) }
      bytes.reserveCapacity(Int(status.st_size) + 1)
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { break }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw error(errno) }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .tooLong(limit: limit) }
    }
    guard !bytes.isEmpty else { throw .empty }
    return bytes
  }

  private static func error(_ code: Int32) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .folder
    case EACCES, EPERM: .notPermitted
    default: .system(code: code)
    }
  }
}
