import Foundation
import Testing

@Suite("Private files in the content folder")
struct PrivateFilesInContentTests {
  private static let roster =
    "name,email,employee_id,level\nOrtrud Quisling,ortrud.q@harbour.example,EMP-70117,4\n"

  static let places = [
    "bridge/assets/people.csv", "bridge/assets/notes.txt", "assets/logo.png", "people.csv",
    "bridge/.people.csv", "bridge/guidelines/list.md~", ".hidden/deep/er/list", "notes/list.csv",
    "bridge/guidelines/pictures/a.csv", "bridge/people/~$list.csv", "bridge/guidelines/.draft.md",
    "bridge/assets/list.md", "bridge/people/ortrud.md", "bridge/cohorts/list.yml",
    "shared/assets/list.json", "Thumbs.db", "bridge/slots/list.md",
  ]

  @Test("is refused wherever it lies, once, and nothing it says is repeated", arguments: places)
  func place(_ place: String) throws {
    let portal = try SmallPortal()
    #expect(try portal.build().code == 0)
    let site = portal.site
    try portal.write(Self.roster, to: place)
    for format in ["human", "line", "json", "github"] {
      let ended = try portico(
        ["build", "--today", "2026-09-14", "--format", format], in: portal.path)
      #expect(ended.code == 1, "\(place): \(ended.output)")
      #expect(ended.output.contains("private/roster") && ended.output.contains(place))
      #expect(ended.output.contains("Private/"))
      if format == "line" {
        #expect(
          ended.output.split(separator: "\n").count { $0.contains(place) } == 1, "\(ended.output)")
      }
      for value in ["Ortrud", "Quisling", "ortrud.q", "70117", "employee_id"]
      where !place.contains(value.lowercased()) {
        #expect(!(ended.output + ended.errors).contains(value), "\(place): \(ended.output)")
      }
    }
    #expect(portal.site == site)
  }

  @Test("a list of people inside a document is refused, too, and nothing of it is published")
  func documents() throws {
    let list = Self.roster + "Bo Quisling,bo.q@harbour.example,EMP-70118,2\n"
    let rows = list.split(separator: "\n").map { $0.split(separator: ",") }
    let sheet = rows.map { row in
      "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }.joined()
    let table = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined()
        + "</w:tr>"
    }.joined()
    let documents = [
      ("plan.xlsx", try zipped(["xl/worksheets/sheet1.xml": "<sheetData>\(sheet)</sheetData>"])),
      ("letter.docx", try zipped(["word/document.xml": "<w:tbl>\(table)</w:tbl>"])),
      ("all.zip", try zipped(["data/people.csv": list])),
    ]
    for (name, bytes) in documents {
      let portal = try SmallPortal(guideline("[All](../../assets/\(name))"))
      try portal.write(bytes, to: "assets/" + name)
      let ended = try portal.build()
      #expect(ended.code == 1 && ended.output.contains("[private/roster]"), "\(ended.output)")
      #expect(ended.output.contains("assets/" + name) && portal.site.isEmpty)
      for value in ["Ortrud", "Quisling", "70117"] { #expect(!ended.output.contains(value)) }
    }
  }

  @Test("a link inside the folder is followed, and one that leads out is not")
  func links() throws {
    let portal = try SmallPortal(["bridge/assets/.store/list": Self.roster])
    let folder = portal.path + "/Content/bridge/assets"
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/harmless.txt", withDestinationPath: ".store/list")
    var ended = try portal.build()
    #expect(ended.output.contains("assets/harmless.txt: error"))
    #expect(ended.output.contains("assets/.store/list: error"))
    try portal.remove("bridge/assets/harmless.txt")
    try portal.remove("bridge/assets/.store/list")
    try Data(Self.roster.utf8).write(to: URL(fileURLWithPath: portal.path + "/roster.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/harmless.txt", withDestinationPath: "../../../roster.csv")
    ended = try portal.build()
    #expect(ended.code == 1 && ended.output.contains("[file/link]"))
    #expect(!ended.output.contains("private/"))
  }

  @Test("a page's table is refused at its line")
  func table() throws {
    let rows = (1...5).map { "| Ada Brook | E10\($0) |\n" }.joined()
    let portal = try SmallPortal(
      guideline("Who is in it:\n\n| Name | Employee ID |\n|---|---|\n" + rows))
    let ended = try portal.build()
    #expect(
      ended.code == 1 && ended.output.contains("\(suspect):9: error: a page holds a list of people")
    )
    #expect(!ended.output.contains("Ada") && !ended.output.contains("E101"))
  }

  @Test("what lies beside the content folder is nobody's business")
  func outside() throws {
    let portal = try SmallPortal()
    try FileManager.default.createDirectory(
      atPath: portal.path + "/Private", withIntermediateDirectories: true)
    try Data(Self.roster.utf8).write(to: URL(fileURLWithPath: portal.path + "/Private/roster.csv"))
    #expect(try portal.build().code == 0)
  }
}
