import Foundation
import Testing

@Suite("A site is published whole, or not at all")
struct PublishingTests {
  /// What goes wrong, and in which file of the portal's folder.
  private static let mistakes: [(name: String, file: String, text: String)] = [
    ("settings", "Content/bridge/program.yml", "name: Bridge\n"),
    ("a page's settings", "Content/bridge/guidelines/how-we-work.md", "---\ntitle: A\n---\n"),
    // These are found only when pages are made, and by then some are written beside the old site.
    ("a link", "Content/bridge/guidelines/new.md", guideline("[a](no.md)")[suspect]!),
    ("a place on a page", "Content/bridge/guidelines/new.md", guideline("[a](#no)")[suspect]!),
    ("a placeholder", "Content/bridge/guidelines/new.md", guideline("{{ no.such }}")[suspect]!),
    ("a template", "Templates/page.html", "\\(page.titel)"),
    ("a slot", "Content/slots/home.md", "[a](no.md)"),
    ("an unreadable page", "Content/bridge/guidelines/new.md", ""),
  ]

  @Test(
    "after a mistake the last site stands as it was, and nothing is left beside it",
    arguments: mistakes.indices)
  func mistake(_ index: Int) throws {
    let mistake = Self.mistakes[index]
    let portal = try SmallPortal()
    #expect(try portal.build().code == 0)
    let file = portal.path + "/" + mistake.file
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(mistake.text.utf8).write(to: URL(fileURLWithPath: file))
    let before = state(of: portal.path)
    let ended = try portal.build()
    #expect(ended.code == 1, "\(mistake.name)")
    #expect(ended.output.contains(": error: "), "\(mistake.name)")
    #expect(state(of: portal.path) == before, "\(mistake.name)")
  }

  @Test("without an earlier site a mistake leaves no folder")
  func noFolder() throws {
    let portal = try SmallPortal(guideline("[a](no.md)"))
    let before = state(of: portal.path)
    #expect(try portal.build("--output", "public/of/the/portal").code == 1)
    #expect(state(of: portal.path) == before)
  }

  @Test("a check writes nothing")
  func check() throws {
    let portal = try SmallPortal()
    let before = state(of: portal.path)
    #expect(try portico(["check"], in: portal.path).code == 0)
    #expect(state(of: portal.path) == before)
    #expect(!FileManager.default.fileExists(atPath: portal.path + "/.cache"))
  }

