import CoverageModel
import Foundation

@testable import Analysis

/// The French lexicon and analysis, made once for all tests.
enum French {
  /// The lexicon; what it points to never changes, so that copies can be read on any thread.
  nonisolated(unsafe) static let lexicon: Lexicon = {
    guard let lexicon = LexiconReader.lexicon(language: "fr") else { fatalError("no French lexicon") }
    return lexicon
  }()

  private static let lock = NSLock()

  /// The analysis owns a stemmer, which belongs to one thread at a time: ``lock`` guards it.
  nonisolated(unsafe) private static let analyzer: Analyzer = {
    guard let analyzer = Analyzer(language: "fr") else { fatalError("no French analysis") }
    return analyzer
  }()

  /// The coverage of some texts.
  static func coverage(of texts: String..., sides: [SideDeclaration]? = nil) -> Coverage {
    coverage(of: texts.enumerated().map { Source(name: "\($0 + 1).txt", text: SourceText($1)) }, sides: sides)
  }

  /// The coverage of some sources.
  static func coverage(of sources: [Source], sides: [SideDeclaration]? = nil) -> Coverage {
    lock.withLock {
      var analyzer = analyzer
      return analyzer.coverage(of: sources, sides: sides)
    }
  }
}

/// The English analysis, made once for all tests.
enum English {
  private static let lock = NSLock()

  /// The analysis owns a stemmer, which belongs to one thread at a time: ``lock`` guards it.
  nonisolated(unsafe) private static let analyzer: Analyzer = {
    guard let analyzer = Analyzer(language: "en") else { fatalError("no English analysis") }
    return analyzer
  }()

  /// The coverage of a text.
  static func coverage(of text: String, sides: [SideDeclaration]? = nil) -> Coverage {
    lock.withLock {
      var analyzer = analyzer
      return analyzer.coverage(of: [Source(name: "1.txt", text: SourceText(text))], sides: sides)
    }
  }
}

extension Coverage {
  /// The side of whoever goes by a name.
  func side(of name: String) -> SideID? { speakers.first { $0.name == name }?.side }

  /// Each statement as `speaker: words`.
  var voices: [String] { statements.map { "\(speakerName(of: $0)): \(words(of: $0))" } }

  /// The words of the statements of each utterance that has several.
  var repeated: [[String]] {
    utterances.filter { $0.statements.count > 1 }.map { $0.statements.map { words(of: statements[$0]) } }
  }

  /// The words of an evidence.
  func words(of evidence: Evidence) -> String { sources[evidence.source].text[evidence.range] }
}
