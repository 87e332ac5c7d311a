/// The closed classes of the grammar that a word can belong to, and what else the lexicon marks words with.
///
/// Compound words (*au sujet de*) can have the classes below bit 31 alone: ``Lexicon/Meaning`` keeps theirs in 32 bits.
struct WordClass: OptionSet, BitwiseCopyable {
  let rawValue: UInt64

  static let determiner = Self(rawValue: 1 << 0)
  static let possessive = Self(rawValue: 1 << 1)
  static let subject = Self(rawValue: 1 << 2)
  static let tonic = Self(rawValue: 1 << 3)
  static let clitic = Self(rawValue: 1 << 4)
  static let reflexive = Self(rawValue: 1 << 5)
  static let negation = Self(rawValue: 1 << 6)
  static let preposition = Self(rawValue: 1 << 7)
  static let conjunction = Self(rawValue: 1 << 8)
  static let subordinator = Self(rawValue: 1 << 9)
  static let relative = Self(rawValue: 1 << 10)
  static let adverb = Self(rawValue: 1 << 11)
  static let interrogative = Self(rawValue: 1 << 12)
  static let numeral = Self(rawValue: 1 << 13)
  static let title = Self(rawValue: 1 << 14)
  static let month = Self(rawValue: 1 << 15)
  static let weekday = Self(rawValue: 1 << 16)
  static let stopword = Self(rawValue: 1 << 17)
  static let auxiliary = Self(rawValue: 1 << 18)
  static let modal = Self(rawValue: 1 << 19)
  static let elision = Self(rawValue: 1 << 20)
  static let firstName = Self(rawValue: 1 << 21)
  static let startsPhrase = Self(rawValue: 1 << 22)
  /// Begins the clause that a verb of saying takes: *que*.
  static let complementizer = Self(rawValue: 1 << 23)
  static let meeting = Self(rawValue: 1 << 24)
  /// Begins the complement of a noun: *de*.
  static let genitive = Self(rawValue: 1 << 25)
  /// Stands inside names: *de*, *van*, *ben*.
  static let particle = Self(rawValue: 1 << 26)
  /// Begins a clause that a verb of asking takes: *si*.
  static let whether = Self(rawValue: 1 << 27)
  /// Denies what follows or goes before: *pas*, *aucun*.
  static let negator = Self(rawValue: 1 << 29)
  /// Tells of what is spoken: *sur*, *about*.
  static let about = Self(rawValue: 1 << 30)
  /// Makes a possessor of the noun before it: *'s*.
  static let possessiveMark = Self(rawValue: 1 << 31)
  /// An abbreviation whose point ends no sentence: *Inc.*
  static let abbreviation = Self(rawValue: 1 << 32)
  /// Makes forms of other verbs with their bare infinitive: *did say*, *would say*.
  static let support = Self(rawValue: 1 << 33)
  /// Sets a clause against the one before: *mais*, *though*.
  static let contrast = Self(rawValue: 1 << 34)
  /// Behind a role, tells for whom it is held: *a spokeswoman for X*, *avocat pour X*.
  static let service = Self(rawValue: 1 << 35)
  /// A noun that has no voice: *la main*, *une réunion*.
  static let thing = Self(rawValue: 1 << 36)
  /// What is written and tells, though nobody: *la motion*, *the letter*.
  static let writing = Self(rawValue: 1 << 37)
  /// An infinitive that does not end like most.
  static let infinitive = Self(rawValue: 1 << 38)
  /// A verb that tells whom its subject speaks for: *dirige*, *represents*.
  static let leading = Self(rawValue: 1 << 39)
  /// Says that what follows is over: *former*.
  static let former = Self(rawValue: 1 << 40)
  /// Names who does what a passive tells: *par*.
  static let agent = Self(rawValue: 1 << 41)
  /// A past tense that no ending shows: *won*.
  static let past = Self(rawValue: 1 << 42)
  /// A participle that tells who is on trial: *était jugé*, *is being tried*.
  static let tried = Self(rawValue: 1 << 43)
  /// A word that tells the same by itself: *comparaît*.
  static let standing = Self(rawValue: 1 << 44)
  /// Tells somebody's age: *quinquagénaire*, *year-old*.
  static let age = Self(rawValue: 1 << 45)
  /// The unit of an age: *ans*.
  static let years = Self(rawValue: 1 << 46)
  /// A participle that tells, behind a form of *to be*, who was killed: *a été tué*.
  static let killed = Self(rawValue: 1 << 47)
  /// Tells of whoever stands before it that they are dead: *est mort*, *retrouvé sans vie*, *died*.
  static let dead = Self(rawValue: 1 << 48)
  /// The death of whoever stands behind it: *l'assassinat de X*, *X's murder*.
  static let death = Self(rawValue: 1 << 49)
  /// A participle that what somebody died of or how they were found stands behind: *retrouvé sans vie*, *stabbed to death*.
  static let found = Self(rawValue: 1 << 50)
  /// What the dead are without: *sans vie*.
  static let life = Self(rawValue: 1 << 51)
  /// An expression of accord or stance begins with this word or stem.
  static let startsExpression = Self(rawValue: 1 << 52)
  /// Where somebody is judged: *procès*, *trial*.
  static let trial = Self(rawValue: 1 << 53)
  /// A verb that tells what somebody answers to a charge: *denies*, *nie*.
  static let plea = Self(rawValue: 1 << 54)
  /// What somebody is charged with: *fraud*, *counts*, *faits*.
  static let charge = Self(rawValue: 1 << 55)
  /// Behind the name of a lawyer, tells for whom they plead: *prosecuting*, *defending*.
  static let accuses = Self(rawValue: 1 << 56)
  static let defends = Self(rawValue: 1 << 57)
  /// A noun that names no matter by itself: times, parts, *coup*, *way*.
  static let vague = Self(rawValue: 1 << 58)
  /// Makes of a negation before it that there is more: *pas seulement*, *not only*.
  static let limiting = Self(rawValue: 1 << 59)
  /// Tells of people who are not those who speak: *they*, *leurs*.
  static let others = Self(rawValue: 1 << 60)
  /// Tells where a writing comes from: *from*.
  static let origin = Self(rawValue: 1 << 61)
  /// Says that what was told of one holds for another: *too*, *aussi*.
  static let additive = Self(rawValue: 1 << 62)
  /// Part of what tells for whom somebody gives evidence: *testifying for*, *called by*, *mandaté par*.
  static let engaged = Self(rawValue: 1 << 63)
  /// Says that what follows likens: *comme*.
  static let likeness = Self(rawValue: 1 << 28)

