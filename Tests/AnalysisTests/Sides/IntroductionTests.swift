import CoverageModel
import Foundation
import Testing

@testable import Analysis

/// Whose people somebody is, as the words tell that introduce them.
@Suite struct IntroductionTests {
  /// The names and nouns that introduce whoever bears a surname.
  private func introduction(of surname: String, in text: String) -> [String] {
    let stages = Stages(text)
    var cast = Cast()
    let teaching = Teaching(stages.document, stages.lexicon)
    let introductions = Introductions(stages.annotation, stages.lexicon)
    for mention in stages.mentions.joined() { teaching.learn(mention, into: &cast) }
    for mention in stages.mentions.joined() { introductions.learn(mention, into: &cast) }
    let introduction = cast.members.first { $0.name.hasSuffix(surname) }?.introduction ?? .init()
    return (introduction.names.union(introduction.nouns)).map { stages.lexicon.vocabulary.string($0) }.sorted()
  }

  @Test(
    "what stands around a name introduces its bearer: before it, behind it, in a clause or in parentheses",
    arguments: [
      ("Marc Tanguy, chef de projet chez Sondis, a confirmé le retard.", ["projet", "sondis"]),
      ("Marc Tanguy, qui siège au comité de la guilde, a refusé.", ["comité", "guilde"]),
      ("La trésorière de la guilde, Marie Tanguy, a refusé.", ["guilde"]),
      ("Marc Tanguy (Verts) a refusé.", ["verts"]),
    ] as [(String, [String])])
  func introduces(_ text: String, _ words: [String]) {
    let found = introduction(of: "Tanguy", in: text)
    #expect(words.allSatisfy(found.contains), "\(found)")
  }

  @Test(
    "the main clause introduces nobody",
    arguments: [
      "Selon Marc Tanguy, la guilde a refusé.", "Pour Marc Tanguy, elle a perdu la guilde.",
      "« Non », a dit Marc Tanguy. La guilde est partie.",
    ])
  func leaves(_ text: String) {
    #expect(!introduction(of: "Tanguy", in: text).contains("guilde"))
  }

  @Test("whoever sits on a body's committee, or advises it, stands with those who speak for it")
  func stands() {
    let english = English.coverage(
      of: """
        The Northern Rowing League will keep its boats ashore this spring. Walter Pell, the commissioner, said the sheds \
        would stay locked. Dale Korvin, the head of the rowers' guild, said nobody was walking out. "Half of the money is \
        fair," said Elaine Castor, who bargains for the league. Mika Rantor, a sculler who sits on the guild's committee, \
        said half was a cut. "We have lost money for nine years," Castor said. Korvin replied that the league had never \
        shown a single page of its books. Corey Lind, a former oarsman who now advises the guild, said the insurance was \
        worthless. Pell said the insurance was the best in sport. Jude Hannam, the league's treasurer, said that eleven \
        of twelve clubs were in debt.
        """)
    for name in ["Walter Pell", "Elaine Castor", "Jude Hannam"] { #expect(english.side(of: name) == .a) }
    for name in ["Dale Korvin", "Mika Rantor", "Corey Lind"] { #expect(english.side(of: name) == .b) }
    let french = French.coverage(
      of: """
        La Ligue d'aviron gardera ses bateaux à terre ce printemps. Walter Pélissier, le président de la Ligue, a dit que \
        les hangars resteraient fermés. Daniel Corvin, à la tête de la guilde des rameurs, a assuré que personne ne \
        partait. « La moitié, c'est juste », a dit Élène Castor, qui négocie pour la Ligue. Micha Rantier, un rameur qui \
        siège au comité de la guilde, a répondu que la moitié était une coupe. « Nous perdons de l'argent depuis neuf \
        ans », a dit Élène Castor. Daniel Corvin a répliqué que la Ligue n'avait jamais montré une seule page de ses \
        comptes. Corentin Lind, ancien barreur, qui conseille la guilde, a jugé que l'assurance ne valait rien. Walter \
        Pélissier a dit que l'assurance était la meilleure du sport. Judith Hannart, la trésorière de la Ligue, a dit \
        que onze clubs sur douze avaient des dettes.
        """)
    for name in ["Walter Pélissier", "Élène Castor", "Judith Hannart"] { #expect(french.side(of: name) == .a) }
    for name in ["Daniel Corvin", "Micha Rantier", "Corentin Lind"] { #expect(french.side(of: name) == .b) }
  }

  @Test(
    "a side that goes by somebody's name is theirs, and who is on it says what it is given",
    arguments: ["aa-23-greve-fae.fr", "ba-32-salt-road-tune.en", "c-06-derby-gele.fr", "c-23-quai-port-kerros.fr"])
  func names(_ piece: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Collection/\(piece).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    let coverage = piece.hasSuffix(".fr") ? French.coverage(of: text) : English.coverage(of: text)
    for (side, id) in zip(coverage.sides, SideID.allCases) {
      let namesake = coverage.speakers.first { $0.name == side.name }
      #expect(namesake == nil || namesake?.side == id)
      #expect(side.speakers.allSatisfy { coverage.speakers[$0].side == id })
    }
    for statement in coverage.statements {
      guard let speaker = statement.speaker, coverage.speakers[speaker].kind == .person else { continue }
      #expect(statement.party?.side == coverage.speakers[speaker].side)
    }
  }
}
