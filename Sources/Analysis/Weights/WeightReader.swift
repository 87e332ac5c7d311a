/// Hands a model its weights one after the other: by their names where they stand in a table, as they come where they stand
/// in an image.
///
/// A model asks for all its weights in one order; names are made only where they are looked up.
struct WeightReader {
  /// What features weigh more, or less, where they hold together: the features as bits.
  typealias Conjunction = (features: UInt64, weight: Float)

  /// What an image has; nil where a table is read.
  private let entry: WeightImage.Entry?
  /// The weights of a table by all fields before them, joined by tabs.
  private var table: [String: Float] = [:]
  /// For each question the conjunctions of the table, as they stand in it.
  private var conjunctions: [String: [(names: [Substring], weight: Float)]] = [:]
  /// The next weight and the next question.
  private var place = (weight: 0, question: 0)
  /// What was taken from a table so far: what an image of it holds.
  private(set) var taken = WeightImage.Entry()

  /// Reads a table in one of the formats of `Resources/README.md`; the last field of a row is its weight.
  init(table bytes: UnsafeBufferPointer<UInt8>) {
    entry = nil
    TableFile(bytes).forEachRow { row in
      let fields = (0..<row.count - 1).map { row.string($0) }
      let weight = Float(row.string(row.count - 1)) ?? 0
      table[fields.joined(separator: "\t")] = weight
      guard let names = fields.last?.split(separator: "&"), names.count > 1 else { return }
      conjunctions[fields[0], default: []].append((names, weight))
    }
  }

  init(_ entry: WeightImage.Entry) { self.entry = entry }

  /// The next weight; 0 where the table does not have it.
  ///
  /// - Parameter name: the fields before it, joined by tabs.
  mutating func next(_ name: @autoclosure () -> String) -> Float {
    defer { place.weight += 1 }
    if let entry { return entry.weights[place.weight] }
    let weight = table[name()] ?? 0
    taken.weights.append(weight)
    return weight
  }

  /// The conjunctions of the next question, in the order of the table.
  ///
  /// - Parameters:
  ///   - question: its name.
  ///   - bit: the place of a feature by its name.
  mutating func conjunctions(_ question: @autoclosure () -> String, _ bit: (String) -> Int?) -> [Conjunction] {
    defer { place.question += 1 }
    if let entry { return entry.conjunctions[place.question] }
    let found: [Conjunction] = (conjunctions[question()] ?? []).compactMap { names, weight in
      let bits = names.compactMap { bit(String($0)) }
      return bits.count == names.count ? (bits.reduce(0) { $0 | 1 << UInt64($1) }, weight) : nil
    }
    taken.conjunctions.append(found)
    return found
  }
}
