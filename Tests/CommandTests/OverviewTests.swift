import Foundation
import Testing

/// `visavis overview`.
@Suite struct OverviewTests {
  private let text = """
    Le port divise

    « Le port restera ouvert », a déclaré Anne Roy. Paul Lenoir a affirmé que le port fermerait.

    """

  @Test("It draws with blocks, in ASCII where that is asked for, and in ASCII alone where the locale has no more")
  func draws() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      let result = try visavis.run(["overview", "port.txt"], locale: "fr_FR.UTF-8")
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      #expect(result.text.contains("█"))
      #expect(result.text.contains("Qui parle où"))
      let drawn = try visavis.run(["overview", "--ascii", "port.txt"], locale: "fr_FR.UTF-8").text
      #expect(drawn.contains("###") && !drawn.contains("█") && drawn.contains("où"))
      let plain = try visavis.run(["overview", "port.txt"], locale: "fr_FR.ISO-8859-1").output
      #expect(plain.allSatisfy { $0 < 0x80 })
    }
  }
}
