import CBrotli
import CZlib

/// The bytes as a `.gz` file, which names no time, file or system: the same bytes give the same file.
package func gzip(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, form: 31) }

/// The bytes as they lie in a zip: without header or checksum.
package func deflated(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, form: -15) }

/// - Parameter form: how zlib wraps them; `31` as a .gz file, `-15` not at all.
private func deflated(_ bytes: [UInt8], form: Int32) -> [UInt8] {
  var stream = z_stream()
  precondition(portico_deflate_begin_form(&stream, form) == Z_OK, "zlib has no memory")
  defer { deflateEnd(&stream) }
  let bound = Int(deflateBound(&stream, UInt(bytes.count)))
  return [UInt8](unsafeUninitializedCapacity: bound) { result, count in
    bytes.withUnsafeBufferPointer { bytes in
      // zlib only reads here; its C type forgot to say so.
      stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.avail_in = UInt32(bytes.count)
      stream.next_out = result.baseAddress
      stream.avail_out = UInt32(bound)
      let status = deflate(&stream, Z_FINISH)
      precondition(status == Z_STREAM_END, "zlib's own bound was too small")
    }
    count = bound - Int(stream.avail_out)
  }
}

/// The bytes as a `.br` file.
///
/// With the highest quality: compared with the ninth of eleven steps, pages get 14 % smaller and take
/// seven times as long, 10 ms each; and only pages that have changed are compressed again.
package func brotli(_ bytes: [UInt8]) -> [UInt8] {
  let bound = max(16, BrotliEncoderMaxCompressedSize(bytes.count))
  return [UInt8](unsafeUninitializedCapacity: bound) { result, count in
    count = bound
    let done = bytes.withUnsafeBufferPointer { bytes in
      BrotliEncoderCompress(
        BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes.baseAddress,
        &count,
        result.baseAddress)
    }
    precondition(done == BROTLI_TRUE, "brotli's own bound was too small")
  }
}

/// The versions of the libraries that do it, for `portico doctor`.
package var compressionLibraries: [(name: String, version: String)] {
  let brotli = BrotliEncoderVersion()
  return [
    ("zlib", String(cString: zlibVersion())),
    ("brotli", "\(brotli >> 24).\(brotli >> 12 & 0xFFF).\(brotli & 0xFFF)"),
  ]
}
