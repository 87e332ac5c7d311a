/// Plain values in a row, in memory of its own or in an embedded image that is read where it stands.
///
/// A view of an image costs nothing at start; the image lives as long as the program. Copies share their
/// memory until one of them is changed.
struct Column<Value: BitwiseCopyable> {
  /// Memory that is given back with the last column that uses it.
  private final class Memory {
    let values: UnsafeMutablePointer<Value>
    let capacity: Int

    init(capacity: Int) {
      values = .allocate(capacity: capacity)
      self.capacity = capacity
    }

    deinit { values.deallocate() }
  }

  /// Nil for a view of an image.
  private var memory: Memory?
  private var values: UnsafePointer<Value>
  private(set) var count: Int

  init(_ array: [Value] = []) {
    let memory = Memory(capacity: max(array.count, 16))
    array.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { memory.values.initialize(from: first, count: source.count) }
    }
    self.memory = memory
    values = UnsafePointer(memory.values)
    count = array.count
  }

  /// Views values that outlive the column.
  init(viewing view: UnsafeBufferPointer<Value>) {
    self.init([])
    guard let first = view.baseAddress else { return }
    memory = nil
    values = first
    count = view.count
  }

  var indices: Range<Int> { 0..<count }

  @inline(__always)
  subscript(index: Int) -> Value {
    get { values[index] }
    set { own(atLeast: count).values[index] = newValue }
  }

  mutating func append(_ value: Value) {
    own(atLeast: count + 1).values[count] = value
    count += 1
  }

  /// Memory that no other column uses, with room for a number of values.
  private mutating func own(atLeast capacity: Int) -> Memory {
    let isOwn = isKnownUniquelyReferenced(&memory)
    if isOwn, let memory, memory.capacity >= capacity { return memory }
    let memory = Memory(capacity: max(capacity, count * 2))
    memory.values.initialize(from: values, count: count)
    self.memory = memory
    values = UnsafePointer(memory.values)
    return memory
  }

  /// Calls `body` with the values of a range where they stand.
  @inline(__always)
  func withValues<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<Value>) -> Result) -> Result {
    withExtendedLifetime(memory) { body(UnsafeBufferPointer(start: values + range.lowerBound, count: range.count)) }
  }

  /// The bytes of all values.
  func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    body(UnsafeRawBufferPointer(UnsafeBufferPointer(start: values, count: count)))
  }
}
