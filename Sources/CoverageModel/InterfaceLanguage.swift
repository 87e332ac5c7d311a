/// The language in which a front end or an export speaks to its reader.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// The language of a locale (`fr_CA.UTF-8`): French where its name begins with `fr`, else English.
  public init(locale: String) { self = locale.hasPrefix("fr") ? .french : .english }
}
