import Testing

@testable import Analysis

@Suite struct ExpressionFinderTests {
  /// Each expression as its words with what it stands for.
  private func matches(_ text: String) -> [String] {
    let stages = Stages(text)
    return ExpressionFinder(stages.annotation, stages.lexicon).matches(in: stages.document.tokens.indices).map {
      let sign = $0.negated ? "not " : ""
      return "\(stages.words($0.tokens)): \(sign)\(meaning($0.meaning, stages.lexicon))"
    }
  }

  private func meaning(_ expression: Lexicon.Expression, _ lexicon: Lexicon) -> String {
    switch expression {
    case .accord(let accord): "\(accord.agrees ? "agreement" : "disagreement") \(accord.kind)"
    case .stance(let stance): "\(lexicon.axes[Int(stance.axis)].name) \(stance.positive ? "+" : "-")"
    }
  }

  @Test("an expression of disagreement is found")
  func divergent() {
    #expect(matches("Leurs positions divergent.").contains("divergent: disagreement mutual"))
  }

  @Test("an expression of stance is found in all forms of its words", arguments: ["légitime", "légitimes"])
  func stance(form: String) {
    #expect(matches("Le pouvoir est \(form).") == ["\(form): legitimacy +"])
  }

  @Test(
    "a negation before it reaches it",
    arguments: [
      "Le pouvoir n'est pas légitime.", "Le pouvoir n'est en rien légitime.", "C'est un pouvoir sans base légitime.",
    ])
  func negated(text: String) {
    #expect(matches(text).last == "légitime: not legitimacy +")
  }

  @Test("a negation behind a comma does not")
  func otherClause() {
    #expect(matches("Il ne viendra pas, le pouvoir est légitime.").last == "légitime: legitimacy +")
  }

  @Test("a negation too far before it does not")
  func far() {
    #expect(
      matches("Il ne croit plus que depuis la fin du long conflit de mars le pouvoir soit légitime.").last
        == "légitime: legitimacy +")
  }

  @Test("an expression that denies by itself is not denied again")
  func ownNegation() {
    #expect(!matches("Aucun accord n'a été trouvé.").contains { $0.contains("not disagreement") })
  }

  @Test(
    "what somebody charges others with is not what they want",
    arguments: [
      ("La Russie soupçonne ses voisins de vouloir renverser le ministre.", "renverser le: not stay -"),
      ("Ils les accusent, dit-il, de vouloir renverser le ministre.", "renverser le: not stay -"),
      ("Ils les accusent. Ils veulent renverser le ministre.", "renverser le: stay -"),
      ("Accusé de fraude, le ministre doit partir.", "doit partir: stay -"),
      ("Ils n'ont pas accusé leurs voisins de vouloir renverser le ministre.", "renverser le: stay -"),
      ("Ils soupçonnent qu'on doit renverser le ministre.", "renverser le: stay -"),
      ("Ils accusent leurs voisins de violer la trêve.", "violer: respect -"),
    ])
  func charged(text: String, stance: String) {
    #expect(matches(text).contains(stance))
  }

  @Test("the text is read only where it is asked to be")
  func range() {
    let stages = Stages("Le pouvoir est légitime. Le pouvoir est légitime.")
    let finder = ExpressionFinder(stages.annotation, stages.lexicon)
    #expect(finder.matches(in: stages.annotation.sentences[1].tokens).map(\.tokens.lowerBound) == [8])
    #expect(finder.matches(in: 0..<0).isEmpty)
  }
}
