/// Towns and postcodes: what follows a street, and the codes that stand for a street by themselves.
///
/// Sources: Universal Postal Union, "Postal addressing systems"; Royal Mail PAF for the British areas;
/// Canada Post and Eircode for the letters they use.
extension Wording {
  // MARK: Towns and postcodes

  /// Where an address ends that has its street up to this token: the flat, the town, the postcode.
  func tail(after index: Int) -> Int { tailInfo(after: index).end }

  func tailInfo(after index: Int) -> (end: Int, hasCode: Bool) {
    var end = tokens[index].end
    var last = index
    var hasCode = false
    var firstTown: Int?
    var steps = 0
    while steps < 7, last + 1 < tokens.count, isNear(last, 3), isAddressGap(last) {
      let next = last + 1
      steps += 1
      if let flat = flatTail(next) {
        last = flat
        end = tokens[flat].end
        if self[end] == "o" { end += 1 }
        continue
      }
      if let code = postcodeTail(next) {
        last = code
        end = tokens[code].end
        hasCode = true
        continue
      }
      let hasComma =
        self[tokens[last].end] == "," || hasCode && gap(after: last, is: " ")
        || self[tokens[last].end] == "("
      guard
        isCapitalised(next) || tokens[next].roles.contains(.country) && tokens[next].startsCapital
      else { break }
      var town = next
      while town - next < 3, isBound(town),
        isCapitalised(town + 1) && tokens[town + 1].isWord
          && !tokens[town + 1].roles.contains(.plainWord)
          || isBound(town) && tokens[town + 1].roles.contains(.particle) && isNear(town + 1, 1)
            && isCapitalised(town + 2) && !tokens[town + 1].roles.contains(.plainWord)
      { town += 1 }
      if hasCode {
        // One town behind the code, and the country.
        guard tokens[next].roles.isDisjoint(with: .plainWord) else { break }
        if hasComma || gap(after: last, is: "-") {
          guard
            self[tokens[last].end] == " " || isPause(tokens[town].end)
              || tokens[next].roles.contains(.country)
          else { break }
          last = town
          end = tokens[town].end
          continue
        }
        break
      }
      if firstTown == nil, hasComma, isPause(tokens[town].end),
        tokens[next].roles.isDisjoint(with: .plainWord)
      {
        firstTown = town
      }
      last = town
    }
    if !hasCode, let firstTown { return (max(end, tokens[firstTown].end), false) }
    return (end, hasCode)
  }

  func isAddressGap(_ index: Int) -> Bool {
    for place in tokens[index].end..<tokens[index + 1].start {
      switch self[place] {
      case " ", ",", "-", ".", "#", "/", ";", "\"": break
      default: return false
      }
    }
    if self[tokens[index].end] == ".", self[tokens[index].end + 1] != "," {
      // A sentence ends, unless it was an abbreviation.
      return tokens[index].sentence == tokens[index + 1].sentence && tokens[index].count <= 5
    }
    return true
  }

  /// ", Apt 4B", " Suite 300", ", 3º B", "#12-34".
  func flatTail(_ index: Int) -> Int? {
    let token = tokens[index]
    if self[token.start - 1] == "#", token.digits > 0, token.count <= 5 {
      return gap(after: index, is: "-") && tokens[index + 1].isNumber ? index + 1 : index
    }
    if token.roles.contains(.flat), isNear(index, 3),
      tokens[index + 1].digits > 0 && tokens[index + 1].count <= 5
        || tokens[index + 1].count == 1 && tokens[index + 1].isAllCapitals
    {
      return index + 1
    }
    // "m. 4" of Poland, "d. 5, kv. 6"
    if spells(index, "m") || spells(index, "d"), self[token.end] == ".", isNear(index, 2),
      tokens[index + 1].isNumber, tokens[index + 1].count <= 4
    {
      return index + 1
    }
    // "2. tv." of Denmark
    if token.isNumber, token.count <= 2, self[token.end] == ".", isNear(index, 2),
      spells(index + 1, "tv") || spells(index + 1, "th") || spells(index + 1, "mf")
    {
      return index + 1
    }
    // "3º B", "2nd floor"
    if token.isMixed, token.count <= 3, isDigit(token.start),
      ends(index, with: "o") || ends(index, with: "a") || ends(index, with: "er")
    {
      if isNear(index, 1), tokens[index + 1].count == 1, tokens[index + 1].letters == 1,
        tokens[index + 1].startsCapital
      {
        return index + 1
      }
      return index
    }
    return nil
  }