  @Test("a build makes the folders above its output")
  func deep() throws {
    let portal = try SmallPortal()
    #expect(try portal.build("--output", "public/of/the/portal").code == 0)
    #expect(
      FileManager.default.fileExists(atPath: portal.path + "/public/of/the/portal/index.html"))
  }

  @Test("a page that is gone leaves no file")
  func stale() throws {
    let portal = try SmallPortal(guideline("Text."))
    try portal.build()
    #expect(portal.site["bridge/handbook/suspect.html"] != nil)
    try portal.remove(suspect)
    try portal.build()
    #expect(portal.site["bridge/handbook/suspect.html"] == nil)
    let plain = try SmallPortal()
    try plain.build()
    #expect(differing(portal.site, plain.site) == [])
  }

  @Test("what a killed build left is cleared away")
  func leftovers() throws {
    let portal = try SmallPortal()
    let staged = portal.path + "/.Public.portico-new"
    try FileManager.default.createDirectory(
      atPath: staged + "/bridge", withIntermediateDirectories: true)
    try Data("half a page".utf8).write(to: URL(fileURLWithPath: staged + "/bridge/index.html"))
    #expect(try portal.build().code == 0)
    #expect(!FileManager.default.fileExists(atPath: staged))
    #expect(try portal.page("bridge/index.html").hasSuffix("</html>\n"))
  }

  // MARK: What is not ours

  /// Things that somebody may have put into the output folder.
  private static let strangers: [(name: String, put: @Sendable (String) throws -> Void)] = [
    ("a file", { try Data("mine".utf8).write(to: URL(fileURLWithPath: $0 + "/notes.txt")) }),
    ("a hidden file", { try Data("mine".utf8).write(to: URL(fileURLWithPath: $0 + "/.htaccess")) }),
    (
      "a file in a folder of ours",
      { try Data("mine".utf8).write(to: URL(fileURLWithPath: $0 + "/bridge/handbook/notes.txt")) }
    ),
    (
      "a file in a folder of its own",
      {
        try FileManager.default.createDirectory(
          atPath: $0 + "/a/b", withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: $0 + "/a/b/notes.txt"))
      }
    ),
    (
      "a file whose name is no UTF-8",
      { folder in
        let file = Array(folder.utf8CString.dropLast()) + [0x2F, -1, -2, 0]
        let handle = open(file, O_WRONLY | O_CREAT, 0o600)
        try #require(handle >= 0)
        close(handle)
      }
    ),
    (
      "a folder whose name is no UTF-8, with a file",
      { folder in
        let path = Array(folder.utf8CString.dropLast()) + [0x2F, -1, -2, 0]
        try #require(mkdir(path, 0o700) == 0)
        let handle = open(path.dropLast() + [0x2F, 0x61, 0], O_WRONLY | O_CREAT, 0o600)
        try #require(handle >= 0)
        close(handle)
      }
    ),
    (
      "a link to a folder",
      { try FileManager.default.createSymbolicLink(atPath: $0 + "/x", withDestinationPath: "/") }
    ),
    (
      "a link to nowhere",
      { try FileManager.default.createSymbolicLink(atPath: $0 + "/x", withDestinationPath: "y") }
    ),
    ("a named pipe", { try #require(mkfifo($0 + "/x", 0o600) == 0) }),
  ]

  @Test("what somebody else put into the site is never deleted", arguments: strangers.indices)
  func foreign(_ index: Int) throws {
    let portal = try SmallPortal()
    #expect(try portal.build().code == 0)
    try Self.strangers[index].put(portal.path + "/Public")
    let before = state(of: portal.path)
    let ended = try portal.build()
    #expect(ended.code == 3, "\(Self.strangers[index].name)")
    #expect(ended.errors.contains("was not written by Portico"))
    #expect(state(of: portal.path) == before, "\(Self.strangers[index].name)")
  }

  @Test("a folder of somebody else's, and a file, are no place for a site")
  func notOurs() throws {
    let portal = try SmallPortal()
    try FileManager.default.createDirectory(
      atPath: portal.path + "/mine", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: portal.path + "/mine/index.html"))
    let before = state(of: portal.path)
    for output in ["mine", "mine/index.html", "mine/index.html/site", "mine/index.html/new/site"] {
      let ended = try portal.build("--output", output)
      #expect(ended.code == 3, "\(output)")
      #expect(ended.errors.hasPrefix("portico: ") && ended.errors.contains("mend"), "\(output)")
      #expect(state(of: portal.path) == before, "\(output)")
    }
  }

  @Test(
    "what file managers leave in every folder is no stranger, and stays", arguments: [true, false])
  func fileManagers(hasSite: Bool) throws {
    let portal = try SmallPortal()
    let names = [".DS_Store", "bridge/Thumbs.db", "bridge/desktop.ini", "bridge/empty/.DS_Store"]
    if hasSite { #expect(try portal.build().code == 0) }
    for name in names {
      let url = URL(fileURLWithPath: portal.path + "/Public/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("left".utf8).write(to: url)
    }
    try portal.write("left", to: "desktop.ini")
    try portal.change("bridge/program.yml", "name: ", to: "name: New ")
    for _ in 0..<2 {
      let ended = try portal.build()
      #expect(ended.code == 0, "\(ended)")
      for name in names { #expect(portal.site[name] == Array("left".utf8), "\(name)") }
      #expect(portal.site["bridge/index.html"] != nil)
    }
  }

  @Test("a site is never put where lists of people are, nor around one")
  func lists() throws {
    let portal = try SmallPortal()
    try FileManager.default.createDirectory(
      atPath: portal.path + "/Public", withIntermediateDirectories: false)
    for name in ["people.csv", "allow.txt"] {
      try FileManager.default.copyItem(
        atPath: portal.path + "/Private/roster.csv", toPath: portal.path + "/Public/" + name)
    }
    let before = state(of: portal.path)
    for arguments in [
      ["--output", "Private"], ["--output", "Private/site"], ["--output", "private/../Private/"],
      ["--roster", "Public/people.csv"], ["--allow", "Public/allow.txt"],
    ] {
      let ended = try portico(
        ["build", "--today", "2026-09-14", "--keep-foreign"] + arguments, in: portal.path)
      #expect(ended.code == 2 && ended.errors.contains("mend"), "\(arguments): \(ended)")
      #expect(state(of: portal.path) == before, "\(arguments)")
    }
  }

  @Test("an empty folder is taken")
  func empty() throws {
    let portal = try SmallPortal()
    try FileManager.default.createDirectory(
      atPath: portal.path + "/Public", withIntermediateDirectories: true)
    #expect(try portal.build().code == 0)
    // Not if it is somebody's home, whoever runs Portico.
    try FileManager.default.createDirectory(
      atPath: portal.path + "/home", withIntermediateDirectories: true)
    let home = try portal.build("--output", "home", environment: ["HOME": portal.path + "/home"])
    #expect(home.code == 3 && home.errors.contains("choose a folder of its own"), "\(home)")
  }

  @Test(
    "the site never covers what it is made from",
    arguments: [
      "Content", ".", "..", "Content/site", "Content/a/new/site", "Content/bridge",
      "Public/../Content", "link", "link/site", "inside/new/site",
    ])
  func overlap(_ output: String) throws {
    let portal = try SmallPortal()
    let links = FileManager.default
    try links.createSymbolicLink(atPath: portal.path + "/link", withDestinationPath: "Content")
    try links.createSymbolicLink(
      atPath: portal.path + "/inside", withDestinationPath: "Content/bridge")
    let before = state(of: portal.path)
    let ended = try portal.build("--output", output)
    #expect(ended.code == 3)
    #expect(ended.errors.contains("overlap"))
    #expect(state(of: portal.path) == before)
  }
}
