/// A day of the calendar as it is written: with its month, and often its year.
struct DateMention {
  /// In characters of the wording.
  var range: Range<Int>
  var tokens: ClosedRange<Int>
  var hasYear: Bool
  var month: Int
  var day: Int
}

/// Full dates in any of the usual forms: 2026-09-14, 14.09.2026, 9/14/26, "14 September 2026",
/// "September 14th", "14 de septiembre de 2026", "the third of May", 2026年9月14日.
///
/// A month without a day points at nobody and is left out.
extension Wording {
  func dates() -> [DateMention] {
    var found: [DateMention] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      var date: DateMention?
      if token.digits > 0 && token.count <= 6 {
        date =
          numericDate(at: index) ?? dayMonth(at: index) ?? ideographicDate(at: index)
          ?? yearMonthDay(at: index)
      } else if token.roles.contains(.month) {
        date = monthDay(at: index) ?? dayMonth(at: index)
      } else if token.roles.contains(.ordinal) {
        date = dayMonth(at: index)
      }
      if let date {
        found.append(date)
        index = date.tokens.upperBound + 1
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Figures

  private func numericDate(at index: Int) -> DateMention? {
    guard index + 2 < tokens.count, tokens[index].isNumber, tokens[index + 1].isNumber,
      tokens[index + 2].digits > 0,
      let first = dateSign(after: index), first == dateSign(after: index + 1)
    else { return nil }
    let last = tokens[index + 2]
    // "2026-09-14T10:00"
    let isStamp = last.isMixed && last.count == 5 && self[last.start + 2] == "t"
    guard last.isNumber || isStamp else { return nil }
    let end = isStamp ? last.start + 2 : last.end
    let counts = (tokens[index].count, tokens[index + 1].count, end - last.start)
    let before = self[tokens[index].start - 1]
    if before == "." || before == "-" || before == "/" || before == "$",
      isAlphanumeric(tokens[index].start - 2)
    {
      return nil
    }
    // 192.0.2.1, 3.10.2.4, 2026-09-14-draft
    if self[end] == first, isDigit(end + 1) { return nil }
    let values = (
      number(index), number(index + 1), isStamp ? number(index + 2) / 100 : number(index + 2)
    )
    let stamp =
      isStamp ? Int(folded[last.start] - 48) * 10 + Int(folded[last.start + 1] - 48) : values.2
    func mention(_ day: Int, _ month: Int, year: Bool) -> DateMention? {
      guard Checksums.isDay(month: month, day: day) else { return nil }
      return DateMention(
        range: tokens[index].start..<end, tokens: index...index + 2, hasYear: year, month: month,
        day: day)
    }
    if counts.0 == 4, counts.1 <= 2, counts.2 <= 2, isYear(values.0) {
      return mention(stamp, values.1, year: true) ?? mention(values.1, stamp, year: true)
    }
    guard counts.0 <= 2, counts.1 <= 2 else { return nil }
    if counts.2 == 4, isYear(values.2) {
      return mention(values.0, values.1, year: true) ?? mention(values.1, values.0, year: true)
    }
    // Two figures of a year: not "3.10.2" and not a version.
    if counts.2 == 2, first != " ", counts.0 + counts.1 >= 2 {
      return mention(values.0, values.1, year: true) ?? mention(values.1, values.0, year: true)
    }
    return nil
  }

  private func isYear(_ value: Int) -> Bool { (1900...2099).contains(value) }

  /// The sign between two figures of a date; a dot may have a space behind it.
  private func dateSign(after index: Int) -> Unicode.Scalar? {
    let gap = tokens[index + 1].start - tokens[index].end
    let sign = self[tokens[index].end]
    switch sign {
    case "-", "/": return gap == 1 ? sign : nil
    case ".": return gap == 1 || gap == 2 && self[tokens[index].end + 1] == " " ? sign : nil
    case " ":
      return gap == 3 && self[tokens[index].end + 1] != "." ? self[tokens[index].end + 1] : nil
    default: return nil
    }
  }

  // MARK: Words

  /// The day that a token says: "3", "3rd", "1er", "third", and in two words "twenty-first".
  private func day(at index: Int) -> (day: Int, last: Int)? {
    guard index >= 0, index < tokens.count else { return nil }
    let token = tokens[index]
    if token.isNumber, token.count <= 2 {
      let value = number(index)
      return (1...31).contains(value) ? (value, index) : nil
    }
    if token.isMixed, token.digits <= 2, token.letters <= 3, isDigit(token.start) {
      let value = number(index)
      let isOrdinal =
        ends(index, with: "st") || ends(index, with: "nd") || ends(index, with: "rd")
        || ends(index, with: "th") || ends(index, with: "er") || ends(index, with: "o")
        || ends(index, with: "a") || ends(index, with: "e") || ends(index, with: "os")
      return isOrdinal && (1...31).contains(value) ? (value, index) : nil
    }
    guard token.roles.contains(.ordinal) else { return nil }
    if spells(index, "twenty") || spells(index, "thirty"), isNear(index, 1),
      tokens[index + 1].roles.contains(.ordinal)
    {
      let value = (spells(index, "twenty") ? 20 : 30) + Int(tokens[index + 1].value)
      return value <= 31 && tokens[index + 1].value < 10 ? (value, index + 1) : nil
    }
    return token.value > 0 ? (Int(token.value), index) : nil
  }

  /// "3 May 1984", "3. Mai", "3rd of May, 1984", "3 de mayo de 1984".
  private func dayMonth(at index: Int) -> DateMention? {
    guard let (day, last) = day(at: index) else { return nil }
    if self[tokens[index].start - 1] == ".", isDigit(tokens[index].start - 2) { return nil }
    var month = last + 1
    guard isNear(last, 3), isDateGap(last) else { return nil }
    var hasParticle = false
    if month < tokens.count, tokens[month].roles.contains(.particle),
      !tokens[month].roles.contains(.month), isNear(month, 2)
    {
      hasParticle = true
      month += 1
    }
    guard month < tokens.count, tokens[month].roles.contains(.month) else { return nil }
    let name = tokens[month]
    // The day of a range: "3-5 May".
    let (end, hasYear) = year(after: month)
    if name.roles.contains(.monthOrWord), !name.startsCapital, !hasYear, !hasParticle,
      !tokens[index].isMixed
    {
      return nil
    }
    if name.roles.contains(.monthOrWord), !hasYear, !hasParticle, tokens[month].isAllCapitals,
      name.count > 3
    {
      return nil
    }
    return DateMention(
      range: tokens[index].start..<tokens[end].end, tokens: index...end, hasYear: hasYear,
      month: Int(name.value), day: day)
  }

  private func isDateGap(_ index: Int) -> Bool {
    for place in tokens[index].end..<tokens[index + 1].start {
      switch self[place] {
      case " ", "-", ".", "/", ",": break
      default: return false
      }
    }
    return true
  }

  /// The year behind a day and month: "1984", ", 1984", "de 1984", "'84", "-84".
  private func year(after index: Int) -> (last: Int, found: Bool) {
    guard isNear(index, 3) else { return (index, false) }
    var next = index + 1
    if tokens[next].roles.contains(.particle), tokens[next].count <= 3, isNear(next, 2) {
      next += 1
    }
    guard next < tokens.count, tokens[next].isNumber else { return (index, false) }
    let value = number(next)
    if tokens[next].count == 4, isYear(value) {
      // "3 May 2000 people" is odd, yet a date.
      return (next, true)
    }
    if tokens[next].count == 2,
      self[tokens[next].start - 1] == "'" || next == index + 1 && self[tokens[index].end] == "-"
    {
      return (next, true)
    }
    return (index, false)
  }

  /// "May 3, 1984", "May the 3rd", "May third".
  private func monthDay(at index: Int) -> DateMention? {
    let name = tokens[index]
    guard isNear(index, 3) else { return nil }
    var next = index + 1
    if spells(next, "the"), isNear(next, 1) { next += 1 }
    guard let (day, last) = day(at: next), isDateGap(next - 1) else { return nil }
    if self[name.end] == "," { return nil }
    if name.roles.contains(.monthOrWord), !name.startsCapital { return nil }
    // "May 3 people", "March 10:30", "May 3.5", "May 10%"
    if self[tokens[last].end] == ":" && isDigit(tokens[last].end + 1)
      || self[tokens[last].end] == "%"
    {
      return nil
    }
    if self[tokens[last].end] == "." && isDigit(tokens[last].end + 1) { return nil }
    let (end, hasYear) = year(after: last)
    return DateMention(
      range: name.start..<tokens[end].end, tokens: index...end, hasYear: hasYear,
      month: Int(name.value), day: day)
  }

  /// "1984 May 3", "1984. május 3."
  private func yearMonthDay(at index: Int) -> DateMention? {
    guard tokens[index].isNumber, tokens[index].count == 4, isYear(number(index)), isNear(index, 2),
      tokens[index + 1].roles.contains(.month), isNear(index + 1, 2), isDateGap(index),
      isDateGap(index + 1),
      let (day, last) = day(at: index + 2)
    else { return nil }
    return DateMention(
      range: tokens[index].start..<tokens[last].end, tokens: index...last, hasYear: true,
      month: Int(tokens[index + 1].value), day: day)
  }

  /// 1984年5月3日, and the Korean form with its own signs.
  private func ideographicDate(at index: Int) -> DateMention? {
    func sign(_ token: Int) -> Bool {
      isNear(token - 1, 1) && self[tokens[token].start] == Self.ideograph
        && tokens[token].count == 1
    }
    guard tokens[index].isNumber, index + 5 < tokens.count, tokens[index].count == 4,
      sign(index + 1),
      tokens[index + 2].isNumber, tokens[index + 2].count <= 2, sign(index + 3),
      tokens[index + 4].isNumber,
      tokens[index + 4].count <= 2, sign(index + 5), isNear(index + 1, 1), isNear(index + 3, 1)
    else { return nil }
    let month = number(index + 2)
    let day = number(index + 4)
    guard isYear(number(index)), Checksums.isDay(month: month, day: day) else { return nil }
    return DateMention(
      range: tokens[index].start..<tokens[index + 5].end, tokens: index...index + 5, hasYear: true,
      month: month, day: day)
  }
}
