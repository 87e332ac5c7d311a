extension Coverage {
  /// The statement with most of the words of an anchor, which may come from another state of the sources.
  ///
  /// - Returns: an index in ``statements``; nil where the words are not there, or are no statement.
  /// - Complexity: O(*n*) for sources of *n* bytes together.
  public func statement(at anchor: QuoteAnchor) -> Int? {
    guard let place = AnchorPlacer(self).place(anchor) else { return nil }
    let overlaps = statements.indices.compactMap { index -> (index: Int, bytes: Int)? in
      guard articles[statements[index].article].source == place.source else { return nil }
      let shared = statements[index].range.clamped(to: place.range).count
      return shared > 0 ? (index, shared) : nil
    }
    return overlaps.max { $0.bytes < $1.bytes }?.index
  }
}
