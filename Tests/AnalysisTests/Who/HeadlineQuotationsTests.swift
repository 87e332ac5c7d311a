import CoverageModel
import Testing

@testable import Analysis

@Suite struct HeadlineQuotationsTests {
  private func headline(_ coverage: Coverage, _ end: Int) -> [String] {
    coverage.statements.filter { $0.range.lowerBound < end }.map { statement in
      (statement.speaker.map { coverage.speakers[$0].name } ?? "?") + ": " + coverage.words(of: statement)
    }
  }

  @Test("what a headline quotes of its article is said, by whoever says it there")
  func french() {
    let title = "« On ne cédera rien » : la grève s’enlise au port de Kermaden"
    let coverage = French.coverage(
      of: title + "\n\n« On ne cédera rien sans contrat », a lancé Marc Kerven mardi devant les grilles du port.\n")
    #expect(headline(coverage, title.utf8.count) == ["Marc Kerven: On ne cédera rien"])
  }

  @Test("the same in English")
  func english() {
    let title = "‘You promised us sixty’: council gives developer thirty days"
    let coverage = English.coverage(
      of: title + "\n\n“You stood there and you promised us sixty,” Ruth Quint told the board on Monday evening.\n")
    #expect(headline(coverage, title.utf8.count) == ["Ruth Quint: You promised us sixty"])
  }

  @Test("marks in a headline that nobody’s words bear out quote nothing")
  func irony() {
    let title = "La « grande paix du port » tourne court à Kermaden"
    let coverage = French.coverage(
      of: title + "\n\n« On ne cédera rien sans contrat », a lancé Marc Kerven mardi devant les grilles du port.\n")
    #expect(headline(coverage, title.utf8.count).isEmpty)
  }

  @Test("two words in marks may be there by chance")
  func short() {
    let title = "Port de Kermaden : un « contrat juste » pour tous"
    let coverage = French.coverage(
      of: title + "\n\n« Il faut un contrat juste ici », a lancé Marc Kerven mardi devant les grilles du port.\n")
    #expect(headline(coverage, title.utf8.count).isEmpty)
  }
}
