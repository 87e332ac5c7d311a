/// How classes of roles stand to each other, by their names.
enum RoleClass {
  /// What makes a lesser office of one, or one that is over.
  static let lesser = ["deputy-", "vice-", "former-", "shadow-", "assistant-"]

  /// The classes that a class is a kind of: a foreign minister is a minister, a deputy mayor no mayor.
  ///
  /// - Parameter kinds: the more general class of a class, where it has one.
  static func broader(than name: String, _ kinds: [String: String]) -> [String] {
    let listed = [kinds[name], kinds[name].flatMap { kinds[$0] }].compactMap { $0 }
    guard !lesser.contains(where: { name.hasPrefix($0) }) else { return listed }
    let ends = name.indices.filter { name[$0] == "-" }.map { String(name[name.index(after: $0)...]) }
    return listed + ends
  }
}
