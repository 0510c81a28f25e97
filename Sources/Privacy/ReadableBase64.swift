/// Reads what is written in base64, as programs put texts into addresses: `?u=TmdvemkgT2thZm9y`.
///
/// Nobody reads it by eye; any page on the web does it in a second. Each run that decodes to words
/// becomes a piece of its own behind the others. Of runs that mean something else, hardly one in a
/// thousand does.
extension Readable {
  mutating func addDecodedBase64() {
    for run in base64Runs() {
      guard mayBeBase64(text[run]), let decoded = decodedBase64(text[run])
      else { continue }
      let start = text.count
      var builder = ReadableBuilder(keepsOrigin: !origin.isEmpty, capacity: decoded.count)
      builder.begin(.attribute, label: "base64")
      decoded.withUnsafeBufferPointer { builder.text($0, 0..<$0.count, percent: true) }
      builder.endPiece()
      let inner = builder.readable
      text += inner.text
      for place in inner.origin {
        // Every three bytes are four letters of the run.
        let letter = place < 0 ? 0 : min(run.count - 1, Int(place) * 4 / 3)
        origin.append(origin[run.lowerBound + letter])
      }
      for piece in inner.pieces {
        let range = start + piece.range.lowerBound..<start + piece.range.upperBound
        pieces.append(Readable.Piece(piece.kind, range, label: piece.label))
      }
    }
  }

  /// Runs of its letters and digits that are long enough and not too long. Words with a capital inside
  /// or a figure are few, so hardly any run is kept.
  private func base64Runs() -> [Range<Int>] {
    text.withUnsafeBufferPointer { text in
      base64Kinds.withUnsafeBufferPointer { kinds in
        var runs: [Range<Int>] = []
        var at = 0
        while at < text.count {
          let start = at
          // Whether something like `aB` or `a1` is in it.
          var inside: UInt8 = 0
          var kind = kinds[Int(text[at])]
          while kind != 0 {
            if at > start { inside |= kind }
            at += 1
            kind = at < text.count ? kinds[Int(text[at])] : 0
          }
          if inside & 2 != 0, at - start >= shortestBase64, at - start <= longestBase64 {
            runs.append(start..<at)
          }
          at += 1
        }
        return runs
      }
    }
  }
}

/// The shortest name in full takes eight letters.
private let shortestBase64 = 8
/// Of a whole picture that is written this way nothing is a name.
private let longestBase64 = 8192

/// Of both alphabets of RFC 4648, but for the slash, which divides addresses.
private func isBase64(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || isASCIIDigit(byte) || byte == UInt8(ascii: "-")
    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
}

/// What a byte is in a run: 0 for none of it, 2 for what few words have inside, a capital or a figure.
private let base64Kinds: [UInt8] = (0...255).map { (byte: UInt8) in
  isBase64(byte) ? byte & 0x20 == 0 || isASCIIDigit(byte) ? 2 : 1 : 0
}

/// Whether capitals, small letters and figures are mixed as in no word.
func mayBeBase64(_ run: some Collection<UInt8>) -> Bool {
  guard run.count >= shortestBase64 else { return false }
  var changes = 0
  var capitals = 0
  var hasSmall = false
  var last: UInt8 = 0
  for byte in run {
    if byte & 0x20 != 0, isASCIILetter(byte) { hasSmall = true }
    let isCapital = isASCIILetter(byte) && byte & 0x20 == 0
    if isCapital { capitals += 1 }
    let isMixed =
      isCapital && last >= 0x61
      || isASCIIDigit(byte) && isASCIILetter(last)
    if isMixed { changes += 1 }
    last = byte
  }
  // `TGlseSBQYXJr`, but not `JavaScript`
  return hasSmall && (changes >= 2 || changes == 1 && capitals >= 4 && run.count >= 12)
}

/// The words that some letters stand for; nil if it is anything but words.
private func decodedBase64(_ run: ArraySlice<UInt8>) -> [UInt8]? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(run.count * 3 / 4)
  var bits: UInt32 = 0
  var count = 0
  for byte in run {
    let value: UInt8 =
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "-"), UInt8(ascii: "+"): 62
      default: 63
      }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
  var letters = 0
  for scalar in text.unicodeScalars {
    if scalar.properties.isAlphabetic {
      letters += 1
    } else if scalar.value < 0x20 || scalar.value == 0x7F {
      return nil
    }
  }
  return letters >= 5 && letters * 3 >= text.unicodeScalars.count * 2 ? bytes : nil
}
