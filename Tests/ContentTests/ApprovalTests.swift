import Foundation
import Privacy
import Syntax
import Testing

@Suite("The text that was approved")
struct ApprovalTests {
  private static let story = """
    ---
    title: The form
    summary: >-
      A form had forty questions,
      and nobody read them.
    tags: [trust, digital]
    people:
      - party: senior
        level_band: a senior leader
    consent: {status: granted, persons: 2, granted: 2, scope: internal, date: 2026-06-01}
    image: {src: form.png, alt: A café table}
    ---

    One of them filled in the form while the other watched.

    It now has six questions.

    """

  private static func read(_ text: String) -> Document {
    document(from: SourceFile(path: "stories/a.md", bytes: Array(text.utf8))).value
  }

  static let layouts: [(what: String, old: String, new: String)] = [
    ("a setting wrapped elsewhere", "questions,\n  and", "questions, and"),
    (
      "a setting on one line", ">-\n  A form had forty questions,\n  and",
      "A form had forty questions, and"
    ),
    ("a setting in quotation marks", "title: The form", "title: \"The form\""),
    ("a list of lines", "tags: [trust, digital]", "tags:\n  - trust\n  - digital"),
    ("blanks at the end of a line", "questions.\n", "questions.  \t\n"),
    ("blank lines at the end", "six questions.\n", "six questions.\n\n\n"),
    ("the two ways to write é", "café", "cafe\u{301}"),
    ("a comment", "tags:", "# Two are enough.\ntags:"),
    ("the order of settings", "title: The form\n", ""),
    ("an empty setting", "tags:", "quote:\ntags:"),
    ("the consent", "date: 2026-06-01", "date: 2026-08-01"),
    ("its status and place", "tags:", "status: draft\norder: 4\nowner: office\ntags:"),
    ("what to read next", "tags:", "related: [faq/why]\nupdated: 2026-08-01\ntags:"),
    ("the fingerprint itself", "tags:", "text_hash: sha256:00\ntags:"),
  ]

