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
  }

  var source: Source
  var way: Way
  /// The words that name the source, as tokens.
  var mention: Range<Int>?
  /// The earlier words that tell who a pronoun or a role is, as bytes.
  var antecedent: Range<Int>?

  static let unknown = Attribution(source: .unknown, way: .none)
}
