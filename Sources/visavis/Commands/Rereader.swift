import Analysis
import Browser
import CoverageModel
import Reading

/// Reads the texts of a command line again while they are browsed.
struct Rereader {
  private let files: [FilePath]
  private let sides: [SideDeclaration]
  private let topicFile: FilePath?
  private let name: String
  /// What standard input held; nil where it was not read.
  private let input: Source?
  /// The topics that the reader named, as they were read last.
  private(set) var topics: [TopicDeclaration]

  init(_ invocation: Invocation, _ loaded: SourceLoader.Loaded, topics: [TopicDeclaration]) {
    files = invocation.files
    sides = invocation.sides
    topicFile = invocation.topics
    name = loaded.name
    input = loaded.input
    self.topics = topics
  }

  /// Reads the texts again and tells what became of them.
  ///
  /// - Parameter sources: the texts as they were read last.
  mutating func answer(since sources: [Source], _ sentences: Sentences) -> Answer {
    do throws(Failure) {
      return try changes(since: sources, sentences)
    } catch {
      return .notReread(reason: sentences.notReread(sentences.sentence(for: error)))
    }
  }

  private mutating func changes(since sources: [Source], _ sentences: Sentences) throws(Failure) -> Answer {
    let note = input == nil ? nil : sentences.inputIsGone
    let named = try SourceLoader.topics(topicFile)
    // The bundled dossier is in the program; what came through a pipe is in memory alone.
    let isFixed = files.isEmpty || files.allSatisfy { $0 == FilePath("-") }
    let loaded = isFixed ? nil : try SourceLoader.load(files, input: input)
    let changed = Self.changes(from: sources, to: loaded?.sources ?? sources) + (named == topics ? 0 : 1)
    guard changed > 0 else {
      return isFixed && input != nil ? .notReread(reason: sentences.inputIsGone) : .unchanged(note: note)
    }
    topics = named
    var analyzer = Analyzer()
    let texts = loaded?.sources ?? sources
    return .reread(
      Rereading(
        files: changed, name: loaded?.name ?? name,
        coverage: analyzer.coverage(of: texts, sides: sides.isEmpty ? nil : sides, topics: topics),
        note: loaded.flatMap { sentences.leftOut(in: $0) }))
  }

  /// How many texts are new, gone, or not as they were.
  private static func changes(from former: [Source], to present: [Source]) -> Int {
    let new = present.count { source in !former.contains { $0.name == source.name && $0.text == source.text } }
    let gone = former.count { source in !present.contains { $0.name == source.name } }
    return new + gone
  }
}

/// What the program says of texts that are read again.
extension Sentences {
  /// Why texts were not read again, and that the old ones stay.
  func notReread(_ reason: String) -> String { reason + say(" ; l’ancien texte reste", "; the old text stays") }

  /// That standard input cannot be read again.
  var inputIsGone: String {
    say("L’entrée standard ne peut pas être relue.", "Standard input cannot be read again.")
  }

  /// Which files of folders could not be read; nil where all could.
  fileprivate func leftOut(in loaded: SourceLoader.Loaded) -> String? {
    let notes = loaded.notes.filter { if case .leftOut = $0 { true } else { false } }
    return notes.isEmpty ? nil : notes.map(sentence).joined(separator: " · ")
  }
}
