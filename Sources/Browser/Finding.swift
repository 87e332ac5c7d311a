/// What the reader uses to find things again: a filter, places that were left, bookmarks.
struct Finding: Sendable {
  /// What is wanted.
  var filter = StatementFilter()
  /// What the filter leaves; nil where it admits everything.
  var result: FilterResult?
  /// The list of the parts of the filter, where it is open.
  var filterMenu: FilterMenu?
  /// The places that were left.
  var jumps = JumpList()
  /// Where the reader was when the question or list that is open was opened.
  var asked: Spot?

  /// The bookmarks.
  var bookmarks = Bookmarks()
  /// The list of bookmarks, where it is open.
  var bookmarkMenu: BookmarkMenu?
  /// The list of articles, where it is open.
  var sourceMenu: SourceMenu?

  /// Whether a list of its own is open.
  var isAsking: Bool { filterMenu != nil || bookmarkMenu != nil || sourceMenu != nil }
}

extension State {
  /// What the program says of finding things again.
  var words: FindingWords { _read { yield language.findingWords } }
}
