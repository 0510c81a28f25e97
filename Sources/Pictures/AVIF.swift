// AVIF (AV1 Image File Format, HEIF ISO 23008-12): boxes in boxes. `meta` says which items there
// are and where in the file their bytes lie, so nothing may move: what goes leaves free space.

struct Box {
  var type: String
  var whole: Range<Int>
  var content: Range<Int>

  /// The boxes in a range; nil if they do not fill it.
  static func boxes(in bytes: [UInt8], _ range: Range<Int>) -> [Box]? {
    var boxes: [Box] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard var length = bytes.big(at, 4), let type = bytes.range(at + 4, 4), boxes.count < 4096
      else { return nil }
      var head = 8
      if length == 1 {
        guard let long = bytes.big(at + 8, 8) else { return nil }
        (length, head) = (long, 16)
      } else if length == 0 {
        length = range.upperBound - at
      }
      guard length >= head, let whole = bytes.range(at, length),
        whole.upperBound <= range.upperBound
      else { return nil }
      boxes.append(
        Box(
          type: String(decoding: bytes[type], as: UTF8.self), whole: whole,
          content: at + head..<whole.upperBound))
      at = whole.upperBound
    }
    return boxes
  }
}

func isAVIF(_ bytes: [UInt8]) -> Bool {
  guard let length = bytes.big(0, 4), let box = bytes.range(0, length), length <= 4096 else {
    return false
  }
  return stride(from: 8, to: box.upperBound - 3, by: 4).contains {
    $0 != 12 && (bytes.reads("avif", at: $0) || bytes.reads("avis", at: $0))
  }
}

/// An item: a picture, a part of one, or something else such as EXIF.
private struct Item {
  var id: Int
  var type: String
  /// Its entry in `iinf`, and the name in it.
  var entry: Box
  var name: Range<Int>
  var extents: [Range<Int>] = []
  /// Its entry in `iloc`.
  var location: Range<Int>?

  var isPicture: Bool { ["av01", "grid", "iden", "iovl", "tmap"].contains(type) }
}

/// What `meta` says.
private struct Items {
  var items: [Item] = []
  var top: [Box] = []
  var meta: Box
  var parts: [Box] = []

  /// nil if it is damaged or of a sort that we do not know.
  init?(_ bytes: [UInt8]) {
    guard let top = Box.boxes(in: bytes, bytes.indices), top.first?.type == "ftyp",
      let meta = top.first(where: { $0.type == "meta" }), meta.content.count >= 4,
      let parts = Box.boxes(in: bytes, meta.content.dropFirst(4))
    else { return nil }
    (self.top, self.meta, self.parts) = (top, meta, parts)
    guard top.count(where: { $0.type == "meta" }) == 1,
      Set(parts.map(\.type)).count == parts.count(where: { $0.type != "free" })
        + (parts.contains { $0.type == "free" } ? 1 : 0),
      let info = parts.first(where: { $0.type == "iinf" }), readNames(bytes, info),
      let locations = parts.first(where: { $0.type == "iloc" }), readPlaces(bytes, locations)
    else { return nil }
  }

  private mutating func readNames(_ bytes: [UInt8], _ box: Box) -> Bool {
    let at = box.content.lowerBound
    guard let version = bytes.big(at, 1), version <= 1,
      let count = bytes.big(at + 4, version == 0 ? 2 : 4), count <= 4096,
      let end = bytes.range(at + 4, version == 0 ? 2 : 4)?.upperBound,
      end <= box.content.upperBound,
      let entries = Box.boxes(in: bytes, end..<box.content.upperBound), entries.count == count
    else { return false }
    for entry in entries {
      let at = entry.content.lowerBound
      guard entry.type == "infe", let version = bytes.big(at, 1), version == 2 || version == 3
      else {
        return false
      }
      let wide = version == 2 ? 2 : 4
      guard let id = bytes.big(at + 4, wide), let type = bytes.range(at + 6 + wide, 4),
        let nameEnd = bytes.firstPlace(of: 0, from: type.upperBound),
        nameEnd < entry.content.upperBound
      else { return false }
      items.append(
        Item(
          id: id, type: String(decoding: bytes[type], as: UTF8.self), entry: entry,
          name: type.upperBound..<nameEnd))
    }
    return Set(items.map(\.id)).count == items.count
  }

