// A file of numbers and texts, as short as it can be and as quick to read.

/// Writes numbers, texts and lists one after the other. A text that comes again is only named.
struct RecordWriter {
  private(set) var bytes: [UInt8]
  private var known: [String: Int] = [:]

  /// - Parameter capacity: how many bytes it will come to, about.
  init(_ title: [UInt8], capacity: Int = 0) {
    bytes = title
    bytes.reserveCapacity(capacity)
  }

  mutating func add(word: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
    }
  }

  /// Seven bits in each byte; the eighth says that more follow.
  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    if let number = known[text] { return add(number + 1) }
    known[text] = known.count
    add(0)
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(bytes some: [UInt8]) {
    add(some.count)
    bytes += some
  }

  mutating func add(_ imprint: Imprint) {
    add(word: imprint.high)
    add(word: imprint.low)
  }

  mutating func add(_ imprint: Imprint?) {
    add(imprint == nil ? 0 : 1)
    if let imprint { add(imprint) }
  }

  mutating func add<Element>(
    _ list: [Element], _ element: (inout RecordWriter, Element) -> Void
  ) {
    add(list.count)
    for one in list { element(&self, one) }
  }
}

/// Reads what a `RecordWriter` wrote. Where that is cut off or is something else, it gives noughts
/// and `isWhole` is false.
struct RecordReader: Sendable {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int
  private var known: [String] = []
  private(set) var isDamaged = false

  init(_ bytes: [UInt8], from start: Int, to end: Int? = nil) {
    self.bytes = bytes
    at = start
    self.end = end ?? bytes.count
  }

  /// Whether everything was there, and nothing more.
  var isWhole: Bool { !isDamaged && at == end }

  private mutating func byte() -> UInt8 {
    guard at < end else {
      isDamaged = true
      return 0
    }
    at += 1
    return bytes[at - 1]
  }

  mutating func word() -> UInt64? {
    guard at + 8 <= end else {
      isDamaged = true
      return nil
    }
    defer { at += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
  }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  mutating func text() -> String {
    let number = number()
    if number > 0 {
      guard number <= known.count else {
        isDamaged = true
        return ""
      }
      return known[number - 1]
    }
    let count = self.number()
    guard count >= 0, count <= end - at else {
      isDamaged = true
      return ""
    }
    let text = String(decoding: bytes[at..<at + count], as: UTF8.self)
    at += count
    known.append(text)
    return text
  }

  mutating func stretch() -> [UInt8] {
    let count = number()
    guard count >= 0, count <= end - at else {
      isDamaged = true
      return []
    }
    defer { at += count }
    return Array(bytes[at..<at + count])
  }

  mutating func imprint() -> Imprint {
    guard let high = word(), let low = word() else { return Imprint() }
    return Imprint(high: high, low: low)
  }

  mutating func optionalImprint() -> Imprint? { number() == 1 ? imprint() : nil }

  mutating func list<Element>(_ element: (inout RecordReader) -> Element) -> [Element] {
    let count = number()
    // Each element takes a byte at least, so a count that is wrong cannot take up memory.
    guard !isDamaged, count >= 0, count <= end - at else {
      isDamaged = true
      return []
    }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count where !isDamaged { list.append(element(&self)) }
    return list
  }

  mutating func pairs<Key: Hashable, Value>(
    _ pair: (inout RecordReader) -> (Key, Value)
  ) -> [Key: Value] {
    Dictionary(list(pair), uniquingKeysWith: { first, _ in first })
  }
}
