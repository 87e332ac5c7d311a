import CoverageModel
import Screen
import Testing

@testable import Browser

/// Putting right what was found, with keys.
@Suite("Putting right")
struct CorrectingTests {
  /// Opens the menu at a question, by its number.
  private func asked(_ number: Int, _ coverage: Coverage = PortStrike.coverage, before: Key...) -> Trial {
    var trial = Trial(coverage)
    for key in before { trial.press(key) }
    trial.press(.character("c"))
    trial.type("\(number)")
    return trial
  }

  private func statement(_ words: String, _ trial: Trial) -> Statement? {
    trial.state.coverage.statements.first { trial.state.coverage.words(of: $0).hasPrefix(words) }
  }

  private func speaker(_ words: String, _ trial: Trial) -> String? {
    statement(words, trial).map { trial.state.coverage.speakerName(of: $0) }
  }

  @Test("names what can be put right, with what stands there now")
  func opens() {
    var trial = Trial()
    trial.press(.character("c"))
    for text in ["1 qui parle · Hélène Vasseur", "2 côté · Direction", "3 sorte · direct", "4 thème · salaires"] {
      #expect(trial.screen.contains(text))
    }
    trial.press(.escape)
    #expect(trial.state.correcting == nil)
  }

  @Test("gives the words to a speaker found by typing, on the speaker's side, and marks that")
  func changesSpeaker() {
    var trial = asked(1)
    trial.type("guen")
    trial.press(.enter)
    #expect(speaker("On ne peut pas", trial) == "Marc Le Guen")
    #expect(statement("On ne peut pas", trial)?.party == .b)
    #expect(trial.words.hasPrefix("On ne peut pas"))
    #expect(trial.screen.contains("Marc\u{A0}Le\u{A0}Guen\u{A0}✎"))
    #expect(trial.status.contains("Hélène Vasseur → Marc Le Guen"))
  }

  @Test("has what was put right kept, and says where that failed")
  func keeps() {
    var trial = asked(3)
    trial.type("3")
    guard case .keep(let log, let base) = trial.effects.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(log.entries.count == 1 && base.isEmpty)
    trial.answer(.notKept(reason: "disque plein"))
    #expect(trial.status.contains("disque plein"))
    trial.answer(.kept(log))
    trial.press(.character("u"))
    #expect(trial.effects == [.keep(CorrectionLog(undone: log.done), since: log)])
  }

  @Test("takes a new name and asks for its side")
  func addsSpeaker() {
    var trial = asked(1)
    trial.type("Zoé Ker")
    trial.press(.enter)
    trial.type("3")
    #expect(speaker("On ne peut pas", trial) == "Zoé Ker")
    #expect(statement("On ne peut pas", trial)?.party == nil)
  }

  @Test("takes nobody as a speaker")
  func forgetsSpeaker() {
    var trial = asked(1)
    trial.type("n’est pas dit")
    trial.press(.enter)
    #expect(speaker("On ne peut pas", trial) == "?")
  }

  @Test("puts right all reports of the same words, and says how many")
  func putsAllReportsRight() {
    var trial = asked(3, before: .character("j"), .tab)
    trial.type("2")
    #expect(trial.screen.contains("1 celle-ci seulement"))
    #expect(trial.screen.contains("2 toutes les versions de ces mots : 2 déclarations"))
    trial.type("2")
    let kinds = trial.state.coverage.statements.filter {
      trial.state.coverage.words(of: $0).hasPrefix("Les comptes sont bons")
    }
    #expect(kinds.map(\.kind) == [.indirect, .indirect])
  }

  @Test("puts right all that were understood the same way")
  func putsAllAlikeRight() {
    var trial = asked(2)
    trial.type("4")
    #expect(trial.screen.contains("toutes celles de Hélène Vasseur : 8 déclarations"))
    trial.type("2")
    #expect(trial.state.coverage.speakers[0].side == nil)
  }

  @Test("puts words under another topic, or a new one")
  func changesTopic() {
    var trial = asked(4, before: .character("t"), .character("j"))
    trial.type("effec")
    trial.press(.enter)
    #expect(trial.screen.contains("toutes celles du thème «\u{A0}calendrier\u{A0}» : 3 déclarations"))
    trial.type("1")
    let topic = statement("le trafic reprendra", trial)?.topic
    #expect(topic.map { trial.state.coverage.topics[$0].label } == "effectifs")
    trial.press(.character("c"), .character("4"))
    trial.type("trafic")
    trial.press(.enter)
    trial.type("1")
    #expect(trial.state.coverage.topics.last?.label == "trafic")
    #expect(trial.words.hasPrefix("le trafic reprendra"))
  }

  @Test("changes the sign of a relation, and removes it")
  func changesRelation() {
    var trial = asked(5)
    #expect(trial.screen.contains("1 = accord"))
    trial.type("1")
    #expect(trial.state.coverage.relations[0].label == .agreement)
    #expect(trial.screen.contains("posé par un lecteur"))
    trial.press(.character("c"))
    trial.type("52")
    #expect(trial.state.coverage.relations.count == PortStrike.coverage.relations.count - 1)
  }

