/// Numbers that an employer gives: in the configured formats, and by the words before them.
///
/// A format is the organisation's own, so it is found anywhere. Without one, "employee id 48213",
/// "badge 5521" or `EMP-00412` say what they are. `E10414` and `MW-20418` do not: they count as a
/// person's where nothing says that a thing, a place or a document has the number.
extension Wording {
  func employeeIDs(formats: [String]) -> [Trace] {
    var found: [Trace] = []
    let formats = formats.compactMap(EmployeeIDFormat.init)
    for index in tokens.indices {
      if tokens[index].digits > 0 || formats.contains(where: \.startsWithWord) {
        for format in formats {
          if let end = format.end(in: self, from: index) {
            let range = bytes(tokens[index].start..<end)
            found.append(Trace(.employeeID, .block, range, form: "employee id"))
            break
          }
        }
      }
      let range =
        prefixedID(at: index) ?? letteredID(at: index, guesses: formats.isEmpty)
        ?? labelledID(at: index)
      if let range {
        found.append(Trace(.employeeID, .block, bytes(range), form: "employee id"))
      }
    }
    return found
  }

  /// `EMP-00412`, `EMP00412`, `STAFF-1029`.
  private func prefixedID(at index: Int) -> Range<Int>? {
    let token = tokens[index]
    // Hardly any word gets past this.
    guard
      token.isMixed && token.digits >= 3
        || token.isWord && index + 1 < tokens.count && tokens[index + 1].digits >= 3
    else { return nil }
    guard self[token.start - 1] != "-", self[token.start - 1] != "/" || self[token.start - 2] == " "
    else {
      return nil
    }
    let prefixes: [StaticString] = [
      "emp", "empl", "eid", "stf", "staff", "employee", "pers", "persnr", "empid", "emplid",
      "badge", "payroll",
    ]
    for prefix in prefixes {
      let length = prefix.utf8CodeUnitCount
      if token.isMixed, Int(token.letters) == length, Int(token.digits) >= 3,
        isDigit(token.end - 1),
        starts(index, with: prefix), isDigit(token.start + length)
      {
        return token.start..<token.end
      }
      if token.count == length, token.isWord, spells(index, prefix),
        gap(after: index, is: "-") || gap(after: index, is: "_") || gap(after: index, is: "#")
          || gap(after: index, is: "/"),
        tokens[index + 1].digits >= 3
      {
        var last = index + 1
        if gap(after: last, is: "-"), tokens[last + 1].isNumber { last += 1 }
        return token.start..<tokens[last].end
      }
    }
    return nil
  }

  /// `E10414`, `P-044760`, `MW20418`: up to three letters and five to seven digits, as payrolls number
  /// people. Lower case is a hash as often, so there a hyphen has to divide it, the letter has to be no
  /// digit of one, all of it has to be too short for one, or the path of a directory has to say
  /// `/people/` or the like.
  ///
  /// - Parameter guesses: whether the organisation's own format is not known.
  private func letteredID(at index: Int, guesses: Bool) -> Range<Int>? {
    let token = tokens[index]
    let letters = Int(token.letters)
    guard (1...3).contains(letters) else { return nil }
    guard guesses || letters == 1 && token.digits >= 6 else { return nil }
    // Four figures are a room's as often, but for those that stand by themselves: "(ST4821)".
    let isAlone = self[token.start - 1] == "(" && self[token.end] == ")"
    let last: Int
    let isStaff = staffPrefixes.contains(
      String(decoding: characters(token.start..<token.start + letters), as: UTF8.self))
    if token.isMixed, (5...7).contains(token.digits) || (isAlone || isStaff) && isFour(index),
      (0..<token.count).allSatisfy({ isDigit(token.start + $0) == ($0 >= letters) })
    {
      last = index
    } else if token.isWord, token.count == letters, gap(after: index, is: "-"),
      tokens[index + 1].isNumber, (5...7).contains(tokens[index + 1].digits)
    {
      last = index + 1
    } else {
      return nil
    }
    let range = token.start..<tokens[last].end
    guard endsNumber(range.upperBound), !isOfThing(index),
      !(isNear(index - 1, 2) && isThing(index - 1)),
      !(gap(after: last, is: " ")
        && (isThing(last + 1) || tokens[last + 1].roles.contains(.thing))),
      !isPrefixOfThings(index), !isPostcode(index, last)
    else { return nil }
    switch self[range.lowerBound - 1] {
    case "/":
      let isDirectory =
        index > 0
        && [
          "people", "staff", "person", "employees", "employee", "users", "user", "profile",
          "profiles", "directory",
        ].contains {
          characters(tokens[index - 1].start..<tokens[index - 1].end).elementsEqual($0.utf8)
        }
      return isDirectory ? range : nil
    case "-", ".", "_", "#", "=", "+", "@", "&": return nil
    default: break
    }
    // In small letters only what is no number in hexadecimal digits, and no code. Such numbers are
    // seldom cut to six digits, and colours have their own sign before them.
    let isHexadecimal = letters > 1 && !isStaff || folded[token.start] <= 0x66 && token.count > 6
    let isPlain = last > index || !isHexadecimal && pieces[Int(token.piece)].kind != .code
    return Int(token.capitals) == letters || guesses && isPlain ? range : nil
  }

