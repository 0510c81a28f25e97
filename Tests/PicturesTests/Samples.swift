import CTurboJPEG

@testable import Pictures

// Small pictures with a name in every place where one can stand.

let name = "Zofia Quillfeather"

struct Sample: Sendable, CustomStringConvertible {
  let description: String
  let bytes: [UInt8]
  /// What is found in it.
  let kinds: Set<PictureMetadata.Kind>
  /// Whether the name can be read in each thing that was found, but for the place on a map.
  var isNamed = true
}

let samples: [Sample] = jpegs + pngs + webps + gifs + avifs

let jpegs = [
  Sample(description: "JPEG", bytes: jpeg(), kinds: []),
  Sample(
    description: "JPEG with what is needed",
    bytes: jpeg([
      (0xEE, text("Adobe") + [0, 100, 0, 0, 0, 0, 0]),
      (0xE2, text("ICC_PROFILE\0\u{1}\u{1}") + profile()),
    ]), kinds: []),
  Sample(
    description: "JPEG, EXIF", bytes: jpeg([(0xE1, text("Exif\0\0") + exif())]),
    kinds: [.exif, .gps]),
  Sample(
    description: "JPEG, EXIF, big end first",
    bytes: jpeg([(0xE1, text("Exif\0\0") + exif(little: false))]), kinds: [.exif, .gps]),
  Sample(
    description: "JPEG, XMP",
    bytes: jpeg([(0xE1, text("http://ns.adobe.com/xap/1.0/\0") + xmp)]), kinds: [.xmp]),
  Sample(
    description: "JPEG, more XMP",
    bytes: jpeg([
      (0xE1, text("http://ns.adobe.com/xmp/extension/\0") + times(0x41, 32) + times(0, 8) + xmp)
    ]), kinds: [.xmp]),
  Sample(description: "JPEG, IPTC", bytes: jpeg([(0xED, photoshop)]), kinds: [.iptc]),
  Sample(description: "JPEG, comment", bytes: jpeg([(0xFE, text(name))]), kinds: [.metadata]),
  Sample(description: "JPEG, unknown part", bytes: jpeg([(0xEB, text(name))]), kinds: [.metadata]),
  Sample(
    description: "JPEG, thumbnail", bytes: jpeg([(0xE0, text("JFXX\0\u{10}") + text(name))]),
    kinds: [.metadata]),
  Sample(description: "JPEG, behind its end", bytes: jpeg() + text(name), kinds: [.metadata]),
  Sample(
    description: "JPEG, a second picture behind its end",
    bytes: jpeg() + jpeg([(0xE1, text("Exif\0\0") + exif())]), kinds: [.metadata, .exif, .gps]),
]

let pngs = [
  Sample(description: "PNG", bytes: png(), kinds: []),
  Sample(
    description: "PNG with what is needed",
    bytes: png([
      ("gAMA", big(45455, 4)), ("pHYs", times(0, 9)), ("sRGB", [0]),
      ("iCCP", text(name) + [0, 0] + packed(profile())),
    ]), kinds: []),
  Sample(
    description: "PNG, text", bytes: png([("tEXt", text("Author\0" + name))]), kinds: [.metadata]),
  Sample(
    description: "PNG, packed text",
    bytes: png([("zTXt", text("Author\0\0") + packed(text(name)))]),
    kinds: [.metadata]),
  Sample(
    description: "PNG, international text",
    bytes: png([("iTXt", text("Author\0\0\0pl\0Autor\0" + name))]), kinds: [.metadata]),
  Sample(
    description: "PNG, packed international text",
    bytes: png([("iTXt", text("Author\0\u{1}\0pl\0Autor\0") + packed(text(name)))]),
    kinds: [.metadata]),
  Sample(
    description: "PNG, XMP", bytes: png([("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0") + xmp)]),
    kinds: [.xmp]),
  Sample(description: "PNG, EXIF", bytes: png([("eXIf", exif())]), kinds: [.exif, .gps]),
  Sample(
    description: "PNG, EXIF after the pixels", bytes: png(late: [("eXIf", exif())]),
    kinds: [.exif, .gps]),
  Sample(
    description: "PNG, EXIF as digits",
    bytes: png([
      ("zTXt", text("Raw profile type exif\0\0") + packed(digits(text("Exif\0\0") + exif())))
    ]),
    kinds: [.exif, .gps]),
  Sample(
    description: "PNG, IPTC as digits",
    bytes: png([("tEXt", text("Raw profile type iptc\0") + digits(Array(photoshop.dropFirst(14))))]
    ),
    kinds: [.iptc]),
  Sample(
    description: "PNG, time", bytes: png([("tIME", [7, 0xE8, 6, 11, 10, 20, 30])]),
    kinds: [.metadata], isNamed: false),
  Sample(description: "PNG, unknown part", bytes: png([("prVt", text(name))]), kinds: [.metadata]),
  Sample(description: "PNG, behind its end", bytes: png() + text(name), kinds: [.metadata]),
]

