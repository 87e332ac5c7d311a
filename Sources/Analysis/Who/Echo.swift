import CoverageModel

/// Gives words without a speaker to whoever says them elsewhere in the article: a headline quotes what its article
/// tells in full.
///
/// Words whose speaker had to be guessed go to whoever is named for the same words elsewhere (``Repetitions``).
struct Echo {
  private let annotations: [Annotation]
  private let lexicon: Lexicon

  /// The fewest words that are told again by no chance, in the text and over it.
  private static let fewest = 3
  private static let fewestInHeading = 1

  init(_ annotations: [Annotation], _ lexicon: Lexicon) {
    self.annotations = annotations
    self.lexicon = lexicon
  }

  /// Writes the speakers of words that come back.
  func resolve(_ drafts: inout [StatementBuilder.Draft]) {
    var start = 0
    while start < drafts.count {
      let end = drafts[start...].firstIndex { $0.article != drafts[start].article } ?? drafts.count
      doubt(&drafts, in: start..<end)
      let silent = (start..<end).filter { isSilent(drafts[$0]) }
      if !silent.isEmpty {
        let words = drafts[start..<end].map(words)
        for index in silent {
          guard let source = source(of: index - start, words, drafts[start..<end]) else { continue }
          drafts[index].attribution.source = drafts[start + source].attribution.source
          drafts[index].attribution.echo(bytes(drafts[start + source]))
        }
      }
      start = end
    }
    Repetitions(annotations, lexicon).resolve(&drafts)
  }

  /// Forgets who speaks in a heading where only what stands above it shows them, or a name that is no person's before a colon
  /// and speaks nowhere in the article: *Pont fermé : « … »* names a matter.
  private func doubt(_ drafts: inout [StatementBuilder.Draft], in range: Range<Int>) {
    for index in range where isInHeading(drafts[index]) {
      guard case .member(let member) = drafts[index].attribution.source else { continue }
      let isMatter =
        drafts[index].report.pattern == .colon && drafts[index].report.cue == nil && !isPersonal(drafts[index])
        && !range.contains { $0 != index && drafts[$0].attribution.isOf(member) && !isInHeading(drafts[$0]) }
      guard isMatter || drafts[index].attribution.way == .inherited else { continue }
      drafts[index].attribution = .unknown
      drafts[index].report.source = nil
    }
  }

  private func isPersonal(_ draft: StatementBuilder.Draft) -> Bool {
    draft.report.source?.isPersonal(lexicon, annotations[draft.document].document) ?? false
  }

  private func isInHeading(_ draft: StatementBuilder.Draft) -> Bool {
    let sentence = annotations[draft.document].sentences[draft.report.sentence]
    let role = annotations[draft.document].document.paragraphs[sentence.paragraph].role
    return role == .title || role == .heading
  }

  private func isSilent(_ draft: StatementBuilder.Draft) -> Bool {
    draft.attribution.isUnknown && draft.report.source == nil
  }

  private func words(_ draft: StatementBuilder.Draft) -> [Int32] {
    annotations[draft.document].words(in: draft.report.content)
  }

  private func bytes(_ draft: StatementBuilder.Draft) -> Range<Int> {
    annotations[draft.document].document.bytes(draft.report.content)
  }

  /// The one statement whose known speaker says the same words, or nil where several do.
  private func source(of index: Int, _ words: [[Int32]], _ drafts: ArraySlice<StatementBuilder.Draft>) -> Int? {
    let sought = words[index]
    let draft = drafts[drafts.startIndex + index]
    let fewest = isInHeading(draft) ? Self.fewestInHeading : Self.fewest
    guard sought.count >= fewest else { return nil }
    var found: (index: Int, member: Int)?
    for (other, candidate) in drafts.enumerated() where other != index {
      guard case .member(let member) = candidate.attribution.source, Self.holds(words[other], sought) else { continue }
      if let found, found.member != member { return nil }
      found = found ?? (other, member)
    }
    return found?.index
  }

  /// Whether some words stand in others, one behind the other.
  static func holds(_ longer: [Int32], _ shorter: [Int32]) -> Bool {
    guard let first = shorter.first, longer.count >= shorter.count else { return false }
    return (0...longer.count - shorter.count).contains { start in
      longer[start] == first && longer[start..<start + shorter.count].elementsEqual(shorter)
    }
  }
}

extension Attribution {
  /// Whether nobody is known to be the source.
  var isUnknown: Bool {
    if case .unknown = source { return true }
    return false
  }

  /// Whether a member of the cast is the source.
  func isOf(_ member: Int) -> Bool {
    if case .member(member) = source { return true }
    return false
  }

  /// Turns into that of words that come back, said at some bytes of the document if they are said in it.
  mutating func echo(_ bytes: Range<Int>?) {
    way = .echo
    antecedent = bytes
    question = nil
    candidates = []
  }

  /// How much speaks for the source.
  var grounds: Grounds {
    switch source {
    case .unknown: return .none
    case .several, .joint: return .named
    case .member: break
    }
    switch way {
    case .name, .state, .body: return .named
    case .echo: return .likely
    default: return isClear || question != nil && probability >= Self.leastLikely ? .likely : .guessed
    }
  }

  private static let leastLikely: Float = 0.85

  /// Grades of what speaks for a source.
  enum Grounds: Int, Comparable {
    case none, guessed, likely
    /// The mention itself says who it is.
    case named

    static func < (one: Grounds, other: Grounds) -> Bool { one.rawValue < other.rawValue }
  }
}
