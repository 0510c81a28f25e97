import Foundation
import Syntax
import Testing

@testable import Privacy

/// A few invented people of many cultures.
private let roster = try! Roster(
  csv: Array(
    """
    name,preferred_name,email,employee_id,role,level,department,location,cohort,tenure_years
    Ngozi Okafor,,ngozi.okafor@example.org,EMP-00412,Data Analyst,Senior,Treasury,Lisbon,2024,12
    Robert Müller,,robert.mueller@example.org,EMP-00413,Engineer,Director,IT,Berlin,2024,3
    Grace Hill,,grace.hill@example.org,EMP-00414,Nurse,Junior,Legal,Oslo,2025,1
    Will May,Billy,will.may@example.org,EMP-00415,Nurse,Junior,Legal,Oslo,2025,1
    Nagy Eszter,,e.nagy@example.org,EMP-00416,Nurse,Junior,Legal,Oslo,2025,2
    王小明,,xm.wang@example.org,EMP-00417,Nurse,Junior,Legal,Oslo,2025,2
    Łukasz Wiśniewski,,lw@example.org,EMP-00418,Nurse,Junior,Legal,Oslo,2025,2
    Jean-Luc Delacroix,,jl@example.org,EMP-00419,Nurse,Junior,Legal,Oslo,2025,2
    Ольга Соколова,,os@example.org,EMP-00420,Nurse,Junior,Legal,Oslo,2025,2
    Siobhán O'Sullivan,,sos@example.org,EMP-00421,Nurse,Junior,Legal,Oslo,2025,2
    Ekaterina Khrushcheva,,ek@example.org,EMP-00422,Nurse,Junior,Legal,Oslo,2025,2
    Hanna van den Berg,,hb@example.org,EMP-00423,Field Engineer,Junior,Legal,Oslo,2025,2
    Eun-ji Kang,,kj@example.org,EMP-00424,Nurse,Junior,Legal,Oslo,2025,2
    Rebecca King,,rk@example.org,EMP-00425,Nurse,Junior,Legal,Oslo,2025,2
    Julia Fatima Summer,,js@example.org,EMP-00426,Nurse,Junior,Legal,Oslo,2025,2
    João Gonçalves,,jg@example.org,EMP-00427,Nurse,Vice-president,Legal,Oslo,2025,2
    Sebastião dos Santos,Sato,sds@example.org,EMP-00431,Nurse,Junior,Legal,Oslo,2025,2
    Evangelos Oikonomou,,eo@example.org,EMP-00432,Nurse,Junior,Legal,Oslo,2025,2
    Pat Ashworth,,pa@example.org,EMP-00437,Nurse,Junior,Legal,Oslo,2025,2
    My O,,mo@example.org,EMP-00433,Nurse,Junior,Legal,Oslo,2025,2
    Zsuzsanna Kertész,,zk@example.org,EMP-00435,Nurse,Junior,Legal,Oslo,2025,2
    Liz Ormskirk,,lo@example.org,EMP-00436,Nurse,Junior,Legal,Oslo,2025,2
    Mohammed Benali,,mb@example.org,EMP-00438,Nurse,Junior,Legal,Oslo,2025,2
    Noh Sung-ho,,ns@example.org,EMP-00439,Nurse,Junior,Legal,Oslo,2025,2
    Élodie Côté,,ec@example.org,EMP-00440,Nurse,Junior,Legal,Oslo,2025,2
    孙丽,,sl@example.org,EMP-00441,Nurse,Junior,Legal,Oslo,2025,2
    Anna Cross,,ac@example.org,EMP-00434,Nurse,Junior,Legal,Oslo,2025,2
    Đỗ Minh,,dm@example.org,EMP-00442,Nurse,Junior,Legal,Oslo,2025,2
    An E,,ae@example.org,EMP-00428,Nurse,Junior,Legal,Oslo,2025,2
    Ljiljana Šarčević,,ls@example.org,EMP-00429,Nurse,Junior,Legal,Oslo,2025,2
    Sergey Yakovlev,,sy@example.org,EMP-00430,Nurse,Manager,Legal,Rome,2025,21

    """.utf8))

private let gate = TextGate(roster: roster, contacts: ["Amara Nwosu", "office@example.org"])

