/// Who is in mind while an article is read, in the order of the text.
struct Discourse {
  /// Where somebody was met last, and where they last spoke.
  struct Entry {
    var member: Int
    /// Sentence of the last mention.
    var sentence: Int
    var paragraph: Int
    /// The last mention that names the member, in bytes.
    var bytes: Range<Int>
    /// The last mention was no complement of a preposition.
    var isSubject: Bool
    /// The last mention was the first of its sentence that is no complement.
    var isFirst: Bool
    var mentions = 1
    /// Sentence and paragraph where the member last spoke, or -1.
    var spokeSentence = -1
    var spokeParagraph = -1
  }

  /// Those met, the last one at the end.
  private(set) var entries: [Entry] = []
  private(set) var lastSpeaker: Int?
  private(set) var speakerBefore: Int?
  /// The last sentence that reports something, or -1.
  var lastReport = -1
  /// The last sentence that ends with a reporting clause behind its quotation, or -1: *« … », a dit X.*
  var lastIncise = -1
  /// Who last said something by a writing, and in which sentence.
  var lastWriting: (source: Attribution.Source, sentence: Int)?
  /// Several who were named together last.
  var lastPlural: Attribution.Source?
  /// The most who are kept in mind.
  private static let capacity = 48

  /// Takes in a mention.
  mutating func meet(_ member: Int, _ bytes: Range<Int>, sentence: Int, paragraph: Int, isSubject: Bool) {
    // Those of this sentence stand last.
    let last = entries.last { $0.sentence != sentence || $0.isSubject }
    let isFirst = isSubject && last?.sentence != sentence
    var entry = Entry(
      member: member, sentence: sentence, paragraph: paragraph, bytes: bytes, isSubject: isSubject, isFirst: isFirst)
    if let index = entries.lastIndex(where: { $0.member == member }) {
      let known = entries.remove(at: index)
      entry.mentions = known.mentions + 1
      entry.spokeSentence = known.spokeSentence
      entry.spokeParagraph = known.spokeParagraph
      if known.sentence == sentence {
        entry.isFirst = known.isFirst || isFirst
        entry.isSubject = known.isSubject || isSubject
      }
    }
    entries.append(entry)
    if entries.count > Self.capacity { entries.removeFirst() }
  }

  /// Takes in that a member spoke.
  mutating func speak(_ member: Int, sentence: Int, paragraph: Int) {
    if let index = entries.lastIndex(where: { $0.member == member }) {
      entries[index].spokeSentence = sentence
      entries[index].spokeParagraph = paragraph
    }
    if lastSpeaker != member {
      speakerBefore = lastSpeaker
      lastSpeaker = member
    }
  }
}
