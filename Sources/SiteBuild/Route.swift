package import Templating

/// The place of a page or file in the site: its path from the site's root, with `/`
/// (`fr/turnabout/handbook/index.html`).
///
/// The routes of a site are unique, also where upper and lower case are the same
/// (see `RouteRegister`).
package struct Route: Hashable, Sendable, Comparable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package static func < (a: Route, b: Route) -> Bool { a.path < b.path }

  /// The relative reference that leads from the page at `self` to `target`.
  package func link(to target: Route, fragment: String? = nil) -> Link {
    Link(route: reference(to: target), fragment: fragment)
  }

  /// The reference that a link to the page at `self` has on a page in the same folder.
  private func reference(to target: Route) -> String {
    var from = path.utf8[...]
    var to = target.path.utf8[...]
    // Drop the folders that both have in common.
    while let a = from.firstIndex(of: UInt8(ascii: "/")), let b = to.firstIndex(of: UInt8(ascii: "/")),
      from[..<a].elementsEqual(to[..<b])
    {
      from = from[from.index(after: a)...]
      to = to[to.index(after: b)...]
    }
    var url = ""
    for byte in from where byte == UInt8(ascii: "/") {
      _ = byte
      url += "../"
    }
    url += String(Substring(to))
    return url
  }
}
