import Foundation
import Testing

@Suite("The story report for HR")
struct StoryReportTests {
  private static let consent =
    "status: granted, persons: 2, granted: 2, scope: internal, date: 2026-06-01"

  private static func story(
    _ title: String, _ body: String = "We met.", consent: String = consent, settings: String = ""
  ) -> String {
    """
    ---
    title: \(title)
    date: 2026-06-15
    outcome: [innovation]
    learned_by_senior: To ask.
    learned_by_junior: To lead.
    consent: {\(consent)}
    \(settings)---

    \(body)

    """
  }

  /// Two people whom the stories name, and forty managers who all fit alike.
  private static let roster =
    """
    name,preferred_name,email,employee_id,role,level,department,location,cohort,tenure_years
    Marisol Quintero,Mari,marisol.quintero@larkmoor.example,EMP-10443,mentor,Director,Treasury,Porto,a,14
    Thandeka Okonjo,,thandeka.okonjo@larkmoor.example,EMP-10444,mentee,Analyst,Nursing,Leeds,a,2

    """
    + (1...40).map {
      "Aino Anttila\($0),,a\($0)@larkmoor.example,EMP-2\($0)000,mentor,Manager,Nursing,\($0 < 36 ? "Leeds" : "Lisbon"),a,\($0 % 9)\n"
    }.joined()

  private static let stories: [String: String] = [
    "published": story("The form", "A manager in Nursing helped in Leeds."),
    "named": story(
      "What Marisol taught me",
      "Marisol Quintero (EMP-10443) wrote from marisol.quintero@larkmoor.example; call +44 20 7946 0958."
    ),
    "thandeka-okonjo-listens": story("A name in the file"),
    "single": story(
      "One of a kind", "A manager in Nursing helped in Lisbon, after three years with us."),
    "accepted": story(
      "Saving Grace", "Grace said that it takes time.",
      settings: """
        accepted:
          - code: story/names-a-person
            text: Grace
            reason: Grace is the virtue
            by: HR office

        """),
    "missing": story(
      "Not asked", consent: "status: missing, persons: 2, granted: 0, scope: internal"),
    "gone": story(
      "Gone", consent: consent.replacingOccurrences(of: "granted,", with: "withdrawn,")),
    "half": story(
      "Half", consent: consent.replacingOccurrences(of: "granted: 2", with: "granted: 1")),
    "ended": story("Ended", consent: consent.replacingOccurrences(of: "2026-06", with: "2020-06")),
    "soon": story("Soon over", consent: consent + ", expires: 2026-10-01, record_id: C-2026-014"),
    "draft": story("A draft", "Thandeka Okonjo wrote.", settings: "status: draft\n"),
    "hostile": story("'<script>alert(1)</script> <img src=x onerror=alert(2)> & \"'"),
    "changed": story("Changed"), "unapproved": story("Unapproved"),
    "broken": "---\ntitle: Broken\noutcome: [Marisol Quintero]\n---\n\nText.\n",
  ]

  /// A portal with a story for each state.
  private func portal() throws -> SmallPortal {
    let portal = try SmallPortal(
      Dictionary(uniqueKeysWithValues: Self.stories.map { ("bridge/stories/\($0).md", $1) }))
    try portal.write(Self.story("For all"), to: "shared/stories/everywhere.md")
    let written = contents(of: portal.path + "/Content").keys.filter {
      $0.contains("/stories/") && !$0.contains("unapproved") && !$0.contains("broken")
    }
    let approved = try portico(
      ["story", "approve"] + written.sorted().map { "Content/" + $0 }, in: portal.path)
    try #require(approved.code == 0, "\(approved.output)")
    try portal.change("bridge/stories/changed.md", "We met.", to: "We met twice.")
    try Self.roster.write(
      toFile: portal.path + "/Private/roster.csv", atomically: true, encoding: .utf8)
    return portal
  }

  private func report(_ portal: SmallPortal, _ arguments: String...) throws -> Ended {
    try portico(["privacy", "report", "--today", "2026-09-14"] + arguments, in: portal.path)
  }

  private func page(_ portal: SmallPortal) throws -> String {
    try String(contentsOfFile: portal.path + "/Private/story-report.html", encoding: .utf8)
  }

  /// What the report says of one story, without the tags.
  private func told(_ file: String, in page: String) throws -> String {
    let articles = page.components(separatedBy: "<article ").dropFirst()
    let article = try #require(articles.first { $0.contains("/\(file).md</code>") }, "\(file)")
    return article.components(separatedBy: "</article>")[0]
      .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
  }

