import CoverageModel

/// What `--help` prints, made from the option table.
enum HelpText {
  static func text(_ language: InterfaceLanguage) -> String {
    let lines = usage[language] + "\n\n" + head[language] + "\n"
    let options = OptionTable.options.map { line($0, language) }.joined()
    return lines + options + "\n" + KeyTour.text(language) + "\n" + foot[language] + "\n"
  }

  private static let usage = Bilingual(
    """
    Emploi : visavis [OPTION]… [FICHIER]…
       ou :  visavis analyze [OPTION]… [FICHIER]…
       ou :  visavis export [OPTION]… [FICHIER]…
       ou :  visavis topics [OPTION]… [FICHIER]…
       ou :  visavis overview [OPTION]… [FICHIER]…
       ou :  visavis explain [OPTION]… [FICHIER]… [DÉCLARATION]…
       ou :  visavis doctor
       ou :  visavis completions bash|zsh|fish
    """,
    """
    Usage: visavis [OPTION]… [FILE]…
      or:  visavis analyze [OPTION]… [FILE]…
      or:  visavis export [OPTION]… [FILE]…
      or:  visavis topics [OPTION]… [FILE]…
      or:  visavis overview [OPTION]… [FILE]…
      or:  visavis explain [OPTION]… [FILE]… [STATEMENT]…
      or:  visavis doctor
      or:  visavis completions bash|zsh|fish
    """)

  private static let head = Bilingual(
    """
    Montre côte à côte ce que les deux camps d’un événement ont dit dans la presse.
    Sans FICHIER : l’entrée standard si elle vient d’un tube ou d’un fichier, sinon le dossier fourni.
    FICHIER « - » : l’entrée standard. Plusieurs fichiers, ou un dossier, forment une seule couverture.
    Lus : texte, Markdown, HTML ; PDF avec pdftotext ; docx, odt, epub, rtf… avec pandoc.

      analyze   écrire l’analyse pour d’autres programmes
      export    emporter un extrait
      topics    lister les thèmes : numéro, relation, ce que dit chaque côté (compté une fois), nom
      overview  dessiner l’ensemble en texte : thèmes et côtés, qui parle, qui rapporte quoi
      explain   dire comment on sait qui parle : de toutes les déclarations, ou de celles nommées (s12, comme dans analyze)
      doctor    dire ce que le programme trouve : terminal, langue, presse-papiers, réglages, autres programmes
      completions  écrire de quoi compléter les commandes dans un shell
    """,
    """
    Shows side by side what the two sides of an event said in the press.
    Without FILE: standard input where it is a pipe or a file, else the bundled dossier.
    FILE "-": standard input. Several files, or a folder, are one coverage.
    Read are text, Markdown, HTML; PDF with pdftotext; docx, odt, epub, rtf… with pandoc.

      analyze   print the analysis for other programs
      export    take an excerpt away
      topics    list the topics: number, relation, what each side said (counted once), name
      overview  draw the whole as text: topics and sides, who speaks, who reports what
      explain   tell how it is known who speaks: of all statements, or of those named (s12, as analyze has them)
      doctor    tell what the program finds: terminal, locale, clipboard, configuration, other programs
      completions  print completions for a shell
    """)

  private static let foot = Bilingual(
    "Statut de sortie : 0 réussite, 1 échec, 2 mauvais emploi. Toutes les touches sont dans l’aide du programme (touche ?).\n"
      + "Réglages : $XDG_CONFIG_HOME/visavis/config ; « man visavis » les décrit.",
    "Exit status: 0 success, 1 failure, 2 wrong use. All keys are in the program's own help (key ?).\n"
      + "Configuration: $XDG_CONFIG_HOME/visavis/config; 'man visavis' describes it.")

  private static func line(_ option: Option, _ language: InterfaceLanguage) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    let argument = option.argument.map { (option.meaning == .sides ? " " : "=") + $0[language] } ?? ""
    let name = "  \(short)--\(option.long)\(argument)"
    return name + "\n          " + option.help[language] + "\n"
  }
}
