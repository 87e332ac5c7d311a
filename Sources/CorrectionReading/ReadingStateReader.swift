import CoverageModel

/// Reads where a reader was, and bookmarks, from JSON in the format `visavis-state/1`.
public enum ReadingStateReader {
  /// The state in a text; nil where it is none.
  ///
  /// - Parameter bytes: the JSON text, UTF-8.
  public static func state(from bytes: [UInt8]) -> ReadingState? {
    try? JSONDocument(bytes).withRoot { (root) throws(CorrectionFileError) in
      guard root["format"]?.string == ReadingState.format else { throw .format(root["format"]?.string) }
      return ReadingState(
        screen: root["screen"]?.string ?? "compare", place: root["place"].flatMap(anchor),
        filter: root["filter"]?.string ?? "", articles: (root["articles"]?.elements ?? []).compactMap(article),
        isSwapped: root["swapped"]?.string == "yes",
        bookmarks: (root["bookmarks"]?.elements ?? []).compactMap(bookmark))
    }
  }

  private static func bookmark(_ value: JSONValue) -> ReadingState.Bookmark? {
    anchor(value).map { ReadingState.Bookmark(anchor: $0, name: value["name"]?.string ?? "") }
  }

  private static func article(_ value: JSONValue) -> ReadingState.NamedArticle? {
    guard let number = value["number"]?.integer, let anchor = anchor(value) else { return nil }
    return ReadingState.NamedArticle(number: number, anchor: anchor)
  }

  private static func anchor(_ value: JSONValue) -> QuoteAnchor? {
    guard let source = value["source"]?.string, let digest = value["sha256"]?.string,
      let start = value["start"]?.integer, let exact = value["exact"]?.string, let prefix = value["prefix"]?.string,
      let suffix = value["suffix"]?.string
    else { return nil }
    return QuoteAnchor(
      source: source, digest: digest, start: max(start, 0), exact: exact, prefix: prefix, suffix: suffix)
  }
}
