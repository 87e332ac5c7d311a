import CoverageModel
import Foundation
import Samples
import Testing

@testable import Export

/// How statements were found, as text and as JSON.
@Suite struct ExplanationTests {
  /// The canal with explanations of its second statement, whose speaker had to be chosen, and of its last one.
  private var coverage: Coverage {
    var coverage = CanalCoverage.coverage
    coverage.statements[1].attribution = range("Paul Lenoir")
    coverage.statements[1].antecedent = range("Anne Roy")
    coverage.statements[1].explanation = Explanation(
      pattern: "clause", way: "pronoun",
      candidates: [
        .init(name: "Paul Lenoir", probability: 0.7, range: range("Paul Lenoir")),
        .init(name: "Anne Roy", probability: 0.2, range: range("Anne Roy")),
        .init(name: "un pêcheur", probability: 0.05, range: nil),
      ], isNegated: true)
    coverage.statements[6].explanation = Explanation(pattern: "colon", way: "name")
    return coverage
  }

  private func range(_ words: String) -> Range<Int> { CanalCoverage.range(of: words, in: CanalCoverage.first) }

  @Test("French text tells cue, pattern, mention, way, other candidates and certainty, with their places")
  func writesFrench() {
    let expected = """
      s2, rapporté\u{A0}: la région ne paierait rien
        L’Écho, echo.txt, paragraphe 2
        Qui parle\u{A0}: Paul Lenoir (Aval)
        Mots qui rapportent\u{A0}: «\u{A0}a répondu\u{A0}» (L’Écho, paragraphe 2)
        Comment c’est rapporté\u{A0}: par un verbe devant les mots, dans une subordonnée
        Mots qui désignent qui parle\u{A0}: «\u{A0}Paul Lenoir\u{A0}» (L’Écho, paragraphe 2)
        Comment on sait qui parle\u{A0}: par un pronom, choix de probabilité 0,70
        Mention antérieure\u{A0}: «\u{A0}Anne Roy\u{A0}» (L’Écho, paragraphe 2)
        Aussi possible\u{A0}: Anne Roy 0,20 «\u{A0}Anne Roy\u{A0}» (L’Écho, paragraphe 2) ; un pêcheur 0,05
        Réserve\u{A0}: les mots qui rapportent sont niés
        Certitude\u{A0}: 0,90

      """
    #expect(ExplanationText(coverage, language: .french).text(of: [1]) == expected)
  }

  @Test("English text has a blank line between statements, which keep the order that they are asked in")
  func writesEnglish() {
    let expected = """
      s7, reported: le canal est à la charge de la région
        article 2, suite.txt, paragraph 1
        Speaker: Anne Roy (Amont)
        Reporting words: “Anne” (article 2, paragraph 1)
        How it is reported: by a verb before the quotation
        Words for the speaker: “Anne Roy” (article 2, paragraph 1)
        How the speaker is known: by name
        Certainty: 0.75

      s6, direct: “a cent ans.”
        L’Écho, echo.txt, paragraph 4
        Speaker: Anne Roy (Amont)
        Reporting words: “a soupiré” (L’Écho, paragraph 4)
        Goes on from: s5
        Reserve: a reader put it right; the program did not work it out
        Certainty: 0.90

      """
    var coverage = coverage
    coverage.statements[6].cue = CanalCoverage.range(of: "Anne", in: CanalCoverage.second)
    #expect(ExplanationText(coverage, language: .english).text(of: [6, 5]) == expected)
  }

  @Test("Long words are cut to a line")
  func cuts() {
    var coverage = coverage
    coverage.statements[1].range = 0..<CanalCoverage.first.utf8.count
    let head = ExplanationText(coverage, language: .english).text(of: [1]).split(separator: "\n")[0]
    #expect(head.count == "s2, reported: ".count + 80)
    #expect(head.hasSuffix("…"))
  }

  @Test("Where nobody was likely enough, all who could be meant are told")
  func tellsNobody() {
    var coverage = coverage
    coverage.statements[1].speaker = nil
    coverage.statements[1].party = nil
    coverage.statements[1].explanation?.way = "none"
    let text = ExplanationText(coverage, language: .english).text(of: [1])
    #expect(text.contains("Speaker: ? (the text does not say who speaks)"))
    #expect(text.contains("How the speaker is known: nobody is likely enough to be meant\n"))
    #expect(text.contains("Also possible: Paul Lenoir 0.70 “Paul Lenoir” (L’Écho, paragraph 2); Anne Roy 0.20"))
  }

  @Test("Nothing from outside acts on the terminal")
  func isHarmless() {
    var coverage = coverage
    coverage.sources[0].text = SourceText(CanalCoverage.first.replacing("Paul Lenoir", with: "Pa\u{1B}[2Jnoir"))
    coverage.statements[1].explanation?.candidates[1].name = "An\u{9B}2J"
    let text = ExplanationText(coverage, language: .french).text(of: Array(coverage.statements.indices))
    #expect(text.contains("Pa␛[2Jnoir"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
  }

  @Test("JSON has ranges in code points and null for what there is not")
  func writesJSON() throws {
    let data = Data(ExplanationJSON(coverage).bytes(of: [1, 0]))
    let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(objects.map { $0["id"] as? String } == ["s2", "s1"])
    let second = objects[0]
    #expect(second["pattern"] as? String == "clause")
    #expect(second["way"] as? String == "pronoun")
    #expect(second["negated"] as? Bool == true)
    #expect(second["damaged"] as? Bool == false)
    #expect(second["certainty"] as? Double == 0.9)
    #expect(try words(second["cue"]) == "a répondu")
    #expect(try words(second["attribution"]) == "Paul Lenoir")
    #expect(try words(second["antecedent"]) == "Anne Roy")
    let candidates = try #require(second["candidates"] as? [[String: Any]])
    #expect(candidates.map { $0["name"] as? String } == ["Paul Lenoir", "Anne Roy", "un pêcheur"])
    #expect(candidates.map { $0["probability"] as? Double } == [0.7, 0.2, 0.05])
    #expect(try words(candidates[1]) == "Anne Roy")
    #expect(candidates[2]["start"] is NSNull)
    #expect(objects[1]["pattern"] is NSNull)
    #expect(objects[1]["attribution"] is NSNull)
  }

  /// The words of a range of the first source.
  private func words(_ range: Any?) throws -> String {
    let range = try #require(range as? [String: Any])
    let start = try #require(range["start"] as? Int)
    let end = try #require(range["end"] as? Int)
    return String(Array(CanalCoverage.first.unicodeScalars)[start..<end])
  }
}
