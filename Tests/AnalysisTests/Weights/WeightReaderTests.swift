import Testing

@testable import Analysis

@Suite struct WeightReaderTests {
  private static let table =
    "# Weights.\nquestion\tone\t0.5\nquestion\tone&two\t-1.25\nquestion\ttwo\t2\nother\tone&three\t3\n"

  private func reader() -> WeightReader {
    Array(Self.table.utf8).withUnsafeBufferPointer { WeightReader(table: $0) }
  }

  private static func bit(_ name: String) -> Int? { ["one", "two"].firstIndex(of: name) }

  @Test("Weights are found by their names, whatever their order; those that the table lacks are 0")
  func byName() {
    var reader = reader()
    #expect(reader.next("question\ttwo") == 2)
    #expect(reader.next("question\tone") == 0.5)
    #expect(reader.next("question\tthree") == 0)
  }

  @Test("Features that weigh together are bits; those with a feature that the model does not know are left out")
  func conjunctions() {
    var reader = reader()
    let own = reader.conjunctions("question", Self.bit)
    #expect(own.map(\.features) == [0b11])
    #expect(own.map(\.weight) == [-1.25])
    #expect(reader.conjunctions("other", Self.bit).isEmpty)
  }

  @Test("An image hands out what was taken from the table, in the same order and without names")
  func image() throws {
    var first = reader()
    let weights = [first.next("question\ttwo"), first.next("question\tone")]
    let conjunctions = first.conjunctions("question", Self.bit)
    let bytes = WeightImage.bytes(of: [first.taken, first.taken], digest: 7)
    let entries = try bytes.withUnsafeBytes { try #require(WeightImage.entries(2, in: $0, digest: 7)) }
    for entry in entries {
      var second = WeightReader(entry)
      #expect([second.next("?"), second.next("?")] == weights)
      let found = second.conjunctions("?") { _ in nil }
      #expect(found.map(\.features) == conjunctions.map(\.features))
      #expect(found.map(\.weight) == conjunctions.map(\.weight))
    }
  }

  @Test("An image of other tables is not read")
  func otherTables() {
    let bytes = WeightImage.bytes(of: [reader().taken], digest: 7)
    bytes.withUnsafeBytes { #expect(WeightImage.entries(1, in: $0, digest: 8) == nil) }
  }

  @Test("Every model asks for as many weights as it says, so that an image by another version is told")
  func counts() {
    var readers = (0..<7).map { _ in reader() }
    _ = (
      Ranker(&readers[0]), UtteranceModel(&readers[1]), TopicModel(&readers[2]), LabelModel(&readers[3]),
      ExchangeModel(&readers[4]), SideModel(&readers[5]), RelationModel(&readers[6])
    )
    #expect(
      readers.map(\.taken.weights.count) == [
        Ranker.weightCount, UtteranceModel.weightCount, TopicModel.weightCount, LabelModel.weightCount,
        ExchangeModel.weightCount, SideModel.weightCount, RelationModel.weightCount,
      ])
  }
}
