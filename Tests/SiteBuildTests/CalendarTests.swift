import Content
import Foundation
import Syntax
import Testing

@testable import SiteBuild

@Suite("Calendar files")
struct CalendarTests {
  // MARK: Lines

  private func lines(_ name: String, text: String) -> [String] {
    var lines = ICalendarLines()
    lines.add(name, text: text)
    return String(decoding: lines.bytes, as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test("signs that mean something to a calendar are escaped, control characters left out")
  func escaped() {
    #expect(
      lines("SUMMARY", text: "Room 2, floor 1; \\ \"red\"\nSecond line\u{0}\u{7F}\t!")
        == [#"SUMMARY:Room 2\, floor 1\; \\ "red"\nSecond line !"#, ""])
  }

  @Test("a line is at most 75 bytes long, and no letter is taken apart")
  func folded() {
    // "SUMMARY:" and 67 letters are 75 bytes; one more begins a line.
    #expect(lines("SUMMARY", text: String(repeating: "x", count: 67)).count == 2)
    #expect(
      lines("SUMMARY", text: String(repeating: "x", count: 68))
        == ["SUMMARY:" + String(repeating: "x", count: 67), " x", ""])
    // "é" takes two bytes: with 66 letters before it, it would be cut at byte 75.
    #expect(
      lines("SUMMARY", text: String(repeating: "x", count: 66) + "é")
        == ["SUMMARY:" + String(repeating: "x", count: 66), " é", ""])
  }

  @Test(
    "what was folded and escaped is what it was, whatever the text",
    arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func roundTrip(seed: UInt64) {
    var random = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % count
    }
    let signs = ["a", " ", "é", "中", "👩‍🏫", ",", ";", "\\", ":", "\"", "\n", "n", "ß"]
    for _ in 0..<50 {
      let text = (0..<next(300)).map { _ in signs[next(signs.count)] }.joined()
      var lines = ICalendarLines()
      lines.add("DESCRIPTION", text: text)
      let raw = lines.bytes.split(separator: 10).map { $0.count - 1 }
      #expect(raw.allSatisfy { $0 <= 75 })
      let read = String(decoding: plainText(lines.bytes, kind: "ics"), as: UTF8.self)
      #expect(read == "DESCRIPTION:" + text + "\r\n")
    }
  }

  @Test("an entry says when it begins in UTC, or on which days it is; the last day is included")
  func entries() {
    func entry(_ when: ICalendar.When, isCancelled: Bool = false) -> String {
      let calendar = ICalendar(
        name: "Turnabout",
        entries: [
          ICalendar.Entry(
            uid: "turnabout.event-exchange@portico",
            revision: Revision(updated: CalendarDate(iso: "2026-09-14"), sequence: 1), when: when,
            summary: "Exchange", description: "", location: nil, url: nil, category: "Exchange",
            isCancelled: isCancelled)
        ])
      return String(decoding: calendar.bytes, as: UTF8.self)
    }
    let timed = entry(.times(1_799_762_400, 1_799_767_800))
    #expect(timed.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(timed.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    #expect(timed.contains("\r\nDTSTART:20270112T140000Z\r\nDTEND:20270112T153000Z\r\n"))
    #expect(timed.contains("\r\nSEQUENCE:2449\r\n"))
    #expect(timed.contains("\r\nDTSTAMP:20260914T000000Z\r\n"))
    #expect(timed.contains("\r\nSTATUS:CONFIRMED\r\n"))
    let days = entry(
      .days(CalendarDate(iso: "2026-12-30")!, CalendarDate(iso: "2026-12-31")!), isCancelled: true)
    #expect(
      days.contains("\r\nDTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(days.contains("\r\nSTATUS:CANCELLED\r\n"))
  }

  // MARK: The files of a site

  private static let exchange = """
    ---
    title: First exchange
    kind: exchange
    start: 2027-01-12 14:00
    end: 15:30
    audience: [mentor]
    updated: 2026-09-01
    ---

    All pairs compare notes.

    """

  private static func portal(
    _ event: String = exchange, _ files: [String: String] = [:]
  ) throws -> SmallPortal {
    let portal = try SmallPortal(["bridge/events/exchange.md": event].merging(files) { $1 })
    try portal.change(
      "portal.yml", "name: Larkmoor Health", to: "name: Larkmoor Health\ntimezone: Europe/London")
    return portal
  }

  private func entries(_ portal: SmallPortal, _ file: String) throws -> [[String: String]] {
    let text = String(
      decoding: plainText(Array(try portal.page(file).utf8), kind: "ics"), as: UTF8.self)
    return text.components(separatedBy: "BEGIN:VEVENT").dropFirst().map { entry in
      var values: [String: String] = [:]
      for line in entry.components(separatedBy: "\r\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
      }
      return values
    }
  }

  @Test("the site has a file for each date, for each role, for the cohort and for the program")
  func files() throws {
    let portal = try Self.portal()
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    let files = portal.site.keys.filter { $0.hasSuffix(".ics") }.sorted()
    #expect(
      files == [
        "bridge/calendar/all.ics", "bridge/calendar/autumn-2026/all.ics",
        "bridge/calendar/autumn-2026/applications-close.ics",
        "bridge/calendar/autumn-2026/applications-open.ics",
        "bridge/calendar/autumn-2026/checkin-1.ics", "bridge/calendar/autumn-2026/checkin-2.ics",
        "bridge/calendar/autumn-2026/end.ics", "bridge/calendar/autumn-2026/kickoff.ics",
        "bridge/calendar/autumn-2026/mentee.ics", "bridge/calendar/autumn-2026/mentor.ics",
        "bridge/calendar/autumn-2026/midpoint.ics", "bridge/calendar/mentee.ics",
        "bridge/calendar/mentor.ics", "bridge/events/exchange.ics",
      ])
    let mentor = try entries(portal, "bridge/calendar/mentor.ics").map { $0["SUMMARY"] }
    let mentee = try entries(portal, "bridge/calendar/mentee.ics").map { $0["SUMMARY"] }
    #expect(mentor.contains("First exchange") && !mentee.contains("First exchange"))
    let own = try entries(portal, "bridge/events/exchange.ics")
    #expect(own.map { $0["DTSTART"] } == ["20270112T140000Z"])
    #expect(own.map { $0["UID"] } == ["bridge.event-exchange@portico"])
  }

  @Test("an entry keeps its name whatever else of it changes, and its number only grows")
  func stable() throws {
    let portal = try Self.portal()
    try portal.build()
    let before = try entries(portal, "bridge/events/exchange.ics")[0]
    try portal.change("bridge/events/exchange.md", "First exchange", to: "We compare notes")
    try portal.change("bridge/events/exchange.md", "2027-01-12 14:00", to: "2027-04-13 14:00")
    try portal.change(
      "bridge/events/exchange.md", "updated: 2026-09-01", to: "updated: 2026-09-02\ncancelled: true"
    )
    try portal.build()
    let after = try entries(portal, "bridge/events/exchange.ics")[0]
    #expect(after["UID"] == before["UID"])
    #expect(Int(after["SEQUENCE"]!)! > Int(before["SEQUENCE"]!)!)
    // London's clocks were put forward in March.
    #expect(after["DTSTART"] == "20270413T130000Z")
    #expect(after["STATUS"] == "CANCELLED")
    #expect(after["SUMMARY"] == "Cancelled: We compare notes")
  }

  @Test("an event that names no cohort belongs to those that go on on its day; dates never mix")
  func cohorts() throws {
    let spring = """
      name: Spring 2028
      applications: {opens: 2028-01-10, closes: 2028-02-11}
      kickoff: 2028-03-06
      end: 2028-09-04
      expectations:
        time_commitment: {hours: 2, per: month}
        meetings: {every: 2, unit: week, minutes: 60}
      checkins: [+30d, +91d]
      """
    let later = Self.exchange.replacingOccurrences(of: "2027-01-12", with: "2028-05-09")
      .replacingOccurrences(of: "First", with: "Second")
    let portal = try Self.portal(
      Self.exchange,
      ["bridge/cohorts/spring-2028.yml": spring, "bridge/events/second.md": later])
    try portal.build()
    func titles(_ file: String) throws -> [String?] {
      try entries(portal, file).filter { $0["SUMMARY"]!.contains("exchange") }.map { $0["SUMMARY"] }
    }
    #expect(try titles("bridge/calendar/autumn-2026/all.ics") == ["First exchange"])
    #expect(try titles("bridge/calendar/spring-2028/all.ics") == ["Second exchange"])
    #expect(try titles("bridge/calendar/all.ics") == ["First exchange", "Second exchange"])
    let page = try portal.page("bridge/calendar/spring-2028.html")
    #expect(page.contains("Second exchange") && !page.contains("First exchange"))
  }

  @Test("an event that counts its day from its cohort's moves with it, and with nothing else")
  func follows() throws {
    let event = Self.exchange.replacingOccurrences(
      of: "2027-01-12 14:00", with: "kickoff+85d 14:00")
    let portal = try Self.portal(event)
    try portal.build()
    let before = try entries(portal, "bridge/events/exchange.ics")[0]
    #expect(before["DTSTART"] == "20270112T140000Z")
    try portal.change(
      "bridge/cohorts/autumn-2026.yml", "kickoff: 2026-10-19", to: "kickoff: 2026-10-20")
    try portal.build()
    let after = try entries(portal, "bridge/events/exchange.ics")[0]
    #expect(after["DTSTART"] == "20270113T140000Z" && after["UID"] == before["UID"])
  }

  @Test("a new cohort is laid out from its kickoff; days off are named, and nothing is moved")
  func newCohort() throws {
    let portal = try Self.portal()
    try portal.change(
      "portal.yml", "timezone: Europe/London", to: "timezone: Europe/London\nholidays: [2027-05-03]"
    )
    // 3 May 2027 is a Monday: 56 days after the kickoff on Monday 8 March.
    let made = try portico(
      ["new", "cohort", "Spring 2027", "--kickoff", "2027-03-08", "--today", "2026-09-14"],
      in: portal.path)
    #expect(made.code == 0, "\(made.output)\(made.errors)")
    // The first exchange is 75 days after the kickoff: a Saturday.
    #expect(made.output.contains("2027-05-22  `first-exchange`"))
    #expect(made.output.contains("the next working day is 2027-05-24"))
    let cohort = try String(
      contentsOfFile: portal.path + "/Content/bridge/cohorts/spring-2027.yml", encoding: .utf8)
    for line in [
      "  opens: 2027-01-11", "  closes: 2027-02-08", "kickoff: 2027-03-08", "end: 2027-09-06",
      "checkins: [+30d, +60d, +90d]", "midpoint: 2027-06-07", "reviews: [2027-06-21]",
      "  - {id: baseline, opens: 2027-02-26, closes: 2027-03-08}",
      "  - {id: end, opens: 2027-08-23, closes: 2027-09-06}",
    ] { #expect(cohort.contains("\n" + line + "\n"), "\(line)") }
    try portal.change(
      "bridge/program.yml", "coordinator:", to: "current_cohort: autumn-2026\ncoordinator:")
    let built = try portal.build("--drafts")
    #expect(built.code == 0, "\(built.output)")
    #expect(built.output.contains("write `start: kickoff+77d 14:00`"))
    let starts = try entries(portal, "bridge/calendar/spring-2027/all.ics").map {
      $0["DTSTART"] ?? ""
    }
    #expect(starts.contains("20270308T093000Z"))
    #expect(starts.contains("20270522T130000Z"))
    // Matching takes the days from 28 to 10 before the kickoff; a calendar's end is the day after.
    let matching = try entries(portal, "bridge/events/spring-2027-matching.ics")[0]
    #expect(
      matching["DTSTART;VALUE=DATE"] == "20270208" && matching["DTEND;VALUE=DATE"] == "20270227")
    let closing = try entries(portal, "bridge/events/spring-2027-closing-meetings.ics")[0]
    #expect(
      closing["DTSTART;VALUE=DATE"] == "20270823" && closing["DTEND;VALUE=DATE"] == "20270907")
  }

