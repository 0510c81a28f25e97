internal import Diagnostics

/// What a value has to be: how to read it, and how to say so in a schema.
package struct Kind<Value> {
  /// What the schema says of it. A closure, because for an object that means running its reader.
  let shape: () -> KeyShape
  /// What takes its place when there is nothing to read.
  let standIn: () -> Value
  /// The value, or nil after a mistake has been noted.
  let read: (YAML, Reading) -> Value?
  var isObject = false
  var isColor = false
}

extension Kind where Value == String {
  /// Words for a reader; `min` and `max` count characters.
  package static func text(min: Int = 1, max: Int? = nil) -> Kind {
    Kind(shape: { .text(min: min, max: max) }, standIn: { "" }) { value, reading in
      guard let scalar = reading.scalar(value, "text") else { return nil }
      let text = trimmed(scalar.text)
      if text.isEmpty {
        reading.note(reading.empty(at: scalar.place, key: nil, isColor: false))
        return nil
      }
      if let max, text.utf8.count > max, text.count > max {
        reading.note(reading.tooLong(scalar, count: text.count, limit: max))
        return nil
      }
      if min > 1, text.utf8.count < min || text.count < min {
        reading.note(reading.tooShort(scalar, count: text.count, limit: min))
        return nil
      }
      return text
    }
  }

  package static var text: Kind { .text() }

  /// The name of a file or an entry: small letters a to z, digits and hyphens.
  package static var slug: Kind {
    Kind(shape: { .slug }, standIn: { "x" }) { value, reading in
      guard let scalar = reading.scalar(value, "a short name such as `first-meeting`") else {
        return nil
      }
      guard isSlug(scalar.text) else {
        reading.note(reading.badSlug(scalar))
        return nil
      }
      return scalar.text
    }
  }

  /// `en`, `pt-BR`.
  package static var language: Kind {
    Kind(shape: { .language }, standIn: { "en" }) { value, reading in
      guard let scalar = reading.scalar(value, "a language code such as `en`") else { return nil }
      guard isLanguage(scalar.text) else {
        reading.note(reading.badLanguage(scalar))
        return nil
      }
      return scalar.text
    }
  }

  /// `#0b6b63`.
  package static var color: Kind {
    Kind(
      shape: { .color }, standIn: { "#000000" },
      read: { value, reading in
        guard let scalar = reading.scalar(value, "a colour such as \"#0b6b63\"") else { return nil }
        guard isHexColor(scalar.text) else {
          reading.note(reading.badColor(scalar))
          return nil
        }
        return scalar.text.lowercased()
      }, isColor: true)
  }

  /// A web address. Scripts and `data:` can never come through.
  package static func url(_ allowed: AllowedURL = .https) -> Kind {
    Kind(shape: { .url(allowed) }, standIn: { "https://example.org/" }) { value, reading in
      guard let scalar = reading.scalar(value, "a web address") else { return nil }
      return reading.url(scalar, allowed)
    }
  }

  package static var url: Kind { .url(.https) }

  /// `mentoring@larkmoor.example`.
  package static var email: Kind {
    Kind(shape: { .email }, standIn: { "a@example.org" }) { value, reading in
      guard let scalar = reading.scalar(value, "an email address") else { return nil }
      guard isEmail(scalar.text) else {
        reading.note(reading.badEmail(scalar))
        return nil
      }
      return scalar.text
    }
  }

  /// A file of the portal, such as `assets/logo.svg`; whether it exists is checked later.
  package static var path: Kind {
    Kind(shape: { .path }, standIn: { "x" }) { value, reading in
      guard let scalar = reading.scalar(value, "the path of a file") else { return nil }
      guard isPath(scalar.text) else {
        reading.note(reading.badPath(scalar))
        return nil
      }
      return scalar.text
    }
  }
}

extension Kind where Value == Int {
  package static func int(in range: ClosedRange<Int>) -> Kind {
    Kind(shape: { .int(range) }, standIn: { range.lowerBound }) { value, reading in
      guard let scalar = reading.scalar(value, "a whole number") else { return nil }
      guard let number = wholeNumber(scalar.text) else {
        reading.note(reading.wrongType(value, "a whole number"))
        return nil
      }
      guard range.contains(number) else {
        reading.note(reading.outOfRange(scalar, "\(range.lowerBound)", "\(range.upperBound)"))
        return nil
      }
      return number
    }
  }

