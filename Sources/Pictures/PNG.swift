// PNG (ISO 15948, third edition, with APNG): a signature and a row of chunks.

let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

struct PNGChunk {
  var type: String
  var content: Range<Int>
  var whole: Range<Int> { content.lowerBound - 8..<content.upperBound + 4 }
}

struct PNGChunks {
  var chunks: [PNGChunk] = []
  /// Where the picture ends; nil if the file is damaged.
  var end: Int?

  init(_ bytes: [UInt8]) {
    var at = 8
    var isSound = true
    while let length = bytes.big(at, 4), let type = bytes.range(at + 4, 4),
      let content = bytes.range(at + 8, length),
      let sum = bytes.big(content.upperBound, 4)
    {
      let name = String(decoding: bytes[type], as: UTF8.self)
      isSound = isSound && checksum(bytes, type.lowerBound..<content.upperBound) == sum
      chunks.append(PNGChunk(type: name, content: content))
      at = content.upperBound + 4
      if name == "IEND" {
        end = isSound ? at : nil
        return
      }
    }
  }
}

/// How the pixels of a PNG lie in its data.
struct PNGLayout {
  var width: Int
  var height: Int
  var depth: Int
  var kind: Int
  var isInterlaced: Bool

  init?(_ bytes: [UInt8], _ header: Range<Int>) {
    let at = header.lowerBound
    guard header.count == 13, let width = bytes.big(at, 4), let height = bytes.big(at + 4, 4),
      (1...0x7FFF_FFFF).contains(width), (1...0x7FFF_FFFF).contains(height), bytes[at + 10] == 0,
      bytes[at + 11] == 0, bytes[at + 12] <= 1
    else { return nil }
    self.init(
      width: width, height: height, depth: Int(bytes[at + 8]), kind: Int(bytes[at + 9]),
      isInterlaced: bytes[at + 12] == 1)
    let depths = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]
    guard depths[kind]?.contains(depth) == true else { return nil }
  }

  init(width: Int, height: Int, depth: Int, kind: Int, isInterlaced: Bool) {
    (self.width, self.height, self.depth, self.kind) = (width, height, depth, kind)
    self.isInterlaced = isInterlaced
  }

  var bitsPerPixel: Int { depth * [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][kind]! }
  func rowLength(_ width: Int) -> Int { (width * bitsPerPixel + 7) / 8 }

  /// The pictures that the data holds one after another: one, or seven of ever more pixels.
  var passes: [(x: Int, y: Int, stepX: Int, stepY: Int, width: Int, height: Int)] {
    let grids =
      isInterlaced
      ? [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
        (0, 1, 1, 2),
      ] : [(0, 0, 1, 1)]
    return grids.map { x, y, stepX, stepY in
      (
        x, y, stepX, stepY, max(0, (width - x + stepX - 1) / stepX),
        max(0, (height - y + stepY - 1) / stepY)
      )
    }.filter { $0.width > 0 && $0.height > 0 }
  }

  /// How many bytes the data has once it is unpacked.
  var dataLength: Int { passes.reduce(0) { $0 + $1.height * (1 + rowLength($1.width)) } }
}

/// A gigabyte of pixels: more would take minutes to look through.
private let mostPixelData = 1 << 30

/// The lengths of the chunks that a picture may need, and that hold no words.
private let keptLengths: [String: ClosedRange<Int>] = [
  "tRNS": 1...256, "gAMA": 4...4, "cHRM": 32...32, "sRGB": 1...1, "sBIT": 1...4, "bKGD": 1...6,
  "pHYs": 9...9, "cICP": 4...4, "acTL": 8...8,
]

