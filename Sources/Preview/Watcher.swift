import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells of changes to files, one group of changes at a time.
///
/// `next()` returns when something has changed and nothing more follows. What changes while its
/// caller is busy is kept for the next call.
package final class Watcher: @unchecked Sendable {
  // One thread calls `next`; `stop` touches the bell alone.

  /// How the watcher learns of changes.
  package enum Way: Hashable, Sendable {
    /// The system tells, at once.
    case told
    /// By looking, several times a second: works everywhere, on network folders too.
    case looking
  }

  package private(set) var way: Way
  /// Why it looks although it would rather be told.
  package private(set) var reason: String?

  private let places: WatchedPlaces
  private let bell: Bell
  private var source: any ChangeSource

  /// - Parameter interval: how often to look, in seconds.
  package init(_ places: WatchedPlaces, way: Way, interval: Double = 0.4) throws {
    self.places = places
    bell = try Bell()
    #if os(Linux)
      if way == .told {
        do {
          source = try Inotify(places, bell)
          self.way = .told
          return
        } catch {
          reason = error.description
        }
      }
    #endif
    self.way = .looking
    source = Looking(places, bell, interval: interval)
  }

  /// Waits for changes; nil after `stop()`.
  package func next() -> Changes? {
    guard var changes = wait(until: nil) else { return nil }
    var quiet = Quiet(short: source.settling)
    quiet.note(at: now())
    while true {
      let end = quiet.end(changes)
      guard now() < end else { return changes }
      guard let more = wait(until: end) else { return nil }
      guard !more.isEmpty else { continue }
      changes.add(more)
      quiet.note(at: now())
    }
  }

  /// Makes `next()` return nil. Any thread may call it, also from a signal's handler.
  package func stop() { bell.ring() }

  private func wait(until end: Double?) -> Changes? {
    while true {
      guard !bell.hasRung else { return nil }
      do {
        let changes = try source.wait(until: end)
        if !changes.isEmpty || end != nil { return bell.hasRung ? nil : changes }
      } catch {
        // The system cannot tell any more; looking always works.
        way = .looking
        reason = error.description
        source = Looking(places, bell, interval: 0.4)
        var changes = Changes()
        changes.isMore = true
        return changes
      }
    }
  }
}

/// Where changes come from.
protocol ChangeSource {
  /// After how many seconds without a change a save can be taken to be over.
  var settling: Double { get }
  /// Waits until something changes, a time comes or the bell rings.
  mutating func wait(until end: Double?) throws(WatchFailure) -> Changes
}

/// The system does not tell of changes.
struct WatchFailure: Error {
  let description: String
}

/// Wakes a thread that waits for files.
final class Bell: Sendable {
  let reading: Int32
  private let writing: Int32
  private let rung = Atomic(false)

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw WatchFailure(description: String(cString: strerror(errno)))
    }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    close(reading)
    close(writing)
  }

  var hasRung: Bool { rung.load(ordering: .relaxed) }

  func ring() {
    rung.store(true, ordering: .relaxed)
    _ = write(writing, "x", 1)
  }

  /// Waits until the bell rings, a file can be read or a time comes.
  func wait(for file: Int32? = nil, until end: Double?) {
    var waited = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
    if let file { waited.append(pollfd(fd: file, events: Int16(POLLIN), revents: 0)) }
    let milliseconds = end.map { max(0, min(60_000, ($0 - now()) * 1000)).rounded(.up) } ?? -1
    _ = poll(&waited, nfds_t(waited.count), Int32(milliseconds))
  }
}

/// Seconds of a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A name in a folder.
struct FolderEntry {
  let name: String
  let isFolder: Bool
}

/// What a folder holds, but for what editors leave there; nothing if it cannot be read.
func entries(of folder: String) -> [FolderEntry] {
  guard let handle = opendir(folder) else { return [] }
  defer { closedir(handle) }
  var entries: [FolderEntry] = []
  while let entry = readdir(handle) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard !isBesideTheFile(name) else { continue }
    var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
    if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
      var status = stat()
      isFolder = lstat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
    entries.append(FolderEntry(name: name, isFolder: isFolder))
  }
  return entries
}
