package import Diagnostics
package import Syntax

/// What stands behind the name in a placeholder.
package enum PlaceholderValue: Sendable {
  case text(String)
  case number(Int)
  case date(CalendarDate)
  /// A word that has a plural: what the filter `plural` gives.
  case word(singular: String, plural: String)
}

/// Everything that the placeholders of one page may ask for.
///
/// Source: domain.md 3.8. A name that Portico knows but the program has not filled in is kept
/// apart, so that the report can say where to write it.
package struct PlaceholderValues: Sendable {
  package private(set) var values: [String: PlaceholderValue] = [:]
  /// For each known name without a value: where it comes from ("`links.application` in
  /// program.yml").
  package private(set) var undefined: [String: String] = [:]
  /// Why every `cohort.…` name is without a value, if it is because several cohorts run.
  package var cohortsToChooseFrom: [String] = []
  /// How the names begin whose values stand in a file that could not be read: that has been
  /// reported there, so no value is no mistake here.
  package var unread: [String] = []
  package var dates: DateWords

  package init(dates: DateWords) { self.dates = dates }

  package mutating func set(_ name: String, _ value: PlaceholderValue) { values[name] = value }

  package mutating func set(_ name: String, _ text: String?, from origin: String) {
    if let text, !text.isEmpty { values[name] = .text(text) } else { undefined[name] = origin }
  }

  package mutating func set(_ name: String, _ date: CalendarDate?, from origin: String) {
    if let date { values[name] = .date(date) } else { undefined[name] = origin }
  }

  package mutating func set(_ name: String, _ number: Int?, from origin: String) {
    if let number { values[name] = .number(number) } else { undefined[name] = origin }
  }
}

extension PlaceholderValues {
  /// The text that takes the place of `{{ expression }}`, or why there is none.
  ///
  /// An expression is a name, optionally plus or minus days or weeks, then filters:
  /// `cohort.kickoff+30d | date: long | upper`.
  package func text(of expression: String, at span: Span) -> Result<String, PlaceholderError> {
    // Most have no filter, and to split takes longer than all else.
    let parts =
      expression.utf8.contains(UInt8(ascii: "|"))
      ? expression.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      : [trimmed(expression)]
    let (name, shift) = nameAndShift(parts[0])
    guard !name.isEmpty else {
      return .failure(PlaceholderError(.placeholderSyntax(expression, at: span)))
    }
    guard var value = values[name] else {
      if unread.contains(where: name.hasPrefix) { return .success("") }
      return .failure(PlaceholderError(missing(name, at: span)))
    }
    if let shift {
      guard case .date(let date) = value else {
        return .failure(PlaceholderError(.placeholderNotADate(name, at: span)))
      }
      value = .date(date.adding(days: shift))
    }
    var style: DateStyle = .long
    var text: String?
    for filter in parts.dropFirst() {
      let pieces = filter.split(separator: ":", maxSplits: 1).map { trimmed($0) }
      let filterName = pieces.first ?? ""
      let argument = pieces.count > 1 ? pieces[1] : nil
      switch (filterName, argument) {
      case ("date", let argument):
        guard case .date = value else {
          return .failure(PlaceholderError(.placeholderNotADate(name, at: span)))
        }
        guard let chosen = DateStyle(rawValue: argument ?? "long") else {
          return .failure(
            PlaceholderError(.placeholderUnknownFilter("date: \(argument ?? "")", at: span)))
        }
        style = chosen
      case ("plural", nil):
        guard case .word(_, let plural) = value else {
          return .failure(PlaceholderError(.placeholderNoPlural(name, at: span)))
        }
        text = plural
      case ("upper", nil): text = (text ?? plain(value, style)).uppercased()
      case ("lower", nil): text = (text ?? plain(value, style)).lowercased()
      default:
        return .failure(PlaceholderError(.placeholderUnknownFilter(filter, at: span)))
      }
    }
    return .success(text ?? plain(value, style))
  }

  private func plain(_ value: PlaceholderValue, _ style: DateStyle) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let date): dates.text(of: date, style)
    case .word(let singular, _): singular
    }
  }

  private func missing(_ name: String, at span: Span) -> Diagnostic {
    if name.hasPrefix("cohort."), !cohortsToChooseFrom.isEmpty {
      return .placeholderWhichCohort(name, cohorts: cohortsToChooseFrom, at: span)
    }
    if let origin = undefined[name] {
      return .placeholderUndefined(name, origin: origin, at: span)
    }
    let known = values.keys.sorted() + undefined.keys.sorted()
    // People mistype one part of a dotted name far more often than all of it.
    let nearest = nearestName(to: name, among: known)
    return .placeholderUnknown(name, nearest: nearest, known: known, at: span)
  }

  /// The text with every placeholder in it filled in; a mistake is reported and leaves a gap.
  ///
  /// `\{{` stands for two literal braces.
  package func filled(_ text: Placed<String>, report: (Diagnostic) -> Void) -> String {
    guard text.value.utf8.contains(UInt8(ascii: "{")) else { return text.value }
    var result = ""
    var rest = Substring(text.value)
    while let open = pair(of: UInt8(ascii: "{"), in: rest) {
      let before = rest[..<open.lowerBound]
      if before.utf8.last == UInt8(ascii: "\\") {
        result += before.dropLast() + "{{"
        rest = rest[open.upperBound...]
        continue
      }
      result += before
      let inside = rest[open.upperBound...]
      guard let close = pair(of: UInt8(ascii: "}"), in: inside) else {
        report(.placeholderUnclosed(at: text.span(of: open)))
        return result
      }
      let expression = String(inside[..<close.lowerBound])
      let span = text.span(of: open.lowerBound..<close.upperBound)
      switch self.text(of: trimmed(expression), at: span) {
      case .success(let value): result += value
      case .failure(let error): report(error.diagnostic)
      }
      rest = inside[close.upperBound...]
    }
    return result + rest
  }
}

