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

  /// The products of each row with each, row by row.
  func products() -> [Float] {
    let postings = postings
    return products(postings, postings, columns: rows.count)
  }

  /// The products of each row with each of `other`, row by row.
  func products(_ other: SparseRows) -> [Float] { products(postings, other.postings, columns: other.rows.count) }

  /// For each term the rows that have it.
  private typealias Postings = [Int: [(row: Int, weight: Float)]]

  /// The products by way of the terms, which are taken in ascending order, so that rounding is the same in every run.
  private func products(_ left: Postings, _ right: Postings, columns: Int) -> [Float] {
    var products = [Float](repeating: 0, count: rows.count * columns)
    for term in left.keys.sorted() {
      guard let ones = left[term], let others = right[term], ones.count <= Self.mostPostings else { continue }
      for one in ones {
        let start = one.row * columns
        for another in others { products[start + another.row] += one.weight * another.weight }
      }
    }
    return products
  }

  private var postings: Postings {
    var postings: Postings = [:]
    for (index, row) in rows.enumerated() {
      for (term, weight) in row { postings[term, default: []].append((index, weight)) }
    }
    return postings
  }
}
