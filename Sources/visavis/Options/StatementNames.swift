import Glibc
import Reading

/// The names of statements at the end of a command line: `visavis explain FILE… s3 s12`.
struct StatementNames {
  /// What stands before the names.
  var files: [FilePath]
  /// The names, in the order in which they are given.
  var names: [String]

  /// Parts operands: the last ones that look like names and are no files that exist are names.
  init(operands: [FilePath]) {
    let end = operands.lastIndex { !Self.isName($0.text) || access($0.terminated, F_OK) == 0 }.map { $0 + 1 } ?? 0
    files = Array(operands[..<end])
    names = operands[end...].map(\.text)
  }

  /// The index in the coverage of a statement with a name; nil where there is none among so many.
  static func index(of name: String, count: Int) -> Int? {
    Int(name.dropFirst()).flatMap { $0 > 0 && $0 <= count ? $0 - 1 : nil }
  }

  /// The letter s and a number, as `visavis analyze` prints them.
  private static func isName(_ text: String) -> Bool {
    text.first == "s" && text.count > 1 && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
