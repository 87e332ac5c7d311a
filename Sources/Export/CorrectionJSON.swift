import CoverageModel

/// Writes a reader's corrections as JSON in the format `visavis-corrections/1`.
public struct CorrectionJSON {
  private let log: CorrectionLog
  private let version: String

  /// Prepares the writing of corrections.
  ///
  /// - Parameter version: the version of the program that writes.
  public init(_ log: CorrectionLog, version: String) {
    self.log = log
    self.version = version
  }

  /// The JSON text, UTF-8 with a line feed at its end.
  public func bytes() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("format", CorrectionLog.format)
      json.key("generator")
      json.object { json in
        json.member("name", "visavis")
        json.member("version", version)
      }
      steps(&json, "done", log.done)
      steps(&json, "undone", log.undone)
    }
    json.end()
    return json.bytes
  }

  private func steps(_ json: inout JSONText, _ name: StaticString, _ steps: [CorrectionLog.Step]) {
    json.key(name)
    json.array { json in
      for step in steps {
        json.element()
        json.object { self.step(&$0, step) }
      }
    }
  }

  private func step(_ json: inout JSONText, _ step: CorrectionLog.Step) {
    json.member("id", step.id)
    switch step.action {
    case .revert(let id):
      json.member("what", "revert")
      json.member("step", id)
    case .correct(let correction):
      change(&json, correction.change)
      json.member("former", correction.former)
      json.key("targets")
      json.array { json in
        for target in correction.targets {
          json.element()
          json.object { anchor(&$0, target) }
        }
      }
    }
  }

  private func change(_ json: inout JSONText, _ change: Correction.Change) {
    json.member("what", Self.name(of: change))
    switch change {
    case .speaker(let voice):
      json.member("to", voice.name)
      side(&json, voice.side)
    case .side(let reference): side(&json, reference)
    case .kind(let kind): json.member("to", kind.rawValue)
    case .topic(let label): json.member("to", label)
    case .words(let words):
      json.key("to")
      json.object { anchor(&$0, words) }
    case .removal: break
    case .relation(let former, let label):
      json.member("from", former?.rawValue)
      json.member("to", label?.rawValue)
    }
  }

  private static func name(of change: Correction.Change) -> String {
    switch change {
    case .speaker: "speaker"
    case .side: "side"
    case .kind: "kind"
    case .topic: "topic"
    case .words: "words"
    case .removal: "removal"
    case .relation: "relation"
    }
  }

  private func side(_ json: inout JSONText, _ reference: SideReference) {
    json.key("side")
    json.object { json in
      json.member("party", reference.party?.rawValue)
      json.member("name", reference.name)
    }
  }

  private func anchor(_ json: inout JSONText, _ anchor: QuoteAnchor) {
    json.member("source", anchor.source)
    json.member("sha256", anchor.digest)
    json.member("start", anchor.start)
    json.member("exact", anchor.exact)
    json.member("prefix", anchor.prefix)
    json.member("suffix", anchor.suffix)
  }
}
