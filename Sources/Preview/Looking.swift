#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Learns of changes by looking at all files again and again. It needs nothing of the system.
struct Looking: ChangeSource {
  /// A file as it was when it was looked at.
  private struct Stamp: Hashable {
    let written: Int
    let changed: Int
    let size: Int
    let file: UInt64
  }

  private let places: WatchedPlaces
  private let bell: Bell
  private let interval: Double
  private var seen: [String: Stamp]

  /// A whole look without a change: what is being written shows a change at each.
  var settling: Double { interval * 1.1 }

  init(_ places: WatchedPlaces, _ bell: Bell, interval: Double) {
    self.places = places
    self.bell = bell
    self.interval = interval
    seen = Self.look(at: places)
  }

  mutating func wait(until end: Double?) -> Changes {
    while true {
      let next = now() + interval
      bell.wait(until: end.map { min($0, next) } ?? next)
      guard !bell.hasRung else { return Changes() }
      let found = Self.look(at: places)
      let changes = Self.changes(from: seen, to: found)
      seen = found
      if !changes.isEmpty || end.map({ now() >= $0 }) == true { return changes }
    }
  }

  private static func changes(from old: [String: Stamp], to new: [String: Stamp]) -> Changes {
    var changes = Changes()
    for path in old.keys where new[path] == nil { changes.remove(path) }
    for (path, stamp) in new where old[path] != stamp { changes.write(path) }
    return changes
  }

  private static func look(at places: WatchedPlaces) -> [String: Stamp] {
    var seen: [String: Stamp] = [:]
    for file in places.files { seen[file] = stamp(of: file) }
    var folders = places.folders
    while let folder = folders.popLast() {
      for entry in entries(of: folder) {
        let path = folder + "/" + entry.name
        // A folder's own time says no more than what is in it.
        if entry.isFolder { folders.append(path) } else { seen[path] = stamp(of: path) }
      }
    }
    return seen
  }

  private static func stamp(of path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    return Stamp(
      written: written.tv_sec * 1_000_000_000 + written.tv_nsec,
      changed: changed.tv_sec * 1_000_000_000 + changed.tv_nsec, size: Int(status.st_size),
      file: UInt64(status.st_ino))
  }
}
