import Content
import Diagnostics
import Privacy
import Syntax
import Testing

@Suite("A program and what it inherits")
struct MergingTests {
  private func page(
    _ owner: String, _ name: String, title: String, language: String? = nil, more: String = "",
    original: Entry? = nil
  ) throws -> Entry {
    let file = "Content/\(owner)/guidelines/\(name)\(language.map { "." + $0 } ?? "").md"
    let settings = original == nil ? "kind: conduct\npart: expectations\n" : ""
    let text = "---\ntitle: \(title)\n\(settings)\(more)---\n\nBe kind.\n"
    let read = entry(
      from: document(from: SourceFile(path: file, bytes: Array(text.utf8))).value,
      at: EntryPath(owner: owner, type: .guideline, stem: name, language: language, file: file),
      original: original.map {
        document(from: SourceFile(path: $0.text.file, bytes: $0.text.bytes)).value
      })
    try #require(read.diagnostics == [])
    return try #require(read.value)
  }

  private func merged(
    own: [Entry] = [], shared: [Entry] = [], unread: Set<String> = [], drafts: Bool = false
  ) throws -> Checked<Program> {
    let text = """
      name: Bridge
      model: reverse
      purpose: Senior leaders learn from early-career colleagues how daily work looks.
      coordinator: office
      """
    let settings = decode(
      ProgramSettings.init, from: yaml(from: Array(text.utf8), file: "p.yml").value, file: "p.yml")
    try #require(settings.diagnostics == [])
    let languages = decode(
      PortalSettings.Languages.init,
      from: yaml(from: Array("{default: en, others: [fr]}".utf8), file: "portal.yml").value,
      file: "portal.yml"
    ).value
    let today = CalendarDate(iso: "2026-09-14")!
    return program(
      ProgramSource(
        id: "bridge", file: "p.yml", settings: ["en": settings.value, "fr": settings.value],
        cohorts: [:],
        unread: unread.union(["people/office"])),
      own: own, shared: shared,
      rules: PublishingRules(
        today: today, drafts: drafts, languages: languages,
        gate: GatePolicy(today: today, site: .internal, consentMonths: 24)))
  }

  private func titles(_ program: Program, in language: String = "en") -> [String] {
    program.pages(.guideline).map { $0.entry(in: language).entry.header.title.value }
  }

  @Test("a program has its own pages and the shared ones, and its own wins")
  func ownWins() throws {
    let program = try merged(
      own: [page("bridge", "conduct", title: "Our conduct")],
      shared: [
        page("shared", "conduct", title: "Conduct"), page("shared", "ending", title: "Ending"),
      ])
    #expect(titles(program.value) == ["Our conduct", "Ending"])
  }

  @Test("a page of one's own does not carry the translation of the shared page it replaces")
  func translationsGoTogether() throws {
    let shared = try page("shared", "conduct", title: "Conduct")
    let program = try merged(
      own: [page("bridge", "conduct", title: "Our conduct")],
      shared: [
        shared, page("shared", "conduct", title: "Conduite", language: "fr", original: shared),
      ])
    #expect(titles(program.value, in: "fr") == ["Our conduct"])
    #expect(program.value.pages(.guideline).first?.entry(in: "fr").isFallback == true)
    #expect(program.diagnostics.map(\.code) == [.translationMissing])
  }

  @Test("a translation inherits what it does not say")
  func inheritance() throws {
    let original = try page(
      "shared", "conduct", title: "Conduct",
      more: "summary: Be kind.\ntags: [trust]\nrequirement_level: must\n")
    let translation = try page(
      "shared", "conduct", title: "Conduite", language: "fr",
      more: "summary: Soyons bienveillants.\n",
      original: original)
    #expect(translation.header.summary?.value == "Soyons bienveillants.")
    #expect(translation.header.tags.map(\.value) == ["trust"])
    guard case .guideline(let guideline) = translation.noun else { return #expect(Bool(false)) }
    #expect(guideline.level == .must)
    let program = try merged(shared: [original, translation])
    #expect(titles(program.value, in: "fr") == ["Conduite"])
    #expect(program.diagnostics == [])
  }

  @Test("drafts, and pages whose day has not come or has passed, are left out")
  func published() throws {
    let pages = [
      try page("bridge", "a", title: "Draft", more: "status: draft\n"),
      try page("bridge", "b", title: "Soon", more: "publish_from: 2026-09-15\n"),
      try page(
        "bridge", "c", title: "Today", more: "publish_from: 2026-09-14\npublish_until: 2026-09-14\n"
      ),
      try page("bridge", "d", title: "Over", more: "publish_until: 2026-09-13\n"),
      try page("bridge", "e", title: "For the office", more: "audience: admin\n"),
    ]
    let program = try merged(own: pages).value
    #expect(titles(program) == ["Today"])
    #expect(
      program.unpublished == ["guidelines/a", "guidelines/b", "guidelines/d", "guidelines/e"])
    #expect(try titles(merged(own: pages, drafts: true).value) == ["Draft", "Soon", "Today"])
  }

  @Test("what refers to a page that could not be read is no mistake of its own")
  func unread() throws {
    let pages = [try page("bridge", "a", title: "A", more: "related: [guidelines/b]\n")]
    func codes(_ program: Checked<Program>) -> [Code] {
      program.diagnostics.map(\.code).filter { $0 != .translationMissing }
    }
    #expect(try codes(merged(own: pages)) == [.referenceDangling])
    #expect(try codes(merged(own: pages, unread: ["guidelines/b"])) == [])
  }
}