private func read(_ text: String, name: String = "a-story", gate: TextGate = gate) -> [Finding] {
  StoryReader(gate).read(
    SourceFile(path: name + ".md", bytes: Array("---\ntitle: A story\n---\n\(text)\n".utf8))
  )
  .findings
}

/// A sentence that names somebody, in a form that a reader would recognise.
struct Form: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  var testDescription: String { name }

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

@Suite("Names of the roster, in any spelling a reader would recognise")
struct NameTests {
  @Test(
    "whoever is on the roster keeps a story back",
    arguments: [
      Form("as it stands", "We met Ngozi Okafor at lunch."),
      Form("surname first", "Okafor, Ngozi was there."),
      Form("family first, given first", "Eszter Nagy was there."),
      Form("capitals", "NGOZI OKAFOR was there."),
      Form("small letters", "we met ngozi okafor at lunch."),
      Form("possessive", "It was Okafor's idea."),
      Form("surname alone", "Without Okafor it would have failed."),
      Form("given name alone", "Without Ngozi it would have failed."),
      Form("nickname", "Bob Müller was there."),
      Form("preferred name", "Billy May was there."),
      Form("initial and surname", "N. Okafor was there."),
      Form("initial and a surname that is a word, without a space", "G.Hill was there."),
      Form("surname and initial", "Okafor, N. was there."),
      Form("title and surname", "Dr Okafor was there."),
      Form("a short title that begins a sentence", "Sir Hill was there."),
      Form("title and a surname that is a small word without its marks", "Professor Đỗ was there."),
      Form("without accents", "Lukasz Wisniewski was there."),
      Form("German spelling", "Robert Mueller was there."),
      Form("one slip", "Ngozi Okafro was there."),
      Form("one slip that makes another name", "Sebastião dos Satos was there."),
      Form("split by markup", "Ok**afo**r was there."),
      Form("split by a tag", "Ok<b title=\"x\">afo</b>r was there."),
      Form("split by a comment", "Oka<!-- hidden -->for was there."),
      Form("over two lines", "We met Ngozi\nOkafor at lunch."),
      Form("hyphenated over two lines", "We met Oka-\nfor at lunch."),
      Form("zero-width space", "Oka\u{200B}for was there."),
      Form("soft hyphen", "Oka\u{AD}for was there."),
      Form("Cyrillic look-alikes", "О\u{43A}\u{430}for was there."),
      Form("full-width letters", "Ｏｋａｆｏｒ was there."),
      Form("mathematical letters", "𝐎𝐤𝐚𝐟𝐨𝐫 was there."),
      Form("a gap among them", "𝐽𝑢𝑙𝑖𝑎 𝐹𝑎𝑡\u{1D455}𝑖𝑚𝑎 was there. 𝑆𝑖𝑜𝑏\u{1D455}𝑎𝑛 was, too."),
      Form("a month that is asked to do something", "We asked Summer to read the draft."),
      Form("entities", "O&#107;a&#x66;or was there."),
      Form("percent signs", "[here](https://example.org/Ok%61for)"),
      Form("entities, encoded twice", "Ngozi &amp;#79;kafor was there."),
      Form("percent signs that end in figures", "find?q=%E5%AD%99%E4%B8%BD here"),
      Form("a place word that speaks", "As Hill told me, a no is a gift."),
      Form(
        "a title, beside a figure of the name", "They read Martin Luther King. Mr King was there."),
      Form("percent signs, encoded twice", "[here](https://example.org/Ngozi%2520Ok%2561for)"),
      Form("base64", "[here](https://example.org/u/TmdvemkgT2thZm9y)"),
      Form("German romanisation", "Jekaterina Chruschtschowa was there."),
      Form("another romanisation", "Yekaterina Hruscheva was there."),
      Form("title and a surname with particles", "Mrs van den Berg was there."),
      Form("initials without dots", "JL Delacroix was there."),
      Form("camel case", "#EunJiKang was there."),
      Form("a name in the wrong case", "It was wILL mAY."),
      Form("a month that gives advice", "May's advice was to wait."),
      Form("slug", "[here](https://example.org/ngozi-okafor)"),
      Form("joined", "[here](https://example.org/~nokafor)"),
      Form("link title", "[here](https://example.org \"with Ngozi Okafor\")"),
      Form("picture text", "![Ngozi Okafor at the board](a.jpg)"),
      Form("comment", "<!-- ask Ngozi Okafor -->"),
      Form("code", "```\nowner = Ngozi Okafor\n```"),
      Form("footnote", "It worked.[^1]\n\n[^1]: Told by Ngozi Okafor."),
      Form("table", "| Who | What |\n| --- | --- |\n| Ngozi Okafor | all |"),
      Form("Chinese characters", "王小明 was there."),
      Form("pinyin", "Wang Xiaoming was there."),
      Form("another alphabet", "Olga Sokolova was there."),
      Form("half of a double name", "Jean-Luc was there."),
      Form("apostrophe dropped", "Siobhan OSullivan was there."),
      Form("a name that is a word", "Then Grace said yes."),
      Form("a name that is a month", "\"Give it a week,\" said May."),
      Form("a time that is thanked", "Thank you, Summer, for the patience."),
      Form("a time that is met", "I met Summer at the welcome breakfast."),
      Form("particles and a word, beside a role", "Our mentor, van den Berg, works upstairs."),
      Form("a value that is a name of two words", "<p title=\"grace hill\">A note.</p>"),
      Form("split by a tag in an attribute", "<p title=\"Oka<wbr>for\">A note.</p>"),
      Form("split by a tag that is shown", "Then Oka&lt;b&gt;for came."),
      Form("pet form", "Joãozinho Gonçalves was there."),
      Form("pet form of the beginning", "Zsuzsi Kertész was there."),
      Form("thanks that go to a time", "Thanks go to Summer for the loan of the room."),
      Form("in full, where the roster is short", "Elizabeth Ormskirk was there."),
      Form("a surname written apart", "Muhammad Ben Ali was there."),
      Form("a given name of two words with a hyphen", "Then Sung-ho came."),
      Form("an initial and a word with marks", "É Côté was there."),
      Form("words in small letters, where somebody stands", "We asked grace hill to come."),
      Form("behind a word of another language", "Réalité : Okafor. Vorschlag okafor."),
      Form("pet form on the list", "Seryozha Yakovlev was there."),
      Form("a part of one letter", "The call with An E lasted two hours."),
      Form("Greek pairs of letters", "Ευάγγελος Οικονόμου was there."),
      Form("a link's text after a small word", "More in [Grace said so](a.md)."),
      Form("a signature in small letters", "> Start smaller.\n>\n> — grace hill"),
      Form("a part of one letter, a possessive before", "My O and I agreed on it."),
      Form("Serbian letters", "Љиљана Шарчевић was there."),
      Form("an address with a tag for its sign", "Write to nova_orr<at>outlook.com."),
      Form("as the marks sound", "Ljiljana Sharchevich was there."),
      Form("words, surname first", "A photo of Hill, Grace at the quay."),
      Form("shown backwards by force", "We met \u{202E}rofakO izogN\u{202C} at lunch."),
      Form("employee id", "See EMP 00412."),
      Form("e-mail", "Write to Ngozi.Okafor@example.org."),
    ])
  func found(_ form: Form) {
    #expect(read(form.text).contains { $0.severity == .block })
  }

