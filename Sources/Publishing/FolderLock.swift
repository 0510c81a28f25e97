import Diagnostics
import Foundation

/// Keeps two builds out of one folder.
///
/// The system forgets the lock when its process ends, however it ends; the file that carries it goes
/// with the lock, or with the next build's.
final class FolderLock: Sendable {
  private let folder: OpenFolder
  private let name: String
  private let file: Int32

  /// Takes the lock, and waits for it if another build has it.
  ///
  /// - Parameters:
  ///   - patience: for how many seconds.
  ///   - tell: hears of a wait that lasts, and of a file system that has no locks.
  init(
    _ name: String, in folder: OpenFolder, of target: String, patience: Double,
    tell: (String) -> Void
  ) throws {
    self.folder = folder
    self.name = name
    let start = ContinuousClock.now
    var hasTold = false
    while true {
      let file = openat(
        folder.handle, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard file >= 0 else {
        throw WorldError(
          "nothing can be written beside `\(target)`: \(reason())",
          mend: "choose an `--output` folder that you may write to")
      }
      if flock(file, LOCK_EX | LOCK_NB) == 0 {
        // Another build may have finished, and removed the file, since it was opened.
        var held = stat()
        if let there = folder.status(name), fstat(file, &held) == 0, held.st_ino == there.st_ino {
          self.file = file
          return
        }
        close(file)
        continue
      }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        // Some file shares have none. Then people have to see to it.
        tell("this file system has no locks; do not build into `\(target)` twice at once")
        self.file = file
        return
      }
      close(file)
      let waited = ContinuousClock.now - start
      if waited > .seconds(patience) {
        throw WorldError(
          "another build is still writing into `\(target)`",
          mend: "wait for it, or end it, and build again")
      }
      if !hasTold, waited > .milliseconds(700) {
        tell("another build is writing into `\(target)`; waiting for it")
        hasTold = true
      }
      usleep(20_000)
    }
  }

  deinit {
    // First the name, while the lock holds: who opened the file before sees that it is gone.
    _ = folder.remove(name)
    close(file)
  }
}
