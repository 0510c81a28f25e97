import Foundation
import Privacy
import Testing

@Suite("Lists of people among the pages")
struct PrivateFilesTests {
  private func kind(_ text: String, _ name: String = "notes.txt") -> PrivateFileKind? {
    privateFileKind(name: name, head: Array(text.utf8))
  }

  // MARK: What is refused

  static let lists: [(what: String, kind: PrivateFileKind, text: String)] = [
    (
      "the roster of the gate", .roster,
      "name,preferred_name,email,employee_id,role,level,department,location,cohort,tenure_years\nAda Brook,,ada@x.example,E1,nurse,L2,Care,North,2026,3\n"
    ),
    (
      "the roster of the matching", .roster,
      "id,name,email,role,level,unit_path,manager_id,location,function,skills_offered,skills_sought,interests,opted_in,capacity,conflicts,training_done\nE1,Ada Brook,ada@x.example,nurse,2,Care/North,E9,North,care,,,,yes,1,,yes\n"
    ),
    ("a header alone", .roster, "name,email,employee_id,role,level\n"),
    ("semicolons", .roster, "Name;E-Mail;Abteilung\nAda Brook;ada@x.example;Pflege\n"),
    ("tabs", .roster, "First name\tLast name\tOffice\nAda\tBrook\tNorth\n"),
    ("bars", .roster, "| Name | Email |\n|---|---|\n| Ada Brook | ada@x.example |\n"),
    ("quotation marks", .roster, "\"Employee ID\",\"Full Name\"\n\"E1\",\"Brook, \"\"Ada\"\"\"\n"),
    ("Windows line ends", .roster, "name,email\r\nAda Brook,ada@x.example\r\n"),
    ("old Macintosh line ends", .roster, "name,email\rAda Brook,ada@x.example\r"),
    ("a byte order mark", .roster, "\u{FEFF}name,email\nAda Brook,ada@x.example\n"),
    (
      "a title above the header", .roster,
      "Participants of the second cohort\nConfidential\n\nStand,14.09.2026\n\nName,Email,Unit\nAda Brook,ada@x.example,Care\n"
    ),
    ("Excel's first line", .roster, "sep=;\nName;Email\nAda Brook;ada@x.example\n"),
    ("capitals and blanks", .roster, " EMPLOYEE ID , Job Title \nE1,Nurse\n"),
    ("words run together", .roster, "employeeId,jobTitle\nE1,Nurse\n"),
    ("German", .roster, "Mitarbeiternummer;Vorname;Nachname;Führungskraft\n1;Ada;Brook;Cy Dahl\n"),
    ("French", .roster, "Prénom;Nom;Courriel;Service\nAda;Brook;ada@x.example;Soins\n"),
    ("Spanish", .roster, "Nombre,Apellidos,Correo electrónico\nAda,Brook,ada@x.example\n"),
    ("Portuguese", .roster, "Nome completo,Matrícula\nAda Brook,12\n"),
    ("Italian", .roster, "Cognome,Nome,Reparto\nBrook,Ada,Cura\n"),
    ("Dutch", .roster, "Voornaam,Achternaam,Afdeling\nAda,Brook,Zorg\n"),
    ("Polish", .roster, "Imię i nazwisko;Dział;Stanowisko\nAda Brook;Opieka;Pielęgniarka\n"),
    ("Chinese", .roster, "姓名,工号,部门\n王小明,1001,财务\n"),
    ("Japanese", .roster, "氏名,メールアドレス\n山田太郎,yamada@x.example\n"),
    ("Russian", .roster, "Фамилия;Имя;Отдел\nИванова;Анна;Финансы\n"),
    ("dates of birth", .roster, "Name,Date of birth\nAda Brook,1980-02-03\n"),
    ("people by their numbers only", .roster, "id,level,unit_path,manager_id\nE1,2,Care,E9\n"),
    (
      "addresses without a header", .roster,
      "ada@x.example,1\nbo@x.example,2\ncy@x.example,3\nda@x.example,4\ned@x.example,5\n"
    ),
    (
      "JSON", .roster,
      #"[{"name":"Ada Brook","email":"ada@x.example","employee_id":"E1"},{"name":"Bo Cray","email":"bo@x.example","employee_id":"E2"},{"name":"Cy Dahl","email":"cy@x.example","employee_id":"E3"}]"#
    ),
    (
      "JSON, line by line", .roster,
      "{\"employeeId\": \"E1\", \"level\": 3}\n{\"employeeId\": \"E2\", \"level\": 2}\n{\"employeeId\": \"E3\", \"level\": 2}\n"
    ),
    (
      "YAML", .roster,
      "people:\n  - name: Ada Brook\n    employee_id: E1\n    level: 3\n  - name: Bo Cray\n    employee_id: E2\n    level: 3\n  - name: Cy Dahl\n    employee_id: E3\n"
    ),
    (
      "YAML in braces", .roster,
      "- {employee_id: E1, name: Ada Brook}\n- {employee_id: E2, name: Bo Cray}\n- {employee_id: E3, name: Cy Dahl}\n"
    ),
    (
      "line by line", .roster,
      "Name: Ada Brook\nEmployee ID: E1\n\nName: Bo Cray\nEmployee ID: E2\n\nName: Cy Dahl\nEmployee ID: E3\n"
    ),
    ("cards", .roster, "BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n"),
    (
      "the guests of an invitation", .roster,
      "BEGIN:VCALENDAR\nATTENDEE;CN=Ada:mailto:ada@x.example\nATTENDEE;CN=Bo:mailto:bo@x.example\n"
    ),
    (
      "a web page that calls itself a sheet", .roster,
      "<html><table><tr><th>Name<th>E-mail</tr><tr><td>Ada Brook</td><td>ada@x.example</td></tr><tr><td>Bo&nbsp;Cray</td><td>bo@x.example</td></tr></table>"
    ),
    ("pairs", .pairs, "pair_id,mentor_id,mentee_id,status,start,end\n1,E1,E2,active,2026-10-19,\n"),
    ("pairs by name", .pairs, "Mentor;Mentee\nAda Brook;Bo Cray\nCy Dahl;Di Eames\n"),
    ("pairs by address", .pairs, "Mentor email,Mentee email,Since\na@x.example,b@x.example,May\n"),
    ("pairs in German", .pairs, "Tandem;Mentorin;Mentee\n1;Ada Brook;Bo Cray\n"),
    ("check-ins", .checkIns, "pair_id,date,met_count,status\n1,2026-11-19,2,ok\n"),
    ("check-ins in French", .checkIns, "Binôme;Nombre de rencontres\n1;3\n"),
    (
      "consents", .consents,
      "story_id,person_id,scope,date,expires,withdrawn,text_hash\nS1,E1,internal,2026-08-01,,,sha256:0\n"
    ),
    ("consents by name", .consents, "Name,Consent given,Date\nAda Brook,yes,2026-08-01\n"),
    (
      "answers with a person", .responses,
      "Respondent,Q1,Q2\nR1,4,5\n"
    ),
    (
      "a form's answers", .responses,
      "Timestamp,How useful were the meetings?,What should we change?\n2026-01-02 10:00,4,Nothing\n"
    ),
    (
      "Microsoft's form", .responses,
      "ID,Start time,Completion time,Email,Name,How satisfied are you with the matching?\n1,9:00,9:04,anonymous,,4\n"
    ),
    (
      "totals with a comment", .responses,
      "cohort,wave,metric,group_type,group,n,value,unit,comment\na,mid,trust,all,all,9,4,mean,They said …\n"
    ),
    (
      "totals with an address", .responses,
      "cohort,wave,metric,email,n,value\na,mid,trust,ada@x.example,1,4\n"
    ),
    (
      "many rows of answers", .responses,
      "trust,clarity,time,site\n" + String(repeating: "4,3,5,North\n", count: 12)
    ),
  ]