  @Test("a file's name is read, too")
  func fileName() {
    let findings = read("Nothing.", name: "a-day-with-ngozi-okafor")
    #expect(findings.contains { $0.severity == .block && $0.span.line == 0 })
  }

  @Test(
    "names that are joined are found in every part of a text",
    arguments: [
      "`mentor: myduyenLe`", "[the letter](files/annekevanthof-2024.docx)",
      "[here](https://example.org/t/TGlseSBQYXJr)",
    ])
  func joined(_ text: String) {
    let roster = try! Roster(csv: Array("name\nLê Mỹ Duyên\nAnneke van 't Hof\nLily Park\n".utf8))
    #expect(read(text, gate: TextGate(roster: roster)).contains { $0.severity == .block })
  }

  @Test("the settings are read, with their comments and escapes")
  func settings() {
    for line in [
      "summary: With Ngozi Okafor", "summary: With Ngozi Oka**for**",
      "summary: With ~~Ngozi~~ Okafor", "# Ngozi Okafor",
      #"summary: "Ng\u006Fzi Okafor""#,
    ] {
      let story = "---\ntitle: A story\n\(line)\n---\nNothing.\n"
      let findings = StoryReader(gate).read(SourceFile(path: "a.md", bytes: Array(story.utf8)))
        .findings
      #expect(findings.contains { $0.severity == .block && $0.span.line == 3 })
    }
  }

