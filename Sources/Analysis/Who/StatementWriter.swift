import CoverageModel

/// Somebody who was found to speak but is not named for it.
struct Presumed {
  /// Index in ``Cast/members``.
  var member: Int
  /// Index in ``Coverage/speakers``, where they are named for other words.
  var speaker: Int?
  var party: Statement.Party?
}

/// Writes reports and their sources into the model: speakers, sides, statements.
struct StatementWriter {
  private let cast: Cast
  private let lexicon: Lexicon
  private let documents: [Document]
  private let parties: PartyReading
  private let names: [SideID: String]
  private let certainty: Certainty
  private var speakers: [Speaker] = []
  private var speakerOfMember: [Int: Int] = [:]
  private var speakerOfGroup: [String: Int] = [:]
  private var counts: [Int: Int] = [:]

  /// - Parameter sides: the side of each member of the cast.
  init(
    _ cast: Cast, _ lexicon: Lexicon, _ documents: [Document], sides: [SideID?], names: [SideID: String],
    certainty: Certainty
  ) {
    self.certainty = certainty
    self.cast = cast
    self.lexicon = lexicon
    self.documents = documents
    parties = PartyReading(cast: cast, sides: sides)
    self.names = names
  }

  /// Writes all drafts, in the order of the text.
  ///
  /// - Returns: for each statement who was found to speak but not named, and the speaker that each member of the cast is.
  func write(_ drafts: [StatementBuilder.Draft], into coverage: inout Coverage)
    -> (presumed: [Presumed?], speakers: [Int: Int])
  {
    var writer = self
    var sections = SectionPlaces(coverage.sections)
    coverage.statements.reserveCapacity(coverage.statements.count + drafts.count)
    for draft in drafts {
      let bytes = documents[draft.document].bytes(draft.report.content)
      let section = sections.section(of: draft.article, at: bytes.lowerBound)
      var statement = writer.statement(draft, bytes, section: section)
      if draft.report.goesOn { statement.continues = Self.begun(statement, coverage.statements) }
      coverage.statements.append(statement)
    }
    coverage.speakers = writer.speakers
    coverage.sides = SideID.allCases.map { writer.side($0) }
    let presumed = drafts.map { draft in
      draft.attribution.withheld.map { withheld in
        Presumed(
          member: withheld.member, speaker: writer.speakerOfMember[withheld.member],
          party: writer.parties.sides[withheld.member].map { .init($0) })
      }
    }
    return (presumed, writer.speakerOfMember)
  }

  /// The statement before that has the same reporting clause.
  private static func begun(_ statement: Statement, _ statements: [Statement]) -> Int? {
    statements.indices.suffix(4).last {
      statements[$0].article == statement.article && statements[$0].cue == statement.cue
    }
  }

  private mutating func statement(_ draft: StatementBuilder.Draft, _ bytes: Range<Int>, section: Int) -> Statement {
    let (speaker, party) = speaker(draft.attribution)
    if let speaker { counts[speaker, default: 0] += 1 }
    var statement = Statement(
      article: draft.article, section: section, paragraph: draft.paragraph, range: bytes, kind: draft.report.kind,
      speaker: speaker, party: party)
    let document = documents[draft.document]
    statement.cue = draft.report.cue.map { document.bytes($0) }
    statement.attribution = draft.attribution.mention.map { document.bytes($0) }
    statement.antecedent = draft.attribution.antecedent
    statement.certainty = certainty.statement(draft.report, draft.attribution)
    statement.explanation = explanation(draft)
    return statement
  }

  private func explanation(_ draft: StatementBuilder.Draft) -> Explanation {
    Explanation(
      pattern: draft.report.pattern.name,
      way: draft.attribution.withheld == nil ? draft.attribution.way.name : Attribution.withheldName,
      candidates: draft.attribution.candidates.prefix(Self.mostCandidates).map {
        .init(
          name: cast[$0.member].name, probability: (Double($0.probability) * 100).rounded() / 100, range: $0.bytes)
      }, isDamaged: draft.report.damaged, isNegated: draft.report.negated)
  }

  /// The most candidates that an explanation lists.
  private static let mostCandidates = 4

  // MARK: Speakers

  private mutating func speaker(_ attribution: Attribution) -> (Int?, Statement.Party?) {
    let party = parties.party(of: attribution)
    switch attribution.source {
    case .unknown, .joint: return (nil, party)
    case .member(let member): return (cast[member].isUnnamed ? nil : speaker(of: member), party)
    case .several(let members): return (several(members, party), party)
    }
  }

  private mutating func speaker(of member: Int) -> Int {
    if let known = speakerOfMember[member] { return known }
    let value = cast[member]
    speakers.append(
      Speaker(name: name(of: value), kind: value.kind, side: parties.sides[member], mentions: value.mentions))
    speakerOfMember[member] = speakers.count - 1
    return speakers.count - 1
  }

  /// The fullest name of a member, a body's with the acronym that the text gives it: *Union des transports (UST)*.
  private func name(of member: Cast.Member) -> String {
    guard member.kind == .organisation, member.aliases.count == 1, !member.words.contains(member.aliases[0]) else {
      return member.name
    }
    return "\(member.name) (\(lexicon.vocabulary.string(member.aliases[0]).uppercased()))"
  }

  /// Several with one voice as one speaker, but not the states of both sides.
  private mutating func several(_ members: [Int], _ party: Statement.Party?) -> Int? {
    if party == .both, members.allSatisfy({ cast[$0].kind == .state }) { return nil }
    return group(members.map { cast[$0].name }.joined(separator: " \(lexicon.and) "), side: party?.side)
  }

  private mutating func group(_ name: String, side: SideID?) -> Int {
    if let known = speakerOfGroup[name] { return known }
    speakers.append(Speaker(name: name, kind: .group, side: side))
    speakerOfGroup[name] = speakers.count - 1
    return speakers.count - 1
  }

  private func side(_ id: SideID) -> Side {
    let members = speakers.indices.filter { speakers[$0].side == id }
    let sorted = members.sorted { (counts[$0] ?? 0, $1) > (counts[$1] ?? 0, $0) }
    return Side(id: id, name: names[id] ?? id.rawValue, speakers: sorted)
  }
}