let webps = [
  Sample(description: "WebP", bytes: webp(extended: false), kinds: []),
  Sample(description: "WebP, profile", bytes: webp([("ICCP", profile())]), kinds: []),
  Sample(description: "WebP, EXIF", bytes: webp([], [("EXIF", exif())]), kinds: [.exif, .gps]),
  Sample(
    description: "WebP, EXIF as in a JPEG", bytes: webp([], [("EXIF", text("Exif\0\0") + exif())]),
    kinds: [.exif, .gps]),
  Sample(description: "WebP, XMP", bytes: webp([], [("XMP ", xmp)]), kinds: [.xmp]),
  Sample(
    description: "WebP, unknown part", bytes: webp([], [("NOTE", text(name))]), kinds: [.metadata]),
  Sample(description: "WebP, behind its end", bytes: webp() + text(name), kinds: [.metadata]),
]

let gifs = [
  Sample(description: "GIF", bytes: gif(), kinds: []),
  Sample(
    description: "GIF that moves",
    bytes: gif([0x21, 0xFF, 11] + text("NETSCAPE2.0") + [3, 1, 0, 0, 0]),
    kinds: []),
  Sample(
    description: "GIF, comment",
    bytes: gif([0x21, 0xFE, UInt8(name.utf8.count)] + text(name) + [0]),
    kinds: [.metadata]),
  Sample(
    description: "GIF, words",
    bytes: gif([0x21, 0x01, 12] + times(0, 12) + [UInt8(name.utf8.count)] + text(name) + [0]),
    kinds: [.metadata]),
  Sample(
    description: "GIF, XMP",
    bytes: gif(
      [0x21, 0xFF, 11] + text("XMP DataXMP") + xmp + [1] + (0...255).reversed().map { UInt8($0) }
        + [0]),
    kinds: [.xmp]),
  Sample(
    description: "GIF, unknown application",
    bytes: gif(
      [0x21, 0xFF, 11] + text("SOMETHING10") + [UInt8(name.utf8.count)] + text(name) + [0]),
    kinds: [.metadata]),
  Sample(description: "GIF, behind its end", bytes: gif() + text(name), kinds: [.metadata]),
]

let avifs = [
  Sample(description: "AVIF", bytes: avif(), kinds: []),
  Sample(
    description: "AVIF, EXIF", bytes: avif([("Exif", big(0, 4) + exif())]), kinds: [.exif, .gps]),
  Sample(
    description: "AVIF, XMP", bytes: avif([("mime", xmp)]), kinds: [.xmp]),
  Sample(
    description: "AVIF, both", bytes: avif([("Exif", big(0, 4) + exif()), ("mime", xmp)]),
    kinds: [.exif, .gps, .xmp]),
  Sample(
    description: "AVIF, unknown item", bytes: avif([("note", text(name))]), kinds: [.metadata]),
  Sample(
    description: "AVIF, unknown box", bytes: avif() + box("uuid", times(7, 16) + text(name)),
    kinds: [.metadata]),
  Sample(
    description: "AVIF, description",
    bytes: avif(property: box("udes", big(0, 4) + text(name + "\0"))),
    kinds: [.metadata]),
]

// MARK: Parts

func text(_ text: String) -> [UInt8] { Array(text.utf8) }
func times(_ byte: UInt8, _ count: Int) -> [UInt8] { [UInt8](repeating: byte, count: count) }

func digits(_ bytes: [UInt8]) -> [UInt8] {
  // Two digits each.
  let pairs = bytes.map { String(Int($0) + 0x100, radix: 16).dropFirst() }
  return text("\nexif\n    \(bytes.count)\n" + pairs.joined())
}

