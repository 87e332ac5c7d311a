import CoverageModel

/// The answers that the menu offers about the relation of a statement.
struct RelationChoices {
  private let state: State
  private let index: Int
  private var coverage: Coverage { _read { yield state.coverage } }
  private var messages: Messages { _read { yield state.messages } }
  private var statement: Statement { coverage.statements[index] }

  init(_ state: State, statement: Int) {
    self.state = state
    index = statement
  }

  private var row: Comparison.Row? { state.dossier.row(at: state.dossier.entryOfUtterance[statement.utterance]) }
  private var relation: Relation? { row.flatMap { state.dossier.relation(of: $0) } }

  /// What stands there now.
  var present: String { CorrectionText(state).relation(relation?.label) }

  /// Another label, none, or a relation to another statement.
  var relations: [CorrectionItem] {
    var items: [CorrectionItem] = []
    if let relation {
      let other: Relation.Label = relation.label == .agreement ? .disagreement : .agreement
      items = [other, nil].map { item(.relation(from: relation.label, to: $0), ends(of: relation)) }
    } else if statement.party == .both {
      items = labels(among: [index])
    }
    if statement.party?.side != nil { items.append(.init(label: messages.otherStatement, action: .ask(.partner))) }
    return items
  }

  /// The labels for a relation to another statement.
  func labels(with other: Int) -> [CorrectionItem] { labels(among: [index, other]) }

  private func labels(among statements: [Int]) -> [CorrectionItem] {
    [Relation.Label.agreement, .disagreement].map { item(.relation(from: nil, to: $0), statements) }
  }

  private func item(_ change: Correction.Change, _ statements: [Int]) -> CorrectionItem {
    guard case .relation(_, let label) = change else { return .init(label: "", action: .ask(.what)) }
    return .init(label: CorrectionText(state).relation(label), action: .apply(change, statements))
  }

  /// This statement, and one of the other end: the one that faces it, where there is one.
  private func ends(of relation: Relation) -> [Int] {
    let utterance = statement.utterance
    let facing = row.flatMap { $0.a == utterance ? $0.b : $0.b == utterance ? $0.a : nil }
    let others = relation.a.contains(utterance) ? relation.b : relation.a
    let other = facing ?? (relation.both.contains(utterance) ? nil : others.first ?? relation.both.first)
    return [index] + [other.flatMap { coverage.fullest(of: $0) }].compactMap { $0 }
  }

  /// What the other side said, of the same topic first.
  var partners: [CorrectionItem] {
    guard let side = statement.party?.side else { return [] }
    let facing = coverage.utterances.indices.compactMap { coverage.fullest(of: $0) }.filter { other in
      coverage.statements[other].party?.side == side.opposite
    }
    let near = facing.filter { coverage.statements[$0].topic == statement.topic && statement.topic != nil }
    return (near + facing.filter { !near.contains($0) }).map(partner)
  }

  private func partner(_ other: Int) -> CorrectionItem {
    let words = VisibleText.line(coverage.words(of: coverage.statements[other]))
    let name = CorrectionText(state).speaker(of: coverage.statements[other])
    return .init(label: "\(name)\(messages.colon)\(words)", action: .ask(.label(other)))
  }
}
