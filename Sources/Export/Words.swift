import CoverageModel

/// The headings and labels of exports in one language.
struct Words: Sendable {
  /// A noun for one and for several.
  struct Noun: Sendable {
    var one: String
    var several: String
  }

  var articles: Noun
  var statements: Noun
  var topics: Noun
  /// The least number that takes the plural: French counts *0 article*, English *0 articles*.
  var isSingular: @Sendable (Int) -> Bool

  var sides: String
  var rest: String
  var unknownSpeaker: String
  var both: String
  var third: String
  var also: String
  var because: String
  var article: String
  var paragraph: String
  var certainty: String
  var noSpeaker: String
  var colon: String
  var openQuote: String
  var closeQuote: String
  var decimalMark: String
  var months: [String]

  var sideBySide: String
  var overview: String
  var topicsTitle: String
  var voicesTitle: String
  var outletsTitle: String
  var stripsTitle: String
  /// Who alone speaks of a topic.
  var onlySide: @Sendable (String) -> String
  /// What the letters of a strip mean, from the names of the two sides.
  var stripLegend: @Sendable (String, String) -> String
  var noOutlet: String
  var sourcesTitle: String
  var nothing: String
  /// What the picture of a coverage shows, from the names of the two sides.
  var picture: @Sendable (String, String) -> String

  var direct: String
  var indirect: String
  var mixed: String
  var corrected: String
  /// What is said of a part of what was said.
  var excerpt: String
  /// Who puts things right, where no name is known.
  var reader: String

  var agreement: String
  var disagreement: String
  var bothMarks: String
  var oneSided: String
  var undetermined: String

  var reasons: [Evidence.Reason: String]
  /// The heading of a table of statements.
  var columns: [CSVExporter.Column: String]

  /// The words of a language.
  static func of(_ language: InterfaceLanguage) -> Words { language == .french ? .french : .english }
}

extension Words {
  func counted(_ count: Int, _ noun: Noun) -> String {
    "\(count) \(isSingular(count) ? noun.one : noun.several)"
  }

  func kind(_ kind: Statement.Kind) -> String {
    switch kind {
    case .direct: direct
    case .indirect: indirect
    case .mixed: mixed
    }
  }

  func mark(_ mark: Topic.Mark) -> String {
    switch mark {
    case .agreement: agreement
    case .disagreement: disagreement
    case .mixed: bothMarks
    case .oneSided: oneSided
    case .undetermined: undetermined
    }
  }

  func mark(_ mark: Comparison.Row.Mark) -> String {
    switch mark {
    case .agreement: agreement
    case .disagreement: disagreement
    case .oneSided: oneSided
    case .undetermined: undetermined
    case .joint: both
    case .third: third
    }
  }

  func label(_ label: Relation.Label) -> String { label == .agreement ? agreement : disagreement }

  func reason(_ reason: Evidence.Reason) -> String { reasons[reason] ?? reason.rawValue }

  func quoted(_ words: String) -> String { openQuote + words + closeQuote }

  /// A share between 0 and 1 with two decimals.
  func share(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100)\(decimalMark)\(decimals < 10 ? "0" : "")\(decimals)"
  }

  /// How sure a statement is; where nobody is known to speak, that it is this which is not sure.
  func certainty(of statement: Statement) -> String {
    let share = "\(certainty) \(share(statement.certainty))"
    return statement.lacksSpeaker ? "\(share) (\(noSpeaker))" : share
  }

  /// A date of the model (`2017-04-13`, or `--04-13` where the year is not told) in words.
  func date(_ iso: String) -> String {
    let parts = iso.drop { $0 == "-" }.split(separator: "-").map { Int($0) ?? 0 }
    let (year, month, day) = parts.count == 3 ? (parts[0], parts[1], parts[2]) : (0, parts.first ?? 0, parts.last ?? 0)
    guard parts.count >= 2, (1...12).contains(month), day > 0 else { return VisibleText.line(iso) }
    return "\(day) \(months[month - 1])" + (year > 0 ? " \(year)" : "")
  }
}
