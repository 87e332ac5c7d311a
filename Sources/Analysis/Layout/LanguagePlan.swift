import CoverageModel

/// Which paragraphs of the sources are in which language.
public struct LanguagePlan: Sendable {
  /// A stretch of a source in one language.
  struct Stretch {
    var source: Int
    var language: String
    /// Its paragraphs, in bytes.
    var paragraphs: [Range<Int>]
  }

  private(set) var stretches: [Stretch] = []
  private let sourceCount: Int
  /// What a text without any known word is taken for.
  private static let fallback = "fr"

  /// Tells the languages of the paragraphs of some sources.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public init(of sources: [Source]) { self.init(sources, LanguageGuess(), nil) }

  /// Tells the languages, or takes all for one.
  init(_ sources: [Source], _ guess: LanguageGuess, _ language: String?) {
    sourceCount = sources.count
    for (index, source) in sources.enumerated() {
      let paragraphs = ParagraphReader.paragraphs(of: source.text.bytes)
      if let language {
        stretches.append(Stretch(source: index, language: language, paragraphs: paragraphs))
        continue
      }
      let runs = LanguageRuns(source.text.bytes, paragraphs, guess, fallback: stretches.last?.language ?? Self.fallback)
      for run in runs.runs {
        stretches.append(
          Stretch(source: index, language: run.language, paragraphs: Array(paragraphs[run.paragraphs])))
      }
    }
  }

  /// The languages with a lexicon that occur, in the order of the text.
  var supported: [String] {
    var languages: [String] = []
    for stretch in stretches where Analyzer.languages.contains(stretch.language) {
      if !languages.contains(stretch.language) { languages.append(stretch.language) }
    }
    return languages
  }

  /// The stretches in languages without a lexicon.
  var unsupported: [Stretch] { stretches.filter { !Analyzer.languages.contains($0.language) } }

  /// The sources that hold articles in languages without a lexicon: indices in the sources with the languages as ISO
  /// 639-1 codes, each pair once.
  public var withoutLexicon: [(source: Int, language: String)] {
    var found: [(source: Int, language: String)] = []
    for stretch in unsupported where !found.contains(where: { $0 == (stretch.source, stretch.language) }) {
      found.append((stretch.source, stretch.language))
    }
    return found
  }

  /// For each source its paragraphs in a language.
  func stretches(in language: String) -> [[Range<Int>]] {
    var paragraphs: [[Range<Int>]] = Array(repeating: [], count: sourceCount)
    for stretch in stretches where stretch.language == language { paragraphs[stretch.source] += stretch.paragraphs }
    return paragraphs
  }

  /// The language of most bytes of a source.
  func language(of source: Int) -> String? {
    var bytes: [String: Int] = [:]
    for stretch in stretches where stretch.source == source {
      bytes[stretch.language, default: 0] += stretch.paragraphs.reduce(0) { $0 + $1.count }
    }
    return bytes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
