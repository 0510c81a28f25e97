import Templating
import Testing

@Suite("What templates make")
struct RenderTests {
  static let full = Sheet(
    title: "A < B", extra: "<b>x</b>", tags: ["one", "t&o"], count: -42, seats: 0, open: true,
    data: #"{"a":"</script>&\#u{2028}"}"#,
    card: Card("first", note: "\"n\"", link: "a.html?b&c", more: "https://m.org"),
    next: Card("second", note: "n2", more: "m.html"),
    cards: [Card("x", children: [Card("x1"), Card("x2")]), Card("y", note: "yes")])

  @Test(
    "values, by kind and place",
    arguments: [
      (#"<h1>\(title)</h1>"#, "<h1>A &lt; B</h1>"),
      (#"\( title )"#, "A &lt; B"),
      (#"\(body)\(extra)"#, "<p>B</p><b>x</b>"),
      (#"\(count)|\(seats)"#, "-42|0"),
      (#"\(card.title) \(card.link)"#, "first a.html?b&amp;c"),
      (#"<a href="\(card.link)" title='\(card.note)'>"#, "template/maybe-absent"),
      (
        #"<a href="\(card.link)"\(if card.note) title='\(card.note)'\(end)>"#,
        #"<a href="a.html?b&amp;c" title='&quot;n&quot;'>"#
      ),
      (##"<a href="#\(title)">"##, ##"<a href="#A%20%3C%20B">"##),
      (##"<a href="#s-\(count)">"##, ##"<a href="#s--42">"##),
      (#"<p data-n="\(count)" aria-hidden="\(open)">"#, #"<p data-n="-42" aria-hidden="true">"#),
      (
        #"<script type="application/json">\(data)</script>"#,
        #"<script type="application/json">{"a":"\u003C/script\u003E\u0026\u2028"}</script>"#
      ),
      (
        #"<p data-x='\(data)'>"#,
        "<p data-x='{&quot;a&quot;:&quot;&lt;/script&gt;&amp;\u{2028}&quot;}'>"
      ),
      (#"<title>\(title) \(words.home)</title>"#, "<title>A &lt; B Home</title>"),
      (
        #"\(words.ampersand)<i title="\(words.ampersand)">"#,
        #"A &amp; "B"<i title="A &amp; &quot;B&quot;">"#
      ),
      (##"<a href="#\(words.ampersand)">"##, ##"<a href="#A%20%26%20%22B%22">"##),
    ])
  func values(template: String, page: String) {
    #expect(rendered(template, Self.full) == page)
  }

  @Test(
    "directives",
    arguments: [
      (#"\(for t in tags)[\(t)]\(end)"#, "[one][t&amp;o]"),
      (
        #"\(for c in cards)\(c.title)(\(for d in c.children)\(d.title) \(end))\(end)"#,
        "x(x1 x2 )y()"
      ),
      (#"\(for c in cards)\(if c.note)\(c.note)\(else)-\(end)\(end)"#, "-yes"),
      (#"\(for c in cards)\(title)\(end)"#, "A &lt; BA &lt; B"),
      (#"\(if open)a\(else)b\(end)"#, "a"), (#"\(if not open)a\(else)b\(end)"#, "b"),
      (#"\(if not open)a\(end)"#, ""),
      (#"\(if not open)a\(else if tags)b\(else)c\(end)"#, "b"),
      (#"\(if not open)a\(else if not tags)b\(else)c\(end)"#, "c"),
      (#"\(if seats)there\(end)"#, "there"), (#"\(if count)n\(end)"#, "n"),
      (
        #"\(if next.more)<a href="\(next.more)">\(next.title)</a>\(end)"#,
        #"<a href="m.html">second</a>"#
      ),
      (#"\(if not next)none\(else)<a href="\(next.link)">\(end)"#, #"<a href="a.html">"#),
      (#"\(if words.nothing)a\(else if words.home)b\(end)"#, "b"),
      (#"a\(// a (nested) comment)b"#, "ab"), ("a\\(// two\nlines)b", "ab"),
      (#"\\(title) \\\(title) \ \n"#, #"\(title) \\(title) \ \n"#),
      (#"<p\(if open) hidden\(end)>"#, "<p hidden>"),
      (
        #"<p class="a\(if open) b\(end)"\(if open) hidden\(end) id="x">"#,
        #"<p class="a b" hidden id="x">"#
      ),
      (#"<p class="\(for t in tags)\(t) \(end)">"#, #"<p class="one t&amp;o ">"#),
      (#"<p\(for t in tags) data-\(end)>"#, "<p data- data->"),
    ])
  func directives(template: String, page: String) {
    #expect(rendered(template, Self.full) == page)
  }

  @Test(
    "what is absent or empty leaves no trace",
    arguments: [
      (#"[\(subtitle)\(extra)\(seats)\(next.title)\(next.note)]"#, "[]"),
      (#"\(if subtitle)x\(end)\(if tags)x\(end)\(if count)x\(end)\(if next)x\(end)"#, ""),
      (#"\(for c in next.children)x\(end)\(for t in tags)x\(end)"#, ""),
      (#"\(if next.link)x\(else)none\(end)"#, "none"),
    ])
  func absent(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test("a line that holds only a directive leaves no line behind")
  func lines() {
    let template = """
      <ul>
        \\(for t in tags)
        <li>\\(t)</li>
        \\(end)
      </ul>
      \\(// nothing to see)
      \\(if open)\t
      open
      \\(else)
      shut
      \\(end)
      \\(title)
      a \\(if open)b\\(end)
        \\(include "part")
      \\(if open)\\(end)

      """
    let page = """
      <ul>
        <li>one</li>
        <li>t&amp;o</li>
      </ul>
      open
      A &lt; B
      a b
      part


      """
    #expect(rendered(template, Self.full, with: ["part": "part\n"]) == page)
    let windows = { (text: String) in
      String(
        text.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] }.map { Character(Unicode.Scalar($0)) })
    }
    #expect(
      rendered(windows(template), Self.full, with: ["part": "part\r\n"]) == windows(page))
  }

  @Test("a byte order mark is left out")
  func mark() {
    #expect(rendered("\u{FEFF}\\(if open)\nx\\(end)", Self.full) == "x")
  }

  @Test("layouts go around pages, and around layouts; partials see the loop they stand in")
  func layouts() {
    let page = rendered(
      "\\(// first)\n\\(layout \"inner\")\n<p>\\(include \"list\")</p>\n", Self.full,
      with: [
        "inner": "\\(layout \"outer\")\n<main>\n\\(slot)\n</main>\n",
        "outer": "<body id=\"\\(card.title)\">\n\\(if open)\n\\(slot)\n\\(end)\n</body>\n",
        "list": "\\(for c in cards)\\(include \"item\")\\(end)",
        "item": "<i>\\(c.title)</i>",
      ])
    #expect(
      page == "<body id=\"first\">\n<main>\n<p><i>x</i><i>y</i></p>\n</main>\n</body>\n")
  }

  @Test("a box may stand in a box of the same layout, also in a loop")
  func boxes() {
    let page = rendered(
      #"\(for c in cards)\(include "a")\(end)"#, Self.full,
      with: [
        "box": "[\\(slot)]", "a": "\\(layout \"box\")\n\\(c.title)\\(include \"b\")",
        "b": "\\(layout \"box\")\nb",
      ])
    #expect(page == "[x[b]][y[b]]")
  }

  @Test("many threads may render at once")
  func threads() async {
    let set = load(["sheet": #"\(for c in cards)<b>\(c.title)</b>\(end)"#]).value!
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 {
        group.addTask {
          var output: [UInt8] = []
          for _ in 0..<200 {
            output.removeAll(keepingCapacity: true)
            set.render("sheet", root: Self.full, words: words, into: &output)
          }
          return output
        }
      }
      for await output in group {
        #expect(String(decoding: output, as: UTF8.self) == "<b>x</b><b>y</b>")
      }
    }
  }

  @Test("the reference lists each noun once, with a sentence for each field")
  func reference() {
    let records = Sheet.fields.shape.reachable
    #expect(records.map(\.name) == ["Sheet", "Card"])
    #expect(
      records[1].fields.map { "\($0.name): \($0.shape). \($0.documentation)" } == [
        "title: text. Its title.", "note: text, or absent. A note on it.",
        "link: link. Where it leads.", "more: link, or absent. Where more is said.",
        "children: list of Card. The cards below it.",
      ])
  }
}
