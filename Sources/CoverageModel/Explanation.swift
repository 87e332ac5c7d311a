/// How a statement was found and how its speaker was told.
public struct Explanation: Sendable, Equatable {
  /// Somebody the mention could mean.
  public struct Candidate: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The share of such choices that are right, 0…1.
    public var probability: Double
    /// The earlier words that name them, in bytes of the article's source; nil where only other articles do.
    public var range: Range<Int>?

    /// Describes somebody the mention could mean.
    public init(name: String, probability: Double, range: Range<Int>?) {
      self.name = name
      self.probability = probability
      self.range = range
    }
  }

  /// How the words are reported, as `clause`, `incise` or `accordingTo`.
  public var pattern: String
  /// How the speaker was told: `name`, `role`, `pronoun`, `state`, `body`, `group`, `inherited`,
  /// `echo`, `joint`, `description`, `withheld`, `none`.
  public var way: String
  /// Who could be meant where somebody had to be chosen, the likeliest first; empty where the words name the speaker.
  public var candidates: [Candidate]
  /// The marks of the quotation are damaged.
  public var isDamaged: Bool
  /// The reporting words are negated.
  public var isNegated: Bool

  /// Describes how a statement was found.
  public init(
    pattern: String, way: String, candidates: [Candidate] = [], isDamaged: Bool = false, isNegated: Bool = false
  ) {
    self.pattern = pattern
    self.way = way
    self.candidates = candidates
    self.isDamaged = isDamaged
    self.isNegated = isNegated
  }
}
