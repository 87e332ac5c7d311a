import CResources

/// Finds the lexicon of a language: its image if there is a true one, else its data files.
public enum LexiconStore {
  /// The lexicon of a language, or nil where there is none.
  static func lexicon(language: String) -> Lexicon? {
    if let image = resource("compiled/\(language).lexicon") {
      if let lexicon = Lexicon(image: image, digest: digest(language: language)) { return lexicon }
    }
    return LexiconReader.lexicon(language: language)
  }

  /// The image of a language's lexicon, to be embedded; nil where there is no such language.
  ///
  /// - Parameter language: ISO 639-1 code.
  public static func image(language: String) -> [UInt8]? {
    LexiconReader.lexicon(language: language)?.image(digest: digest(language: language))
  }

  /// The image of the models' weights, to be embedded.
  public static var imageOfWeights: [UInt8] { Models.image }

  /// The bytes of a data file.
  ///
  /// - Parameter path: the file's path in `Resources/`.
  static func resource(_ path: String) -> UnsafeRawBufferPointer? {
    var index = 0
    while let resource = visavis_resource_at(index)?.pointee, let name = resource.path {
      if path == String(cString: name) { return UnsafeRawBufferPointer(start: resource.bytes, count: resource.length) }
      index += 1
    }
    return nil
  }

  private static func digest(language: String) -> UInt64 { digest { $0.hasPrefix("\(language)/") } }

  /// A digest of some data files (FNV-1a over words of eight bytes).
  ///
  /// - Parameter isMeant: whether a file is one of them, by its path in `Resources/`.
  static func digest(where isMeant: (String) -> Bool) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = 0
    while let resource = visavis_resource_at(index)?.pointee, let name = resource.path {
      index += 1
      guard isMeant(String(cString: name)) else { continue }
      mix(UnsafeRawBufferPointer(start: resource.bytes, count: resource.length), into: &digest)
    }
    return digest
  }

  private static func mix(_ bytes: UnsafeRawBufferPointer, into digest: inout UInt64) {
    let words = bytes.count / 8
    for word in 0..<words {
      digest = (digest ^ bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)) &* 0x100_0000_01B3
    }
    for byte in bytes[(8 * words)...] { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
