/// The path of a file as the system has it: bytes, which need not be UTF-8.
public struct FilePath: Sendable, Equatable {
  /// The bytes with a NUL at their end.
  public let terminated: [CChar]

  /// Holds a path.
  public init(_ text: String) { terminated = text.utf8.map { CChar(bitPattern: $0) } + [0] }

  /// Holds a path that C has.
  ///
  /// - Parameter pointer: the path, ended by a NUL.
  public init(copying pointer: UnsafePointer<CChar>) {
    var bytes: [CChar] = []
    var next = pointer
    while next.pointee != 0 {
      bytes.append(next.pointee)
      next += 1
    }
    terminated = bytes + [0]
  }

  /// The path as text; bytes that are no UTF-8 are U+FFFD.
  public var text: String { String(decoding: terminated.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }

  /// The name of the file without its folder.
  public var name: String { text.split(separator: "/").last.map(String.init) ?? text }

  /// The folder of the file, `.` where none is named.
  public var folder: FilePath {
    let path = terminated.dropLast()
    guard let slash = path.lastIndex(of: 0x2F) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? path[...0] : path[..<slash])
  }

  /// The path of a file in this folder.
  public func appending(_ name: String) -> FilePath { appending(FilePath(name)) }

  /// The path of a file in this folder, where that is `.` its name alone; the name need not be UTF-8.
  public func appending(_ name: FilePath) -> FilePath {
    if text == "." || text == "./" { return name }
    let end: [CChar] = terminated.dropLast().last == 0x2F ? [] : [0x2F]
    return FilePath(bytes: (terminated.dropLast() + end + name.terminated.dropLast())[...])
  }

  private init(bytes: ArraySlice<CChar>) { terminated = Array(bytes) + [0] }
}
