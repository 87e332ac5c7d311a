import CoverageModel
import Foundation
import Testing

@testable import Reading

/// The article of untidy pages; what is expected was read off the pages by eye.
@Suite struct HTMLArticleTests {
  private func document(_ name: String) throws -> Source {
    try DocumentReader.document(Fixture.bytes(name), name: name).source
  }

  private func article(_ page: String) throws -> Source {
    try DocumentReader.document(Array(page.utf8), name: "page.html").source
  }

  private func lines(_ source: Source) -> [Substring] {
    String(decoding: source.text.bytes, as: UTF8.self).split(separator: "\n")
  }

  @Test("The article is found among consent, navigation, related links, comments and footer")
  func findsArticle() throws {
    let source = try document("barrage.fr.html")
    #expect(
      lines(source) == [
        "Barrage de Vaugirec\u{A0}: les deux rives s’opposent",
        "Réunis mercredi soir, le maire de Vaugirec et la présidente des riverains n’ont pas trouvé d’accord sur la hauteur du barrage.",
        "« Le barrage protégera la ville basse », a déclaré le maire, Aubin Castelin, devant deux cents personnes.",
        "La présidente des riverains, Odile Marchenoir, a répondu\u{A0}: «\u{A0}Il noiera nos prés & nos maisons…\u{A0}»",
        "Une étude contestée",
        "Selon le maire, l’étude de la préfecture est sérieuse et complète. «\u{A0}Elle ne vaut rien\u{A0}», a objecté Mme\u{A0}Marchenoir.",
        "Le ministère doit trancher avant l’été.", "Le maire veut commencer les travaux en septembre.",
      ])
    #expect(source.mediaType == "text/html")
  }

  @Test("Title, date and outlet come from the head of the page")
  func readsMetadata() throws {
    let source = try document("barrage.fr.html")
    #expect(source.title.map { source.text[$0] } == "Barrage de Vaugirec\u{A0}: les deux rives s’opposent")
    #expect(source.date == "2021-05-12")
    #expect(source.outlet == "La Gazette du Vaugirec")
  }

  @Test("A page laid out in tables, with line breaks for paragraphs and bytes of Windows-1252 as references")
  func readsTables() throws {
    let source = try document("harbour.en.html")
    #expect(
      lines(source) == [
        "Harbour talks end without a deal",
        "Talks between the harbour board and the dockers’ union broke up on Thursday after nine hours, both sides said.",
        "“We offered four per cent and they walked out,” said Ruth Penhallow, who chairs the board.",
        "Tom Arkwell, for the union, said the offer “was never on the table.” He added that talks would go on next week.",
      ])
    #expect(source.date == "2022-11-03")
    #expect(source.outlet == "The Saltmarsh Courier")
  }

  @Test("Without metadata the title of the document is parted from the name of its site")
  func partsTitle() throws {
    let source = try article(
      "<title>Le conseil vote le budget - Ouest Info</title><p>Le conseil a voté le budget, a dit le maire hier soir.</p><time datetime=2019-02-03>"
    )
    #expect(source.title.map { source.text[$0] } == "Le conseil vote le budget")
    #expect(source.outlet == "Ouest Info")
    #expect(source.date == "2019-02-03")
  }

  @Test(
    "Microdata and other names of the day are understood",
    arguments: [
      "<meta itemprop=datePublished content=2018-06-07T10:00>", "<meta name=DC.date.issued content=2018-06-07>",
      "<meta name=pubdate content='2018-06-07 10:00'>",
    ])
  func readsDates(tag: String) throws {
    #expect(
      try article("<html><head>\(tag)</head><p>Un texte assez long pour un article de presse, dit-il.</p>").date
        == "2018-06-07")
  }

  @Test("What is no date is none", arguments: ["n.d.", "2018-13-01", "2018-06-00", "juin 2018", "", "20180607"])
  func refusesDates(text: String) { #expect(ISODate.day(text) == nil) }

  @Test("Furniture around the whole page does not take the article away")
  func keepsArticle() throws {
    let source = try article(
      "<div class=modal-content><form><h1>Le vote</h1><p>« Nous voterons contre ce texte », a dit la députée.</p></form></div>"
    )
    #expect(lines(source) == ["Le vote", "« Nous voterons contre ce texte », a dit la députée."])
  }

  @Test("A page without text is empty")
  func tellsEmptyPages() {
    #expect(throws: ReadingError.empty) { try article("<html><title>Rien</title><nav>Menu</nav><script>x</script>") }
  }

  @Test("A page nested without end is read")
  func survivesDepth() throws {
    let page =
      String(repeating: "<div><b>", count: 60_000) + "<p>Le maire a dit qu’il viendrait à la fête du village.</p>"
    #expect(try lines(article(page)) == ["Le maire a dit qu’il viendrait à la fête du village."])
  }

  @Test(
    "Broken JSON-LD is passed over", arguments: ["{", "{\"@type\":\"Article\",", "[[[", "{\"a\":\"\\u12", "nul", ""])
  func passesOverJSON(text: String) throws {
    let source = try article(
      "<script type=application/ld+json>\(text)</script><p>Le maire a dit qu’il viendrait à la fête.</p>")
    #expect(source.date == nil)
    #expect(lines(source) == ["Le maire a dit qu’il viendrait à la fête."])
  }

  @Test("Escapes of JSON are characters")
  func readsEscapes() {
    #expect(JSONReader.value(of: "\"\\u00e9t\\u00E9 \\ud83d\\ude00 \\\"\\/\"") == .text("été 😀 \"/"))
    #expect(JSONReader.value(of: "{\"a\": [1, true, {\"b\": \"c\"}]}")?["a"]?.elements.last?["b"]?.text == "c")
  }
}
