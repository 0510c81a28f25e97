import SiteBuild
import Testing

@Suite("Routes")
struct RouteTests {
  static let links: [(from: String, to: String, fragment: String?, url: String)] = [
    ("index.html", "index.html", nil, "index.html"),
    ("index.html", "a/index.html", nil, "a/index.html"),
    ("a/index.html", "index.html", nil, "../index.html"),
    ("a/b/c.html", "a/b/d.html", nil, "d.html"),
    ("a/b/c.html", "a/d/e.html", nil, "../d/e.html"),
    ("a/b/c.html", "x/y.html", nil, "../../x/y.html"),
    ("fr/a/b.html", "a/b.html", nil, "../../a/b.html"),
    ("a/b.html", "fr/a/b.html", nil, "../fr/a/b.html"),
    // A folder that only begins alike is another folder.
    ("ab/c.html", "a/c.html", nil, "../a/c.html"), ("a/c.html", "ab/c.html", nil, "../ab/c.html"),
    // A folder is in common only where it is at the same depth.
    ("a/a/b.html", "a/b.html", nil, "../b.html"), ("b/a/x.html", "a/x.html", nil, "../../a/x.html"),
    ("a/b.html", "c.html", "part", "../c.html#part"),
    ("a.html", "b.html", "é \"<", "b.html#%C3%A9%20%22%3C"),
    ("a.html", "a b&c:d.html", nil, "a%20b%26c%3Ad.html"),
  ]

  @Test("a link is the shortest way from page to page", arguments: links.indices)
  func link(_ index: Int) {
    let (from, to, fragment, url) = Self.links[index]
    #expect(Route(from).link(to: Route(to), fragment: fragment).url == url)
  }

  @Test("every link leads back to where it points")
  func back() {
    let routes = [
      "index.html", "a.html", "a/index.html", "a/b/c.html", "ab/c.html", "a/b/index.html",
      "b/a/b.html", "fr/a/b/c.html",
    ]
    for from in routes {
      for to in routes {
        let url = Route(from).link(to: Route(to)).url
        #expect(resolved(url, from: from) == to)
        #expect(!url.hasPrefix("/") && !url.contains("//") && !url.isEmpty)
      }
    }
  }
}