func plainPNG(_ bytes: [UInt8]) throws(PictureRefusal) -> [UInt8] {
  let walk = PNGChunks(bytes)
  guard walk.end != nil, let first = walk.chunks.first, first.type == "IHDR",
    let layout = PNGLayout(bytes, first.content)
  else { throw .damaged(.png) }
  let pieces = try pngData(walk.chunks, of: bytes, layout)

  let orientation =
    walk.chunks.first { $0.type == "eXIf" }
    .flatMap { EXIF(bytes[$0.content], limit: 0)?.orientation } ?? 1
  let isAnimated = walk.chunks.contains { $0.type == "acTL" || $0.type == "fcTL" }
  var turned: (layout: PNGLayout, data: [UInt8])?
  if orientation != 1 {
    guard !isAnimated, let upright = turnedPNG(pieces, of: bytes, layout, orientation) else {
      throw .turned(.png)
    }
    turned = upright
  }

  var result = pngSignature
  var seen: Set<String> = []
  func keep(_ type: String, _ content: some Collection<UInt8>) {
    let start = result.count + 4
    result += big(content.count, 4) + Array(type.utf8)
    result += content
    result += big(checksum(result, start..<result.count), 4)
  }
  for chunk in walk.chunks {
    let content = bytes[chunk.content]
    let isFirst = seen.insert(chunk.type).inserted
    switch chunk.type {
    case "IHDR":
      guard isFirst else { throw .damaged(.png) }
      if let layout = turned?.layout {
        keep(
          "IHDR",
          big(layout.width, 4) + big(layout.height, 4) + content.dropFirst(8).prefix(2) + [0, 0, 0])
      } else {
        keep("IHDR", content)
      }
    case "PLTE":
      guard isFirst, content.count % 3 == 0, (3...768).contains(content.count) else {
        throw .damaged(.png)
      }
      keep("PLTE", content)
    case "IDAT":
      if let turned {
        if isFirst { keep("IDAT", turned.data) }
      } else {
        keep("IDAT", content)
      }
    case "IEND":
      guard content.isEmpty else { throw .damaged(.png) }
      keep("IEND", [])
    case "fcTL", "fdAT": keep(chunk.type, content)
    case "iCCP": if isFirst { keep("iCCP", try pngProfile(content)) }
    case "pHYs" where turned != nil && orientation >= 5 && content.count == 9:
      // Wide pixels become high ones.
      if isFirst {
        keep("pHYs", content.dropFirst(4).prefix(4) + content.prefix(4) + [content.last!])
      }
    case _ where keptLengths[chunk.type] != nil:
      guard keptLengths[chunk.type]!.contains(content.count) else { throw .damaged(.png) }
      if isFirst { keep(chunk.type, content) }
    default:
      // A capital letter says that the picture cannot be shown without it.
      guard let letter = chunk.type.utf8.first, letter >= UInt8(ascii: "a") else {
        throw .unsupported(.png, "holds a part that browsers do not know")
      }
    }
  }
  return result
}

/// The pieces of the picture's data, after a look that they, and those of an animation's other
/// frames, hold exactly the pixels and nothing behind them.
private func pngData(
  _ chunks: [PNGChunk], of bytes: [UInt8], _ layout: PNGLayout
) throws(PictureRefusal) -> [Range<Int>] {
  var main: [Range<Int>] = []
  var frames: [(layout: PNGLayout, pieces: [Range<Int>])] = []
  for chunk in chunks {
    switch chunk.type {
    case "IDAT": main.append(chunk.content)
    case "fcTL":
      guard chunk.content.count == 26, let width = bytes.big(chunk.content.lowerBound + 4, 4),
        let height = bytes.big(chunk.content.lowerBound + 8, 4),
        (1...layout.width).contains(width), (1...layout.height).contains(height)
      else { throw .damaged(.png) }
      var frame = layout
      (frame.width, frame.height) = (width, height)
      frames.append((frame, []))
    case "fdAT":
      guard chunk.content.count >= 4, !frames.isEmpty else { throw .damaged(.png) }
      frames[frames.count - 1].pieces.append(chunk.content.dropFirst(4))
    default: break
    }
  }
  // The first frame may be the picture itself.
  let streams = [(layout, main)] + frames.filter { !$0.pieces.isEmpty }
  var sum = 0
  for (layout, pieces) in streams {
    // In two steps: the number of pixels alone may be past what a number holds.
    guard layout.width <= mostPixelData / layout.height else {
      throw .unsupported(.png, "has more pixels than any screen")
    }
    sum += layout.dataLength
    guard sum <= mostPixelData else {
      throw .unsupported(.png, "has more pixels than any screen")
    }
    guard isStream(pieces, of: bytes, length: layout.dataLength) else { throw .damaged(.png) }
  }
  return main
}

