/// Which keys the line of hints names first: those that a reader cannot do without, then those that are handy.
enum HintOrder {
  private static let commands: [Command] = [
    .help, .back, .open, .nextStatement, .nextTopic, .nextDisagreement, .nextAgreement, .counterpart, .nextReport,
    .wordings, .search, .filter, .copy, .export, .nextHeading, .nextArticle, .list, .choose, .correct, .overview, .quit,
  ]

  /// Brings commands into the order of hints; what has no place there keeps its order and comes last.
  ///
  /// - Parameter needsList: whether the list is out of sight, so that its key comes early.
  static func sorted(_ commands: [Command], needsList: Bool) -> [Command] {
    func rank(_ command: Command) -> Double {
      if command == .list, needsList { return rank(.nextAgreement) + 0.5 }
      return Double(self.commands.firstIndex(of: command) ?? self.commands.count)
    }
    return commands.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }
}
