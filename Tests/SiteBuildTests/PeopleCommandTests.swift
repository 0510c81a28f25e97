import Foundation
import Testing

/// The checks of private lists as a coordinator runs them.
@Suite("The checks of private lists")
struct PeopleCommandTests {
  private static let roster = """
    id,name,role,level,unit_path,opted_in
    E1,Ama Boateng,mentor,2,Care,yes
    E2,Lena Okafor,mentee,5,Finance,yes

    """
  private static let wrong = "pair_id,mentor_id,mentee_id,status\nP1,E2,E1,active\n"

  private func portal() throws -> SmallPortal {
    let portal = try SmallPortal()
    try FileManager.default.createDirectory(
      atPath: portal.path + "/Private", withIntermediateDirectories: true)
    try Data(Self.roster.utf8).write(to: URL(fileURLWithPath: portal.path + "/Private/roster.csv"))
    try Data(Self.wrong.utf8).write(to: URL(fileURLWithPath: portal.path + "/Private/pairs.csv"))
    return portal
  }

  private func run(_ line: String, _ portal: SmallPortal) throws -> Ended {
    try portico(line.split(separator: " ").map(String.init), in: portal.path)
  }

  @Test("a pair the wrong way round ends with 1, is named, and with --redact is not")
  func check() throws {
    let portal = try portal()
    let ended = try run("pairs check", portal)
    #expect(ended.code == 1)
    #expect(ended.output.contains("Private/pairs.csv:2: error: P1: Lena Okafor (E2)"))
    #expect(ended.output.contains("[pairs/role]"))
    let redacted = try run("pairs check --redact", portal)
    #expect(redacted.code == 1)
    #expect(!redacted.output.contains("Lena") && redacted.output.contains("P1: E2"))
  }

  @Test("nothing private is read from or written to where files are published")
  func published() throws {
    let portal = try portal()
    try Data(Self.wrong.utf8).write(to: URL(fileURLWithPath: portal.path + "/Content/pairs.csv"))
    for line in [
      "pairs check --pairs Content/pairs.csv", "pairs check --json Content/report.json",
      "pairs suggest --output Content/suggested.csv", "roster check Content/pairs.csv",
      "gap --roster Content/../Content/pairs.csv",
    ] {
      let ended = try run(line, portal)
      #expect(ended.code == 2, "\(line)")
      #expect(ended.errors.contains("inside `Content`"), "\(line): \(ended.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: portal.path + "/Content/report.json"))
    #expect(!FileManager.default.fileExists(atPath: portal.path + "/Content/suggested.csv"))
  }

  @Test("suggestions are written for their user's eyes, and replace nothing but suggestions")
  func suggest() throws {
    let portal = try portal()
    try FileManager.default.removeItem(atPath: portal.path + "/Private/pairs.csv")
    let file = portal.path + "/Private/suggested.csv"
    for _ in 1...2 {
      let ended = try run("pairs suggest --output Private/suggested.csv", portal)
      #expect(ended.code == 0, "\(ended.errors)")
      #expect(ended.output.contains("Ama Boateng (E1) mentors Lena Okafor (E2)"))
    }
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == "pair_id,mentor_id,mentee_id,status,start,end\nS-1,E1,E2,proposed,,\n")
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    let over = try run("pairs suggest --output Private/roster.csv", portal)
    #expect(over.code == 2 && over.errors.contains("this command did not write it"))
    #expect(
      try String(contentsOfFile: portal.path + "/Private/roster.csv", encoding: .utf8)
        == Self.roster)
  }
}
