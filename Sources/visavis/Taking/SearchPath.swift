import Glibc

/// Where programs are found.
enum SearchPath {
  /// The place of a program; nil where there is none of that name.
  static func place(of program: String, _ variable: (String) -> String?) -> String? {
    let folders = (variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }
}
