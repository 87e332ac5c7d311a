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

  /// A stem with what is looked up of it, once for all sentences that this one is compared with.
  struct Entry {
    /// Its first letters (``Vocabulary/root(of:)``).
    let root: Int32
    /// How telling it is.
    let weight: Double
    /// Whether it is of a name here: one that ``names`` has, or of a state or a body.
    let isName: Bool
    /// Whether it is of a small word that begins with a capital (*« Nous … »*), which tells nothing by itself.
    let isSmall: Bool
    /// The groups of synonyms that it belongs to.
    let senses: [Int32]
  }

  let voice: Voice
  /// Whether the speaker is named, or both sides speak; otherwise the voice is a guess, or nobody's.
  let isNamed: Bool
  let place: Place
  /// Stems of its content words, in order.
  let stems: [Int32]
  /// The same without the names of states and bodies, which stand in every other sentence.
  let ownStems: [Int32]
  let ownStemSet: StemSet
  /// The first letters of each stem.
  let roots: StemSet
  /// What is looked up of each stem, by ascending stems.
  let entries: [Entry]
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
    let smallStems = StemSet(
      zip(own.places, own.stems).lazy.filter { place, _ in
        let token = annotation.tokens[place]
        return !token.flags.contains(.upper)
          && !lexicon.vocabulary[token.word].classes.isDisjoint(with: ContentIndex.grammar)
      }.map { $0.1 })
    let tokens = annotation.tokens[segment.tokens]
    words = segment.tokens.compactMap {
      annotation.tokens[$0].word >= 0 && !named.contains($0) ? annotation.tokens[$0].word : nil
    }
    names = StemSet(
      zip(own.places, own.stems).lazy.filter { place, stem in
        segment.tokens.contains(place) && annotation.tokens[place].isCapital
          && !annotation.tokens[place].flags.contains(.initial) && !content.isName(stem)
      }.map { $0.1 })
    let phrased = Self.phraseGroups(segment, own, annotation, lexicon)
    entries = StemSet(segment.stems).stems.map { [names, ownStemSet] stem in
      Entry(
        root: lexicon.vocabulary.root(of: stem), weight: content.weight(stem),
        isName: names.contains(stem) || !ownStemSet.contains(stem), isSmall: smallStems.contains(stem),
        senses: lexicon.synonymGroups(of: stem) + (phrased[stem] ?? []))
    }
    roots = StemSet(entries.map(\.root))
    senses = StemSet(entries.flatMap(\.senses))
    weight = entries.reduce(0) { $0 + $1.weight }
    numbers = StemSet(reader.numbers(in: tokens).map { Int32(truncatingIfNeeded: $0) })
    isNegated = content.isNegated(own.document, segment.tokens, lexicon)
    isQuestion = tokens.contains { $0.kind == .question }
    said = SaidWords(segment.tokens, own.document, content)
  }

  /// The groups of synonyms that stems belong to by the phrases they stand in: *s'entendre*, *se mettre d'accord*.
  private static func phraseGroups(
    _ segment: Segment, _ own: ContentIndex.Content, _ annotation: Annotation, _ lexicon: Lexicon
  ) -> [Int32: [Int32]] {
    let phrases = lexicon.synonymPhrases(in: segment.tokens, of: annotation.tokens)
    guard !phrases.isEmpty else { return [:] }
    var groups: [Int32: [Int32]] = [:]
    for (place, stem) in zip(own.places, own.stems) where segment.tokens.contains(place) {
      for phrase in phrases where phrase.tokens.contains(place) { groups[stem, default: []] += phrase.groups }
    }
    return groups
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
