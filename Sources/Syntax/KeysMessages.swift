internal import Diagnostics

// The mistakes that reading a value can raise. Each says what the key has to be and what stands
// there now, and gives the text to type where it can be known.

extension Diagnostic {
  static func notSettings(at span: Span) -> Diagnostic {
    .error(
      .valueWrongType, at: span, "settings are lines of the form `key: value`",
      why: "Portico cannot tell which setting this text is for.",
      mend: "write a key, a colon and a space before it, for example `title: …`")
  }

  static func unknownKey(_ key: YAMLScalar, in file: String, known: [String]) -> Diagnostic {
    let mend: String
    if let near = nearestName(to: key.text, among: known) {
      mend = "change it to `\(near)`"
    } else if known.isEmpty {
      mend = "take it out"
    } else {
      let listed = known.sorted().prefix(40).map { "`\($0)`" }.joined(separator: ", ")
      mend = "take it out, or use one of \(listed)"
    }
    return .error(
      .keyUnknown, at: key.place.span(in: file), "there is no setting named `\(shown(key.text))`",
      why: "What stands here would be left out, and nobody would notice.", mend: mend)
  }

  static func missingKey(
    _ key: String, at span: Span, rule: String?, field: (meaning: String, example: String)?
  ) -> Diagnostic {
    var example = field?.example ?? ""
    if example.isEmpty { example = "…" }
    return .error(
      .keyMissing, at: span, rule ?? "`\(key)` is missing here",
      why: field.map { "It is needed: \(lowercasedStart($0.meaning))" }
        ?? "The page would be incomplete without it.",
      mend: example.utf8.contains(0x0A)
        ? "add `\(key):`" : "add a line such as `\(key): \(example)`")
  }
}

private func lowercasedStart(_ text: String) -> String {
  guard let first = text.first, let second = text.dropFirst().first, !second.isUppercase else {
    return text
  }
  return first.lowercased() + text.dropFirst()
}

/// A value as it may be quoted in a message.
func shown(_ text: String) -> String {
  let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  return line.count > 40 ? line.prefix(39) + "…" : line
}

extension Reading {
  /// The scalar, or nil after saying that something else stands there.
  func scalar(_ value: YAML, _ expected: String) -> YAMLScalar? {
    if case .scalar(let scalar) = value { return scalar }
    note(wrongType(value, expected))
    return nil
  }

  private func span(_ scalar: YAMLScalar) -> Span { scalar.place.span(in: file) }

  private var exampleMend: String {
    example.isEmpty || example.utf8.contains(0x0A)
      ? "write the value after `\(key): `" : "write it like `\(key): \(example)`"
  }

  func wrongType(_ value: YAML, _ expected: String) -> Diagnostic {
    let found: String
    var mend = exampleMend
    switch value {
    case .scalar(let scalar):
      found = "text"
      let digits = scalar.text.utf8.prefix { isDigit($0) }
      if expected == "a whole number", !digits.isEmpty, let number = String(digits) {
        mend = "write only the number: `\(key): \(number)`"
      } else if expected == "a number" {
        let mended = scalar.text.split(separator: ",", omittingEmptySubsequences: false)
          .joined(separator: ".")
        if decimalNumber(mended) != nil { mend = "write a point: `\(key): \(mended)`" }
      }
    case .sequence: found = "a list"
    case .mapping: found = "a group of settings"
    case .null: found = "nothing"
    }
    return .error(
      .valueWrongType, at: value.place.span(in: file),
      "`\(key)` must be \(expected); this is \(found)",
      why: "No page could show it as it stands.", mend: mend)
  }

  func notAList(_ value: YAML) -> Diagnostic {
    let what: String
    switch value {
    case .mapping: what = "a group of settings"
    case .scalar: what = "text"
    default: what = "nothing"
    }
    return .error(
      .valueWrongType, at: value.place.span(in: file), "`\(key)` must be a list; this is \(what)",
      why: "Portico cannot tell where one item ends and the next begins.",
      mend: "put `- ` before each item, each on a line of its own")
  }

