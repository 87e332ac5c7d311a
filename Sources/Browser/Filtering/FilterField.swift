/// What of a statement a filter looks at.
enum FilterField: String, Sendable, CaseIterable {
  case side, speaker, topic, outlet, article, kind, mark, certainty, text

  /// What a reader calls it.
  func name(in language: Language) -> String {
    guard language == .french else { return rawValue }
    return switch self {
    case .side: "côté"
    case .speaker: "locuteur"
    case .topic: "thème"
    case .outlet: "média"
    case .article: "article"
    case .kind: "sorte"
    case .mark: "signe"
    case .certainty: "certitude"
    case .text: "texte"
    }
  }

  private static let otherNames: [(FilterField, String)] = [
    (.speaker, "qui"), (.speaker, "who"), (.outlet, "journal"), (.outlet, "source"), (.kind, "type"),
  ]

  /// The field of that name in either language, or of the only name that begins so.
  init?(named name: String) {
    let wanted = FoldedName(name)
    let names =
      Self.allCases.flatMap { field in Language.allCases.map { (field, FoldedName(field.name(in: $0))) } }
      + Self.otherNames.map { ($0.0, FoldedName($0.1)) }
    if let same = names.first(where: { $0.1 == wanted }) {
      self = same.0
      return
    }
    let begun = Set(names.filter { $0.1.begins(with: wanted) }.map(\.0))
    guard begun.count == 1, let only = begun.first else { return nil }
    self = only
  }

  /// Whether several parts of it widen each other instead of narrowing.
  var isAlternative: Bool { self != .text && self != .certainty }
}
