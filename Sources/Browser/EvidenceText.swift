import CoverageModel
import Screen

/// Says in a line why a row has its mark.
struct EvidenceText {
  private let state: State
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State) { self.state = state }

  /// The reason of a mark, with the words of the text that show it and where they stand.
  func line(for row: Comparison.Row) -> Line {
    var line = Line("\(Marks.sign(of: row, in: state.dossier)) ", role: .mark)
    guard let relation = state.dossier.relation(of: row) else {
      line.append(reasonWithoutRelation(row), role: .text)
      return line
    }
    line.append(evidence(relation), role: .text)
    line.append(" · \(messages.certainty) \(messages.share(relation.certainty))", role: .faint)
    return line
  }

  /// The same piece by piece, each on a line of its own.
  func lines(for row: Comparison.Row) -> [Line] {
    guard let relation = state.dossier.relation(of: row) else { return [line(for: row)] }
    let pieces = relation.evidence.map { heading(of: $0) + messages.colon + quoted($0) }
    let certainty = "\(messages.certainty) \(messages.share(relation.certainty))"
    return (pieces + [certainty]).enumerated().map { index, text in
      var line = Line(index == 0 ? "\(Marks.sign(of: row, in: state.dossier)) " : "  ", role: .mark)
      line.append(text, role: index < pieces.count ? .text : .faint)
      return line
    }
  }

  private func reasonWithoutRelation(_ row: Comparison.Row) -> String {
    switch row.mark {
    case .oneSided:
      messages.fill(messages.oneSided, state.name(of: row.a == nil ? .b : .a))
    case .joint: messages.joint
    case .third: messages.third
    case .agreement, .disagreement, .undetermined: messages.undetermined
    }
  }

  /// Pieces of evidence of one reason stand under one name for it.
  private func evidence(_ relation: Relation) -> String {
    var result = ""
    var last: Evidence?
    for piece in relation.evidence {
      let isSame = last.map { $0.reason == piece.reason && $0.detail == piece.detail } ?? false
      if !isSame {
        result += (last == nil ? "" : " ; ") + heading(of: piece) + messages.colon
      } else {
        result += " ↔ "
      }
      result += quoted(piece)
      last = piece
    }
    return result
  }

  private func heading(of piece: Evidence) -> String {
    piece.detail.map { "\(reason(piece.reason)) (\($0))" } ?? reason(piece.reason)
  }

  private func quoted(_ piece: Evidence) -> String {
    let words = state.coverage.sources[piece.source].text[piece.range]
    let place = place(of: piece).map { " (\($0))" } ?? ""
    return messages.quoted(words) + place
  }

  private func place(of piece: Evidence) -> String? {
    let article = state.coverage.articles.firstIndex {
      $0.source == piece.source && $0.range.contains(piece.range.lowerBound)
    }
    return article.map { StatementText(state).place(ofArticle: $0, byte: piece.range.lowerBound) }
  }

  private func reason(_ reason: Evidence.Reason) -> String {
    switch reason {
    case .jointStatement: messages.jointStatement
    case .saidByText: messages.saidByText
    case .opposedStances: messages.opposedStances
    case .sharedStance: messages.sharedStance
    case .rejection: messages.rejection
    case .reply: messages.reply
    case .contrast: messages.contrast
    case .sameClaim: messages.sameClaim
    case .reader: messages.setByReader
    }
  }
}