  func empty(at place: Place, key written: YAMLScalar?, isColor: Bool) -> Diagnostic {
    .error(
      .valueEmpty, at: (written?.place ?? place).span(in: file), "`\(key)` has no value",
      why: isColor
        ? "A `#` that stands alone begins a note to yourself, so a colour needs quotation marks."
        : "Readers would see a gap where it belongs.",
      mend: isColor
        ? "put the colour in quotation marks: `\(key): \"#0b6b63\"`"
        : example.isEmpty || example.utf8.contains(0x0A)
          ? "write a value after `\(key): `" : "write one, for example `\(key): \(example)`")
  }

  func emptyItem(at place: Place) -> Diagnostic {
    .error(
      .valueEmpty, at: place.span(in: file), "an item of `\(key)` is empty",
      why: "Readers would see a bullet with nothing beside it.",
      mend: "write something after the `-`, or take the line out")
  }

  func tooLong(_ scalar: YAMLScalar, count: Int, limit: Int) -> Diagnostic {
    .error(
      .valueTooLong, at: span(scalar),
      "`\(key)` has \(count) characters; at most \(limit) fit",
      why: "A longer one is cut off or breaks the line in menus and lists.",
      mend: "shorten it by \(count - limit) \(count - limit == 1 ? "character" : "characters")")
  }

  func tooShort(_ scalar: YAMLScalar, count: Int, limit: Int) -> Diagnostic {
    .error(
      .valueTooShort, at: span(scalar),
      "`\(key)` has \(count) characters; at least \(limit) are needed",
      why: "So short a text leaves readers guessing.", mend: "say a little more")
  }

  func outOfRange(_ scalar: YAMLScalar, _ lowest: String, _ highest: String) -> Diagnostic {
    .error(
      .valueOutOfRange, at: span(scalar),
      "`\(key)` must be from \(lowest) to \(highest); this is \(shown(scalar.text))",
      why: "A number outside these bounds is almost always a slip.",
      mend: "write a number from \(lowest) to \(highest)")
  }

  func tooFew(at place: Place, count: Int, limit: Int) -> Diagnostic {
    .error(
      .valueTooFew, at: place.span(in: file),
      "`\(key)` needs at least \(limit) \(limit == 1 ? "item" : "items"); "
        + (count == 0 ? "it has none" : "it has \(count)"),
      why: "The page is not useful to readers with fewer.",
      mend: "add \(limit - count) more")
  }

  func tooMany(at place: Place, count: Int, limit: Int) -> Diagnostic {
    .error(
      .valueTooMany, at: place.span(in: file),
      "`\(key)` may have at most \(limit) \(limit == 1 ? "item" : "items"); it has \(count)",
      why: "Nobody reads so long a list.", mend: "take out \(count - limit)")
  }

  func unknownChoice(_ scalar: YAMLScalar, _ choices: [String]) -> Diagnostic {
    let listed = choices.map { "`\($0)`" }.joined(separator: ", ")
    let folded = String(
      decoding: scalar.text.lowercased().utf8.map { $0 == 0x20 || $0 == 0x2D ? 0x5F : $0 },
      as: UTF8.self)
    let near =
      choices.first { $0 == folded } ?? nearestName(to: scalar.text, among: choices)
    let mend: String
    if scalar.text.utf8.contains(UInt8(ascii: ",")) {
      let several = scalar.text.split(separator: ",").map { part in
        let word = trimmed(String(part))
        return nearestName(to: word, among: choices) ?? word
      }
      mend =
        "if several are meant, put them in brackets: "
        + "`\(key): [\(several.joined(separator: ", "))]`"
    } else if let near {
      mend = "change it to `\(near)`"
    } else {
      mend = "write one of \(listed)"
    }
    return .error(
      .valueUnknownChoice, at: span(scalar),
      "`\(key)` cannot be `\(shown(scalar.text))`; it is one of \(listed)",
      why: "Portico goes by this word, and would not know what to do with another.", mend: mend)
  }

