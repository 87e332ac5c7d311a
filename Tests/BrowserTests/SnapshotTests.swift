import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("Screens as recorded")
struct SnapshotTests {
  static let sizes = [(40, 10), (80, 24), (120, 36), (160, 50), (200, 50)]

  private func expect(
    _ name: String, _ size: (Int, Int), _ coverage: Coverage = PortStrike.coverage, language: Language = .french,
    _ use: (inout Trial) -> Void
  ) {
    var trial = Trial(coverage, width: size.0, height: size.1, language: language)
    use(&trial)
    Snapshot.expect(trial.frame, "\(name)-\(size.0)x\(size.1)")
  }

  @Test("the comparison when it opens", arguments: sizes)
  func comparison(_ size: (Int, Int)) { expect("compare", size) { _ in } }

  @Test("the comparison in English", arguments: sizes)
  func english(_ size: (Int, Int)) { expect("compare-english", size, language: .english) { _ in } }

  @Test("the right column of the second row", arguments: sizes)
  func rightColumn(_ size: (Int, Int)) {
    expect("compare-right", size) { $0.press(.character("j"), .tab) }
  }

  @Test("a joint statement, a third voice and one side alone", arguments: sizes)
  func schedule(_ size: (Int, Int)) { expect("compare-schedule", size) { $0.press(.character("t")) } }

  @Test("sides swapped", arguments: sizes)
  func swapped(_ size: (Int, Int)) { expect("compare-swapped", size) { $0.press(.character("x")) } }

  @Test("one side over the whole width", arguments: sizes)
  func zoomed(_ size: (Int, Int)) {
    expect("compare-zoomed", size) {
      $0.type("zl")
      $0.press(.down)
    }
  }

  @Test("columns that scroll by themselves", arguments: sizes)
  func free(_ size: (Int, Int)) {
    expect("compare-free", size) {
      $0.type("Lljj")
      $0.press(.escape)
    }
  }

  @Test("rows chosen", arguments: sizes)
  func chosen(_ size: (Int, Int)) {
    expect("compare-chosen", size) { $0.press(.character("v"), .character("j")) }
  }

  @Test("a search while it is typed", arguments: sizes)
  func searching(_ size: (Int, Int)) {
    expect("compare-search", size) {
      $0.press(.character("/"))
      $0.type("securite")
    }
  }

  @Test("the list of topics", arguments: sizes)
  func list(_ size: (Int, Int)) { expect("compare-list", size) { $0.press(.character("o"), .down) } }

  @Test("why this speaker and why this mark", arguments: sizes)
  func explanation(_ size: (Int, Int)) {
    expect("compare-explanation", size) { $0.press(.character("j"), .character("E")) }
  }

  @Test("the name of a file to export to", arguments: sizes)
  func exporting(_ size: (Int, Int)) {
    expect("compare-export", size) { $0.press(.character("e"), .enter, .enter) }
  }

  @Test("the place in the article", arguments: sizes)
  func article(_ size: (Int, Int)) { expect("read", size) { $0.press(.character("j"), .tab, .enter) } }

  @Test("a search in the articles", arguments: sizes)
  func searchArticle(_ size: (Int, Int)) {
    expect("read-search", size) {
      $0.press(.enter, .character("/"))
      $0.type("le guen")
      $0.press(.enter)
    }
  }

  @Test("the outline of the articles", arguments: sizes)
  func outline(_ size: (Int, Int)) {
    expect("read-outline", size) { $0.press(.enter, .character("o"), .down) }
  }

  @Test("all wordings of what was said", arguments: sizes)
  func wordings(_ size: (Int, Int)) {
    expect("wordings", size, Retelling.coverage) { $0.press(.character("w"), .character("j")) }
  }

  @Test("all wordings in English", arguments: sizes)
  func wordingsInEnglish(_ size: (Int, Int)) {
    expect("wordings-english", size, Retelling.coverage, language: .english) {
      $0.press(.character("w"), .character("G"))
    }
  }

  @Test("the picture of the whole", arguments: sizes, Language.allCases)
  func overview(_ size: (Int, Int), _ language: Language) {
    expect("overview-\(language.rawValue)", size, language: language) { $0.press(.character("O"), .down) }
  }

  @Test("the end of the picture of the whole", arguments: sizes)
  func overviewEnd(_ size: (Int, Int)) { expect("overview-end", size) { $0.press(.character("O"), .character("G")) } }

  @Test("the menu to put something right", arguments: sizes, Language.allCases)
  func correcting(_ size: (Int, Int), _ language: Language) {
    expect("correcting-\(language.rawValue)", size, language: language) { $0.press(.character("j"), .character("c")) }
  }

  @Test("who else could have said it", arguments: sizes, Language.allCases)
  func correctingSpeaker(_ size: (Int, Int), _ language: Language) {
    expect("correcting-speaker-\(language.rawValue)", size, language: language) {
      $0.press(.character("c"), .enter)
      $0.type("e")
    }
  }

  @Test("the list of what was put right", arguments: sizes, Language.allCases)
  func corrections(_ size: (Int, Int), _ language: Language) {
    expect("corrections-\(language.rawValue)", size, language: language) { trial in
      for keys in ["c3" + "3", "jc3" + "3", "C"] { trial.type(keys) }
    }
  }

  @Test("the help", arguments: sizes)
  func help(_ size: (Int, Int)) { expect("help", size) { $0.press(.character("?")) } }

  @Test("a coverage in which nothing was found", arguments: sizes)
  func empty(_ size: (Int, Int)) {
    var trial = Trial(.init(), width: size.0, height: size.1)
    trial.press(.character("j"), .enter)
    Snapshot.expect(trial.frame, "empty-\(size.0)x\(size.1)")
  }

  @Test("a filter in the comparison and in an article, and its parts", arguments: sizes)
  func filter(_ size: (Int, Int)) {
    func use(_ trial: inout Trial) {
      trial.press(.character("f"))
      trial.type("locuteur:vasseur -sorte:direct")
      trial.press(.enter)
    }
    expect("filter", size) { use(&$0) }
    expect("filter-read", size) { trial in
      use(&trial)
      trial.press(.enter)
    }
    expect("filter-parts", size) { trial in
      use(&trial)
      trial.press(.character("F"))
    }
    expect("filter-typing", size) { trial in
      trial.press(.character("f"))
      trial.type("thème:")
      trial.press(.tab, .tab)
    }
  }

  @Test("bookmarks in the margin and in their list", arguments: sizes)
  func bookmarks(_ size: (Int, Int)) {
    expect("bookmarks", size) { trial in
      trial.press(.character("B"), .tab, .character("B"), .character("j"), .character("B"))
    }
    expect("bookmarks-list", size) { trial in
      trial.press(.character("B"), .character("t"), .character("B"), .character("'"), .character("n"))
      trial.type("à vérifier")
      trial.press(.enter)
    }
  }
}
