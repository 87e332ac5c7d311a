import CoverageModel

/// Utterances as weighted terms: stems of what was said, the heading above, the paragraph and section it stands in.
struct UtteranceSpace {
  /// The statements of each unit: those that report one utterance first of all.
  private(set) var statements: [[Int]] = []
  private var vectors: [[(term: Int, weight: Double)]] = []
  private var postings: [Int: [Int]] = [:]

  /// Words that do not stand like nouns tell less of a topic.
  private static let otherWeight = 0.3
  private static let headingWeight = 0.4
  private static let paragraphWeight = 5.0
  private static let sectionWeight = 1.0
  /// A term in more units than this links nothing.
  private static let mostPostings = 400

  init(_ coverage: Coverage, _ content: ContentIndex) {
    var units: [Int: Int] = [:]
    for (index, statement) in coverage.statements.enumerated() {
      if let unit = units[statement.utterance] {
        statements[unit].append(index)
      } else {
        units[statement.utterance] = statements.count
        statements.append([index])
      }
    }
    for unit in statements.indices {
      vectors.append(Self.normalised(Self.vector(statements[unit], coverage, content)))
      for (term, _) in vectors[unit] { postings[term, default: []].append(unit) }
    }
  }

  private static func vector(_ statements: [Int], _ coverage: Coverage, _ content: ContentIndex) -> [Int: Double] {
    var vector: [Int: Double] = [:]
    for index in statements {
      let statement = coverage.statements[index]
      for (stem, isNoun) in zip(content.contents[index].stems, content.contents[index].nouns) {
        let weight = content.weight(stem) * (isNoun ? 1 : otherWeight)
        vector[Int(stem)] = max(vector[Int(stem)] ?? 0, weight)
      }
      for stem in content.headings[index] where vector[Int(stem)] == nil {
        vector[Int(stem)] = content.weight(stem) * headingWeight
      }
      let place = statement.article * 10_000
      vector[-1 - 2 * (place + statement.paragraph)] = paragraphWeight
      if let section = statement.section, coverage.sections[section].heading != nil { vector[-2 - 2 * (place + section)] = sectionWeight }
    }
    return vector
  }

  /// A vector of length 1, by ascending terms.
  private static func normalised(_ vector: [Int: Double]) -> [(term: Int, weight: Double)] {
    let sorted = vector.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    return sorted.map { ($0.key, length > 0 ? $0.value / length : 0) }
  }

  /// The cosine of two units.
  func likeness(_ one: Int, _ other: Int) -> Double {
    var (first, second) = (0, 0)
    let (left, right) = (vectors[one], vectors[other])
    var sum = 0.0
    while first < left.count, second < right.count {
      if left[first].term == right[second].term {
        sum += left[first].weight * right[second].weight
        first += 1
        second += 1
      } else if left[first].term < right[second].term {
        first += 1
      } else {
        second += 1
      }
    }
    return sum
  }

  /// The pairs of units that share a term, with their cosine.
  func links() -> [Link] {
    var links: [Link] = []
    var seen = Array(repeating: -1, count: vectors.count)
    for unit in vectors.indices {
      var near: [Int] = []
      for (term, _) in vectors[unit] {
        guard let list = postings[term], list.count <= Self.mostPostings else { continue }
        for other in list where other < unit && seen[other] != unit {
          seen[other] = unit
          near.append(other)
        }
      }
      for other in near.sorted() { links.append(Link(one: other, other: unit, likeness: likeness(unit, other))) }
    }
    return links
  }
}
