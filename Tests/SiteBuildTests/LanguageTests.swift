import Foundation
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test("every page says its language, and its direction")
  func languages() throws {
    let site = try SmallPortal.exampleSite.get()
    let pages = site.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count { $0.key.hasPrefix("fr/") } > 100)
    for (name, html) in pages {
      let language = name.hasPrefix("fr/") ? "fr" : "en"
      #expect(html.contains("<html lang=\"\(language)\" dir=\"ltr\">"), "\(name)")
    }
  }

  @Test("pages in two languages name each other, and themselves")
  func mutual() throws {
    let site = try SmallPortal.exampleSite.get()
    var alternates: [String: [String: String]] = [:]
    for (name, html) in site where name.hasSuffix(".html") {
      for found in html.matches(of: #/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/#) {
        alternates[name, default: [:]][String(found.1)] = resolved(String(found.2), from: name)
      }
    }
    #expect(alternates.count >= site.count { $0.key.hasSuffix(".html") } - 1)
    for (name, others) in alternates {
      #expect(Set(others.keys) == ["en", "fr"], "\(name)")
      #expect(others[name.hasPrefix("fr/") ? "fr" : "en"] == name, "\(name) does not name itself")
      for other in others.values {
        #expect(site[other] != nil, "\(name) names \(other), which is not there")
        #expect(alternates[other]?.values.contains(name) == true, "\(other) does not name \(name)")
      }
    }
  }

  @Test("a page without translation keeps its language inside a page of the other")
  func fallback() throws {
    var files = guideline("Text in English.")
    files["portal.yml"] =
      "name: A\norganization: {name: B}\nlanguages: {default: en, others: [ar, fr]}\n"
    files["bridge/guidelines/how-we-work.ar.md"] =
      "---\ntitle: كيف نعمل معًا\n---\n\nنلتقي في الموعد.\n"
    let portal = try SmallPortal(files)
    #expect(try portal.build().code == 0)

    let arabic = try portal.page("ar/bridge/handbook/how-we-work.html")
    #expect(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(arabic.contains("نلتقي في الموعد."))
    #expect(!arabic.contains("lang=\"en\" dir=\"ltr\">\n<p>"))
    let fallback = try portal.page("ar/bridge/handbook/suspect.html")
    #expect(fallback.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(
      fallback.contains(
        #/<(div|article|section)[^>]* lang="en" dir="ltr"[^>]*>\s*<p>Text in English\./#))
    let french = try portal.page("fr/bridge/handbook/suspect.html")
    #expect(french.contains("<html lang=\"fr\" dir=\"ltr\">"))
    #expect(french.contains("lang=\"en\" dir=\"ltr\""))
    let english = try portal.page("bridge/handbook/suspect.html")
    #expect(english.contains("<html lang=\"en\" dir=\"ltr\">"))
    // The switch of languages is written in each of them.
    for html in [arabic, fallback, french, english] {
      #expect(html.contains(#/<a href="[^"]*" lang="ar" dir="rtl" hreflang="ar"/#))
      #expect(html.contains(#/<a href="[^"]*" lang="fr" dir="ltr" hreflang="fr"/#))
    }
  }

  @Test("a portal may hide what is not translated, or insist on it")
  func choices() throws {
    func portal(_ fallback: String) throws -> SmallPortal {
      try SmallPortal(
        [
          "portal.yml":
            "name: A\norganization: {name: B}\nlanguages: {others: [fr], fallback: \(fallback)}\n",
          "bridge/guidelines/how-we-work.fr.md":
            "---\ntitle: Travailler ensemble\n---\n\nNous sommes à l’heure.\n",
        ].merging(guideline("Text.")) { $1 })
    }
    let hidden = try portal("hide")
    #expect(try hidden.build().code == 0)
    #expect(hidden.site["fr/bridge/handbook/how-we-work.html"] != nil)
    #expect(hidden.site["bridge/handbook/suspect.html"] != nil)
    #expect(hidden.site["fr/bridge/handbook/suspect.html"] == nil)
    for (name, bytes) in hidden.site where name.hasPrefix("fr/") && name.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("suspect.html"), "\(name)")
    }
    let ended = try portal("error").build()
    #expect(ended.code == 1)
    #expect(
      ended.output.contains("Content/\(suspect)") && ended.output.contains("[translation/missing]"))
  }
}

/// The page that a relative reference on a page leads to.
func resolved(_ reference: String, from page: String) -> String {
  var parts = page.split(separator: "/").dropLast().map(String.init)
  for part in reference.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
  }
  return parts.joined(separator: "/")
}
