import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("Settings of the reader")
struct SettingsTests {
  private func trial(_ keys: [Command: [Key]] = [:], widths: Widths = Widths(), width: Int = 120) -> Trial {
    var trial = Trial(width: width)
    trial.state = State(
      dossier: trial.state.dossier, language: .english, formats: trial.state.formats,
      size: Size(width: width, height: 36),
      settings: BrowserSettings(bindings: KeyBindings.binding(keys).0, widths: widths), notice: nil)
    return trial
  }

  @Test("other keys call commands, and the old ones no longer do")
  func keys() {
    var trial = trial([.help: [.character("H")], .quit: [.character("Z")]])
    trial.press(.character("?"))
    #expect(trial.state.screen == .compare)
    trial.press(.character("H"))
    #expect(trial.state.screen == .help)
    trial.press(.character("q"))
    #expect(trial.effects == [])
    trial.press(.character("Z"))
    #expect(trial.effects == [.quit])
  }

  @Test("other keys stand in the help, in the hints and in the notes")
  func words() {
    var trial = trial([.help: [.character("H")], .choose: [.control("v")], .copy: [.character("Q")]])
    #expect(trial.status.contains("H help"))
    trial.press(.control("v"))
    #expect(trial.status.contains("Ctrl-V ends, Q copies, e exports, Esc cancels"))
    trial.press(.escape, .character("H"))
    let help = HelpLines.entries(.english, trial.state.settings.bindings)
    #expect(help.contains { if case .command("H", "this help") = $0 { true } else { false } })
    #expect(!help.contains { if case .command("?", "this help") = $0 { true } else { false } })
  }

  @Test("other widths move the layout")
  func widths() {
    var widths = Widths()
    (widths.columns, widths.list, widths.text) = (100, 200, 40)
    #expect(trial(widths: widths, width: 99).state.geometry.mode == .oneColumn)
    #expect(trial(widths: widths, width: 120).state.geometry.mode == .twoColumns)
    #expect(trial(widths: widths, width: 99).status.contains("one column (< 100)"))
    #expect(Geometry(size: Size(width: 150, height: 40), screen: .read, widths: widths).measure.count == 40)
  }

  @Test("a note stands in the status line until the first key")
  func notice() {
    var trial = Trial()
    trial.state = State(
      dossier: trial.state.dossier, language: .french, formats: trial.state.formats, size: trial.state.size,
      notice: "deux.txt : même texte que un.txt")
    #expect(trial.status.contains("même texte que un.txt"))
    trial.press(.down)
    #expect(!trial.status.contains("même texte"))
  }
}
