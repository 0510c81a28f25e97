import CMinizip
import CZlib

/// A zip that is being written.
///
/// The same files in the same order give the same bytes: every file has the time 1980-01-01, the
/// first that a zip can say, and the same rights. Names are marked as UTF-8.
package struct ZipFile: ~Copyable {
  /// The zip cannot be written, for want of room or rights.
  package struct Failure: Error {
    package init() {}
  }

  /// A file to be put in: its bytes are compressed already, because that can be done in parallel.
  package struct Part: Sendable {
    package let name: String
    let packed: [UInt8]
    let size: Int
    let checksum: UInt
    let isDeflated: Bool

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      size = bytes.count
      checksum = UInt(
        bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
      let smaller = deflated(bytes)
      // Pictures and films are compressed already.
      isDeflated = smaller.count < bytes.count
      packed = isDeflated ? smaller : bytes
    }
  }

  private var file: zipFile?

  /// - Parameter path: of a file that is made, or emptied if it is there.
  package init(at path: String) throws(Failure) {
    file = zipOpen64(path, APPEND_STATUS_CREATE)
    if file == nil { throw Failure() }
  }

  package func add(_ part: Part) throws(Failure) {
    var info = zip_fileinfo()
    info.tmz_date = tm_zip(
      tm_sec: 0, tm_min: 0, tm_hour: 0, tm_mday: 1, tm_mon: 0, tm_year: 1980)
    // A file that all may read and its owner may write, as Unix says it.
    info.external_fa = 0o100644 << 16
    let isUTF8: UInt = 0x800
    let madeOnUnix: UInt = 3 << 8 | 20
    guard
      zipOpenNewFileInZip4_64(
        file, part.name, &info, nil, 0, nil, 0, nil, part.isDeflated ? Z_DEFLATED : 0,
        Z_BEST_COMPRESSION, 1, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, nil, 0, madeOnUnix, isUTF8, 0)
        == ZIP_OK,
      zipWriteInFileInZip(file, part.packed, UInt32(part.packed.count)) == ZIP_OK,
      zipCloseFileInZipRaw64(file, UInt64(part.size), part.checksum) == ZIP_OK
    else { throw Failure() }
  }

  /// Writes the list of what is in it, without which it is no zip.
  ///
  /// - Parameter comment: stands at the very end of the file.
  package mutating func finish(comment: String = "") throws(Failure) {
    defer { file = nil }
    if zipClose(file, comment) != ZIP_OK { throw Failure() }
  }

  deinit {
    if file != nil { zipClose(file, nil) }
  }
}
