import Browser
import CoverageModel
import Export
import Glibc
import Terminal

/// Shows a coverage on the terminal until the reader quits.
///
/// - Parameters:
///   - sources: the texts.
///   - coverage: what is found in them.
///   - options: how it is shown.
///   - corrections: where corrections are kept.
///   - rereader: reads the texts again.
///   - states: where it is kept what place the reader left; nil for nowhere.
///   - clipboard: which way the clipboard is filled.
/// - Returns: the status to exit with.
@MainActor func startBrowsing(
  _ sources: [Source], _ coverage: Deferred<Coverage>, _ options: BrowseOptions, sentences: Sentences,
  corrections store: CorrectionStore, rereader: Rereader, states: StateStore?, clipboard: ClipboardChoice
) throws(Failure) -> Int32 {
  var rereader = rereader
  let services = BrowseServices(
    formats: Export.ExportFormat.allCases.map { .init(name: $0.rawValue, fileExtension: $0.fileExtension) },
    clipboardFormat: Export.ExportFormat.text.rawValue,
    render: { coverage, format, utterances in render(coverage, format, utterances, sentences.language) },
    clipboard: clipboard, returnHint: sentences.say("[Entrée pour revenir]", "[Enter to come back]"),
    keep: { log, base in keep(log, since: base, in: store, sentences) },
    remember: states.map { store in { remember($0, in: store, sentences) } },
    reread: { rereader.answer(since: $0.sources, sentences) }, explain: sentences.system)
  do {
    let status = try browse(sources, coverage: coverage, options: options, services: services)
    // The thread of an analysis that nobody waits for any more must not see the end of the program.
    if !coverage.isReady { _exit(status) }
    return status
  } catch {
    throw .terminal(error as? TerminalError ?? .noTerminal)
  }
}

/// Keeps corrections and tells what became of it.
private func keep(
  _ log: CorrectionLog, since base: CorrectionLog, in store: CorrectionStore, _ sentences: Sentences
) -> Answer {
  do throws(Failure) {
    return .kept(try store.save(log, since: base))
  } catch {
    return .notKept(reason: sentences.sentence(for: error))
  }
}

/// Keeps where a reader is and tells why where that fails.
@MainActor private func remember(_ reading: ReadingState, in store: StateStore, _ sentences: Sentences) -> String? {
  do throws(StateStore.Problem) {
    try store.save(reading)
    return nil
  } catch {
    return sentences.sentence(for: error)
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
