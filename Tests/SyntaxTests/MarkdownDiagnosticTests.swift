import Diagnostics
import Syntax
import Testing

struct Complaint: CustomTestStringConvertible, Sendable {
  var code: Code
  var text: String
  var allowHTML = false

  init(_ code: Code, _ text: String, allowHTML: Bool = false) {
    self.code = code
    self.text = text
    self.allowHTML = allowHTML
  }

  var testDescription: String { "\(code.name): \(text.prefix(60))" }
}

@Suite("Markdown's mistakes are pointed at")
struct MarkdownDiagnosticTests {
  static let cases: [Complaint] = [
    .init(.markdownRawHTML, "a ⟦<b>⟧c</b>"),
    .init(.markdownRawHTML, "Zoë *é* ⟦<first name>⟧"),
    .init(.markdownRawHTML, "⟦<div>⟧\nx\n</div>"),
    .init(.markdownRawHTML, "> a\n> b ⟦<br>⟧ c"),
    .init(.markdownRawHTML, "a ⟦</b>⟧"),
    .init(.markdownRawHTML, "⟦<?php x ?>⟧"),
    .init(.markdownRawHTML, "⟦<!-- a⟧\nb"),
    .init(.markdownRawHTML, "a ⟦<script>⟧b</script>", allowHTML: true),
    .init(.markdownRawHTML, "a ⟦<b onclick=x>⟧b</b>", allowHTML: true),
    .init(.markdownRawHTML, "a ⟦<b>⟧b", allowHTML: true),
    .init(.markdownRawHTML, "a⟦</b>⟧b", allowHTML: true),
    .init(.markdownRawHTML, "⟦<p>⟧\n\na", allowHTML: true),
    .init(.markdownRawHTML, "a ⟦<div>⟧b</div>", allowHTML: true),
    .init(.markdownComment, "a ⟦<!-- b -->⟧ c"),
    .init(.markdownComment, "a\n\n⟦<!-- b -->⟧\n"),
    .init(.markdownPrivateCharacter, "é ⟦\u{F0001}⟧"),
    .init(.markdownPrivateCharacter, "a\nit⟦\u{92}⟧s"),
    .init(.markdownPlaceholderUnclosed, "é `{{` ⟦{{⟧ a"),
    .init(.markdownPlaceholderUnclosed, "⟦{{⟧ a {{ program.name }}"),
    .init(.markdownPlaceholderUnclosed, "- a\n  [b](⟦{{⟧x)"),
    .init(.markdownLevelOneHeading, "⟦# Title⟧"),
    .init(.markdownLevelOneHeading, "> ⟦# Title⟧"),
    .init(.markdownHeadingSkipsLevel, "## a\n\n⟦#### b⟧"),
    .init(.markdownHeadingSkipsLevel, "⟦### b⟧"),
    .init(.markdownBadHeadingID, "## A ⟦{#Not Good}⟧"),
    .init(.markdownDuplicateID, "## A {#x}\n\n⟦## B {#x}⟧"),
    .init(.markdownUnknownCallout, "> ⟦[!WARNIGN]⟧\n> a"),
    .init(.markdownUnsafeLink, "é [a](⟦javascript:alert⟧)"),
    .init(.markdownEmptyLinkText, "a ⟦[](x.md)⟧"),
    .init(.markdownEmptyDestination, "a ⟦[b]()⟧"),
    .init(.markdownVagueLinkText, "[⟦Click here!⟧](x.md)"),
    .init(.markdownVagueLinkText, "- é **[⟦here⟧](x.md)**"),
    .init(.markdownImageWithoutAlt, "a ⟦![](x.png)⟧"),
    .init(.markdownImageWithoutAlt, "a ⟦![](x.png \"t\")⟧"),
    .init(.markdownFootnoteUndefined, "é ⟦[^x]⟧"),
    .init(.markdownFootnoteUndefined, "| A |\n| - |\n| é ⟦[^x]⟧ |"),
    .init(.markdownFootnoteUnused, "a\n\n⟦[^x]:⟧ b"),
    .init(.markdownUndefinedReference, "a ⟦[b][c]⟧ d"),
    .init(.markdownUndefinedReference, "> é\nlazy ⟦[b][c]⟧ d"),
  ]

