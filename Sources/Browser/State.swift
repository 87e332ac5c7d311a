import CoverageModel
import Screen

/// All that the browser knows: what is read, what is shown of it, and what the reader is doing.
public struct State: Sendable {
  /// A note in the status line, shown until the next key.
  struct Notice: Sendable, Equatable {
    var text: String
    var isWarning = false
  }

  /// A place to go back to.
  struct Step: Sendable, Equatable {
    var screen: ScreenName
    var cursor: Place
    var top: Place
    var focus: EntryLayout.Slot
    var statement: Int?
    var wordings: Wordings?
  }

  @Shared var dossier: Dossier
  let language: Language
  let formats: [ExportFormat]
  @Shared private(set) var settings: BrowserSettings
  /// The size of the screen.
  public internal(set) var size: Size
  var screen = ScreenName.compare
  /// One page for each screen, in the order of ``ScreenName``.
  var pages = ScreenName.allCases.map { _ in Page() }
  /// The screens to go back to, the last one first to be taken.
  var trail: [Step] = []
  /// The column that the reader wants to be on; where it is empty, the other one has the cursor.
  var focus = EntryLayout.Slot.left {
    didSet { if focus != oldValue { followFocus() } }
  }
  /// Whether the program has the mouse, and what is held with it.
  var hasMouse = false
  var held: Held?
  /// How the columns are arranged.
  var arrangement = Arrangement()
  /// The page of the side that the reader is not on, where each scrolls by itself.
  var facing = Page()
  /// Whether the second side stands left.
  var isSwapped = false
  /// The statement that the cursor of the articles is on.
  var statement: Int?
  /// The reports that are shown one below the other; whatever was shown last stays.
  var wordings: Wordings?
  /// How far the analysis of what is shown has come; nil where it is done.
  var analysing: Analysing?
  var popup: Popup?
  var explaining: Explaining?
  var correcting: Correcting?
  /// The coverage that was analysed, with what the reader has put right.
  @Shared var ground: Corrections
  var prompt: Prompt?
  var search: Search?
  var foldedTexts = FoldedTexts()
  /// Commands that were typed by name, the newest last.
  var commandHistory: [String] = []
  var choice = Choice()
  /// What the reader finds things again with.
  var finding = Finding()
  /// The words within a statement that are being chosen.
  var wordChoice: WordChoice?
  /// How much was taken away last, in words.
  var lastTaken = ""
  /// The format that something was taken away in last; nil for the usual one.
  var lastFormat: String?
  /// Commands that something was piped to, the newest last.
  var pipeHistory: [String] = []
  var notice: Notice?

  var messages: Messages { _read { yield language.messages } }
  /// What is shown, as the reader has put it right.
  public var coverage: Coverage { _read { yield dossier.coverage } }
  var geometry: Geometry {
    Geometry(
      size: size, screen: screen, widths: settings.widths, hasFilter: finding.result != nil, arrangement: arrangement)
  }

  /// What stands where something is cut.
  var ellipsis: String { settings.ellipsis }

  /// The side in the left column.
  var leftSide: SideID { isSwapped ? .b : .a }

  /// What is shown of the present screen.
  var page: Page {
    get { pages[screen.rawValue] }
    _modify { yield &pages[screen.rawValue] }
  }

  /// Opens a coverage on its first row.
  ///
  /// - Parameters:
  ///   - dossier: what is read.
  ///   - language: the language of the reader.
  ///   - formats: what excerpts can be written in, the usual one first.
  ///   - size: the screen.
  ///   - settings: what the reader set.
  ///   - notice: what the status line says until the first key.
  ///   - log: what a reader has put right of the dossier before; nil leaves corrections out.
  ///   - session: tells the corrections that are made now from all others.
  public init(
    dossier: Dossier, language: Language, formats: [ExportFormat], size: Size,
    settings: BrowserSettings = BrowserSettings(), notice: String? = nil, log: CorrectionLog? = CorrectionLog(),
    session: String = ""
  ) {
    self.dossier = dossier
    ground = Corrections(dossier.coverage, log, session: session)
    self.language = language
    self.formats = formats
    self.size = size
    self.settings = settings
    hasMouse = settings.mouse
    self.notice = notice.map { Notice(text: $0) }
    openCorrections()
    page.cursor.entry = min(1, max(self.dossier.entries.count - 1, 0))
    settle()
  }

  /// Applies what was put right before, and says what of it could not be placed.
  private mutating func openCorrections() {
    guard !ground.log.entries.isEmpty else { return }
    let (dossier, result) = dossier(leavingOut: [])
    ground.origins = result.origins
    ground.placed = result.placed
    self.dossier = dossier
    guard ground.unplaced > 0 else { return }
    notice = Notice(text: messages.fill(messages.unplacedNotice, "\(ground.unplaced)"), isWarning: true)
  }

  /// How many entries the present screen has.
  var entryCount: Int {
    switch screen {
    case .compare: dossier.entries.count
    case .read: dossier.reading.entries.count
    case .wordings: wordings?.entryCount ?? 0
    case .overview: dossier.overviewEntries.count
    case .help: helpEntries.count
    }
  }

  /// An entry laid out for the present width.
  func layout(_ entry: Int) -> EntryLayout {
    if isHidden(entry) { return EntryLayout(height: 0, panels: []) }
    if let known = page.layouts[entry] { return known }
    switch screen {
    case .compare: return CompareLayout(self).entry(entry)
    case .read: return ReadLayout(self).entry(entry)
    case .wordings: return WordingsLayout(self).entry(entry)
    case .overview: return OverviewLayout(self).entry(entry)
    case .help: return HelpLines.layout(helpEntries[entry], geometry, ellipsis: settings.ellipsis)
    }
  }

  /// The rows of an entry, remembered for the next time.
  mutating func height(_ entry: Int) -> Int {
    if isHidden(entry) { return 0 }
    if let known = page.layouts[entry] { return known.height }
    // Enough for many screens; a reader who scrolls through thousands does not need them all.
    if page.layouts.count > 1_000 { page.layouts.removeAll(keepingCapacity: true) }
    let layout = layout(entry)
    page.layouts[entry] = layout
    return layout.height
  }

  /// Forgets layouts after what they depend on has changed.
  mutating func forgetLayouts() {
    for index in pages.indices { pages[index].forgetLayouts() }
    facing.forgetLayouts()
  }
}