  private mutating func readPlaces(_ bytes: [UInt8], _ box: Box) -> Bool {
    let start = box.content.lowerBound
    guard let version = bytes.big(start, 1), version <= 2, let sizes = bytes.big(start + 4, 2),
      let count = bytes.big(start + 6, version < 2 ? 2 : 4), count <= 4096
    else { return false }
    let (offsetSize, lengthSize, baseSize) = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15)
    let indexSize = version == 0 ? 0 : sizes & 15
    guard [offsetSize, lengthSize, baseSize, indexSize].allSatisfy({ [0, 4, 8].contains($0) })
    else { return false }
    let data = parts.first { $0.type == "idat" }
    var at = start + (version < 2 ? 8 : 10)
    func next(_ length: Int) -> Int? {
      if length == 0 { return 0 }
      guard at <= box.content.upperBound - length, let number = bytes.big(at, length) else {
        return nil
      }
      at += length
      return number
    }
    for _ in 0..<count {
      let entry = at
      guard let id = next(version < 2 ? 2 : 4), let method = next(version == 0 ? 0 : 2),
        next(2) == 0, let base = next(baseSize), let extents = next(2),
        let index = items.firstIndex(where: { $0.id == id }), items[index].location == nil,
        method == 0 || method == 1 && data != nil
      else { return false }
      let origin = method == 0 ? 0 : data!.content.lowerBound
      for _ in 0..<extents {
        guard next(indexSize) != nil, let offset = next(offsetSize), let length = next(lengthSize),
          offset <= bytes.count, base <= bytes.count,
          let range = bytes.range(origin + base + offset, length), length > 0
        else { return false }
        items[index].extents.append(range)
      }
      items[index].location = entry..<at
    }
    return at == box.content.upperBound
  }
}

func plainAVIF(_ bytes: [UInt8]) throws(PictureRefusal) -> [UInt8] {
  guard let top = Box.boxes(in: bytes, bytes.indices) else { throw .damaged(.avif) }
  guard !top.contains(where: { $0.type == "moov" }) else {
    throw .unsupported(.avif, "is an animation; save it as WebP or GIF")
  }
  guard let found = Items(bytes) else { throw .damaged(.avif) }
  let removed = Set(found.items.filter { !$0.isPicture }.map(\.id))
  let kept = found.items.filter(\.isPicture)
  guard !kept.isEmpty else { throw .damaged(.avif) }

  var result = bytes
  func erase(_ range: Range<Int>) {
    result.replaceSubrange(range, with: repeatElement(0, count: range.count))
  }
  func free(_ box: Box) {
    result.replaceSubrange(
      box.whole.lowerBound + 4..<box.whole.lowerBound + 8, with: Array("free".utf8))
    erase(box.content)
  }
  func mask(_ range: Range<Int>) {
    result.replaceSubrange(range, with: repeatElement(UInt8(ascii: "x"), count: range.count))
  }

  // Data that belongs to no picture goes, whatever it is.
  let shown = kept.flatMap(\.extents).sorted { $0.lowerBound < $1.lowerBound }
  func eraseBetween(_ range: Range<Int>) {
    var at = range.lowerBound
    for extent in shown where extent.overlaps(range) {
      if extent.lowerBound > at { erase(at..<extent.lowerBound) }
      at = max(at, extent.upperBound)
    }
    if at < range.upperBound { erase(at..<range.upperBound) }
  }
  for box in found.top {
    switch box.type {
    case "ftyp", "meta": break
    case "mdat": eraseBetween(box.content)
    default: free(box)
    }
  }
  let places = found.top.filter { $0.type == "mdat" } + found.parts.filter { $0.type == "idat" }
  guard
    shown.allSatisfy({ extent in
      places.contains {
        $0.content.lowerBound <= extent.lowerBound && extent.upperBound <= $0.content.upperBound
      }
    })
  else { throw .damaged(.avif) }

  for item in kept { mask(item.name) }
  for box in found.parts {
    switch box.type {
    case "iinf", "iloc", "iref", "pitm", "grpl": break
    case "hdlr":
      guard box.content.count >= 21, bytes.reads("pict", at: box.content.lowerBound + 8) else {
        throw .damaged(.avif)
      }
      erase(box.content.dropFirst(12).prefix(8))  // where QuickTime keeps a manufacturer
      mask(box.content.dropFirst(20).dropLast())
      erase(box.content.suffix(1))
    case "iprp":
      try cleanProperties(box, of: bytes, without: removed, free: free) { range, new in
        result.replaceSubrange(range, with: new)
      }
    case "idat": eraseBetween(box.content)
    default: free(box)
    }
  }
  return removed.isEmpty ? result : try withoutItems(removed, found, in: result)
}

