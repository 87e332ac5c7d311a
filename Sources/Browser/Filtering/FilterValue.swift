import CoverageModel
import Screen

/// What a part of a filter asks for.
enum FilterValue: Sendable, Equatable {
  /// Words that must stand there.
  case words(String)
  /// An article by its number, from 1.
  case article(Int)
  /// One party, both together, or nil for neither.
  case party(Statement.Party?)
  /// Nobody who is known.
  case unknown
  case kind(Statement.Kind)
  case mark(FilterMark)
  case certainty(FilterBound)
}

/// The marks of rows that a filter tells apart.
enum FilterMark: String, Sendable, CaseIterable {
  case agreement, disagreement
  case oneSided = "one-sided"
  case undetermined, joint, third

  /// What a reader calls it.
  func name(in language: Language) -> String {
    guard language == .french else { return rawValue }
    return switch self {
    case .agreement: "accord"
    case .disagreement: "désaccord"
    case .oneSided: "seul"
    case .undetermined: "indéterminé"
    case .joint: "ensemble"
    case .third: "tiers"
    }
  }

  /// The mark with a sign or a name, which may be shortened.
  init?(_ text: String) {
    switch text {
    case Marks.agreement: self = .agreement
    case Marks.disagreement, "!=", "<>": self = .disagreement
    case Marks.oneSided, ".": self = .oneSided
    case Marks.undetermined: self = .undetermined
    default:
      let wanted = FoldedName(text)
      let found = Self.allCases.first { mark in
        Language.allCases.contains { FoldedName(mark.name(in: $0)).begins(with: wanted) }
      }
      guard let found else { return nil }
      self = found
    }
  }

  /// Whether a row has it; a joint statement has the sign of its relation too.
  func matches(_ row: Comparison.Row, in dossier: Dossier) -> Bool {
    switch self {
    case .joint: row.mark == .joint
    case .third: row.mark == .third
    case .agreement: Marks.sign(of: row, in: dossier) == Marks.agreement
    case .disagreement: Marks.sign(of: row, in: dossier) == Marks.disagreement
    case .oneSided: row.mark == .oneSided
    case .undetermined: row.mark == .undetermined
    }
  }
}

/// An end of the certainty that is wanted.
struct FilterBound: Sendable, Equatable {
  enum Relation: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
  }

  var relation: Relation
  /// Hundredths.
  var share: Int

  /// Reads `>0.8`, `≤ 0,75`, `80%`; a number alone is the least.
  init?(_ text: String) {
    var rest = text[...]
    relation = .atLeast
    for (sign, meaning) in Self.signs where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count)
      relation = meaning
      break
    }
    guard let share = Self.hundredths(rest) else { return nil }
    self.share = share
  }

  private static let signs: [(String, Relation)] =
    Relation.allCases.map { ($0.rawValue, $0) } + [("≥", .atLeast), ("≤", .atMost), ("=", .atLeast)]

  private static func hundredths(_ text: Substring) -> Int? {
    if text.hasSuffix("%") {
      return Int(text.dropLast()).flatMap { (0...100).contains($0) ? $0 : nil }
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard !text.isEmpty, parts.count <= 2, let whole = parts[0].isEmpty ? 0 : Int(parts[0]), (0...1).contains(whole)
    else {
      return nil
    }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !decimals.isEmpty, decimals.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let fraction = Int((decimals + "00").prefix(2)) ?? 0
    return whole * 100 + fraction <= 100 ? whole * 100 + fraction : nil
  }

  func admits(_ certainty: Double) -> Bool {
    let hundredths = (certainty * 100).rounded()
    let share = Double(share)
    return switch relation {
    case .atLeast: hundredths >= share
    case .atMost: hundredths <= share
    case .above: hundredths > share
    case .below: hundredths < share
    }
  }

  func text(_ language: Language) -> String {
    let digits = share % 10 == 0 ? "\(share / 10 % 10)" : share % 100 < 10 ? "0\(share % 10)" : "\(share % 100)"
    return "\(relation.rawValue)\(share / 100)\(language.messages.decimalMark)\(digits)"
  }
}
