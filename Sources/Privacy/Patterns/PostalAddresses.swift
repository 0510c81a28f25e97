/// Where somebody lives: street and number, in the order of many countries, with the town if it is
/// there; post boxes, flats, and the postcodes that say a street by themselves.
///
/// Street words are ordinary words ("a two-way street", "Road map"), so a number, a capitalised name
/// and the kind of street have to stand in the right order, and a word that is also much else
/// ("Grove", "Hill") needs a town or "lives at" besides.
///
/// Sources: USPS Publication 28 (street kinds, states), Royal Mail PAF (postcodes), Universal Postal
/// Union, "Addressing systems" (the order and the postcode of each country).
extension Wording {
  func postalAddresses() -> [Trace] {
    var found: [Trace] = []
    func add(_ range: Range<Int>, _ form: String) {
      found.append(Trace(.postalAddress, .block, bytes(range), form: form))
    }
    for index in tokens.indices {
      let token = tokens[index]
      if token.digits > 0, token.count <= 8 {
        if let end = numberFirst(index) ?? frenchStreet(index) {
          add(withFlat(before: index)..<tail(after: end), "street address")
        }
        if let (start, end) = numberLast(index) { add(start..<tail(after: end), "street address") }
        if let range = japaneseBlock(index) ?? chome(index) ?? koreanStreet(index) {
          add(range, "street address")
        }
        if let range = indianCross(index) { add(range, "street address") }
        if let range = ideographicAddress(index) { add(range, "street address") }
        if let range = stateAndZip(index) { add(range, "town and postcode") }
      }
      if token.roles.contains(.streetBefore), let end = streetBefore(index) {
        add(token.start..<tail(after: end), "street address")
      }
      if token.roles.contains(.streetPreposition), let end = prepositionStreet(index) {
        add(token.start..<tail(after: end), "street address")
      }
      if token.roles.contains(.postBox), let range = postBox(index) { add(range, "post box") }
      if token.roles.contains(.flat), let end = flat(index) {
        add(token.start..<tail(after: end), "flat")
      }
      if let range = postcode(index) { add(range, "postcode") }
    }
    return found
  }

  // MARK: Numbers and names

  /// The last token of a house number: 12, 221B, 45-47, 5/12, 12 bis.
  func houseNumber(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.digits >= 1, token.digits <= 5, token.letters <= 2, isDigit(token.start) else {
      return nil
    }
    switch self[token.start - 1] {
    case "$", ".", "@", "+", "=", "%", "_", "'": return nil
    case ":":
      if isAlphanumeric(token.start - 2),
        index == 0 || !tokens[index - 1].roles.contains(.numberSign)
      {
        return nil
      }
    case "-", "/", ",": if isAlphanumeric(token.start - 2) { return nil }
    default: break
    }
    if token.letters == 2 {
      guard
        ends(index, with: "st") || ends(index, with: "nd") || ends(index, with: "rd")
          || ends(index, with: "th")
      else {
        return nil
      }
      return nil
    }
    switch self[token.end] {
    case "%", "$", ":", "+", "@": return nil
    case ".": if isDigit(token.end + 1) { return nil }
    default: break
    }
    if gap(after: index, is: "-") || gap(after: index, is: "/"),
      tokens[index + 1].isNumber || tokens[index + 1].count == 1,
      tokens[index + 1].count <= 4
    {
      // 2026-09-14
      if gap(after: index + 1, is: "-") || gap(after: index + 1, is: "/"),
        tokens[index + 2].digits > 0
      {
        return nil
      }
      return index + 1
    }
    if gap(after: index, is: " "), tokens[index + 1].count == 1, tokens[index + 1].isAllCapitals,
      gap(after: index + 1, is: " "), tokens[index + 2].startsCapital,
      !tokens[index + 1].roles.contains(.direction)
    {
      return index + 1
    }
    return index
  }

