/// Finds for each sentence earlier ones that may report the same: they share words, meanings or numbers.
///
/// Whatever is asked of every two sentences stands in columns, and what a sentence is found by is looked up once.
struct SentenceCandidates {
  /// What a sentence is found by: a list that it stands in once it was met, and what it weighs that another stands there.
  private struct Key {
    var list: Int
    var weight: Double
  }

  /// For each sentence what it is found by: the first letters of its stems and their meanings, in order, then its numbers.
  private var keys: [[Key]] = []
  /// The sentences met so far, in lists.
  private var lists: [[Int32]] = []
  private let weights: [Double]
  private let statements: [Int]
  private let voices: [Wording.Voice]
  private let areNamed: [Bool]
  /// What each sentence shares with the one that is looked at: zeros between two of them.
  private var shared: [Double]

  /// A root in more sentences than this proposes no pair.
  private static let mostPostings = 80
  /// The least share of what the shorter sentence tells that a pair has in common.
  private static let leastShared = 0.05
  /// The same where it is not known that both have one speaker.
  private static let leastSharedByStrangers = 0.2
  /// What a number that both have weighs beside words: as much as a stem that one in six of the sentences has.
  private static let numberWeight = 2.0

  init(_ wordings: [Wording]) {
    weights = wordings.map(\.weight)
    statements = wordings.map(\.place.statement)
    voices = wordings.map(\.voice)
    areNamed = wordings.map(\.isNamed)
    shared = Array(repeating: 0, count: wordings.count)
    keys.reserveCapacity(wordings.count)
    var roots: [Int32: Int] = [:]
    var senses: [Int32: Int] = [:]
    var numbers: [Int32: Int] = [:]
    var count = 0
    func list(_ key: Int32, _ known: inout [Int32: Int]) -> Int {
      if let list = known[key] { return list }
      known[key] = count
      count += 1
      return count - 1
    }
    for wording in wordings {
      var own: [Key] = []
      own.reserveCapacity(wording.entries.count + wording.numbers.count)
      for entry in wording.entries {
        own.append(Key(list: list(entry.root, &roots), weight: entry.weight))
        for sense in entry.senses { own.append(Key(list: list(sense, &senses), weight: entry.weight)) }
      }
      for number in wording.numbers.stems {
        own.append(Key(list: list(number, &numbers), weight: Self.numberWeight))
      }
      keys.append(own)
    }
    lists = Array(repeating: [], count: count)
  }

  /// Earlier sentences that one voice may have said and that share enough with a sentence, in the order of the text; it is
  /// met from then on.
  ///
  /// The sentences are to be asked for one after the other.
  mutating func meet(_ index: Int) -> [Int] {
    var touched: [Int] = []
    for key in keys[index] where lists[key.list].count <= Self.mostPostings {
      for other in lists[key.list] {
        if shared[Int(other)] == 0 { touched.append(Int(other)) }
        shared[Int(other)] += key.weight
      }
    }
    let found = touched.filter { mayReportTheSame($0, index) }.sorted()
    for other in touched { shared[other] = 0 }
    for key in keys[index] where lists[key.list].last != Int32(index) { lists[key.list].append(Int32(index)) }
    return found
  }

  private func mayReportTheSame(_ one: Int, _ other: Int) -> Bool {
    let lighter = min(weights[one], weights[other])
    guard shared[one] >= Self.leastShared * lighter, statements[one] != statements[other] else { return false }
    let isOneVoice = voices[one] == voices[other] && voices[one].speaker != nil
    guard isOneVoice || shared[one] >= Self.leastSharedByStrangers * lighter else { return false }
    return canBeOne(one, other)
  }

  /// Whether one voice may have said two sentences.
  func canBeOne(_ one: Int, _ other: Int) -> Bool {
    voices[one] == voices[other] || voices[one].party == voices[other].party && voices[one].party != nil
      || areNamed[one] != areNamed[other]
  }
}
