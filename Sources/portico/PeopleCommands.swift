import ArgumentParser
import Content
import Diagnostics
import Foundation
import Matching
import Privacy

/// Checks of the private list of people.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "Checks the private list of people.",
    subcommands: [RosterCheckCommand.self])
}

struct RosterCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Looks for slips in the roster that would mislead other checks.",
    discussion: """
      Reads the list and prints a line for each mistake, with the row as a spreadsheet counts it and \
      the person's id; names are never printed. Nothing is written. Skills and modules are compared \
      with those of the program. Ends with 1 if there is a mistake.
      """)

  @OptionGroup var people: PeopleOptions

  @Option(help: "How mistakes are reported: human, line, json or github.")
  var format = ReportFormat.line

  @Argument(help: ArgumentHelp("The list, if not the one of `--roster`.", valueName: "file"))
  var file: String?

  func run() throws {
    let file = try people.rosterFile(file)
    let participants = try people.participants(file)
    // A roster can be checked before there is a portal; then only its own words are.
    let hasPortal = FileManager.default.fileExists(atPath: people.content + "/portal.yml")
    let program = hasPortal || people.program != nil ? try people.chosenProgram() : nil
    let known = program.map { program in
      RosterCheck.Known(
        capabilities: program.base.capabilities.map(\.id.value),
        modules: program.pages(.module).map(\.original.path.stem))
    }
    let check = RosterCheck(
      participants, titles: file.table.titles, file: file.name, known: known)
    let everyone = participants.people
    let isOpen = { (person: Participant) in person.hasOptedIn ?? false }
    let sides = Participant.Side.allCases.map { side in
      counted(everyone.count { $0.roles.contains(side) && isOpen($0) }, side.rawValue)
    }
    try finish(
      check.diagnostics(), format,
      "\(counted(everyone.count, "person", "people")), of whom \(everyone.count(where: isOpen)) opted in: \(sides.joined(separator: ", "))"
    )
  }
}

/// Checks and suggestions of pairs.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Checks pairs against the program's rules, or suggests some.",
    discussion: """
      Both read private lists and go by the rules that the program publishes (`matching` in \
      program.yml). Nothing of it ever reaches the site.
      """,
    subcommands: [PairsCheckCommand.self, PairsSuggestCommand.self])
}

struct PairsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Holds the list of pairs against the program's rules.",
    discussion: """
      Direction and level gap, units, lines of management, declared conflicts, opting in, capacity, \
      skills offered and sought, training, and slips in the list. Prints a line for each mistake, and \
      last how mixed the pairs are. Ends with 1 if there is a mistake. `portico explain CODE` says \
      more about each.
      """)

  @OptionGroup var people: PeopleOptions

  @Option(
    help: ArgumentHelp(
      "The private list of pairs, as CSV. (default: Private/pairs.csv)", valueName: "file"))
  var pairs: String?

  @Flag(help: "Name people by their id only.")
  var redact = false

  @Option(
    help: ArgumentHelp(
      "Also write what was found as JSON lines into this private file.", valueName: "file"))
  var json: String?

  @Option(help: "How mistakes are reported: human or line.")
  var format = PrivateFormat.line

  func run() throws {
    let roster = try people.rosterFile(nil)
    let participants = try people.participants(roster)
    let file = try PrivateFile(
      pairs ?? people.beside("Private") + "/pairs.csv", option: "--pairs",
      outside: people.published)
    let list = try pairList(file)
    let program = try people.chosenProgram()
    let check = PairCheck(
      participants, list, PairingPolicy(program), file: file.name, isRedacted: redact)
    let found = check.diagnostics()
    if let json {
      let output = try PrivateOutput(json, option: "--json", outside: people.published) {
        $0.isEmpty || $0.starts(with: Data("{\"".utf8))
      }
      let text = Report(format: .json, colour: false) { _ in nil }.text(of: found)
      try worldly { try output.write(Array(text.utf8)) }
    }
    let shares = PairShares(participants, list)
    var summary = counted(list.pairs.count, "pair") + ", of which \(shares.pairs) live"
    for share in shares.different {
      summary +=
        "\n\(share.count) of \(share.of) differ in \(share.in) (\(percent(share.count, share.of)))"
    }
    if program.base.matching == nil {
      summary +=
        "\n\(program.file) has no `matching`, so levels apart, units and lines of management"
        + " were not checked"
    }
    try finish(found, format == .human ? .human : .line, summary)
  }
}

/// How private findings may be written to a terminal.
enum PrivateFormat: String, ExpressibleByArgument, CaseIterable {
  case human, line
}