  func isCapitalised(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].startsCapital && tokens[index].letters > 0
  }

  /// "5th", "34th".
  func isOrdinalName(_ index: Int) -> Bool {
    tokens[index].isMixed
      && (ends(index, with: "st") || ends(index, with: "nd") || ends(index, with: "rd")
        || ends(index, with: "th"))
  }

  /// Whether two words of a name follow each other: by a space, a hyphen, an apostrophe, "St. James".
  func isBound(_ index: Int) -> Bool {
    guard isNear(index, 2) else { return false }
    switch (self[tokens[index].end], tokens[index + 1].start - tokens[index].end) {
    case (" ", 1), ("-", 1), ("'", 1), ("/", 1): return true
    case (".", 2): return self[tokens[index].end + 1] == " " && tokens[index].count <= 5
    case (".", 1): return tokens[index].count <= 5
    default: return false
    }
  }

  func saysHome(_ range: Range<Int>) -> Bool {
    let piece = Int(tokens[token(at: range.lowerBound)].piece)
    return roles(before: 48, after: 0, of: range, in: piece).contains(.home)
  }

  // MARK: 12 Rose Lane

  func numberFirst(_ index: Int) -> Int? {
    guard let number = houseNumber(index) else { return nil }
    if index > 0, isNear(index - 1, 2), tokens[index - 1].roles.contains(.section),
      !tokens[index - 1].roles.contains(.flat),
      !tokens[index - 1].roles.contains(.numberSign)
    {
      return nil
    }
    var next = number + 1
    var hasComma = false
    guard isNear(number, 2) else { return nil }
    if self[tokens[number].end] == ",", self[tokens[number].end + 1] == " " {
      hasComma = true
    } else if !gap(after: number, is: " ") {
      return nil
    }
    var names = 0
    var kind: Int?
    var isWeak = false
    let first = next
    while next < tokens.count, next - first < 6 {
      let token = tokens[next]
      let isKind = token.roles.contains(.street) || token.roles.contains(.weakStreet)
      if isKind, names > 0, token.startsCapital || isLowerKind(next) {
        kind = next
        isWeak = !token.roles.contains(.street)
        names += 1
        if !token.startsCapital { break }
      } else if isCapitalised(next) || isOrdinalName(next) {
        guard kind == nil || names < 6 else { break }
        // "12 Rose Lane Leeds": what follows the kind is the town, unless another kind ends it.
        if kind != nil, !hasKindAhead(next) { break }
        if names == 0, token.roles.contains(.unit), !token.roles.contains(.direction) { return nil }
        names += 1
      } else if token.roles.contains(.particle), names > 0, kind == nil || hasKindAhead(next),
        token.count <= 4, isNear(next, 1),
        isCapitalised(next + 1)
      {
        names += 0
      } else {
        break
      }
      guard isBound(next) else {
        next += 1
        break
      }
      next += 1
    }
    guard let kind else { return namelessKind(index, number, first) }
    let range = tokens[index].start..<tokens[kind].end
    var end = kind
    if isBound(kind), tokens[kind + 1].roles.contains(.direction),
      tokens[kind + 1].isAllCapitals || tokens[kind + 1].startsCapital,
      tokens[kind + 1].count > 1 || isPause(tokens[kind + 1].end)
    {
      end = kind + 1
    }
    let isYear =
      tokens[index].isNumber && tokens[index].count == 4
      && (1900...2099).contains(self.number(index))
    let hasTail = tail(after: end) > tokens[end].end + 1
    let isHome = saysHome(range)
    if isWeak || isYear || hasComma || !tokens[kind].startsCapital {
      guard
        hasTail || isHome || isWeak && !isYear && isPlace(index, first, kind)
          || !isWeak && !isYear && !hasComma && isPause(tokens[kind].end)
            && tokens[first].roles.isDisjoint(with: [.plainWord, .unit, .organisation, .occasion])
      else {
        // A comma after the number is the Indian and the older English way.
        return hasComma && !isYear && !isWeak && tokens[kind].startsCapital
          && (isPause(tokens[kind].end)
            && tokens[first].roles.isDisjoint(with: [.plainWord, .unit, .occasion, .organisation])
            || tokens[index].start == 0 || self[tokens[index].start - 1] == "\n"
            || !isSpace(tokens[index].start - 1) || isCapitalised(index - 1)
            || tokens[index].isMixed)
          ? end : nil
      }
    }
    // "12 Road Map items", "3 Best Way Forward": a title goes on.
    if !hasTail, !isHome, gap(after: end, is: " "), isCapitalised(end + 1), tokens[kind].count > 2,
      tokens[end + 1].isWord,
      tokens[first].roles.contains(.plainWord)
    {
      return nil
    }
    if tokens[first].roles.contains(.plainWord), !hasTail, !isHome, !spells(first, "the"),
      tokens[first].value == 0,
      !tokens[first].roles.contains(.ordinal), !tokens[first].roles.contains(.month),
      !spells(first, "park"), !spells(first, "new")
    {
      return nil
    }
    return end
  }

  func isSpace(_ index: Int) -> Bool { self[index] == " " }

  /// "went to 319 Fox Wells.": a place is said to be gone to, and nothing is counted.
  func isPlace(_ index: Int, _ first: Int, _ last: Int) -> Bool {
    guard index > 0, gap(after: index - 1, is: " "), isPause(tokens[last].end),
      tokens[index].isNumber,
      spells(index - 1, "to") || spells(index - 1, "at") || spells(index - 1, "from")
        || spells(index - 1, "near")
    else { return false }
    return (first..<last).allSatisfy {
      tokens[$0].roles.isDisjoint(with: [
        .plainWord, .unit, .occasion, .organisation, .section, .tool, .thing, .month,
      ])
    }
  }

  /// "186 Huddleston Spur, Rotokawa 9596": any name between a number and a postcode, or after "lives at".
  func namelessKind(_ index: Int, _ number: Int, _ first: Int) -> Int? {
    let ordinary: Roles = [
      .plainWord, .unit, .occasion, .organisation, .section, .tool, .thing, .month,
    ]
    guard first < tokens.count, gap(after: number, is: " ") || gap(after: number, is: ", "),
      tokens[index].count <= 5
    else { return nil }
    var last = first
    guard isCapitalised(last), tokens[last].isWord, tokens[last].letters >= 3,
      tokens[last].roles.isDisjoint(with: ordinary)
    else { return nil }
    while last - first < 3, isBound(last), isCapitalised(last + 1), tokens[last + 1].isWord,
      tokens[last + 1].roles.isDisjoint(with: ordinary)
    { last += 1 }
    let isYear = tokens[index].count == 4 && (1900...2099).contains(self.number(index))
    guard !isYear, tokens[last].piece == tokens[index].piece else { return nil }
    if self[tokens[last].end] == ",", tailInfo(after: last).hasCode { return last }
    guard index > 0, isPause(tokens[last].end), gap(after: number, is: " ") else { return nil }
    let near = spoken(before: 2, after: 0, of: tokens[index].start..<tokens[last].end).roles
    return near.contains(.home) && !spells(index - 1, "to") ? last : nil
  }

  /// "12 Rose lane": the surest kinds may be in lower case when nothing else follows.
  func isLowerKind(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.roles.contains(.street), !token.startsCapital,
      token.count > 3 || spells(index, "st") || spells(index, "rd"),
      isPause(token.end) || self[token.end] == " "
    else { return false }
    return spells(index, "street") || spells(index, "road") || spells(index, "avenue")
      || spells(index, "lane")
      || isPause(token.end)
  }

  func hasKindAhead(_ index: Int) -> Bool {
    var next = index
    while next < tokens.count, next - index < 3 {
      if next > index || tokens[next].roles.contains(.street), tokens[next].roles.contains(.street),
        tokens[next].startsCapital
      {
        return true
      }
      guard isBound(next), isCapitalised(next) || tokens[next].roles.contains(.particle) else {
        return false
      }
      next += 1
    }
    return false
  }

  // MARK: 12 rue de la Paix

  func frenchStreet(_ index: Int) -> Int? {
    guard var number = houseNumber(index), isNear(number, 2) else { return nil }
    if index > 0, isNear(index - 1, 2), tokens[index - 1].roles.contains(.section),
      !tokens[index - 1].roles.contains(.numberSign)
    {
      return nil
    }
    if spells(number + 1, "bis") || spells(number + 1, "ter") || spells(number + 1, "quater") {
      number += 1
    }
    guard isNear(number, 2) else { return nil }
    let kind = number + 1
    guard tokens[kind].roles.contains(.streetAfterNumber), isNear(kind, 2) else { return nil }
    guard self[tokens[number].end] == " " || self[tokens[number].end] == "," else { return nil }
    var next = kind + 1
    var last: Int?
    var particles = 0
    while next < tokens.count, next - kind < 8, isBound(next - 1) {
      if spells(next, "of") || spells(next, "the") || spells(next, "in") || spells(next, "an")
        || spells(next, "am")
      {
        break
      }
      if tokens[next].roles.contains(.particle), !tokens[next].startsCapital {
        particles += 1
      } else if isCapitalised(next)
        || tokens[next].isNumber && last == nil && tokens[next].count <= 2 && particles > 0
      {
        last = next
      } else {
        break
      }
      next += 1
    }
    guard let last, isCapitalised(last) else { return nil }
    // English words need the French little words: "5 place Settings".
    let isFrench =
      spells(kind, "rue") || spells(kind, "boulevard") || spells(kind, "allee")
      || spells(kind, "allees")
      || spells(kind, "impasse") || spells(kind, "chemin") || spells(kind, "quai")
      || spells(kind, "avenue")
      || spells(kind, "bd") || spells(kind, "av") || spells(kind, "faubourg")
      || spells(kind, "sentier") || spells(kind, "ruelle")
    if !isFrench, particles == 0, tail(after: last) <= tokens[last].end + 1,
      !isPause(tokens[last].end)
    {
      return nil
    }
    if tokens[kind].startsCapital, !isFrench, particles == 0 { return nil }
    return last
  }

  // MARK: Boxes and flats

  func postBox(_ index: Int) -> Range<Int>? {
    // The head of the phrase: "PO" of "PO Box".
    if index > 0, tokens[index - 1].roles.contains(.postBox), isNear(index - 1, 2) { return nil }
    var last = index
    while isNear(last, 2), tokens[last + 1].roles.contains(.postBox) { last += 1 }
    if tokens[index].count <= 2, index == last {
      guard tokens[index].isAllCapitals else { return nil }
      if tokens[index + 1 < tokens.count ? index + 1 : index].count == 4, index + 1 < tokens.count,
        (1900...2099).contains(number(index + 1))
      {
        return nil
      }
      if spells(index, "pk") || spells(index, "cs") {
        guard isNear(last, 1), tokens[last + 1].isNumber, townTail(last + 1) else { return nil }
      }
    }
    var value = last + 1
    while value < tokens.count, isNear(value - 1, 3),
      tokens[value].roles.contains(.numberSign) || tokens[value].roles.contains(.filler),
      value - last <= 2
    { value += 1 }
    guard value < tokens.count, isNear(value - 1, 3), tokens[value].digits > 0,
      tokens[value].count <= 7
    else { return nil }
    while gap(after: value, is: " "), tokens[value + 1].isNumber, tokens[value + 1].count <= 4 {
      value += 1
    }
    return tokens[index].start..<tail(after: value)
  }

  /// "Flat 4B", "Apt 12", "Apartment 3.14": the last token of the number.
  func flat(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.startsCapital, isNear(index, 4) else { return nil }
    var value = index + 1
    // "House No. 12"
    while value - index <= 2, isNear(value - 1, 3),
      tokens[value].roles.contains(.flat) || tokens[value].roles.contains(.numberSign),
      tokens[value].isWord
    {
      value += 1
    }
    guard value < tokens.count, isNear(value - 1, 3), tokens[value].piece == token.piece else {
      return nil
    }
    let isFlat =
      spells(index, "flat") || spells(index, "apt") || spells(index, "apartment")
      || spells(index, "house") || spells(index, "plot")
      || spells(index, "h") || spells(index, "door") || spells(index, "appartement")
      || spells(index, "appt") || spells(index, "wohnung") || spells(index, "depto")
      || spells(index, "apto")
    let isUnit =
      spells(index, "unit") || spells(index, "suite") || spells(index, "ste")
      || spells(index, "studio") || spells(index, "villa")
    guard isFlat || isUnit else { return nil }
    guard
      tokens[value].digits > 0
        || tokens[value].count == 1 && tokens[value].isAllCapitals && !spells(value, "i")
          && !spells(value, "a")
    else { return nil }
    guard tokens[value].count <= 5, self[tokens[value].end] != "%",
      self[tokens[value].end] != "." || !isDigit(tokens[value].end + 1)
    else { return nil }
    if gap(after: value, is: " "), tokens[value + 1].roles.contains(.unit) { return nil }
    // "Unit 5" may be of a course: a street or town has to follow.
    if isUnit || tokens[value].digits == 0 || spells(index, "house") && value == index + 1
      || spells(index, "door") && value == index + 1 || spells(index, "h") && value == index + 1
    {
      guard tail(after: value) > tokens[value].end + 2 || saysHome(token.start..<tokens[value].end)
      else { return nil }
    }
    return value
  }

  /// Where an address starts whose flat stands before the house number: "Flat 3, 12 Rose Lane".
  func withFlat(before index: Int) -> Int {
    var start = tokens[index].start
    if self[start - 1] == "#" { start -= 1 }
    var first = index
    if first > 0, tokens[first - 1].roles.contains(.numberSign), isNear(first - 1, 2),
      !tokens[first - 1].roles.contains(.particle)
    {
      first -= 1; start = tokens[first].start
    }
    if first > 1, isNear(first - 1, 2), self[tokens[first - 1].end] == ",",
      tokens[first - 1].count <= 5,
      tokens[first - 1].digits > 0 || tokens[first - 1].count == 1,
      tokens[first - 2].roles.contains(.flat), isNear(first - 2, 2)
    {
      return tokens[first - 2].start
    }
    return start
  }
}
