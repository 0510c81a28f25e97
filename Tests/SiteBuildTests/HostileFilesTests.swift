import Foundation
import Testing

/// Settings, names and files that are meant to break what reads them.
@Suite("Hostile files", .serialized)
struct HostileFilesTests {
  // MARK: Settings

  static let settings: [(name: String, settings: String, code: String)] = [
    (
      "lists in one line", "tags: " + times("[", 10_000) + times("]", 10_000) + "\n",
      "yaml/too-deep"
    ),
    ("lists never closed", "tags: " + times("[", 10_000) + "\n", "yaml/too-deep"),
    (
      "groups in one line", "tags: " + times("{a: ", 10_000) + times("}", 10_000) + "\n",
      "yaml/too-deep"
    ),
    ("lists on lines", "tags:\n  " + times("- ", 10_000) + "a\n", "yaml/too-deep"),
    (
      "groups on lines", "x:\n" + (1...1000).map { times(" ", $0) + "a:\n" }.joined(),
      "yaml/too-deep"
    ),
    (
      "groups on 5,000 lines", "x:\n" + (1...5000).map { times(" ", $0) + "a:\n" }.joined(),
      "yaml/too-large"
    ),
    ("questions", times("? ", 10_000) + "a\n", "yaml/too-deep"),
    ("colons", times(": ", 10_000) + "\n", "yaml/too-deep"),
    ("an alias bomb", bomb, "yaml/alias-bomb"), ("an alias of itself", "tags: &a [*a]\n", "yaml/"),
    ("a copied group", "a: &a {x: 1}\nb: {<<: *a}\n", "yaml/merge-key"),
    ("5 MB", "summary: " + times("x", 5_000_000) + "\n", "yaml/too-large"),
    ("many keys", (0..<60_000).map { "k\($0): 1\n" }.joined(), "yaml/too-large"),
    ("many items", "tags: [" + times("a, ", 200_000) + "a]\n", "yaml/too-large"),
    ("one key, many times", times("summary: a\n", 60_000), "yaml/duplicate-key"),
    ("an endless text", "summary: \"" + times("\\x41", 200_000) + "\"\n", "value/too-long"),
    ("a type of its own", "summary: !!python/object:os.system x\n", "yaml/custom-tag"),
    ("an open quotation mark", "summary: \"a\n", "yaml/syntax"),
    ("a tab", "summary:\ta\n\torder: 1\n", "yaml/tab"),
  ]

  @Test("settings that go too far are reported by file and kind", arguments: settings.indices)
  func tooFar(_ index: Int) throws {
    let (name, settings, code) = Self.settings[index]
    let ended = try expectBearable(
      SmallPortal(guideline("Text.", settings: settings)), names: [suspect])
    #expect(ended.code == 1, "\(name)")
    #expect(ended.output.contains("[\(code)"), "\(name): \(ended.output.prefix(300))")
  }

  @Test(
    "so they are in the files that every page depends on",
    arguments: [
      bomb, times("[", 10_000), times("x", 5_000_000), "- a\n- b\n", "hello\n", "a: \0b\n",
      "---\na: 1\n---\nb: 1\n", "\ta: b\n",
      "%YAML 9.9\n---\na: b\n", "[]", "\"", "&a *a",
    ])
  func configuration(_ text: String) throws {
    // Without portal.yml the languages are unknown, and with them whose words words.yml holds.
    for files in [
      ["portal.yml"], ["words.yml", "bridge/program.yml", "bridge/cohorts/autumn-2026.yml"],
    ] {
      let portal = try SmallPortal(Dictionary(uniqueKeysWithValues: files.map { ($0, text) }))
      let ended = try expectBearable(portal, names: files)
      for file in files { #expect(ended.output.contains("Content/\(file):"), "\(file)") }
    }
  }

  @Test(
    "an empty settings file is told what it lacks",
    arguments: ["portal.yml", "bridge/program.yml", "bridge/cohorts/autumn-2026.yml"])
  func empty(_ file: String) throws {
    for text in ["", "\n", "# nothing yet\n"] {
      let ended = try expectBearable(SmallPortal([file: text]), names: [file])
      #expect(ended.output.contains("`name` is missing"))
    }
  }

  @Test("a language that is named twice is one language")
  func languages() throws {
    let portal = try SmallPortal([
      "portal.yml":
        "name: A\norganization: {name: B}\nlanguages: {default: en, others: [fr, fr, en]}\n"
    ])
    #expect(try portal.build().code == 0)
    #expect(
      portal.site["fr/bridge/index.html"] != nil && portal.site["en/bridge/index.html"] == nil)
  }

