import ArgumentParser
import Content
import Diagnostics
import Foundation
import Publishing
import SiteBuild
import Synchronization
import Syntax

/// A day as an option's value.
func day(_ argument: String) throws -> CalendarDate {
  guard let date = CalendarDate(iso: argument) else {
    throw ValidationError("`\(argument)` is no day; write it as year-month-day, such as 2026-09-14")
  }
  return date
}

extension ReportFormat: ExpressibleByArgument {}

private var processors: Int { ProcessInfo.processInfo.activeProcessorCount }

/// What building and checking have in common.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The content folder.", valueName: "dir"))
  var content = "Content"

  @Option(help: ArgumentHelp("The folder of your own templates, if any.", valueName: "dir"))
  var templates: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these programs, by folder.", valueName: "name"))
  var program: [String] = []

  @Option(
    help: ArgumentHelp(
      "Build as on this day, YYYY-MM-DD. (default: today in UTC)", valueName: "date"),
    transform: day)
  var today: CalendarDate?

  @Option(help: "How mistakes are reported: human, line, json or github.")
  var format = ReportFormat.human

  @Flag(help: "Show drafts, and pages whose day has not come, too.")
  var drafts = false

  @OptionGroup var people: RosterOptions

  @Flag(help: "On a terminal, show what the story gate found instead of concealing it.")
  var reveal = false

  @Option(help: ArgumentHelp("How many threads work at once.", valueName: "n", visibility: .hidden))
  var threads: Int?

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("`--threads` takes a number from 1 to 256")
    }
  }

  /// A folder beside the content, as a path of words, so that reports name it as its user would.
  func beside(_ folder: String) -> String {
    besideContent(content, folder)
  }

  func options(output: String?) throws -> BuildOptions {
    // A portal's own templates lie beside its content.
    let given = beside("Templates")
    if let templates, !FileManager.default.fileExists(atPath: templates) {
      throw UsageMistake(
        "there is no folder `\(templates)` with templates", mend: "name it with `--templates`")
    }
    var options = BuildOptions(
      content: content, templates: templates ?? given, output: output, programs: program,
      today: today ?? CalendarDate(daysSince1970: Int(time(nil)) / 86_400), drafts: drafts,
      roster: try people.roster(
        content: content, outside: [content, templates ?? given]),
      threads: threads ?? processors)
    options.contacts = try people.contacts(content: content)
    options.cache = CacheFolder(beside(".cache/portico"))
    options.program = programState
    return options
  }
}

extension SiteReaders: ExpressibleByArgument {}

/// A folder beside the content, as a path of words, so that reports name it as its user would.
func besideContent(_ content: String, _ folder: String) -> String {
  let parent = content.split(separator: "/", omittingEmptySubsequences: true).dropLast()
  return (content.hasPrefix("/") ? "/" : "") + (parent + [Substring(folder)]).joined(separator: "/")
}

