/// A readable, cut into words and figures.
///
/// Every rule about forms asks the same few questions: which word stands before this number, what is
/// between two groups of digits, is the word capitalised, does the sentence go on? They are answered
/// here once, in one pass over the bytes, so that the rules stay short and the cost grows with the
/// text alone.
///
/// The letters are folded for comparing: lower case, without accents, every space a plain space,
/// every hyphen a plain hyphen. Accents matter to nobody who looks for a telephone number, and people
/// leave them out. `bytes(_:)` leads back to the readable.
struct Wording {
  /// A run of letters and digits.
  struct Token {
    var start = 0
    var end = 0
    /// Of the folded letters; words are compared by it alone, as 64 bits do not collide by chance.
    var hash: UInt64 = 0
    var roles: Roles = []
    var papers: Papers = []
    var piece: Int32 = 0
    var sentence: Int32 = 0
    /// Up to 255, like `digits` and `capitals`.
    var letters: UInt8 = 0
    var digits: UInt8 = 0
    var capitals: UInt8 = 0
    /// What the word counts: 5 for "May", 21 for "twenty-first".
    var value: UInt8 = 0
    var startsCapital = false

    var count: Int { end - start }
    var isNumber: Bool { digits > 0 && letters == 0 }
    var isWord: Bool { letters > 0 && digits == 0 }
    var isMixed: Bool { letters > 0 && digits > 0 }
    /// Such as "NW" or "A"; a figure is none.
    var isAllCapitals: Bool { letters > 0 && capitals == letters }
  }

  /// One byte for each character: plain letters, digits and punctuation as ASCII, then these.
  static let foreignLetter: Unicode.Scalar = "\u{80}"
  static let symbol: Unicode.Scalar = "\u{81}"
  /// Han, kana or Hangul: each is a token by itself, as these are written without spaces.
  static let ideograph: Unicode.Scalar = "\u{82}"

  private(set) var folded: [UInt8] = []
  private(set) var isCapital: [Bool] = []
  private var offsets: [Int32] = []
  private(set) var tokens: [Token] = []
  /// What a heading of a table, a field's label or a key says about the piece.
  private(set) var pieceRoles: [Roles] = []
  private(set) var piecePapers: [Papers] = []
  let pieces: [Readable.Piece]

  init(_ readable: Readable) {
    pieces = readable.pieces
    fold(readable.text)
    cut()
    findPhrases()
    readLabels(of: readable)
  }

  var count: Int { folded.count }