  @Test(
    "words, places, products, figures and contacts keep nothing back",
    arguments: [
      "Will this work? It will, and it may, by the grace of good planning.",
      "In May we went up the hill.",
      "The grace period ends in May.", "Hill Street is closed.",
      "As Robert Burns wrote, plans go astray.",
      "Brené Brown writes about courage (Brown, 2012).",
      "We used the Kirkpatrick model and a Gantt chart.",
      "Ask Amara Nwosu, or write to office@example.org.", "We met in Sydney and in Florence.",
      "They read *Oliver Twist* beside a John Deere tractor.",
      "The bus goes from King's Cross.",
      "The book club chose *Rebecca*, and we read *Rebecca*, too.",
      "A notebook in Julia, the language.", "Lourdes, Fatima and Lisbon were stops.",
      "Summer came early.", "My title, Field Engineer, sounds grander than it is.",
      "The code is at github.com/apple/swift.",
      "An E grade is enough, and so is vitamin E.", "An E-mail came.",
      "Neil Young sang, and Tate Modern was open.", "Then Elizabeth came.",
      "Pat answers help nobody.",
    ])
  func harmless(_ text: String) {
    // Whom a role fits is another question.
    #expect(read(text).filter { $0.severity == .block && $0.kind != .combination }.isEmpty)
  }

  @Test("somebody of the same name is shown, and keeps nothing back")
  func stranger() {
    let findings = read("We asked Robert Petersson about it.")
    #expect(findings.map(\.severity) == [.warn])
  }

  @Test("the place is the smallest stretch of the source")
  func place() {
    let finding = read("We met Ok**afo**r.").first { $0.kind == .name }
    #expect(finding?.span.line == 4 && finding?.span.column == 8 && finding?.span.length == 10)
    #expect(finding?.match == "Okafor")
  }

  @Test("a declared pseudonym is nobody, unless it is a full name of the roster")
  func pseudonym() {
    func findings(_ pseudonym: String) -> [Finding] {
      let story = "---\ntitle: A story\npseudonym: \(pseudonym)\n---\nThen \(pseudonym) said yes.\n"
      return StoryReader(gate).read(SourceFile(path: "a.md", bytes: Array(story.utf8))).findings
    }
    #expect(findings("Ngozi").filter { $0.severity == .block }.isEmpty)
    #expect(findings("Ngozi Okafor").contains { $0.severity == .block })
  }

  @Test("a pseudonym is declared by settings that are no YAML, too")
  func brokenSettings() {
    let story = "---\ntitle: A \u{FEFF}: story: b\npseudonym: Summer\n---\nSummer said yes.\n"
    let findings = StoryReader(gate).read(SourceFile(path: "a.md", bytes: Array(story.utf8)))
      .findings
    #expect(findings.filter { $0.severity == .block }.isEmpty)
  }

  @Test("without a roster, a likely name keeps a story back; a word does not")
  func withoutRoster() {
    let open = TextGate(roster: nil)
    #expect(
      read("We asked Charlotte Whitfield about it.", gate: open).contains { $0.severity == .block })
    #expect(read("We asked the ward about it. Then we met.", gate: open).isEmpty)
  }

  @Test(
    "without a roster, names that are words and names in addresses are seen, too",
    arguments: [
      ("A note by Olive Green came.", TraceSeverity.block),
      ("Ask Mr. Major about it.", .block),
      ("Then H. Marsh came.", .block),
      ("[notes](https://example.org/joost-van-den-heuvel)", .block),
      ("The folder violet-king has it.", .warn),
      ("What timothy kilpatrick taught us.", .warn),
    ])
  func wordsWithoutRoster(_ text: String, _ severity: TraceSeverity) {
    #expect(read(text, gate: TextGate(roster: nil)).map(\.severity) == [severity])
  }

  @Test(
    "without a roster, places, things and abbreviations are nobody",
    arguments: [
      "We met in Hunter Street, by Lake Victoria.", "The chatbot is called Clementine.",
      "The SHA differs, and the PMO knows.", "The Red Cross helped with reinsurance.",
      "It was a miles-long list.", "They quoted Will Smith at the kick-off.",
      "They read Martin Luther King at the kick-off.",
    ])
  func nobodyWithoutRoster(_ text: String) {
    #expect(read(text, gate: TextGate(roster: nil)).isEmpty)
  }
}

