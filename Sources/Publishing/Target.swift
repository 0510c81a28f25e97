import CPlatform
import Diagnostics
import Foundation
import Synchronization

/// The place of a site, and the places beside it that publishing needs.
///
/// All that changes what a visitor sees is here: one exchange, or two renames where the file system
/// has none. `recover` knows every state that a killed run can leave.
final class Target: Sendable {
  /// Where the site goes, without links on the way.
  let path: String
  private let name: String
  private let parent: OpenFolder
  private let options: Publication.Options
  /// The folders above that were made for it, the innermost first.
  private let made: [String]
  private let lock: Mutex<FolderLock?>

  /// The file of the cache that remembers the site here.
  var memoryName: String { "published-" + FileDigest(of: Array(path.utf8)).description.prefix(16) }

  private var new: String { ".\(name).portico-new" }
  private var old: String { ".\(name).portico-old" }

  init(_ given: String, _ options: Publication.Options) throws {
    self.options = options
    path = resolved(given)
    name = URL(fileURLWithPath: path).lastPathComponent
    try Self.refuse(path, given, apart: options.apart.map(resolved))
    let above = URL(fileURLWithPath: path).deletingLastPathComponent().path
    made = try missingFolders(from: above)
    do {
      guard let parent = OpenFolder(above) else {
        throw WorldError(
          "the folder `\(above)` cannot be opened: \(reason())",
          mend: "choose an `--output` folder that you may write to")
      }
      self.parent = parent
      lock = Mutex(
        try FolderLock(
          ".\(name).portico-lock", in: parent, of: path, patience: options.patience,
          tell: options.tell))
    } catch {
      for folder in made { rmdir(folder) }
      throw error
    }
  }

  /// Refuses what is no place for a site, whatever stands there.
  static func refuse(_ path: String, _ given: String, apart: [String]) throws(WorldError) {
    for folder in apart where lies(folder, in: path) || lies(path, in: folder) {
      throw WorldError(
        "the output folder `\(path)` and the folder `\(folder)`, which the site is made from,"
          + " overlap",
        mend: "choose an `--output` folder beside the content, such as `Public`")
    }
    // Both the account's and what `sudo` and others leave in its place.
    let homes = [NSHomeDirectory(), ProcessInfo.processInfo.environment["HOME"] ?? ""]
    if path == "/" || homes.contains(where: { !$0.isEmpty && path == resolved($0) }) {
      throw WorldError(
        "the output folder is `\(path)`", mend: "choose a folder of its own, such as `Public`")
    }
    if let site = publishedSite(around: path) {
      throw WorldError(
        "the output folder `\(path)` lies in `\(site)`, which is a site that Portico made",
        mend: "choose a folder beside it: what lies in a site, the site's next build stops at")
    }
    var status = stat()
    guard lstat(path, &status) == 0, !status.isFolder else { return }
    if status.st_mode & S_IFMT == S_IFLNK {
      throw WorldError(
        "`\(given)` is a link that leads nowhere",
        mend: "make the folder that it should lead to, or remove the link")
    }
    throw WorldError("`\(path)` is a file, not a folder", mend: "choose another `--output` folder")
  }

  /// Lets the next build in.
  func release(keepingFolders: Bool = false) {
    lock.withLock { $0 = nil }
    // Only those that are empty go.
    if !keepingFolders { for folder in made { rmdir(folder) } }
  }

  // MARK: The old site

  /// Opens the folder of the old site; nil if there is none.
  func open() throws -> OpenFolder? {
    guard let status = parent.status(name) else {
      if errno == ENOENT { return nil }
      throw cannot("be looked at")
    }
    guard status.isFolder else {
      throw WorldError(
        "`\(path)` is a file, not a folder", mend: "choose another `--output` folder")
    }
    var above = stat()
    guard fstat(parent.handle, &above) == 0, above.st_dev == status.st_dev else {
      throw WorldError(
        "`\(path)` is where another disk is mounted, so no new site can be put in its place",
        mend: "choose an `--output` folder inside it, such as `\(path)/site`")
    }
    guard let folder = OpenFolder(name, in: parent) else { throw cannot("be opened") }
    return folder
  }

  private func cannot(_ what: String, mend: String? = nil) -> WorldError {
    WorldError(
      "`\(path)` cannot \(what): \(reason())",
      mend: mend ?? "choose an `--output` folder that you may write to")
  }

  // MARK: The new site

