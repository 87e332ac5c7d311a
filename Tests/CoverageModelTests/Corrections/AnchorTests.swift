import Samples
import Testing

@testable import CoverageModel

/// Anchors after edits of the source.
@Suite struct AnchorTests {
  private let canal = CanalCoverage.coverage

  /// The words that an anchor of a text means in another state of it; nil where it has no place.
  private func words(_ words: String, of text: String, in edited: String, name: String = "a.txt") -> String? {
    let source = Source(name: "a.txt", text: SourceText(text))
    let anchor = QuoteAnchor(CanalCoverage.range(of: words, in: text), of: source)
    let coverage = Coverage(sources: [Source(name: name, text: SourceText(edited))])
    return AnchorPlacer(coverage).place(anchor).map { coverage.sources[$0.source].text[$0.range] }
  }

  @Test("The words of every statement are found where they are")
  func findsPlace() {
    let placer = AnchorPlacer(canal)
    for (index, statement) in canal.statements.enumerated() {
      let place = placer.place(canal.anchor(ofStatement: index))
      #expect(place?.range == statement.range && place?.source == canal.articles[statement.article].source)
    }
  }

  @Test("Positions are code points, contexts are 32 code points at most")
  func countsCodePoints() {
    let anchor = canal.anchor(ofStatement: 0)
    #expect(anchor.start == CanalCoverage.first.unicodeScalars.prefix(anchor.start).count)
    #expect(Array(CanalCoverage.first.unicodeScalars)[anchor.start] == "L")
    #expect(anchor.exact == "La région paiera")
    #expect(anchor.prefix.unicodeScalars.count == 32 && anchor.suffix.unicodeScalars.count == 32)
  }

  @Test("Text inserted before moves the place, not the words")
  func survivesInsertion() {
    let edited = "Un chapeau tout neuf, ajouté après coup : l’été 日本.\n\n" + CanalCoverage.first
    #expect(words("la région ne paierait rien", of: CanalCoverage.first, in: edited) == "la région ne paierait rien")
  }

  @Test("A small change within the words is tolerated")
  func toleratesChange() {
    let edited = "Avant-propos. " + CanalCoverage.first.replacing("ne paierait rien", with: "ne payerait rien")
    #expect(words("la région ne paierait rien", of: CanalCoverage.first, in: edited) == "la région ne payerait rien")
  }

  @Test("Words that are gone have no place")
  func losesDeletedWords() {
    let edited = CanalCoverage.first.replacing("que la région ne paierait rien", with: "par un silence")
    #expect(words("la région ne paierait rien", of: CanalCoverage.first, in: edited) == nil)
  }

  @Test("Of the same words at several places the context tells which")
  func usesContext() throws {
    let text = "Selon Roy, oui, le canal ira bien. Plus loin, selon Lenoir, le canal ira bien."
    let first = CanalCoverage.range(of: "le canal ira bien", in: text)
    let last = CanalCoverage.range(of: "le canal ira bien.", in: text + " ").lowerBound
    let second = try #require(text.ranges(of: "le canal ira bien").last)
    let start = text.utf8.distance(from: text.startIndex, to: second.lowerBound)
    let source = Source(name: "a.txt", text: SourceText(text))
    let edited = Coverage(sources: [Source(name: "a.txt", text: SourceText("Un ajout. " + text))])
    let placer = AnchorPlacer(edited)
    let shift = "Un ajout. ".utf8.count
    #expect(first.lowerBound == last)
    #expect(placer.place(QuoteAnchor(first, of: source))?.range.lowerBound == first.lowerBound + shift)
    let end = start + "le canal ira bien".utf8.count
    #expect(placer.place(QuoteAnchor(start..<end, of: source))?.range.lowerBound == start + shift)
  }

  @Test("Short words that come again elsewhere by chance have no place")
  func refusesChance() {
    #expect(words("oui", of: "Il a dit : « oui » hier soir.", in: "Louis dort.") == nil)
  }

  @Test("A file that was renamed is known by its text")
  func knowsRenamedFile() {
    let text = CanalCoverage.first
    #expect(words("La région paiera", of: text, in: text, name: "b.txt") == "La région paiera")
  }
}
