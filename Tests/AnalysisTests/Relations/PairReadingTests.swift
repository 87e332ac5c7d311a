import Testing

@testable import Analysis

/// What two texts by themselves show of contradicting each other.
@Suite struct PairReadingTests {
  /// The features of a pair, as `name=value`.
  private func features(_ one: String, _ other: String, _ language: String = "fr") -> Set<Substring> {
    Set(Analyzer.pairTable(of: [(one, other)], language: language).split { $0 == " " || $0 == "\n" })
  }

  @Test(
    "one text alone denies",
    arguments: [
      ("Les chiffres existent.", "Les chiffres n'existent pas."),
      ("Le quai est sûr.", "Il est faux que le quai soit sûr."),
      ("La ville a payé.", "Personne n'a payé."), ("Les experts l'ont vu.", "Les experts démentent l'avoir vu."),
    ])
  func denied(one: String, other: String) { #expect(features(one, other).contains("contradicts=1.0")) }

  @Test(
    "both deny, or neither does",
    arguments: [
      ("Les chiffres n'existent pas.", "Aucun chiffre."), ("Il y a plus de navires.", "Il y a des navires."),
    ])
  func alike(one: String, other: String) { #expect(features(one, other).contains("contradicts=0.0")) }

  @Test("the same is told with another number")
  func numbers() {
    #expect(
      features("Le patron a vendu 400 actions du groupe.", "Le patron du groupe a vendu 60 actions.").contains(
        "contradicts=1.0"))
    #expect(
      features("Le patron a vendu 400 actions du groupe.", "Le patron du groupe a vendu 400 actions.").contains(
        "contradicts=0.0"))
    #expect(features("Le patron a vendu 400 actions.", "La grève a duré 60 jours.").contains("contradicts=0.0"))
  }

  @Test("how many tell of others")
  func others() {
    let told = features("They broke every promise.", "We will keep the line.", "en")
    #expect(told.isSuperset(of: ["othersInEither=1.0", "tellingOfOthers=0.5"]))
    #expect(features("It is late.", "We will keep the line.", "en").contains("othersInEither=0.0"))
  }
}
