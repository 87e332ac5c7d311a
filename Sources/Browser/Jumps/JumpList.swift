import Screen

/// The places that jumps were made from, as in vim: the oldest first, each once.
struct JumpList: Sendable, Equatable {
  /// Far more than anybody goes back.
  private static let limit = 100

  private(set) var spots: [Spot] = []
  /// The place that the reader went back to; behind the last one where they did not.
  private(set) var index = 0

  /// Adds the place that a jump is made from; it becomes the newest.
  mutating func leave(_ spot: Spot) {
    spots.removeAll { $0.isSame(as: spot) }
    spots.append(spot)
    if spots.count > Self.limit { spots.removeFirst(spots.count - Self.limit) }
    index = spots.count
  }

  /// Steps back, or on with 1, from a place; nil where there is none further.
  mutating func step(_ step: Int, from here: Spot?) -> Spot? {
    if step < 0, index == spots.count, let here {
      leave(here)
      index = spots.count - 1
    }
    guard spots.indices.contains(index + step) else { return nil }
    index += step
    return spots[index]
  }

  /// Takes the present place out: what stood there is gone.
  mutating func drop() {
    guard spots.indices.contains(index) else { return }
    spots.remove(at: index)
    index = min(index, spots.count)
  }
}

extension Command {
  /// Whether it goes farther than a line or a page.
  fileprivate var isJump: Bool {
    switch self {
    case .first, .last, .nextTopic, .previousTopic, .nextDisagreement, .previousDisagreement, .nextAgreement,
      .previousAgreement, .nextOfLeft, .nextOfRight, .nextStatement, .previousStatement, .counterpart, .nextReport,
      .previousReport, .nextHeading, .previousHeading, .nextArticle, .previousArticle, .wordings, .overview, .open,
      .back, .nextMatch, .previousMatch, .quit:
      true
    default: false
    }
  }
}

extension State {
  /// Whether a question, a list or a menu is open.
  private var isAsking: Bool {
    prompt != nil || popup != nil || correcting != nil || explaining != nil || finding.isAsking
  }

  /// Takes a key and remembers the place before a jump.
  ///
  /// What is chosen in a list or typed in a question is one jump, from where the reader was when it opened.
  mutating func pressRemembering(_ key: Key) -> [Effect] {
    let before = spot
    let wasAsking = isAsking
    let command = wasAsking ? nil : settings.bindings.command(for: key, on: screen)
    if !wasAsking { finding.asked = before }
    let effects = press(key)
    guard !isAsking else { return effects }
    let start = wasAsking ? finding.asked : command?.isJump == true ? before : nil
    if let start, let now = spot, !now.isSame(as: start) { finding.jumps.leave(start) }
    finding.asked = nil
    return effects
  }

  /// Goes to the place of an earlier jump, or with 1 of a later one; passes over what is gone.
  mutating func stepJump(_ step: Int) {
    var target = finding.jumps.step(step, from: spot)
    while let spot = target {
      if go(to: spot) {
        let text = messages.fill(words.jump, "\(finding.jumps.index + 1)", "\(finding.jumps.spots.count)")
        if notice == nil { notice = Notice(text: text) }
        return
      }
      finding.jumps.drop()
      target = finding.jumps.step(step < 0 ? step : 0, from: nil)
    }
    notice = Notice(text: step < 0 ? words.noEarlierJump : words.noLaterJump)
  }
}
