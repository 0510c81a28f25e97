import Diagnostics
import Syntax
import Testing

private enum Phase: String, CaseIterable, Sendable { case onboarding, early, middle, close }
private enum Audience: String, CaseIterable, Sendable {
  case everyone, mentor, mentee
  case hrPartner = "hr_partner"
}

private struct Organization: Sendable {
  var name: String
  var url: String?

  init(_ keys: Keys) {
    name = keys.required("name", .text(max: 20), "The name.", example: "Larkmoor Health")
    url = keys.optional("url", .url, "The web site.", example: "https://larkmoor.example/")
  }
}

private struct Everything {
  var title: String
  var minutes: Int
  var hours: Double?
  var open: Bool
  var phase: Phase?
  var status: Phase
  var audience: [Audience]
  var tags: [String]
  var starters: [String]
  var requiredFor: [Audience]
  var day: CalendarDate?
  var checkins: [Placed<DayOrOffset>]
  var owner: Reference?
  var related: [Reference]
  var organization: Organization?
  var partners: [Organization]
  var terms: [Named<Organization>]
  var link: String?
  var mail: String?
  var logo: String?
  var accent: String?
  var language: String?
  var summary: Placed<String>?

  init(_ keys: Keys) {
    title = keys.required("title", .text(max: 10), "The title.", example: "Hello")
    minutes = keys.value("minutes", .int(in: 1...240), default: 30, "How long.", example: "45")
    hours = keys.optional("hours", .decimal(in: 0.5...40), "Hours.", example: "1.5")
    open = keys.value("open", .bool, default: false, "Whether it is open.", example: "true")
    phase = keys.optional("phase", .choice(), "When.", example: "early")
    status = keys.value("status", .choice(), default: .early, "What state it is in.")
    audience = keys.list("audience", of: .choice(), "For whom.", example: "[mentor]")
    tags = keys.list("tags", of: .slug, atMost: 3, "Tags.", example: "[trust]")
    starters = keys.list("starters", of: .text, "Questions.")
    requiredFor = keys.value("required_for", .list(of: .choice()), default: [], "Who needs it.")
    day = keys.optional("day", .date, "The day.", example: "2026-10-19")
    checkins = keys.list("checkins", of: .placed(.dayOrOffset), "Check-ins.")
    owner = keys.optional("owner", .reference(to: "people"), "Who keeps it.", example: "ana")
    related = keys.list("related", of: .pageReference, "More.")
    organization = keys.optional("organization", .object(Organization.init), "Whose it is.")
    partners = keys.list("partners", of: .object(Organization.init), "With whom.")
    terms = keys.map("terms", of: .object(Organization.init), "Terms.")
    link = keys.optional("link", .url(.httpsOrMail), "A link.")
    mail = keys.optional("mail", .email, "An address.")
    logo = keys.optional("logo", .path, "A picture.")
    accent = keys.optional("accent", .color, "A colour.")
    language = keys.optional("language", .language, "A language.")
    summary = keys.optional("summary", .placedText(min: 5), "In short.")
  }
}

@Suite("reading keys")
struct KeysTests {
  private func read(_ text: String) -> Checked<Everything> {
    let tree = yaml(from: Array(text.utf8), file: "a.yml")
    #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics)")
    return decode(Everything.init, from: tree.value, file: "a.yml")
  }