/// An artist and an owner in the ways that there are to write them, and a place.
func exif(orientation: Int = 1, little isLittle: Bool = true, named: Bool = true) -> [UInt8] {
  func number(_ value: Int, _ length: Int) -> [UInt8] {
    isLittle ? little(value, length) : big(value, length)
  }
  let wide = name.utf8.flatMap { [$0, 0] as [UInt8] }
  let values: [(tag: Int, type: Int, bytes: [UInt8])] =
    named
    ? [
      (0x010E, 2, text("A day by the sea\0")), (0x013B, 2, text(name + "\0")), (0x9C9D, 1, wide),
      (0x9286, 7, text("UNICODE\0") + name.utf16.flatMap { number(Int($0), 2) }),
    ] : []
  let count = values.count + (named ? 2 : 1)
  var data: [UInt8] = []
  let dataStart = 8 + 2 + count * 12 + 4
  var entries = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
  for value in values {
    entries += number(value.tag, 2) + number(value.type, 2) + number(value.bytes.count, 4)
    entries += number(dataStart + data.count, 4)
    data += value.bytes
  }
  if named {
    entries += number(0x8825, 2) + number(4, 2) + number(1, 4) + number(dataStart + data.count, 4)
    data +=
      number(1, 2) + number(1, 2) + number(2, 2) + number(2, 4) + text("N\0\0\0") + number(0, 4)
  }
  return text(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4) + number(count, 2) + entries
    + number(0, 4) + data
}

let xmp = text(
  """
  <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:li \
  dc:note="by Zofia&#x20;Quillfeather">made on 11 June</rdf:li></x:xmpmeta><?xpacket end="w"?>
  """)

/// Photoshop's resources with a by-line.
let photoshop: [UInt8] = {
  let field = [0x1C, 2, 80] + big(name.utf8.count, 2) + text(name)
  return text("Photoshop 3.0\0") + text("8BIM\u{4}\u{4}\0\0") + big(field.count, 4) + field
    + times(0, field.count % 2)
}()

/// A profile of one curve that is named after somebody, made for one screen.
func profile() -> [UInt8] {
  let desc = text("desc\0\0\0\0") + big(name.utf8.count + 1, 4) + text(name + "\0")
  let curve = text("curv\0\0\0\0") + big(1, 4) + [2, 0x33, 0, 0]
  let start = 128 + 4 + 3 * 12
  let tags =
    big(3, 4) + text("desc") + big(start, 4) + big(desc.count, 4) + text("kTRC")
    + big(start + desc.count, 4) + big(curve.count, 4) + text("mmod")
    + big(start + desc.count + curve.count, 4) + big(name.utf8.count, 4)
  let body = tags + desc + curve + text(name)
  var head =
    big(128 + body.count, 4) + times(0, 8) + text("mntrGRAYXYZ ") + times(0, 12) + text("acsp")
  head += times(0, 128 - head.count)
  return head + body
}

// MARK: Pictures

/// Bright at the left, dark at the bottom, so that no turn looks like another.
func pattern(_ width: Int, _ height: Int) -> [UInt8] {
  (0..<height).flatMap { y in
    (0..<width).map { x in
      UInt8(clamping: 40 + 150 * (width - x) / width + 60 * (height - y) / height)
    }
  }
}

func jpeg(
  _ parts: [(marker: UInt8, content: [UInt8])] = [], width: Int = 32, height: Int = 16,
  progressive: Bool = false
) -> [UInt8] {
  let handle = tjInitCompress()
  defer { tjDestroy(handle) }
  var result: UnsafeMutablePointer<UInt8>?
  defer { tjFree(result) }
  var length: UInt = 0
  let status = tjCompress2(
    handle, pattern(width, height), Int32(width), 0, Int32(height), Int32(TJPF_GRAY.rawValue),
    &result,
    &length, Int32(TJSAMP_GRAY.rawValue), 95, progressive ? TJFLAG_PROGRESSIVE : 0)
  precondition(status == 0)
  let bytes = Array(UnsafeBufferPointer(start: result, count: Int(length)))
  var inserted: [UInt8] = []
  for part in parts {
    inserted += [0xFF, part.marker] + big(part.content.count + 2, 2) + part.content
  }
  // After the JFIF part, which comes first.
  return Array(bytes[..<20]) + inserted + bytes[20...]
}

