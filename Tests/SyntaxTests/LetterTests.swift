import Syntax
import Testing

/// A page as mail without markup shows it.
@Suite("Letters")
struct LetterTests {
  private func letter(_ source: String) -> String {
    String(
      decoding: tree(source).letter(MarkdownTestPortal()) { link in
        link.url.contains(":") ? link.url : "https://portal.example/" + link.url
      }, as: UTF8.self)
  }

  @Test("blocks are divided by an empty line, placeholders filled in, and marks left out")
  func blocks() {
    #expect(
      letter("## A _fine_ day\n\nWe begin\non **{{ cohort.kickoff }}**.\\\nCome & see\n\n> Yes\n")
        == "A fine day\n\nWe begin on 19 October 2026.\nCome & see\n\nYes\n")
  }

  @Test("a link's address stands behind its words, unless they are the address")
  func links() {
    #expect(
      letter("[The handbook](handbook.md), [write](mailto:a@b.example), <https://x.example/>\n")
        == "The handbook (https://portal.example/handbook.md), write (a@b.example), https://x.example/\n"
    )
    #expect(letter("[Gone](draft.md) and [lost](missing.md)\n") == "Gone and lost\n")
  }

  @Test("items stand behind a hyphen or their number, and deeper ones further in")
  func lists() {
    #expect(
      letter("Bring:\n\n- a pen\n- time\n  - an hour\n\n3. first\n4. second\n\nThen go.\n")
        == "Bring:\n\n- a pen\n- time\n  - an hour\n\n3. first\n4. second\n\nThen go.\n")
    #expect(letter("- one\n\n  more of it\n\n- two\n") == "- one\nmore of it\n- two\n")
  }

  @Test("a page without text is an empty letter")
  func empty() {
    #expect(letter("") == "")
    #expect(letter("\n\n") == "")
  }
}
