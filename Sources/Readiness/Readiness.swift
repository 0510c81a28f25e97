package import Content
package import Diagnostics
package import Syntax

// What a program has and what it lacks, before people are invited into it.
//
// A build asks for little, so that a program can start small. Readiness asks for everything that
// makes one work. `Rules.swift` is the list; the command, the organisers' page and the tests read it
// alike. Source: domain.md 3.10.

/// The areas in which a program is assessed; they follow the six of the EMCC's standard.
package enum ReadinessGroup: String, CaseIterable, Sendable {
  case purpose = "A"
  case training = "B"
  case selection = "C"
  case measurement = "D"
  case ethics = "E"
  case support = "F"
}

/// How much it matters that something is missing.
package enum ReadinessLevel: String, Sendable {
  /// With `--strict` the check fails.
  case blocks = "B"
  case warns = "W"
}

/// Where a rule looks, or where something is to be written.
package struct ReadinessPlace: Hashable, Sendable {
  /// A file, or a folder with a `/` at its end; as its author names it.
  package var file: String
  /// The setting in that file.
  package var key: String?
  package var line = 0

  /// As people read it: `Content/turnabout/program.yml: purpose`.
  package var text: String { file + (line > 0 ? ":\(line)" : "") + (key.map { ": \($0)" } ?? "") }
}

/// What is to be done about something that is missing, exactly.
package struct ReadinessMend: Hashable, Sendable {
  /// The command to run first.
  package var command: String?
  /// What to write.
  package var lines: String?
  /// Where to write it; nil for the file that the command has made.
  package var file: String?
  /// The key below which it belongs, if that is there already.
  package var below: String?
  /// The key in whose place it is written, if that is there already.
  package var replaces: String?
  /// What to do, in the words of the diagnostic that noticed it.
  package var note: String?
}

/// Something that a rule asks for and that is not there.
package struct ReadinessGap: Sendable {
  /// What stands in a sentence about it.
  package enum Slot: Sendable {
    case text(String)
    case number(Int)
    case day(CalendarDate)
    /// A word of the word lists, by its key.
    case word(String)
    case words([String])
  }

  /// The sentence, by its key in the word lists: `lacks_benefit`.
  package let key: String
  package let slots: [(name: String, slot: Slot)]
  package let level: ReadinessLevel
  package let place: ReadinessPlace
  package let mend: ReadinessMend
}

/// What came of one rule.
package struct ReadinessFinding: Sendable {
  package let rule: ReadinessRule
  /// Whether the rule is about programs of this kind.
  package let applies: Bool
  package let looked: [ReadinessPlace]
  package let gaps: [ReadinessGap]

  package var isMet: Bool { applies && gaps.isEmpty }
}

/// How ready a program is, rule by rule.
package struct ReadinessReport: Sendable {
  /// How far it is overall, in the words of awards that exist; it is nobody's accreditation.
  package enum Band: String, Sendable {
    case gold, silver, bronze, none
  }

  package let program: Program
  package let findings: [ReadinessFinding]
  /// The pages whose text was looked at: the report changes with them.
  package let files: Set<String>

  /// How many of the rules that apply are met, in per cent, rounded down: 89.9 is not yet 90.
  package var score: Int { Self.score(findings) }

  package func score(_ group: ReadinessGroup) -> Int {
    Self.score(findings.filter { $0.rule.group == group })
  }

  package var band: Band {
    let least = ReadinessGroup.allCases.map(score).min() ?? 0
    if score >= 90, least >= 80 { return .gold }
    if score >= 80, least >= 70 { return .silver }
    return score >= 70 && least >= 60 ? .bronze : .none
  }

  /// What lacks something, in the order in which a program is set up.
  package var toDo: [ReadinessFinding] {
    SetupStep.allCases.flatMap { step in
      let own = findings.filter { $0.rule.step == step && !$0.gaps.isEmpty }
      return own.filter(\.blocks) + own.filter { !$0.blocks }
    }
  }

  package var blocks: Bool { findings.contains(where: \.blocks) }

  private static func score(_ findings: [ReadinessFinding]) -> Int {
    let applying = findings.filter(\.applies)
    return applying.isEmpty ? 100 : 100 * applying.count(where: \.isMet) / applying.count
  }
}

extension ReadinessFinding {
  /// Whether something is missing that fails a strict check.
  package var blocks: Bool { gaps.contains { $0.level == .blocks } }
}

/// The eight steps in which a program is set up. Source: domain.md R101-R122.
package enum SetupStep: Int, CaseIterable, Sendable {
  case goals = 1
  case benefits, people, guidelines, matching, checkIns, evaluation, celebration
}

/// Assesses a program by every rule.
///
/// - Parameters:
///   - noticed: what was noticed about the portal's files: some of it is what a rule asks about.
///   - newest: a page's file as it is now, if its text has changed since the program was put together.
package func readiness(
  of program: Program, main: String, portal: PortalSettings, today: CalendarDate,
  noticed: [Diagnostic], newest: @escaping (PageText) -> PageText = { $0 }
) -> ReadinessReport {
  let subject = ReadinessSubject(
    program: program, main: main, portal: portal, today: today, noticed: noticed, newest: newest)
  let findings = ReadinessRule.all.map { rule in
    let applies = rule.applies(subject)
    var gaps = ReadinessGaps(level: rule.level, place: subject.place(rule.spots[0]))
    if applies { rule.look(subject, &gaps) }
    return ReadinessFinding(
      rule: rule, applies: applies, looked: rule.spots.map(subject.place), gaps: gaps.found)
  }
  return ReadinessReport(
    program: program, findings: findings, files: subject.filesRead)
}
