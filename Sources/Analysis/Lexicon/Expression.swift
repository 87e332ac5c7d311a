/// What stemmed expressions stand for, accords and stances, and the keys of their words.
extension Lexicon {
  /// What a stemmed expression stands for.
  enum Expression: BitwiseCopyable {
    case accord(Accord)
    case stance(Stance)
  }

  /// An expression of agreement or disagreement.
  struct Accord: BitwiseCopyable {
    enum Kind: String, BitwiseCopyable { case mutual, reply, support, reject, turn, announce }
    var agrees: Bool
    var kind: Kind
  }

  /// A word that takes a stand on an axis.
  struct Stance: BitwiseCopyable {
    var axis: Int32
    var positive: Bool
  }

  /// The poles of an axis of stance.
  struct Axis {
    var name: String
    var positive: String
    var negative: String
    /// It is of what somebody wants: whoever charges others with it wants the opposite.
    let isAim: Bool
    /// It is of somebody whom a name tells.
    let isOfPeople: Bool
    /// What it is of, as the lexicon has it.
    let marks: String

    init(name: String, positive: String, negative: String, marks: String) {
      self.name = name
      self.positive = positive
      self.negative = negative
      self.marks = marks
      let all = marks.split(separator: "|")
      isAim = all.contains("aim")
      isOfPeople = all.contains("who")
    }
  }

  /// The key of a word that counts as it is written, apart from all stems.
  static func exact(_ word: Int32) -> Int32 { word | 1 << 30 }

  /// The word of such a key, or nil for the key of a stem.
  static func word(ofExact key: Int32) -> Int32? { key & 1 << 30 != 0 ? key & ~(1 << 30) : nil }
}
