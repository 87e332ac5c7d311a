import CoverageModel

/// Reads the numbers of a text, in figures or in words: *28 000*, *28,000*, *vingt-huit mille*.
///
/// Numbers count in thousandths, so that *3,5* is 3500. Those below ``leastTelling`` are left out, and so are hours and
/// dates in figures (*10:30*, *12.03.2024*), which are no counts.
struct NumberReader {
  private let lexicon: Lexicon
  /// What each word counts.
  private let values: [Int32: Int]

  /// Smaller numbers tell nothing: *one* and *two* stand everywhere.
  private static let leastTelling = 3
  private static let thousandths = 1000
  /// From this value on, a word multiplies what stands before it.
  private static let leastFactor = 100
  /// The largest number, in thousandths: nine million millions.
  ///
  /// Longer runs of figures are no count.
  private static let largest = 9_000_000_000_000_000

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    values = Dictionary(
      lexicon.numbers.map { (Int32(bitPattern: UInt32($0 >> 32)), Int($0 & 0xFFFF_FFFF)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of some tokens, in thousandths, in the order of the text.
  func numbers(in tokens: ArraySlice<Token>) -> [Int] {
    var numbers: [Int] = []
    var open = Number()
    for position in tokens.indices {
      if tokens[position].kind == .number {
        let figures = Figures(lexicon.vocabulary.bytes(of: tokens[position].word))
        if !(figures.map { open.takes($0) } ?? false) { close(&open, &numbers) }
        if let figures { open.append(figures) }
      } else if tokens[position].word >= 0, let value = values[tokens[position].word] {
        if !open.takes(value) { close(&open, &numbers) }
        open.append(value)
      } else if !isLink(position, in: tokens, open) {
        close(&open, &numbers)
      }
    }
    close(&open, &numbers)
    return numbers
  }

  private func close(_ open: inout Number, _ numbers: inout [Int]) {
    if let value = open.value, value >= Self.leastTelling * Self.thousandths, value <= Self.largest {
      numbers.append(value)
    }
    open = Number()
  }

  /// *two hundred and ten*, *vingt et un*: a conjunction that adds the next word to the number before it; *or* does not.
  private func isLink(_ position: Int, in tokens: ArraySlice<Token>, _ open: Number) -> Bool {
    guard position + 1 < tokens.endIndex, tokens[position].word >= 0, tokens[position + 1].word >= 0,
      let next = values[tokens[position + 1].word], next < Self.leastFactor, open.takes(next)
    else { return false }
    let entry = lexicon.vocabulary[tokens[position].word]
    return open.value != nil && entry.classes.contains(.conjunction) && entry.agreement.contains(.plural)
  }

  /// A number in figures.
  private struct Figures {
    /// In thousandths.
    var value: Int
    /// Three figures that may go on what stands before them: *28 000*.
    var isGroup: Bool
    var mayGoOn: Bool

    /// Nil where the figures are those of an hour or a date.
    init?(_ bytes: [UInt8]) {
      let parts = bytes.split { !Self.isDigit($0) }
      let marks = bytes.filter { !Self.isDigit($0) }
      guard let first = parts.first, !marks.contains(Self.colon) else { return nil }
      var groups = parts.dropFirst().prefix { $0.count == 3 }.count
      // *0,375* has decimals, and so has *1234.567*.
      if marks.count == 1, first.count > 3 || first.first == Self.zero { groups = 0 }
      groups = min(groups, marks.prefix { $0 == marks[0] }.count)
      guard groups >= parts.count - 2 else { return nil }
      var whole = 0
      for digit in parts.prefix(groups + 1).joined() where whole <= largest / thousandths {
        whole = whole * 10 + Int(digit - Self.zero)
      }
      value = whole * thousandths
      var unit = thousandths
      for digit in parts.dropFirst(groups + 1).joined().prefix(3) {
        unit /= 10
        value += Int(digit - Self.zero) * unit
      }
      isGroup = marks.isEmpty && bytes.count == 3
      mayGoOn = marks.isEmpty && bytes.count <= 3
    }

    private static let zero = UInt8(ascii: "0")
    private static let colon = UInt8(ascii: ":")
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= UInt8(ascii: "9") }
  }

  /// A number that is being read, in thousandths.
  private struct Number {
    /// What stands before the last large factor, multiplied by it.
    private var total = 0
    private var current: Int?
    /// The last word's value, and that of the last large factor; nil where figures stand last, or nothing.
    private var last: Int?
    private var scale = 0
    private var mayGoOn = false

    private static let tooLarge = largest + 1

    var value: Int? { current.map { total + $0 } ?? (total > 0 ? total : nil) }

    func takes(_ figures: Figures) -> Bool { value == nil || mayGoOn && figures.isGroup }

    /// Whether a word goes on with the number: any factor, or a small number behind a factor or a ten.
    func takes(_ word: Int) -> Bool {
      if value == nil || word >= leastFactor { return true }
      guard let last else { return false }
      return last >= leastFactor || last >= 20 && last % 10 == 0 && word < 20
    }

    mutating func append(_ figures: Figures) {
      current = min((current ?? 0) * thousandths + figures.value, Self.tooLarge)
      mayGoOn = figures.mayGoOn
      last = nil
    }

    mutating func append(_ word: Int) {
      mayGoOn = false
      last = word
      guard word >= leastFactor else { return current = (current ?? 0) + word * thousandths }
      // *deux mille milliards*
      let isOfTotal = current == nil && total > 0 && word > scale
      let factor = Self.product(isOfTotal ? total : current ?? thousandths, word)
      if isOfTotal {
        total = factor
      } else if word < thousandths {
        return current = factor
      } else {
        total = min(total + factor, Self.tooLarge)
      }
      (current, scale) = (nil, word)
    }

    private static func product(_ one: Int, _ other: Int) -> Int {
      let product = one.multipliedReportingOverflow(by: other)
      return product.overflow ? tooLarge : min(product.partialValue, tooLarge)
    }
  }
}
