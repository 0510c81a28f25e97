import Foundation
import Testing

@Suite("Stories: approved, changed, withdrawn")
struct StoryTests {
  private static let story = "bridge/stories/the-form.md"

  private static func text(_ title: String = "The form", settings: String = "") -> String {
    """
    ---
    title: \(title)
    date: 2026-06-15
    outcome: [innovation]
    learned_by_senior: To ask.
    learned_by_junior: To lead.
    consent: {status: granted, persons: 2, granted: 2, scope: internal, date: 2026-06-01}
    \(settings)---

    We met.

    """
  }

  private func approve(_ files: String..., in portal: SmallPortal) throws -> Ended {
    try portico(["story", "approve"] + files, in: portal.path)
  }

  // MARK: Approval

  @Test("only the approved text is published; drafts and previews make no difference")
  func gate() throws {
    let portal = try SmallPortal([Self.story: Self.text()])
    for options in [[], ["--drafts"]] {
      let ended = try portico(["build", "--today", "2026-09-14"] + options, in: portal.path)
      #expect(ended.code == 0 && ended.output.contains("[story/not-approved]"))
      #expect(portal.site["bridge/stories/the-form.html"] == nil)
    }
    let approved = try approve("Content/\(Self.story)", in: portal)
    #expect(
      approved.code == 0 && approved.output.contains("Content/\(Self.story): approved, sha256:"))
    #expect(try !portal.build().output.contains("story/"))
    let site = portal.site
    #expect(site["bridge/stories/the-form.html"] != nil)

    try portal.change(Self.story, "We met.", to: "We met twice.")
    let changed = try portal.build("--drafts")
    #expect(changed.code == 1)
    #expect(changed.output.contains("run `portico story approve Content/\(Self.story)`"))
    // What was agreed to stays where it is.
    #expect(portal.site == site)

