/// All options: parsing and help are made from this table.
enum OptionTable {
  private static let file = Bilingual("FICHIER", "FILE")

  /// What `--format` takes, command by command.
  private static let formats: Bilingual = {
    let commands = Subcommand.allCases.filter { !$0.formats.isEmpty }
    let french = commands.map { "\($0.rawValue) : \(list($0.formats, "d’office", "ou"))" }
    let english = commands.map { "\($0.rawValue): \(list($0.formats, "default", "or"))" }
    return Bilingual(
      french.joined(separator: " ; ") + " ; d’office ce que dit la fin du nom de --output, si elle dit un format",
      english.joined(separator: "; ") + "; by default what the name of --output ends with, if it tells a format")
  }()

  /// `a (default), b or c`.
  private static func list(_ names: [String], _ usual: String, _ or: String) -> String {
    let first = names.prefix(1).map { "\($0) (\(usual))" }
    return (first + names.dropFirst().dropLast()).joined(separator: ", ")
      + names.dropFirst().suffix(1).map { " \(or) \($0)" }.joined()
  }

  static let options: [Option] = [
    Option(
      .format, "format", argument: Bilingual("FORMAT", "FORMAT"), with: [.analyze, .export, .explain],
      formats),
    Option(
      .withText, "with-text", with: [.analyze],
      Bilingual("joindre au JSON le texte des sources", "put the text of the sources into the JSON")),
    Option(
      .topic, "topic", argument: Bilingual("THÈME", "TOPIC"), with: [.export],
      Bilingual(
        "seulement ce thème : numéro, ou partie du nom, sans égard à la casse ni aux accents",
        "only this topic: its number, or a part of its name whatever its case and accents")),
    Option(
      .side, "side", argument: Bilingual("A|B", "A|B"), with: [.export],
      Bilingual("seulement ce côté, déclarations communes comprises", "only this side, joint statements included")),
    Option(
      .relation, "relation", argument: Bilingual("RELATION", "RELATION"), with: [.export],
      Bilingual(
        "agreement, disagreement : les lignes ainsi marquées ; mixed, one-sided, undetermined : les thèmes",
        "agreement, disagreement: the rows so marked; mixed, one-sided, undetermined: the topics")),
    Option(
      .output, "output", short: "o", argument: file, with: [.analyze, .export, .topics, .overview, .explain],
      Bilingual("écrire dans ce fichier, qui ne doit pas exister", "write to this file, which must not exist")),
    Option(
      .force, "force", with: [.analyze, .export, .topics, .overview, .explain],
      Bilingual("remplacer le fichier de --output s’il existe", "replace the file of --output if it exists")),
    Option(
      .print, "print", with: [.browse],
      Bilingual(
        "écrire la comparaison en texte suivi (d’office hors d’un terminal)",
        "print the comparison as linear text (default outside a terminal)")),
    Option(
      .filter, "filter", argument: Bilingual("FILTRE", "FILTER"), with: [.browse, .export],
      Bilingual(
        "seulement ce qui répond au filtre, comme à la touche f : \"locuteur:dupont -sorte:direct certitude:>0,8\"",
        "only what matches the filter, as of the key f: \"speaker:smith -kind:direct certainty:>0.8\"")),
    Option(
      .fresh, "fresh", with: [.browse],
      Bilingual("ouvrir au début, et non où l’on avait quitté", "open at the beginning, not where you left off")),
    Option(
      .noState, "no-state", with: [.browse],
      Bilingual("ne garder ni la place ni les signets, ni les lire", "neither keep nor read the place and bookmarks")),
    Option(
      .sides, "sides", argument: Bilingual("CÔTÉ CÔTÉ", "SIDE SIDE"),
      Bilingual(
        "nommer les deux côtés : \"NOM: qui, qui\" \"NOM: qui, qui\" (ou --sides=CÔTÉ deux fois)",
        "name the two sides: \"NAME: who, who\" \"NAME: who, who\" (or --sides=SIDE twice)")),
    Option(
      .topics, "topics", argument: file,
      Bilingual(
        "nommer des thèmes : un par ligne du fichier, \"NOM: mot, expression, mot\"",
        "name topics: one a line of the file, \"NAME: word, phrase, word\"")),
    Option(
      .noCorrections, "no-corrections",
      Bilingual("laisser de côté les corrections du lecteur", "leave the reader's corrections out")),
    Option(
      .theme, "theme", argument: Bilingual("THÈME", "THEME"), with: [.browse],
      Bilingual(
        "couleurs : terminal (d’office, les siennes), light, dark, high-contrast ou mono",
        "colours: terminal (default, its own), light, dark, high-contrast or mono")),
    Option(
      .ascii, "ascii", with: [.browse, .overview],
      Bilingual("dessiner traits et signes en ASCII", "draw lines and signs in ASCII")),
    Option(
      .keys, "keys", with: [.browse],
      Bilingual(
        "afficher les commandes, leurs touches et ce qu’elles font", "show the commands, their keys and what they do")),
    Option(.help, "help", short: "h", with: Subcommand.allCases, Bilingual("afficher cette aide", "show this help")),
    Option(
      .version, "version", short: "V", with: Subcommand.allCases, Bilingual("afficher la version", "show the version")),
  ]
}
