import Foundation
import Samples
import Testing

/// The format that `Resources/README.md` promises of every data file.
@Suite struct LexiconFileTests {
  /// The number of columns of each kind of file, after the table in `Resources/README.md`.
  private static let columns = [
    "agreement": 3, "axes": 4, "calendar": 3, "camps": 2, "countries": 5, "fields": 2, "firstnames": 2, "function": 2,
    "furniture": 1, "joint": 1, "kinds": 2, "negation": 2, "nouns": 3, "opposites": 2, "organisations": 3, "outlets": 3,
    "paradigms": 7, "prepositions": 2, "roles": 4, "stance": 3, "stopwords": 1, "supports": 4, "synonyms": 1,
    "titles": 3, "verbs": 6,
  ]

  static let files = DataFile.all

  @Test("Every file is of a kind that the documentation describes", arguments: files)
  func isDocumented(file: DataFile) throws {
    let documentation = try String(contentsOfFile: Repository.path("Resources/README.md"), encoding: .utf8)
    #expect(documentation.contains("| `\(file.kind).tsv` |"))
  }

  @Test("Every line has the columns of its kind", arguments: files)
  func hasColumns(file: DataFile) {
    guard let count = Self.columns[file.kind] else { return }
    let wrong = file.entries.filter { $0.split(separator: "\t", omittingEmptySubsequences: false).count != count }
    #expect(wrong == [])
  }

  @Test("No field is empty, no field has blanks around it, no list has an empty member", arguments: files)
  func hasNoEmptyField(file: DataFile) {
    let wrong = file.entries.filter { entry in
      entry.split(separator: "\t", omittingEmptySubsequences: false).contains { field in
        field.isEmpty || field.first == " " || field.last == " "
          || field.split(separator: "|", omittingEmptySubsequences: false).contains("")
      }
    }
    #expect(wrong == [])
  }

  @Test("No entry stands twice", arguments: files)
  func hasNoDuplicate(file: DataFile) {
    let counts = Dictionary(file.entries.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test("Entries are sorted by their bytes", arguments: files)
  func isSorted(file: DataFile) {
    let pairs = zip(file.entries, file.entries.dropFirst())
    let wrong = pairs.first { !$0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(wrong?.1 == nil)
  }

  @Test("Files are UTF-8 with a line feed after each line, and say at their head what they hold", arguments: files)
  func isText(file: DataFile) {
    #expect(file.text.hasPrefix("# "))
    #expect(file.text.hasSuffix("\n"))
    #expect(!file.text.contains("\r"))
    #expect(!file.text.contains("\n\n"))
  }

  @Test("Every file is embedded in the program, byte for byte", arguments: files)
  func isEmbedded(file: DataFile) {
    #expect(EmbeddedFile.bytes(at: file.path) == Array(file.text.utf8))
  }
}
