/// Short sentences that stand in others word for word: of small words alone no pair is proposed otherwise (*Tout le monde le
/// faisait*).
enum RepeatedSentences {
  /// Three words one behind the other.
  private struct Run: Hashable {
    var first: Int32
    var second: Int32
    var third: Int32

    init(_ words: ArraySlice<Int32>) {
      (first, second, third) = (words[words.startIndex], words[words.startIndex + 1], words[words.startIndex + 2])
    }
  }

  /// The fewest words of a sentence that is looked for.
  static let fewest = 3
  /// The most; longer ones have telling words.
  private static let most = 12

  /// For each sentence earlier ones that stand in it or that it stands in.
  ///
  /// - Parameter canBeOne: whether one voice may have said two of them.
  static func found(in wordings: [Wording], where canBeOne: (Wording, Wording) -> Bool) -> [[Int]] {
    var short: [Run: [Int]] = [:]
    for (index, wording) in wordings.enumerated() {
      let words = wording.said.whole.words
      if (fewest...most).contains(words.count) { short[Run(words[...]), default: []].append(index) }
    }
    var found: [[Int]] = Array(repeating: [], count: wordings.count)
    for (index, wording) in wordings.enumerated() where wording.said.whole.words.count >= fewest {
      let words = wording.said.whole.words
      for start in 0...words.count - fewest {
        for other in short[Run(words[start...])] ?? [] where other != index {
          guard words[start...].starts(with: wordings[other].said.whole.words), canBeOne(wordings[other], wording),
            wordings[other].place.statement != wording.place.statement
          else { continue }
          let (earlier, later) = (min(index, other), max(index, other))
          if !found[later].contains(earlier) { found[later].append(earlier) }
        }
      }
    }
    return found
  }
}