  func notABoolean(_ scalar: YAMLScalar) -> Diagnostic {
    let mend: String
    switch scalar.text.lowercased() {
    case "yes", "y", "on", "true", "1", "t": mend = "write `\(key): true`"
    case "no", "n", "off", "false", "0", "f": mend = "write `\(key): false`"
    default: mend = "write `\(key): true` or `\(key): false`"
    }
    return .error(
      .valueNotABoolean, at: span(scalar),
      "`\(key)` is either `true` or `false`; this is `\(shown(scalar.text))`",
      why: "Other words mean different things to different tools.", mend: mend)
  }

  func badMoment(_ scalar: YAMLScalar, orTime: Bool = false) -> Diagnostic {
    // A day that is wrong by itself is told of as any other is.
    let parts = scalar.text.split(whereSeparator: { $0 == " " || $0 == "T" })
    let day = parts.first.map(String.init) ?? ""
    let clock = parts.dropFirst().joined()
    if parts.count <= 1, CalendarDate(iso: day) == nil, !day.contains(":"), !orTime {
      return badDate(scalar)
    }
    var mend = "write it like `2026-10-19 09:30`" + (orTime ? ", or `11:00` on the same day" : "")
    let time = orTime && parts.count == 1 ? day : clock
    if let near = nearestTime(time) {
      if orTime, parts.count == 1 {
        mend = "write `\(near.text)`"
      } else if let date = CalendarDate(iso: day) {
        mend = "write `\(date.iso) \(near.text)`"
      }
    }
    return .error(
      .valueBadTime, at: span(scalar),
      "`\(key)` must be a day with a time of the 24-hour clock",
      why: "People would come at another hour than you.", mend: mend)
  }

  /// The time that was probably meant by `9.30`, `9h30`, `9:30am` or `2 pm`.
  private func nearestTime(_ text: String) -> ClockTime? {
    let lower = text.lowercased()
    let digits = lower.split { !$0.isNumber }.compactMap { Int($0) }
    guard let hour = digits.first, digits.count <= 2 else { return nil }
    let isAfternoon = lower.contains("pm") || lower.contains("p.m")
    let isMorning = lower.contains("am") || lower.contains("a.m")
    var shown = hour
    if isAfternoon, hour < 12 { shown += 12 }
    if isMorning, hour == 12 { shown = 0 }
    return ClockTime(hour: shown, minute: digits.count == 2 ? digits[1] : 0)
  }

