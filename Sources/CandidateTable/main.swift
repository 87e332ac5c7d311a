import Analysis
import CoverageModel
import Reading

// Prints what the models of the analysis are fitted on: candidate-table [--weights TABLE] [--sides | --wordings | --exchanges |
// --topics | --labels | --relations | --pairs] FILE… TABLE stands for Resources/ranker.tsv.
// Several files are read as one dossier; code points are counted over all of them, with one character between two files.
// A file of pairs is called NAME.LANGUAGE.tsv and has a line of headings; second and third column are the texts.

var arguments = CommandLine.arguments.dropFirst()
var analyzer = Analyzer()
if arguments.first == "--weights", arguments.count > 2 {
  analyzer = Analyzer(weights: try SourceReader.bytes(ofFile: FilePath(arguments[arguments.startIndex + 1])))
  arguments.removeFirst(2)
}
let option = arguments.first?.hasPrefix("--") == true ? arguments.removeFirst() : ""
let sources = try arguments.map { path in
  Source(name: path, text: try TextDecoder.decode(try SourceReader.bytes(ofFile: FilePath(path))).text)
}
switch option {
case "--exchanges": print(analyzer.exchangeTable(of: sources), terminator: "")
case "--relations": print(analyzer.relationTable(of: sources), terminator: "")
case "--sides": print(analyzer.sideTable(of: sources), terminator: "")
case "--wordings": print(analyzer.wordingTable(of: sources), terminator: "")
case "--labels": print(analyzer.labelTable(of: sources), terminator: "")
case "--topics": print(analyzer.topicTable(of: sources), terminator: "")
case "--pairs": for source in sources { print(pairs(in: source), terminator: "") }
default: print(analyzer.candidateTable(of: sources), terminator: "")
}

func pairs(in source: Source) -> String {
  let rows = source.text[0..<source.text.bytes.count].split(separator: "\n").dropFirst().map {
    $0.split(separator: "\t")
  }
  let language = source.name.split(separator: ".").dropLast().last.map(String.init) ?? ""
  return Analyzer.pairTable(of: rows.filter { $0.count > 2 }.map { (String($0[1]), String($0[2])) }, language: language)
}
