/// Takes from a picture whatever it says besides its pixels, and proves that it is gone.
///
/// Cameras, phones and drawing programs write into a picture who took it, where, and on whose
/// machine. A site that hides people must not hand that out. So we do not look for what is private:
/// we keep what is needed to show the picture, and drop the rest. A file that we do not understand
/// to its last byte is refused.
///
/// Why no library does this: exiv2 and ExifTool edit metadata, so they keep what they do not know
/// (trailing second pictures, private chunks), and exiv2 writes no AVIF; exiv2 is also 4 MB of C++
/// that reads hostile input. ExifTool is the independent verifier of our tests instead.
package func withoutMetadata(_ bytes: [UInt8]) throws(PictureRefusal) -> [UInt8] {
  guard let format = PictureFormat(of: bytes) else { throw .unknown }
  let plain =
    switch format {
    case .jpeg: try plainJPEG(bytes)
    case .png: try plainPNG(bytes)
    case .webp: try plainWebP(bytes)
    case .avif: try plainAVIF(bytes)
    case .gif: try plainGIF(bytes)
    }
  guard isClean(plain) else { throw .unclean(format) }
  return plain
}

/// What a picture says besides its pixels, in the order in which it stands in the file.
///
/// Reads as far as it can: a damaged picture still says who took it.
package func metadata(of bytes: [UInt8]) -> [PictureMetadata] {
  var notes = PictureNotes(bytes: bytes)
  switch PictureFormat(of: bytes) {
  case .jpeg: notes.readJPEG()
  case .png: notes.readPNG()
  case .webp: notes.readWebP()
  case .avif: notes.readAVIF()
  case .gif: notes.readGIF()
  case nil: break
  }
  notes.readElsewhere()
  return notes.found.sorted { ($0.offset, $0.kind.rawValue) < ($1.offset, $1.kind.rawValue) }
}

/// A kind of picture that browsers show.
package enum PictureFormat: String, Sendable, CaseIterable {
  case jpeg = "JPEG"
  case png = "PNG"
  case webp = "WebP"
  case avif = "AVIF"
  case gif = "GIF"

  /// By its first bytes: a file's name promises nothing.
  package init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: pngSignature) {
      self = .png
    } else if bytes.reads("RIFF", at: 0), bytes.reads("WEBP", at: 8) {
      self = .webp
    } else if bytes.reads("GIF87a", at: 0) || bytes.reads("GIF89a", at: 0) {
      self = .gif
    } else if bytes.reads("ftyp", at: 4), isAVIF(bytes) {
      self = .avif
    } else {
      return nil
    }
  }
}

/// One thing that a picture says besides its pixels.
package struct PictureMetadata: Hashable, Sendable {
  package enum Kind: String, Sendable { case exif, gps, xmp, iptc, metadata }

  package var kind: Kind
  /// Where in the file it stands.
  package var offset: Int
  package var length: Int
  /// What a person could read in it: names, comments, captions. Not limited to what is private.
  package var text: [String]
  /// Whether it tells only how the picture is shown, such as which side is up, or nothing at all.
  package var isTechnical: Bool

  package init(
    kind: Kind, offset: Int, length: Int, text: [String] = [], isTechnical: Bool = false
  ) {
    self.kind = kind
    self.offset = offset
    self.length = length
    self.text = text
    self.isTechnical = isTechnical
  }
}

/// Why a picture cannot be freed from its metadata.
package enum PictureRefusal: Error, Hashable, Sendable {
  /// None of the formats that browsers show.
  case unknown
  /// Cut off, or not as its format demands, so that anything could be hidden in it.
  case damaged(PictureFormat)
  /// Sound, perhaps, but of a sort that we do not know to its last byte.
  case unsupported(PictureFormat, String)
  /// It has to be turned before it is shown, and we cannot turn it without loss.
  case turned(PictureFormat)
  /// Something was left that should not be there: a mistake of ours.
  case unclean(PictureFormat)

  /// The reason, to follow "the picture `a.jpg` cannot be published: ".
  package var reason: String {
    switch self {
    case .unknown: "it is not a JPEG, PNG, WebP, AVIF or GIF picture"
    case .damaged(let format): "the \(format.rawValue) file is damaged or cut off"
    case .unsupported(let format, let what): "the \(format.rawValue) file \(what)"
    case .turned(let format): "the \(format.rawValue) picture lies on its side"
    case .unclean(let format):
      "not everything private could be taken out of the \(format.rawValue) file"
    }
  }
}

