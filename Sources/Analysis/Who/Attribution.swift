/// Whom a report is given to, before the two sides are known.
struct Attribution {
  /// Who the source is.
  enum Source {
    case unknown
    case member(Int)
    /// Several who speak with one voice: *la maire et le préfet*.
    case several([Int])
    /// Both sides, by an expression that means them: *les deux parties*.
    case joint
  }

  /// How the mention led to the source; certainty is learnt for each way.
  enum Way: UInt8, CaseIterable {
    case name, role, pronoun, state, body, inherited, joint, description, none
    /// A body or a group that a common noun names: *la direction*, *les syndicats*.
    case group
    /// The same words are somebody's elsewhere.
    case echo

    /// The name of the way, for explanations and for what is learnt.
    var name: String {
      switch self {
      case .name: "name"
      case .role: "role"
      case .pronoun: "pronoun"
      case .state: "state"
      case .body: "body"
      case .group: "group"
      case .inherited: "inherited"
      case .echo: "echo"
      case .joint: "joint"
      case .description: "description"
      case .none: "none"
      }
    }
  }

  /// Somebody the mention could mean.
  struct Candidate {
    var member: Int
    /// How likely the member is meant; the score of the model until ``Ranker/normalize(_:)`` makes it one.
    var probability: Float
    /// The earlier words that name the member, as bytes.
    var bytes: Range<Int>?
    var features: Ranker.Features
  }

  var source: Source
  var way: Way
  /// The words that name the source, as tokens.
  var mention: Range<Int>?
  /// The earlier words that tell who a pronoun or a role is, as bytes.
  var antecedent: Range<Int>?
  /// What was asked where somebody had to be chosen, and who could be meant, the likeliest first.
  var question: Ranker.Question?
  var candidates: [Candidate] = []
  /// The member that was found, and how, where too little speaks for them to name them.
  private(set) var withheld: (member: Int, way: Way)?

  /// What stands for the way in explanations where a name is kept back.
  static let withheldName = "withheld"

  static let unknown = Attribution(source: .unknown, way: .none)

  /// Whether a pronoun could mean nobody else, and the gender is theirs.
  var isClear: Bool {
    guard case .member(let member) = source, way == .pronoun, let best = candidates.first else { return false }
    return best.member == member && best.features[.only] && best.features[.genderKnown]
  }

  /// How likely the second of those who could be meant is beside the first, 0…1.
  var rivalry: Float {
    guard candidates.count > 1 else { return 0 }
    return min(1, candidates[1].probability / max(candidates[0].probability, 0.01))
  }

  /// Names nobody.
  mutating func withhold() {
    guard case .member(let member) = source else { return }
    withheld = (member, way)
    source = .unknown
    way = .none
    antecedent = nil
  }

  /// The probability of the one chosen; 1 where nobody had to be.
  var probability: Float {
    guard case .member(let member) = source, question != nil else { return 1 }
    return candidates.first { $0.member == member }?.probability ?? 1
  }
}
