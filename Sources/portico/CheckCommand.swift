import ArgumentParser
import Content
import Diagnostics
import Foundation
import Readiness
import SiteBuild

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports every mistake, warning and notice; writes nothing.",
    discussion: """
      Does all that a build does, but for writing. Missing translations are listed too.

      With `--readiness` it says instead what each program has and what it lacks before people are \
      invited into it: a score for each of six areas, the eight steps of setting a program up, and for \
      everything that is missing where it was looked for, what to write or run, and whether it is \
      essential (B) or good to have (W). It is about the cohorts that are not over. With `--strict`, \
      what is essential and missing fails the check, as a mistake does. It is an internal self-check, \
      not an accreditation: it sees what is written, not how well it is done.

        portico check
        portico check --readiness
        portico check --readiness --strict --program turnabout
      """)

  @OptionGroup var source: SourceOptions

  @Flag(
    name: .customLong("readiness"), help: "Say what each program has and what it lacks.")
  var isReadiness = false

  @Flag(
    name: .customLong("strict"),
    help: "With `--readiness`: what is essential and missing fails the check.")
  var isStrict = false

  func run() throws {
    guard isReadiness || !isStrict else {
      throw UsageMistake(
        "`--strict` is about what a program lacks",
        mend: "write `portico check --readiness --strict`")
    }
    var options = try source.options(output: nil)
    // It promises to write nothing, so it remembers nothing either.
    options.cache = nil
    guard isReadiness else {
      try report(
        options, source.format, reveal: source.reveal, showsNotices: true
      ) { result in
        "Checked \(counted(result.pages, "page")) of \(counted(result.programs, "program")) in "
          + counted(result.languages, "language")
      }
      return
    }
    // The messages are only in the organisers' site.
    options.readers = .admin
    options.asksReadiness = true
    var result = try checked(options, source.format)
    let mistakes = result.diagnostics.filter { $0.severity == .error }
    let reports = result.readiness
    switch source.format {
    case .human:
      result.diagnostics = mistakes
      // What is wrong comes first: until then some of what seems to be missing may only be unread.
      if !mistakes.isEmpty {
        tell(
          result, reportWriter(source.format), reveal: source.reveal, showsNotices: true,
          onMistakes: " to correct first"
        ) { _ in "" }
      }
      for report in reports { print(readinessText(report)) }
    case .json:
      result.diagnostics = mistakes
      tell(
        result, reportWriter(source.format), reveal: source.reveal, showsNotices: true,
        onMistakes: ""
      ) { _ in "" }
      for report in reports { print(report.json(isStrict: isStrict), terminator: "") }
    case .line, .github:
      result.diagnostics = mistakes + reports.flatMap { $0.diagnostics(isStrict: isStrict) }
      tell(
        result, reportWriter(source.format), reveal: source.reveal, showsNotices: true,
        onMistakes: ""
      ) { _ in "" }
    }
    if !mistakes.isEmpty || isStrict && reports.contains(where: \.blocks) {
      throw Ended(code: .mistakes)
    }
  }
}

/// A readiness report for people: how far it is, then what to do, in the order of doing it.
private func readinessText(_ report: ReadinessReport) -> String {
  let words = ReadinessWords(english: report)
  var text = """
    \(report.program.id): \(report.score) % of the rules for a program are met
      \(words.band)
      \(words["readiness_note"])


    """
  func row(_ cells: (String, Int)...) -> String {
    cells.map { $0.0.padding(toLength: max($0.1, $0.0.count), withPad: " ", startingAt: 0) }
      .joined(separator: " ")
  }
  for group in ReadinessGroup.allCases {
    let own = report.findings.filter { $0.rule.group == group && $0.applies }
    text +=
      row(
        ("  \(group.rawValue)", 3), (words.group(group), 28),
        ("\(own.count(where: \.isMet)) of \(own.count)", 8)) + " \(report.score(group)) %\n"
  }
  text += "\n\(words["readiness_steps"])\n"
  for step in SetupStep.allCases {
    let left = report.findings.count { $0.rule.step == step && !$0.gaps.isEmpty }
    text +=
      row(("  \(step.rawValue)", 3), (words.step(step), 44))
      + (left == 0 ? words["readiness_done"] : words.count("readiness_to_do", left)) + "\n"
  }
  guard !report.toDo.isEmpty else { return text }
  var step: SetupStep?
  for finding in report.toDo {
    if finding.rule.step != step {
      step = finding.rule.step
      text += "\nStep \(finding.rule.step.rawValue): \(words.step(finding.rule.step))\n"
    }
    text += "\n\(words.question(finding))\n"
    text +=
      "  \(finding.rule.id) · \(words.group(finding.rule.group)) · \(finding.rule.requirements)\n"
    text += "  looked in \(finding.looked.map(\.text).joined(separator: ", "))\n"
    for gap in finding.gaps {
      text += "  \(gap.level.rawValue)  \(words.sentence(gap))\n"
      if let note = gap.mend.note { text += "     \(note)\n" }
      for (what, lines) in words.steps(gap) {
        let code = lines.split(separator: "\n", omittingEmptySubsequences: false)
        text +=
          code.count == 1 && gap.mend.lines != lines
          ? "     \(what): \(lines)\n"
          : "     \(what):\n" + code.map { "         \($0)\n" }.joined()
      }
    }
  }
  return text
}
