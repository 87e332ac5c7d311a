import CoverageModel

/// The signs of agreement and disagreement.
enum Marks {
  static let agreement = "="
  static let disagreement = "≠"
  static let oneSided = "·"
  static let undetermined = "?"

  /// The sign of a row.
  ///
  /// A joint statement has that of its relation, or stands for agreement.
  static func sign(of row: Comparison.Row, in dossier: Dossier) -> String {
    switch row.mark {
    case .agreement: agreement
    case .disagreement: disagreement
    case .oneSided: oneSided
    case .undetermined: undetermined
    case .joint: dossier.relation(of: row)?.label == .disagreement ? disagreement : agreement
    case .third: " "
    }
  }

  /// The signs of a topic: two where both occur.
  static func sign(of mark: Topic.Mark) -> String {
    switch mark {
    case .agreement: agreement
    case .disagreement: disagreement
    case .mixed: agreement + disagreement
    case .oneSided: oneSided
    case .undetermined: undetermined
    }
  }
}
