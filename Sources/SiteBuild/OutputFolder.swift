import CPlatform
import Foundation
import Synchronization

/// The folder of the finished site, and the one beside it where the next site grows.
///
/// Files are written to the second; `publish` exchanges the two in one step, so that a visitor
/// finds the old site or the new one, never a mixture. A run that fails only discards the second.
package final class OutputFolder: Sendable {
  private let target: String
  private let staged: String
  /// The folders above that were made for it, the innermost first.
  private let made: [String]
  private let failure = Mutex<WorldError?>(nil)

  /// The list of what Portico wrote; it makes a folder Portico's own.
  package static let manifestName = ".portico-manifest"

  /// Prepares to replace the site at `target`.
  ///
  /// - Throws: `WorldError` if the folder holds anything that an earlier build did not write, or
  ///   cannot be written to.
  package init(replacing target: String, sources: String) throws {
    self.target = resolved(target)
    self.staged = Self.staging(for: self.target)
    try Self.refuseForeign(self.target, sources: resolved(sources))
    made = try missingFolders(madeAbove: self.target)
    try removeTree(staged)
    guard mkdir(staged, 0o755) == 0 else {
      throw WorldError(
        "the folder `\(staged)` cannot be made: \(String(cString: strerror(errno)))",
        mend: "choose an `--output` folder that you may write to")
    }
  }

  private static func staging(for target: String) -> String {
    let url = URL(fileURLWithPath: target)
    return url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).portico-new")
      .path
  }

  // Replacing means deleting what was there, so it had better be ours.
  private static func refuseForeign(_ target: String, sources: String) throws {
    let inside = { (a: String, b: String) in (a + "/").hasPrefix(b == "/" ? "/" : b + "/") }
    if inside(sources, target) || inside(target, sources) {
      throw WorldError(
        "the output folder `\(target)` and the content folder `\(sources)` overlap",
        mend: "choose an `--output` folder beside the content, such as `Public`")
    }
    if target == "/" || target == NSHomeDirectory() {
      throw WorldError(
        "the output folder is `\(target)`", mend: "choose a folder of its own, such as `Public`")
    }
    var status = stat()
    guard stat(target, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw WorldError(
        "`\(target)` is a file, not a folder", mend: "choose another `--output` folder")
    }
    let found = files(below: target)
    guard !found.isEmpty else { return }
    guard let manifest = FileManager.default.contents(atPath: target + "/" + manifestName) else {
      throw WorldError(
        "the output folder `\(target)` holds files that Portico did not write",
        mend: "choose an empty folder, or empty this one yourself if nothing in it is needed")
    }
    let owned = Set(
      String(decoding: manifest, as: UTF8.self).split(separator: "\n").map(String.init)
    ).union([manifestName])
    if let foreign = found.first(where: { !owned.contains($0) }) {
      throw WorldError(
        "`\(target)/\(foreign)` was not written by Portico, and publishing would delete it",
        mend: "move it out of the output folder; to publish a file, put it into `Content/assets/`"
          + " and link to it")
    }
  }

  /// Makes the folders that the routes need, before any file is written.
  package func makeFolders(for routes: [Route]) {
    var made: Set<Substring> = []
    for route in routes {
      var end = route.path.startIndex
      while let slash = route.path[end...].firstIndex(of: "/") {
        let folder = route.path[..<slash]
        if made.insert(folder).inserted, mkdir(staged + "/" + folder, 0o755) != 0, errno != EEXIST {
          fail("the folder `\(target)/\(folder)` cannot be made")
        }
        end = route.path.index(after: slash)
      }
    }
  }

  /// Writes one file of the new site. Any thread may call it; a failure is kept for `publish`.
  package func write(_ bytes: [UInt8], to route: Route) {
    let file = open(staged + "/" + route.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return fail("`\(target)/\(route.path)` cannot be written") }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { SiteBuild.write(file, $0, from: written) }
      guard count > 0 else {
        fail("`\(target)/\(route.path)` cannot be written")
        break
      }
      written += count
    }
    if close(file) != 0 { fail("`\(target)/\(route.path)` cannot be written") }
  }

  private func fail(_ summary: String) {
    let reason = String(cString: strerror(errno))
    failure.withLock {
      $0 =
        $0
        ?? WorldError(
          "\(summary): \(reason)", mend: "make room or allow writing there, then build again")
    }
  }

  /// Puts the new site in the old one's place.
  package func publish(routes: [Route]) throws {
    let manifest = routes.map(\.path).sorted().joined(separator: "\n") + "\n"
    write(Array(manifest.utf8), to: Route(Self.manifestName))
    if let failure = failure.withLock({ $0 }) {
      discard()
      throw failure
    }
    if portico_exchange(staged, target) == 0 {
      try? removeTree(staged)
      return
    }
    // No old site, or a file system that cannot exchange: the gap between two renames is the
    // smallest that is left.
    let retired = staged + ".old"
    try? removeTree(retired)
    _ = rename(target, retired)
    guard rename(staged, target) == 0 else {
      let reason = String(cString: strerror(errno))
      _ = rename(retired, target)
      discard()
      throw WorldError(
        "the new site cannot be moved to `\(target)`: \(reason)",
        mend: "choose an `--output` folder that you may write to")
    }
    try? removeTree(retired)
  }

  /// Throws the unfinished site away; the old one stays as it is.
  package func discard() {
    try? removeTree(staged)
    // Only those that are empty go.
    for folder in made { rmdir(folder) }
  }
}

