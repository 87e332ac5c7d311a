import Testing

/// A manner of reporting, the text that shows it, and who says what in it.
struct Phenomenon: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: String
  var voices: [String]

  init(_ name: String, _ text: String, _ voices: String...) {
    testDescription = name
    self.text = text
    self.voices = voices
  }
}
