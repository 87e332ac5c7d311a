import Screen

/// What the reader can ask for.
public enum Command: String, Sendable, CaseIterable {
  case down, up, left, right
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first, last
  case nextTopic = "next-topic"
  case previousTopic = "previous-topic"
  case nextDisagreement = "next-disagreement"
  case previousDisagreement = "previous-disagreement"
  case nextAgreement = "next-agreement"
  case previousAgreement = "previous-agreement"
  case nextOfLeft = "next-left"
  case nextOfRight = "next-right"
  case nextStatement = "next-statement"
  case previousStatement = "previous-statement"
  case counterpart
  case nextReport = "next-report"
  case previousReport = "previous-report"
  case nextHeading = "next-heading"
  case previousHeading = "previous-heading"
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case wordings, overview
  case open, back, list, explain, swap
  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case choose
  case chooseTopic = "choose-topic"
  case chooseAll = "choose-all"
  case chooseWords = "choose-words"
  case copy, export, pipe
  case correct, undo, redo, corrections
  case filter
  case filterParts = "filter-parts"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case bookmark, bookmarks, sources
  case zoom, link, wider, narrower
  case evenWidths = "even-widths"
  case widerList = "wider-list"
  case narrowerList = "narrower-list"
  case reread
  case runCommand = "command"
  case mouse
  case help, quit, repaint, suspend
}

/// The screens of the browser.
public enum ScreenName: Int, Sendable, CaseIterable {
  /// The two sides side by side.
  case compare
  /// The articles as they are.
  case read
  /// All reports of one utterance.
  case wordings
  /// A picture of the whole.
  case overview
  /// The keys.
  case help
}
