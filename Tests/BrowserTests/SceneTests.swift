import CoverageModel
import Screen
import Testing

@testable import Browser

/// Every screen and everything that opens over one, in both languages: a file for each, with all sizes, as text.
@Suite("Every screen as text")
struct SceneTests {
  /// A screen with the keys that lead to it.
  struct Scene: Sendable, CustomTestStringConvertible {
    var name: String
    var coverage = PortStrike.coverage
    /// What is typed, in French and in English where that differs; `⏎` is Enter, `⇥` is Tab.
    var keys: [String]

    var testDescription: String { name }
  }

  static let scenes = [
    Scene(name: "compare", keys: [""]),
    Scene(name: "topics", keys: ["o"]),
    Scene(name: "read", keys: ["j⇥⏎"]),
    Scene(name: "wording", coverage: Retelling.coverage, keys: ["wj"]),
    Scene(name: "overview", keys: ["Oj"]),
    Scene(name: "help", keys: ["?"]),
    Scene(name: "filter", keys: ["flocuteur:vasseur⏎", "fspeaker:vasseur⏎"]),
    Scene(name: "filter-typed", keys: ["fsigne:⇥⇥", "fmark:⇥⇥"]),
    Scene(name: "filter-parts", keys: ["flocuteur:vasseur⏎F", "fspeaker:vasseur⏎F"]),
    Scene(name: "filter-empty", keys: ["fzzz⏎"]),
    Scene(name: "sources", coverage: Retelling.coverage, keys: ["Yjx"]),
    Scene(name: "bookmarks", keys: ["BtB'"]),
    Scene(name: "correcting", keys: ["jc"]),
    Scene(name: "corrections", keys: ["c33jc33C"]),
    Scene(name: "explanation", keys: ["jE"]),
    Scene(name: "command", keys: [":t"]),
    Scene(name: "zoomed", keys: ["zj"]),
    Scene(name: "free", keys: ["Llj"]),
    Scene(name: "zoomed-filtered", keys: ["flocuteur:vasseur⏎z", "fspeaker:vasseur⏎z"]),
  ]

  private func frame(_ scene: Scene, _ size: (Int, Int), _ language: Language, isPlain: Bool = false) -> Frame {
    var trial = Trial(scene.coverage, width: size.0, height: size.1, language: language)
    if isPlain { trial.drawPlainly() }
    for character in (language == .french ? scene.keys.first : scene.keys.last) ?? "" {
      switch character {
      case "⏎": trial.press(.enter)
      case "⇥": trial.press(.tab)
      default: trial.type(String(character))
      }
    }
    return trial.frame
  }

  @Test("is as recorded at five sizes", arguments: scenes, Language.allCases)
  func asRecorded(_ scene: Scene, _ language: Language) {
    let frames = SnapshotTests.sizes.map { frame(scene, $0, language) }
    Snapshot.expect(Snapshot.texts(frames), "scenes/\(scene.name)-\(language.rawValue)")
  }

  @Test("has nothing but letters and ASCII of its own where signs are drawn so", arguments: scenes, Language.allCases)
  func isPlain(_ scene: Scene, _ language: Language) {
    for size in [(40, 10), (80, 24), (130, 40)] {
      let cells = frame(scene, size, language, isPlain: true).cells
      let signs = cells.map(\.glyph.base).filter { $0 >= 0x80 && PlainFallback.drawn($0) == nil }
      let odd = Set(signs.compactMap { Unicode.Scalar($0) }).filter { !$0.properties.isAlphabetic }
      #expect(odd.isSubset(of: ["«", "»", "“", "”", "’", "§", "\u{A0}"]), "\(odd)")
    }
  }
}