  @Test("what readers do not see needs no new approval", arguments: layouts.indices)
  func same(_ index: Int) {
    let (what, old, new) = Self.layouts[index]
    var text = Self.story.replacingOccurrences(of: old, with: new)
    // The order: what is taken out at the top comes back at the end.
    if new.isEmpty { text = text.replacingOccurrences(of: "image:", with: old + "image:") }
    #expect(!text.utf8.elementsEqual(Self.story.utf8), "\(what)")
    #expect(
      textFingerprint(of: Self.read(text)) == textFingerprint(of: Self.read(Self.story)), "\(what)")
    let windows = text.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(
      textFingerprint(of: Self.read(windows)) == textFingerprint(of: Self.read(text)), "\(what)")
  }

  static let edits: [(what: String, old: String, new: String)] = [
    ("a word of the body", "six", "seven"),
    ("a capital letter", "One of them", "one of them"),
    ("a comma", "form while", "form, while"),
    ("two paragraphs in one", "watched.\n\nIt", "watched.\nIt"),
    ("a word of a setting", "nobody", "somebody"),
    ("the title", "The form", "A form"),
    ("a tag more", "digital]", "digital, leadership]"),
    ("the order of tags", "trust, digital", "digital, trust"),
    ("who is in it", "a senior leader", "a vice-president"),
    ("the picture", "form.png", "portrait.png"),
    ("what the picture shows", "A café table", "Two people"),
    ("an accent", "café", "cafe"),
    ("a setting that Portico will learn later", "tags:", "place: the harbour\ntags:"),
    ("a text moved from one setting to another", "title: The form", "situation: The form"),
    ("an invisible character", "six questions", "six\u{200B} questions"),
  ]

  @Test("what readers see needs a new approval", arguments: edits.indices)
  func different(_ index: Int) {
    let (what, old, new) = Self.edits[index]
    let text = Self.story.replacingOccurrences(of: old, with: new)
    #expect(text != Self.story, "\(what)")
    #expect(
      textFingerprint(of: Self.read(text)) != textFingerprint(of: Self.read(Self.story)), "\(what)")
  }

  @Test("a fingerprint stays the same for good: it is written in people's files")
  func known() {
    #expect(
      textFingerprint(of: Self.read(Self.story)) == "sha256:f84d7be7efd0c358591e142cd7fed97c")
  }

  @Test("a translation's text is also what it inherits, and not what it replaces")
  func translation() {
    func fingerprint(_ change: (String, String)? = nil) -> String {
      let text = change.map { Self.story.replacingOccurrences(of: $0.0, with: $0.1) } ?? Self.story
      let own = Self.read("---\ntitle: Le formulaire\n---\nIl n’a que six questions.\n")
      return textFingerprint(of: own, inheriting: Self.read(text).settings)
    }
    #expect(fingerprint(("trust, digital", "trust")) != fingerprint())
    #expect(fingerprint(("The form", "That form")) == fingerprint())
    #expect(fingerprint(("It now has", "It has")) == fingerprint())
  }

  // MARK: What is written into the file

  static let recordings: [(before: String, after: String)] = [
    ("---\ntitle: A\n---\n\nB\n", "---\ntitle: A\ntext_hash: sha256:1\n---\n\nB\n"),
    (
      "---\r\ntitle: A # why\r\n---\r\nB",
      "---\r\ntitle: A # why\r\ntext_hash: sha256:1\r\n---\r\nB"
    ),
    (
      "---\ntext_hash: sha256:0   # by HR\ntitle: A\n---\n",
      "---\ntext_hash: sha256:1   # by HR\ntitle: A\n---\n"
    ),
    ("---\ntext_hash: \"sha256:0\"\n---\n", "---\ntext_hash: sha256:1\n---\n"),
    ("---\ntext_hash: # none\ntitle: A\n---\n", "---\ntext_hash: sha256:1 # none\ntitle: A\n---\n"),
    ("---\ntext_hash: ~\n---", "---\ntext_hash: sha256:1\n---"),
    (
      "---\nsummary: |\n  Two\n  lines\n---\nB\n",
      "---\nsummary: |\n  Two\n  lines\ntext_hash: sha256:1\n---\nB\n"
    ),
    ("---\n{title: A}\n---\nB\n", "---\n{\"text_hash\": \"sha256:1\", title: A}\n---\nB\n"),
    ("---\n---\nB\n", "---\ntext_hash: sha256:1\n---\nB\n"),
    ("---\ntitle: A\n---\n---\nB\n", "---\ntitle: A\ntext_hash: sha256:1\n---\n---\nB\n"),
  ]

  @Test("an approval adds or changes one line, and nothing else", arguments: recordings.indices)
  func record(_ index: Int) {
    let (before, after) = Self.recordings[index]
    let bytes = recording("sha256:1", in: Self.read(before))
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == after)
  }

  @Test("what cannot be recorded safely is not touched")
  func refuse() {
    for text in [
      "---\ntext_hash: [a]\n---\n", "---\ntitle: A\n", "no settings\n",
      "---\ntext_hash: >-\n  sha256:\n  0\n---\n",
    ] {
      #expect(recording("sha256:1", in: Self.read(text)) == nil, "\(text)")
    }
  }

  static let withdrawals: [(before: String, after: String)] = [
    (
      "---\nconsent:\n  status: granted # all\n  persons: 2\n---\n",
      "---\nconsent:\n  status: withdrawn # all\n  persons: 2\n---\n"
    ),
    (
      "---\nconsent: {persons: 2, status: \"granted\"}\n---\n",
      "---\nconsent: {persons: 2, status: withdrawn}\n---\n"
    ),
    (
      "---\r\nconsent:\r\n    persons: 2\r\n---\r\n",
      "---\r\nconsent:\r\n    status: withdrawn\r\n    persons: 2\r\n---\r\n"
    ),
    (
      "---\nconsent: {persons: 2}\n---\n",
      "---\nconsent: {\"status\": \"withdrawn\", persons: 2}\n---\n"
    ),
    ("---\ntitle: A\n---\n", "---\ntitle: A\nconsent: {status: withdrawn}\n---\n"),
    ("---\nconsent:\ntitle: A\n---\n", "---\nconsent: {status: withdrawn}\ntitle: A\n---\n"),
    ("---\nconsent: yes\n---\n", "---\nconsent: {status: withdrawn}\n---\n"),
    (
      "---\n{\n \"title\": \"A\"\n}\n---\n",
      "---\n{\n \"consent\": {status: withdrawn}, \"title\": \"A\"\n}\n---\n"
    ),
  ]

  @Test("a withdrawal changes one line, and nothing else", arguments: withdrawals.indices)
  func withdraw(_ index: Int) {
    let (before, after) = Self.withdrawals[index]
    let bytes = withdrawing(Self.read(before))
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == after)
  }

  @Test("a withdrawal is understood in both places, whatever else is wrong")
  func withdrawn() {
    func isWithdrawn(_ settings: String) -> Bool {
      withdrawal(in: Self.read("---\n\(settings)\n---\n").settings) != nil
    }
    #expect(isWithdrawn("status: withdrawn"))
    #expect(isWithdrawn("consent: {status: withdrawn}\nminutes: many"))
    #expect(!isWithdrawn("consent: {status: granted}\nstatus: published"))
  }
}