/// What tells this program from any other one, also from the same version built anew.
private var programState: String {
  var status = stat()
  guard let path = Bundle.main.executablePath, stat(path, &status) == 0 else { return version }
  #if canImport(Darwin)
    let time = status.st_mtimespec
  #else
    let time = status.st_mtim
  #endif
  return "\(version) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
}

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site.",
    discussion: """
      With `--audience admin` it builds the site for those who run the program: everything that \
      participants see, and beside it the message kit, the facilitators' notes and what the training \
      covers. It goes into a folder of its own, `Admin`. Audiences are navigation, not access \
      control: publish that folder where participants cannot open it.

      All mistakes are reported at once. If there is any, nothing is written and the last site stays \
      as it is. Warnings and notices do not keep the site back.
      """)

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "The folder of the finished site. (default: Public; for `--audience admin`: Admin)",
      valueName: "dir"))
  var output: String?

  @Option(help: "For whom the site is: everyone or admin.")
  var audience = SiteReaders.everyone

  @Flag(
    name: .customLong("afresh"),
    help: ArgumentHelp(
      "Do all the work again, not only what has changed since the last build.",
      discussion: "The site is the same; this is for whoever doubts it."))
  var isAfresh = false

  @Flag(
    help: ArgumentHelp(
      "Keep files in the output folder that Portico did not write.",
      discussion: "They stay as they are, beside the site. Without this they stop the build."))
  var keepForeign = false

  @Flag(
    help: ArgumentHelp(
      "Write over files in the output folder that somebody changed there.",
      discussion: "Without this they stop the build."))
  var replaceModified = false

  @Flag(help: "Say where the time went, stage by stage.")
  var timings = false

  func run() throws {
    let taken = timings ? Timings.onTheClock() : nil
    defer { taken?.tell(source.format, threads: source.threads ?? processors) }
    let output = output ?? (audience == .admin ? "Admin" : "Public")
    var options = try source.options(output: output)
    options.timings = taken
    options.readers = audience
    options.isAfresh = isAfresh
    options.publication.keepsForeign = keepForeign
    options.publication.replacesModified = replaceModified
    options.publication.tell = { note in
      writeError("portico: \(note)\n")
    }
    try refuseMixing(output)
    try refusePrivate(output)
    try report(options, source.format, reveal: source.reveal, showsNotices: false) { result in
      "Built \(counted(result.pages, "page")) of \(counted(result.programs, "program")) in "
        + "\(counted(result.languages, "language")) into \(output.hasSuffix("/") ? output : output + "/")"
        + (result.changes.map(summary) ?? "")
    }
  }

  /// What has changed, as a coordinator sees it: pages, and other files only if no page has.
  private func summary(of changes: Changes) -> String {
    let isNew = changes.unchanged + changes.changed.count + changes.removed.count == 0
    if isNew { return "" }
    if changes.isEmpty { return ": nothing changed" }
    func told(_ noun: String, _ isTold: (String) -> Bool) -> [String] {
      [
        (changes.changed, "changed"), (changes.added, "new"), (changes.removed, "removed"),
      ].compactMap { paths, deed in
        let count = paths.count(where: isTold)
        return count == 0 ? nil : "\(counted(count, noun)) \(deed)"
      }
    }
    let isPage = { (path: String) in path.hasSuffix(".html") }
    let pages = told("page", isPage)
    return ": "
      + (pages.isEmpty ? told("other file") { !isPage($0) } : pages).joined(separator: ", ")
  }
}

extension Build {
  /// Refuses to put a site where lists of people are, and the other way round: whoever publishes the
  /// folder would publish them.
  private func refusePrivate(_ output: String) throws {
    let site = resolved(output)
    if lies(site, in: resolved(source.beside("Private"))) {
      throw UsageMistake(
        "the folder `\(output)` is for lists of people, which are never published",
        mend: "choose another folder for the site, such as `--output Public`")
    }
    // What the site is made from is never covered; that is told elsewhere.
    if lies(resolved(source.content), in: site) { return }
    for list in source.people.files(content: source.content)
    where FileManager.default.fileExists(atPath: list) && lies(resolved(list), in: site) {
      throw UsageMistake(
        "the list of people `\(list)` lies in the site's folder `\(output)`, and would be published",
        mend: "move it to a folder of its own, such as `Private/`")
    }
  }

  /// Refuses to put the coordinators' pages where participants' pages are, and the other way round.
  private func refuseMixing(_ output: String) throws {
    // Each program of an organisers' site has this page, and no other site has one of that name.
    let isOrganisers = FileManager.default.contents(
      atPath: output + "/" + Publication.manifestName
    ).map { $0.range(of: Data("/organisers/readiness.html".utf8)) != nil }
    switch audience {
    case .everyone:
      guard isOrganisers == true else { return }
      throw UsageMistake(
        "the folder `\(output)` is the site for coordinators, and would become the participants' site",
        mend: "choose another folder, such as `--output Public`")
    case .admin:
      guard isOrganisers == false || resolved(output) == resolved(source.beside("Public")) else {
        return
      }
      throw UsageMistake(
        "the folder `\(output)` is the participants' site; what is for coordinators must not be in it",
        mend: "choose a folder of its own, such as `--output Admin`")
    }
  }
}

/// How many warnings of one code a build tells in full.
private let mostWarnings = 10

/// Builds or checks, and tells what came of it.
@discardableResult
func report(
  _ options: BuildOptions, _ format: ReportFormat, reveal: Bool, showsNotices: Bool,
  summary: (BuildResult) -> String
) throws -> BuildResult {
  let result = try checked(options, format)
  tell(
    result, reportWriter(format), reveal: reveal, showsNotices: showsNotices,
    onMistakes: options.output == nil ? "" : "; nothing was written", summary: summary)
  if result.hasErrors { throw Ended(code: .mistakes) }
  return result
}

