import CorrectionReading
import CoverageModel
import Export
import Glibc
import Reading

/// Reads and writes a reader's corrections.
struct CorrectionStore: Sendable {
  private let place: CorrectionPlace

  init(_ place: CorrectionPlace) { self.place = place }

  /// What a reader has put right so far.
  func load() throws(Failure) -> CorrectionLog {
    guard let path = home?.exists == true ? home : place.beside, path.exists else { return CorrectionLog() }
    return try Self.read(path)
  }

  /// Writes corrections, together with what others wrote since.
  ///
  /// - Parameters:
  ///   - log: what was put right.
  ///   - base: what was in the file when it was read or written last.
  /// - Returns: what is in the file now.
  func save(_ log: CorrectionLog, since base: CorrectionLog) throws(Failure) -> CorrectionLog {
    guard let home else { throw .noCorrectionPlace }
    do throws(Failure) {
      return try Self.save(log, since: base, to: home)
    } catch {
      guard case .writing(_, .system(let code)) = error, Self.isReadOnly(code), home == place.beside, !home.exists,
        let data = place.data
      else { throw error }
      return try Self.save(log, since: base, to: data)
    }
  }

  /// Beside the text where one can write there, unless corrections already are in the data folder.
  private var home: FilePath? {
    guard let beside = place.beside else { return place.data }
    let canWrite = access(beside.folder.terminated, W_OK) == 0
    if beside.exists { return canWrite && access(beside.terminated, W_OK) == 0 ? beside : place.data ?? beside }
    return canWrite && place.data?.exists != true ? beside : place.data ?? beside
  }

  private static func isReadOnly(_ code: Int32) -> Bool { [EACCES, EPERM, EROFS, ENOENT, EOPNOTSUPP].contains(code) }

  // MARK: The file

  private static func read(_ path: FilePath) throws(Failure) -> CorrectionLog {
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try SourceReader.bytes(ofFile: path)
    } catch {
      throw error == .empty ? .corrections(path, .syntax(line: 1, column: 1)) : .reading(path, error)
    }
    do throws(CorrectionFileError) {
      return try CorrectionReader.log(from: bytes)
    } catch {
      throw .corrections(path, error)
    }
  }

  private static func save(
    _ log: CorrectionLog, since base: CorrectionLog, to path: FilePath
  ) throws(Failure) -> CorrectionLog {
    makeFolder(path.folder)
    let lock = FolderLock(path.folder)
    defer { lock.release() }
    let merged = path.exists ? log.merged(with: try read(path), since: base) : log
    do throws(OutputFile.Failure) {
      try OutputFile(path).write(CorrectionJSON(merged, version: Version.number).bytes(), replacing: true)
    } catch {
      throw .writing(path, error)
    }
    return merged
  }

  /// Makes a folder and those above it; what cannot be made shows when the file is written.
  private static func makeFolder(_ folder: FilePath) {
    guard !folder.exists, folder.text != ".", folder.text != "/" else { return }
    makeFolder(folder.folder)
    mkdir(folder.terminated, 0o700)
  }
}
