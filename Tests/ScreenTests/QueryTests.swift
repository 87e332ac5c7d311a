import Testing

@testable import Screen

@Suite("Searching")
struct QueryTests {
  private func found(_ query: String, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Query(query).ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("ignores accents and case unless the query has them")
  func accents() {
    #expect(found("negociation", in: "La Négociation, les négociations") == ["Négociation", "négociation"])
    #expect(
      found("négociation", in: "negociation négociation Négociation") == ["négociation", "Négociation"])
    #expect(found("Paris", in: "paris Paris PARIS") == ["Paris"])
    #expect(found("oeuvre", in: "l’œuvre, les Œuvres") == ["œuvre", "Œuvre"])
    #expect(found("LAVROV", in: "Lavrov LAVROV") == ["LAVROV"])
  }

  @Test("knows letters with marks of their own and marks set after them")
  func composition() {
    #expect(found("etat", in: "l’e\u{301}tat") == ["e\u{301}tat"])
    #expect(found("état", in: "l’e\u{301}tat et l’état") == ["e\u{301}tat", "état"])
    #expect(found("ecole", in: "Ἐ École") == ["École"])
  }

  @Test("ignores kinds of apostrophes and quotation marks unless the query has one of print")
  func quotes() {
    #expect(found("l'accord", in: "l’accord, l'accord") == ["l’accord", "l'accord"])
    #expect(found("l’accord", in: "l’accord, l'accord") == ["l’accord"])
    #expect(found("\"oui\"", in: "« oui », “oui”, \"oui\"") == ["« oui »", "“oui”", "\"oui\""])
    #expect(found("« oui", in: "“oui” « oui »") == ["« oui"])
  }

  @Test("takes all white space for one space, and hyphens for hyphens")
  func spaces() {
    #expect(found("5 %", in: "5\u{A0}% 5\u{202F}% 5  %") == ["5\u{A0}%", "5\u{202F}%", "5  %"])
    #expect(found("deux mots", in: "deux\nmots") == ["deux\nmots"])
    #expect(found("inter-syrien", in: "inter\u{2011}syrien") == ["inter\u{2011}syrien"])
    #expect(found("cooperation", in: "coopé\u{AD}ration") == ["coopé\u{AD}ration"])
  }

  @Test("finds places one after the other and nothing for nothing")
  func order() {
    #expect(Query("aa").ranges(in: "aaaa a") == [0..<2, 2..<4])
    #expect(Query("").ranges(in: "aaa").isEmpty)
    #expect(Query("x").ranges(in: "").isEmpty)
    let query = Query("ete")
    #expect(query.ranges(in: query.folding.fold("L’Été, l’été")) == query.ranges(in: "L’Été, l’été"))
    let bytes = Array("éa éa".utf8)
    #expect(Query("ea").ranges(in: bytes, 4..<7) == [4..<7])
  }

  @Test("knows other alphabets")
  func alphabets() {
    #expect(found("лавров", in: "Сергей Лавров") == ["Лавров"])
    #expect(found("йод", in: "Йод") == ["Йод"])
    #expect(found("日本", in: "在日本語") == ["日本"])
  }
}
