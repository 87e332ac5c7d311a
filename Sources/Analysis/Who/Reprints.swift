import CoverageModel

/// Articles that stand in a coverage more than once, word for word: the copy of an agency in several papers, a page saved
/// twice.
///
/// What a reprint says was said, and by whom, is read off the first of them alone; the others say the same at their own
/// places.
struct Reprints {
  /// The sentences of one article.
  private struct Stretch {
    let document: Int
    let article: Int
    /// Indices in ``Annotation/sentences``.
    let sentences: Range<Int>
  }

  /// An article with the earlier one that it repeats.
  private struct Copy {
    let original: Stretch
    let copy: Stretch
  }

  /// What two articles have to have in common before their words are compared.
  private struct Outline: Hashable {
    let bytes: Int
    let sentences: Int
    let first: Int32
  }

  private let annotations: [Annotation]
  private let articles: [Article]
  private var copies: [Copy] = []
  /// For each document the sentences that are read elsewhere, in order.
  private var repeated: [[Range<Int>]]

  /// Finds the reprints among some articles.
  init(_ annotations: [Annotation], _ articles: [Article]) {
    self.annotations = annotations
    self.articles = articles
    repeated = annotations.map { _ in [] }
    var originals: [Outline: [Stretch]] = [:]
    for document in annotations.indices {
      for stretch in stretches(of: document) {
        let outline = outline(stretch)
        if let original = originals[outline]?.first(where: { isSame($0, stretch) }) {
          copies.append(Copy(original: original, copy: stretch))
          repeated[document].append(stretch.sentences)
        } else {
          originals[outline, default: []].append(stretch)
        }
      }
    }
  }

  /// The sentences of a document that are no reprint of others before them, as indices in ``Annotation/sentences``.
  func sentencesRead(of document: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for range in repeated[document] {
      if range.lowerBound > start { ranges.append(start..<range.lowerBound) }
      start = range.upperBound
    }
    let end = annotations[document].sentences.count
    return end > start ? ranges + [start..<end] : ranges
  }

  /// Adds what the reprints say.
  ///
  /// - Parameter drafts: what is said in all other articles, in the order of the text; then with that of the reprints.
  func add(to drafts: inout [StatementBuilder.Draft]) {
    guard !copies.isEmpty else { return }
    let said = StatementBuilder.Draft.ranges(of: drafts)
    var all: [StatementBuilder.Draft] = []
    all.reserveCapacity(drafts.count + copies.reduce(0) { $0 + (said[$1.original.article]?.count ?? 0) })
    var next = 0
    for copy in copies {
      while next < drafts.count, drafts[next].article < copy.copy.article {
        all.append(drafts[next])
        next += 1
      }
      guard let range = said[copy.original.article] else { continue }
      let shift = shift(copy)
      for index in range {
        var draft = drafts[index]
        draft.report.shift(shift)
        draft.attribution.shift(shift)
        draft.article = copy.copy.article
        draft.document = copy.copy.document
        all.append(draft)
      }
    }
    all += drafts[next...]
    drafts = all
  }

  // MARK: Articles

  /// The articles of a document with their sentences.
  private func stretches(of document: Int) -> [Stretch] {
    let annotation = annotations[document]
    var places = ArticlePlaces(articles, source: document)
    var stretches: [Stretch] = []
    var (article, start) = (-1, 0)
    func close(_ end: Int) {
      if article >= 0, end > start {
        stretches.append(Stretch(document: document, article: article, sentences: start..<end))
      }
    }
    for (index, sentence) in annotation.sentences.enumerated() {
      let place = places.place(of: Int(annotation.tokens[sentence.tokens.lowerBound].start))
      guard place?.article ?? -1 != article else { continue }
      close(index)
      (article, start) = (place?.article ?? -1, index)
    }
    close(annotation.sentences.count)
    return stretches
  }

  private func outline(_ stretch: Stretch) -> Outline {
    let annotation = annotations[stretch.document]
    let first = annotation.sentences[stretch.sentences.lowerBound].tokens.lowerBound
    return Outline(
      bytes: articles[stretch.article].range.count, sentences: stretch.sentences.count,
      first: annotation.tokens[first].word)
  }

