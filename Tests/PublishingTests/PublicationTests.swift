import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// A folder for one test: `site` in it is the target.
private final class Place: Sendable {
  let path = NSTemporaryDirectory() + "portico-publishing-" + UUID().uuidString
  var site: String { path + "/site" }

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a site is published with here: each file system that there may be.
  func options(_ fileSystem: FileSystem = .whole, keepsForeign: Bool = false)
    -> Publication.Options
  {
    var options = Publication.Options()
    options.cache = CacheFolder(path + "/.cache")
    options.exchanging = fileSystem == .whole || fileSystem == .withoutLinks
    options.linking = fileSystem == .whole || fileSystem == .withoutExchange
    options.keepsForeign = keepsForeign
    options.patience = 0
    return options
  }

  @discardableResult
  func publish(_ files: [String: String], _ options: Publication.Options? = nil) throws -> Changes {
    let publication = try Publication(of: site, options ?? self.options())
    for (path, text) in files { publication.write(Array(text.utf8), to: path) }
    return try publication.publish()
  }

  func put(_ text: String, _ file: String) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ file: String) -> String? {
    try? String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  /// The names beside the site, and in it, of everything but the manifest.
  var names: [String] {
    (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).filter {
      !$0.hasPrefix(".cache") && !$0.hasSuffix(".portico-manifest")
    }.sorted()
  }

  /// Which file it is, and when it was last written.
  func identity(_ file: String) -> Stamp? {
    var status = stat()
    guard lstat(site + "/" + file, &status) == 0 else { return nil }
    var stamp = Stamp(status)
    stamp.touched = 0
    return stamp
  }
}

enum FileSystem: CaseIterable { case whole, withoutExchange, withoutLinks, withNeither }

private func refusal(_ body: () throws -> Void) -> String? {
  do { try body() } catch { return "\(error)" }
  return nil
}

@Suite("A folder of files is replaced as a whole")
struct PublicationTests {
  private let old = ["a.html": "a", "b/c.html": "c", "b/d.html": "d", "e/f/g.html": "g"]
  private let new = ["a.html": "A", "b/c.html": "c", "h/i.html": "i", "e/f/g.html": "g"]

