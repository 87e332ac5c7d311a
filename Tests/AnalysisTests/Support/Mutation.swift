import CoverageModel
import Testing

/// Texts that no page has, to see that analysis lives through them.
enum Mutation {
  /// A text with a name, so that a failing test says which.
  struct Oddity: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  static let oddities = [
    Oddity("empty", ""), Oddity("one mark", "«"), Oddity("one letter", "a"), Oddity("one verb", "déclare"),
    Oddity("10,000 straight marks", String(repeating: "\"", count: 10_000)),
    Oddity("10,000 opening marks", String(repeating: "« ", count: 10_000)),
    Oddity("10,000 closing marks", String(repeating: "» ", count: 10_000)),
    Oddity("10,000 apostrophes", String(repeating: "'", count: 10_000)),
    Oddity("10,000 open parentheses", String(repeating: "(", count: 10_000)),
    Oddity("a very long line", String(repeating: "Jeanne Morvan a dit que les quais étaient sûrs. ", count: 3_000)),
    Oddity(
      "a very long sentence", "Jeanne Morvan a dit " + String(repeating: "que les quais étaient sûrs et ", count: 3_000)
    ),
    Oddity("a very long word", String(repeating: "é", count: 100_000)),
    Oddity("a long chain of hyphens", String(repeating: "a-t-il-", count: 5_000)),
    Oddity("many names", String(repeating: "Jeanne Morvan et ", count: 3_000)),
    Oddity("control characters", String(String.UnicodeScalarView((0..<32).compactMap(UnicodeScalar.init)))),
    Oddity("terminal sequences", "\u{1B}[31m« Oui »\u{1B}[0m, a dit\u{7} Jeanne\u{202E} Morvan."),
    Oddity("mixed line ends", "Jeanne Morvan a dit\r\nque oui.\rMarc\u{2028}Kerven\n\r\na dit\u{85}que non."),
    Oddity("other scripts", "他说：“港口关闭。” Президент сказал: «Порт закрыт». قال: «الميناء مغلق». 👩🏽‍⚖️ « Oui », a dit 👍."),
    Oddity("combining marks", "Je\u{301}anne a de\u{301}clare\u{301} que les quais e\u{301}taient su\u{302}rs."),
    Oddity("10,000 short paragraphs", String(repeating: "Oui.\n", count: 10_000)),
    Oddity("capitals only", Strike.page.uppercased()), Oddity("no capitals", Strike.page.lowercased()),
    Oddity("words without blanks", Strike.page.filter { $0 != " " }),
    Oddity("blanks without line feeds", Strike.page.replacing("\n", with: " ")),
  ]

  private static let pieces = [
    "«", "»", "\"", "“", "”", "'", "’", "(", ")", "\n", "\n\n", " ", "\u{A0}", ".", ",", ":", "…", "–", "-", "/",
    "\u{0}",
    "\u{FEFF}", "é", "a-t-il", " que ", " a dit ", " et ", "M.", "\r", "👍", " Jeanne Morvan", " selon ", "漢",
  ]

  /// A text in which bytes are lost, changed, doubled and put in; always valid UTF-8.
  static func mutated(_ text: String, seed: UInt64) -> SourceText {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...60, using: &generator) { change(&bytes, &generator) }
    return SourceText(String(decoding: bytes, as: UTF8.self))
  }

  private static func change(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0..<max(bytes.count, 1), using: &generator)
    let end = min(bytes.count, place + Int.random(in: 1...80, using: &generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: bytes.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: place)
    case 3: if place < bytes.count { bytes[place] = UInt8.random(in: .min ... .max, using: &generator) }
    default: bytes.replaceSubrange(place..<end, with: (pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }
}
