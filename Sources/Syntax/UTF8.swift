/// The offset of the first byte that is not part of valid UTF-8, or nil if all of it is valid.
///
/// Surrogates, overlong forms and anything above U+10FFFF are not. Eight bytes at a time are looked
/// at where the text is ASCII, which most of it is.
package func utf8Problem(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { utf8Problem(in: $0) }
}

func utf8Problem(in bytes: UnsafeRawBufferPointer) -> Int? {
  let count = bytes.count
  var i = 0
  while i < count {
    while i &+ 16 <= count {
      let a = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let b = bytes.loadUnaligned(fromByteOffset: i &+ 8, as: UInt64.self)
      guard (a | b) & 0x8080_8080_8080_8080 == 0 else { break }
      i &+= 16
    }
    while i < count, bytes[i] < 0x80 { i &+= 1 }
    while i < count, bytes[i] >= 0x80 {
      let length = sequenceLength(in: bytes, at: i)
      if length == 0 { return i }
      i &+= length
    }
  }
  return nil
}

/// The length of the multi-byte sequence that starts at `i`, or 0 if it is not valid.
private func sequenceLength(in bytes: UnsafeRawBufferPointer, at i: Int) -> Int {
  func follows(_ distance: Int) -> Bool {
    i + distance < bytes.count && bytes[i + distance] & 0xC0 == 0x80
  }
  let lead = bytes[i]
  switch lead {
  case 0xC2...0xDF: return follows(1) ? 2 : 0
  case 0xE0...0xEF:
    guard follows(1), follows(2) else { return 0 }
    if lead == 0xE0, bytes[i + 1] < 0xA0 { return 0 }
    if lead == 0xED, bytes[i + 1] > 0x9F { return 0 }
    return 3
  case 0xF0...0xF4:
    guard follows(1), follows(2), follows(3) else { return 0 }
    if lead == 0xF0, bytes[i + 1] < 0x90 { return 0 }
    if lead == 0xF4, bytes[i + 1] > 0x8F { return 0 }
    return 4
  default: return 0
  }
}
