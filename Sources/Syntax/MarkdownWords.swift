/// Looks for words in running text, whatever their case.
struct WordWatch {
  private let words: [[UInt8]]
  /// Which words may begin with a byte.
  private let starts: [[Int]]

  init?(_ words: [[UInt8]]) {
    guard words.contains(where: { !$0.isEmpty }) else { return nil }
    self.words = words
    var starts = [[Int]](repeating: [], count: 256)
    for (i, word) in words.enumerated() {
      guard let first = word.first else { continue }
      if first < 0x80 {
        starts[Int(first)].append(i)
        if UInt8(ascii: "a")...UInt8(ascii: "z") ~= first { starts[Int(first) - 0x20].append(i) }
      } else {
        // Upper case may begin with another byte.
        for byte in 0xC3..<0xF5 { starts[byte].append(i) }
      }
    }
    self.starts = starts
  }

  func search(
    _ bytes: UnsafeBufferPointer<UInt8>, placeholders: [MarkdownPlaceholder],
    found: (Int, Range<Int>) -> Void
  ) {
    var i = 0
    var inWord = false
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        let isWord = isLetterOrDigit(byte)
        if isWord, !inWord, !starts[Int(byte)].isEmpty { match(bytes, i, found) }
        inWord = isWord
        i += 1
        continue
      }
      if let index = sentinel(in: bytes, at: i), index < placeholders.count {
        i += placeholders[index].range.count
        inWord = true
        continue
      }
      let isWord = isWordLead(bytes, i)
      if isWord, !inWord, !starts[Int(byte)].isEmpty { match(bytes, i, found) }
      inWord = isWord
      i += 1
      while i < bytes.count, bytes[i] & 0xC0 == 0x80 { i += 1 }
    }
  }

  private func match(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ found: (Int, Range<Int>) -> Void
  ) {
    for word in starts[Int(bytes[start])] {
      guard let end = end(of: words[word], in: bytes, from: start) else { continue }
      if end < bytes.count,
        bytes[end] < 0x80 ? isLetterOrDigit(bytes[end]) : isWordLead(bytes, end)
      {
        continue
      }
      found(word, start..<end)
    }
  }

  /// Where `word`, which is in lower case, ends if it stands at `start`.
  private func end(
    of word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var i = start
    var at = 0
    while at < word.count {
      guard i < bytes.count else { return nil }
      let byte = bytes[i]
      if byte < 0x80 {
        let lower = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
        guard lower == word[at] else { return nil }
        i += 1
        at += 1
        continue
      }
      var length = 1
      while i + length < bytes.count, length < 4, bytes[i + length] & 0xC0 == 0x80 { length += 1 }
      let character = String(
        decoding: UnsafeBufferPointer(rebasing: bytes[i..<i + length]), as: UTF8.self)
      for lower in character.lowercased().utf8 {
        guard at < word.count, word[at] == lower else { return nil }
        at += 1
      }
      i += length
    }
    return i
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || 0x30...0x39 ~= byte
  }

  /// Whether a sequence is likely a letter: not Latin-1 punctuation, quotation marks, dashes, spaces
  /// or symbols.
  private func isWordLead(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    switch bytes[i] {
    case 0xC2: false
    case 0xE2: false
    case 0xE3: i + 1 < bytes.count && bytes[i + 1] != 0x80
    case 0xF0: false
    default: true
    }
  }
}
