/// One of the two parties of the event.
public enum SideID: String, Sendable, CaseIterable {
  /// The side that speaks first in the text.
  case a = "A"
  /// The other side.
  case b = "B"

  /// The other of the two.
  public var opposite: SideID { self == .a ? .b : .a }
}

/// Somebody who says something: a person, a body, a state or a group.
public struct Speaker: Sendable, Equatable {
  /// What speaks.
  public enum Kind: String, Sendable {
    /// A human being.
    case person
    /// A newspaper, an agency, a party, a company.
    case organisation
    /// A country, spoken for by its name, its capital or its seat of power.
    case state
    /// Several people under one noun: *les syndicats*, *les journalistes*.
    case group
  }

  /// The fullest name the text gives.
  public var name: String
  /// What speaks.
  public var kind: Kind
  /// The party it belongs to, or nil for a third voice.
  public var side: SideID?
  /// The distinct ways in which the text names it, in order of appearance.
  public var mentions: [String]

  /// Describes somebody who says something.
  public init(name: String, kind: Kind, side: SideID? = nil, mentions: [String] = []) {
    self.name = name
    self.kind = kind
    self.side = side
    self.mentions = mentions
  }
}

/// One of the two parties with the speakers that belong to it.
public struct Side: Sendable, Equatable {
  /// Which of the two.
  public var id: SideID
  /// What the party is called: a country, a body, or its main speaker.
  public var name: String
  /// Indices in ``Coverage/speakers``, the one who speaks most first.
  public var speakers: [Int]

  /// Describes a party.
  public init(id: SideID, name: String, speakers: [Int] = []) {
    self.id = id
    self.name = name
    self.speakers = speakers
  }
}
