/// Something that was said, as one article reports it.
///
/// The terms are those of PARC 3.0 (Pareti 2012): *source* (here speaker and attribution), *cue*, *content*.
public struct Statement: Sendable, Equatable {
  /// How words are reported.
  public enum Kind: String, Sendable {
    /// The words themselves, between marks.
    case direct
    /// A clause of the writer's that says what was said.
    case indirect
    /// A reported clause that holds quoted fragments.
    case mixed
  }

  /// Whose words they are, seen from the two parties.
  public enum Party: String, Sendable {
    /// The first side's.
    case a = "A"
    /// The second side's.
    case b = "B"
    /// Both sides' together: *les deux ministres sont convenus de …*.
    case both

    /// The party of one side.
    public init(_ side: SideID) { self = side == .a ? .a : .b }

    /// The side, unless both speak.
    public var side: SideID? {
      switch self {
      case .a: .a
      case .b: .b
      case .both: nil
      }
    }
  }

  /// What of a statement a reader can put right.
  public enum Field: String, Sendable, CaseIterable {
    /// Who said it.
    case speaker
    /// For which side.
    case side
    /// Direct, indirect or mixed.
    case kind
    /// Of what.
    case topic
    /// Where the words begin and end.
    case words
  }

  /// Index of the article in ``Coverage/articles``.
  public var article: Int
  /// Index of the section in ``Coverage/sections``.
  public var section: Int?
  /// Number of the paragraph within its article, from 0.
  public var paragraph: Int
  /// The words said (inside the marks, or the content clause), in bytes of the article's source.
  public var range: Range<Int>
  /// Direct, indirect or mixed.
  public var kind: Kind
  /// Index of who said it in ``Coverage/speakers``; nil where the text does not tell.
  public var speaker: Int?
  /// The side it belongs to; nil for third voices.
  public var party: Party?
  /// Index of its topic in ``Coverage/topics``; nil for what fits nowhere.
  public var topic: Int?
  /// Index in ``Coverage/utterances`` of what it reports.
  public var utterance: Int
  /// Index of the statement that this one goes on from after a reporting clause.
  public var continues: Int?
  /// The reporting words (*a déclaré*, *selon*), in bytes of the article's source.
  public var cue: Range<Int>?
  /// The mention that names the speaker (*il*, *le ministre*), in bytes of the article's source.
  public var attribution: Range<Int>?
  /// The earlier mention that tells who a pronoun or a title is, in bytes of the article's source.
  public var antecedent: Range<Int>?
  /// The share of statements found in this way that are right, 0…1.
  public var certainty: Double
  /// How it was found and its speaker told; nil where a reader wrote it.
  public var explanation: Explanation?
  /// What a reader has put right.
  public var corrected: Set<Field> = []
  /// The words that were found, in bytes of the article's source, where a reader has moved their boundaries.
  public var found: Range<Int>?
  /// What is left out where only some of the words are taken away.
  public var cut: Cut?

  /// Describes something that was said.
  public init(
    article: Int, section: Int? = nil, paragraph: Int = 0, range: Range<Int>, kind: Kind,
    speaker: Int? = nil, party: Party? = nil, topic: Int? = nil, utterance: Int = 0, continues: Int? = nil,
    cue: Range<Int>? = nil, attribution: Range<Int>? = nil, antecedent: Range<Int>? = nil,
    certainty: Double = 1
  ) {
    self.article = article
    self.section = section
    self.paragraph = paragraph
    self.range = range
    self.kind = kind
    self.speaker = speaker
    self.party = party
    self.topic = topic
    self.utterance = utterance
    self.continues = continues
    self.cue = cue
    self.attribution = attribution
    self.antecedent = antecedent
    self.certainty = certainty
  }

  /// Whether it is not known who speaks: the certainty counts the speaker, and does not doubt the words then.
  public var lacksSpeaker: Bool { speaker == nil && party == nil && !corrected.contains(.speaker) }
}

/// What was said once, with every statement that reports it.
public struct Utterance: Sendable, Equatable {
  /// Indices in ``Coverage/statements``, in the order of the text.
  public var statements: [Int]

  /// Groups the reports of one utterance.
  public init(statements: [Int]) {
    self.statements = statements
  }
}
