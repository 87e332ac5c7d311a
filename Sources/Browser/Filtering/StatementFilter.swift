import CoverageModel

/// Which statements a reader wants to see: parts that all must hold.
public struct StatementFilter: Sendable, Equatable {
  /// A part: a field with values, one of which must hold, or none where it is negated.
  struct Part: Sendable, Equatable {
    var field: FilterField
    var values: [FilterValue]
    var isNegated = false
  }

  var parts: [Part] = []

  /// Admits everything.
  public init() {}

  init(parts: [Part]) { self.parts = parts }

  /// Reads a filter: `speaker:smith -kind:direct topic:"fishing rights",quotas certainty:>0.8 word`.
  ///
  /// - Throws: ``FilterError``.
  public init(parsing text: String) throws(FilterError) {
    for token in FilterTokens.tokens(of: text) { parts.append(try FilterParser.part(token)) }
  }

  /// Whether everything is admitted.
  public var isEmpty: Bool { parts.isEmpty }

  /// The filter as a reader would type it in a language.
  public func text(in language: Language) -> String {
    parts.map { $0.text(in: language) }.joined(separator: " ")
  }

  /// Adds a part, unless it is there; a value that is wanted and unwanted is as it was said last.
  mutating func add(_ part: Part) {
    var opposite = part
    opposite.isNegated.toggle()
    parts.removeAll { $0 == opposite }
    if !parts.contains(part) { parts.append(part) }
  }
}

extension StatementFilter.Part {
  /// The part as a reader would type it.
  func text(in language: Language) -> String {
    let values = values.map { $0.text(in: language) }.joined(separator: ",")
    let isWord = field == .text && self.values.count == 1
    return (isNegated ? "-" : "") + (isWord ? "" : field.name(in: language) + ":") + values
  }
}

extension FilterValue {
  /// The value as a reader would type it.
  func text(in language: Language) -> String {
    switch self {
    case .words(let words): Self.quoted(words)
    case .article(let number): "\(number)"
    case .party(let party): Self.name(of: party, in: language)
    case .unknown: "?"
    case .kind(let kind): Self.name(of: kind, in: language)
    case .mark(let mark): mark.name(in: language)
    case .certainty(let bound): bound.text(language)
    }
  }

  /// Words in quotation marks where they would be taken apart without.
  static func quoted(_ words: String) -> String {
    let needs = words.isEmpty || words.hasPrefix("-") || words.contains { $0.isWhitespace || ",:\"«»“”".contains($0) }
    guard needs else { return words }
    return words.contains("\"") ? "«\(words)»" : "\"\(words)\""
  }

  static func name(of party: Statement.Party?, in language: Language) -> String {
    switch party {
    case .a: "A"
    case .b: "B"
    case .both: language == .french ? "ensemble" : "both"
    case nil: language == .french ? "tiers" : "neither"
    }
  }

  static func name(of kind: Statement.Kind, in language: Language) -> String {
    switch kind {
    case .direct: language.messages.direct
    case .indirect: language.messages.indirect
    case .mixed: language.messages.mixed
    }
  }
}
