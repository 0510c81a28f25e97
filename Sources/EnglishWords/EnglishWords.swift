/// The ordinary words of English, so that a name that is also a word can be told from the word.
///
/// The list is Debian's `wamerican` and `wbritish` (SCOWL, by Kevin Atkinson; see NOTICE.md), read
/// when Portico is built.
package enum EnglishWords {
  /// Whether a word in lower-case letters, such as `grace`, is in the list.
  ///
  /// The list is searched as it lies in the binary, by halving: nothing is made of it at start-up.
  package static func contains(_ word: [UInt8]) -> Bool {
    let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var (low, high) = (0, bytes.count)
    while low < high {
      // The line around the middle.
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != 0x0A { start -= 1 }
      var end = start
      while end < high, bytes[end] != 0x0A { end += 1 }
      let line = bytes[start..<end]
      if line.elementsEqual(word) { return true }
      if line.lexicographicallyPrecedes(word) { low = end + 1 } else { high = start }
    }
    return false
  }
}
