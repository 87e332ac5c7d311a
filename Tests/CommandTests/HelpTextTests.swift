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

  @Test("No two options have one name or one letter")
  func isUnambiguous() {
    let names = OptionTable.options.map(\.long) + OptionTable.options.compactMap { $0.short.map { String($0) } }
    #expect(Set(names).count == names.count)
  }
}
