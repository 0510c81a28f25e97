/// Reads a finished page, a feed or a sitemap as whoever gets it could: its text, its attributes,
/// its comments and its own name.
///
/// It knows nothing of how the page was made, so that what reached the page by a way nobody thought
/// of is found all the same.
///
/// - Parameter path: where the file lies in the site; its name is read, too.
package func readable(html bytes: [UInt8], path: String, keepsOrigin: Bool = false) -> Readable {
  var builder = ReadableBuilder(
    keepsOrigin: keepsOrigin, capacity: bytes.count / 2 + path.utf8.count)
  builder.begin(.fileName)
  let name = Array(path.utf8)
  name.withUnsafeBufferPointer { builder.text($0, 0..<$0.count, percent: true) }
  builder.begin(.prose)
  bytes.withUnsafeBufferPointer { read($0, into: &builder) }
  return builder.finish()
}

private func read(_ bytes: UnsafeBufferPointer<UInt8>, into builder: inout ReadableBuilder) {
  let end = bytes.count
  var at = 0
  while at < end {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: "<"):
      if let tag = builder.tag(in: bytes, at: at, to: end) {
        at = tag.next
        continue
      }
    case UInt8(ascii: "&"):
      if let next = builder.entity(in: bytes, at: at, to: end) {
        at = next
        continue
      }
    default: break
    }
    if byte < 0x80 {
      builder.ascii(byte, from: at)
      at += 1
    } else {
      at = builder.character(in: bytes, at: at, to: end)
    }
  }
}

/// Reads some plain texts that belong to a file, such as what a camera wrote into a picture, and the
/// file's name.
package func readable(texts: [String], name: String) -> Readable {
  var builder = ReadableBuilder(keepsOrigin: false, capacity: 256)
  func add(_ text: String, _ kind: Readable.Piece.Kind) {
    builder.begin(kind)
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer {
      builder.text($0, 0..<$0.count, percent: kind == .fileName, entities: kind != .fileName)
    }
  }
  add(name, .fileName)
  for text in texts { add(text, .prose) }
  return builder.finish()
}
