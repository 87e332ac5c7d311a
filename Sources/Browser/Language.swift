/// The language that the program speaks to its reader.
public enum Language: String, Sendable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// The language of a locale name (`fr_CA.UTF-8`): French where it says so, else English.
  public init(locale: String) { self = locale.hasPrefix("fr") ? .french : .english }

  /// All that the program says in this language.
  public var messages: Messages {
    // Lent, not copied: there are hundreds of them.
    _read { if self == .french { yield Messages.french } else { yield Messages.english } }
  }
}
