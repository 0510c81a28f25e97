#if os(Linux)
  import Glibc

  /// Learns of changes from the Linux kernel.
  ///
  /// A watch is on one folder and sees the names in it, so each folder of a tree has one. For a
  /// watched folder or file itself the folder that holds it is watched too: only there can be seen
  /// that it was replaced, as a checkout does, or appears for the first time.
  struct Inotify: ChangeSource {
    let settling = 0.015

    /// What a watched folder is watched for.
    private struct Watch {
      let path: String
      /// Whether everything in it counts, as it does inside a watched folder.
      var isTree = false
      /// The names in it that count else, with the watched path that each leads to.
      var names: [String: Set<String>] = [:]
    }

    private let places: WatchedPlaces
    private let bell: Bell
    private let queue: Queue
    private var watches: [Int32: Watch] = [:]

    /// The kernel's queue of events; closed with the last copy of this value.
    private final class Queue {
      let file: Int32

      init() throws(WatchFailure) {
        file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard file >= 0 else { throw WatchFailure(description: String(cString: strerror(errno))) }
      }

      deinit { close(file) }
    }

    // A file counts when whoever wrote it closes it, or when it is put in its place whole.
    private static let events =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
      | UInt32(IN_DELETE) | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR)

    init(_ places: WatchedPlaces, _ bell: Bell) throws(WatchFailure) {
      self.places = places
      self.bell = bell
      queue = try Queue()
      try watchAll()
    }

    mutating func wait(until end: Double?) throws(WatchFailure) -> Changes {
      bell.wait(for: queue.file, until: end)
      var changes = Changes()
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      var looksAgain = false
      while case let count = read(queue.file, &buffer, buffer.count), count > 0 {
        var index = 0
        while index + 16 <= count {
          let (watch, mask, length) = buffer.withUnsafeBytes {
            (
              $0.loadUnaligned(fromByteOffset: index, as: Int32.self),
              $0.loadUnaligned(fromByteOffset: index + 4, as: UInt32.self),
              Int($0.loadUnaligned(fromByteOffset: index + 12, as: UInt32.self))
            )
          }
          let name = buffer[index + 16..<index + 16 + length].prefix { $0 != 0 }
          index += 16 + length
          try take(
            watch, mask, String(decoding: name, as: UTF8.self), &changes, &looksAgain)
        }
      }
      if looksAgain { try watchAll() }
      return changes
    }

    private mutating func take(
      _ id: Int32, _ mask: UInt32, _ name: String, _ changes: inout Changes,
      _ looksAgain: inout Bool
    ) throws(WatchFailure) {
      func has(_ event: some BinaryInteger) -> Bool { mask & UInt32(event) != 0 }
      if has(IN_Q_OVERFLOW) {
        changes.isMore = true
        looksAgain = true
        return
      }
      if has(IN_IGNORED) {
        watches[id] = nil
        return
      }
      guard let watch = watches[id] else { return }
      for place in watch.names[name] ?? [] {
        // It may be another folder or file than before, or the first on the way to one.
        looksAgain = true
        if access(place, F_OK) == 0 { changes.write(place) } else { changes.remove(place) }
      }
      guard watch.isTree, !name.isEmpty, !isBesideTheFile(name) else { return }
      let path = watch.path + "/" + name
      if has(IN_MOVED_FROM) || has(IN_DELETE) {
        changes.remove(path)
        if mask & UInt32(IN_ISDIR) != 0 {
          // Nobody says which files were in it.
          changes.isMore = true
          forget(path)
        }
      } else if mask & UInt32(IN_ISDIR) != 0 {
        if has(IN_CREATE) || has(IN_MOVED_TO) {
          changes.write(path)
          // Files may be in it already, of which no event told.
          for file in try watchTree(path) { changes.write(file) }
        } else {
          changes.write(path)
        }
      } else if has(IN_CREATE) {
        // Whoever made it is about to write it, and its closing will tell; a link is there at once.
        var status = stat()
        if lstat(path, &status) == 0,
          status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1
        {
          changes.write(path)
        } else {
          changes.make(path)
        }
      } else {
        changes.write(path)
      }
    }

    /// No longer watches a folder that was moved away.
    private mutating func forget(_ path: String) {
      for (id, watch) in watches where watch.path == path || watch.path.hasPrefix(path + "/") {
        inotify_rm_watch(queue.file, id)
        watches[id] = nil
      }
    }

    private mutating func watchAll() throws(WatchFailure) {
      // What was moved away keeps its watch, and would be taken for what is in its place now.
      let before = watches.keys
      watches = [:]
      defer {
        for id in before where watches[id] == nil { inotify_rm_watch(queue.file, id) }
      }
      for folder in places.folders { _ = try watchTree(folder) }
      for place in places.all {
        try watchName(of: place, for: place)
        // Where a link leads to can be replaced, too.
        if let target = realpath(place, nil) {
          try watchName(of: String(cString: target), for: place)
          free(target)
        }
      }
    }

    /// Watches the folder that holds a path; where there is none, the nearest above.
    private mutating func watchName(of path: String, for place: String) throws(WatchFailure) {
      var (folder, name) = parent(of: path)
      while access(folder, F_OK) != 0, folder != "/", folder != "." {
        (folder, name) = parent(of: folder)
      }
      guard let id = try add(folder) else { return }
      watches[id, default: Watch(path: folder)].names[name, default: []].insert(place)
    }

    /// Watches a folder and all in it, and names the files that it found.
    private mutating func watchTree(_ root: String) throws(WatchFailure) -> [String] {
      var files: [String] = []
      var folders = [root]
      while let folder = folders.popLast() {
        // First the watch, then the look: what is made in between is seen twice, never missed.
        guard let id = try add(folder) else { continue }
        // A folder that was renamed keeps its watch.
        if let watch = watches[id], watch.path != folder {
          watches[id] = Watch(path: folder, isTree: true, names: watch.names)
        } else {
          watches[id, default: Watch(path: folder)].isTree = true
        }
        for entry in entries(of: folder) {
          let path = folder + "/" + entry.name
          if entry.isFolder { folders.append(path) } else { files.append(path) }
        }
      }
      return files
    }

    /// The watch on a folder; nil if it is not there, or no folder.
    private func add(_ folder: String) throws(WatchFailure) -> Int32? {
      let id = inotify_add_watch(queue.file, folder, Self.events)
      if id >= 0 { return id }
      guard errno == ENOSPC || errno == ENOMEM else { return nil }
      throw WatchFailure(
        description: "the system allows no more watches (fs.inotify.max_user_watches)")
    }
  }
#endif
