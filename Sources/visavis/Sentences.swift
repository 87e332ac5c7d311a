import Browser
import CorrectionReading
import CoverageModel
import Glibc
import Reading
import Terminal

/// What the program says of errors: what was wrong, where, and what to do.
struct Sentences {
  let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  var tryHelp: String {
    say("Voyez « visavis --help ».", "Try 'visavis --help' for more information.")
  }

  var nothingChosen: String {
    say("l’extrait est vide : rien ne répond aux options données", "the excerpt is empty: nothing matches the options")
  }

  func unsupported(_ name: String, _ language: String) -> String {
    let file = VisibleText.line(name)
    return say(
      "\(file) : langue non prise en charge (\(language)) ; le texte est montré sans analyse",
      "\(file): this language is not supported (\(language)); the text is shown without analysis")
  }

  /// What a reader should know of how a text was read.
  func sentence(for note: SourceLoader.Note) -> String {
    switch note {
    case .recoded(let name, let encoding): recoded(VisibleText.line(name), encoding)
    case .same(let name, let other): same(VisibleText.line(name), VisibleText.line(other))
    case .leftOut(let file, let error): reading(file, error) + say(" ; laissé de côté", "; left out")
    }
  }

  private func recoded(_ file: String, _ encoding: TextEncoding) -> String {
    say(
      "\(file) : lu comme \(encoding.rawValue), car ce n’est pas de l’UTF-8",
      "\(file): read as \(encoding.rawValue), since it is not UTF-8")
  }

  private func same(_ file: String, _ other: String) -> String {
    say("\(file) : même texte que \(other) ; lu une seule fois", "\(file): the same text as \(other); read once")
  }

  // MARK: Failures

  func sentence(for failure: Failure) -> String {
    switch failure {
    case .reading(let file, let error): reading(file, error)
    case .writing(let file, let error): writing(file, error)
    case .printing(let code):
      say("écriture sur la sortie standard : \(system(code))", "writing to standard output: \(system(code))")
    case .terminal(let error): terminal(error)
    case .topicLine(let file, let line):
      VisibleText.line(file.text)
        + say(
          "\u{A0}: ligne \(line)\u{A0}: il faut « NOM: mot, expression »",
          ": line \(line): 'NAME: word, phrase' is wanted")
    case .noTopic(let query):
      say(
        "aucun thème ne contient « \(VisibleText.line(query)) » ; « visavis topics » en donne la liste",
        "no topic contains '\(VisibleText.line(query))'; 'visavis topics' lists them")
    case .noStatement(let name, let count): noStatement(VisibleText.line(name), count)
    case .corrections(let file, let error): corrections(file, error)
    case .noCorrectionPlace:
      say(
        "il n’y a pas où les garder ; donnez HOME ou XDG_DATA_HOME",
        "there is no place to keep them; set HOME or XDG_DATA_HOME")
    case .noLexicon(let language):
      say("aucun lexique pour la langue « \(language) »", "no lexicon for the language '\(language)'")
    }
  }

  private func noStatement(_ name: String, _ count: Int) -> String {
    guard count > 0 else {
      return say("pas de déclaration \(name) : aucune n’a été trouvée", "no statement \(name): none was found")
    }
    return say(
      "pas de déclaration \(name) : il y en a \(count), de s1 à s\(count) ; « visavis explain » les donne toutes",
      "no statement \(name): there are \(count), s1 to s\(count); 'visavis explain' tells of all")
  }

  private func reading(_ file: FilePath?, _ error: ReadingError) -> String {
    let name = file.map { VisibleText.line($0.text) } ?? say("entrée standard", "standard input")
    return name + say("\u{A0}: ", ": ") + reading(error)
  }

  private func reading(_ error: ReadingError) -> String {
    switch error {
    case .missing: say("aucun fichier de ce nom ; vérifiez le chemin", "no such file; check the path")
    case .folder: say("c’est un dossier ; nommez les fichiers à lire", "is a folder; name the files to read")
    case .notPermitted:
      say("lecture refusée ; vérifiez les droits du fichier", "permission denied; check the rights of the file")
    case .empty: say("il n’y a pas de texte à lire", "there is no text to read")
    case .binary:
      say("ce n’est pas un texte ; donnez du texte en UTF-8", "is not a text; give text in UTF-8")
    case .tooLong(let limit):
      say("plus de \(limit >> 20) Mio ; découpez le texte", "more than \(limit >> 20) MiB; split the text")
    case .malformed(let encoding, let line, let byte, let value):
      malformed(encoding, line, byte, hexadecimal(value))
    case .nothingInFolder:
      say("rien à lire dans ce dossier ; nommez des fichiers", "is a folder with nothing to read; name files")
    case .noTool(let name, let package):
      say(
        "\(name) manque pour lire ce fichier ; installez-le (apt install \(package))",
        "reading this file takes \(name), which is missing; install it (apt install \(package))")
    case .unreadable(let tool):
      say("\(tool) ne peut pas lire ce fichier ; vérifiez-le", "\(tool) cannot read this file; check it")
    case .system(let code): system(code)
    }
  }

