import CoverageModel

/// Reads what a pair of statements shows: where they stand, what their words share, how the later one is reported.
struct ExchangeReading {
  /// Where each statement stands and what it is; not the whole coverage, so that this can be kept while it is written.
  private let places: [Place]
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let space: RelationSpace
  private let reports: [Report]
  private let finders: [ExpressionFinder]
  /// What the words of each statement are, read once.
  private let words: [StatementWords]
  /// The last word of each speaker's name.
  private let surnames: [Surname?]
  /// How long each statement is: the logarithm to base 2 of the number of its content words and one.
  private let lengths: [Float]
  private let matter: SharedMatter?
  private let announcements: Announcements

  /// What is asked of a statement's place.
  private struct Place {
    var article: Int
    var paragraph: Int
    var topic: Int?
    var utterance: Int
    var speaker: Int?
    var kind: Statement.Kind

    init(_ statement: Statement) {
      article = statement.article
      paragraph = statement.paragraph
      topic = statement.topic
      utterance = statement.utterance
      speaker = statement.speaker
      kind = statement.kind
    }
  }

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon, _ space: RelationSpace, _ reports: [Report],
    _ finders: [ExpressionFinder], _ matter: SharedMatter? = nil
  ) {
    self.matter = matter
    announcements = Announcements(content, finders)
    lengths = content.contents.map { binaryLogarithm($0.stems.count + 1) }
    places = coverage.statements.map { Place($0) }
    self.content = content
    self.lexicon = lexicon
    self.space = space
    self.reports = reports
    self.finders = finders
    surnames = coverage.speakers.map { $0.name.split(separator: " ").last.map { Surname(String($0)) } }
    var opposable = Array(repeating: false, count: lexicon.vocabulary.count)
    for stem in lexicon.opposites.lazy.flatMap({ Lexicon.stems(ofPair: $0) })
    where opposable.indices.contains(Int(stem)) {
      opposable[Int(stem)] = true
    }
    let numbers = NumberReader(lexicon)
    words = coverage.statements.indices.map { index in
      var words = StatementWords(index, content, lexicon, numbers, finders)
      words.opposable = content.contents[index].stems.prefix(Self.mostStems).filter { opposable[Int($0)] }
      return words
    }
  }

  // MARK: Features

  /// The features of two statements of different sides, the earlier one first.
  func features(_ earlier: Int, _ later: Int, apart distance: Int) -> ExchangeModel.Features {
    var features = ExchangeModel.Features()
    place(earlier, later, distance, &features)
    share(earlier, later, &features)
    report(earlier, later, &features)
    said(earlier, later, &features)
    return features
  }

  private func place(_ earlier: Int, _ later: Int, _ distance: Int, _ features: inout ExchangeModel.Features) {
    features.set(.next, distance == 1)
    features.set(.second, distance == 2)
    features.set(.third, distance == 3)
    features.set(.sameTopic, places[earlier].topic == places[later].topic)
    features.set(.earlierOpens, opens(earlier))
    features.set(.earlierContinues, continues(earlier))
    features.set(.earlierContinued, continues(earlier + 1))
    features.set(.continues, continues(later))
    features.set(.continued, continues(later + 1))
    let between = content.contents[later].tokens.lowerBound - content.contents[earlier].tokens.upperBound
    features.set(.gap, min(Float(max(between, 0)) / Self.tokensOfGap, Self.mostGap))
    guard places[earlier].article == places[later].article else { return }
    let paragraphs = places[later].paragraph - places[earlier].paragraph
    features.set(.sameSentence, reports[earlier].sentence == reports[later].sentence)
    features.set(.sameParagraph, paragraphs == 0)
    features.set(.nextParagraph, paragraphs == 1)
  }

  /// A gap counts in so many tokens, up to so many of them.
  private static let (tokensOfGap, mostGap): (Float, Float) = (40, 5)

  /// Whether a statement is the first of its paragraph.
  private func opens(_ index: Int) -> Bool {
    index == 0 || places[index - 1].article != places[index].article
      || places[index - 1].paragraph != places[index].paragraph
  }

  /// Whether whoever says something said what stands right before it, too.
  private func continues(_ index: Int) -> Bool {
    guard index > 0, index < places.count, let speaker = places[index].speaker else { return false }
    return places[index - 1].speaker == speaker && places[index - 1].article == places[index].article
  }

  /// Whether only words of the earlier one's speaker stand between two statements.
  private func isAnswer(_ later: Int, to earlier: Int) -> Bool {
    (earlier..<later).allSatisfy { places[$0].speaker == places[earlier].speaker }
  }

  /// The words before the later of two statements, or before the earlier that it answers, that say of both that they agree
  /// or that they do not, as tokens.
  func announcement(_ earlier: Int, _ later: Int, agree: Bool) -> Range<Int>? {
    announcements.words(before: later, agree: agree)
      ?? (isAnswer(later, to: earlier) ? announcements.words(before: earlier, agree: agree) : nil)
  }

  private func share(_ earlier: Int, _ later: Int, _ features: inout ExchangeModel.Features) {
    let (one, other) = (places[earlier].utterance, places[later].utterance)
    features.set(.share, Float(space.shared(one, other)))
    matter?.mark(earlier, later, &features)
    features.set(.earlierLength, lengths[earlier])
    features.set(.length, lengths[later])
    let shared = space.stems(one).sharedCount(with: space.stems(other))
    features.set(.sharedOne, shared == 1)
    features.set(.sharedTwo, shared >= 2)
    let (left, right) = (words[earlier].numbers, words[later].numbers)
    let isShared = left.contains { right.contains($0) }
    features.set(.numberShared, isShared)
    features.set(.numberDiffers, !isShared && !left.isEmpty && !right.isEmpty)
  }

  private func report(_ earlier: Int, _ later: Int, _ features: inout ExchangeModel.Features) {
    features.set(.rejects, reports[later].force == .rejecting && !reports[later].negated)
    features.set(.agrees, reports[later].force == .agreeing && !reports[later].negated)
    features.set(.answers, reports[later].force == .answering && !reports[later].negated)
    features.set(.earlierRejects, reports[earlier].force == .rejecting)
    features.set(.earlierAgrees, reports[earlier].force == .agreeing)
    let document = content.contents[later].document
    let around = around(earlier, later)
    read(around.before, document, &features)
    read(around.behind, document, &features)
    announcements.mark(earlier, later, isAnswer: isAnswer(later, to: earlier), &features)
  }

  /// Reads what words around the words said show.
  private func read(_ range: Range<Int>, _ document: Int, _ features: inout ExchangeModel.Features) {
    guard !range.isEmpty else { return }
    for match in finders[document].matches(in: range) {
      guard case .accord(let accord) = match.meaning else { continue }
      let agrees = accord.agrees != match.negated
      switch accord.kind {
      case .reply: features.set(.reply, true)
      case .turn: features.set(.turn, true)
      case .reject: features.set(.refusal, true)
      case .support: features.set(agrees ? .support : .refusal, true)
      case .mutual: features.set(agrees ? .mutual : .discord, true)
      case .announce: continue
      }
    }
    features.set(.contrast, range.contains { isContrast($0, document) })
    features.set(.turn, range.contains { isSetApart($0, document) })
    features.set(.likewise, range.contains { addsSubject($0, document) })
  }

  /// *Le maire, lui, estime …*: a pronoun between commas that sets whoever it stands behind against another.
  private func isSetApart(_ position: Int, _ document: Int) -> Bool {
    let tokens = content.annotations[document].tokens
    guard position > 0, position + 1 < tokens.count, tokens[position - 1].kind == .comma,
      tokens[position + 1].kind == .comma, tokens[position].word >= 0
    else { return false }
    return lexicon.vocabulary[tokens[position].word].classes.contains(.tonic)
  }

  /// *Urrutia, too, said*; *Son adversaire aussi :* — a word that adds somebody and not something more that they say or do.
  private func addsSubject(_ position: Int, _ document: Int) -> Bool {
    let annotation = content.annotations[document]
    guard position > 0, annotation.document.has(position, .additive, lexicon) else { return false }
    let before = annotation.tokens[position - 1]
    if before.kind == .comma {
      return position + 1 < annotation.tokens.count && annotation.tokens[position + 1].kind == .comma
    }
    guard before.word >= 0 else { return false }
    let entry = lexicon.vocabulary[before.word]
    return entry.verb < 0
      && entry.classes.isDisjoint(with: [.auxiliary, .modal, .adverb, .conjunction, .subordinator, .clitic, .negation])
  }

  /// The words of the later one's sentence that are not said: before it, back to the earlier one, and behind it.
  private func around(_ earlier: Int, _ later: Int) -> (before: Range<Int>, behind: Range<Int>) {
    let place = content.contents[later]
    let sentence = content.annotations[place.document].sentences[reports[later].sentence].tokens
    var start = min(sentence.lowerBound, place.tokens.lowerBound)
    let previous = content.contents[earlier]
    if previous.document == place.document, previous.tokens.upperBound <= place.tokens.lowerBound {
      start = max(start, previous.tokens.upperBound)
    }
    let end = min(max(sentence.upperBound, place.tokens.upperBound), place.tokens.upperBound + Self.reach)
    return (start..<max(place.tokens.lowerBound, start), place.tokens.upperBound..<end)
  }

  /// As far behind the words said their reporting clause is looked at, in tokens.
  private static let reach = 16

  private func isContrast(_ position: Int, _ document: Int) -> Bool {
    let word = content.annotations[document].tokens[position].word
    return word >= 0 && lexicon.vocabulary[word].classes.contains(.contrast)
  }

  private func said(_ earlier: Int, _ later: Int, _ features: inout ExchangeModel.Features) {
    features.set(.negated, words[later].isNegated)
    features.set(.earlierNegated, words[earlier].isNegated)
    features.set(.negationDiffers, words[earlier].isNegated != words[later].isNegated)
    features.set(.opposedWords, isOpposed(earlier, later))
    for stance in words[earlier].stances {
      for answer in words[later].stances where answer.axis == stance.axis {
        features.set(answer.positive == stance.positive ? .sharedStance : .opposedStances, true)
      }
    }
    features.set(.critical, words[later].stances.contains { !$0.positive })
    features.set(.approving, words[later].stances.contains { $0.positive })
    features.set(.concedes, words[later].concedes)
    features.set(.objects, words[later].objects)
    features.set(.earlierConcedes, words[earlier].concedes)
    features.set(.earlierObjects, words[earlier].objects)
    features.set(.addresses, words[later].addresses)
    features.set(.others, words[later].tellsOfOthers)
    features.set(.earlierOthers, words[earlier].tellsOfOthers)
    features.set(.question, words[later].isQuestion)
    features.set(.direct, places[later].kind == .direct)
    features.set(.earlierDirect, places[earlier].kind == .direct)
    features.set(.ofBoth, words[later].isOfBoth)
    features.set(.earlierOfBoth, words[earlier].isOfBoth)
    features.set(.namesOther, names(earlier, in: later))
  }

  private func isOpposed(_ earlier: Int, _ later: Int) -> Bool {
    words[earlier].opposable.contains { stem in
      words[later].opposable.contains { lexicon.opposed(stem, $0) }
    }
  }

  private static let mostStems = 40

  /// Whether the sentence of the later one names who said the earlier one.
  private func names(_ earlier: Int, in later: Int) -> Bool {
    guard let speaker = places[earlier].speaker, let surname = surnames[speaker] else { return false }
    let annotation = content.annotations[content.contents[later].document]
    let sentence = annotation.sentences[reports[later].sentence].tokens
    return sentence.contains { position in
      annotation.tokens[position].isCapital
        && surname.stands(annotation.tokens[position].range, annotation.document.text)
    }
  }
}
