/// A URL that runs no script when it is followed.
///
/// It is checked where it is made, as a browser would read it, and never again. It is not yet
/// escaped for HTML: the template does that.
package struct Link: Sendable, Hashable {
  package let url: String

  /// Nil for `javascript:`, `vbscript:`, `data:` and every other scheme but `http`, `https`,
  /// `mailto` and `tel`; a relative reference or a fragment may pass; nothing at all may not.
  ///
  /// Browsers skip tabs, line ends and leading control characters in a URL, and escaping drops
  /// other control characters from a page. All of them are left out before looking, or
  /// `java\u{0}script:` would be harmless here and harmful there.
  package init?(_ url: String) {
    var bytes = url.utf8.filter { $0 >= 0x20 && $0 != 0x7F }[...]
    while bytes.first == space { bytes.removeFirst() }
    while bytes.last == space { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    if let scheme = scheme(of: bytes), !["http", "https", "mailto", "tel"].contains(scheme) {
      return nil
    }
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      // A browser encodes these itself; the page stays valid if we do it first.
      case space: cleaned.append("%20")
      case UInt8(ascii: "\""): cleaned.append("%22")
      case UInt8(ascii: "<"): cleaned.append("%3C")
      case UInt8(ascii: ">"): cleaned.append("%3E")
      case UInt8(ascii: "`"): cleaned.append("%60")
      default: cleaned.append(byte)
      }
    }
    self.url = String(decoding: cleaned, as: UTF8.self)
  }

  /// A link to a page or file of the same site, by its path relative to the page that holds it.
  ///
  /// The path is taken as a path: `#`, `?`, `%` and `:` in it are part of a name and are encoded.
  /// An empty route stands for the page's own folder or, with a fragment, for the page itself.
  package init(route: String, fragment: String? = nil) {
    // Nearly every route is plain already.
    if fragment == nil, let first = route.utf8.first, first != UInt8(ascii: "/"),
      route.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy { pathBytes[Int($0)] } }) ?? false
    {
      url = route
      return
    }
    var bytes: [UInt8] = []
    // `//host/` would leave the site.
    var path = route[...]
    while path.hasPrefix("//") { path.removeFirst() }
    bytes.append(percentEncoding: String(path), keeping: isPath)
    if let fragment {
      bytes.append(UInt8(ascii: "#"))
      bytes.append(fragment: fragment)
    } else if bytes.isEmpty {
      bytes.append("./")
    }
    url = String(decoding: bytes, as: UTF8.self)
  }
}

private let space = UInt8(ascii: " ")

/// The lowercased scheme at the start of a URL, or nil if it is relative.
private func scheme(of bytes: ArraySlice<UInt8>) -> String? {
  var scheme: [UInt8] = []
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      if scheme.isEmpty { return nil }
      scheme.append(byte)
    case UInt8(ascii: ":"): return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
    default: return nil
    }
  }
  return nil
}

/// What `isPath` says of each byte: every link of every page is asked.
private let pathBytes = (0...255).map { isPath(UInt8($0)) }

/// Whether a byte may stand in a relative path. A colon may not: `a:b` would have a scheme.
private func isPath(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"),
    UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "@"),
    UInt8(ascii: "/"):
    true
  default: false
  }
}