  @Test(
    "what a new cohort needs is asked for",
    arguments: [
      (["--kickoff", "2027-03-08", "--end", "2027-03-10"], "choose 4 to 78 weeks"),
      ([], "add its first day, such as `--kickoff 2027-03-08`"),
      (
        ["--kickoff", "2027-03-08", "--weeks", "20", "--end", "2027-09-06"], "leave one of them out"
      ),
    ])
  func newCohortMistakes(options: [String], mend: String) throws {
    let portal = try SmallPortal()
    let ended = try portico(["new", "cohort", "Spring 2027"] + options, in: portal.path)
    #expect(ended.code == 2)
    #expect(ended.errors.contains(mend), "\(ended.errors)")
  }

  @Test("pages are listed for their owners by the day on which they are to be read again")
  func reviews() throws {
    let owned = "owner: mentoring-office\nreview_by: 2026-09-01\nupdated: 2025-09-01\n"
    let portal = try SmallPortal(guideline("Text.", settings: owned))
    let ended = try portico(
      ["reviews", "--today", "2026-09-14", "--calendar", "Private/reviews"], in: portal.path)
    #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
    #expect(
      ended.output.contains("2026-09-01  OVERDUE  A page  Content/bridge/guidelines/suspect.md"))
    let calendar = try String(
      contentsOfFile: portal.path + "/Private/reviews/mentoring-office.ics", encoding: .utf8)
    #expect(calendar.contains("UID:review.bridge.guidelines.suspect@portico\r\n"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20260901\r\n"))
    let inside = try portico(["reviews", "--calendar", "Content/reviews"], in: portal.path)
    #expect(inside.code == 2)
  }

  @Test(
    "somebody on the roster is found in a calendar file, also across a fold or an escaped line end",
    arguments: ["Grace Holl\r\n oway", "Grace\\nHolloway", "Łu\r\n\tkasz Wiśniewski"])
  func privacy(name: String) throws {
    let calendar =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Meet \(name)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    let portal = try SmallPortal(guideline("Take [the dates](../../assets/dates.ics) along."))
    try portal.write(calendar, to: "assets/dates.ics")
    let ended = try portal.build()
    #expect(ended.code == 1)
    #expect(ended.output.contains("privacy/in-output"), "\(ended.output)")
  }

  @Test("a calendar that was folded in the middle of a letter is read as it was meant")
  func foldedLetter() {
    let bytes = Array("SUMMARY:Zo".utf8) + [0xC3, 13, 10, 32, 0xAB] + Array(" Brandt".utf8)
    #expect(String(decoding: plainText(bytes, kind: "ics"), as: UTF8.self) == "SUMMARY:Zoë Brandt")
  }
}
