import CoverageModel
import Testing

@testable import visavis

@Suite struct HelpTextTests {
  @Test("The help names every option of the table", arguments: InterfaceLanguage.allCases)
  func namesAllOptions(language: InterfaceLanguage) {
    let help = HelpText.text(language)
    for option in OptionTable.options { #expect(help.contains("--" + option.long)) }
    for subcommand in Subcommand.allCases where subcommand != .browse {
      #expect(help.contains("visavis \(subcommand.rawValue)"))
    }
  }

  @Test("The help tells the first keys as the command table has them", arguments: InterfaceLanguage.allCases)
  func tellsKeys(language: InterfaceLanguage) {
    let help = HelpText.text(language)
    for (key, french, english) in [
      ("f", "ne montrer que ce qui répond à un filtre", "show only what matches a filter"),
      ("z", "un côté sur toute la largeur", "one side over the whole width"),
      (":", "une commande par son nom", "a command by its name"),
    ] {
      #expect(help.contains("  \(key)       \(language == .french ? french : english)"))
    }
  }

  @Test("No two options have one name or one letter")
  func isUnambiguous() {
    let names = OptionTable.options.map(\.long) + OptionTable.options.compactMap { $0.short.map { String($0) } }
    #expect(Set(names).count == names.count)
  }
}
