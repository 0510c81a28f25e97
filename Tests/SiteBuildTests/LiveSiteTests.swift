import Diagnostics
import Foundation
import Privacy
import SiteBuild
import Syntax
import Testing

@Suite("A site that is kept in memory")
struct LiveSiteTests {
  @Test("it holds what a build writes")
  func equal() throws {
    let portal = try SmallPortal(copying: SmallPortal.example)
    let live = LiveSite()
    let update = try live.update(portal.options())
    let built = try portal.built()
    #expect(live.files == built.files)
    #expect(Set(update.result.diagnostics) == built.diagnostics)
    #expect(update.changed == Set(live.paths))
    #expect(live.paths.count > 300)
  }

  @Test("an update says which files are other ones, and which are gone")
  func changes() throws {
    let portal = try SmallPortal(guideline("First [link](how-we-work.md)."))
    let live = LiveSite()
    _ = try live.update(portal.options())
    #expect(try live.update(portal.options()).changed == [])

    try portal.change(suspect, "First", to: "Second")
    let page = "bridge/handbook/suspect.html"
    let edited = try live.update(portal.options())
    // The words of the page are others, too, and the file of them that the search page names.
    func isIndex(_ path: String) -> Bool { path.hasPrefix("assets/search-index-bridge-en-1-") }
    #expect(
      Set(edited.changed.filter { !isIndex($0) }) == [
        page, "bridge/handbook/print.html", "bridge/search.html",
      ])
    #expect(edited.changed.filter(isIndex).count == 1)
    #expect(edited.removed.count == 1 && edited.removed.allSatisfy(isIndex))
    #expect(String(decoding: live.bytes(of: page) ?? [], as: UTF8.self).contains("Second <a"))

    try portal.remove(suspect)
    let removed = try live.update(portal.options())
    #expect(removed.removed.filter { !isIndex($0) } == [page])
    #expect(removed.changed.contains("bridge/a-z.html"))
    #expect(live.bytes(of: page) == nil)
    #expect(try live.files == portal.built().files)
  }

  @Test("a file that names somebody is not shown after another text has changed, either")
  func namesInFiles() throws {
    let portal = try SmallPortal(
      ["assets/note.txt": "Nothing yet."].merging(guideline("[Note](../../assets/note.txt)")) { $1 }
    )
    var options = portal.options()
    options.roster = try Roster(
      csv: Array(FileManager.default.contents(atPath: portal.path + "/Private/roster.csv")!))
    let name = options.roster!.people[0].name
    let live = LiveSite()
    #expect(try !live.update(options).result.hasErrors)
    try portal.write("Ask \(name).", to: "assets/note.txt")
    #expect(try live.update(options).result.hasErrors)
    for word in ["one", "two"] {
      try portal.write(guideline("[Note](../../assets/note.txt) \(word)")[suspect]!, to: suspect)
      let update = try live.update(options)
      #expect(update.result.diagnostics.contains { $0.code == .privacyInOutput })
      for (path, bytes) in live.files {
        #expect(!String(decoding: bytes, as: UTF8.self).contains(name), "\(path)")
      }
    }
  }

  @Test("a page under a second name follows the file that it is", arguments: [true, false])
  func twins(isLink: Bool) throws {
    let portal = try SmallPortal(guideline("First."))
    let (file, twin) = (
      portal.path + "/Content/" + suspect, portal.path + "/Content/bridge/guidelines/twin.md"
    )
    if isLink {
      try FileManager.default.createSymbolicLink(atPath: twin, withDestinationPath: "suspect.md")
    } else {
      try FileManager.default.linkItem(atPath: file, toPath: twin)
    }
    let live = LiveSite()
    _ = try live.update(portal.options())
    for word in ["Second", "Third"] {
      // In place, as some editors write.
      let handle = try #require(FileHandle(forWritingAtPath: file))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(guideline("\(word).")[suspect]!.utf8))
      try handle.close()
      _ = try live.update(portal.options(), changed: ["\(portal.path)/Content/\(suspect)"])
      for page in ["suspect", "twin"] {
        let text = String(
          decoding: live.bytes(of: "bridge/handbook/\(page).html") ?? [], as: UTF8.self)
        #expect(text.contains("\(word)."), "\(page)")
      }
    }
  }

  @Test("while there are mistakes, the last good site stays")
  func mistakes() throws {
    let portal = try SmallPortal(guideline("Before."))
    let live = LiveSite()
    _ = try live.update(portal.options())
    let before = live.files

    try portal.write(guideline("[gone](no-such-page.md)")[suspect]!, to: suspect)
    let broken = try live.update(portal.options())
    #expect(broken.result.diagnostics.contains { $0.code == .linkDangling })
    #expect(broken.changed == [] && broken.removed == [])
    #expect(live.files == before)
    try portal.write("no settings at all", to: suspect)
    #expect(try live.update(portal.options()).result.hasErrors)
    #expect(live.files == before)
    try portal.write("x: [", to: "portal.yml")
    #expect(try live.update(portal.options()).result.hasErrors)
    #expect(live.files == before)

    try portal.write("name: Mended\norganization: {name: B}\n", to: "portal.yml")
    try portal.write(guideline("After.")[suspect]!, to: suspect)
    #expect(try live.update(portal.options()).result.hasErrors == false)
    #expect(try live.files == portal.built().files)
  }
}

extension LiveSite {
  /// All files of the last good site, by path.
  fileprivate var files: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: paths.map { ($0, bytes(of: $0)!) })
  }
}

extension SmallPortal {
  /// What the command would hand over, without a roster.
  func options(output: String? = nil) -> BuildOptions {
    BuildOptions(
      content: path + "/Content", templates: path + "/Templates", output: output,
      today: CalendarDate(year: 2026, month: 9, day: 14)!, threads: 2)
  }

  /// A build from nothing, into a folder of its own: its files, and what it tells.
  func built() throws -> (files: [String: [UInt8]], diagnostics: Set<Diagnostic>) {
    let folder = path + "/built-" + UUID().uuidString
    let result = try SiteBuild.build(options(output: folder))
    return (
      contents(of: folder).filter { !$0.key.hasPrefix(".") }, Set(result.diagnostics)
    )
  }
}
