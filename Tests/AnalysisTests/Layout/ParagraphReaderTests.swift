import CoverageModel
import Testing

@testable import Analysis

@Suite struct ParagraphReaderTests {
  private func paragraphs(_ string: String) -> [String] {
    let text = SourceText(string)
    return ParagraphReader.paragraphs(of: text.bytes).map { text[$0] }
  }

  @Test("each line is a paragraph, blank lines are none")
  func lines() {
    #expect(paragraphs("Un.\n\n\nDeux.\nTrois.") == ["Un.", "Deux.", "Trois."])
  }

  @Test("white space around a paragraph is not its own", arguments: [" ", "\t", "\u{A0}", "\u{202F}", "\r"])
  func trimmed(space: String) {
    #expect(paragraphs("\(space)Un.\(space)\n\(space)\(space)\nDeux.\(space)") == ["Un.", "Deux."])
  }

  @Test("lines that end with carriage return and line feed end so")
  func carriageReturns() {
    #expect(paragraphs("Un.\r\n\r\nDeux.\r\n") == ["Un.", "Deux."])
  }

  @Test("a text wrapped by hand has its blocks as paragraphs")
  func wrapped() {
    let one = """
      Les dockers du port de Kermaden ont repris le travail mardi matin après
      trois semaines de grève, sans que la direction ait accepté de revenir sur
      la suppression annoncée de quarante postes dans les ateliers de la rade,
      ont indiqué les deux parties à l'issue de la réunion de la préfecture.
      """
    let other = """
      Une nouvelle rencontre est prévue jeudi, en présence de la médiatrice que
      la préfecture a nommée au début du conflit.
      """
    #expect(paragraphs("\(one)\n\n\(other)\n") == [one, other])
  }

  @Test("titles of the width of a wrapped line right above long lines are no wrapped text")
  func titlesAboveParagraphs() {
    let body = String(repeating: "Les dockers ont repris le travail mardi matin. ", count: 5) + "Le quai rouvre."
    let title = "Port de Kermaden : les dockers reprennent le travail après trois semaines"
    let page = Array(repeating: "\(title)\n\(body)", count: 4).joined(separator: "\n\n")
    #expect(paragraphs(page) == Array(repeating: [title, body], count: 4).flatMap { $0 })
  }

  @Test("a page with a title, a site's name and short paragraphs is no wrapped text")
  func pageWithoutBlankLines() {
    let lines = [
      "Les dockers de Kermaden reprennent le travail après trois semaines | Le Littoral",
      "Les dockers de Kermaden reprennent le travail après trois semaines",
      "Les dockers ont repris le travail mardi, a annoncé la direction du port.",
      "La direction assure que les quais sont sûrs depuis la fin des travaux.",
    ]
    withKnownIssue("titles of the width of a wrapped line pass for one") {
      #expect(paragraphs(lines.joined(separator: "\n")) == lines)
    }
  }

  @Test("short lines that follow each other are no wrapped text")
  func list() {
    #expect(paragraphs("Quais\nGrues\nBassins\nÉcluses\nCales") == ["Quais", "Grues", "Bassins", "Écluses", "Cales"])
  }

  @Test("an empty text has no paragraphs", arguments: ["", "\n", " \n\t\n\u{A0}"])
  func empty(text: String) {
    #expect(paragraphs(text).isEmpty)
  }
}