  private func corrections(_ file: FilePath, _ error: CorrectionFileError) -> String {
    let name = VisibleText.line(file.text)
    let advice = say(
      "corrigez le fichier, déplacez-le, ou ajoutez --no-corrections",
      "mend the file, move it away, or add --no-corrections")
    return name + say("\u{A0}: ", ": ") + damage(error) + say(" ; ", "; ") + advice
  }

  /// What is wrong with a file of corrections, and where.
  private func damage(_ error: CorrectionFileError) -> String {
    switch error {
    case .syntax(let line, let column):
      say("ligne \(line), colonne \(column) : ce n’est pas du JSON", "line \(line), column \(column): not JSON")
    case .format(let name):
      say(
        "ce format n’est pas \(CorrectionLog.format) (\(VisibleText.line(name ?? "?")))",
        "the format is not \(CorrectionLog.format) (\(VisibleText.line(name ?? "?")))")
    case .step(let number, let member):
      say("correction \(number) : « \(member) » ne convient pas", "correction \(number): '\(member)' will not do")
    }
  }

  /// How many corrections could not be placed.
  func unplaced(_ count: Int) -> String {
    say(
      "corrections sans place dans ces textes, gardées : \(count) (touche C du programme)",
      "corrections without a place in these texts, kept: \(count) (key C of the program)")
  }

  private func malformed(_ encoding: TextEncoding, _ line: Int, _ byte: Int, _ value: String) -> String {
    say(
      "ligne \(line), octet \(byte) : 0x\(value) n’est pas de l’\(encoding.rawValue) ; convertissez le fichier (iconv)",
      "line \(line), byte \(byte): 0x\(value) is not \(encoding.rawValue); convert the file (iconv)")
  }

  private func hexadecimal(_ value: UInt8) -> String {
    (value < 16 ? "0" : "") + String(value, radix: 16, uppercase: true)
  }

  private func writing(_ file: FilePath, _ error: OutputFile.Failure) -> String {
    let name = VisibleText.line(file.text)
    return switch error {
    case .exists:
      say(
        "\(name) : ce fichier existe ; choisissez un autre nom ou ajoutez --force",
        "\(name): the file exists; choose another name or add --force")
    case .system(let code):
      say("\(name) : rien n’a été écrit : \(system(code))", "\(name): nothing was written: \(system(code))")
    }
  }

  private func terminal(_ error: TerminalError) -> String {
    switch error {
    case .noTerminal:
      say("il n’y a pas de terminal ici ; utilisez --print", "there is no terminal here; use --print")
    case .unusable(let term):
      say(
        "le terminal « \(VisibleText.line(term)) » ne convient pas (TERM) ; utilisez --print",
        "the terminal '\(VisibleText.line(term))' will not do (TERM); use --print")
    }
  }

  /// A failure as the system numbers it.
  func system(_ code: Int32) -> String {
    switch code {
    case ENOSPC: say("plus de place sur le disque", "no space left on the disk")
    case EDQUOT: say("quota du disque dépassé", "disk quota exceeded")
    case EROFS: say("le disque est en lecture seule", "the disk is read-only")
    case EACCES, EPERM: say("écriture refusée dans ce dossier", "permission denied in this folder")
    case ENOENT: say("ce dossier n’existe pas", "there is no such folder")
    case ENOTDIR: say("ce n’est pas un dossier", "not a folder")
    case EISDIR: say("c’est un dossier", "is a folder")
    case EIO: say("erreur du matériel", "input or output error")
    default: String(cString: strerror(code))
    }
  }

  // MARK: Wrong use

  func sentence(for error: UsageError) -> String {
    switch error {
    case .unknownOption(let text):
      say("option inconnue : \(VisibleText.line(text))", "unknown option: \(VisibleText.line(text))")
    case .missingArgument(let option):
      say("l’option \(option) veut un argument", "option \(option) needs an argument")
    case .unexpectedArgument(let option):
      say("l’option \(option) ne prend pas d’argument", "option \(option) takes no argument")
    case .badValue(let option, let value, let allowed):
      say(
        "\(option) : « \(VisibleText.line(value)) » ne convient pas ; au choix : \(allowed.joined(separator: ", "))",
        "\(option): '\(VisibleText.line(value))' will not do; choose from: \(allowed.joined(separator: ", "))")
    case .notFor(let option, let subcommand): notFor(option, subcommand)
    case .unexpectedOperand(let text):
      say("argument de trop : « \(VisibleText.line(text)) »", "unexpected argument: '\(VisibleText.line(text))'")
    case .sideCount(let count):
      say("--sides : il faut deux côtés, et non \(count)", "--sides: two sides are wanted, not \(count)")
    case .badFilter(let error):
      "--filter: " + VisibleText.line(error.sentence(Language(rawValue: language.rawValue) ?? .english))
    case .namelessSide(let text):
      say(
        "--sides : « \(VisibleText.line(text)) » ne commence pas par un nom",
        "--sides: '\(VisibleText.line(text))' does not begin with a name")
    }
  }

  private func notFor(_ option: String, _ subcommand: Subcommand) -> String {
    let name = subcommand == .browse ? "visavis" : "visavis " + subcommand.rawValue
    return say("l’option \(option) ne va pas avec « \(name) »", "option \(option) does not go with '\(name)'")
  }
}
