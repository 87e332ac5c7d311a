/// Cuts a text into tokens: words (elisions and inverted pronouns apart), numbers, punctuation.
struct Tokenizer {
  private let text: UnsafeBufferPointer<UInt8>
  /// ``ByteClass/table``, asked for once: it is looked into for every byte.
  private let classes: UnsafeBufferPointer<ByteClass>
  private var position: Int
  private let end: Int
  private var spaced = true
  private var tokens: [Token] = []

  /// Cuts a stretch of a text.
  ///
  /// - Parameters:
  ///   - text: the bytes of the source.
  ///   - range: the stretch, in bytes.
  ///   - vocabulary: gains the words that it did not have.
  static func tokens(
    of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, vocabulary: inout Vocabulary
  ) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    append(text, range, vocabulary: &vocabulary, to: &tokens)
    return tokens
  }

  /// Cuts a stretch of a text and appends its tokens to those before it.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, vocabulary: inout Vocabulary, to tokens: inout [Token]
  ) {
    ByteClass.table.withUnsafeBufferPointer { classes in
      var tokenizer = Tokenizer(text, range, classes)
      swap(&tokenizer.tokens, &tokens)
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.longest + 8) { buffer in
        tokenizer.run(&vocabulary, buffer)
      }
      swap(&tokenizer.tokens, &tokens)
    }
  }

  private init(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ classes: UnsafeBufferPointer<ByteClass>
  ) {
    self.text = text
    self.classes = classes
    position = range.lowerBound
    end = range.upperBound
  }

  private mutating func run(_ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>) {
    while position < end {
      switch classes[Int(text[position])] {
      case .space: space(1)
      case .letter: word(&vocabulary, buffer)
      case .digit: number(&vocabulary, buffer)
      case .punctuation: isAmpersand() ? emit(ampersand(), &vocabulary, buffer, flags: []) : punctuation()
      case .latinSign: latinSign()
      case .generalSign: generalSign()
      case .cjkSign: cjkSign(&vocabulary, buffer)
      case .specialSign: specialSign()
      }
    }
  }

  private mutating func space(_ length: Int) {
    spaced = true
    position += length
  }

  private mutating func mark(_ kind: Token.Kind, length: Int) {
    append(kind, from: position, to: position + length, word: -1, flags: [])
    position += length
  }

  private mutating func append(_ kind: Token.Kind, from: Int, to: Int, word: Int32, flags: Token.Flags) {
    let flags = spaced ? flags.union(.spaced) : flags
    tokens.append(Token(start: Int32(from), end: Int32(to), word: word, kind: kind, flags: flags))
    spaced = false
  }

  // MARK: Punctuation

  /// One mark; two signs that stand for one, as typewriters and machine translation write them, are one.
  private mutating func punctuation() {
    let byte = text[position]
    guard position + 1 < end, text[position + 1] == byte else { return mark(Self.ascii(byte), length: 1) }
    switch byte {
    case 0x3C: mark(.openQuote, length: 2)
    case 0x3E: mark(.closeQuote, length: 2)
    case 0x27: mark(.straightQuote, length: 2)
    case 0x60: mark(.openQuote, length: 2)
    case 0x2C where spaced: mark(.openQuote, length: 2)
    default: mark(Self.ascii(byte), length: 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case 0x2C: .comma
    case 0x2E: .period
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x2D: .dash
    case 0x28, 0x5B: .openParenthesis
    case 0x29, 0x5D: .closeParenthesis
    case 0x22: .straightQuote
    case 0x27: .apostropheQuote
    case 0x2F: .slash
    default: .other
    }
  }

  /// *Calder & Western*: an ampersand between blanks is a word.
  private func isAmpersand() -> Bool {
    text[position] == 0x26 && spaced && position + 1 < end && text[position + 1] == 0x20
  }

  /// Moves behind an ampersand; where it stands.
  private mutating func ampersand() -> Int {
    position += 1
    return position - 1
  }

  private mutating func latinSign() {
    guard position + 1 < end else { return space(1) }
    switch text[position + 1] {
    case 0xA0: space(2)
    case 0xAB: mark(.openQuote, length: 2)
    case 0xBB: mark(.closeQuote, length: 2)
    case 0x80...0x9F: space(2)
    default: mark(.other, length: 2)
    }
  }

  private mutating func generalSign() {
    guard position + 2 < end else { return space(end - position) }
    guard text[position + 1] == 0x80 else { return mark(.other, length: 3) }
    switch text[position + 2] {
    case 0x80...0x8F, 0xA8...0xAF: space(3)
    case 0x92...0x95: mark(.dash, length: 3)
    case 0x98: mark(.openQuote, length: 3)
    case 0x99: mark(.apostropheQuote, length: 3)
    case 0x9C, 0x9E, 0xB9: mark(.openQuote, length: 3)
    case 0x9D, 0xBA: mark(.closeQuote, length: 3)
    case 0x9F: mark(.openQuote, length: 3)
    case 0xA6: mark(.ellipsis, length: 3)
    default: mark(.other, length: 3)
    }
  }

  private mutating func cjkSign(
    _ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard position + 2 < end, text[position + 1] == 0x80 else { return word(&vocabulary, buffer) }
    mark(.other, length: 3)
  }

  private mutating func specialSign() {
    let length = min(3, end - position)
    length == 3 && text[position + 1] == 0xBB ? space(3) : mark(.other, length: length)
  }

  // MARK: Words

  private mutating func number(
    _ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    let start = position
    while position < end {
      let byte = text[position]
      if byte >= 0x30 && byte <= 0x39 {
        position += 1
      } else if (byte == 0x2C || byte == 0x2E || byte == 0x3A), position + 1 < end, text[position + 1] & 0xF0 == 0x30,
        text[position + 1] <= 0x39
      {
        position += 2
      } else {
        break
      }
    }
    let count = Folding.fold(text, start..<position, into: buffer)
    let word = vocabulary.intern(UnsafeBufferPointer(rebasing: buffer[..<count]))
    append(.number, from: start, to: position, word: word, flags: [])
  }

  private mutating func word(
    _ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    let start = position
    if initials() { return emit(start, &vocabulary, buffer, flags: []) }
    letters()
    guard position < end, mayJoin(text[position]) else { return emit(start, &vocabulary, buffer, flags: []) }
    while position < end {
      if let length = apostrophe(at: position), goesOn(behind: position + length),
        isElision(start..<position + length, vocabulary, buffer)
      {
        position += length
        break
      }
      if let length = apostrophe(at: position), isLetter(position + length) {
        if isMark(position, length, vocabulary, buffer) { break }
        position += length
        letters()
      } else if text[position] == 0x2D, isLetter(position + 1) {
        if inversion(after: position, vocabulary, buffer) != nil { break }
        position += 1
        letters()
      } else {
        break
      }
    }
    emit(start, &vocabulary, buffer, flags: [])
    if position < end, let length = apostrophe(at: position), isMark(position, length, vocabulary, buffer) {
      let mark = position
      position += length
      letters()
      emit(mark, &vocabulary, buffer, flags: [])
    }
    while position < end, text[position] == 0x2D,
      let pronoun = inversion(after: position, vocabulary, buffer)
    {
      position = pronoun.upperBound
      emit(pronoun.lowerBound, &vocabulary, buffer, flags: .inverted)
    }
  }

  /// Whether a byte can be, or begin, an apostrophe or a hyphen.
  private func mayJoin(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x27 || byte == 0xE2 }

  /// *U.S.*, *J.K.*: capitals with a point behind each, two at least, are one word.
  @inline(__always)
  private mutating func initials() -> Bool {
    guard position + 1 < end, text[position + 1] == 0x2E else { return false }
    var offset = position
    while offset + 1 < end, text[offset] >= 0x41, text[offset] <= 0x5A, text[offset + 1] == 0x2E { offset += 2 }
    guard offset - position >= 4, offset >= end || !isLetter(offset) else { return false }
    position = offset
    return true
  }

  private mutating func emit(
    _ start: Int, _ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>,
    flags: Token.Flags
  ) {
    if position == start + 1, let word = loneA(at: start, vocabulary) {
      return append(.word, from: start, to: position, word: word, flags: flags.union(.capital))
    }
    let spelling = Spelling(text, start..<position)
    if let spelling, let word = vocabulary.met[spelling] {
      return append(.word, from: start, to: position, word: word.number, flags: flags.union(word.flags))
    }
    let count = Folding.fold(text, start..<position, into: buffer)
    let folded = UnsafeBufferPointer(rebasing: buffer[..<count])
    let word = accented(start, folded, vocabulary) ?? vocabulary.intern(folded)
    let capitals = capitals(start)
    append(.word, from: start, to: position, word: word, flags: flags.union(capitals))
    if let spelling { vocabulary.met.note(spelling, number: word, flags: capitals) }
  }

  /// *Etat*, *Eglise*, *Ile*: the word with its accent, where agencies and typewriters leave that of a capital out and
  /// nothing else is spelt so.
  private func accented(_ start: Int, _ folded: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) -> Int32? {
    guard folded.count > 2, Folding.isUpper(text, start), let accents = Self.accents(folded[0]),
      vocabulary.find(folded) == nil
    else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: folded.count + 1) { word in
      word[0] = 0xC3
      for index in 1..<folded.count { word[index + 1] = folded[index] }
      for accent in accents {
        word[1] = accent
        if let known = vocabulary.find(UnsafeBufferPointer(word)) { return known }
      }
      return nil
    }
  }

  /// The second bytes of a vowel with an accent, the commonest first.
  private static func accents(_ vowel: UInt8) -> [UInt8]? {
    switch vowel {
    case 0x65: [0xA9, 0xAA, 0xA8]
    case 0x61: [0xA2]
    case 0x69: [0xAE]
    case 0x6F: [0xB4]
    default: nil
    }
  }

  /// *A Bruxelles, …*: the preposition without its accent, at the head of a sentence, where no participle follows.
  private func loneA(at start: Int, _ vocabulary: Vocabulary) -> Int32? {
    guard text[start] == 0x41, start + 2 < end, text[start + 1] == 0x20, isHead(start) else { return nil }
    var next = start + 2
    while next < end, classes[Int(text[next])] == .letter { next += 1 }
    let last = text[next - 1]
    let isName = Folding.isUpper(text, start + 2)
    guard isName || ![0xA9, 0x69, 0x75, 0x73, 0x74].contains(last) else { return nil }
    return [0xC3, 0xA0].withUnsafeBufferPointer { vocabulary.find($0) }
      .flatMap { vocabulary[$0].classes.contains(.preposition) ? $0 : nil }
  }

  /// Whether a place begins a sentence: nothing, a line's end or a mark that ends or opens one stands before.
  private func isHead(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, text[before] == 0x20 { before -= 1 }
    guard before >= 0 else { return true }
    return [0x0A, 0x0D, 0x2E, 0x21, 0x3F, 0x22, 0xAB, 0xBB, 0xA0].contains(text[before])
  }

  private func capitals(_ start: Int) -> Token.Flags {
    guard Folding.isUpper(text, start) else { return hasNamePrefix(start) ? .capital : [] }
    var letters = 0
    var offset = start
    while offset < position {
      if text[offset] & 0xC0 != 0x80, classes[Int(text[offset])] == .letter {
        guard Folding.isUpper(text, offset) else { return .capital }
        letters += 1
      }
      offset += 1
    }
    return letters > 1 ? [.capital, .upper] : .capital
  }

  /// A short article hung to a name: *al-*, *el-*, *d'*.
  private func hasNamePrefix(_ start: Int) -> Bool {
    guard let hyphen = (start..<min(start + 4, position)).first(where: { text[$0] == 0x2D }) else { return false }
    return hyphen + 1 < position && Folding.isUpper(text, hyphen + 1)
  }

  private mutating func letters() {
    var offset = position
    while offset < end {
      let kind = classes[Int(text[offset])]
      guard kind == .letter || kind == .digit else { break }
      offset += 1
    }
    position = offset
  }

  private func isLetter(_ offset: Int) -> Bool {
    offset < end && classes[Int(text[offset])] == .letter
  }

  private func apostrophe(at offset: Int) -> Int? {
    if text[offset] == 0x27 { return 1 }
    guard offset + 2 < end, text[offset] == 0xE2, text[offset + 1] == 0x80, text[offset + 2] == 0x99 else {
      return nil
    }
    return 3
  }

  /// Whether something that an elided word can stand before follows: a letter, a figure, an opening mark (*qu'« il »*),
  /// or any of them behind a blank, as pages that were scraped have it.
  private func goesOn(behind offset: Int) -> Bool {
    var next = offset
    while next < end, text[next] == 0x20 { next += 1 }
    guard next < end, text[next] != 0x27 else { return false }
    if next + 1 < end, text[next] == 0xC2, text[next + 1] == 0xA0 { return true }
    if isLetter(next) || classes[Int(text[next])] == .digit || text[next] == 0x22 { return true }
    if next + 1 < end, text[next] == 0xC2 { return text[next + 1] == 0xAB }
    guard next + 2 < end, text[next] == 0xE2, text[next + 1] == 0x80 else { return false }
    return text[next + 2] == 0x9C || text[next + 2] == 0x98
  }

  private func isElision(
    _ range: Range<Int>, _ vocabulary: Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    if let spelling = Spelling(text, range), let word = vocabulary.met[spelling] {
      return vocabulary[word.number].classes.contains(.elision)
    }
    let count = Folding.fold(text, range, into: buffer)
    let word = vocabulary.find(UnsafeBufferPointer(rebasing: buffer[..<count]))
    return word.map { vocabulary[$0].classes.contains(.elision) } ?? false
  }

  /// Whether an apostrophe begins the mark of a possessor: *'s* at the end of a word.
  private func isMark(
    _ start: Int, _ length: Int, _ vocabulary: Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var stop = start + length
    while stop < end, stop - start <= 4, classes[Int(text[stop])] == .letter { stop += 1 }
    guard stop - start - length == 1, stop >= end || apostrophe(at: stop) == nil else { return false }
    let count = Folding.fold(text, start..<stop, into: buffer)
    let word = vocabulary.find(UnsafeBufferPointer(rebasing: buffer[..<count]))
    return word.map { vocabulary[$0].classes.contains(.possessiveMark) } ?? false
  }

  /// The pronoun behind a hyphen, without a euphonic *t*: `-t-il`, `-elle`.
  private func inversion(
    after hyphen: Int, _ vocabulary: Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = hyphen + 1
    if start + 2 < end, text[start] | 0x20 == 0x74, text[start + 1] == 0x2D { start += 2 }
    var stop = start
    while stop < end, classes[Int(text[stop])] == .letter { stop += 1 }
    guard stop > start, stop - start <= 5, stop >= end || text[stop] != 0x2D else { return nil }
    let count = Folding.fold(text, start..<stop, into: buffer)
    let word = vocabulary.find(UnsafeBufferPointer(rebasing: buffer[..<count]))
    guard let word, vocabulary[word].classes.contains(.subject) else { return nil }
    return start..<stop
  }
}
