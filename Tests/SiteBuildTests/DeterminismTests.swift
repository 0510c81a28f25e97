import Foundation
import Testing

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  private struct Way: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var arguments: [String] = []
    var environment: [String: String] = [:]
    /// How the content folder is copied.
    var copy: @Sendable (String, String) throws -> Void = {
      try FileManager.default.copyItem(atPath: $0, toPath: $1)
    }
    var folder = "Content"
  }

  private static let ways = [
    Way(
      testDescription: "on one thread, in Turkish, on the other side of the date line",
      arguments: ["--threads", "1"],
      environment: [
        "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati",
        "HOME": "/nowhere", "USER": "zoë",
      ]),
    Way(
      testDescription: "in an eastern locale, far in the west, from a folder of another name",
      environment: [
        "LANG": "ar_SA.UTF-8", "LC_ALL": "ar_SA.UTF-8", "TZ": "Pacific/Niue", "USER": "",
      ], folder: "Zoë's content, final (2)"),
    Way(
      testDescription: "on seven threads, from files that were made in reverse order",
      arguments: ["--threads", "7"], copy: copyBackwards),
  ]

  @Test("the example portal is the same site however it is built")
  func example() throws {
    let (site, said) = try SmallPortal.exampleBuild.get()
    #expect(site.count > 300)
    for way in Self.ways {
      let portal = try SmallPortal()
      try FileManager.default.removeItem(atPath: portal.path + "/Content")
      try way.copy(SmallPortal.example, portal.path + "/" + way.folder)
      let ended = try portico(
        ["build", "--content", way.folder, "--today", "2026-09-14", "--format", "line"]
          + way.arguments,
        in: portal.path, environment: way.environment)
      #expect(ended.code == 0)
      #expect(ended.output.replacingOccurrences(of: way.folder + "/", with: "Content/") == said)
      #expect(differing(portal.site, site) == [], "\(way.testDescription)")
    }
  }

  @Test("mistakes are reported in the same order on every run")
  func reports() throws {
    // A hundred pages with three mistakes each; sets and dictionaries are in another order each time.
    var files: [String: String] = [:]
    for number in 1...100 {
      files["bridge/guidelines/page-\(number).md"] =
        "---\ntitle: A page\nkind: conduct\npart: support\n---\n\n[a](no.md) ![b](no.png) {{ no.such }} [c](#no)\n"
    }
    let portal = try SmallPortal(files)
    let first = try portal.build("--threads", "1")
    #expect(first.code == 1)
    #expect(first.output.split(separator: "\n").count == 401)
    for threads in ["2", "7"] {
      #expect(try portal.build("--threads", threads).output == first.output)
    }
  }

  @Test("what a translation of portal.yml says of the whole site changes nothing, in any order")
  func portalTranslation() throws {
    let files = [
      "portal.yml":
        "name: A\norganization: {name: B}\nlanguages: {others: [fr, de]}\ntheme: {accent: \"#0b6b63\"}\n",
      "portal.fr.yml": "theme: {accent: \"#7a1f5c\"}\n", "portal.de.yml": "theme: {font: serif}\n",
    ]
    let portal = try SmallPortal(files)
    try portal.build()
    let site = portal.site
    #expect(site.keys.contains { $0.hasPrefix("assets/portico-") })
    for _ in 1...4 {
      try portal.build()
      #expect(differing(portal.site, site) == [])
    }
  }
}

/// Copies a folder file by file, the last name first, so that a folder lists them in another order.
private func copyBackwards(_ source: String, _ target: String) throws {
  try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
  for name in try FileManager.default.contentsOfDirectory(atPath: source).sorted(by: >) {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: source + "/" + name, isDirectory: &isFolder)
    if isFolder.boolValue {
      try copyBackwards(source + "/" + name, target + "/" + name)
    } else {
      try FileManager.default.copyItem(atPath: source + "/" + name, toPath: target + "/" + name)
    }
  }
}
