import Testing

/// What a program states once is the same on every page.
@Suite("One value changed changes every page that states it")
struct OneValueTests {
  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Changes with the same number do not concern each other, and are made in the same portal.
    var portal: Int
    /// What is changed: the file, what it says and what it will say.
    var edits: [(file: String, from: String, to: String)]
    /// What pages of the program then no longer say, and say instead.
    var stated: [(old: String, new: String)]
    /// How the names of the pages that are looked at begin.
    var pages: [String]
  }

  private static let turnabout = ["turnabout/", "fr/turnabout/"]
  private static let cohort = "turnabout/cohorts/autumn-2026.yml"

  static let changes = [
    Change(
      testDescription: "the day of the kickoff", portal: 0,
      // The survey that closes on the same day is moved out of the way.
      edits: [
        (cohort, "closes: 2026-10-19", "closes: 2026-10-16"),
        (cohort, "kickoff: 2026-10-19", "kickoff: 2026-10-26"),
      ],
      stated: [
        ("19 October 2026", "26 October 2026"), ("2026-10-19", "2026-10-26"),
        ("19 octobre 2026", "26 octobre 2026"),
        // Thirty days after it is the first check-in.
        ("18 November 2026", "25 November 2026"), ("18 novembre 2026", "25 novembre 2026"),
      ], pages: turnabout),
    Change(
      testDescription: "the hours a month", portal: 1,
      edits: [
        (cohort, "{hours: 2, per: month}", "{hours: 3, per: month}"),
        (cohort, "minutes: 60", "minutes: 90"),
      ],
      stated: [("2 hours a month", "3 hours a month"), ("2 heures par mois", "3 heures par mois")],
      pages: turnabout),
    Change(
      testDescription: "how often pairs meet", portal: 0,
      edits: [
        (cohort, "{every: 2, unit: week, minutes: 60}", "{every: 3, unit: week, minutes: 90}")
      ],
      stated: [
        ("every 2 weeks", "every 3 weeks"), ("toutes les 2 semaines", "toutes les 3 semaines"),
      ],
      pages: turnabout),
    Change(
      testDescription: "the last day to apply", portal: 1,
      // A change that took effect on the same day is moved out of the way.
      edits: [
        (cohort, "closes: 2026-09-25", "closes: 2026-09-28"),
        ("turnabout/changes/protected-hour.md", "2026-09-25", "2026-09-24"),
      ],
      stated: [
        ("25 September 2026", "28 September 2026"), ("25 septembre 2026", "28 septembre 2026"),
      ],
      pages: turnabout),
    Change(
      testDescription: "the word for a mentee", portal: 0,
      edits: [
        (
          "side-by-side/program.yml", "{singular: protégé, plural: protégés, article: a}",
          "{singular: explorer, plural: explorers, article: an}"
        )
      ],
      stated: [
        ("protégé ", "explorer "), ("protégés", "explorers"), ("Protégés", "Explorers"),
        ("a protégé", "an explorer"),
      ],
      pages: ["side-by-side/"]),
    Change(
      testDescription: "the coordinator's name", portal: 0,
      edits: [
        ("shared/people/amara-nwosu.md", "name: Amara Nwosu", "name: Zoë Quirke"),
        ("shared/people/amara-nwosu.md", "Amara is", "Zoë is"),
        ("shared/people/amara-nwosu.fr.md", "Amara est", "Zoë est"),
      ],
      stated: [("Amara", "Zoë Quirke"), ("Nwosu", "Zoë Quirke")], pages: [""]),
    Change(
      testDescription: "who the coordinator is", portal: 1,
      edits: [
        ("turnabout/program.yml", "coordinator: amara-nwosu", "coordinator: tomas-lindqvist")
      ],
      // The footer of every page says whom to ask.
      stated: [
        (
          "<br><a href=\"contacts.html#amara-nwosu\">",
          "<br><a href=\"contacts.html#tomas-lindqvist\">"
        )
      ],
      pages: turnabout),
    Change(
      testDescription: "the form to apply with", portal: 0,
      edits: [("turnabout/program.yml", "application: \"https://", "application: \"https://new-")],
      stated: [("", "https://new-")], pages: turnabout),
  ]

  @Test("the old value is nowhere, and the new one wherever it stood", arguments: changes)
  func change(_ change: Change) throws {
    let before = try SmallPortal.exampleSite.get()
    let after = try Self.changed[change.portal].get()
    for (old, new) in change.stated {
      func concerned(_ name: String) -> Bool { change.pages.contains { name.hasPrefix($0) } }
      #expect(after.contains { concerned($0.key) && $0.value.contains(new) }, "nobody says \(new)")
      guard !old.isEmpty else { continue }
      let stating = before.filter { concerned($0.key) && $0.value.contains(old) }.keys.sorted()
      let left = after.filter { concerned($0.key) && $0.value.contains(old) }.keys.sorted()
      #expect(!stating.isEmpty, "nobody said \(old)")
      #expect(left.isEmpty, "\(left.prefix(5)) still say \(old)")
    }
  }

  private static let changed = [0, 1].map { number in
    Result {
      let portal = try SmallPortal(copying: SmallPortal.example)
      for (file, from, to) in changes.filter({ $0.portal == number }).flatMap(\.edits) {
        try portal.change(file, from, to: to)
      }
      let ended = try portal.build()
      try #require(ended.code == 0, "\(ended.output)")
      return SmallPortal.texts(of: portal.site)
    }
  }
}
