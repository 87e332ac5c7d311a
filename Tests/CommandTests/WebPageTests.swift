import Foundation
import Testing

/// The page that is exported, opened in a browser for the web.
@Suite struct WebPageTests {
  /// Headless Chromium; nil where there is none.
  private static let chromium = ["chromium", "chromium-browser", "google-chrome"].lazy
    .map { "/usr/bin/\($0)" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    "Chromium opens the page without complaint, with the rows of both sides in it",
    .enabled(if: chromium != nil, "Chromium is not installed: apt-get install chromium"))
  func opens() throws {
    try Visavis.inFolder { visavis in
      #expect(try visavis.run(["export", "-o", "page.html"]).status == 0)
      let page = visavis.folder.appending(path: "page.html").absoluteString
      let (dump, log) = try browse(["--dump-dom", page], in: visavis.folder)
      #expect(!log.contains(":CONSOLE"), "\(log)")
      #expect(dump.contains("<svg") && dump.hasSuffix("</html>\n"))
      for part in ["class=\"row\"", "class=\"voice a\"", "class=\"voice b\"", "class=\"verdict\""] {
        #expect(dump.components(separatedBy: part).count > 10, "\(part)")
      }
    }
  }

  @Test(
    "The page is printed with its picture on the first sheet of paper",
    .enabled(if: chromium != nil, "Chromium is not installed: apt-get install chromium"))
  func prints() throws {
    try Visavis.inFolder { visavis in
      #expect(try visavis.run(["export", "-o", "page.html"]).status == 0)
      let paper = visavis.folder.appending(path: "page.pdf")
      let page = visavis.folder.appending(path: "page.html").absoluteString
      _ = try browse(["--no-pdf-header-footer", "--print-to-pdf=\(paper.path)", page], in: visavis.folder)
      #expect(try Data(contentsOf: paper).starts(with: Data("%PDF".utf8)))
      guard let text = try firstSheet(of: paper.path) else { return }
      #expect(text.contains("avenir de Bachar al-Assad"))
    }
  }

  /// Opens a page; what comes on standard output, and on standard error.
  private func browse(_ arguments: [String], in folder: URL) throws -> (output: String, log: String) {
    let process = Process()
    process.executableURL = Self.chromium.map { URL(filePath: $0) }
    let profile = "--user-data-dir=\(folder.appending(path: "profile").path)"
    process.arguments =
      ["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0", profile] + arguments
    let files = [".dump", ".log"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (texts[0], texts[1])
  }

  /// The text of the first page of a PDF; nil where there is no program to tell it.
  private func firstSheet(of path: String) throws -> String? {
    let program = "/usr/bin/pdftotext"
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-l", "1", path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
