import CStemmer

/// A Snowball stemmer (Porter 2001, snowballstem.org) for one language.
///
/// A class because libstemmer owns the state: one stemmer belongs to one thread.
final class Stemmer {
  private let handle: OpaquePointer

  /// Opens the stemmer of a language, or returns nil where Snowball has none.
  init?(language: String) {
    guard let handle = sb_stemmer_new(language, "UTF_8") else { return nil }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word.
  func stem(_ word: [UInt8]) -> [UInt8] {
    word.withUnsafeBufferPointer { bytes in
      guard let stem = sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else {
        return Array(bytes)
      }
      return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }
  }
}
