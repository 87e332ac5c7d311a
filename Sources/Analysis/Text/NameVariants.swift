/// Names that differ only in vowels are transliterations of one: *Idris* and *Idriss* are not, *Nasr* and *Nosr* are.
///
/// Two words are variants if both are always written with a capital, begin with the same letter, have the
/// same consonants and the same length.
struct NameVariants {
  /// For each word the one that stands for it, or -1 for itself.
  private var canonical: [Int32]
  private static let shortest = 5

  init(_ annotations: [Annotation], _ lexicon: Lexicon) {
    canonical = Array(repeating: -1, count: lexicon.vocabulary.count)
    var bySkeleton: [[UInt8]: Int32] = [:]
    var isLower = [Bool](repeating: false, count: lexicon.vocabulary.count)
    var isSeen = isLower
    var names: [Int32] = []
    for annotation in annotations {
      for token in annotation.tokens where token.word >= 0 {
        if !token.isCapital {
          isLower[Int(token.word)] = true
        } else if !isSeen[Int(token.word)] {
          isSeen[Int(token.word)] = true
          names.append(token.word)
        }
      }
    }
    for name in names {
      let word = lexicon.nameKey(name)
      guard !isLower[Int(word)], lexicon.vocabulary[word].classes.isEmpty,
        let key = Self.skeleton(lexicon.vocabulary.bytes(of: word))
      else { continue }
      if let first = bySkeleton[key] { canonical[Int(word)] = first } else { bySkeleton[key] = word }
    }
  }

  /// First letter, length and consonants; nil for short words.
  private static func skeleton(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= shortest, let first = bytes.first else { return nil }
    let consonants = bytes.filter { $0 < 0x80 && ![0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0) }
    guard consonants.count >= 3 else { return nil }
    return [first, UInt8(min(bytes.count, 255))] + consonants
  }

  /// The word that stands for all its variants.
  func canonical(_ word: Int32) -> Int32 {
    canonical.indices.contains(Int(word)) && canonical[Int(word)] >= 0 ? canonical[Int(word)] : word
  }
}
