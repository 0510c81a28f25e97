/// Finds the names of people in readable text. One for each thread.
///
/// With a roster, whatever points at one of its people is found in any spelling; without, what looks
/// like a name in a place where names stand.
package final class NameSearch {
  /// How much is looked for.
  package enum Scope: Sendable {
    /// People of the roster, other people, initials: for a story's source.
    case story
    /// People of the roster only: for finished pages, and for pages that are no stories.
    case roster
  }

  var reader: WordReader
  let index: NameIndex
  var words: [Word] = []
  /// The words of the story that was read last, piece by piece.
  private(set) var wordsByPiece: [[Word]] = []
  var found: [Trace] = []

  // Of the text being read:
  var text: [UInt8] = []
  var piece = Readable.Piece(.prose, 0..<0) {
    didSet { isAddress = looksLikeAddress }
  }
  /// Whether the piece is an address, a file's name or the like, where words have no capitals.
  private(set) var isAddress = false
  /// Whether most words of the piece are capitalised, as in a heading: capitals say nothing then.
  private(set) var isTitleCase = false
  /// Which words are accounted for.
  var taken: [Bool] = []
  /// Names that the text itself declares to be invented.
  private(set) var invented: Set<UInt64> = []
  /// These, and the surnames of public figures whom the text names in full.
  var excused: Set<UInt64> = []
  private(set) var scope = Scope.story
  /// Pieces of finished pages that hold nobody.
  private var clean = HashTable()

  package init(_ index: NameIndex) {
    self.index = index
    reader = WordReader(index)
  }

  /// - Parameter pseudonyms: names that the story declares to be invented.
  package func traces(
    in readable: Readable, scope: Scope, pseudonyms: [String] = []
  ) -> [Trace] {
    begin(readable)
    self.scope = scope
    var folder = Folder()
    for name in pseudonyms {
      for word in folder.words(of: name) { invented.insert(WordHash(word).value) }
    }
    excused = invented
    // Of a story all words are needed three times: here, below, and by who counts whom it fits.
    if scope == .story {
      wordsByPiece = readable.pieces.map { piece in
        var words: [Word] = []
        words.reserveCapacity(piece.range.count / 5 + 1)
        reader.words(of: readable, in: piece, into: &words)
        return words
      }
      excuseFigures(in: readable)
    }
    for (index, piece) in readable.pieces.enumerated() {
      self.piece = piece
      if scope == .story {
        words = wordsByPiece[index]
      } else {
        // Menus and footers are on every page: what was clean once is not read again.
        let before = found.count
        let key = pieceKey(piece)
        if clean[key] >= 0 { continue }
        reader.words(of: readable, in: piece, into: &words)
        if !words.isEmpty, mayHoldNames { read() }
        if found.count == before, clean.count < 400_000 { clean.set(key, 0) }
        continue
      }
      guard !words.isEmpty, mayHoldNames else { continue }
      read()
    }
    text = []
    return found
  }

  /// Forgets what was read before.
  func begin(_ readable: Readable) {
    found.removeAll(keepingCapacity: true)
    text = readable.text
    invented = []
    excused = []
  }

  func readWords(of piece: Readable.Piece, in readable: Readable) {
    self.piece = piece
    reader.words(of: readable, in: piece, into: &words)
    taken = Array(repeating: false, count: words.count)
  }

  /// What decides what is found in a piece: its bytes and what it is.
  private func pieceKey(_ piece: Readable.Piece) -> UInt64 {
    var hash = WordHash(piece.label)
    hash.add(isAddress ? 1 : piece.kind == .heading ? 2 : piece.kind == .attribute ? 3 : 0)
    text.withUnsafeBufferPointer { text in
      for at in piece.range { hash.add(text[at]) }
    }
    return hash.value
  }

  /// What each word that was read was found to be.
  var classes: [WordClass] { reader.classes }

  /// Whether anything in the piece is worth a closer look.
  private var mayHoldNames: Bool {
    if scope == .story { return true }
    return words.contains { word in
      if word.isHan || word.hasDigit && word.end - word.start >= 3 { return true }
      let kind = facts(word)
      return kind.isOfRoster || kind.isJoined
    }
  }

  @inline(__always)
  func kind(_ word: Word) -> WordClass { reader.classes[Int(word.kind)] }

  @inline(__always)
  func facts(_ word: Word) -> WordFacts { reader.facts[Int(word.kind)] }

  func entry(_ word: Word) -> NameIndex.Entry? {
    let entry = facts(word).entry
    return entry < 0 ? nil : index.entries[Int(entry)]
  }

  private var looksLikeAddress: Bool {
    switch piece.kind {
    case .address, .fileName: true
    case .attribute: ["id", "name", "for", "data-src", "label"].contains(piece.label)
    case .setting:
      switch piece.label {
      case "slug", "image", "image.src", "related", "modules", "owner": true
      // `career-change`, but also `Career change` and `Ngozi`
      case "tags", "topics":
        !text[piece.range].contains { $0 >= 0x80 || isASCIILetter($0) && $0 & 0x20 == 0 }
      default: false
      }
    default: false
    }
  }

  /// Whether a tag or a topic is nothing but one word.
  func isWholeTag(_ at: Int) -> Bool {
    guard piece.kind == .setting, piece.label == "tags" || piece.label == "topics" else {
      return false
    }
    // `[growth, Luz]`
    return (at == 0 || words[at].gap == .commaSpace)
      && (at + 1 == words.count || words[at + 1].gap == .commaSpace)
  }

  // MARK: One piece

  private func read() {
    taken.removeAll(keepingCapacity: true)
    taken.append(contentsOf: repeatElement(false, count: words.count))
    isTitleCase = looksLikeTitle()
    markFiguresAndThings()
    findChinese()
    findFullNames()
    findDivided()
    findJoined()
    findNumbers()
    findTitled()
    findSingles()
    if scope == .story {
      findSpaced()
      findStrangers()
      findStrangersInAddresses()
      findInitials()
    }
  }

  private func looksLikeTitle() -> Bool {
    if isAddress { return false }
    var (capital, small) = (0, 0)
    for word in words.dropFirst()
    where !word.isFirst && word.end - word.start >= 3 && !word.hasDigit {
      if word.isCapital { capital += 1 } else { small += 1 }
    }
    if piece.kind == .heading || piece.label == "title" || piece.label == "summary" && small == 0 {
      return capital >= 2 && capital > small
    }
    return capital >= 3 && capital > small * 2
  }

  func report(
    _ kind: TraceKind, _ severity: TraceSeverity, _ first: Int, _ last: Int, form: String
  ) {
    found.append(
      Trace(kind, severity, Int(words[first].start)..<Int(words[last].end), form: form))
    for at in first...last { taken[at] = true }
  }
}
