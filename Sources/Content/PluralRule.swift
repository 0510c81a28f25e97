/// The plural forms that languages tell apart, by their names in Unicode CLDR.
package enum PluralForm: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other
}

/// The plural form that `language` uses for the whole number `n`.
///
/// Source: Unicode CLDR 46, cardinal plural rules, for integers. A language that is not listed
/// uses `other` for everything but 1.
package func pluralForm(of n: Int, in language: String) -> PluralForm {
  let n = abs(n)
  let (ten, hundred) = (n % 10, n % 100)
  switch language.prefix(while: { $0 != "-" }).lowercased() {
  case "ja", "ko", "zh", "vi", "th", "id", "ms", "lo", "my":
    return .other
  case "fr":
    return n < 2 ? .one : n != 0 && n % 1_000_000 == 0 ? .many : .other
  case "es", "it", "pt", "ca":
    return n == 1 ? .one : n != 0 && n % 1_000_000 == 0 ? .many : .other
  case "hi", "bn", "fa", "am", "zu", "hy":
    return n < 2 ? .one : .other
  case "ar":
    switch n {
    case 0: return .zero
    case 1: return .one
    case 2: return .two
    default: return (3...10).contains(hundred) ? .few : hundred >= 11 ? .many : .other
    }
  case "he":
    return n == 1 ? .one : n == 2 ? .two : .other
  case "ru", "uk", "be":
    if ten == 1, hundred != 11 { return .one }
    return (2...4).contains(ten) && !(12...14).contains(hundred) ? .few : .many
  case "pl":
    if n == 1 { return .one }
    return (2...4).contains(ten) && !(12...14).contains(hundred) ? .few : .many
  case "hr", "sr", "bs":
    if ten == 1, hundred != 11 { return .one }
    return (2...4).contains(ten) && !(12...14).contains(hundred) ? .few : .other
  case "cs", "sk":
    return n == 1 ? .one : (2...4).contains(n) ? .few : .other
  case "sl":
    switch hundred {
    case 1: return .one
    case 2: return .two
    case 3, 4: return .few
    default: return .other
    }
  case "lt":
    if ten == 1, !(11...19).contains(hundred) { return .one }
    return (2...9).contains(ten) && !(11...19).contains(hundred) ? .few : .other
  case "lv":
    if ten == 0 || (11...19).contains(hundred) { return .zero }
    return ten == 1 && hundred != 11 ? .one : .other
  case "ro":
    return n == 1 ? .one : n == 0 || (1...19).contains(hundred) ? .few : .other
  case "ga":
    switch n {
    case 1: return .one
    case 2: return .two
    case 3...6: return .few
    case 7...10: return .many
    default: return .other
    }
  case "cy":
    switch n {
    case 0: return .zero
    case 1: return .one
    case 2: return .two
    case 3: return .few
    case 6: return .many
    default: return .other
    }
  case "mt":
    if n == 1 { return .one }
    if n == 2 { return .two }
    return n == 0 || (3...10).contains(hundred)
      ? .few : (11...19).contains(hundred) ? .many : .other
  default:
    return n == 1 ? .one : .other
  }
}