  func badDate(_ scalar: YAMLScalar, orOffset: Bool = false) -> Diagnostic {
    var summary = "`\(key)` must be a date written as year-month-day"
    var mend = "write it like `2026-10-19`" + (orOffset ? ", or `+30d` for 30 days later" : "")
    let parts = scalar.text.split(whereSeparator: { "-/. ".contains($0) })
    let numbers = parts.compactMap { wholeNumber(String($0)) }
    if numbers.count == 3, parts.count == 3 {
      if parts[0].utf8.count == 4 {
        if let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) {
          mend = "write `\(date.iso)`"
        } else if (1...12).contains(numbers[1]), (1...9999).contains(numbers[0]),
          (1...99).contains(numbers[2])
        {
          let last = CalendarDate.days(inMonth: numbers[1], of: numbers[0])
          summary = "there is no such day as \(shown(scalar.text))"
          mend = "that month has \(last) days: write a day from 01 to \(last)"
        } else {
          summary = "there is no such day as \(shown(scalar.text))"
          mend = "write year, month (01 to 12) and day, like `2026-10-19`"
        }
      } else if parts[2].utf8.count == 4 {
        let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
        let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
        switch (monthFirst, dayFirst) {
        case (let a?, let b?) where a == b: mend = "write `\(a.iso)`"
        case (let a?, let b?):
          summary = "`\(shown(scalar.text))` can be read in two ways"
          mend = "write `\(b.iso)` or `\(a.iso)`, whichever is meant"
        case (let a?, nil), (nil, let a?): mend = "write `\(a.iso)`"
        case (nil, nil): summary = "there is no such day as \(shown(scalar.text))"
        }
      }
    } else if let hit = longDate(scalar.text) {
      mend = "write `\(hit.iso)`"
    }
    return .error(
      .valueBadDate, at: span(scalar), summary,
      why: "People in different countries read other forms as different days.", mend: mend)
  }

  /// `19 October 2026`, `Oct 19, 2026`.
  private func longDate(_ text: String) -> CalendarDate? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let words = text.split(whereSeparator: { " ,.-T".contains($0) })
    guard words.count >= 3 else { return nil }
    var month: Int?
    var numbers: [Int] = []
    for word in words.prefix(3) {
      if let number = wholeNumber(String(word)) {
        numbers.append(number)
      } else {
        month = months.firstIndex { word.lowercased().hasPrefix($0) }.map { $0 + 1 }
      }
    }
    guard let month, numbers.count == 2 else {
      // A date with a time behind it.
      return CalendarDate(iso: text.prefix(10))
    }
    return CalendarDate(year: numbers[1], month: month, day: numbers[0])
      ?? CalendarDate(year: numbers[0], month: month, day: numbers[1])
  }

  func badSlug(_ scalar: YAMLScalar, folder: String? = nil) -> Diagnostic {
    var name = scalar.text
    if name.hasSuffix(".md") { name.removeLast(3) }
    if let slash = name.lastIndex(of: "/") { name = String(name[name.index(after: slash)...]) }
    let mended = slug(from: name)
    let mend: String
    if mended.isEmpty {
      mend = "use small letters a to z, digits and hyphens"
    } else if scalar.text.contains(",") {
      mend = "if several are meant, put them in brackets: `[first-one, second-one]`"
    } else {
      mend = "write `\(mended)`"
    }
    return .error(
      .valueBadSlug, at: span(scalar),
      folder.map { "`\(key)` is a file name from the folder `\($0)`, without `.md`" }
        ?? "`\(key)` may hold only small letters a to z, digits and hyphens",
      why: "It becomes part of an address, which must work on every computer.", mend: mend)
  }

  func badPageReference(_ scalar: YAMLScalar) -> Diagnostic {
    let text = scalar.text.hasSuffix(".md") ? String(scalar.text.dropLast(3)) : scalar.text
    let parts = text.split(separator: "/").filter { $0 != ".." && $0 != "." }
      .map { slug(from: String($0)) }
    let mend =
      parts.count == 2 && !parts.contains("")
      ? "write `\(parts[0])/\(parts[1])`"
      : "write the folder, a slash and the file name, like `modules/first-meeting`"
    return .error(
      .valueBadSlug, at: span(scalar), "`\(key)` names a page as folder and file",
      why: "Portico cannot find the page that is meant.", mend: mend)
  }

  func badLanguage(_ scalar: YAMLScalar) -> Diagnostic {
    .error(
      .valueBadLanguage, at: span(scalar),
      "`\(key)` must be a language code; this is `\(shown(scalar.text))`",
      why: "Screen readers choose their voice by it.", mend: "write a code such as `en` or `pt-BR`")
  }

  func badColor(_ scalar: YAMLScalar) -> Diagnostic {
    .error(
      .valueBadColor, at: span(scalar),
      "`\(key)` must be a colour of six digits; this is `\(shown(scalar.text))`",
      why: "Its contrast with the text could not be checked.",
      mend: "write it in quotation marks, like `\(key): \"#0b6b63\"`")
  }

  func badEmail(_ scalar: YAMLScalar) -> Diagnostic {
    let mend =
      scalar.text.hasPrefix("mailto:")
      ? "take out `mailto:`" : "write one address, like `mentoring@larkmoor.example`"
    return .error(
      .valueBadEmail, at: span(scalar), "`\(key)` must be an email address",
      why: "A reader's message would go nowhere.", mend: mend)
  }

  func badPath(_ scalar: YAMLScalar) -> Diagnostic {
    let text = scalar.text
    var mend = "write the path from the portal's folder, like `assets/logo.svg`"
    if text.contains("\\") {
      let mended = String(text.map { $0 == "\\" ? "/" : $0 })
      if isSafeMend(mended) { mend = "write it with `/`: `\(mended)`" }
    } else if text.hasPrefix("/"), isSafeMend(String(text.drop { $0 == "/" })) {
      mend = "take out the first slash: `\(text.drop { $0 == "/" })`"
    } else if text.contains("://") {
      mend = "put the file into the folder `assets` and write `assets/…`"
    }
    return .error(
      .valueBadPath, at: span(scalar), "`\(key)` must be the path of a file in this portal",
      why: "Readers would see a gap where the file belongs.", mend: mend)
  }

  private func isSafeMend(_ text: String) -> Bool { !text.isEmpty && !text.contains(":") }

  /// The address, or nil after saying what is wrong with it.
  func url(_ scalar: YAMLScalar, _ allowed: AllowedURL) -> String? {
    let text = trimmed(scalar.text)
    let bytes = text.utf8
    var schemeEnd = bytes.startIndex
    while schemeEnd < bytes.endIndex,
      isLetter(bytes[schemeEnd]) || isDigit(bytes[schemeEnd])
        || [0x2B, 0x2D, 0x2E].contains(bytes[schemeEnd])
    {
      bytes.formIndex(after: &schemeEnd)
    }
    let hasScheme =
      schemeEnd > bytes.startIndex && schemeEnd < bytes.endIndex
      && bytes[schemeEnd] == UInt8(ascii: ":")
    let scheme = hasScheme ? text[..<schemeEnd].lowercased() : ""
    // Browsers drop tabs and line ends inside a scheme, so look at what they would see.
    let squeezed = String(decoding: bytes.filter { $0 > 0x20 }.prefix(32), as: UTF8.self)
      .lowercased()
    for unsafe in ["javascript:", "data:", "vbscript:", "file:", "blob:"]
    where squeezed.hasPrefix(unsafe) {
      note(
        .error(
          .valueUnsafeURL, at: span(scalar), "`\(key)` must not be a `\(unsafe)` address",
          why: "Following it could run a program in the reader's browser, or open a file.",
          mend: "write the address of a page, beginning with `https://`"))
      return nil
    }
    let isClean = bytes.allSatisfy {
      $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "<")
        && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "\"")
    }
    if isClean, bytes.count <= 2000 {
      if scheme == "https", let host = hostName(text.dropFirst(8)),
        text.dropFirst(6).hasPrefix("//")
      {
        if host.contains("@") {
          note(badURL(scalar, mend: "take out what stands before the `@`"))
          return nil
        }
        return text
      }
      if scheme == "mailto", allowed != .https, text.utf8.contains(UInt8(ascii: "@")) {
        return text
      }
      if scheme.isEmpty, allowed == .httpsMailOrPath, !text.hasPrefix("//") { return text }
    }
    let mend: String
    if !isClean, text.contains(" ") {
      mend = "take out the blank; in an address it is written `%20`"
    } else if scheme == "http" {
      mend = "write `https://\(text.dropFirst(5).drop { $0 == "/" })`"
    } else if scheme.isEmpty, text.contains("@"), allowed != .https {
      mend = "write `mailto:\(text)`"
    } else if scheme.isEmpty, isClean, text.contains("."), !text.hasPrefix(".") {
      mend = "write `https://\(text.drop { $0 == "/" })`"
    } else {
      mend = "write the whole address, beginning with `https://`"
    }
    note(badURL(scalar, mend: mend))
    return nil
  }

  private func badURL(_ scalar: YAMLScalar, mend: String) -> Diagnostic {
    .error(
      .valueBadURL, at: span(scalar), "`\(key)` must be a whole web address with `https://`",
      why: "Readers would land nowhere, or send what they type unprotected.", mend: mend)
  }

  private func hostName(_ rest: Substring) -> Substring? {
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty || host.hasPrefix(".") || host.hasPrefix(":") ? nil : host
  }
}
