import Foundation
import Preview
import Testing

@Suite("What the preview notices")
struct WatcherTests {
  // The system's own way exists on Linux; looking works everywhere.
  #if os(Linux)
    static let ways: [Watcher.Way] = [.told, .looking]
  #else
    static let ways: [Watcher.Way] = [.looking]
  #endif

  @Test("a saved file", arguments: ways)
  func saved(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    try desk.write("Content/a/page.md", "new")
    #expect(desk.next()?.paths == [desk.path("Content/a/page.md")])
  }

  @Test("a new file, in a folder that was there and in new ones", arguments: ways)
  func new(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    try desk.write("Content/a/other.md", "x")
    #expect(desk.next()?.paths.contains(desk.path("Content/a/other.md")) == true)
    try desk.write("Content/b/c/d/deep.md", "x")
    #expect(desk.next()?.paths.contains(desk.path("Content/b/c/d/deep.md")) == true)
    try desk.write("Content/b/c/d/deep.md", "again")
    #expect(desk.next()?.paths == [desk.path("Content/b/c/d/deep.md")])
  }

  @Test("a deleted file and a renamed one", arguments: ways)
  func gone(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    try FileManager.default.removeItem(atPath: desk.path("Content/a/page.md"))
    #expect(desk.next()?.gone == [desk.path("Content/a/page.md")])
    try desk.move("Content/portal.yml", "Content/a/portal.yml")
    let changes = desk.next()
    #expect(changes?.gone == [desk.path("Content/portal.yml")])
    #expect(changes?.written == [desk.path("Content/a/portal.yml")])
  }

  /// How programs save: what each does to its file, and what it leaves or uses beside it.
  static let saves: [(program: String, save: @Sendable (Desk) throws -> Void)] = [
    ("nano, VS Code", { try $0.write("Content/a/page.md", "second") }),
    (
      "vim",
      {
        try $0.write("Content/a/.page.md.swp", "swap")
        try $0.write("Content/a/4913", "")
        try $0.remove("Content/a/4913")
        try $0.move("Content/a/page.md", "Content/a/page.md~")
        try $0.write("Content/a/page.md", "second")
        try $0.remove("Content/a/page.md~")
        try $0.remove("Content/a/.page.md.swp")
      }
    ),
    (
      "emacs",
      {
        try $0.write("Content/a/#page.md#", "auto")
        try $0.write("Content/a/.#page.md", "lock")
        try $0.copy("Content/a/page.md", "Content/a/page.md~")
        try $0.write("Content/a/page.md", "second")
        try $0.remove("Content/a/#page.md#")
        try $0.remove("Content/a/.#page.md")
      }
    ),
    (
      "gedit, sed -i",
      {
        try $0.write("Content/a/.goutputstream-AB12", "second")
        try $0.move("Content/a/.goutputstream-AB12", "Content/a/page.md")
      }
    ),
    (
      "a word processor",
      {
        try $0.write("Content/a/~$page.md", "owner")
        try $0.write("Content/a/~WRD0001.tmp", "second")
        try $0.move("Content/a/page.md", "Content/a/~WRL0002.tmp")
        try $0.move("Content/a/~WRD0001.tmp", "Content/a/page.md")
        try $0.remove("Content/a/~WRL0002.tmp")
        try $0.remove("Content/a/~$page.md")
      }
    ),
    (
      "delete and write anew",
      {
        try $0.remove("Content/a/page.md")
        try $0.write("Content/a/page.md", "second")
      }
    ),
  ]

  @Test("however a program saves, it is one change of one file", arguments: ways, saves.indices)
  func dances(_ way: Watcher.Way, _ index: Int) throws {
    let desk = try Desk(way)
    try Self.saves[index].save(desk)
    let changes = desk.next()
    #expect(changes?.written == [desk.path("Content/a/page.md")], "\(Self.saves[index].program)")
    #expect(changes?.gone.isEmpty == true, "\(Self.saves[index].program)")
    // Nothing is left to tell: the next change is the next one that is made.
    try desk.write("Content/portal.yml", "last")
    #expect(desk.next()?.paths == [desk.path("Content/portal.yml")])
  }

