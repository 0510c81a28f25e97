/// What a template gets when it asks a noun for a field.
package enum Value {
  case absent
  case text(String)
  case html(HTML)
  case link(Link)
  case number(Int)
  case flag(Bool)
  /// Already valid JSON.
  case json(String)
  case list([Value])
  case record(AnyObject)
}

/// What kind of value a field holds, known when templates are loaded.
package indirect enum Shape: Sendable {
  case text, html, link, number, flag, json
  case list(Shape)
  case optional(Shape)
  case record(RecordShape)
}

extension Shape: CustomStringConvertible {
  /// In the words of the theme author's reference: "list of Section", "text, or absent".
  package var description: String {
    switch self {
    case .text: "text"
    case .html: "html"
    case .link: "link"
    case .number: "number"
    case .flag: "flag"
    case .json: "json"
    case .list(let element): "list of \(element)"
    case .optional(let wrapped): "\(wrapped), or absent"
    case .record(let record): record.name
    }
  }
}

/// What a template may ask of one kind of noun: its fields, in the order they were declared.
package final class RecordShape: Sendable {
  package struct Field: Sendable {
    package let name: String
    /// One sentence for the theme author.
    package let documentation: String
    /// Found out when it is asked for, because a noun may hold others of its own kind.
    package var shape: Shape { resolve() }

    let get: @Sendable (AnyObject) -> Value
    let resolve: @Sendable () -> Shape
  }

  /// The noun's name as messages and the reference give it: "Module".
  package let name: String
  package let documentation: String
  package let fields: [Field]
  /// Whether an object is of the class these fields read.
  let accepts: @Sendable (AnyObject) -> Bool
  private let places: [String: Int]

  init(
    name: String, documentation: String, fields: [Field],
    accepts: @escaping @Sendable (AnyObject) -> Bool
  ) {
    self.name = name
    self.documentation = documentation
    self.fields = fields
    self.accepts = accepts
    var places: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      precondition(isName(field.name), "\(name): \"\(field.name)\" cannot be written in a template")
      precondition(
        places.updateValue(index, forKey: field.name) == nil,
        "\(name) declares \"\(field.name)\" twice")
    }
    self.places = places
  }

  package func field(_ name: String) -> Field? { places[name].map { fields[$0] } }

  /// This record and all that can be reached from it, each once, nearest first: the order of the
  /// reference.
  package var reachable: [RecordShape] {
    var found = [self]
    var seen = [ObjectIdentifier(self)]
    var next = 0
    while next < found.count {
      for field in found[next].fields {
        guard let record = field.shape.innermostRecord else { continue }
        guard !seen.contains(ObjectIdentifier(record)) else { continue }
        seen.append(ObjectIdentifier(record))
        found.append(record)
      }
      next += 1
    }
    return found
  }
}

extension Shape {
  /// The record inside any number of lists and optionals.
  var innermostRecord: RecordShape? {
    switch self {
    case .record(let record): record
    case .list(let inner), .optional(let inner): inner.innermostRecord
    default: nil
    }
  }

  var isOptional: Bool { if case .optional = self { true } else { false } }

  var unwrapped: Shape { if case .optional(let wrapped) = self { wrapped.unwrapped } else { self } }
}

/// Whether something can stand between the dots of a path: letters, digits and `_`.
func isName(_ text: String) -> Bool {
  guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first) else {
    return false
  }
  return text.utf8.allSatisfy(isNameByte)
}

func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}
