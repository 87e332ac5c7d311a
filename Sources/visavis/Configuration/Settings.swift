import Browser
import CoverageModel
import Reading
import Screen
import Terminal

/// What a reader set in the configuration.
struct Settings {
  /// Where it was read from; nil where there is no such file.
  var file: FilePath?
  var theme: ThemeName?
  var language: InterfaceLanguage?
  var ascii = false
  var clipboard = ClipboardChoice.auto
  var browser = BrowserSettings()
  /// What is wrong with it.
  var notes: [ConfigurationNote] = []
}
