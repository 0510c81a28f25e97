import Diagnostics
package import SiteBuild
import Synchronization

/// The site as it was when it could last be built. Any thread may ask for its files.
package protocol FinishedSite: Sendable {
  /// Where the site will be on its host (`https://example.org/mentoring/`), if it is known.
  var address: String? { get }
  /// The bytes of a file by its path in the site (`handbook/index.html`); nil if there is none.
  func bytes(of path: String) -> [UInt8]?
  /// The paths of all files.
  var paths: [String] { get }
}

extension LiveSite: FinishedSite {}

/// What the preview shows now: the last good site, and what is wrong since then.
package final class PreviewState: Sendable {
  struct Shown: Sendable {
    var site: (any FinishedSite)?
    /// How many mistakes keep the site from being made anew, and the first of them as JSON objects.
    var count = 0
    var mistakes: [String] = []
  }

  private let current = Mutex(Shown())
  private let listener = Mutex<@Sendable () -> Void>({})

  package init() {}

  var shown: Shown { current.withLock { $0 } }

  /// The site was built.
  package func show(_ site: any FinishedSite) {
    current.withLock { $0 = Shown(site: site) }
    listener.withLock { $0 }()
  }

  /// The site could not be built; the last good one stays.
  ///
  /// - Parameter objects: from `Report.objects(of:)`, so that nothing concealed is among them.
  package func show(mistakes objects: [String]) {
    current.withLock {
      $0.count = objects.count
      // More would not be read; the terminal has them all.
      $0.mistakes = Array(objects.prefix(25))
    }
    listener.withLock { $0 }()
  }

  /// Calls `body` after each change, on the thread that made it.
  func whenChanged(_ body: @escaping @Sendable () -> Void) { listener.withLock { $0 = body } }
}

extension PreviewState.Shown {
  /// The folder of the site on its host, with `/` at both ends; `/` where no address is known.
  var base: String {
    guard let address = site?.address else { return "/" }
    return basePath(of: address)
  }

  /// What the path of an address leads to: a page, or one that says why there is none.
  func page(at place: Wish) -> ServedPage {
    guard let site else {
      return ServedPage(status: 503, path: "index.html", tag: "none") { PlainPage.nothingYet }
    }
    guard case .file(let path) = place else {
      return ServedPage(status: 404, path: "404.html", tag: "elsewhere") {
        PlainPage.elsewhere(base)
      }
    }
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let bytes = site.bytes(of: file) {
      return ServedPage(status: 200, path: file, tag: fingerprint(of: bytes)) { bytes }
    }
    if let address = site.address, let bytes = site.bytes(of: "404.html") {
      // It may be shown at any address, so its links are whole ones: here they lead here.
      let local = replacing(address, by: base, in: bytes)
      return ServedPage(status: 404, path: "404.html", tag: fingerprint(of: local)) { local }
    }
    return ServedPage(status: 404, path: "404.html", tag: "missing") {
      let pages = site.paths.filter { $0.hasSuffix(".html") }
      return PlainPage.missing(nearest: nearestName(to: file, among: pages), base: base)
    }
  }

  /// What a page that shows `tag` is told: whether it is out of date, and what is wrong.
  func news(path: String, tag: String) -> String {
    let place = place(of: Array(path.utf8), base: base)
    // Where the short address leads on, there is something new to be seen.
    let stale = place == .siteRoot || page(at: place).tag != tag
    return
      "{\"stale\":\(stale),\"count\":\(count),\"mistakes\":[\(mistakes.joined(separator: ","))]}"
  }
}

/// A file as the preview serves it.
struct ServedPage {
  let status: Int
  /// Its path in the site, which tells its type.
  let path: String
  /// Changes when its bytes do.
  let tag: String
  /// Its bytes, before the preview adds to them.
  let bytes: () -> [UInt8]
}

/// `/mentoring/` of `https://example.org/mentoring/`.
package func basePath(of address: String) -> String {
  let pieces = address.split(separator: "/", omittingEmptySubsequences: false)
  let folders = pieces.dropFirst(3).filter { !$0.isEmpty }
  return folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
}

/// The bytes with every `="old` replaced by `="new`: in the attributes of a page.
private func replacing(_ old: String, by new: String, in bytes: [UInt8]) -> [UInt8] {
  let mark = Array("=\"\(old)".utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
      result += "=\"\(new)".utf8
      index += mark.count
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return result
}
