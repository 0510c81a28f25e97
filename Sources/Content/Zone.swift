import Diagnostics
package import Syntax

/// A time zone of the IANA database, such as `Europe/London`, and what its clocks show.
///
/// The rules stand in `ZoneTable.swift`. Neither the machine's time zone database nor Foundation's is
/// asked: the same content gives the same calendars wherever it is built.
package struct Zone: Hashable, Sendable {
  /// Its name in the database.
  package let id: String
  private let clock: Clock

  /// nil if the database has no such zone.
  package init?(_ id: String) {
    guard let clock = Self.table[id] else { return nil }
    self.id = id
    self.clock = clock
  }

  package static let utc = Zone("Etc/UTC")!

  /// The zone that was probably meant: its name in other letters, its city alone, or a slip.
  package static func nearest(to text: String) -> String? {
    let wanted = text.lowercased().split(separator: " ").joined(separator: "_")
    if wanted == "utc" || wanted == "gmt" { return "Etc/UTC" }
    if let same = names.first(where: { $0.lowercased() == wanted }) { return same }
    let city = wanted.split(separator: "/").last.map(String.init) ?? wanted
    let sameCity = names.filter { $0.contains("/") && cityID($0).lowercased() == city }
    if let found = sameCity.first { return found }
    let cities = names.filter { $0.contains("/") }.map { cityID($0) }
    let near = nearestName(to: text, among: names)
    if let near { return near }
    return nearestName(to: city, among: cities).flatMap { found in
      names.first { cityID($0) == found }
    }
  }

  /// Its city as a reader writes it: "New York".
  package var city: String { String(Self.cityID(id).map { $0 == "_" ? " " : $0 }) }

  private static func cityID(_ id: String) -> String {
    id.split(separator: "/").last.map(String.init) ?? id
  }

  private static let names: [String] = table.keys.sorted()

  // MARK: Instants

  /// What a moment on a clock of this zone is in seconds since 1970.
  package enum Instant: Hashable, Sendable {
    case once(Int)
    /// The clocks are put back and show it twice: the first time.
    case twice(Int)
    /// The clocks are put forward and never show it.
    case never
  }

  /// The instant at which this zone's clocks show a time, in minutes after midnight.
  package func instant(of day: CalendarDate, minutes: Int) -> Instant {
    let shown = day.daysSince1970 * 86_400 + minutes * 60
    // Clocks never change twice within two days: one of these two offsets counts.
    let before = clock.offset(at: shown - 86_400)
    let after = clock.offset(at: shown + 86_400)
    let first = shown - max(before, after)
    let second = shown - min(before, after)
    let isFirst = clock.offset(at: first) == max(before, after)
    let isSecond = clock.offset(at: second) == min(before, after)
    switch (isFirst, isSecond) {
    case (true, true): return before == after ? .once(first) : .twice(first)
    case (true, false): return .once(first)
    case (false, true): return .once(second)
    case (false, false): return .never
    }
  }

  /// How many minutes this zone's clocks are ahead of UTC at an instant.
  package func minutesAhead(at instant: Int) -> Int { clock.offset(at: instant) / 60 }
}

/// When a zone's clocks are how far ahead of UTC, in seconds.
private struct Clock: Hashable, Sendable {
  struct Change: Hashable, Sendable {
    var instant: Int
    var offset: Int
  }

  /// A day that a year has: the last Sunday of March, with the second of that day.
  struct YearlyDay: Hashable, Sendable {
    var month: Int
    /// 1 to 4, or 5 for the last.
    var week: Int
    /// 0 is Sunday.
    var weekday: Int
    var seconds: Int

    /// Seconds since 1970, as the clocks show them.
    func shown(in year: Int) -> Int {
      let first = CalendarDate(year: year, month: month, day: 1)!
      var day = 1 + (weekday - first.weekday % 7 + 7) % 7 + (week - 1) * 7
      let length = CalendarDate.days(inMonth: month, of: year)
      while day > length { day -= 7 }
      return first.adding(days: day - 1).daysSince1970 * 86_400 + seconds
    }
  }

