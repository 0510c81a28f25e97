import Content
import Foundation
import SiteBuild
import Syntax

/// A cohort's file and drafts of its events, laid out from its kickoff.
///
/// Source: the default timeline of domain.md 2.3. Nothing is moved off a weekend or a holiday: such a
/// day is written as it falls, and the command names it with the next working day, as every build
/// does until somebody decides.
struct CohortPlan {
  struct File {
    var path: String
    var text: String
  }

  let name: String
  let slug: String
  let kickoff: CalendarDate
  let end: CalendarDate
  let today: CalendarDate
  let working: WorkingDays
  let owner: String
  /// Whether it is known where the clocks are, so that an event may have a time.
  let hasClock: Bool
  /// The days that are off, with what falls on them and where that is written.
  private(set) var daysOff: [(what: String, day: CalendarDate, file: String)] = []
  private(set) var files: [File] = []

  init(
    name: String, slug: String, kickoff: CalendarDate, end: CalendarDate, today: CalendarDate,
    around: CohortSurroundings
  ) {
    self.name = name
    self.slug = slug
    self.kickoff = kickoff
    self.end = end
    self.today = today
    working = around.working
    owner = around.coordinator
    hasClock = around.hasClock
    files.append(File(path: "cohorts/\(slug).yml", text: cohortFile()))
    addEvents()
  }

  private var length: Int { kickoff.days(until: end) }

  /// A day between kickoff and end, as far into this cohort as into one of 26 weeks.
  private func offset(_ days: Int) -> Int { days * length / 182 }

  // MARK: The cohort's file

  /// Remembers what falls on a day off.
  private mutating func note(_ what: String, _ day: CalendarDate, in file: String) {
    if working.off(day) != nil { daysOff.append((what, day, file)) }
  }

  private mutating func cohortFile() -> String {
    let file = "cohorts/\(slug).yml"
    let (opens, closes) = (kickoff.adding(days: -56), kickoff.adding(days: -28))
    let midpoint = kickoff.adding(days: length / 2)
    let review = midpoint.adding(days: min(14, offset(14)))
    let checkins = [30, 60, 90].map(offset)
    let waves = [
      ("baseline", kickoff.adding(days: -10), kickoff),
      ("mid", midpoint, midpoint.adding(days: min(11, offset(11)))),
      ("end", end.adding(days: -14), end),
      ("follow-up", end.adding(days: 180), end.adding(days: 194)),
    ]
    note("applications open", opens, in: file)
    note("applications close", closes, in: file)
    note("the kickoff", kickoff, in: file)
    note("the end", end, in: file)
    for days in checkins { note("a check-in", kickoff.adding(days: days), in: file) }
    note("the midpoint", midpoint, in: file)
    note("the review", review, in: file)
    for (id, opens, closes) in waves {
      note("the survey `\(id)` opens", opens, in: file)
      note("the survey `\(id)` closes", closes, in: file)
    }
    let surveys = waves.map { "  - {id: \($0), opens: \($1.iso), closes: \($2.iso)}" }
    return """
      # The dates of one cohort: people who start and finish together. Every page, calendar and
      # reminder takes them from here. Change whatever you like; nothing is ever moved for you.
      name: \(quoted(name))

      # When people can apply: from eight weeks to four weeks before the kickoff, so that there is
      # time to match and to train.
      applications:
        opens: \(opens.iso)
        closes: \(closes.iso)

      # The first day and the last.
      kickoff: \(kickoff.iso)
      end: \(end.iso)

      # What people are told before they apply, on every page that says it.
      expectations:
        time_commitment: {hours: 2, per: month}
        meetings: {every: 2, unit: week, minutes: 60}

      # When the coordinator asks how it goes: days after the kickoff, or dates; two at least. The
      # last is the end of a trial: whoever wants to can then be matched anew.
      checkins: [\(checkins.map { "+\($0)d" }.joined(separator: ", "))]

      # Half-way, and when the program looks at what people said and decides what changes.
      midpoint: \(midpoint.iso)
      reviews: [\(review.iso)]

      # When participants are asked: before they begin, half-way, at the end, half a year later.
      survey_waves:
      \(surveys.joined(separator: "\n"))

      # How many can take part, and where.
      # places: 24
      # sites: [Harbour Hospital]

      # Write the day here whenever a date above changes: calendars that hold it then follow.
      updated: \(today.iso)

      """
  }

  // MARK: Its events

