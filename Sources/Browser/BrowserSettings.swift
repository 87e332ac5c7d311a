/// What a reader may set of the browser.
public struct BrowserSettings: Sendable {
  /// The keys of the commands.
  public var bindings: KeyBindings
  /// The widths that the layout depends on.
  public var widths: Widths
  /// Whether the program takes the mouse when it opens.
  public var mouse = false
  /// What stands for words that are left out; three full stops where one sign cannot be shown.
  public var ellipsis = "…"

  /// Gathers settings; what is not given is as the program has it.
  public init(bindings: KeyBindings = .standard, widths: Widths = Widths()) {
    self.bindings = bindings
    self.widths = widths
  }
}

/// Widths that the layout depends on, in columns.
public struct Widths: Sendable, Equatable {
  /// The longest lines of running text.
  public var text = 72
  /// From this width the sides stand in two columns.
  public var columns = 80
  /// From this width the list stays beside the text.
  public var list = 120

  /// The widths as the program has them.
  public init() {}
}
