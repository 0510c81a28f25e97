import Diagnostics
import Syntax
import Testing

@Suite("front matter")
struct FrontMatterTests {
  private func read(_ text: String) -> Checked<Document> {
    document(from: SourceFile(path: "a.md", bytes: Array(text.utf8)))
  }

  private func body(_ document: Document) -> String {
    String(decoding: document.bytes[document.bodyStart...], as: UTF8.self)
  }

  @Test("a page is split at its fences")
  func split() {
    let page = read("---\ntitle: A\n---\n\nBody\n---\n")
    #expect(page.diagnostics.isEmpty)
    #expect(page.value.settings?["title"]?.text == "A")
    #expect(page.value.settings?["title"]?.place == Place(line: 2, column: 8, length: 1))
    #expect(page.value.bodyLine == 4)
    #expect(body(page.value) == "\nBody\n---\n")
  }

  @Test("a page may have settings and no body, or neither")
  func short() {
    let page = read("---\ntitle: A\n---")
    #expect(page.diagnostics.isEmpty)
    #expect(body(page.value) == "")
    let bare = read("---\n---\nBody")
    #expect(bare.diagnostics.isEmpty)
    guard case .null? = bare.value.settings else {
      Issue.record("not null")
      return
    }
    #expect(body(bare.value) == "Body")
  }

  @Test("a mark and Windows line ends are read past, and told once")
  func windows() {
    let page = read("\u{FEFF}---\r\ntitle: A\r\n---\r\nBody\r\n")
    #expect(
      page.diagnostics.map(\.code.name) == ["text/byte-order-mark", "text/windows-line-ends"])
    #expect(page.value.settings?["title"]?.text == "A")
    #expect(body(page.value) == "Body\r\n")
    #expect(page.value.bodyLine == 4)
  }

  static let slips: [Slip] = [
    Slip("never closed", "⟦---⟧\ntitle: A\n\nBody\n", .frontMatterUnclosed),
    Slip("no fence", "Body\n", .frontMatterMissing, mend: "title: …"),
    Slip("four hyphens", "----\ntitle: A\n----\n", .frontMatterMissing),
    Slip("an empty file", "", .frontMatterMissing),
    Slip("a blank line before", "\n---\ntitle: A\n---\n", .frontMatterMissing, mend: "first line"),
    Slip("a duplicate", "---\na: 1\n⟦a⟧: 2\n---\n", .yamlDuplicateKey),
    Slip("a tab", "---\na:\n⟦\t⟧b: 2\n---\n", .yamlTab),
    Slip("a colon", "---\na: 1\nb: ⟦c: d⟧\n---\n", .yamlSyntax),
  ]

  @Test("each slip is named once, at its place", arguments: slips)
  func slip(_ slip: Slip) {
    let marked = Marked(slip.text, file: "a.md")
    let page = document(from: SourceFile(path: "a.md", bytes: marked.bytes))
    slip.expect(page.diagnostics, marked.span)
    #expect(page.value.settings == nil)
    // What cannot be read is not missing as well.
    let keys = decode({ $0.required("title", .text, "The title.") }, from: page.value)
    #expect(keys.diagnostics.isEmpty)
  }

  @Test("a slot needs no settings")
  func slot() {
    let slot = document(
      from: SourceFile(path: "home.md", bytes: Array("Hello\n".utf8)), needsSettings: false)
    #expect(slot.diagnostics.isEmpty && slot.value.settings != nil && slot.value.bodyStart == 0)
  }

  @Test("an unclosed page keeps its body")
  func unclosed() {
    let page = read("---\ntitle: A\n\nBody\n").value
    #expect(body(page) == "title: A\n\nBody\n")
    #expect(page.bodyLine == 2)
  }

  @Test("UTF-16 is named", arguments: [[0xFF, 0xFE, 0x2D, 0], [0x2D, 0, 0x2D, 0, 0x2D, 0]])
  func utf16(_ bytes: [UInt8]) {
    let page = document(from: SourceFile(path: "a.md", bytes: bytes))
    #expect(page.diagnostics.map(\.code.name) == ["text/not-utf8"])
    #expect(page.diagnostics.first?.summary.contains("UTF-16") == true)
  }
}
