import CGetopt
import Glibc

/// The option table as getopt_long(3) wants it.
///
/// The value of an option is its letter, or a number above all letters.
struct LongOptions {
  private let options: [Option]
  private let names: [UnsafeMutablePointer<CChar>?]

  /// The C table, ended by an entry of zeros.
  let entries: [option]
  /// The letters; the colon in front asks for missing arguments to be told from unknown options.
  let letters: String

  init(_ options: [Option]) {
    self.options = options
    names = options.map { strdup($0.long) }
    entries =
      options.indices.map { [names] index in
        CGetopt.option(
          name: names[index], has_arg: options[index].argument == nil ? no_argument : required_argument, flag: nil,
          val: Self.value(index, options[index]))
      } + [CGetopt.option()]
    letters = options.reduce(into: ":") { letters, option in
      if let short = option.short { letters += String(short) + (option.argument == nil ? "" : ":") }
    }
  }

  /// The option with a value.
  func option(_ value: Int32) -> Option? {
    options.indices.first { Self.value($0, options[$0]) == value }.map { options[$0] }
  }

  /// Gives the names back; the table is of no use after that.
  func free() { for name in names { Glibc.free(name) } }

  private static func value(_ index: Int, _ option: Option) -> Int32 {
    option.short?.asciiValue.map(Int32.init) ?? Int32(256 + index)
  }
}
