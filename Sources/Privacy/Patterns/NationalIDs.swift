/// Numbers that a state, a health service or a bank gives to one person.
///
/// Each country has a shape, and most have check digits: what fits both is found wherever it stands.
/// Where the check is weak (one digit of ten fits by chance) and the shape plain, the usual grouping
/// or the number's name close by is asked for, so that order numbers stay alone. A number that is
/// named ("her NHS number is …") and has the right length is found even if its check fails: people
/// mistype, and the reader still learns something.
extension Wording {
  func nationalIDs() -> [Trace] {
    var found: [Trace] = machineReadableLines()
    var index = 0
    while index < tokens.count {
      if isPossibleStart(index), let (last, end, form) = numberedPaper(from: index) {
        let form = form.form
        let range = bytes(tokens[index].start..<end)
        found.append(Trace(.nationalID, .block, range, form: form))
        index = last + 1
      } else {
        index += 1
      }
    }
    return found
  }

  /// A number as it is written: its letters and figures without what parts them.
  struct Chain {
    var text: [UInt8] = []
    /// How long each group is.
    var groups: [Int] = []
    /// What stands between the groups.
    var signs: [UInt8] = []
    var digits = 0

    var isNumber: Bool { digits == text.count }
    func isOnly(_ sign: Unicode.Scalar) -> Bool {
      signs.allSatisfy { $0 == UInt8(truncatingIfNeeded: sign.value) }
    }
  }

  private func isPossibleStart(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.digits > 0 {
      guard token.count <= 34 else { return false }
      // A lone figure begins nothing but "1 85 05 …".
      if token.count == 1 {
        // … and "7.761.349-8"
        let isDotted = gap(after: index, is: ".") && tokens[index + 1].count == 3
        guard gap(after: index, is: " ") || gap(after: index, is: "-") || isDotted,
          tokens[index + 1].digits > 0,
          isDotted || isLetter(token.start) || self[token.start] == "1" || self[token.start] == "2"
            || tokens[index + 1].count == 4
        else { return false }
      }
    } else {
      guard token.count <= 6, token.isAllCapitals, token.papers.isEmpty,
        !token.roles.contains(.plainID), index + 1 < tokens.count,
        tokens[index + 1].digits > 0 || tokens[index + 1].isAllCapitals && token.count == 3,
        tokens[index + 1].start - token.end == 1
      else { return false }
    }
    switch self[token.start - 1] {
    case "-", ".", "/", "_", "+", "@", "$", "&", "=", ":", "#", "\\":
      guard isAlphanumeric(token.start - 2) else {
        return self[token.start - 1] != "+" && self[token.start - 1] != "$"
      }
      if self[token.start - 1] == ":" || self[token.start - 1] == "#" {
        return !isDigit(token.start - 2)
      }
      return index > 0 && !tokens[index - 1].papers.isEmpty
    default: return true
    }
  }

  private func numberedPaper(from first: Int) -> (last: Int, end: Int, form: Papers)? {
    var chain = Chain()
    var index = first
    var best: (last: Int, end: Int, form: Papers)?
    var labels: (near: Papers, around: Papers)?
    let start = tokens[first].start
    while index < tokens.count, index - first < 10 {
      let token = tokens[index]
      if index > first {
        guard let sign = sign(before: index) else { break }
        // Words of a sentence are no part of a number.
        if token.isWord, !token.isAllCapitals || token.count > 6 { break }
        chain.signs.append(sign)
      }
      guard chain.text.count + token.count <= 34 else { break }
      for place in token.start..<token.end {
        let byte = folded[place]
        guard byte < 0x80 else { return best }
        chain.text.append(byte >= 97 ? byte - 32 : byte)
      }
      chain.groups.append(token.count)
      chain.digits += Int(token.digits)
      defer { index += 1 }
      guard chain.text.count >= 6, chain.digits >= 4 else { continue }
      var end = token.end
      if self[end] == ")", chain.signs.last == 40 { end += 1 }
      guard endsCleanly(index, end) else { continue }
      if labels == nil {
        let piece = Int(tokens[first].piece)
        let range = start..<token.end
        labels = (
          papers(before: 32, after: 0, of: range, in: piece),
          papers(before: 56, after: 32, of: range, in: piece)
        )
      }
      guard let labels else { break }
      let isAlone = standsAlone(first, index, chain)
      if isAlone || !labels.near.isEmpty, let form = checked(chain, labels.around, first) {
        best = (index, end, form)
      } else if best == nil || !isCheckable(best?.form ?? []),
        let form = named(chain, labels.near, first, index)
      {
        best = (index, end, form)
      }
    }
    guard let best else { return nil }
    // "Call 518 246 281": a number of eleven or nine digits may fit a check by chance.
    if labels?.near.isEmpty != false, tokens[first].isNumber,
      !best.form.isSubset(of: [.iban, .card, .ssn]),
      spoken(before: 24, after: 0, of: start..<best.end).roles.contains(.phone)
    {
      return nil
    }
    // "Order 123-45-6789": what is numbered is a thing.
    if labels?.near.isEmpty != false, best.form != .iban {
      if isOfThing(first) { return nil }
      // "612 345 678 euros" counts something.
      let next = best.last + 1
      if gap(after: best.last, is: " "), tokens[next].roles.contains(.unit) { return nil }
    }
    return best
  }

