/// Telephone numbers, as ITU-T E.123 writes them and as people do.
///
/// With `+` or `00` the calling code says how long the number must be. A national form has no such
/// mark; it is believed for its grouping (`020 7946 0000`, `(555) 010-0199`) or, where the grouping
/// is nothing special, for a word beside it ("call", "Tel.", "WhatsApp").
extension Wording {
  /// A run of digits inside a number that may be written in groups.
  struct Group {
    var start: Int
    var end: Int
    var count: Int { end - start }
  }

  func phones() -> [Trace] {
    var found: [Trace] = linkedNumbers()
    var index = 0
    while index < count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let groups = digitGroups(from: index)
      index = groups[groups.count - 1].end
      var first = 0
      while first < groups.count {
        if let (range, used) = phone(groups, from: first) {
          let whole = withExtension(range)
          found.append(Trace(.phone, .block, bytes(whole), form: "telephone number"))
          first += used
          index = max(index, whole.upperBound)
        } else {
          first += 1
        }
      }
    }
    return found
  }

  // MARK: Groups

  /// The groups of digits from here on, as long as only the signs between parts of a number part them.
  private func digitGroups(from start: Int) -> [Group] {
    var groups: [Group] = []
    var index = start
    while groups.count < 64 {
      let begin = index
      while isDigit(index) { index += 1 }
      groups.append(Group(start: begin, end: index))
      var next = index
      while next - index < 4, isSeparator(next) { next += 1 }
      guard next > index, isDigit(next), isJoint(index..<next) else { break }
      index = next
    }
    return groups
  }

  private func isSeparator(_ index: Int) -> Bool {
    switch self[index] {
    case " ", "-", ".", "/", "(", ")": true
    default: false
    }
  }

  /// Whether these signs can stand inside a number: " ", "-", ") ", " (0) ", " - ", " / ".
  private func isJoint(_ range: Range<Int>) -> Bool {
    var signs = 0
    var spaces = 0
    for index in range {
      switch self[index] {
      case " ": spaces += 1
      case "(", ")": break
      default: signs += 1
      }
    }
    // ". " ends a sentence or a numbered heading.
    if signs == 1, spaces > 0, range.contains(where: { self[$0] == "." }) { return false }
    return signs <= 1 && spaces <= 2
  }

  private func separator(after group: Group) -> Unicode.Scalar {
    for index in group.end..<group.end + 4 {
      if isDigit(index) { break }
      if self[index] == "-" || self[index] == "." || self[index] == "/" { return self[index] }
    }
    return " "
  }

  private func isWide(_ first: Group, _ second: Group) -> Bool {
    second.start - first.end >= 3 && self[first.end] == " " && self[second.start - 1] == " "
  }

  // MARK: One number

  private func phone(_ groups: [Group], from first: Int) -> (Range<Int>, used: Int)? {
    let start = groups[first].start
    if let plus = plus(before: start) {
      guard let (range, used) = international(groups, from: first, skip: 0) else { return nil }
      return (plus..<range.upperBound, used)
    }
    let before = self[start - 1]
    if first == 0 {
      switch before {
      case "-", "_", ".", "/", "=", "#", "$", "&", "@", "%", ",", "'", "\\", "~", "^", "*":
        // "/Tel./030…", "#555…" and "a-555…" are parts of something else.
        let isList = before == "/" || before == "*" || before == "." || before == "-"
        guard isList, self[start - 2] == " " || self[start - 2] == "\n" || endsPhoneWord(start - 1)
        else { return nil }
      case ":":
        if isDigit(start - 2) { return nil }
      default:
        if isLetter(start - 1), !endsPhoneWord(start) { return nil }
      }
    }
    if self[start] == "0", self[start + 1] == "0", groups[first].count >= 2 {
      if let (range, used) = international(groups, from: first, skip: 2),
        first == 0 || isBoundary(groups, before: first)
      {
        return (range, used)
      }
    }
    return national(groups, from: first)
  }

  /// Whether "Tel" or the like is glued to the number: "Tel:030", "T030".
  private func endsPhoneWord(_ index: Int) -> Bool {
    let word = token(at: index - 1)
    return word < tokens.count && tokens[word].roles.contains(.phone)
  }

  private func plus(before start: Int) -> Int? {
    var index = start - 1
    while start - index < 4, self[index] == "(" || self[index] == " " { index -= 1 }
    guard self[index] == "+", !isAlphanumeric(index - 1) || endsPhoneWord(index) else { return nil }
    return self[index - 1] == "(" && self[start - 1] != "(" ? index - 1 : index
  }

  private func international(_ groups: [Group], from first: Int, skip: Int) -> (
    Range<Int>, used: Int
  )? {
    var digits: [UInt8] = []
    var last = first
    var best: Int?
    let isSure = skip == 0
    while last < groups.count, last - first < 9 {
      let group = groups[last]
      guard group.count <= 16 else { break }
      // The trunk prefix in "+49 (0)30" is not dialled.
      let isTrunk =
        last > first && group.count == 1 && self[group.start] == "0"
        && self[group.start - 1] == "(" && self[group.end] == ")"
      // "+49 89 / 298067-15", "+49 89 - 298067": the sign between two spaces is part of it.
      if last > first, isWide(groups[last - 1], group), separator(after: groups[last - 1]) == " " {
        break
      }
      if !isTrunk {
        digits += folded[(last == first ? group.start + skip : group.start)..<group.end]
      }
      guard digits.count <= 16 else { break }
      // "+100 3.14159" is a figure.
      if last > first, separator(after: groups[last - 1]) == ".",
        group.count == 1 || last - first > 1 && separator(after: groups[first]) != "."
      {
        break
      }
      if let code = CallingCodes.code(of: digits) {
        var national = digits.count - code.length
        // Some write the trunk prefix without brackets: "+44 020 7946 0000".
        if digits.count > code.length, digits[code.length] == 48,
          code.length > 1 || digits[0] == 55,
          !(digits[0] == 51 && digits[1] == 57)
        {
          national -= 1
        }
        if code.national.contains(national)
          || isSure && code.national.contains(digits.count - code.length)
        {
          best = last
        }
        // Invented numbers are often short: +1-555-0142.
        if isSure, best == nil, national >= 7, digits[0] == 49 || last > first { best = last }
      } else if isSure, digits.count >= 9 {
        best = last
      }
      last += 1
    }
    guard let end = best, end - first < 9 else { return nil }
    let range = groups[first].start..<groups[end].end
    // Not a part of a longer figure, and not an amount: "+12,345,678", "+20000000 users".
    if isLetter(range.upperBound), self[range.upperBound] != "x" { return nil }
    if self[range.upperBound] == "%"
      || self[range.upperBound] == "," && isDigit(range.upperBound + 1)
    {
      return nil
    }
    if end == first, isSure, isMeasured(range.upperBound) { return nil }
    return (range, end - first + 1)
  }

  private func isMeasured(_ index: Int) -> Bool {
    let next = token(at: index)
    guard next < tokens.count, tokens[next].start - index <= 1, self[index] == " " else {
      return false
    }
    return tokens[next].roles.contains(.unit)
  }

  // MARK: National forms

  /// How sure a grouping is.
  private enum Shape { case sure, likely, none }

  private func national(_ groups: [Group], from first: Int) -> (Range<Int>, used: Int)? {
    var best: (last: Int, shape: Shape)?
    var last = first
    var digits = 0
    while last < groups.count, last - first < 7 {
      digits += groups[last].count
      guard digits <= 14 else { break }
      if digits >= 7, isBoundary(groups, after: last) {
        switch shape(groups[first...last]) {
        case .sure where isBoundary(groups, before: first): best = (last, .sure)
        case .likely where best?.shape != .sure && isBoundary(groups, before: first):
          best = (last, .likely)
        default: break
        }
      }
      last += 1
    }
    guard let (end, shape) = best else { return nil }
    var start = groups[first].start
    // "(020) 7946 0000" begins at its bracket; "(164-44-8108)" only stands in brackets.
    if self[start - 1] == "(", groups[first..<end].contains(where: { self[$0.end] == ")" }) {
      start -= 1
    }
    let range = start..<groups[end].end
    switch self[range.upperBound] {
    case "%", "_", "@", "=", "$": return nil
    case ":" where isDigit(range.upperBound + 1): return nil
    case ","
    where isDigit(range.upperBound + 1) && isDigit(range.upperBound + 2)
      && isDigit(range.upperBound + 3) && !isDigit(range.upperBound + 4):
      return nil
    case "/" where isAlphanumeric(range.upperBound + 1): return nil
    case "-" where isLetter(range.upperBound + 1): return nil
    default:
      if isLetter(range.upperBound), self[range.upperBound] != "x" { return nil }
    }
    let piece = Int(tokens[min(token(at: range.lowerBound), tokens.count - 1)].piece)
    if self[start - 1] == "$" || self[start - 2] == "$" { return nil }
    let near = roles(before: 16, after: 0, of: range, in: piece)
    let around = roles(before: 48, after: 24, of: range, in: piece)
    let saysPhone = around.contains(.phone)
    if isOfThing(token(at: range.lowerBound)), !near.contains(.phone) { return nil }
    if isMeasured(range.upperBound), !near.contains(.phone) { return nil }
    // In an address such as https://example.org/123-456-7890 figures are part of a path.
    if pieces[piece].kind == .address, !pieceRoles[piece].contains(.phone) { return nil }
    switch shape {
    case .sure: return (range, end - first + 1)
    case .likely
    where saysPhone || near.contains(.contact) && (end > first || groups[first].count >= 9):
      return (range, end - first + 1)
    default: return nil
    }
  }

  /// Whether a number may end after this group though digits follow: another sign, or a wide gap.
  private func isBoundary(_ groups: [Group], after last: Int) -> Bool {
    guard last + 1 < groups.count else { return true }
    if isWide(groups[last], groups[last + 1]) { return true }
    guard last > 0 else { return false }
    return self[groups[last].end] == " " && separator(after: groups[last]) == " "
      && (separator(after: groups[last - 1]) != " "
        || isYear(groups[last + 1]) || groups[last + 1].count == 1
        || self[groups[last + 1].start] == "0" && groups[last + 1].count > 2)
  }

  private func isBoundary(_ groups: [Group], before first: Int) -> Bool {
    guard first > 0 else { return true }
    if isWide(groups[first - 1], groups[first]) { return true }
    guard self[groups[first].start - 1] == " " || self[groups[first].start - 1] == "(" else {
      return false
    }
    return separator(after: groups[first - 1]) == " "
      && (separator(after: groups[first]) != " " || self[groups[first].start] == "0"
        || isYear(groups[first - 1]))
  }

  private func isYear(_ group: Group) -> Bool {
    guard group.count == 4 else { return false }
    let century = (folded[group.start] - 48) * 10 + folded[group.start + 1] - 48
    return century == 19 || century == 20
  }

  private func value(_ group: Group) -> Int {
    var value = 0
    for index in group.start..<min(group.end, group.start + 9) {
      value = value * 10 + Int(folded[index] - 48)
    }
    return value
  }

  /// Whether three groups are a date: 2026-09-14, 14.09.2026, 9/14/26.
  private func isDate(_ groups: ArraySlice<Group>) -> Bool {
    guard groups.count >= 3 else { return false }
    let parts = Array(groups.prefix(3))
    let signs = (separator(after: parts[0]), separator(after: parts[1]))
    guard signs.0 == signs.1 else { return false }
    let values = parts.map { value($0) }
    let counts = parts.map(\.count)
    func isDay(_ value: Int) -> Bool { (1...31).contains(value) }
    if counts[0] == 4, counts[1] <= 2, counts[2] <= 2 {
      return isYear(parts[0]) && isDay(values[1]) && isDay(values[2])
    }
    if counts[0] <= 2, counts[1] <= 2, counts[2] == 4 {
      return isDay(values[0]) && isDay(values[1]) && isYear(parts[2])
    }
    return counts == [2, 2, 2] && signs.0 != " " && groups.count == 3
      && isDay(values[0]) && isDay(values[1])
  }

  private func shape(_ groups: ArraySlice<Group>) -> Shape {
    let parts = Array(groups)
    let counts = parts.map(\.count)
    let signs = parts.dropLast().map { separator(after: $0) }
    let total = counts.reduce(0, +)
    let lead = self[parts[0].start]
    let second = self[parts[0].start + 1]
    let inBrackets = self[parts[0].start - 1] == "(" && self[parts[0].end] == ")"
    let hasDots = signs.contains(".")
    if isDate(groups) { return .none }
    if hasDots, signs.contains(where: { $0 != "." }), !inBrackets { return .none }
    // 192.168.100.200
    if hasDots, counts.count == 4, counts.allSatisfy({ $0 <= 3 }),
      parts.allSatisfy({ value($0) <= 255 })
    {
      return .none
    }
    // Build 20260918.3: a day and a count.
    if counts.count == 2, counts[0] == 8, hasDots { return .none }
    // 2019-2023, 1998/1999
    if counts == [4, 4], isYear(parts[0]), isYear(parts[1]) { return .none }
    if inBrackets, counts.count >= 2, (2...5).contains(counts[0]), (8...12).contains(total),
      !isYear(parts[0]), counts.dropFirst().allSatisfy({ $0 >= 2 }), total - counts[0] >= 5
    {
      return .sure
    }
    if counts.count == 1 {
      if lead == "0", second != "0", (10...11).contains(total) { return .sure }
      // Chinese mobile numbers have no grouping that all use.
      if total == 11, lead == "1", second > "2" { return .sure }
      return (7...12).contains(total) ? .likely : .none
    }
    // "08-26 01 81": eight digits are enough where a sign sets the area apart.
    let isSetApart =
      !signs.isEmpty && (signs[0] == "-" || signs[0] == "/" || inBrackets)
      && signs.dropFirst().allSatisfy { $0 == " " }
    let trunk = isSetApart && (2...4).contains(counts[0]) ? 8 : 9
    // A trunk prefix: 020 7946 0000, 030/23125 000, 0 532 123 45 67.
    if lead == "0", second != "0" || counts[0] == 1, (trunk...13).contains(total), counts.count <= 6
    {
      let isTurkish = counts[0] == 1 && counts.count >= 2 && counts[1] >= 3 && signs[0] == " "
      if (2...6).contains(counts[0]) || isTurkish,
        counts.dropFirst().allSatisfy({ (2...9).contains($0) })
      {
        // 01.234.567.890 would be an amount.
        if !hasDots || counts.count != 4 || counts[1...] != [3, 3, 3] { return .sure }
      }
    }
    let isPlain = signs.allSatisfy { $0 == " " }
    let isHyphens = signs.allSatisfy { $0 == "-" }
    let slash = signs.contains("/")
    switch counts {
    case [3, 3, 4], [1, 3, 3, 4]:
      let area = counts.count == 4 ? parts[1] : parts[0]
      if counts.count == 4, lead != "1" {
        return lead == "8" && !hasDots && !slash ? .sure : .likely
      }
      if slash { return .likely }
      let areaInBrackets = self[area.start - 1] == "(" && self[area.end] == ")"
      return self[area.start] > "1" || areaInBrackets || isHyphens ? .sure : .likely
    case [3, 3, 3]:
      // Mobile numbers of Spain, Poland and Portugal have no more than their length; so have
      // quantities.
      return isPlain && "5"..."9" ~= lead && !isQuantity(parts) ? .sure : .likely
    case [3, 4]:
      return lead == "5" && value(parts[0]) == 555 && !slash ? .sure : .likely
    case [3, 2, 2, 2], [2, 3, 2, 2], [3, 3, 2, 2], [3, 2, 3]:
      if slash { return .none }
      return lead == "0" && hasDots ? .likely : .sure
    case [2, 3, 4]:
      return hasDots || isHyphens ? .likely : .sure
    case [2, 3, 3, 2, 2]: return isPlain ? .sure : .likely
    case [1, 3, 3, 2, 2]: return lead == "8" || lead == "7" || lead == "0" ? .sure : .none
    case [3, 4, 4]: return lead == "1" && !slash && !hasDots ? .sure : .likely
    case [5, 5]:
      return "6"..."9" ~= lead && !slash && !hasDots ? .sure : .likely
    case [2, 4, 4], [2, 5, 4]:
      return hasDots || slash ? .likely : .sure
    case [4, 3, 3]:
      let prefix = value(parts[0])
      return [1300, 1800, 1900].contains(prefix) && !hasDots ? .sure : .likely
    case [1, 4, 4]: return isPlain || isHyphens ? .likely : .none
    default:
      guard (7...13).contains(total), counts.count <= 5,
        counts.allSatisfy({ $0 >= 2 || total >= 7 && counts.count == 3 || total >= 9 })
      else {
        return .none
      }
      return .likely
    }
  }

  /// Whether three groups of three may be a count of something: "612 345 678 visits", "500 000 000".
  private func isQuantity(_ parts: [Group]) -> Bool {
    if parts.contains(where: { value($0) == 0 }) { return true }
    let before = token(at: parts[0].start) - 1
    if before >= 0, isNear(before, 1), !tokens[before].roles.isDisjoint(with: [.thing, .employee]) {
      return true
    }
    let last = token(at: parts[2].start)
    guard isNear(last, 1), self[tokens[last].end] == " " else { return false }
    let next = tokens[last + 1]
    return next.startsCapital || next.roles.isDisjoint(with: [.plainWord, .particle, .filler])
  }

  // MARK: Around the number

  /// The number with its extension: `x123`, `ext. 45`, `Durchwahl 12`, `-0`.
  private func withExtension(_ range: Range<Int>) -> Range<Int> {
    var index = range.upperBound
    if self[index] == ")", self[range.lowerBound - 1] != "(",
      characters(range).contains(40) == false
    {
      return range
    }
    if self[index] == "-", isDigit(index + 1) {
      var end = index + 1
      while isDigit(end) { end += 1 }
      return end - index <= 6 && !isLetter(end) ? range.lowerBound..<end : range
    }
    if self[index] == "#", isDigit(index + 1) {
      var end = index + 1
      while isDigit(end) { end += 1 }
      return range.lowerBound..<end
    }
    while index - range.upperBound < 3,
      self[index] == " " || self[index] == "," || self[index] == "(" || self[index] == ";"
    { index += 1 }
    if self[index] == "x", isDigit(index + 1) {
      var end = index + 1
      while isDigit(end) { end += 1 }
      return end - index <= 7 && !isLetter(end) ? range.lowerBound..<end : range
    }
    let word = token(at: index)
    guard word + 1 < tokens.count, tokens[word].start == index,
      tokens[word].roles.contains(.phoneExtension), isNear(word, 3),
      tokens[word + 1].isNumber, tokens[word + 1].count <= 6
    else { return range }
    return range.lowerBound..<tokens[word + 1].end
  }

  /// What a link dials: `tel:`, `sms:`, `callto:`, and the numbers in `wa.me/…`.
  private func linkedNumbers() -> [Trace] {
    var found: [Trace] = []
    for index in tokens.indices where self[tokens[index].end] == ":" {
      let isScheme =
        spells(index, "tel") || spells(index, "sms") || spells(index, "callto")
        || spells(index, "smsto") || spells(index, "facetime")
      guard isScheme else { continue }
      var end = tokens[index].end + 1
      let start = end
      var digits = 0
      while self[end] == "+" || self[end] == "-" || self[end] == "." || self[end] == "("
        || self[end] == ")"
        || isDigit(end)
      {
        digits += isDigit(end) ? 1 : 0
        end += 1
      }
      while end > start, !isDigit(end - 1) { end -= 1 }
      if digits >= 5 {
        found.append(Trace(.phone, .block, bytes(start..<end), form: "telephone number"))
      }
    }
    return found
  }
}
