import CResources

/// Reads the data files of a language into a ``Lexicon``.
struct LexiconReader {
  private var lexicon: Lexicon
  private var stemmer: Stemmer
  private var paradigms: [String: Paradigm] = [:]
  private var inflectionIndex: [String: Int32] = [:]
  private var axisIndex: [String: Int32] = [:]

  /// The lexicon of a language.
  ///
  /// - Parameter language: ISO 639-1 code; a folder of that name in `Resources/`.
  static func lexicon(language: String) -> Lexicon? {
    guard let stemmer = Stemmer(language: language) else { return nil }
    var reader = LexiconReader(lexicon: Lexicon(language: language), stemmer: stemmer)
    reader.readGrammar()
    reader.readVerbs()
    reader.readNames()
    reader.readExpressions()
    return reader.lexicon
  }

  /// Calls `body` for each entry of a data file.
  private static func rows(_ language: String, _ name: String, _ body: (TableFile.Row) -> Void) {
    let path = "\(language)/\(name).tsv"
    var index = 0
    while let resource = visavis_resource_at(index)?.pointee, let name = resource.path {
      if path == String(cString: name) {
        return TableFile(UnsafeBufferPointer(start: resource.bytes, count: resource.length)).forEachRow(body)
      }
      index += 1
    }
  }

  // MARK: Grammar

  private mutating func readGrammar() {
    Self.rows(lexicon.language, "function") { row in
      if Self.isPhrase(row.string(0)) { return }
      if row.string(0).hasPrefix("-") {
        lexicon.adverbEndings.append(Array(row.string(0).utf8.dropFirst()))
        return
      }
      let word = intern(row.string(0))
      for code in row.strings(1) { addClass(code, to: word) }
      if row.string(0).hasSuffix("'") { lexicon.vocabulary[word].classes.insert(.elision) }
    }
    Self.rows(lexicon.language, "function") { row in
      guard Self.isPhrase(row.string(0)) else { return }
      let classes = row.strings(1).reduce(into: WordClass()) { $0.formUnion(.named(String($1.prefix { $0 != ":" }))) }
      phrase(row.string(0), .function, Int(classes.rawValue))
    }
    Self.rows(lexicon.language, "negation") { row in lexicon.negators.insert(intern(row.string(0))) }
    Self.rows(lexicon.language, "titles") { row in
      let word = intern(row.string(0).replacingSuffix("."))
      lexicon.vocabulary[word].classes.insert(.title)
      lexicon.vocabulary[word].agreement = Agreement(code: row.string(1))
    }
    Self.rows(lexicon.language, "calendar") { row in
      let word = intern(row.string(0))
      lexicon.vocabulary[word].classes.insert(row.string(1) == "month" ? .month : .weekday)
      lexicon.vocabulary[word].month = UInt8(row.string(2)) ?? 0
    }
    Self.rows(lexicon.language, "stopwords") { row in
      lexicon.vocabulary[intern(row.string(0))].classes.insert(.stopword)
    }
    Self.rows(lexicon.language, "firstnames") { row in
      let word = intern(row.string(0))
      lexicon.vocabulary[word].classes.insert(.firstName)
      let gender = row.string(1)
      lexicon.vocabulary[word].agreement = gender == "mf" ? [] : Agreement(code: gender)
    }
  }

  /// Whether an entry is several words in the text: it has a space, or an elision before its end.
  private static func isPhrase(_ entry: String) -> Bool {
    entry.contains(" ") || entry.dropLast().contains("'")
  }

  private mutating func addClass(_ code: String, to word: Int32) {
    let parts = code.split(separator: ":")
    guard let name = parts.first else { return }
    if code == "conj:p" { lexicon.and = lexicon.vocabulary.string(word) }
    lexicon.vocabulary[word].classes.insert(WordClass.named(String(name)))
    if parts.count > 1 { lexicon.vocabulary[word].agreement = Agreement(code: parts[1]) }
  }

  // MARK: Verbs

