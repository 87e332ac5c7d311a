import CoverageModel

/// Writes how statements were found and how their speakers were told, as a JSON array of objects.
///
/// Identifiers and positions are those of ``CoverageJSON``: code points of the decoded source.
public struct ExplanationJSON {
  private let coverage: Coverage
  private let indices: [CodePointIndex]

  /// Prepares the writing on the statements of a coverage.
  public init(_ coverage: Coverage) {
    self.coverage = coverage
    indices = coverage.sources.map { CodePointIndex($0.text) }
  }

  /// The JSON text, UTF-8 with a line feed at its end.
  ///
  /// - Parameter statements: indices in ``Coverage/statements``.
  public func bytes(of statements: [Int]) -> [UInt8] {
    var json = JSONText()
    json.array { json in
      for index in statements {
        json.element()
        json.object { statement(&$0, index) }
      }
    }
    json.end()
    return json.bytes
  }

  private func statement(_ json: inout JSONText, _ index: Int) {
    let statement = coverage.statements[index]
    let explanation = statement.explanation
    json.member("id", "s\(index + 1)")
    json.member("pattern", explanation?.pattern)
    json.member("way", explanation?.way)
    json.member("cue", range: points(statement.cue, statement))
    json.member("attribution", range: points(statement.attribution, statement))
    json.member("antecedent", range: points(statement.antecedent, statement))
    json.key("candidates")
    json.array { json in
      for candidate in explanation?.candidates ?? [] {
        json.element()
        json.object { self.candidate(&$0, candidate, statement) }
      }
    }
    json.member("damaged", explanation?.isDamaged ?? false)
    json.member("negated", explanation?.isNegated ?? false)
    json.member("certainty", statement.certainty)
  }

  private func candidate(_ json: inout JSONText, _ candidate: Explanation.Candidate, _ statement: Statement) {
    let range = points(candidate.range, statement)
    json.member("name", candidate.name)
    json.member("probability", candidate.probability)
    json.member("start", range?.lowerBound)
    json.member("end", range?.upperBound)
  }

  private func points(_ range: Range<Int>?, _ statement: Statement) -> Range<Int>? {
    range.map { indices[coverage.articles[statement.article].source].codePoints($0) }
  }
}
