import CoverageModel

/// One sentence of a voice as it stands first: what is compared with the others.
///
/// It is compared again and again; a reference is handed on sooner than a dozen sets of words.
final class Wording {
  /// Who speaks, as far as reports of one utterance may differ in it.
  struct Voice: Hashable {
    var party: Statement.Party?
    /// Index in ``Coverage/speakers``, or past them for somebody who is named nowhere.
    var speaker: Int?
  }

  /// Where its first report stands and how it is told.
  struct Place {
    /// Index in ``Coverage/statements``.
    var statement: Int
    var article: Int
    var paragraph: Int
    /// Index in ``Annotation/sentences``, or -1.
    var sentence: Int
    var kind: Statement.Kind
    var isHeading: Bool
  }

  let voice: Voice
  /// Whether the speaker is named, or both sides speak; otherwise the voice is a guess, or nobody's.
  let isNamed: Bool
  let place: Place
  /// Stems of its content words, in order and as a set.
  let stems: [Int32]
  /// The same without the names of states and bodies, which stand in every other sentence.
  let ownStems: [Int32]
  let ownStemSet: StemSet
  let stemSet: StemSet
  /// The stems of small words that begin with a capital (*« Nous … »*): they tell nothing by themselves.
  let smallStems: StemSet
  /// The first letters of each stem.
  let roots: StemSet
  /// How telling all its stems are together.
  let weight: Double
  /// All its words as they are, small ones too, without such names.
  let words: [Int32]
  /// The groups of synonyms of all its stems.
  let senses: StemSet
  /// Stems of names that are no states'.
  let names: StemSet
  /// The numbers in it, in thousandths, cut to 32 bits: equal ones stay equal.
  let numbers: StemSet
  let isNegated: Bool
  let isQuestion: Bool
  /// Its words one behind the other.
  let said: SaidWords

  /// Reads a sentence.
  init(
    _ segment: Segment, _ voice: Voice, _ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon,
    _ reader: NumberReader
  ) {
    let own = content.contents[segment.statement]
    let annotation = content.annotations[own.document]
    let statement = coverage.statements[segment.statement]
    self.voice = voice
    isNamed = !statement.lacksSpeaker
    place = Place(
      statement: segment.statement, article: statement.article, paragraph: statement.paragraph,
      sentence: annotation.sentence(of: own.tokens.lowerBound) ?? -1, kind: statement.kind,
      isHeading: coverage.isHeading(statement))
    stems = segment.stems
    let named = annotation.namedTokens(in: segment.tokens)
    ownStems = zip(own.places, own.stems).lazy.filter { place, stem in
      segment.tokens.contains(place) && !named.contains(place) && !content.isName(stem)
    }.map { $0.1 }
    ownStemSet = StemSet(ownStems)
    stemSet = StemSet(segment.stems)
    smallStems = StemSet(
      zip(own.places, own.stems).lazy.filter { place, _ in
        let token = annotation.tokens[place]
        return !token.flags.contains(.upper)
          && !lexicon.vocabulary[token.word].classes.isDisjoint(with: ContentIndex.grammar)
      }.map { $0.1 })
    roots = StemSet(stemSet.stems.map { lexicon.vocabulary.root(of: $0) })
    weight = stemSet.stems.reduce(0) { $0 + content.weight($1) }
    let tokens = annotation.tokens[segment.tokens]
    words = segment.tokens.compactMap {
      annotation.tokens[$0].word >= 0 && !named.contains($0) ? annotation.tokens[$0].word : nil
    }
    var senses: [Int32] = []
    for stem in stemSet.stems { lexicon.forEachSynonymGroup(of: stem) { senses.append(Int32($0)) } }
    self.senses = StemSet(senses)
    names = StemSet(
      zip(own.places, own.stems).lazy.filter { place, stem in
        segment.tokens.contains(place) && annotation.tokens[place].isCapital
          && !annotation.tokens[place].flags.contains(.initial) && !content.isName(stem)
      }.map { $0.1 })
    numbers = StemSet(reader.numbers(in: tokens).map { Int32(truncatingIfNeeded: $0) })
    isNegated = content.isNegated(own.document, segment.tokens, lexicon)
    isQuestion = tokens.contains { $0.kind == .question }
    said = SaidWords(segment.tokens, own.document, content)
  }
}

extension Annotation {
  /// The tokens of names of states, bodies and outlets in a range.
  fileprivate func namedTokens(in range: Range<Int>) -> Set<Int> {
    var named = Set<Int>()
    for token in range where beginsPhrase(at: token) {
      for phrase in phrases(at: token)
      where phrase.kind == .country || phrase.kind == .organisation || phrase.kind == .outlet {
        named.formUnion(phrase.tokens)
      }
    }
    return named
  }
}

extension Vocabulary {
  /// As many bytes of a word are taken for its root.
  private static let rootLength = 5

  /// The first letters of a word, which those derived from it mostly keep (*patient*, *patience*), as a number.
  func root(of word: Int32) -> Int32 {
    withBytes(of: word) { bytes in
      Int32(bitPattern: bytes.prefix(Self.rootLength).reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    }
  }
}

extension Coverage {
  /// Whether a statement stands in a title or another heading.
  fileprivate func isHeading(_ statement: Statement) -> Bool {
    let headings = [articles[statement.article].title, statement.section.flatMap { sections[$0].heading }]
    return headings.contains { $0?.contains(statement.range.lowerBound) ?? false }
  }
}
