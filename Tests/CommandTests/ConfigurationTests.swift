import Browser
import CoverageModel
import Foundation
import Screen
import Testing

@testable import visavis

@Suite struct ConfigurationTests {
  private func keys(_ command: Command, _ settings: Settings) -> [Key]? {
    settings.browser.bindings.entries.first { $0.command == command }?.keys
  }

  @Test("Names and values are read, in sections and without, comments passed over")
  func reads() {
    let settings = ConfigurationReader.settings(
      in: """
        # le mien
        theme = high-contrast
        language=fr
          ascii =  yes
          mouse = on

        [width]
        text = 60
        list = 140
        [key]
        next-topic = Ctrl-E, Right
        swap =
        right = l
        """)
    #expect(settings.notes == [])
    #expect(settings.theme?.rawValue == "high-contrast")
    #expect(settings.language == .french)
    #expect(settings.ascii && settings.browser.mouse)
    #expect(settings.browser.widths.text == 60)
    #expect(settings.browser.widths.list == 140)
    #expect(keys(.nextTopic, settings) == [.control("e"), .right])
    #expect(keys(.swap, settings) == [])
    #expect(keys(.quit, settings) == [.character("q"), .control("c")])
  }

  @Test("What is wrong is told with its line and leaves the setting as it is")
  func tellsErrors() {
    let settings = ConfigurationReader.settings(
      in: """
        theme = pink
        width.text = 5
        colour = red
        key.fly = f
        key.search = Ctrl-Ctrl
        theme = dark
        nothing
        key.quit =
        language = fr
        language = en
        """)
    #expect(
      settings.notes.map(\.error) == [
        .badValue(name: "theme", value: "pink", allowed: ["terminal", "light", "dark", "high-contrast", "mono"]),
        .badNumber(name: "width.text", value: "5", least: 20, most: 200), .unknownName("colour"),
        .unknownCommand("fly"),
        .unknownKey("Ctrl-Ctrl"), .malformed, .needsKey(.quit), .repeated(name: "language", line: 9),
      ])
    #expect(settings.notes.map(\.line) == [1, 2, 3, 4, 5, 7, 8, 10])
    #expect(settings.theme?.rawValue == "dark")
    #expect(settings.language == .french)
    #expect(keys(.search, settings) == [.character("/")])
  }

  @Test("A key that another command has is told, and its command keeps its own")
  func tellsConflicts() {
    let settings = ConfigurationReader.settings(in: "key.swap = t\n")
    #expect(
      settings.notes == [
        ConfigurationNote(line: 1, error: .conflict(.character("t"), command: .swap, kept: .nextTopic))
      ])
    #expect(keys(.swap, settings) == [.character("x")])
  }

  @Test("Two commands may change their keys for each other's; commands of different screens may share one")
  func acceptsExchange() {
    let settings = ConfigurationReader.settings(in: "[key]\nswap = t\nnext-topic = x\nnext-heading = v\n")
    #expect(settings.notes == [])
    #expect(keys(.swap, settings) == [.character("t")])
  }

  @Test("Every key of the table is written as it is read", arguments: CommandTable.entries.flatMap(\.keys))
  func readsOwnNames(key: Key) { #expect(Key(configurationName: key.configurationName) == key) }

  @Test("The file stands where the environment says")
  func findsFile() {
    #expect(ConfigurationFile.path { ["XDG_CONFIG_HOME": "/x", "HOME": "/h"][$0] }?.text == "/x/visavis/config")
    #expect(ConfigurationFile.path { ["XDG_CONFIG_HOME": "x", "HOME": "/h"][$0] }?.text == "/h/.config/visavis/config")
    #expect(ConfigurationFile.path { _ in nil } == nil)
  }

  @Test("Errors are told with file and line in the language that is set, and the program goes on")
  func goesOn() throws {
    try Visavis.inFolder { visavis in
      let folder = visavis.folder.appending(path: "visavis")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      try visavis.write("language = fr\nkey.swap = t\ncouleur = bleu\n", to: "visavis/config")
      let result = try visavis.run(["topics"], environment: ["XDG_CONFIG_HOME": visavis.folder.path])
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
      let file = folder.path + "/config"
      #expect(
        result.errorLines == [
          "visavis: \(file):2\u{A0}: la touche t sert déjà à next-topic ; swap garde les siennes",
          "visavis: \(file):3\u{A0}: réglage inconnu : « couleur » ; au choix : theme, language, ascii, mouse, clipboard, width.text, width.columns, width.list, key.…",
        ])
    }
  }

  @Test("--keys prints commands, keys and titles, with the keys of the configuration")
  func listsKeys() throws {
    try Visavis.inFolder { visavis in
      try FileManager.default.createDirectory(
        at: visavis.folder.appending(path: ".config/visavis"), withIntermediateDirectories: true)
      try visavis.write("[key]\nquit = Q Ctrl-X\n", to: ".config/visavis/config")
      let result = try visavis.run(["--keys"], environment: ["HOME": visavis.folder.path])
      let lines = result.text.split(separator: "\n")
      #expect(lines.count == Command.allCases.count)
      #expect(lines.contains("quit\tQ Ctrl-X\tquit; among wordings and in the overview: back"))
      #expect(lines.contains("page-down\tSpace PgDn Ctrl-F\tnext page"))
    }
  }

  @Test("An unknown theme is refused with those there are")
  func refusesTheme() throws {
    try Visavis.inFolder { visavis in
      let result = try visavis.run(["--theme", "pink"])
      #expect(result.status == 2)
      #expect(result.errors.contains("high-contrast"))
    }
  }
}
