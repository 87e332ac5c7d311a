import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("Searching")
struct SearchingTests {
  private func searched(_ words: String, _ keys: Key...) -> Trial {
    var trial = Trial()
    trial.press(.character("/"))
    trial.type(words)
    for key in keys { trial.press(key) }
    return trial
  }

  @Test("goes to the first place while one types, and counts")
  func typing() {
    let trial = searched("securite")
    #expect(trial.status.contains("Chercher : securite"))
    #expect(trial.status.contains("1 / 3"))
    #expect(trial.words.hasPrefix("la sécurité"))
  }

  @Test("n and N go round")
  func steps() {
    var trial = searched("securite", .enter, .character("n"))
    #expect(trial.status.contains("2 / 3"))
    trial.press(.character("n"), .character("n"))
    #expect(trial.status.contains("1 / 3"))
    trial.press(.character("N"))
    #expect(trial.status.contains("3 / 3"))
    #expect(trial.words.hasPrefix("la sécurité des grutiers"))
  }

  @Test("lights all places, the present one otherwise than the others")
  func lights() {
    let trial = searched("securite", .enter)
    let roles = trial.frame.cells.map(\.role)
    #expect(roles.contains(.currentMatch))
    #expect(roles.contains(.match))
  }

  @Test("Esc ends the question and goes back to where it began")
  func cancel() {
    var trial = searched("securite", .escape)
    #expect(trial.words.hasPrefix("On ne peut pas"))
    #expect(trial.state.search == nil)
    trial.press(.character("n"))
    #expect(trial.state.search == nil)
    #expect(trial.status.contains("Rien n’a été cherché ; / cherche."))
  }

  @Test("taking a letter back looks again at all")
  func backspace() {
    let trial = searched("grutierx", .backspace)
    #expect((trial.state.search?.matches.count ?? 0) > 1)
  }

  @Test("says what is not found")
  func nothing() {
    let trial = searched("introuvable", .enter)
    #expect(trial.status.contains("introuvable"))
    #expect(trial.words.hasPrefix("On ne peut pas"))
  }

  @Test("goes on in the articles and in the help")
  func otherScreens() {
    var trial = searched("plan", .enter)
    trial.press(.enter)
    #expect(trial.state.screen == .read)
    #expect(trial.state.search?.matches.isEmpty == false)
    var help = Trial()
    help.press(.character("?"), .character("/"))
    help.type("desaccord")
    #expect(help.status.contains("1 / "))
  }

  @Test("what was compared once is kept for the next key, and not for a search that looks at accents")
  func keepsFolded() {
    var trial = searched("la")
    let count = trial.state.foldedTexts.count
    #expect(count > 500)
    trial.type("x")
    trial.press(.backspace, .backspace, .backspace)
    trial.type("la")
    #expect(trial.state.foldedTexts.count == count)
    #expect(trial.state.search == searched("la").state.search)
    trial.type(" sécurité")
    #expect(trial.state.foldedTexts.count < count)
    #expect(trial.status.contains("1 / 2"))
  }

  @Test("what is kept is bounded")
  func boundsFolded() {
    let text = SourceText(String(repeating: "mot ", count: 100_000))
    let coverage = Coverage(unanalysed: [Source(name: "1.txt", text: text, language: "fr")])
    var texts = FoldedTexts()
    for part in 0..<8 {
      let range = part * 50_000..<(part + 1) * 50_000
      #expect(texts.text(range, ofSource: 0, in: coverage, by: Query("mot").folding).scalars.count == 50_000)
    }
    #expect(texts.count == 250_000)
  }
}