  /// Whether a number has four figures and is no year: "(FY2024)".
  private func isFour(_ index: Int) -> Bool {
    tokens[index].digits == 4 && !(1900...2100).contains(number(index))
  }

  private func endsNumber(_ end: Int) -> Bool {
    switch self[end] {
    case "-", ".", "_", ":": !isAlphanumeric(end + 1)
    case "%", "=", "@": false
    default: true
    }
  }

  /// Whether the letters of a number say that it is a standard's, a document's or an amount of money.
  private func isPrefixOfThings(_ index: Int) -> Bool {
    let token = tokens[index]
    let letters = characters(token.start..<token.start + Int(token.letters))
    return thingPrefixes.contains(String(decoding: letters, as: UTF8.self))
  }

  /// `D-10115 Berlin`: a country's letters before a postcode, and its town.
  private func isPostcode(_ index: Int, _ last: Int) -> Bool {
    last > index && tokens[last].digits == 5 && gap(after: last, is: " ")
      && tokens[last + 1].startsCapital && tokens[last + 1].isWord
  }

  /// Whether the word is a thing that has numbers of this form.
  private func isThing(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let word = characters(tokens[index].start..<tokens[index].end)
    return numberedThings.contains(String(decoding: word, as: UTF8.self))
  }

  private func starts(_ index: Int, with prefix: StaticString) -> Bool {
    for place in 0..<prefix.utf8CodeUnitCount
    where folded[tokens[index].start + place] != prefix.utf8Start[place] { return false }
    return true
  }

  /// "employee id 48213", "badge 5521", "Personalnummer: 00-4711", "(ID 48213)".
  private func labelledID(at index: Int) -> Range<Int>? {
    let token = tokens[index]
    guard token.digits >= 2, token.count <= 16 else { return nil }
    // Only the first group of a number is looked at; its label stands right before.
    var start = index
    if index > 0, tokens[index - 1].isAllCapitals, tokens[index - 1].count <= 5,
      gap(after: index - 1, is: "-") || gap(after: index - 1, is: "/")
        || gap(after: index - 1, is: " "),
      tokens[index - 1].roles.isDisjoint(with: [.employee, .plainID])
    {
      start = index - 1
    } else if index > 0, tokens[index - 1].digits > 0, isJoined(index - 1) {
      return nil
    }
    var label = start - 1
    var roles: Roles = []
    var steps = 0
    var isNamed = false
    let piece = Int(token.piece)
    while label >= 0, steps < 5, isNear(label, 4), tokens[label].sentence == tokens[start].sentence
    {
      let word = tokens[label]
      roles.formUnion(word.roles)
      if word.roles.contains(.employee) { isNamed = true; break }
      guard word.roles.contains(.filler) || word.roles.contains(.plainID) else { break }
      // A figure may not stand between a label and its value.
      label -= 1
      steps += 1
    }
    let isLabelled = pieceRoles[piece].contains(.employee)
    if !isNamed, !isLabelled {
      guard roles.contains(.plainID), isPersonalID(before: start) else { return nil }
    }
    if isLabelled, !isNamed, tokens[start].start > 0, self[tokens[start].start - 1] != "\n",
      start > 0, tokens[start - 1].piece == tokens[start].piece, pieces[piece].kind != .setting
    {
      return nil
    }
    // The number with its groups: 00-4711, A-10293, 12/345.
    var last = index
    while last + 1 < tokens.count, last - index < 3, isJoined(last), tokens[last + 1].digits > 0 {
      last += 1
    }
    let digits = (start...last).reduce(0) { $0 + Int(tokens[$1].digits) }
    let value = tokens[start].isNumber && start == last ? number(start) : 0
    let plainEmployee = isNamed && label >= 0 && isBareEmployeeWord(label)
    guard digits >= (plainEmployee ? 4 : 3) else { return nil }
    // "employee 2019", "badge 2024": a year, unless it is called a number.
    if steps == 0 || plainEmployee, (1900...2100).contains(value), tokens[start].count == 4 {
      return nil
    }
    // Dates and amounts.
    if last - start == 2, tokens[start].isNumber,
      tokens[start].count == 4 || tokens[last].count == 4,
      tokens[start + 1].count <= 2
    {
      return nil
    }
    if self[tokens[start].start - 1] == "$" || self[tokens[last].end] == "%" { return nil }
    if isNear(last, 1), self[tokens[last].end] == " ", tokens[last + 1].roles.contains(.unit) {
      return nil
    }
    return tokens[start].start..<tokens[last].end
  }

  private func isJoined(_ index: Int) -> Bool {
    gap(after: index, is: "-") || gap(after: index, is: "/") || gap(after: index, is: ".")
  }

  /// "employee 48213" without "id": the word alone is no label for small figures.
  private func isBareEmployeeWord(_ index: Int) -> Bool {
    (spells(index, "employee") || spells(index, "emp") || spells(index, "workday")
      || spells(index, "payroll"))
      && !tokens[index + 1].roles.contains(.employee)
  }

