import Testing

/// How much the French lexicons hold at least.
@Suite struct LexiconSizeTests {
  @Test("There are data files at all")
  func areThere() {
    #expect(DataFile.all.count >= 22)
  }

  @Test(
    "A lexicon has enough entries",
    arguments: [("verbs", 250), ("roles", 60), ("agreement", 150), ("stance", 300), ("countries", 193)])
  func isLargeEnough(kind: String, least: Int) throws {
    let file = try #require(DataFile.french(kind))
    #expect(file.entries.count >= least)
  }

  @Test("Every verb of saying has what it takes and its force")
  func verbsAreComplete() throws {
    let known: Set = ["direct", "que", "inf", "noun", "de", "person", "as", "refl", "colon", "mutual", "charge"]
    let forces: Set = ["neutral", "agree", "reject", "answer"]
    let rows = try #require(DataFile.french("verbs")).rows
    let wrong = rows.filter { row in
      !forces.contains(row[5]) || !row[4].split(separator: "|").allSatisfy { known.contains(String($0)) }
    }
    #expect(wrong == [])
    for force in forces { #expect(rows.contains { $0[5] == force }) }
    for takes in known { #expect(rows.contains { $0[4].split(separator: "|").contains(Substring(takes)) }) }
  }

  @Test("Agreement and disagreement both have many expressions")
  func agreementHasBothLabels() throws {
    let rows = try #require(DataFile.french("agreement")).rows
    #expect(rows.count { $0[1] == "agreement" } >= 50)
    #expect(rows.count { $0[1] == "disagreement" } >= 50)
    #expect(rows.allSatisfy { ["agreement", "disagreement"].contains($0[1]) })
    #expect(rows.allSatisfy { ["mutual", "reply", "support", "reject", "turn", "announce"].contains($0[2]) })
  }

  @Test("Every stand is on an axis that there is, with a sign")
  func stancesAreOnAxes() throws {
    let axes = Set(try #require(DataFile.french("axes")).rows.map { $0[0] })
    let rows = try #require(DataFile.french("stance")).rows
    #expect(rows.filter { !axes.contains($0[1]) } == [])
    #expect(rows.filter { !["+", "-"].contains($0[2]) } == [])
  }

  @Test("All member states of the United Nations are there, with names, adjectives and a capital")
  func hasAllMemberStates() throws {
    let rows = try #require(DataFile.french("countries")).rows
    let complete = Set(rows.filter { row in row[1...3].allSatisfy { $0 != "-" } }.map { $0[0] })
    #expect(Set(MemberStates.codes).subtracting(complete) == [])
    #expect(MemberStates.codes.count == 193)
  }
}

/// The member states of the United Nations, by ISO 3166 alpha-2 code, in the order of their English names.
enum MemberStates {
  static let codes = """
    AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM
    CG CD CR CI HR CU CY CZ KP DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU
    IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC
    MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN
    RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN
    YE ZM ZW
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
