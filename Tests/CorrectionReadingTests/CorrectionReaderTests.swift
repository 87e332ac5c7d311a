import CorrectionReading
import CoverageModel
import Export
import Samples
import Testing

/// Corrections written as JSON and read again.
@Suite struct CorrectionReaderTests {
  private let canal = CanalCoverage.coverage

  private func read(_ text: String) throws -> CorrectionLog { try CorrectionReader.log(from: Array(text.utf8)) }

  @Test("Every kind of correction is read as it was written, with text that is hard to write")
  func readsWhatIsWritten() throws {
    let hostile = "\u{0} \" \\ \n \u{7F} 日本 \u{202E} 👩‍👩‍👧"
    let anchor = QuoteAnchor(source: hostile, digest: "00", start: 7, exact: hostile, prefix: "", suffix: hostile)
    let changes: [Correction.Change] = [
      .speaker(Voice(name: hostile, side: canal.reference(to: .a))),
      .speaker(Voice(name: nil, side: SideReference(party: nil))), .side(SideReference(party: .both)),
      .kind(.mixed), .topic(hostile), .topic(nil), .words(anchor), .removal, .relation(from: nil, to: .agreement),
      .relation(from: .disagreement, to: nil),
    ]
    var log = CorrectionLog()
    for (index, change) in changes.enumerated() {
      let correction = Correction(targets: [anchor, anchor], change: change, former: hostile)
      log.add(.init(id: "\(index)", action: .correct(correction)))
    }
    log.add(.init(id: "r", action: .revert("3")))
    _ = log.undo()
    #expect(try CorrectionReader.log(from: CorrectionJSON(log, version: "1").bytes()) == log)
  }

  @Test("What is no JSON is refused with its line and column")
  func refusesDamage() {
    #expect(throws: CorrectionFileError.syntax(line: 2, column: 3)) { try read("{\n }}") }
    #expect(throws: CorrectionFileError.self) { try read("") }
    #expect(throws: CorrectionFileError.self) { try read("{\"format\": \"visavis-corrections/1\"") }
  }

  @Test("Another format, or a later version, is refused by name")
  func refusesOtherFormats() {
    #expect(throws: CorrectionFileError.format("visavis-corrections/2")) {
      try read(#"{"format": "visavis-corrections/2", "done": [], "undone": []}"#)
    }
    #expect(throws: CorrectionFileError.format(nil)) { try read("[]") }
  }

  @Test("A step that is not as it should be is told by its number and member")
  func refusesSteps() {
    let head = #"{"format": "visavis-corrections/1", "undone": [], "done": "#
    #expect(throws: CorrectionFileError.step(1, member: "done")) { try read(head + "{}}") }
    #expect(throws: CorrectionFileError.step(1, member: "id")) { try read(head + "[{}]}") }
    #expect(throws: CorrectionFileError.step(1, member: "targets")) {
      try read(head + #"[{"id": "1", "what": "removal", "former": "", "targets": []}]}"#)
    }
    #expect(throws: CorrectionFileError.step(2, member: "what")) {
      let anchor = #"{"source":"","sha256":"","start":0,"exact":"","prefix":"","suffix":""}"#
      return try read(
        head + #"[{"id": "1", "what": "revert", "step": "0"}, "#
          + #"{"id": "2", "what": "magic", "former": "", "targets": ["# + anchor + "]}]}")
    }
  }
}
