import CoverageModel

/// A text that was taken out of another format, with what that tells of it.
struct ExtractedText {
  /// The text as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The title in bytes of the text.
  private(set) var title: Range<Int>?
  /// The newspaper, agency or channel that published it.
  var outlet: String?
  /// The day of its publication as ISO 8601.
  var date: String?

  /// Begins a text with its title.
  init(title: String?) {
    guard let title, !title.isEmpty else { return }
    append(title)
    self.title = 0..<bytes.count
  }

  /// Takes over a whole text.
  init(bytes: [UInt8], title: Range<Int>? = nil) {
    self.bytes = bytes
    self.title = title
  }

  /// Adds a paragraph, or a line to the last one.
  mutating func append(_ text: String, onNextLine: Bool = false) {
    if !bytes.isEmpty {
      if bytes.last != 0x0A { bytes.append(0x0A) }
      if !onNextLine { bytes.append(0x0A) }
    }
    bytes += Array(text.utf8)
  }

  /// The text, ended by a line end.
  var text: SourceText { SourceText(String(decoding: bytes, as: UTF8.self) + (bytes.last == 0x0A ? "" : "\n")) }

  /// Whether there is anything but a title.
  var isEmpty: Bool { !bytes[(title?.upperBound ?? 0)...].contains { $0 > 0x20 } }
}
