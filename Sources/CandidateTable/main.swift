import Analysis
import CoverageModel
import Reading

// Prints what the models of the analysis are fitted on: candidate-table [--exchanges | --topics] FILE…

var analyzer = Analyzer()
var arguments = CommandLine.arguments.dropFirst()
let option = arguments.first?.hasPrefix("--") == true ? arguments.removeFirst() : ""
for path in arguments {
  let bytes = try SourceReader.bytes(ofFile: FilePath(path))
  print("# \(path)")
  let source = Source(name: path, text: try TextDecoder.decode(bytes).text)
  switch option {
  case "--exchanges": print(analyzer.exchangeTable(of: source), terminator: "")
  case "--topics": print(analyzer.topicTable(of: source), terminator: "")
  default: print(analyzer.candidateTable(of: source), terminator: "")
  }
}
