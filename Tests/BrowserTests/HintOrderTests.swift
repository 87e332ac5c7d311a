import Foundation
import Testing

@testable import Browser

@Suite("The line of hints")
struct HintOrderTests {
  @Test("begins with the help, then names what is needed most", arguments: Language.allCases)
  func order(language: Language) {
    let status = Trial(width: 120, language: language).status
    let keys =
      language == .french
      ? ["? aide", "Entrée ouvrir", "t thème", "/ chercher", "y copier"]
      : [
        "? help", "Enter open", "t topic", "/ search", "y copy",
      ]
    #expect(status.hasPrefix(" " + keys[0]))
    let places = keys.map { status.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("names the list where it is out of sight")
  func list() {
    #expect(Trial(width: 80, height: 24, language: .french).status.contains("o liste"))
    #expect(Trial(width: 80, height: 24, language: .english).status.contains("o list"))
  }

  @Test("has help even on the narrowest screen")
  func narrow() {
    #expect(Trial(width: 40, height: 10).status.contains("? aide"))
  }
}
