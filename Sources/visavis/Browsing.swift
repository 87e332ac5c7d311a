import Browser
import CoverageModel
import Export
import Terminal

/// Shows a coverage on the terminal until the reader quits.
///
/// - Parameters:
///   - coverage: gives the coverage; asked for once the terminal is open.
///   - options: how it is shown.
/// - Returns: the status to exit with.
@MainActor func startBrowsing(
  _ coverage: Deferred<Coverage>, _ options: BrowseOptions, sentences: Sentences
) throws(Failure) -> Int32 {
  let services = BrowseServices(
    formats: Export.ExportFormat.allCases.map { .init(name: $0.rawValue, fileExtension: $0.fileExtension) },
    clipboardFormat: Export.ExportFormat.text.rawValue,
    render: { format, utterances in render(coverage.value, format, utterances, sentences.language) },
    renderReport: { format, report, utterance in
      render(coverage.value.keeping(report, of: utterance), format, [utterance], sentences.language)
    }, explain: sentences.system)
  do {
    return try browse(coverage: { coverage.value }, options: options, services: services)
  } catch {
    throw .terminal(error as? TerminalError ?? .noTerminal)
  }
}

/// Writes utterances of a coverage in a format.
private func render(
  _ coverage: Coverage, _ format: String, _ utterances: [Int], _ language: InterfaceLanguage
) -> [UInt8] {
  let excerpt = Excerpt(coverage, filter: ExcerptFilter(utterances: Set(utterances)))
  let format = Export.ExportFormat(rawValue: format) ?? .text
  return format.bytes(of: excerpt, language: language, version: Version.number)
}
