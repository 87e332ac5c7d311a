/// A large value behind one reference: whoever copies what holds it copies that alone, and the value when it changes.
@propertyWrapper struct Shared<Value: Sendable>: Sendable {
  /// Always one.
  private var values: [Value]

  init(wrappedValue: Value) { values = [wrappedValue] }

  var wrappedValue: Value {
    _read { yield values[0] }
    _modify { yield &values[0] }
  }
}
