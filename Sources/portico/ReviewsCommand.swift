import ArgumentParser
import Diagnostics
import Foundation
import SiteBuild
import Syntax

/// Which pages are to be read again, when and by whom.
struct Reviews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviews", abstract: "Lists when each page is to be read again, by owner.",
    discussion: """
      Every page with `review_by:` is listed under its `owner:`, the earliest first; what is overdue \
      is marked. With `--calendar` each owner gets a calendar file, to open in a calendar program \
      or to send on. Of the sites, only the organisers' has all \
      this: `portico build --audience admin`.

        portico reviews
        portico reviews --owner mentoring-office --calendar Private/reviews
      """)

  @Option(help: ArgumentHelp("The content folder.", valueName: "dir"))
  var content = "Content"

  @Option(help: ArgumentHelp("Only of this owner: a file in `people/`.", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("Write a calendar file for each owner there.", valueName: "dir"))
  var calendar: String?

  @Option(
    help: ArgumentHelp(
      "Say what is overdue on this day, YYYY-MM-DD. (default: today in UTC)", valueName: "date"),
    transform: day)
  var today: CalendarDate?

  func run() throws {
    let day = today ?? CalendarDate(daysSince1970: Int(time(nil)) / 86_400)
    let writer = Report(format: .human, colour: false) { path in
      FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
    let read: Checked<[OwnerReviews]>
    do {
      read = try pageReviews(
        BuildOptions(
          content: content, templates: "", output: nil, today: day, drafts: true,
          threads: ProcessInfo.processInfo.activeProcessorCount)
      ) { diagnostic in
        writeOut(writer.text(of: [diagnostic]))
        _exit(EndCode.mistakes.rawValue)
      }
    } catch let error as WorldError {
      writeError("portico: \(error.description)\n")
      throw Ended(code: .world)
    }
    let mistakes = read.diagnostics.filter { $0.severity == .error }
    guard mistakes.isEmpty else {
      writeOut(writer.text(of: mistakes))
      throw Ended(code: .mistakes)
    }
    let owners = try chosen(read.value)
    for owner in owners {
      print((owner.name ?? "nobody") + (owner.owner.map { " (\($0))" } ?? ""))
      for review in owner.reviews {
        print(
          "  \(review.day.iso)  \(review.day < day ? "OVERDUE  " : "")\(review.title)  \(review.file)"
        )
      }
    }
    if owners.isEmpty { print("No page has a `review_by:`.") }
    guard let calendar else { return }
    try refuse(folder: calendar, in: [content], what: "the calendars would lie")
    for owner in owners {
      try writeNew(
        String(decoding: owner.calendar, as: UTF8.self),
        to: "\(calendar)/\(owner.owner ?? "nobody").ics", replacing: true)
    }
    print("Wrote \(counted(owners.count, "calendar")) into \(calendar)/.")
  }

  private func chosen(_ owners: [OwnerReviews]) throws -> [OwnerReviews] {
    guard let owner else { return owners }
    let names = owners.compactMap(\.owner)
    guard names.contains(owner) else {
      throw UsageMistake(
        "no page is looked after by `\(owner)`",
        mend: nearestName(to: owner, among: names).map { "write `--owner \($0)`" }
          ?? "choose one of \(names.joined(separator: ", "))")
    }
    return owners.filter { $0.owner == owner }
  }
}
