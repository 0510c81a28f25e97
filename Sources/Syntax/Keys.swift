package import Diagnostics

/// The reader that is the schema.
///
/// A type says once which keys it has, in an `init(_ keys: Keys)`. Run over a file that reads the
/// values and reports each mistake at its place (`decode(_:from:)`); run over nothing it describes
/// the type, for the JSON Schema and the scaffold (`Schema`). So the three cannot disagree.
///
///     init(_ keys: Keys) {
///       title = keys.required("title", .text(max: 90), "The page's title.", example: "Your first meeting")
///       minutes = keys.required("minutes", .int(in: 1...240), "How long it takes.", example: "30")
///       owner = keys.optional("owner", .reference(to: "people"), "Who keeps it right.", example: "ana-duarte")
///       audience = keys.list("audience", of: .choice(Audience.self), "Whom it is for.", example: "[mentor]")
///       draft = keys.value("draft", .bool, default: false, "Whether it is unfinished.", example: "true")
///     }
///
/// Ask for every key on every run, also for those that matter only sometimes: a key that is not
/// asked for is unknown, and missing in the description. What depends on another value is checked
/// afterwards, with `require(_:when:_:)` or `report(_:)`.
package final class Keys {
  /// Whether nothing is read: every getter returns a harmless stand-in.
  package var isDescribing: Bool { report == nil }
  /// Where the mapping starts; for what concerns it as a whole.
  package let span: Span
  /// What was asked for, when describing.
  package private(set) var fields: [KeyField] = []

  private let file: String
  private let pairs: [(key: YAMLScalar, value: YAML)]
  private let inherited: Inherited?
  private let report: Findings?
  private var known: [String] = []
  private var seen: [Bool]
  /// The reports of keys that are not there: each may turn out to be there under a mistyped name.
  private var missing: [String: Diagnostic] = [:]

  /// Settings of another file that count where this one is silent: a translation inherits its
  /// original's. Mistakes in them have been reported for that file already, so not again.
  package struct Inherited {
    package var settings: YAML
    package var file: String

    package init(settings: YAML, file: String) {
      self.settings = settings
      self.file = file
    }
  }

  /// Describes.
  package init() {
    span = Span(file: "")
    file = ""
    pairs = []
    inherited = nil
    report = nil
    seen = []
  }

  /// Reads.
  init(
    _ pairs: [(key: YAMLScalar, value: YAML)], at place: Place, file: String, report: Findings,
    inherited: Inherited? = nil
  ) {
    span = place.span(in: file)
    self.file = file
    self.pairs = pairs
    self.inherited = inherited
    self.report = report
    seen = Array(repeating: false, count: pairs.count)
  }

  // MARK: What a type asks for

  /// A value that has to be there.
  package func required<Value>(
    _ key: String, _ kind: Kind<Value>, _ meaning: String, example: String = ""
  ) -> Value {
    ask(key, kind, meaning, example, isRequired: true, fallback: nil) ?? kind.standIn()
  }

  /// A value that may be left out.
  package func optional<Value>(
    _ key: String, _ kind: Kind<Value>, _ meaning: String, example: String = ""
  ) -> Value? {
    ask(key, kind, meaning, example, isRequired: false, fallback: nil)
  }

  /// A value that is `fallback` unless it is written. `shownAs` is how the schema names that.
  package func value<Value>(
    _ key: String, _ kind: Kind<Value>, default fallback: Value, shownAs: String? = nil,
    _ meaning: String, example: String = ""
  ) -> Value {
    let shown = isDescribing ? shownAs ?? "\(fallback)" : nil
    return ask(key, kind, meaning, example, isRequired: false, fallback: shown) ?? fallback
  }

  /// A value of a fixed choice that is `fallback` unless it is written.
  package func value<Value: RawRepresentable<String>>(
    _ key: String, _ kind: Kind<Value>, default fallback: Value, _ meaning: String,
    example: String = ""
  ) -> Value {
    ask(key, kind, meaning, example, isRequired: false, fallback: fallback.rawValue) ?? fallback
  }

  /// A list; it may be left out, and is then empty, unless it needs `atLeast` one item. One item
  /// may stand alone, without dash or brackets, if it is no object. For a list that must be
  /// written but may be empty, ask for `required(key, .list(of: …), …)`.
  package func list<Item>(
    _ key: String, of item: Kind<Item>, atLeast: Int = 0, atMost: Int = 500, _ meaning: String,
    example: String = ""
  ) -> [Item] {
    ask(
      key, .list(of: item, atLeast: atLeast, atMost: atMost), meaning, example,
      isRequired: atLeast > 0, fallback: nil) ?? []
  }

  /// A mapping whose names the author chooses, such as terms by language; empty if left out.
  package func map<Item>(
    _ key: String, of item: Kind<Item>, _ meaning: String, example: String = ""
  ) -> [Named<Item>] {
    ask(key, .map(of: item), meaning, example, isRequired: false, fallback: nil) ?? []
  }

  // MARK: What depends on other values

  /// Whether the key is written here (or inherited) with a value.
  package func has(_ key: String) -> Bool {
    guard let found = find(key) else { return false }
    if case .null = found.value { return false }
    return true
  }

  /// Where the key's value stands; the start of the mapping if it is not written.
  package func span(of key: String) -> Span {
    guard let found = find(key) else { return span }
    if case .null = found.value { return found.key.place.span(in: found.file) }
    return found.value.place.span(in: found.file)
  }

  /// Reports a key that has to be there in this case: `keys.require("myths", when: kind == .myth,
  /// "a page of kind myth lists the myths it corrects")`.
  package func require(_ key: String, when condition: Bool, _ rule: String) {
    guard condition, !isDescribing, !has(key) else { return }
    noteMissing(key, rule: rule, field: nil)
  }

  private func noteMissing(
    _ key: String, rule: String?, field: (meaning: String, example: String)?
  ) {
    let diagnostic = Diagnostic.missingKey(key, at: span, rule: rule, field: field)
    missing[key] = diagnostic
    report(diagnostic)
  }

  /// Adds a mistake that the type itself noticed.
  package func report(_ diagnostic: Diagnostic) {
    report?.diagnostics.append(diagnostic)
  }

  /// Reports the keys that nobody asked for. One that is a slip for a missing key is told as that
  /// slip alone.
  package func finish() {
    guard let report else { return }
    for (index, pair) in pairs.enumerated() where !seen[index] {
      if let meant = nearestName(to: pair.key.text, among: missing.keys.sorted()),
        let twice = missing.removeValue(forKey: meant)
      {
        report.diagnostics.removeAll { $0 == twice }
        report.diagnostics.append(.unknownKey(pair.key, in: file, known: [meant]))
      } else {
        report.diagnostics.append(.unknownKey(pair.key, in: file, known: known))
      }
    }
  }

  // MARK: How it is found

  private struct Found {
    var key: YAMLScalar
    var value: YAML
    var file: String
    var report: Findings
  }

  private func find(_ key: String) -> Found? {
    guard let report else { return nil }
    for (index, pair) in pairs.enumerated() where pair.key.text == key {
      seen[index] = true
      return Found(key: pair.key, value: pair.value, file: file, report: report)
    }
    guard let inherited, case .mapping(let pairs, _) = inherited.settings,
      let pair = pairs.first(where: { $0.key.text == key })
    else { return nil }
    return Found(key: pair.key, value: pair.value, file: inherited.file, report: Findings())
  }

  private func ask<Value>(
    _ key: String, _ kind: Kind<Value>, _ meaning: String, _ example: String, isRequired: Bool,
    fallback: String?
  ) -> Value? {
    guard report != nil else {
      fields.append(
        KeyField(
          key: key, shape: kind.shape(), isRequired: isRequired, meaning: meaning,
          example: example, fallback: fallback))
      return isRequired ? kind.standIn() : nil
    }
    known.append(key)
    guard let found = find(key) else {
      if isRequired {
        noteMissing(key, rule: nil, field: (meaning: meaning, example: example))
      }
      return nil
    }
    let reading = Reading(
      key: key, example: example, file: found.file, report: found.report)
    if case .null(let place) = found.value {
      if isRequired {
        found.report.diagnostics.append(
          reading.empty(at: place, key: found.key, isColor: kind.isColor))
      } else if kind.isColor {
        found.report.diagnostics.append(
          reading.empty(at: place, key: found.key, isColor: true))
      }
      return nil
    }
    return kind.read(found.value, reading)
  }
}

