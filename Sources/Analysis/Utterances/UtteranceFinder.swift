import CoverageModel

/// Groups the reports of one utterance: verbatim, shortened, retranslated, quoted here and reported there.
///
/// Sentences of one voice are one utterance when the telling words of the shorter are nearly all in the longer,
/// and in nearly the same order. Identical sentences are folded first, so that copies cost nothing.
struct UtteranceFinder {
  /// Identical sentences of one voice.
  private struct Fold {
    var stems: [Int32]
    var words: StemSet
    var voice: Voice
    var weight: Double
    var statements: [Int]
  }

  /// Who speaks, as far as reports of one utterance may differ in it.
  private struct Voice: Hashable {
    var party: Statement.Party?
    /// Index in ``Coverage/speakers``, or past them for somebody who is named nowhere.
    var speaker: Int?
  }

  private let coverage: Coverage
  private let content: ContentIndex
  /// For each statement who was found to speak but not named; the words can be theirs.
  private let presumed: [Presumed?]
  private var folds: [Fold] = []
  private var foldsOfStatement: [[Int]]
  private var groups: DisjointSets

  /// A stem in more sentences than this proposes no pair.
  private static let mostPostings = 80

  init(_ coverage: Coverage, _ content: ContentIndex, _ presumed: [Presumed?]) {
    self.coverage = coverage
    self.content = content
    self.presumed = presumed
    foldsOfStatement = Array(repeating: [], count: coverage.statements.count)
    groups = DisjointSets(count: 0)
    fold()
    groups = DisjointSets(count: folds.count)
    join()
  }

  // MARK: Folding

  private mutating func fold() {
    struct Key: Hashable {
      var stems: [Int32]
      var voice: Voice
      /// The words as they are, where there are too few telling ones to go by.
      var words: [Int32]
    }
    var known: [Key: Int] = [:]
    for segment in Segment.segments(coverage, content) {
      let voice = voice(of: segment.statement)
      let key = Key(stems: segment.stems, voice: voice, words: shortWords(segment))
      if let fold = known[key] {
        if folds[fold].statements.last != segment.statement { folds[fold].statements.append(segment.statement) }
        foldsOfStatement[segment.statement].append(fold)
      } else {
        known[key] = folds.count
        foldsOfStatement[segment.statement].append(folds.count)
        let words = StemSet(segment.stems)
        let weight = words.stems.reduce(0) { $0 + content.weight($1) }
        folds.append(
          Fold(stems: segment.stems, words: words, voice: voice, weight: weight, statements: [segment.statement]))
      }
    }
  }

  private func shortWords(_ segment: Segment) -> [Int32] {
    guard segment.stems.count < 2 else { return [] }
    let words = content.contents[segment.statement]
    return content.annotations[words.document].tokens[words.tokens].map(\.word)
  }

  private func voice(of index: Int) -> Voice {
    let statement = coverage.statements[index]
    guard statement.speaker == nil, let presumed = presumed[index] else {
      return Voice(party: statement.party, speaker: statement.speaker)
    }
    return Voice(party: presumed.party, speaker: presumed.speaker ?? coverage.speakers.count + presumed.member)
  }

  // MARK: Joining

  private mutating func join() {
    var postings: [Int32: [Int]] = [:]
    var links: [Link] = []
    var shared = [Double](repeating: 0, count: folds.count)
    for index in folds.indices where !folds[index].stems.isEmpty {
      for other in candidates(for: index, postings, &shared) {
        if let likeness = likeness(index, other) { links.append(Link(one: other, other: index, likeness: likeness)) }
      }
      for stem in folds[index].words.stems { postings[stem, default: []].append(index) }
    }
    groups = Linkage(count: folds.count, links).groups(least: Self.leastAverage)
  }

  /// The least average likeness of the sentences of two groups that become one.
  private static let leastAverage = 0.3

  /// Earlier sentences that share telling words, in a fixed order.
  ///
  /// - Parameter shared: a zero for every sentence; zeros again afterwards.
  private func candidates(for index: Int, _ postings: [Int32: [Int]], _ shared: inout [Double]) -> [Int] {
    var touched: [Int] = []
    for stem in folds[index].words.stems {
      guard let list = postings[stem], list.count <= Self.mostPostings else { continue }
      for other in list {
        if shared[other] == 0 { touched.append(other) }
        shared[other] += content.weight(stem)
      }
    }
    let candidates = touched.filter { shared[$0] >= 0.3 * min(folds[$0].weight, folds[index].weight) }
    for other in touched { shared[other] = 0 }
    return candidates.sorted()
  }

  /// The share of the shorter sentence's telling words that the longer has, or nil where they are not one utterance.
  private func likeness(_ one: Int, _ other: Int) -> Double? {
    guard var least = leastContainment(folds[one].voice, folds[other].voice) else { return nil }
    if isIntroduction(one, other) || isIntroduction(other, one) { least = Self.leastIntroduced }
    let (shorter, longer) = folds[one].weight <= folds[other].weight ? (one, other) : (other, one)
    if folds[one].voice == folds[other].voice, isEcho(shorter, of: longer) { return 1 }
    let shared = folds[shorter].words.intersection(folds[longer].words)
    guard shared.count >= (least == Self.leastIntroduced ? 1 : 2) else { return nil }
    let containment = shared.reduce(0) { $0 + content.weight($1) } / max(folds[shorter].weight, 0.001)
    guard containment >= least else { return nil }
    guard Double(longestCommonSubsequence(folds[shorter].stems, folds[longer].stems)) >= 0.6 * Double(shared.count) else { return nil }
    return containment
  }

