/// The press coverage of one two-sided event: what was read, who said what, and how the sides stand.
///
/// Members name each other by index into these arrays. Every array is in the order of the text.
public struct Coverage: Sendable, Equatable {
  /// The texts that were read.
  public var sources: [Source]
  /// Articles and page furniture.
  public var articles: [Article]
  /// Parts of articles.
  public var sections: [Section]
  /// Everybody who says something.
  public var speakers: [Speaker]
  /// The two parties, first and second.
  public var sides: [Side]
  /// What was spoken of.
  public var topics: [Topic]
  /// What was said, as reported.
  public var statements: [Statement]
  /// What was said, once each.
  public var utterances: [Utterance]
  /// Where the sides agree and disagree.
  public var relations: [Relation]

  /// Gathers the parts of a coverage.
  public init(
    sources: [Source] = [], articles: [Article] = [], sections: [Section] = [], speakers: [Speaker] = [],
    sides: [Side] = [Side(id: .a, name: ""), Side(id: .b, name: "")], topics: [Topic] = [],
    statements: [Statement] = [], utterances: [Utterance] = [], relations: [Relation] = []
  ) {
    self.sources = sources
    self.articles = articles
    self.sections = sections
    self.speakers = speakers
    self.sides = sides
    self.topics = topics
    self.statements = statements
    self.utterances = utterances
    self.relations = relations
  }

  /// The side with a given name of the two.
  public subscript(side: SideID) -> Side { sides[side == .a ? 0 : 1] }

  /// The source that an article stands in.
  public func source(ofArticle article: Int) -> Source { sources[articles[article].source] }

  /// The words of a statement, character for character.
  public func words(of statement: Statement) -> String {
    source(ofArticle: statement.article).text[statement.range]
  }

  /// The words of a range of an article's source.
  public func words(_ range: Range<Int>, inArticle article: Int) -> String {
    source(ofArticle: article).text[range]
  }

  /// The name of who said it, or `?`.
  public func speakerName(of statement: Statement) -> String {
    statement.speaker.map { speakers[$0].name } ?? "?"
  }
}
