import Screen

extension Key {
  /// The name of the key as the reader's keyboard has it.
  public func name(in language: Language) -> String {
    switch self {
    case .character(" "): language == .french ? "Espace" : "Space"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + String(Character(scalar)).uppercased()
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: language == .french ? "Pg préc" : "PgUp"
    case .pageDown: language == .french ? "Pg suiv" : "PgDn"
    case .home: language == .french ? "Début" : "Home"
    case .end: language == .french ? "Fin" : "End"
    case .enter: language == .french ? "Entrée" : "Enter"
    case .tab: "Tab"
    case .backTab: language == .french ? "Maj-Tab" : "Shift-Tab"
    case .backspace: language == .french ? "Retour arr." : "Backspace"
    case .delete: language == .french ? "Suppr" : "Del"
    case .escape: language == .french ? "Échap" : "Esc"
    }
  }
}
