import Screen
import Testing

@testable import Browser

@Suite("The table of commands")
struct CommandTableTests {
  @Test("has every command once, and no key twice on a screen")
  func unique() {
    #expect(Set(CommandTable.entries.map(\.command)).count == CommandTable.entries.count)
    #expect(CommandTable.entries.count == Command.allCases.count)
    for screen in ScreenName.allCases {
      let keys = CommandTable.entries.filter { $0.screens.contains(screen) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(screen)")
    }
  }

  @Test("has for every command a key without AltGr on a French keyboard")
  func azerty() {
    let unreachable = Set("#{[|`\\^@]}~¤".unicodeScalars.map { Key.character($0) })
    for entry in CommandTable.entries where !entry.keys.isEmpty {
      #expect(!Set(entry.keys).isSubset(of: unreachable), "\(entry.command)")
    }
  }

  @Test("uses the capital for the other way")
  func otherWay() {
    let pairs: [(Command, Command)] = [
      (.nextTopic, .previousTopic), (.nextDisagreement, .previousDisagreement),
      (.nextAgreement, .previousAgreement),
      (.nextStatement, .previousStatement), (.nextArticle, .previousArticle),
      (.nextReport, .previousReport), (.nextMatch, .previousMatch), (.first, .last),
      (.nextOfLeft, .nextOfRight),
    ]
    for (one, other) in pairs {
      let capital = CommandTable.keys(of: one)[0].name(in: .english).uppercased()
      #expect(CommandTable.keys(of: other)[0].name(in: .english) == capital)
    }
  }

  @Test(
    "calls what has no key by its name in the help",
    arguments: zip(Language.allCases, [":élargir-la-liste", ":wider-list"]))
  func namesInHelp(language: Language, name: String) {
    let calls = HelpLines.entries(language).compactMap { entry in
      if case .command(let keys, _) = entry { keys } else { nil }
    }
    #expect(calls.contains(name) && !calls.contains(""))
  }

  @Test("is all there in the help, in both languages", arguments: Language.allCases)
  func help(language: Language) {
    let titles = HelpLines.entries(language).map(HelpLines.text)
    for entry in CommandTable.entries { #expect(titles.contains(entry.title(in: language))) }
  }
}
