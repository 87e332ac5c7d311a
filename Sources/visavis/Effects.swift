import Browser
import CoverageModel
import Screen
import Terminal

/// Does what the browser wants done outside.
@MainActor struct Effects {
  private let terminal: Terminal
  private let services: BrowseServices

  init(terminal: Terminal, services: BrowseServices) {
    self.terminal = terminal
    self.services = services
  }

  /// Carries out an effect on the coverage that is shown and tells what became of it.
  func run(_ effect: Effect, on coverage: Coverage) -> [Input] {
    switch effect {
    case .quit:
      return []
    case .repaint:
      terminal.repaint()
      return []
    case .suspend:
      terminal.suspend()
      return [.resize(terminal.size)]
    case .copy(let taken):
      let text = render(taken, of: coverage, services.clipboardFormat)
      return [.answer(Clipboard(terminal, services.clipboard).copy(text))]
    case .pipe(let request):
      let end = run(ShellCommand(request.command), on: render(request.taken, of: coverage, request.format))
      return [.resize(terminal.size), .answer(.piped(PipeOutcome(command: request.command, end: end)))]
    case .export(let request):
      return [.answer(export(request, of: coverage))]
    case .remember(let reading):
      return services.remember?(reading).map { [.answer(.notRemembered(reason: $0))] } ?? []
    case .keep(let log, let base):
      return [.answer(services.keep(log, base))]
    case .mouse(let on):
      return [.answer(.mouse(terminal.setMouse(on)))]
    case .reread:
      return [.answer(services.reread(coverage))]
    }
  }

  /// Lets a command have the terminal; keys that end it do not end this program, not even at the question behind it.
  private func run(_ command: ShellCommand, on bytes: [UInt8]) -> PipeOutcome.End {
    let signals = IgnoredSignals.ofCommands()
    defer { signals.restore() }
    return terminal.lend(hint: services.returnHint) { command.run(reading: bytes, explain: services.explain) }
  }

  /// Writes what a reader takes away in a format.
  private func render(_ taken: Taken, of coverage: Coverage, _ format: String) -> [UInt8] {
    switch taken {
    case .utterances(let utterances): services.render(coverage, format, utterances)
    case .report(let report, let utterance):
      services.render(coverage.keeping(report, of: utterance), format, [utterance])
    case .passage(let passage): services.render(coverage.keeping(passage), format, [passage.utterance])
    }
  }

  private func export(_ request: ExportRequest, of coverage: Coverage) -> Answer {
    let coverage = request.passage.map(coverage.keeping) ?? coverage
    let bytes = services.render(coverage, request.format, request.utterances)
    do throws(OutputFile.Failure) {
      try OutputFile(path: request.path).write(bytes, replacing: request.replaces)
      return .written(request)
    } catch {
      switch error {
      case .exists: return .exists(request)
      case .system(let code): return .failed(request, reason: services.explain(code))
      }
    }
  }
}