/// The grey pixels of a JPEG.
func decoded(_ jpeg: [UInt8]) -> (width: Int, height: Int, pixels: [UInt8]) {
  let handle = tjInitDecompress()
  defer { tjDestroy(handle) }
  var (width, height, subsampling, colours) = (Int32(0), Int32(0), Int32(0), Int32(0))
  tjDecompressHeader3(handle, jpeg, UInt(jpeg.count), &width, &height, &subsampling, &colours)
  var pixels = times(0, Int(width * height))
  tjDecompress2(
    handle, jpeg, UInt(jpeg.count), &pixels, width, 0, height, Int32(TJPF_GRAY.rawValue), 0)
  return (Int(width), Int(height), pixels)
}

func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
  let part = text(type) + content
  return big(content.count, 4) + part + big(checksum(part, part.indices), 4)
}

/// Grey, 3 by 2: a b c over d e f.
func png(
  _ chunks: [(String, [UInt8])] = [], late: [(String, [UInt8])] = [],
  pixels: [UInt8] = [0] + text("abc") + [0] + text("def")
) -> [UInt8] {
  pngSignature + chunk("IHDR", big(3, 4) + big(2, 4) + [8, 0, 0, 0, 0])
    + chunks.flatMap { chunk($0.0, $0.1) } + chunk("IDAT", packed(pixels))
    + late.flatMap { chunk($0.0, $0.1) } + chunk("IEND", [])
}

func webp(
  _ before: [(String, [UInt8])] = [], _ after: [(String, [UInt8])] = [], extended: Bool = true
) -> [UInt8] {
  func riff(_ type: String, _ content: [UInt8]) -> [UInt8] {
    text(type) + little(content.count, 4) + content + times(0, content.count % 2)
  }
  var flags: UInt8 = 0
  for part in before + after {
    flags |= ["ICCP": 0x20, "EXIF": 0x08, "XMP ": 0x04][part.0] ?? 0
  }
  // One colour, lossless: a size and five codes of one sign each.
  let data: [UInt8] = [0x2F, 0x0F, 0xC0, 0x02, 0x00, 0x5E, 0x2E, 0x97, 0xCB, 0xFF, 0x05]
  var body = text("WEBP")
  if extended { body += riff("VP8X", [flags, 0, 0, 0, 15, 0, 0, 11, 0, 0]) }
  body +=
    before.flatMap { riff($0.0, $0.1) } + riff("VP8L", data) + after.flatMap { riff($0.0, $0.1) }
  return text("RIFF") + little(body.count, 4) + body
}

func gif(_ blocks: [UInt8] = []) -> [UInt8] {
  text("GIF89a") + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF] + blocks
    + [0x21, 0xF9, 4, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
}

func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
  big(content.count + 8, 4) + text(type) + content
}

/// The structure of an AVIF picture; what stands for its pixels is not looked at.
func avif(_ items: [(type: String, content: [UInt8])] = [], property: [UInt8] = []) -> [UInt8] {
  let head = box("ftyp", text("avif") + big(0, 4) + text("avifmif1"))
  let all = [(type: "av01", content: times(0x81, 40))] + items
  func meta(_ start: Int) -> [UInt8] {
    var offset = start
    var places: [UInt8] = []
    for (index, item) in all.enumerated() {
      places +=
        big(index + 1, 2) + big(0, 2) + big(1, 2) + big(offset, 4) + big(item.content.count, 4)
      offset += item.content.count
    }
    let entries = all.enumerated().flatMap { index, item in
      let kind = item.type == "mime" ? text("\0application/rdf+xml\0") : text("\0")
      return box("infe", [2, 0, 0, 0] + big(index + 1, 2) + big(0, 2) + text(item.type) + kind)
    }
    let references = all.indices.dropFirst().flatMap {
      box("cdsc", big($0 + 1, 2) + big(1, 2) + big(1, 2))
    }
    var content = big(0, 4)
    content += box("hdlr", times(0, 8) + text("pict") + times(0, 12) + text("maker\0"))
    content += box("pitm", big(0, 4) + big(1, 2))
    content += box("iloc", big(0, 4) + [0x44, 0] + big(all.count, 2) + places)
    content += box("iinf", big(0, 4) + big(all.count, 2) + entries)
    if !references.isEmpty { content += box("iref", big(0, 4) + references) }
    let size = box("ispe", big(0, 4) + big(32, 4) + big(16, 4))
    content += box(
      "iprp",
      box("ipco", size + property) + box("ipma", big(0, 4) + big(1, 4) + big(1, 2) + [1, 1]))
    return box("meta", content)
  }
  let length = meta(0).count
  return head + meta(head.count + length + 8) + box("mdat", all.flatMap(\.content))
}
