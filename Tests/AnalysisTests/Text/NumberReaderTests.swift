import CoverageModel
import Testing

@testable import Analysis

@Suite struct NumberReaderTests {
  /// The numbers of a text in thousandths, as the lexicon of a language reads them.
  private func numbers(_ text: String, _ language: String) throws -> [Int] {
    var lexicon = try #require(LexiconReader.lexicon(language: language))
    var tokens: [Token] = []
    let source = SourceText(text)
    source.bytes.withUnsafeBufferPointer { bytes in
      tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count, vocabulary: &lexicon.vocabulary)
    }
    return NumberReader(lexicon).numbers(in: tokens[...])
  }

  @Test(
    "French numbers in figures and in words",
    arguments: [
      ("28 000 tonnes", [28_000_000]), ("28.000 tonnes", [28_000_000]), ("vingt-huit mille tonnes", [28_000_000]),
      ("3,5 %", [3500]), ("quatre cents licences", [400_000]), ("vingt et un postes", [21_000]),
      ("640 millions d'euros", [640_000_000_000]), ("deux millions cinq cent mille", [2_500_000_000]),
      ("de 15 à 10 euros", [15_000, 10_000]), ("un maire et deux adjoints", []),
      ("le 12 juin 2024", [12_000, 2_024_000]),
      ("mille et une nuits", [1_001_000]), ("en 2024 deux policiers", [2_024_000]),
      ("trois ou quatre jours", [3000, 4000]),
      ("deux mille milliards", [2_000_000_000_000_000]), ("3 200 milliards", [3_200_000_000_000_000]), ("0,375", []),
      ("le 12.03.2024 à 10:30", []), ("1.234,56 euros", [1_234_560]), ("soixante et onze", [71_000]),
    ])
  func french(text: String, values: [Int]) throws {
    #expect(try numbers(text, "fr") == values)
  }

  @Test(
    "English numbers in figures and in words",
    arguments: [
      ("28,000 tonnes", [28_000_000]), ("twenty-eight thousand tonnes", [28_000_000]), ("3.5 per cent", [3500]),
      ("two hundred and ten people", [210_000]), ("a dozen ships", [12_000]), ("$84 million", [84_000_000_000]),
      ("one of two boats", []), ("between ten and twenty", [10_000, 20_000]), ("five or six weeks", [5000, 6000]),
      ("1,234.56", [1_234_560]), ("94 of 612", [94_000, 612_000]), ("fewer than a hundred", [100_000]),
    ])
  func english(text: String, values: [Int]) throws {
    #expect(try numbers(text, "en") == values)
  }

  @Test("A run of figures is no count, and nothing overflows")
  func long() throws {
    #expect(try numbers("99999999999999999999999999", "fr").isEmpty)
    #expect(try numbers(String(repeating: "nine billion ", count: 1200), "en").isEmpty)
    #expect(try numbers(String(repeating: "999 ", count: 40), "fr").allSatisfy { $0 > 0 })
  }
}
