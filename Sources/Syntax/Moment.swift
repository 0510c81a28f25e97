/// A time on a clock, to the minute.
package struct ClockTime: Hashable, Sendable, Comparable {
  /// After midnight: 0 to 1439.
  package let minutes: Int

  /// Nil if no clock shows it.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `09:30` and `9:30`.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy(isDigit) })
    else { return nil }
    func number(_ digits: some Sequence<UInt8>) -> Int {
      digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    self.init(hour: number(parts[0]), minute: number(parts[1]))
  }

  /// `09:30`.
  package var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  package static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}

/// A day, or a time on that day, as the clocks of some place show it.
package struct Moment: Hashable, Sendable, Comparable {
  package var day: CalendarDate
  package var time: ClockTime?

  package init(_ day: CalendarDate, _ time: ClockTime? = nil) {
    self.day = day
    self.time = time
  }

  /// Reads `2026-10-19`, `2026-10-19 09:30` and `2026-10-19T09:30`.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count > 10 else {
      guard let day = CalendarDate(iso: text) else { return nil }
      self.init(day)
      return
    }
    let sign = text.utf8[text.utf8.index(text.startIndex, offsetBy: 10)]
    guard sign == 0x20 || sign == UInt8(ascii: "T"), let day = CalendarDate(iso: text.prefix(10)),
      let time = ClockTime(text.dropFirst(11))
    else { return nil }
    self.init(day, time)
  }

  /// A whole day comes before its hours.
  package static func < (a: Moment, b: Moment) -> Bool {
    (a.day, a.time?.minutes ?? -1) < (b.day, b.time?.minutes ?? -1)
  }

  /// As HTML's `datetime` has it: `2026-10-19T09:30`.
  package var iso: String { day.iso + (time.map { "T" + $0.text } ?? "") }
}

/// A day, or a time on it, as it is written: by its date, or by its distance from a day that has a
/// name elsewhere (`kickoff+75d 14:00`).
package enum WrittenMoment: Hashable, Sendable {
  case moment(Moment)
  case after(String, days: Int, ClockTime?)

  /// - Parameter names: the days that have a name.
  package init?(_ text: String, names: [String]) {
    if let moment = Moment(text) {
      self = .moment(moment)
      return
    }
    let parts = text.split(separator: " ")
    guard (1...2).contains(parts.count),
      let name = names.filter({ parts[0].hasPrefix($0) }).max(by: { $0.count < $1.count })
    else { return nil }
    var days = 0
    let rest = parts[0].dropFirst(name.count)
    if !rest.isEmpty {
      let digits = rest.dropFirst().dropLast()
      guard rest.first == "+" || rest.first == "-", rest.last == "d", !digits.isEmpty,
        digits.count <= 4, digits.utf8.allSatisfy(isDigit)
      else { return nil }
      days = Int(digits)! * (rest.first == "-" ? -1 : 1)
    }
    var time: ClockTime?
    if parts.count == 2 {
      guard let read = ClockTime(parts[1]) else { return nil }
      time = read
    }
    self = .after(name, days: days, time)
  }
}

/// When something ends: a time on the day on which it began, a day or time of its own, or so many
/// days after its first one.
package enum MomentOrTime: Hashable, Sendable {
  case time(ClockTime)
  case moment(Moment)
  case later(days: Int)
}
