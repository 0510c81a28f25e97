import Content
import Diagnostics
import Syntax
import Templating

/// A list that readers can follow: new stories, or what the program changed.
enum Feed: String, CaseIterable {
  case stories, changes

  /// How many entries it holds; readers keep the older ones themselves.
  private static let length = 20

  func route(in edition: Edition) -> Route { Route(edition.folder + "\(rawValue).xml") }

  func items(of edition: Edition) -> [Item] {
    let items = edition.items(self == .stories ? .story : .change)
    return Array(items.filter { $0.entry.header.date != nil }.prefix(Self.length))
  }

  /// The feed as Atom (RFC 4287), or nil if there is nothing in it.
  func bytes(of edition: Edition, site: Site, base: String) -> [UInt8]? {
    let items = items(of: edition)
    guard !items.isEmpty else { return nil }
    let composer = Composer(site: site, language: edition.language, route: route(in: edition))
    let texts = Texts(edition, composer.notes)
    let name = texts(edition.settings.name)
    let organization = texts((edition.settings.organization ?? composer.portal.organization).name)
    let list = Route(edition.folder + (self == .stories ? "stories/index.html" : "changes.html"))
    func address(_ route: Route, _ fragment: String? = nil) -> String {
      base + Link(route: route.path, fragment: fragment).url
    }
    func changed(_ item: Item) -> CalendarDate {
      max(item.entry.header.updated ?? item.entry.header.date!, item.entry.header.date!)
    }
    var xml = XML()
    xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", edition.language)])
    xml.element("title", edition.vocabulary.sentence("feed_\(rawValue)", ["program": name]))
    xml.element("id", address(route(in: edition)))
    xml.empty(
      "link",
      [("rel", "self"), ("type", "application/atom+xml"), ("href", address(route(in: edition)))])
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", address(list))])
    xml.element("updated", instant(items.map(changed).max()!))
    xml.open("author")
    xml.element("name", organization)
    xml.close("author")
    for item in items {
      let address = address(item.route, item.fragment)
      xml.open("entry")
      xml.element("title", item.title)
      xml.element("id", address)
      xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", address)])
      xml.element("published", instant(item.entry.header.date!))
      xml.element("updated", instant(changed(item)))
      xml.element("summary", item.summary ?? item.title)
      xml.close("entry")
    }
    xml.close("feed")
    return xml.bytes
  }

  // Pages are dated by day; the feed needs an instant, and midnight UTC is the same everywhere.
  private func instant(_ date: CalendarDate) -> String { date.iso + "T00:00:00Z" }
}

/// The sitemap (sitemaps.org 0.9): every page that search engines may know.
func sitemap(of pages: [Page], base: String) -> [UInt8] {
  var xml = XML()
  xml.open("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
  for page in pages where page.isListed {
    xml.open("url")
    let path = page.route.path == "index.html" ? "" : Link(route: page.route.path).url
    xml.element("loc", base + path)
    if let updated = page.updated { xml.element("lastmod", updated.iso) }
    xml.close("url")
  }
  xml.close("urlset")
  return xml.bytes
}

/// Writes XML; everything that comes in is escaped.
private struct XML {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    start(name, attributes)
    bytes += ">\n".utf8
  }

  mutating func close(_ name: String) { bytes += "</\(name)>\n".utf8 }

  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    start(name, attributes)
    bytes += "/>\n".utf8
  }

  mutating func element(_ name: String, _ text: String) {
    bytes += "<\(name)>".utf8
    bytes.append(text: Self.characters(of: text))
    bytes += "</\(name)>\n".utf8
  }

  // Two code points are no characters, and no XML document may hold them. Source: XML 1.0, 2.2.
  private static func characters(of text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }) else {
      return text
    }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\u{FFFE}" && scalar != "\u{FFFF}" {
      kept.append(scalar)
    }
    return String(kept)
  }

  private mutating func start(_ name: String, _ attributes: [(String, String)]) {
    bytes += "<\(name)".utf8
    for (key, value) in attributes {
      bytes += " \(key)=\"".utf8
      bytes.append(attribute: Self.characters(of: value))
      bytes += "\"".utf8
    }
  }
}
