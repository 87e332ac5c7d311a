/// An encoding that texts are read in.
public enum TextEncoding: String, Sendable, Equatable {
  /// Unicode in bytes (RFC 3629).
  case utf8 = "UTF-8"
  /// Unicode in pairs of bytes, the low one first (RFC 2781).
  case utf16LittleEndian = "UTF-16LE"
  /// Unicode in pairs of bytes, the high one first (RFC 2781).
  case utf16BigEndian = "UTF-16BE"
  /// ISO 8859-1.
  case latin1 = "ISO-8859-1"
  /// ISO 8859-1 with punctuation where that has control characters.
  case windows1252 = "Windows-1252"
}
