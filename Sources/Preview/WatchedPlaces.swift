import Publishing

/// What a preview watches: whole folders, and single files. None need be there yet.
package struct WatchedPlaces: Hashable, Sendable {
  package var folders: [String]
  package var files: [String]

  package init(folders: [String], files: [String] = []) {
    self.folders = folders.map(withoutSlash)
    self.files = files.map(withoutSlash)
  }

  var all: [String] { folders + files }
}

/// What changed, by path: each begins with the watched folder as it was named.
package struct Changes: Hashable, Sendable {
  /// Files and folders that are new or were written.
  package var written: Set<String> = []
  /// Those that are no longer there.
  package var gone: Set<String> = []
  /// Whether more changed than is named, such as all that was in a folder.
  package var isMore = false
  /// Files that were made just now, and may not be written yet.
  private var fresh: Set<String> = []

  package init() {}

  package var isEmpty: Bool { written.isEmpty && gone.isEmpty && !isMore }
  package var paths: Set<String> { written.union(gone) }

  mutating func write(_ path: String) {
    gone.remove(path)
    written.insert(path)
  }

  /// A file was made, whose end of writing is yet to come.
  mutating func make(_ path: String) { fresh.insert(path) }

  mutating func remove(_ path: String) {
    written.remove(path)
    // A file that was made and renamed, as many programs save, was never part of the site.
    if fresh.remove(path) == nil { gone.insert(path) }
  }

  mutating func add(_ other: Changes) {
    for path in other.gone { remove(path) }
    fresh.formUnion(other.fresh)
    for path in other.written { write(path) }
    isMore = isMore || other.isMore
  }
}

/// Whether a name is that of a file that a program leaves beside the one that it saves: hidden
/// files, backups, swap and lock files, half a download. They come and go with each save, and are
/// never part of a site.
package func isBesideTheFile(_ name: some StringProtocol) -> Bool {
  // What pages are made from is looked at whatever it is called: see `ContentFolder`.
  let starts = [".", "~$"]
  let ends = ["~", ".tmp", ".swp", ".swx", ".bak", ".part", ".crdownload", "#"]
  return starts.contains { name.hasPrefix($0) } || ends.contains { name.hasSuffix($0) }
    // What vim writes to see whether it may write.
    || name == "4913" || Publication.isOfFileManager(name)
}

/// How long to wait for more changes after the last, so that what belongs together is built once.
struct Quiet {
  /// After a single saved file; after anything that looks like the middle of something larger.
  var short = 0.015
  var long = 0.12
  /// How long at most, while changes keep coming.
  var most = 2.0

  private var first: Double?
  private var last = 0.0

  init(short: Double = 0.015, long: Double = 0.12) {
    self.short = short
    self.long = max(short, long)
  }

  /// Something changed at a time.
  mutating func note(at time: Double) {
    first = first ?? time
    last = time
  }

  /// When to stop waiting, given all that has changed until now.
  ///
  /// Editors put a new file in the place of the old one, which is gone for a moment; a checkout or a
  /// copied folder writes many files.
  func end(_ changes: Changes) -> Double {
    let isLarge = !changes.gone.isEmpty || changes.written.count > 4 || changes.isMore
    return min(last + (isLarge ? long : short), (first ?? last) + most)
  }
}

func withoutSlash(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}

/// The folder that holds a path, and the path's last name.
func parent(of path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  let folder = path[..<slash]
  return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
}
