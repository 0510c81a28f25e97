/// What a camera writes down, in the form of TIFF (Exif 2.32, TIFF 6.0).
struct EXIF {
  /// How the picture has to be turned to stand upright: 1 to 8, where 1 is not at all.
  private(set) var orientation = 1
  private(set) var hasPlace = false
  private(set) var text: [String] = []
  /// Whether it holds only how the picture is to be shown.
  private(set) var isTechnical = true

  /// - Parameters:
  ///   - tiff: from the byte order on.
  ///   - limit: how much text is read.
  init?(_ tiff: ArraySlice<UInt8>, limit: Int = 1 << 18) {
    let bytes = Array(tiff)
    let little: Bool
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) {
      little = true
    } else if bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      little = false
    } else {
      return nil
    }
    var reader = Reader(bytes: bytes, little: little, limit: limit)
    guard let first = reader.number(4, 4) else { return nil }
    reader.read(first, .main)
    (orientation, hasPlace, text, isTechnical) =
      (reader.orientation, reader.hasPlace, reader.text, reader.isTechnical)
  }
}

private struct Reader {
  enum Directory { case main, exif, place, thumbnail, other }

  let bytes: [UInt8]
  let little: Bool
  var limit: Int
  var orientation = 1
  var hasPlace = false
  var text: [String] = []
  var isTechnical = true
  private var seen: Set<Int> = []
  private var entries = 0

  init(bytes: [UInt8], little: Bool, limit: Int) {
    self.bytes = bytes
    self.little = little
    self.limit = limit
  }

  func number(_ offset: Int, _ length: Int) -> Int? {
    little ? bytes.little(offset, length) : bytes.big(offset, length)
  }

  mutating func read(_ offset: Int, _ directory: Directory) {
    // A directory may name itself as the next one.
    guard seen.count < 16, seen.insert(offset).inserted, let count = number(offset, 2) else {
      return
    }
    for index in 0..<count {
      let entry = offset + 2 + index * 12
      entries += 1
      guard entries <= 4096, let tag = number(entry, 2), let type = number(entry + 2, 2),
        let length = number(entry + 4, 4), let value = number(entry + 8, 4)
      else { return }
      field(tag, type, length, value, at: entry + 8, directory)
    }
    if directory == .main, let next = number(offset + 2 + count * 12, 4), next > 0 {
      isTechnical = false
      read(next, .thumbnail)
    }
  }

  private mutating func field(
    _ tag: Int, _ type: Int, _ length: Int, _ value: Int, at place: Int, _ directory: Directory
  ) {
    if directory == .place {
      if tag != 0 { hasPlace = true }
    } else if tag == 0x0112, directory == .main {
      let turned = number(place, 2) ?? 1
      if (1...8).contains(turned), type == 3 { orientation = turned }
    }
    if !technical.contains(tag) { isTechnical = false }
    switch tag {
    case 0x8769: return read(value, .exif)
    case 0x8825: return read(value, .place)
    case 0xA005, 0x014A: return read(value, .other)
    default: break
    }
    guard type == 1 || type == 2 || type == 7 || type == 129, length > 0,
      let range = bytes.range(length <= 4 ? place : value, length)
    else { return }
    let content = bytes[range].prefix(max(0, limit))
    limit -= content.count
    switch (type, tag) {
    case (1, 0x9C9B...0x9C9F): add(decoded(content, littleEndian: true))
    case (2, _), (129, _): add(decoded(content))
    // The comment, and how and where the place was found, name their letters first.
    case (7, 0x9286), (7, 0x001B), (7, 0x001C): add(comment(content))
    case (1, 0x02BC): text += xmlText(decoded(content))
    case (_, 0x83BB), (_, 0x8649): text += readableRuns(in: content, limit: limit)
    case (7, _) where !technical.contains(tag):
      text += readableRuns(in: content, limit: limit)
    default: break
    }
  }

  private func comment(_ content: ArraySlice<UInt8>) -> String {
    let rest = content.dropFirst(8)
    guard content.reads("UNICODE\0") else {
      return decoded(content.count >= 8 ? rest : content)
    }
    if rest.starts(with: [0xFE, 0xFF]) || rest.starts(with: [0xFF, 0xFE]) { return decoded(rest) }
    // Many programs write it in an order that is not the file's: letters have their zeros where
    // they are in most.
    let evenZeros = stride(from: rest.startIndex, to: rest.endIndex, by: 2).count { rest[$0] == 0 }
    let oddZeros = stride(from: rest.startIndex + 1, to: rest.endIndex, by: 2)
      .count { rest[$0] == 0 }
    return decoded(
      rest, littleEndian: evenZeros == oddZeros ? little : oddZeros > evenZeros)
  }

  private mutating func add(_ line: String) {
    if line.contains(where: { !$0.isWhitespace }) { text.append(line) }
  }
}

/// Tags that tell only how a picture is shown: its size, resolution, colours, which side is up.
private let technical: Set<Int> = [
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011A, 0x011B, 0x011C, 0x0128, 0x0211,
  0x0212, 0x0213, 0x0214, 0x8769, 0x9000, 0x9101, 0xA000, 0xA001, 0xA002, 0xA003, 0xA005,
]
