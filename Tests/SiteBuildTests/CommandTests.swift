import BuiltInTheme
import Content
import Diagnostics
import Foundation
import Testing

@Suite("The command")
struct CommandTests {
  // MARK: Wrong usage

  static let slips: [(written: String, meant: String)] = [
    ("buidl", "portico build"), ("chekc", "portico check"), ("tempaltes", "portico templates"),
    ("build --contnet x", "--content"),
    ("check --formt line", "--format"), ("build --ouput x", "--output"),
    ("new guidline A", "portico new guideline"),
    ("explain link/danglin", "portico explain link/dangling"),
    ("schema progam", "portico schema program"),
    ("templates show modul.html", "portico templates show module.html"),
    ("templates eject handbok.html", "handbook.html"),
    ("--verzion", "--version"), ("templates ejct module.html", "eject"),
    ("new role A --content Content --program brigde", "bridge"),
  ]

  @Test("a slip in a name gets the nearest name, and exit code 2", arguments: slips.indices)
  func slip(_ index: Int) throws {
    let (written, meant) = Self.slips[index]
    let portal = try SmallPortal()
    let before = state(of: portal.path)
    let ended = try portico(written.split(separator: " ").map(String.init), in: portal.path)
    #expect(ended.code == 2, "\(written)")
    #expect(ended.errors.contains(meant), "\(written): \(ended.errors)")
    #expect(ended.output.isEmpty)
    #expect(state(of: portal.path) == before)
  }

  @Test(
    "values that cannot be are refused, with exit code 2",
    arguments: [
      "build --today tomorrow", "build --today 2026-02-30", "build --today 03/04/2026",
      "build --format xml", "build --threads 0",
      "build --threads many", "build more", "new", "new guideline", "explain a b",
      "build --program", "init",
    ])
  func values(_ line: String) throws {
    let portal = try SmallPortal()
    let ended = try portico(line.split(separator: " ").map(String.init), in: portal.path)
    #expect(ended.code == 2)
    #expect(ended.errors.hasPrefix("portico: "))
    #expect(!FileManager.default.fileExists(atPath: portal.path + "/Public"))
  }

  @Test("a content folder that is not there ends with exit code 3, and says what to do")
  func noContent() throws {
    let portal = try SmallPortal()
    let ended = try portico(["build", "--content", "Contents"], in: portal.path)
    #expect(ended.code == 3)
    #expect(ended.errors.hasPrefix("portico: there is no content folder `Contents`\n  mend  "))
  }

  // MARK: Help

