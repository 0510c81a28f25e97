import Syntax
import Testing

@Suite("Headings and names")
struct MarkdownHeadingTests {
  @Test(
    "a heading's id",
    arguments: [
      ("Before you meet", "before-you-meet"), ("Zoë & Łukasz: Straße", "zoe--lukasz-strasse"),
      ("What's 2 + 2?", "whats-2--2"), ("  A  ", "a"),
      ("Œuvre, Ærø, Đà Nẵng", "oeuvre-aero-da-nang"),
      ("导师 Programm", "导师-programm"), ("Наставник", "наставник"), ("e\u{301}te\u{301}", "ete"),
      ("snake_case", "snakecase"), ("🎉", ""), ("Ẇ ẞ", "w-ss"),
    ])
  func ids(_ text: String, _ id: String) {
    #expect(headingID(text) == id)
  }

  @Test(
    "a name for a file",
    arguments: [
      ("protégé", "protege"), ("  A -- b_c  ", "a-b-c"), ("the mentor's day", "the-mentors-day"),
      ("l’été", "lete"), ("导师", ""), ("Þór 3", "thor-3"),
    ])
  func slugs(_ text: String, _ name: String) {
    #expect(slug(from: text) == name)
  }

  @Test("equal headings get numbers, around those that are pinned")
  func unique() {
    #expect(
      tree("## A\n\n## A\n\n## A-1\n\n## B {#a-2}\n\n## A\n\n## !\n\n## !").headingIDs
        == ["a", "a-1", "a-1-1", "a-2", "a-3", "section", "section-1"])
  }

  @Test("the template's own ids are left to it")
  func reserved() {
    let tree = MarkdownTree(
      source: Array("## Main".utf8), file: "page.md",
      options: MarkdownOptions(reservedIDs: ["main"]))
    #expect(tree.headingIDs == ["main-1"])
  }

  @Test("a heading is data, too, without links and marks")
  func data() throws {
    var out: [UInt8] = []
    let headings = tree("a\n\n## The [*first*](a.md) & {{ program.name }}[^1]\n\n[^1]: n")
      .html(MarkdownTestPortal(), into: &out)
    let heading = try #require(headings.first)
    #expect(heading.text == "The first & Bridge & <Co>")
    #expect(heading.html.string == "The <em>first</em> &amp; Bridge &amp; &lt;Co&gt;")
    #expect(heading.id == "the-first--name")
    #expect(heading.level == 2)
    #expect(heading.line == 3)
  }
}
