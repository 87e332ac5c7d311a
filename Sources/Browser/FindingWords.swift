/// What the program says of filters, of places that were left, and of bookmarks, in one language.
struct FindingWords: Sendable {
  // Filters.
  var filter: String
  var filterPrompt: String
  var filterTitle: String
  var addTitle: String
  var ofRows: String
  var ofStatements: String
  var nothingShown: String
  var leftOut: String
  var noFilter: String
  var filtered: String
  var filterCleared: String
  var filterHint: String
  var clearAll: String
  var unknownField: String
  var unknownFieldShort: String
  var noValue: String
  var noValueShort: String
  var badValue: String
  var badValueShort: String

  // Places that were left.
  var jump: String
  var noEarlierJump: String
  var noLaterJump: String

  // While texts are analysed.
  var analysing: String
  var comparing: String
  var stillAnalysing: String
  var comparisonReady: String

  // The list of articles.
  var sources: String
  var sourcesHint: String
  var sameTextAs: String
  var hiddenArticle: String
  var noArticles: String

  // Bookmarks, and opening again.
  var bookmarks: String
  var bookmarkSet: String
  var bookmarkRemoved: String
  var noBookmarks: String
  var bookmarkHint: String
  var bookmarkNaming: String
  var reopened: String
  var articleGone: String
  var firstKeys: String

  static let french = FindingWords(
    filter: "Filtre",
    filterPrompt: "Filtrer : ",
    filterTitle: "Filtre",
    addTitle: "Ajouter d’ici",
    ofRows: "%1 / %2 lignes",
    ofStatements: "%1 / %2 déclarations",
    nothingShown: "Rien ne répond au filtre. %1 le change, %2 en montre les parties.",
    leftOut: "Cette ligne est écartée par le filtre ; %1 le change.",
    noFilter: "Pas de filtre.",
    filtered: "Filtre : %1",
    filterCleared: "Plus de filtre : tout est montré.",
    filterHint: "Entrée ajoute ou inverse, n : sauf, x retire, c vide, %1 écrit, Échap ferme",
    clearAll: "tout retirer",
    unknownField: "« %1 » n’est pas un champ : %2",
    unknownFieldShort: "« %1 » ?",
    noValue: "« %1 » attend une valeur ; Tab en propose",
    noValueShort: "?",
    badValue: "« %1 » ne convient pas à « %2 » ; au choix : %3",
    badValueShort: "« %1 » ?",
    jump: "saut %1 de %2",
    noEarlierJump: "Pas de saut plus ancien.",
    noLaterJump: "Pas de saut plus récent.",
    analysing: "Analyse : %1 / %2 textes lus · %3 aide · %4 quitter",
    comparing: "Analyse : tout est lu, les côtés sont comparés · %1 aide · %2 quitter",
    stillAnalysing: "L’analyse n’est pas finie ; le texte se lit déjà.",
    comparisonReady: "La comparaison est prête : %1 y va.",
    sources: "Sources",
    sourcesHint: "Entrée y va, x ou Espace masque ou montre, Échap ferme",
    sameTextAs: "%1 : même texte que l’article %2",
    hiddenArticle: "masqué",
    noArticles: "Aucun article.",
    bookmarks: "Signets",
    bookmarkSet: "Signet mis ; %1 les montre tous.",
    bookmarkRemoved: "Signet ôté.",
    noBookmarks: "Aucun signet ; %1 en met un.",
    bookmarkHint: "Entrée y va, n nomme, x retire, Échap ferme",
    bookmarkNaming: "Tapez un nom ; Entrée le garde, Échap laisse tout",
    reopened: "Vous aviez quitté ici ; %1 va au début.",
    articleGone: "Un article du filtre n’est plus là ; il n’y est plus nommé.",
    firstKeys: "%1 aide · %2 l’article · %3 quitter"
  )

  static let english = FindingWords(
    filter: "Filter",
    filterPrompt: "Filter: ",
    filterTitle: "Filter",
    addTitle: "Add from here",
    ofRows: "%1 of %2 rows",
    ofStatements: "%1 of %2 statements",
    nothingShown: "Nothing matches the filter. %1 changes it, %2 lists its parts.",
    leftOut: "This row is left out by the filter; %1 changes it.",
    noFilter: "No filter.",
    filtered: "Filter: %1",
    filterCleared: "No filter: everything is shown.",
    filterHint: "Enter adds or inverts, n: not, x removes, c removes all, %1 edits, Esc closes",
    clearAll: "remove all",
    unknownField: "'%1' is no field: %2",
    unknownFieldShort: "'%1'?",
    noValue: "'%1' wants a value; Tab proposes some",
    noValueShort: "?",
    badValue: "'%1' will not do for '%2'; choose from: %3",
    badValueShort: "'%1'?",
    jump: "jump %1 of %2",
    noEarlierJump: "No earlier jump.",
    noLaterJump: "No later jump.",
    analysing: "Analysis: %1 of %2 texts read · %3 help · %4 quit",
    comparing: "Analysis: all is read, the sides are compared · %1 help · %2 quit",
    stillAnalysing: "The analysis is not finished; the text can be read already.",
    comparisonReady: "The comparison is ready: %1 goes there.",
    sources: "Sources",
    sourcesHint: "Enter goes there, x or Space hides or shows, Esc closes",
    sameTextAs: "%1: same text as article %2",
    hiddenArticle: "hidden",
    noArticles: "No articles.",
    bookmarks: "Bookmarks",
    bookmarkSet: "Bookmark set; %1 lists all.",
    bookmarkRemoved: "Bookmark removed.",
    noBookmarks: "No bookmarks; %1 sets one.",
    bookmarkHint: "Enter goes there, n names, x removes, Esc closes",
    bookmarkNaming: "Type a name; Enter keeps it, Esc leaves it",
    reopened: "You left off here; %1 goes to the beginning.",
    articleGone: "An article of the filter is gone; the filter no longer names it.",
    firstKeys: "%1 help · %2 the article · %3 quit"
  )
}

extension FilterError {
  /// What was wrong and what to do, or in few words what was wrong.
  public func sentence(_ language: Language, isShort: Bool = false) -> String {
    let words = language == .french ? FindingWords.french : .english
    let fill = language.messages.fill
    switch self {
    case .unknownField(let name):
      let fields = FilterField.allCases.map { $0.name(in: language) }.joined(separator: ", ")
      return fill(isShort ? words.unknownFieldShort : words.unknownField, [name, fields])
    case .noValue(let field): return fill(isShort ? words.noValueShort : words.noValue, [field])
    case .badValue(let value, let field):
      return fill(isShort ? words.badValueShort : words.badValue, [value, field, Self.allowed(field, language)])
    }
  }

  /// What a field takes.
  private static func allowed(_ name: String, _ language: Language) -> String {
    switch FilterField(named: name) {
    case .kind: FilterCompletion.kinds(language).joined(separator: ", ")
    case .mark: FilterCompletion.marks(language).joined(separator: ", ")
    case .article: language == .french ? "un numéro" : "a number"
    default: FilterCompletion.certainties(language).joined(separator: ", ")
    }
  }
}
