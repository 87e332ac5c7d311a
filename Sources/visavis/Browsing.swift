import Browser
import CoverageModel
import Export
import Terminal

/// Shows a coverage on the terminal until the reader quits.
///
/// - Parameters:
///   - coverage: gives the coverage; asked for once the terminal is open.
///   - name: what the coverage is called on the screen.
///   - colours: whether colours may be used.
/// - Returns: the status to exit with.
@MainActor func startBrowsing(
  _ coverage: Deferred<Coverage>, name: String, sentences: Sentences, colours: Bool
) throws(Failure) -> Int32 {
  let language = Language(rawValue: sentences.language.rawValue) ?? .english
  let services = BrowseServices(
    formats: Export.ExportFormat.allCases.map { .init(name: $0.rawValue, fileExtension: $0.fileExtension) },
    clipboardFormat: Export.ExportFormat.text.rawValue,
    render: { format, utterances in
      let excerpt = Excerpt(coverage.value, filter: ExcerptFilter(utterances: Set(utterances)))
      let format = Export.ExportFormat(rawValue: format) ?? .text
      return format.bytes(of: excerpt, language: sentences.language, version: Version.number)
    }, explain: sentences.system)
  do {
    let options = BrowseOptions(name: name, language: language, colours: colours)
    return try browse(coverage: { coverage.value }, options: options, services: services)
  } catch {
    throw .terminal(error as? TerminalError ?? .noTerminal)
  }
}
