/// In whose service somebody is where a noun tells it: *l'avocate des parents*, *a lawyer for the company*.
extension Resolver {
  /// Notes whose role somebody has where a noun tells it: whoever in mind bears that role, met last.
  ///
  /// A spokesperson of whom nothing tells whose they are is that of whoever spoke last or was the subject met last, where
  /// that is a body or a state.
  mutating func serve(_ mention: Mention, _ attribution: Attribution) {
    guard mention.kind == .role, mention.role >= 0, case .member(let member) = attribution.source,
      cast[member].kind == .person, cast[member].served < 0, cast[member].principal < 0
    else { return }
    let served = mention.ownerRole >= 0 ? bearer(of: mention.ownerRole, but: member) : bodyOfSpokesperson(mention)
    guard let served else { return }
    cast[member].served = served
    if cast[served].kind != .person, cast[member].country < 0 { cast[member].country = cast[served].country }
  }

  /// Whoever was met last that bears a role, or one that is a kind of it.
  private func bearer(of role: Int32, but member: Int) -> Int? {
    let number = lexicon.roles[Int(role)].classNumber
    return discourse.entries.last { entry in
      entry.member != member
        && cast[entry.member].roles.contains { known in
          known == role || lexicon.roles[Int(known)].classNumber == number
            || lexicon.roles[Int(known)].broader.contains(number)
        }
    }?.member
  }

  private func bodyOfSpokesperson(_ mention: Mention) -> Int? {
    guard lexicon.roles[Int(mention.role)].roleClass == Self.spokesperson, mention.owner < 0, mention.body < 0,
      mention.country < 0, !mention.owned
    else { return nil }
    return principal(of: -1).flatMap { body in
      cast[body].kind == .organisation && !cast[body].isOutlet || cast[body].kind == .state ? body : nil
    }
  }

  private static let spokesperson = "spokesperson"
}
