import Testing

@testable import Analysis

@Suite struct StemmerTests {
  private func stem(_ word: String) throws -> String {
    let stemmer = try #require(Stemmer(language: "fr"))
    return String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  @Test(
    "forms of one word have one stem",
    arguments: [("négociation", "négociations"), ("portuaire", "portuaires"), ("grévistes", "gréviste")])
  func forms(one: String, other: String) throws {
    #expect(try stem(one) == stem(other))
  }

  @Test("other words have other stems")
  func others() throws {
    #expect(try stem("grève") != stem("grâce"))
  }

  @Test("the empty word has an empty stem")
  func empty() throws {
    #expect(try stem("").isEmpty)
  }

  @Test("there is no stemmer for a language that Snowball does not know")
  func unknown() {
    #expect(Stemmer(language: "tlh") == nil)
  }
}
