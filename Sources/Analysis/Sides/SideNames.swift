/// What the sides are called.
extension SideFinder {
  /// A state's name where both sides are of one, that of the body for which two or more of the members speak, or that
  /// of the one who speaks most.
  func name(_ members: [Int], _ areStates: Bool) -> String {
    if areStates, let country = state(of: members) { return country.name }
    if let body = body(of: members) { return voices[body].name }
    let named = members.filter { voices[$0].hasOwnName && voices[$0].weight > 0 }
    return (named.isEmpty ? members : named).max { (voices[$0].weight, $1) < (voices[$1].weight, $0) }
      .map { voices[$0].name } ?? ""
  }

  /// The body with a name of its own that most members speak for, itself among them; nil where they are fewer than two,
  /// or where two bodies have as many.
  private func body(of members: [Int]) -> Int? {
    let bodies = members.filter { voices[$0].kind == .organisation && voices[$0].hasOwnName }
    let counted = bodies.map { body in (body, members.count { speaks($0, for: body) }) }
    guard let most = counted.max(by: { $0.1 < $1.1 }), most.1 >= 2, counted.count(where: { $0.1 == most.1 }) == 1 else {
      return nil
    }
    return most.0
  }

  private func speaks(_ member: Int, for body: Int) -> Bool {
    guard voices[member].weight > 0 else { return false }
    if member == body { return true }
    guard let owner = voices[member].owner else { return voices[member].principal == body }
    return voices[body].words.first == owner || voices[body].handles.contains(owner)
      || voices[body].weight > 0 && voices[body].words.contains(owner)
  }
}
