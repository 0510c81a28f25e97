import Foundation
package import Publishing

extension Publication {
  /// The publication of a portal into its output folder; nil if there is none.
  convenience init?(_ options: BuildOptions) throws {
    guard let output = options.output else { return nil }
    var publication = options.publication
    publication.apart += [resolved(options.content), resolved(options.templates)]
    publication.threads = options.threads
    publication.cache = options.cache
    try self.init(of: output, publication)
  }

  package func write(_ bytes: [UInt8], to route: Route) { write(bytes, to: route.path) }
  package func keep(_ route: Route) { keep(route.path) }

  /// Keeps a file of the old site, if it is there as it was written; whether it is.
  func mayKeep(_ route: Route) -> Bool {
    guard oldDigest(of: route) != nil else { return false }
    keep(route)
    return true
  }

  package func oldDigest(of route: Route) -> FileDigest? { oldDigest(of: route.path) }
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
