import CoverageModel
import Samples
import Testing

@testable import Export

@Suite struct TextExporterTests {
  @Test("French text names sides, marks and places in words")
  func writesFrench() {
    let excerpt = Excerpt(CanalCoverage.coverage, filter: ExcerptFilter(topics: [0, 1]))
    let expected = """
      Amont – Aval
      2 articles, 6 déclarations, 2 thèmes

      Côtés
        Amont\u{A0}: Anne Roy
        Aval\u{A0}: Paul Lenoir

      1. Le coût du canal. Désaccord. Amont 2, Aval 1.

        Désaccord
          Amont\u{A0}: le canal est à la charge de la région
            Anne Roy, rapporté, article 2, suite.txt, paragraphe 1, certitude 0,75
          Aussi\u{A0}: «\u{A0}La région paiera\u{A0}»
            Anne Roy, direct, 3 mai, L’Écho, echo.txt, paragraphe 2, certitude 0,90
          Aval\u{A0}: la région ne paierait rien
            Paul Lenoir, rapporté, 3 mai, L’Écho, echo.txt, paragraphe 2, certitude 0,90
          Parce que\u{A0}: l’un répond à l’autre\u{A0}: «\u{A0}a répondu\u{A0}» (L’Écho, echo.txt, paragraphe 2)
            certitude 0,80

        Un seul côté
          Amont\u{A0}: «\u{A0}Ce canal […] a cent ans.\u{A0}»
            Anne Roy, direct, 3 mai, L’Écho, echo.txt, paragraphe 4, certitude 0,90

      2. rendez-vous. Accord. Amont 0, Aval 0.

        Accord
          Ensemble\u{A0}: se revoir jeudi
            ? (qui parle n’est pas dit), rapporté, 3 mai, L’Écho, echo.txt, paragraphe 3, certitude 0,90
          Parce que\u{A0}: déclaration commune (convenir)\u{A0}: «\u{A0}sont convenus\u{A0}» (L’Écho, echo.txt, \
      paragraphe 3)
            certitude 0,95

      """
    #expect(TextExporter(excerpt, language: .french).text() == expected)
  }

  @Test("English text has English words around the words of the source")
  func writesEnglish() {
    let excerpt = Excerpt(CanalCoverage.coverage, filter: ExcerptFilter(utterances: [3]))
    let expected = """
      Amont – Aval
      1 article, 1 statement, 0 topics

      Sides
        Amont: Anne Roy
        Aval: Paul Lenoir

      Outside the topics. Amont 0, Aval 0.

        Third voice
          Third voice: personne n’écoute
            un pêcheur, reported, 3 May, L’Écho, echo.txt, paragraph 3, certainty 0.90

      """
    #expect(TextExporter(excerpt, language: .english).text() == expected)
  }

  @Test("Nothing from outside acts on the terminal")
  func isHarmless() {
    var coverage = CanalCoverage.coverage
    coverage.sources[0].text = SourceText(CanalCoverage.first.replacing("région", with: "r\u{1B}]0;x"))
    coverage.sources[1].name = "\u{1B}[2J.txt"
    coverage.speakers[0].name = "Anne\u{202E} Roy"
    coverage.topics[0].label = "a\u{7}b"
    coverage.articles[0].outlet = "L\u{9B}1m"
    for format in [ExportFormat.text, .markdown] {
      let bytes = format.bytes(of: Excerpt(coverage), language: .french, version: "1")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
      #expect(!text.unicodeScalars.contains("\u{202E}"))
      #expect(text.contains("␛"))
    }
  }

  @Test("a certainty that is low because nobody is known to speak says so, and one of a known or joint voice does not")
  func saysWhatIsUncertain() {
    var coverage = CanalCoverage.coverage
    let index = coverage.statements.firstIndex { $0.speaker != nil && $0.party == nil } ?? 0
    coverage.statements[index].speaker = nil
    coverage.statements[index].certainty = 0.12
    let french = String(
      decoding: ExportFormat.text.bytes(of: Excerpt(coverage), language: .french, version: "1"), as: UTF8.self)
    #expect(french.contains("certitude 0,12 (on ne sait pas qui parle)"))
    #expect(french.split(separator: "(on ne sait").count == 2)
    for format in [ExportFormat.markdown, .text, .html] {
      let english = String(
        decoding: format.bytes(of: Excerpt(coverage), language: .english, version: "1"), as: UTF8.self)
      #expect(english.contains("0.12 (speaker not known)"), "\(format)")
    }
    let why = ExplanationSentences(
      coverage, language: .english, style: .init(quoted: { $0 }, share: { "\($0)" }, place: { _, _ in "" }))
    #expect(
      why.sentences(of: index).last?.text == "0.12 with the speaker, who is not known; the words are those of the text")
  }
}
