/// The rules of each country's number: its shape, its dates and its check digits.
///
/// Each names its public source. All take what `Wording.Chain` holds: upper case, nothing between.

// MARK: North America

/// Social Security Administration, POMS RM 10201.035: no area 000, 666 or 9xx, no group 00, no serial 0000.
func isSSN(_ d: [Int]) -> Bool {
  let area = d[0] * 100 + d[1] * 10 + d[2]
  // 9xx is never given, yet it is what brochures and inventors use.
  return area != 0 && area != 666 && d[3] + d[4] > 0 && d[5] + d[6] + d[7] + d[8] > 0
}

/// Internal Revenue Manual 3.21.263: 9xx, and the groups kept for taxpayers without an SSN.
func isITIN(_ d: [Int]) -> Bool {
  let group = d[3] * 10 + d[4]
  return d[0] == 9
    && ((50...65).contains(group) || (70...99).contains(group) && group != 89 && group != 93)
}

/// Centers for Medicare & Medicaid Services, "Understanding the MBI format".
func isMBI(_ text: [UInt8]) -> Bool {
  let shape = Array("1ab9ab9aa99".utf8)
  for (place, byte) in text.enumerated() {
    let isLetter = byte >= 65
    switch shape[place] {
    case 49: if isLetter || byte == 48 { return false }
    case 57: if isLetter { return false }
    case 97: if !isLetter { return false }
    default: break
    }
    if isLetter, "SLOIBZ".utf8.contains(byte) { return false }
  }
  return true
}

/// Registro Nacional de Población: name, date, sex, state, and a check over base 37.
func isCURP(_ text: [UInt8]) -> Bool {
  guard text[..<4].allSatisfy({ $0 >= 65 }), let date = Checksums.digits(text[4..<10]),
    Checksums.isDay(month: date[2] * 10 + date[3], day: date[4] * 10 + date[5]),
    text[10] == 72 || text[10] == 77 || text[10] == 88, text[11..<16].allSatisfy({ $0 >= 65 }),
    text[17] < 65
  else { return false }
  return true
}

// MARK: United Kingdom and Ireland

/// HMRC, NIM39110: letters that are never used in the prefix, and prefixes that are never given.
/// `QQ` is the specimen of HMRC's own forms, and what people write when they make one up; so is
/// `ZZ … T`.
func isNINOPrefix(_ text: [UInt8]) -> Bool {
  let prefix = String(decoding: text[..<2], as: UTF8.self)
  if prefix == "QQ" || prefix == "ZZ" && text.count == 9 && text[8] == 84 { return true }
  return !"DFIQUV".utf8.contains(text[0]) && !"DFIOQUV".utf8.contains(text[1])
    && !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(prefix)
}

