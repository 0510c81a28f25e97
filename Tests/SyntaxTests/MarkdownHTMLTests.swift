import Diagnostics
import Syntax
import Testing

struct Rendering: CustomTestStringConvertible, Sendable {
  var name: String
  var source: String
  var html: String

  init(_ name: String, _ source: String, _ html: String) {
    self.name = name
    self.source = source
    self.html = html
  }

  var testDescription: String { name }
}

@Suite("Markdown becomes HTML")
struct MarkdownHTMLTests {
  static let blockCases: [Rendering] = [
    .init("nothing", "", ""),
    .init("a paragraph", "Zoë & 1 < 2 > \"hi\"", "<p>Zoë &amp; 1 &lt; 2 &gt; \"hi\"</p>"),
    .init(
      "a heading", "## Before you *meet*",
      "<h2 id=\"before-you-meet\">Before you <em>meet</em></h2>"),
    .init("a pinned heading", "## What we keep {#keep}", "<h2 id=\"keep\">What we keep</h2>"),
    .init("breaks", "a\nb\\\nc  \nd", "<p>a\nb<br>\nc<br>\nd</p>"),
    .init("a rule", "a\n\n---", "<p>a</p>\n<hr>"),
    .init(
      "emphasis", "*a* **b** ~~c~~ `d<`",
      "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code></p>"),
    .init(
      "a tight list", "- a\n- b\n  1. c\n",
      "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>"),
    .init(
      "a loose list from 3", "3. a\n\n4. b",
      "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>"),
    .init("a quote", "> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>"),
    .init(
      "code", "```swift x\nif a < b && c {\n```",
      "<pre tabindex=\"0\"><code class=\"language-swift\">if a &lt; b &amp;&amp; c {\n</code></pre>"
    ),
    .init(
      "a hostile language", "```\"><b>\nx\n```",
      "<pre tabindex=\"0\"><code class=\"language-&quot;&gt;&lt;b&gt;\">x\n</code></pre>"),
    .init(
      "a table", "| | A | B |\n| - | :-: | -: |\n| x \\| y | `q` |\n",
      """
      <div class="table" role="group" tabindex="0" aria-label="Table">
      <table>
      <thead>
      <tr>
      <td></td>
      <th scope="col" class="align-center">A</th>
      <th scope="col" class="align-right">B</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>x | y</td>
      <td class="align-center"><code>q</code></td>
      <td class="align-right"></td>
      </tr>
      </tbody>
      </table>
      </div>
      """),
    .init(
      "a table of headings only", "| A |\n| - |\n",
      """
      <div class="table" role="group" tabindex="0" aria-label="Table">
      <table>
      <thead>
      <tr>
      <th scope="col">A</th>
      </tr>
      </thead>
      </table>
      </div>
      """),
    .init(
      "tasks, with a nested list outside the label", "- [ ] a *b*\n  - c\n- [x] d\n- e",
      """
      <ul class="tasks">
      <li class="task"><label><input type="checkbox" disabled> a <em>b</em></label>
      <ul>
      <li>c</li>
      </ul>
      </li>
      <li class="task"><label><input type="checkbox" disabled checked> d</label></li>
      <li>e</li>
      </ul>
      """),
    .init(
      "a loose task", "- [x] a\n\n  b\n",
      """
      <ul class="tasks">
      <li class="task">
      <p><label><input type="checkbox" disabled checked> a</label></p>
      <p>b</p>
      </li>
      </ul>
      """),
    .init(
      "a callout", "> [!NOTE]\n> Read *this*.",
      """
      <aside class="callout callout-note" role="note" aria-label="Note">
      <p class="callout-title">Note</p>
      <p>Read <em>this</em>.</p>
      </aside>
      """),
    .init(
      "a callout in small letters with a list", "> [!caution]\n> - a",
      """
      <aside class="callout callout-caution" role="note" aria-label="Caution">
      <p class="callout-title">Caution</p>
      <ul>
      <li>a</li>
      </ul>
      </aside>
      """),
    .init(
      "a callout whose text begins beside it", "> [!TIP] Go\n> on",
      """
      <aside class="callout callout-tip" role="note" aria-label="Tip">
      <p class="callout-title">Tip</p>
      <p>Go
      on</p>
      </aside>
      """),
    .init(
      "an escaped callout", "> \\[!NOTE]\n> a", "<blockquote>\n<p>[!NOTE]\na</p>\n</blockquote>"),
    .init(
      "a footnote used twice", "a[^x] b[^x]\n\n[^x]: note",
      """
      <p>a<sup class="footnote-ref"><a href="#fn_1" id="ref_1" aria-label="Footnote 1">1</a></sup> \
      b<sup class="footnote-ref"><a href="#fn_1" id="ref_1_2" aria-label="Footnote 1">1</a></sup></p>
      <section class="footnotes" aria-label="Footnotes">
      <ol>
      <li id="fn_1">
      <p>note <a class="footnote-back" href="#ref_1" aria-label="Back to the text 1">\u{21A9}\u{FE0E}</a> \
      <a class="footnote-back" href="#ref_1_2" aria-label="Back to the text 2">\u{21A9}\u{FE0E}</a></p>
      </li>
      </ol>
      </section>
      """),
    .init(
      "a footnote that ends in code", "a[^x]\n\n[^x]:\n    ```\n    c\n    ```",
      """
      <p>a<sup class="footnote-ref"><a href="#fn_1" id="ref_1" aria-label="Footnote 1">1</a></sup></p>
      <section class="footnotes" aria-label="Footnotes">
      <ol>
      <li id="fn_1">
      <pre tabindex="0"><code>c
      </code></pre>
      <p><a class="footnote-back" href="#ref_1" aria-label="Back to the text">\u{21A9}\u{FE0E}</a></p>
      </li>
      </ol>
      </section>
      """),
    .init("control characters go", "a\u{0}b\u{1}c\u{7F}d", "<p>a\u{FFFD}bcd</p>"),
    .init("Windows line ends", "a\r\n\r\n## b\r\n", "<p>a</p>\n<h2 id=\"b\">b</h2>"),
    .init("a byte order mark", "\u{FEFF}## b", "<h2 id=\"b\">b</h2>"),
    .init("no smart punctuation", "\"a\" -- b...", "<p>\"a\" -- b...</p>"),
  ]

