import Foundation

/// The built program, run as a reader runs it.
struct Visavis {
  /// What a run gave.
  struct Result {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// A folder for one test, removed when the test ends.
  let folder: URL

  /// Runs a test in a new folder.
  static func inFolder(_ body: (Visavis) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "visavis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(Visavis(folder: folder))
  }

  /// Puts a file into the folder.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  /// Puts a text into the folder.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// The names of the files in the folder, hidden ones included.
  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  /// Runs the program in the folder, without a terminal.
  ///
  /// - Parameters:
  ///   - arguments: what comes after the name of the program.
  ///   - input: what comes on a pipe; nil where standard input is `/dev/null`.
  ///   - locale: the value of `LC_ALL`.
  ///   - environment: what stands in the environment besides.
  ///   - output: a file that standard output goes to.
  func run(
    _ arguments: [String], input: Data? = nil, locale: String = "C.UTF-8", environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LC_ALL": locale].merging(environment) { $1 }
    let results = (output: folder.appending(path: ".output"), errors: folder.appending(path: ".errors"))
    try Data().write(to: results.output)
    try Data().write(to: results.errors)
    process.standardOutput = try FileHandle(forWritingTo: output.map { URL(filePath: $0) } ?? results.output)
    process.standardError = try FileHandle(forWritingTo: results.errors)
    process.standardInput = input == nil ? FileHandle.nullDevice : try pipe(input)
    try process.run()
    process.waitUntilExit()
    defer {
      try? FileManager.default.removeItem(at: results.output)
      try? FileManager.default.removeItem(at: results.errors)
    }
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: results.output), errors: try String(contentsOf: results.errors, encoding: .utf8))
  }

  /// A pipe with some bytes in it; they must fit into its buffer.
  private func pipe(_ input: Data?) throws -> Pipe {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: input ?? Data())
    try pipe.fileHandleForWriting.close()
    return pipe
  }

  /// The program that was built beside these tests.
  static var program: URL? {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "visavis")
  }
}
