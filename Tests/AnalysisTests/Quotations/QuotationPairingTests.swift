import Testing

@testable import Analysis

@Suite struct QuotationPairingTests {
  private func damages(_ text: String) -> [Quotation.Damage] { Stages(text).annotation.quotations.map(\.damage) }

  @Test(
    "each kind of mark pairs with its own",
    arguments: [("« ", " »"), ("\"", "\""), ("“", "”"), ("„", "”"), ("'", "'")])
  func kinds(open: String, close: String) {
    let text = "Le quai est \(open)fermé aux grues\(close) depuis mardi."
    #expect(Stages(text).quotations == ["fermé aux grues"])
    #expect(damages(text) == [.none])
  }

  @Test("typographic single marks pair")
  func singleMarks() {
    let text = "Le quai est ‘fermé aux grues’ depuis mardi."
    #expect(Stages(text).quotations == ["fermé aux grues"])
    withKnownIssue("the closing mark is read as an apostrophe") {
      #expect(damages(text) == [.none])
    }
  }

  @Test("guillemets closed by an English mark are damaged")
  func guillemetsClosedByEnglish() {
    let text = "Elle juge le plan « contraire aux accords” de mai."
    #expect(Stages(text).quotations == ["contraire aux accords"])
    withKnownIssue("tokens do not tell guillemets from English marks") {
      #expect(damages(text) == [.mismatched])
    }
  }

  @Test("several quotations of a paragraph are told apart")
  func several() {
    #expect(
      Stages("Le \"quai\" et la \"grue\", puis « le môle » et “la digue”.").quotations
        == ["quai", "grue", "le môle", "la digue"])
  }

  @Test("a quotation inside another belongs to it", arguments: [("“", "”"), ("\"", "\""), ("« ", " »")])
  func nested(open: String, close: String) {
    let text = "« Ils parlent de \(open)dialogue social\(close) sans nous », dit-elle."
    #expect(Stages(text).quotations == ["Ils parlent de \(open)dialogue social\(close) sans nous"])
    #expect(damages(text) == [.none])
  }

  @Test(
    "marks of two kinds that can only belong together are one damaged quotation",
    arguments: [("« ", "\""), ("\"", " »"), ("“", "\""), ("\"", "”")])
  func mismatched(open: String, close: String) {
    let text = "Elle juge le plan \(open)contraire aux accords\(close) de mai."
    #expect(Stages(text).quotations == ["contraire aux accords"])
    #expect(damages(text) == [.mismatched])
  }

  @Test("a quotation never closed goes to the end of its paragraph")
  func unclosed() {
    let text = "Elle a prévenu : « Nous ne céderons pas sur les quais.\nLe port reste fermé."
    #expect(Stages(text).quotations == ["Nous ne céderons pas sur les quais."])
    #expect(damages(text) == [.unclosed])
  }

  @Test("a quotation never closed ends before the words that report it")
  func unclosedBeforeReport() {
    let text = "« Nous ne céderons pas sur les quais, a-t-elle prévenu."
    #expect(Stages(text).quotations == ["Nous ne céderons pas sur les quais"])
    #expect(damages(text) == [.unclosed])
  }

  @Test("an unclosed quotation does not take the next paragraph's marks")
  func apart() {
    let stages = Stages("« Nous restons.\n« Vous partez », dit Jeanne Morvan.")
    #expect(stages.quotations == ["Nous restons.", "Vous partez"])
  }

  @Test("a stray closing mark takes nothing with it", arguments: ["»", "”"])
  func stray(mark: String) {
    let stages = Stages("Le quai est fermé \(mark). La « grue » reste là.")
    #expect(stages.quotations == ["grue"])
    #expect(stages.annotation.quotations.map(\.damage) == [.none])
  }

  @Test("apostrophes are no marks", arguments: ["'", "’"])
  func apostrophes(mark: String) {
    #expect(Stages("L\(mark)accord d\(mark)hier n\(mark)est qu\(mark)un début aujourd\(mark)hui.").quotations.isEmpty)
  }

  @Test("an empty pair of marks holds nothing")
  func emptyPair() {
    #expect(Stages("Le quai « » est fermé.").quotations == [""])
    #expect(Stages("Le quai « » est fermé.").said.isEmpty)
  }

  @Test("marks that open in order and close in order never overlap")
  func disjoint() {
    let stages = Stages("\"Un\" « deux “trois” » \"quatre » cinq « six\" sept “huit.")
    for (one, next) in zip(stages.annotation.quotations, stages.annotation.quotations.dropFirst()) {
      #expect(one.outerEnd <= next.open)
    }
    #expect(stages.annotation.quotations.allSatisfy { $0.inner.upperBound <= $0.outerEnd && $0.open < $0.outerEnd })
  }
}
