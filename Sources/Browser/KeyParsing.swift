import Screen

extension Key {
  /// Names of keys that are no characters, as a configuration has them; the first of a key is the one that is shown.
  private static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Espace", .character(" ")), ("Up", .up), ("Haut", .up), ("Down", .down),
    ("Bas", .down),
    ("Left", .left), ("Gauche", .left), ("Right", .right), ("Droite", .right), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Home", .home), ("Début", .home), ("End", .end), ("Fin", .end), ("Enter", .enter), ("Entrée", .enter),
    ("Tab", .tab),
    ("Shift-Tab", .backTab), ("Maj-Tab", .backTab), ("Backspace", .backspace), ("Del", .delete), ("Suppr", .delete),
    ("Esc", .escape), ("Échap", .escape), ("Comma", .character(",")),
  ]

  /// The name of the key in a configuration: one word of ASCII, or the character itself.
  public var configurationName: String {
    if let named = Self.named.first(where: { $0.key == self }) { return named.name }
    return name(in: .english)
  }

  /// Reads the name of a key; capitals matter for single characters alone.
  ///
  /// - Returns: nil where no key is called so.
  public init?(configurationName name: String) {
    let scalars = name.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first, scalar.value > 0x20, scalar.value != 0x7F {
      self = .character(scalar)
    } else if let key = Self.named.first(where: { $0.name.lowercased() == name.lowercased() })?.key {
      self = key
    } else if let letter = Self.controlLetter(name) {
      self = .control(letter)
    } else {
      return nil
    }
  }

  /// The letter of `Ctrl-X` or `^X`.
  ///
  /// Terminals send Tab and Enter for some of them.
  private static func controlLetter(_ name: String) -> Unicode.Scalar? {
    let small = name.lowercased()
    let rest = small.hasPrefix("ctrl-") ? small.dropFirst(5) : small.hasPrefix("^") ? small.dropFirst() : ""
    guard rest.unicodeScalars.count == 1, let letter = rest.unicodeScalars.first else { return nil }
    return ("a"..."z").contains(letter) && !"hijm".unicodeScalars.contains(letter) ? letter : nil
  }
}
