extension CalendarDate {
  /// The same day some months later, or the last day of that month if it is shorter.
  package func adding(months: Int) -> CalendarDate {
    let index = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let newDay = min(day, CalendarDate.days(inMonth: newMonth, of: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
  }
}
