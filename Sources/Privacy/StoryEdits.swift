package import Syntax

// What `portico story` writes into a story's file. All else in it stays, byte for byte: comments,
// line ends, the order of the settings. An edit that would change anything else is not made.

/// The file with the fingerprint of its approved text; nil if its layout does not allow it.
package func recording(_ fingerprint: String, in story: Document) -> [UInt8]? {
  guard let settings = story.settings else { return nil }
  let bytes =
    setting("text_hash", to: fingerprint, in: settings, of: story)
  return checked(bytes, against: story) { edited in
    edited["text_hash"]?.text == fingerprint
      && same(settings.without("text_hash"), edited.without("text_hash"))
  }
}

/// The file with `consent: status: withdrawn`; nil if its layout does not allow it.
package func withdrawing(_ story: Document) -> [UInt8]? {
  guard let settings = story.settings else { return nil }
  let word = Consent.Status.withdrawn.rawValue
  let bytes: [UInt8]?
  switch settings["consent"] {
  case .mapping(let pairs, _)? where !pairs.isEmpty:
    bytes = setting("status", to: word, in: settings["consent"]!, of: story)
  case .scalar(let scalar)?:
    bytes = replacing(scalar, with: "{status: \(word)}", in: story)
  case nil:
    bytes = setting("consent", to: "{status: \(word)}", in: settings, of: story)
  case .null?:
    bytes = setting("consent", to: "{status: \(word)}", in: settings, of: story)
  case .mapping?, .sequence?: bytes = nil
  }
  return checked(bytes, against: story) { edited in
    edited["consent"]?["status"]?.text == word
      && same(settings.without("consent"), edited.without("consent"))
      && same(
        settings["consent"]?.without("status") ?? .nothing,
        edited["consent"]?.without("status") ?? .nothing)
  }
}

/// The file with one key of a mapping set: its value replaced, or the key added.
private func setting(
  _ key: String, to value: String, in mapping: YAML, of story: Document
) -> [UInt8]? {
  let isWhole = mapping.place == story.settings?.place
  guard case .mapping(let pairs, let place) = mapping, let first = pairs.first else {
    // There are no settings at all between the fences.
    return isWhole
      ? inserting("\(key): \(value)" + story.lineEnd, at: story.closingFence, in: story) : nil
  }
  if let pair = pairs.first(where: { $0.key.text == key }) {
    switch pair.value {
    case .scalar(let scalar): return replacing(scalar, with: value, in: story)
    case .null(let place) where place.length > 0:
      return replacing(YAMLScalar(text: "", place: place), with: value, in: story)
    case .null:
      // Nothing, or only a comment, stands behind the colon.
      guard let end = story.offset(pair.key.place).map({ $0 + pair.key.place.length }),
        let colon = story.bytes[end...].firstIndex(of: UInt8(ascii: ":"))
      else { return nil }
      return inserting(" \(value)", at: colon + 1, in: story)
    case .mapping, .sequence: return nil
    }
  }
  guard let start = story.offset(place), let firstKey = story.offset(first.key.place) else {
    return nil
  }
  if story.bytes[start] == UInt8(ascii: "{") {
    return inserting(
      "\"\(key)\": \(value.hasPrefix("{") ? value : "\"\(value)\""), ", at: firstKey, in: story)
  }
  if isWhole {
    return inserting("\(key): \(value)" + story.lineEnd, at: story.closingFence, in: story)
  }
  let indent = String(repeating: " ", count: first.key.place.column - 1)
  return inserting("\(key): \(value)" + story.lineEnd + indent, at: firstKey, in: story)
}

private func replacing(_ scalar: YAMLScalar, with value: String, in story: Document) -> [UInt8]? {
  guard let start = story.offset(scalar.place) else { return nil }
  var bytes = story.bytes
  bytes.replaceSubrange(start..<start + scalar.place.length, with: value.utf8)
  return bytes
}

private func inserting(_ text: String, at offset: Int?, in story: Document) -> [UInt8]? {
  guard let offset else { return nil }
  var bytes = story.bytes
  bytes.insert(contentsOf: text.utf8, at: offset)
  return bytes
}

/// The edited file, if it reads as it should and its body is the same.
private func checked(
  _ bytes: [UInt8]?, against story: Document, _ isRight: (YAML) -> Bool
) -> [UInt8]? {
  guard let bytes else { return nil }
  let edited = document(from: SourceFile(path: story.file, bytes: bytes)).value
  guard let settings = edited.settings, isRight(settings),
    edited.bytes[edited.bodyStart...].elementsEqual(story.bytes[story.bodyStart...])
  else { return nil }
  return bytes
}

extension Document {
  /// The byte at a place; nil if it is not in this file.
  fileprivate func offset(_ place: Place) -> Int? {
    guard place.line > 0, place.column > 0 else { return nil }
    var start = 0
    for _ in 1..<place.line {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    let offset = start + place.column - 1
    return offset + place.length <= bytes.count ? offset : nil
  }

  /// Where the line `---` begins that ends the settings.
  fileprivate var closingFence: Int? {
    var end = bodyStart
    if end > 0, bytes[end - 1] == 0x0A { end -= 1 }
    return bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 }
  }

  /// How the file's own lines end.
  fileprivate var lineEnd: String {
    guard let end = bytes.firstIndex(of: 0x0A), end > 0 else { return "\n" }
    return bytes[end - 1] == 0x0D ? "\r\n" : "\n"
  }
}

extension YAML {
  fileprivate static let nothing = YAML.null(Place(line: 0, column: 0))

  fileprivate func without(_ key: String) -> YAML {
    switch self {
    case .mapping(let pairs, let place):
      let rest = pairs.filter { $0.key.text != key }
      return rest.isEmpty ? .nothing : .mapping(rest, place)
    // A consent that was only a word, such as `yes`, is replaced as a whole.
    case .scalar where key == "status", .null: return .nothing
    case .scalar, .sequence: return self
    }
  }
}

/// Whether two settings say the same, wherever they stand.
private func same(_ a: YAML, _ b: YAML) -> Bool {
  switch (a, b) {
  case (.null, .null): true
  case (.scalar(let a), .scalar(let b)): a.text == b.text
  case (.sequence(let a, _), .sequence(let b, _)):
    a.count == b.count && zip(a, b).allSatisfy { same($0, $1) }
  case (.mapping(let a, _), .mapping(let b, _)):
    a.count == b.count
      && zip(a, b).allSatisfy { $0.key.text == $1.key.text && same($0.value, $1.value) }
  default: false
  }
}
