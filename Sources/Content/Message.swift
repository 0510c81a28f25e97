package import Syntax

/// A message to participants that communications or the coordinator sends: text to copy, with the
/// cohort's dates and the program's terms in it.
///
/// Source: domain.md 3.4 (`message`), R44, R146.
package struct Message: Sendable {
  /// What it is sent for, in the order of a cohort's life.
  package enum Moment: String, CaseIterable, Sendable {
    case announce, invite, kickoff, checkin, nudge, mid, close, celebrate, thanks
    case storyRequest = "story_request"
  }

  /// Whom it is sent to.
  package enum Receiver: String, CaseIterable, Sendable {
    case everyone, mentor, mentee, manager, sponsor, senior, junior
  }

  package var moment: Moment
  package var subject: Text
  package var receivers: [Receiver]
  /// The day to send it, or how many days after the kickoff (before it, if negative).
  package var send: Placed<DayOrOffset>?

  package init(_ keys: Keys) {
    moment = keys.required("moment", .choice(), "What it is sent for.", example: "nudge")
    subject = keys.required(
      "subject", .placedText(max: 120), "The subject line.",
      example: "How were your first two meetings?")
    receivers = keys.value(
      "to", .list(of: .choice(Receiver.self), atLeast: 1), default: [.everyone],
      shownAs: "everyone", "Whom it is sent to.", example: "[mentor, mentee]")
    send = keys.optional(
      "send", .placed(.dayOrOffset),
      "When to send it: days after the kickoff (before it: `-14d`), or a date.", example: "+35d")
  }

  /// The day on which a cohort gets it; nil if the message names none.
  package func day(for cohort: Cohort) -> CalendarDate? {
    switch send?.value {
    case .day(let day): day
    case .offset(let days): cohort.kickoff.adding(days: days)
    case nil: nil
    }
  }
}
