import Analysis
import CoverageModel
import Reading

// Prints what the models of the analysis are fitted on: candidate-table [--exchanges] FILE…

var analyzer = Analyzer()
let arguments = CommandLine.arguments.dropFirst()
let isOfExchanges = arguments.first == "--exchanges"
for path in arguments where path != "--exchanges" {
  let bytes = try SourceReader.bytes(ofFile: FilePath(path))
  print("# \(path)")
  let source = Source(name: path, text: try TextDecoder.decode(bytes).text)
  print(isOfExchanges ? analyzer.exchangeTable(of: source) : analyzer.candidateTable(of: source), terminator: "")
}
