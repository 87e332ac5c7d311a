/// Rows of a few weighted terms each, multiplied by way of the terms that both have.
struct SparseRows {
  typealias Row = [(term: Int, weight: Float)]

  private(set) var rows: [Row] = []
  /// For each term the rows that have it, in order.
  private var postings: [Int: [(row: Int, weight: Float)]] = [:]

  /// A term in more rows than this links nothing.
  private static let mostPostings = 400

  /// Appends a row as it is, by ascending terms.
  mutating func append(_ row: [Int: Float]) {
    append(row.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// Appends a row scaled to length 1.
  mutating func appendNormalised(_ row: [Int: Float]) {
    let sorted = row.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    append(sorted.map { ($0.key, length > 0 ? $0.value / length : 0) })
  }

  private mutating func append(_ row: Row) {
    for (term, weight) in row { postings[term, default: []].append((rows.count, weight)) }
    rows.append(row)
  }

  /// The products of each row with each, row by row.
  func products() -> [Float] { products(self) }

  /// The products of each row with each of `other`, row by row.
  ///
  /// The terms are taken in ascending order, so that rounding is the same in every run.
  func products(_ other: SparseRows) -> [Float] {
    let columns = other.rows.count
    var products = [Float](repeating: 0, count: rows.count * columns)
    for term in postings.keys.sorted() {
      guard let ones = postings[term], let others = other.postings[term], ones.count <= Self.mostPostings else {
        continue
      }
      for one in ones {
        let start = one.row * columns
        for another in others { products[start + another.row] += one.weight * another.weight }
      }
    }
    return products
  }
}