  /// Whether two articles have the same bytes, and were cut into the same paragraphs and sentences.
  private func isSame(_ one: Stretch, _ other: Stretch) -> Bool {
    let (a, b) = (annotations[one.document], annotations[other.document])
    let (first, second) = (articles[one.article].range, articles[other.article].range)
    let tokens = (
      a.sentences[one.sentences.lowerBound].tokens.lowerBound,
      b.sentences[other.sentences.lowerBound].tokens.lowerBound
    )
    let paragraphs = (
      a.sentences[one.sentences.lowerBound].paragraph, b.sentences[other.sentences.lowerBound].paragraph
    )
    let areCutAlike = zip(one.sentences, other.sentences).allSatisfy { index, same in
      let (sentence, copy) = (a.sentences[index], b.sentences[same])
      let (paragraph, copied) = (a.document.paragraphs[sentence.paragraph], b.document.paragraphs[copy.paragraph])
      return sentence.tokens.lowerBound - tokens.0 == copy.tokens.lowerBound - tokens.1
        && sentence.tokens.count == copy.tokens.count
        && sentence.paragraph - paragraphs.0 == copy.paragraph - paragraphs.1
        && paragraph.role == copied.role && paragraph.turn?.kind == copied.turn?.kind
    }
    return areCutAlike
      && a.document.text.bytes[first].elementsEqual(b.document.text.bytes[second])
  }

  private func shift(_ copy: Copy) -> Shift {
    let (from, to) = (annotations[copy.original.document], annotations[copy.copy.document])
    let sentences = copy.copy.sentences.lowerBound - copy.original.sentences.lowerBound
    return Shift(
      tokens: to.sentences[copy.copy.sentences.lowerBound].tokens.lowerBound
        - from.sentences[copy.original.sentences.lowerBound].tokens.lowerBound,
      sentences: sentences,
      bytes: articles[copy.copy.article].range.lowerBound - articles[copy.original.article].range.lowerBound,
      article: articles[copy.original.article].range,
      isInDocument: copy.original.document == copy.copy.document)
  }
}

/// How far what a reprint says stands from where the original says it.
struct Shift {
  let tokens: Int
  let sentences: Int
  let bytes: Int
  /// The original, in bytes of its source.
  let article: Range<Int>
  /// Both stand in one document.
  let isInDocument: Bool

  func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + tokens..<range.upperBound + tokens }

  /// The place of some bytes in the reprint; outside the article they stay where they are, unless that is another
  /// document.
  func moved(bytes range: Range<Int>) -> Range<Int>? {
    guard article.lowerBound <= range.lowerBound, range.upperBound <= article.upperBound else {
      return isInDocument ? range : nil
    }
    return range.lowerBound + bytes..<range.upperBound + bytes
  }
}

extension StatementBuilder.Draft {
  /// Where what each article says stands among drafts that are in the order of the text.
  static func ranges(of drafts: [Self]) -> [Int: Range<Int>] {
    var ranges: [Int: Range<Int>] = [:]
    for index in drafts.indices {
      ranges[drafts[index].article] = (ranges[drafts[index].article]?.lowerBound ?? index)..<index + 1
    }
    return ranges
  }
}

extension Report {
  /// Moves it to where a reprint has it.
  mutating func shift(_ shift: Shift) {
    content = shift.moved(content)
    cue = cue.map(shift.moved)
    source?.shift(shift)
    sentence += shift.sentences
    turn = turn.map {
      Turn(kind: $0.kind, label: $0.label.map(shift.moved), content: shift.moved($0.content))
    }
  }
}

extension Mention {
  /// Moves it to where a reprint has it.
  mutating func shift(_ shift: Shift) {
    tokens = shift.moved(tokens)
    name = name.map(shift.moved)
    ownerName = ownerName.map(shift.moved)
    for index in members.indices { members[index].shift(shift) }
  }
}

extension Attribution {
  /// Moves it to where a reprint has it.
  mutating func shift(_ shift: Shift) {
    mention = mention.map(shift.moved)
    antecedent = antecedent.flatMap(shift.moved(bytes:))
    for index in candidates.indices { candidates[index].bytes = candidates[index].bytes.flatMap(shift.moved(bytes:)) }
  }
}
