/// The length of the longest sequence that stands in both in the same order.
func longestCommonSubsequence(_ one: [Int32], _ other: [Int32]) -> Int { commonOrder(one, other).subsequence }

/// Longer runs of words that two sequences have count no further.
let longestCommonRun = 4

/// The length of the longest common subsequence of two sequences of words, and that of the longest run of words that both
/// have right behind each other, up to ``longestCommonRun``.
///
/// Where the shorter has up to 64 words, as it nearly always has, each of them is a bit (Crochemore, Iliopoulos, Pinzon and
/// Reid 2001); otherwise a table is filled in (Wagner and Fischer 1974).
func commonOrder(_ one: [Int32], _ other: [Int32]) -> (subsequence: Int, run: Int) {
  let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
  guard shorter.count <= UInt64.bitWidth else {
    return (longestCommonSubsequenceByTable(shorter, longer), longestCommonRunByTable(shorter, longer))
  }
  // A bit is 0 where the sequence becomes one longer by the word at its place.
  var row = ~UInt64(0)
  // A bit is 1 where a run of that many words ends.
  var (single, double, triple, quadruple): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  var longest: (double: UInt64, triple: UInt64) = (0, 0)
  for word in longer {
    var places: UInt64 = 0
    for (index, candidate) in shorter.enumerated() where candidate == word { places |= 1 << UInt64(index) }
    quadruple |= triple << 1 & places
    triple = double << 1 & places
    double = single << 1 & places
    single = places
    longest.double |= double
    longest.triple |= triple
    let met = row & places
    row = (row &+ met) | (row & ~places)
  }
  let unused = shorter.count == UInt64.bitWidth ? 0 : ~UInt64(0) << UInt64(shorter.count)
  let subsequence = (~(row | unused)).nonzeroBitCount
  let run = quadruple != 0 ? longestCommonRun : longest.triple != 0 ? 3 : longest.double != 0 ? 2 : min(subsequence, 1)
  return (subsequence, run)
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

private func longestCommonRunByTable(_ one: [Int32], _ other: [Int32]) -> Int {
  var previous = Array(repeating: 0, count: other.count + 1)
  var current = previous
  var longest = 0
  for word in one {
    for (index, candidate) in other.enumerated() {
      current[index + 1] = candidate == word ? previous[index] + 1 : 0
      longest = max(longest, current[index + 1])
    }
    swap(&previous, &current)
  }
  return min(longest, longestCommonRun)
}