    let again = try approve("Content/\(Self.story)", in: portal)
    #expect(again.output.contains("has changed since it was approved"))
    #expect(try portal.build().code == 0)
    #expect(try portal.page("bridge/stories/the-form.html").contains("We met twice."))
  }

  @Test("what a text says that nobody approved is told, too, so that it can be mended first")
  func findingsBeforeApproval() throws {
    let portal = try SmallPortal([
      Self.story: Self.text().replacingOccurrences(of: "We met.", with: "We met Okafor.")
    ])
    let unapproved = try portal.build()
    #expect(unapproved.code == 0 && unapproved.output.contains("[story/not-approved]"))
    #expect(unapproved.output.contains("warning: a story names a person"))
    try portal.approveStories()
    try portal.change(Self.story, "We met", to: "Then we met")
    let changed = try portal.build()
    #expect(changed.code == 1 && changed.output.contains("[story/changed]"))
    #expect(changed.output.contains("warning: a story names a person"))
    #expect(!changed.output.contains("Okafor"))
  }

  @Test("a translation is a text of its own")
  func translation() throws {
    let french = "bridge/stories/the-form.fr.md"
    let portal = try SmallPortal([
      Self.story: Self.text(), french: "---\ntitle: Le formulaire\n---\n\nNous deux.\n",
    ])
    let settings = try String(contentsOfFile: portal.path + "/Content/portal.yml", encoding: .utf8)
    try portal.write(settings + "\nlanguages: {default: en, others: [fr]}\n", to: "portal.yml")
    let first = try approve("Content/\(Self.story)", in: portal)
    #expect(first.output.contains("`portico story approve Content/\(french)`"))
    let withheld = try portal.build()
    #expect(
      withheld.code == 0 && withheld.output.contains("\(french): warning: a story is left out"))
    #expect(!(try portal.page("fr/bridge/stories/the-form.html")).contains("Nous deux."))
    let second = try approve("Content/\(french)", in: portal)
    #expect(second.code == 0 && !second.output.contains("Its translation"))
    #expect(try portal.build().code == 0)
    #expect(try portal.page("fr/bridge/stories/the-form.html").contains("Nous deux."))
  }

  @Test("an approval says what still keeps the story back, and is recorded all the same")
  func consentMissing() throws {
    let text = Self.text().replacingOccurrences(of: "status: granted", with: "status: missing")
    let portal = try SmallPortal([Self.story: text])
    let ended = try approve("Content/\(Self.story)", in: portal)
    #expect(ended.code == 0 && ended.output.contains("its consent is `missing`"))
    #expect(try approve("Content", in: portal).output.contains("is approved already"))
  }

  @Test("the command keeps links, rights and everything else of a file")
  func inPlace() throws {
    let portal = try SmallPortal(["bridge/stories/.drawer/form": ""])
    let drawer = portal.path + "/Content/bridge/stories/.drawer/form"
    try Data(Self.text("É").replacingOccurrences(of: "\n", with: "\r\n").utf8)
      .write(to: URL(fileURLWithPath: drawer))
    chmod(drawer, 0o640)
    let link = portal.path + "/Content/" + Self.story
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: ".drawer/form")
    #expect(try approve("Content/bridge/stories", in: portal).code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == ".drawer/form")
    var status = stat()
    #expect(stat(drawer, &status) == 0 && status.st_mode & 0o777 == 0o640)
    let text = try String(contentsOfFile: drawer, encoding: .utf8)
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n")
    #expect(text.filter { $0 == "\n" }.isEmpty, "every line ends as in Windows")
    #expect(
      lines.filter { !$0.hasPrefix("text_hash") }
        == Self.text("É").split(separator: "\n"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: portal.path + "/Content/bridge/stories/.drawer")
    #expect(names == ["form"], "no temporary file stays")
  }

  static let slips: [(written: String, meant: String)] = [
    ("story aprove x", "portico story approve"),
    (
      "story approve Content/bridge/stories/the-fomr.md",
      "portico story approve Content/bridge/stories/the-form.md"
    ),
    ("story withdraw the-form", "portico story withdraw Content/bridge/stories/the-form.md"),
    ("story approve Content/bridge/program.yml", "folder `stories`"),
    ("story approve Content/bridge/roles", "content folder"),
    ("story approve Content/nowhere/a.md", "Content/our-program/stories/a-story.md"),
    ("story withdraw Content", "name the file"),
    ("story approve", "Missing"),
  ]

  @Test("a slip gets the nearest file, and changes nothing", arguments: slips.indices)
  func slip(_ index: Int) throws {
    let (written, meant) = Self.slips[index]
    let portal = try SmallPortal([Self.story: Self.text()])
    let before = state(of: portal.path)
    let ended = try portico(written.split(separator: " ").map(String.init), in: portal.path)
    #expect(ended.code == 2 && ended.errors.contains(meant), "\(written): \(ended.errors)")
    #expect(state(of: portal.path) == before)
  }

  @Test("one story that cannot be read does not keep the others")
  func several() throws {
    let portal = try SmallPortal([
      Self.story: Self.text(), "bridge/stories/broken.md": "---\ntitle: [\n---\n",
    ])
    let ended = try approve("Content/bridge/stories", in: portal)
    #expect(ended.code == 1 && ended.output.contains("the-form.md: approved"))
    #expect(ended.output.contains("broken.md: nothing was changed"))
  }

  // MARK: Withdrawal

  /// A pseudo-random sequence, the same on every machine.
  private static func drawn(_ count: Int, of all: [String], seed: UInt64) -> [String] {
    var state = seed
    var left = all
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return left.remove(at: Int(state >> 33) % left.count)
    }
  }

  private static let exampleStories: [String] = contents(of: SmallPortal.example).keys
    .filter {
      $0.contains("/stories/") && $0.hasSuffix(".md") && $0.split(separator: ".").count == 2
    }
    .sorted()

  @Test(
    "a build that withdraws a story equals a build that never had it",
    arguments: drawn(4, of: exampleStories, seed: 2026))
  func withdrawn(_ story: String) throws {
    let stem = story.split(separator: "/").last!.dropLast(3)
    let folder = story.split(separator: "/").dropLast().joined(separator: "/")
    let with = try SmallPortal(copying: SmallPortal.example)
    // A picture, a tag and a translation of its own: each leaves traces in other places.
    try with.write(onePixel, to: "\(folder)/only-here.png")
    try with.change(
      story, "tags: [", to: "image: {src: only-here.png, alt: A drawing}\ntags: [only-here, ")
    if with.site["\(folder)/\(stem).fr.md"] == nil,
      !FileManager.default.fileExists(atPath: with.path + "/Content/\(folder)/\(stem).fr.md")
    {
      try with.write("---\ntitle: Un récit\n---\n\nUn texte.\n", to: "\(folder)/\(stem).fr.md")
    }
    try with.approveStories()
    try with.build()
    let traces = ["\(stem)", "only-here"]
    func found(in site: [String: [UInt8]]) -> [String] {
      site.filter { name, bytes in
        traces.contains { name.contains($0) || String(decoding: bytes, as: UTF8.self).contains($0) }
      }.keys.sorted()
    }
    #expect(found(in: with.site).count > 8)

    let ended = try portico(["story", "withdraw", "Content/\(story)"], in: with.path)
    #expect(ended.code == 0 && ended.output.contains("What no build can call back"))
    let rebuilt = try with.build()
    #expect(rebuilt.code == 0, "\(rebuilt.output)")
    #expect(rebuilt.output.contains("its consent is withdrawn"))
    #expect(found(in: with.site) == [])

    // What it would have been without the story: nobody links to it or names it either.
    let without = try SmallPortal(copying: with.path + "/Content")
    for file in contents(of: without.path + "/Content").keys
    where file.contains("\(folder)/\(stem).") {
      try without.remove(file)
    }
    try without.remove("\(folder)/only-here.png")
    for (file, bytes) in contents(of: without.path + "/Content") where file.hasSuffix(".md") {
      let text = String(decoding: bytes, as: UTF8.self)
      let cut = text.replacing(try Regex("(, )?stories/\(stem)(?=[,\\]])"), with: "")
        .replacing(try Regex("\\[([^\\]]*)\\]\\([^)]*stories/\(stem)\\.md[^)]*\\)")) {
          $0.output[1].substring!
        }.replacingOccurrences(of: "related: [, ", with: "related: [")
      if cut != text { try without.write(cut, to: file) }
    }
    let never = try without.build()
    #expect(never.code == 0, "\(never.output)")
    #expect(differing(with.site, without.site) == [])
  }

  @Test("nothing that is wrong with a withdrawn story keeps the build from taking it down")
  func despiteMistakes() throws {
    let mistakes = [
      "status: withdrawn\nminutes: many\n", "status: withdrawn\noutcome: [gossip]\n",
      "status: withdrawn\ntext_hash: sha256:0\n",
      "status: withdrawn\nrelated: [faq/nowhere]\n",
    ]
    for mistake in mistakes {
      let text = Self.text(settings: mistake).replacingOccurrences(
        of: mistake.contains("outcome") ? "outcome: [innovation]\n" : "\n\n\n", with: "")
      let portal = try SmallPortal([Self.story: text])
      let ended = try portal.build()
      #expect(
        ended.code == 0 && ended.output.contains("story/withheld"), "\(mistake): \(ended.output)")
      #expect(portal.site["bridge/stories/the-form.html"] == nil)
    }
    // A command may leave no more than the status.
    let portal = try SmallPortal([Self.story: "---\ntitle: A\nconsent: {status: withdrawn}\n---\n"])
    #expect(try portal.build().code == 0)
  }

  @Test(
    "links to a story that is left out become words, with a warning, and so do links to its list")
  func links() throws {
    var files = guideline(
      "Read [this](../stories/the-form.md#we-met), [that](../stories/our-form.md) or [all](../stories/index.md).",
      settings: "related: [stories/the-form, stories/our-form]\n")
    files[Self.story] = Self.text(settings: "slug: our-form\n")
    let portal = try SmallPortal(files)
    try portal.approveStories()
    // The heading is not there, and must not matter once the story is gone.
    try portal.change(suspect, "#we-met", to: "")
    #expect(try portal.build().code == 0)
    try portal.change(suspect, "the-form.md", to: "the-form.md#we-met")
    #expect(try portico(["story", "withdraw", "Content/\(Self.story)"], in: portal.path).code == 0)
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    let warnings = ended.output.split(separator: "\n").filter { $0.contains("[link/unpublished]") }
    #expect(warnings.count == 5 && warnings.allSatisfy { $0.contains("\(suspect):") })
    let page = try portal.page("bridge/handbook/suspect.html")
    #expect(page.contains("Read this, that or all."))
  }

  @Test("what a translation withdraws is withdrawn in all languages")
  func translationWithdrawn() throws {
    let french = "bridge/stories/the-form.fr.md"
    let portal = try SmallPortal([
      Self.story: Self.text(), french: "---\ntitle: Le formulaire\n---\n\nNous deux.\n",
    ])
    let settings = try String(contentsOfFile: portal.path + "/Content/portal.yml", encoding: .utf8)
    try portal.write(settings + "\nlanguages: {default: en, others: [fr]}\n", to: "portal.yml")
    try portal.approveStories()
    for status in ["status: withdrawn", "consent: {status: withdrawn}"] {
      try portal.write("---\ntitle: Le formulaire\n\(status)\n---\n\nNous deux.\n", to: french)
      let ended = try portal.build()
      #expect(ended.code == 0 && ended.output.contains("story/withheld"), "\(ended.output)")
      #expect(!portal.site.keys.contains { $0.contains("the-form") })
    }
    try portal.write("---\ntitle: Le formulaire\n---\n\nNous deux.\n", to: french)
    #expect(try portico(["story", "withdraw", "Content/\(french)"], in: portal.path).code == 0)
    #expect(try portal.build().code == 0)
    #expect(!portal.site.keys.contains { $0.contains("the-form") })
  }
}

/// The smallest PNG.
private let onePixel: [UInt8] = Array(
  Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
  )!)
