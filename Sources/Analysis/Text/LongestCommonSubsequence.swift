/// The length of the longest sequence that stands in both in the same order.
///
/// Where the shorter has up to 64 words, as it nearly always has, each of them is a bit (Crochemore, Iliopoulos, Pinzon and
/// Reid 2001); otherwise a table is filled in (Wagner and Fischer 1974).
func longestCommonSubsequence(_ one: [Int32], _ other: [Int32]) -> Int {
  let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
  guard shorter.count <= UInt64.bitWidth else { return longestCommonSubsequenceByTable(shorter, longer) }
  // A bit is 0 where the sequence becomes one longer by the word at its place.
  var row = ~UInt64(0)
  for word in longer {
    var places: UInt64 = 0
    for (index, candidate) in shorter.enumerated() where candidate == word { places |= 1 << UInt64(index) }
    let met = row & places
    row = (row &+ met) | (row & ~places)
  }
  let unused = shorter.count == UInt64.bitWidth ? 0 : ~UInt64(0) << UInt64(shorter.count)
  return (~(row | unused)).nonzeroBitCount
}

private func longestCommonSubsequenceByTable(_ one: [Int32], _ other: [Int32]) -> Int {
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
