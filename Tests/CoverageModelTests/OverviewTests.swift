import CoverageModel
import Samples
import Testing

@Suite("The picture of the whole in numbers") struct OverviewTests {
  private let overview = Overview(CanalCoverage.coverage)

  @Test("Topics count what was said once each, by side, together and by third voices")
  func countsTopics() {
    #expect(overview.topics.map(\.topic) == [0, 1, nil])
    #expect(overview.topics.map(\.mark) == [.disagreement, .agreement, nil])
    #expect(overview.topics.map(\.a) == [2, 0, 0])
    #expect(overview.topics.map(\.b) == [1, 0, 0])
    #expect(overview.topics.map(\.joint) == [0, 1, 0])
    #expect(overview.topics.map(\.third) == [0, 0, 1])
    #expect(overview.most == 2)
  }

  @Test("A topic is one side's where the other says nothing of it, not even together with the first")
  func findsOnlySide() {
    func side(_ a: Int, _ b: Int, _ joint: Int) -> SideID? {
      var topic = overview.topics[0]
      (topic.a, topic.b, topic.joint) = (a, b, joint)
      return topic.onlySide
    }
    #expect(side(2, 0, 0) == .a)
    #expect(side(0, 1, 0) == .b)
    #expect(side(2, 0, 1) == nil)
    #expect(side(1, 1, 0) == nil)
    #expect(side(0, 0, 0) == nil)
  }

  @Test("Who says most comes first, who is not told last")
  func countsVoices() {
    #expect(overview.voices.map(\.speaker) == [0, 1, 2, nil])
    #expect(overview.voices.map(\.statements) == [4, 1, 1, 1])
    #expect(overview.voices.map(\.party) == [.a, .b, nil, .both])
  }

  @Test("Outlets count their statements topic by topic; articles that tell none are last")
  func countsOutlets() {
    #expect(overview.outlets.map(\.name) == ["L’Écho", nil])
    #expect(overview.outlets.map(\.counts) == [[4, 1, 1], [1, 0, 0]])
    #expect(overview.outlets.map(\.total) == [6, 1])
    #expect(overview.outlets.map(\.articles) == [[0], [1]])
  }

  @Test("A bar is in proportion, and never nothing for something")
  func measuresBars() {
    #expect(Overview.length(of: 5, most: 10, room: 8) == 4)
    #expect(Overview.length(of: 1, most: 100, room: 8) == 1)
    #expect(Overview.length(of: 0, most: 100, room: 8) == 0)
    #expect(Overview.length(of: 0, most: 0, room: 8) == 0)
  }

  @Test("A strip tells who speaks where; one stretch holds both where both speak in it")
  func drawsStrips() {
    let coverage = CanalCoverage.coverage
    let strip = Overview.strip(ofArticle: 0, in: coverage, count: 400)
    let order = strip.reduce(into: [Overview.Stretch]()) { if $0.last != $1, $1 != .silence { $0.append($1) } }
    #expect(order == [.side(.a), .side(.b), .both, .third, .side(.a)])
    #expect(strip.first == .silence)
    #expect(Overview.strip(ofArticle: 0, in: coverage, count: 1) == [.both])
    #expect(Overview.strip(ofArticle: 0, in: coverage, count: 0).isEmpty)
  }

  @Test("Nothing gives nothing")
  func isEmpty() {
    let overview = Overview(Coverage())
    #expect(overview.topics.isEmpty && overview.voices.isEmpty && overview.outlets.isEmpty)
    #expect(overview.most == 1)
  }
}
