import Testing

@testable import Privacy

@Suite("Patterns: rules, labels and overlaps")
struct PatternsRulesTests {
  private func found(_ readable: Readable, _ rules: PatternRules = PatternRules()) -> [String] {
    patternTraces(in: readable, rules: rules).map {
      "\($0.kind.rawValue): \(words($0, in: readable))"
    }
  }

  @Test("an organisation's own format is found anywhere, with or without its hyphen")
  func formats() {
    var rules = PatternRules()
    rules.employeeIDFormats = ["LM-####", "@@#####"]
    expectTraces("See ⟦LM-4711⟧, ⟦lm4712⟧ and ⟦KX10293⟧.", [.employeeID], .block, rules: rules)
    #expect(found(plain("LM-47110 and KX1029 are others"), rules) == [])
  }

  @Test("a format of bare figures needs a word beside it")
  func bareFormats() {
    var rules = PatternRules()
    rules.employeeIDFormats = ["######"]
    #expect(found(plain("It cost 104822 in all."), rules) == [])
    expectTraces("Her employee id is ⟦104822⟧.", [.employeeID], .block, rules: rules)
  }

  @Test("the formats of a roster are those of its ids")
  func rosterFormats() {
    #expect(PatternRules.formats(of: ["EMP-00412", "EMP-10293", "48213"]) == ["EMP-#####"])
  }

  @Test("an organisation's directory holds profiles")
  func directory() {
    var rules = PatternRules()
    rules.profileHosts = ["people.acme.example"]
    #expect(
      found(plain("https://people.acme.example/ana-ruiz"), rules)
        == ["profile-url: https://people.acme.example/ana-ruiz"])
    #expect(found(plain("https://people.acme.example/"), rules) == [])
  }

  @Test(
    "a key that is about the page holds no dates and numbers of a person",
    arguments: [
      "date", "consent.date", "consent.reference", "consent.record_id", "updated", "review_by",
      "publish_from", "text_hash",
    ])
  func administrative(_ key: String) {
    #expect(found(plain("123-45-6789", as: .setting, label: key)) == [])
    #expect(found(plain("born 3 May 1984", as: .setting, label: key)) == [])
    #expect(
      found(plain("ask ana@example.org", as: .setting, label: key)) == ["email: ana@example.org"])
  }

  @Test("another key says what its value is")
  func keys() {
    #expect(found(plain("1984-05-03", as: .setting, label: "dob")) == ["dob: 1984-05-03"])
    #expect(found(plain("5550142", as: .setting, label: "contact.phone")) == ["phone: 5550142"])
    #expect(
      found(plain("48213", as: .setting, label: "employee_id")) == ["employee-id: 48213"])
    #expect(found(plain("mlopez", as: .setting, label: "twitter")) == ["social-handle: mlopez"])
    #expect(found(plain("A12345678", as: .setting, label: "passport")).count == 1)
  }

  @Test("a heading of a table says what the cell below it is")
  func cells() {
    #expect(found(plain("Date of birth\n3 May 1984")) == ["dob: 3 May 1984"])
    #expect(found(plain("Employee ID\n48213")) == ["employee-id: 48213"])
    #expect(found(plain("Name\nBorn\nCity\nAna\n3 May 1984\nLeeds")) == ["dob: 3 May 1984"])
  }

  @Test("nothing is found across two pieces")
  func pieces() {
    #expect(found(plain("Call 020\n7946 0000")) == [])
    #expect(found(plain("ana@\nexample.org")) == [])
  }

  @Test(
    "of two readings the longer or the more exact one stays",
    arguments: [
      ("GB29 NWBK 6016 1331 9268 19", "national_id: GB29 NWBK 6016 1331 9268 19"),
      ("ana@example dot org", "email: ana@example dot org"),
      ("@ana@social.example", "social-handle: @ana@social.example"),
      ("https://mastodon.social/@ana", "profile-url: https://mastodon.social/@ana"),
      ("She was born on 3 May 1984 and joined", "dob: 3 May 1984"),
      ("wa.me/15550100199", "profile-url: wa.me/15550100199"),
    ])
  func overlaps(_ text: String, _ expected: String) {
    #expect(found(plain(text)) == [expected])
  }

  @Test(
    "in code, a decorator is no handle, and a mention is one",
    arguments: [
      ("@dataclass", []), ("@Component({", []), ("@MainActor", []), ("@app.route('/')", []),
      ("npm i @scope/pkg", []), ("ping @ana_ruiz", ["social-handle: @ana_ruiz"]),
      ("@ana.ruiz", ["social-handle: @ana.ruiz"]),
    ])
  func code(_ text: String, _ expected: [String]) {
    #expect(found(plain(text, as: .code)) == expected)
  }

  @Test("several in one sentence are told apart")
  func several() {
    expectTraces(
      "Call ⟦020 7946 0000⟧ or ⟦+44 7700 900123⟧, mail ⟦ana@example.org⟧, or visit ⟦12 Rose Lane⟧.",
      [.phone, .email, .postalAddress], .block)
  }

  @Test("no-break spaces and hyphens part a number as plain ones do")
  func separators() {
    expectTraces("⟦020\u{A0}7946\u{202F}0000⟧ and ⟦555\u{2011}010\u{2011}0199⟧", [.phone], .block)
  }

  @Test("hostile input takes linear time and does not stop the reading")
  func hostile() {
    let pieces = [
      "1", "@", " ", ".", "a@", "1 ", "111-", "at b dot ", "A1 ", "x.com/a", "<", "路1", "Flat 4B, ",
      "Calle ", "12 Rose ", "/a", "+1", "0000-", "born 3 ", "\u{301}", "(", "é", "𝐀", "#1",
    ]
    for piece in pieces {
      let text = String(repeating: piece, count: 20_000 / piece.utf8.count) + "\nana@example.org"
      let readable = plain(text)
      let last = patternTraces(in: readable, rules: PatternRules()).last
      #expect(last.map { words($0, in: readable) } == "ana@example.org", "\(piece)")
    }
  }

  @Test("bytes that are no UTF-8 are survived")
  func brokenText() {
    var readable = Readable()
    readable.text = [0xC3, 0x40, 0xE2, 0x82, 0x31, 0xF0, 0x9F, 0xFF, 0x2B, 0x34, 0x34]
    readable.origin = readable.text.indices.map { Int32($0) }
    readable.pieces = [.init(.prose, readable.text.indices)]
    _ = patternTraces(in: readable, rules: PatternRules())
    _ = patternTraces(in: Readable(), rules: PatternRules())
  }
}