  /// The class that `function.tsv` names.
  static func named(_ name: String) -> Self {
    switch name {
    case "det": .determiner
    case "poss": .possessive
    case "subj": .subject
    case "tonic": .tonic
    case "clitic": .clitic
    case "refl": .reflexive
    case "neg": .negation
    case "prep": .preposition
    case "conj": .conjunction
    case "sub": .subordinator
    case "rel": .relative
    case "adv": .adverb
    case "inter": .interrogative
    case "num": .numeral
    case "comp": .complementizer
    case "gen": .genitive
    case "service": .service
    case "part": .particle
    case "whether": .whether
    case "like": .likeness
    case "others": .others
    case "poss-mark": .possessiveMark
    case "abbr": .abbreviation
    case "contrast": .contrast
    case "additive": .additive
    case "engaged": .engaged
    case "tried": .tried
    case "stand": .standing
    case "killed": .killed
    case "dead": .dead
    case "death": .death
    case "found": .found
    case "life": .life
    case "lead": .leading
    case "former": .former
    case "agent": .agent
    case "origin": .origin
    case "about": .about
    case "vague": .vague
    case "trial": .trial
    case "plea": .plea
    case "charge": .charge
    case "accuses": .accuses
    case "defends": .defends
    default: []
    }
  }
}

/// Gender, number and person of a word, as a set: what a word leaves open has several.
struct Agreement: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  static let masculine = Self(rawValue: 1)
  static let feminine = Self(rawValue: 2)
  static let singular = Self(rawValue: 4)
  static let plural = Self(rawValue: 8)
  static let first = Self(rawValue: 16)
  static let second = Self(rawValue: 32)
  /// Neither: *it*.
  static let neuter = Self(rawValue: 64)
  /// A possessive of several owners: *leurs*.
  static let several = Self(rawValue: 128)

  static let gender: Self = [.masculine, .feminine, .neuter]
  static let number: Self = [.singular, .plural]

  /// Reads `ms`, `fp`, `s`, `1p` …; what is not said stays open.
  init(code: some StringProtocol) {
    var set = Self(rawValue: 0)
    for letter in code {
      switch letter {
      case "m": set.insert(.masculine)
      case "f": set.insert(.feminine)
      case "s": set.insert(.singular)
      case "p": set.insert(.plural)
      case "1": set.insert(.first)
      case "2": set.insert(.second)
      case "n": set.insert(.neuter)
      case "t": set.insert(.several)
      default: break
      }
    }
    self = set
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Takes in another word for the same one: its number, and its gender, where a word that serves both genders shows
  /// none; two that contradict each other leave it open.
  mutating func learn(_ other: Self) {
    formUnion(other.subtracting(.gender))
    let common = intersection(.gender).intersection(other)
    if !common.isEmpty { subtract(.gender) }
    formUnion(common.isEmpty ? other.intersection(.gender) : common)
  }

  /// Whether two words can stand for one thing: neither gender nor number contradicts.
  func agrees(with other: Self) -> Bool {
    Self.compatible(intersection(.gender), other.intersection(.gender))
      && Self.compatible(intersection(.number), other.intersection(.number))
  }

  private static func compatible(_ one: Self, _ other: Self) -> Bool {
    one.isEmpty || other.isEmpty || !one.isDisjoint(with: other)
  }
}

/// The forms of a verb that a word can be.
struct VerbForm: OptionSet, BitwiseCopyable {
  let rawValue: UInt16

  static let infinitive = Self(rawValue: 1)
  static let thirdSingular = Self(rawValue: 2)
  static let thirdPlural = Self(rawValue: 4)
  static let firstPerson = Self(rawValue: 8)
  static let pastParticiple = Self(rawValue: 16)
  static let presentParticiple = Self(rawValue: 32)

  static let third: Self = [.thirdSingular, .thirdPlural]
}
