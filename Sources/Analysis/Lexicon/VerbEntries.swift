/// Entries of verbs, inflected by their paradigms.
extension LexiconReader {
  mutating func readVerbs() {
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

  func complements(_ row: TableFile.Row, _ field: Int) -> Verb.Complements {
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
}