  /// Makes the folder in which the new site grows.
  func stage() throws(WorldError) -> OpenFolder {
    func failed() -> WorldError {
      WorldError(
        "the new site cannot be made beside `\(path)`: \(reason())",
        mend: "make room there, or choose an `--output` folder that you may write to")
    }
    guard parent.makeFolder(new), let folder = OpenFolder(new, in: parent) else { throw failed() }
    if let before = parent.status(name), before.isFolder {
      // Whoever could read the old site shall be able to read the new one, and nobody else. The
      // group first: changing it takes special bits away.
      let isOfGroup = fchown(folder.handle, UInt32.max, before.st_gid) == 0
      let mode = before.st_mode & (isOfGroup ? 0o7777 : 0o7707)
      guard fchmod(folder.handle, mode) == 0 else { throw failed() }
    }
    return folder
  }

  /// Puts the new site in the old one's place.
  ///
  /// - Throws: `WorldError`; the old site stands then.
  func exchange(hasOld: Bool) throws {
    let failed = { (code: Int32) in
      WorldError(
        "the new site cannot be put in the place of `\(self.path)`: \(reason(code))",
        mend: code == EBUSY || code == EXDEV
          ? "something is mounted there, or it is part of an image: choose an `--output` folder"
            + " inside it, such as `\(self.path)/site`"
          : "choose an `--output` folder that you may write to")
    }
    guard hasOld else {
      // Nothing stands there, or an empty folder, which a rename replaces.
      guard parent.rename(new, to: name, in: parent) else { throw failed(errno) }
      return
    }
    if options.exchanging, portico_exchange(parent.handle, new, name) == 0 {
      // From here on it is the old site, and the name says so to whoever finds it.
      _ = parent.rename(new, to: old, in: parent)
      return
    }
    guard
      !options.exchanging || [EINVAL, ENOSYS, EOPNOTSUPP, ENOTSUP, EPERM].contains(errno)
    else { throw failed(errno) }
    // The gap between two renames is the smallest that is left; `recover` closes it if it must.
    guard parent.rename(name, to: old, in: parent) else { throw failed(errno) }
    guard parent.rename(new, to: name, in: parent) else {
      let code = errno
      guard parent.rename(old, to: name, in: parent) else {
        throw WorldError(
          "the new site cannot be put in the place of `\(path)`: \(reason(code));"
            + " the old one stands beside it as `\(old)`",
          mend: "build again: that puts it back first")
      }
      throw failed(code)
    }
  }

  // MARK: Clearing up

  /// Takes the old site away, after the exchange.
  func clear(_ site: Standing, threads: Int) throws {
    guard site.folder != nil else { return }
    guard let folder = OpenFolder(old, in: parent) ?? OpenFolder(new, in: parent) else { return }
    // What was there when it was looked through, the list of it last: while that is there, the next
    // build knows what may go.
    let isEmpty = Atomic(true)
    // What somebody else wrote over since it was carried into the new site is not lost, but moved there.
    let foreign = Dictionary(
      site.foreign.map { ($0.path, $0.stamp) }, uniquingKeysWith: { first, _ in first })
    @Sendable func isCarried(_ found: Inspection.Found) -> Bool {
      guard let carried = foreign[found.path] else { return true }
      guard let now = found.withPath({ folder.status($0) }).map(Stamp.init) else { return false }
      return (now.inode, now.size, now.changed) == (carried.inode, carried.size, carried.changed)
    }
    inParts(site.inspection.files, threads: threads, ofAtLeast: 500) { _, part in
      for found in part where found.path != Manifest.name {
        guard isCarried(found) else {
          isEmpty.store(false, ordering: .relaxed)
          continue
        }
        if !found.withPath({ folder.remove($0) }), errno != ENOENT {
          isEmpty.store(false, ordering: .relaxed)
        }
      }
    }
    if isEmpty.load(ordering: .relaxed), folder.remove(Manifest.name) || errno == ENOENT {
      for inner in site.inspection.folders.reversed() {
        _ = inner.withPath { folder.removeFolder($0) }
      }
      if parent.removeFolder(old) || parent.removeFolder(new) { return }
    }
    // Something came in between, or could not go at once.
    do {
      try rescue(old)
      try rescue(new)
    } catch {
      throw WorldError("the new site is published, but \(error.summary)", mend: error.mend)
    }
  }

  /// Throws the unfinished site away.
  func discard() {
    try? rescue(new, isUnfinished: true)
  }

  /// Clears up what a killed run left, whatever it was about to do.
  ///
  /// | what is there              | when it was killed          | what is done                     |
  /// |----------------------------|-----------------------------|----------------------------------|
  /// | new                        | while the new site grew, or right after the exchange | removed |
  /// | old and the site           | while the old site was taken away | removed                    |
  /// | old, no site               | between two renames         | the old site is put back         |
  func recover() throws {
    if parent.status(name) == nil, parent.status(old) != nil {
      guard parent.rename(old, to: name, in: parent) else {
        throw cannot("be put back after a build that was ended", mend: "rename `\(old)` yourself")
      }
    }
    try rescue(old)
    try rescue(new)
  }

