import Foundation

/// A folder for what saves later builds time. Anybody may delete it; nothing but time is lost.
///
/// It is made when the first file goes into it, says itself that Git should not keep it, and can be
/// opened by its user alone: what is remembered of a site may be private.
package struct CacheFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The bytes of a file; nil if there is none.
  package func read(_ name: String) -> [UInt8]? {
    OpenFolder(path)?.read(name)
  }

  /// Writes a file in one step. Where that cannot be done, the old one stays; nobody is told,
  /// because nothing depends on it.
  package func write(_ bytes: [UInt8], to name: String) {
    guard let folder = OpenFolder(path) ?? made() else { return }
    let unfinished = name + ".new"
    _ = folder.remove(unfinished)
    if !folder.write(bytes, to: unfinished, mode: 0o600)
      || !folder.rename(unfinished, to: name, in: folder)
    {
      _ = folder.remove(unfinished)
    }
  }

  private func made() -> OpenFolder? {
    try? FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    mkdir(path, 0o700)
    let folder = OpenFolder(path)
    _ = folder?.write(Array("*\n".utf8), to: ".gitignore")
    return folder
  }
}
