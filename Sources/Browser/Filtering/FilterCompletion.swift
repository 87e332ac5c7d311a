import CoverageModel
import Screen

/// Proposes names of fields, and values that exist in the dossier.
struct FilterCompletion {
  private let state: State
  private var coverage: Coverage { _read { yield state.coverage } }
  private var language: Language { state.language }

  init(_ state: State) { self.state = state }

  static func kinds(_ language: Language) -> [String] {
    [.direct, .indirect, .mixed].map { FilterValue.name(of: $0, in: language) }
  }

  static func marks(_ language: Language) -> [String] { FilterMark.allCases.map { $0.name(in: language) } }

  static func certainties(_ language: Language) -> [String] {
    [">0.9", ">0.75", ">0.5", "<0.5"].compactMap { FilterBound($0)?.text(language) }
  }

  /// What may stand for the word before the cursor.
  func completion(of editor: LineEditor) -> PromptCompletion {
    let typed = String(editor.characters[..<editor.cursor])
    let behind = String(editor.characters[editor.cursor...])
    var start = Self.wordStart(in: typed)
    if typed[start...].first == "-" { start = typed.index(after: start) }
    let word = typed[start...]
    guard let colon = word.firstIndex(of: ":"), let field = FilterField(named: String(word[..<colon])) else {
      return PromptCompletion(before: String(typed[..<start]), behind: behind, words: fields(String(word)))
    }
    let values = word[word.index(after: colon)...]
    let from = field == .certainty ? values.startIndex : Self.valueStart(in: values)
    return PromptCompletion(
      before: String(typed[..<from]), behind: behind, words: self.values(of: field, typed: String(values[from...])))
  }

  /// Where the part begins that a text ends with: behind the last blank that is not in quotation marks.
  private static func wordStart(in text: String) -> String.Index {
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if "\"«»“”".contains(text[index]) { isQuoted.toggle() }
      if text[index].isWhitespace, !isQuoted { start = text.index(after: index) }
    }
    return start
  }

  private static func valueStart(in text: Substring) -> String.Index {
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if "\"«»“”".contains(text[index]) { isQuoted.toggle() }
      if text[index] == ",", !isQuoted { start = text.index(after: index) }
    }
    return start
  }

  private func fields(_ typed: String) -> [String] {
    let wanted = FoldedName(typed)
    guard !typed.contains(":") else { return FilterField.allCases.map { $0.name(in: language) + ":" } }
    func begun(_ language: Language) -> [FilterField] {
      FilterField.allCases.filter { typed.isEmpty || FoldedName($0.name(in: language)).begins(with: wanted) }
    }
    let own = begun(language)
    return (own.isEmpty ? begun(language == .french ? .english : .french) : own).map { $0.name(in: language) + ":" }
  }

  /// The values of a field that have what is typed: those that begin with it first.
  private func values(of field: FilterField, typed: String) -> [String] {
    let wanted = FoldedName(String(typed.drop { "\"«“".contains($0) }))
    let all = names(of: field)
    guard !wanted.isEmpty else { return all.map(FilterValue.quoted) }
    let begun = all.filter { FoldedName($0).begins(with: wanted) }
    let inside = all.filter { !begun.contains($0) && FoldedName($0).contains(wanted) }
    return (begun + inside).map(FilterValue.quoted)
  }

  private func names(of field: FilterField) -> [String] {
    switch field {
    case .side:
      SideID.allCases.map(\.rawValue) + SideID.allCases.map { coverage[$0].name }.filter { $0.count > 1 }
        + [Statement.Party.both, nil].map { FilterValue.name(of: $0, in: language) }
    case .speaker: speakers
    case .topic: state.dossier.comparison.topics.indices.map { state.label(ofTopic: $0) }
    case .outlet: Self.distinct(coverage.statements.map { FilterNames.outlet(ofArticle: $0.article, state.dossier) })
    case .article: Set(state.dossier.tally.numbers).subtracting([0]).sorted().map(String.init)
    case .kind: Self.kinds(language)
    case .mark: Self.marks(language)
    case .certainty: Self.certainties(language)
    case .text: []
    }
  }

  /// Those who say something, the one with most statements first; then `?` where somebody is unknown.
  private var speakers: [String] {
    var counts = Array(repeating: 0, count: coverage.speakers.count)
    for speaker in coverage.statements.compactMap(\.speaker) { counts[speaker] += 1 }
    let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    return Self.distinct(order.map { coverage.speakers[$0].name })
      + (coverage.statements.contains { $0.speaker == nil } ? ["?"] : [])
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
