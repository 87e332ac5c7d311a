import Screen

/// What may stand for the word that is being typed in a prompt, and which of it was taken.
struct PromptCompletion: Sendable, Equatable {
  /// What stands before the word.
  var before = ""
  /// What stands behind the cursor.
  var behind = ""
  /// What may stand for the word.
  var words: [String] = []
  /// The word that was taken.
  var current: Int?

  /// The line with the next word taken, or the one before; nil where there is none.
  mutating func take(_ step: Int) -> LineEditor? {
    guard !words.isEmpty else { return nil }
    let next = current.map { ($0 + step + words.count) % words.count } ?? (step > 0 ? 0 : words.count - 1)
    current = next
    var editor = LineEditor(before + words[next] + behind)
    for _ in behind { editor.take(.left) }
    return editor
  }
}
