/// What kind of file a text is read from.
public enum SourceKind: Sendable, Equatable {
  /// Text as it is.
  case plain
  /// Text with the marks of Markdown.
  case markdown
  /// A web page.
  case html
  /// Pages for print, read by pdftotext.
  case pdf
  /// What pandoc reads: its name for the format.
  case office(String)

  /// The media type of the kind (RFC 2046; IANA).
  public var mediaType: String {
    switch self {
    case .plain: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .pdf: "application/pdf"
    case .office(let format): Self.mediaTypes[format] ?? "application/octet-stream"
    }
  }

  /// The kind of a file, by its content first and the ending of its name second.
  public init(bytes: [UInt8], name: String) {
    let ending = Self.ending(of: name)
    if Self.pdfMark(bytes) {
      self = .pdf
    } else if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = Self.archive(bytes).map(SourceKind.office) ?? Self.endings[ending] ?? .plain
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .office("rtf")
    } else if MarkupSniffer.isPage(bytes) {
      self = .html
    } else {
      // These are told by their content alone.
      let kind = Self.endings[ending] ?? .plain
      self = kind == .pdf || ["docx", "odt", "epub", "rtf"].contains(where: { kind == .office($0) }) ? .plain : kind
    }
  }

  /// Whether files of this name in a folder are read.
  public static func isReadable(name: String) -> Bool { endings[ending(of: name)] != nil }

  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  private static let endings: [String: SourceKind] = [
    "txt": .plain, "text": .plain, "md": .markdown, "markdown": .markdown, "mkd": .markdown, "html": .html,
    "htm": .html,
    "xhtml": .html, "pdf": .pdf, "docx": .office("docx"), "odt": .office("odt"), "epub": .office("epub"),
    "rtf": .office("rtf"), "rst": .office("rst"), "org": .office("org"), "tex": .office("latex"),
    "fb2": .office("fb2"), "textile": .office("textile"), "ipynb": .office("ipynb"),
  ]

  private static let mediaTypes: [String: String] = [
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text", "epub": "application/epub+zip", "rtf": "application/rtf",
    "rst": "text/x-rst", "org": "text/org", "latex": "application/x-latex", "fb2": "application/x-fictionbook+xml",
    "textile": "text/x-textile", "ipynb": "application/x-ipynb+json",
  ]

  /// The mark may stand behind other bytes, but within the first kilobyte (ISO 32000).
  private static func pdfMark(_ bytes: [UInt8]) -> Bool {
    ByteSearch.contains("%PDF-", in: bytes.prefix(1024))
  }

  /// What an archive holds, by the names of its first files.
  private static func archive(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    if ByteSearch.contains("mimetypeapplication/epub+zip", in: head) { return "epub" }
    if ByteSearch.contains("mimetypeapplication/vnd.oasis.opendocument.text", in: head) { return "odt" }
    return ByteSearch.contains("word/", in: head) || ByteSearch.contains("word/document.xml", in: bytes[...])
      ? "docx" : nil
  }
}
