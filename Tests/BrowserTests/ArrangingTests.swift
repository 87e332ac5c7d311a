import Screen
import Testing

@testable import Browser

@Suite("Arranging the columns")
struct ArrangingTests {
  private func pressed(_ keys: String, width: Int = 100, height: Int = 30) -> Trial {
    var trial = Trial(width: width, height: height)
    trial.type(keys)
    return trial
  }

  @Test("z gives one side the whole width, and again both their columns")
  func zooms() {
    let before = Trial(width: 100, height: 30)
    var trial = pressed("z", width: 100)
    #expect(trial.screen.contains("DIRECTION") && !trial.screen.contains("SYNDICATS"))
    #expect(trial.screen.contains("On ne peut pas distribuer ce que l’entreprise n’a pas gagné"))
    #expect(!trial.screen.contains("5 % pour tous"))
    #expect(trial.status.contains("Direction seulement ; h et l changent de côté, z montre les deux"))
    trial.type("z")
    trial.press(.escape)
    #expect(trial.screen == before.screen)
  }

  @Test("h and l change the side that is zoomed, on the same row")
  func changesZoom() {
    var trial = pressed("zl")
    #expect(trial.screen.contains("SYNDICATS") && !trial.screen.contains("DIRECTION"))
    #expect(trial.words.hasPrefix("5 % pour tous"))
    trial.type("h")
    #expect(trial.words.hasPrefix("On ne peut pas"))
    trial.press(.tab)
    #expect(trial.words.hasPrefix("5 % pour tous"))
  }

  @Test("a zoomed side has its own words and the joint ones, and moving passes over all others")
  func passesOver() {
    var trial = pressed("zg")
    var said: [String] = []
    for _ in 0..<20 {
      said.append(String(trial.words.prefix(12)))
      trial.press(.down)
    }
    #expect(said.contains("se revoir je") && said.contains("le trafic re"))
    #expect(!said.contains("On nous parl") && !said.contains("les deux cam"))
    trial.type("gt")
    #expect(trial.words.hasPrefix("se revoir"))
    trial.type("ttt")
    #expect(trial.words.hasPrefix("Un prime"))
    trial.type("T")
    #expect(trial.words.hasPrefix("aucun poste") || trial.words.hasPrefix("prête"))
  }

  @Test("a topic of which one side alone speaks turns a zoom to it where it is asked for")
  func turns() {
    var trial = pressed("zl:")
    trial.type("topic intéressement")
    trial.press(.enter)
    #expect(trial.words.hasPrefix("Un prime"))
    #expect(trial.screen.contains("DIRECTION"))
  }

  @Test("a search turns a zoom to the side that said the words")
  func searches() {
    var trial = pressed("z/")
    trial.type("quarante")
    trial.press(.enter)
    #expect(trial.words == "Il manque quarante dockers")
    #expect(trial.screen.contains("SYNDICATS"))
  }

  @Test("L lets each side scroll by itself, and again links them on the cursor's row")
  func free() {
    var trial = pressed("L", width: 100)
    #expect(trial.status.contains("Colonnes libres"))
    trial.type("ljjl")
    #expect(trial.words.hasPrefix("la sécurité des grutiers") || trial.words.hasPrefix("se revoir"))
    let right = trial.words
    trial.type("h")
    #expect(trial.words.hasPrefix("On ne peut pas"))
    #expect(trial.screen.contains("On ne peut pas"))
    trial.type("l")
    #expect(trial.words == right)
    trial.press(.escape)
    #expect(trial.status.contains("colonnes libres (L)"))
    trial.type("L")
    #expect(trial.words == right && trial.status.contains("Colonnes liées"))
  }

  @Test("Tab brings what faces into the other free column")
  func freeCounterpart() {
    var trial = pressed("LttG", height: 16)
    trial.type("gt")
    trial.type("t")
    #expect(trial.words.hasPrefix("la sécurité « reste"))
    trial.press(.tab)
    #expect(trial.words.hasPrefix("la sécurité des grutiers"))
    #expect(trial.screen.contains("la sécurité des grutiers n’avait"))
  }

  @Test("x swaps free columns and keeps the words of each")
  func freeSwap() {
    var trial = pressed("Lj")
    let words = trial.words
    trial.type("x")
    #expect(trial.words == words)
    trial.type("x")
    #expect(trial.words == words)
  }

  @Test("free columns want two columns")
  func needsColumns() {
    let trial = pressed("L", width: 60)
    #expect(!trial.state.arrangement.isFree && trial.status.contains("deux colonnes"))
  }

  @Test("+ and - widen and narrow the column of the cursor, = makes both as wide again")
  func widths() {
    var trial = pressed("", width: 120)
    let (left, right) = (trial.state.geometry.left.count, trial.state.geometry.right.count)
    trial.type("+")
    #expect(trial.state.geometry.left.count == left + 4 && trial.state.geometry.right.count == right - 4)
    trial.type("l++")
    #expect(trial.state.geometry.left.count == left - 4)
    trial.type("=")
    #expect(trial.state.geometry.left.count == left && trial.state.geometry.right.count == right)
    for _ in 0..<50 { trial.type("-") }
    #expect(trial.state.geometry.right.count == Arrangement.leastColumn)
    trial.type("+")
    #expect(trial.state.geometry.right.count == Arrangement.leastColumn + 4)
  }

  @Test("in an article + and - make the lines longer and shorter, and keep the cursor on its words")
  func textWidths() {
    var trial = pressed("j\n", width: 160)
    trial.press(.enter)
    let words = trial.statementWords
    let width = trial.state.geometry.measure.count
    trial.type("--")
    #expect(trial.state.geometry.measure.count == width - 8)
    #expect(trial.statementWords == words)
    trial.type("=")
    #expect(trial.state.geometry.measure.count == width)
  }

  @Test("the list beside the text has commands without keys")
  func list() {
    var trial = pressed(":", width: 140)
    let width = trial.state.geometry.listWidth
    trial.type("élargir-la-liste")
    trial.press(.enter)
    #expect(trial.state.geometry.listWidth == width + 4)
    trial.type("=")
    #expect(trial.state.geometry.listWidth == width)
  }

  @Test("a row keeps its place on the screen whatever the arrangement")
  func keepsPlace() {
    var trial = pressed("ttj", width: 100, height: 24)
    let row = trial.row(of: "▌")
    for key in ["z", "z", "L", "L", "+", "="] {
      trial.type(key)
      #expect(trial.row(of: "▌") == row || trial.state.page.top.entry == 0, "\(key)")
    }
  }
}
