/// A short name for some bytes, for file names that change when the file does.
///
/// FNV-1a with 64 bits (Fowler, Noll, Vo). It keeps caches honest and is no protection against
/// forgery: whoever can write the site can write any name.
package func fingerprint(of bytes: some Sequence<UInt8>) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes {
    hash ^= UInt64(byte)
    hash = hash &* 0x100_0000_01b3
  }
  let digits = String(hash, radix: 36)
  return String(repeating: "0", count: 13 - digits.count) + digits
}
