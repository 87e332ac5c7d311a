/// The language that the program speaks to its reader.
public enum Language: String, Sendable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// The language of a locale name (`fr_CA.UTF-8`): French where it says so, else English.
  public init(locale: String) { self = locale.hasPrefix("fr") ? .french : .english }

  private static let allMessages = [Messages.french, .english]
  private static let allFindingWords = [FindingWords.french, .english]

  private var number: Int { self == .french ? 0 : 1 }

  /// All that the program says in this language.
  public var messages: Messages {
    // Lent, not copied: there are hundreds of them. Without being put in place, it is copied all the same.
    @inline(__always) _read { yield Self.allMessages[number] }
  }

  /// What the program says of finding things again.
  var findingWords: FindingWords {
    @inline(__always) _read { yield Self.allFindingWords[number] }
  }
}