  /// Whether a statement, or what one quotes, stands word for word in another.
  private func isEcho(_ shorter: Int, of longer: Int) -> Bool {
    guard folds[shorter].voice.speaker != nil else { return false }
    let (one, other) = (content.contents[folds[shorter].statements[0]], content.contents[folds[longer].statements[0]])
    return stands(one.tokens, of: one, in: other)
      || quoted(in: one).contains { stands($0, of: one, in: other) }
      || quoted(in: other).contains { stands($0, of: other, in: one) }
  }

  /// Two words prove it, or one that is telling.
  private func stands(_ tokens: Range<Int>, of one: ContentIndex.Content, in other: ContentIndex.Content) -> Bool {
    let sought = words(one.document, tokens)
    guard sought.count >= 2 || content.stems(one.document, tokens).count == 1 else { return false }
    return Echo.holds(words(other.document, other.tokens), sought)
  }

  /// What a statement has in quotation marks, where it has more.
  private func quoted(in own: ContentIndex.Content) -> [Range<Int>] {
    let annotation = content.annotations[own.document]
    return Set(own.tokens.compactMap { annotation.quotationOf[$0] >= 0 ? Int(annotation.quotationOf[$0]) : nil })
      .sorted().map { annotation.quotations[$0].inner }
      .filter { own.tokens.lowerBound <= $0.lowerBound && $0.upperBound <= own.tokens.upperBound }
  }

  private func words(_ document: Int, _ tokens: Range<Int>) -> [Int32] {
    content.annotations[document].tokens[tokens].compactMap { $0.word >= 0 ? $0.word : nil }
  }

  /// How much of the shorter sentence must be in the longer for two voices; nil where they cannot be one.
  private func leastContainment(_ one: Voice, _ other: Voice) -> Double? {
    if one == other { return one.speaker == nil && one.party == nil ? 0.85 : Self.leastSameSpeaker }
    guard one.party == other.party, let party = one.party else { return nil }
    if party == .both { return Self.leastSameSpeaker }
    return isState(one) || isState(other) ? 0.6 : 0.75
  }

  private static let leastSameSpeaker = 0.5
  /// A sentence that reports what the next one quotes shares less with it.
  private static let leastIntroduced = 0.3

  /// Whether one sentence reports in the writer's words what the next statement quotes.
  ///
  /// Both lists of statements ascend, so that they are walked through together: they are long where a text is repeated.
  private func isIntroduction(_ one: Int, _ other: Int) -> Bool {
    guard folds[one].voice == folds[other].voice else { return false }
    var place = 0
    for report in folds[one].statements {
      while place < folds[other].statements.count, folds[other].statements[place] <= report { place += 1 }
      guard place < folds[other].statements.count else { return false }
      if folds[other].statements[place] == report + 1, isIntroduction(report) { return true }
    }
    return false
  }

  /// Whether a statement in the writer's words stands right before one that quotes, in one paragraph.
  private func isIntroduction(_ report: Int) -> Bool {
    let quote = report + 1
    return coverage.statements[report].kind != .direct && coverage.statements[quote].kind == .direct
      && coverage.statements[report].article == coverage.statements[quote].article
      && coverage.statements[report].paragraph == coverage.statements[quote].paragraph
  }

  private func isState(_ voice: Voice) -> Bool {
    voice.speaker.map { coverage.speakers.indices.contains($0) && coverage.speakers[$0].kind == .state } ?? true
  }

  // MARK: Utterances

  /// The utterances in the order of the text, and for each statement which of them it reports.
  func found() -> (utterances: [Utterance], utteranceOfStatement: [Int]) {
    var utterances: [Utterance] = []
    var numberOfStatement: [Int] = []
    numberOfStatement.reserveCapacity(foldsOfStatement.count)
    var groups = groups
    var members: [[Int]] = Array(repeating: [], count: folds.count)
    for index in folds.indices { members[groups.find(index)] += folds[index].statements }
    for root in members.indices where members[root].count > 1 { members[root] = Array(Set(members[root])).sorted() }
    var numbers: [[Int]: Int] = [:]
    // A group of many statements is hashed once, not once for each of them.
    var numberOfRoot: [Int?] = Array(repeating: nil, count: folds.count)
    for statement in foldsOfStatement.indices {
      var largest: Int?
      for fold in foldsOfStatement[statement] {
        let root = groups.find(fold)
        guard members[root].count > 1 else { continue }
        if numberOfRoot[root] == nil { numberOfRoot[root] = Self.number(members[root], &numbers, &utterances) }
        if members[root].count > largest.map({ members[$0].count }) ?? 0 { largest = root }
      }
      if let number = largest.flatMap({ numberOfRoot[$0] }) {
        numberOfStatement.append(number)
      } else {
        numberOfStatement.append(utterances.count)
        utterances.append(Utterance(statements: [statement]))
      }
    }
    return (utterances, numberOfStatement)
  }

  /// The number of the utterance that several statements report; a new one if there is none.
  private static func number(_ statements: [Int], _ numbers: inout [[Int]: Int], _ utterances: inout [Utterance]) -> Int
  {
    if let known = numbers[statements] { return known }
    numbers[statements] = utterances.count
    utterances.append(Utterance(statements: statements))
    return utterances.count - 1
  }
}
