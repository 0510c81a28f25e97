import Content
import Diagnostics
import Foundation
import Syntax

/// Dates that are no longer what the published site says, while nothing in their file says that they
/// changed: calendars that hold them would keep the old ones.
///
/// The bytes of a site follow from its content alone. Only this warning looks at the last site.
func unannouncedChanges(in site: Site, published folder: String) -> [Diagnostic] {
  // Every language says the same of when and where.
  site.editions[0].flatMap { edition -> [Diagnostic] in
    let path = folder + "/" + edition.calendarFile(nil, nil).path
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let before = published([UInt8](data))
    return calendarEntries(of: edition, site: site).compactMap { item, entry in
      guard let old = before[entry.uid], item.lastDay >= site.today else { return nil }
      let new = published(ICalendar(name: "", entries: [entry]).bytes)[entry.uid]!
      guard new.facts != old.facts, new.sequence <= old.sequence else { return nil }
      return .unannounced(item, today: site.today, atLeast: old.sequence + 1)
    }
  }
}

/// What calendars hold of an entry.
private struct PublishedEntry {
  var sequence = 0
  var facts: [String] = []
}

/// The entries of a calendar file that Portico wrote, by UID.
private func published(_ bytes: [UInt8]) -> [String: PublishedEntry] {
  var entries: [String: PublishedEntry] = [:]
  var entry = PublishedEntry()
  var uid = ""
  let lines = String(decoding: unfolded(bytes), as: UTF8.self).split(separator: "\r\n")
  for line in lines {
    switch line.prefix(while: { $0 != ":" && $0 != ";" }) {
    case "BEGIN": (entry, uid) = (PublishedEntry(), "")
    case "UID": uid = String(line)
    case "SEQUENCE":  // of 32 bits (RFC 5545, 3.8.7.4)
      entry.sequence = Int32(line.dropFirst("SEQUENCE:".count)).map(Int.init) ?? 0
    case "DTSTART", "DTEND", "STATUS", "LOCATION": entry.facts.append(String(line))
    case "END": if !uid.isEmpty { entries[String(uid.dropFirst("UID:".count))] = entry }
    default: break
    }
  }
  return entries
}

extension Diagnostic {
  fileprivate static func unannounced(
    _ item: TimelineItem, today: CalendarDate, atLeast sequence: Int
  ) -> Self {
    // A second change on the day of `updated` counts up.
    let isToday = item.revision.day >= today
    let own = Revision(updated: item.revision.day, sequence: 0).sequence
    return .warning(
      .calendarUnannounced, at: item.span,
      "when or where this takes place has changed since it was published, and its file does not say so",
      why: "Calendars that hold the old date keep it: they follow what was changed later only.",
      mend: isToday
        ? "write `sequence: \(sequence - own)` in this file"
        : "write `updated: \(today.iso)` in this file")
  }
}
