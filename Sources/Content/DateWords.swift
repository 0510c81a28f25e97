package import Syntax
import Templating

/// How a language writes a date.
package enum DateStyle: String, Sendable {
  /// 19 October 2026
  case long
  /// 19 Oct 2026
  case short
  /// 2026-10-19
  case iso
}

/// The names and patterns with which one language writes dates.
///
/// They stand in the words files, so that a date reads the same on any machine: no system locale
/// is asked.
package struct DateWords: Hashable, Sendable {
  /// A pattern with `{d}`, `{month}`, `{mon}` and `{y}`.
  package var long: String
  package var short: String
  /// How the first day of a month is written: "1er" in French.
  package var first: String
  /// Twelve names, January first.
  package var months: [String]
  package var monthsShort: [String]

  package init(
    long: String, short: String, first: String, months: [String], monthsShort: [String]
  ) {
    self.long = long
    self.short = short
    self.first = first
    self.months = months
    self.monthsShort = monthsShort
  }

  package func text(of date: CalendarDate, _ style: DateStyle = .long) -> String {
    switch style {
    case .iso: date.iso
    case .long: filled(long, date)
    case .short: filled(short, date)
    }
  }

  /// Several days of one month, in the long style: 9–19 October 2026.
  package func text(of date: CalendarDate, to day: Int) -> String { filled(long, date, "–\(day)") }

  private func filled(_ pattern: String, _ date: CalendarDate, _ afterDay: String = "") -> String {
    filledSlots(
      pattern,
      [
        "d": (date.day == 1 ? first : String(date.day)) + afterDay, "month": months[date.month - 1],
        "mon": monthsShort[date.month - 1], "y": String(date.year),
      ])
  }
}
