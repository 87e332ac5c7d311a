import CoverageModel
import Export
import Glibc

/// Shows a coverage on the terminal until the reader quits.
///
/// - Parameters:
///   - name: what the coverage is called on the screen.
///   - language: the language of the reader.
/// - Returns: the status to exit with.
@MainActor func startBrowsing(_ coverage: Coverage, name: String, language: InterfaceLanguage) -> Int32 {
  let text = ExportFormat.text.bytes(of: Excerpt(coverage), language: language, version: Version.number)
  do {
    try OutputFile.write(text, to: STDOUT_FILENO)
    return 0
  } catch {
    return 1
  }
}
