/// Short sentences that stand in others word for word: of small words alone no pair is proposed otherwise (*Tout le monde le
/// faisait*).
enum RepeatedSentences {
  /// The fewest words of a sentence that is looked for.
  static let fewest = Shingle.length
  /// The most; longer ones have telling words.
  private static let most = 12

  /// For each sentence earlier ones that stand in it or that it stands in.
  ///
  /// - Parameter canBeOne: whether one voice may have said two of them.
  static func found(in wordings: [Wording], where canBeOne: (Int, Int) -> Bool) -> [[Int]] {
    var short: [Shingle: [Int]] = [:]
    for (index, wording) in wordings.enumerated() {
      let words = wording.said.whole.words
      if (fewest...most).contains(words.count) { short[Shingle(words, at: 0), default: []].append(index) }
    }
    var found: [[Int]] = Array(repeating: [], count: wordings.count)
    for (index, wording) in wordings.enumerated() {
      let words = wording.said.whole.words
      Shingle.forEach(in: words) { shingle, start in
        for other in short[shingle] ?? [] where other != index {
          guard words[start...].starts(with: wordings[other].said.whole.words), canBeOne(other, index),
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
