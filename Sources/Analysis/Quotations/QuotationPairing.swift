/// Pairs the quotation marks of a paragraph: the cheapest reading wins.
///
/// Marks of one kind opened and closed cost nothing; a mark of another kind that closes, a mark that points
/// the wrong way, a mark left alone and a quotation never closed each cost more. The cheapest path over
/// the paragraph's marks is found by dynamic programming over (mark, depth), depth at most two.
struct QuotationPairing {
  /// What a mark can be, with the cost of reading it so.
  private struct Mark {
    var token: Int
    var kind: Token.Kind
    var opening: Int
    var closing: Int
  }

  /// How a mark was read.
  private enum Reading { case open, close, alone }

  private let tokens: [Token]
  private let range: Range<Int>
  private var marks: [Mark] = []

  /// The outermost quotations of a paragraph, in order.
  ///
  /// - Parameters:
  ///   - tokens: all tokens of the document.
  ///   - range: the tokens of the paragraph.
  ///   - repair: finds where a quotation that lacks a mark ends or begins, if the words tell.
  static func quotations(in tokens: [Token], _ range: Range<Int>, repair: QuotationRepair) -> [Quotation] {
    var pairing = QuotationPairing(tokens, range)
    pairing.collect()
    guard !pairing.marks.isEmpty else { return [] }
    let quotations = pairing.outermost(pairing.free() ?? pairing.cheapest())
    if let unopened = pairing.unopened(quotations, repair) { return [unopened] }
    guard let last = quotations.last, last.outerEnd == range.upperBound, last.isUnclosed,
      let end = repair.end(of: last.inner)
    else { return quotations }
    let repaired = Quotation(open: last.open, inner: last.open + 1..<end, outerEnd: end, damage: .unclosed)
    return quotations.dropLast() + [repaired]
      + Self.quotations(in: tokens, end..<range.upperBound, repair: repair)
  }

  private init(_ tokens: [Token], _ range: Range<Int>) {
    self.tokens = tokens
    self.range = range
  }

  // MARK: Marks

  private mutating func collect() {
    for index in range where tokens[index].isQuote {
      if let mark = mark(at: index) { marks.append(mark) }
    }
  }

  private func mark(at index: Int) -> Mark? {
    let kind = tokens[index].kind
    switch kind {
    case .openQuote: return Mark(token: index, kind: kind, opening: 0, closing: 5)
    case .closeQuote: return Mark(token: index, kind: kind, opening: 5, closing: 0)
    default: break
    }
    let before = tokens[index].flags.contains(.spaced) || (index > range.lowerBound && opensBefore(index - 1, kind))
    let after = index + 1 >= range.upperBound || tokens[index + 1].flags.contains(.spaced) || closesAfter(index + 1)
    if kind == .apostropheQuote {
      // One that hangs on a word never opens: *the Dockers' League*.
      return before == after
        ? nil : Mark(token: index, kind: kind, opening: before ? 0 : Self.never, closing: after ? 0 : Self.never)
    }
    return Mark(token: index, kind: kind, opening: before && !after ? 0 : 3, closing: after && !before ? 0 : 3)
  }

  /// Whether a mark can open behind a token: a parenthesis, another mark, an elided word (*l'"accord"*).
  private func opensBefore(_ index: Int, _ mark: Token.Kind) -> Bool {
    let kind = tokens[index].kind
    return kind == .openParenthesis || kind == .openQuote || kind == .dash
      || (kind == .word && mark != .apostropheQuote && tokens[index].end - tokens[index].start <= 3
        && endsWithApostrophe(index))
  }

  private func endsWithApostrophe(_ index: Int) -> Bool {
    index + 1 < range.upperBound && tokens[index].end == tokens[index + 1].start
  }