  package static var int: Kind { .int(in: -1_000_000...1_000_000) }
}

extension Kind where Value == Double {
  /// A number that may have a decimal point.
  package static func decimal(in range: ClosedRange<Double>) -> Kind {
    Kind(shape: { .decimal(range) }, standIn: { range.lowerBound }) { value, reading in
      guard let scalar = reading.scalar(value, "a number") else { return nil }
      guard let number = decimalNumber(scalar.text) else {
        reading.note(reading.wrongType(value, "a number"))
        return nil
      }
      guard range.contains(number) else {
        reading.note(
          reading.outOfRange(scalar, plain(range.lowerBound), plain(range.upperBound)))
        return nil
      }
      return number
    }
  }
}

extension Kind where Value == Bool {
  /// `true` or `false`.
  package static var bool: Kind {
    Kind(shape: { .bool }, standIn: { false }) { value, reading in
      guard let scalar = reading.scalar(value, "`true` or `false`") else { return nil }
      switch scalar.text {
      case "true": return true
      case "false": return false
      default:
        reading.note(reading.notABoolean(scalar))
        return nil
      }
    }
  }
}

extension Kind where Value == CalendarDate {
  /// `2026-10-19`.
  package static var date: Kind {
    Kind(shape: { .date }, standIn: { CalendarDate(daysSince1970: 0) }) { value, reading in
      guard let scalar = reading.scalar(value, "a date such as `2026-10-19`") else { return nil }
      guard let date = CalendarDate(iso: scalar.text) else {
        reading.note(reading.badDate(scalar))
        return nil
      }
      return date
    }
  }
}

extension Kind where Value == DayOrOffset {
  /// `2026-10-19`, or `+30d` for thirty days after a day that the type knows.
  package static var dayOrOffset: Kind {
    Kind(shape: { .dayOrOffset }, standIn: { .offset(days: 0) }) { value, reading in
      guard let scalar = reading.scalar(value, "a date such as `2026-10-19`, or `+30d`") else {
        return nil
      }
      if let days = offset(scalar.text) { return .offset(days: days) }
      guard let date = CalendarDate(iso: scalar.text) else {
        reading.note(reading.badDate(scalar, orOffset: true))
        return nil
      }
      return .day(date)
    }
  }
}

extension Kind where Value == WrittenMoment {
  /// `2026-10-19`, `2026-10-19 09:30`, or `kickoff+75d 14:00` for one of the named days.
  package static func moment(orAfter names: [String]) -> Kind {
    Kind(
      shape: { .moment(orTime: false, orAfter: names) },
      standIn: { .moment(Moment(CalendarDate(daysSince1970: 0))) }
    ) { value, reading in
      guard let scalar = reading.scalar(value, "a day and a time such as `2026-10-19 09:30`") else {
        return nil
      }
      guard let moment = WrittenMoment(scalar.text, names: names) else {
        reading.note(reading.badMoment(scalar))
        return nil
      }
      return moment
    }
  }
}

extension Kind where Value == MomentOrTime {
  /// `11:00`, or `2026-10-20`, or `2026-10-20 11:00`.
  package static var momentOrTime: Kind {
    Kind(
      shape: { .moment(orTime: true, orAfter: []) },
      standIn: { .moment(Moment(CalendarDate(daysSince1970: 0))) }
    ) { value, reading in
      guard let scalar = reading.scalar(value, "a time such as `11:00`, or a day and a time") else {
        return nil
      }
      if let time = ClockTime(scalar.text) { return .time(time) }
      if let days = offset(scalar.text), days >= 0 { return .later(days: days) }
      guard let moment = Moment(scalar.text) else {
        reading.note(reading.badMoment(scalar, orTime: true))
        return nil
      }
      return .moment(moment)
    }
  }
}

