import Glibc
import Reading

/// Keeps other programs from writing corrections into a folder at the same time.
struct FolderLock {
  private let descriptor: Int32

  /// Waits for the folder; where the file system knows no locks there is nothing to wait for.
  init(_ folder: FilePath) {
    descriptor = open(folder.terminated, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  /// Has the names of the folder written to the disk and lets others in.
  func release() {
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