  @Test("blocks", arguments: blockCases)
  func blocks(_ rendering: Rendering) {
    #expect(html(rendering.source) == rendering.html)
  }

  static let linkCases: [Rendering] = [
    .init(
      "a link with a title", "[a *b*](x.md \"t & \\\"q\\\"\")",
      "<p><a href=\"x.md\" title=\"t &amp; &quot;q&quot;\">a <em>b</em></a></p>"),
    .init(
      "an outside link", "[a](https://e.org/?a=1&b=ö)",
      "<p><a href=\"https://e.org/?a=1&amp;b=%C3%B6\" class=\"external\">a</a></p>"),
    .init(
      "addresses in the text", "<https://e.org> www.e.org me@e.org",
      "<p><a href=\"https://e.org\" class=\"external\">https://e.org</a> "
        + "<a href=\"http://www.e.org\" class=\"external\">www.e.org</a> "
        + "<a href=\"mailto:me@e.org\">me@e.org</a></p>"),
    .init("by reference", "[a][b]\n\n[b]: x.md 'T'", "<p><a href=\"x.md\" title=\"T\">a</a></p>"),
    .init(
      "to a page that is not published", "see [*a* page](draft.md).", "<p>see <em>a</em> page.</p>"),
    .init("to nowhere", "see [a page](missing.md).", "<p>see a page.</p>"),
    .init(
      "an image", "![a *b* & \"c\"](x.png \"t\") after",
      "<p><img src=\"x.png\" width=\"640\" height=\"480\" alt=\"a b &amp; &quot;c&quot;\" "
        + "title=\"t\" loading=\"lazy\" decoding=\"async\"> after</p>"),
    .init(
      "a decorative image", "![](x.png \"decorative\")",
      "<p><img src=\"x.png\" width=\"640\" height=\"480\" alt=\"\" loading=\"lazy\" decoding=\"async\"></p>"
    ),
    .init(
      "a figure", "![a](x.png \"The *room*\")",
      "<figure><img src=\"x.png\" width=\"640\" height=\"480\" alt=\"a\" loading=\"lazy\" "
        + "decoding=\"async\"><figcaption>The *room*</figcaption></figure>"),
    .init("a missing image", "a ![b](missing.png) c", "<p>a  c</p>"),
    .init(
      "a linked image", "[![b](x.png)](y.md)",
      "<p><a href=\"y.md\"><img src=\"x.png\" width=\"640\" height=\"480\" alt=\"b\" "
        + "loading=\"lazy\" decoding=\"async\"></a></p>"),
  ]

