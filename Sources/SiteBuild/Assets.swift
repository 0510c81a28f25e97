import Foundation
import Pictures
import Syntax
import Synchronization
import Templating

/// A file that pages refer to, such as a picture, as it is published.
struct Asset: Sendable {
  let route: Route
  let size: ImageSize?
  let bytes: [UInt8]
}

/// The pictures and documents that the site publishes: those that some page uses, and no others.
///
/// Each is read when a page first asks for it. Its public name carries a fingerprint, so that
/// browsers may keep it for ever.
final class Assets: Sendable {
  /// Why a file cannot be published.
  enum Refusal: Error, Hashable {
    case missing
    case kind(String)
    case activeContent
    case picture(PictureRefusal)
    case tooLarge(Int)
  }

  /// The largest file that is published, in bytes.
  static let maxBytes = 50 << 20

  /// What may be linked to. A page or a script of one's own would escape every check there is.
  private static let kinds: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "docx", "xlsx", "pptx", "odt", "ods",
    "odp", "ics", "zip", "mp3", "m4a", "ogg", "mp4", "webm", "vtt", "txt", "epub",
  ]

  /// Pictures that cameras and phones write into, too.
  private static let photographs: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "avif"]

  private let folder: String
  private let files: Set<String>
  private let found = Mutex<[String: Result<Asset, Refusal>]>([:])

  /// - Parameters:
  ///   - folder: the content folder.
  ///   - files: the paths inside it of all files that are neither pages nor settings.
  init(folder: String, files: Set<String>) {
    self.folder = folder
    self.files = files
  }

  /// The file at a path inside the content folder.
  func asset(_ path: String) -> Result<Asset, Refusal> {
    if let known = found.withLock({ $0[path] }) { return known }
    let result = read(path)
    return found.withLock {
      if let known = $0[path] { return known }
      $0[path] = result
      return result
    }
  }

  /// Everything that was asked for, in the order of the routes.
  var used: [Asset] {
    let all = found.withLock { $0.values.compactMap { try? $0.get() } }
    var byRoute: [Route: Asset] = [:]
    for asset in all { byRoute[asset.route] = asset }
    return byRoute.values.sorted { $0.route < $1.route }
  }

  /// Paths that are there and might have been meant.
  var names: [String] { files.sorted() }

  private func read(_ path: String) -> Result<Asset, Refusal> {
    guard files.contains(path) else { return .failure(.missing) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = name.split(separator: ".")
    let kind = parts.count > 1 ? parts.last!.lowercased() : ""
    guard Self.kinds.contains(kind) else { return .failure(.kind(kind)) }
    var status = stat()
    guard stat(folder + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failure(.missing)
    }
    guard status.st_size <= Self.maxBytes else { return .failure(.tooLarge(Int(status.st_size))) }
    guard let data = FileManager.default.contents(atPath: folder + "/" + path) else {
      return .failure(.missing)
    }
    var bytes = [UInt8](data)
    if kind == "svg" {
      bytes = plainDrawing(bytes)
      guard isStillDrawing(bytes) else { return .failure(.activeContent) }
    } else if Self.photographs.contains(kind) {
      // Before its name and size are taken: turning changes both.
      do { bytes = try withoutMetadata(bytes) } catch { return .failure(.picture(error)) }
    }
    let stem = slug(from: parts.dropLast().joined(separator: "-"))
    return .success(
      Asset(
        route: Route("assets/\(stem.isEmpty ? "file" : stem)-\(fingerprint(of: bytes)).\(kind)"),
        size: imageSize(of: bytes), bytes: bytes))
  }
}
