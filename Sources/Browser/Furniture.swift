import Screen

/// Lines around the text that stay as they are while the reader moves in it.
struct Furniture: Sendable {
  /// What the title says at the right, the longest first.
  var summaries: [Line]
  /// The heads of the left and of the right column, as long as they may be.
  var heads: [Line]
}

extension State {
  /// Makes the lines around the comparison and the overview, where that was not done.
  mutating func settleFurniture() {
    guard page.furniture == nil, screen == .compare || screen == .overview else { return }
    let heads = [EntryLayout.Slot.left, .right].map { CompareView(self).head($0, withSpeakers: true) }
    page.furniture = Furniture(summaries: ChromeView(self).summaries, heads: heads)
  }
}
