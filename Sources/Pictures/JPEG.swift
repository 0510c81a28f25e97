// JPEG (T.81 annex B, JFIF 1.02): a row of segments, and picture data after each `SOS`.

struct JPEGSegment {
  var marker: UInt8
  /// What follows the marker and the length.
  var content: Range<Int>
  /// From the marker to the next segment: with the picture data that follows `SOS`.
  var whole: Range<Int>
}

struct JPEGSegments {
  var segments: [JPEGSegment] = []
  /// Where the picture ends; nil if it is damaged, and then some segments may be missing.
  var end: Int?

  init(_ bytes: [UInt8]) {
    var at = 2
    while at < bytes.count, bytes[at] == 0xFF {
      // A marker may be preceded by any number of these.
      while at + 1 < bytes.count, bytes[at + 1] == 0xFF { at += 1 }
      guard at + 1 < bytes.count else { return }
      let marker = bytes[at + 1]
      if marker == 0xD9 {
        end = at + 2
        return
      }
      guard let length = bytes.big(at + 2, 2), length >= 2,
        let content = bytes.range(at + 4, length - 2)
      else { return }
      var stop = content.upperBound
      if marker == 0xDA {
        guard let marker = nextMarker(in: bytes, from: stop) else { return }
        stop = marker
      }
      segments.append(JPEGSegment(marker: marker, content: content, whole: at..<stop))
      at = stop
    }
  }
}

/// The first marker after picture data; in the data, `FF` is followed by 0 or a restart.
private func nextMarker(in bytes: [UInt8], from start: Int) -> Int? {
  var at = start
  while let place = bytes.firstPlace(of: 0xFF, from: at), place + 1 < bytes.count {
    switch bytes[place + 1] {
    case 0, 0xD0...0xD7: at = place + 2
    case 0xFF: at = place + 1
    default: return place
    }
  }
  return nil
}

func plainJPEG(_ bytes: [UInt8]) throws(PictureRefusal) -> [UInt8] {
  let plain = try keptJPEG(bytes)
  let orientation = JPEGSegments(bytes).segments.first {
    $0.marker == 0xE1 && bytes[$0.content].reads("Exif\0\0")
  }.flatMap { EXIF(bytes[$0.content].dropFirst(6), limit: 0)?.orientation }
  guard let orientation, orientation != 1 else { return plain }
  // What turns the picture writes parts of its own, so these are sorted again.
  return try keptJPEG(turnedJPEG(plain, orientation))
}

private func keptJPEG(_ bytes: [UInt8]) throws(PictureRefusal) -> [UInt8] {
  let walk = JPEGSegments(bytes)
  guard walk.end != nil else { throw .damaged(.jpeg) }
  var profile = try jpegProfile(in: walk.segments, of: bytes)
  var result: [UInt8] = [0xFF, 0xD8]
  var seen: Set<UInt8> = []
  func keep(_ marker: UInt8, _ content: some Collection<UInt8>) {
    result += [0xFF, marker] + big(content.count + 2, 2)
    result += content
  }
  for segment in walk.segments {
    let content = bytes[segment.content]
    let isFirst = seen.insert(segment.marker).inserted
    switch segment.marker {
    case 0xE0 where content.reads("JFIF\0"):
      guard content.count >= 14 else { throw .damaged(.jpeg) }
      // Version, resolution, and a thumbnail of no size.
      if isFirst { keep(0xE0, content.prefix(12) + [0, 0]) }
    case 0xE0: seen.remove(0xE0)  // a thumbnail, which may come first
    case 0xE2 where content.reads("ICC_PROFILE\0"):
      while !profile.isEmpty { keep(0xE2, profile.removeFirst()) }
    case 0xEE where content.reads("Adobe"):
      guard content.count >= 12 else { throw .damaged(.jpeg) }
      if isFirst { keep(0xEE, content.prefix(12)) }
    case 0xE1...0xEF, 0xFE: break
    case 0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDC, 0xDD:
      guard isJPEGPart(segment.marker, content) else { throw .damaged(.jpeg) }
      if (0xC0...0xC2).contains(segment.marker),
        !seen.isDisjoint(with: Set([0xC0, 0xC1, 0xC2]).subtracting([segment.marker])) || !isFirst
      {
        throw .unsupported(.jpeg, "holds several pictures in layers")
      }
      result += bytes[segment.whole]
    default:
      throw .unsupported(.jpeg, "is compressed in a way that browsers do not show")
    }
  }
  guard seen.contains(0xDA), !seen.isDisjoint(with: [0xC0, 0xC1, 0xC2]) else {
    throw .damaged(.jpeg)
  }
  return result + [0xFF, 0xD9]
}