  @Test("a translation of nothing is reported")
  func orphans() throws {
    let french = "name: A\norganization: {name: B}\nlanguages: {others: [fr]}\n"
    for file in ["bridge/cohorts/spring.fr.yml", "bridge/guidelines/alone.fr.md"] {
      let portal = try SmallPortal([
        "portal.yml": french, file: file.hasSuffix("md") ? "---\ntitle: A\n---\n" : "name: A\n",
      ])
      let ended = try portal.build()
      #expect(ended.code == 1)
      #expect(ended.output.contains("Content/\(file): error: a translation has no original"))
    }
  }

  // MARK: Encodings

  static let encodings: [(name: String, bytes: [UInt8], code: String?)] = [
    ("UTF-16, little end first", utf16(text, [0xFF, 0xFE]), "text/not-utf8"),
    ("UTF-16 without a mark", utf16(text, []), "text/not-utf8"),
    ("Latin-1 in the text", Array(text.utf8) + [0x63, 0x61, 0x66, 0xE9, 0x0A], "text/not-utf8"),
    (
      "Latin-1 in the settings",
      Array("---\ntitle: caf".utf8) + [0xE9] + Array(text.utf8.dropFirst(10)), "text/not-utf8"
    ),
    ("half a letter at the end", Array(text.utf8) + [0xC3], "text/not-utf8"),
    ("a surrogate", Array(text.utf8) + [0xED, 0xA0, 0x80], "text/not-utf8"),
    ("NUL in the text", Array(text.utf8) + [0x61, 0, 0x62], "text/control-character"),
    (
      "NUL in the settings", Array(text.utf8.prefix(12)) + [0] + Array(text.utf8.dropFirst(12)),
      "text/control-character"
    ),
    ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), nil),
    ("Windows line ends", Array(text.utf8).windows, nil),
    ("no line end at the end", Array(text.utf8.dropLast()), nil),
    ("nothing", [], "front-matter/missing"),
    ("a line end", [0x0A], "front-matter/missing"),
    ("no settings", Array("# Hello\n\nText.\n".utf8), "front-matter/missing"),
    ("settings never closed", Array("---\ntitle: A\n\nText.\n".utf8), "front-matter/unclosed"),
    ("a fence", Array("---\n".utf8), "front-matter/unclosed"),
    ("two fences", Array("---\n---\n".utf8), "key/missing"),
    ("random bytes", noise, "text/not-utf8"),
  ]

  private static let text = guideline("Text.")[suspect]!

  @Test(
    "a page in another encoding, or without settings, is reported; marks and line ends are forgiven"
  )
  func encoded() throws {
    // Those that are forgiven in one portal, the others in another.
    for isForgiven in [true, false] {
      let portal = try SmallPortal()
      var pages: [(file: String, name: String, code: String?)] = []
      for (name, bytes, code) in Self.encodings where (code == nil) == isForgiven {
        let file = "bridge/guidelines/page-\(pages.count).md"
        try portal.write(bytes, to: file)
        pages.append((file, name, code))
      }
      let ended = try expectBearable(portal, names: pages.map(\.file))
      #expect(ended.code == (isForgiven ? 0 : 1), "\(ended.output)")
      for (file, name, code) in pages {
        guard let code else { continue }
        let told = ended.output.split(separator: "\n").filter { $0.hasPrefix("Content/\(file):") }
        #expect(told.contains { $0.contains("[\(code)]") }, "\(name): \(told)")
      }
    }
  }

  @Test("a portal with Windows line ends is the same site")
  func windowsLineEnds() throws {
    let windows = try SmallPortal(copying: SmallPortal.example)
    for (file, bytes) in contents(of: windows.path + "/Content")
    where file.hasSuffix(".md") || file.hasSuffix(".yml") {
      try windows.write(bytes.windows, to: file)
    }
    #expect(try windows.build().code == 0)
    #expect(differing(try SmallPortal.exampleBuild.get().site, windows.site) == [])
  }

  @Test("folders that lie deeper than is looked are refused, with the list of people in them")
  func depths() throws {
    let portal = try SmallPortal()
    let deep = "bridge/assets/" + String(repeating: "a/", count: 62) + "people.txt"
    try portal.write("name,email,employee_id\nAnn Example,ann@example.org,E1\n", to: deep)
    try portal.write(guideline("[List](../../\(deep))")[suspect]!, to: suspect)
    let ended = try portal.build()
    #expect(ended.code == 1 && ended.output.contains("too deep"), "\(ended)")
    #expect(!FileManager.default.fileExists(atPath: portal.path + "/Public"))
  }

  // MARK: Names

  static let names: [(name: String, files: [String], code: String?)] = [
    ("capitals", ["guidelines/rules.md", "guidelines/Rules.md"], "name/taken"),
    (
      "one é and two signs for é", ["guidelines/caf\u{E9}.md", "guidelines/cafe\u{301}.md"],
      "name/taken"
    ),
    ("é and e", ["guidelines/caf\u{E9}.md", "guidelines/cafe.md"], "name/taken"),
    ("a blank and a hyphen", ["guidelines/a b.md", "guidelines/a-b.md"], "name/taken"),
    ("con", ["guidelines/con.md"], "name/reserved"),
    ("COM1", ["guidelines/COM1.md"], "name/reserved"),
    ("aux.fr", ["guidelines/aux.fr.md"], "translation/without-original"),
    ("a page of Portico's own", ["guidelines/print.md"], "name/taken"),
    ("index", ["guidelines/index.md"], "name/taken"),
    ("signs alone", ["guidelines/!!!.md"], "name/empty"),
    ("a line end", ["guidelines/a\nb.md"], nil),
    ("markup", ["guidelines/\"><script>alert(1)<.md"], nil), ("dots", ["guidelines/a..b.md"], nil),
    ("250 letters", ["guidelines/\(times("a", 250)).md"], nil),
    ("Chinese", ["guidelines/导师.md"], nil),
  ]

  @Test("names that a site, or a computer, cannot hold are reported", arguments: names.indices)
  func named(_ index: Int) throws {
    let (name, files, code) = Self.names[index]
    let portal = try SmallPortal()
    for file in files { try portal.write(guideline("Text.")[suspect]!, to: "bridge/" + file) }
    let ended = try portal.build()
    if let code {
      #expect(ended.code == 1 && ended.output.contains("[\(code)]"), "\(name): \(ended.output)")
    } else {
      #expect(
        ended.code == 0 || ended.output.contains("[name/"),
        "\(name): \(ended.output)\(ended.errors)")
    }
    for path in portal.site.keys {
      #expect(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(path)")
    }
  }

  @Test("programs, cohorts and tags have names that every computer holds")
  func otherNames() throws {
    let program = "name: A\nmodel: reverse\npurpose: \(times("a", 50))\ncoordinator: a\n"
    let cases: [([String: String], String)] = [
      (["nul/program.yml": program], "name/not-a-slug"),
      (["Caf\u{E9}/program.yml": program], "name/not-a-slug"),
      (["bridge/cohorts/Autumn 26.yml": ""], "name/not-a-slug"),
      (guideline("Text.", settings: "tags: [aux]\n"), "name/reserved"),
      (guideline("Text.", settings: "slug: lpt1\n"), "name/reserved"),
      (guideline("Text.", settings: "slug: ../x\n"), "value/bad-slug"),
      (guideline("Text.", settings: "tags: [../x]\n"), "value/bad-slug"),
      (guideline("Text.", settings: "tags: [index]\n"), "name/taken"),
    ]
    for (files, code) in cases {
      let ended = try SmallPortal(files).build()
      #expect(
        ended.code == 1 && ended.output.contains("[\(code)]"), "\(files.keys): \(ended.output)")
    }
  }

  // MARK: Ways out of the content folder

  @Test(
    "no path in a page or in settings leads out of the content folder",
    arguments: [
      "../../../secret.png", "../../../../../../../../etc/passwd", "/etc/passwd",
      "..%2f..%2f..%2fsecret.png",
      "%2e%2e/%2e%2e/%2e%2e/secret.png", "..\\\\..\\\\..\\\\secret.png", "C:\\\\secret.png",
      "file:///etc/passwd", "//host/secret.png",
      "../../link.png", "../../folder/secret.png", "~/secret.png",
    ])
  func ways(_ path: String) throws {
    let folder = "bridge/guidelines/"
    let source = path.replacingOccurrences(of: "\\\\", with: "\\")
    // Texts are only read where the settings are sound.
    let texts = [
      folder + "link.md": guideline("[a](<\(path)>)")[suspect]!,
      folder + "picture.md": guideline("![a](<\(path)>)")[suspect]!,
    ]
    let settings = [
      folder + "image.md": guideline("Text.", settings: "image: {src: '\(source)', alt: a}\n")[
        suspect]!,
      "portal.yml": "name: A\norganization: {name: B}\ntheme: {logo: '\(path)', logo_alt: a}\n",
    ]
    for files in [texts, settings] {
      let portal = try SmallPortal(files)
      try Data("secret".utf8).write(to: URL(fileURLWithPath: portal.path + "/secret.png"))
      let content = portal.path + "/Content/"
      if path.contains("link") {
        try FileManager.default.createSymbolicLink(
          atPath: content + "link.png", withDestinationPath: "../secret.png")
      }
      if path.contains("folder") {
        try FileManager.default.createSymbolicLink(
          atPath: content + "folder", withDestinationPath: "..")
      }
      let ended = try portal.build()
      #expect(ended.code == 1)
      for file in files.keys {
        #expect(
          ended.output.split(separator: "\n").contains {
            $0.hasPrefix("Content/\(file):") && $0.contains(": error: ")
          }, "\(file): \(ended.output)")
      }
      #expect(!FileManager.default.fileExists(atPath: portal.path + "/Public"))
      #expect(!ended.output.contains("root:"))
    }
  }

  static let links: [(name: String, link: String, target: String)] = [
    ("a page", suspect, "/etc/passwd"), ("a page, by a way up", suspect, "../../../secret.md"),
    ("a folder", "bridge/topics", "/etc"),
    ("a program", "other", ".."), ("all words", "words.yml", "/etc/passwd"),
    ("itself", suspect, "suspect.md"),
    ("nothing", suspect, "nowhere.md"), ("a folder inside", "bridge/topics", "guidelines"),
    ("a style sheet", "assets", "../styles"),
  ]

  @Test(
    "a symbolic link that leads out, in a circle or nowhere is refused", arguments: links.indices)
  func linked(_ index: Int) throws {
    let (name, link, target) = Self.links[index]
    let portal = try SmallPortal()
    try Data(guideline("SECRET")[suspect]!.utf8).write(
      to: URL(fileURLWithPath: portal.path + "/secret.md"))
    try FileManager.default.createDirectory(
      atPath: portal.path + "/styles", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: portal.path + "/Content/" + link, withDestinationPath: target)
    let ended = try portal.build()
    #expect(
      ended.code == 1 && ended.output.contains("Content/\(link): error: a symbolic link"),
      "\(name): \(ended.output)")
    #expect(!ended.output.contains("SECRET"))
  }

  @Test("a symbolic link to a page beside it is that page")
  func innerLink() throws {
    let portal = try SmallPortal()
    try FileManager.default.createSymbolicLink(
      atPath: portal.path + "/Content/" + suspect, withDestinationPath: "how-we-work.md")
    #expect(try portal.build().code == 0)
    #expect(portal.site["bridge/handbook/suspect.html"] != nil)
  }

  @Test(
    "a named pipe keeps nobody waiting",
    arguments: [suspect, "portal.yml", "words.yml", "bridge/program.yml", "assets/portal.css"])
  func pipes(_ file: String) throws {
    let portal = try SmallPortal([file: ""])
    try portal.remove(file)
    try #require(mkfifo(portal.path + "/Content/" + file, 0o600) == 0)
    let ended = try portal.build(limit: 20)
    #expect(ended.code == 1 && ended.output.contains("Content/\(file): error:"), "\(ended.output)")
  }

  @Test("own templates that cannot be read, or lie elsewhere, stop the build")
  func templates() throws {
    let portal = try SmallPortal()
    let folder = portal.path + "/Templates"
    func expect(_ report: String, _ make: () throws -> Void) throws {
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      try make()
      let ended = try portal.build(limit: 20)
      #expect(ended.code == 1 && ended.output.contains(report), "\(report): \(ended.output)")
    }
    try expect("Templates/portico.css: error: a symbolic link leads out of the templates folder") {
      symlink("../Private/roster.csv", folder + "/portico.css")
    }
    try expect("Templates/guideline.html: error: a symbolic link leads nowhere") {
      symlink("nothing", folder + "/guideline.html")
    }
    try expect("Templates/portico.css: error: a file or folder cannot be read") {
      mkfifo(folder + "/portico.css", 0o600)
    }
    try expect("Templates: error: a file or folder cannot be read") {
      rmdir(folder)
      symlink("nothing", folder)
    }
    try FileManager.default.removeItem(atPath: folder)
    let ended = try portal.build("--templates", "Tempaltes")
    #expect(ended.code == 2 && ended.errors.contains("there is no folder `Tempaltes`"))
  }

  @Test("empty folders are no mistake, but a program without settings is")
  func emptyFolders() throws {
    let portal = try SmallPortal()
    for folder in ["bridge/stories", "bridge/slots", "shared/topics", "assets", "slots"] {
      try FileManager.default.createDirectory(
        atPath: portal.path + "/Content/" + folder, withIntermediateDirectories: true)
    }
    #expect(try portal.build().code == 0)
    try FileManager.default.createDirectory(
      atPath: portal.path + "/Content/other", withIntermediateDirectories: true)
    let ended = try portal.build()
    #expect(
      ended.code == 1
        && ended.output.contains("Content/other: error: a folder holds no `program.yml`"))
  }
}

/// Nine levels of nine aliases each: a few hundred bytes that stand for 400 million values.
private let bomb: String = {
  var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
  for (name, last) in zip("bcdefghij", "abcdefghi") {
    text +=
      "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ", ") + "]\n"
  }
  return text
}()

/// Bytes without any order, the same on every run.
private let noise: [UInt8] = {
  var seed: UInt64 = 42
  return (0..<1_000_000).map { _ in
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: seed >> 33)
  }
}()

private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

private func utf16(_ text: String, _ mark: [UInt8]) -> [UInt8] {
  mark + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
}

extension [UInt8] {
  /// The same text with CRLF at the end of each line.
  fileprivate var windows: [UInt8] { flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } }
}
