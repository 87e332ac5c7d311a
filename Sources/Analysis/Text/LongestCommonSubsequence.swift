/// The length of the longest sequence that stands in both in the same order (Wagner and Fischer 1974).
func longestCommonSubsequence(_ one: [Int32], _ other: [Int32]) -> Int {
  var previous = Array(repeating: 0, count: other.count + 1)
  var current = previous
  for word in one {
    for (index, candidate) in other.enumerated() {
      current[index + 1] = candidate == word ? previous[index] + 1 : max(current[index], previous[index + 1])
    }
    swap(&previous, &current)
  }
  return previous.last ?? 0
}
