import CoverageModel

/// Writes where a reader was, and bookmarks, as JSON in the format `visavis-state/1`.
public struct ReadingStateJSON {
  private let state: ReadingState

  /// Prepares the writing.
  public init(_ state: ReadingState) { self.state = state }

  /// The JSON text, UTF-8 with a line feed at its end.
  public func bytes() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("format", ReadingState.format)
      json.member("screen", state.screen)
      json.member("swapped", state.isSwapped ? "yes" : "no")
      json.member("filter", state.filter)
      json.key("articles")
      json.array { json in
        for article in state.articles {
          json.element()
          json.object { json in
            json.member("number", article.number)
            anchor(&json, article.anchor)
          }
        }
      }
      if let place = state.place {
        json.key("place")
        json.object { anchor(&$0, place) }
      }
      json.key("bookmarks")
      json.array { json in
        for bookmark in state.bookmarks {
          json.element()
          json.object { json in
            json.member("name", bookmark.name)
            anchor(&json, bookmark.anchor)
          }
        }
      }
    }
    json.end()
    return json.bytes
  }

  private func anchor(_ json: inout JSONText, _ anchor: QuoteAnchor) {
    json.member("source", anchor.source)
    json.member("sha256", anchor.digest)
    json.member("start", anchor.start)
    json.member("exact", anchor.exact)
    json.member("prefix", anchor.prefix)
    json.member("suffix", anchor.suffix)
  }
}
