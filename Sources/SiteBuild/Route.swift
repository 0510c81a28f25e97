package import Templating

/// The place of a page or file in the site: its path from the site's root, with `/`
/// (`fr/turnabout/handbook/index.html`).
///
/// The routes of a site are unique, also where upper and lower case are the same
/// (see `collisions`).
package struct Route: Hashable, Sendable, Comparable {
  package let path: String
  /// For a page that a server shows at any address: what its links begin with, since no relative
  /// one would be right.
  private let base: String?

  package init(_ path: String, linkingFrom base: String? = nil) {
    self.path = path
    self.base = base
  }

  package static func == (a: Route, b: Route) -> Bool { a.path == b.path }
  package func hash(into hasher: inout Hasher) { hasher.combine(path) }

  package static func < (a: Route, b: Route) -> Bool { a.path < b.path }

  /// The relative reference that leads from the page at `self` to `target`.
  package func link(to target: Route, fragment: String? = nil) -> Link {
    if let base, let link = Link(base + Link(route: target.path, fragment: fragment).url) {
      return link
    }
    return Link(route: reference(to: target), fragment: fragment)
  }

  /// The folder the page is in, with a `/` at its end; empty for the site's root.
  package var folder: Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return path[...slash]
  }

  /// The reference that a link to `target` has on the page at `self`.
  private func reference(to target: Route) -> String {
    // How many bytes the folders take that both have in common.
    var common = 0
    var depth = 0
    var (from, to) = (path, target.path)
    from.withUTF8 { from in
      to.withUTF8 { to in
        var isCommon = true
        for at in from.indices {
          if isCommon, at >= to.count || to[at] != from[at] { isCommon = false }
          guard from[at] == UInt8(ascii: "/") else { continue }
          if isCommon { common = at + 1 } else { depth += 1 }
        }
      }
    }
    let rest = Substring(to.utf8.dropFirst(common))
    return depth == 0 ? String(rest) : String(repeating: "../", count: depth) + rest
  }
}
