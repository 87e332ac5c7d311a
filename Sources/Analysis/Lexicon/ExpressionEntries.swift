/// Entries of expressions and of stems: accord, stances, opposites, fields, synonyms, numbers.
extension LexiconReader {
  mutating func readExpressions() {
    Self.rows(tables.language, "axes") { row in
      axisIndex[row.string(0)] = Int32(tables.axes.count)
      tables.axes.append(
        Lexicon.Axis(name: row.string(0), positive: row.string(1), negative: row.string(2), marks: row.string(3)))
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
      for text in row.strings(0) {
        let words = words(text)
        if words.count > 1 {
          tables.synonymousPhrases.insert(words.map { Lexicon.phraseKey(of: $0, vocabulary) }, value: Int(number))
        } else {
          synonyms.insert(UInt64(UInt32(bitPattern: stem(text))) << 32 | number)
        }
      }
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
}