  @Test("good values are read")
  func good() {
    let read = read(
      """
      title: no
      minutes: 45
      hours: 1.5
      open: true
      phase: early
      audience: mentor
      tags: [trust, first-steps]
      starters:
        - Who are you?
      day: 2026-10-19
      checkins: [+30d, 2027-01-01]
      owner: ana-duarte
      related: [modules/first-meeting]
      organization: {name: "Larkmoor", url: "https://larkmoor.example/a?b#c"}
      partners:
        - name: One
        - name: Two
      terms:
        en: {name: mentee}
        fr: {name: filleul}
      link: mailto:a@b.example
      mail: a@b.example
      logo: assets/logo.svg
      accent: "#0B6b63"
      language: pt-BR
      summary: Some words
      """)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let value = read.value
    #expect(value.title == "no")
    #expect(value.minutes == 45 && value.hours == 1.5 && value.open && value.phase == .early)
    #expect(value.status == .early)
    #expect(value.audience == [.mentor])
    #expect(value.tags == ["trust", "first-steps"])
    #expect(
      value.checkins.map(\.value) == [
        .offset(days: 30), .day(CalendarDate(iso: "2027-01-01")!),
      ])
    #expect(value.checkins.first?.span == Span(file: "a.yml", line: 11, column: 12, length: 4))
    #expect(value.owner?.name == "ana-duarte")
    #expect(value.owner?.span == Span(file: "a.yml", line: 12, column: 8, length: 10))
    #expect(value.organization?.url == "https://larkmoor.example/a?b#c")
    #expect(value.partners.map(\.name) == ["One", "Two"])
    #expect(value.terms.map(\.name.value) == ["en", "fr"])
    #expect(value.accent == "#0b6b63")
    #expect(value.summary?.value == "Some words")
  }

  @Test("what is left out takes its default")
  func defaults() {
    let read = read("title: A\nphase:\nopen: ~\n")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.minutes == 30 && !read.value.open && read.value.phase == nil)
  }

  static let slips: [Slip] = [
    Slip("unknown", "title: A\n⟦minuts⟧: 3\n", .keyUnknown, mend: "`minutes`"),
    Slip("unknown, nothing near", "title: A\n⟦zzzzzzzz⟧: 3\n", .keyUnknown, mend: "`tags`"),
    Slip(
      "unknown within", "title: A\norganization: {name: B, ⟦ur⟧: 1}\n", .keyUnknown, mend: "`url`"),
    Slip("missing", "⟦minutes⟧: 3\n", .keyMissing, mend: "`title: Hello`"),
    Slip(
      "missing within", "title: A\norganization:\n  ⟦url⟧: \"https://a.example\"\n", .keyMissing),
    Slip(
      "missing in an item", "title: A\npartners:\n  - name: B\n  - ⟦url⟧: https://a.example\n",
      .keyMissing),
    Slip("empty", "⟦title⟧:\nminutes: 3\n", .valueEmpty, mend: "`title: Hello`"),
    Slip("empty text", "title: ⟦\"  \"⟧\n", .valueEmpty),
    Slip("empty item", "title: A\nstarters:\n  - a\n  -⟦⟧\n  - b\n", .valueEmpty),
    Slip("colour as a note", "title: A\n⟦accent⟧: #0b6b63\n", .valueEmpty, mend: "\"#0b6b63\""),
    Slip("too long", "title: ⟦12345678901⟧\n", .valueTooLong, mend: "1 character"),
    Slip("too short", "title: A\nsummary: ⟦abc⟧\n", .valueTooShort),
    Slip(
      "text for a number", "title: A\nminutes: ⟦30 minutes⟧\n", .valueWrongType,
      mend: "`minutes: 30`"),
    Slip("a decimal comma", "title: A\nhours: ⟦1,5⟧\n", .valueWrongType, mend: "`hours: 1.5`"),
    Slip("not a number", "title: A\nhours: ⟦nan⟧\n", .valueWrongType),
    Slip("a list for text", "title: ⟦[⟧a, b]\n", .valueWrongType),
    Slip("a group for text", "title: ⟦{⟧a: b}\n", .valueWrongType),
    Slip("text for a group", "title: A\norganization: ⟦Larkmoor⟧\n", .valueWrongType),
    Slip("a group for a list", "title: A\npartners:\n  ⟦name⟧: B\n", .valueWrongType, mend: "- "),
    Slip("out of range", "title: A\nminutes: ⟦300⟧\n", .valueOutOfRange, mend: "1 to 240"),
    Slip("below", "title: A\nminutes: ⟦-1⟧\n", .valueOutOfRange),
    Slip("too many", "title: A\ntags: ⟦[⟧a, b, c, d]\n", .valueTooMany),
    Slip("choice", "title: A\nphase: ⟦earli⟧\n", .valueUnknownChoice, mend: "`early`"),
    Slip(
      "choice in a list", "title: A\naudience: [mentor, ⟦mentees⟧]\n", .valueUnknownChoice,
      mend: "`mentee`"),
    Slip(
      "choice with a blank", "title: A\naudience: ⟦HR Partner⟧\n", .valueUnknownChoice,
      mend: "`hr_partner`"),
    Slip(
      "choices with commas", "title: A\naudience: ⟦mentor, everybody and all⟧\n",
      .valueUnknownChoice, mend: "["),
    Slip("yes", "title: A\nopen: ⟦yes⟧\n", .valueNotABoolean, mend: "`open: true`"),
    Slip("off", "title: A\nopen: ⟦Off⟧\n", .valueNotABoolean, mend: "`open: false`"),
    Slip(
      "an ambiguous date", "title: A\nday: ⟦03/04/2026⟧\n", .valueBadDate,
      mend: "`2026-04-03` or `2026-03-04`"),
    Slip(
      "a date with one reading", "title: A\nday: ⟦19.10.2026⟧\n", .valueBadDate,
      mend: "`2026-10-19`"),
    Slip("a day that is none", "title: A\nday: ⟦2026-02-30⟧\n", .valueBadDate, mend: "28"),
    Slip("a long date", "title: A\nday: ⟦19 October 2026⟧\n", .valueBadDate, mend: "`2026-10-19`"),
    Slip("a short date", "title: A\nday: ⟦2026-3-4⟧\n", .valueBadDate, mend: "`2026-03-04`"),
    Slip(
      "a date with a time", "title: A\nday: ⟦2026-10-19T10:00⟧\n", .valueBadDate,
      mend: "`2026-10-19`"),
    Slip("a bad offset", "title: A\ncheckins: [⟦30d⟧]\n", .valueBadDate, mend: "`+30d`"),
    Slip("a slug", "title: A\ntags: [⟦Été à vélo!⟧]\n", .valueBadSlug, mend: "`ete-a-velo`"),
    Slip(
      "a reference with a path", "title: A\nowner: ⟦../people/Ana Duarte.md⟧\n", .valueBadSlug,
      mend: "`ana-duarte`"),
    Slip(
      "a page without folder", "title: A\nrelated: ⟦first-meeting⟧\n", .valueBadSlug,
      mend: "folder"),
    Slip(
      "a page with a path", "title: A\nrelated: ⟦../modules/first-meeting.md⟧\n", .valueBadSlug,
      mend: "`modules/first-meeting`"),
    Slip("a script", "title: A\nlink: ⟦\" java\\tscript:alert(1)\"⟧\n", .valueUnsafeURL),
    Slip("data", "title: A\nlink: ⟦DATA:text/html,x⟧\n", .valueUnsafeURL),
    Slip(
      "http", "title: A\nlink: ⟦http://a.example/x⟧\n", .valueBadURL, mend: "`https://a.example/x`"),
    Slip(
      "no scheme", "title: A\nlink: ⟦www.a.example⟧\n", .valueBadURL,
      mend: "`https://www.a.example`"),
    Slip(
      "bare mail", "title: A\nlink: ⟦a@b.example⟧\n", .valueBadURL, mend: "`mailto:a@b.example`"),
    Slip("no host", "title: A\nlink: ⟦https:///x⟧\n", .valueBadURL),
    Slip(
      "a name before the host", "title: A\nlink: ⟦https://bank.example@evil.example/⟧\n",
      .valueBadURL),
    Slip("a blank", "title: A\nlink: ⟦https://a.example/a b⟧\n", .valueBadURL, mend: "%20"),
    Slip("an address", "title: A\nmail: ⟦Ana at Larkmoor⟧\n", .valueBadEmail),
    Slip(
      "a Windows path", "title: A\nlogo: ⟦assets\\logo.svg⟧\n", .valueBadPath,
      mend: "`assets/logo.svg`"),
    Slip(
      "a path from the root", "title: A\nlogo: ⟦/assets/logo.svg⟧\n", .valueBadPath,
      mend: "`assets/logo.svg`"),
    Slip("a remote picture", "title: A\nlogo: ⟦https://a.example/x.png⟧\n", .valueBadPath),
    Slip("a colour's name", "title: A\naccent: ⟦teal⟧\n", .valueBadColor),
    Slip("a language's name", "title: A\nlanguage: ⟦English⟧\n", .valueBadLanguage),
    Slip("only text", "⟦just words⟧\n", .valueWrongType, mend: "title"),
    Slip("only a list", "⟦-⟧ a\n- b\n", .valueWrongType),
  ]

  @Test("each slip is named at its place", arguments: slips)
  func slip(_ slip: Slip) {
    let marked = Marked(slip.text)
    let tree = yaml(from: marked.bytes, file: "a.yml")
    #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics)")
    let read = decode(Everything.init, from: tree.value, file: "a.yml")
    slip.expect(read.diagnostics, marked.span)
  }

  @Test("all slips of a file are told together")
  func together() {
    let read = read("minuts: 3\nopen: yes\nday: 3/4/26\n")
    #expect(
      Set(read.diagnostics.map(\.code.name))
        == ["key/missing", "key/unknown", "value/not-a-boolean", "value/bad-date"])
  }

  @Test("too few items")
  func tooFew() {
    let tree = yaml(from: Array("a: [x]\n".utf8), file: "a.yml").value
    let read = decode({ $0.list("a", of: .text, atLeast: 3, "Items.") }, from: tree, file: "a.yml")
    #expect(read.diagnostics.map(\.code.name) == ["value/too-few"])
    #expect(read.diagnostics.first?.mend == "add 2 more")
  }

  @Test("a translation inherits what it leaves out, and no mistake twice")
  func inherited() {
    let original = yaml(from: Array("title: Hello\nminutes: 5\nphase: wrong\n".utf8), file: "a.md")
    let translation = yaml(from: Array("title: Bonjour\n".utf8), file: "a.fr.md")
    let read = decode(
      Everything.init, from: translation.value, file: "a.fr.md",
      inheriting: .init(settings: original.value!, file: "a.md"))
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.title == "Bonjour" && read.value.minutes == 5)
  }

  @Test("a key that matters only sometimes")
  func sometimes() {
    let tree = yaml(from: Array("kind: myth\n".utf8), file: "a.yml").value
    let read = decode(
      { keys in
        let kind = keys.required("kind", .text, "The kind.")
        _ = keys.list("myths", of: .text, "The myths.")
        keys.require("myths", when: kind == "myth", "a page of kind myth lists its myths")
      }, from: tree, file: "a.yml")
    #expect(read.diagnostics.map(\.summary) == ["a page of kind myth lists its myths"])
  }
}
