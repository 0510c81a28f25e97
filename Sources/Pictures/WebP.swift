// WebP (RFC 9649): a RIFF file, so a row of chunks, each padded to an even length.

struct WebPChunk {
  var type: String
  var content: Range<Int>
  var whole: Range<Int>
}

struct WebPChunks {
  var chunks: [WebPChunk] = []
  /// Where the picture ends; nil if the file is damaged.
  var end: Int?

  init(_ bytes: [UInt8]) {
    guard let size = bytes.little(4, 4), bytes.range(8, size) != nil || size - 1 == bytes.count - 8
    else {
      chunks = Self.chunks(in: bytes, 12..<bytes.count).chunks
      return
    }
    // Some programs count the last padding, others do not.
    let range = 12..<max(12, min(bytes.count, 8 + size + size % 2))
    let found = Self.chunks(in: bytes, range)
    chunks = found.chunks
    end = found.isWhole ? range.upperBound : nil
  }

  static func chunks(
    in bytes: [UInt8], _ range: Range<Int>
  ) -> (chunks: [WebPChunk], isWhole: Bool) {
    var chunks: [WebPChunk] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let type = bytes.range(at, 4), let length = bytes.little(at + 4, 4),
        let content = bytes.range(at + 8, length), content.upperBound <= range.upperBound
      else { return (chunks, false) }
      let next = min(content.upperBound + length % 2, range.upperBound)
      chunks.append(
        WebPChunk(
          type: String(decoding: bytes[type], as: UTF8.self), content: content, whole: at..<next))
      at = next
    }
    return (chunks, true)
  }
}

func plainWebP(_ bytes: [UInt8]) throws(PictureRefusal) -> [UInt8] {
  let walk = WebPChunks(bytes)
  guard walk.end != nil, let first = walk.chunks.first?.type,
    ["VP8 ", "VP8L", "VP8X"].contains(first)
  else { throw .damaged(.webp) }
  for chunk in walk.chunks where chunk.type == "EXIF" {
    if let exif = EXIF(tiff(bytes[chunk.content]), limit: 0), exif.orientation != 1 {
      // Turning means compressing again, which the editor of the picture does better.
      throw .turned(.webp)
    }
  }
  var body: [UInt8] = []
  var seen: Set<String> = []
  func keep(_ type: String, _ content: [UInt8]) {
    body += Array(type.utf8) + little(content.count, 4) + content
    if content.count % 2 == 1 { body.append(0) }
  }
  for chunk in walk.chunks {
    let isFirst = seen.insert(chunk.type).inserted
    let content = Array(bytes[chunk.content])
    switch chunk.type {
    case "VP8X":
      guard isFirst, chunk.whole.lowerBound == 12, content.count == 10 else {
        throw .damaged(.webp)
      }
      keep("VP8X", content)
    case "ICCP":
      guard isFirst, first == "VP8X", let profile = profileWithoutWords(content) else {
        throw .damaged(.webp)
      }
      keep("ICCP", profile)
    case "ANIM":
      guard isFirst, content.count == 6 else { throw .damaged(.webp) }
      keep("ANIM", content)
    case "ANMF": keep("ANMF", try plainFrame(bytes, chunk.content))
    case "ALPH": if isFirst { keep("ALPH", content) }
    case "VP8 ", "VP8L":
      guard isFirst, isWebPData(chunk.type, content) else { throw .damaged(.webp) }
      keep(chunk.type, content)
    default: break
    }
  }
  guard seen.contains("VP8 ") || seen.contains("VP8L") || seen.contains("ANMF") else {
    throw .damaged(.webp)
  }
  if first == "VP8X" {
    // Which parts follow: the profile, transparency and movement, but no EXIF and no XMP.
    body[8] = body[8] & 0b0001_0010 | (seen.contains("ICCP") ? 0b0010_0000 : 0)
    for reserved in 9...11 { body[reserved] = 0 }
  }
  return Array("RIFF".utf8) + little(body.count + 4, 4) + Array("WEBP".utf8) + body
}

/// One picture of an animation: where and how long, then chunks of its own.
private func plainFrame(_ bytes: [UInt8], _ range: Range<Int>) throws(PictureRefusal) -> [UInt8] {
  guard range.count >= 16 else { throw .damaged(.webp) }
  let found = WebPChunks.chunks(in: bytes, range.dropFirst(16))
  guard found.isWhole else { throw .damaged(.webp) }
  var result = Array(bytes[range.prefix(16)])
  for chunk in found.chunks where ["ALPH", "VP8 ", "VP8L"].contains(chunk.type) {
    let content = Array(bytes[chunk.content])
    guard chunk.type == "ALPH" || isWebPData(chunk.type, content) else { throw .damaged(.webp) }
    result += Array(chunk.type.utf8) + little(content.count, 4) + content
    if content.count % 2 == 1 { result.append(0) }
  }
  return result
}

private func isWebPData(_ type: String, _ content: [UInt8]) -> Bool {
  type == "VP8L"
    ? content.count > 5 && content[0] == 0x2F
    : content.count > 10 && content[3..<6].elementsEqual([0x9D, 0x01, 0x2A])
}

/// Some programs put the header of JPEG before it.
private func tiff(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  content.reads("Exif\0\0") ? content.dropFirst(6) : content
}

extension PictureNotes {
  mutating func readWebP() {
    let walk = WebPChunks(bytes)
    for chunk in walk.chunks {
      switch chunk.type {
      case "VP8X", "ICCP", "ANIM", "ALPH", "VP8 ", "VP8L": break
      case "ANMF":
        for part in WebPChunks.chunks(in: bytes, chunk.content.dropFirst(16)).chunks
        where !["ALPH", "VP8 ", "VP8L"].contains(part.type) {
          noteOther(part.whole, content: part.content)
        }
      case "EXIF": noteEXIF(chunk.whole, tiff(bytes[chunk.content]))
      case "XMP ": noteXMP(chunk.whole, bytes[chunk.content])
      default: noteOther(chunk.whole, content: chunk.content)
      }
    }
    if let end = walk.end, end < bytes.count { noteOther(end..<bytes.count) }
  }
}
