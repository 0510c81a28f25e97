package import Syntax

/// What a reader can do on a day about taking part, and about which cohort.
package enum CallToAction: Sendable {
  /// People can apply now, until a day.
  case apply(Cohort)
  /// Nobody can apply; from a day on they can.
  case opensOn(Cohort)
  /// Applications are closed and the cohort is about to start. `next` is the one after it, if it is
  /// known when people can apply for that.
  case starts(Cohort, next: Cohort?)
  case running(Cohort, next: Cohort?)
  case closed
}

/// What a program's readers can do on a day.
///
/// Whoever can apply is told so first, also where the pages show the dates of another cohort that is
/// running; then how the cohort on the pages stands, together with the next chance.
///
/// - Parameters:
///   - cohorts: all of the program.
///   - current: the one whose dates the pages show.
package func callToAction(
  _ cohorts: [Cohort], current: Cohort?, on today: CalendarDate
) -> CallToAction? {
  guard let current = current ?? cohorts.last else { return nil }
  func isOpen(_ cohort: Cohort) -> Bool { cohort.opens <= today && today <= cohort.closes }
  // Of several that are open, the one on the pages, or else the one that closes first.
  if isOpen(current) { return .apply(current) }
  if let open = cohorts.filter(isOpen).min(by: { ($0.closes, $0.id) < ($1.closes, $1.id) }) {
    return .apply(open)
  }
  let next = cohorts.filter { today < $0.opens }.min { ($0.opens, $0.id) < ($1.opens, $1.id) }
  if today < current.opens { return .opensOn(next ?? current) }
  if today < current.kickoff { return .starts(current, next: next) }
  if today <= current.end { return .running(current, next: next) }
  return next.map { .opensOn($0) } ?? .closed
}
