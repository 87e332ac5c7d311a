import CoverageModel

/// Tells what each paragraph of a page is, and where its articles begin and end.
struct PageLayout {
  private(set) var document: Document
  private let lexicon: Lexicon
  private var shapes: [ParagraphShape] = []
  /// The paragraphs that have a surname behind a given name or a role, and those that have it alone, in order.
  private var fullPlaces: [Int32: [Int]] = [:]
  private var shortPlaces: [Int32: [Int]] = [:]
  /// The title that the file tells, in bytes of the source.
  private let title: Range<Int>?

  /// The longest heading, in words.
  private static let longestHeading = 16

  /// Reads the layout of a document whose paragraphs are cut.
  ///
  /// - Parameter title: the title that the file tells, in bytes of the source.
  static func read(_ document: Document, lexicon: Lexicon, title: Range<Int>? = nil) -> (Document, [Article]) {
    var layout = PageLayout(document: document, lexicon: lexicon, title: title)
    layout.describe()
    layout.markFurniture()
    layout.markCredits()
    layout.markHeadings()
    TurnFinder(lexicon).mark(&layout.document)
    return layout.articles()
  }

  private init(document: Document, lexicon: Lexicon, title: Range<Int>?) {
    self.document = document
    self.lexicon = lexicon
    self.title = title
  }

  private mutating func describe() {
    shapes.reserveCapacity(document.paragraphs.count)
    for index in document.paragraphs.indices {
      let paragraph = document.paragraphs[index]
      let shape = ParagraphShape(paragraph, document, lexicon)
      document.paragraphs[index].lead = shape.dateline?.length ?? 0
      shapes.append(shape)
      for name in shape.fullNames { fullPlaces[name, default: []].append(index) }
      for name in shape.shortNames { shortPlaces[name, default: []].append(index) }
    }
  }

  /// The words and numbers of a paragraph; ``ParagraphShape/words`` says how many they are.
  private func key(_ index: Int) -> [Int32] {
    var key: [Int32] = []
    key.reserveCapacity(shapes[index].words)
    for place in document.paragraphs[index].tokens where document.tokens[place].word >= 0 {
      key.append(document.tokens[place].word)
    }
    return key
  }

  // MARK: Furniture

  private mutating func markFurniture() {
    // Only lines of the length of one that may repeat another are kept.
    let lengths = Set(shapes.indices.filter { mayRepeat($0) }.map { shapes[$0].words })
    var seen = Set<[Int32]>()
    for index in document.paragraphs.indices {
      if shapes[index].startsLikeFurniture || shapes[index].repeatsItself {
        document.paragraphs[index].role = .furniture
      } else if !shapes[index].endsLikeSentence, shapes[index].words > 4, isSiteTitle(index) {
        document.paragraphs[index].role = .furniture
      } else if mayRepeat(index), seen.contains(key(index)) {
        document.paragraphs[index].role = .furniture
      }
      if lengths.contains(shapes[index].words) { seen.insert(key(index)) }
    }
  }

  /// Whether a paragraph is furniture where another before it has the same words.
  private func mayRepeat(_ index: Int) -> Bool { !shapes[index].endsLikeSentence && shapes[index].words > 6 }

  /// The next line with the name of a site behind it: *Title | Site*.
  private func isSiteTitle(_ index: Int) -> Bool {
    guard index + 1 < shapes.count else { return false }
    let (words, next) = (shapes[index].words, shapes[index + 1].words)
    return next >= 4 && words > next && words <= next + 6 && key(index).starts(with: key(index + 1))
  }

  // MARK: Credits and headings

  private mutating func markCredits() {
    for index in document.paragraphs.indices where document.paragraphs[index].role == .body {
      if shapes[index].isCredit { document.paragraphs[index].role = .credit }
    }
  }

  private mutating func markHeadings() {
    for index in document.paragraphs.indices where document.paragraphs[index].role == .body {
      let shape = shapes[index]
      guard shape.words > 0, shape.words <= Self.longestHeading, shape.isLineOfItsOwn else { continue }
      document.paragraphs[index].role = .heading
    }
    for index in document.paragraphs.indices where document.paragraphs[index].range == title {
      document.paragraphs[index].role = .heading
    }
  }

