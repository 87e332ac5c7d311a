import CoverageModel

/// What an excerpt can be written in.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Markdown (CommonMark): headings, block quotes, sources.
  case markdown
  /// Plain text, one thing after the other.
  case text
  /// `visavis-coverage/1`, restricted to the excerpt.
  case json

  /// What a file of this format is called after the dot.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .json: "json"
    }
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
    case .json: CoverageJSON(excerpt, version: version).bytes()
    }
  }
}
