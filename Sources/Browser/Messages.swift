import CoverageModel

/// What the program says, in one language.
///
/// `%1` and `%2` stand for what a sentence is about.
public struct Messages: Sendable {
  /// A noun that can be counted.
  struct Noun: Sendable {
    var one: String
    var many: String
    /// The numbers that take the singular: in French nothing is one.
    var singular: ClosedRange<Int>

    func counted(_ count: Int) -> String { "\(count) \(singular.contains(count) ? one : many)" }
  }

  // What is counted.
  var articles: Noun
  var statements: Noun
  var topicsCounted: Noun
  var rowsChosen: Noun
  var wordingsCounted: Noun
  var correctionsCounted: Noun

  // Heads and labels.
  var topics: String
  var outline: String
  var otherTopic: String
  var article: String
  var furniture: String
  var help: String
  var untitled: String
  var unknown: String
  var together: String
  var thirdVoice: String
  var direct: String
  var indirect: String
  var mixed: String
  var certainty: String
  var noSpeaker: String
  var reportedBy: String
  var topic: String
  var decimalMark: String
  var colon: String
  var quotationMarks: (open: String, close: String)
  var allKeys: String

  // Why a row has its mark.
  var oneSided: String
  var undetermined: String
  var joint: String
  var third: String
  var jointStatement: String
  var saidByText: String
  var opposedStances: String
  var sharedStance: String
  var rejection: String
  var reply: String
  var contrast: String
  var sameClaim: String
  var setByReader: String
  var whySpeaker: String
  var whyMark: String

  // All reports of an utterance.
  var wordings: String
  var fullest: String
  var otherWordings: String
  var wordsDiffer: String
  var wordsMissing: String
  var sameWords: String
  var oneWording: String

  // The picture of the whole.
  var overview: String
  var voices: String
  var outlets: String
  var strips: String
  var noOutlet: String
  var onlySide: String
  var bothMarks: String
  var notTold: String
  var stripLegend: String

  // The help.
  var signs: String
  var signAgreement: String
  var signDisagreement: String
  var signOneSided: String
  var signUndetermined: String
  var moving: String
  var jumping: String
  var searching: String
  var taking: String
  var program: String

  // What the status line says.
  var oneColumn: String
  var tooSmall: String
  var empty: String
  var noSearch: String
  var noMatch: String
  var matchCount: String
  var searchPrompt: String
  var noFurther: String
  var noCounterpart: String
  var nothingHere: String
  var choosing: String
  var explaining: String
  var chosen: String
  var copied: String
  var copyFailed: String
  var scopePrompt: String
  var scopeRow: String
  var scopeTopic: String
  var scopeAll: String
  var formatPrompt: String
  var filePrompt: String
  var overwritePrompt: String
  var yesKey: Unicode.Scalar
  var written: String
  var writeFailed: String
  var cancelled: String
  var swapped: String
  var defaultFileName: String

  // Reading again.
  var rereading: String
  var unchanged: String
  var filesReread: Noun
  var moreStatements: String
  var fewerStatements: String
  var asManyStatements: String
  var semicolon: String

  // Commands by their names.
  var unknownCommand: String
  var noSuchCommand: String
  var ambiguousCommand: String
  var commandNotHere: String
  var noSuchTopic: String

  // Columns and their widths.
  var arranging: String
  var zoomed: String
  var unzoomed: String
  var free: String
  var linked: String
  var needsColumns: String
  var oneColumnOnly: String
  var noList: String
  var zoomedShort: String
  var freeShort: String

  // The mouse.
  var mouseOn: String
  var mouseOff: String
  var noMouse: String

  // Putting right.
  var correct: String
  var correctingGroup: String
  var signCorrected: String
  var fieldSpeaker: String
  var fieldSide: String
  var fieldKind: String
  var fieldWords: String
  var fieldRemoval: String
  var fieldRelation: String
  var fieldScope: String
  var neitherSide: String
  var bothSides: String
  var agreement: String
  var disagreement: String
  var noRelation: String
  var otherStatement: String
  var asNow: String
  var newValue: String
  var noAnswer: String
  var onlyThis: String
  var allReports: String
  var sameMention: String
  var sameSpeaker: String
  var sameTopic: String
  var sameCue: String
  var corrected: String
  var undone: String
  var redone: String
  var reverted: String
  var reverting: String
  var alreadySo: String
  var nothingToUndo: String
  var nothingToRedo: String
  var noCorrections: String
  var correctionsOff: String
  var unplaced: String
  var unplacedShort: String
  var unplacedCount: String
  var unplacedNotice: String
  var notKept: String
  var hintMenu: String
  var hintTyping: String
  var hintFilter: String
  var hintBoundaries: String
  var hintList: String

  /// A sentence about something: `%1`, `%2` … stand for the words given.
  func fill(_ sentence: String, _ words: String...) -> String { fill(sentence, words) }

  /// A sentence about something.
  func fill(_ sentence: String, _ words: [String]) -> String {
    var result = ""
    var rest = sentence.utf8[...]
    while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
      result += String(Substring(rest[..<percent]))
      rest = rest[rest.index(after: percent)...]
      let number = Int(rest.first ?? 0) - Int(UInt8(ascii: "1"))
      if words.indices.contains(number) { result += words[number] }
      rest = rest.dropFirst()
    }
    return result + String(Substring(rest))
  }

  /// Words of a document in quotation marks.
  func quoted(_ words: String) -> String { quotationMarks.open + words + quotationMarks.close }

  /// A share between 0 and 1 with two decimals.
  func share(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100)\(decimalMark)\(decimals < 10 ? "0" : "")\(decimals)"
  }

  /// How sure a statement is; where nobody is known to speak, that it is this which is not sure.
  func certainty(of statement: Statement) -> String {
    let share = "\(certainty) \(share(statement.certainty))"
    return statement.lacksSpeaker ? "\(share) (\(noSpeaker))" : share
  }
}
