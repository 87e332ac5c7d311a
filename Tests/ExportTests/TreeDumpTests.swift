import CoverageModel
import Export
import Samples
import Testing

@Suite struct TreeDumpTests {
  @Test("The tree has every part of a coverage with its bytes and its words")
  func dumps() {
    #expect(TreeDump(CanalCoverage.coverage).text() == sources + comparison)
  }

  private let sources = """
    source f1 0..<291 fr "echo.txt"
      article a1 0..<290 outlet "L’Écho" date --05-03 title 0..<26 "Le canal divise les maires"
        section h1 0..<290
          paragraph 1 0..<26
          paragraph 2 28..<148
            statement s1 49..<66 direct "La région paiera"
              speaker "Anne Roy" side A utterance u1 certainty 0.9
              cue 71..<82 "a déclaré"
            statement s2 120..<147 indirect "la région ne paierait rien"
              speaker "Paul Lenoir" side B utterance u2 certainty 0.9
              cue 105..<115 "a répondu"
          paragraph 3 150..<240
            statement s3 183..<198 indirect "se revoir jeudi"
              speaker "?" side both utterance u3 certainty 0.9
              cue 166..<179 "sont convenus"
            statement s4 219..<239 indirect "personne n’écoute"
              speaker "un pêcheur" side - utterance u4 certainty 0.9
              cue 200..<205 "Selon"
          paragraph 4 242..<290
            statement s5 245..<253 direct "Ce canal"
              speaker "Anne Roy" side A utterance u5 certainty 0.9
              cue 255..<265 "a soupiré"
            statement s6 276..<287 direct "a cent ans."
              speaker "Anne Roy" side A utterance u5 continues s5 certainty 0.9
              cue 255..<265 "a soupiré"
    source f2 0..<64 fr "suite.txt"
      article a2 0..<63
        paragraph 1 0..<63
          statement s7 23..<62 indirect "le canal est à la charge de la région"
            speaker "Anne Roy" side A utterance u1 certainty 0.75
            cue 13..<20 "a redit"
            attribution 0..<8 "Anne Roy"

    """

  private let comparison = """
    side A "Amont" "Anne Roy"
    side B "Aval" "Paul Lenoir"
    topic t1 disagreement "Le coût du canal"
      relation r1 disagreement certainty 0.8
        evidence f1 105..<115 "a répondu" "answers the other"
        row disagreement a u1 b u2
      row one-sided a u5
    topic t2 agreement "rendez-vous"
      relation r2 agreement certainty 0.95
        evidence f1 166..<179 "sont convenus" "joint statement" "convenir"
        row joint across u3
    topic -
      row third across u4

    """
}
