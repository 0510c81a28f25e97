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
/// Each is read when it is first asked for. Its public name carries a fingerprint, so that
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

  /// The file at a path inside the content folder, for a page that takes the notes: a page that is
  /// not made again still needs its files.
  func asset(_ path: String, _ notes: Notes) -> Result<Asset, Refusal> {
    notes.assets.insert(path)
    return load(path)
  }

  /// The file at a path inside the content folder, for a page that is not made again.
  @discardableResult
  func load(_ path: String) -> Result<Asset, Refusal> {
    if let known = found.withLock({ $0[path] }) { return known }
    let result = read(path)
    return found.withLock {
      if let known = $0[path] { return known }
      $0[path] = result
      return result
    }
  }

  /// Whether the file was asked for in this run.
  func isRead(_ path: String) -> Bool { found.withLock { $0[path] != nil } }

  /// The files at some paths, in the order of the routes; those that cannot be published left out.
  func all(at paths: Set<String>) -> [Asset] {
    var byRoute: [Route: Asset] = [:]
    for path in paths {
      if case .success(let asset) = load(path) { byRoute[asset.route] = asset }
    }
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
    } else if Self.photographs.contains(kind) || PictureFormat(of: bytes) != nil {
      // A picture is one whatever it is called: `plan.pdf` may be a photograph of the plan.
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
