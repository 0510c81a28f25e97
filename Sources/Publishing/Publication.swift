package import Diagnostics
import Dispatch
import Foundation
import Synchronization

/// One publication of a site: from the old files in a folder to the new ones.
///
/// What has changed is written into a folder beside the target, what has not is a second name for
/// the old file there, and one step exchanges the two folders. So a visitor finds the old site or
/// the new one, never a mixture, and so does whoever comes after a run that was killed:
///
///     .Public.portico-new    the next site grows here; after the exchange, the old one
///     .Public.portico-old    the old site, while it is taken away
///     .Public.portico-lock   keeps a second build waiting
///
/// Where nothing differs, nothing is made and nothing is touched.
///
/// Nothing waits for the disk to have it all (`fsync`): a killed process leaves what it wrote to the
/// system, which has it for every reader. Only a power cut within seconds could cut files short. The
/// next build sees their size, takes what is empty for lost and writes it again; to wait for 130 MB
/// at every build would cost more than the build itself.
package final class Publication: Sendable {
  /// What the site may be published with, and what is known about where it goes.
  package struct Options: Sendable {
    /// Folders that the site must not cover, nor lie in.
    package var apart: [String] = []
    /// Where to remember what the site's files look like; nil to remember nothing.
    package var cache: CacheFolder?
    /// Files that Portico did not write stay, instead of being refused.
    package var keepsForeign = false
    /// Files that somebody changed are written over, instead of being refused.
    package var replacesModified = false
    package var threads = 1
    /// For how many seconds another build is waited for.
    package var patience: Double = 600
    /// For tests: behave as on a file system that cannot exchange folders, or has no hard links.
    package var exchanging = true
    package var linking = true
    /// Hears what the user should know while the work goes on.
    package var tell: @Sendable (String) -> Void = { _ in }

    package init() {}
  }

  /// The list of what Portico wrote; it makes these files Portico's own.
  package static let manifestName = Manifest.name

  /// Refuses what is no place for a site, whatever stands there, before anything is made.
  ///
  /// - Parameter apart: see `Options`.
  /// - Throws: `WorldError` that says why.
  package static func check(_ target: String, apart: [String]) throws(WorldError) {
    try Target.refuse(resolved(target), target, apart: apart.map(resolved))
  }

  /// Whether a file manager leaves a file of this name in each folder that somebody looks at. It comes
  /// again when it is removed, and nobody has put it there: it is no part of a site, and stays.
  package static func isOfFileManager(_ name: some StringProtocol) -> Bool {
    [".DS_Store", "Thumbs.db", "desktop.ini"].contains { $0 == name }
  }

  private let target: Target
  private let options: Options
  /// The owned files that stand in the target as they were written.
  private let standing: [String: FileDigest]
  private let site: Standing
  private let work: Mutex<Work>

  private struct Work {
    var files: [String: New] = [:]
    /// The folder where the new site grows, once there is anything new.
    var staged: OpenFolder?
    /// The folders in it.
    var folders: Set<Substring> = []
    var failure: WorldError?
    var isOver = false
  }

  private struct New {
    var digest: FileDigest
    /// Whether the old file has these very bytes.
    var isKept: Bool
  }

  /// Prepares to replace the site at `target`: waits for its lock, clears up what a killed build
  /// left, and looks whether all that stands there is Portico's own.
  ///
  /// - Throws: `WorldError` if the folder holds anything that an earlier build did not write, is no
  ///   place for a site, or cannot be written to.
  package init(of target: String, _ options: Options = Options()) throws {
    self.options = options
    self.target = try Target(target, options)
    do {
      try self.target.recover()
      site = try Standing(of: self.target, options)
    } catch {
      self.target.release()
      throw error
    }
    standing = site.files
    work = Mutex(Work())
  }

  /// The digest of a file of the old site; nil if there is none, or it is not as Portico wrote it.
  package func oldDigest(of path: String) -> FileDigest? { standing[path] }

  /// The files of the old site that are there as Portico wrote them.
  package var oldFiles: [String: FileDigest] { standing }

  /// The files of the new site, as far as it was given them.
  package var files: [String: FileDigest] { work.withLock { $0.files.mapValues(\.digest) } }

  /// Whether it was published or thrown away.
  package var isOver: Bool { work.withLock { $0.isOver } }

  /// Gives the new site a file. Any thread may call it; a failure is kept for `publish`.
  package func write(_ bytes: [UInt8], to path: String) {
    let digest = FileDigest(of: bytes)
    let isKept = standing[path] == digest
    let staged = work.withLock { work -> OpenFolder? in
      add(New(digest: digest, isKept: isKept), path, to: &work)
      guard !isKept, work.failure == nil, stage(&work), makeFolders(above: path, in: &work) else {
        return nil
      }
      return work.staged
    }
    guard let staged, !staged.write(bytes, to: path) else { return }
    fail(path)
  }

  /// Gives the new site a file that the old one has (see `oldDigest`), whose bytes are at hand
  /// nowhere else. Any thread may call it.
  package func keep(_ path: String) {
    guard let digest = standing[path] else {
      preconditionFailure("\(path) is not in the old site")
    }
    work.withLock { add(New(digest: digest, isKept: true), path, to: &$0) }
  }

  /// Gives the new site every file of the old one.
  package func keepAll() {
    work.withLock { work in
      precondition(work.files.isEmpty && !work.isOver, "the site is as it was, or it is not")
      work.files = standing.mapValues { New(digest: $0, isKept: true) }
    }
  }

  /// Gives the new site every file of the old one that it was not given yet, but for some.
  package func keepRest(but gone: Set<String>) {
    work.withLock { work in
      precondition(!work.isOver, "the site is published")
      for (path, digest) in standing where work.files[path] == nil && !gone.contains(path) {
        work.files[path] = New(digest: digest, isKept: true)
      }
    }
  }

  /// The bytes of a file of the old site; nil if there is none, or it is not as Portico wrote it.
  package func oldBytes(of path: String) -> [UInt8]? {
    standing[path] == nil ? nil : site.folder?.read(path)
  }

  private func add(_ file: New, _ path: String, to work: inout Work) {
    precondition(Manifest.isInside(path) && path != Manifest.name, "\(path) is no path in a site")
    precondition(!work.isOver, "the site is published")
    let old = work.files.updateValue(file, forKey: path)
    precondition(old == nil, "\(path) is written twice")
  }

  /// Puts the new site in the old one's place, and tells what has changed.
  ///
  /// - Throws: `WorldError`; the old site is as it was then, unless the error says otherwise.
  package func publish() throws -> Changes {
    let (files, failure) = work.withLock { ($0.files, $0.failure) }
    if let failure {
      discard()
      throw failure
    }
    let changes = Changes(from: site.owned.keys, to: files.mapValues(\.isKept))
    if !changes.isEmpty || site.isOutdated {
      do {
        try put(files, changes)
      } catch {
        discard()
        throw error
      }
    } else if site.isUnremembered {
      remember(site.inspection, files)
    }
    finish()
    return changes
  }

  /// Throws the unfinished site away; the old one stays as it is.
  package func discard() {
    let isOver = work.withLock { work in
      defer {
        work.isOver = true
        work.staged = nil
      }
      return work.isOver
    }
    guard !isOver else { return }
    target.discard()
    target.release()
  }

  deinit { discard() }

  private func finish() {
    work.withLock {
      $0.isOver = true
      $0.staged = nil
    }
    target.release(keepingFolders: true)
  }

  // MARK: The new site grows

  /// Makes the folder of the new site, if there is none yet.
  private func stage(_ work: inout Work) -> Bool {
    if work.staged != nil { return true }
    do {
      work.staged = try target.stage()
      return true
    } catch {
      work.failure = error
      return false
    }
  }

  private func makeFolders(above path: String, in work: inout Work) -> Bool {
    guard var end = path.utf8.lastIndex(of: 0x2F), !work.folders.contains(path[..<end]) else {
      return true
    }
    end = path.startIndex
    while let slash = path[end...].utf8.firstIndex(of: 0x2F) {
      let folder = path[..<slash]
      if work.folders.insert(folder).inserted, !work.staged!.makeFolder(String(folder)) {
        work.failure = work.failure ?? failure(String(folder))
        return false
      }
      end = path.utf8.index(after: slash)
    }
    return true
  }

  private func fail(_ path: String) {
    let failure = failure(path)
    work.withLock { $0.failure = $0.failure ?? failure }
  }

  private func failure(_ path: String) -> WorldError {
    WorldError(
      "`\(target.path)/\(path)` cannot be written: \(reason())",
      mend: "make room or allow writing there, then build again")
  }

  // MARK: The exchange

  private func put(_ files: [String: New], _ changes: Changes) throws {
    try work.withLock { work in
      guard stage(&work) else { throw work.failure! }
      for (path, file) in files where file.isKept {
        guard makeFolders(above: path, in: &work) else { throw work.failure! }
      }
    }
    let staged = work.withLock { $0.staged! }
    // In the order in which they lie there, so that the system finds each near the last one.
    let kept = site.inspection.files.map(\.path).filter { files[$0]?.isKept == true }
    let list = Mutex<[UInt8]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { task in
      if task == 0 {
        let manifest = Manifest.bytes(
          of: files.map { (path: $0.key, digest: $0.value.digest) }.sorted { $0.path < $1.path })
        list.withLock { $0 = manifest }
      } else if let old = site.folder {
        // The folder was opened when it was looked through, and is the one that was looked through.
        inParts(kept, threads: options.threads, ofAtLeast: 500) { _, part in
          for path in part where !old.share(path, with: staged, linking: options.linking) {
            return fail(path)
          }
        }
      }
    }
    if let old = site.folder { try carryForeign(from: old, to: staged) }
    if let failure = work.withLock({ $0.failure }) { throw failure }
    let manifest = list.withLock { $0 }
    // Under another name until it is complete: where the list is, all that it lists is, too.
    let unfinished = Manifest.name + ".new"
    guard staged.write(manifest, to: unfinished),
      staged.rename(unfinished, to: Manifest.name, in: staged)
    else { throw failure(Manifest.name) }
    try target.exchange(hasOld: site.folder != nil)
    // From here on the new site stands, whatever happens: nothing of it may be discarded.
    work.withLock { $0.isOver = true }
    defer { target.release(keepingFolders: true) }
    try target.clear(site, threads: options.threads)
    remember(Inspection(of: staged), files)
  }

  /// Gives the new site what somebody else put into the old one.
  private func carryForeign(from old: OpenFolder, to new: OpenFolder) throws {
    // Those that the site itself has no use for.
    var folders: [(folder: Inspection.Folder, status: stat)] = []
    for folder in site.foreignFolders {
      guard let status = folder.withPath({ old.status($0) }) else { continue }
      let isOwn = folder.withPath { mkdirat(new.handle, $0, 0o700) == 0 }
      guard isOwn || errno == EEXIST && folder.withPath({ new.status($0) })?.isFolder == true else {
        throw inTheWay(folder.path)
      }
      if isOwn { folders.append((folder, status)) }
    }
    for file in site.foreign {
      guard file.withPath({ old.share($0, with: new, linking: options.linking) }) else {
        throw errno == EEXIST || errno == ENOTDIR ? inTheWay(file.path) : failure(file.path)
      }
    }
    // The innermost first: what is put into a folder changes its time.
    for (folder, status) in folders.reversed() {
      folder.withPath {
        _ = fchmodat(new.handle, $0, status.st_mode & 0o7777, 0)
        _ = utimensat(new.handle, $0, [status.accessed, status.changed], 0)
      }
    }
  }

  private func inTheWay(_ path: String) -> WorldError {
    WorldError(
      "`\(target.path)/\(path)` was not written by Portico, and the site has something of that name",
      mend: "move it out of the output folder, then build again")
  }

  // MARK: What is remembered

  private func remember(_ inspection: Inspection, _ files: [String: New]) {
    guard let cache = options.cache else { return }
    var memory = Memory()
    memory.entries.reserveCapacity(files.count)
    for found in inspection.files where found.kind == .file {
      guard let file = files[found.path] else { continue }
      // What is kept must still be the file that was looked at.
      if file.isKept, let stamp = site.stamps[found.path],
        (stamp.size, stamp.inode, stamp.changed)
          != (found.stamp.size, found.stamp.inode, found.stamp.changed)
      {
        continue
      }
      memory.entries[found.path] = Memory.Entry(stamp: found.stamp, digest: file.digest)
    }
    cache.write(memory.bytes, to: target.memoryName)
  }
}

/// What a publication came to.
package struct Changes: Sendable, Equatable {
  /// The paths of files, each list sorted.
  package var added: [String] = []
  package var changed: [String] = []
  package var removed: [String] = []
  /// How many stayed as they were.
  package var unchanged = 0

  package init() {}

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// - Parameters:
  ///   - old: the paths of the old site's files.
  ///   - new: those of the new one's, and whether each is the old file.
  init<Value>(from old: Dictionary<String, Value>.Keys, to new: [String: Bool]) {
    for (path, isKept) in new {
      if isKept {
        unchanged += 1
      } else if old.contains(path) {
        changed.append(path)
      } else {
        added.append(path)
      }
    }
    removed = old.filter { new[$0] == nil }
    added.sort()
    changed.sort()
    removed.sort()
  }
}
