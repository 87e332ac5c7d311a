import CoverageModel
import Screen

/// Lays out the lines of the picture of the whole.
struct OverviewLayout {
  /// Columns of numbers.
  private static let number = 4

  private let state: State
  private let width: Int
  private var overview: Overview { state.dossier.overview }
  private var messages: Messages { _read { yield state.messages } }
  private var words: OverviewWords { OverviewWords(state) }

  init(_ state: State) {
    self.state = state
    width = max(min(state.size.width - Geometry.margin - 1, 140), 20)
  }

  // MARK: Columns

  /// The columns of names.
  private var label: Int { min(44, width / 3) }
  /// The columns of the words of a mark; none on a narrow screen, where the lines below tell them.
  private var note: Int { width >= 70 ? min(40, width / 4) : 0 }
  /// The columns of a bar: never more than some for each utterance.
  private var bar: Int {
    let rest = width - label - note - 2 * Self.number - 6 - (note > 0 ? 2 : 0)
    return max(min(rest / 2, overview.most * 6), 1)
  }
  /// How many topics the table of outlets has room for beside the total.
  private var columnsOfTable: Int { max((width - label) / Self.number - 1, 1) }

  // MARK: Entries

  func entry(_ index: Int) -> EntryLayout {
    let entry = state.dossier.overviewEntries[index]
    let isSpaced = entry.isHeading && index > 0 && state.geometry.isRoomy
    let lines = lines(entry).map { $0.truncated(to: width, ending: state.ellipsis) }
    let panels = lines.enumerated().map { row, line in
      EntryLayout.Panel(
        slot: row == 0 ? .across : .heading, x: Geometry.margin, y: row + (isSpaced ? 1 : 0), line: line,
        lines: [0..<line.pieces.count])
    }
    return EntryLayout(height: lines.count + (isSpaced ? 1 : 0), panels: panels)
  }

  /// What a search looks through in an entry: what its line begins with.
  func label(_ index: Int) -> String { words.label(state.dossier.overviewEntries[index]) }

  private func lines(_ entry: OverviewEntry) -> [Line] {
    switch entry {
    case .heading(let part): heading(part)
    case .topic(let topic): [self.topic(topic, name(entry))]
    case .voice(let voice): [self.voice(overview.voices[voice], name(entry))]
    case .outlet(let outlet): [self.outlet(overview.outlets[outlet], name(entry))]
    case .strip(let article): [whole(entry), strip(article)]
    }
  }

  /// A name with its bytes, so that matches of a search can be lit.
  private func whole(_ entry: OverviewEntry, role: Role = .text) -> Line {
    let bytes = Array(words.label(entry).utf8)
    var line = Line()
    line.append(bytes, 0..<bytes.count, role: role)
    return line
  }

  private func name(_ entry: OverviewEntry) -> Line {
    whole(entry).truncated(to: label - 1, ending: state.ellipsis).padded(to: label)
  }

  // MARK: Lines

  private func heading(_ part: OverviewEntry.Part) -> [Line] {
    let title = whole(.heading(part), role: .heading)
    switch part {
    case .topics: return [title.padded(to: label).joined(heads)]
    case .voices: return [title]
    case .outlets: return [title.truncated(to: label, ending: state.ellipsis).padded(to: label).joined(tableHeads)]
    case .strips:
      let legend = messages.fill(messages.stripLegend, state.name(of: .a), state.name(of: .b))
      return [title.joined(Line("  " + legend, role: .faint))]
    }
  }

  /// The names of the sides over their bars, each at the side of the mark.
  private var heads: Line {
    let room = bar + Self.number
    let left = head(.left, room)
    var line = Line().padded(to: room - left.columns).joined(left)
    line = line.padded(to: room + 6)
    return line.joined(head(.right, room))
  }

  private func head(_ slot: EntryLayout.Slot, _ room: Int) -> Line {
    let side = state.side(in: slot)
    let name = state.name(of: side)
    let text = name == side.rawValue ? name : "\(side.rawValue) \(name)"
    return Line(text, role: slot == .left ? .left : .right).truncated(to: max(room, 1), ending: state.ellipsis)
  }

