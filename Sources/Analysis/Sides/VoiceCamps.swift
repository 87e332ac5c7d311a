/// The camps that voices are of, and which of them stand between the sides.
extension SideFinder {
  /// Who is on trial stands with the defence, whatever their trade.
  func camp(of voice: Voice) -> String? {
    if voice.camps.contains(Self.accused) { return Self.accused }
    return voice.camps.first { ![Self.third, Self.legislature, Self.counsel, Self.investigation].contains($0) }
  }

  func isThird(_ voice: Voice) -> Bool {
    !voice.camps.isEmpty && !voice.hasOwnRole && voice.rival == nil && voice.camps.allSatisfy { $0 == Self.third }
      && !speaksForCamp(voice)
  }

  /// Whether somebody's role is that of a voice that has a camp: a scholar who is the spokesperson of a union.
  private func speaksForCamp(_ voice: Voice) -> Bool {
    guard let owner = voice.owner, voice.kind == .person else { return false }
    return voices.contains { other in
      (other.words.contains(owner) || other.handles.contains(owner)) && camp(of: other) != nil
    }
  }

  /// Whether a voice is a body that tells what others say: a paper known by name, or what the text calls a channel, a
  /// daily, an institute; such a body of a state does not speak for it.
  func isReporter(_ voice: Voice) -> Bool {
    voice.isOutlet || voice.kind == .organisation && isThird(voice)
  }

  static let accused = "defence-at-trial"
  static let prosecution = "prosecution"
  /// The camps of the two parties to a trial.
  static let ofTrial: Set = [accused, prosecution]
  static let counsel = "counsel"
  static let investigation = "investigation"

  static let management = "management"

  /// The camp of those who sit in an assembly, which is none by itself.
  static let legislature = "legislature"
  static let opposition = "opposition"
  static let governing: Set = ["government", "town"]

  /// The camp of those who stand between: experts, judges, mediators, the press.
  static let third = "third"
}
