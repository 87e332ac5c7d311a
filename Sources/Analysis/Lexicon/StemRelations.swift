/// How stems stand to each other: opposites, those of one semantic field, synonyms.
extension Lexicon {
  /// Whether two stems are opposites.
  func opposed(_ one: Int32, _ other: Int32) -> Bool { opposites.contains(Self.pair(one, other)) }

  /// Calls `body` with each semantic field of a stem.
  func forEachField(of stem: Int32, _ body: (Int) -> Void) {
    if let first = firstField(of: stem) { forEachField(of: stem, from: first, body) }
  }

  /// One more than the largest number of a semantic field.
  var fieldCount: Int { fields.reduce(0) { max($0, Int(UInt32(truncatingIfNeeded: $1)) + 1) } }

  /// Where the fields of a stem begin, or nil where it has none.
  func firstField(of stem: Int32) -> Int? { Self.first(of: stem, in: fields) }

  /// Calls `body` with each semantic field of a stem whose first is known by ``firstField(of:)``.
  func forEachField(of stem: Int32, from first: Int, _ body: (Int) -> Void) {
    Self.forEachNumber(of: stem, from: first, in: fields, body)
  }

  /// The groups of synonyms that a stem belongs to.
  func synonymGroups(of stem: Int32) -> [Int32] {
    guard let first = Self.first(of: stem, in: synonyms) else { return [] }
    var groups: [Int32] = []
    Self.forEachNumber(of: stem, from: first, in: synonyms) { groups.append(Int32($0)) }
    return groups
  }

  /// Where the numbers of a stem begin in an ascending table of stems with numbers.
  private static func first(of stem: Int32, in table: [UInt64]) -> Int? {
    let key = UInt64(UInt32(bitPattern: stem)) << 32
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low] >> 32 == key >> 32 ? low : nil
  }

  private static func forEachNumber(of stem: Int32, from first: Int, in table: [UInt64], _ body: (Int) -> Void) {
    let stem = UInt64(UInt32(bitPattern: stem))
    var index = first
    while index < table.count, table[index] >> 32 == stem {
      body(Int(UInt32(truncatingIfNeeded: table[index])))
      index += 1
    }
  }

  static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: min(one, other))) << 32 | UInt64(UInt32(bitPattern: max(one, other)))
  }

  /// The two stems of a pair.
  static func stems(ofPair pair: UInt64) -> [Int32] {
    [Int32(bitPattern: UInt32(pair >> 32)), Int32(bitPattern: UInt32(truncatingIfNeeded: pair))]
  }
}
