/// Rows of a few weighted terms each, multiplied by way of the terms that both have.
struct SparseRows {
  private(set) var rows: [[(term: Int, weight: Float)]] = []

  /// A term in more rows than this links nothing.
  private static let mostPostings = 400

  /// Appends a row as it is, by ascending terms.
  mutating func append(_ row: [Int: Float]) {
    rows.append(row.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// Appends a row scaled to length 1.
  mutating func appendNormalised(_ row: [Int: Float]) {
    let sorted = row.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    rows.append(sorted.map { ($0.key, length > 0 ? $0.value / length : 0) })
  }

  /// The products of each row with each of `other`, row by row.
  ///
  /// Terms are taken in ascending order, so that rounding is the same in every run.
  func products(_ other: SparseRows) -> [Float] {
    var products = [Float](repeating: 0, count: rows.count * other.rows.count)
    let (left, right) = (postings, other.postings)
    for term in left.keys.sorted() {
      guard let ones = left[term], let others = right[term], ones.count <= Self.mostPostings else { continue }
      for one in ones {
        let start = one.row * other.rows.count
        for another in others { products[start + another.row] += one.weight * another.weight }
      }
    }
    return products
  }

  private var postings: [Int: [(row: Int, weight: Float)]] {
    var postings: [Int: [(row: Int, weight: Float)]] = [:]
    for (index, row) in rows.enumerated() {
      for (term, weight) in row { postings[term, default: []].append((index, weight)) }
    }
    return postings
  }
}
