import Foundation
import Samples
import Testing

/// What each target may import: targets exist to forbid imports.
@Suite struct ImportTests {
  private static let system: Set = ["Glibc", "Synchronization"]
  private static let allowed: [String: Set<String>] = [
    "CoverageModel": [],
    "Reading": ["CoverageModel", "CGumbo"],
    "Analysis": ["CoverageModel", "CResources", "CStemmer"],
    "Export": ["CoverageModel"],
    "CorrectionReading": ["CoverageModel", "CJansson"],
    "Screen": [],
    "Browser": ["CoverageModel", "Screen"],
    "Terminal": ["Screen", "CNcurses", "CCrashGuard"],
    "CandidateTable": ["Analysis", "CoverageModel", "Reading"],
    "CompileLexicon": ["Analysis"],
    "visavis": [
      "CoverageModel", "Reading", "Analysis", "Export", "CorrectionReading", "Screen", "Browser", "Terminal",
      "CResources",
      "CGetopt", "CMalloc",
    ],
  ]
  /// The targets that may call the system: the others know no files, clock or environment.
  private static let callers: Set = ["Reading", "Terminal", "CompileLexicon", "visavis"]
  /// Files that take nothing but mathematics from the C library.
  private static let mathematics: Set = ["Logarithm.swift"]

  static let targets = allowed.keys.sorted()

  @Test("A target imports only what the design allows it", arguments: targets)
  func importsOnlyWhatIsAllowed(target: String) throws {
    let allowed = try #require(Self.allowed[target]).union(Self.callers.contains(target) ? Self.system : [])
    let files = Self.files(of: target)
    #expect(!files.isEmpty)
    for file in files {
      let isMathematics = Self.mathematics.contains { file.hasSuffix("/" + $0) }
      let imports = Self.imports(of: file).subtracting(isMathematics ? ["Glibc"] : [])
      #expect(imports.subtracting(allowed) == [], "\(file)")
    }
  }

  @Test("Every target is known to this test")
  func knowsAllTargets() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Sources"))
    #expect(folders.filter { !Self.files(of: $0).isEmpty }.sorted() == Self.targets)
  }

  @Test("No source uses a regular expression, which costs start-up time", arguments: targets)
  func usesNoRegex(target: String) throws {
    for file in Self.files(of: target) {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(!text.contains("Regex"), "\(file)")
    }
  }

  private static func files(of target: String) -> [String] {
    let folder = Repository.path("Sources/\(target)")
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
  }

  private static func imports(of file: String) -> Set<String> {
    let lines = (try? String(contentsOfFile: file, encoding: .utf8))?.split(separator: "\n") ?? []
    let words = lines.map { $0.split(separator: " ") }
    return Set(
      words.compactMap { line in
        line.firstIndex(of: "import").flatMap { line[..<$0].allSatisfy(isModifier) ? line.dropFirst($0 + 1).last : nil }
          .map { String($0.split(separator: ".")[0]) }
      })
  }

  /// `@testable import`, `public import`, `@preconcurrency import`.
  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "internal", "private", "package", "fileprivate"].contains(word)
  }
}
