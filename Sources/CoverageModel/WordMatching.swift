/// Pairs the words of two wordings that are the same, in order.
///
/// What begins and ends alike is paired first. Between, the pairs are those of a global alignment (Needleman and Wunsch
/// 1970) in which a run of pairs costs something to open, as gaps do for Gotoh (1982): a lone *de* between words that
/// differ tells nothing. Where the table would be too large, words that occur once in both divide the text before (the
/// patience method of Cohen), so that time and space stay bounded.
struct WordMatching {
  typealias Pair = (first: Int, second: Int)

  /// The cells of the largest table.
  private static let mostCells = 1 << 20

  private let first: [Int]
  private let second: [Int]
  private let weights: [Int32]

  /// Prepares words, given as what they are compared by.
  init(_ first: [String], _ second: [String]) {
    var numbers: [String: Int] = [:]
    var weights: [Int32] = []
    func number(_ key: String) -> Int {
      if let known = numbers[key] { return known }
      numbers[key] = weights.count
      weights.append(Self.weight(of: key))
      return weights.count - 1
    }
    self.first = first.map(number)
    self.second = second.map(number)
    self.weights = weights
  }

  /// Short words tell less; numbers tell much.
  private static func weight(of key: String) -> Int32 {
    key.utf8.count > 3 || key.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } ? 3 : 1
  }

  /// The pairs, as indices of words, both rising.
  var pairs: [Pair] { pairs(0..<first.count, 0..<second.count) }

  private func pairs(_ one: Range<Int>, _ other: Range<Int>) -> [Pair] {
    let head = zip(one, other).prefix { first[$0] == second[$1] }.map { ($0, $1) }
    let one = one.dropFirst(head.count)
    let other = other.dropFirst(head.count)
    let tail = zip(one.reversed(), other.reversed()).prefix { first[$0] == second[$1] }.map { ($0, $1) }
    return head + middle(one.dropLast(tail.count), other.dropLast(tail.count)) + tail.reversed()
  }

  private func middle(_ one: Range<Int>, _ other: Range<Int>) -> [Pair] {
    guard !one.isEmpty, !other.isEmpty else { return [] }
    if one.count <= Self.mostCells / other.count {
      let table = MatchTable(first[one], second[other], weights)
      return table.pairs.map { ($0.first + one.lowerBound, $0.second + other.lowerBound) }
    }
    return divided(one, other, at: anchors(one, other))
  }

  /// The pairs between anchors; without any, the stretch is held for different.
  private func divided(_ one: Range<Int>, _ other: Range<Int>, at anchors: [Pair]) -> [Pair] {
    guard !anchors.isEmpty else { return [] }
    var result: [Pair] = []
    var start = (one.lowerBound, other.lowerBound)
    for anchor in anchors {
      result += pairs(start.0..<anchor.first, start.1..<anchor.second) + [anchor]
      start = (anchor.first + 1, anchor.second + 1)
    }
    return result + pairs(start.0..<one.upperBound, start.1..<other.upperBound)
  }

  /// Words that occur once in both stretches, as many as stand in the same order.
  private func anchors(_ one: Range<Int>, _ other: Range<Int>) -> [Pair] {
    let places = lonePlaces(second, other)
    let lone = lonePlaces(first, one)
    let common = one.compactMap { index in
      lone[first[index]] == index ? places[first[index]].map { (first: index, second: $0) } : nil
    }
    return RisingSequence.longest(in: common.map(\.second)).map { common[$0] }
  }

  /// For each word that occurs once, its place.
  private func lonePlaces(_ words: [Int], _ range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int?] = [:]
    for index in range { places[words[index]] = places.keys.contains(words[index]) ? .some(nil) : index }
    return places.compactMapValues { $0 }
  }
}

/// The longest rising part of a sequence, by patience sorting (Fredman 1975).
enum RisingSequence {
  /// The indices of the longest rising part.
  ///
  /// - Complexity: O(*n* log *n*).
  static func longest(in values: [Int]) -> [Int] {
    var piles: [Int] = []
    var previous = Array(repeating: -1, count: values.count)
    for index in values.indices {
      let pile = firstPile(piles, values, from: values[index])
      if pile > 0 { previous[index] = piles[pile - 1] }
      if pile == piles.count { piles.append(index) } else { piles[pile] = index }
    }
    var result: [Int] = []
    var index = piles.last ?? -1
    while index >= 0 {
      result.append(index)
      index = previous[index]
    }
    return result.reversed()
  }

  private static func firstPile(_ piles: [Int], _ values: [Int], from value: Int) -> Int {
    var low = 0
    var high = piles.count
    while low < high {
      let middle = (low + high) / 2
      if values[piles[middle]] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