  /// A line feed where there is no text.
  @inline(__always) subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < folded.count ? Unicode.Scalar(folded[index]) : "\n"
  }

  /// The bytes of the readable behind a stretch of characters.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound])
  }

  func isDigit(_ index: Int) -> Bool { "0"..."9" ~= self[index] }

  func isLetter(_ index: Int) -> Bool {
    let character = self[index]
    return "a"..."z" ~= character || character == Self.foreignLetter || character == Self.ideograph
  }

  func isAlphanumeric(_ index: Int) -> Bool { isDigit(index) || isLetter(index) }

  /// Whether nothing follows that a sentence would need: the text ends, or punctuation comes.
  func isPause(_ index: Int) -> Bool {
    switch self[index] {
    case "\n", ",", ".", ";", ":", "!", "?", ")", "]", "\"", "|", Self.symbol: true
    case " ": self[index + 1] == "(" || self[index + 1] == "-" || self[index + 1] == "\n"
    default: false
    }
  }

  /// The folded characters of a stretch.
  func characters(_ range: Range<Int>) -> ArraySlice<UInt8> { folded[range] }

  func number(_ token: Int) -> Int {
    var value = 0
    for index in tokens[token].start..<tokens[token].end where isDigit(index) {
      value = min(value * 10 + Int(folded[index] - 48), 1 << 40)
    }
    return value
  }

  /// Whether two tokens stand in one piece with only `gap` between them.
  func gap(after token: Int, is gap: StaticString) -> Bool {
    guard token >= 0, token + 1 < tokens.count else { return false }
    let start = tokens[token].end
    guard tokens[token + 1].start - start == gap.utf8CodeUnitCount else { return false }
    for place in 0..<gap.utf8CodeUnitCount
    where folded[start + place] != gap.utf8Start[place] {
      return false
    }
    return true
  }

  /// Whether the next token belongs to the same piece and is at most `limit` characters away.
  func isNear(_ token: Int, _ limit: Int) -> Bool {
    token >= 0 && token + 1 < tokens.count
      && tokens[token].piece == tokens[token + 1].piece
      && tokens[token + 1].start - tokens[token].end <= limit
  }

  func ends(_ token: Int, with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard tokens[token].count >= length else { return false }
    let start = tokens[token].end - length
    for place in 0..<length where folded[start + place] != suffix.utf8Start[place] { return false }
    return true
  }

  func spells(_ token: Int, _ word: StaticString) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].count == word.utf8CodeUnitCount
      && ends(token, with: word)
  }

  /// The first token that ends after `index`.
  func token(at index: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What is said close to a stretch, in its sentence, and by the label or heading above it.
  func roles(before: Int, after: Int, of range: Range<Int>, in piece: Int) -> Roles {
    pieceRoles[piece].union(spoken(before: before, after: after, of: range).roles)
  }

  /// The same for papers: "passport", "NHS number".
  func papers(before: Int, after: Int, of range: Range<Int>, in piece: Int) -> Papers {
    piecePapers[piece].union(spoken(before: before, after: after, of: range).papers)
  }

  /// The nearest words: at most this many characters, and in the same sentence.
  func spoken(before: Int, after: Int, of range: Range<Int>) -> (roles: Roles, papers: Papers) {
    let first = token(at: range.lowerBound)
    guard first < tokens.count else { return ([], []) }
    let sentence = tokens[first].sentence
    var roles: Roles = []
    var papers: Papers = []
    var index = first - 1
    while index >= 0, tokens[index].sentence == sentence,
      range.lowerBound - tokens[index].end <= before
    {
      roles.formUnion(tokens[index].roles)
      papers.formUnion(tokens[index].papers)
      index -= 1
    }
    index = first
    while index < tokens.count, tokens[index].start < range.upperBound { index += 1 }
    while index < tokens.count, tokens[index].sentence == sentence,
      tokens[index].start - range.upperBound <= after
    {
      roles.formUnion(tokens[index].roles)
      papers.formUnion(tokens[index].papers)
      index += 1
    }
    return (roles, papers)
  }

  /// Whether the word right before a number says that a thing is numbered: "order no. 4711".
  func isOfThing(_ token: Int) -> Bool {
    var index = token - 1
    var steps = 0
    while index >= 0, steps < 4, isNear(index, 4), tokens[index].sentence == tokens[token].sentence
    {
      if tokens[index].roles.contains(.thing) { return true }
      guard !tokens[index].roles.isDisjoint(with: [.filler, .numberSign, .plainID]) else {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }

  /// The first character of a piece.
  func start(of piece: Int) -> Int {
    let byte = Int32(pieces[piece].range.lowerBound)
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Folding

  private mutating func fold(_ text: [UInt8]) {
    folded.reserveCapacity(text.count)
    isCapital.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    var index = 0
    let count = text.count
    while index < count {
      let byte = text[index]
      if byte < 0x80 {
        offsets.append(Int32(index))
        isCapital.append(byte >= 65 && byte <= 90)
        folded.append(byte >= 65 && byte <= 90 ? byte | 32 : byte == 9 || byte == 13 ? 32 : byte)
        index += 1
        continue
      }
      let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1, count - index)
      var value = UInt32(byte) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
      for next in 1..<max(length, 1) { value = value << 6 | UInt32(text[index + next] & 0x3F) }
      let (character, capital) = folding(of: value)
      if character != 0 {
        offsets.append(Int32(index))
        isCapital.append(capital)
        folded.append(character)
        if character >= 0x80 { foreign.append(value) }
      }
      index += length
    }
    offsets.append(Int32(count))
  }

  /// What is really written where `folded` only says "a letter", in order.
  private var foreign: [UInt32] = []

  // MARK: Cutting

  private mutating func cut() {
    tokens.reserveCapacity(folded.count / 5)
    let (folded, isCapital) = (folded, isCapital)
    folded.withUnsafeBufferPointer { folded in
      isCapital.withUnsafeBufferPointer { isCapital in cut(folded, isCapital) }
    }
  }

  private mutating func cut(
    _ folded: UnsafeBufferPointer<UInt8>, _ isCapital: UnsafeBufferPointer<Bool>
  ) {
    let table = Vocabulary.shared
    var index = 0
    var sentence: Int32 = 0
    var piece = 0
    var stop: Unicode.Scalar?
    var written = foreign.makeIterator()
    let count = folded.count
    while index < count {
      let byte = folded[index]
      guard isPart(byte) else {
        switch byte {
        case 10:
          sentence += 1
          stop = nil
        case 0x2E, 0x21, 0x3F:
          // A dot inside "e.g" or "3.5" ends nothing.
          let next = index + 1 < count ? folded[index + 1] : 10
          if !isPart(next) || next == 0x82 { stop = Unicode.Scalar(byte) }
        case 0x81: _ = written.next()
        default: break
        }
        index += 1
        continue
      }
      var token = Token()
      token.start = index
      token.startsCapital = isCapital[index]
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      if byte == 0x82 {
        hash = mixed(hash, written.next() ?? 0)
        token.letters = 1
        index += 1
      } else {
        var (letters, digits, capitals) = (0, 0, 0)
        scan: while index < count {
          let part = folded[index]
          switch part {
          case 97...122:
            letters += 1
            hash = mixed(hash, UInt32(part))
          case 48...57:
            digits += 1
            hash = mixed(hash, UInt32(part))
          case 0x80:
            letters += 1
            hash = mixed(hash, lowercase(written.next() ?? 0))
          default: break scan
          }
          if isCapital[index] { capitals += 1 }
          index += 1
        }
        token.letters = UInt8(min(letters, 255))
        token.digits = UInt8(min(digits, 255))
        token.capitals = UInt8(min(capitals, 255))
      }
      token.end = index
      token.hash = hash
      if let mark = stop, endsSentence(mark, before: token) { sentence += 1 }
      stop = nil
      token.sentence = sentence
      while piece + 1 < pieces.count,
        Int(offsets[token.start]) >= pieces[piece + 1].range.lowerBound
      { piece += 1 }
      token.piece = Int32(piece)
      if token.letters > 0 { table.tell(hash, to: &token) }
      tokens.append(token)
    }
  }

  /// Whether a mark is a full stop: not the dot of "Tel. 030", "J. Smith" or "3. Mai".
  private func endsSentence(_ mark: Unicode.Scalar, before token: Token) -> Bool {
    guard mark == ".", let previous = tokens.last else { return true }
    if previous.roles.contains(.abbreviation) || (previous.letters == 1 && previous.digits == 0) {
      return false
    }
    if previous.isNumber && previous.digits <= 2 { return !token.roles.contains(.month) }
    return token.startsCapital || token.digits > 0 || folded[token.start] >= 0x80
  }

  private func isPart(_ byte: UInt8) -> Bool {
    byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 || byte == 0x80 || byte == 0x82
  }

  // MARK: Phrases

  private mutating func findPhrases() {
    let table = Vocabulary.shared
    for index in tokens.indices where tokens[index].roles.contains(.phraseHead) {
      guard let entry = table.entry(tokens[index].hash) else { continue }
      for phrase in entry.phrases where continues(phrase.rest, after: index) {
        for member in index...(index + phrase.rest.count) {
          tokens[member].roles.formUnion(phrase.roles)
          tokens[member].papers.formUnion(phrase.papers)
        }
      }
    }
  }

  private func continues(_ rest: [UInt64], after head: Int) -> Bool {
    guard head + rest.count < tokens.count else { return false }
    for (place, hash) in rest.enumerated() {
      let token = head + place
      guard tokens[token + 1].hash == hash, tokens[token + 1].start - tokens[token].end <= 3 else {
        return false
      }
      for index in tokens[token].end..<tokens[token + 1].start {
        switch self[index] {
        case " ", "-", "_", ".", "'", "/": break
        default: return false
        }
      }
    }
    return true
  }

  // MARK: Labels

  /// A key of the settings, an attribute's name, and a cell that holds nothing but a heading, say
  /// what the values next to them are.
  private mutating func readLabels(of readable: Readable) {
    pieceRoles = Array(repeating: [], count: max(pieces.count, 1))
    piecePapers = Array(repeating: [], count: max(pieces.count, 1))
    var token = 0
    var headings: [(roles: Roles, papers: Papers, piece: Int)] = []
    for (index, piece) in pieces.enumerated() {
      let first = token
      while token < tokens.count, Int(tokens[token].piece) == index { token += 1 }
      if isAdministrative(piece) { continue }
      if !piece.label.isEmpty {
        let (roles, papers) = Vocabulary.shared.meaning(of: piece.label)
        pieceRoles[index] = roles.intersection(.labels)
        piecePapers[index] = papers
        continue
      }
      guard piece.kind == .prose, piece.range.count <= 60 else { continue }
      headings.removeAll { index - $0.piece > 8 }
      for heading in headings {
        pieceRoles[index].formUnion(heading.roles)
        piecePapers[index].formUnion(heading.papers)
      }
      guard token > first, token - first <= 4 else { continue }
      var roles: Roles = .labels
      var papers = Papers.all
      for place in first..<token {
        let isFiller = tokens[place].roles.contains(.filler) && place > first
        if !isFiller {
          roles.formIntersection(tokens[place].roles)
          papers.formIntersection(tokens[place].papers)
        }
      }
      if !roles.isEmpty || !papers.isEmpty { headings.append((roles, papers, index)) }
    }
  }
}

// MARK: Characters

/// A step of the Fowler–Noll–Vo hash, 1a.
@inline(__always) func mixed(_ hash: UInt64, _ value: UInt32) -> UInt64 {
  var hash = (hash ^ UInt64(value & 0xFF)) &* 0x100_0000_01b3
  if value > 0xFF {
    hash = (hash ^ UInt64(value >> 8 & 0xFF)) &* 0x100_0000_01b3
    hash = (hash ^ UInt64(value >> 16)) &* 0x100_0000_01b3
  }
  return hash
}

/// The plain character that stands for one outside ASCII, and whether it is a capital; 0 for what
/// should not be there, such as a combining accent.
func folding(of value: UInt32) -> (character: UInt8, capital: Bool) {
  switch value {
  case 0xC0...0x17F:
    let letter = latin[Int(value - 0xC0)]
    if letter == 0x2A { return (0x81, false) }
    return (letter | 32, letter < 97)
  case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: return (32, false)
  case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF:
    return (0, false)
  case 0x2010...0x2013, 0x2212, 0x2043, 0xFE63: return (0x2D, false)
  case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0xB4: return (0x27, false)
  case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F:
    return (0x22, false)
  case 0xA2...0xA5, 0x20A0...0x20BF: return (0x24, false)
  case 0xB7, 0x2024, 0x2027, 0x3002, 0xFF61, 0x30FB: return (0x2E, false)
  case 0x3001: return (0x2C, false)
  case 0x2044, 0x2215: return (0x2F, false)
  case 0xBA, 0xAA: return (0x6F, false)
  case 0x218, 0x21A: return (value == 0x218 ? 0x73 : 0x74, true)
  case 0x219, 0x21B: return (value == 0x219 ? 0x73 : 0x74, false)
  case 0x1EA0...0x1EF9:
    let letters: [(UInt32, UInt8)] = [
      (0x1EB7, 0x61), (0x1EC7, 0x65), (0x1ECB, 0x69), (0x1EE3, 0x6F), (0x1EF1, 0x75),
      (0x1EF9, 0x79),
    ]
    return (letters.first { value <= $0.0 }?.1 ?? 0x79, value % 2 == 0)
  case 0x660...0x669: return (UInt8(value - 0x660 + 48), false)
  case 0x6F0...0x6F9: return (UInt8(value - 0x6F0 + 48), false)
  case 0x966...0x96F: return (UInt8(value - 0x966 + 48), false)
  case 0x400...0x42F, 0x391...0x3A9: return (0x80, true)
  case 0x180...0x24F, 0x370...0x3FF, 0x430...0x52F, 0x531...0x58F, 0x5D0...0x5EA, 0x620...0x64A,
    0x671...0x6D3, 0x900...0xDFF, 0xE01...0xE3A, 0xE40...0xE4E, 0x10A0...0x10FF, 0x1E00...0x1E9F:
    return (0x80, false)
  case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0x1100...0x11FF,
    0xF900...0xFAFF, 0x20000...0x3FFFF:
    return (0x82, false)
  default: return (0x81, false)
  }
}

/// U+00C0 to U+017F.
private let latin: [UInt8] = Array(
  ("AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNn"
    + "OoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

private func lowercase(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x410...0x42F, 0x391...0x3A9: value + 0x20
  case 0x400...0x40F: value + 0x50
  default: value
  }
}