@Suite("Names that are words, in small letters or in the wrong case")
struct SmallLetterTests {
  private static let gate = TextGate(
    roster: try! Roster(
      csv: Array(
        """
        name,preferred_name
        June Short,
        Olive Green,
        Summer Day,
        Will Hill,
        Will Read,
        Li Oh,
        My Ek,
        An Oh,
        An E,
        Io O,
        An Old,
        So Long,
        Miles Long,
        Frederick Finch,Fred
        Luz Okoye,
        Ed Ek,
        Ela Finch,
        Faith Hope,
        Anneke ten Brink,

        """.utf8)))

  @Test(
    "whoever is on the roster keeps a story back",
    arguments: [
      "The plan that june short made was short.", "jUNE sHORT made it.", "Ask li oh about it.",
      "It was mY eK who came.", "They met an oh on Tuesdays.", "It was aN e who came.",
      "We heard io o at the end.", "There will hill stood.", "Lunch with will read was long.",
      "Ela explained how it works.",
      "## june short", "- june short and the map", "> june short, on listening",
    ])
  func found(_ text: String) {
    #expect(blocks(text))
  }

  @Test(
    "words keep nothing back",
    arguments: [
      "It was a summer day.", "On a hot summer day, the olive green gate was open.",
      "The road was three miles long.", "The team will read it.", "An old map, an old habit.",
      "It was an old map.", "It took so long.", "Spell it with an e at the end.",
      "In june, short calls were best.", "Their faith, hope and patience.",
      "A june short enough to skip.", "Ela explicou tudo ao grupo. Ela falou muito.",
    ])
  func harmless(_ text: String) {
    #expect(!blocks(text))
  }

  @Test("a tag that is a name keeps a story back, a tag that is a word does not")
  func tags() {
    #expect(blocks("Nothing.", settings: "tags: [growth, Fred]"))
    #expect(blocks("Nothing.", settings: "tags:\n  - fred\n  - growth"))
    #expect(blocks("Nothing.", settings: "topics: [Luz]"))
    #expect(blocks("Nothing.", settings: "tags:\n  - 'Еԁ Еk'"))
    #expect(blocks("Nothing.", settings: "tags:\n  - growth\n  - A. ten Brink"))
    #expect(!blocks("Nothing.", settings: "tags: [Hope, Summer, Career change]"))
  }

  @Test("a comment among the settings is no part of the value above it")
  func comments() {
    #expect(blocks("Nothing.", settings: "author: Faith\n# It was checked twice."))
    #expect(blocks("Nothing.", settings: "author: Faith # checked"))
    #expect(blocks("Nothing.", settings: "date: 2026-08-10 # born on 3 May 1984"))
    #expect(!blocks("Nothing.", settings: "summary: |\n  It was # one\n  # a summer long"))
  }

  private func blocks(_ text: String, settings: String = "tags: [growth]") -> Bool {
    let story = "---\ntitle: A story\n\(settings)\n---\n\n\(text)\n"
    return StoryReader(Self.gate).read(SourceFile(path: "a-story.md", bytes: Array(story.utf8)))
      .findings.contains { $0.severity == .block }
  }
}

@Suite("Singling out")
struct SinglingOutTests {
  private func reading(_ settings: String, _ text: String) -> [Finding] {
    let story = "---\ntitle: A story\n\(settings)\n---\n\(text)\n"
    return StoryReader(gate).read(SourceFile(path: "a.md", bytes: Array(story.utf8))).findings
      .filter { $0.kind == .combination }
  }

