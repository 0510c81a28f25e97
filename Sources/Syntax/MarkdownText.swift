/// What bytes of text mean to those who read it.
enum TextClass {
  /// It must be escaped, filled in or left out.
  static let care: UInt8 = 4
  static let bracket: UInt8 = 2
  /// It stands between words. The lowest bit, so that it can be counted.
  static let gap: UInt8 = 1

  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 { table[byte] = care | gap }
    table[0x09] = gap
    table[0x0A] = gap
    table[0x0D] = gap
    table[0x20] = gap
    table[0x7F] = care | gap
    table[0xC2] = care
    table[0xF3] = care
    for byte in "&<>".utf8 { table[Int(byte)] = care }
    table[Int(UInt8(ascii: "["))] = bracket
    return table
  }()
}

/// Whether following a URL would run a script, as a browser reads it: control characters and spaces
/// before it, and tabs and line ends within, don't count.
func isUnsafeURL(_ url: some Collection<UInt8>) -> Bool {
  var scheme: [UInt8] = []
  for byte in url {
    switch byte {
    case 0x00...0x20, 0x7F: continue
    case UInt8(ascii: ":"):
      let name = String(decoding: scheme, as: UTF8.self)
      return ["javascript", "vbscript", "data"].contains(name)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
    default: return false
    }
    if scheme.count > 10 { return false }
  }
  return false
}

/// The number of the placeholder whose sentinel stands at `i`.
func sentinel(in bytes: [UInt8], at i: Int) -> Int? {
  bytes.withUnsafeBufferPointer { sentinel(in: $0, at: i) }
}

func sentinel(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int? {
  guard bytes[i] == 0xF3, i + 3 < bytes.count, bytes[i + 1] >= 0xB0 else { return nil }
  return Int(bytes[i + 1] & 15) << 12 | Int(bytes[i + 2] & 63) << 6 | Int(bytes[i + 3] & 63)
}
