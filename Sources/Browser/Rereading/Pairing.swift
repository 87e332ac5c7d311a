import CoverageModel

/// Where the things of a list stand in a later state of it: equal ones pair up in their order.
struct Pairing {
  private let places: [Int?]
  private let count: Int

  /// - Complexity: O(*n*) for *n* things.
  init<Mark: Hashable>(_ former: [Mark], _ present: [Mark]) {
    var waiting: [Mark: [Int]] = [:]
    for index in present.indices.reversed() { waiting[present[index], default: []].append(index) }
    places = former.map { waiting[$0]?.popLast() }
    count = present.count
  }

  /// Where the thing itself stands now.
  func place(of former: Int) -> Int? { places.indices.contains(former) ? places[former] : nil }

  /// Where it stands, or would stand beside the nearest one that is there still.
  func nearest(to former: Int) -> Int {
    let last = max(count - 1, 0)
    for index in stride(from: min(former, places.count - 1), through: 0, by: -1) {
      if let place = places[index] { return min(place + former - index, last) }
    }
    return min(former, last)
  }
}

/// What tells a stretch of text from others, wherever it stands.
struct TextMark: Hashable {
  var source: String
  var words: [UInt8]

  init(_ range: Range<Int>, ofArticle article: Int, in coverage: Coverage) {
    let source = coverage.source(ofArticle: article)
    self.source = source.name
    words = Array(source.text.bytes[range])
  }
}

extension Dossier {
  /// For each statement, what tells it.
  var statementMarks: [TextMark] {
    coverage.statements.map { TextMark($0.range, ofArticle: $0.article, in: coverage) }
  }

  /// For each entry of the articles, what tells it.
  var readingMarks: [TextMark] { reading.entries.map { TextMark($0.range, ofArticle: $0.article, in: coverage) } }

  /// For each entry of the comparison, what tells it: the first words of a row; nothing for the heading of a topic.
  var rowMarks: [TextMark?] {
    entries.indices.map { entry in
      row(at: entry)?.utterances.first.flatMap { statement(of: $0) }.map {
        TextMark($0.range, ofArticle: $0.article, in: coverage)
      }
    }
  }
}