  private func isCheckable(_ form: Papers) -> Bool {
    !form.isSubset(of: [.identity, .passport, .licence, .bankAccount])
  }

  private func sign(before index: Int) -> UInt8? {
    let gap = tokens[index].start - tokens[index - 1].end
    let sign = folded[tokens[index - 1].end]
    if gap == 1 {
      switch self[tokens[index - 1].end] {
      case " ", "-", ".", "/", "(", "+": return sign
      default: return nil
      }
    }
    if gap == 2, sign == 32, self[tokens[index].start - 1] == "(" { return 40 }
    return nil
  }

  /// Whether no part of the same word or figure follows.
  private func endsCleanly(_ index: Int, _ end: Int) -> Bool {
    switch self[end] {
    case "-", ".", "/", "_", "+": !isAlphanumeric(end + 1)
    case "@", "%", "=": false
    case ",": !(isDigit(end + 1) && tokens[index].isNumber)
    case ":": !isDigit(end + 1)
    default: true
    }
  }

  /// Whether a number in groups is not a part of a longer row of groups.
  private func standsAlone(_ first: Int, _ last: Int, _ chain: Chain) -> Bool {
    guard chain.signs.contains(32) else { return true }
    if last + 1 < tokens.count, gap(after: last, is: " "), tokens[last + 1].isNumber {
      return false
    }
    if first > 0, gap(after: first - 1, is: " "), tokens[first - 1].isNumber { return false }
    return true
  }

  // MARK: Named numbers

  /// The kind of a number that is named right before it and has a fitting length.
  private func named(_ chain: Chain, _ near: Papers, _ first: Int, _ last: Int) -> Papers? {
    guard !near.isEmpty, chain.groups != [4, 2, 2], chain.groups != [2, 2, 4] else { return nil }
    let length = chain.text.count
    let letters = length - chain.digits
    let isUpper = (first...last).allSatisfy { tokens[$0].letters == tokens[$0].capitals }
    for (paper, lengths) in Papers.lengths where near.contains(paper) {
      if lengths.contains(length), letters == 0 { return paper }
    }
    if near.contains(.nino), length >= 8, length <= 9,
      fits(chain, "AA999999") || fits(chain, "AA999999A")
    {
      return .nino
    }
    if near.contains(.iban), (12...34).contains(length), chain.text[0] >= 65, chain.text[1] >= 65,
      chain.text[2] < 65, chain.text[3] < 65, chain.digits >= 8
    {
      return .iban
    }
    if near.contains(.dni), fits(chain, "99999999A") || fits(chain, "A9999999A") { return .dni }
    if near.contains(.pan), fits(chain, "AAAAA9999A") { return .pan }
    if near.contains(.codiceFiscale), length == 16, letters >= 7 { return .codiceFiscale }
    if near.contains(.curp), length == 18, letters >= 8 { return .curp }
    if near.contains(.rfc), length == 13 || length == 12,
      Checksums.digits(chain.text[(length - 9)..<(length - 3)]) != nil, letters >= length - 9
    {
      return .rfc
    }
    if near.contains(.hetu), length == 10 || length == 11, chain.digits >= 9 { return .hetu }
    if near.contains(.hkid), length <= 9, fits(chain, "A9999999") || fits(chain, "A999999A") {
      return .hkid
    }
    if near.contains(.nric), fits(chain, "A9999999A") { return .nric }
    if near.contains(.pps), fits(chain, "9999999A") || fits(chain, "9999999AA") { return .pps }
    if near.contains(.rut), length == 8 || length == 9, chain.text.last == 75 { return .rut }
    if near.contains(.rentenversicherung), length == 12, letters == 1 { return .rentenversicherung }
    if near.contains(.mbi), length == 11, chain.text[1] >= 65 { return .mbi }
    if near.contains(.residentID), length == 18, letters <= 1 { return .residentID }
    guard isUpper, chain.digits >= 4 else { return nil }
    if near.contains(.passport), (6...10).contains(length), chain.groups.count <= 4, letters <= 5 {
      return .passport
    }
    if near.contains(.licence), (6...18).contains(length), chain.digits >= 5 { return .licence }
    if near.contains(.identity), (6...20).contains(length), chain.digits >= 5 { return .identity }
    if near.contains(.bankAccount), (6...24).contains(length), chain.digits >= 6 {
      return .bankAccount
    }
    return nil
  }

