import Content
import Syntax

/// A calendar file as RFC 5545 has it.
///
/// Times are written in UTC. Every entry stands for one occasion, so there is no rule that a reader's
/// clock would have to follow; and the definition of a time zone inside a file is what calendar
/// programs misread most often. Each shows the entry by its reader's own clock.
struct ICalendar {
  var name: String
  var entries: [Entry]

  /// One entry.
  struct Entry {
    var uid: String
    var revision: Revision
    var when: When
    var summary: String
    var description: String
    var location: String?
    var url: String?
    var category: String
    var isCancelled: Bool
  }

  enum When {
    /// Whole days, the last one included.
    case days(CalendarDate, CalendarDate)
    /// Instants, in seconds since 1970; without an end where none is known.
    case times(Int, Int?)
  }

  var bytes: [UInt8] {
    var lines = ICalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Portico//Mentoring portal//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    // RFC 7986, and what programs knew before it.
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    lines.add("X-PUBLISHED-TTL", "P1D")
    for entry in entries { lines.add(entry) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }
}

/// Writes content lines: escaped, folded, each ended by CR and LF.
struct ICalendarLines {
  private(set) var bytes: [UInt8] = []

  fileprivate mutating func add(_ entry: ICalendar.Entry) {
    let changed = Self.instant(entry.revision.day.daysSince1970 * 86_400)
    add("BEGIN", "VEVENT")
    add("UID", text: entry.uid)
    // When it was last changed, not when the file was made: the same content, the same bytes.
    add("DTSTAMP", changed)
    add("LAST-MODIFIED", changed)
    add("SEQUENCE", String(entry.revision.sequence))
    switch entry.when {
    case .days(let first, let last):
      add("DTSTART;VALUE=DATE", Self.day(first))
      // The first day on which it is over.
      add("DTEND;VALUE=DATE", Self.day(last.adding(days: 1)))
      // Nobody is busy all day because a survey is open.
      add("TRANSP", "TRANSPARENT")
    case .times(let start, let end):
      add("DTSTART", Self.instant(start))
      if let end { add("DTEND", Self.instant(end)) }
      add("TRANSP", "OPAQUE")
    }
    add("SUMMARY", text: entry.summary)
    if !entry.description.isEmpty { add("DESCRIPTION", text: entry.description) }
    if let location = entry.location { add("LOCATION", text: location) }
    if let url = entry.url { add("URL;VALUE=URI", url) }
    add("CATEGORIES", text: entry.category)
    add("STATUS", entry.isCancelled ? "CANCELLED" : "CONFIRMED")
    add("END", "VEVENT")
  }

  mutating func add(_ name: String, _ value: String) { add(Array("\(name):\(value)".utf8)) }

  /// A text in which the signs that mean something to a calendar stand for themselves. Control
  /// characters, which no calendar file may hold, are left out.
  mutating func add(_ name: String, text value: String) {
    var line = Array("\(name):".utf8)
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): line += "\\n".utf8
      case UInt8(ascii: "\t"): line.append(UInt8(ascii: " "))
      default: if byte >= 0x20, byte != 0x7F { line.append(byte) }
      }
    }
    add(line)
  }

  /// A line, folded so that no part is longer than 75 bytes and no letter is taken apart.
  private mutating func add(_ line: [UInt8]) {
    var rest = line[...]
    var room = 75
    while rest.count > room {
      var end = rest.startIndex + room
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += rest[..<end]
      bytes += "\r\n ".utf8
      rest = rest[end...]
      // The blank before it counts.
      room = 74
    }
    bytes += rest
    bytes += "\r\n".utf8
  }

  private static func day(_ day: CalendarDate) -> String { day.iso.filter { $0 != "-" } }

  /// `20261019T083000Z`.
  private static func instant(_ seconds: Int) -> String {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let time = ClockTime(
      hour: (seconds - days * 86_400) / 3600, minute: (seconds - days * 86_400) % 3600 / 60)!
    return day(CalendarDate(daysSince1970: days)) + "T" + time.text.filter { $0 != ":" } + "00Z"
  }
}
