import CResources
import Foundation
import Samples
import Testing

/// A data file of the repository.
struct DataFile: CustomTestStringConvertible {
  /// Relative to `Resources`: `fr/verbs.tsv`.
  var path: String
  var text: String

  var testDescription: String { path }

  /// What it holds: `verbs`.
  var kind: String { String(path.split(separator: "/")[1].dropLast(4)) }

  /// Its lines without comments.
  var entries: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().filter { !$0.hasPrefix("#") }
      .map(String.init)
  }

  /// The fields of its lines.
  var rows: [[String]] {
    entries.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// All data files of all languages.
  static var all: [DataFile] {
    let languages = (try? FileManager.default.contentsOfDirectory(atPath: Repository.path("Resources"))) ?? []
    return languages.filter { $0.count == 2 }.sorted().flatMap(files)
  }

  /// A data file of French.
  static func french(_ kind: String) -> DataFile? { all.first { $0.path == "fr/\(kind).tsv" } }

  private static func files(_ language: String) -> [DataFile] {
    let folder = Repository.path("Resources/\(language)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.sorted().compactMap { name in
      (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)).map {
        DataFile(path: "\(language)/\(name)", text: $0)
      }
    }
  }
}

/// A file that is embedded in the program.
enum EmbeddedFile {
  /// The paths of all, relative to `Resources`.
  static var paths: [String] {
    var paths: [String] = []
    while let path = visavis_resource_at(paths.count)?.pointee.path { paths.append(String(cString: path)) }
    return paths
  }

  /// The bytes of a file.
  static func bytes(at path: String) -> [UInt8]? {
    paths.firstIndex(of: path).flatMap { visavis_resource_at($0) }.map { resource in
      Array(UnsafeBufferPointer(start: resource.pointee.bytes, count: Int(resource.pointee.length)))
    }
  }
}