  /// Whether the text has this shape: `A` a letter, `9` a digit.
  func fits(_ chain: Chain, _ shape: StaticString) -> Bool {
    guard chain.text.count == shape.utf8CodeUnitCount else { return false }
    for (place, byte) in chain.text.enumerated() {
      let isLetter = byte >= 65
      if isLetter != (shape.utf8Start[place] == 65) { return false }
    }
    return true
  }

  // MARK: Checked numbers

  /// The kind of a number that its shape and its check digits tell.
  private func checked(_ chain: Chain, _ context: Papers, _ first: Int) -> Papers? {
    let isUpper = tokens[first].letters == tokens[first].capitals
    if chain.text[0] >= 65, chain.text[1] >= 65, isIBAN(chain) { return .iban }
    if let digits = Checksums.digits(chain.text) {
      return checkedNumber(digits, chain, context)
    }
    guard isUpper || !context.isEmpty else { return nil }
    return checkedCode(chain, context)
  }

  /// ISO 13616-1: the country, its length, and ISO 7064 MOD 97-10 over the rotated text.
  private func isIBAN(_ chain: Chain) -> Bool {
    guard chain.text.count >= 15,
      Papers.ibanLengths[String(decoding: chain.text[..<2], as: UTF8.self)] == chain.text.count
    else { return false }
    return Checksums.remainder97(chain.text[4...] + chain.text[..<4]) == 1
  }

