import CoverageModel
import Reading

/// The file that a reader keeps settings in.
enum ConfigurationFile {
  /// Where it is looked for: `$XDG_CONFIG_HOME/visavis/config`, else `~/.config/visavis/config` (XDG Base Directory).
  ///
  /// - Returns: nil where the environment names neither folder.
  static func path(_ variable: (String) -> String?) -> FilePath? {
    // A relative path is invalid there, says the specification.
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return FilePath(folder + "/visavis/config") }
    guard let home = variable("HOME"), !home.isEmpty else { return nil }
    return FilePath(home + "/.config/visavis/config")
  }

  /// The settings in it; all as the program has them where there is no such file.
  static func settings(_ variable: (String) -> String?) -> Settings {
    guard let path = path(variable) else { return Settings() }
    do throws(ReadingError) {
      let bytes = try SourceReader.bytes(ofFile: path)
      guard let text = SourceText(validating: bytes) else { return unreadable(path) }
      var settings = ConfigurationReader.settings(in: text[0..<text.count])
      settings.file = path
      return settings
    } catch {
      return error == .missing || error == .empty ? Settings() : unreadable(path)
    }
  }

  private static func unreadable(_ path: FilePath) -> Settings {
    Settings(file: path, notes: [ConfigurationNote(line: nil, error: .unreadable)])
  }
}
