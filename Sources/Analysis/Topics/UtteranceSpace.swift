import CoverageModel

/// Utterances as weighted terms: stems of what was said, the heading above, the paragraph and section it stands in.
struct UtteranceSpace {
  /// The statements of each unit: those that report one utterance first of all.
  private(set) var statements: [[Int]] = []
  private var vectors: [[(term: Int, weight: Float)]] = []
  private var postings: [Int: [(unit: Int, weight: Float)]] = [:]

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
      for (term, weight) in vectors[unit] { postings[term, default: []].append((unit, weight)) }
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
      if let section = statement.section, coverage.sections[section].heading != nil {
        vector[-2 - 2 * (place + section)] = sectionWeight
      }
    }
    return vector
  }

  /// A vector of length 1, by ascending terms.
  private static func normalised(_ vector: [Int: Double]) -> [(term: Int, weight: Float)] {
    let sorted = vector.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    return sorted.map { ($0.key, length > 0 ? Float($0.value / length) : 0) }
  }

  /// The cosine of two units.
  func likeness(_ one: Int, _ other: Int) -> Float {
    var (first, second) = (0, 0)
    let (left, right) = (vectors[one], vectors[other])
    var sum: Float = 0
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

  /// The cosines of all pairs of the first units, row by row: term by term over the units that have it.
  func products(first count: Int) -> [Float] {
    var products = [Float](repeating: 0, count: count * count)
    // In the order of the terms, so that rounding is the same in every run.
    for list in postings.keys.sorted().compactMap({ postings[$0] }) where list.count <= Self.mostPostings {
      for (index, one) in list.enumerated() where one.unit < count {
        for other in list[index...] where other.unit < count {
          products[one.unit * count + other.unit] += one.weight * other.weight
        }
      }
    }
    for row in 0..<count { for column in 0..<row { products[row * count + column] = products[column * count + row] } }
    return products
  }
}
