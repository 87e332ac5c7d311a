import CoverageModel

/// A text in both languages of the program.
struct Bilingual {
  private let french: String
  private let english: String

  init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }

  subscript(language: InterfaceLanguage) -> String { language == .french ? french : english }
}
