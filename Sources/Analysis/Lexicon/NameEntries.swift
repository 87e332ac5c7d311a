/// Entries of what names somebody or a source: nouns of speech, prepositions, roles, countries, bodies.
extension LexiconReader {
  mutating func readNames() {
    Self.rows(tables.language, "nouns") { row in
      let index = tables.nouns.count
      tables.nouns.append(
        Lexicon.SpeechNoun(
          takes: complements(row, 1), force: Verb.Force(rawValue: row.string(2)) ?? .neutral))
      for form in row.strings(0) { phrase(form, .noun, index) }
    }
    Self.rows(tables.language, "prepositions") { row in
      phrase(row.string(0), .sourcePreposition, tables.sourcePrepositions.count)
      tables.sourcePrepositions.append(Lexicon.SourceStrength(rawValue: row.string(1)) ?? .weak)
    }
    Self.rows(tables.language, "camps") { row in tables.camps[row.string(0)] = row.string(1) }
    Self.rows(tables.language, "kinds") { row in tables.kinds[row.string(0)] = row.string(1) }
    Self.rows(tables.language, "joint") { row in phrase(row.string(0), .joint, 0) }
    Self.rows(tables.language, "furniture") { row in phrase(row.string(0), .furniture, 0) }
    Self.rows(tables.language, "roles") { row in readRole(row) }
    Self.rows(tables.language, "countries") { row in readCountry(row) }
    Self.rows(tables.language, "organisations") { row in readBody(row, .organisation, into: \.organisations) }
    Self.rows(tables.language, "outlets") { row in readBody(row, .outlet, into: \.outlets) }
  }

  private mutating func readRole(_ row: TableFile.Row) {
    let index = tables.roles.count
    let name = row.string(0)
    tables.roles.append(
      Lexicon.Role(
        name: name, kind: Lexicon.Role.Kind(rawValue: row.string(2)) ?? .person, roleClass: row.string(3),
        classNumber: classNumber(row.string(3), index),
        head: head(words(name))))
    var forms: [(word: String, agreement: Agreement)] = []
    for form in row.strings(1) {
      let parts = form.split(separator: ":")
      let (word, agreement) = (String(parts[0]), Agreement(code: parts.count > 1 ? parts[1] : ""))
      if let known = forms.firstIndex(where: { $0.word == word }) {
        forms[known].agreement.formUnion(agreement)
      } else {
        forms.append((word, agreement))
      }
    }
    for form in forms { phrase(form.word, .role, index, form.agreement) }
  }

  /// Notes of each role what is asked of it in texts again and again.
  mutating func relateRoles() {
    for index in tables.roles.indices {
      tables.roles[index].broader = RoleClass.broader(than: tables.roles[index].roleClass, tables.kinds)
        .compactMap { classNumbers[$0] }
      tables.roles[index].adjectives = tables.roles[index].name.split(separator: " ")
        .compactMap { Folding.fold(String($0)).withUnsafeBufferPointer { vocabulary.find($0) } }
        .filter { vocabulary[$0].countryOfAdjective >= 0 }
    }
  }

  /// The number of the first role of a class.
  private mutating func classNumber(_ name: String, _ index: Int) -> Int32 {
    if let known = classNumbers[name] { return known }
    classNumbers[name] = Int32(index)
    return Int32(index)
  }

  /// The noun among the words of a role: the first, or the last before a preposition.
  private func head(_ words: [Int32]) -> Int32 {
    guard tables.modifiersBefore else { return words.first ?? -1 }
    let end = words.firstIndex { vocabulary[$0].classes.contains(.preposition) } ?? words.count
    return words[..<end].last ?? words.first ?? -1
  }

  private mutating func readCountry(_ row: TableFile.Row) {
    let index = tables.countries.count
    tables.countries.append(
      Lexicon.Country(code: row.string(0), name: row.strings(1).first ?? row.string(0)))
    for field in [1, 3, 4] {
      for name in row.strings(field) { phrase(name, .country, index, capital: true) }
    }
    for adjective in row.strings(2) {
      let word = intern(adjective)
      vocabulary[word].countryOfAdjective = Int16(index)
    }
  }

  private mutating func readBody(
    _ row: TableFile.Row, _ kind: Lexicon.Meaning.Kind, into list: WritableKeyPath<Lexicon.Tables, [Lexicon.Body]>
  ) {
    let index = tables[keyPath: list].count
    tables[keyPath: list].append(Lexicon.Body(name: row.string(0), kind: row.string(2)))
    for name in [row.string(0)] + row.strings(1) { phrase(name, kind, index, capital: true) }
  }
}