/// A profile has a name, which could be anybody's.
private func pngProfile(_ content: ArraySlice<UInt8>) throws(PictureRefusal) -> [UInt8] {
  guard let end = content.firstIndex(of: 0), end + 2 <= content.endIndex, content[end + 1] == 0,
    let profile = unpacked(content[(end + 2)...], limit: 8 << 20),
    let plain = profileWithoutWords(profile)
  else { throw .damaged(.png) }
  return Array("ICC\0\0".utf8) + packed(plain)
}

extension PictureNotes {
  mutating func readPNG() {
    let walk = PNGChunks(bytes)
    for chunk in walk.chunks {
      let content = bytes[chunk.content]
      switch chunk.type {
      case "IHDR", "PLTE", "IDAT", "IEND", "fcTL", "fdAT", "iCCP": break
      case _ where keptLengths[chunk.type] != nil: break
      // Older ways to say what colours are meant.
      case "hIST", "sPLT", "oFFs", "sCAL", "mDCV", "cLLI", "sTER":
        note(.metadata, chunk.whole, readableRuns(in: content, limit: budget), isTechnical: true)
      case "eXIf": noteEXIF(chunk.whole, content)
      case "tEXt": noteText(chunk, words: content, packed: false)
      case "zTXt": noteText(chunk, words: content, packed: true)
      case "iTXt": noteInternationalText(chunk, content)
      case "tIME": note(.metadata, chunk.whole)
      default: noteOther(chunk.whole, content: chunk.content)
      }
    }
    if let end = walk.end ?? walk.chunks.last(where: { $0.type == "IEND" })?.whole.upperBound,
      end < bytes.count
    {
      noteOther(end..<bytes.count)
    }
  }

  private mutating func noteText(_ chunk: PNGChunk, words: ArraySlice<UInt8>, packed: Bool) {
    let keyword = words.prefix { $0 != 0 }
    let rest = words[keyword.endIndex...].dropFirst(packed ? 2 : 1)
    note(chunk, decoded(keyword), packed ? unpackedText(rest) : Array(rest))
  }

  private mutating func noteInternationalText(_ chunk: PNGChunk, _ content: ArraySlice<UInt8>) {
    // Keyword 0, packed or not, how, language 0, keyword in that language 0, text.
    let keyword = content.prefix { $0 != 0 }
    let flags = content[keyword.endIndex...].dropFirst()
    let language = flags.dropFirst(2).prefix { $0 != 0 }
    let translated = content[language.endIndex...].dropFirst().prefix { $0 != 0 }
    let rest = content[translated.endIndex...].dropFirst()
    let text = flags.first == 1 ? unpackedText(rest) : Array(rest)
    note(chunk, decoded(keyword), text, also: decoded(translated))
  }

  private func unpackedText(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    unpacked(bytes, limit: min(budget, 1 << 20), isWhole: false) ?? []
  }

  private mutating func note(
    _ chunk: PNGChunk, _ keyword: String, _ text: [UInt8], also translated: String = ""
  ) {
    let name = keyword.lowercased()
    // How ImageMagick keeps in a PNG what was in a JPEG: a length and digits.
    if name.hasPrefix("raw profile type "), let raw = rawProfile(text) {
      if name.hasSuffix("iptc") || name.hasSuffix("8bim") {
        if raw.reads("8BIM", at: 0) { return notePhotoshop(chunk.whole, raw[...]) }
        return note(.iptc, chunk.whole, iptcText(raw))
      }
      if name.hasSuffix("xmp") { return noteXMP(chunk.whole, raw[...]) }
      if name.hasSuffix("exif") || name.hasSuffix("app1") {
        if raw.reads("http://ns.adobe.com/xap/1.0/\0", at: 0) {
          return noteXMP(chunk.whole, raw.dropFirst(29))
        }
        return noteEXIF(chunk.whole, raw[...])
      }
    }
    if name == "xml:com.adobe.xmp" { return noteXMP(chunk.whole, text[...]) }
    note(.metadata, chunk.whole, [keyword, translated, decoded(text[...])])
  }
}

private func rawProfile(_ text: [UInt8]) -> [UInt8]? {
  let words = text.split(whereSeparator: { $0 <= 0x20 })
  guard words.count >= 3 else { return nil }
  var digits: [UInt8] = []
  for word in words.dropFirst(2) {
    for byte in word {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      digits.append(UInt8(digit))
    }
  }
  return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
