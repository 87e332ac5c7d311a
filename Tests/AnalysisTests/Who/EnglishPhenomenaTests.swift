import CoverageModel
import Testing

@testable import Analysis

/// Each manner of reporting by itself, in English.
@Suite struct EnglishPhenomenaTests {
  private static let found = [
    Phenomenon(
      "a verb before its subject", "“The quays are safe,” said Joan Pruitt.", "Joan Pruitt: The quays are safe,"),
    Phenomenon(
      "a verb behind its subject", "“The quays are safe,” Joan Pruitt said.", "Joan Pruitt: The quays are safe,"),
    Phenomenon(
      "single marks", "'The quays are safe,' said Joan Pruitt.", "Joan Pruitt: The quays are safe,"),
    Phenomenon(
      "a verb that is none of saying", "“Never,” Joan Pruitt spat.", "Joan Pruitt: Never,"),
    Phenomenon(
      "a quotation cut by its clause", "“We came early,” Joan Pruitt said, “and we leave late.”",
      "Joan Pruitt: We came early,", "Joan Pruitt: and we leave late."),
    Phenomenon(
      "a clause after that", "Joan Pruitt said that the quays were safe.", "Joan Pruitt: the quays were safe"),
    Phenomenon("a clause without that", "Joan Pruitt said the quays were safe.", "Joan Pruitt: the quays were safe"),
    Phenomenon(
      "a clause behind those who are told", "Joan Pruitt told reporters the quays were safe.",
      "Joan Pruitt: the quays were safe"),
    Phenomenon(
      "a clause behind a day", "Joan Pruitt said on Thursday the quays were safe.", "Joan Pruitt: the quays were safe"),
    Phenomenon(
      "a chain of clauses", "Joan Pruitt said the quays were safe and that the cranes were new.",
      "Joan Pruitt: the quays were safe", "Joan Pruitt: the cranes were new"),
    Phenomenon(
      "a chain with and at its end alone",
      "Joan Pruitt said that the quays were safe, that the cranes were new and that the tide was low.",
      "Joan Pruitt: the quays were safe", "Joan Pruitt: the cranes were new", "Joan Pruitt: the tide was low"),
    Phenomenon(
      "a participle ends a clause without that",
      "Joan Pruitt denied that the quays were closed, saying the cranes were new.",
      "Joan Pruitt: the quays were closed", "Joan Pruitt: the cranes were new"),
    Phenomenon(
      "an answer in a relative clause is somebody else’s",
      "Joan Pruitt said the quays were safe, to which Tom Hale replied: “They are not, and they never were.”",
      "Joan Pruitt: the quays were safe", "Tom Hale: They are not, and they never were."),
    Phenomenon(
      "a source whose relative clause says more",
      "The quays were never safe, according to Joan Pruitt, who said the cranes were worn.",
      "Joan Pruitt: The quays were never safe", "Joan Pruitt: the cranes were worn"),
    Phenomenon(
      "two clauses around their verb", "The quays were never safe, Joan Pruitt said, and the cranes were worn.",
      "Joan Pruitt: The quays were never safe", "Joan Pruitt: the cranes were worn"),
    Phenomenon(
      "those who are told do not speak", "“The quays are safe,” Joan Pruitt, the port’s director, told reporters.",
      "Joan Pruitt: The quays are safe,"),
    Phenomenon(
      "a description before its verb",
      "Joan Pruitt said the cranes were worn. “The quays are safe,” the retired dinner lady told the committee.",
      "Joan Pruitt: the cranes were worn", "Joan Pruitt: The quays are safe,"),
    Phenomenon(
      "quoted words said of something", "Joan Pruitt called the offer of 3.1% ‘a pay cut with a bow on it’.",
      "Joan Pruitt: a pay cut with a bow on it"),
    Phenomenon(
      "a company with an ampersand", "Calder & Western said the quays were safe.",
      "Calder & Western: the quays were safe"),
    Phenomenon(
      "the writer’s own contrast is not said",
      "Joan Pruitt said the quays were safe, but the harbour stayed shut.", "Joan Pruitt: the quays were safe"),
    Phenomenon(
      "an indirect question", "Joan Pruitt asked why the cranes were worn.", "Joan Pruitt: why the cranes were worn"),
    Phenomenon(
      "a clause before its verb", "The quays were never safe, Joan Pruitt said.",
      "Joan Pruitt: The quays were never safe"),
    Phenomenon(
      "a participle", "Joan Pruitt left the room, saying the quays were safe.", "Joan Pruitt: the quays were safe"),
    Phenomenon("according to", "According to Joan Pruitt, the quays are safe.", "Joan Pruitt: the quays are safe"),
    Phenomenon(
      "a present perfect", "Joan Pruitt has said the quays were safe.", "Joan Pruitt: the quays were safe"),
    Phenomenon(
      "a colon", "Joan Pruitt said: “The quays are safe.”", "Joan Pruitt: The quays are safe."),
    Phenomenon("a headline", "Joan Pruitt: “The quays are safe”", "Joan Pruitt: The quays are safe"),
    Phenomenon(
      "a role before the name", "City Attorney Joan Pruitt said the quays were safe.",
      "Joan Pruitt: the quays were safe"),
    Phenomenon(
      "somebody’s spokesman", "Joan Pruitt’s spokesman, Tom Hale, said the quays were safe.",
      "Tom Hale: the quays were safe"),
    Phenomenon(
      "a possessor does not speak", "Joan Pruitt’s lawyers said the quays were safe.",
      "Joan Pruitt’s lawyers: the quays were safe"),
    Phenomenon(
      "a pronoun takes up the one of its gender",
      "Mr Hale met Ms Pruitt on Monday. “The quays are safe,” she said. “They are not,” he replied.",
      "Pruitt: The quays are safe,", "Hale: They are not,"),
    Phenomenon(
      "a body that goes on behind a preposition",
      "The Centre for Local Mobility said the buses were late.", "Centre for Local Mobility: the buses were late"),
    Phenomenon(
      "a transcript",
      "The hearing began at ten.\n\nMR HALE: The quays are not safe.\n\nMS PRUITT: They are.\n\n"
        + "MR HALE: Prove it.", "HALE: The quays are not safe.", "PRUITT: They are.", "HALE: Prove it."),
    Phenomenon(
      "initials of a state", "U.S. officials said the quays were safe.", "U.S. officials: the quays were safe"),
    Phenomenon(
      "joint speech", "The foreign ministers of Chile and Bolivia said the road would open.", "?: the road would open"),
  ]

  @Test("what is said is found and given to the right one", arguments: found)
  func finds(phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  private static let silent = [
    Phenomenon("a passive", "The trial was expected to last three weeks."),
    Phenomenon("a nickname", "Tom Hale, whom his men call “the Schoolteacher,” is expected on Monday."),
    Phenomenon("a demonstrative", "Tom Hale rejected that account."),
    Phenomenon("scare quotes", "The mayor opened the “grand bazaar” of the town."),
    Phenomenon("a noun of the verb", "The claims were settled in May."),
  ]

  @Test("what is not said is no statement", arguments: silent)
  func finds(nothing phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == [])
  }
}
