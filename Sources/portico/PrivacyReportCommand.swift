import ArgumentParser
import Diagnostics
import Foundation
import SiteBuild
import Syntax

/// The report for HR: every story, with its consent, and with what was found in it.
struct PrivacyReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes a report of every story for HR, into `Private/`.",
    discussion: """
      A web page that says of each story whether it is published, and if not, why; who agreed to \
      what and until when; what was found in its text, and who accepted it. What was found is \
      concealed unless `--reveal` is given on a terminal. Only you can open the file; keep it so.

      Ends with 1 if a finding keeps a story back.
      """)

  @Option(help: ArgumentHelp("The content folder.", valueName: "dir"))
  var content = "Content"

  @OptionGroup var people: RosterOptions

  @Option(
    help: ArgumentHelp(
      "Where the report goes. (default: Private/story-report.html, beside the content folder)",
      valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Report as on this day, YYYY-MM-DD. (default: today in UTC)", valueName: "date"),
    transform: day)
  var today: CalendarDate?

  @Flag(help: "On a terminal, let the report show what was found. It is private.")
  var reveal = false

  func run() throws {
    let target = try target()
    let isTerminal = isatty(STDOUT_FILENO) == 1
    if reveal, !isTerminal {
      writeError("portico: `--reveal` counts on a terminal only; what was found stays concealed\n")
    }
    var options = BuildOptions(
      content: content, templates: beside("Templates"), output: nil,
      today: today ?? CalendarDate(daysSince1970: Int(time(nil)) / 86_400),
      roster: try people.roster(
        content: content, outside: [content, beside("Public"), beside("Templates")]),
      threads: ProcessInfo.processInfo.activeProcessorCount)
    options.contacts = try people.contacts(content: content)
    let writer = Report(format: .human, colour: false) { path in
      FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
    do {
      let made = try storyReport(of: options, reveal: reveal && isTerminal) { diagnostic in
        writeOut(writer.text(of: [diagnostic]))
        _exit(EndCode.mistakes.rawValue)
      }
      guard let report = made.value else {
        writeOut(writer.text(of: made.diagnostics))
        print("No report was written: the portal's settings cannot be read.")
        throw Ended(code: .mistakes)
      }
      try target.write(html(of: report))
      print(summary(of: report))
      if report.count(.keptBack) > 0 { throw Ended(code: .mistakes) }
    } catch let error as WorldError {
      writeError("portico: \(error.description)\n")
      throw Ended(code: .world)
    }
  }

  private func summary(of report: StoryReport) -> String {
    let stories = "\(report.count) \(report.count == 1 ? "story" : "stories")"
    return "Wrote \(given): \(stories), \(report.count(.published)) published, "
      + "\(report.count(.leftOut)) left out, \(report.count(.keptBack)) kept back by findings, "
      + "\(report.count(.stopped)) by mistakes; \(counted(report.accepted, "finding")) accepted."
  }

  // MARK: Where it goes

  private var given: String { output ?? beside("Private") + "/story-report.html" }

  private func beside(_ folder: String) -> String {
    besideContent(content, folder)
  }

  /// Nothing but an older report may be overwritten: a slip could name the roster.
  private func target() throws -> PrivateOutput {
    guard given.hasSuffix(".html") else {
      throw UsageMistake(
        "the report is a web page, and `\(given)` does not end in `.html`",
        mend: "write `--output Private/story-report.html`")
    }
    return try PrivateOutput(
      given, option: "--output",
      outside: [content, beside("Templates"), beside("Public"), "Public"]
    ) { $0.prefix(2048).range(of: Data(storyReportMark.utf8)) != nil }
  }
}
