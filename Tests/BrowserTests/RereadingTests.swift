import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("Reading changed files again")
struct RereadingTests {
  static let paragraphs = [
    "Le canal",
    "« L’écluse sera rouverte au printemps », assure Anne Morel. « Le tarif restera celui de l’an passé », dit-elle.",
    "Travaux de l’hiver au bord du canal",
    "« Nous demandons un calendrier écrit », répond Jean Petit. « Le quai s’effondre depuis deux ans », ajoute-t-il.",
  ]

  static let words = [
    ("L’écluse sera rouverte au printemps", 0), ("Le tarif restera celui de l’an passé", 0),
    ("Nous demandons un calendrier écrit", 1), ("Le quai s’effondre depuis deux ans", 1),
    ("La vanne est neuve", 0),
  ]

  /// The words of the account, those alone that stand in it.
  static func coverage(_ paragraphs: [String], reported: [(String, Int)] = words) -> Coverage {
    let text = paragraphs.joined(separator: "\n\n")
    var builder = CoverageBuilder(texts: [text])
    builder.side(.a, "Port", ["Anne Morel"])
    builder.side(.b, "Mairie", ["Jean Petit"])
    builder.topic("canal", .oneSided)
    for (words, speaker) in reported where text.contains(words) {
      builder.say(0, words, .direct, speaker, speaker == 0 ? .a : .b, topic: 0)
    }
    return builder.coverage
  }

  private func answer(_ coverage: Coverage, files: Int = 1, note: String? = nil) -> Answer {
    .reread(Rereading(files: files, name: "canal", coverage: coverage, note: note))
  }

  static let more =
    [paragraphs[0], "« La vanne est neuve », dit Anne Morel avant tout."] + paragraphs[1...]

  @Test("A search finds its words where they stand now")
  func searchesAnew() {
    var trial = Trial(Self.coverage(Self.paragraphs))
    trial.press(.character("/"))
    trial.type("calendrier")
    trial.press(.enter)
    trial.answer(answer(Self.coverage(Self.more)))
    let found = trial.state.search?.matches.map { match in
      String(decoding: trial.state.coverage.sources[0].text.bytes[match.range], as: UTF8.self)
    }
    #expect(found == ["calendrier"])
  }

  @Test("is asked for with r, and says what became of it")
  func asks() {
    var trial = Trial(Self.coverage(Self.paragraphs))
    trial.press(.character("r"))
    #expect(trial.effects == [.reread])
    trial.answer(.unchanged(note: nil))
    #expect(trial.status.contains("Rien n’a changé."))
    trial.answer(.notReread(reason: "canal.txt : aucun fichier de ce nom ; l’ancien texte reste"))
    #expect(trial.status.contains("l’ancien texte reste"))
    #expect(trial.state.coverage.statements.count == 4)
  }

  @Test("keeps the row of the comparison and its place on the screen", arguments: [0, 1, 2, 3])
  func keepsRow(number: Int) {
    var trial = Trial(Self.coverage(Self.paragraphs), width: 100, height: 24)
    for _ in 0..<number { trial.press(.down) }
    let words = trial.words
    trial.answer(answer(Self.coverage(Self.more), files: 2))
    #expect(trial.words == words)
    #expect(trial.status.contains("2 fichiers relus\u{A0}; 1 déclaration de plus"))
  }

  @Test("keeps the line of an article")
  func keepsLine() {
    var trial = Trial(Self.coverage(Self.paragraphs), width: 60, height: 20)
    trial.press(.character("G"), .enter, .down)
    let words = trial.statementWords
    let line = trial.text(trial.row(of: "▌"))
    trial.answer(answer(Self.coverage(Self.more)))
    #expect(trial.statementWords == words)
    #expect(trial.text(trial.row(of: "▌")).dropFirst(10) == line.dropFirst(10))
  }

