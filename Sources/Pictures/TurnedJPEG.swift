import CTurboJPEG

/// The picture turned so that it stands upright without being told to.
///
/// Its squares are moved, not compressed again, so nothing is lost. Where a side is no multiple of a
/// square (8 or 16 pixels), the odd rest cannot be moved to the other side; it is cut off.
func turnedJPEG(_ bytes: [UInt8], _ orientation: Int) throws(PictureRefusal) -> [UInt8] {
  let turns: [Int: TJXOP] = [
    2: TJXOP_HFLIP, 3: TJXOP_ROT180, 4: TJXOP_VFLIP, 5: TJXOP_TRANSPOSE, 6: TJXOP_ROT90,
    7: TJXOP_TRANSVERSE, 8: TJXOP_ROT270,
  ]
  guard let turn = turns[orientation], let handle = tjInitTransform() else { throw .turned(.jpeg) }
  defer { tjDestroy(handle) }
  var (width, height, subsampling, colours) = (Int32(0), Int32(0), Int32(0), Int32(0))
  let count = UInt(bytes.count)
  guard
    tjDecompressHeader3(handle, bytes, count, &width, &height, &subsampling, &colours) == 0,
    // It is held in memory whole, several bytes for each pixel.
    Int(width) * Int(height) <= mostTurnedPixels
  else { throw .turned(.jpeg) }
  let progressive = JPEGSegments(bytes).segments.contains { $0.marker == 0xC2 }
  for way in [TJXOPT_PERFECT, TJXOPT_TRIM] {
    var transform = tjtransform()
    transform.op = Int32(turn.rawValue)
    transform.options = way | (progressive ? TJXOPT_PROGRESSIVE : 0)
    var result: UnsafeMutablePointer<UInt8>?
    var length: UInt = 0
    // A few kilobytes can name thousands of scans, each as costly as the whole picture.
    let status = tjTransform(
      handle, bytes, count, 1, &result, &length, &transform,
      TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING)
    defer { tjFree(result) }
    if status == 0, let result {
      return Array(UnsafeBufferPointer(start: result, count: Int(length)))
    }
  }
  throw .turned(.jpeg)
}

/// Larger than any phone's picture; beyond it, turning could take all the memory there is.
let mostTurnedPixels = 120_000_000