/// Whether a part that is needed to show the picture has exactly the length that it should, so that
/// nothing else fits in.
private func isJPEGPart(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
  let part = Array(content)
  switch marker {
  case 0xC0, 0xC1, 0xC2:
    guard part.first == 8, let channels = part.big(5, 1), let height = part.big(1, 2),
      let width = part.big(3, 2)
    else { return false }
    return part.count == 6 + 3 * channels && (1...4).contains(channels) && width > 0 && height > 0
  case 0xDA: return part.count >= 4 && part.count == 4 + 2 * Int(part[0])
  case 0xDC, 0xDD: return part.count == 2
  case 0xDB:
    var at = 0
    while at < part.count { at += part[at] >> 4 == 0 ? 65 : 129 }
    return at == part.count
  default:
    var at = 0
    while at + 17 <= part.count { at += 17 + part[at + 1..<at + 17].reduce(0) { $0 + Int($1) } }
    return at == part.count
  }
}

/// The colour profile, without its words, in the pieces of a JPEG.
private func jpegProfile(
  in segments: [JPEGSegment], of bytes: [UInt8]
) throws(PictureRefusal) -> [[UInt8]] {
  var pieces: [Int: ArraySlice<UInt8>] = [:]
  var count = 0
  for segment in segments where segment.marker == 0xE2 {
    let content = bytes[segment.content]
    guard content.reads("ICC_PROFILE\0") else { continue }
    guard content.count >= 14 else { throw .damaged(.jpeg) }
    let number = Int(content[content.startIndex + 12])
    count = Int(content[content.startIndex + 13])
    guard number >= 1, pieces.updateValue(content.dropFirst(14), forKey: number) == nil else {
      throw .damaged(.jpeg)
    }
  }
  if pieces.isEmpty { return [] }
  guard pieces.count == count, pieces.keys.max() == count,
    let profile = profileWithoutWords((1...count).flatMap { pieces[$0]! })
  else { throw .damaged(.jpeg) }
  let length = 65_535 - 2 - 14
  let starts = Array(stride(from: 0, to: profile.count, by: length))
  return starts.enumerated().map { index, start in
    Array("ICC_PROFILE\0".utf8) + [UInt8(index + 1), UInt8(starts.count)]
      + profile[start..<min(start + length, profile.count)]
  }
}

extension PictureNotes {
  mutating func readJPEG() {
    let walk = JPEGSegments(bytes)
    for segment in walk.segments {
      let content = bytes[segment.content]
      let range = segment.whole
      switch segment.marker {
      case 0xE0 where content.reads("JFIF\0") && content.count <= 14: break
      case 0xE1 where content.reads("Exif\0"), 0xE3 where content.reads("Meta\0"):
        noteEXIF(range, content.dropFirst(6))
      case 0xE1 where content.reads("http://ns.adobe.com/xap/1.0/\0"):
        noteXMP(range, content.dropFirst(29))
      case 0xE1 where content.reads("http://ns.adobe.com/xmp/extension/\0"):
        // Its name, its length and its place in the whole come first.
        noteXMP(range, content.dropFirst(35 + 40))
      case 0xE2 where content.reads("ICC_PROFILE\0"): break
      case 0xED where content.reads("Photoshop 3.0\0"):
        notePhotoshop(range, content.dropFirst(14))
      case 0xEE where content.reads("Adobe") && content.count <= 12: break
      case 0xE0...0xEF: noteOther(range, content: segment.content)
      case 0xFE: note(.metadata, range, [decoded(content)])
      default: break
      }
    }
    if let end = walk.end, end < bytes.count { noteOther(end..<bytes.count) }
  }
}
