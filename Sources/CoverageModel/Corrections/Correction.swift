/// Something that a reader has put right.
public struct Correction: Sendable, Hashable {
  /// What is put right, and what stands there from now on.
  public enum Change: Sendable, Hashable {
    /// Who said it.
    case speaker(Voice)
    /// For which side it was said.
    case side(SideReference)
    /// How it is reported.
    case kind(Statement.Kind)
    /// What it is about, by the label of the topic; nil for nothing that has a name.
    case topic(String?)
    /// Where the words begin and end: the words as they should be.
    case words(QuoteAnchor)
    /// It is no statement.
    case removal
    /// How utterances stand to each other: what was marked, and what is marked from now on; nil for no relation.
    case relation(from: Relation.Label?, to: Relation.Label?)
  }

  /// The statements that it is about, by the words that were found; never empty.
  ///
  /// Of a relation they are one statement from each end.
  public var targets: [QuoteAnchor]
  /// What is put right.
  public var change: Change
  /// What stood there before: a name, a kind, a label, or words; empty for nothing.
  public var former: String

  /// Describes what is put right.
  public init(targets: [QuoteAnchor], change: Change, former: String) {
    self.targets = targets
    self.change = change
    self.former = former
  }
}

/// Who said something, as a reader names them.
public struct Voice: Sendable, Hashable {
  /// The name; nil where the text does not tell.
  public var name: String?
  /// The side that they belong to.
  public var side: SideReference

  /// Names a voice.
  public init(name: String?, side: SideReference) {
    self.name = name
    self.side = side
  }
}

/// One of the parties, so named that it is found again where the sides changed places.
public struct SideReference: Sendable, Hashable {
  /// The party; nil for a third voice.
  public var party: Statement.Party?
  /// What the side is called; empty where it has no name, or where it is not one side.
  public var name: String

  /// Names a party.
  public init(party: Statement.Party?, name: String = "") {
    self.party = party
    self.name = name
  }
}

extension Coverage {
  /// A reference to a party of this coverage.
  public func reference(to party: Statement.Party?) -> SideReference {
    SideReference(party: party, name: party?.side.map { self[$0].name } ?? "")
  }

  /// The party that a reference means: the side of that name, else the one with its letter.
  public func party(_ reference: SideReference) -> Statement.Party? {
    guard reference.party?.side != nil, !reference.name.isEmpty,
      let side = sides.first(where: { $0.name == reference.name })
    else { return reference.party }
    return Statement.Party(side.id)
  }

  /// Describes a statement so that it is found again, by the words that were found.
  ///
  /// - Parameter statement: an index in ``statements``.
  /// - Complexity: O(*n*) for a source of *n* bytes.
  public func anchor(ofStatement statement: Int) -> QuoteAnchor {
    let statement = statements[statement]
    return QuoteAnchor(statement.found ?? statement.range, of: source(ofArticle: statement.article))
  }
}
