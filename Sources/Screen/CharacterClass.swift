/// What a code point above ASCII is to a search.
enum CharacterClass {
  case space
  case invisible
  case hyphen
  case apostrophe
  case quote
  case mark
  case other

  /// Stands for every quotation mark where their kind does not count.
  static let plainQuote: UInt32 = 0x22

  init(_ scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: self = .invisible
    case 0x2010...0x2015, 0x2212: self = .hyphen
    case 0x2018...0x201B, 0x2032, 0x2BC, 0xB4: self = .apostrophe
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x2033: self = .quote
    case 0x300...0x36F: self = .mark
    default: self = .other
    }
  }
}
