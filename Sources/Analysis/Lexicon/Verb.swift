/// A verb or verbal locution that reports speech or thought.
struct Verb {
  /// What a verb introduces.
  struct Complements: OptionSet, BitwiseCopyable {
    let rawValue: UInt16
    static let direct = Self(rawValue: 1)
    static let clause = Self(rawValue: 2)
    static let infinitive = Self(rawValue: 4)
    static let noun = Self(rawValue: 8)
    static let of = Self(rawValue: 16)
    static let person = Self(rawValue: 32)
    static let predicate = Self(rawValue: 64)
    static let reflexive = Self(rawValue: 128)
    /// A clause without a word that begins it: *he said the talks were frank*.
    static let bareClause = Self(rawValue: 256)
    /// A clause behind a colon alone: *Le maire est plus direct : …*.
    static let colon = Self(rawValue: 512)

    /// Its subject is told the words and does not say them: *the court heard that*.
    static let heard = Self(rawValue: 1024)
    /// Several do it with each other: *They agreed that*.
    static let mutual = Self(rawValue: 2048)
    /// What follows is what somebody else is charged with: *accuser de*, *suspect of*.
    static let charge = Self(rawValue: 4096)

    static func named(_ name: String) -> Self {
      switch name {
      case "direct": .direct
      case "que": .clause
      case "inf": .infinitive
      case "noun": .noun
      case "de": .of
      case "person": .person
      case "as": .predicate
      case "refl": .reflexive
      case "zero": .bareClause
      case "colon": .colon
      case "heard": .heard
      case "mutual": .mutual
      case "charge": .charge
      default: []
      }
    }
  }

  /// Whether the speaker stands with or against what is spoken of.
  enum Force: String, BitwiseCopyable {
    case neutral
    case agreeing = "agree"
    case rejecting = "reject"
    /// Says something back to who spoke before: *répliquer*, *retort*.
    case answering = "answer"
  }

  var lemma: String
  var takes: Complements
  var force: Force
  /// The words that follow the inflected one, as alternatives; empty for a single word.
  var rest: [[Int32]]
}

/// One way to read a word as a form of a verb.
struct VerbReading: BitwiseCopyable {
  /// Index of the inflection: the verbs that share stem and paradigm.
  var inflection: Int32
  /// Index of the next reading of the same word, or -1.
  var next: Int32
  var forms: VerbForm
  var agreement: Agreement
  private var filler: UInt8 = 0

  init(inflection: Int32, forms: VerbForm, agreement: Agreement, next: Int32) {
    self.inflection = inflection
    self.next = next
    self.forms = forms
    self.agreement = agreement
  }
}

/// The endings of a paradigm, each with the forms it makes.
struct Paradigm {
  /// An ending with what it makes of a stem.
  struct Ending {
    var bytes: [UInt8]
    var forms: VerbForm
    var agreement: Agreement
  }

  var endings: [Ending] = []

  /// Reads the columns of `paradigms.tsv` behind the name.
  init(_ row: TableFile.Row) {
    let columns: [(VerbForm, Agreement)] = [
      (.infinitive, Agreement(code: "")), (.thirdSingular, Agreement(code: "s")),
      (.thirdPlural, Agreement(code: "p")), (.firstPerson, Agreement(code: "1")),
    ]
    for (index, (forms, agreement)) in columns.enumerated() {
      for member in row.list(index + 1) { add(row, member, forms, agreement) }
    }
    let participles = ["ms", "fs", "mp", "fp"]
    for (index, member) in row.list(5).enumerated() {
      add(row, member, .pastParticiple, Agreement(code: participles[index % participles.count]))
    }
    for member in row.list(6) { add(row, member, .presentParticiple, Agreement(code: "")) }
  }

  private mutating func add(
    _ row: TableFile.Row, _ member: Range<Int>, _ forms: VerbForm, _ agreement: Agreement
  ) {
    let bytes = Array(row.bytes[member])
    endings.append(Ending(bytes: bytes == [0x30] ? [] : bytes, forms: forms, agreement: agreement))
  }
}