/// Collects what the formats find.
struct PictureNotes {
  let bytes: [UInt8]
  var found: [PictureMetadata] = []
  /// How many letters may still be read: a hostile file could name the same megabyte many times.
  var budget = 1 << 20

  mutating func note(
    _ kind: PictureMetadata.Kind, _ range: Range<Int>, _ text: [String] = [],
    isTechnical: Bool = false
  ) {
    var kept: [String] = []
    for text in text where !text.isEmpty && budget > 0 {
      kept.append(text.utf8.count <= budget ? text : String(text.prefix(budget / 4)))
      budget -= text.utf8.count
    }
    found.append(
      PictureMetadata(
        kind: kind, offset: range.lowerBound, length: range.count, text: kept,
        isTechnical: isTechnical))
  }

  /// Some bytes of a sort that we do not know: whatever can be read in them.
  /// - Parameter content: without what is there by its format.
  mutating func noteOther(_ range: Range<Int>, content: Range<Int>? = nil) {
    let content = bytes[content ?? range]
    note(
      .metadata, range, readableRuns(in: content, limit: budget),
      isTechnical: content.allSatisfy { $0 == 0 || $0 == 0x20 || $0 == 0x0A || $0 == 0x0D })
  }

  mutating func noteEXIF(_ range: Range<Int>, _ tiff: ArraySlice<UInt8>) {
    // Some programs write its first word twice.
    let tiff = tiff.reads("Exif\0\0") ? tiff.dropFirst(6) : tiff
    guard let exif = EXIF(tiff, limit: budget) else {
      return note(.exif, range, readableRuns(in: tiff, limit: budget))
    }
    note(.exif, range, exif.text, isTechnical: exif.isTechnical)
    if exif.hasPlace { note(.gps, range) }
  }

  mutating func noteXMP(_ range: Range<Int>, _ packet: ArraySlice<UInt8>) {
    let text = decoded(packet.prefix(budget))
    note(.xmp, range, xmlText(text))
    if text.contains("GPSLatitude") || text.contains("GPSLongitude") { note(.gps, range) }
  }

  /// What the structure of the file hides: behind its end, in a damaged part, in another format.
  mutating func readElsewhere() {
    // Each kind is reported by the structure once more at most; what it found is not found again.
    for (sign, kind) in tellTales {
      var from = 0
      var count = 0
      while count < 16, let place = bytes.firstPlace(of: sign, from: from) {
        from = place + sign.count
        if found.contains(where: {
          $0.kind == kind && ($0.offset..<$0.offset + $0.length).contains(place)
        }) {
          continue
        }
        count += 1
        let rest = bytes[place..<min(bytes.count, place + 65_536)]
        switch kind {
        case .exif: noteEXIF(place..<rest.endIndex, rest.dropFirst(6))
        case .xmp: noteXMP(place..<rest.endIndex, rest)
        default: note(kind, place..<rest.endIndex, readableRuns(in: rest, limit: budget))
        }
      }
    }
  }
}

/// Bytes by which metadata gives itself away wherever it stands. Long enough that no picture data
/// holds one by chance.
let tellTales: [(sign: [UInt8], kind: PictureMetadata.Kind)] = [
  (Array("Exif\0\0II*\0".utf8), .exif), (Array("Exif\0\0MM\0*".utf8), .exif),
  (Array("http://ns.adobe.com/".utf8), .xmp), (Array("<x:xmpmeta".utf8), .xmp),
  (Array("<?xpacket".utf8), .xmp), (Array("Photoshop 3.0\0".utf8), .iptc),
  (Array("8BIM\u{4}\u{4}\0\0".utf8), .iptc),
]
