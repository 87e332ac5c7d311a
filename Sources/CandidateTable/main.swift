import Analysis
import CoverageModel
import Reading

// Prints what the models of the analysis are fitted on: candidate-table FILE…

var analyzer = Analyzer()
for path in CommandLine.arguments.dropFirst() {
  let bytes = try SourceReader.bytes(ofFile: FilePath(path))
  print("# \(path)")
  print(analyzer.candidateTable(of: Source(name: path, text: try TextDecoder.decode(bytes).text)), terminator: "")
}
