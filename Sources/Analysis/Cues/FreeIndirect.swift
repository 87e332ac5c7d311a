import CoverageModel

/// What somebody is reported to have gone on saying in the next sentence, without a cue.
///
/// An example: *Les détenus, insiste-t-il, sont des otages. Leur cas relèverait du président.* The conditional shows it, in
/// which nobody tells what is so (free indirect speech).
enum FreeIndirect {
  /// The report that a sentence is which goes on from another one in the sentence before, or nil where it tells something
  /// by itself.
  static func report(_ sentence: SentenceReader, after last: Report) -> Report? {
    guard sentence.turn == nil, !sentence.isHeadline, last.turn == nil, reachesEnd(last, before: sentence),
      !sentence.hasQuotation(in: sentence.range),
      let verb = firstVerb(sentence), sentence.lexicon.isConditional(sentence.token(verb).word)
    else { return nil }
    let content = sentence.trimmed(sentence.range)
    guard !content.isEmpty else { return nil }
    return Report(content: content, kind: .indirect, pattern: .freeIndirect, inherits: true, sentence: sentence.index)
  }

  /// Whether nothing but what reports them stands behind some words in their sentence.
  private static func reachesEnd(_ last: Report, before sentence: SentenceReader) -> Bool {
    let tokens = sentence.annotation.tokens
    let told = max(last.content.upperBound, last.cue?.upperBound ?? 0, last.source?.tokens.upperBound ?? 0)
    return told <= sentence.range.lowerBound && !tokens[told..<sentence.range.lowerBound].contains { $0.word >= 0 }
  }

  /// The first inflected verb of a sentence that anything shows.
  private static func firstVerb(_ sentence: SentenceReader) -> Int? {
    sentence.range.first { position in
      guard sentence.isOpen(position), sentence.token(position).kind == .word, !sentence.token(position).isCapital
      else { return false }
      return sentence.hasVerb(position..<position + 1)
        || sentence.lexicon.isConditional(sentence.token(position).word)
    }
  }
}
