import CoverageModel

/// A relation of an excerpt with the statements that it holds between.
struct RelationEnds {
  /// Index in ``Coverage/relations``.
  var relation: Int
  /// Indices in ``Coverage/statements``, of each utterance the fullest report; never empty.
  var statements: [Int]

  /// The relations of an excerpt of which at least one end is in it.
  static func all(of excerpt: Excerpt) -> [RelationEnds] {
    let (coverage, members) = (excerpt.coverage, ExcerptMembers(excerpt))
    return members.relations.indices.compactMap { index in
      let relation = coverage.relations[index]
      let utterances = (relation.a + relation.b + relation.both).filter(members.utterances.contains)
      let statements = utterances.compactMap(coverage.fullest)
      return statements.isEmpty ? nil : RelationEnds(relation: index, statements: statements)
    }
  }
}
