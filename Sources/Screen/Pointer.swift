/// What the reader does with the mouse, and where.
public struct Pointer: Sendable, Equatable {
  /// What is done.
  public enum Action: Sendable, Equatable {
    /// The first button goes down, for so many times at this place.
    case press(clicks: Int)
    /// The pointer moves while the button is down.
    case drag
    /// The button goes up.
    case release
    /// The wheel turns: 1 towards the reader, -1 away.
    case wheel(Int)
  }

  /// What is done.
  public var action: Action
  /// The column, from 0.
  public var x: Int
  /// The row, from 0.
  public var y: Int

  /// Whether the wheel turns.
  public var isWheel: Bool { if case .wheel = action { true } else { false } }

  /// Describes an action at a place.
  public init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