  @Test("sets a relation to a statement of the other side")
  func makesRelation() {
    var trial = asked(5, before: .character("t"), .character("j"))
    trial.type("1")
    trial.type("quarante")
    trial.press(.enter)
    trial.type("2")
    let relation = trial.state.coverage.relations.last
    #expect(relation?.label == .disagreement && relation?.isCorrected == true)
    #expect(trial.state.currentRow?.mark == .disagreement)
  }

  @Test("moves the boundaries by words")
  func movesBoundaries() {
    var trial = asked(6)
    trial.press(.left, .left, .tab, .character("l"))
    trial.press(.enter)
    #expect(trial.words == "ne peut pas distribuer ce que l’entreprise n’a")
    trial.press(.character("u"))
    #expect(trial.words.hasSuffix("n’a pas gagné"))
  }

  @Test("leaves out what is no statement; the cursor stays on a row")
  func removes() {
    var trial = asked(7)
    trial.type("1")
    #expect(statement("On ne peut pas", trial) == nil)
    #expect(trial.state.currentRow != nil)
    trial.press(.character("u"))
    #expect(statement("On ne peut pas", trial) != nil)
    trial.press(.control("r"))
    #expect(statement("On ne peut pas", trial) == nil)
  }

  @Test("makes no correction of what is so already")
  func leavesAlone() {
    var trial = asked(3)
    trial.type("1")
    #expect(trial.effects.isEmpty && trial.status.contains("C’est déjà ainsi."))
  }

  @Test("goes back one question with Esc")
  func goesBack() {
    var trial = asked(1)
    trial.press(.escape)
    #expect(trial.state.correcting?.stage == .what)
  }

  @Test("lists what was put right, goes there, and takes one back")
  func lists() {
    var trial = asked(3)
    trial.type("3")
    trial.press(.character("j"), .character("c"))
    trial.type("33")
    trial.press(.character("C"))
    #expect(trial.screen.contains("2 corrections"))
    trial.press(.character("j"), .character("x"))
    #expect(statement("On ne peut pas", trial)?.kind == .direct)
    #expect(trial.screen.contains("1 correction "))
    trial.press(.enter)
    #expect(trial.state.screen == .read)
    #expect(trial.statementWords.hasPrefix("une hausse"))
  }

  @Test("works in the articles and among wordings, where the cursor stays")
  func worksEverywhere() {
    var trial = Trial()
    trial.press(.enter, .character("c"))
    trial.type("33")
    #expect(trial.state.screen == .read && trial.statementWords.hasPrefix("On ne peut pas"))
    var retelling = Trial(Retelling.coverage)
    retelling.press(.character("w"), .character("j"), .character("c"))
    #expect(retelling.state.correcting != nil)
    retelling.type("331")
    #expect(retelling.state.screen == .wordings)
  }

  @Test("says what could not be placed, and keeps it")
  func tellsUnplaced() {
    let lost = QuoteAnchor(source: "1.txt", digest: "", start: 0, exact: "des mots perdus ici", prefix: "", suffix: "")
    let correction = Correction(targets: [lost], change: .removal, former: "des mots perdus ici")
    let log = CorrectionLog(done: [.init(id: "1", action: .correct(correction))])
    var trial = Trial(log: log)
    #expect(trial.status.contains("1 (C pour les voir)"))
    trial.press(.character("C"))
    #expect(trial.screen.contains("! pas une déclaration"))
    trial.press(.enter)
    #expect(trial.status.contains("la correction est gardée"))
  }

  @Test("takes over what others put right meanwhile")
  func adopts() {
    var trial = asked(3)
    trial.type("3")
    guard case .keep(let log, _) = trial.effects.first else { return }
    let anchor = PortStrike.coverage.anchor(ofStatement: 1)
    let other = Correction(targets: [anchor], change: .kind(.direct), former: "")
    trial.answer(.kept(CorrectionLog(done: log.done + [.init(id: "other", action: .correct(other))])))
    #expect(statement("une hausse", trial)?.kind == .direct)
  }

  @Test("does nothing where corrections are left out, and says so")
  func isOff() {
    var trial = Trial(log: nil)
    trial.press(.character("c"))
    #expect(trial.state.correcting == nil && trial.status.contains("--no-corrections"))
  }

  @Test("names the key that undoes before what is long, and shows a correction of the list whole")
  func tellsWhole() {
    var trial = asked(3)
    trial.resize(80, 24)
    trial.type("3")
    #expect(trial.status.hasPrefix(" Corrigé, u annule · sorte"))
    trial.resize(60, 24)
    trial.press(.character("C"))
    let box = trial.screen.split(separator: "\n").filter { $0.contains("│▌") }
    #expect(box.count == 2)
    #expect(box.last?.contains("l’entreprise n’a pas gagné") == true)
  }

  @Test("words stand in the column of who says them where only some of their reports were put right")
  func onlyOneReport() {
    var trial = asked(1, before: .character("j"), .tab)
    let words = trial.words
    #expect(words.hasPrefix("Les comptes sont bons") && trial.state.currentRow?.b != nil)
    trial.type("Vasseur")
    trial.press(.enter)
    trial.type("1")
    #expect(trial.words == words)
    let utterance = trial.state.currentUtterance
    let shown = utterance.flatMap { trial.state.dossier.statement(of: $0) }
    #expect(shown.map { trial.state.coverage.speakerName(of: $0) } == "Hélène Vasseur")
    #expect(utterance != nil && trial.state.currentRow?.a == utterance)
  }
}
