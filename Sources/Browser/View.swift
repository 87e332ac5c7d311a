import Screen

/// Draws the browser.
///
/// - Complexity: O(*c*) for *c* cells of the screen, after ``update(_:_:)`` has laid out what is on it.
public func view(_ state: State) -> Frame {
  var frame = Frame(size: state.size)
  let geometry = state.geometry
  guard geometry.size.width >= Geometry.least.width, geometry.size.height >= Geometry.least.height else {
    TooSmallView(state).draw(on: &frame)
    return frame
  }
  ChromeView(state).draw(on: &frame)
  BodyView(state).draw(on: &frame)
  if state.screen == .compare, state.isFree, !state.arrangement.isZoomed { BodyView(state.turned).draw(on: &frame) }
  switch state.screen {
  case .compare: CompareView(state).draw(on: &frame)
  case .read: ReadView(state).draw(on: &frame)
  case .wordings: WordingsView(state).draw(on: &frame)
  case .overview: OverviewView(state).draw(on: &frame)
  case .help: break
  }
  if geometry.listWidth > 0 { ListView(state).drawPane(on: &frame) }
  FilterBarView(state).draw(on: &frame)
  BookmarkView(state).draw(on: &frame)
  if let menu = state.finding.bookmarkMenu { BookmarkMenuView(state, menu).draw(on: &frame) }
  if let menu = state.finding.sourceMenu { SourceMenuView(state, menu).draw(on: &frame) }
  if let menu = state.finding.filterMenu { FilterMenuView(state, menu).draw(on: &frame) }
  if state.popup != nil, geometry.listWidth == 0 { ListView(state).drawPopup(on: &frame) }
  if let explaining = state.explaining { ExplanationView(state, explaining).draw(on: &frame) }
  if let correcting = state.correcting { CorrectionMenuView(state, correcting).draw(on: &frame) }
  StatusView(state).draw(on: &frame)
  return frame
}

/// Draws a part of the screen.
protocol StateView {
  /// What is shown.
  var state: State { get }
  /// Where it stands: worked out once.
  var geometry: Geometry { get }

  init(state: State, geometry: Geometry)

  func draw(on frame: inout Frame)
}

extension StateView {
  init(_ state: State) { self.init(state: state, geometry: state.geometry) }
}

/// Says that the screen is too small, as far as there is room for it.
struct TooSmallView {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(on frame: inout Frame) {
    let size = frame.size
    guard size.width > 0, size.height > 0 else { return }
    let line = Line(state.messages.tooSmall, role: .warning)
    for (y, range) in Wrapping.lines(of: line, columns: size.width).prefix(size.height).enumerated() {
      frame.put(line.pieces[range], x: 0, y: y)
    }
  }
}
