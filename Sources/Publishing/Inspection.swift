import Foundation

/// What tells one state of a file from another without reading it.
struct Stamp: Hashable {
  var size: Int64
  var inode: UInt64
  /// When its bytes changed, and when anything about it did, in nanoseconds.
  var changed: Int64
  var touched: Int64

  init(size: Int64, inode: UInt64, changed: Int64, touched: Int64) {
    self.size = size
    self.inode = inode
    self.changed = changed
    self.touched = touched
  }

  init(_ status: stat) {
    func nanoseconds(_ time: timespec) -> Int64 {
      Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
    self.init(
      size: Int64(status.st_size), inode: UInt64(status.st_ino),
      changed: nanoseconds(status.changed), touched: nanoseconds(status.touched))
  }
}

/// Something in a folder.
protocol HasPath {
  /// Relative to the folder, with `/`.
  var path: String { get }
  /// The same as the system has it, where it is no UTF-8 and `path` only resembles it.
  var raw: [CChar]? { get }
}

extension HasPath {
  func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    if let raw { return raw.withUnsafeBufferPointer { body($0.baseAddress!) } }
    return path.withCString(body)
  }
}

/// Everything that lies in a folder.
struct Inspection {
  /// One thing that is no folder.
  struct Found: HasPath {
    var path: String
    var raw: [CChar]?
    var kind: Kind
    var stamp: Stamp

    enum Kind { case file, link, other, unreadableFolder }
  }

  /// A folder in it.
  struct Folder: HasPath {
    var path: String
    var raw: [CChar]?
  }

  private(set) var files: [Found] = []
  /// The folders in it, each after the one that holds it.
  private(set) var folders: [Folder] = []

  /// Looks through a folder; links are not followed.
  init(of root: OpenFolder?) {
    guard let root else { return }
    look(into: root, Folder(path: ""))
    var next = 0
    while next < folders.count {
      look(into: root, folders[next])
      next += 1
    }
  }

  private mutating func look(into root: OpenFolder, _ folder: Folder) {
    // The folder itself has no path in it.
    let handle = (folder.path.isEmpty ? Folder(path: ".") : folder).withPath {
      openat(
        root.handle, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    guard handle >= 0, let entries = fdopendir(handle) else {
      if handle >= 0 { close(handle) }
      files.append(
        Found(
          path: folder.path, raw: folder.raw, kind: .unreadableFolder,
          stamp: Stamp(size: 0, inode: 0, changed: 0, touched: 0)))
      return
    }
    defer { closedir(entries) }
    let prefix = folder.path.isEmpty ? "" : folder.path + "/"
    while let entry = readdir(entries) {
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          if name[0] == 0x2E, name[1] == 0 || name[1] == 0x2E && name[2] == 0 { return }
          let path: String
          var raw: [CChar]?
          if folder.raw == nil, let valid = String(validatingCString: name) {
            path = prefix + valid
          } else {
            path = prefix + String(cString: name)
            let above =
              folder.raw.map { $0.dropLast() + [0x2F] } ?? prefix.utf8CString.dropLast()
            raw = Array(above) + UnsafeBufferPointer(start: name, count: strlen(name) + 1)
          }
          if isFolder {
            folders.append(Folder(path: path, raw: raw))
            return
          }
          var status = stat()
          guard fstatat(handle, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            // It went away in between.
            if errno == ENOENT { return }
            files.append(
              Found(
                path: path, raw: raw, kind: .other,
                stamp: Stamp(size: 0, inode: 0, changed: 0, touched: 0)))
            return
          }
          let kind: Found.Kind
          switch status.st_mode & S_IFMT {
          case S_IFDIR:
            folders.append(Folder(path: path, raw: raw))
            return
          case S_IFREG: kind = .file
          case S_IFLNK: kind = .link
          default: kind = .other
          }
          files.append(Found(path: path, raw: raw, kind: kind, stamp: Stamp(status)))
        }
      }
    }
  }
}
