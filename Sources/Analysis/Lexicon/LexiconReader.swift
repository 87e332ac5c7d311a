/// Reads the data files of a language into a ``Lexicon``.
struct LexiconReader {
  private var tables: Lexicon.Tables
  private var vocabulary = Vocabulary(capacity: 24_000)
  private let stemmer: Stemmer
  private var paradigms: [String: Paradigm] = [:]
  private var inflectionIndex: [String: Int32] = [:]
  private var axisIndex: [String: Int32] = [:]
  private var classNumbers: [String: Int32] = [:]

  /// The lexicon of a language.
  ///
  /// - Parameter language: ISO 639-1 code; a folder of that name in `Resources/`.
  static func lexicon(language: String) -> Lexicon? {
    guard let stemmer = Stemmer(language: language) else { return nil }
    var reader = LexiconReader(tables: Lexicon.Tables(language: language), stemmer: stemmer)
    reader.readGrammar()
    reader.readVerbs()
    reader.readNames()
    reader.relateRoles()
    reader.readExpressions()
    reader.stemAll()
    reader.vocabulary.endLexicon()
    return Lexicon(reader.tables, reader.vocabulary)
  }

  /// Calls `body` for each entry of a data file.
  private static func rows(_ language: String, _ name: String, _ body: (TableFile.Row) -> Void) {
    guard let bytes = LexiconStore.resource("\(language)/\(name).tsv") else { return }
    TableFile(bytes.bindMemory(to: UInt8.self)).forEachRow(body)
  }

  /// Stems every word, so that a text pays only for words the lexicon does not have.
  private mutating func stemAll() {
    var word: Int32 = 0
    while word < vocabulary.count {
      _ = vocabulary.stem(of: word, stemmer)
      word += 1
    }
  }

  // MARK: Grammar