  @Test("settings and text count together, and the report says k")
  func together() throws {
    // Nine juniors in Oslo have been there for two years, two for one year.
    #expect(reading("participant: {level: Junior}", "Our Oslo office, two years with us.").isEmpty)
    let few = reading("participant: {level: Junior}", "Our Oslo office, one year with us.")
    #expect(few.map(\.singlingOut?.k) == [2])
    let alone = try #require(
      reading("participant: {role: Data Analyst}", "Our Lisbon office is small.").first)
    #expect(alone.severity == .block && alone.singlingOut?.k == 1)
    #expect(alone.singlingOut?.risky.count == 1)
  }

  @Test(
    "a level counts where it is said of somebody, with the role behind it and years in words",
    arguments: [
      ("She was a manager by then.", 1), ("They met a vice-president at last.", 1),
      ("Ask a manager, or a colleague.", nil),
      ("Kim, an engineer, stayed for lunch.", 1),
      ("He was a junior nurse in the Oslo office.", nil),
      ("He was a junior nurse, twenty-one years with us.", 0),
      ("A nurse came, twenty-one years with the firm.", 1),
    ])
  func levels(_ text: String, _ k: Int?) {
    #expect(reading("author: Somebody", text).map(\.singlingOut?.k) == (k.map { [$0] } ?? []))
  }

  @Test("what fits enough people is no finding; what fits nobody is shown")
  func enough() {
    #expect(reading("participant: {level: Junior, location: Oslo}", "It worked.").isEmpty)
    let nobody = reading("participant: {role: Data Analyst, location: Oslo}", "It worked.")
    #expect(nobody.map(\.severity) == [.warn])
  }

  @Test("the one change that is enough is named")
  func mend() throws {
    let found = try #require(
      reading("participant: {level: Junior, location: Oslo, tenure_years: 1}", "It worked.").first)
    let mend = try #require(found.singlingOut?.mend)
    #expect(mend.k >= 5)
  }

  @Test("values of one attribute are alternatives")
  func alternatives() {
    // What a program's calendar says of a cohort is said of nobody in the story.
    #expect(
      reading("participant: {role: Nurse}", "Cohort 2024 closes on 30 June 2026.").isEmpty)
    let one = reading("participant: {role: Nurse, cohort: 2025}", "It worked.")
    let both = reading("participant: {role: [Nurse, Engineer], cohort: [2024, 2025]}", "It worked.")
    #expect(one.isEmpty && both.isEmpty)
  }
}

@Suite("Rosters")
struct RosterTests {
  @Test(
    "commas, semicolons and tabs; both headers; a byte order mark",
    arguments: [
      "name,email\nNgozi Okafor,n@example.org\n", "name;email\nNgozi Okafor;n@example.org\n",
      "name\temail\nNgozi Okafor\tn@example.org\n",
      "\u{FEFF}name,email\r\nNgozi Okafor,n@example.org\r\n",
      "id,name,email,role,level,unit_path,manager_id,location\nE1,Ngozi Okafor,n@example.org,mentor,3,Finance/Treasury,,Lisbon\n",
      "first_name,last_name\nNgozi,Okafor\n",
    ])
  func forms(_ text: String) throws {
    let roster = try Roster(csv: Array(text.utf8))
    #expect(roster.people.map(\.name) == ["Ngozi Okafor"])
  }

  @Test(
    "what is no roster is refused without quoting it",
    arguments: ["", "secret,columns\na,b\n", "name\n", "name,email\n\"Ngozi,n@example.org\n"])
  func refused(_ text: String) {
    #expect(throws: Roster.Unusable.self) { try Roster(csv: Array(text.utf8)) }
  }

  @Test("bytes that are no text are refused")
  func binary() {
    #expect(throws: Roster.Unusable.self) { try Roster(csv: [0xFF, 0xFE, 0x00, 0x80, 0x81]) }
  }
}

@Suite("Reading costs no more than the text is long")
struct ReadingCostTests {
  @Test(
    "openings without ends, long words and many names",
    arguments: [
      "[", "![", "](", "<a \"", "<!--", "<!x", "|", "&#", "{{", "`", "*a", "a@b.", "N. ", "Ngozi ",
      "王", "%41", "\"",
      "N-", "x.y@z ", "<b>o", "GB29NWBK",
    ])
  func linear(_ sign: String) {
    // What takes quadratic time would take minutes here; a debug build needs a second or two.
    let text = String(repeating: sign, count: 20_000 / sign.utf8.count)
    // The thread's own time: on a busy machine the clock on the wall says nothing.
    func spent() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return time.tv_sec
    }
    let started = spent()
    _ = read(text)
    #expect(spent() - started < 10)
  }

  @Test("any bytes at all are read without a crash")
  func anyBytes() {
    var state: UInt64 = 42
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let signs = Array("<>[]()!&#;%{}|`*_-\n\"'\\:@/ aNgoziOkafor.é王\u{200B}".utf8)
    let reader = StoryReader(gate)
    for round in 0..<150 {
      let bytes = (0..<200).map { _ in round % 4 == 0 ? next() : signs[Int(next()) % signs.count] }
      _ = reader.read(SourceFile(path: "a.md", bytes: bytes))
      _ = readable(html: bytes, path: "a.html")
    }
  }
}
