/// A topic as a reader names it: what it is called, and the words that tell that something is said of it.
public struct TopicDeclaration: Sendable, Equatable {
  /// What the topic is to be called.
  public var label: String
  /// Words and phrases, matched by their stems.
  public var words: [String]

  /// Names a topic.
  public init(label: String, words: [String]) {
    self.label = label
    self.words = words
  }

  /// A line that names no topic; its number, from 1.
  public struct SyntaxError: Error, Equatable {
    /// Number of the line, from 1.
    public var line: Int
  }

  /// Reads a list of topics, one a line: `LABEL: word, phrase, word`.
  ///
  /// Without a colon the label is its only phrase. Blank lines and those that begin with `#` say nothing.
  public static func list(parsing text: String) throws(SyntaxError) -> [TopicDeclaration] {
    var declarations: [TopicDeclaration] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, line) in lines.enumerated() {
      let line = line.trimmingBlanks()
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let declaration = TopicDeclaration(parsing: line) else { throw SyntaxError(line: index + 1) }
      declarations.append(declaration)
    }
    return declarations
  }

  private init?(parsing line: String) {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
    guard let label = parts.first, !label.isEmpty else { return nil }
    let words =
      parts.count > 1
      ? parts[1].split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingBlanks() } : [label]
    guard !words.isEmpty, !words.contains("") else { return nil }
    self.init(label: label, words: words)
  }
}

/// The topics that a reader names, as stems.
struct DeclaredTopics {
  /// For each topic its label and its phrases.
  let topics: [(label: String, phrases: [[Int32]])]

  init(_ declarations: [TopicDeclaration], _ pack: inout LanguagePack) {
    var topics: [(String, [[Int32]])] = []
    for declaration in declarations {
      var phrases: [[Int32]] = []
      for phrase in declaration.words {
        var stems: [Int32] = []
        for word in phrase.split(whereSeparator: { $0 == " " || $0 == "'" || $0 == "’" }) where word.count > 1 {
          let word = pack.lexicon.vocabulary.intern(Folding.fold(String(word)))
          stems.append(pack.lexicon.vocabulary.stem(of: word, pack.stemmer))
        }
        if !stems.isEmpty { phrases.append(stems) }
      }
      topics.append((declaration.label, phrases))
    }
    self.topics = topics
  }

  /// The topic that most phrases in some words belong to, the first of several; nil where none does.
  func topic(of words: Set<Int32>) -> Int? {
    var best: (topic: Int, count: Int)?
    for (index, topic) in topics.enumerated() {
      let count = topic.phrases.count { $0.allSatisfy(words.contains) }
      if count > best?.count ?? 0 { best = (index, count) }
    }
    return best?.topic
  }
}
