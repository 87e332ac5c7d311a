import CoverageModel
import Terminal

/// The shells that there are completions for.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

/// Writes completions for a shell, made from the table of options.
struct Completions {
  private let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  /// What the shell is to read.
  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var subcommands: [String] { Subcommand.allCases.filter { $0 != .browse }.map(\.rawValue) }
  private var shells: String { Shell.allCases.map(\.rawValue).joined(separator: " ") }

  // MARK: Bash

  private var bash: String {
    let cases = OptionTable.options.compactMap { option -> String? in
      guard option.argument != nil else { return nil }
      let words = option.words
      let names = (option.short.map { "-\($0)|" } ?? "") + "--\(option.long)"
      if option.meaning == .output { return "    \(names)) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n" }
      return "    \(names)) COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\")); return ;;\n"
    }
    return """
      # bash completion for visavis; made by `visavis completions bash`
      _visavis() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
        [ "$before" = "=" ] && before=${COMP_WORDS[COMP_CWORD-2]}
        [ "$word" = "=" ] && word=
        case $before in
      \(cases.joined())  completions) COMPREPLY=($(compgen -W '\(shells)' -- "$word")); return ;;
        esac
        case $word in
          -*)
            local options
            case $command in
      \(bashOptions)      esac
            COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
          *)
            COMPREPLY=($(compgen -f -- "$word"))
            [ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W '\(subcommands.joined(separator: " "))' -- "$word")) ;;
        esac
      }
      complete -o filenames -F _visavis visavis

      """
  }

  private var bashOptions: String {
    let named = Subcommand.allCases.filter { $0 != .browse } + [.browse]
    return named.map { subcommand in
      let options = OptionTable.options.filter { $0.subcommands.contains(subcommand) }.map { "--" + $0.long }
      return
        "        \(subcommand == .browse ? "*" : subcommand.rawValue)) options='\(options.joined(separator: " "))' ;;\n"
    }.joined()
  }

  // MARK: Zsh

  private var zsh: String {
    let options = OptionTable.options.map { option in
      let name = option.argument == nil ? "--\(option.long)" : "--\(option.long)="
      let names = option.short.map { "'(-\($0) --\(option.long))'{-\($0),\(name)}" } ?? "'\(name)"
      let help = Self.quoted(option.help[language], also: "[]:")
      return "    \(names)\(option.short == nil ? "" : "'")[\(help)]\(zshArgument(option))' \\\n"
    }
    return """
      #compdef visavis
      # zsh completion for visavis; made by `visavis completions zsh`
      _visavis() {
        _arguments -s -S \\
      \(options.joined())    '1: :_visavis_first' \\
          '*: :_visavis_rest'
      }
      _visavis_first() {
        _alternative 'commands:command:(\(subcommands.joined(separator: " ")))' 'files:file:_files'
      }
      _visavis_rest() {
        if [[ $words[2] == completions ]]; then compadd \(shells); else _files; fi
      }
      if [ "$funcstack[1]" = "_visavis" ]; then _visavis "$@"; else compdef _visavis visavis; fi

      """
  }

  private func zshArgument(_ option: Option) -> String {
    guard let argument = option.argument else { return "" }
    let words = option.words
    let action = option.meaning == .output ? "_files" : words.isEmpty ? "" : "(\(words.joined(separator: " ")))"
    return ":" + Self.quoted(argument[language], also: "[]:") + ":" + action
  }

  // MARK: Fish

  private var fish: String {
    let commands = subcommands.joined(separator: " ")
    var lines = ["# fish completion for visavis; made by `visavis completions fish`"]
    lines.append("complete -c visavis -n '__fish_is_first_token' -a '\(commands)'")
    lines.append("complete -c visavis -n '__fish_seen_subcommand_from completions' -f -a '\(shells)'")
    for option in OptionTable.options {
      var line = "complete -c visavis" + fishCondition(option) + " -l \(option.long)"
      if let short = option.short { line += " -s \(short)" }
      if option.argument != nil { line += option.meaning == .output ? " -r -F" : " -x" }
      if !option.words.isEmpty { line += " -a '\(option.words.joined(separator: " "))'" }
      lines.append(line + " -d '\(Self.quoted(option.help[language]))'")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishCondition(_ option: Option) -> String {
    guard option.subcommands != Subcommand.allCases else { return "" }
    let named = option.subcommands.filter { $0 != .browse }.map(\.rawValue).joined(separator: " ")
    if !option.subcommands.contains(.browse) { return " -n '__fish_seen_subcommand_from \(named)'" }
    let others = subcommands.filter { name in !option.subcommands.contains { $0.rawValue == name } }
    return " -n 'not __fish_seen_subcommand_from \(others.joined(separator: " "))'"
  }

  /// Text inside single quotation marks of a shell, some signs with a backslash in front.
  private static func quoted(_ text: String, also signs: String = "") -> String {
    text.reduce(into: "") { result, character in
      if character == "'" {
        result += "’"
      } else {
        result += (signs.contains(character) ? "\\" : "") + String(character)
      }
    }
  }
}

extension Option {
  /// The words that the option takes, where they are known.
  var words: [String] {
    switch meaning {
    case .format: Subcommand.allCases.flatMap(\.formats).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    case .side: SideID.allCases.map(\.rawValue)
    case .relation: Topic.Mark.allCases.map(\.rawValue)
    case .theme: ThemeName.allCases.map(\.rawValue)
    default: []
    }
  }
}
