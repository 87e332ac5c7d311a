/// One text that was read: a file, standard input, or an account of the bundled dossier.
public struct Source: Sendable, Equatable {
  /// The file's name without its folder.
  public var name: String
  /// The decoded text; every range of the model that belongs to this source is in its bytes.
  public var text: SourceText
  /// The language of the text as ISO 639-1 (`fr`), or `und` where it was not told.
  public var language: String
  /// What the text was read from, as a media type.
  public var mediaType: String
  /// The title that the file tells, in bytes of the text.
  public var title: Range<Int>?
  /// The newspaper, agency or channel that the file tells.
  public var outlet: String?
  /// The day of publication that the file tells, as ISO 8601 (`2017-04-13`).
  public var date: String?
  /// The names of other texts that were read, say the same, and were left out.
  public var copies: [String] = []

  /// Describes a text that was read.
  public init(name: String, text: SourceText, language: String = "und", mediaType: String = "text/plain") {
    self.name = name
    self.text = text
    self.language = language
    self.mediaType = mediaType
  }
}
