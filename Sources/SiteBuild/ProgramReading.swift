package import Content
package import Diagnostics
import Privacy
import Syntax

/// The programs as a build on that day would have them, without making any page.
///
/// For commands that ask what a program says: its rules, its training. nil if the portal's settings
/// cannot be read.
///
/// - Throws: `WorldError` if there is no content folder.
package func readPrograms(
  _ options: BuildOptions, patience: Double = 5,
  tooHard: @escaping @Sendable (Diagnostic) -> Never = { fatalError($0.summary) }
) throws -> Checked<[Program]?> {
  let watchdog = Watchdog(slots: options.threads, seconds: patience) { file, reason in
    tooHard(.tooHard(file, reason))
  }
  watchdog.start()
  defer { watchdog.stop() }
  let folder = try ContentFolder(at: options.content)
  let files = decodeAll(folder, options, watchdog) { _, _, _ in }
  let settings = portalSettings(folder)
  guard let portal = settings.value else { return Checked(nil, settings.diagnostics) }
  let base = portal[portal.values.first!.languages.main]!
  let rules = publishingRules(
    base, files, textGate(options, files.entries, base.privacy), options)
  let chosen = chosenPrograms(folder, options)
  let programs = assembled(chosen.value, folder, files, base.languages, rules)
  return Checked(
    programs.value,
    settings.diagnostics + files.diagnostics + chosen.diagnostics + programs.diagnostics)
}
