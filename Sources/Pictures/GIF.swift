// GIF (version 89a): the screen, then blocks; the content of each lies in parts of up to 255 bytes.

enum GIFBlock {
  /// How the next picture is shown.
  case control(Range<Int>)
  case picture(Range<Int>)
  case comment(Range<Int>, parts: [Range<Int>])
  /// Words that no browser shows.
  case words(Range<Int>, parts: [Range<Int>])
  case application(Range<Int>, name: String, parts: [Range<Int>])
  case other(Range<Int>, parts: [Range<Int>])
}

struct GIFBlocks {
  /// The size of the screen and the colours of all pictures.
  var head = 0..<0
  var blocks: [GIFBlock] = []
  /// Where the file ends; nil if it is damaged.
  var end: Int?

  init(_ bytes: [UInt8]) {
    guard let flags = bytes.big(10, 1), let head = bytes.range(0, 13 + Self.colours(flags)) else {
      return
    }
    self.head = head
    var at = head.upperBound
    while at < bytes.count {
      switch bytes[at] {
      case 0x3B:
        end = at + 1
        return
      case 0x2C:
        guard let flags = bytes.big(at + 9, 1),
          let parts = Self.parts(in: bytes, from: at + 10 + Self.colours(flags) + 1)
        else { return }
        blocks.append(.picture(at..<parts.end))
        at = parts.end
      case 0x21:
        guard let kind = bytes.big(at + 1, 1), let parts = Self.parts(in: bytes, from: at + 2)
        else { return }
        let whole = at..<parts.end
        switch kind {
        case 0xF9: blocks.append(.control(whole))
        case 0xFE: blocks.append(.comment(whole, parts: parts.parts))
        case 0x01: blocks.append(.words(whole, parts: parts.parts))
        case 0xFF where parts.parts.first?.count == 11:
          let name = String(decoding: bytes[parts.parts[0]], as: UTF8.self)
          blocks.append(.application(whole, name: name, parts: Array(parts.parts.dropFirst())))
        default: blocks.append(.other(whole, parts: parts.parts))
        }
        at = parts.end
      default: return
      }
    }
  }

  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }

  private static func parts(
    in bytes: [UInt8], from start: Int
  ) -> (parts: [Range<Int>], end: Int)? {
    var parts: [Range<Int>] = []
    var at = start
    while let length = bytes.big(at, 1) {
      if length == 0 { return (parts, at + 1) }
      guard let part = bytes.range(at + 1, length) else { return nil }
      parts.append(part)
      at = part.upperBound
    }
    return nil
  }
}

func plainGIF(_ bytes: [UInt8]) throws(PictureRefusal) -> [UInt8] {
  let walk = GIFBlocks(bytes)
  guard walk.end != nil else { throw .damaged(.gif) }
  var result = Array(bytes[walk.head])
  var control: [UInt8] = []
  var pictures = 0
  for block in walk.blocks {
    switch block {
    case .control(let range):
      guard range.count == 8 else { throw .damaged(.gif) }
      control = Array(bytes[range])
    case .picture(let range):
      result += control + bytes[range]
      control = []
      pictures += 1
    case .application(_, let name, let parts) where loops.contains(name):
      if let loop = parts.first(where: { $0.count == 3 && bytes[$0.lowerBound] == 1 }) {
        result += [0x21, 0xFF, 11] + Array(name.utf8) + [3] + bytes[loop] + [0]
      }
    case .words: control = []
    case .comment, .application, .other: break
    }
  }
  guard pictures > 0 else { throw .damaged(.gif) }
  return result + [0x3B]
}

/// How often the pictures are shown is the one thing that browsers read from an application.
private let loops: Set<String> = ["NETSCAPE2.0", "ANIMEXTS1.0"]

extension PictureNotes {
  mutating func readGIF() {
    let walk = GIFBlocks(bytes)
    for block in walk.blocks {
      switch block {
      case .control(let range) where range.count == 8: break
      case .picture: break
      case .application(_, let name, let parts)
      where loops.contains(name) && parts.allSatisfy { $0.count == 3 || $0.count == 5 }:
        break
      case .application(let range, let name, _) where name == "XMP DataXMP":
        // The packet lies bare, without lengths; bytes at its end lead a reader of parts out again.
        let packet = bytes[range.dropFirst(14)]
        noteXMP(range, packet.prefix { $0 != 1 })
      case .comment(let range, let parts), .words(let range, let parts):
        note(.metadata, range, [decoded(joined(parts)[...])])
      case .application(let range, let name, let parts):
        // A colour profile for the few programs that know of it.
        if name == "ICCRGBG1012" { break }
        note(.metadata, range, [name] + readableRuns(in: joined(parts)[...], limit: budget))
      case .other(let range, _), .control(let range): noteOther(range)
      }
    }
    if let end = walk.end, end < bytes.count { noteOther(end..<bytes.count) }
  }

  private func joined(_ parts: [Range<Int>]) -> [UInt8] {
    Array(parts.map { bytes[$0] }.joined())
  }
}
