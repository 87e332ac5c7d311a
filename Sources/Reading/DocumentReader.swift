import CoverageModel

/// Turns the bytes of a file of any kind into a source.
public enum DocumentReader {
  /// A source with the encoding that its text was in.
  public struct Document: Sendable {
    /// The text with its name, kind and what the file tells of it.
    public var source: Source
    /// What the text was in; UTF-8 where a program wrote it.
    public var encoding: TextEncoding
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: all of the file.
  ///   - name: what the file is called; its ending tells the kind where the content does not.
  public static func document(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    let kind = SourceKind(bytes: bytes, name: name)
    switch kind {
    case .plain:
      let decoded = try TextDecoder.decode(bytes)
      return Document(source: Source(name: name, text: decoded.text), encoding: decoded.encoding)
    case .markdown: return try marked(bytes, name, kind, MarkdownReader.text)
    case .html: return try marked(bytes, name, kind, HTMLReader.article)
    case .pdf:
      let words = ["pdftotext", "-q", "-enc", "UTF-8", "-", "-"]
      let text = try converted(bytes, words, package: "poppler-utils")
      return try document(ExtractedText(bytes: PrintedText.paragraphs(of: text)), name, kind)
    case .office(let format):
      let words = ["pandoc", "--sandbox", "--standalone", "--wrap=none", "-f", format, "-t", "html"]
      let page = try converted(bytes, words, package: "pandoc")
      return try document(HTMLReader.document(page), name, kind)
    }
  }

  private static func marked(
    _ bytes: [UInt8], _ name: String, _ kind: SourceKind, _ extract: ([UInt8]) -> ExtractedText
  ) throws(ReadingError) -> Document {
    let decoded = try TextDecoder.decode(bytes)
    return try document(extract(decoded.text.bytes), name, kind, decoded.encoding)
  }

  private static func document(
    _ text: ExtractedText, _ name: String, _ kind: SourceKind, _ encoding: TextEncoding = .utf8
  ) throws(ReadingError) -> Document {
    guard !text.isEmpty else { throw .empty }
    var source = Source(name: name, text: text.text, mediaType: kind.mediaType)
    source.title = text.title
    source.outlet = text.outlet
    source.date = text.date
    return Document(source: source, encoding: encoding)
  }

  private static func converted(
    _ bytes: [UInt8], _ words: [String], package: String
  ) throws(ReadingError) -> [UInt8] {
    do throws(ToolRunner.Failure) {
      return try ToolRunner.output(of: words, reading: bytes)
    } catch {
      switch error {
      case .missing: throw .noTool(name: words[0], package: package)
      case .failed: throw .unreadable(tool: words[0])
      }
    }
  }
}
