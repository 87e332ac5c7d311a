import CoverageModel

/// The element `said` of TEI P5 for a statement of a coverage.
///
/// `who` names the speaker, both sides, or `#unknown`; `ana` the side, the kind and the topic; `cert` is the certainty; `resp`
/// tells that a reader has put it right. A
/// statement in several parts is several elements chained by `next` and `prev`.
struct TEISaid {
  private let coverage: Coverage
  /// How many elements each statement has.
  private let parts: [Int]
  private let followers: [Int: Int]

  /// Prepares the elements of statements.
  ///
  /// - Parameter parts: how many elements each statement of the coverage has; 0 where it is not written.
  init(_ coverage: Coverage, parts: [Int]) {
    self.coverage = coverage
    self.parts = parts
    var followers: [Int: Int] = [:]
    for (index, statement) in coverage.statements.enumerated() where parts[index] > 0 {
      if let first = statement.continues, parts[first] > 0, followers[first] == nil { followers[first] = index }
    }
    self.followers = followers
  }

  /// Begins the element of a part of a statement, counted from 1.
  func open(_ markup: inout MarkupText, _ index: Int, part: Int) {
    let statement = coverage.statements[index]
    let direct = statement.kind == .direct
    markup.open(
      "said",
      [
        "xml:id": id(index, part), "who": who(statement), "direct": direct ? "true" : "false",
        "ana": analysis(of: statement), "cert": Words.english.share(statement.certainty),
        "resp": statement.corrected.isEmpty ? nil : TEIHeader.reader,
        "prev": previous(index, part), "next": next(index, part),
      ])
  }

  /// Writes that words are left out of an excerpt.
  func gap(_ markup: inout MarkupText) {
    markup.empty("gap", ["reason": "sampling"])
  }

  private func id(_ index: Int, _ part: Int) -> String { "s\(index + 1)" + (part > 1 ? ".\(part)" : "") }

  private func who(_ statement: Statement) -> String {
    if let speaker = statement.speaker { return "#p\(speaker + 1)" }
    return statement.party == .both ? "#A #B" : "#unknown"
  }

  private func analysis(of statement: Statement) -> String {
    let sides: [String] =
      switch statement.party {
      case .a: ["A"]
      case .b: ["B"]
      case .both: ["A", "B"]
      case nil: []
      }
    let topic = statement.topic.map { ["t\($0 + 1)"] } ?? []
    return (sides + [statement.kind.rawValue] + topic).map { "#" + $0 }.joined(separator: " ")
  }

  private func previous(_ index: Int, _ part: Int) -> String? {
    if part > 1 { return "#" + id(index, part - 1) }
    guard let first = coverage.statements[index].continues, followers[first] == index else { return nil }
    return "#" + id(first, parts[first])
  }

  private func next(_ index: Int, _ part: Int) -> String? {
    if part < parts[index] { return "#" + id(index, part + 1) }
    return followers[index].map { "#" + id($0, 1) }
  }
}