extension Kind where Value == Reference {
  /// The slug of an entry in another file; `folder` says of which type, for the schema only.
  package static func reference(to folder: String) -> Kind {
    Kind(
      shape: { .reference(folder) },
      standIn: { Reference(name: "x", span: Span(file: "")) }
    ) { value, reading in
      guard let scalar = reading.scalar(value, "the file name of one of \(folder), without .md")
      else { return nil }
      guard isSlug(scalar.text) else {
        reading.note(reading.badSlug(scalar, folder: folder))
        return nil
      }
      return Reference(name: scalar.text, span: scalar.place.span(in: reading.file))
    }
  }

  /// An entry of any type, as `modules/first-meeting`.
  package static var pageReference: Kind {
    Kind(
      shape: { .pageReference },
      standIn: { Reference(name: "x/x", span: Span(file: "")) }
    ) { value, reading in
      guard let scalar = reading.scalar(value, "a page such as `modules/first-meeting`") else {
        return nil
      }
      let parts = scalar.text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, isSlug(parts[0]), isSlug(parts[1]) else {
        reading.note(reading.badPageReference(scalar))
        return nil
      }
      return Reference(name: scalar.text, span: scalar.place.span(in: reading.file))
    }
  }
}

extension Kind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the cases of an enum, but for those that do not fit here.
  package static func choice(_ type: Value.Type = Value.self, except: [Value] = []) -> Kind {
    // Listed only where they are shown: every page asks for a dozen choices.
    func names() -> [String] {
      let all = Value.allCases.map { $0.rawValue }
      return except.isEmpty ? all : all.filter { name in !except.contains { $0.rawValue == name } }
    }
    return Kind(
      shape: { .choice(names()) }, standIn: { Value.allCases.first! }
    ) { value, reading in
      guard let scalar = reading.scalar(value, "one of a few words") else { return nil }
      guard let choice = Value(rawValue: scalar.text),
        !except.contains(where: { $0.rawValue == choice.rawValue })
      else {
        reading.note(reading.unknownChoice(scalar, names()))
        return nil
      }
      return choice
    }
  }
}

extension Kind {
  /// A mapping that is read by a type of its own.
  package static func object(_ read: @escaping (Keys) -> Value) -> Kind {
    Kind(
      shape: { .object(keyFields(of: read)) }, standIn: { read(Keys()) },
      read: { value, reading in
        guard case .mapping(let pairs, let place) = value else {
          reading.note(reading.wrongType(value, "a group of settings"))
          return nil
        }
        let keys = Keys(pairs, at: place, file: reading.file, report: reading.report)
        let result = read(keys)
        keys.finish()
        return result
      }, isObject: true)
  }

  /// The same value together with its place.
  package static func placed<Inner>(_ kind: Kind<Inner>) -> Kind where Value == Placed<Inner> {
    Kind(
      shape: kind.shape, standIn: { Placed(kind.standIn(), at: Span(file: "")) },
      read: { value, reading in
        kind.read(value, reading).map { Placed($0, at: value.place.span(in: reading.file)) }
      }, isObject: kind.isObject, isColor: kind.isColor)
  }

  /// A list. One item that is no object may stand alone.
  package static func list<Item>(
    of item: Kind<Item>, atLeast: Int = 0, atMost: Int = 500
  ) -> Kind where Value == [Item] {
    Kind(
      shape: { .list(item.shape(), atLeast: atLeast, atMost: atMost) }, standIn: { [] },
      read: { value, reading in
        switch value {
        case .sequence(let items, let place):
          if items.count < atLeast {
            reading.note(reading.tooFew(at: place, count: items.count, limit: atLeast))
          } else if items.count > atMost {
            reading.note(reading.tooMany(at: place, count: items.count, limit: atMost))
          }
          var result: [Item] = []
          result.reserveCapacity(items.count)
          for one in items {
            if case .null(let place) = one {
              reading.note(reading.emptyItem(at: place))
            } else if let read = item.read(one, reading) {
              result.append(read)
            }
          }
          return result
        case .scalar where !item.isObject:
          return item.read(value, reading).map { [$0] }
        default:
          reading.note(reading.notAList(value))
          return nil
        }
      })
  }

