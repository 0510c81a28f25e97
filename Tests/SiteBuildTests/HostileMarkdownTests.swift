import Testing

/// Pages that are meant to hang, to swell or to crash whoever reads them.
///
/// Each is built by the command itself, in a process whose time and memory are counted: a page that is
/// too much ends with a report that names it, and the others become pages.
@Suite("Hostile pages", .serialized)
struct HostileMarkdownTests {
  struct Trap: CustomTestStringConvertible, Sendable {
    var name: String
    var make: @Sendable (Int) -> String
    var testDescription: String { name }

    init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.make = make
    }

    init(_ unit: String) {
      self.init("\(unit.debugDescription) × n") { times(unit, $0 / unit.utf8.count) }
    }
  }

  /// What costs cmark-gfm 0.29.0.gfm.6 seconds or gigabytes.
  static let parserTraps: [Trap] = [
    .init("n columns and n rows") {
      "|" + times("a|", $0 / 6) + "\n|" + times("-|", $0 / 6) + "\n" + times("x\n", $0 / 6)
    },
    .init("x|x\n-|-|-\n"),
    .init("n bars over n bars") { times("|", $0 / 3) + "\n" + times("-|", $0 / 3) },
    .init("n aligned columns") { times("a|", $0 / 6) + "\n" + times(":-|", $0 / 6) + "\nb" },
    .init("![[]()"), .init("quotes, then emphasis") { times(">", $0 / 3) + times("a*", $0 / 3) },
    .init("nested items, then lines") { times(" -", $0 / 3) + "x" + times("\n", $0 / 3) },
    .init("nested footnotes") { times("[^1]:", $0 / 6) + times("\n", $0 / 6) }, .init("a<?"),
    .init("<!A "),
    .init("<![CDATA["), .init("http://a.b<"),
    .init("closing brackets after an address") { "www.a.b/" + times(")", $0) },
    .init("items around a letter") { times("- ", $0 / 4) + "s" + times(" -", $0 / 4) },
    .init("one long definition, many uses") {
      "[a]: /" + times("x", $0 / 2) + "\n\n" + times("[a]", $0 / 6)
    },
    .init("mailto:s@p.com/"), .init(">"),
  ]

  @Test("a trap of the parser costs little, and is reported by its file", arguments: parserTraps)
  func parser(_ trap: Trap) throws { try expectBearable(trap.make(240_000)) }

  @Test("all traps of the parser in one portal, at their largest, are reported in one run")
  func parserTogether() throws {
    let ended = try expectTogether(Self.parserTraps, 600_000)
    #expect(ended.code == 1)
    for index in Self.parserTraps.indices {
      #expect(
        ended.output.contains("Content/\(Self.file(index)):"), "\(Self.parserTraps[index].name)")
    }
  }

  /// What costs not the parser but what comes after it: thousands of mistakes, ids, notes.
  static let otherTraps: [Trap] = [
    .init("[a](b.md)\n"), .init("[a](#b) "), .init("![](b.png)\n"), .init("a <b> "), .init("{{ a "),
    .init("{{ a }} "),
    .init("{{ program.name }} "), .init("## a {#x}\n\n"), .init("## a\n\n"),
    .init("a word, [a]() and *more*\n\n"),
    .init("[^1] "), .init("> [!NOTE]\n> a\n\n"), .init("- [ ] a\n"), .init("<div>\n\n"),
    .init("*a "), .init("&amp; "),
    .init("notes, each used once") { size in
      (0..<size / 20).map { "[^\($0)] " }.joined() + "\n\n"
        + (0..<size / 20).map { "[^\($0)]: x\n\n" }.joined()
    },
    .init("paths that are all different") { size in
      (0..<size / 14).map { "[a](page-\($0).md) " }.joined()
    },
    .init("anchors that are all different") { size in
      (0..<size / 14).map { "[a](#part-\($0)) " }.joined()
    },
    .init("headings that are all different") { size in
      (0..<size / 14).map { "## Part \($0)\n\n" }.joined()
    },
  ]

  @Test("thousands of mistakes or notes on a page cost little", arguments: otherTraps)
  func other(_ trap: Trap) throws { try expectBearable(trap.make(60_000)) }

  static let deep: [Trap] = [
    .init("quotes") { times(">", $0) + " a" }, .init("quotes, spaced") { times("> ", $0) + "a" },
    .init("items") { times("- ", $0) + "a" }, .init("numbered items") { times("1. ", $0) + "a" },
    .init("emphasis") { times("*a **b ", $0 / 2) + times("c** d* ", $0 / 2) },
    .init("stars") { times("*", $0) + "a" + times("*", $0) },
    .init("brackets") { times("[", $0) + "a" + times("]", $0) },
    .init("links") { times("[", $0) + "a" + times("](b.md)", $0) },
    .init("pictures") { times("![", $0) + "a" + times("](b.png)", $0) },
    .init("strikethrough") { times("~~a ~b ", $0 / 2) + times("~ c~~ ", $0 / 2) },
    .init("parentheses") { "[a](" + times("(", $0) + times(")", $0) + ")" },
    .init("quotes and items in turn") { times("> - ", $0 / 2) + "a" },
    .init("notes in notes") { times("[^a]: ", $0) + "a\n\n[^a]" },
    .init("lists, each deeper than the last") {
      (0..<$0 / 20).map { times("  ", $0) + "- a\n" }.joined()
    },
    .init("braces") { times("{{", $0) + " program.name " + times("}}", $0) },
  ]

  @Test("nesting 10,000 deep is no trouble")
  func nesting() throws { _ = try expectTogether(Self.deep, 10_000) }

  static let large: [Trap] = [
    .init("words") { times("word ", $0 / 5) },
    .init("paragraphs") { times("word word.\n\n", $0 / 12) },
    .init("one word") { times("w", $0) }, .init("empty lines") { times("\n", $0) },
    .init("code") { "```\n" + times("let a = 1\n", $0 / 10) + "```" },
    .init("letters of four bytes") { times("🎉", $0 / 4) },
  ]

  @Test("pages of 5 MB are refused by name")
  func tooLarge() throws {
    let ended = try expectTogether(Self.large, 5_000_000)
    #expect(ended.code == 1)
    #expect(ended.output.split(separator: "[markdown/too-large]\n").count == Self.large.count + 1)
  }

  @Test("a page of just under the limit is a page, or refused by name", arguments: large)
  func nearlyTooLarge(_ trap: Trap) throws { try expectBearable(trap.make(900_000)) }

  @Test(
    "the same holds for a slot, and for an answer among others",
    arguments: ["slots/home.md", "bridge/faq/why.md"])
  func elsewhere(_ file: String) throws {
    for body in [times("a<?", 100_000), times("> ", 10_000) + "a", times("word ", 1_000_000)] {
      let front = file.hasPrefix("slots") ? "" : "---\nquestion: Why?\n---\n\n"
      try expectBearable(SmallPortal([file: front + body]), names: [file])
    }
  }

  private static func file(_ index: Int) -> String { "bridge/guidelines/trap-\(index).md" }

  /// All of them in one portal.
  private func expectTogether(_ traps: [Trap], _ size: Int) throws -> Ended {
    var files: [String: String] = [:]
    for (index, trap) in traps.enumerated() {
      files[Self.file(index)] = guideline(trap.make(size))[suspect]
    }
    return try expectBearable(SmallPortal(files), names: files.keys.sorted())
  }
}

private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

@discardableResult
private func expectBearable(_ body: String) throws -> Ended {
  try expectBearable(SmallPortal(guideline(body)), names: [suspect])
}

/// The portal is built, or refused for reasons that name these files, within 10 seconds and 500 MB.
@discardableResult
func expectBearable(
  _ portal: SmallPortal, names files: [String], _ location: SourceLocation = #_sourceLocation
) throws -> Ended {
  let ended = try portal.build()
  #expect([0, 1].contains(ended.code), "\(ended.errors.prefix(1000))", sourceLocation: location)
  #expect(ended.seconds < 10, sourceLocation: location)
  #expect(ended.megabytes < 500, sourceLocation: location)
  if ended.code == 1 {
    let errors = ended.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(!errors.isEmpty, sourceLocation: location)
    #expect(
      errors.allSatisfy { error in files.contains { error.hasPrefix("Content/\($0):") } },
      "\(errors.prefix(2))", sourceLocation: location)
  }
  return ended
}
