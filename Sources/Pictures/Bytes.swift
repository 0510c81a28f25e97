import CZlib

// Reading numbers and words from a file that may be hostile: nothing here reads past an end.

extension [UInt8] {
  /// A number of some bytes, the most significant first; nil if the file ends before.
  func big(_ offset: Int, _ length: Int) -> Int? {
    guard offset >= 0, length <= 8, offset <= count - length else { return nil }
    var number: UInt64 = 0
    for index in offset..<offset + length { number = number << 8 | UInt64(self[index]) }
    return Int(exactly: number)
  }

  /// A number of some bytes, the least significant first; nil if the file ends before.
  func little(_ offset: Int, _ length: Int) -> Int? {
    guard offset >= 0, length <= 8, offset <= count - length else { return nil }
    var number: UInt64 = 0
    for index in (offset..<offset + length).reversed() {
      number = number << 8 | UInt64(self[index])
    }
    return Int(exactly: number)
  }

  /// The range of so many bytes; nil if the file ends before.
  func range(_ offset: Int, _ length: Int) -> Range<Int>? {
    guard offset >= 0, length >= 0, length <= count, offset <= count - length else { return nil }
    return offset..<offset + length
  }

  /// Whether this word stands here.
  func reads(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, length <= count, offset <= count - length else { return false }
    return word.withUTF8Buffer { word in self[offset..<offset + length].elementsEqual(word) }
  }

  func firstPlace(of byte: UInt8, from: Int) -> Int? {
    let place = withUnsafeBufferPointer {
      $0.baseAddress.map { portico_find($0, from, count, Int32(byte)) } ?? -1
    }
    return place < 0 ? nil : place
  }

  func firstPlace(of sign: [UInt8], from: Int) -> Int? {
    var from = from
    while let place = firstPlace(of: sign[0], from: from) {
      if place > count - sign.count { return nil }
      if self[place + sign.count - 1] == sign[sign.count - 1],
        self[place..<place + sign.count].elementsEqual(sign)
      {
        return place
      }
      from = place + 1
    }
    return nil
  }
}

func big(_ number: Int, _ length: Int) -> [UInt8] {
  (0..<length).map { UInt8(truncatingIfNeeded: number >> ((length - 1 - $0) * 8)) }
}

func little(_ number: Int, _ length: Int) -> [UInt8] {
  (0..<length).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}

extension ArraySlice<UInt8> {
  func reads(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in self.prefix(word.count).elementsEqual(word) }
  }
}
