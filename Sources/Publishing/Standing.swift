import Diagnostics
import Dispatch
import Foundation
import Synchronization

/// What stands in the target before the new site comes: what Portico owns there, and what it does
/// not.
struct Standing {
  /// The folder; nil if there is none, or nothing in it.
  let folder: OpenFolder?
  let inspection: Inspection
  /// All files that the manifest lists, whatever became of them.
  let owned: [String: FileDigest?]
  /// Those of them that stand there as they were written.
  private(set) var files: [String: FileDigest] = [:]
  /// What they look like.
  private(set) var stamps: [String: Stamp] = [:]
  /// What somebody else put there, and the folders that only that needs.
  private(set) var foreign: [Inspection.Found] = []
  private(set) var foreignFolders: [Inspection.Folder] = []
  /// Whether the manifest has to be written again, even if nothing has changed.
  let isOutdated: Bool
  /// Whether files had to be read to know that nobody changed them.
  private(set) var isUnremembered = false

  /// - Throws: `WorldError` for what must not be lost.
  init(of target: Target, _ options: Publication.Options) throws {
    guard let folder = try target.open() else {
      self.folder = nil
      inspection = Inspection(of: nil)
      owned = [:]
      isOutdated = false
      return
    }
    // What is remembered of the files is read while they are looked at.
    let looked = Mutex((Inspection(of: nil), Memory()))
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let inspection = Inspection(of: folder)
        looked.withLock { $0.0 = inspection }
      } else if let bytes = options.cache?.read(target.memoryName) {
        let memory = Memory(reading: bytes)
        looked.withLock { $0.1 = memory }
      }
    }
    let memory: Memory
    (inspection, memory) = looked.withLock { $0 }
    let manifest = try Self.manifest(in: folder, of: target)
    func isRefused(_ found: Inspection.Found) -> Bool {
      !options.keepsForeign
        && !Publication.isOfFileManager(found.path.split(separator: "/").last ?? "")
    }
    if manifest == nil, !inspection.files.contains(where: isRefused) {
      // Nothing here, or nothing of ours.
    } else if manifest == nil {
      throw WorldError(
        "the output folder `\(target.path)` holds files that Portico did not write:"
          + list(inspection.files.map(\.path)),
        mend: "choose an empty folder, or empty this one yourself if nothing in it is needed;"
          + " to keep these files beside the site, build with `--keep-foreign`")
    }
    self.folder = inspection.files.isEmpty && inspection.folders.isEmpty ? nil : folder
    owned = manifest?.files ?? [:]
    isOutdated = manifest?.files.values.contains { $0 == nil } ?? false

    var unsure: [Inspection.Found] = []
    var modified: [String] = []
    files.reserveCapacity(owned.count)
    stamps.reserveCapacity(owned.count)
    for found in inspection.files {
      if found.path == Manifest.name, found.raw == nil, manifest != nil { continue }
      guard found.raw == nil, let place = owned.index(forKey: found.path),
        // To Swift, é is é however it is spelled; to the disk these are two files.
        owned[place].key.utf8.elementsEqual(found.path.utf8)
      else {
        foreign.append(found)
        continue
      }
      guard found.kind == .file else {
        modified.append(found.path)
        continue
      }
      if let digest = owned[place].value, let known = memory.entries[found.path],
        known.stamp == found.stamp, known.digest == digest
      {
        files[found.path] = digest
        stamps[found.path] = found.stamp
      } else {
        unsure.append(found)
      }
    }
    isUnremembered = !unsure.isEmpty
    let digests = Self.digests(of: unsure, in: folder, threads: options.threads)
    for (found, digest) in zip(unsure, digests) {
      // A file that is empty now, by a power cut or by hand, holds nothing that could be lost.
      guard found.stamp.size > 0 || digest == owned[found.path]! else { continue }
      guard let digest, digest == owned[found.path]! ?? digest else {
        modified.append(found.path)
        continue
      }
      files[found.path] = digest
      stamps[found.path] = found.stamp
    }

    let refused = foreign.filter(isRefused)
    if !refused.isEmpty {
      let names = refused.map(\.path).sorted()
      throw WorldError(
        (names.count == 1
          ? "`\(target.path)/\(names[0])` was not written by Portico, and publishing would delete it"
          : "\(names.count) files in `\(target.path)` were not written by Portico, and publishing"
            + " would delete them:" + list(names)),
        mend:
          "move \(names.count == 1 ? "it" : "them") out of the output folder; to publish a file,"
          + " put it into `Content/assets/` and link to it; to keep what is not Portico's beside"
          + " the site, build with `--keep-foreign`")
    }
    if !options.replacesModified, !modified.isEmpty {
      modified.sort()
      throw WorldError(
        (modified.count == 1
          ? "somebody changed `\(target.path)/\(modified[0])` after Portico wrote it, and publishing"
            + " would undo that"
          : "somebody changed \(modified.count) files in `\(target.path)` after Portico wrote them,"
            + " and publishing would undo that:" + list(modified)),
        mend: "change the page in `Content/` instead, then build with `--replace-modified`")
    }
    guard options.keepsForeign || !foreign.isEmpty else { return }
    let ofOwned = Set(owned.keys.flatMap(above))
    let ofForeign = Set(foreign.map(\.path).flatMap(above))
    foreignFolders = inspection.folders.filter {
      $0.raw != nil || !ofOwned.contains(Substring($0.path))
        || ofForeign.contains(Substring($0.path))
    }
  }

  private static func manifest(in folder: OpenFolder, of target: Target) throws -> Manifest? {
    guard let bytes = folder.read(Manifest.name) else {
      if errno == ENOENT { return nil }
      throw WorldError(
        "`\(target.path)/\(Manifest.name)` cannot be read: \(reason())",
        mend: "allow reading it, or empty the folder yourself if nothing in it is needed")
    }
    do {
      return try Manifest(reading: bytes)
    } catch .newer {
      throw WorldError(
        "`\(target.path)` was written by a newer Portico", mend: "build with that one")
    } catch .line(let number) {
      throw WorldError(
        "line \(number) of `\(target.path)/\(Manifest.name)` is not as Portico wrote it",
        mend: "restore that file, or empty the folder yourself if nothing in it is needed")
    }
  }

  /// The digests of files, nil for what cannot be read.
  private static func digests(
    of files: [Inspection.Found], in folder: OpenFolder, threads: Int
  ) -> [FileDigest?] {
    let gathered = Mutex<[Int: [FileDigest?]]>([:])
    inParts(files, threads: threads, ofAtLeast: 50) { number, part in
      let own = part.map { file in folder.read(file.path).map { FileDigest(of: $0) } }
      gathered.withLock { $0[number] = own }
    }
    return gathered.withLock { all in all.keys.sorted().flatMap { all[$0]! } }
  }
}

/// A list of names for a message, cut where nobody reads on.
func list(_ names: [String]) -> String {
  let shown = 10
  return names.sorted().prefix(shown).map { "\n    \($0)" }.joined()
    + (names.count > shown ? "\n    … and \(names.count - shown) more" : "")
}

/// The folders that a path leads through.
private func above(_ path: String) -> [Substring] {
  path.utf8.indices.filter { path.utf8[$0] == 0x2F }.map { path[..<$0] }
}
