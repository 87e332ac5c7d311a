/// What a reader has put right, step by step, and what was undone of it.
public struct CorrectionLog: Sendable, Equatable {
  /// The name of the format that keeps it, and its major version.
  public static let format = "visavis-corrections/1"

  /// What was done in one step.
  public enum Action: Sendable, Hashable {
    /// Something was put right.
    case correct(Correction)
    /// A correction, by the identifier of its step, was taken back.
    case revert(String)
  }

  /// One step.
  public struct Step: Sendable, Hashable {
    /// Tells it from all other steps, in whatever program they were made.
    public var id: String
    /// What was done.
    public var action: Action

    /// Describes a step.
    public init(id: String, action: Action) {
      self.id = id
      self.action = action
    }
  }

  /// A correction that holds.
  public struct Entry: Sendable, Hashable {
    /// The identifier of its step.
    public var id: String
    /// The correction.
    public var correction: Correction
  }

  /// What was done, in order.
  public private(set) var done: [Step]
  /// What was undone; the last is the first to be redone.
  public private(set) var undone: [Step]

  /// Holds steps.
  public init(done: [Step] = [], undone: [Step] = []) {
    self.done = done
    self.undone = undone
  }

  /// Whether nothing was ever put right.
  public var isEmpty: Bool { done.isEmpty && undone.isEmpty }

  /// The corrections that hold, in the order in which they were made.
  public var entries: [Entry] {
    var reverted: Set<String> = []
    for case .revert(let id) in done.lazy.map(\.action) { reverted.insert(id) }
    return done.compactMap { step in
      guard case .correct(let correction) = step.action, !reverted.contains(step.id) else { return nil }
      return Entry(id: step.id, correction: correction)
    }
  }

  /// The correction that a step made or took back.
  public func correction(of step: Step) -> Correction? {
    switch step.action {
    case .correct(let correction): return correction
    case .revert(let id):
      let origin = (done + undone).first { $0.id == id }
      if case .correct(let correction) = origin?.action { return correction }
      return nil
    }
  }

  /// Does a step; what was undone cannot be redone any more.
  public mutating func add(_ step: Step) {
    done.append(step)
    undone = []
  }

  /// Undoes the last step and returns it; nil where there is none.
  public mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// Does again what was undone last and returns it; nil where there is nothing.
  public mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }

  /// What two readers did since they had the same log, together.
  ///
  /// What either of them added is there, what either of them took away is gone.
  ///
  /// - Parameters:
  ///   - other: what the other reader has; it comes first.
  ///   - base: what both had.
  public func merged(with other: CorrectionLog, since base: CorrectionLog) -> CorrectionLog {
    let done = Self.merged(done, other.done, base.done)
    let known = Set(done.map(\.id))
    let undone = Self.merged(undone, other.undone, base.undone).filter { !known.contains($0.id) }
    return CorrectionLog(done: done, undone: undone)
  }

  private static func merged(_ mine: [Step], _ theirs: [Step], _ base: [Step]) -> [Step] {
    let (own, others, common) = (Set(mine.map(\.id)), Set(theirs.map(\.id)), Set(base.map(\.id)))
    return theirs.filter { own.contains($0.id) || !common.contains($0.id) }
      + mine.filter { !others.contains($0.id) && !common.contains($0.id) }
  }
}