  // MARK: Articles

  private mutating func articles() -> (Document, [Article]) {
    var starts = Set<Int>()
    var last = document.paragraphs.firstIndex { $0.role == .body } ?? 0
    for index in document.paragraphs.indices where begins(index, since: last) {
      last = titleBefore(index)
      starts.insert(last)
    }
    var articles: [Article] = []
    var open: Range<Int>?
    for index in document.paragraphs.indices where document.paragraphs[index].role != .furniture {
      if let range = open, starts.contains(index) || isApart(index) || !goesOn(range, at: index) {
        close(&open, into: &articles)
      }
      if open == nil { addFurniture(before: index, to: &articles) }
      open = (open?.lowerBound ?? index)..<index + 1
    }
    close(&open, into: &articles)
    addFurniture(before: document.paragraphs.count, to: &articles)
    return (document, articles)
  }

  /// Whether an article goes on behind furniture that stands within it: no title stands there, or nothing but its own
  /// title stands before.
  private func goesOn(_ article: Range<Int>, at index: Int) -> Bool {
    let isBehindFurniture = article.upperBound < index
    let isTitle = document.paragraphs[index].role == .heading && shapes[index].words >= Self.wordsOfTitle
    return !isBehindFurniture || !isTitle || !article.contains { document.paragraphs[$0].role == .body }
  }

  /// Whether text in another language stands between a paragraph and the one before it.
  private func isApart(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = document.paragraphs[index - 1].range.upperBound..<document.paragraphs[index].range.lowerBound
    return document.text.bytes[gap].contains { $0 > 0x20 && $0 < 0x80 }
  }

  /// The fewest words of a title.
  private static let wordsOfTitle = 5

  /// Adds the furniture between the last article and a paragraph.
  private func addFurniture(before end: Int, to articles: inout [Article]) {
    var start = end
    while start > 0, document.paragraphs[start - 1].role == .furniture { start -= 1 }
    for index in start..<end { articles.append(article(index..<index + 1, .boilerplate)) }
  }

  private mutating func close(_ open: inout Range<Int>?, into articles: inout [Article]) {
    guard let range = open else { return }
    open = nil
    if document.paragraphs[range.lowerBound].role == .heading, range.count > 1 {
      document.paragraphs[range.lowerBound].role = .title
      markOutlet(range.lowerBound + 1, range)
    }
    articles.append(article(range, .article))
  }

  /// A line of a few words between title and text names where the article stood.
  private mutating func markOutlet(_ index: Int, _ range: Range<Int>) {
    guard index + 1 < range.upperBound, document.paragraphs[index].role == .heading,
      document.paragraphs[index + 1].role == .body, shapes[index].words <= Self.longestOutlet
    else { return }
    document.paragraphs[index].role = .credit
    if shapes[index].creditedOutlet == nil {
      shapes[index].creditedOutlet = document.text[document.paragraphs[index].range]
    }
  }

  /// The longest line that names an outlet, in words.
  private static let longestOutlet = 4

  private func article(_ range: Range<Int>, _ kind: Article.Kind) -> Article {
    let paragraphs = document.paragraphs[range]
    let bytes =
      document.paragraphs[range.lowerBound].range
      .lowerBound..<document.paragraphs[range.upperBound - 1].range.upperBound
    let title = document.paragraphs[range.lowerBound].role == .title ? document.paragraphs[range.lowerBound].range : nil
    var article = Article(source: document.source, range: bytes, kind: kind, title: title)
    article.paragraphs = paragraphs.map(\.range)
    guard kind == .article else { return article }
    let dateline = range.lazy.compactMap { shapes[$0].dateline }.first
    article.outlet = dateline?.outlet ?? outlet(range)
    article.date = dateline?.date
    return article
  }