  @Test(
    "a folder that is moved out, back in under another name, and then written in", arguments: ways)
  func folders(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    try desk.move("Content/a", "elsewhere")
    #expect(desk.next()?.gone.isEmpty == false)
    try desk.write("elsewhere/page.md", "not watched")
    try desk.move("elsewhere", "Content/z")
    #expect(desk.next()?.written.contains(desk.path("Content/z/page.md")) == true)
    try desk.write("Content/z/page.md", "watched")
    #expect(desk.next()?.paths == [desk.path("Content/z/page.md")])
  }

  @Test("the whole content folder replaced, as a checkout does", arguments: ways)
  func replaced(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    try desk.write("new/a/page.md", "second")
    try desk.move("Content", "old")
    #expect(desk.next() != nil)
    try desk.move("new", "Content")
    #expect(desk.next() != nil)
    try desk.write("Content/a/page.md", "the third")
    #expect(desk.next()?.paths == [desk.path("Content/a/page.md")])
  }

  @Test("templates and a roster that were not there before", arguments: ways)
  func appears(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    try desk.write("Templates/page.html", "x")
    #expect(desk.next() != nil)
    try desk.write("Templates/page.html", "xy")
    #expect(desk.next()?.paths == [desk.path("Templates/page.html")])
    try desk.write("Private/roster.csv", "x")
    #expect(desk.next()?.paths.contains(desk.path("Private/roster.csv")) == true)
    try desk.write("Private/roster.csv", "xy")
    #expect(desk.next()?.paths == [desk.path("Private/roster.csv")])
  }

  @Test(
    "a thousand files, written while a build goes on, are one group of changes", arguments: ways)
  func burst(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    for number in 0..<1000 { try desk.write("Content/many/\(number).md", "x") }
    let changes = desk.next()
    #expect(
      (0..<1000).allSatisfy {
        changes?.written.contains(desk.path("Content/many/\($0).md")) == true
      })
    try desk.write("Content/a/page.md", "last")
    #expect(desk.next()?.paths == [desk.path("Content/a/page.md")])
  }

  @Test("a link to another folder is followed to where it leads")
  func link() throws {
    let desk = try Desk(.told, linked: true)
    try desk.write("real/a/page.md", "second")
    #expect(desk.next()?.paths == [desk.path("Content/a/page.md")])
  }

  @Test("stopping ends the wait", arguments: ways)
  func stops(_ way: Watcher.Way) throws {
    let desk = try Desk(way)
    desk.watcher.stop()
    #expect(desk.watcher.next() == nil)
  }

  @Test(
    "what editors leave beside a file is no part of a site",
    arguments: [
      ".page.md.swp", "page.md~", "#page.md#", ".#page.md", "4913", "~$report.docx", "~WRL0001.tmp",
      "page.tmp", "page.md.part", "Thumbs.db", ".DS_Store",
    ])
  func beside(_ name: String) { #expect(isBesideTheFile(name)) }

  @Test(
    "a page is",
    arguments: ["page.md", "page.fr.md", "portal.yml", "logo.svg", "c-sharp.md", "#page.md"])
  func notBeside(_ name: String) { #expect(!isBesideTheFile(name)) }
}

/// A portal's folders with a watcher, which a test gives ten seconds for each change.
final class Desk: @unchecked Sendable {
  let watcher: Watcher
  private let folder: String

  init(_ way: Watcher.Way, linked: Bool = false) throws {
    folder = NSTemporaryDirectory() + "/portico-watch-\(UUID().uuidString)"
    let content = linked ? "real" : "Content"
    for name in ["/\(content)/a/page.md", "/\(content)/portal.yml"] {
      let url = URL(fileURLWithPath: folder + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("1".utf8).write(to: url)
    }
    if linked {
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/Content", withDestinationPath: folder + "/real")
    }
    watcher = try Watcher(
      WatchedPlaces(
        folders: [folder + "/Content/", folder + "/Templates"],
        files: [folder + "/Private/roster.csv"]),
      way: way, interval: 0.05)
    #expect(watcher.way == way)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  func next() -> Changes? {
    let patience = DispatchWorkItem { [watcher] in watcher.stop() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: patience)
    defer { patience.cancel() }
    return watcher.next()
  }

  /// In place, as most programs write.
  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func move(_ from: String, _ to: String) throws {
    guard rename(path(from), path(to)) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func copy(_ from: String, _ to: String) throws {
    try Data(contentsOf: URL(fileURLWithPath: path(from)))
      .write(to: URL(fileURLWithPath: path(to)))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }
}