  /// A postcode of any country at this token: its last token.
  func postcodeTail(_ index: Int) -> Int? {
    let token = tokens[index]
    if let range = britishPostcode(index) { return self.token(at: range.upperBound - 1) }
    if token.roles.contains(.state), token.isAllCapitals, isNear(index, 2),
      tokens[index + 1].isNumber, (4...5).contains(tokens[index + 1].count)
    {
      return gap(after: index + 1, is: "-") && tokens[index + 2].isNumber
        && tokens[index + 2].count == 4 ? index + 2 : index + 1
    }
    // D-10115, SE-111 22
    if token.isAllCapitals, token.count <= 3, gap(after: index, is: "-"),
      tokens[index + 1].isNumber, (3...5).contains(tokens[index + 1].count)
    {
      return gap(after: index + 1, is: " ") && tokens[index + 2].isNumber
        && tokens[index + 2].count == 2 ? index + 2 : index + 1
    }
    // 9590NC, G5Y9E3, "VIC, 2331"
    if token.isMixed, token.capitals == token.letters {
      if token.count == 6, token.letters == 2, isLetter(token.end - 1), isLetter(token.end - 2),
        isDigit(token.start)
      {
        return index
      }
      if token.count == 6, token.letters == 3, isLetter(token.start), isDigit(token.start + 1),
        isLetter(token.start + 2), isDigit(token.end - 1)
      {
        return index
      }
      if canadianPostcode(index) != nil { return index + 1 }
    }
    if token.roles.contains(.state), token.isAllCapitals, token.count >= 2,
      gap(after: index, is: ", "), tokens[index + 1].isNumber,
      tokens[index + 1].count == 4
    {
      return index + 1
    }
    if token.isNumber {
      switch token.count {
      case 7, 8:
        return isPause(token.end) || gap(after: index, is: " ") && isCapitalised(index + 1)
          ? index : nil
      case 5, 6:
        return gap(after: index, is: "-") && tokens[index + 1].isNumber
          && (3...4).contains(tokens[index + 1].count) ? index + 1 : index
      case 4:
        if gap(after: index, is: " "), tokens[index + 1].count == 2, tokens[index + 1].isAllCapitals
        {
          return index + 1
        }
        if gap(after: index, is: "-"), tokens[index + 1].isNumber, tokens[index + 1].count == 3 {
          return index + 1
        }
        if gap(after: index, is: " "), isCapitalised(index + 1), tokens[index + 1].isWord,
          tokens[index + 1].roles.isDisjoint(with: [.plainWord, .month])
        {
          return index
        }
        return (1900...2099).contains(number(index)) || !isPause(token.end)
          || self[token.end] == ":" ? nil : index
      case 3:
        if gap(after: index, is: " ") || gap(after: index, is: "-"), tokens[index + 1].isNumber,
          (2...4).contains(tokens[index + 1].count)
        {
          return index + 1
        }
      case 2:
        if gap(after: index, is: "-"), tokens[index + 1].isNumber, tokens[index + 1].count == 3 {
          return index + 1
        }
      default: break
      }
    }
    return nil
  }

  /// Whether a postcode and a town follow: ", 10115 Berlin", ", 1015 CJ Amsterdam", ", 00-950 Warszawa".
  func townTail(_ index: Int) -> Bool {
    guard isNear(index, 3), isAddressGap(index) else { return false }
    var next = index + 1
    if let flat = flatTail(next) {
      guard isNear(flat, 3), isAddressGap(flat) else { return false }
      next = flat + 1
    }
    guard
      self[tokens[next - 1].end] == "," || self[tokens[next - 1].end + 1] == ","
        || self[tokens[next].start - 2] == "-" || tokens[next].count == 5
        || tokens[next].isAllCapitals
    else { return false }
    guard let code = postcodeTail(next) else { return false }
    if tokens[next].isNumber, tokens[next].count == 4, code == next,
      (1900...2099).contains(number(next))
    {
      return false
    }
    return gap(after: code, is: " ") && isCapitalised(code + 1)
      || tokens[next].count > 4 && isPause(tokens[code].end)
      || code > next && isPause(tokens[code].end)
  }