/// NHS Data Dictionary, "NHS number": modulus 11.
func isNHS(_ d: [Int]) -> Bool {
  let check = 11 - Checksums.weighted(d.prefix(9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return check == 11 ? d[9] == 0 : check == d[9]
}

/// DVLA, driver number: five of the surname, decade, month, day, year, initials.
func isBritishDriver(_ text: [UInt8]) -> Bool {
  guard text[..<5].allSatisfy({ $0 >= 65 || $0 == 57 }), text[0] >= 65,
    let date = Checksums.digits(text[5..<11])
  else { return false }
  let month = (date[1] % 5) * 10 + date[2]
  return Checksums.isDay(month: month, day: date[3] * 10 + date[4])
    && text[11] >= 65 && (text[12] >= 65 || text[12] == 57) && text[14] >= 65 && text[15] >= 65
}

/// Revenue, "PPS number": modulus 23 over seven digits and, if there is one, the second letter.
func isPPS(_ text: [UInt8]) -> Bool {
  guard let d = Checksums.digits(text[..<7]) else { return false }
  var sum = Checksums.weighted(d, [8, 7, 6, 5, 4, 3, 2])
  if text.count == 9 {
    guard (65...73).contains(text[8]) || text[8] == 87 else { return false }
    sum += text[8] == 87 ? 0 : Int(text[8] - 64) * 9
  }
  return Int(text[7]) == (sum % 23 == 0 ? 87 : 64 + sum % 23)
}

// MARK: Germany, Switzerland

/// Bundeszentralamt für Steuern: ISO 7064 MOD 11,10, and one digit comes two or three times.
func isSteuerID(_ d: [Int]) -> Bool {
  guard d[0] != 0 else { return false }
  var counts = [Int](repeating: 0, count: 10)
  for digit in d.prefix(10) { counts[digit] += 1 }
  guard counts.max() ?? 0 <= 3, counts.contains(where: { $0 >= 2 }) else { return false }
  return Checksums.check11and10(d.prefix(10)) == d[10]
}

/// Verordnung über die Versicherungsnummer, § 2: area, date of birth, letter, serial, check.
func isRentenversicherung(_ text: [UInt8]) -> Bool {
  guard text[8] >= 65, let start = Checksums.digits(text[..<8]),
    let end = Checksums.digits(text[9...])
  else { return false }
  let letter = Int(text[8] - 64)
  let d = start + [letter / 10, letter % 10] + end
  let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
  let sum = zip(d, weights).reduce(0) { sum, part in
    let product = part.0 * part.1
    return sum + product / 10 + product % 10
  }
  return sum % 10 == d[12]
}

/// Hauptverband der Sozialversicherungsträger: serial, check digit, date of birth; modulus 11.
func isAustrian(_ d: [Int]) -> Bool {
  guard d[0] != 0, Checksums.isDay(month: d[6] * 10 + d[7], day: d[4] * 10 + d[5]) else {
    return false
  }
  return Checksums.weighted(d, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == d[3]
}

// MARK: France, Belgium, the Netherlands

/// INSEE, NIR: sex, year, month, department (2A and 2B in Corsica), commune, order.
func isNIRBody(_ d: [Int]) -> Bool {
  let month = d[3] * 10 + d[4]
  return (1...4).contains(d[0])
    && ((1...12).contains(month) || (20...42).contains(month) || month >= 50)
}

/// The key is 97 less the rest of the number; 2A counts as 19, 2B as 18.
func isNIRCheck(_ chain: Wording.Chain) -> Bool {
  var text = chain.text
  if text[6] == 65 { text[5] = 49; text[6] = 57 }
  if text[6] == 66 { text[5] = 49; text[6] = 56 }
  guard let d = Checksums.digits(text), isNIRBody(d) else { return false }
  let body = d.prefix(13).reduce(0) { $0 * 10 + $1 }
  return 97 - body % 97 == d[13] * 10 + d[14]
}

/// Rijksregister: date, serial, and 97 less the rest; births from 2000 on count with a leading 2.
func isBelgian(_ d: [Int]) -> Bool {
  let month = (d[2] * 10 + d[3]) % 20
  guard month <= 12, d[4] * 10 + d[5] <= 31 else { return false }
  let body = d.prefix(9).reduce(0) { $0 * 10 + $1 }
  let check = d[9] * 10 + d[10]
  return body > 0 && (97 - body % 97 == check || 97 - (2_000_000_000 + body) % 97 == check)
}

/// Rijksdienst voor Identiteitsgegevens: the eleven test, the last digit weighing −1.
func isBSN(_ d: [Int]) -> Bool {
  let sum = Checksums.weighted(d, [9, 8, 7, 6, 5, 4, 3, 2, -1])
  return sum % 11 == 0 && d.contains { $0 != 0 }
}

// MARK: Spain, Portugal, Italy

private let dniLetters = Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)

/// Real Decreto 1553/2005: the letter is the number modulo 23.
func isDNI(_ text: [UInt8]) -> Bool {
  guard let d = Checksums.digits(text[..<8]) else { return false }
  return dniLetters[d.reduce(0) { $0 * 10 + $1 } % 23] == text[8]
}

/// The same for foreigners; X, Y and Z stand for 0, 1 and 2.
func isNIE(_ text: [UInt8]) -> Bool {
  guard (88...90).contains(text[0]) else { return false }
  return isDNI([text[0] - 88 + 48] + text[1...])
}

/// Decreto-Lei 463/79: modulus 11.
func isNIF(_ d: [Int]) -> Bool {
  let rest = Checksums.weighted(d.prefix(8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return d[8] == (rest < 2 ? 0 : 11 - rest) && [1, 2, 3, 4, 5, 6, 7, 8, 9].contains(d[0])
}

/// Decreto 23 dicembre 1976: digits may be letters where two people would share a code.
func isCodiceFiscale(_ text: [UInt8]) -> Bool {
  let figures = Array("LMNPQRSTUV".utf8)
  let months = Array("ABCDEHLMPRST".utf8)
  for (place, byte) in text.enumerated() {
    switch place {
    case 0...5, 11, 15: if byte < 65 { return false }
    case 8: if !months.contains(byte) { return false }
    default: if byte >= 65, !figures.contains(byte) { return false }
    }
  }
  let odd = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
  ]
  var sum = 0
  for (place, byte) in text.prefix(15).enumerated() {
    let value = Int(byte >= 65 ? byte - 65 : byte - 48)
    sum += place % 2 == 0 ? odd[value] : value
  }
  return Int(text[15]) == 65 + sum % 26
}

// MARK: The North

/// Folkeregisteret: two check digits, modulus 11; the day or month is raised for other series.
func isFodselsnummer(_ d: [Int]) -> Bool {
  let day = (d[0] * 10 + d[1]) % 40
  let month = (d[2] * 10 + d[3]) % 40
  guard Checksums.isDay(month: month, day: day) else { return false }
  return Checksums.weighted(d, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
    && Checksums.weighted(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
}

/// Digital and Population Data Services Agency: date, century sign, serial, check modulo 31.
func isHetu(_ text: [UInt8], _ chain: Wording.Chain) -> Bool {
  var text = text
  if text.count == 11 {
    guard "ABCDEFYXWVU".utf8.contains(text[6]) else { return false }
    text.remove(at: 6)
  } else {
    // "131052-308T": the hyphen is the century.
    guard chain.groups == [6, 4], chain.isOnly("-") || chain.isOnly("+") else { return false }
  }
  guard let d = Checksums.digits(text[..<9]),
    Checksums.isDay(month: d[2] * 10 + d[3], day: d[0] * 10 + d[1])
  else { return false }
  let letters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
  return letters[d.reduce(0) { $0 * 10 + $1 } % 31] == text[9]
}

// MARK: The East

/// Ustawa o ewidencji ludności: the century is in the month, modulus 10.
func isPESEL(_ d: [Int]) -> Bool {
  let month = (d[2] * 10 + d[3]) % 20
  guard Checksums.isDay(month: month, day: d[4] * 10 + d[5]) else { return false }
  let sum = Checksums.weighted(d.prefix(10), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])
  return (10 - sum % 10) % 10 == d[10]
}

/// Nüfus ve Vatandaşlık İşleri: two check digits.
func isTCKN(_ d: [Int]) -> Bool {
  guard d[0] != 0 else { return false }
  let odd = d[0] + d[2] + d[4] + d[6] + d[8]
  let even = d[1] + d[3] + d[5] + d[7]
  return ((odd * 7 - even) % 10 + 10) % 10 == d[9] && d.prefix(10).reduce(0, +) % 10 == d[10]
}

/// Legea 105/1996: sex and century, date, county, serial, modulus 11.
func isCNP(_ d: [Int]) -> Bool {
  guard (1...8).contains(d[0]), Checksums.isDay(month: d[3] * 10 + d[4], day: d[5] * 10 + d[6])
  else {
    return false
  }
  let rest = Checksums.weighted(d.prefix(12), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return d[12] == (rest == 10 ? 1 : rest)
}

/// Estonian and Lithuanian personal codes: century and sex, date, serial, two-stage modulus 11.
func isBaltic(_ d: [Int]) -> Bool {
  guard (3...6).contains(d[0]), Checksums.isDay(month: d[3] * 10 + d[4], day: d[5] * 10 + d[6])
  else { return false }
  var rest = Checksums.weighted(d.prefix(10), [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
  if rest == 10 {
    rest = Checksums.weighted(d.prefix(10), [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10
  }
  return rest == d[10]
}

/// The Greek AMKA: date, serial, Luhn.
func isGreek(_ d: [Int]) -> Bool {
  Checksums.isDay(month: d[2] * 10 + d[3], day: d[0] * 10 + d[1]) && Checksums.luhn(d)
}

/// ГРАО: the month is raised by 20 or 40 for other centuries.
func isEGN(_ d: [Int]) -> Bool {
  let month = (d[2] * 10 + d[3]) % 20
  guard Checksums.isDay(month: month, day: d[4] * 10 + d[5]) else { return false }
  return Checksums.weighted(d.prefix(9), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == d[9]
}

/// Zákon 133/2000: a woman's month is raised by 50, by 20 more where serials ran out.
func isRodneDate(_ d: [Int]) -> Bool {
  var month = (d[2] * 10 + d[3]) % 50
  if month > 20 { month -= 20 }
  return Checksums.isDay(month: month, day: d[4] * 10 + d[5])
}

func isRodneCheck(_ d: [Int]) -> Bool {
  let body = d.prefix(9).reduce(0) { $0 * 10 + $1 }
  return body % 11 % 10 == d[9]
}

/// Ministry of Interior: the digits weigh 1 and 2 in turn.
func isIsraeli(_ d: [Int]) -> Bool {
  Checksums.luhn(d) && d.contains { $0 != 0 }
}

// MARK: South America

/// Receita Federal: two check digits, modulus 11. Eleven equal digits pass it and are none.
func isCPF(_ d: [Int]) -> Bool {
  guard d.contains(where: { $0 != d[0] }) else { return false }
  let first = Checksums.weighted(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10 % 11 % 10
  let second = Checksums.weighted(d, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10 % 11 % 10
  return first == d[9] && second == d[10]
}

/// Servicio de Registro Civil e Identificación: modulus 11, `K` for ten.
func rutCheck(_ d: some BidirectionalCollection<Int>) -> Int {
  var sum = 0
  for (place, digit) in d.reversed().enumerated() { sum += digit * (place % 6 + 2) }
  return 11 - sum % 11
}

func isRUT(_ d: [Int]) -> Bool {
  let check = rutCheck(d.dropLast())
  return d[0] != 0 && (check == 11 ? 0 : check) == d[d.count - 1]
}

func isRUTWithLetter(_ text: [UInt8]) -> Bool {
  guard text.last == 75, let d = Checksums.digits(text.dropLast()) else { return false }
  return rutCheck(d) == 10
}

/// ANSES: 20, 23, 24 or 27, the number of the identity card, modulus 11.
func isCUIL(_ d: [Int]) -> Bool {
  guard [20, 23, 24, 25, 26, 27].contains(d[0] * 10 + d[1]) else { return false }
  let check = 11 - Checksums.weighted(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return d[10] == (check == 11 ? 0 : check == 10 ? 9 : check)
}

// MARK: Asia, Australia

/// GB 11643-1999: region, date, serial, ISO 7064 MOD 11-2.
func isResident(_ chain: Wording.Chain) -> Bool {
  let text = chain.text
  guard chain.groups.count == 1 || chain.groups == [6, 8, 4], let d = Checksums.digits(text[..<17]),
    text[17] == 88 || text[17] < 65, [1, 2].contains(d[6]), (1...9).contains(d[0]),
    Checksums.isDay(month: d[10] * 10 + d[11], day: d[12] * 10 + d[13])
  else { return false }
  let check = Checksums.check11and2(d)
  return text[17] == (check == 10 ? 88 : UInt8(48 + check))
}

/// Immigration Department of Hong Kong: one or two letters, six digits, modulus 11.
func isHKID(_ text: [UInt8]) -> Bool {
  let letters = text.count == 9 ? 2 : 1
  guard let d = Checksums.digits(text[letters..<letters + 6]) else { return false }
  var sum =
    letters == 2 ? Int(text[0] - 55) * 9 + Int(text[1] - 55) * 8 : 36 * 9 + Int(text[0] - 55) * 8
  sum += Checksums.weighted(d, [7, 6, 5, 4, 3, 2])
  let last = text[text.count - 1]
  guard last < 65 || last == 65 else { return false }
  return (sum + (last == 65 ? 10 : Int(last - 48))) % 11 == 0
}

/// Immigration & Checkpoints Authority of Singapore; the tables are those in common use.
func isNRIC(_ text: [UInt8]) -> Bool {
  guard let d = Checksums.digits(text[1..<8]) else { return false }
  var sum = Checksums.weighted(d, [2, 7, 6, 5, 4, 3, 2])
  switch text[0] {
  case 83, 84:
    if text[0] == 84 { sum += 4 }
    return Array("JZIHGFEDCBA".utf8)[sum % 11] == text[8]
  case 70, 71:
    if text[0] == 71 { sum += 4 }
    return Array("XWUTRQPNMLK".utf8)[sum % 11] == text[8]
  case 77:
    return Array("KLJNPQRTUWX".utf8)[10 - (sum + 3) % 11] == text[8]
  default: return false
  }
}

/// Order 85 of 2014 of the Ministry of Internal Affairs of Japan.
func isMyNumber(_ d: [Int]) -> Bool {
  let rest = Checksums.weighted(d, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return d[11] == (rest <= 1 ? 0 : 11 - rest)
}

/// Department of Provincial Administration of Thailand: modulus 11.
func isThai(_ d: [Int]) -> Bool {
  let sum = Checksums.weighted(d.prefix(12), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
  return d[0] != 0 && (11 - sum % 11) % 10 == d[12]
}

/// Ministry of the Interior of Taiwan: a letter for the place of birth, the sex, modulus 10.
func isTaiwanese(_ text: [UInt8]) -> Bool {
  let values = [
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30,
    31, 33,
  ]
  guard let d = Checksums.digits(text[1...]), d[0] == 1 || d[0] == 2 else { return false }
  let letter = values[Int(text[0] - 65)]
  let sum = letter / 10 + letter % 10 * 9 + Checksums.weighted(d, [8, 7, 6, 5, 4, 3, 2, 1, 1])
  return sum % 10 == 0
}

/// Services Australia: the first digit is 2 to 6, the ninth checks.
func isMedicare(_ d: [Int]) -> Bool {
  (2...6).contains(d[0]) && Checksums.weighted(d.prefix(8), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == d[8]
}

// MARK: Cards

/// ISO/IEC 7812-1: the issuer's first digits, their lengths, and Luhn's check.
func isCard(_ d: [Int]) -> Bool {
  let two = d[0] * 10 + d[1]
  let four = two * 100 + d[2] * 10 + d[3]
  let isIssued =
    switch d.count {
    case 13, 19: d[0] == 4 || [50, 56, 57, 58, 60, 62, 63, 64, 65, 67].contains(two)
    case 14: [30, 36, 38, 39].contains(two)
    case 15: [34, 37].contains(two) || four == 2131 || four == 1800
    case 16:
      d[0] == 4 || (51...55).contains(two) || (2221...2720).contains(four)
        || [35, 60, 62, 64, 65, 50, 56, 57, 58, 63, 67].contains(two)
    default: [50, 56, 57, 58, 62, 63, 67].contains(two)
    }
  return isIssued && Checksums.luhn(d) && d.contains { $0 != d[0] }
}

// MARK: Lengths and names

extension Papers {
  /// ISO 13616, IBAN registry of SWIFT: the length for each country.
  static let ibanLengths: [String: Int] = {
    var lengths: [String: Int] = [:]
    let list = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18
      DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23
      IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27
      MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19
      SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
      """
    for entry in list.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      lengths[String(entry.prefix(2))] = Int(entry.dropFirst(2))
    }
    return lengths
  }()

  /// How many digits a number has that is named right before it.
  static let lengths: [(Papers, Set<Int>)] = [
    (.ssn, [9]), (.itin, [9]), (.nhs, [10]), (.pesel, [11]), (.tckn, [11]), (.aadhaar, [12, 16]),
    (.nir, [13, 15]), (.steuerID, [10, 11, 13]), (.bsn, [8, 9]), (.belgian, [11]),
    (.personnummer, [10, 11, 12]), (.fodselsnummer, [11]), (.cpr, [10]), (.nif, [9]), (.cpf, [11]),
    (.rut, [8, 9]), (.cuil, [11]), (.sin, [9]), (.tfn, [8, 9]), (.medicare, [10, 11]),
    (.rentenversicherung, [10]), (.residentID, [15, 18]), (.southAfrican, [13]), (.ahv, [13]),
    (.cnp, [13]), (.egn, [10]),
    (.rodneCislo, [9, 10]), (.rrn, [13]), (.myNumber, [12]), (.israeli, [8, 9]),
  ]

  /// What it is called in a report.
  var form: String {
    switch self {
    case .ssn: "SSN"
    case .itin: "ITIN"
    case .nino: "NINO"
    case .nhs: "NHS number"
    case .iban: "IBAN"
    case .card: "card"
    case .dni: "DNI"
    case .pesel: "PESEL"
    case .tckn: "TCKN"
    case .aadhaar: "Aadhaar"
    case .pan: "PAN"
    case .nir: "NIR"
    case .codiceFiscale: "codice fiscale"
    case .steuerID: "Steuer-ID"
    case .rentenversicherung: "Rentenversicherungsnummer"
    case .bsn: "BSN"
    case .belgian: "Belgian national number"
    case .personnummer: "personnummer"
    case .fodselsnummer: "fødselsnummer"
    case .cpr: "CPR"
    case .hetu: "henkilötunnus"
    case .nif: "NIF"
    case .cpf: "CPF"
    case .rut: "RUT"
    case .cuil: "CUIL"
    case .curp: "CURP"
    case .sin: "SIN"
    case .tfn: "TFN"
    case .medicare: "Medicare number"
    case .residentID: "resident identity number"
    case .hkid: "HKID"
    case .nric: "NRIC"
    case .southAfrican: "South African ID"
    case .pps: "PPS number"
    case .ahv: "AHV number"
    case .cnp: "CNP"
    case .egn: "EGN"
    case .rodneCislo: "rodné číslo"
    case .rrn: "RRN"
    case .myNumber: "My Number"
    case .israeli: "Israeli ID"
    case .passport: "passport"
    case .licence: "driving licence"
    case .bankAccount: "bank account"
    case .rfc: "RFC"
    case .mbi: "Medicare number"
    default: "national id"
    }
  }
}