  private func closesAfter(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .period, .question, .exclamation, .ellipsis, .colon, .semicolon, .closeParenthesis, .closeQuote,
      .dash:
      true
    default: false
    }
  }

  // MARK: The cheapest reading

  private static let aloneCost = 4
  /// More than two marks alone cost.
  private static let never = 20
  /// A mark that can only open stands for words that were said, whether or not it is closed.
  private static let aloneOpeningCost = 6
  private static let mismatchCost = 1
  private static let unclosedCost = 4
  /// A quotation inside a quotation is less likely than one that follows it.
  private static let nestingCost = 1

  /// The reading that costs nothing, if there is one: quotations behind each other, each mark read as its kind says.
  ///
  /// No other reading is as cheap then.
  private func free() -> [Reading]? {
    guard marks.count % 2 == 0 else { return nil }
    for first in stride(from: 0, to: marks.count, by: 2) {
      let (open, close) = (marks[first], marks[first + 1])
      guard open.opening == 0, close.closing == 0, Self.mismatch(open.kind, close.kind) == 0 else { return nil }
    }
    return marks.indices.map { $0 % 2 == 0 ? .open : .close }
  }

  /// A partial reading: the kinds of the marks that are open, the outer first.
  private struct State: Equatable {
    var outer: Token.Kind?
    var inner: Token.Kind?

    /// Where it stands among the states: of two readings that cost the same, that with less open is taken.
    var order: Int { Self.order(outer) << 8 | Self.order(inner) }

    private static func order(_ kind: Token.Kind?) -> Int { kind.map { Int($0.rawValue) + 1 } ?? 0 }
  }

  /// The cheapest way to a state; the few states of a mark stand in a row, in their order.
  private struct Path {
    var state: State
    var cost: Int
    var previous: State
    var reading: Reading
  }

  private func cheapest() -> [Reading] {
    var layers: [[Path]] = []
    var current = [Path(state: State(), cost: 0, previous: State(), reading: .alone)]
    for mark in marks {
      var layer: [Path] = []
      for path in current { extend(path.state, path.cost, mark, &layer) }
      layer.sort { $0.state.order < $1.state.order }
      current = layer
      layers.append(layer)
    }
    var best = State()
    var bestCost = Int.max
    for path in current {
      let (state, cost) = (path.state, path.cost)
      let total = cost + (state.outer == nil ? 0 : Self.unclosedCost) + (state.inner == nil ? 0 : Self.unclosedCost)
      if total < bestCost || (total == bestCost && state.outer == nil) { (best, bestCost) = (state, total) }
    }
    return trace(layers, best)
  }

  private func extend(_ state: State, _ cost: Int, _ mark: Mark, _ layer: inout [Path]) {
    func offer(_ next: State, _ total: Int, _ reading: Reading) {
      let path = Path(state: next, cost: total, previous: state, reading: reading)
      guard let known = layer.firstIndex(where: { $0.state == next }) else { return layer.append(path) }
      if layer[known].cost > total { layer[known] = path }
    }
    offer(state, cost + (mark.opening == 0 ? Self.aloneOpeningCost : Self.aloneCost), .alone)
    if state.outer == nil {
      offer(State(outer: mark.kind, inner: nil), cost + mark.opening, .open)
    } else if state.inner == nil {
      offer(State(outer: state.outer, inner: mark.kind), cost + mark.opening + Self.nestingCost, .open)
      offer(State(), cost + mark.closing + Self.mismatch(state.outer, mark.kind), .close)
    } else {
      offer(State(outer: state.outer, inner: nil), cost + mark.closing + Self.mismatch(state.inner, mark.kind), .close)
    }
  }

  private static func mismatch(_ open: Token.Kind?, _ close: Token.Kind) -> Int {
    let matches = open == close && open != .openQuote || open == .openQuote && close == .closeQuote
    return matches ? 0 : mismatchCost
  }

  private func trace(_ layers: [[Path]], _ end: State) -> [Reading] {
    var readings: [Reading] = []
    var state = end
    for layer in layers.reversed() {
      guard let path = layer.first(where: { $0.state == state }) else { break }
      readings.append(path.reading)
      state = path.previous
    }
    return readings.reversed()
  }

  // MARK: Quotations

  private func outermost(_ readings: [Reading]) -> [Quotation] {
    var quotations: [Quotation] = []
    var open: Int?
    var depth = 0
    for (mark, reading) in zip(marks, readings) {
      switch reading {
      case .alone: break
      case .open:
        if depth == 0 { open = mark.token }
        depth += 1
      case .close:
        depth -= 1
        guard depth == 0, let start = open else { break }
        quotations.append(closed(start, mark.token))
        open = nil
      }
    }
    if let open, depth > 0 { quotations.append(unclosed(open)) }
    return quotations
  }

  private func closed(_ open: Int, _ close: Int) -> Quotation {
    let matches = Self.mismatch(tokens[open].kind, tokens[close].kind) == 0
    return Quotation(
      open: open, inner: open + 1..<close, outerEnd: close + 1, damage: matches ? .none : .mismatched)
  }

  /// What the only mark of a paragraph closes, where the words that report stand right behind it: its sentence.
  private func unopened(_ quotations: [Quotation], _ repair: QuotationRepair) -> Quotation? {
    guard marks.count == 1, let mark = marks.first?.token, quotations.allSatisfy(\.isUnclosed),
      repair.beginsWithReport(mark + 1..<range.upperBound)
    else { return nil }
    let start = (range.lowerBound..<mark).last { tokens[$0].endsSentence }.map { $0 + 1 } ?? range.lowerBound
    guard start < mark else { return nil }
    return Quotation(open: start, inner: start..<mark, outerEnd: mark + 1, damage: .unopened)
  }

  /// A quotation that is never closed goes to the end of its paragraph.
  private func unclosed(_ open: Int) -> Quotation {
    Quotation(open: open, inner: open + 1..<range.upperBound, outerEnd: range.upperBound, damage: .unclosed)
  }
}
