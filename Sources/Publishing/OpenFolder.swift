import Foundation

/// A folder that is held open, and what is done in it.
///
/// All names are relative to it, so that neither a long way above it nor somebody who renames that
/// way in the meantime matters.
final class OpenFolder: Sendable {
  let handle: Int32

  /// Opens a folder; nil with `errno` set if it cannot be, or is none.
  init?(_ path: String, in parent: OpenFolder? = nil) {
    handle = openat(
      parent?.handle ?? AT_FDCWD, path,
      O_RDONLY | O_DIRECTORY | O_CLOEXEC | (parent == nil ? 0 : O_NOFOLLOW))
    if handle < 0 { return nil }
  }

  // Also what could not be opened comes here, and its reason must last.
  deinit { if handle >= 0 { close(handle) } }

  /// What stands under a name; a link is not followed. Nil with `errno` set.
  func status(_ path: UnsafePointer<CChar>) -> stat? {
    var status = stat()
    return fstatat(handle, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  func makeFolder(_ path: String, mode: mode_t = 0o755) -> Bool { mkdirat(handle, path, mode) == 0 }

  func remove(_ path: UnsafePointer<CChar>) -> Bool { unlinkat(handle, path, 0) == 0 }

  func removeFolder(_ path: UnsafePointer<CChar>) -> Bool {
    unlinkat(handle, path, AT_REMOVEDIR) == 0
  }

  func rename(_ path: UnsafePointer<CChar>, to other: UnsafePointer<CChar>, in folder: OpenFolder)
    -> Bool
  {
    renameat(handle, path, folder.handle, other) == 0
  }

  /// Writes a new file. False with `errno` set.
  func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) -> Bool {
    let file = openat(handle, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { return false }
    let isWritten = bytes.withUnsafeBytes { writeAll($0, to: file) }
    let failure = errno
    if close(file) == 0, isWritten { return true }
    if !isWritten { errno = failure }
    return false
  }

  /// The bytes of a file; nil with `errno` set. A link is not followed.
  func read(_ path: String) -> [UInt8]? {
    // Of a named pipe, the other end is not waited for.
    let file = openat(handle, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG else {
      errno = EINVAL
      return nil
    }
    var failed = false
    // One byte more, so that the end shows without another look at a file that has not grown.
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size) + 1) { buffer, count in
      while count < buffer.count {
        let got = Foundation.read(file, buffer.baseAddress! + count, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = true }
        if got <= 0 { return }
        count += got
      }
    }
    return failed ? nil : bytes
  }

  /// Gives another folder a file of this one, with all that the file says of itself: as a second
  /// name for the same file where the file system has that, else as a copy. False with `errno` set.
  func share(
    _ path: UnsafePointer<CChar>, with folder: OpenFolder, linking: Bool = true
  ) -> Bool {
    if linking {
      if linkat(handle, path, folder.handle, path, 0) == 0 { return true }
      // Not every file system has links (FAT), not every user may link to every file, and what is
      // mounted elsewhere is elsewhere.
      guard [EPERM, EACCES, EOPNOTSUPP, ENOSYS, EINVAL, EMLINK, EXDEV].contains(errno) else {
        return false
      }
    }
    guard let status = status(path) else { return false }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return copy(path, status, to: folder)
    case S_IFLNK:
      guard let target = linkTarget(path) else { return false }
      return symlinkat(target, folder.handle, path) == 0
    default:
      // A pipe or a device has no bytes to copy.
      errno = EOPNOTSUPP
      return false
    }
  }

  /// Where a link leads; nil with `errno` set.
  func linkTarget(_ path: UnsafePointer<CChar>) -> [CChar]? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    return readlinkat(handle, path, &target, Int(PATH_MAX)) >= 0 ? target : nil
  }

  private func copy(_ path: UnsafePointer<CChar>, _ status: stat, to folder: OpenFolder) -> Bool {
    let old = openat(handle, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard old >= 0 else { return false }
    defer { close(old) }
    let new = openat(
      folder.handle, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o777)
    guard new >= 0 else { return false }
    var isFine = true
    withUnsafeTemporaryAllocation(byteCount: 1 << 17, alignment: 16) { buffer in
      while isFine {
        let got = Foundation.read(old, buffer.baseAddress!, buffer.count)
        if got < 0, errno == EINTR { continue }
        if got <= 0 {
          isFine = got == 0
          return
        }
        isFine = writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<got]), to: new)
      }
    }
    if isFine {
      // The user's mask does not count for what is there already.
      isFine =
        fchmod(new, status.st_mode & 0o777) == 0
        && futimens(new, [status.accessed, status.changed]) == 0
    }
    let failure = errno
    if close(new) == 0, isFine { return true }
    if !isFine { errno = failure }
    return false
  }
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
  var written = 0
  while written < bytes.count {
    let count = Foundation.write(file, bytes.baseAddress! + written, bytes.count - written)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else {
      // A disk that takes nothing and gives no reason is full.
      if count == 0 { errno = ENOSPC }
      return false
    }
    written += count
  }
  return true
}

extension stat {
  #if canImport(Darwin)
    var accessed: timespec { st_atimespec }
    var changed: timespec { st_mtimespec }
    var touched: timespec { st_ctimespec }
  #else
    var accessed: timespec { st_atim }
    var changed: timespec { st_mtim }
    var touched: timespec { st_ctim }
  #endif

  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}

/// The system's words for what just went wrong.
func reason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