struct PairsSuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Suggests pairs that the rules allow, and says why.",
    discussion: """
      As many pairs as the rules allow, and among all such choices the one with the most points: \
      \(PairScore.skill) for each skill that the mentor offers and the mentee seeks, \
      \(PairScore.skillBack) for each the other way round if both sides learn, \(PairScore.interest) \
      for each interest that both have (no more than \(PairScore.mostShared) of each count), and \
      \(PairScore.difference) each for another function and another place. The same lists give the \
      same pairs. People decide; a suggestion is where their talk begins.

      Pairs that are in the list already stay as they are and take their room.
      """)

  @OptionGroup var people: PeopleOptions

  @Option(
    help: ArgumentHelp(
      "The private list of pairs there are already. (default: Private/pairs.csv, if it is there)",
      valueName: "file"))
  var pairs: String?

  @Option(
    help: ArgumentHelp(
      "Also write the suggestions as a list of pairs, `proposed`, into this private file.",
      valueName: "file"))
  var output: String?

  @Flag(help: "Name people by their id only.")
  var redact = false

  func run() throws {
    let participants = try people.participants(try people.rosterFile(nil))
    let usual = people.beside("Private") + "/pairs.csv"
    var list = PairList()
    if let path = pairs ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) {
      list = try pairList(
        try PrivateFile(path, option: "--pairs", outside: people.published))
    }
    let program = try people.chosenProgram()
    let suggestions = Suggestions(participants, besides: list, PairingPolicy(program))
    func name(_ person: Participant) -> String {
      redact || person.name.isEmpty ? person.id : "\(person.name) (\(person.id))"
    }
    for pair in suggestions.pairs {
      print("\(name(pair.mentor)) mentors \(name(pair.mentee)): \(counted(pair.points, "point"))")
      print("  \(pair.reasons.joined(separator: "; "))")
    }
    for one in suggestions.unmatched {
      let obstacles = one.obstacles.map { "\($0.reason): \($0.people)" }.joined(separator: ", ")
      let other = one.side.other.rawValue
      print(
        one.allowed > 0
          ? "no \(other) for \(name(one.person)): the rules allow \(one.allowed), all with others now"
          : "no \(other) for \(name(one.person)): the rules allow none (\(obstacles.isEmpty ? "there is no \(other) with room" : obstacles))"
      )
    }
    if !suggestions.undecided.isEmpty {
      print(
        "left out, because the roster does not say one role: \(suggestions.undecided.map(\.id).joined(separator: ", "))"
      )
    }
    let points = suggestions.pairs.reduce(0) { $0 + $1.points }
    print(
      "\(counted(suggestions.pairs.count, "pair")) suggested with \(counted(points, "point")); \(counted(suggestions.unmatched.count, "person", "people")) without one."
    )
    if let output {
      let rows = suggestions.pairs.enumerated().map { index, pair in
        "S-\(index + 1),\(cell(pair.mentor.id)),\(cell(pair.mentee.id)),proposed,,\n"
      }
      let header = "pair_id,mentor_id,mentee_id,status,start,end\n"
      let file = try PrivateOutput(output, option: "--output", outside: people.published) { old in
        // An older list of suggestions alone; what somebody has worked on is kept.
        old.starts(with: Data(header.utf8))
          && old.split(separator: UInt8(ascii: "\n")).dropFirst().allSatisfy {
            $0.starts(with: Data("S-".utf8)) && $0.range(of: Data(",proposed,,".utf8)) != nil
          }
      }
      try worldly { try file.write(Array((header + rows.joined()).utf8)) }
      print("They are in \(output), which only you can read.")
    }
  }

  private func cell(_ text: String) -> String {
    text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      ? "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\"" : text
  }
}

struct GapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap", abstract: "Compares what the roster's people seek with what they offer.",
    discussion: """
      A line for each of the program's capabilities: how many people who opted in seek it, how many \
      offer it, and how many pairs those have room for. The widest gaps come first. Numbers only; \
      nobody is named and nothing is written.
      """)

  @OptionGroup var people: PeopleOptions

  func run() throws {
    let participants = try people.participants(try people.rosterFile(nil))
    for column in [Participants.Column.offers, .seeks]
    where !participants.columns.contains(column) {
      throw UsageMistake(
        "the roster has no column `\(column.rawValue)`",
        mend: "add it: `portico explain roster/column` lists the columns")
    }
    let program = try people.chosenProgram()
    let gaps = CapabilityGap.all(
      of: program.base.capabilities.map(\.id.value), participants, PairingPolicy(program))
    let width = (gaps.known + gaps.others).map(\.capability.count).max() ?? 0
    func line(_ gap: CapabilityGap) -> String {
      let name = gap.capability.padding(toLength: width, withPad: " ", startingAt: 0)
      let end =
        gap.short > 0
        ? "\(gap.short) short" : gap.seek == 0 ? "nobody seeks it" : "enough"
      return "\(name)  \(gap.seek) seek, \(gap.offer) offer with room for \(gap.room): \(end)"
    }
    if gaps.known.isEmpty {
      print(
        "\(program.file) names no `capabilities`, so there is nothing to compare with."
          + " `portico schema program` says how to name them.")
    }
    for gap in gaps.known { print(line(gap)) }
    if !gaps.others.isEmpty {
      print("\nNot among the program's capabilities:")
      for gap in gaps.others { print(line(gap)) }
    }
  }
}

private func pairList(_ file: PrivateFile) throws -> PairList {
  do {
    return try PairList(file.table)
  } catch {
    throw UsageMistake(
      "the list `\(file.name)` cannot be used: \(error.description)",
      mend: "name its columns pair_id, mentor_id, mentee_id, status, start, end")
  }
}

/// Prints what was found and a summary, and ends with 1 if anything is wrong.
private func finish(_ found: [Diagnostic], _ format: ReportFormat, _ summary: String) throws {
  let writer = Report(format: format, colour: false) { _ in nil }
  writeOut(writer.text(of: found))
  let errors = Set(found).count { $0.severity == .error }
  if format == .human || format == .line {
    let warnings = Set(found).count { $0.severity == .warning }
    print(
      "\(errors == 0 ? "No mistakes" : counted(errors, "mistake"))\(warnings > 0 ? ", \(counted(warnings, "warning"))" : "") in \(summary)."
    )
  }
  if errors > 0 { throw Ended(code: .mistakes) }
}

/// A share with one decimal, rounded half up. Source: domain.md 2.7.
private func percent(_ part: Int, _ whole: Int) -> String {
  let tenths = (part * 2000 + whole) / (whole * 2)
  return "\(tenths / 10).\(tenths % 10) %"
}

private func counted(_ count: Int, _ noun: String, _ nouns: String) -> String {
  "\(count) \(count == 1 ? noun : nouns)"
}
