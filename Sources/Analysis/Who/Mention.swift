/// Words that name somebody who can speak: a name, a role, a pronoun, a country, a body.
struct Mention {
  /// What kind of words they are.
  enum Kind {
    case name, role, pronoun, country, organisation, outlet, joint, coordination
    /// A noun with its article that the lexicon does not know as a role: *un magasinier*.
    case description
    /// Somebody whom nothing tells: *on*.
    case nobody
    /// What has no voice: *la situation*.
    case thing
  }

  /// The words, article included.
  var tokens: Range<Int>
  var kind: Kind
  /// The words of the name, if there is one.
  var name: Range<Int>?
  /// Index in ``Lexicon/roles``, or -1.
  var role: Int32 = -1
  /// Index in ``Lexicon/roles`` of another role that stands behind the name, or -1: *Senator X, a Democrat*.
  var otherRole: Int32 = -1
  /// Index in ``Lexicon/countries`` of the state it belongs to or is, or -1.
  var country: Int32 = -1
  /// Index in ``Lexicon/outlets`` or ``Lexicon/organisations``, or -1; of a role that of the body whose it is.
  var body: Int32 = -1
  var agreement = Agreement(rawValue: 0)
  /// A preposition stands before it, so that it is no subject.
  var governed = false
  /// It is introduced by *un*, *une*: somebody new.
  var indefinite = false
  /// *un*, *une* stands before whoever or whatever its role is of, so that it is somebody new, too.
  var isOfNewcomer = false
  /// The word behind *de* that tells whose role it is: *le porte-parole de la ministre*.
  var owner: Int32 = -1
  /// Index in ``Lexicon/roles`` of the role behind *de* that tells whose role it is, or -1: *l'avocate des parents*.
  var ownerRole: Int32 = -1
  /// The name of the body whose role it is: *la directrice générale de X*.
  var ownerName: Range<Int>?
  /// A possessive stands before the role: *sa porte-parole, X*; *X, son avocat*.
  var owned = false
  /// The ages that it means, in years: *le quinquagénaire*, *the 54-year-old*.
  var ages: Range<Int>?
  /// A pronoun of several words that takes up whoever was named last: *ce dernier*.
  var isLatter = false
  /// The words around the name tell that its bearer is dead.
  var isDead = false
  /// One that takes up whoever was spoken to or of: *l'intéressé*.
  var isConcerned = false
  /// The mentions that *et* joins, for a coordination.
  var members: [Mention] = []
}

extension Mention {
  /// With the name that another mention behind it is.
  func named(_ other: Mention) -> Mention {
    var mention = self
    mention.name = other.name
    mention.agreement.learn(other.agreement)
    mention.tokens = tokens.lowerBound..<other.tokens.upperBound
    return mention
  }

  /// The same as a subject.
  var ungoverned: Mention {
    var mention = self
    mention.governed = false
    return mention
  }

  /// Whether the words show that a person is named: a role, a title, a given name.
  func isPersonal(_ lexicon: Lexicon, _ document: Document) -> Bool {
    guard let name else { return false }
    if role >= 0 || name.lowerBound > tokens.lowerBound { return true }
    return lexicon.isGivenName(document.tokens[name.lowerBound].word)
  }
}
