import Testing

@testable import Terminal

@Suite("The character set")
struct LocaleChoiceTests {
  @Test(
    "is Unicode unless the locale names another one",
    arguments: [
      ("", nil, "C.UTF-8", false), ("C", "ANSI_X3.4-1968", "C.UTF-8", false),
      ("POSIX", nil, "C.UTF-8", false),
      ("fr_FR.UTF-8", nil, "C.UTF-8", false), ("fr_FR.utf8", "UTF-8", "fr_FR.utf8", false),
      ("fr_FR.ISO-8859-1", nil, "C", true), ("fr_FR.ISO-8859-15@euro", "ISO-8859-15", "C", true),
      ("fr_FR", "ISO-8859-1", "C", true), ("fr_FR", nil, "C.UTF-8", false),
      ("C.UTF-8", "UTF-8", "C.UTF-8", false),
    ] as [(String, String?, String, Bool)])
  func choice(name: String, charset: String?, locale: String, plain: Bool) {
    let choice = LocaleChoice(name: name, installedCharset: charset)
    #expect(choice.locale == locale)
    #expect(choice.plain == plain)
  }

  @Test("comes from the first variable that is set")
  func variables() {
    let environment = ["LC_ALL": "", "LC_CTYPE": "fr_FR.UTF-8", "LANG": "C"]
    #expect(LocaleChoice.name { environment[$0] } == "fr_FR.UTF-8")
    #expect(LocaleChoice.name { _ in nil } == "")
  }
}