/// Builds or checks, and shows how far it is; what came of it is still to be told.
func checked(_ options: BuildOptions, _ format: ReportFormat) throws -> BuildResult {
  let writer = reportWriter(format)
  let progress = ProgressLine()
  defer { progress.clear() }
  do {
    return try build(options, progress: progress.tell) { diagnostic in
      // The watchdog ends the run; pages are still being worked on by other threads.
      progress.clear()
      writeOut(writer.text(of: [diagnostic]))
      _exit(EndCode.mistakes.rawValue)
    }
  } catch let error as WorldError {
    progress.clear()
    writeError("portico: \(error.description)\n")
    throw Ended(code: .world)
  }
}

/// What writes reports to the standard output.
func reportWriter(_ format: ReportFormat) -> Report {
  Report(
    format: format,
    colour: isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  ) { path in FileManager.default.contents(atPath: path).map { [UInt8]($0) } }
}

/// Tells what came of a build or a check.
///
/// - Parameters:
///   - onMistakes: what the last line adds to the number of mistakes.
///   - summary: what it says when there are none.
func tell(
  _ result: BuildResult, _ writer: Report, reveal: Bool, showsNotices: Bool, onMistakes: String,
  summary: (BuildResult) -> String
) {
  // Missing translations are for `check`: a build would list them every time.
  let shown = result.diagnostics.filter {
    showsNotices || $0.severity != .notice || $0.code != .translationMissing
  }
  // A build is told the gist of what need not stop it; `check` has the whole list.
  var counts: [Code: Int] = [:]
  var unsaid: [Code: Int] = [:]
  let told =
    showsNotices || writer.format != .human
    ? shown
    : shown.filter { one in
      guard one.severity == .warning else { return true }
      counts[one.code, default: 0] += 1
      guard counts[one.code]! > mostWarnings else { return true }
      unsaid[one.code, default: 0] += 1
      return false
    }
  // Private words belong on somebody's screen, never into a log.
  let revealed = told.map { one in
    var one = one
    if reveal, isatty(STDOUT_FILENO) == 1 { one.concealed = false }
    return one
  }
  writeOut(writer.text(of: revealed))
  for (code, count) in unsaid.sorted(by: { $0.key.name < $1.key.name }) {
    print("… and \(counted(count, "more warning")) of [\(code.name)]; `portico check` lists them\n")
  }
  if writer.format == .human {
    let errors = shown.count { $0.severity == .error }
    let warnings = shown.count { $0.severity == .warning }
    let hidden = result.diagnostics.count - shown.count
    var line =
      errors > 0
      ? "\(counted(errors, "mistake"))\(onMistakes)"
      : summary(result)
    if warnings > 0 {
      line +=
        errors > 0 ? ", \(counted(warnings, "warning"))" : ", with \(counted(warnings, "warning"))"
    }
    if hidden > 0, errors == 0 {
      line +=
        "; \(counted(hidden, "page")) \(hidden == 1 ? "waits" : "wait") for translation (`portico check` lists them)"
    }
    print(line + ".")
  }
}

func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Shows on a terminal how far the work is, once it has taken half a second; in a pipe, nothing.
private final class ProgressLine: Sendable {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private let last = Mutex<(shown: ContinuousClock.Instant?, stage: String, isOver: Bool)>(
    (nil, "", false))

  func tell(_ stage: String, _ done: Int, _ total: Int) {
    guard isTerminal, total > 0 else { return }
    let now = ContinuousClock.now
    guard now - start > .milliseconds(500) else { return }
    last.withLock {
      if let shown = $0.shown, now - shown < .milliseconds(80), $0.stage == stage { return }
      if $0.isOver { return }
      $0 = (now, stage, false)
      write("\r\u{1B}[K\(stage) \(done) of \(total)")
    }
  }

  /// Takes it away; nothing more is shown after that.
  func clear() {
    last.withLock {
      $0.isOver = true
      if $0.shown != nil { write("\r\u{1B}[K") }
    }
  }

  private func write(_ text: String) { writeError(text) }
}
