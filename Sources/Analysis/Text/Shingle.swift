/// Three words one behind the other, by which texts that share them are found (Broder 1997).
struct Shingle: Hashable {
  /// How many words it has.
  static let length = 3

  private let first: Int32
  private let second: Int32
  private let third: Int32

  /// The words from a place on, behind which two more stand.
  init(_ words: [Int32], at start: Int) {
    (first, second, third) = (words[start], words[start + 1], words[start + 2])
  }

  /// Calls `body` with each shingle of some words and where it begins.
  static func forEach(in words: [Int32], _ body: (Shingle, Int) -> Void) {
    guard words.count >= length else { return }
    for start in 0...words.count - length { body(Shingle(words, at: start), start) }
  }
}