  static let expected: [(file: String, says: [String])] = [
    (
      "published",
      [
        "Published in Bridge", "1 June 2028, 24 months after the date", "Text approvedyes",
        "fits 36 people", "k = 36",
      ]
    ),
    (
      "everywhere",
      ["Published in Bridge", "shared by all programs", "no such facts single anybody out"]
    ),
    (
      "soon",
      ["Published in Bridge", "ends in 17 days", "C-2026-014", "1 October 2026, as the story says"]
    ),
    (
      "named",
      [
        "Not published", "keep it back", "A person’s name", "An e-mail address",
        "A telephone number", "An employee id", "Keeps the story back",
        "line 11, column 1, 16 characters", "story/contact-data",
      ]
    ),
    (
      "single",
      ["Not published", "smallest telling combination", "What mends it", "story/singles-out"]
    ),
    ("accepted", ["Published in Bridge", "Accepted by HR office: ••••• is the virtue"]),
    ("missing", ["Left out", "Its consent is missing", "ask everyone in it", "2 in it, 0 agreed"]),
    ("gone", ["Left out", "Its consent is withdrawn"]),
    ("half", ["Not published", "describes 2 people, and 1 agreed", "ask the others"]),
    ("ended", ["Left out", "Its consent ended on 2022-06-01", "Ended on1 June 2022"]),
    ("draft", ["Left out", "It is a draft.", "A finding would keep it back, too."]),
    ("changed", ["Not published", "not the one that was approved", "the text has changed since"]),
    (
      "unapproved",
      ["Left out", "not recorded", "portico story approve Content/bridge/stories/unapproved.md"]
    ),
    ("broken", ["A story that cannot be read", "missing here"]),
    ("•••••••••••••••-listens", ["A name in the file", "the file’s name", "Rename the file"]),
  ]

  @Test("each story is told with its state, its reasons, its consent and its findings")
  func states() throws {
    let portal = try portal()
    let ended = try report(portal)
    #expect(ended.code == 1 && ended.errors.isEmpty)
    #expect(
      ended.output
        == "Wrote Private/story-report.html: 16 stories, 5 published, 5 left out, 3 kept back by findings, 3 by mistakes; 1 finding accepted.\n"
    )
    let page = try page(portal)
    for (file, says) in Self.expected {
      let told = try told(file, in: page)
      for words in says { #expect(told.contains(words), "\(file): \(words) is not in \(told)") }
    }
    // What needs attention comes first.
    let groups = ["kept-back", "stopped", "left-out", "published"].map {
      page.range(of: "id=\"\($0)\"")!.lowerBound
    }
    #expect(groups == groups.sorted())
    #expect(page.contains("yes, with 42 people"))
  }

  @Test("no name, address, number or found word is in it, and no title becomes markup")
  func concealed() throws {
    let portal = try portal()
    // What is no terminal gets nothing revealed, whatever it asks for.
    let ended = try report(portal, "--reveal")
    #expect(ended.errors.contains("on a terminal only"))
    let page = try page(portal)
    let text = page.lowercased()
    for word in [
      "marisol", "quintero", "thandeka", "okonjo", "grace", "anttila", "emp-", "larkmoor.example",
      "7946",
    ] {
      #expect(!text.contains(word), "\(word)")
      #expect(
        !ended.output.lowercased().contains(word) && !ended.errors.lowercased().contains(word))
    }
    #expect(
      page.contains(
        "&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt; &amp;"))
    #expect(!text.contains("<script") && !text.contains("<img"))
  }

  @Test("only its user can read it; the folder that is made for it is kept out of Git")
  func folder() throws {
    let portal = try SmallPortal(["bridge/stories/form.md": Self.story("The form")])
    try portal.approveStories()
    try FileManager.default.removeItem(atPath: portal.path + "/Private")
    for _ in 0..<2 {
      let ended = try report(portal)
      #expect(ended.code == 0, "\(ended.errors)")
    }
    var status = stat()
    #expect(
      stat(portal.path + "/Private/story-report.html", &status) == 0
        && status.st_mode & 0o777 == 0o600)
    #expect(stat(portal.path + "/Private", &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(
      contents(of: portal.path + "/Private").keys.sorted() == [".gitignore", "story-report.html"])
    #expect(contents(of: portal.path + "/Private")[".gitignore"] == Array("*\n".utf8))
    #expect(try page(portal).contains("names could not be compared"))
  }

  @Test("it goes nowhere where files are published or shared, and over no other file")
  func refusals() throws {
    let portal = try SmallPortal(["bridge/stories/form.md": Self.story("The form")])
    try portal.approveStories()
    try portal.build("--output", "Preview")
    try FileManager.default.createSymbolicLink(
      atPath: portal.path + "/Link", withDestinationPath: "Content/bridge")
    try "Mine".write(toFile: portal.path + "/mine.html", atomically: true, encoding: .utf8)
    let before = state(of: portal.path)
    for output in [
      "Content/report.html", "Public/report.html", "Templates/report.html",
      "Preview/deep/report.html",
      "Link/report.html", "Public/../Content/report.html", "mine.html", "Private/roster.csv",
    ] {
      let ended = try report(portal, "--output", output)
      #expect(ended.code == 2, "\(output): \(ended.output)\(ended.errors)")
    }
    #expect(state(of: portal.path) == before)
    #expect(try report(portal, "--output", "/proc/no/report.html").code == 3)
    #expect(try report(portal, "--content", "Nowhere").code == 3)
  }
}