/// Takes words out of the properties of pictures, such as a description or a profile's name.
private func cleanProperties(
  _ box: Box, of bytes: [UInt8], without removed: Set<Int>, free: (Box) -> Void,
  replace: (Range<Int>, [UInt8]) -> Void
) throws(PictureRefusal) {
  guard let parts = Box.boxes(in: bytes, box.content) else { throw .damaged(.avif) }
  for part in parts {
    switch part.type {
    case "ipco":
      guard let properties = Box.boxes(in: bytes, part.content) else { throw .damaged(.avif) }
      for property in properties {
        switch property.type {
        case _ where shownProperties.contains(property.type): break
        case "colr":
          let at = property.content.lowerBound
          if bytes.reads("nclx", at: at) { continue }
          guard bytes.reads("prof", at: at) || bytes.reads("rICC", at: at),
            let profile = profileWithoutWords(Array(bytes[(at + 4)..<property.content.upperBound]))
          else { throw .damaged(.avif) }
          let rest = property.content.count - 4 - profile.count
          replace(
            at + 4..<property.content.upperBound, profile + [UInt8](repeating: 0, count: rest))
        default: free(property)
        }
      }
    case "ipma":
      for id in try associated(part, of: bytes) where removed.contains(id) {
        throw .unsupported(.avif, "is built in a way that we do not know")
      }
    default: throw .damaged(.avif)
    }
  }
}

/// Sizes, colours, layers, and which side is up.
private let shownProperties: Set<String> = [
  "ispe", "pixi", "av1C", "irot", "imir", "clap", "pasp", "auxC", "a1op", "a1lx", "lsel", "clli",
  "mdcv", "cclv", "amve", "free",
]

/// The items that properties are given to.
private func associated(_ box: Box, of bytes: [UInt8]) throws(PictureRefusal) -> [Int] {
  let start = box.content.lowerBound
  guard let version = bytes.big(start, 1), let flags = bytes.big(start + 3, 1),
    let count = bytes.big(start + 4, 4), count <= 4096
  else { throw .damaged(.avif) }
  var ids: [Int] = []
  var at = start + 8
  let wide = version == 0 ? 2 : 4
  for _ in 0..<count {
    guard let id = bytes.big(at, wide), let properties = bytes.big(at + wide, 1) else {
      throw .damaged(.avif)
    }
    ids.append(id)
    at += wide + 1 + properties * (flags & 1 == 0 ? 1 : 2)
  }
  guard at == box.content.upperBound else { throw .damaged(.avif) }
  return ids
}

