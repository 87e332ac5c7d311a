/// The tables of a lexicon in an image, column by column, in one fixed order.
extension Lexicon {
  /// Changes whenever the order or the shape of a column does, or what a bit of a ``WordClass`` means.
  private static let imageVersion: UInt64 = 23

  /// The image of a lexicon, headed by its version and the digest of the files it was made from.
  func image(digest: UInt64) -> [UInt8] {
    var image = LexiconImage()
    image.column([Self.imageVersion, digest])
    vocabulary.write(to: &image)
    tables.write(to: &image)
    return image.bytes
  }

  /// Reads a lexicon from an image, or returns nil where it was made from other files or by another version.
  init?(image bytes: UnsafeRawBufferPointer, digest: UInt64) {
    guard bytes.count > 64 else { return nil }
    var cursor = LexiconImage.Cursor(bytes)
    let header: [UInt64] = cursor.column()
    guard header == [Self.imageVersion, digest] else { return nil }
    let vocabulary = Vocabulary(&cursor)
    self.init(Tables(&cursor), vocabulary)
  }
}

extension Lexicon.Tables {
  func write(to image: inout LexiconImage) {
    image.strings([language, and])
    image.column([
      beingInflection, Int32(bodyAgreement.rawValue), modifiersBefore ? 1 : 0, onlyPassive ? 1 : 0, infinitiveMark,
      leastNaming, topicLenience,
    ])
    image.column(answerLabels.sorted())
    write(verbs, to: &image)
    image.lists(inflections)
    image.column(readings)
    image.strings(roles.flatMap { [$0.name, $0.kind.rawValue, $0.roleClass] })
    image.column(roles.map(\.head))
    image.column(roles.map(\.classNumber))
    image.lists(roles.map(\.broader))
    image.lists(roles.map(\.adjectives))
    image.strings(camps.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
    image.strings(kinds.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
    image.strings(titleRoles.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
    image.strings(countries.flatMap { [$0.code, $0.name] })
    image.strings(organisations.flatMap { [$0.name, $0.kind] })
    image.strings(outlets.flatMap { [$0.name, $0.kind] })
    image.column(nouns)
    image.column(sourcePrepositions)
    image.strings(axes.flatMap { [$0.name, $0.positive, $0.negative, $0.marks] })
    image.column(meanings)
    write(phrases, to: &image)
    write(expressions, to: &image)
    image.column(expressionMeanings)
    image.strings(adverbEndings.map { String(decoding: $0, as: UTF8.self) })
    image.strings(infinitiveEndings.map { String(decoding: $0, as: UTF8.self) }.sorted())
    image.column(opposites.sorted())
    image.column(fields)
    image.column(synonyms)
    write(synonymousPhrases, to: &image)
    image.column(numbers)
    image.strings(finiteEndings.map { String(decoding: $0, as: UTF8.self) })
    image.strings(conditionalEndings.map { String(decoding: $0, as: UTF8.self) })
    image.strings(peopleEndings.map { String(decoding: $0, as: UTF8.self) })
    image.strings(landEndings.map { String(decoding: $0, as: UTF8.self) })
    image.strings(originEndings.map { String(decoding: $0, as: UTF8.self) })
    image.strings(thingEndings.map { String(decoding: $0, as: UTF8.self) })
    image.strings(feminineEndings.map { String(decoding: $0, as: UTF8.self) })
    image.column(ages)
  }

  private func write(_ verbs: [Verb], to image: inout LexiconImage) {
    image.strings(verbs.map(\.lemma))
    image.column(verbs.map(\.takes))
    image.column(verbs.map(\.force))
    image.column(verbs.map { Int32($0.rest.count) })
    image.lists(verbs.flatMap(\.rest))
  }

  private func write(_ trie: PhraseTrie, to image: inout LexiconImage) {
    image.column([trie.count])
    image.column(trie.keys)
    image.column(trie.nodes)
    image.column(trie.heads)
    image.column(trie.links)
  }

  init(_ image: inout LexiconImage.Cursor) {
    let head = image.strings()
    self.init(language: head[0])
    and = head[1]
    let numbers: [Int32] = image.column()
    beingInflection = numbers[0]
    bodyAgreement = Agreement(rawValue: UInt8(numbers[1]))
    modifiersBefore = numbers[2] == 1
    onlyPassive = numbers[3] == 1
    infinitiveMark = numbers[4]
    leastNaming = numbers[5]
    topicLenience = numbers[6]
    answerLabels = Set(image.column() as [Int32])
    verbs = Self.verbs(&image)
    inflections = image.lists()
    readings = image.view()
    roles = Self.roles(&image)
    camps = Self.pairs(&image).reduce(into: [:]) { $0[$1.0] = $1.1 }
    kinds = Self.pairs(&image).reduce(into: [:]) { $0[$1.0] = $1.1 }
    titleRoles = Self.pairs(&image).reduce(into: [:]) { $0[$1.0] = $1.1 }
    countries = Self.pairs(&image).map { Lexicon.Country(code: $0.0, name: $0.1) }
    organisations = Self.pairs(&image).map { Lexicon.Body(name: $0.0, kind: $0.1) }
    outlets = Self.pairs(&image).map { Lexicon.Body(name: $0.0, kind: $0.1) }
    nouns = image.column()
    sourcePrepositions = image.column()
    axes = Self.axes(&image)
    meanings = image.view()
    phrases = Self.trie(&image)
    expressions = Self.trie(&image)
    expressionMeanings = image.view()
    adverbEndings = image.strings().map { Array($0.utf8) }
    infinitiveEndings = Set(image.strings().map { Array($0.utf8) })
    opposites = Set(image.column() as [UInt64])
    fields = image.column()
    synonyms = image.column()
    synonymousPhrases = Self.trie(&image)
    self.numbers = image.column()
    finiteEndings = image.strings().map { Array($0.utf8) }
    conditionalEndings = image.strings().map { Array($0.utf8) }
    peopleEndings = image.strings().map { Array($0.utf8) }
    landEndings = image.strings().map { Array($0.utf8) }
    originEndings = image.strings().map { Array($0.utf8) }
    thingEndings = image.strings().map { Array($0.utf8) }
    feminineEndings = image.strings().map { Array($0.utf8) }
    ages = image.column()
  }

  private static func verbs(_ image: inout LexiconImage.Cursor) -> [Verb] {
    let lemmas = image.strings()
    let takes: [Verb.Complements] = image.column()
    let forces: [Verb.Force] = image.column()
    let counts: [Int32] = image.column()
    let rests = image.lists()
    var start = 0
    return lemmas.indices.map { index in
      defer { start += Int(counts[index]) }
      return Verb(
        lemma: lemmas[index], takes: takes[index], force: forces[index],
        rest: Array(rests[start..<start + Int(counts[index])]))
    }
  }

  private static func roles(_ image: inout LexiconImage.Cursor) -> [Lexicon.Role] {
    let strings = image.strings()
    let heads: [Int32] = image.column()
    let classes: [Int32] = image.column()
    let broader = image.lists()
    let adjectives = image.lists()
    return heads.indices.map { index in
      Lexicon.Role(
        name: strings[3 * index], kind: .init(rawValue: strings[3 * index + 1]) ?? .person,
        roleClass: strings[3 * index + 2], classNumber: classes[index], head: heads[index],
        broader: broader[index], adjectives: adjectives[index])
    }
  }

  private static func axes(_ image: inout LexiconImage.Cursor) -> [Lexicon.Axis] {
    let strings = image.strings()
    return (0..<strings.count / 4).map {
      Lexicon.Axis(
        name: strings[4 * $0], positive: strings[4 * $0 + 1], negative: strings[4 * $0 + 2], marks: strings[4 * $0 + 3])
    }
  }

  private static func pairs(_ image: inout LexiconImage.Cursor) -> [(String, String)] {
    let strings = image.strings()
    return (0..<strings.count / 2).map { (strings[2 * $0], strings[2 * $0 + 1]) }
  }

  private static func trie(_ image: inout LexiconImage.Cursor) -> PhraseTrie {
    var trie = PhraseTrie()
    trie.count = (image.column() as [Int])[0]
    trie.keys = image.view()
    trie.nodes = image.view()
    trie.heads = image.view()
    trie.links = image.view()
    return trie
  }
}