  @Test("links and images", arguments: linkCases)
  func links(_ rendering: Rendering) {
    #expect(html(rendering.source) == rendering.html)
  }

  static let placeholderCases: [Rendering] = [
    .init("in text", "By {{ program.name }}.", "<p>By Bridge &amp; &lt;Co&gt;.</p>"),
    .init("without spaces", "{{program.name}}", "<p>Bridge &amp; &lt;Co&gt;</p>"),
    .init("in emphasis", "**{{ cohort.kickoff }}**", "<p><strong>19 October 2026</strong></p>"),
    .init("never read as Markdown", "{{ tricky.markdown }}", "<p>**not bold** | `x`</p>"),
    .init(
      "as a destination", "[Apply]({{ link.application }})",
      "<p><a href=\"https://apply.example.org/?a=1&amp;b=2\" class=\"external\">Apply</a></p>"),
    .init(
      "in a destination", "[Start](../modules/{{ page.name }}.md#top)",
      "<p><a href=\"../modules/kickoff.md#top\">Start</a></p>"),
    .init("that makes a link unsafe", "[Start]({{ bad.link }})", "<p>Start</p>"),
    .init(
      "in a title", "[a](b.md \"{{ program.name }}\")",
      "<p><a href=\"b.md\" title=\"Bridge &amp; &lt;Co&gt;\">a</a></p>"),
    .init(
      "in alt text", "![{{ program.name }}](x.png) a",
      "<p><img src=\"x.png\" width=\"640\" height=\"480\" alt=\"Bridge &amp; &lt;Co&gt;\" "
        + "loading=\"lazy\" decoding=\"async\"> a</p>"),
    .init(
      "left alone in a code span", "`{{ program.name }} {{`",
      "<p><code>{{ program.name }} {{</code></p>"),
    .init(
      "left alone in code", "```{{x}}\n{{ program.name }}\n{{ \n```",
      "<pre tabindex=\"0\"><code class=\"language-{{x}}\">{{ program.name }}\n{{ \n</code></pre>"),
    .init("escaped", "\\{{ program.name }}", "<p>{{ program.name }}</p>"),
    .init("after a written backslash", "\\\\{{ cohort.kickoff }}", "<p>\\19 October 2026</p>"),
    .init("with more braces", "{{{ cohort.kickoff }}}", "<p>{19 October 2026}</p>"),
    .init("without a value", "a {{ nothing }} b", "<p>a  b</p>"),
    .init(
      "in a heading, whose id keeps the name", "## From {{ cohort.kickoff | date: long }} on",
      "<h2 id=\"from-kickoff-on\">From  on</h2>"),
    .init("before an at sign", "{{ cohort.kickoff }}@e.org", "<p>19 October 2026@e.org</p>"),
  ]

  @Test("placeholders", arguments: placeholderCases)
  func placeholders(_ rendering: Rendering) {
    #expect(html(rendering.source) == rendering.html)
  }

  @Test("a placeholder with a bar does not divide a table's cell")
  func placeholderInTable() {
    let portal = MarkdownTestPortal()
    portal.values["cohort.kickoff | date: long"] = "a | b"
    let html = html(
      "| A | B |\n| - | - |\n| {{ cohort.kickoff | date: long }} | x |", portal: portal)
    #expect(html.contains("<td>a | b</td>\n<td>x</td>"))
  }

