import CoverageModel

/// Reads a reader's corrections from JSON in the format `visavis-corrections/1`.
public enum CorrectionReader {
  /// The corrections in a text.
  ///
  /// - Parameter bytes: the JSON text, UTF-8.
  public static func log(from bytes: [UInt8]) throws(CorrectionFileError) -> CorrectionLog {
    try JSONDocument(bytes).withRoot { (root) throws(CorrectionFileError) in
      let format = root["format"]?.string
      guard format == CorrectionLog.format else { throw .format(format) }
      let done = try steps(root["done"], from: 1)
      return CorrectionLog(done: done, undone: try steps(root["undone"], from: done.count + 1))
    }
  }

  private static func steps(_ value: JSONValue?, from first: Int) throws(CorrectionFileError) -> [CorrectionLog.Step] {
    guard let elements = value?.elements else { throw .step(first, member: first == 1 ? "done" : "undone") }
    var steps: [CorrectionLog.Step] = []
    for (index, element) in elements.enumerated() {
      steps.append(try StepReader(element, number: first + index).step())
    }
    return steps
  }
}

/// Reads one step.
private struct StepReader {
  private let value: JSONValue
  private let number: Int

  init(_ value: JSONValue, number: Int) {
    self.value = value
    self.number = number
  }

  func step() throws(CorrectionFileError) -> CorrectionLog.Step {
    let id = try string("id", of: value)
    if value["what"]?.string == "revert" {
      return CorrectionLog.Step(id: id, action: .revert(try string("step", of: value)))
    }
    var targets: [QuoteAnchor] = []
    for target in try required(value["targets"]?.elements, "targets") { targets.append(try anchor(target)) }
    guard !targets.isEmpty else { throw wrong("targets") }
    let correction = Correction(targets: targets, change: try change(), former: try string("former", of: value))
    return CorrectionLog.Step(id: id, action: .correct(correction))
  }

  private func change() throws(CorrectionFileError) -> Correction.Change {
    switch try string("what", of: value) {
    case "speaker": return .speaker(Voice(name: try optional("to", of: value), side: try side()))
    case "side": return .side(try side())
    case "kind": return .kind(try required(Statement.Kind(rawValue: try string("to", of: value)), "to"))
    case "topic": return .topic(try optional("to", of: value))
    case "words": return .words(try anchor(try required(value["to"], "to")))
    case "removal": return .removal
    case "relation": return .relation(from: try label("from"), to: try label("to"))
    default: throw wrong("what")
    }
  }

  private func label(_ member: String) throws(CorrectionFileError) -> Relation.Label? {
    guard let name = try optional(member, of: value) else { return nil }
    return try required(Relation.Label(rawValue: name), member)
  }

  private func side() throws(CorrectionFileError) -> SideReference {
    let side = try required(value["side"], "side")
    guard let name = try optional("party", of: side) else { return SideReference(party: nil) }
    let party = try required(Statement.Party(rawValue: name), "party")
    return SideReference(party: party, name: try string("name", of: side))
  }

  private func anchor(_ value: JSONValue) throws(CorrectionFileError) -> QuoteAnchor {
    QuoteAnchor(
      source: try string("source", of: value), digest: try string("sha256", of: value),
      start: max(try required(value["start"]?.integer, "start"), 0), exact: try string("exact", of: value),
      prefix: try string("prefix", of: value), suffix: try string("suffix", of: value))
  }

  // MARK: Members

  private func wrong(_ member: String) -> CorrectionFileError { .step(number, member: member) }

  private func required<Value>(_ value: Value?, _ member: String) throws(CorrectionFileError) -> Value {
    guard let value else { throw wrong(member) }
    return value
  }

  private func string(_ member: String, of value: JSONValue) throws(CorrectionFileError) -> String {
    try required(value[member]?.string, member)
  }

  /// A string, or nil for `null`.
  private func optional(_ member: String, of value: JSONValue) throws(CorrectionFileError) -> String? {
    let found = try required(value[member], member)
    return found.isNull ? nil : try required(found.string, member)
  }
}
