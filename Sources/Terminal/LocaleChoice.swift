/// Which character set to speak with a terminal, as the environment tells.
public struct LocaleChoice: Sendable, Equatable {
  /// The locale to set for characters.
  public var locale: String
  /// Whether only ASCII may be painted.
  public var plain: Bool

  /// Decides from the name of a locale.
  ///
  /// No language is an order to avoid Unicode: `C`, `POSIX` and locales that are not installed are read as UTF-8. A name with
  /// another character set is one, since the terminal is then set to it.
  ///
  /// - Parameters:
  ///   - name: `fr_FR.UTF-8`, as in `LC_ALL`, `LC_CTYPE` or `LANG`; empty where none is set.
  ///   - installedCharset: the character set that the C library gives this locale; nil where it does not know it.
  public init(name: String, installedCharset: String?) {
    let named = Self.charset(in: name)
    let charset = named ?? (Self.isPlainC(name) ? nil : installedCharset)
    plain = charset.map { !Self.isUnicode($0) } ?? false
    locale = plain ? "C" : installedCharset.map(Self.isUnicode) == true ? name : "C.UTF-8"
  }

  /// The first name that the environment sets, in the order of the C library.
  public static func name(environment: (String) -> String?) -> String {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
  }

  private static func charset(in name: String) -> String? {
    guard let dot = name.firstIndex(of: ".") else { return nil }
    return String(name[name.index(after: dot)...].prefix { $0 != "@" })
  }

  private static func isPlainC(_ name: String) -> Bool { name.isEmpty || name == "C" || name == "POSIX" }

  private static func isUnicode(_ charset: String) -> Bool {
    let letters = charset.lowercased().filter { $0 != "-" }
    return letters == "utf8"
  }
}
