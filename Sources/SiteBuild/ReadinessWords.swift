import BuiltInTheme
package import Content
package import Diagnostics
package import Readiness
import Syntax

// A readiness report in words: the same for the command, which speaks English as every report does,
// and for the organisers' page.

/// A report in the words of one language.
package struct ReadinessWords: Sendable {
  package let report: ReadinessReport
  private let words: Vocabulary

  package init(_ report: ReadinessReport, _ words: Vocabulary) {
    self.report = report
    self.words = words
  }

  /// In English, with the program's own terms.
  package init(english report: ReadinessReport) {
    self.init(report, englishWords(report.program.base))
  }

  package subscript(key: String) -> String { words[key] }

  package func count(_ key: String, _ n: Int) -> String { words.count(key, n) }

  package func question(_ finding: ReadinessFinding) -> String { words[finding.rule.question] }

  package func group(_ group: ReadinessGroup) -> String {
    words["readiness_group_\(group.rawValue)"]
  }

  package func step(_ step: SetupStep) -> String { words["readiness_step_\(step.rawValue)"] }

  package var band: String { words["readiness_band_\(report.band.rawValue)"] }

  /// What is missing, in a sentence.
  package func sentence(_ gap: ReadinessGap) -> String {
    words.sentence(
      gap.key,
      slots: gap.slots.map { name, slot in
        switch slot {
        case .text(let text): (name, text)
        case .number(let n): (name, String(n))
        case .day(let day): (name, words.dates.text(of: day))
        case .word(let key): (name, words[key])
        case .words(let keys): (name, keys.map { words[$0] }.joined(separator: ", "))
        }
      })
  }

  /// What to do about it, step by step: what the step is, and what to type.
  package func steps(_ gap: ReadinessGap) -> [(what: String, text: String)] {
    let mend = gap.mend
    var steps: [(String, String)] = []
    if let command = mend.command { steps.append((words["readiness_run"], command)) }
    if let lines = mend.lines {
      let what =
        if let file = mend.file, let key = mend.below {
          words.sentence("readiness_write_below", ["file": file, "key": key])
        } else if let file = mend.file, let key = mend.replaces {
          words.sentence("readiness_replace", ["file": file, "key": key])
        } else if let file = mend.file {
          words.sentence("readiness_write", ["file": file])
        } else {
          words["readiness_write_there"]
        }
      steps.append((what, lines))
    }
    return steps
  }
}

/// The English words, with a program's own terms, for what commands say.
func englishWords(_ program: ProgramSettings?) -> Vocabulary {
  let lists = WordList.lists(
    for: ["en"], builtIn: { BuiltInTheme.bytes(of: "words/\($0).yml") }, own: nil, folder: "")
  let own = program?.terms.first { $0.name.value == "en" }?.value.terms ?? [:]
  return Vocabulary(lists.value["en"]!, own: own, model: program?.model)
}

extension ReadinessRule {
  /// The requirements it stands for: `R33 R34`.
  package var requirements: String { sources.map { "R\($0)" }.joined(separator: " ") }
}

extension ReadinessReport {
  /// What is missing as diagnostics, for editors and machines.
  ///
  /// - Parameter isStrict: whether what blocks is a mistake.
  package func diagnostics(isStrict: Bool) -> [Diagnostic] {
    let words = ReadinessWords(english: self)
    return toDo.flatMap { finding in
      finding.gaps.map { gap in
        let mend =
          gap.mend.note
          ?? words.steps(gap).map { step in
            "\(step.what): `\(step.text.split(separator: "\n").joined(separator: " ⏎ "))`"
          }.joined(separator: "; ")
        let make =
          isStrict && gap.level == .blocks ? Diagnostic.error : Diagnostic.warning
        return make(
          .readinessMissing, Span(file: gap.place.file, line: gap.place.line),
          "\(program.id) \(finding.rule.id): \(words.sentence(gap))",
          "\(words.question(finding)) (\(finding.rule.group.rawValue) \(gap.level.rawValue), \(finding.rule.requirements))",
          mend, false)
      }
    }
  }

  /// The report as JSON, a line for the program and one for each thing that is missing.
  package func json(isStrict: Bool) -> String {
    let words = ReadinessWords(english: self)
    func object(_ fields: [(String, String)]) -> String {
      "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
    }
    func optional(_ text: String?) -> String { text.map(quotedJSON) ?? "null" }
    var text = object([
      ("code", quotedJSON("readiness/score")), ("program", quotedJSON(program.id)),
      ("score", String(score)), ("band", quotedJSON(band.rawValue)),
      (
        "groups",
        "{"
          + ReadinessGroup.allCases.map { "\"\($0.rawValue)\":\(score($0))" }.joined(separator: ",")
          + "}"
      ), ("note", quotedJSON(words["readiness_note"])),
    ])
    for finding in toDo {
      for gap in finding.gaps {
        text += object([
          ("code", quotedJSON(Code.readinessMissing.name)),
          ("severity", quotedJSON(isStrict && gap.level == .blocks ? "error" : "warning")),
          ("program", quotedJSON(program.id)), ("rule", quotedJSON(finding.rule.id)),
          ("group", quotedJSON(finding.rule.group.rawValue)),
          ("level", quotedJSON(gap.level.rawValue)), ("step", String(finding.rule.step.rawValue)),
          (
            "requirements",
            "[" + finding.rule.sources.map { "\"R\($0)\"" }.joined(separator: ",") + "]"
          ), ("question", quotedJSON(words.question(finding))),
          ("summary", quotedJSON(words.sentence(gap))), ("file", quotedJSON(gap.place.file)),
          ("key", optional(gap.place.key)), ("line", String(gap.place.line)),
          ("run", optional(gap.mend.command)), ("write", optional(gap.mend.lines)),
          ("into", optional(gap.mend.file)), ("below", optional(gap.mend.below)),
          ("replaces", optional(gap.mend.replaces)), ("note", optional(gap.mend.note)),
        ])
      }
    }
    return text
  }
}
