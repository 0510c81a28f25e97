import ArgumentParser
import Content
import Diagnostics
import Foundation
import Privacy
import SiteBuild
import Syntax

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a new page, program or cohort, ready to be filled in.",
    discussion: """
      Every required setting is there with an explanation and an example; optional ones are there \
      as comments. A new page is a draft until you take `status: draft` out. A cohort is laid out \
      from its kickoff: its dates, and drafts of its events; weekends and holidays are named, and \
      nothing is moved.

        portico new program "Turnabout"
        portico new cohort "Spring 2027" --kickoff 2027-03-08 --program turnabout
        portico new guideline "How we keep confidences" --program turnabout
        portico new worksheet agreement --program turnabout
        portico new faq "How much time does it take?" --program shared
      """)

  @Argument(
    help: ArgumentHelp(
      "program, cohort, or a type of page: guideline, module, role, meeting, worksheet, story, faq, glossary, person, topic, barrier, idea, change, message, event, page.",
      valueName: "type"))
  var type: String

  @Argument(help: ArgumentHelp("Its title.", valueName: "title"))
  var titleWords: [String]

  /// Most people forget the quotation marks.
  private var title: String { titleWords.joined(separator: " ") }

  @Option(help: ArgumentHelp("The program's folder, or `shared`.", valueName: "name"))
  var program: String?

  @Option(help: ArgumentHelp("The content folder.", valueName: "dir"))
  var content = "Content"

  @Option(
    help: ArgumentHelp("For a cohort: its first day, YYYY-MM-DD.", valueName: "date"),
    transform: day)
  var kickoff: CalendarDate?

  @Option(
    help: ArgumentHelp("For a cohort: its last day, YYYY-MM-DD.", valueName: "date"), transform: day
  )
  var end: CalendarDate?

  @Option(help: ArgumentHelp("For a cohort: how long it takes. (default: 26)", valueName: "weeks"))
  var weeks: Int?

  @Option(
    help: ArgumentHelp("Date it on this day. (default: today in UTC)", valueName: "date"),
    transform: day)
  var today: CalendarDate?

  func run() throws {
    let day = today ?? CalendarDate(daysSince1970: Int(time(nil)) / 86_400)
    let slug = slug(from: title)
    guard !slug.isEmpty else {
      throw UsageMistake(
        "the title `\(title)` has no letter that a file name can hold",
        mend: "write a title in words")
    }
    guard FileManager.default.fileExists(atPath: content + "/portal.yml") else {
      throw UsageMistake(
        "there is no portal in `\(content)`",
        mend: "go to the folder that holds it, name it with `--content`, or run `portico init DIR`")
    }
    if type == "cohort" {
      try newCohort(slug, today: day)
      return
    }
    guard kickoff == nil, end == nil, weeks == nil else {
      throw UsageMistake(
        "only a cohort has a kickoff and an end",
        mend: "write `portico new cohort …`, or leave them out")
    }
    if type == "program" {
      let files = Scaffold.program(title: title, slug: slug, day: day)
      guard !FileManager.default.fileExists(atPath: "\(content)/\(slug)") else {
        throw UsageMistake(
          "there is a program `\(slug)` already", mend: "choose another name for the new one")
      }
      for (path, text) in files { try writeNew(text, to: "\(content)/\(path)") }
      print(
        """
        Made the program in \(content)/\(slug)/. Begin with program.yml.
        `portico check --readiness --program \(slug)` says what comes next.
        """)
      return
    }
    guard let type = ContentType(rawValue: type) else {
      let names = ["program", "cohort"] + ContentType.allCases.map(\.rawValue)
      throw UsageMistake(
        "there is no type `\(type)`",
        mend: nearestName(to: type, among: names).map { "write `portico new \($0) …`" }
          ?? "choose one of \(names.joined(separator: ", "))")
    }
    let owner = try chosenProgram()
    if type == .worksheet, let shipped = try builtInWorksheet(titled: title, in: content) {
      let stem = "\(content)/\(owner)/\(type.folder)/\(shipped.name)"
      for file in shipped.files { try writeNew(file.text, to: stem + file.ending) }
      print(
        """
        Made \(stem).md, a copy of the worksheet that Portico ships.
        What you change there takes its place.
        """)
      return
    }
    let path = "\(content)/\(owner)/\(type.folder)/\(slug).md"
    let guidelines =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(content)/\(owner)/guidelines")) ?? []
    let first = guidelines.filter { $0.hasSuffix(".md") && !$0.dropLast(3).contains(".") }.sorted()
      .first
    let isFirst = [owner, EntryPath.shared].allSatisfy { folder in
      let path = "\(content)/\(folder)/\(type.folder)"
      return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? true
    }
    try writeNew(
      Scaffold.page(
        type, title: title, day: day, isDraft: true,
        mitigation: first.map { "guidelines/\($0.dropLast(3))" }, isFirst: isFirst),
      to: path)
    print(
      """
      Made \(path).
      It is a draft: take `status: draft` out when it is ready. `portico build --drafts --output Preview` shows it.
      """)
    if type == .story {
      print(
        """
        A story is shown once everyone in it has agreed, in a preview too: fill in `consent:`, and then run
          \(storyCommand("approve", path))
        """)
    }
  }

  /// Lays out a cohort from its kickoff, and says which of its days are off.
  private func newCohort(_ slug: String, today: CalendarDate) throws {
    guard let kickoff else {
      throw UsageMistake(
        "a cohort begins on a day", mend: "add its first day, such as `--kickoff 2027-03-08`")
    }
    guard end == nil || weeks == nil else {
      throw UsageMistake(
        "`--end` and `--weeks` say the same thing twice", mend: "leave one of them out")
    }
    let last = end ?? kickoff.adding(days: 7 * (weeks ?? 26))
    guard (28...550).contains(kickoff.days(until: last)) else {
      throw UsageMistake(
        "from \(kickoff.iso) to \(last.iso) is no length for a cohort",
        mend: "choose 4 to 78 weeks")
    }
    let owner = try chosenProgram()
    guard owner != EntryPath.shared else {
      throw UsageMistake("a cohort belongs to one program", mend: "add `--program` with its folder")
    }
    guard let around = try cohortSurroundings(of: owner, in: content) else {
      throw UsageMistake(
        "the settings of the portal or the program cannot be read",
        mend: "run `portico check` and correct what it reports")
    }
    let plan = CohortPlan(
      name: title, slug: slug, kickoff: kickoff, end: last, today: today, around: around)
    // All or nothing: half a cohort would be harder to take away than to make.
    for file in plan.files
    where FileManager.default.fileExists(atPath: "\(content)/\(owner)/\(file.path)") {
      throw UsageMistake(
        "there is a file `\(content)/\(owner)/\(file.path)` already",
        mend: "choose another name for the cohort")
    }
    for file in plan.files { try writeNew(file.text, to: "\(content)/\(owner)/\(file.path)") }
    print(
      "Made \(content)/\(owner)/\(plan.files[0].path) and \(counted(plan.files.count - 1, "event")), from \(kickoff.iso) to \(last.iso)."
    )
    print("The events are drafts: take `status: draft` out of each when it is ready.")
    if !plan.daysOff.isEmpty {
      print("\nNobody works on these days. Nothing was moved; move what should not be then:")
      for (what, day, file) in plan.daysOff {
        print(
          "  \(day.iso)  \(what), in \(file): the next working day is \(around.working.next(from: day).iso)"
        )
      }
    }
    if !around.hasClock {
      print("\nThe events have no times yet: write `timezone:` in portal.yml first.")
    }
    if around.cohorts.isEmpty { return }
    print(
      around.current.map {
        "\nPages show the dates of `\($0)` until you write `current_cohort: \(slug)` in program.yml."
      }
        ?? "\nThere are several cohorts now: write in program.yml whose dates pages show, such as `current_cohort: \(around.cohorts[0])`."
    )
  }

  private func chosenProgram() throws -> String {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: content)) ?? []).filter {
      FileManager.default.fileExists(atPath: "\(content)/\($0)/program.yml")
    }.sorted()
    guard let program else {
      if names.count == 1 { return names[0] }
      throw UsageMistake(
        "the portal has several programs",
        mend: "add `--program` with one of \((names + [EntryPath.shared]).joined(separator: ", "))")
    }
    guard names.contains(program) || program == EntryPath.shared else {
      throw UsageMistake(
        "there is no program `\(program)`",
        mend: nearestName(to: program, among: names + [EntryPath.shared]).map {
          "write `--program \($0)`"
        }
          ?? "choose one of \((names + [EntryPath.shared]).joined(separator: ", "))")
    }
    return program
  }
}

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a new portal that builds, for you to fill in.")

  @Argument(help: ArgumentHelp("The folder of the new portal.", valueName: "dir"))
  var folder: String

  @Option(
    help: ArgumentHelp("Date it on this day. (default: today in UTC)", valueName: "date"),
    transform: day)
  var today: CalendarDate?

  func run() throws {
    let day = today ?? CalendarDate(daysSince1970: Int(time(nil)) / 86_400)
    let existing = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard existing.isEmpty else {
      throw UsageMistake("`\(folder)` is not empty", mend: "choose a new folder for the portal")
    }
    let folder = folder.hasSuffix("/") && folder != "/" ? String(folder.dropLast()) : folder
    for (path, text) in Scaffold.portal(day: day) { try writeNew(text, to: "\(folder)/\(path)") }
    print(
      """
      Made a portal in \(folder)/. Next:
        cd \(shellWord(folder))
        portico build
      Then write your own words into Content/, and build again.
      `portico check --readiness` says what is missing, in the order of doing it.
      """)
  }
}
