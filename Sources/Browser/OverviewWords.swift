import CoverageModel
import Screen

/// What the picture of the whole says in words.
struct OverviewWords {
  private let state: State
  private var coverage: Coverage { _read { yield state.coverage } }
  private var overview: Overview { state.dossier.overview }
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State) { self.state = state }

  /// What a line begins with.
  func label(_ entry: OverviewEntry) -> String {
    switch entry {
    case .heading(let part): title(part)
    case .topic(let index): topic(index)
    case .voice(let index): overview.voices[index].speaker.map { coverage.speakers[$0].name } ?? "?"
    case .outlet(let index): overview.outlets[index].name ?? messages.noOutlet
    case .strip(let article): self.article(article)
    }
  }

  private func title(_ part: OverviewEntry.Part) -> String {
    switch part {
    case .topics: messages.topics
    case .voices: messages.voices
    case .outlets: messages.outlets
    case .strips: messages.strips
    }
  }

  private func topic(_ index: Int) -> String {
    (overview.topics[index].topic.map { "\($0 + 1). " } ?? "") + state.label(ofTopic: index)
  }

  private func article(_ index: Int) -> String {
    let article = coverage.articles[index]
    let title = article.title.map { VisibleText.line(coverage.words($0, inArticle: index)) }
    let names = [title ?? messages.untitled, article.outlet].compactMap { $0 }
    return "\(StatementText(state).number(ofArticle: index)). " + names.joined(separator: " · ")
  }

  /// For whom somebody speaks.
  func party(_ party: Statement.Party?) -> String {
    guard let party else { return messages.thirdVoice }
    return party.side.map { state.name(of: $0) } ?? messages.together
  }

  /// A mark in words, and what is said in no column.
  func note(of counts: Overview.TopicCounts) -> String {
    let rest = [(messages.together, counts.joint), (messages.thirdVoice, counts.third)].filter { $0.1 > 0 }
    let parts = [counts.mark.map { mark($0, counts) }].compactMap { $0 } + rest.map { "\($0.0) \($0.1)" }
    return parts.joined(separator: " · ")
  }

  private func mark(_ mark: Topic.Mark, _ counts: Overview.TopicCounts) -> String {
    switch mark {
    case .agreement: messages.agreement
    case .disagreement: messages.disagreement
    case .mixed: messages.bothMarks
    case .undetermined: messages.notTold
    case .oneSided: counts.onlySide.map { messages.fill(messages.onlySide, state.name(of: $0)) } ?? messages.notTold
    }
  }

  /// All that a line tells, in words.
  func detail(_ entry: OverviewEntry) -> String {
    switch entry {
    case .heading: ""
    case .topic(let index): self.detail(ofTopic: overview.topics[index])
    case .voice(let index):
      "\(party(overview.voices[index].party)) · \(messages.statements.counted(overview.voices[index].statements))"
    case .outlet(let index): detail(of: overview.outlets[index])
    case .strip: messages.fill(messages.stripLegend, state.name(of: .a), state.name(of: .b))
    }
  }

  private func detail(ofTopic counts: Overview.TopicCounts) -> String {
    let sides = [state.leftSide, state.leftSide.opposite].map { "\(state.name(of: $0)) \(counts.count($0))" }
    return [sides.joined(separator: ", "), note(of: counts)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Its topics by name, those it has most on first.
  private func detail(of outlet: Overview.Outlet) -> String {
    let topics = outlet.counts.indices.filter { outlet.counts[$0] > 0 }
      .sorted { (outlet.counts[$1], $0) < (outlet.counts[$0], $1) }
    let parts = topics.map { "\(state.label(ofTopic: $0)) \(outlet.counts[$0])" }
    return ([messages.statements.counted(outlet.total)] + parts).joined(separator: " · ")
  }
}
