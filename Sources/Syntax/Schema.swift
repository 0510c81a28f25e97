/// One key of a type, as `Keys` recorded it.
package struct KeyField: Sendable {
  package var key: String
  package var shape: KeyShape
  package var isRequired: Bool
  package var meaning: String
  package var example: String
  /// What counts when the key is left out.
  package var fallback: String?
}

/// What a value has to be, as a schema can say it.
package indirect enum KeyShape: Sendable {
  case text(min: Int, max: Int?)
  case slug
  case language
  case color
  case url(AllowedURL)
  case email
  case path
  case int(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case bool
  case date
  case dayOrOffset
  case moment(orTime: Bool, orAfter: [String])
  case reference(String)
  case pageReference
  case choice([String])
  case object([KeyField])
  case list(KeyShape, atLeast: Int, atMost: Int)
  case map(KeyShape)
}

/// The keys a type asks for.
package func keyFields<Value>(of read: (Keys) -> Value) -> [KeyField] {
  let keys = Keys()
  _ = read(keys)
  return keys.fields
}

/// A type as `portico schema` and `portico new` show it.
package struct Schema: Sendable {
  package var title: String
  package var meaning: String
  package var fields: [KeyField]

  package init<Value>(_ title: String, _ meaning: String, of read: (Keys) -> Value) {
    self.title = title
    self.meaning = meaning
    fields = keyFields(of: read)
  }

  /// JSON Schema 2020-12, with sorted keys, so that a comparison shows only what has changed.
  ///
  /// Names are the author's file names, so an editor with a YAML plug-in offers keys and words
  /// while one types. It cannot say all that `Keys` checks; what it forbids, `Keys` forbids too.
  package var json: String {
    var root = objectJSON(fields)
    root["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
    root["title"] = .text(title)
    root["description"] = .text(meaning)
    return JSON.object(root).text + "\n"
  }

  /// Settings to start from: what is required filled in with its example, the rest as comments.
  package var scaffold: String {
    var lines: [String] = []
    for field in fields where field.isRequired { lines += scaffold(field, indent: "", isOn: true) }
    let others = fields.filter { !$0.isRequired }
    if !others.isEmpty, !lines.isEmpty { lines.append("") }
    for field in others { lines += scaffold(field, indent: "", isOn: false) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func scaffold(_ field: KeyField, indent: String, isOn: Bool) -> [String] {
    var note = field.meaning
    if case .choice(let words) = field.shape { note += " One of \(words.joined(separator: ", "))." }
    if case .list(.choice(let words), _, _) = field.shape {
      note += " Any of \(words.joined(separator: ", "))."
    }
    if let fallback = field.fallback, !fallback.isEmpty { note += " Left out: \(fallback)." }
    let sign = isOn ? "" : "# "
    var lines = ["\(indent)# \(note)"]
    if !field.example.isEmpty {
      if field.example.utf8.contains(0x0A) {
        lines.append("\(indent)\(sign)\(field.key):")
        for line in field.example.split(separator: "\n", omittingEmptySubsequences: false) {
          lines.append("\(indent)\(sign)  \(line)")
        }
      } else {
        lines.append("\(indent)\(sign)\(field.key): \(field.example)")
      }
    } else if isOn, case .object(let inner) = field.shape {
      lines.append("\(indent)\(field.key):")
      for one in inner where one.isRequired {
        lines += scaffold(one, indent: indent + "  ", isOn: true)
      }
      if !inner.contains(where: \.isRequired) { lines[lines.count - 1] += " {}" }
    } else if isOn, case .list(.object(let inner), let atLeast, _) = field.shape, atLeast > 0 {
      lines.append("\(indent)\(field.key):")
      var item = inner.filter(\.isRequired).flatMap {
        scaffold($0, indent: indent + "    ", isOn: true)
      }
      if let first = item.firstIndex(where: { !$0.drop { $0 == " " }.hasPrefix("#") }) {
        item[first] = "\(indent)  - " + item[first].dropFirst(indent.utf8.count + 4)
      }
      lines += item
    } else {
      lines.append("\(indent)\(sign)\(field.key): \(sample(field.shape))")
    }
    return lines
  }

  /// Something of the right form, where a type gives no example.
  private func sample(_ shape: KeyShape) -> String {
    switch shape {
    case .text(let min, _):
      min <= 1 ? "…" : String(repeating: "… ", count: (min + 1) / 2) + "…"
    case .slug, .reference: "a-name"
    case .language: "en"
    case .color: "\"#0b6b63\""
    case .url: "https://example.org/"
    case .email: "name@example.org"
    case .path: "assets/picture.jpg"
    case .int(let range): String(range.contains(1) ? 1 : range.lowerBound)
    case .decimal(let range): plain(range.contains(1) ? 1 : range.lowerBound)
    case .bool: "true"
    case .date: "2026-10-19"
    case .dayOrOffset: "+30d"
    case .moment(let orTime, _): orTime ? "11:00" : "2026-10-19 09:30"
    case .pageReference: "modules/a-name"
    case .choice(let words): words.first ?? "…"
    case .list(let item, let atLeast, _):
      "[" + Array(repeating: sample(item), count: max(1, atLeast)).joined(separator: ", ") + "]"
    case .object(let fields):
      "{"
        + fields.filter(\.isRequired).map {
          let isShort = !$0.example.isEmpty && !$0.example.utf8.contains(0x0A)
          return "\($0.key): \(isShort ? $0.example : sample($0.shape))"
        }.joined(separator: ", ") + "}"
    case .map(let item): "{a-name: \(sample(item))}"
    }
  }
}

// MARK: As JSON Schema

private func objectJSON(_ fields: [KeyField]) -> [String: JSON] {
  var properties: [String: JSON] = [:]
  for field in fields {
    var one = shapeJSON(field.shape)
    one["description"] = .text(field.meaning)
    if !field.example.isEmpty, let example = exampleJSON(field) {
      one["examples"] = .list([example])
    }
    if let fallback = field.fallback.flatMap({ fallbackJSON($0, field.shape) }) {
      one["default"] = fallback
    }
    // Nothing behind the colon is the same as no such line.
    properties[field.key] =
      field.isRequired || one["type"] == nil && one["enum"] == nil
      ? .object(one) : .object(orNull(one))
  }
  var result: [String: JSON] = [
    "type": .text("object"), "additionalProperties": .no, "properties": .object(properties),
  ]
  let required = fields.filter(\.isRequired).map(\.key).sorted()
  if !required.isEmpty { result["required"] = .list(required.map(JSON.text)) }
  return result
}

private func orNull(_ one: [String: JSON]) -> [String: JSON] {
  var one = one
  if let type = one["type"] {
    switch type {
    case .text(let name): one["type"] = .list([.text(name), .text("null")])
    case .list(let names): one["type"] = .list(names + [.text("null")])
    default: break
    }
  }
  if case .list(let words)? = one["enum"] { one["enum"] = .list(words + [.null]) }
  return one
}

private func shapeJSON(_ shape: KeyShape) -> [String: JSON] {
  func string(_ pattern: String) -> [String: JSON] {
    ["type": .text("string"), "pattern": .text(pattern)]
  }
  switch shape {
  case .text(let min, let max):
    // Text such as `1.10` or `no` is a number or a boolean to a plain YAML reader.
    var one: [String: JSON] = [
      "type": .list([.text("string"), .text("number"), .text("boolean")]),
      "minLength": .number(Double(Swift.max(1, min))),
    ]
    if let max { one["maxLength"] = .number(Double(max)) }
    return one
  case .slug, .reference: return string("^[a-z0-9-]{1,120}$")
  case .language: return string("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
  case .color: return string("^#[0-9A-Fa-f]{6}$")
  case .url(let allowed):
    switch allowed {
    case .https: return string("^\(https)").merging(uri) { a, _ in a }
    case .httpsOrMail: return string("^(\(https)|\(mailto))")
    case .httpsMailOrPath: return string("^(\(https)|\(mailto)|[^:]*$)")
    }
  case .email: return string("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$").merging(email) { a, _ in a }
  case .path: return string("^[^/~\\\\:?#][^\\\\:?#]*$")
  case .int(let range):
    return [
      "type": .text("integer"), "minimum": .number(Double(range.lowerBound)),
      "maximum": .number(Double(range.upperBound)),
    ]
  case .decimal(let range):
    return [
      "type": .text("number"), "minimum": .number(range.lowerBound),
      "maximum": .number(range.upperBound),
    ]
  case .bool: return ["type": .text("boolean")]
  case .date:
    return string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").merging(["format": .text("date")]) { a, _ in a }
  case .dayOrOffset: return string("^([0-9]{4}-[0-9]{2}-[0-9]{2}|[+-][0-9]{1,4}d)$")
  case .moment(let orTime, let names):
    let time = "[0-9]{1,2}:[0-9]{2}"
    let named =
      names.isEmpty ? [] : ["(\(names.joined(separator: "|")))([+-][0-9]{1,4}d)?( \(time))?"]
    let forms =
      ["[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]\(time))?"] + named
      + (orTime ? [time, "\\+[0-9]{1,4}d"] : [])
    return string("^(\(forms.joined(separator: "|")))$")
  case .pageReference: return string("^[a-z0-9-]+/[a-z0-9-]+$")
  case .choice(let words): return ["enum": .list(words.map(JSON.text))]
  case .object(let fields): return objectJSON(fields)
  case .list(let item, let atLeast, let atMost):
    var list: [String: JSON] = [
      "type": .text("array"), "items": .object(shapeJSON(item)),
      "maxItems": .number(Double(atMost)),
    ]
    if atLeast > 0 { list["minItems"] = .number(Double(atLeast)) }
    switch item {
    case .object, .map, .list: return list
    default:
      return [
        "anyOf": .list([
          .object(list), .object(shapeJSON(item)), .object(["type": .text("null")]),
        ])
      ]
    }
  case .map(let item):
    return ["type": .text("object"), "additionalProperties": .object(shapeJSON(item))]
  }
}

private let https = "[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#]"
private let mailto = "[Mm][Aa][Ii][Ll][Tt][Oo]:"
private let uri: [String: JSON] = ["format": .text("uri")]
private let email: [String: JSON] = ["format": .text("email")]

/// An example is written as YAML; simple ones have a form in JSON.
private func exampleJSON(_ field: KeyField) -> JSON? {
  let bytes = Array((field.key + ": " + field.example).utf8)
  let source =
    field.example.utf8.contains(0x0A)
    ? Array(
      (field.key + ":\n"
        + field.example.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "  " + $0 }.joined(separator: "\n")).utf8) : bytes
  guard let value = yaml(from: source, in: 0..<source.count, file: "").value,
    let example = value[field.key]
  else { return nil }
  return json(example, field.shape)
}

private func json(_ value: YAML, _ shape: KeyShape) -> JSON {
  switch (value, shape) {
  case (.null, _): return .null
  case (.scalar(let scalar), .int), (.scalar(let scalar), .decimal):
    return decimalNumber(scalar.text).map(JSON.number) ?? .text(scalar.text)
  case (.scalar(let scalar), .bool): return scalar.text == "true" ? .yes : .no
  case (.scalar, .list(let item, _, _)): return json(value, item)
  case (.scalar(let scalar), _): return .text(scalar.text)
  case (.sequence(let items, _), .list(let item, _, _)):
    return .list(items.map { json($0, item) })
  case (.sequence(let items, _), _): return .list(items.map { json($0, shape) })
  case (.mapping(let pairs, _), _):
    var result: [String: JSON] = [:]
    for pair in pairs {
      switch shape {
      case .object(let fields):
        let inner = fields.first { $0.key == pair.key.text }?.shape ?? .text(min: 1, max: nil)
        result[pair.key.text] = json(pair.value, inner)
      case .map(let item): result[pair.key.text] = json(pair.value, item)
      default: result[pair.key.text] = json(pair.value, .text(min: 1, max: nil))
      }
    }
    return .object(result)
  }
}

private func fallbackJSON(_ text: String, _ shape: KeyShape) -> JSON? {
  switch shape {
  case .int, .decimal: return decimalNumber(text).map(JSON.number)
  case .bool: return text == "true" ? .yes : .no
  case .list, .object, .map: return nil
  default: return .text(text)
  }
}

/// Just enough of JSON to write a schema.
private indirect enum JSON: Sendable {
  case null, yes, no
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  var text: String { written(indent: "") }

  private func written(indent: String) -> String {
    switch self {
    case .null: return "null"
    case .yes: return "true"
    case .no: return "false"
    case .number(let number): return plain(number)
    case .text(let text): return escaped(text)
    case .list(let items):
      if items.isEmpty { return "[]" }
      let inner = indent + "  "
      return "[\n"
        + items.map { inner + $0.written(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let inner = indent + "  "
      let lines = members.sorted { $0.key < $1.key }.map {
        "\(inner)\(escaped($0.key)): \($0.value.written(indent: inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