  @Test(
    "what has changed is told, and nothing is left of the old site", arguments: FileSystem.allCases)
  func changes(_ fileSystem: FileSystem) throws {
    let place = try Place()
    try place.publish(old, place.options(fileSystem))
    let changes = try place.publish(new, place.options(fileSystem))
    #expect(changes.added == ["h/i.html"])
    #expect(changes.changed == ["a.html"])
    #expect(changes.removed == ["b/d.html"])
    #expect(changes.unchanged == 2)
    #expect(
      place.names == [
        "site", "site/a.html", "site/b", "site/b/c.html", "site/e", "site/e/f",
        "site/e/f/g.html", "site/h", "site/h/i.html",
      ])
    #expect(place.text("site/a.html") == "A")
  }

  @Test(
    "an unchanged file stays the same file, or at least keeps its time",
    arguments: FileSystem.allCases)
  func unchanged(_ fileSystem: FileSystem) throws {
    let place = try Place()
    try place.publish(old, place.options(fileSystem))
    let before = try #require(place.identity("b/c.html"))
    try place.publish(new, place.options(fileSystem))
    let after = try #require(place.identity("b/c.html"))
    #expect(after.changed == before.changed)
    let hasLinks = fileSystem == .whole || fileSystem == .withoutExchange
    #expect((after.inode == before.inode) == hasLinks)
  }

  @Test("where nothing has changed, not even the folder is touched")
  func nothing() throws {
    let place = try Place()
    try place.publish(old)
    let folder = place.identity("")
    let manifest = place.identity(".portico-manifest")
    #expect(try place.publish(old).isEmpty)
    #expect(place.identity("") == folder && place.identity(".portico-manifest") == manifest)
  }

  @Test("a file that is kept without its bytes is as good as written")
  func keep() throws {
    let place = try Place()
    try place.publish(old)
    let publication = try Publication(of: place.site, place.options())
    #expect(publication.oldDigest(of: "b/c.html") == FileDigest(of: Array("c".utf8)))
    #expect(publication.oldDigest(of: "b/x.html") == nil)
    publication.keep("b/c.html")
    publication.write(Array("A".utf8), to: "a.html")
    let changes = try publication.publish()
    #expect(changes.unchanged == 1 && changes.changed == ["a.html"])
    #expect(changes.removed == ["b/d.html", "e/f/g.html"])
    #expect(place.text("site/b/c.html") == "c")
  }

  @Test("a site that is thrown away leaves the old one, and nothing beside it")
  func discard() throws {
    let place = try Place()
    try place.publish(old)
    let before = place.names
    let publication = try Publication(of: place.site, place.options())
    publication.write(Array("A".utf8), to: "a.html")
    publication.discard()
    #expect(place.names == before && place.text("site/a.html") == "a")
  }

  // MARK: What is whose

  @Test(
    "a file of somebody else's is named and refused, or stays as it is",
    arguments: FileSystem.allCases)
  func foreign(_ fileSystem: FileSystem) throws {
    let place = try Place()
    try place.publish(old, place.options(fileSystem))
    try place.put("portal.example", "site/CNAME")
    try place.put("mine", "site/own/note.txt")
    try place.put("mine", "site/b/note.txt")
    let message = try #require(refusal { try place.publish(new, place.options(fileSystem)) })
    for name in ["3 files", "CNAME", "own/note.txt", "b/note.txt", "--keep-foreign"] {
      #expect(message.contains(name))
    }
    let time = place.identity("own/note.txt")?.changed
    try place.publish(new, place.options(fileSystem, keepsForeign: true))
    #expect(place.text("site/CNAME") == "portal.example")
    #expect(place.text("site/own/note.txt") == "mine" && place.text("site/b/note.txt") == "mine")
    #expect(place.identity("own/note.txt")?.changed == time)
    #expect(place.text("site/.portico-manifest")?.contains("CNAME") == false)
  }

  @Test("nothing of the site takes the place of a file of somebody else's")
  func inTheWay() throws {
    let place = try Place()
    try place.publish(old)
    for name in ["h", "h/i.html"] {
      try place.put("mine", "site/" + name)
      let message = try #require(
        refusal { try place.publish(new, place.options(keepsForeign: true)) })
      #expect(message.contains("site/\(name)` was not written by Portico"))
      #expect(place.text("site/" + name) == "mine" && place.text("site/a.html") == "a")
      try FileManager.default.removeItem(atPath: place.site + "/" + name)
    }
  }

  @Test("a link to a folder elsewhere is never written through")
  func link() throws {
    let place = try Place()
    try place.publish(old)
    try place.put("elsewhere", "elsewhere/x")
    try FileManager.default.createSymbolicLink(
      atPath: place.site + "/h", withDestinationPath: "../elsewhere")
    #expect(refusal { try place.publish(new, place.options(keepsForeign: true)) } != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path + "/elsewhere") == ["x"])
  }

  @Test(
    "a file that somebody changed is named and refused, or written over", arguments: [true, false])
  func modified(_ remembers: Bool) throws {
    let place = try Place()
    try place.publish(old)
    if !remembers { try FileManager.default.removeItem(atPath: place.path + "/.cache") }
    try place.put("changed", "site/b/c.html")
    let message = try #require(refusal { try place.publish(new) })
    #expect(message.contains("somebody changed") && message.contains("b/c.html"))
    #expect(message.contains("--replace-modified"))
    #expect(place.text("site/b/c.html") == "changed")
    var options = place.options()
    options.replacesModified = true
    #expect(try place.publish(new, options).changed == ["a.html", "b/c.html"])
    #expect(place.text("site/b/c.html") == "c")
  }

  @Test("what was removed or emptied holds nothing to lose, and comes back")
  func lost() throws {
    let place = try Place()
    try place.publish(old)
    try FileManager.default.removeItem(atPath: place.site + "/a.html")
    try place.put("", "site/b/c.html")
    #expect(try place.publish(old).changed == ["a.html", "b/c.html"])
    #expect(place.text("site/a.html") == "a" && place.text("site/b/c.html") == "c")
  }

  @Test("a list of names, as the first version wrote it, is understood and replaced")
  func names() throws {
    let place = try Place()
    try place.publish(old)
    try place.put(old.keys.sorted().joined(separator: "\n") + "\n", "site/.portico-manifest")
    #expect(try place.publish(old).isEmpty)
    #expect(place.text("site/.portico-manifest")?.hasPrefix("# portico-manifest 2") == true)
  }

  @Test(
    "a list that somebody tampered with is refused",
    arguments: [
      "# portico-manifest 3: x\n", "../x\n", "a/../../x\n", "/etc/passwd\n", "a//b\n",
      "# portico-manifest 2: x\nzz  a.html\n",
    ])
  func tampered(_ list: String) throws {
    let place = try Place()
    try place.publish(old)
    try place.put("x", "x")
    try place.put(list, "site/.portico-manifest")
    #expect(refusal { try place.publish(new) } != nil)
    #expect(place.text("x") == "x" && place.text("site/a.html") == "a")
  }

  // MARK: Places

  @Test("a second build is told of the first")
  func lock() throws {
    let place = try Place()
    let first = try Publication(of: place.site, place.options())
    #expect(refusal { try place.publish(old) }?.contains("another build") == true)
    first.discard()
    #expect(try place.publish(old).added.count == 4)
  }

  @Test("a site behind a link is replaced where it is; a link to nowhere is refused")
  func linkedTarget() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: place.path + "/real", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: place.site, withDestinationPath: "real")
    try place.publish(old)
    try place.publish(new)
    #expect(place.text("real/a.html") == "A")
    #expect(place.names.filter { !$0.contains("/") } == ["real", "site"])
    try FileManager.default.removeItem(atPath: place.site)
    try FileManager.default.createSymbolicLink(atPath: place.site, withDestinationPath: "nowhere")
    #expect(refusal { try place.publish(old) }?.contains("leads nowhere") == true)
  }

  @Test("who may read the old site may read the new one")
  func mode() throws {
    let place = try Place()
    try place.publish(old)
    chmod(place.site, 0o750)
    try place.publish(new)
    var status = stat()
    #expect(stat(place.site, &status) == 0 && status.st_mode & 0o7777 == 0o750)
  }

  @Test("root, home, and what the site is made from are no place for it")
  func noPlace() throws {
    let place = try Place()
    var options = place.options()
    options.apart = [place.path + "/Content"]
    try place.put("x", "Content/x")
    for target in ["/", NSHomeDirectory(), place.path, place.path + "/Content/site"] {
      #expect(refusal { _ = try Publication(of: target, options) } != nil, "\(target)")
    }
    #expect(place.names == ["Content", "Content/x"])
  }

  @Test("what somebody writes over while it is carried into the new site is not lost")
  func writtenOver() throws {
    let place = try Place()
    try place.publish(old)
    try place.put("first", "site/log.txt")
    let publication = try Publication(of: place.site, place.options(keepsForeign: true))
    publication.write(Array("A".utf8), to: "a.html")
    // Replaced after the old site was looked through, as loggers and file managers do.
    try place.put("second", "later.txt")
    rename(place.path + "/later.txt", place.site + "/log.txt")
    _ = try publication.publish()
    #expect(place.text("site/log.txt") == "second")
  }

  @Test("a path goes where the system goes with it")
  func upFromLinks() throws {
    let place = try Place()
    try place.put("x", "real/sub/x")
    symlink("real/sub", place.path + "/link")
    let real = resolved(place.path)
    #expect(resolved(place.path + "/link/../out") == real + "/real/out")
    #expect(resolved(place.path + "/link/./new/../out/") == real + "/real/sub/out")
    #expect(
      resolved(place.path + "/none/../../\u{301}a") == resolved(place.path + "/..")
        + "/\u{301}a")
    #expect(resolved("/") == "/" && resolved("/..") == "/")
  }

  @Test("a pipe in the place of the list is refused at once")
  func pipe() throws {
    let place = try Place()
    try place.publish(old)
    unlink(place.site + "/" + Publication.manifestName)
    try #require(mkfifo(place.site + "/" + Publication.manifestName, 0o600) == 0)
    #expect(refusal { _ = try Publication(of: place.site, place.options()) } != nil)
  }

  @Test("a folder within a site is no place for another")
  func withinSite() throws {
    let place = try Place()
    try place.publish(old)
    let names = place.names
    for target in ["/site/sub", "/site/b", "/site/b/deep/er"] {
      let said = refusal { _ = try Publication(of: place.path + target, place.options()) }
      #expect(said?.contains("a site that Portico made") == true, "\(target)")
    }
    #expect(place.names == names)
    #expect(try place.publish(old).isEmpty)
  }

  // MARK: What a killed run left

  @Test("a run that was killed between two renames gets its old site back")
  func betweenRenames() throws {
    let place = try Place()
    try place.publish(old)
    rename(place.site, place.path + "/.site.portico-old")
    try place.put("half", "/.site.portico-new/a.html")
    let publication = try Publication(of: place.site, place.options())
    #expect(place.text("site/a.html") == "a")
    publication.discard()
    #expect(place.names.filter { $0.contains("portico") } == [])
    #expect(try place.publish(old).isEmpty)
  }

  @Test("what somebody put into the old site while it was replaced is moved into the new one")
  func late() throws {
    let place = try Place()
    try place.publish(old)
    let publication = try Publication(of: place.site, place.options())
    publication.write(Array("A".utf8), to: "a.html")
    try place.put("mine", "site/b/late.txt")
    _ = try publication.publish()
    #expect(place.text("site/b/late.txt") == "mine")
    #expect(place.names.filter { $0.contains("portico") } == [])
  }
}