  private mutating func readGrammar() {
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
    Self.rows(tables.language, "negation") { row in vocabulary[intern(row.string(0))].classes.insert(.negator) }
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

  private mutating func readGrammar(_ subject: String, _ value: String) {
    switch subject {
    case "modifiers": tables.modifiersBefore = value == "before"
    case "being": tables.onlyPassive = value == "passive"
    case "answer": tables.answerLabels.insert(intern(value))
    case "infinitive": tables.infinitiveMark = value == "ending" ? -1 : intern(value)
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

  // MARK: Verbs

  private mutating func readVerbs() {
    Self.rows(tables.language, "paradigms") { row in
      paradigms[row.string(0)] = Paradigm(row)
      for ending in row.strings(1) where ending.utf8.count >= 2 {
        tables.infinitiveEndings.insert(Array(ending.utf8.suffix(2)))
      }
    }
    Self.rows(tables.language, "supports") { row in
      let added = Self.supportClass(row.string(3))
      if row.string(3) == "being" { tables.beingInflection = Int32(tables.inflections.count) }
      inflect(stem: row.string(1), paradigm: row.string(2), verb: -1, adding: added)
    }
    Self.rows(tables.language, "verbs") { row in
      let verb = Int32(tables.verbs.count)
      tables.verbs.append(
        Verb(
          lemma: row.string(0), takes: complements(row, 4), force: Verb.Force(rawValue: row.string(5)) ?? .neutral,
          rest: row.strings(3).map { words($0) }))
      inflect(stem: row.string(1), paradigm: row.string(2), verb: verb, adding: [])
    }
  }

  private static func supportClass(_ name: String) -> WordClass {
    switch name {
    case "aux", "being": .auxiliary
    case "modal": .modal
    case "do": [.support, .modal]
    default: .meeting
    }
  }

  private func complements(_ row: TableFile.Row, _ field: Int) -> Verb.Complements {
    row.strings(field).reduce(into: []) { $0.formUnion(.named($1)) }
  }

  private mutating func inflect(stem: String, paradigm: String, verb: Int32, adding classes: WordClass) {
    let key = "\(stem)|\(paradigm)"
    if let known = inflectionIndex[key], classes.isEmpty {
      tables.inflections[Int(known)].append(verb)
      return
    }
    let inflection = Int32(tables.inflections.count)
    inflectionIndex[key] = inflection
    tables.inflections.append(verb >= 0 ? [verb] : [])
    let root = stem == "-" ? [] : Folding.fold(stem)
    for ending in paradigms[paradigm]?.endings ?? [] {
      let word = vocabulary.intern(root + ending.bytes)
      vocabulary[word].classes.formUnion(classes)
      addReading(word, inflection, ending)
    }
  }

  private mutating func addReading(_ word: Int32, _ inflection: Int32, _ ending: Paradigm.Ending) {
    let first = vocabulary[word].verb
    if first >= 0, tables.readings[Int(first)].inflection == inflection {
      tables.readings[Int(first)].forms.formUnion(ending.forms)
      if ending.forms == .pastParticiple { tables.readings[Int(first)].agreement = ending.agreement }
      return
    }
    tables.readings.append(
      VerbReading(inflection: inflection, forms: ending.forms, agreement: ending.agreement, next: first))
    vocabulary[word].verb = Int32(tables.readings.count - 1)
  }

  // MARK: Names

  private mutating func readNames() {
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
  private mutating func relateRoles() {
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

  private mutating func phrase(
    _ text: String, _ kind: Lexicon.Meaning.Kind, _ index: Int, _ agreement: Agreement = Agreement(code: ""),
    capital: Bool = false
  ) {
    let words = words(text)
    guard let first = words.first else { return }
    vocabulary[first].classes.insert(.startsPhrase)
    tables.phrases.insert(words, value: tables.meanings.count)
    let isAcronym = capital && words.count == 1 && text.utf8.count > 1 && !text.contains { $0.isLowercase }
    tables.meanings.append(
      Lexicon.Meaning(kind: kind, index: Int32(index), agreement: agreement, capital: capital, upper: isAcronym))
  }

  // MARK: Expressions

  private mutating func readExpressions() {
    Self.rows(tables.language, "axes") { row in
      axisIndex[row.string(0)] = Int32(tables.axes.count)
      tables.axes.append(
        Lexicon.Axis(name: row.string(0), positive: row.string(1), negative: row.string(2)))
    }
    Self.rows(tables.language, "agreement") { row in
      let kind = Lexicon.Accord.Kind(rawValue: row.string(2)) ?? .mutual
      expression(row.string(0), .accord(.init(agrees: row.string(1) == "agreement", kind: kind)))
    }
    Self.rows(tables.language, "stance") { row in
      guard let axis = axisIndex[row.string(1)] else { return }
      expression(row.string(0), .stance(.init(axis: axis, positive: row.string(2) == "+")))
    }
    Self.rows(tables.language, "opposites") { row in
      tables.opposites.insert(Lexicon.pair(stem(row.string(0)), stem(row.string(1))))
    }
    readFields()
    readSynonyms()
    readNumbers()
  }

  private mutating func readFields() {
    var numbers: [String: UInt64] = [:]
    var fields = Set<UInt64>()
    Self.rows(tables.language, "fields") { row in
      let field = row.string(0)
      let number = numbers[field] ?? UInt64(numbers.count)
      numbers[field] = number
      fields.insert(UInt64(UInt32(bitPattern: stem(row.string(1)))) << 32 | number)
    }
    tables.fields = fields.sorted()
  }

  private mutating func readSynonyms() {
    var synonyms = Set<UInt64>()
    var number: UInt64 = 0
    Self.rows(tables.language, "synonyms") { row in
      for word in row.strings(0) { synonyms.insert(UInt64(UInt32(bitPattern: stem(word))) << 32 | number) }
      number += 1
    }
    tables.synonyms = synonyms.sorted()
  }

  private mutating func readNumbers() {
    Self.rows(tables.language, "numbers") { row in
      guard let value = UInt32(row.string(1)) else { return }
      let words = words(row.string(0))
      guard words.count == 1 else { return }
      tables.numbers.append(UInt64(UInt32(bitPattern: words[0])) << 32 | UInt64(value))
    }
    tables.numbers.sort()
  }

  /// Words stand by their stems; those with a leading `=` by themselves, marked so that no stem is taken for one.
  private mutating func expression(_ text: String, _ meaning: Lexicon.Expression) {
    var keys: [Int32] = []
    for word in text.split(separator: " ") {
      let isExact = word.hasPrefix("=")
      for part in words(String(isExact ? word.dropFirst() : word)) {
        let key = isExact ? part : vocabulary.stem(of: part, stemmer)
        if keys.isEmpty { vocabulary[key].classes.insert(.startsExpression) }
        keys.append(isExact ? Lexicon.exact(key) : key)
      }
    }
    tables.expressions.insert(keys, value: tables.expressionMeanings.count)
    tables.expressionMeanings.append(meaning)
  }

  private mutating func stem(_ word: String) -> Int32 { vocabulary.stem(of: intern(word), stemmer) }

  // MARK: Words

  private mutating func intern(_ word: String) -> Int32 {
    vocabulary.intern(Folding.fold(word))
  }

  /// The words of an entry.
  ///
  /// An elided word at the end (*aux yeux d'*) is one only before a letter.
  private mutating func words(_ text: String) -> [Int32] {
    let isElided = text.utf8.last == 0x27
    let isOwned = text.utf8.first == 0x27 && text.utf8.count > 2
    let bytes = (isOwned ? [0x61] : []) + Array(text.utf8) + (isElided ? [0x61] : [])
    let words = bytes.withUnsafeBufferPointer {
      Tokenizer.tokens(of: $0, in: 0..<$0.count, vocabulary: &vocabulary)
    }.compactMap { $0.word >= 0 ? $0.word : nil }
    return Array(words.dropFirst(isOwned ? 1 : 0).dropLast(isElided ? 1 : 0))
  }
}

extension Vocabulary {
  /// The stem of a word, computed once.
  mutating func stem(of word: Int32, _ stemmer: Stemmer) -> Int32 {
    let known = self[word].stem
    if known >= 0 { return known }
    let stem = intern(stemmer.stem(bytes(of: word)))
    self[word].stem = stem
    return stem
  }
}

extension String {
  /// The string without a suffix.
  func replacingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
