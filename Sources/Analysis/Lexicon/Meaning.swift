/// What phrases of the lexicon stand for: roles, states, bodies, prepositions before a source, nouns of speech.
extension Lexicon {
  /// What a phrase of the lexicon stands for.
  struct Meaning: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
      case role, country, adjective, organisation, outlet, sourcePreposition, joint, furniture, noun, function
    }

    var index: Int32
    var kind: Kind
    var agreement: Agreement
    /// Counts only where the text writes it with a capital.
    var capital: Bool
    /// Counts only where the text writes it in capitals: an acronym.
    var upper: Bool

    init(kind: Kind, index: Int32, agreement: Agreement, capital: Bool, upper: Bool) {
      self.index = index
      self.kind = kind
      self.agreement = agreement
      self.capital = capital
      self.upper = upper
    }
  }

  /// A noun that names a person or body by what they are.
  struct Role {
    enum Kind: String { case person, organisation, group }
    var name: String
    var kind: Kind
    var roleClass: String
    /// The class as a number: that of the first role of the class.
    var classNumber: Int32
    /// The noun of the role in the singular: *ministre* of *ministre des affaires étrangères*, *secretary* of *health
    /// secretary*.
    var head: Int32
    /// The numbers of the classes that its class is a kind of: that of *ministre* for *ministre de la défense*.
    var broader: [Int32] = []
    /// The adjectives of states among the words of its name: *ministre des affaires européennes*.
    var adjectives: [Int32] = []
  }

  /// A state with the words that speak for it.
  struct Country {
    var code: String
    var name: String
  }

  /// A newspaper, agency or body with the name it is given.
  struct Body {
    var name: String
    var kind: String
  }

  /// What a preposition before a source shows.
  enum SourceStrength: String, BitwiseCopyable {
    /// The words are the source's.
    case strong
    /// They are where a speaker and a clause follow.
    case weak
    /// Only what is quoted is the source's: *selon le mot de*.
    case words
    /// Who is named speaks for the source before it: *par la voix de*.
    case through
    /// It stands behind whose it is: *in X's view*.
    case owned
    /// At the head of a sentence it tells who said the words quoted before: *C'est par ces mots que*.
    case back
  }

  /// A noun of speech or thought.
  struct SpeechNoun: BitwiseCopyable {
    var takes: Verb.Complements
    var force: Verb.Force
  }
}
