import CoverageModel

/// What an excerpt can be written in.
///
/// The command line, its help, and the export prompt of the browser take their formats from here.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Markdown (CommonMark): headings, block quotes, sources.
  case markdown
  /// Plain text, one thing after the other.
  case text
  /// One page that shows the two sides beside each other.
  case html
  /// `visavis-coverage/1`, restricted to the excerpt.
  case json
  /// A table for spreadsheets (RFC 4180), a row for each statement.
  case csv
  /// TEI P5: the articles, or the excerpt, with what was said marked up.
  case tei
  /// W3C Web Annotation (JSON-LD): an annotation for each statement and each relation.
  case annotation

  /// What a file of this format is called after the dot.
  public var fileExtension: String { endings[0] }

  /// How names of files of this format end, without the dot and in lower case; the usual ending first.
  public var endings: [String] {
    switch self {
    case .markdown: ["md", "markdown"]
    case .text: ["txt", "text"]
    case .html: ["html", "htm", "xhtml"]
    case .json: ["json"]
    case .csv: ["csv"]
    case .tei: ["xml", "tei"]
    case .annotation: ["jsonld"]
    }
  }

  /// The format that the name of a file tells by its ending, whatever its case; nil where it tells none.
  ///
  /// - Parameter name: a name or a path.
  public init?(fileName name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }

  /// The excerpt in this format, UTF-8 with a line feed at its end.
  ///
  /// - Parameters:
  ///   - language: the language of headings and labels; JSON has none.
  ///   - version: the version of the program that writes.
  public func bytes(of excerpt: Excerpt, language: InterfaceLanguage, version: String) -> [UInt8] {
    switch self {
    case .markdown: Array(MarkdownExporter(excerpt, language: language).text().utf8)
    case .text: Array(TextExporter(excerpt, language: language).text().utf8)
    case .html: HTMLExporter(excerpt, language: language, version: version).bytes()
    case .json: CoverageJSON(excerpt, version: version).bytes()
    case .csv: CSVExporter(excerpt, language: language).bytes()
    case .tei: TEIExporter(excerpt, language: language, version: version).bytes()
    case .annotation: AnnotationExporter(excerpt, language: language, version: version).bytes()
    }
  }
}
