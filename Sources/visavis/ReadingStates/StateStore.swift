import CorrectionReading
import CoverageModel
import Export
import Glibc
import Reading

/// Reads and writes what place a reader left, and their bookmarks.
@MainActor final class StateStore {
  /// Why nothing is kept.
  enum Problem: Error, Equatable {
    /// The file is damaged, or of a later version; it is left alone.
    case damaged(FilePath)
    /// The system refuses; the number is its own (`errno`).
    case system(FilePath, code: Int32)
  }

  private let place: StatePlace
  /// The bookmarks that were in the file when it was read or written last.
  private var base: [ReadingState.Bookmark] = []
  private var problem: Problem?

  init(_ place: StatePlace) { self.place = place }

  /// What was kept; nil for nothing.
  ///
  /// - Returns: also whether the program was never used before by this reader.
  func load() throws(Problem) -> (state: ReadingState?, isFirst: Bool) {
    do throws(Problem) {
      let isFirst = !place.folder.exists
      try prepare()
      let state = try read()
      base = state?.bookmarks ?? []
      return (state, isFirst)
    } catch {
      problem = error
      throw error
    }
  }

  /// Writes a state, with the bookmarks that others set or removed meanwhile.
  func save(_ state: ReadingState) throws(Problem) {
    if let problem { throw problem }
    let lock = FolderLock(place.folder)
    defer { lock.release() }
    let now = try read()
    let merged = now.map { state.merged(with: $0.bookmarks, since: base) } ?? state
    do throws(OutputFile.Failure) {
      try OutputFile(place.file).write(ReadingStateJSON(merged).bytes(), replacing: true)
    } catch {
      throw problem(of: error)
    }
    base = merged.bookmarks
  }

  private func prepare() throws(Problem) {
    do throws(OutputFile.Failure) {
      try place.folder.makeFolder()
      guard access(place.folder.terminated, W_OK | X_OK) == 0 else { throw .last }
    } catch {
      throw problem(of: error)
    }
  }

  private func read() throws(Problem) -> ReadingState? {
    guard place.file.exists else { return nil }
    guard let bytes = try? SourceReader.bytes(ofFile: place.file), let state = ReadingStateReader.state(from: bytes)
    else { throw .damaged(place.file) }
    return state
  }

  private func problem(of failure: OutputFile.Failure) -> Problem {
    switch failure {
    case .exists: .system(place.file, code: EEXIST)
    case .system(let code): .system(place.folder, code: code)
    }
  }
}

extension Sentences {
  /// What was wrong with what is kept of a reader's places, and what to do.
  func sentence(for problem: StateStore.Problem) -> String {
    switch problem {
    case .damaged(let file):
      let name = VisibleText.line(file.text)
      return say(
        "place et signets non gardés (--no-state) : ce fichier est abîmé, supprimez-le : \(name)",
        "place and bookmarks are not kept (--no-state): this file is damaged, remove it: \(name)")
    case .system(let file, let code):
      let name = VisibleText.line(file.text)
      return say(
        "place et signets non gardés (--no-state) : \(system(code)) : \(name)",
        "place and bookmarks are not kept (--no-state): \(system(code)): \(name)")
    }
  }
}
