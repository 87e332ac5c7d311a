/// Reads the data files of a language into a ``Lexicon``.
struct LexiconReader {
  var tables: Lexicon.Tables
  var vocabulary = Vocabulary(capacity: 24_000)
  let stemmer: Stemmer
  var paradigms: [String: Paradigm] = [:]
  var inflectionIndex: [String: Int32] = [:]
  var axisIndex: [String: Int32] = [:]
  var classNumbers: [String: Int32] = [:]

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
  static func rows(_ language: String, _ name: String, _ body: (TableFile.Row) -> Void) {
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

  mutating func phrase(
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

  mutating func intern(_ word: String) -> Int32 {
    vocabulary.intern(Folding.fold(word))
  }

  /// The words of an entry.
  ///
  /// An elided word at the end (*aux yeux d'*) is one only before a letter.
  mutating func words(_ text: String) -> [Int32] {
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
