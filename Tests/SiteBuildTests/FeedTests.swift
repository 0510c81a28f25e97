import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Feeds, sitemap and robots")
struct FeedTests {
  private static func story(_ title: String, _ day: String, settings: String = "") -> String {
    """
    ---
    title: \(title)
    summary: What happened.
    date: \(day)
    outcome: [innovation]
    learned_by_senior: To ask.
    learned_by_junior: To lead.
    consent: {status: granted, persons: 2, granted: 2, scope: public, date: 2026-01-01}
    \(settings)---

    We met.

    """
  }

  private static func portal(public isPublic: Bool = false, _ files: [String: String] = [:]) throws
    -> SmallPortal
  {
    let settings =
      "name: A\norganization: {name: B}\nbase_url: https://example.org/a%20b\npublic: \(isPublic)\n"
    let portal = try SmallPortal(["portal.yml": settings].merging(files) { $1 })
    if files.keys.contains(where: { $0.contains("/stories/") }) { try portal.approveStories() }
    return portal
  }

  @Test("a feed holds the newest twenty, the newest first, with addresses that stay")
  func stories() throws {
    var files: [String: String] = [:]
    for day in 10...31 {
      files["bridge/stories/day-\(day).md"] = Self.story(#""Day \#(day) < & \"""#, "2026-08-\(day)")
    }
    files["bridge/stories/draft.md"] = Self.story(
      "Draft", "2026-09-01", settings: "status: draft\n")
    files["bridge/stories/later.md"] = Self.story(
      "Later", "2026-09-01", settings: "publish_from: 2026-12-01\n")
    files["bridge/stories/over.md"] = Self.story(
      "Over", "2026-09-01", settings: "publish_until: 2026-09-10\n")
    files["bridge/stories/changed.md"] = Self.story(
      "Changed", "2026-08-09", settings: "updated: 2026-09-02\n")
    let portal = try Self.portal(files)
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    let feed = try elements(portal.page("bridge/stories.xml"))
    #expect(feed.filter { $0.name == "entry" }.count == 20)
    let titles = feed.filter { $0.name == "title" }.dropFirst().map(\.text)
    #expect(titles.first == "Day 31 < & \"" && titles.last == "Day 12 < & \"")
    let ids = feed.filter { $0.name == "id" }.map(\.text)
    #expect(
      Set(ids).count == 21 && ids.allSatisfy { $0.hasPrefix("https://example.org/a%20b/bridge/") })
    #expect(!feed.contains { ["Draft", "Later", "Over"].contains($0.text) })
    // Instants, not days; and the feed is as new as its newest entry.
    #expect(
      feed.filter { $0.name == "updated" || $0.name == "published" }.allSatisfy {
        $0.text.contains(#/^\d{4}-\d{2}-\d{2}T00:00:00Z$/#)
      })
    #expect(feed.first { $0.name == "updated" }?.text == "2026-08-31T00:00:00Z")
  }

  @Test("a feed is well-formed whatever stands in it")
  func hostile() throws {
    let title = "\"]]> <b> &amp; \\uFFFF \\uFFFE \\u0001 \\x07 🎉 é\""
    let portal = try Self.portal(["bridge/stories/a.md": Self.story(title, "2026-08-01")])
    let ended = try portal.build()
    // A sign that no document can hold is a mistake, or is left out.
    if ended.code == 1 {
      #expect(ended.output.contains("Content/bridge/stories/a.md:2:"))
    } else {
      let text = try elements(portal.page("bridge/stories.xml")).filter { $0.name == "title" }.map(
        \.text)
      #expect(text.last?.hasPrefix("]]> <b> &amp; ") == true)
    }
  }

  @Test("without an address there is no feed, no sitemap and no 404 page")
  func noAddress() throws {
    let portal = try SmallPortal(["bridge/stories/a.md": Self.story("A", "2026-08-01")])
    let ended = try portal.build()
    #expect(ended.code == 0 && ended.output.contains("[feed/without-address]"))
    #expect(portal.site.keys.allSatisfy { !$0.hasSuffix(".xml") && $0 != "404.html" })
  }

  @Test("a public portal lists each page once; another asks to be left alone")
  func sitemap() throws {
    let open = try Self.portal(public: true)
    #expect(try open.build().code == 0)
    let places = try elements(open.page("sitemap.xml")).filter { $0.name == "loc" }.map(\.text)
    #expect(
      Set(places).count == places.count && places.contains { $0.hasSuffix("/bridge/index.html") })
    #expect(
      !places.contains { $0.hasSuffix("/404.html") }
        && places.allSatisfy { $0.hasPrefix("https://example.org/") })
    #expect(try open.page("robots.txt").contains("Allow: /\nSitemap: https://example.org/"))
    #expect(!(try open.page("bridge/index.html")).contains("noindex"))

    let closed = try Self.portal()
    #expect(try closed.build().code == 0)
    #expect(try closed.page("robots.txt") == "User-agent: *\nDisallow: /\n")
    for (name, bytes) in closed.site where name.hasSuffix(".html") {
      #expect(
        String(decoding: bytes, as: UTF8.self).contains(
          "<meta name=\"robots\" content=\"noindex\">"), "\(name)")
    }
  }

  // MARK: Reading XML, with a parser that knows nothing of Portico

  private struct Element {
    var name: String
    var text: String
  }

  private func elements(_ xml: String) throws -> [Element] {
    final class Reader: NSObject, XMLParserDelegate {
      var found: [Element] = []
      var open: [Int] = []
      func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
      ) {
        open.append(found.count)
        found.append(Element(name: name, text: ""))
      }
      func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { found[last].text += string }
      }
      func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
      ) {
        open.removeLast()
      }
    }
    let reader = Reader()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return reader.found
  }
}