  /// Removes a folder that a run left, but for what is somebody else's: that is moved into the site.
  ///
  /// In an unfinished site all is Portico's; what it carries over has its first name in the old one.
  private func rescue(_ leftover: String, isUnfinished: Bool = false) throws(WorldError) {
    guard let folder = OpenFolder(leftover, in: parent) else {
      // A file or a link of that name is nothing that Portico makes.
      if errno == ENOENT { return }
      throw stuck(leftover)
    }
    let inspection = Inspection(of: folder)
    let manifest =
      isUnfinished ? nil : folder.read(Manifest.name).flatMap { try? Manifest(reading: $0) }
    let site = OpenFolder(name, in: parent)
    for found in inspection.files where found.path != Manifest.name {
      let isOwned = manifest.map { $0.files[found.path] != nil } ?? (leftover == new)
      if !isOwned, let site, !isSame(found, of: folder, in: site) {
        for inner in inspection.folders where found.path.hasPrefix(inner.path + "/") {
          _ = inner.withPath { mkdirat(site.handle, $0, 0o755) }
        }
        // Two names at once, so that neither can overwrite anything.
        guard found.withPath({ folder.share($0, with: site, linking: options.linking) }) else {
          throw WorldError(
            "`\(leftover)/\(found.path)`, beside `\(path)`, was not written by Portico and cannot be"
              + " kept in the site: \(reason())",
            mend: "move it away, then build again")
        }
      }
      guard found.withPath({ folder.remove($0) }) || errno == ENOENT else {
        throw stuck(leftover)
      }
    }
    _ = folder.remove(Manifest.name)
    for inner in inspection.folders.reversed() { _ = inner.withPath { folder.removeFolder($0) } }
    guard parent.removeFolder(leftover) || errno == ENOENT else { throw stuck(leftover) }
  }

  private func isSame(_ found: Inspection.Found, of folder: OpenFolder, in site: OpenFolder) -> Bool
  {
    guard let status = found.withPath({ site.status($0) }) else { return false }
    let stamp = Stamp(status)
    if stamp.inode == found.stamp.inode { return true }
    // A copy, where there are no links.
    if found.kind == .link {
      let target = found.withPath { folder.linkTarget($0) }
      return target != nil && target == found.withPath { site.linkTarget($0) }
    }
    return found.kind == .file && stamp.size == found.stamp.size
      && stamp.changed == found.stamp.changed
  }

  private func stuck(_ leftover: String) -> WorldError {
    let code = errno
    return WorldError(
      "`\(leftover)`, beside `\(path)`, is left from a build and cannot be removed: \(reason(code))",
      mend: code == EACCES
        ? "allow yourself to write in all its folders (`chmod -R u+w`), then build again"
        : "remove it yourself, then build again")
  }
}

/// The path without links, as far as it is there.
package func resolved(_ path: String) -> String {
  let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  // As the system goes: `..` leads out of where a link leads to.
  var there = pieces(whole)
  var missing: [String] = []
  while true {
    if let real = realpath("/" + there.joined(separator: "/"), nil) {
      defer { free(real) }
      var parts = pieces(String(cString: real))
      for part in missing.reversed() where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
      }
      return "/" + parts.joined(separator: "/")
    }
    guard let last = there.popLast() else { return whole }
    missing.append(last)
  }
}

/// Whether a path is that of a folder, or of something in it; both without links on the way.
package func lies(_ path: String, in folder: String) -> Bool {
  (path + "/").hasPrefix(folder == "/" ? "/" : folder + "/")
}

/// In bytes: to a `String`, a slash with a combining accent behind it is no slash.
private func pieces(_ path: String) -> [String] {
  path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
}

/// The folder of the published site in which a file lies, or would lie; nil if it lies in none.
///
/// - Parameter path: without links on the way.
package func publishedSite(around path: String) -> String? {
  var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
  while folder.path != "/" {
    let manifest = folder.appending(path: Manifest.name).path
    if FileManager.default.fileExists(atPath: manifest) { return folder.path }
    folder = folder.deletingLastPathComponent()
  }
  return nil
}

/// Makes a folder and those above it, where they are missing, and names them, the innermost first.
private func missingFolders(from folder: String) throws -> [String] {
  var missing: [String] = []
  var folder = URL(fileURLWithPath: folder)
  var status = stat()
  while stat(folder.path, &status) != 0, folder.path != "/" {
    missing.append(folder.path)
    folder = folder.deletingLastPathComponent()
  }
  var made: [String] = []
  for path in missing.reversed() {
    guard mkdir(path, 0o755) == 0 else {
      let error = WorldError(
        "the folder `\(path)` cannot be made: \(reason())",
        mend: "choose an `--output` folder that you may write to")
      for folder in made { rmdir(folder) }
      throw error
    }
    made.insert(path, at: 0)
  }
  return made
}
