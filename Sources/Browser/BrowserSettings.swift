/// What a reader may set of the browser.
public struct BrowserSettings: Sendable {
  /// The keys of the commands.
  public var bindings: KeyBindings
  /// The widths that the layout depends on.
  public var widths: Widths
  /// Whether the program takes the mouse when it opens.
  public var mouse = false
  /// Whether what the program itself writes is drawn in ASCII; texts stay as they are.
  public var isPlain = false

  /// Gathers settings; what is not given is as the program has it.
  public init(bindings: KeyBindings = .standard, widths: Widths = Widths()) {
    self.bindings = bindings
    self.widths = widths
  }

  /// What stands for words that are left out.
  var ellipsis: String { isPlain ? "..." : "…" }
  /// What stands for nothing.
  var dash: String { isPlain ? "-" : "–" }
  /// What stands before words that are left out.
  var minus: String { isPlain ? "-" : "−" }
  /// What stands over sums.
  var sum: String { isPlain ? "+" : "Σ" }
  /// What stands before a line to type in.
  var prompt: String { isPlain ? ">" : "›" }
  /// What tells that more stands before.
  var more: String { isPlain ? "<" : "‹" }
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