  @Test("help texts are whole sentences that fit a terminal")
  func help() throws {
    let portal = try SmallPortal()
    for command in [
      "", "build", "check", "serve", "new", "init", "explain", "schema", "templates",
      "templates eject",
      "templates fields", "templates show",
    ] {
      let ended = try portico(
        command.split(separator: " ").map(String.init) + ["--help"], in: portal.path)
      #expect(ended.code == 0)
      #expect(ended.output.hasPrefix("OVERVIEW: "), "\(command)")
      let lines = ended.output.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where !line.hasPrefix("USAGE:") {
        #expect(line.count <= 80, "\(command): \(line)")
        // A short line in the middle of a paragraph is a line break that was forgotten.
        let next = index + 1 < lines.count ? lines[index + 1] : ""
        let word = next.prefix { $0 != " " }
        let isProse =
          line.first?.isLetter == true && next.first?.isLetter == true
          && !line.hasPrefix("OVERVIEW")
        #expect(
          !isProse || line.count + 1 + word.count >= 80 || line.hasSuffix("."),
          "\(command): \(line)")
      }
    }
  }

  @Test("the version is one line")
  func version() throws {
    let portal = try SmallPortal()
    let ended = try portico(["--version"], in: portal.path)
    #expect(ended.code == 0)
    #expect(ended.output.contains(#/^[0-9]+\.[0-9]+\.[0-9]+\n$/#))
  }

  @Test("every code is explained")
  func explain() throws {
    let portal = try SmallPortal()
    let names = try portico(["explain"], in: portal.path).output.split(separator: "\n").map(
      String.init)
    #expect(names == Code.explained.map(\.name))
    let ended = try portico(["explain", "link/dangling"], in: portal.path)
    #expect(ended.code == 0 && ended.output.hasPrefix("link/dangling\n\n"))
    for code in Code.explained { #expect(code.explanation.count > 40, "\(code.name)") }
  }

  @Test("schemas are printed alone, together, and into a folder")
  func schema() throws {
    let portal = try SmallPortal()
    let all = try portico(["schema"], in: portal.path)
    let schemas = try #require(
      JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [String: Any])
    #expect(
      Set(schemas.keys)
        == Set(["portal", "program", "cohort"] + ContentType.allCases.map(\.rawValue)))
    let one = try portico(["schema", "story"], in: portal.path)
    #expect(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any] != nil)
    #expect(try portico(["schema", "--output", "schemas"], in: portal.path).code == 0)
    #expect(contents(of: portal.path + "/schemas").count == schemas.count)
  }

  @Test("templates are listed, shown, explained and ejected; an ejected one changes nothing")
  func templates() throws {
    let portal = try SmallPortal()
    try portal.build()
    let site = portal.site
    let listed = try portico(["templates"], in: portal.path).output
    for name in BuiltInTheme.names {
      #expect(listed.contains("  \(name)\n"))
      // Words and worksheets are not copied there: a portal writes its own among its content.
      let isTemplate = !name.hasPrefix("words/") && !name.hasPrefix("worksheets/")
      let ended = try portico(["templates", "eject", name], in: portal.path)
      #expect(ended.code == (isTemplate ? 0 : 2), "\(name)")
    }
    let ended = try portal.build()
    #expect(ended.code == 0 && !ended.output.contains("warning"), "\(ended.output)")
    #expect(differing(Self.withoutStyle(portal.site), Self.withoutStyle(site)) == [])
    let again = try portico(["templates", "eject", "module.html"], in: portal.path)
    #expect(again.code == 2 && again.errors.contains("already"))
    let fields = try portico(["templates", "fields", "module"], in: portal.path)
    #expect(fields.code == 0 && fields.output.contains("title"))
    #expect(try portico(["templates", "words"], in: portal.path).output.contains("words:"))
  }

  /// The pages of a site, without the style sheet's name: an ejected one has a line more. The name
  /// of a search index follows from the pages, and so from that.
  private static func withoutStyle(_ site: [String: [UInt8]]) -> [String: [UInt8]] {
    site.filter { $0.key.hasSuffix(".html") }.mapValues {
      Array(
        String(decoding: $0, as: UTF8.self).replacing(
          #/portico-[0-9a-z]{13}\.css/#, with: "portico.css"
        ).replacing(#/-[0-9a-z]{13}\.js/#, with: ".js").utf8)
    }
  }

  // MARK: Making things

  @Test("a new portal builds without a warning, and a second one is not written over it")
  func initialise() throws {
    let portal = try SmallPortal()
    #expect(try portico(["init", "mine", "--today", "2026-09-14"], in: portal.path).code == 0)
    let ended = try portico(
      ["build", "--today", "2026-09-14", "--format", "line"], in: portal.path + "/mine")
    #expect(ended.code == 0)
    #expect(
      !ended.output.contains(": error: ") && !ended.output.contains(": warning: "),
      "\(ended.output)")
    let before = state(of: portal.path)
    let again = try portico(["init", "mine"], in: portal.path)
    #expect(again.code == 2 && again.errors.contains("not empty"))
    #expect(state(of: portal.path) == before)
  }

  @Test(
    "a new page of each type makes no mistake, whatever its title", arguments: ContentType.allCases)
  func new(_ type: ContentType) throws {
    let portal = try SmallPortal()
    for (title, day) in [("Zoë's \"first\": a & b", "2026-09-14"), ("# - {{ }}", "2024-02-29")] {
      let arguments = ["new", type.rawValue, title, "--today", day, "--program", "bridge"]
      let ended = try portico(arguments, in: portal.path)
      // Without a letter there is no name for the file.
      if ended.code == 2 { continue }
      #expect(ended.code == 0, "\(ended.errors)")
      let made = try #require(ended.output.firstMatch(of: #/Made (Content/\S+\.md)/#)).1
      // Twice is a mistake, and changes nothing.
      let before = state(of: portal.path)
      #expect(try portico(arguments, in: portal.path).code == 2)
      #expect(state(of: portal.path) == before)
      for drafts in [[], ["--drafts"]] {
        let built = try portico(
          ["build", "--today", day, "--format", "line"] + drafts, in: portal.path)
        #expect(built.code == 0, "\(made): \(built.output)")
      }
    }
  }

  @Test("a new program builds, beside the one that is there")
  func newProgram() throws {
    let portal = try SmallPortal()
    #expect(
      try portico(["new", "program", "Second wind", "--today", "2026-09-14"], in: portal.path).code
        == 0)
    #expect(try portal.build().code == 0)
    #expect(portal.site["second-wind/index.html"] != nil && portal.site["bridge/index.html"] != nil)
    let again = try portico(["new", "program", "Second wind"], in: portal.path)
    #expect(again.code == 2)
    let other = try portico(["new", "faq", "Why?"], in: portal.path)
    #expect(other.code == 2 && other.errors.contains("bridge, second-wind"))
  }

  @Test("a title needs no quotation marks, and a draft is not told to be begun")
  func titles() throws {
    let portal = try SmallPortal()
    let made = try portico(["new", "guideline", "How", "we", "keep"], in: portal.path)
    #expect(made.code == 0 && made.output.contains("guidelines/how-we-keep.md"), "\(made)")
    let text = try String(
      contentsOfFile: portal.path + "/Content/bridge/guidelines/how-we-keep.md", encoding: .utf8)
    #expect(text.contains("How we keep"), "\(text)")
    try portal.remove("bridge/roles/mentee.md")
    #expect(try portal.build().output.contains("`portico new role mentee` makes a start"))
    #expect(try portico(["new", "role", "mentee"], in: portal.path).code == 0)
    let ended = try portal.build()
    #expect(ended.code == 1 && ended.output.contains("take `status:`"), "\(ended)")
  }

  // MARK: What it says

  @Test("in a pipe there is no progress and no colour")
  func pipe() throws {
    let portal = try SmallPortal(copying: SmallPortal.example)
    for format in ["human", "line", "json", "github"] {
      let ended = try portico(
        ["build", "--today", "2026-09-14", "--format", format], in: portal.path,
        environment: ["TERM": "xterm-256color"])
      #expect(ended.code == 0)
      #expect(ended.errors.isEmpty)
      #expect(!ended.output.contains("\u{1B}") && !ended.output.contains("\r"))
    }
  }

  @Test(
    "what cannot be said, because the disk is full or nobody listens, ends with exit code 3",
    arguments: [
      "build > /dev/full", "check > /dev/full", "build >&-", "schema > /dev/full",
      "explain > /dev/full", "host nginx > /dev/full", "build --output /proc/none 2> /dev/full",
    ])
  func unheard(_ line: String) throws {
    let portal = try SmallPortal()
    let ended = try run("/bin/sh", ["-c", "\(binary) \(line)"], in: portal.path)
    #expect(ended.code == 3, "\(ended)")
    let isHeard = !line.contains("2>")
    #expect(ended.errors.contains("cannot be written where it was to go") == isHeard)
  }

  @Test("what is no part of a site is written neither into one nor among the pages")
  func misplaced() throws {
    let portal = try SmallPortal()
    try portal.build()
    let before = state(of: portal.path)
    for line in [
      "host nginx --output Public/x", "host nginx --output Content/x", "schema --output Public",
      "schema --output Content/sch", "reviews --calendar Public/cal", "reviews --calendar Content",
    ] {
      let ended = try portico(line.split(separator: " ").map(String.init), in: portal.path)
      #expect(ended.code == 2 && ended.errors.contains("where files are published"), "\(line)")
    }
    #expect(state(of: portal.path) == before)
  }

  @Test("a mistake that two programs would mend in two ways is told once, and the same each time")
  func oneMistake() throws {
    let portal = try SmallPortal(
      guideline("## Head évidence\n\nSee [it](#head-évidence)."))
    let ended = try portal.build()
    #expect(ended.output.split(separator: "\n").count { $0.contains("[link/") } == 1, "\(ended)")
  }

  @Test("`--timings` says what each stage took; the site is the same with it")
  func timings() throws {
    let portal = try SmallPortal(copying: SmallPortal.example)
    #expect(try portal.build().code == 0)
    let without = portal.site
    // Else a build that finds nothing changed has no stages.
    let ended = try portal.build("--timings", "--afresh", "--format", "human")
    #expect(ended.code == 0 && portal.site == without)
    for words in ["Reading pages and settings", "Story gate", "Making pages", "Publishing"] {
      #expect(ended.output.contains(words))
    }
    let lines = try portal.build("--timings", "--afresh", "--format", "json").output
      .split(separator: "\n")
    let line = try #require(lines.last)
    let last = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let timings = try #require(last?["timings"] as? [String: Any])
    let stages = try #require(timings["stages"] as? [[String: Any]])
    #expect(
      stages.compactMap { $0["stage"] as? String } == [
        "sources", "assembly", "stories", "pages", "conclusion", "publishing",
      ])
    // The stages are the whole of it.
    let sum = stages.compactMap { $0["wall"] as? Double }.reduce(0, +)
    let all = try #require(timings["wall"] as? Double)
    #expect(sum <= all && sum > all * 0.5)
    let pages = stages.first { $0["stage"] as? String == "pages" }
    #expect(pages?["items"] as? Int == portal.site.keys.count { $0.hasSuffix(".html") })
    let others = try portal.build("--timings", "--afresh", "--format", "line")
    #expect(!others.output.contains("Making pages") && others.errors.contains("Making pages"))
  }

  @Test("each format tells the same mistakes")
  func formats() throws {
    let portal = try SmallPortal(guideline("[a](no.md) ![](no.png)\n\n{{ no.such }} Zoë <b>x</b>"))
    func told(_ format: String) throws -> [Substring] {
      let ended = try portico(
        ["check", "--today", "2026-09-14", "--format", format], in: portal.path)
      #expect(ended.code == 1)
      return ended.output.split(separator: "\n")
    }
    let lines = try told("line")
    let objects = try told("json").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    let annotations = try told("github")
    #expect(objects.count == lines.count && annotations.count == lines.count)
    for (line, object) in zip(lines, objects) {
      let code = try #require(object?["code"] as? String)
      let file = try #require(object?["file"] as? String)
      #expect(line.hasSuffix("[\(code)]") && line.hasPrefix(file))
    }
    for annotation in annotations {
      #expect(annotation.contains(#/^::(error|warning|notice) file=Content\//#))
    }
    #expect(try told("human").contains { $0.hasPrefix("5 mistakes") || $0.contains(" mistakes") })
  }

  @Test("one program can be built without the others")
  func oneProgram() throws {
    let portal = try SmallPortal(copying: SmallPortal.example)
    #expect(try portal.build("--program", "turnabout").code == 0)
    #expect(!portal.site.isEmpty && portal.site.keys.allSatisfy { !$0.contains("side-by-side/") })
    let ended = try portal.build("--program", "turnabuot")
    #expect(ended.code == 1 && ended.output.contains("write `--program turnabout`"))
  }

  @Test("a draft is shown only on demand, and leaves no trace without")
  func drafts() throws {
    let portal = try SmallPortal(guideline("Text.", settings: "status: draft\ntags: [unseen]\n"))
    #expect(try portal.build("--drafts").code == 0)
    #expect(
      portal.site["bridge/handbook/suspect.html"] != nil
        && portal.site["bridge/tags/unseen.html"] != nil)
    #expect(try portal.build().code == 0)
    for (name, bytes) in portal.site {
      #expect(!name.contains("suspect") && !name.contains("unseen"))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("suspect"), "\(name)")
    }
  }
}
