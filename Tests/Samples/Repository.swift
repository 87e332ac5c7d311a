/// Where the files of this repository are.
public enum Repository {
  /// The path of a file or folder, without a slash at its end.
  ///
  /// - Parameter path: relative to the top of the repository; empty for the top itself.
  public static func path(_ path: String, file: StaticString = #filePath) -> String {
    let parts = "\(file)".split(separator: "/").dropLast(3)
    return (["/" + parts.joined(separator: "/")] + (path.isEmpty ? [] : [path])).joined(separator: "/")
  }
}
