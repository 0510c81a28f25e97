import Foundation
import Testing

/// `portico doctor`: what keeps Portico from working ends with 1 and says what to do; what is only
/// worth knowing does not.
@Suite("The doctor")
struct DoctorTests {
  private struct Finding: Decodable {
    var name: String
    var state: String
    var summary: String
    var mend: String?
  }

  private func look(
    _ portal: SmallPortal, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> (code: Int32, findings: [String: Finding]) {
    let ended = try portico(
      ["doctor", "--format", "json"] + arguments, in: portal.path,
      environment: ["LANG": "C.UTF-8", "LC_ALL": ""].merging(environment) { $1 })
    let findings = try ended.output.split(separator: "\n").map {
      try JSONDecoder().decode(Finding.self, from: Data($0.utf8))
    }
    // Whatever is not fine comes with what to do about it.
    for finding in findings { #expect((finding.mend == nil) == (finding.state == "fine")) }
    return (ended.code, Dictionary(uniqueKeysWithValues: findings.map { ($0.name, $0) }))
  }

  @Test("a portal that is well")
  func well() throws {
    let portal = try SmallPortal()
    try protect(portal, 0o700)
    let before = state(of: portal.path)
    let (code, findings) = try look(portal)
    #expect(code == 0)
    for name in [
      "version", "libraries", "words", "content", "templates", "roster", "terminal", "day",
    ] {
      #expect(
        findings[name]?.state == "fine", "\(name): \(findings[name]?.summary ?? "is not told")")
    }
    let libraries = try #require(findings["libraries"]).summary
    for library in ["cmark-gfm 0.29", "zlib 1.", "brotli 1."] {
      #expect(libraries.contains(library))
    }
    #expect(findings["private"] == nil && findings["output"] == nil)
    #expect(state(of: portal.path) == before, "looking leaves nothing behind")
  }

  private static let troubles:
    [(
      name: String, about: String, state: String, mend: String,
      prepare: @Sendable (SmallPortal) throws -> Void
    )] = [
      (
        "no portal", "content", "odd", "portico init",
        { try FileManager.default.removeItem(atPath: $0.path + "/Content/portal.yml") }
      ),
      (
        "an own template of an older version", "templates", "odd",
        "portico templates show row.html",
        { portal in
          let folder = portal.path + "/Templates"
          try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
          try Data("\\(// portico-original: 0123456789abcdef)\n<p>row</p>\n".utf8)
            .write(to: URL(fileURLWithPath: folder + "/row.html"))
        }
      ),
      (
        "own templates that lie elsewhere", "templates", "broken", "portico check",
        {
          try FileManager.default.createSymbolicLink(
            atPath: $0.path + "/Templates", withDestinationPath: "/nowhere")
        }
      ),
      (
        "no roster", "roster", "odd", "Private/roster.csv",
        { try FileManager.default.removeItem(atPath: $0.path + "/Private/roster.csv") }
      ),
      (
        "a roster that is none", "roster", "broken", "mend the file",
        {
          try Data("hello\n".utf8).write(to: URL(fileURLWithPath: $0.path + "/Private/roster.csv"))
        }
      ),
      ("a roster that all may read", "private", "odd", "chmod -R go= ", { try protect($0, 0o755) }),
      (
        "an output that is somebody else's", "output", "broken", "--output",
        { portal in
          let folder = portal.path + "/Public"
          try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
          try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/index.html"))
        }
      ),
    ]

  @Test("what is not well, one by one", arguments: troubles.indices)
  func trouble(_ index: Int) throws {
    let trouble = Self.troubles[index]
    let portal = try SmallPortal()
    try protect(portal, 0o700)
    try trouble.prepare(portal)
    let (code, findings) = try look(portal)
    let finding = try #require(findings[trouble.about], "\(trouble.name): is not told")
    #expect(finding.state == trouble.state, "\(trouble.name): \(finding.summary)")
    #expect(finding.mend?.contains(trouble.mend) == true, "\(trouble.name): \(finding.mend ?? "")")
    #expect(code == (trouble.state == "broken" ? 1 : 0), "\(trouble.name)")
  }

  @Test("a terminal without UTF-8 is worth a look, and the last line sums up")
  func terminal() throws {
    let portal = try SmallPortal()
    try protect(portal, 0o700)
    #expect(try look(portal, environment: ["LANG": "C"]).findings["terminal"]?.state == "odd")
    let ended = try portico(
      ["doctor"], in: portal.path, environment: ["LANG": "C", "LC_ALL": ""])
    #expect(ended.code == 0)
    #expect(ended.output.hasSuffix("All works; 1 thing worth a look.\n"), "\(ended.output)")
  }
}

/// Who else may look into the private folder.
private func protect(_ portal: SmallPortal, _ mode: Int) throws {
  for (path, bits) in [("/Private/roster.csv", mode & 0o666), ("/Private", mode)] {
    try FileManager.default.setAttributes(
      [.posixPermissions: bits], ofItemAtPath: portal.path + path)
  }
}