/// The file without the entries of some items; `meta` keeps its length, with free space at its end.
private func withoutItems(
  _ removed: Set<Int>, _ found: Items, in bytes: [UInt8]
) throws(PictureRefusal) -> [UInt8] {
  var meta: [UInt8] = Array(bytes[found.meta.content.prefix(4)])
  func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + Array(type.utf8) + content
  }
  let kept = found.items.filter { !removed.contains($0.id) }
  for part in found.parts {
    let content = Array(bytes[part.content])
    switch part.type {
    case "iinf":
      let wide = content[0] == 0 ? 2 : 4
      meta += box(
        "iinf",
        content.prefix(4) + big(kept.count, wide) + kept.flatMap { bytes[$0.entry.whole] })
    case "iloc":
      let wide = content[0] < 2 ? 2 : 4
      let places = kept.compactMap(\.location)
      meta += box(
        "iloc", content.prefix(6) + big(places.count, wide) + places.flatMap { bytes[$0] })
    case "iref":
      let wide = content.first == 0 ? 2 : 4
      guard content.count >= 4, content[0] <= 1,
        let references = Box.boxes(in: bytes, part.content.dropFirst(4))
      else { throw .damaged(.avif) }
      var left: [UInt8] = []
      for reference in references {
        let at = reference.content.lowerBound
        guard let from = bytes.big(at, wide), let count = bytes.big(at + wide, 2),
          reference.content.count == wide + 2 + count * wide
        else { throw .damaged(.avif) }
        let to = (0..<count).compactMap { bytes.big(at + wide + 2 + $0 * wide, wide) }
          .filter { !removed.contains($0) }
        if removed.contains(from) || to.isEmpty { continue }
        left += box(
          reference.type, big(from, wide) + big(to.count, 2) + to.flatMap { big($0, wide) })
      }
      if !left.isEmpty { meta += box("iref", content.prefix(4) + left) }
    default: meta += bytes[part.whole]
    }
  }
  // An entry that goes is longer than the head of the space that it leaves.
  let rest = found.meta.content.count - meta.count
  guard rest >= 8 else { throw .unsupported(.avif, "is built in a way that we do not know") }
  meta += box("free", [UInt8](repeating: 0, count: rest - 8))
  var result = bytes
  result.replaceSubrange(found.meta.content, with: meta)
  return result
}

extension PictureNotes {
  mutating func readAVIF() {
    guard let found = Items(bytes) else {
      // Damaged, or of a sort that we do not know: at least what lies in boxes at the top.
      for box in Box.boxes(in: bytes, bytes.indices) ?? []
      where !["ftyp", "mdat", "meta"].contains(box.type) {
        noteOther(box.whole, content: box.content)
      }
      return
    }
    for item in found.items where !item.isPicture {
      let content = item.extents.reduce(into: [UInt8]()) { content, extent in
        if content.count < 1 << 20 { content += bytes[extent].prefix(1 << 20) }
      }
      let range =
        item.extents.first.map { $0.lowerBound..<item.extents.last!.upperBound }
        .flatMap { $0.isEmpty ? nil : $0 } ?? item.entry.whole
      switch item.type {
      case "Exif":
        // First how far it is to the byte order.
        let skipped = content.big(0, 4).flatMap { $0 <= content.count - 4 ? $0 + 4 : nil } ?? 4
        noteEXIF(range, content.dropFirst(skipped))
      case "mime"
      where content.firstPlace(of: Array("xmpmeta".utf8), from: 0) != nil
        || content.firstPlace(of: Array("rdf:RDF".utf8), from: 0) != nil:
        noteXMP(range, content[...])
      default: note(.metadata, range, readableRuns(in: content[...], limit: budget))
      }
    }
    for box in found.top where !["ftyp", "meta", "mdat", "free", "skip"].contains(box.type) {
      noteOther(box.whole, content: box.content)
    }
    for box in found.parts where ["uuid", "xml ", "bxml", "udta"].contains(box.type) {
      noteOther(box.whole, content: box.content)
    }
    for name in found.items.filter(\.isPicture).map(\.name) {
      let text = decoded(bytes[name])
      // What encoders write of themselves.
      if !["", "Color", "Alpha", "Image", "image"].contains(text), !text.allSatisfy({ $0 == "x" }) {
        note(.metadata, name, [text])
      }
    }
    for box in found.parts where box.type == "iprp" {
      for part in Box.boxes(in: bytes, box.content) ?? [] where part.type == "ipco" {
        for property in Box.boxes(in: bytes, part.content) ?? []
        where property.type != "colr" && !shownProperties.contains(property.type) {
          noteOther(property.whole, content: property.content)
        }
      }
    }
  }
}
