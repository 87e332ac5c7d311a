import CoverageModel

/// Groups the reports of one utterance: verbatim, shortened, retranslated, quoted here and reported there.
///
/// Two sentences of one voice are one utterance where one echoes the other or a model of their words and places finds it
/// likely (``UtteranceModel``). Identical sentences are folded first, so that copies cost nothing.
struct UtteranceFinder {
  /// Two sentences that may be one utterance, the earlier one first.
  struct Pair {
    var one: Int
    var other: Int
    var features: UtteranceModel.Features
  }

  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let model: UtteranceModel
  /// For each statement who was found to speak but not named; the words can be theirs.
  private let presumed: [Presumed?]
  private var wordings: [Wording] = []
  /// For each of them the statements that have it, in the order of the text.
  private var statementsOfWording: [[Int]] = []
  private var links: [Link] = []
  private var wordingsOfStatement: [[Int]]

  /// The least choice (``UtteranceModel/Feature/choice``) from which on a slight likeness counts: one of the two sentences could
  /// be another, too.
  private static let leastChoice: Float = 0.5
  /// The least average likeness of the sentences of two groups that become one.
  private static let leastAverage = 0.3

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ presumed: [Presumed?], _ lexicon: Lexicon, _ model: UtteranceModel
  ) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    self.model = model
    self.presumed = presumed
    wordingsOfStatement = Array(repeating: [], count: coverage.statements.count)
    fold()
    links = pairs().map { Link(one: $0.one, other: $0.other, likeness: likeness($0)) }
  }

  // MARK: Folding

  private mutating func fold() {
    struct Key: Hashable {
      var stems: [Int32]
      var voice: Wording.Voice
      /// The words as they are, where there are too few telling ones to go by.
      var words: [Int32]
    }
    var known: [Key: Int] = [:]
    let reader = NumberReader(lexicon)
    for segment in Segment.segments(coverage, content) {
      let voice = voice(of: segment.statement)
      let key = Key(stems: segment.stems, voice: voice, words: shortWords(segment))
      if let wording = known[key] {
        if statementsOfWording[wording].last != segment.statement {
          statementsOfWording[wording].append(segment.statement)
        }
        wordingsOfStatement[segment.statement].append(wording)
      } else {
        known[key] = wordings.count
        wordingsOfStatement[segment.statement].append(wordings.count)
        wordings.append(Wording(segment, voice, coverage, content, lexicon, reader))
        statementsOfWording.append([segment.statement])
      }
    }
  }

  private func shortWords(_ segment: Segment) -> [Int32] {
    guard segment.stems.count < 2 else { return [] }
    let words = content.contents[segment.statement]
    return content.annotations[words.document].tokens[words.tokens].map(\.word)
  }

  private func voice(of index: Int) -> Wording.Voice {
    let statement = coverage.statements[index]
    guard statement.speaker == nil, let presumed = presumed[index] else {
      return Wording.Voice(party: statement.party, speaker: statement.speaker)
    }
    return Wording.Voice(party: presumed.party, speaker: presumed.speaker ?? coverage.speakers.count + presumed.member)
  }

  // MARK: Pairs

  /// The pairs of sentences that share enough words to be looked at, with what is known of them.
  func pairs() -> [Pair] {
    var candidates = SentenceCandidates(wordings)
    let repeated = RepeatedSentences.found(in: wordings) { candidates.canBeOne($0, $1) }
    let evidence = UtteranceEvidence(wordings)
    var pairs: [Pair] = []
    for index in wordings.indices {
      let found = candidates.meet(index)
      for other in found + repeated[index].filter({ !found.contains($0) }).sorted() {
        pairs.append(Pair(one: other, other: index, features: evidence.features(other, index)))
      }
    }
    compare(&pairs)
    return pairs
  }

  /// Notes which pairs are outdone: another sentence of the same article is more like one of the two; and how many pairs the
  /// sentences of two articles are of.
  private func compare(_ pairs: inout [Pair]) {
    var pairsOfWording: [[(pair: Int, article: Int)]] = Array(repeating: [], count: wordings.count)
    for (index, pair) in pairs.enumerated() {
      pairsOfWording[pair.one].append((index, wordings[pair.other].place.article))
      pairsOfWording[pair.other].append((index, wordings[pair.one].place.article))
    }
    var outdone = Array(repeating: 0, count: pairs.count)
    var most = [Float](repeating: 0, count: coverage.articles.count)
    for own in pairsOfWording {
      for (pair, article) in own { most[article] = max(most[article], pairs[pair].features[.alikeSenses]) }
      for (pair, article) in own where pairs[pair].features[.alikeSenses] < most[article] { outdone[pair] += 1 }
      for (_, article) in own { most[article] = 0 }
    }
    for index in pairs.indices {
      pairs[index].features.set(.outdone, outdone[index] > 0)
      pairs[index].features.set(.outdoneTwice, outdone[index] > 1)
      guard pairs[index].features[.sameArticle] == 0 else { continue }
      let (one, other) = (pairsOfWording[pairs[index].one].count, pairsOfWording[pairs[index].other].count)
      pairs[index].features[.choice] = (binaryLogarithm(one) + binaryLogarithm(other)) / 2
    }
    lookAround(&pairs)
  }

  /// Notes how much alike the statements around those of two articles are, in the order of both.
  private func lookAround(_ pairs: inout [Pair]) {
    let elsewhere = pairs.lazy.filter { $0.features[.sameArticle] == 0 }
    let likeness = NeighbourLikeness(
      elsewhere.map { (statements(of: $0), $0.features[.alikeSenses]) }, statements: coverage.statements.count)
    for index in pairs.indices where pairs[index].features[.sameArticle] == 0 {
      pairs[index].features[.around] = likeness.most(around: statements(of: pairs[index]))
    }
  }

  /// The statements that two sentences stand in first.
  func statements(of pair: Pair) -> (Int, Int) {
    (wordings[pair.one].place.statement, wordings[pair.other].place.statement)
  }

  // MARK: Joining

  /// From how likely on two sentences are taken for one utterance.
  enum Closeness: Double {
    /// They report one utterance, in other words too; ``leastAverage`` was chosen by cross-validation over pieces, this by the
    /// figures of both parts of the collection and of the real page.
    case report = 0.24
    /// They say the same so plainly that they are on one topic.
    case wording = 0.6
  }

  /// The root of the probability lifts what is likely: a retelling in other words is like one of the reports of an
  /// utterance and not like all, so that averages are low.
  private func groups(_ closeness: Closeness) -> DisjointSets {
    let likely = links.filter { $0.likeness >= closeness.rawValue }
      .map { Link(one: $0.one, other: $0.other, likeness: $0.likeness.squareRoot()) }
    return Linkage(count: wordings.count, likely).groups(least: Self.leastAverage)
  }

  /// How likely two sentences are one utterance.
  private func likeness(_ pair: Pair) -> Double {
    if isEcho(pair) { return 1 }
    // To be the likest of several shows something, to be the only one that shares a word does not.
    let isChance = pair.features.isSlight && pair.features[.choice] < Self.leastChoice
    return pair.features.isUnlike || isChance ? 0 : Double(model.probability(pair.features))
  }

  /// Whether a sentence of the same voice, or what one quotes, stands word for word in the other.
  private func isEcho(_ pair: Pair) -> Bool {
    let (left, right) = (wordings[pair.one], wordings[pair.other])
    guard left.voice == right.voice, left.voice.speaker != nil else { return false }
    let (shorter, longer) = left.weight <= right.weight ? (left, right) : (right, left)
    let (one, other) = (shorter.said, longer.said)
    return one.whole.stands(in: other) || one.quoted.contains { $0.stands(in: other) }
      || other.quoted.contains { $0.stands(in: one) }
  }

  // MARK: Utterances

  /// The utterances in the order of the text, and for each statement which of them it reports.
  func found(_ closeness: Closeness) -> (utterances: [Utterance], utteranceOfStatement: [Int]) {
    var utterances: [Utterance] = []
    var numberOfStatement: [Int] = []
    numberOfStatement.reserveCapacity(wordingsOfStatement.count)
    var groups = groups(closeness)
    var members: [[Int]] = Array(repeating: [], count: wordings.count)
    for index in wordings.indices { members[groups.find(index)] += statementsOfWording[index] }
    for root in members.indices where members[root].count > 1 { members[root] = Array(Set(members[root])).sorted() }
    var numbers: [[Int]: Int] = [:]
    // A group of many statements is hashed once, not once for each of them.
    var numberOfRoot: [Int?] = Array(repeating: nil, count: wordings.count)
    for statement in wordingsOfStatement.indices {
      var largest: Int?
      for wording in wordingsOfStatement[statement] {
        let root = groups.find(wording)
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
