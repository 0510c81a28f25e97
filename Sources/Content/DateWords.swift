package import Syntax

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

/// The pattern with each `{name}` replaced by its value; an unknown name stays as it is.
package func filledSlots(_ pattern: String, _ slots: KeyValuePairs<String, String>) -> String {
  filledSlots(pattern) { name in slots.first { $0.key == name }?.value }
}

/// The same with values that are looked up by name.
func filledSlots(_ pattern: String, value: (String) -> String?) -> String {
  guard pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
  var result: [UInt8] = []
  var pattern = pattern
  pattern.withUTF8 { pattern in
    var rest = pattern[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += rest[..<open]
      if let value = value(String(decoding: rest[(open + 1)..<close], as: UTF8.self)) {
        result += value.utf8
      } else {
        result += rest[open...close]
      }
      rest = rest[(close + 1)...]
    }
    result += rest
  }
  return String(decoding: result, as: UTF8.self)
}