  private mutating func readVerbs() {
    Self.rows(lexicon.language, "paradigms") { row in
      paradigms[row.string(0)] = Paradigm(row)
      for ending in row.strings(1) where ending.utf8.count >= 2 {
        lexicon.infinitiveEndings.insert(Array(ending.utf8.suffix(2)))
      }
    }
    Self.rows(lexicon.language, "supports") { row in
      let added: WordClass = row.string(3) == "aux" || row.string(3) == "being" ? .auxiliary : row.string(3) == "modal" ? .modal : .meeting
      if row.string(3) == "being" { lexicon.beingInflection = Int32(lexicon.inflections.count) }
      inflect(stem: row.string(1), paradigm: row.string(2), verb: -1, adding: added)
    }
    Self.rows(lexicon.language, "verbs") { row in
      let verb = Int32(lexicon.verbs.count)
      lexicon.verbs.append(
        Verb(
          lemma: row.string(0), takes: complements(row, 4), force: Verb.Force(rawValue: row.string(5)) ?? .neutral,
          rest: row.strings(3).map { words($0) }))
      inflect(stem: row.string(1), paradigm: row.string(2), verb: verb, adding: [])
    }
  }

  private func complements(_ row: TableFile.Row, _ field: Int) -> Verb.Complements {
    row.strings(field).reduce(into: []) { $0.formUnion(.named($1)) }
  }

  private mutating func inflect(stem: String, paradigm: String, verb: Int32, adding classes: WordClass) {
    let key = "\(stem)|\(paradigm)"
    if let known = inflectionIndex[key], classes.isEmpty {
      lexicon.inflections[Int(known)].append(verb)
      return
    }
    let inflection = Int32(lexicon.inflections.count)
    inflectionIndex[key] = inflection
    lexicon.inflections.append(verb >= 0 ? [verb] : [])
    let root = stem == "-" ? [] : Folding.fold(stem)
    for ending in paradigms[paradigm]?.endings ?? [] {
      let word = lexicon.vocabulary.intern(root + ending.bytes)
      lexicon.vocabulary[word].classes.formUnion(classes)
      addReading(word, inflection, ending)
    }
  }

  private mutating func addReading(_ word: Int32, _ inflection: Int32, _ ending: Paradigm.Ending) {
    let first = lexicon.vocabulary[word].verb
    if first >= 0, lexicon.readings[Int(first)].inflection == inflection {
      lexicon.readings[Int(first)].forms.formUnion(ending.forms)
      if ending.forms == .pastParticiple { lexicon.readings[Int(first)].agreement = ending.agreement }
      return
    }
    lexicon.readings.append(
      VerbReading(inflection: inflection, forms: ending.forms, agreement: ending.agreement, next: first))
    lexicon.vocabulary[word].verb = Int32(lexicon.readings.count - 1)
  }

  // MARK: Names

  private mutating func readNames() {
    Self.rows(lexicon.language, "nouns") { row in
      let index = lexicon.nouns.count
      lexicon.nouns.append(
        Lexicon.SpeechNoun(
          takes: complements(row, 1), relative: row.strings(1).contains("selon"),
          force: Verb.Force(rawValue: row.string(2)) ?? .neutral))
      for form in row.strings(0) { phrase(form, .noun, index) }
    }
    Self.rows(lexicon.language, "prepositions") { row in
      phrase(row.string(0), .sourcePreposition, lexicon.strongPrepositions.count)
      lexicon.strongPrepositions.append(row.string(1) == "strong")
    }
    Self.rows(lexicon.language, "camps") { row in lexicon.camps[row.string(0)] = row.string(1) }
    Self.rows(lexicon.language, "joint") { row in phrase(row.string(0), .joint, 0) }
    Self.rows(lexicon.language, "furniture") { row in phrase(row.string(0), .furniture, 0) }
    Self.rows(lexicon.language, "roles") { row in readRole(row) }
    Self.rows(lexicon.language, "countries") { row in readCountry(row) }
    Self.rows(lexicon.language, "organisations") { row in readBody(row, .organisation, into: \.organisations) }
    Self.rows(lexicon.language, "outlets") { row in readBody(row, .outlet, into: \.outlets) }
  }

  private mutating func readRole(_ row: TableFile.Row) {
    let index = lexicon.roles.count
    let name = row.string(0)
    lexicon.roles.append(
      Lexicon.Role(
        name: name, kind: Lexicon.Role.Kind(rawValue: row.string(2)) ?? .person, roleClass: row.string(3),
        head: words(name).first ?? -1))
    for form in row.strings(1) {
      let parts = form.split(separator: ":")
      phrase(String(parts[0]), .role, index, Agreement(code: parts.count > 1 ? parts[1] : ""))
    }
  }

