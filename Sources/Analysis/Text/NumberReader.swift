import CoverageModel

/// Reads the numbers of a text, in figures or in words: *28 000*, *28,000*, *vingt-huit mille*.
///
/// Numbers count in thousandths, so that *3,5* is 3500; those below ``leastTelling`` are left out, for *one* and *two*
/// stand everywhere.
struct NumberReader {
  private let lexicon: Lexicon
  /// What each word counts.
  private let values: [Int32: Int]

  /// Smaller numbers tell nothing.
  private static let leastTelling = 3
  private static let thousandths = 1000
  /// From this value on, a word multiplies what stands before it.
  private static let leastFactor = 100
  /// Larger numbers are none: a run of figures, not a count.
  private static let largest = 1_000_000_000_000_000

  private static let tooLarge = largest + 1

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    values = Dictionary(
      uniqueKeysWithValues: lexicon.numbers.map { (Int32(bitPattern: UInt32($0 >> 32)), Int($0 & 0xFFFF_FFFF)) })
  }

  /// The numbers of some tokens, in the order of the text.
  func numbers(in tokens: ArraySlice<Token>) -> [Int] {
    var numbers: [Int] = []
    var open = Number()
    for position in tokens.indices {
      if tokens[position].kind == .number {
        let figures = Self.figures(lexicon.vocabulary.bytes(of: tokens[position].word))
        if open.takes(figures) { open.append(figures) } else { close(&open, &numbers, figures) }
      } else if tokens[position].word >= 0, let value = values[tokens[position].word] {
        open.append(value, isFactor: value >= Self.leastFactor)
      } else if !isLink(position, in: tokens, open) {
        close(&open, &numbers)
      }
    }
    close(&open, &numbers)
    return numbers
  }

  private func close(_ open: inout Number, _ numbers: inout [Int], _ next: Figures? = nil) {
    if let value = open.value, value >= Self.leastTelling * Self.thousandths, value <= Self.largest {
      numbers.append(value)
    }
    open = Number()
    if let next { open.append(next) }
  }

  /// *two hundred and ten*, *vingt et un*: a conjunction between two words that are numbers.
  private func isLink(_ position: Int, in tokens: ArraySlice<Token>, _ open: Number) -> Bool {
    guard open.isOfWords, position + 1 < tokens.endIndex, tokens[position].word >= 0 else { return false }
    let isJoined = lexicon.vocabulary[tokens[position].word].classes.contains(.conjunction)
    return isJoined && (values[tokens[position + 1].word] ?? Self.leastFactor) < Self.leastFactor
  }

  // MARK: Figures

  /// A number in figures, in thousandths.
  private struct Figures {
    var value: Int
    /// Three figures that may go on what stands before them: *28 000*.
    var isGroup: Bool
    var mayGoOn: Bool
  }

  private static func figures(_ bytes: [UInt8]) -> Figures {
    let parts = bytes.split { $0 < 0x30 || $0 > 0x39 }
    let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 3 }
    var value = 0
    for part in isGrouped ? parts[...] : parts.prefix(1) {
      for digit in part where value <= largest { value = value * 10 + Int(digit) - 0x30 }
    }
    value = min(value, largest) * thousandths
    if !isGrouped, parts.count > 1, let decimals = parts.last {
      var unit = thousandths
      for digit in decimals.prefix(3) {
        unit /= 10
        value += (Int(digit) - 0x30) * unit
      }
    }
    let isWhole = parts.count == 1
    return Figures(value: value, isGroup: isWhole && bytes.count == 3, mayGoOn: isWhole && bytes.count <= 3)
  }

  /// A number that is being read.
  private struct Number {
    private var total = 0
    private var current: Int?
    private var mayGoOn = false
    private(set) var isOfWords = false

    var value: Int? { current.map { total + $0 } ?? (total > 0 ? total : nil) }

    func takes(_ figures: Figures) -> Bool { value == nil || mayGoOn && figures.isGroup }

    mutating func append(_ figures: Figures) {
      current = min((current ?? 0) * NumberReader.thousandths + figures.value, NumberReader.tooLarge)
      mayGoOn = figures.mayGoOn
    }

    mutating func append(_ word: Int, isFactor: Bool) {
      mayGoOn = false
      isOfWords = true
      guard isFactor else { return current = (current ?? 0) + word * NumberReader.thousandths }
      let product = (current ?? NumberReader.thousandths).multipliedReportingOverflow(by: word)
      let factor = product.overflow ? NumberReader.tooLarge : min(product.partialValue, NumberReader.tooLarge)
      if word < NumberReader.thousandths { return current = factor }
      (total, current) = (min(total + factor, NumberReader.tooLarge), nil)
    }
  }
}
