/// What utterances have from their statements: from the one that shows each of them, or where the text does not tell there,
/// from the first that tells.
///
/// What a reader has put right of the statement that is shown holds as it is, also where it is nothing: else words could
/// stand in the column of a side whose they are not.
struct UtteranceFacts {
  /// For each utterance its party.
  let parties: [Statement.Party?]
  /// For each utterance its topic.
  let topics: [Int?]
  /// For each utterance, whether no statement is left of it.
  let isGone: [Bool]

  /// - Parameter removed: indices of statements that do not count.
  init(_ coverage: Coverage, without removed: Set<Int> = []) {
    let members = coverage.utterances.indices.map { utterance in
      let others = coverage.utterances[utterance].statements.filter { !removed.contains($0) }
      let shown = coverage.fullest(of: utterance, without: removed)
      return [shown].compactMap { $0 } + others
    }
    parties = members.map { Self.first(coverage.statements, $0, \.party, unless: [.speaker, .side]) }
    topics = members.map { Self.first(coverage.statements, $0, \.topic, unless: [.topic]) }
    isGone = members.map(\.isEmpty)
  }

  /// The first value that is told, unless a reader has put right what the first statement has.
  private static func first<Value>(
    _ statements: [Statement], _ members: [Int], _ value: KeyPath<Statement, Value?>,
    unless fields: Set<Statement.Field>
  ) -> Value? {
    guard let shown = members.first else { return nil }
    if !statements[shown].corrected.isDisjoint(with: fields) { return statements[shown][keyPath: value] }
    return members.lazy.compactMap { statements[$0][keyPath: value] }.first
  }
}
