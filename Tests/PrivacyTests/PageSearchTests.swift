import Syntax
import Testing

@testable import Privacy

private let index = NameIndex(
  try! Roster(
    csv: Array(
      """
      name,email,employee_id
      Ngozi Okafor,ngozi.okafor@example.org,EMP-00412
      Robert Müller,rm@example.org,EMP-00413
      Mark Lindqvist,ml@example.org,4711x9
      王小明,xm.wang@example.org,77
      Siobhán O'Sullivan,sos@example.org,A-b-12

      """.utf8)))

/// What a close reading of the whole page finds.
private func closely(_ page: String, path: String) -> Set<String> {
  let readable = readable(html: Array(page.utf8), path: path)
  return Set(
    NameSearch(index).traces(in: readable, scope: .roster).filter { $0.severity == .block }
      .map { String(decoding: readable.text[$0.range], as: UTF8.self) })
}

private func stretches(_ page: String) -> [String]? {
  var skimmer = Skimmer(index)
  let bytes = Array(page.utf8)
  return bytes.withUnsafeBufferPointer { skimmer.doubtful(in: $0) }?.map {
    String(decoding: bytes[$0], as: UTF8.self)
  }
}

/// A paragraph of more than 256 bytes that names nobody.
private let harmless =
  "<p>" + String(repeating: "The pair agreed on a time for each meeting. ", count: 8) + "</p>\n"

@Suite("The search of finished files: skimmed first, then read closely where a name may stand")
struct PageSearchTests {
  @Test("a page that names nobody is not read closely at all")
  func harmlessPage() {
    #expect(stretches("<!doctype html>\n<title>On time</title>\n" + harmless + harmless) == [])
  }

  @Test("of a page that names somebody, only the paragraph with the name is read closely")
  func oneParagraph() {
    let named = "<p class=\"note\">We asked Ngozi Okafor.</p>\n"
    #expect(stretches(harmless + named + harmless) == [named + harmless])
  }

  @Test(
    "what no single word shows is in doubt all the same",
    arguments: [
      "Oka<b>for</b>", "<i>Oka</i>for", "Oka-<b>for</b>", "Oka-for", "Oka- for", "Oka&shy;for",
      "Ok&aacute;for", "Ok%61for", "EMP 00412", "EMP.00412", "EMP <b>00412</b>", "<b>EMP</b> 00412",
      "emp/00412", "A-b 12", "A b-12", "write to sos@example.org", "O&#39;<b>Sullivan</b>",
    ])
  func pieces(_ text: String) {
    #expect(stretches("<p>\(text)</p>") != [])
  }

  @Test(
    "numbers that only end like an employee's are not",
    arguments: [
      "after 12 weeks", "<td>412</td>", "in 2412", "<a href=\"module-412.html\">Next</a>",
      "at 10:12", "(412)",
    ])
  func numbers(_ text: String) {
    #expect(stretches("<p>\(text)</p>") == [])
  }

  @Test("a label of another language does not make somebody else of a name")
  func labels() {
    let search = PageSearch(index)
    for (page, name) in [
      ("<dd><span>Réalité</span> <span>okafor</span></dd>", "okafor"),
      ("<dd><span>Réalité</span> <span>Okafor</span></dd>", "Okafor"),
    ] {
      #expect(search.names(inPage: Array(page.utf8), path: "a.html") == [name])
    }
    // Listed names do.
    #expect(search.names(inPage: Array("<dd>Robert Burns</dd>".utf8), path: "a.html") == [])
  }

  @Test("whatever a page is put together from, skimming loses nobody whom a close reading finds")
  func sameAsCloseReading() {
    let parts = [
      "Oka", "for", "Okafor", "OKAFOR", "Ngozi", "ngozi", "Mül", "ler", "Muller", "Mark", "mark",
      "Lind", "qvist", "O'Sul", "livan", "O&#39;Sullivan", "王小明", "ngoziokafor", "n-okafor",
      "ngozi.okafor@example.org", "rm@", "example.org", "EMP-", "EMP", "emp", "00412", "412", "004",
      "12", "4711", "x9", "77", "A", "b", "-", "+", ".", ",", "/", "_", "'", "&#39;", "&amp;",
      "&shy;", "&nbsp;", "&#x4F;", "&", "%6B", "%", "\"", "=", ">", "<", " ", " ", " ", "\n", "\t",
      "<b>", "</b>", "<i class=\"x\">", "</i>", "<p>", "</p>\n", "\n<p>", "\n<td title=\"", "\">",
      "<br>", "<img alt=\"", "<a href=\"/", "<!-- ", " -->", "<!doctype html>", "<em x='", "'>",
      "<x-y>", "<a@b", "<p =\"", " z=\"", "é", "\u{AD}", "\u{200B}", "\u{A0}", "fooBar",
      "the mentor",
      "meeting", "Dr", "and", harmless, "\n" + harmless,
    ]
    var random = Seeded(state: 2026)
    let search = PageSearch(index)
    var named = 0
    var skimmed = 0
    for _ in 0..<3000 {
      let path = ["index.html", "ngozi/okafor.html", "okafor.html", "notes-412.html"]
        .randomElement(using: &random)!
      let page = (0..<Int.random(in: 0..<24, using: &random))
        .map { _ in parts.randomElement(using: &random)! }.joined()
      let found = closely(page, path: path)
      #expect(Set(search.names(inPage: Array(page.utf8), path: path)) == found, "\(page)")
      if !found.isEmpty { named += 1 }
      if stretches(page)?.isEmpty ?? false { skimmed += 1 }
    }
    // Neither all pages nor none.
    #expect(named > 500 && skimmed > 100)
  }
}