  private func topic(_ index: Int, _ name: Line) -> Line {
    let counts = overview.topics[index]
    var line = name
    line.append(side(.left, counts))
    line.append(Line("  " + state.sign(ofTopic: index), role: .mark).padded(to: 6))
    line.append(side(.right, counts))
    guard note > 0 else { return line }
    line = line.padded(to: label + 2 * (bar + Self.number) + 8)
    return line.joined(Line(words.note(of: counts), role: .faint).truncated(to: note, ending: state.ellipsis))
  }

  /// A bar that grows outwards from the mark, with its number beside the mark.
  private func side(_ slot: EntryLayout.Slot, _ counts: Overview.TopicCounts) -> Line {
    let count = counts.count(state.side(in: slot))
    let length = Overview.length(of: count, most: overview.most, room: bar)
    let block = Line(String(repeating: "█", count: length), role: slot == .left ? .left : .right)
    if slot == .left { return Line().padded(to: bar - length).joined(block).joined(number(count)) }
    let number = Line(count > 0 ? "\(count)" : state.settings.dash, role: .text).padded(to: Self.number)
    return number.joined(block)
  }

  private func number(_ count: Int) -> Line { flushed(count > 0 ? "\(count)" : state.settings.dash, .text) }

  private func flushed(_ text: String, _ role: Role) -> Line {
    let line = Line(text, role: role)
    return Line().padded(to: Self.number - line.columns).joined(line)
  }

  private func voice(_ voice: Overview.Voice, _ name: Line) -> Line {
    let most = overview.voices.map(\.statements).max() ?? 1
    let room = max(width - label - Self.number - 4 - max(note, width / 4), 1)
    let length = Overview.length(of: voice.statements, most: most, room: min(room, most * 2))
    let party = words.party(voice.party)
    let line = name.joined(number(voice.statements)).joined(Line(" "))
    return line.joined(Line(String(repeating: "█", count: length), role: role(of: voice.party)))
      .joined(Line(" \(party)", role: .faint))
  }

  private func role(of party: Statement.Party?) -> Role {
    guard let party else { return .neither }
    return party.side.map { state.slot(of: $0) == .left ? .left : .right } ?? .both
  }

  // MARK: Outlets by topics

  private var shownTopics: Range<Int> { 0..<min(columnsOfTable, overview.topics.count) }

  /// Numbers of topics over their columns; behind them the sign of a sum.
  private var tableHeads: Line {
    shownTopics.reduce(flushed(state.settings.sum, .faint)) { line, topic in
      line.joined(flushed(overview.topics[topic].topic.map { "\($0 + 1)" } ?? "?", .faint))
    }
  }

  private func outlet(_ outlet: Overview.Outlet, _ name: Line) -> Line {
    shownTopics.reduce(name.joined(number(outlet.total))) { $0.joined(number(outlet.counts[$1])) }
  }

  // MARK: Strips

  private func strip(_ article: Int) -> Line {
    let count = max(min(width, 100), 1)
    return Overview.strip(ofArticle: article, in: state.coverage, count: count).reduce(Line()) { line, stretch in
      line.joined(letter(stretch))
    }
  }

  private func letter(_ stretch: Overview.Stretch) -> Line {
    switch stretch {
    case .silence: Line("─", role: .rule)
    case .side(let side): Line(side.rawValue, role: role(of: Statement.Party(side)))
    case .both: Line("&", role: .both)
    case .third: Line("·", role: .neither)
    }
  }
}

extension Line {
  /// The line with another one behind it.
  fileprivate func joined(_ other: Line) -> Line {
    var line = self
    line.append(other)
    return line
  }

  /// The line with blanks behind it up to some columns.
  fileprivate func padded(to columns: Int) -> Line {
    joined(Line(String(repeating: " ", count: max(columns - self.columns, 0))))
  }
}
