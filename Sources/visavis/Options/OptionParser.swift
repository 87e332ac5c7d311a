import Analysis
import Browser
import CGetopt
import CoverageModel
import Export
import Reading
import Terminal

/// Reads a command line after the GNU conventions (getopt_long(3)).
struct OptionParser {
  typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  private let arguments: Arguments
  private let count: Int32
  private var invocation = Invocation()
  private var given: [Option] = []
  private var sides: [String] = []

  /// Understands a command line.
  ///
  /// - Parameter arguments: the name of the program and its arguments; they are put into another order.
  static func parse(_ arguments: Arguments, count: Int32) throws(UsageError) -> Invocation {
    var parser = OptionParser(arguments: arguments, count: count)
    let table = LongOptions(OptionTable.options)
    defer { table.free() }
    visavis_opterr_set(0)
    visavis_optind_set(0)
    while let option = try parser.next(table) { try parser.apply(option) }
    try parser.finish()
    return parser.invocation
  }

  private init(arguments: Arguments, count: Int32) {
    self.arguments = arguments
    self.count = count
  }

  // MARK: Options

  private func next(_ table: LongOptions) throws(UsageError) -> Option? {
    let value = getopt_long(count, arguments, table.letters, table.entries, nil)
    switch value {
    case -1: return nil
    case CInt(UInt8(ascii: ":")): throw .missingArgument(option: last)
    case CInt(UInt8(ascii: "?")): throw rejected(table)
    default: return table.option(value)
    }
  }

  /// The argument that was read last, as it was written.
  private var last: String { text(at: visavis_optind() - 1) }

  private func rejected(_ table: LongOptions) -> UsageError {
    let code = visavis_optopt()
    if code == 0 { return .unknownOption(last) }
    if let option = table.option(code) { return .unexpectedArgument(option: "--" + option.long) }
    return .unknownOption("-" + (Unicode.Scalar(UInt32(code)).map { String(Character($0)) } ?? "?"))
  }

  private func text(at index: Int32) -> String {
    guard index < count, let argument = arguments[Int(index)] else { return "" }
    return String(cString: argument)
  }

  private mutating func apply(_ option: Option) throws(UsageError) {
    given.append(option)
    let argument = visavis_optarg()
    let value = argument.map { String(cString: $0) } ?? ""
    switch option.meaning {
    case .format: invocation.format = value
    case .withText: invocation.withText = true
    case .topic: invocation.topic = value
    case .side: invocation.side = try Self.choice(option, value, SideID.init(rawValue:))
    case .relation: invocation.relation = try Self.choice(option, value, Topic.Mark.init(rawValue:))
    case .output: invocation.output = argument.map { FilePath(copying: $0) }
    case .force: invocation.force = true
    case .print: invocation.print = true
    case .sides: takeSides(value)
    case .topics: invocation.topics = argument.map { FilePath(copying: $0) }
    case .theme: invocation.theme = try Self.choice(option, value, ThemeName.init(rawValue:))
    case .ascii: invocation.ascii = true
    case .keys: invocation.keys = true
    case .noCorrections: invocation.noCorrections = true
    case .filter: invocation.filter = try Self.filter(value)
    case .fresh: invocation.fresh = true
    case .noState: invocation.noState = true
    case .help: invocation.help = true
    case .version: invocation.version = true
    }
  }

  private static func filter(_ text: String) throws(UsageError) -> StatementFilter {
    do throws(FilterError) {
      return try StatementFilter(parsing: text)
    } catch {
      throw .badFilter(error)
    }
  }

  /// `--sides A B`: the second argument is the next one, unless an option stands there; `--sides=A` has one.
  private mutating func takeSides(_ first: String) {
    sides.append(first)
    let next = visavis_optind()
    guard sides.count == 1, next < count, text(at: next - 1) == first else { return }
    let second = text(at: next)
    guard !second.hasPrefix("-") else { return }
    sides.append(second)
    visavis_optind_set(next + 1)
  }

  private static func choice<Value: CaseIterable & RawRepresentable>(
    _ option: Option, _ text: String, _ read: (String) -> Value?
  ) throws(UsageError) -> Value where Value.RawValue == String {
    guard let value = read(text) else {
      throw .badValue(option: "--" + option.long, value: text, allowed: Value.allCases.map(\.rawValue))
    }
    return value
  }

  // MARK: The whole

  private mutating func finish() throws(UsageError) {
    var operands = (visavis_optind()..<count).compactMap { arguments[Int($0)] }
    if let subcommand = operands.first.flatMap({ Subcommand(name: String(cString: $0)) }) {
      invocation.subcommand = subcommand
      operands.removeFirst()
    }
    takeOperands(operands.map { FilePath(copying: $0) })
    guard !invocation.help, !invocation.version else { return }
    for option in given where !option.subcommands.contains(invocation.subcommand) {
      throw .notFor(option: "--" + option.long, subcommand: invocation.subcommand)
    }
    try checkFormat()
    try checkSides()
    try checkOperands()
  }

  private mutating func takeOperands(_ operands: [FilePath]) {
    guard invocation.subcommand == .explain else { return invocation.files = operands }
    let parted = StatementNames(operands: operands)
    invocation.files = parted.files
    invocation.statements = parted.names
  }

  /// `completions` takes the name of a shell, `doctor` nothing.
  private mutating func checkOperands() throws(UsageError) {
    guard !Subcommand.readers.contains(invocation.subcommand) else { return }
    let operand = invocation.files.first?.text
    if invocation.subcommand == .doctor, let operand { throw .unexpectedOperand(operand) }
    guard invocation.subcommand == .completions else { return }
    if invocation.files.count > 1 { throw .unexpectedOperand(invocation.files[1].text) }
    let shells = Shell.allCases.map(\.rawValue)
    guard let shell = operand.flatMap(Shell.init(rawValue:)) else {
      throw .badValue(option: "completions", value: operand ?? "", allowed: shells)
    }
    invocation.shell = shell
  }

  private mutating func checkFormat() throws(UsageError) {
    let formats = invocation.subcommand.formats
    guard let format = invocation.format else {
      invocation.format = formatOfOutput(formats) ?? formats.first
      return
    }
    guard formats.contains(format) else {
      throw .badValue(option: "--format", value: format, allowed: formats)
    }
  }

  /// The format that the name of the file to write ends with, if it is one of these.
  private func formatOfOutput(_ formats: [String]) -> String? {
    guard let name = invocation.output?.name, let format = Export.ExportFormat(fileName: name) else { return nil }
    return formats.contains(format.rawValue) ? format.rawValue : nil
  }

  private mutating func checkSides() throws(UsageError) {
    guard sides.isEmpty || sides.count == 2 else { throw .sideCount(sides.count) }
    for side in sides where side.prefix(while: { $0 != ":" }).allSatisfy(\.isWhitespace) { throw .namelessSide(side) }
    invocation.sides = sides.map { SideDeclaration(parsing: $0) }
  }
}
