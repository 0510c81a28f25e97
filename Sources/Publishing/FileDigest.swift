import CDigest

/// The SHA-256 of some bytes.
package struct FileDigest: Hashable, Sendable, CustomStringConvertible {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Its first eight bytes, in the order of this machine.
  package var start: UInt64 { words.0 }

  /// The digest of these bytes.
  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { FileDigest(of: $0) }
  }

  /// The digest of these bytes.
  package init(of bytes: UnsafeRawBufferPointer) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) {
      // Nothing may be nil, not even where there is nothing to read.
      portico_sha256(
        bytes.baseAddress ?? UnsafeRawPointer($0.baseAddress!), bytes.count,
        $0.assumingMemoryBound(to: UInt8.self).baseAddress!)
    }
    self.words = words
  }

  /// A digest from its 64 hexadecimal digits, in small letters; nil for anything else.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    let isFine = withUnsafeMutableBytes(of: &words) { bytes in
      var place = 0
      for digit in hex {
        let value: UInt8
        switch digit {
        case 0x30...0x39: value = digit - 0x30
        case 0x61...0x66: value = digit - 0x61 + 10
        default: return false
        }
        bytes[place / 2] = bytes[place / 2] << 4 | value
        place += 1
      }
      return true
    }
    guard isFine else { return nil }
    self.words = words
  }

  package var description: String {
    var digits: [UInt8] = []
    write(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Adds the 64 hexadecimal digits to a text.
  package func write(to text: inout [UInt8]) {
    withUnsafeBytes(of: words) {
      for byte in $0 {
        text.append(Self.digits[Int(byte >> 4)])
        text.append(Self.digits[Int(byte & 15)])
      }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  package static func == (a: FileDigest, b: FileDigest) -> Bool { a.words == b.words }

  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
