/// Cuts a text into tokens: words (elisions and inverted pronouns apart), numbers, punctuation.
struct Tokenizer {
  let text: UnsafeBufferPointer<UInt8>
  /// ``ByteClass/table``, asked for once: it is looked into for every byte.
  let classes: UnsafeBufferPointer<ByteClass>
  var position: Int
  let end: Int
  var spaced = true
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

  mutating func space(_ length: Int) {
    spaced = true
    position += length
  }

  mutating func mark(_ kind: Token.Kind, length: Int) {
    append(kind, from: position, to: position + length, word: -1, flags: [])
    position += length
  }

  mutating func append(_ kind: Token.Kind, from: Int, to: Int, word: Int32, flags: Token.Flags) {
    let flags = spaced ? flags.union(.spaced) : flags
    tokens.append(Token(start: Int32(from), end: Int32(to), word: word, kind: kind, flags: flags))
    spaced = false
  }

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
}
