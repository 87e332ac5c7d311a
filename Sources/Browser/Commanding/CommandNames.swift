import Screen

/// The names by which commands are called in a line that begins with `:`.
struct CommandNames {
  /// A name with the command it calls; nil for what only the line itself knows, going to a topic.
  struct Name: Sendable, Equatable {
    var text: String
    var command: Command?
  }

  /// What a typed text calls.
  enum Meaning: Equatable {
    case command(Command)
    /// The topic whose label has these words.
    case topic(String)
    /// Names that all begin with the text.
    case ambiguous([String])
    /// No name; the nearest one, where one is near.
    case unknown(nearest: String?)
  }

  /// The names in the reader's language; commands without one there have their English name.
  let own: [Name]
  /// The names that `visavis --keys` prints.
  let english: [Name]

  init(_ bindings: KeyBindings, _ language: Language) {
    let commands = bindings.entries.map(\.command)
    english = commands.map { Name(text: $0.rawValue, command: $0) } + [Name(text: "topic", command: nil)]
    let french = commands.map { Name(text: Self.name(of: $0, in: .french), command: $0) }
    own = language == .french ? french + [Name(text: "thème", command: nil)] : english
  }

  /// The name of a command in a language, the English one where it has no other.
  static func name(of command: Command, in language: Language) -> String {
    language == .french ? french[command] ?? command.rawValue : command.rawValue
  }

  /// The names that begin with a text, those in the reader's language before others; case and accents do not count.
  func beginning(with text: String) -> [Name] {
    let start = Self.folded(text)
    let found = own.filter { Self.folded($0.text).starts(with: start) }
    return found.isEmpty ? english.filter { Self.folded($0.text).starts(with: start) } : found
  }

  /// What a line calls: a name, the beginning of one alone, or a topic.
  func meaning(of line: String) -> Meaning {
    let words = line.split(separator: " ").map(String.init)
    let name = Self.folded(words.joined(separator: "-"))
    if let exact = (own + english).first(where: { Self.folded($0.text) == name }), let command = exact.command {
      return .command(command)
    }
    if let words = topic(in: line) { return .topic(words) }
    let found = beginning(with: words.joined(separator: "-"))
    if found.count == 1, let command = found[0].command { return .command(command) }
    if found.count > 1 { return .ambiguous(found.map(\.text)) }
    return .unknown(nearest: nearest(to: name))
  }

  /// The words behind the name that goes to a topic; nil where the line begins with another name.
  func topic(in line: String) -> String? {
    let words = line.split(separator: " ", maxSplits: 1)
    guard let first = words.first.map({ Self.folded(String($0)) }) else { return nil }
    let isTopic = (own + english).contains { $0.command == nil && Self.folded($0.text) == first }
    return isTopic ? words.count > 1 ? String(words[1]) : "" : nil
  }

  /// The name that most letters are right of; nil where half of them would be wrong.
  private func nearest(to name: [UInt32]) -> String? {
    let distances = (own + english).map { EditDistance.between(name, Self.folded($0.text)) }
    let best = distances.indices.min { distances[$0] < distances[$1] }
    return best.flatMap { distances[$0] * 2 < name.count ? (own + english)[$0].text : nil }
  }

  /// A text without what does not count when names are compared.
  static func folded(_ text: String) -> [UInt32] {
    let bytes = Array(text.utf8)
    return Folding(keeping: []).fold(bytes, 0..<bytes.count).scalars
  }
}

/// How many letters have to be changed, added or taken away to make one word another (Levenshtein).
enum EditDistance {
  /// - Complexity: O(*n* · *m*) for words of *n* and *m* letters.
  static func between(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let changed = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
