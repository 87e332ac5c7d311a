import CoverageModel

/// Those who speak for both sides at once, as speakers of their own in the JSON.
///
/// The model gives a joint statement to no one person; other programs want a name for every voice. It begins with
/// `both:` and names the two, or who speaks most for each side, then the sides and the words that mean them.
struct JointVoices {
  /// The distinct names, in the order of the text.
  private(set) var names: [String] = []
  private let indexOfStatement: [Int: Int]

  init(_ coverage: Coverage, statements: some Sequence<Int>) {
    var known: [String: Int] = [:]
    var indices: [Int: Int] = [:]
    let mains = coverage.sides.map { side in
      (side.speakers.first { coverage.speakers[$0].kind == .person } ?? side.speakers.first).map {
        coverage.speakers[$0].name
      } ?? side.name
    }
    let sides = coverage.sides.map(\.name)
    for index in statements where coverage.statements[index].party == .both {
      let name = "both: " + Self.name(coverage.statements[index], coverage, mains, sides)
      if known[name] == nil {
        known[name] = names.count
        names.append(name)
      }
      indices[index] = known[name]
    }
    indexOfStatement = indices
  }

  /// The two by name, then the sides and the words that mean them.
  private static func name(_ statement: Statement, _ coverage: Coverage, _ mains: [String], _ sides: [String])
    -> String
  {
    let link = coverage.articles[statement.article].language == "fr" ? " et " : " and "
    let names = statement.speaker.map { coverage.speakers[$0].name } ?? mains.joined(separator: link)
    var more: [String] = []
    if sides != mains, sides.allSatisfy({ !$0.isEmpty }) { more.append(sides.joined(separator: link)) }
    if statement.speaker == nil, let words = statement.attribution {
      more.append(coverage.words(words, inArticle: statement.article))
    }
    return more.isEmpty ? names : "\(names) (\(more.joined(separator: "; ")))"
  }

  /// The identifier of the joint voice of a statement, or nil where one side speaks.
  func id(ofStatement index: Int) -> Identifier? { indexOfStatement[index].map { Self.id($0) } }

  /// The identifier of a joint voice.
  static func id(_ index: Int) -> Identifier { Identifier("j", index) }
}
