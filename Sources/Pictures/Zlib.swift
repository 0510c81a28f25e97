import CZlib

// zlib's streams, with a limit on what comes out: a few bytes can stand for gigabytes.

/// What was packed, or nil if it is damaged or longer than the limit.
/// - Parameter isWhole: whether a stream that breaks off, or goes on, counts as damaged.
func unpacked(_ packed: ArraySlice<UInt8>, limit: Int, isWhole: Bool = true) -> [UInt8]? {
  let bytes = Array(packed)
  var result: [UInt8] = []
  let end = unpack([bytes.indices], of: bytes) { part in
    guard result.count + part.count <= limit else { return false }
    result += part
    return true
  }
  return end == .exact || !isWhole ? result : nil
}

/// Whether the pieces of a file are one stream of exactly this length, with nothing behind it.
func isStream(_ pieces: [Range<Int>], of bytes: [UInt8], length: Int) -> Bool {
  var rest = length
  let end = unpack(pieces, of: bytes) { part in
    rest -= part.count
    return rest >= 0
  }
  return end == .exact && rest == 0
}

private enum StreamEnd { case exact, otherwise }

/// - Parameter take: gets what comes out, part by part; false ends it.
private func unpack(
  _ pieces: [Range<Int>], of bytes: [UInt8], take: (UnsafeBufferPointer<UInt8>) -> Bool
) -> StreamEnd {
  var stream = z_stream()
  guard portico_inflate_begin(&stream) == Z_OK else { return .otherwise }
  defer { inflateEnd(&stream) }
  let part = UnsafeMutablePointer<UInt8>.allocate(capacity: partLength)
  defer { part.deallocate() }
  return bytes.withUnsafeBufferPointer { bytes in
    var hasEnded = false
    for piece in pieces where !piece.isEmpty {
      if hasEnded { return .otherwise }
      // zlib only reads here; its C type forgot to say so.
      stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress! + piece.lowerBound)
      stream.avail_in = UInt32(piece.count)
      repeat {
        stream.next_out = part
        stream.avail_out = UInt32(partLength)
        let status = inflate(&stream, Z_NO_FLUSH)
        let produced = partLength - Int(stream.avail_out)
        guard take(UnsafeBufferPointer(start: part, count: produced)) else { return .otherwise }
        if status == Z_STREAM_END {
          hasEnded = true
          if stream.avail_in > 0 { return .otherwise }
        } else if status != Z_OK, status != Z_BUF_ERROR || produced > 0 {
          return .otherwise
        } else if status == Z_BUF_ERROR {
          break
        }
      } while !hasEnded && (stream.avail_in > 0 || stream.avail_out == 0)
    }
    return hasEnded ? .exact : .otherwise
  }
}

private let partLength = 1 << 16

func packed(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  precondition(portico_deflate_begin(&stream) == Z_OK, "zlib has no memory")
  defer { deflateEnd(&stream) }
  let bound = Int(deflateBound(&stream, UInt(bytes.count)))
  var bytes = bytes
  return [UInt8](unsafeUninitializedCapacity: bound) { result, count in
    bytes.withUnsafeMutableBufferPointer { bytes in
      stream.next_in = bytes.baseAddress
      stream.avail_in = UInt32(bytes.count)
      stream.next_out = result.baseAddress
      stream.avail_out = UInt32(bound)
      let status = deflate(&stream, Z_FINISH)
      precondition(status == Z_STREAM_END, "zlib's own bound was too small")
    }
    count = bound - Int(stream.avail_out)
  }
}

/// The checksum of PNG.
func checksum(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    guard let start = bytes.baseAddress else { return 0 }
    return Int(crc32(0, start + range.lowerBound, UInt32(range.count)))
  }
}
