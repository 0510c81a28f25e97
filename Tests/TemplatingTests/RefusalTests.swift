import Diagnostics
import Templating
import Testing

@Suite("What templates may not say")
struct RefusalTests {
  @Test(
    "each mistake has its code and its place",
    arguments: [
      (#"<p>\(titel)</p>"#, "1:6:5 template/unknown-name"),
      (#"\(card.notes)"#, "1:8:5 template/unknown-name"),
      (#"\(cards.title)"#, "1:9:5 template/unknown-name"),
      (#"\(title.x)"#, "1:9:1 template/unknown-name"),
      (#"\(for c in cards)\(end)\(c.title)"#, "1:26:1 template/unknown-name"),
      (#"\(words.hom)"#, "1:9:3 template/unknown-word"),
      (#"\(words)"#, "1:3:5 template/unknown-word"),
      (#"\(words.home.x)"#, "1:14:1 template/unknown-word"),
      (#"\(include "nope")"#, "1:12:4 template/unknown-template"),
      (#"\(layout "nope")"#, "1:11:4 template/unknown-template"),
      (#"\(foreach c in cards)\(end)"#, "1:1:21 template/unknown-directive"),
      (#"\(title.count())"#, "1:1:16 template/unknown-directive"),
      (#"\(count + 1)"#, "1:1:12 template/unknown-directive"),
      (#"\()"#, "1:1:3 template/unknown-directive"),
      (#"\(if)\(else)\(end)"#, "1:1:5 template/unknown-directive"),
      (#"\(for cards)\(end)"#, "1:1:12 template/unknown-directive"),
      (#"\(include part)"#, "1:1:15 template/unknown-directive"),
      ("a\n<p>\\(title</p>\n", "2:4:11 template/unterminated"),
      ("\\(// no end\n\n", "1:1:11 template/unterminated"),
      (#"\(if open)"#, "1:1:10 template/unclosed"),
      (#"\(for c in cards)"#, "1:1:17 template/unclosed"),
      (#"a\(end)"#, "1:2:6 template/unmatched"),
      (#"\(else)"#, "1:1:7 template/unmatched"),
      (#"\(for t in tags)\(else)\(end)"#, "1:17:7 template/unmatched"),
      (#"\(if open)\(else)\(else)\(end)"#, "1:18:7 template/unmatched"),
      (#"x\(layout "base")"#, "1:2:16 template/layout-not-first"),
      (#"\(slot)"#, "1:1:7 template/stray-slot"),
      (#"\(layout "part")"#, "1:11:4 template/no-slot"),
      (#"\(for c in title)\(c.x)\(end)"#, "1:12:5 template/not-a-list"),
      (#"\(if card)\(end)"#, "1:6:4 template/not-a-condition"),
      (#"\(if card.link)\(end)"#, "1:6:9 template/not-a-condition"),
      (#"\(for title in tags)\(end)"#, "1:7:5 template/shadowed-name"),
      (#"\(for words in tags)\(end)"#, "1:7:5 template/shadowed-name"),
      (#"\(for t in tags)\(for t in tags)\(end)\(end)"#, "1:23:1 template/shadowed-name"),
      (#"\(cards)"#, "1:1:8 template/not-printable"),
      (#"\(card)"#, "1:1:7 template/not-printable"),
      (#"\(open)"#, "1:1:7 template/not-printable"),
      (#"\(data)"#, "1:1:7 template/not-printable"),
      (#"<a href="\(next.link)">"#, "1:10:12 template/maybe-absent"),
      (#"<a href="\(card.more)">"#, "1:10:12 template/maybe-absent"),
      (#"<a title="x \(subtitle)">"#, "1:13:11 template/maybe-absent"),
      (#"\(if next)<a href="\(next.more)">\(end)"#, "1:20:12 template/maybe-absent"),
      (#"\(if not subtitle)<a title="\(subtitle)">\(end)"#, "1:29:11 template/maybe-absent"),
      (#"<p class="\(if open)x">\(end)"#, "1:11:10 template/branches"),
      ("<p class=\"a", "1:12:0 template/open-end"),
      ("<!-- a", "1:7:0 template/open-end"),
    ])
  func mistakes(template: String, expected: String) {
    #expect(
      places(template, with: ["part": "p", "base": "\\(slot)"]) == [
        "Templates/sheet.html:\(expected)"
      ])
  }

  @Test(
    "a value may not stand where escaping cannot help",
    arguments: [
      #"<\(title)>"#, #"<p\(title)>"#, #"</\(title)>"#, #"<p \(title)>"#, #"<p \(title)="x">"#,
      #"<p data-\(title)="x">"#, #"<p class=\(title)>"#, #"<p class= a\(title)>"#,
      #"<p class="a"\(title)>"#, #"<!-- \(title) -->"#,
      #"<!--> --\(if open)\(end)><!---\(title)-->"#,
      #"<!-- a --!\(title)>"#, #"<!doctype \(title)>"#, #"<? \(title)>"#,
      #"<style>\(title)</style>"#, #"<script>\(title)</script>"#, #"<script>\(data)</script>"#,
      #"<script type="module">\(data)</script>"#,
      #"<script type="application/json">x\(data)</script>"#,
      #"<script type="application/json">\(data)\(data)</script>"#,
      #"<script type="application/json">\(title)</script>"#,
      #"<script type="module" type="application/json">\(data)</script>"#,
      #"<script type="\(title)"></script>"#,
      #"<p style="\(title)">"#, #"<p onclick="\(title)">"#, #"<p OnClick='\(title)'>"#,
      #"<iframe srcdoc="\(title)"></iframe>"#, #"<iframe>\(title)</iframe>"#,
      #"<xmp>\(title)</xmp>"#, #"<noembed>\(title)</noembed>"#,
      #"<meta http-equiv="refresh" content="\(title)">"#, #"<meta http-equiv="\(title)">"#,
      #"<svg><set attributeName="href" to="\(title)"/></svg>"#,
      #"<svg><animate to="\(title)"/></svg>"#, #"<title></titl\(title)></title>"#,
    ])
  func unsafePlaces(template: String) {
    #expect(rendered(template) == "template/unsafe-place")
  }

  @Test(
    "HTML stands between tags only",
    arguments: [
      #"<p title="\(body)">"#, #"<title>\(body)</title>"#, #"<textarea>\(body)</textarea>"#,
      #"<a href="\(body)">"#,
    ])
  func htmlPlaces(template: String) {
    #expect(rendered(template) == "template/html-place")
  }

  @Test(
    "an attribute that holds an address takes one link, alone",
    arguments: [
      #"<a href="\(title)">"#, #"<a HREF='\(title)'>"#, #"<img src="\(title)">"#,
      #"<img src="a/\(title)">"#, #"<a href="a/\(card.link)">"#, #"<a href="\(card.link)x">"#,
      #"<a href="\(card.link)\(card.link)">"#, #"<a href="\(card.link)#\(title)">"#,
      ##"<a href="#\(card.link)">"##, #"<a href=" #\(title)">"#, #"<form action="\(title)">"#,
      #"<button formaction="\(title)">"#, #"<object data="\(title)">"#,
      #"<use xlink:href="\(title)">"#, #"<img srcset="\(title)">"#, #"<a ping="\(count)">"#,
      #"<video poster="\(title)">"#, #"<q cite="\(title)">"#,
      ##"<a href="\(if open)#\(end)\(title)">"##,
      #"<a href="\(if open)\(card.link)\(end)x">"#, #"<a href="\(for c in cards)\(c.link)\(end)">"#,
    ])
  func addresses(template: String) {
    #expect(rendered(template).split(separator: " ").allSatisfy { $0 == "template/wants-link" })
    #expect(load(["sheet": template]).value == nil)
  }

  @Test(
    "both branches of a link attribute may hold one",
    arguments: [
      ##"<a href="\(if next.more)\(next.more)\(else)#top\(end)">"##,
      #"<a href="\(if open)\(card.link)\(else)x.html\(end)">"#,
    ])
  func choices(template: String) {
    #expect(load(["sheet": template]).diagnostics == [])
  }

  @Test(
    "branches and loops end at one kind of place",
    arguments: [
      #"\(if open)<p\(end)>"#, #"\(if open)<!--\(end)-->"#, #"<p \(if open)class="\(end)a">"#,
      #"<p \(if open)class="a\(else)id="a\(end)">"#, #"\(for t in tags)<p \(end)>"#,
      #"\(for t in tags)<title>\(end)</title>"#, #"<p\(if open) class=a\(end)>"#,
      #"<h\(if open)1\(else)2\(end)>"#,
      #"<script \(if open)type="application/json"\(end)>\(data)</script>"#,
    ])
  func branches(template: String) {
    let codes = load(["sheet": template]).diagnostics.map(\.code.name)
    #expect(codes.contains("template/branches"))
  }

  @Test(
    "markup that browsers read in different ways is refused",
    arguments: [
      "<svg><![CDATA[ x ]]></svg>", "<plaintext>", "<script><!-- <script></script>",
      #"<script type="application/json">\(data);</script>"#,
      "<title><b></title>", #"<p class="a"\(if open) hidden\(end)id="b">"#,
      #"<p\(if open) hidden\(end)="b">"#, #"<meta content="\(title)" http-equiv="refresh">"#,
    ])
  func markup(template: String) {
    let codes = load(["sheet": template]).diagnostics.map(\.code.name)
    #expect(codes.contains("template/unsafe-markup"))
  }

  @Test("a partial is checked at its place, and ends where it began")
  func partials() {
    #expect(
      places(#"<p title="\(include "part")">"#, with: ["part": #"\(body)"#])
        == ["Templates/part.html:1:1:7 template/html-place"])
    #expect(
      places(#"\(include "part")>"#, with: ["part": "<p"])
        == ["Templates/sheet.html:1:12:4 template/open-end"])
    #expect(rendered(#"<p\(include "part")>"#, with: ["part": " id=\"x\""]) == "<p id=\"x\">")
  }

  @Test("templates do not go in circles")
  func circles() {
    #expect(
      places(#"\(include "a")"#, with: ["a": #"\(include "b")"#, "b": #"\(include "a")"#])
        == ["Templates/b.html:1:12:1 template/cycle"])
    #expect(places(#"\(include "sheet")"#) == ["Templates/sheet.html:1:12:5 template/cycle"])
  }

  @Test("a slot in a loop would repeat the page")
  func slotInLoop() {
    #expect(
      places("\\(layout \"a\")\n", with: ["a": #"\(for t in tags)\(slot)\(end)"#])
        == ["Templates/a.html:1:17:7 template/stray-slot"])
  }

  @Test("all mistakes of all templates are told at once, each once, with the nearest name")
  func all() {
    let loaded = TemplateSet.load(
      sources: [
        ("one", "\\(layout \"base\")\n\\(titel)\n<a href=\"\\(title)\">\\(words.hoem)</a>"),
        ("two", "\\(layout \"base\")\n\\(include \"prat\")\\(end)"),
        ("base", "\\(slot)\\(include \"part\")"), ("part", "\\(bdoy)"), ("unused", "\\(if"),
      ].map { TemplateSource(name: $0, file: "\($0).html", bytes: Array($1.utf8)) },
      roots: ["one": Sheet.fields.shape, "two": Sheet.fields.shape], wordKeys: wordKeys)
    #expect(loaded.value == nil)
    #expect(
      loaded.diagnostics.map { "\($0.span.file):\($0.span.line):\($0.span.column) \($0.summary)" }
        == [
          "one.html:2:3 Sheet has no \"titel\"; nearest is \"title\"",
          "one.html:3:10 href takes a link, and \"title\" is a text",
          "one.html:3:28 words has no \"hoem\"; nearest is \"home\"",
          "part.html:1:3 Sheet has no \"bdoy\"; nearest is \"body\"",
          "two.html:2:12 there is no template \"prat\"; nearest is \"part\"",
          "two.html:2:18 \\(end) belongs to nothing before it",
          "unused.html:1:1 \"\\(\" is opened but not closed on its line",
        ])
  }

  @Test("every code explains itself, with an example")
  func codes() {
    #expect(Set(Code.templates).count == Code.templates.count)
    for code in Code.templates {
      #expect(code.name.hasPrefix("template/"))
      #expect(code.explanation.count > 100)
    }
  }
}
