import CoverageModel
import Samples
import Testing

@testable import Export

@Suite struct MarkdownExporterTests {
  @Test("A topic is a heading, what each side says a block quote with its source")
  func writesTopics() {
    let excerpt = Excerpt(CanalCoverage.coverage, filter: ExcerptFilter(relation: .disagreement))
    let expected = """
      # Amont – Aval

      2 articles, 3 déclarations, 1 thème

      - **Amont**\u{A0}: Anne Roy
      - **Aval**\u{A0}: Paul Lenoir

      ## ≠ Le coût du canal

      Désaccord. Amont 2, Aval 1.

      ### Désaccord

      **Amont**

      > le canal est à la charge de la région
      >
      > — Anne Roy, rapporté, article 2, suite.txt, paragraphe 1, certitude 0,75

      *Aussi*

      > «\u{A0}La région paiera\u{A0}»
      >
      > — Anne Roy, direct, 3 mai, L’Écho, echo.txt, paragraphe 2, certitude 0,90

      **Aval**

      > la région ne paierait rien
      >
      > — Paul Lenoir, rapporté, 3 mai, L’Écho, echo.txt, paragraphe 2, certitude 0,90

      *Parce que\u{A0}:*

      - l’un répond à l’autre\u{A0}: «\u{A0}a répondu\u{A0}» (L’Écho, echo.txt, paragraphe 2)
      - certitude 0,80

      """
    #expect(MarkdownExporter(excerpt, language: .french).text() == expected)
  }

  @Test(
    "What would be markup is escaped",
    arguments: [
      ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y)", "\\[x\\](y)"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("# x", "\\# x"),
      ("- x", "\\- x"), ("12. x", "12\\. x"), ("1) x", "1\\) x"), ("a - b. c", "a - b. c"), ("c:\\d", "c:\\\\d"),
      ("100 % « sûr »", "100 % « sûr »"), ("~~x~~ | y", "\\~\\~x\\~\\~ \\| y"), ("a # b", "a # b"),
    ])
  func escapes(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }
}