/// The mistakes of one run, gathered from every mapping in it.
final class Findings {
  var diagnostics: [Diagnostic] = []
}

/// What a value's reader knows of where it is: enough to word a mistake.
package struct Reading {
  let key: String
  let example: String
  let file: String
  let report: Findings

  func note(_ diagnostic: Diagnostic) { report.diagnostics.append(diagnostic) }
}

/// A value that remembers where it stands, for checks that can only be made later.
package struct Placed<Value> {
  package var value: Value
  package var span: Span

  package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}

/// The name of something in another file, such as `ana-duarte` or `modules/first-meeting`.
package struct Reference: Hashable, Sendable {
  package var name: String
  package var span: Span

  package init(name: String, span: Span) {
    self.name = name
    self.span = span
  }
}

/// One line of a mapping whose names the author chooses.
package struct Named<Value> {
  package var name: Placed<String>
  package var value: Value

  package init(name: Placed<String>, value: Value) {
    self.name = name
    self.value = value
  }
}

extension Named: Sendable where Value: Sendable {}

/// A day, or a number of days after another day that is known later (`+30d`).
package enum DayOrOffset: Hashable, Sendable {
  case day(CalendarDate)
  case offset(days: Int)
}

/// Runs a type's reader over settings. If any of the diagnostics is an error, the value holds
/// stand-ins and must not be used for more than further checks.
package func decode<Value>(
  _ read: (Keys) -> Value, from settings: YAML?, file: String,
  inheriting inherited: Keys.Inherited? = nil
) -> Checked<Value> {
  let report = Findings()
  let keys: Keys
  switch settings {
  case .mapping(let pairs, let place):
    keys = Keys(pairs, at: place, file: file, report: report, inherited: inherited)
  case .null(let place):
    keys = Keys([], at: place, file: file, report: report, inherited: inherited)
  case nil:
    // They could not be read, and that has been said: to say what is missing would be noise.
    return Checked(read(Keys()))
  case .scalar(let scalar):
    report.diagnostics.append(.notSettings(at: scalar.place.span(in: file)))
    return Checked(read(Keys()), report.diagnostics)
  case .sequence(_, let place):
    report.diagnostics.append(.notSettings(at: place.span(in: file)))
    return Checked(read(Keys()), report.diagnostics)
  }
  let value = read(keys)
  keys.finish()
  return Checked(value, report.diagnostics)
}

package func decode<Value>(
  _ read: (Keys) -> Value, from document: Document, inheriting inherited: Keys.Inherited? = nil
) -> Checked<Value> {
  decode(read, from: document.settings, file: document.file, inheriting: inherited)
}
