/// The pixels of a PNG, turned so that the picture stands upright without being told to.
///
/// libpng's simple interface would turn every picture into 8 bits and other colours, and its full
/// one leaves by `longjmp`, which Swift cannot survive. The pixels are zlib's and five filters, so
/// we move them ourselves, whatever they mean: depth, palette and profile stay as they are.
func turnedPNG(
  _ pieces: [Range<Int>], of bytes: [UInt8], _ layout: PNGLayout, _ orientation: Int
) -> (layout: PNGLayout, data: [UInt8])? {
  guard layout.width * layout.height <= mostTurnedPixels,
    layout.dataLength <= 4 * mostTurnedPixels,
    let data = unpacked(Array(pieces.map { bytes[$0] }.joined())[...], limit: layout.dataLength),
    let pixels = pixels(in: data, layout)
  else { return nil }
  var upright = layout
  upright.isInterlaced = false
  if orientation >= 5 { (upright.width, upright.height) = (layout.height, layout.width) }
  let size = max(1, layout.bitsPerPixel / 8)
  var result = [UInt8](repeating: 0, count: pixels.count)
  for y in 0..<upright.height {
    for x in 0..<upright.width {
      let (right, bottom) = (layout.width - 1, layout.height - 1)
      let (fromX, fromY) =
        switch orientation {
        case 2: (right - x, y)
        case 3: (right - x, bottom - y)
        case 4: (x, bottom - y)
        case 5: (y, x)
        case 6: (y, bottom - x)
        case 7: (right - y, bottom - x)
        default: (right - y, x)
        }
      let source = (fromY * layout.width + fromX) * size
      let target = (y * upright.width + x) * size
      for part in 0..<size { result[target + part] = pixels[source + part] }
    }
  }
  return (upright, packed(filtered(result, upright)))
}

/// Every pixel on whole bytes, row by row; nil if a row has an unknown filter.
func pixels(in data: [UInt8], _ layout: PNGLayout) -> [UInt8]? {
  let size = max(1, layout.bitsPerPixel / 8)
  let bits = layout.bitsPerPixel
  var result = [UInt8](repeating: 0, count: layout.width * layout.height * size)
  var at = 0
  for pass in layout.passes {
    let length = layout.rowLength(pass.width)
    var above = [UInt8](repeating: 0, count: length)
    for row in 0..<pass.height {
      guard at + 1 + length <= data.count else { return nil }
      let filter = data[at]
      var line = Array(data[at + 1..<at + 1 + length])
      at += 1 + length
      guard undo(filter, &line, above, size) else { return nil }
      let y = pass.y + row * pass.stepY
      for column in 0..<pass.width {
        let target = (y * layout.width + pass.x + column * pass.stepX) * size
        if bits < 8 {
          let shift = 8 - bits - column * bits % 8
          result[target] = line[column * bits / 8] >> UInt8(shift) & UInt8(1 << bits - 1)
        } else {
          for part in 0..<size { result[target + part] = line[column * size + part] }
        }
      }
      above = line
    }
  }
  return result
}

/// What stands at the left, above, and above at the left is what a filter predicts from.
private func undo(_ filter: UInt8, _ line: inout [UInt8], _ above: [UInt8], _ size: Int) -> Bool {
  guard filter <= 4 else { return false }
  if filter == 0 { return true }
  for index in line.indices {
    let left = index >= size ? Int(line[index - size]) : 0
    let up = Int(above[index])
    let corner = index >= size ? Int(above[index - size]) : 0
    line[index] &+= predicted(filter, left, up, corner)
  }
  return true
}

private func predicted(_ filter: UInt8, _ left: Int, _ up: Int, _ corner: Int) -> UInt8 {
  switch filter {
  case 1: return UInt8(left)
  case 2: return UInt8(up)
  case 3: return UInt8((left + up) / 2)
  case 4:
    let guess = left + up - corner
    let (toLeft, toUp, toCorner) = (abs(guess - left), abs(guess - up), abs(guess - corner))
    if toLeft <= toUp && toLeft <= toCorner { return UInt8(left) }
    return UInt8(toUp <= toCorner ? up : corner)
  default: return 0
  }
}

/// The rows as PNG wants them, each with the filter that leaves the smallest numbers.
private func filtered(_ pixels: [UInt8], _ layout: PNGLayout) -> [UInt8] {
  let size = max(1, layout.bitsPerPixel / 8)
  let bits = layout.bitsPerPixel
  let length = layout.rowLength(layout.width)
  var result: [UInt8] = []
  result.reserveCapacity(layout.dataLength)
  var above = [UInt8](repeating: 0, count: length)
  for y in 0..<layout.height {
    let row = pixels[y * layout.width * size..<(y + 1) * layout.width * size]
    var line = [UInt8](repeating: 0, count: length)
    if bits < 8 {
      for (column, pixel) in row.enumerated() {
        line[column * bits / 8] |= pixel << UInt8(8 - bits - column * bits % 8)
      }
    } else {
      line = Array(row)
    }
    var best: (filter: UInt8, line: [UInt8], cost: Int) = (0, line, Int.max)
    // Numbers of a palette have no neighbours to predict them from.
    for filter in (bits < 8 || layout.kind == 3) ? [UInt8(0)] : [0, 1, 2, 3, 4] {
      var candidate = line
      var cost = 0
      for index in line.indices {
        let left = index >= size ? Int(line[index - size]) : 0
        let corner = index >= size ? Int(above[index - size]) : 0
        candidate[index] &-= predicted(filter, left, Int(above[index]), corner)
        cost += abs(Int(Int8(bitPattern: candidate[index])))
      }
      if cost < best.cost { best = (filter, candidate, cost) }
    }
    result.append(best.filter)
    result += best.line
    above = line
  }
  return result
}