private func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
  Foundation.write(file, bytes.baseAddress! + start, bytes.count - start)
}

/// The path without links, as far as it is there.
package func resolved(_ path: String) -> String {
  var url = URL(fileURLWithPath: path).standardizedFileURL
  var missing: [String] = []
  var status = stat()
  while stat(url.path, &status) != 0, url.path != "/" {
    missing.append(url.lastPathComponent)
    url = url.deletingLastPathComponent()
  }
  return missing.reversed().reduce(url.resolvingSymlinksInPath()) { $0.appending(path: $1) }.path
}

/// Makes the folders that are to hold a folder, and names them, the innermost first.
private func missingFolders(madeAbove target: String) throws -> [String] {
  var missing: [String] = []
  var folder = URL(fileURLWithPath: target).deletingLastPathComponent()
  var status = stat()
  while stat(folder.path, &status) != 0, folder.path != "/" {
    missing.append(folder.path)
    folder = folder.deletingLastPathComponent()
  }
  for path in missing.reversed() where mkdir(path, 0o755) != 0 {
    throw WorldError(
      "the folder `\(path)` cannot be made: \(String(cString: strerror(errno)))",
      mend: "choose an `--output` folder that you may write to")
  }
  return missing
}

/// The paths of all files below a folder, relative to it, sorted.
///
/// A folder inside it that cannot be looked into counts as a file: whoever asks must not take it
/// for empty. So does a name that is not UTF-8, which Foundation would leave out.
package func files(below folder: String) -> [String] {
  var found: [String] = []
  var folders = [""]
  while let inner = folders.popLast() {
    guard let handle = opendir(folder + "/" + inner) else {
      if !inner.isEmpty { found.append(String(inner.dropLast())) }
      continue
    }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      var status = stat()
      if entry.pointee.d_type == UInt8(DT_UNKNOWN), lstat(folder + "/" + inner + name, &status) == 0
      {
        isFolder = status.st_mode & S_IFMT == S_IFDIR
      }
      if isFolder { folders.append(inner + name + "/") } else { found.append(inner + name) }
    }
  }
  return found.sorted()
}

private func removeTree(_ path: String) throws {
  var status = stat()
  guard lstat(path, &status) == 0 else { return }
  do {
    try FileManager.default.removeItem(atPath: path)
  } catch {
    throw WorldError(
      "`\(path)` is left from an earlier run and cannot be removed",
      mend: "remove it yourself, then build again")
  }
}