  private func checkedNumber(_ d: [Int], _ chain: Chain, _ context: Papers) -> Papers? {
    let groups = chain.groups
    let isCompact = groups.count == 1
    let hyphens = chain.isOnly("-") && !isCompact
    let spaces = chain.isOnly(" ") && !isCompact
    let dots = chain.isOnly(".") && !isCompact
    func pair(_ place: Int) -> Int { d[place] * 10 + d[place + 1] }
    func isYMD(_ place: Int) -> Bool {
      Checksums.isDay(month: pair(place + 2), day: pair(place + 4))
    }
    func isDMY(_ place: Int) -> Bool { Checksums.isDay(month: pair(place + 2), day: pair(place)) }
    func has(_ paper: Papers) -> Bool { !context.isDisjoint(with: paper) }
    switch d.count {
    case 8:
      if has(.tfn), Checksums.weighted(d, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 == 0 { return .tfn }
      if groups == [1, 3, 3, 1] || groups == [7, 1] && hyphens || has(.rut), isRUT(d) {
        return has(.rut) || dots || chain.signs.last == 45 ? .rut : nil
      }
    case 9:
      if groups == [3, 2, 4], hyphens || spaces {
        if isSSN(d) { return .ssn }
        if isITIN(d) { return .itin }
      }
      if isCompact, has([.ssn, .itin]), isSSN(d) || isITIN(d) { return .ssn }
      if groups == [2, 5, 2] || groups == [3, 6], hyphens, has(.identity) { return .identity }
      if groups == [2, 3, 3, 1] || groups == [8, 1] && hyphens || has(.rut), isRUT(d),
        has(.rut) || chain.signs.last == 45
      {
        return .rut
      }
      if has(.bsn) || groups == [4, 2, 3] && dots, isBSN(d) { return .bsn }
      if has(.nif), isNIF(d) { return .nif }
      if has(.tfn), Checksums.weighted(d, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0 { return .tfn }
      if has(.israeli), isIsraeli(d) { return .israeli }
      if groups == [3, 3, 3], hyphens || spaces, d[0] != 0, Checksums.luhn(d) { return .sin }
      if groups == [3, 3, 3], spaces,
        Checksums.weighted(d, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0
      {
        return .tfn
      }
      if has(.sin), Checksums.luhn(d) { return .sin }
      if has(.rodneCislo) || groups == [6, 3] && chain.isOnly("/"), isRodneDate(d) {
        return .rodneCislo
      }
    case 10:
      if isNHS(d), has(.nhs) || groups == [3, 3, 4] && spaces && [4, 6, 7, 9].contains(d[0]) {
        return .nhs
      }
      if groups == [6, 4], hyphens || chain.isOnly("+") {
        if isYMD(0), Checksums.luhn(d) { return .personnummer }
        if isDMY(0), has(.cpr) || hyphens { return .cpr }
        if isYMD(0), has(.personnummer) || hyphens { return .personnummer }
      }
      if groups == [6, 4], chain.isOnly("/"), isRodneDate(d), isRodneCheck(d) {
        return .rodneCislo
      }
      if isCompact, has(.personnummer), isYMD(0), Checksums.luhn(d) { return .personnummer }
      if isCompact || spaces, has(.cpr), isDMY(0) { return .cpr }
      if isCompact, has(.egn), isEGN(d) { return .egn }
      if isCompact, has(.rodneCislo), isRodneDate(d), isRodneCheck(d) { return .rodneCislo }
      if groups == [4, 6] || has(.rentenversicherung), isAustrian(d) { return .rentenversicherung }
      if groups == [4, 5, 1] || has(.medicare), isMedicare(d) { return .medicare }
    case 11:
      if isCompact || groups == [6, 5] || spaces, isPESEL(d), isCompact || has(.pesel) {
        return .pesel
      }
      if isCompact || has(.tckn), isTCKN(d) { return .tckn }
      if groups == [3, 3, 3, 2] || isCompact, isCPF(d) { return .cpf }
      if isFodselsnummer(d), isCompact || groups == [6, 5] { return .fodselsnummer }
      if isBelgian(d), isCompact || groups == [2, 2, 2, 3, 2] || groups == [6, 3, 2] {
        return .belgian
      }
      if isSteuerID(d), groups == [2, 3, 3, 3] || has(.steuerID) { return .steuerID }
      if isCUIL(d), groups == [2, 8, 1] || has(.cuil) { return .cuil }
      if isCompact, isBaltic(d) || isGreek(d) { return .identity }
      if groups == [6, 5], hyphens, isDMY(0) { return .identity }
      if has(.medicare), isMedicare(Array(d.prefix(10))) { return .medicare }
    case 12:
      if groups == [8, 4] || isCompact, [19, 20].contains(pair(0)), isYMD(2),
        Checksums.luhn(d.dropFirst(2))
      {
        return .personnummer
      }
      if groups == [8, 4], hyphens, [19, 20].contains(pair(0)), isYMD(2) { return .personnummer }
      if d[0] > 1, groups == [4, 4, 4] || has(.aadhaar), Checksums.verhoeff(d) { return .aadhaar }
      if has(.myNumber), isMyNumber(d) { return .myNumber }
    case 13:
      if groups == [6, 7], hyphens, isYMD(0), (1...8).contains(d[6]) { return .rrn }
      if has(.rrn), isYMD(0), (1...8).contains(d[6]) { return .rrn }
      if isCompact || groups == [6, 4, 2, 1] || groups == [6, 4, 3], isYMD(0), d[10] <= 2,
        Checksums.luhn(d)
      {
        return .southAfrican
      }
      if isCNP(d), isCompact || has(.cnp) { return .cnp }
      if pair(0) == 75, d[2] == 6, groups == [3, 4, 4, 2] || isCompact,
        (Checksums.weighted(d, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1])) % 10 == 0
      {
        return .ahv
      }
      if groups == [1, 2, 2, 2, 3, 3], isNIRBody(d) { return .nir }
      if has(.nir), isNIRBody(d) { return .nir }
      if groups == [1, 4, 5, 2, 1] || has(.identity), isThai(d) { return .identity }
      if has(.card), isCard(d) { return .card }
    case 15:
      if isNIRBody(d), isNIRCheck(chain) { return .nir }
      if isCard(d) { return .card }
    case 14, 16, 17, 19:
      if isCard(d) { return .card }
    case 18:
      if isResident(chain) { return .residentID }
      if has(.card), isCard(d) { return .card }
    default: break
    }
    return nil
  }

  private func checkedCode(_ chain: Chain, _ context: Papers) -> Papers? {
    let text = chain.text
    let groups = chain.groups
    let isCompact = groups.count == 1
    func has(_ paper: Papers) -> Bool { !context.isDisjoint(with: paper) }
    switch text.count {
    case 8:
      if has(.nino), fits(chain, "AA999999"), isNINOPrefix(text) { return .nino }
      if fits(chain, "9999999A"), isPPS(text) { return .pps }
      if fits(chain, "A9999999") || fits(chain, "A999999A"), chain.signs.last == 40 || has(.hkid),
        isHKID(text)
      {
        return .hkid
      }
      if isRUTWithLetter(text), chain.signs.last == 45 || has(.rut) { return .rut }
    case 9:
      if fits(chain, "AA999999A"), isNINOPrefix(text),
        text[8] <= 68 || text[8] == 84 && text[0] == 90,
        isCompact || groups == [2, 2, 2, 2, 1] || groups == [2, 6, 1] || has(.nino)
          || groups == [8, 1]
      {
        return .nino
      }
      if fits(chain, "99999999A"), isDNI(text) { return .dni }
      if fits(chain, "A9999999A") {
        if isNIE(text) { return .dni }
        if isNRIC(text) { return .nric }
      }
      if fits(chain, "9999999AA"), isPPS(text) { return .pps }
      if fits(chain, "AA9999999") || fits(chain, "AA999999A"), chain.signs.last == 40 || has(.hkid),
        isHKID(text)
      {
        return .hkid
      }
      if isRUTWithLetter(text), chain.signs.last == 45 || has(.rut) { return .rut }
    case 10:
      if fits(chain, "AAAAA9999A"), isCompact, "ABCFGHJLPT".utf8.contains(text[3]) { return .pan }
      if isHetu(text, chain) { return .hetu }
      if fits(chain, "A999999999"), isTaiwanese(text) { return .identity }
    case 11:
      if isHetu(text, chain) { return .hetu }
      if isMBI(text), isCompact || groups == [4, 3, 4] { return .mbi }
    case 12:
      if isRentenversicherung(text) { return .rentenversicherung }
    case 15:
      if text[5] == 50, text[6] == 65 || text[6] == 66, isNIRCheck(chain) { return .nir }
    case 16:
      if isCodiceFiscale(text) { return .codiceFiscale }
      if isBritishDriver(text), isCompact || groups == [5, 6, 5] { return .licence }
    case 18:
      if isResident(chain) { return .residentID }
      if isCURP(text) { return .curp }
      if isBritishDriver(Array(text.prefix(16))), isCompact { return .licence }
    default: break
    }
    return nil
  }

  // MARK: Machine-readable lines

  /// The lines at the foot of a passport or card: ICAO Doc 9303.
  private func machineReadableLines() -> [Trace] {
    var found: [Trace] = []
    var index = 0
    while index + 1 < count {
      guard self[index] == "<", self[index + 1] == "<" else {
        index += 1
        continue
      }
      func isPart(_ place: Int) -> Bool {
        self[place] == "<" || isDigit(place) || "a"..."z" ~= self[place] && isCapital[place]
      }
      var start = index
      while start > 0, index - start < 90, isPart(start - 1) { start -= 1 }
      var end = index
      while end - index < 90, isPart(end) { end += 1 }
      // The second line has the number and the date of birth.
      if self[end] == " " || self[end] == "\n" {
        var next = end + 1
        while next - end < 46, isPart(next) { next += 1 }
        if next - end - 1 >= 28, self[end] == " " { end = next }
      }
      if end - start >= 28 {
        found.append(
          Trace(.nationalID, .block, bytes(start..<end), form: "machine-readable document"))
      }
      index = end
    }
    return found
  }
}
