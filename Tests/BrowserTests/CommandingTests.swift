import Screen
import Testing

@testable import Browser

@Suite("Commands by their names")
struct CommandingTests {
  private func typed(_ text: String, width: Int = 120, language: Language = .english) -> Trial {
    var trial = Trial(width: width, language: language)
    trial.press(.character(":"))
    trial.type(text)
    return trial
  }

  private func ran(_ text: String, language: Language = .english) -> Trial {
    var trial = typed(text, language: language)
    trial.press(.enter)
    return trial
  }

  @Test("are carried out as by their keys", arguments: Command.allCases)
  func sameAsKey(command: Command) {
    guard let entry = CommandTable.entries.first(where: { $0.command == command && $0.screens.contains(.compare) }),
      let key = entry.keys.first
    else { return }
    var pressed = Trial(language: .english)
    pressed.press(key)
    let named = ran(command.rawValue)
    #expect(named.screen == pressed.screen)
    #expect(named.effects == pressed.effects)
  }

  @Test("have names of their own, in French too, and no two the same")
  func names() {
    for language in Language.allCases {
      let names = CommandNames(.standard, language)
      #expect(Set(names.own.map(\.text)).count == names.own.count)
      for name in names.own + names.english {
        guard let command = name.command else { continue }
        #expect(names.meaning(of: name.text) == .command(command), "\(name.text)")
      }
    }
  }

  @Test("may be typed without accents, with blanks, or shortened where one alone begins so")
  func shortened() {
    #expect(ran("theme suivant", language: .french).words.hasPrefix("se revoir jeudi"))
    #expect(ran("Thème-Suivant", language: .french).words.hasPrefix("se revoir jeudi"))
    #expect(ran("q").effects == [.quit])
    #expect(ran("q", language: .french).effects == [.quit])
  }

  @Test("a name that there is not is told with the nearest, one too short with all it may be")
  func unknown() {
    #expect(ran("nxt-topic").status.contains("Unknown command: “nxt-topic”; the nearest: next-topic"))
    #expect(ran("thème-suivante", language: .french).status.contains("la plus proche : thème-suivant"))
    #expect(ran("xyz").status.contains("Unknown command: “xyz”; Tab proposes the names"))
    #expect(ran("next-a").status.contains("next-agreement, next-article?"))
    #expect(ran("next-report").status.contains("does nothing on this screen"))
    #expect(ran("   ").state.notice == nil)
  }

  @Test("Tab completes what is shared, then goes through the names, Shift-Tab backwards")
  func completes() {
    var trial = typed("next-a")
    #expect(trial.status.contains(":next-a") && trial.status.contains("next-agreement  next-article"))
    trial.press(.tab)
    #expect(trial.status.hasPrefix(" :next-agreement"))
    trial.press(.tab)
    #expect(trial.status.hasPrefix(" :next-article"))
    trial.press(.tab, .backTab)
    #expect(trial.status.hasPrefix(" :next-article"))
    trial = typed("overv")
    trial.press(.tab)
    #expect(trial.status.hasPrefix(" :overview") && trial.status.contains("overview of the whole"))
    trial = typed("pre")
    trial.press(.tab)
    #expect(trial.status.hasPrefix(" :previous-"))
    trial.type("t")
    trial.press(.tab, .enter)
    #expect(trial.state.notice?.text == trial.state.messages.noFurther)
  }

  @Test("stays within a narrow screen")
  func narrow() {
    var trial = typed("", width: 40)
    for _ in 0..<60 {
      trial.press(.tab)
      #expect(trial.frame.row(trial.frame.size.height - 1).count == 40)
    }
  }

  @Test("Up and Down bring back what was typed before")
  func history() {
    var trial = ran("next-topic")
    trial.press(.character(":"))
    trial.type("down")
    trial.press(.enter, .character(":"))
    trial.type("x")
    trial.press(.up)
    #expect(trial.status.hasPrefix(" :down"))
    trial.press(.up, .up)
    #expect(trial.status.hasPrefix(" :next-topic"))
    trial.press(.down, .down)
    #expect(trial.status.hasPrefix(" :x"))
  }

  @Test("goes to a topic by words of its label, from every screen")
  func topic() {
    var trial = typed("topic grutiers")
    trial.press(.enter)
    #expect(trial.words.hasPrefix("la sécurité"))
    trial.press(.character("O"), .character(":"))
    trial.type("topic cal")
    trial.press(.tab)
    #expect(trial.status.hasPrefix(" :topic calendrier"))
    trial.press(.enter)
    #expect(trial.state.screen == .compare && trial.words.hasPrefix("se revoir jeudi"))
    #expect(ran("topic nulle part").status.contains("No such topic: “nulle part”"))
  }

  @Test("are there without a key, and Esc or Backspace leaves the line")
  func unbound() {
    var trial = Trial(language: .english)
    let settings = BrowserSettings(bindings: KeyBindings.binding([.swap: []]).0)
    trial.state = State(
      dossier: trial.state.dossier, language: .english, formats: trial.state.formats, size: trial.state.size,
      settings: settings)
    trial.press(.character("x"))
    #expect(!trial.state.isSwapped)
    trial.press(.character(":"))
    trial.type("swap")
    trial.press(.enter)
    #expect(trial.state.isSwapped)
    trial.press(.character(":"), .escape)
    #expect(trial.state.prompt == nil && trial.state.notice == nil)
    trial.press(.character(":"), .backspace)
    #expect(trial.state.prompt == nil)
  }
}