  /// "Springfield, IL 62704"
  func stateAndZip(_ index: Int) -> Range<Int>? {
    guard index > 1, tokens[index].isNumber, tokens[index].count == 5,
      gap(after: index - 1, is: " "),
      tokens[index - 1].roles.contains(.state), tokens[index - 1].isAllCapitals,
      tokens[index - 1].count == 2,
      gap(after: index - 2, is: ", ") || gap(after: index - 2, is: " "), isCapitalised(index - 2),
      tokens[index - 2].isWord, tokens[index - 2].count >= 3,
      tokens[index - 2].roles.isDisjoint(with: [.employee, .plainID, .thing, .network])
    else { return nil }
    var first = index - 2
    while first > 0, index - first < 4, isBound(first - 1), isCapitalised(first - 1),
      tokens[first - 1].isWord,
      !tokens[first - 1].roles.contains(.plainWord), !tokens[first - 1].roles.contains(.home)
    { first -= 1 }
    let last =
      gap(after: index, is: "-") && tokens[index + 1].isNumber && tokens[index + 1].count == 4
      ? index + 1 : index
    return tokens[first].start..<tokens[last].end
  }

  /// A postcode that says the street or the building: the British, Irish and Canadian ones.
  func postcode(_ index: Int) -> Range<Int>? {
    let token = tokens[index]
    guard token.isMixed, token.count <= 4 || token.count == 7, token.capitals == token.letters
    else { return nil }
    return britishPostcode(index) ?? canadianPostcode(index) ?? eircode(index)
  }

  /// BS 7666: area, district, sector and unit; the areas are Royal Mail's.
  func britishPostcode(_ index: Int) -> Range<Int>? {
    let outward = tokens[index]
    guard outward.isMixed, (2...4).contains(outward.count), outward.capitals == outward.letters,
      isLetter(outward.start),
      !isAlphanumeric(outward.start - 1), self[outward.start - 1] != "-",
      self[outward.start - 1] != "/",
      gap(after: index, is: " ")
    else { return nil }
    let inward = tokens[index + 1]
    guard inward.count == 3, isDigit(inward.start), isLetter(inward.start + 1),
      isLetter(inward.start + 2), inward.capitals == 2,
      self[inward.end] != "-" || !isAlphanumeric(inward.end + 1)
    else { return nil }
    for place in inward.start + 1..<inward.end where "cikmov".utf8.contains(folded[place]) {
      return nil
    }
    var area = outward.start
    while isLetter(area) { area += 1 }
    let length = area - outward.start
    guard length <= 2, isDigit(area), outward.end - area <= 2 else { return nil }
    if outward.end - area == 2, isLetter(area + 1), outward.count == 4, length == 1 { return nil }
    guard Self.areas.contains(String(decoding: characters(outward.start..<area), as: UTF8.self))
    else { return nil }
    return outward.start..<inward.end
  }

  private static let areas: Set<String> = Set(
    """
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec en ex fk fy g gl gu gy ha hd
    hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg
    rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze gir bx
    """.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))

  /// Canada Post: A9A 9A9 without D, F, I, O, Q, U.
  func canadianPostcode(_ index: Int) -> Range<Int>? {
    let first = tokens[index]
    guard first.count == 3, gap(after: index, is: " "), tokens[index + 1].count == 3,
      isLetter(first.start), isDigit(first.start + 1),
      isLetter(first.start + 2), isDigit(first.end + 1), isLetter(first.end + 2),
      isDigit(first.end + 3),
      tokens[index + 1].capitals == 1, !isAlphanumeric(first.start - 1),
      self[first.start - 1] != "-"
    else { return nil }
    for place in [first.start, first.start + 2, first.end + 2]
    where "dfioqu".utf8.contains(folded[place]) { return nil }
    return first.start..<tokens[index + 1].end
  }

  /// Eircode: a routing key and four characters that are one house's.
  func eircode(_ index: Int) -> Range<Int>? {
    let key = tokens[index]
    guard key.count == 3 || key.count == 7, isLetter(key.start), isDigit(key.start + 1),
      isDigit(key.start + 2) || key.count == 3 && self[key.start + 2] == "w",
      "acdefhknprtvwxy".utf8.contains(folded[key.start])
    else { return nil }
    guard key.count == 3, gap(after: index, is: " "), tokens[index + 1].count == 4,
      tokens[index + 1].isMixed,
      tokens[index + 1].capitals == tokens[index + 1].letters, isLetter(tokens[index + 1].start)
    else { return nil }
    // R42 R111 may be two references: a town or a word about homes stands before a code.
    guard index > 0, isNear(index - 1, 2), tokens[index - 1].startsCapital,
      tokens[index - 1].isWord,
      tokens[index - 1].letters > 1
        || saysHome(key.start..<key.end)
    else { return nil }
    for place in tokens[index + 1].start..<tokens[index + 1].end
    where isLetter(place) && !"acdefhknprtvwxy".utf8.contains(folded[place]) {
      return nil
    }
    return key.start..<tokens[index + 1].end
  }
}