  @Test("finds words again that were changed a little")
  func keepsChangedWords() {
    let changed = Self.paragraphs.map { $0.replacing("un calendrier écrit", with: "un calendrier signé") }
    var trial = Trial(Self.coverage(Self.paragraphs), width: 100, height: 24)
    trial.press(.down, .down)
    #expect(trial.words.hasPrefix("Nous demandons"))
    let words = Self.words.map { ($0.0.replacing("calendrier écrit", with: "calendrier signé"), $0.1) }
    trial.answer(answer(Self.coverage(changed, reported: words)))
    #expect(trial.words == "Nous demandons un calendrier signé")
    #expect(trial.status.contains("1 fichier relu\u{A0}; autant de déclarations"))
  }

  @Test("tells how many words are gone, and goes back to the same row")
  func goneWords() {
    var trial = Trial(Self.coverage(Self.more), width: 100, height: 24)
    trial.press(.down)
    let words = trial.words
    trial.press(.enter)
    let fewer = Array(Self.more.dropLast())
    trial.answer(answer(Self.coverage(fewer), note: "b.txt : lecture refusée"))
    #expect(trial.status.contains("2 déclarations de moins · b.txt : lecture refusée"))
    trial.press(.escape)
    #expect(trial.words == words)
  }

  @Test("goes to what stood before words that are gone")
  func beside() {
    var trial = Trial(Self.coverage(Self.paragraphs), width: 100, height: 24)
    trial.press(.character("G"))
    trial.answer(answer(Self.coverage(Array(Self.paragraphs.dropLast()))))
    #expect(trial.words == "Le tarif restera celui de l’an passé")
  }

  @Test("a text of which nothing is left is shown as empty", arguments: ["", "jG", "\n", "w", "O"])
  func nothingLeft(keys: String) {
    var trial = Trial(Self.coverage(Self.paragraphs), width: 100, height: 24)
    for scalar in keys.unicodeScalars { trial.press(scalar == "\n" ? .enter : .character(scalar)) }
    trial.answer(answer(Self.coverage([Self.paragraphs[0]])))
    trial.press(.down, .escape, .down, .enter, .escape)
    #expect(trial.state.coverage.statements.isEmpty)
  }

  @Test("keeps applying what was put right, and says what lost its place")
  func corrections() {
    var trial = Trial(Self.coverage(Self.paragraphs), width: 100, height: 24)
    trial.type("c3" + "3")
    #expect(trial.state.coverage.statements[0].kind == .mixed)
    trial.answer(answer(Self.coverage(Self.more)))
    let corrected = trial.state.coverage.statements.filter { !$0.corrected.isEmpty }
    #expect(corrected.map { trial.state.coverage.words(of: $0) } == ["L’écluse sera rouverte au printemps"])
    trial.press(.character("u"))
    #expect(trial.state.coverage.statements.allSatisfy { $0.kind == .direct })
    trial.press(.control("r"))
    trial.answer(answer(Self.coverage([Self.paragraphs[0], Self.paragraphs[3]])))
    #expect(trial.status.contains("Corrections sans place dans ce texte : 1"))
    trial.type("C")
    #expect(trial.text(trial.row(of: "! sorte")).contains("sans place dans ce texte · «\u{A0}L’écluse sera"))
  }

  @Test("keeps the wordings that are on the screen, or goes back where they are gone")
  func wordings() {
    var trial = Trial(Retelling.coverage)
    trial.press(.character("w"))
    let words = trial.reportWords
    trial.answer(answer(Retelling.coverage))
    #expect(trial.state.screen == .wordings && trial.reportWords == words)
    trial.answer(answer(Self.coverage(Self.paragraphs)))
    #expect(trial.state.screen == .compare)
  }
}

extension Trial {
  /// The first row of the screen below the head with a sign in it.
  func row(of sign: String) -> Int { (2..<frame.size.height - 1).first { text($0).contains(sign) } ?? 0 }
}
