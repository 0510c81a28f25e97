/// What the target of a request line asks for.
///
/// Made from the raw bytes by `wish(target:base:)` and by nothing else, so that every later step
/// may rely on it: a path is relative to the site, decoded once, and leads nowhere else.
package enum Wish: Hashable, Sendable {
  /// A file of the site, or with `/` at its end (or empty) the page of a folder.
  case file(String)
  /// The address of the site itself, written short: without its folder, or without the last `/`.
  case siteRoot
  /// One of the preview's own files; see `PreviewFile`.
  case own(PreviewFile)
  /// The stream that says when the page at a whole path is out of date; `tag` names what it shows.
  case events(path: String, tag: String)
  /// A path outside the folder that the site will have on its host.
  case elsewhere
  case refused(Refusal)
}

/// A file that the preview serves beside the site, and that never becomes part of it.
package enum PreviewFile: String, CaseIterable, Sendable {
  case script = "preview.js"
  case style = "preview.css"
}

/// A request that is not answered, with the status that says so.
package struct Refusal: Hashable, Sendable {
  package var status: Int
  /// One line for whoever sent it.
  package var reason: String

  package init(_ status: Int, _ reason: String) {
    self.status = status
    self.reason = reason
  }
}

/// The longest request target that is read. Ours are short; a longer one is a slip or an attack.
package let longestTarget = 4096

/// The folder of what the preview serves beside the site. No file of a site begins with a dot.
///
/// It does not depend on the site's own folder: the page that is shown before there is a site must
/// find it, too.
package let previewFolder = "/.portico/"

/// What the target of a request line asks for, or why it is refused.
///
/// A browser has resolved `.` and `..` before it asks, and no address of a site needs `%2F`, `\`,
/// a control character or a `%` that is left after decoding. So nothing here is repaired: what is
/// not written as a browser writes it is refused.
///
/// - Parameters:
///   - target: the bytes between the method and the version.
///   - base: the folder of the site on its host, with `/` at both ends.
package func wish(target: some Collection<UInt8>, base: String) -> Wish {
  guard target.count <= longestTarget else {
    return .refused(Refusal(414, "The address is too long."))
  }
  guard target.first == UInt8(ascii: "/") else {
    return .refused(Refusal(400, "The address must begin with a slash."))
  }
  let pieces = target.split(
    separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
  guard let path = plain(pieces[0]) else {
    return .refused(Refusal(400, "The address holds characters that no page's address has."))
  }
  if path.starts(with: previewFolder.utf8) {
    return previewWish(
      String(decoding: path.dropFirst(previewFolder.utf8.count), as: UTF8.self),
      query: pieces.count > 1 ? Array(pieces[1]) : [])
  }
  return place(of: path, base: base)
}

/// What a decoded path leads to.
func place(of path: [UInt8], base: String) -> Wish {
  // In bytes: to a `String`, a slash with a combining accent behind it is no slash.
  let slash = UInt8(ascii: "/")
  let segments = path.split(separator: slash, omittingEmptySubsequences: false).dropFirst()
  guard !segments.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) })
  else {
    return .refused(Refusal(400, "The address leads out of a folder."))
  }
  guard !segments.dropLast().contains(where: \.isEmpty) else {
    return .refused(Refusal(400, "The address holds an empty folder name."))
  }
  guard !segments.contains(where: { $0.first == UInt8(ascii: ".") }) else {
    return .refused(Refusal(404, "There is no such page."))
  }
  let folder = Array(base.utf8)
  if path != folder, path == [slash] || path + [slash] == folder { return .siteRoot }
  guard path.starts(with: folder) else { return .elsewhere }
  return .file(String(decoding: path.dropFirst(folder.count), as: UTF8.self))
}

/// The path of a target that is no refusal, as it was sent.
func rawPath(_ target: [UInt8]) -> String {
  String(decoding: target.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)
}

/// The same, decoded.
func decodedPath(_ target: [UInt8]) -> String {
  String(decoding: plain(target.prefix { $0 != UInt8(ascii: "?") }) ?? [], as: UTF8.self)
}

private func previewWish(_ name: String, query: [UInt8]) -> Wish {
  if let file = PreviewFile(rawValue: name) { return .own(file) }
  guard name == "events" else { return .refused(Refusal(404, "There is no such page.")) }
  var values: [String: String] = [:]
  for pair in query.split(separator: UInt8(ascii: "&")) {
    let parts = pair.split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let value = plain(parts[1], slashes: true) else {
      return .refused(Refusal(400, "The question cannot be read."))
    }
    values[String(decoding: parts[0], as: UTF8.self)] = String(decoding: value, as: UTF8.self)
  }
  guard let path = values["path"], let tag = values["tag"] else {
    return .refused(Refusal(400, "The question names no page."))
  }
  return .events(path: path, tag: tag)
}

/// The bytes with their `%XX` decoded once; nil if it holds what no address of a site has.
///
/// - Parameter slashes: whether `%2F` is fine, as it is in a value behind the `?`.
private func plain(_ bytes: some Collection<UInt8>, slashes: Bool = false) -> [UInt8]? {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count)
  var rest = bytes.makeIterator()
  while let byte = rest.next() {
    var byte = byte
    if byte == UInt8(ascii: "%") {
      guard let high = rest.next().flatMap(hexDigit), let low = rest.next().flatMap(hexDigit)
      else { return nil }
      byte = high << 4 | low
      // A slash in disguise is no boundary to us and one to others; a `%` may be decoded again.
      if byte == UInt8(ascii: "/"), !slashes { return nil }
      if byte == UInt8(ascii: "%") { return nil }
    } else if byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "#") {
      return nil
    }
    guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
    decoded.append(byte)
  }
  return String(validating: decoded, as: UTF8.self) == nil ? nil : decoded
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
