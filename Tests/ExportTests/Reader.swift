import Foundation
import Testing

/// A program outside of this project that reads what an export wrote.
struct Reader {
  /// Whether Python is there.
  static let hasPython = path(of: "python3") != nil
  /// Whether xmllint is there.
  static let hasXMLLint = path(of: "xmllint") != nil

  private static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program on bytes.
  ///
  /// - Returns: its standard output; fails the test where it does not end with 0.
  private static func run(_ program: String, _ arguments: [String], on bytes: [UInt8]) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "visavis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "input"), folder.appending(path: "output"))
    try Data(bytes).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: try #require(path(of: program)))
    process.arguments = arguments + [input.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program) refuses it")
    return try Data(contentsOf: output)
  }

  /// Runs a Python script, whose argument is the file, and reads the JSON that it prints.
  static func python<Value: Decodable>(_ script: String, on bytes: [UInt8], as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: run("python3", ["-c", script], on: bytes))
  }

  /// Has xmllint parse XML.
  static func lint(_ bytes: [UInt8]) throws { _ = try run("xmllint", ["--noout", "--nonet"], on: bytes) }

  /// The rows of a table, as Python's module `csv` reads them.
  static func table(_ bytes: [UInt8]) throws -> [[String]] {
    try python(
      """
      import csv, json, sys
      json.dump(list(csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True)), sys.stdout)
      """, on: bytes, as: [[String]].self)
  }

  /// An element of a document.
  struct Element: Decodable {
    var name: String
    var attributes: [String: String]
    var text: String
  }

  /// The elements of a document in order, as Python's `xml.etree` reads them, each with all the text in it.
  static func elements(_ bytes: [UInt8]) throws -> [Element] {
    try python(
      """
      import json, sys, xml.etree.ElementTree as tree
      short = lambda name: name.replace("{http://www.w3.org/XML/1998/namespace}", "xml:").split("}")[-1]
      json.dump([{"name": short(e.tag), "attributes": {short(k): v for k, v in e.attrib.items()},
                  "text": "".join(e.itertext())} for e in tree.parse(sys.argv[1]).iter()], sys.stdout)
      """, on: bytes, as: [Element].self)
  }
}

extension [Reader.Element] {
  subscript(name: String) -> [Reader.Element] { filter { $0.name == name } }

  /// The elements of a class.
  func of(_ name: String) -> [Reader.Element] {
    filter { $0.attributes["class"]?.split(separator: " ").contains(Substring(name)) ?? false }
  }
}