  struct Summer: Hashable, Sendable {
    var offset: Int
    var start: YearlyDay
    var end: YearlyDay
  }

  var standard: Int
  var summer: Summer?
  /// What was otherwise before the rule counts, in order.
  var changes: [Change]

  func offset(at instant: Int) -> Int {
    if let last = changes.last, instant < last.instant {
      return (changes.last { $0.instant <= instant } ?? changes[0]).offset
    }
    guard let summer else { return standard }
    let year = CalendarDate(daysSince1970: floorDivided(instant + standard, by: 86_400)).year
    let start = summer.start.shown(in: year) - standard
    let end = summer.end.shown(in: year) - summer.offset
    // South of the equator summer runs over the turn of the year.
    let isSummer =
      start < end
      ? start <= instant && instant < end : !(end <= instant && instant < start)
    return isSummer ? summer.offset : standard
  }
}

private func floorDivided(_ a: Int, by b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

// MARK: Reading the table

extension Zone {
  private static let table: [String: Clock] = {
    var changes: [Substring: [Clock.Change]] = [:]
    for (name, words) in groups(zoneChanges) {
      changes[name] = words.map { word in
        let parts = word.split(separator: ":")
        return Clock.Change(instant: Int(parts[0])!, offset: Int(parts[1])!)
      }
    }
    var table: [String: Clock] = [:]
    for (rule, names) in groups(zoneRules) {
      let clock = clock(rule)
      for name in names {
        var own = clock
        own.changes = changes[name] ?? []
        table[String(name)] = own
      }
    }
    return table
  }()

  /// Lines that begin with `=`, each with the words of the lines below it.
  private static func groups(_ text: String) -> [(head: Substring, words: [Substring])] {
    var groups: [(head: Substring, words: [Substring])] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("=") {
        groups.append((line.dropFirst(), []))
      } else {
        groups[groups.count - 1].words += line.split(separator: " ")
      }
    }
    return groups
  }

  /// Reads a POSIX TZ string: `GMT0BST,M3.5.0/1,M10.5.0`. Source: RFC 9636, 3.3.1.
  private static func clock(_ rule: Substring) -> Clock {
    let parts = rule.split(separator: ",")
    var rest = parts[0]
    func skipName() {
      if rest.hasPrefix("<") {
        rest = rest[rest.firstIndex(of: ">")!...].dropFirst()
      } else {
        rest = rest.drop { $0.isLetter }
      }
    }
    skipName()
    let offset = rest.prefix { !$0.isLetter && $0 != "<" }
    rest = rest.dropFirst(offset.count)
    // POSIX counts westwards.
    let standard = -seconds(offset)
    guard !rest.isEmpty, parts.count == 3 else {
      return Clock(standard: standard, summer: nil, changes: [])
    }
    skipName()
    let ahead = rest.isEmpty ? standard + 3600 : -seconds(rest)
    return Clock(
      standard: standard,
      summer: Clock.Summer(offset: ahead, start: yearlyDay(parts[1]), end: yearlyDay(parts[2])),
      changes: [])
  }

  /// `5`, `-3:30`, in seconds.
  private static func seconds(_ text: Substring) -> Int {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(separator: ":").map { Int($0)! }
    let total = parts.enumerated().reduce(0) { $0 + $1.element * [3600, 60, 1][$1.offset] }
    return isNegative ? -total : total
  }

  /// `M3.5.0/1`.
  private static func yearlyDay(_ text: Substring) -> Clock.YearlyDay {
    let parts = text.split(separator: "/")
    let day = parts[0].dropFirst().split(separator: ".").map { Int($0)! }
    return Clock.YearlyDay(
      month: day[0], week: day[1], weekday: day[2],
      seconds: parts.count > 1 ? seconds(parts[1]) : 7200)
  }
}