  private mutating func readCountry(_ row: TableFile.Row) {
    let index = lexicon.countries.count
    lexicon.countries.append(
      Lexicon.Country(code: row.string(0), name: row.strings(1).first ?? row.string(0)))
    for field in [1, 3, 4] {
      for name in row.strings(field) { phrase(name, .country, index, capital: true) }
    }
    for adjective in row.strings(2) {
      let word = intern(adjective)
      lexicon.vocabulary[word].countryOfAdjective = Int32(index)
    }
  }

  private mutating func readBody(
    _ row: TableFile.Row, _ kind: Lexicon.Meaning.Kind, into list: WritableKeyPath<Lexicon, [Lexicon.Body]>
  ) {
    let index = lexicon[keyPath: list].count
    lexicon[keyPath: list].append(Lexicon.Body(name: row.string(0), kind: row.string(2)))
    for name in [row.string(0)] + row.strings(1) { phrase(name, kind, index, capital: true) }
  }

  private mutating func phrase(
    _ text: String, _ kind: Lexicon.Meaning.Kind, _ index: Int, _ agreement: Agreement = Agreement(code: ""),
    capital: Bool = false
  ) {
    let words = words(text)
    guard let first = words.first else { return }
    lexicon.vocabulary[first].classes.insert(.startsPhrase)
    lexicon.phrases.insert(words, value: lexicon.meanings.count)
    lexicon.meanings.append(
      Lexicon.Meaning(kind: kind, index: Int32(index), agreement: agreement, capital: capital))
  }

  // MARK: Expressions

  private mutating func readExpressions() {
    Self.rows(lexicon.language, "axes") { row in
      axisIndex[row.string(0)] = Int32(lexicon.axes.count)
      lexicon.axes.append(
        Lexicon.Axis(name: row.string(0), positive: row.string(1), negative: row.string(2)))
    }
    Self.rows(lexicon.language, "agreement") { row in
      let kind = Lexicon.Accord.Kind(rawValue: row.string(2)) ?? .mutual
      expression(row.string(0), .accord(.init(agrees: row.string(1) == "agreement", kind: kind)))
    }
    Self.rows(lexicon.language, "stance") { row in
      guard let axis = axisIndex[row.string(1)] else { return }
      expression(row.string(0), .stance(.init(axis: axis, positive: row.string(2) == "+")))
    }
    Self.rows(lexicon.language, "opposites") { row in
      lexicon.opposites.insert(Lexicon.pair(stem(row.string(0)), stem(row.string(1))))
    }
  }

  /// Words stand by their stems; those with a leading `=` by themselves, marked so that no stem is taken for one.
  private mutating func expression(_ text: String, _ meaning: Lexicon.Expression) {
    var keys: [Int32] = []
    for word in text.split(separator: " ") {
      let isExact = word.hasPrefix("=")
      for part in words(String(isExact ? word.dropFirst() : word)) {
        keys.append(isExact ? Lexicon.exact(part) : lexicon.stem(of: part, stemmer))
      }
    }
    lexicon.expressions.insert(keys, value: lexicon.expressionMeanings.count)
    lexicon.expressionMeanings.append(meaning)
  }

  private mutating func stem(_ word: String) -> Int32 { lexicon.stem(of: intern(word), stemmer) }

  // MARK: Words

  private mutating func intern(_ word: String) -> Int32 {
    lexicon.vocabulary.intern(Folding.fold(word))
  }

  private mutating func words(_ text: String) -> [Int32] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      Tokenizer.tokens(of: $0, in: 0..<$0.count, vocabulary: &lexicon.vocabulary)
    }.compactMap { $0.word >= 0 ? $0.word : nil }
  }
}

extension Lexicon {
  /// The stem of a word, computed once.
  mutating func stem(of word: Int32, _ stemmer: Stemmer) -> Int32 {
    let known = vocabulary[word].stem
    if known >= 0 { return known }
    let stem = vocabulary.intern(stemmer.stem(vocabulary.bytes(of: word)))
    vocabulary[word].stem = stem
    return stem
  }
}

extension String {
  /// The string without a suffix.
  func replacingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
