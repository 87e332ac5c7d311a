import CoverageModel
import Screen

/// The line in which a filter is typed.
struct FilterPrompt: Sendable, Equatable {
  var editor: LineEditor
  var completion: PromptCompletion
  /// How much is shown with what is typed so far, or what is wrong with it in few words.
  var count = ""
  var isWrong = false
}

extension State {
  /// Opens the line with the filter that holds, ready to go on.
  mutating func askFilter() {
    let text = filter.text(in: language)
    askFilter(LineEditor(text.isEmpty ? "" : text + " "))
  }

  private mutating func askFilter(_ editor: LineEditor, completion: PromptCompletion? = nil) {
    var open = FilterPrompt(editor: editor, completion: completion ?? FilterCompletion(self).completion(of: editor))
    do throws(FilterError) {
      let filter = try StatementFilter(parsing: editor.text)
      let hidden = filter.articlesLeftOut(of: coverage)
      let dossier = hidden == self.dossier.hidden ? self.dossier : dossier(leavingOut: hidden).dossier
      open.count = filterCount(FilterResult(filter, dossier))
    } catch {
      open.count = error.sentence(language, isShort: true)
      open.isWrong = true
    }
    prompt = .filter(open)
  }

  /// Gives a key to the line.
  mutating func typeFilter(_ open: FilterPrompt, _ key: Key) {
    if key == .enter { return takeFilter(open) }
    if key == .tab || key == .backTab { return complete(open, key == .tab ? 1 : -1) }
    var editor = open.editor
    guard !(key == .backspace && editor.characters.isEmpty) else { return prompt = nil }
    if editor.take(key) { askFilter(editor) }
  }

  private mutating func complete(_ open: FilterPrompt, _ step: Int) {
    var completion = open.completion
    guard let editor = completion.take(step) else { return }
    // The only proposal is taken for good, and what may follow it is proposed.
    askFilter(editor, completion: completion.words.count == 1 ? nil : completion)
  }

  private mutating func takeFilter(_ open: FilterPrompt) {
    do throws(FilterError) {
      let filter = try StatementFilter(parsing: open.editor.text)
      prompt = nil
      apply(filter)
      sayFiltered()
    } catch {
      notice = Notice(text: error.sentence(language), isWarning: true)
    }
  }

  /// Says what the filter leaves.
  mutating func sayFiltered() {
    guard let result = finding.result else {
      return notice = Notice(text: words.filterCleared)
    }
    let text = messages.fill(words.filtered, filterCount(result))
    notice = Notice(text: text, isWarning: result.rows.shown == 0)
  }
}