/// Where a sign stands twice in a row.
private func pair(of sign: UInt8, in text: Substring) -> Range<String.Index>? {
  var rest = text.utf8
  while let first = rest.firstIndex(of: sign) {
    let second = rest.index(after: first)
    if second < rest.endIndex, rest[second] == sign { return first..<rest.index(after: second) }
    rest = rest[second...]
  }
  return nil
}

/// A placeholder that cannot be filled in.
package struct PlaceholderError: Error {
  package let diagnostic: Diagnostic
  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// `cohort.kickoff + 30d` as its name and its shift in days.
private func nameAndShift(_ subject: String) -> (name: String, days: Int?) {
  guard let unit = subject.last, unit == "d" || unit == "w",
    let sign = subject.lastIndex(where: { $0 == "+" || $0 == "-" })
  else { return (subject, nil) }
  let digits = trimmed(subject[subject.index(after: sign)...].dropLast())
  guard let count = Int(digits), count >= 0, count <= 10_000 else { return (subject, nil) }
  let days = (unit == "w" ? 7 : 1) * count
  return (trimmed(subject[..<sign]), subject[sign] == "-" ? -days : days)
}

/// The text without spaces at both ends.
func trimmed(_ text: some StringProtocol) -> String {
  var slice = text[...]
  while slice.first == " " { slice = slice.dropFirst() }
  while slice.last == " " { slice = slice.dropLast() }
  return String(slice)
}

extension Diagnostic {
  fileprivate static func placeholderSyntax(_ expression: String, at span: Span) -> Self {
    .error(
      .placeholderSyntax, at: span, "a placeholder names nothing",
      why: "Readers would see a gap where a value should stand.",
      mend: "write a name between the braces, such as `{{ program.name }}`")
  }

  fileprivate static func placeholderUnclosed(at span: Span) -> Self {
    .error(
      .placeholderSyntax, at: span, "a placeholder is opened but never closed",
      why: "Portico cannot tell where the placeholder ends and the text goes on.",
      mend: "close it with `}}`, or write `\\{{` if you mean two braces")
  }

  fileprivate static func placeholderUnknown(
    _ name: String, nearest: String?, known: [String], at span: Span
  ) -> Self {
    let groups = Set(known.map { String($0.prefix { $0 != "." }) }).sorted()
    return .error(
      .placeholderUnknown, at: span, "there is no placeholder named `\(name)`",
      why: "Readers would see a gap where a value should stand.",
      mend: nearest.map { "change it to `{{ \($0) }}`" }
        ?? "use one of the groups \(groups.joined(separator: ", ")); `portico explain placeholder/unknown` lists them"
    )
  }

  fileprivate static func placeholderUndefined(
    _ name: String, origin: String, at span: Span
  ) -> Self {
    .error(
      .placeholderUndefined, at: span, "`\(name)` has no value in this program",
      why: "Readers would see a gap where a value should stand.",
      mend: "fill in \(origin), or take the placeholder out")
  }

  fileprivate static func placeholderWhichCohort(
    _ name: String, cohorts: [String], at span: Span
  ) -> Self {
    .error(
      .placeholderWhichCohort, at: span, "`\(name)` could mean any of \(cohorts.count) cohorts",
      why: "A participant of one cohort would read the dates of another.",
      mend:
        "add `cohorts: [\(cohorts.last!)]` to the page, or `current_cohort: \(cohorts.last!)` to program.yml"
    )
  }

  fileprivate static func placeholderNotADate(_ name: String, at span: Span) -> Self {
    .error(
      .placeholderFilter, at: span, "`\(name)` is not a date",
      why: "Only a date can be shifted by days or written long, short or iso.",
      mend: "take the `+…d` or `| date` away, or use a date such as `cohort.kickoff`")
  }

  fileprivate static func placeholderNoPlural(_ name: String, at span: Span) -> Self {
    .error(
      .placeholderFilter, at: span, "`\(name)` has no plural",
      why: "Only the program's terms have a plural that Portico knows.",
      mend: "take `| plural` away, or use a term such as `{{ term.mentors }}`")
  }

  fileprivate static func placeholderUnknownFilter(_ filter: String, at span: Span) -> Self {
    let filters = ["date: long", "date: short", "date: iso", "plural", "upper", "lower"]
    let choices = filter.hasPrefix("date:") ? filters.filter { $0.hasPrefix("date") } : filters
    let nearest = nearestName(to: filter, among: filters)
    return .error(
      .placeholderFilter, at: span, "there is no filter `\(filter)`",
      why: "Portico cannot tell how the value should be written.",
      mend: nearest.map { "change it to `| \($0)`" }
        ?? "use one of \(choices.map { "`| \($0)`" }.joined(separator: ", "))")
  }
}
