/// What a cell is there for.
///
/// A theme gives each role its attributes; meaning never hangs on them alone.
public enum Role: UInt8, Sendable, CaseIterable {
  /// Running text.
  case text
  /// Text of lesser weight: captions, numbers of paragraphs, page furniture.
  case faint
  /// Thin lines between parts of the screen.
  case rule
  /// The name of the document.
  case title
  /// A heading within the text.
  case heading
  /// What stands in or belongs to the left column.
  case left
  /// What stands in or belongs to the right column.
  case right
  /// What belongs to both columns.
  case both
  /// What belongs to neither column.
  case neither
  /// Words in running text that belong to the left column.
  case leftWords
  /// Words in running text that belong to the right column.
  case rightWords
  /// Words in running text that belong to both columns.
  case bothWords
  /// Words in running text that are somebody's, but belong to neither column.
  case neitherWords
  /// Words that differ from another wording of the same.
  case varied
  /// A sign that tells how two things stand to each other.
  case mark
  /// The bar beside what the cursor is on.
  case cursor
  /// What the cursor is on, where the text itself shows it.
  case current
  /// What is chosen, and the sign that says so.
  case chosen
  /// A place where the words that are looked for stand.
  case match
  /// The place that the search stopped at.
  case currentMatch
  /// The name of a key.
  case key
  /// A note to the reader about what was done.
  case notice
  /// A note to the reader about what went wrong.
  case warning
  /// What the reader types.
  case input

  /// One letter for each role, for pictures of a screen in tests.
  public var letter: Character {
    switch self {
    case .text: "."
    case .faint: "f"
    case .rule: "-"
    case .title: "T"
    case .heading: "H"
    case .left: "L"
    case .right: "R"
    case .both: "B"
    case .neither: "N"
    case .leftWords: "l"
    case .rightWords: "r"
    case .bothWords: "b"
    case .neitherWords: "o"
    case .varied: "v"
    case .mark: "M"
    case .cursor: "C"
    case .current: "c"
    case .chosen: "V"
    case .match: "s"
    case .currentMatch: "S"
    case .key: "K"
    case .notice: "n"
    case .warning: "W"
    case .input: "i"
    }
  }
}
