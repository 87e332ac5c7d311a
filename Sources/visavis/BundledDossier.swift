import CResources
import CoverageModel

/// The press dossier that the program shows where it is given no file.
enum BundledDossier {
  /// What it is called on the screen.
  static let name = "Moscou, 12 avril 2017"

  /// Its accounts, in the order in which they are to be read.
  static var sources: [Source] {
    var sources: [Source] = []
    var index = 0
    while let resource = visavis_resource_at(index), let path = resource.pointee.path {
      if let source = source(path: String(cString: path), resource.pointee) { sources.append(source) }
      index += 1
    }
    return sources
  }

  private static let folder = "dossier/"

  private static func source(path: String, _ resource: visavis_resource) -> Source? {
    guard path.hasPrefix(folder) else { return nil }
    let bytes = Array(UnsafeBufferPointer(start: resource.bytes, count: Int(resource.length)))
    return SourceText(validating: bytes).map {
      Source(name: String(path.dropFirst(folder.count)), text: $0, language: "fr")
    }
  }
}
