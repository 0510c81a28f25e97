/// 128 bits that tell whether something is what it was before: a build's memory of what it need not
/// keep itself.
///
/// Two lanes of multiplying and mixing, eight bytes at a time; like a fingerprint it is no
/// protection against forgery. What comes in is divided by its length, so that `ab`, `c` is not
/// `a`, `bc`.
struct Imprint: Hashable, Sendable {
  private(set) var high: UInt64 = 0x9e37_79b9_7f4a_7c15
  private(set) var low: UInt64 = 0xd1b5_4a32_d192_ed03

  init() {}

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(_ bytes: [UInt8]) { add(bytes) }
  init(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { add($0) } }
  init(_ text: String) { add(text) }

  mutating func add(_ word: UInt64) {
    high = Self.mixed(high ^ word, 0xa076_1d64_78bd_642f)
    low = Self.mixed(low &+ word, 0xe703_7ed1_a0b4_28db) ^ high
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }
  mutating func add(_ flag: Bool) { add(flag ? 1 : 2 as UInt64) }

  mutating func add(_ other: Imprint) {
    add(other.high)
    add(other.low)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(bytes.count)
    var at = 0
    while at + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    guard at < bytes.count else { return }
    var last: UInt64 = 0
    while at < bytes.count {
      last = last << 8 | UInt64(bytes[at])
      at += 1
    }
    add(last)
  }

  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low ^ (a &>> 29)
  }
}
