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
    case .copy(let utterances):
      let text = services.render(coverage, services.clipboardFormat, utterances)
      return [.answer(Clipboard(terminal).copy(text))]
    case .copyReport(let report, let utterance):
      let text = services.renderReport(coverage, services.clipboardFormat, report, utterance)
      return [.answer(Clipboard(terminal).copy(text))]
    case .export(let request):
      return [.answer(export(request, of: coverage))]
    case .remember(let reading):
      return services.remember(reading).map { [.answer(.notRemembered(reason: $0))] } ?? []
    case .keep(let log, let base):
      return [.answer(services.keep(log, base))]
    case .mouse(let on):
      return [.answer(.mouse(terminal.setMouse(on)))]
    case .reread:
      return [.answer(services.reread(coverage))]
    }
  }

  private func export(_ request: ExportRequest, of coverage: Coverage) -> Answer {
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
