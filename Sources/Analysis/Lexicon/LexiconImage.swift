/// A lexicon as one block of bytes: columns of plain values, lists and strings, read back by copying.
///
/// Reading the data files takes some 15 ms; a start-up has no such time. The image is made from them when a
/// release is built and embedded beside them; without one, or with one of other data files, they are read.
struct LexiconImage {
  private(set) var bytes: [UInt8] = []

  // MARK: Writing

  /// Appends a count and that many plain values, aligned to 16 bytes.
  mutating func column<Value: BitwiseCopyable>(_ values: [Value]) {
    count(values.count)
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
    pad()
  }

  mutating func column<Value>(_ column: Column<Value>) {
    count(column.count)
    column.withBytes { bytes.append(contentsOf: $0) }
    pad()
  }

  mutating func lists(_ lists: [[Int32]]) {
    column(lists.map { Int32($0.count) })
    column(Array(lists.joined()))
  }

  mutating func strings(_ strings: [String]) {
    column(strings.map { Int32($0.utf8.count) })
    column(Array(strings.map { Array($0.utf8) }.joined()))
  }

  private mutating func count(_ count: Int) {
    withUnsafeBytes(of: Int64(count)) { bytes.append(contentsOf: $0) }
    pad()
  }

  private mutating func pad() {
    while bytes.count % 16 != 0 { bytes.append(0) }
  }

  // MARK: Reading

  /// A place in an image that is read from its beginning.
  struct Cursor {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// A column as an array of its own.
    mutating func column<Value: BitwiseCopyable>() -> [Value] {
      let source = next(Value.self)
      return Array(unsafeUninitializedCapacity: source.count) { buffer, initialized in
        _ = buffer.update(from: source)
        initialized = source.count
      }
    }

    /// A column where it stands in the image.
    mutating func view<Value: BitwiseCopyable>() -> Column<Value> { Column(viewing: next(Value.self)) }

    private mutating func next<Value: BitwiseCopyable>(_ type: Value.Type) -> UnsafeBufferPointer<Value> {
      let count = count()
      let size = count * MemoryLayout<Value>.stride
      let source = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + size])
      offset += size
      align()
      return source.bindMemory(to: type)
    }

    mutating func lists() -> [[Int32]] {
      let counts: [Int32] = column()
      let values: [Int32] = column()
      var start = 0
      return counts.map { count in
        defer { start += Int(count) }
        return Array(values[start..<start + Int(count)])
      }
    }

    mutating func strings() -> [String] {
      let counts: [Int32] = column()
      let values: [UInt8] = column()
      var start = 0
      return counts.map { count in
        defer { start += Int(count) }
        return String(decoding: values[start..<start + Int(count)], as: UTF8.self)
      }
    }

    private mutating func count() -> Int {
      let count = bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self)
      offset += 8
      align()
      return Int(count)
    }

    private mutating func align() { offset = (offset + 15) / 16 * 16 }
  }
}
