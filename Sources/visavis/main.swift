import Analysis
import CoverageModel
import Export
import Glibc

var bytes: [UInt8] = []
var sources: [Source] = []
for path in CommandLine.arguments.dropFirst().filter({ $0 != "analyze" && $0 != "--format" && $0 != "json" }) {
  guard let file = fopen(path, "r") else { exit(1) }
  var buffer = [UInt8](repeating: 0, count: 65536)
  bytes = []
  while true { let n = fread(&buffer, 1, buffer.count, file); if n == 0 { break }; bytes += buffer[..<n] }
  sources.append(Source(name: path, text: SourceText(validating: bytes)!))
}
var analyzer = Analyzer(language: "fr")!
let coverage = analyzer.coverage(of: sources)
let out = CoverageJSON(coverage, version: "0").bytes()
var done = 0
while done < out.count { let n = out[done...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }; if n <= 0 { break }; done += n }