  /// The outlet that a credit or a first or last paragraph names.
  private func outlet(_ range: Range<Int>) -> String? {
    let credited = range.filter { document.paragraphs[$0].role == .credit }
    let places = credited + [range.lowerBound] + [min(range.lowerBound + 1, range.upperBound - 1)]
    return places.lazy.compactMap { shapes[$0].creditedOutlet }.first
  }

  /// A title, or the heading right before an article's first paragraph, belongs to it.
  private func titleBefore(_ index: Int) -> Int {
    var start = index
    while start > 0, start > index - 3 {
      let role = document.paragraphs[start - 1].role
      let isTitle = role == .heading && shapes[start - 1].words >= Self.wordsOfTitle
      guard isTitle || (role == .credit && shapes[start - 1].isByline) else { break }
      start -= 1
    }
    return repeatedTitle(before: start) ?? start
  }

  /// The title that the furniture before a paragraph repeats.
  private func repeatedTitle(before index: Int) -> Int? {
    guard index >= 2, document.paragraphs[index - 1].role == .furniture,
      document.paragraphs[index - 2].role == .heading, key(index - 2).starts(with: key(index - 1))
    else { return nil }
    return index - 2
  }

  /// Whether an article begins with a paragraph: a dateline, a byline under a title, the repetition of
  /// another article's lead, or the people introduced anew.
  ///
  /// - Parameter start: where the article before it began.
  private func begins(_ index: Int, since start: Int) -> Bool {
    guard index > 0, document.paragraphs[index].role != .furniture else { return false }
    if shapes[index].dateline != nil { return true }
    if document.paragraphs[index].role == .credit {
      return shapes[index].isByline && document.paragraphs[index - 1].role == .heading
        && shapes[index - 1].words >= 5
    }
    guard document.paragraphs[index].role == .body else { return false }
    let previous = document.paragraphs[index - 1].role
    if previous == .credit, !shapes[index - 1].isByline { return true }
    if previous == .heading, index > 1, document.paragraphs[index - 2].role == .credit,
      !shapes[index - 2].isByline
    {
      return true
    }
    if previous == .heading, shapes[index - 1].words > Self.wordsOfTitle, index - start >= 4,
      namesAnew(index, since: start)
    {
      return true
    }
    return index - start >= 3 && introducesAnew(index, since: start)
  }

  /// Behind a title, people are called by their full names again whom the article before had come to call by their
  /// surnames alone.
  private func namesAnew(_ index: Int, since start: Int) -> Bool {
    let head = (index..<min(index + Self.longestHead, shapes.count)).prefix { document.paragraphs[$0].role != .heading }
    return head.contains { place in
      shapes[place].fullNames.contains {
        stands(fullPlaces[$0], in: start..<index) && stands(shortPlaces[$0], in: start..<index)
      }
    }
  }

  /// Whether one of some paragraphs, in order, lies in a range.
  private func stands(_ places: [Int]?, in range: Range<Int>) -> Bool {
    guard let places else { return false }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound
  }

  /// People are introduced in as many paragraphs of an article.
  private static let longestHead = 3

  /// Two people are introduced again as they were at the head of the article: by their roles and full names, or by
  /// full names after paragraphs that used their surnames alone.
  private func introducesAnew(_ index: Int, since start: Int) -> Bool {
    guard shapes[index].fullNames.count >= 2 else { return false }
    let before = shapes[start..<index]
    let head = before.prefix(2)
    let later = before.dropFirst(2)
    let named = again(shapes[index].fullNames, head.flatMap(\.fullNames), later.flatMap(\.fullNames))
    let shortened = named.filter { name in before.contains { $0.shortNames.contains(name) } }
    let introduced = again(
      shapes[index].introducedNames, head.flatMap(\.introducedNames), later.flatMap(\.introducedNames))
    return shortened.count >= 2 || introduced.count >= 2
  }

  /// The names that stand at the head of an article and here, and nowhere between.
  private func again(_ here: [Int32], _ head: [Int32], _ between: [Int32]) -> Set<Int32> {
    Set(here).intersection(head).subtracting(between)
  }
}
