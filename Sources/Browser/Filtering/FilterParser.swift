import CoverageModel

/// Why a filter cannot be understood.
public enum FilterError: Error, Equatable, Sendable {
  /// No field is called so.
  case unknownField(String)
  /// A field without a value.
  case noValue(field: String)
  /// A value that the field cannot have.
  case badValue(String, field: String)
}

/// A part of a filter as it was typed: its characters, and which of them stand in quotation marks.
struct FilterToken: Equatable {
  struct Letter: Equatable {
    var character: Character
    var isQuoted: Bool
  }

  var isNegated = false
  var letters: [Letter] = []

  /// The place of the colon behind the name of a field.
  var colon: Int? { letters.firstIndex { $0.character == ":" && !$0.isQuoted } }
}

/// Takes a filter apart at its blanks.
enum FilterTokens {
  private static let marks: [Character: Character] = ["\"": "\"", "«": "»", "“": "”", "„": "“"]

  /// The parts of a text; quotation marks that are not closed end with it.
  static func tokens(of text: String) -> [FilterToken] {
    var tokens: [FilterToken] = []
    var current: FilterToken?
    var closing: Character?
    for character in text {
      if let mark = closing {
        if character == mark {
          closing = nil
        } else {
          current?.letters.append(.init(character: character, isQuoted: true))
        }
      } else if character.isWhitespace {
        if let token = current { tokens.append(token) }
        current = nil
      } else {
        closing = marks[character]
        begin(&current, with: character, opens: closing != nil)
      }
    }
    return (tokens + [current].compactMap { $0 }).map(trimmed).filter { $0.isNegated || !$0.letters.isEmpty }
  }

  private static func begin(_ token: inout FilterToken?, with character: Character, opens: Bool) {
    guard token != nil else {
      token = FilterToken(isNegated: character == "-" || character == "−")
      if !opens, token?.isNegated != true { token?.letters.append(.init(character: character, isQuoted: false)) }
      return
    }
    if !opens { token?.letters.append(.init(character: character, isQuoted: false)) }
  }

  /// French quotation marks have blanks inside.
  private static func trimmed(_ token: FilterToken) -> FilterToken {
    var token = token
    while let last = token.letters.last, last.character.isWhitespace { token.letters.removeLast() }
    return token
  }
}

/// Understands one part of a filter.
enum FilterParser {
  static func part(_ token: FilterToken) throws(FilterError) -> StatementFilter.Part {
    guard let colon = token.colon else {
      let words = trimmed(String(token.letters.map(\.character)))
      guard !words.isEmpty else { throw .noValue(field: "-") }
      return StatementFilter.Part(field: .text, values: [.words(words)], isNegated: token.isNegated)
    }
    let name = String(token.letters[..<colon].map(\.character))
    guard let field = FilterField(named: name) else { throw .unknownField(name) }
    var values: [FilterValue] = []
    for text in texts(Array(token.letters[(colon + 1)...]), of: field) {
      values.append(try value(text, of: field, name))
    }
    guard !values.isEmpty else { throw .noValue(field: name) }
    return StatementFilter.Part(field: field, values: values, isNegated: token.isNegated)
  }

  /// Values are parted by commas, but for numbers, which may have one.
  private static func texts(_ letters: [FilterToken.Letter], of field: FilterField) -> [String] {
    let parts =
      field == .certainty
      ? [letters[...]] : letters.split { $0.character == "," && !$0.isQuoted }
    return parts.map { trimmed(String($0.map(\.character))) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  private static func value(_ text: String, of field: FilterField, _ name: String) throws(FilterError) -> FilterValue {
    let value: FilterValue? =
      switch field {
      case .side: party(text)
      case .speaker: text == "?" ? .unknown : .words(text)
      case .topic, .outlet, .text: .words(text)
      case .article: Int(text).flatMap { $0 > 0 ? .article($0) : nil }
      case .kind: kind(text).map { .kind($0) }
      case .mark: FilterMark(text).map { .mark($0) }
      case .certainty: FilterBound(text).map { .certainty($0) }
      }
    guard let value else { throw .badValue(text, field: name) }
    return value
  }

  /// A letter, a word for both or neither, or a part of the name of a side.
  private static func party(_ text: String) -> FilterValue {
    let wanted = FoldedName(text)
    let parties: [Statement.Party?] = [.a, .b, .both, nil]
    let known = parties.first { party in
      Language.allCases.contains { FoldedName(FilterValue.name(of: party, in: $0)) == wanted }
    }
    return known.map { .party($0) } ?? .words(text)
  }

  private static func kind(_ text: String) -> Statement.Kind? {
    let wanted = FoldedName(text)
    return [Statement.Kind.direct, .indirect, .mixed].first { kind in
      FoldedName(kind.rawValue).begins(with: wanted)
        || Language.allCases.contains { FoldedName(FilterValue.name(of: kind, in: $0)).begins(with: wanted) }
    }
  }
}