  @Test("one mistake, exactly there", arguments: cases)
  func complaint(_ complaint: Complaint) {
    let (source, places) = pointed(complaint.text)
    #expect(
      complaints(source, allowHTML: complaint.allowHTML)
        == places.map { $0 + " " + complaint.code.name })
  }

  @Test(
    "an empty heading is a mistake of its line", arguments: ["##", "## {#x}", "a\n\n## <!-- x -->"])
  func emptyHeading(_ source: String) {
    #expect(complaints(source).contains { $0.hasSuffix(Code.markdownEmptyHeading.name) })
  }

  @Test("a value that makes a link unsafe is reported where it is used")
  func unsafeValue() {
    let (source, places) = pointed("a [b](⟦{{ bad.link }}⟧)")
    #expect(complaints(source) == places.map { $0 + " markdown/unsafe-link" })
  }

  @Test(
    "what is no mistake",
    arguments: [
      "\\[^x] \\[a][b] `[^x]` [ ] [a]", "```\n[^x]: a\n<b> {{\n```", "a \\<b> 1 < 2 \\{{ a",
      "## A\n\n### B\n\n## C", "- [x] a", "[Read more about it](a.md)", "[here we stand](a.md)",
      "![](a.png \"decorative\")", "a[^1]\n\n[^1]: b", "[`code`](a.md)", "[![a](b.png)](c.md)",
      "[{{ program.name }}](a.md)", "[mail](mailto:a@b.org) [call](tel:+4412)",
    ])
  func fine(_ source: String) {
    #expect(complaints(source).isEmpty)
  }

  @Test("the nearest callout is named, and the mend is exact")
  func mends() throws {
    let callout = try #require(tree("> [!WARNIGN]\n> a").diagnostics.first)
    #expect(callout.mend == "write `[!WARNING]`")
    let id = try #require(tree("## A {#Not Good}").diagnostics.first)
    #expect(id.mend == "write `{#not-good}`")
    let bold = try #require(tree("a <b>c</b>").diagnostics.first)
    #expect(bold.mend == "write `**words**` for bold")
  }

  @Test("lines count from where the body begins")
  func firstLine() {
    let tree = MarkdownTree(
      source: Array("---\nx: y\n---\na <b>\n".utf8), from: 13, firstLine: 4, file: "Content/a.md")
    #expect(
      tree.diagnostics.map(\.span)
        == [Span(file: "Content/a.md", line: 4, column: 3, length: 3)])
  }

  @Test("every code is in the list, once, and is explained")
  func codes() {
    #expect(Set(Code.markdown.map(\.name)).count == Code.markdown.count)
    for code in Code.markdown {
      #expect(code.name.hasPrefix("markdown/"))
      #expect(!code.explanation.isEmpty)
    }
  }

  // MARK: Where the resolver is pointed at

  @Test(
    "a link's destination",
    arguments: [
      "See [how](⟦kickoff.md⟧).", "é [kickoff.md](⟦kickoff.md⟧)", "> é\n> a [b](⟦c.md⟧ 'd')",
      "> a\nlazy [b](⟦c.md⟧)", "- é\n  a [b](⟦c.md⟧)", "1. a\n     b [c](⟦d.md⟧)",
      "| A | B |\n| - | - |\n| é \\| é | [b](⟦c.md⟧) |", "[a\nb](⟦c.md⟧)", "a ⟦www.e.org⟧ b",
      "é <⟦https://e.org⟧>", "a\né ⟦me@e.org⟧ b", "[a](<⟦b.md⟧>)", "*a [b](⟦c.md⟧)*",
      "[a](⟦{{ page.name }}.md⟧)", "## é [a](⟦b.md⟧)", "[z]: /z\na [b](⟦c.md⟧)",
      "[a](⟦b.md⟧) and [a](⟦c.md⟧) and [a](⟦b.md⟧)", "&amp; [a](⟦b.md⟧)",
    ])
  func destinations(_ text: String) {
    let (source, places) = pointed(text)
    let portal = MarkdownTestPortal()
    _ = html(source, portal: portal)
    #expect(portal.links.map { place(of: $0.1) } == places)
  }

  @Test("a placeholder, wherever it stands")
  func placeholders() {
    let (source, places) = pointed(
      "é ⟦{{ a }}⟧\n\n> - ⟦{{ b | c }}⟧\n\n| ⟦{{ d | e }}⟧ |\n| - |\n| é ⟦{{f}}⟧ |")
    let portal = MarkdownTestPortal()
    _ = html(source, portal: portal)
    #expect(portal.placeholders.map { place(of: $0.1) } == places)
    #expect(portal.placeholders.map(\.0) == ["a", "b | c", "d | e", "f"])
  }

  @Test("watched words are found in any case, whole, in text only")
  func watchedWords() {
    let (source, places) = pointed(
      """
      A ⟦mentor⟧, two mentors, ⟦MENTOR⟧'s; ⟦Élève⟧ and &amp; ⟦mentor⟧ `mentor`.
      Even ⟦mentor⟧-like, *⟦mentor⟧*, tormentor, “⟦mentor⟧”.

      > é ⟦mentor⟧
      lazy ⟦mentor⟧

      | é | ⟦mentor⟧ |
      | - | - |
      | a \\| b ⟦mentor⟧ | |

      ## The ⟦Mentor⟧

          mentor

      a@b.org ⟦mentor⟧ [⟦mentor⟧](mentor.md) {{ mentor }} ![mentor](x.png)
      """)
    let portal = MarkdownTestPortal()
    portal.watchedWords = [Array("mentor".utf8), Array("élève".utf8)]
    _ = html(source, portal: portal)
    #expect(portal.found.map { place(of: $0.1) } == places)
    #expect(portal.found.filter { $0.0 == 1 }.count == 1)
  }
}
