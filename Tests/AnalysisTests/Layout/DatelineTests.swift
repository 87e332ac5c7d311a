import Testing

@testable import Analysis

@Suite struct DatelineTests {
  private func dateline(_ text: String) -> Dateline? {
    let stages = Stages(text)
    return Dateline(stages.document.tokens[...], stages.document.text, stages.lexicon)
  }

  @Test("place, date and an agency between slashes")
  func slashes() throws {
    let found = try #require(dateline("KERMADEN, 7 mars. /APR/. Les dockers ont repris le travail."))
    #expect(found.date == "--03-07")
    #expect(found.outlet == "APR")
    #expect(Stages("KERMADEN, 7 mars. /APR/. Les dockers").words(0..<found.length) == "KERMADEN, 7 mars. /APR/.")
  }

  @Test("place, date and an agency in parentheses before a dash", arguments: ["-", "–", "—"])
  func parentheses(dash: String) throws {
    let found = try #require(dateline("DAKAR, 12 décembre (AFP) \(dash) Le fleuve monte."))
    #expect(found.date == "--12-12")
    #expect(found.outlet == "AFP")
  }

  @Test("a date without an agency is enough")
  func dateAlone() throws {
    let found = try #require(dateline("BAMAKO, 1 août – Le fleuve monte."))
    #expect(found.date == "--08-01")
    #expect(found.outlet == nil)
  }

  @Test(
    "other beginnings are no dateline",
    arguments: [
      "Le 7 mars, les dockers ont repris le travail.", "Kermaden, 7 mars : la grève continue.",
      "OTAN et Russie se parlent.", "", "KERMADEN", "LES DOCKERS ONT REPRIS LE TRAVAIL – ENFIN",
    ])
  func none(text: String) {
    #expect(dateline(text) == nil)
  }

  @Test("a day that no month has is no date")
  func wrongDay() {
    #expect(dateline("KERMADEN, 45 mars – Le fleuve monte.") == nil)
  }
}