  @Test("is told by its columns, in any spelling, delimiter and place", arguments: lists.indices)
  func refused(_ index: Int) {
    let (what, expected, text) = Self.lists[index]
    #expect(kind(text) == expected, "\(what)")
    // The name decides nothing.
    #expect(kind(text, "background.svg") == expected, "\(what)")
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(privateFileKind(name: "a.txt", head: [0xFF, 0xFE] + utf16) == expected, "\(what)")
    #expect(
      privateFileKind(name: "a.csv", head: zip(["data/people.csv": Array(text.utf8)])) == expected,
      "\(what)")
  }

  @Test("Latin-1, UTF-16 without its mark and the other way round are read too")
  func encodings() {
    let text = "Prénom;Nom;Courriel\nAndré;Brook;andre@x.example\n"
    #expect(
      privateFileKind(name: "a", head: text.unicodeScalars.map { UInt8($0.value) }) == .roster)
    let units = Array(text.utf16)
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(privateFileKind(name: "a", head: [0xFE, 0xFF] + big) == .roster)
    let ascii = "name,email\nAda Brook,ada@x.example\n".utf16
    #expect(privateFileKind(name: "a", head: ascii.flatMap { [UInt8($0), 0] }) == .roster)
    #expect(privateFileKind(name: "a", head: ascii.flatMap { [0, UInt8($0)] }) == .roster)
  }

  @Test("a file that is cut off in the middle of a letter is told all the same")
  func cut() {
    let text = "name,email\n" + String(repeating: "Zoë Brook,zoe@x.example\n", count: 4000)
    for length in 65_530...65_536 {
      #expect(privateFileKind(name: "a", head: Array(text.utf8.prefix(length))) == .roster)
    }
  }

  // MARK: Spreadsheets

  private static let rows = [
    ["Name", "E-mail"], ["Ada & Co", "a@x.example"], ["Bo", "b@x.example"],
  ]

  @Test("a sheet's first rows are read")
  func sheets() {
    let texts = Self.rows.flatMap { $0 }
    let shared = texts.map { "<si><t>\($0.replacing("&", with: "&amp;"))</t></si>" }.joined()
    let numbers = Self.rows.indices.map { row in
      "<row>" + (0..<2).map { "<c r=\"A1\" t=\"s\"><v>\(row * 2 + $0)</v></c>" }.joined() + "</row>"
    }.joined()
    let inline = Self.rows.map { row in
      "<x:row>" + row.map { "<x:c t=\"inlineStr\"><x:is><x:t>\($0)</x:t></x:is></x:c>" }.joined()
        + "</x:row>"
    }.joined()
    let open = Self.rows.map { row in
      "<table:table-row><table:table-cell table:number-columns-repeated=\"9\"/>"
        + row.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
        + "</table:table-row>"
    }.joined()
    let word = Self.rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined()
        + "</w:tr>"
    }.joined()
    for parts in [
      ["xl/sharedStrings.xml": "<sst>\(shared)</sst>", "xl/worksheets/sheet2.xml": numbers],
      ["xl/worksheets/sheet1.xml": inline], ["content.xml": open], ["word/document.xml": word],
    ] {
      let bytes = zip(parts.mapValues { Array($0.utf8) })
      #expect(privateFileKind(name: "plan.xlsx", head: bytes) == .roster, "\(parts.keys)")
      #expect(privateFileKind(name: "all.zip", head: zip(["a.xlsx": bytes])) == .roster)
    }
  }

  @Test("an empty form may ask for names")
  func emptyForm() {
    let form = "<row><c><v>Name</v></c><c><v>E-mail</v></c></row><row><c/><c/></row>"
    #expect(
      privateFileKind(name: "a.xlsx", head: zip(["xl/worksheets/sheet1.xml": Array(form.utf8)]))
        == nil)
  }

  @Test(
    "one person in a document is a list, too; a filled-in example is none",
    arguments: [
      (["name", "email", "role"], ["Ngozi Okafor", "ngozi@corp.example", "Analyst"], true),
      (["Employee ID", "Name"], ["E10414", "Ngozi Okafor"], true),
      (["mentor_id", "mentee_id", "cohort"], ["E10414", "E10415", "2024"], true),
      (["name", "email", "role"], ["Your name", "you@example.org", "Your role"], false),
      (["name", "email", "role"], ["Ngozi Okafor", "", ""], false),
      (["mentor", "mentee"], ["Asks first", "Answers then"], false),
    ])
  func onePerson(_ header: [String], _ row: [String], _ isPrivate: Bool) {
    let table = [header, row].map { row in
      "<w:tr>" + row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined()
        + "</w:tr>"
    }.joined()
    let sheet = [header, row].map { row in
      "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }.joined()
    let open = [header, row].map { row in
      "<table:table-row>"
        + row.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
        + "</table:table-row>"
    }.joined()
    for (part, text) in [
      ("word/document.xml", table), ("xl/worksheets/sheet1.xml", sheet), ("content.xml", open),
    ] {
      let bytes = zip([part: Array(text.utf8)])
      // Whatever it is called.
      for name in ["people.docx", "notes.txt"] {
        #expect((privateFileKind(name: name, head: bytes) != nil) == isPrivate, "\(part) \(name)")
      }
    }
  }

  @Test("what cannot be looked into is said to be so")
  func unreadable() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(privateFileKind(name: "a.xls", head: old) == .unreadable)
    #expect(privateFileKind(name: "a.db", head: Array("SQLite format 3\0".utf8)) == .unreadable)
    #expect(privateFileKind(name: "a.xlsx", head: zip(["a": [1]]).dropLast(30)) == .unreadable)
    var locked = zip(["people.csv": Array("name,email\n".utf8)])
    let list = locked.indices.last { locked[$0...].starts(with: [0x50, 0x4B, 1, 2]) }!
    locked[list + 8] |= 1
    #expect(privateFileKind(name: "a.zip", head: locked) == .unreadable)
    var deep = zip(["a.txt": Array("hello".utf8)])
    for _ in 0..<5 { deep = zip(["a.zip": deep]) }
    #expect(privateFileKind(name: "a.zip", head: deep) == .unreadable)
  }

  @Test("nonsense is nothing, and never a crash")
  func nonsense() {
    var state: UInt64 = 7
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let whole = zip(["xl/worksheets/sheet1.xml": Array("<row><c><v>Name</v></c></row>".utf8)])
    for _ in 0..<300 {
      _ = privateFileKind(name: "a", head: (0..<200).map { _ in next() })
      var broken = whole
      for _ in 0..<3 { broken[Int(next()) % broken.count] = next() }
      _ = privateFileKind(name: "a.xlsx", head: broken)
      let marks = (0..<200).map { _ in Array("\",;|\n{}[]:<>- a".utf8)[Int(next()) % 15] }
      _ = privateFileKind(name: "a", head: marks)
    }
    #expect(kind("") == nil)
  }

  // MARK: What is fine

  static let fine: [(what: String, text: String)] = [
    (
      "totals",
      "cohort,wave,metric,group_type,group,n,value,unit\na,mid,trust,all,all,48,4.2,mean\na,mid,trust,unit,Finance,12,4.0,mean\n"
    ),
    (
      "totals with semicolons",
      "\u{FEFF}cohort;wave;metric;group_type;group;n;value;unit\na;mid;trust;all;all;48;4,2;mean\n"
    ),
    ("a plan", "Week,Topic,Minutes\n1,Trust,60\n2,Goals,45\n"),
    (
      "what each side does",
      "Step,Mentor,Mentee\nPrepare,Reads the goal,Writes the goal\nMeet,Listens,Asks\n"
    ),
    ("levels", "Role,Level\nNurse,2\nManager,4\n"),
    ("places", "Office,City,Country\nNorth House,Leeds,UK\n"),
    ("tools", "Name,Purpose\nBoard,To plan\nPad,To note\n"),
    (
      "a story's text",
      "We met, and then we talked, and it was good.\nShe said, \"why not\", and I agreed.\n"
    ),
    ("a text with commas", "Name, e-mail and role are needed.\nWrite to us, please.\n"),
    (
      "a list of what is needed",
      "- Name, e-mail\n- Role, level\n- First name, last name\n- Unit, site\n"
    ),
    ("a last line", "We ask for this.\nNothing else.\nAt once.\n\nName, email, role, level\n"),
    ("a drawing", "<svg viewBox=\"0 0 1 1\"><text>name, email</text></svg>"),
    ("captions", "WEBVTT\n\n00:01.000 --> 00:02.000\nName, email and role are needed.\n"),
    ("an appointment", "BEGIN:VCALENDAR\nORGANIZER:mailto:office@x.example\nSUMMARY:Kick-off\n"),
    (
      "settings",
      "name: Bridge\ncoordinator: office\nchampions: [ada-brook]\ncommitments:\n  - person: ada-brook\n    text: I meet every month.\n  - person: bo-cray\n    text: I listen.\n  - person: cy-dahl\n    text: I ask.\n"
    ),
    (
      "a cohort's dates",
      "survey_waves:\n  - {id: baseline, opens: 2026-10-01, closes: 2026-10-09}\n  - {id: mid, opens: 2027-01-01, closes: 2027-01-09}\n  - {id: end, opens: 2027-05-01, closes: 2027-05-09}\n"
    ),
    (
      "questions to print",
      "Question,By\nWhat do you want to learn?,mentee\nWhat worries you?,both\n"
    ),
  ]

  @Test("tables without people are left alone", arguments: fine.indices)
  func allowed(_ index: Int) {
    let (what, text) = Self.fine[index]
    #expect(kind(text) == nil, "\(what)")
    #expect(kind(text, "a.csv") == nil, "\(what)")
  }

  // MARK: Pages

  private func inPage(_ table: String) -> PrivateFileKind? {
    let page = "---\ntitle: A\n---\n\nSome words.\n\n\(table)\n"
    return privateTable(inMarkdown: Array(page.utf8), from: 17)?.kind
  }

  @Test("a page's table of five people is refused, and where it is")
  func pageTable() throws {
    let people = (1...5).map { "| Person Number | p\($0)@x.example | E\($0)\($0) |\n" }.joined()
    #expect(inPage("| Name | E-mail | Employee ID |\n|---|---|---|\n" + people) == .roster)
    #expect(
      inPage("Name | E-mail\n---|---\n" + (1...5).map { "Ada Brook | p\($0)@x.example\n" }.joined())
        == .roster)
    let pairs = String(repeating: "| Ada Brook | Bo Cray |\n", count: 5)
    #expect(inPage("| Mentor | Mentee |\n|---|---|\n" + pairs) == .pairs)
    let page =
      "a\n\nb | c\n\n| Given name | Surname |\n|-|-|\n"
      + String(repeating: "| Ada | Brook |\n", count: 5)
    let found = try #require(privateTable(inMarkdown: Array(page.utf8), from: 0))
    #expect(found.kind == .roster && found.offset == 10)
  }

  @Test(
    "a page's other tables are left alone",
    arguments: [
      ("| Role | Level |\n|---|---|\n", "| Nurse | L2 |\n"),
      ("| Name | What for |\n|---|---|\n", "| Shared Board | to plan |\n"),
      (
        "| Step | Mentor | Mentee |\n|---|---|---|\n",
        "| Prepare | Read The Goal | Write The Goal |\n"
      ),
      (
        "| Mentor | Mentee |\n|---|---|\n",
        "| Listens and asks questions. | Prepares the agenda. |\n"
      ),
      (
        "| Office | Where | Telephone |\n|---|---|---|\n",
        "| North House | Leeds | 0113 496 0000 |\n"
      ),
      (
        "| Department | Contact | E-mail |\n|---|---|---|\n", "| Finance | the office | office@ |\n"
      ),
      ("| Question | Answer |\n|---|---|\n", "| How long? | An hour. |\n"),
      ("| Login | Story | Owner |\n|---|---|---|\n", "| page | as a reader | the team |\n"),
      ("| Date | Meeting | Status |\n|---|---|---|\n", "| May | Kick-off | planned |\n"),
    ])
  func pageTableFine(_ header: String, _ row: String) {
    #expect(inPage(header + String(repeating: row, count: 9)) == nil)
  }
}

/// A zip with these files, stored as they are.
private func zip(_ files: [String: [UInt8]]) -> [UInt8] {
  func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
  }
  var bytes: [UInt8] = []
  var list: [UInt8] = []
  for (name, content) in files.sorted(by: { $0.key < $1.key }) {
    let sizes = number(0, 4) + number(content.count, 4) + number(content.count, 4)
    let head = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + sizes
    let nameAndExtra = number(name.utf8.count, 2) + number(0, 2)
    list += [0x50, 0x4B, 1, 2] + number(20, 2) + head + nameAndExtra
    list += number(0, 2) + number(0, 4) + number(0, 4) + number(bytes.count, 4) + Array(name.utf8)
    bytes += [0x50, 0x4B, 3, 4] + head + nameAndExtra + Array(name.utf8) + content
  }
  let end =
    [0x50, 0x4B, 5, 6] + number(0, 4) + number(files.count, 2) + number(files.count, 2)
    + number(list.count, 4) + number(bytes.count, 4) + number(0, 2)
  return bytes + list + end
}