  private mutating func addEvents() {
    event(
      "matching", "We match", "deadline", -28, lasting: 18, "mentor, mentee",
      "In these days the {{ term.coordinator }} looks for the two who fit, and asks both.")
    event(
      "orientation-for-mentors", "Orientation for {{ term.mentors }}", "orientation", -5,
      ("14:00", "15:30"), "mentor",
      "Say what {{ term.mentors }} practise here, and which modules to do before.")
    event(
      "orientation-for-mentees", "Orientation for {{ term.mentees }}", "orientation", -4,
      ("14:00", "15:30"), "mentee",
      "Say what {{ term.mentees }} can expect of the first weeks, and what to bring.")
    event(
      "pairs-are-told", "{{ term.The_pairs }} are told", "deadline", -7, nil, "mentor, mentee",
      "By this day everyone knows whom they will meet, and why the two fit.")
    event(
      "kickoff", "Kick-off", "kickoff", 0, ("09:30", "11:00"), "mentor, mentee, sponsor",
      "Say how the first day goes, minute by minute.")
    event(
      "first-meeting-by", "You have met for the first time", "deadline", min(14, offset(14)), nil,
      "mentor, mentee", "By this day the two of you have met to get to know each other.")
    event(
      "agreement-by", "Your agreement is written", "deadline", min(21, offset(21)), nil,
      "mentor, mentee", "By this day the two of you have agreed how you want to work together.")
    event(
      "first-exchange", "First exchange", "exchange", offset(75), ("14:00", "15:15"),
      "mentor, mentee",
      "All {{ term.pairs }} compare how they work together, never what they talk about.")
    event(
      "second-exchange", "Second exchange", "exchange", offset(120), ("14:00", "15:15"),
      "mentor, mentee",
      "All {{ term.pairs }} compare what they will keep, and how they want to end.")
    event(
      "closing-meetings", "Your last {{ term.meeting }}", "deadline", from: "end",
      -min(14, offset(14)), lasting: min(14, offset(14)), "mentor, mentee",
      "In these days the two of you look back, say what comes of it, and say goodbye.")
    event(
      "celebration", "We celebrate", "celebration", from: "end", 7, ("15:00", "16:30"), "everyone",
      "Say how you thank people, and that nobody has to speak.")
    event(
      "results", "What we learned, and what changes", "deadline", from: "end", 45, nil, "everyone",
      "By this day the results, and the changes that follow from them, are on this site.")
  }

  /// An event some days after the kickoff or the end: it moves with that day, and with no other.
  ///
  /// - Parameter length: for what takes several whole days, how many days after the first is the last.
  private mutating func event(
    _ stem: String, _ title: String, _ kind: String, from anchor: String = "kickoff", _ days: Int,
    _ times: (start: String, end: String)? = nil, lasting length: Int = 0, _ audience: String,
    _ text: String
  ) {
    let path = "events/\(slug)-\(stem).md"
    let first = (anchor == "end" ? end : kickoff).adding(days: days)
    note("`\(stem)`", first, in: path)
    if length > 0 { note("the last day of `\(stem)`", first.adding(days: length), in: path) }
    let day = anchor + (days == 0 ? "" : days > 0 ? "+\(days)d" : "\(days)d")
    let hours =
      hasClock
      ? times.map { "start: \(day) \($0.start)\nend: \($0.end)" }
      : times.map {
        "# With `timezone:` in portal.yml: \(day) \($0.start)\nstart: \(day)\n# end: \($0.end)"
      }
    let place =
      times == nil
      ? "" : "# place: Education centre, room 2\n# join_url: https://meet.example.org/room\n"
    files.append(
      File(
        path: path,
        text: """
          ---
          title: \(quoted(title))
          kind: \(kind)
          # Counted from the cohort's own day, so that it moves with it; a date does as well.
          \(hours ?? "start: \(day)" + (length > 0 ? "\nend: +\(length)d" : ""))
          \(place)audience: [\(audience)]
          cohorts: [\(slug)]
          owner: \(owner)
          updated: \(today.iso)
          # Take this line out when the page is ready.
          status: draft
          ---

          \(text)

          """))
  }
}

/// A text as a YAML scalar that holds whatever it says.
private func quoted(_ text: String) -> String {
  "\"" + text.map { $0 == "\\" ? "\\\\" : $0 == "\"" ? "\\\"" : String($0) }.joined() + "\""
}
