import CoverageModel
import Testing

@testable import Analysis

/// Words that come back, and whose they are.
@Suite struct RepetitionsTests {
  private func speakers(_ coverage: Coverage) -> [String] {
    coverage.statements.map { coverage.speakerName(of: $0) }
  }

  @Test("words quoted without a speaker go to who is named for them in another article")
  func elsewhere() {
    let coverage = French.coverage(
      of: "« On ne rachète pas une rivière avec quelques alevins », a lancé Jeanne Morvan à la barre.",
      """
      Au deuxième jour, la salle est pleine. « On ne rachète pas une rivière avec quelques alevins. »
      Puis l'audience a été levée.
      """)
    #expect(speakers(coverage) == ["Jeanne Morvan", "Jeanne Morvan"])
  }

  @Test("words that come back a little changed are the same one's")
  func changed() {
    let coverage = French.coverage(
      of: "« On ne rend pas un trône comme on rend un vieux parapluie », a dit Jeanne Morvan.",
      "La salle est pleine. « On ne rend pas un trône comme un vieux parapluie. » Puis on s'est levé.")
    #expect(speakers(coverage) == ["Jeanne Morvan", "Jeanne Morvan"])
  }

  @Test("English words come back, too")
  func english() {
    let coverage = English.coverage(
      of: """
        “Nobody rang and nobody came to the door that night,” said Donna Tallis.

        The hall was silent for a long time after that, and people looked at their hands.

        The minutes were read out again before the break.

        “Nobody rang and nobody came to the door.”
        """)
    #expect(Set(speakers(coverage)) == ["Donna Tallis"])
  }

  @Test("a word or two that come back are nobody's")
  func few() {
    let coverage = French.coverage(
      of: "« C'est la vie », a dit Jeanne Morvan.", "La salle est pleine. « C'est la vie. » Puis on s'est levé.")
    #expect(coverage.statements.allSatisfy { coverage.speakerName(of: $0) != "Jeanne Morvan" || $0.article == 0 })
  }

  @Test("words that two people are named for are given to neither")
  func disputed() {
    let coverage = French.coverage(
      of: "« Les quais seront rouverts lundi matin à six heures », a dit Jeanne Morvan.",
      "« Les quais seront rouverts lundi matin à six heures », a dit Marc Kerven.",
      "La salle est pleine. « Les quais seront rouverts lundi matin à six heures. » Puis on s'est levé.")
    let last = coverage.statements.filter { $0.article == 2 }
    #expect(last.allSatisfy { $0.speaker == nil })
  }

  @Test("who is named for words keeps them, whoever else says the same")
  func named() {
    let coverage = French.coverage(
      of: "« Les quais seront rouverts lundi matin à six heures », a dit Jeanne Morvan.",
      "« Les quais seront rouverts lundi matin à six heures », a dit Marc Kerven.")
    #expect(speakers(coverage) == ["Jeanne Morvan", "Marc Kerven"])
  }

  @Test("what shows a speaker in another file is not pointed at: its bytes are none of this one")
  func acrossFiles() {
    let coverage = French.coverage(
      of: """
        Le tribunal juge depuis lundi matin une affaire de pollution sur la rivière du canton, devant une salle comble.

        « On ne rachète pas une rivière avec quelques alevins », a lancé Jeanne Morvan à la barre.
        """,
      """
      Au deuxième jour, la salle est pleine. « On ne rachète pas une rivière avec quelques alevins. »
      Puis l'audience a été levée.
      """)
    #expect(speakers(coverage) == ["Jeanne Morvan", "Jeanne Morvan"])
    #expect(coverage.statements.map(\.explanation?.way) == ["name", "echo"])
    #expect(coverage.statements[1].antecedent == nil)
  }
}