  static let allowedCases: [Rendering] = [
    .init("phrases", "H<sub>2</sub>O<br>a", "<p>H<sub>2</sub>O<br>a</p>"),
    .init(
      "attributes are written anew", "<abbr TITLE='a \"b\" & c' lang=en>x</abbr>",
      "<p><abbr title=\"a &quot;b&quot; &amp; c\" lang=\"en\">x</abbr></p>"),
    .init(
      "details around Markdown", "<details><summary>S &amp; T</summary>\n\n*a*\n\n</details>",
      "<details><summary>S &amp; T</summary>\n<p><em>a</em></p>\n</details>"),
    .init("a comment is dropped", "a<!-- <b> -->b", "<p>ab</p>"),
    .init("a placeholder", "<b>{{ program.name }}</b>", "<p><b>Bridge &amp; &lt;Co&gt;</b></p>"),
    .init("what is left open is closed", "*a <b>b* c", "<p><em>a <b>b</b></em> c</p>"),
    .init("what was not opened is dropped", "a</b></p>b", "<p>ab</p>"),
    .init("scripts never pass", "a<script>b</script>", "<p>ab</p>"),
    .init("nor handlers", "<b onclick=\"x()\">a</b>", "<p><b>a</b></p>"),
    .init("a lone bracket in a block", "<div>\na < b\n</div>", "<div>\na &lt; b\n</div>"),
  ]

  @Test("a few elements pass where the portal allows it", arguments: allowedCases)
  func allowed(_ rendering: Rendering) {
    #expect(html(rendering.source, allowHTML: true) == rendering.html)
  }

  @Test("a prefix and a shift make room for several pages on one")
  func prefixed() {
    #expect(
      html("## A\n\n###### B[^1]\n\n[^1]: n", idPrefix: "p1-", headingShift: 1) == """
        <h3 id="p1-a">A</h3>
        <h6 id="p1-b">B<sup class="footnote-ref"><a href="#p1-fn_1" id="p1-ref_1" \
        aria-label="Footnote 1">1</a></sup></h6>
        <section class="footnotes">
        <ol>
        <li id="p1-fn_1">
        <p>n <a class="footnote-back" href="#p1-ref_1" aria-label="Back to the text">\u{21A9}\u{FE0E}</a></p>
        </li>
        </ol>
        </section>
        """)
  }

  @Test("a tree can be rendered again, with the same result")
  func again() {
    let tree = tree("## A {{ program.name }}[^1]\n\n- [ ] b\n\n[^1]: n")
    var first: [UInt8] = []
    var second: [UInt8] = []
    let headings = tree.html(MarkdownTestPortal(), into: &first)
    #expect(tree.html(MarkdownTestPortal(), into: &second) == headings)
    #expect(first == second)
    #expect(tree.headings(MarkdownTestPortal()) == headings)
  }

  @Test("words are counted, code blocks left out")
  func wordCount() {
    #expect(tree("## One two\n\nThree **fo**ur `five six`.\n\n```\nx y\n```").wordCount == 6)
    #expect(tree("").isEmpty)
  }

  @Test("a summary is the first paragraphs, cut between words")
  func plainText() {
    let page = tree("## No\n\nThe *first* {{ cohort.kickoff }}\nline.\n\n- not this\n\nThe second.")
    let portal = MarkdownTestPortal()
    #expect(page.plainText(portal, limit: 200) == "The first 19 October 2026 line. The second.")
    #expect(page.plainText(portal, limit: 15) == "The first 19…")
    #expect(tree("- only\n- a list").plainText(portal, limit: 9) == "only a…")
  }

  @Test("a search looks through all text")
  func searchText() {
    var out: [UInt8] = []
    tree("## A\n\nb *c* `d`[^1]\n\n| e |\n| - |\n| f |\n\n```\ng\n```\n\n[^1]: h")
      .searchText(MarkdownTestPortal(), into: &out)
    let words = String(decoding: out, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    #expect(words.joined(separator: " ") == "A b c d e f g h")
  }
}