  /// A mapping whose names the author chooses.
  package static func map<Item>(of item: Kind<Item>) -> Kind where Value == [Named<Item>] {
    Kind(
      shape: { .map(item.shape()) }, standIn: { [] },
      read: { value, reading in
        guard case .mapping(let pairs, _) = value else {
          reading.note(reading.wrongType(value, "a group of settings"))
          return nil
        }
        return pairs.compactMap { pair in
          let inner = Reading(
            key: pair.key.text, example: "", file: reading.file, report: reading.report)
          if case .null(let place) = pair.value {
            inner.note(inner.empty(at: place, key: pair.key, isColor: item.isColor))
            return nil
          }
          guard let value = item.read(pair.value, inner) else { return nil }
          let name = Placed(pair.key.text, at: pair.key.place.span(in: reading.file))
          return Named(name: name, value: value)
        }
      }, isObject: true)
  }
}

extension Kind where Value == Placed<String> {
  /// Text that remembers its place, because its placeholders are filled in later.
  package static func placedText(min: Int = 1, max: Int? = nil) -> Kind {
    .placed(.text(min: min, max: max))
  }

  package static var placedText: Kind { .placed(.text()) }
}

/// Which web addresses a key takes.
package enum AllowedURL: Hashable, Sendable {
  /// `https://…` only.
  case https
  /// `https://…` and `mailto:…`.
  case httpsOrMail
  /// These, and a path inside the site.
  case httpsMailOrPath
}

// MARK: Forms of text

func trimmed(_ text: String) -> String {
  func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
  let bytes = text.utf8
  guard let first = bytes.first, let last = bytes.last, isBlank(first) || isBlank(last) else {
    return text
  }
  guard let start = bytes.firstIndex(where: { !isBlank($0) }),
    let end = bytes.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(text[start...end])
}

func isSlug(_ text: some StringProtocol) -> Bool {
  let bytes = text.utf8
  guard !bytes.isEmpty, bytes.count <= 120 else { return false }
  return bytes.allSatisfy {
    ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
  }
}

func isLetter(_ byte: UInt8) -> Bool {
  (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

private func isLanguage(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count),
    first.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
  else { return false }
  return parts.dropFirst().allSatisfy {
    (2...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
  }
}

private func isHexColor(_ text: String) -> Bool {
  let bytes = text.utf8
  guard bytes.first == UInt8(ascii: "#"), bytes.count == 7 else { return false }
  return bytes.dropFirst().allSatisfy {
    isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66)
  }
}

private func isEmail(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
  guard text.utf8.count <= 254, parts.count == 2, !parts[0].isEmpty else { return false }
  let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return false }
  let marks = Array(".!#$%&'*+/=?^_`{|}~-".utf8)
  return parts[0].allSatisfy { isLetter($0) || isDigit($0) || marks.contains($0) || $0 >= 0x80 }
    && parts[1].allSatisfy {
      isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 >= 0x80
    }
}

/// A relative path with `/`, no scheme, no control character; `..` may lead it.
private func isPath(_ text: String) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "~"),
    bytes.count <= 400,
    bytes.allSatisfy({
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":")
        && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    })
  else { return false }
  return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    .allSatisfy { !$0.isEmpty }
}

func wholeNumber(_ text: String) -> Int? {
  let bytes = text.utf8
  let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
  guard !digits.isEmpty, digits.count <= 15, digits.allSatisfy(isDigit) else { return nil }
  return Int(text)
}

func decimalNumber(_ text: String) -> Double? {
  let bytes = text.utf8
  let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
  let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard (1...2).contains(parts.count), digits.count <= 20,
    parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) })
  else { return nil }
  return Double(text)
}

func plain(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}

private func offset(_ text: String) -> Int? {
  let bytes = text.utf8
  guard let sign = bytes.first, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign),
    bytes.last == UInt8(ascii: "d")
  else { return nil }
  let digits = bytes.dropFirst().dropLast()
  guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(isDigit) else { return nil }
  return Int(String(digits)!)! * (sign == UInt8(ascii: "-") ? -1 : 1)
}
