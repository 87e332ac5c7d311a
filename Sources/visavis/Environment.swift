import CoverageModel
import Glibc

/// What the process inherits.
enum Environment {
  /// The value of an environment variable.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The language of messages: that of the first locale that is set.
  static func language(_ variable: (String) -> String?) -> InterfaceLanguage {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    return InterfaceLanguage(locale: locale ?? "")
  }
}
