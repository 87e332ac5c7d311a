import CoverageModel

/// Finds words that come back nearly as they are, in one article or several, and gives those whose speaker had to be
/// guessed to whoever is named for them elsewhere.
///
/// Few words are said twice in the same order by two people: what is told again is told of the same one.
struct Repetitions {
  /// A statement whose speaker is known well enough to lend them to others.
  private struct Known {
    var draft: Int
    var member: Int
  }

  private let annotations: [Annotation]
  private let lexicon: Lexicon

  /// As many statements with the same words are compared with.
  private static let mostKnown = 6
  /// The fewest words that may come back changed.
  private static let fewestChanged = 5
  /// Among so many runs of words one is the same in both.
  private static let longestChanged = 3
  /// The least share of the words of the shorter that the longer has in their order.
  private static let leastShare = 0.8
  /// The fewest words that tell something, of those that come back.
  private static let fewestTelling = 2
  /// As near as this, in paragraphs, somebody may take up what another has just said.
  private static let reply = 2

  init(_ annotations: [Annotation], _ lexicon: Lexicon) {
    self.annotations = annotations
    self.lexicon = lexicon
  }

  /// Writes the speakers of words that come back.
  func resolve(_ drafts: inout [StatementBuilder.Draft]) {
    let weak = drafts.indices.filter { drafts[$0].attribution.grounds < .named }
    guard !weak.isEmpty else { return }
    let known = known(drafts, sought: weak)
    // What is copied is looked for once.
    var matches: [[Int32]: [Known]] = [:]
    let found = weak.compactMap { index -> (Int, Int)? in
      let words = words(drafts[index])
      let same = matches[words] ?? self.matches(of: words, known, drafts)
      matches[words] = same
      return source(of: index, among: same, drafts).map { (index, $0) }
    }
    for (index, source) in found {
      drafts[index].attribution.source = drafts[source].attribution.source
      drafts[index].attribution.echo(bytes(drafts[source], in: drafts[index].document))
    }
  }

  private func words(_ draft: StatementBuilder.Draft) -> [Int32] {
    annotations[draft.document].words(in: draft.report.content)
  }

  /// Where a statement stands; nil outside a document, whose bytes alone may be pointed at from within it.
  private func bytes(_ draft: StatementBuilder.Draft, in document: Int) -> Range<Int>? {
    draft.document == document ? annotations[document].document.bytes(draft.report.content) : nil
  }

  /// The statements of known speakers by the runs of words that they have in common with those that are sought.
  private func known(_ drafts: [StatementBuilder.Draft], sought: [Int]) -> [Shingle: [Known]] {
    var known: [Shingle: [Known]] = [:]
    for index in sought { Shingle.forEach(in: words(drafts[index])) { shingle, _ in known[shingle] = [] } }
    for (index, draft) in drafts.enumerated() where draft.attribution.grounds >= .likely {
      guard case .member(let member) = draft.attribution.source else { continue }
      Shingle.forEach(in: words(draft)) { shingle, _ in
        guard let count = known[shingle]?.count, count < Self.mostKnown else { return }
        known[shingle]?.append(Known(draft: index, member: member))
      }
    }
    return known
  }

  /// The statements of known speakers in which some words come back, in the order of the text.
  private func matches(
    of sought: [Int32], _ known: [Shingle: [Known]], _ drafts: [StatementBuilder.Draft]
  ) -> [Known] {
    var met: [(known: Known, runs: Int)] = []
    Shingle.forEach(in: sought) { shingle, _ in
      for candidate in known[shingle] ?? [] {
        if let place = met.firstIndex(where: { $0.known.draft == candidate.draft }) {
          met[place].runs += 1
        } else {
          met.append((candidate, 1))
        }
      }
    }
    return met.filter { candidate, runs in
      let length = min(sought.count, drafts[candidate.draft].report.content.count)
      return runs * Self.longestChanged >= length - 2 && repeats(sought, words(drafts[candidate.draft]))
    }.map(\.known).sorted { $0.draft < $1.draft }
  }

  /// The first of some statements whose speaker is better known than one's own, or nil where two could be meant.
  private func source(of index: Int, among matches: [Known], _ drafts: [StatementBuilder.Draft]) -> Int? {
    let better = matches.filter {
      drafts[$0.draft].attribution.grounds > drafts[index].attribution.grounds
        && !isReply(drafts[index], to: drafts[$0.draft])
    }
    guard let first = better.first, better.allSatisfy({ $0.member == first.member }) else { return nil }
    return first.draft
  }

  /// Whether somebody could take up with their own voice what was said right before.
  private func isReply(_ draft: StatementBuilder.Draft, to other: StatementBuilder.Draft) -> Bool {
    draft.report.source != nil && draft.article == other.article && draft.document == other.document
      && (0...Self.reply).contains(draft.paragraph - other.paragraph) && draft.paragraph > 0
  }

  /// Whether the shorter of two statements comes back in the longer.
  private func repeats(_ one: [Int32], _ other: [Int32]) -> Bool {
    let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
    guard shorter.count(where: isTelling) >= Self.fewestTelling else { return false }
    if Echo.holds(longer, shorter) { return true }
    guard shorter.count >= Self.fewestChanged else { return false }
    return Double(longestCommonSubsequence(shorter, longer)) >= Self.leastShare * Double(shorter.count)
  }

  private func isTelling(_ word: Int32) -> Bool { !lexicon.vocabulary[word].classes.contains(.stopword) }
}
