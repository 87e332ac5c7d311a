/// A side as a reader names it on the command line: a name and who belongs to it.
public struct SideDeclaration: Sendable, Equatable {
  /// What the side is to be called.
  public var name: String
  /// Names, countries or bodies that belong to it.
  public var members: [String]

  /// Names a side.
  public init(name: String, members: [String]) {
    self.name = name
    self.members = members
  }

  /// Reads `NAME: who, who`; without a colon the name is its only member.
  public init(parsing text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks() }
    name = parts.first ?? text
    let members = parts.count > 1 ? parts[1].split(separator: ",").map { $0.trimmingBlanks() } : []
    self.members = members.isEmpty ? [name] : members
  }
}

extension Substring {
  /// Without spaces at its ends.
  func trimmingBlanks() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
