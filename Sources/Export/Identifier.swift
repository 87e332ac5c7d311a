/// What a thing is called in the JSON of the model: a letter and its number in the order of the text, from 1.
struct Identifier: CustomStringConvertible {
  /// In ASCII.
  let letter: UInt8
  /// From 0.
  let index: Int

  init(_ letter: Unicode.Scalar, _ index: Int) {
    self.letter = UInt8(ascii: letter)
    self.index = index
  }

  var description: String { "\(Unicode.Scalar(letter))\(index + 1)" }
}
