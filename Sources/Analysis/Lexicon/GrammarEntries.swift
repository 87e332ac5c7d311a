/// Entries of the grammar: function words, endings, negations, titles, the calendar, given names.
extension LexiconReader {
  mutating func readGrammar() {
    Self.rows(tables.language, "grammar") { row in
      readGrammar(row.string(0), row.string(1))
    }
    Self.rows(tables.language, "function") { row in
      guard row.string(0).hasSuffix("'") else { return }
      vocabulary[intern(row.string(0))].classes.insert(.elision)
    }
    Self.rows(tables.language, "function") { row in
      if isPhrase(row.string(0)) { return }
      if row.string(0).hasPrefix("-") {
        tables.adverbEndings.append(Array(row.string(0).utf8.dropFirst()))
        return
      }
      let word = intern(row.string(0))
      for code in row.strings(1) { addClass(code, to: word) }
    }
    Self.rows(tables.language, "function") { row in
      guard isPhrase(row.string(0)) else { return }
      let classes = row.strings(1).reduce(into: WordClass()) { $0.formUnion(.named(String($1.prefix { $0 != ":" }))) }
      phrase(row.string(0), .function, Int(classes.rawValue))
    }
    Self.rows(tables.language, "negation") { row in
      vocabulary[intern(row.string(0))].classes.insert(row.string(1) == "limit" ? .limiting : .negator)
    }
    Self.rows(tables.language, "titles") { row in
      let word = intern(row.string(0).replacingSuffix("."))
      vocabulary[word].classes.insert(.title)
      vocabulary[word].agreement = Agreement(code: row.string(1))
      if row.count > 2, !row.isNothing(2) { tables.titleRoles[vocabulary.string(word)] = row.string(2) }
    }
    Self.rows(tables.language, "calendar") { row in
      let word = intern(row.string(0))
      vocabulary[word].classes.insert(row.string(1) == "month" ? .month : .weekday)
      vocabulary[word].month = UInt8(row.string(2)) ?? 0
    }
    Self.rows(tables.language, "stopwords") { row in
      vocabulary[intern(row.string(0))].classes.insert(.stopword)
    }
    Self.rows(tables.language, "firstnames") { row in
      let word = intern(row.string(0))
      vocabulary[word].classes.insert(.firstName)
      let gender = row.string(1)
      vocabulary[word].agreement = gender == "mf" ? [] : Agreement(code: gender)
    }
  }

  mutating func readGrammar(_ subject: String, _ value: String) {
    switch subject {
    case "modifiers": tables.modifiersBefore = value == "before"
    case "being": tables.onlyPassive = value == "passive"
    case "answer": tables.answerLabels.insert(intern(value))
    case "infinitive": tables.infinitiveMark = value == "ending" ? -1 : intern(value)
    case "topics": tables.topicLenience = Int32(value) ?? 0
    case "naming": tables.leastNaming = Int32(value) ?? 0
    case "finite": tables.finiteEndings = value == "-" ? [] : value.split(separator: "|").map { Array($0.utf8) }
    case "conditional": tables.conditionalEndings = value.split(separator: "|").map { Array($0.utf8) }
    case "people": tables.peopleEndings = value == "-" ? [] : value.split(separator: "|").map { Array($0.utf8) }
    case "lands": tables.landEndings = [[]] + value.split(separator: "|").map { Array($0.utf8) }
    case "origins": tables.originEndings = value.split(separator: "|").map { Array($0.utf8) }
    case "feminine": tables.feminineEndings = value == "-" ? [] : value.split(separator: "|").map { Array($0.utf8) }
    case "years": vocabulary[intern(value)].classes.insert(.years)
    case "ages":
      for entry in value.split(separator: "|") {
        let parts = entry.split(separator: ":")
        let word = intern(String(parts[0]))
        vocabulary[word].classes.insert(.age)
        tables.ages += [word, parts.count > 1 ? Int32(parts[1]) ?? 0 : 0]
      }
    case "things":
      for entry in value.split(separator: "|") {
        if entry.first == "-" {
          tables.thingEndings.append(Array(entry.utf8.dropFirst()))
        } else {
          vocabulary[intern(String(entry))].classes.insert(.thing)
        }
      }
    case "pasts":
      for entry in value.split(separator: "|") { vocabulary[intern(String(entry))].classes.insert(.past) }
    case "infinitives":
      for entry in value.split(separator: "|") { vocabulary[intern(String(entry))].classes.insert(.infinitive) }
    case "writings":
      for entry in value.split(separator: "|") { vocabulary[intern(String(entry))].classes.insert(.writing) }
    default: break
    }
  }

  /// Whether an entry is several words in the text: it has a space, or an elision before its end.
  private mutating func isPhrase(_ entry: String) -> Bool { entry.contains(" ") || words(entry).count > 1 }

  private mutating func addClass(_ code: String, to word: Int32) {
    let parts = code.split(separator: ":")
    guard let name = parts.first else { return }
    if code == "conj:p" { tables.and = vocabulary.string(word) }
    vocabulary[word].classes.insert(WordClass.named(String(name)))
    guard parts.count > 1 else { return }
    vocabulary[word].agreement = Agreement(code: parts[1])
    if vocabulary[word].agreement.contains(.neuter) { tables.bodyAgreement = .neuter }
  }
}