  /// Whether "ID" belongs to a person: "(ID 48213)", "her ID is 48213", or it opens the piece.
  private func isPersonalID(before start: Int) -> Bool {
    guard Int(tokens[start].digits) >= 4 || tokens[start].isWord else { return false }
    var index = start - 1
    while index >= 0, !tokens[index].roles.contains(.plainID),
      tokens[index].piece == tokens[start].piece
    {
      index -= 1
    }
    guard index >= 0 else { return false }
    let before = self[tokens[index].start - 1]
    if before == "(" || before == "[" || before == "\n" || tokens[index].start == 0 { return true }
    guard index > 0, tokens[index - 1].piece == tokens[index].piece, isNear(index - 1, 3) else {
      return true
    }
    return tokens[index - 1].roles.contains(.person)
  }
}

/// A way of writing employee ids: `#` a digit, `@` a letter.
private struct EmployeeIDFormat {
  private enum Part { case digit, letter, sign, literal(UInt8) }
  private var parts: [Part] = []
  /// Bare figures are found only where a word says what they are.
  private let needsLabel: Bool
  let startsWithWord: Bool

  init?(_ format: String) {
    var hasMore = false
    for scalar in format.unicodeScalars {
      switch scalar {
      case "#": parts.append(.digit)
      case "@":
        parts.append(.letter)
        hasMore = true
      case "-", " ", "_", "/", ".": parts.append(.sign)
      default:
        guard scalar.isASCII else {
          let letter = folding(of: scalar.value).character
          if letter != 0 { parts.append(.literal(letter)) }
          hasMore = true
          continue
        }
        let byte = UInt8(scalar.value)
        parts.append(.literal(byte >= 65 && byte <= 90 ? byte | 32 : byte))
        hasMore = true
      }
    }
    guard parts.count >= 3 else { return nil }
    needsLabel = !hasMore
    if case .digit = parts[0] { startsWithWord = false } else { startsWithWord = true }
  }

  /// Where an id ends that starts at this token.
  func end(in wording: Wording, from token: Int) -> Int? {
    var index = wording.tokens[token].start
    guard !wording.isAlphanumeric(index - 1) else { return nil }
    for part in parts {
      switch part {
      case .digit:
        guard wording.isDigit(index) else { return nil }
        index += 1
      case .letter:
        guard wording.isLetter(index) else { return nil }
        index += 1
      case .literal(let byte):
        guard index < wording.count, wording.folded[index] == byte else { return nil }
        index += 1
      case .sign:
        switch wording[index] {
        case "-", " ", "_", "/", ".": index += 1
        default: break
        }
      }
    }
    if wording.isAlphanumeric(index) { return nil }
    let start = wording.tokens[token].start
    // A group of a longer figure is none.
    if wording.isDigit(start),
      wording[start - 1] == "-" || wording[start - 1] == "." || wording[start - 1] == ","
    {
      return nil
    }
    if needsLabel {
      let piece = Int(wording.tokens[token].piece)
      let roles = wording.roles(before: 30, after: 0, of: start..<index, in: piece)
      guard !roles.isDisjoint(with: [.employee, .plainID]), !roles.contains(.thing) else {
        return nil
      }
    }
    return index
  }
}

/// Letters before the numbers of standards, documents, tickets, parts and currencies.
private let thingPrefixes: Set<String> = Set(
  """
  q v x t
  iso en din bs rfc kb cve iec ul ce ral nfc ean upc gs sku isbn doi nct pmc pmd hs ncm cas ddc
  inv po so pr wo no nr pp art tkt inc chg req prb cs cr dr er ref doc rfp rfq rft prj pro bug fix
  iss tsk err log ver rev vol sec fig tab lot bat sn mac dns sql sdk api ux ui qa img dsc pic mov
  vid scn pdf
  eu us uk un usd eur gbp chf sek nok dkk pln czk huf try inr jpy cny aud cad nzd brl mxn zar
  utc gmt est cet fy cy hy eq ch pg gse gds ens ifc wp dp ip rm rt ups dhl
  """.split(whereSeparator: \.isWhitespace).map(String.init))

/// Letters that hardly anything has but the number of an employee.
private let staffPrefixes: Set<String> = [
  "em", "emp", "ee", "st", "stf", "hr", "pn", "pid", "wid", "eid",
]

/// Things that are numbered as people are.
private let numberedThings: Set<String> = Set(
  """
  room rooms gate seat platform road route motorway standard norm regulation directive resolution
  certificate licence license plate engine printer laptop monitor machine camera router sensor
  server sample specimen slide map sheet drawing locker key track module slot template paper preprint
  gene protein compound strain star asteroid galaxy comet satellite postcode zip claim account loan
  cheque voucher coupon entry box crate container pallet bin shelf rack workstation terminal fuse
  bolt screw valve pump motor battery cable colour color paint code codes error locomotive bridge
  hash commit revision
  """.split(whereSeparator: \.isWhitespace).map(String.init))
