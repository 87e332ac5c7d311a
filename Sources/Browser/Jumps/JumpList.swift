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

  /// Gives the places their numbers in another state of the texts; those that are gone are left out.
  mutating func move(_ moved: (Spot) -> Spot?) {
    index -= spots[..<index].count { moved($0) == nil }
    spots = spots.compactMap(moved)
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
  var isJump: Bool {
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
  var isAsking: Bool {
    prompt != nil || popup != nil || correcting != nil || explaining != nil || finding.isAsking
  }

  /// Takes a key and remembers the place before a jump.
  ///
  /// What is chosen in a list or typed in a question is one jump, from where the reader was when it opened.
  mutating func pressRemembering(_ key: Key) -> [Effect] {
    let command = isAsking ? nil : settings.bindings.command(for: key, on: screen)
    return remembering(isJump: command?.isJump == true) { $0.press(key) }
  }

  /// Lets the mouse do something and remembers the place before a jump: what the list leads to, or a double click.
  mutating func pointRemembering(_ pointer: Pointer) -> [Effect] {
    let isDouble = if case .press(let clicks) = pointer.action { clicks > 1 } else { false }
    return remembering(isJump: isDouble || pointer.x < geometry.listWidth) { $0.point(pointer) }
  }

  private mutating func remembering(isJump: Bool, _ act: (inout State) -> [Effect]) -> [Effect] {
    let before = spot
    let wasAsking = isAsking
    if !wasAsking { finding.asked = before }
    let effects = act(&self)
    guard !isAsking else { return effects }
    let start = wasAsking ? finding.asked : isJump ? before : nil
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
