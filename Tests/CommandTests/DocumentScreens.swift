import Analysis
import Browser
import Screen
import Testing

@testable import visavis

/// The screens in the documents, taken from the bundled dossier.
extension DocumentTests {
  /// A screen with the keys that lead to it.
  struct Scene: Sendable, CustomTestStringConvertible {
    var name: String
    var document = "docs/MANUAL.md"
    var size = Size(width: 110, height: 24)
    var keys: [Key]

    var testDescription: String { "\(name) in \(document)" }
  }

  private static func keys(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }

  static let scenes = [
    Scene(
      name: "screen", document: "README.md", size: Size(width: 110, height: 28),
      keys: keys(":topic ingérence") + [.enter]),
    Scene(name: "screen compare", keys: keys(":topic avenir") + [.enter]),
    Scene(name: "screen read", keys: keys("ddd") + [.enter]),
    Scene(name: "screen wording", keys: keys("/structurée") + [.enter, .escape, .character("w")]),
    Scene(name: "screen overview", size: Size(width: 110, height: 36), keys: keys("Oj")),
    Scene(name: "screen filter", keys: keys("fspeaker:lavrov mark:disagreement") + [.enter]),
    Scene(name: "screen sources", size: Size(width: 110, height: 20), keys: keys("Yjx")),
    Scene(name: "screen correcting", keys: keys(":topic ingérence") + [.enter] + keys("c")),
  ]

  private static let dossier: Dossier = {
    var analyzer = Analyzer()
    return Dossier(name: BundledDossier.name, coverage: analyzer.coverage(of: BundledDossier.sources))
  }()

  @Test("The screens in the documents are those of the program", arguments: scenes)
  func shows(_ scene: Scene) throws {
    var state = State(
      dossier: Self.dossier, language: .english, formats: [ExportFormat(name: "markdown", fileExtension: "md")],
      size: scene.size, session: "test")
    for key in scene.keys { _ = update(&state, .key(key)) }
    let frame = view(state)
    let lines = (0..<frame.size.height).map { y in
      let line = frame.row(y).map(\.glyph.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    try Self.expect(["```"] + lines + ["```"], in: scene.document, between: scene.name)
  }
}
