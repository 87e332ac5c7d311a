import CoverageModel
import Testing

@Suite struct InterfaceLanguageTests {
  @Test(
    "The language is French where the locale says so, else English",
    arguments: [
      ("fr_FR.UTF-8", InterfaceLanguage.french), ("fr", .french), ("fr_CA", .french), ("en_GB.UTF-8", .english),
      ("de_DE", .english), ("C", .english), ("", .english),
    ])
  func followsLocale(locale: String, language: InterfaceLanguage) {
    #expect(InterfaceLanguage(locale: locale) == language)
  }
}
