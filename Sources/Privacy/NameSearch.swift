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

  private var reader: WordReader
  private let index: NameIndex
  private var words: [Word] = []
  /// The words of the story that was read last, piece by piece.
  private(set) var wordsByPiece: [[Word]] = []
  private var found: [Trace] = []

  // Of the text being read:
  private var text: [UInt8] = []
  private var piece = Readable.Piece(.prose, 0..<0) {
    didSet { isAddress = looksLikeAddress }
  }
  /// Whether the piece is an address, a file's name or the like, where words have no capitals.
  private var isAddress = false
  /// Whether most words of the piece are capitalised, as in a heading: capitals say nothing then.
  private var isTitleCase = false
  /// Which words are accounted for.
  private var taken: [Bool] = []
  /// Names that the text itself declares to be invented or introduces as a public figure's.
  private var excused: Set<UInt64> = []
  private var scope = Scope.story
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
    found.removeAll(keepingCapacity: true)
    self.scope = scope
    text = readable.text
    excused = []
    var folder = Folder()
    for name in pseudonyms {
      for word in folder.words(of: name) { excused.insert(WordHash(word).value) }
    }
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
  private func kind(_ word: Word) -> WordClass { reader.classes[Int(word.kind)] }

  @inline(__always)
  private func facts(_ word: Word) -> WordFacts { reader.facts[Int(word.kind)] }

  private func entry(_ word: Word) -> NameIndex.Entry? {
    let entry = facts(word).entry
    return entry < 0 ? nil : index.entries[Int(entry)]
  }

  private var looksLikeAddress: Bool {
    switch piece.kind {
    case .address, .fileName: true
    case .attribute: ["id", "name", "for", "data-src", "label"].contains(piece.label)
    case .setting:
      ["tags", "slug", "image", "image.src", "related", "topics", "modules", "owner"].contains(
        piece.label)
    default: false
    }
  }

  // A figure that is named in full once is meant by the surname alone afterwards.
  private func excuseFigures(in readable: Readable) {
    guard !index.figures.isEmpty else { return }
    for (index, piece) in readable.pieces.enumerated() where piece.kind != .address {
      words = wordsByPiece[index]
      for at in words.indices.dropLast() where words[at].isCapital {
        guard let last = figureEnd(at) else { continue }
        excused.insert(facts(words[last]).hash)
      }
    }
  }

  /// The last word of a public figure's name that begins at `at`.
  private func figureEnd(_ at: Int) -> Int? {
    guard at + 1 < words.count else { return nil }
    let first = facts(words[at]).hash
    for last in (at + 1)...min(at + 3, words.count - 1) {
      guard words[last].isCapital || facts(words[last]).sort.contains(.particle) else { return nil }
      guard [.space, .dotSpace, .hyphen].contains(words[last].gap) else { return nil }
      if index.figures.contains(pair(first, facts(words[last]).hash)) {
        return personPair(at, last)?.isExact == true ? nil : last
      }
    }
    return nil
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

  private func report(
    _ kind: TraceKind, _ severity: TraceSeverity, _ first: Int, _ last: Int, form: String
  ) {
    found.append(
      Trace(kind, severity, Int(words[first].start)..<Int(words[last].end), form: form))
    for at in first...last { taken[at] = true }
  }

  // MARK: Not persons

  private func markFiguresAndThings() {
    for at in words.indices where !taken[at] {
      if let last = contactEnd(at) {
        for index in at...last { taken[index] = true }
        continue
      }
      guard words[at].isCapital || isAddress else { continue }
      // Ernst & Young
      if at + 1 < words.count, words[at + 1].isCapital, !words[at].isSingleLetter,
        isJoinedByAmpersand(at), personPair(at, at + 1) == nil
      {
        taken[at] = true
        taken[at + 1] = true
        continue
      }
      let here = facts(words[at])
      if at + 1 < words.count,
        [.space, .hyphen, .underscore].contains(words[at + 1].gap)
          || words[at].isPossessive
      {
        let next = facts(words[at + 1])
        // "My title, Field Engineer, …"
        let isTrait =
          words[at].isCapital && words[at + 1].isCapital
          && index.traitPairs.contains(pair(here.hash, next.hash)) && personPair(at, at + 1) == nil
        if isTrait || index.things.contains(pair(here.hash, next.hash)) {
          taken[at] = true
          taken[at + 1] = true
          continue
        }
      }
      if !words[at].isCapital { continue }
      if let last = figureEnd(at) {
        for index in at...last { taken[index] = true }
      }
    }
  }

  /// Whether a year in brackets follows, as after the name of a source: "(Ragins and McFarlin, 1990)".
  private func isCited(_ at: Int) -> Bool {
    guard words[at].isCapital else { return false }
    for next in (at + 1)..<(at + 9) where next < words.count {
      let word = words[next]
      if word.gap == .stop, !words[next - 1].isSingleLetter, !hasBracket(before: next) {
        return false
      }
      if word.hasDigit {
        let digits = kind(word).word
        guard digits.count == 4,
          digits[0] == 0x31 && digits[1] >= 0x38 || digits.starts(with: "20".utf8)
        else { return false }
        let after = Int(word.end)
        return after < text.count && text[after] == UInt8(ascii: ")")
      }
      if !word.isCapital,
        !["and", "et", "al", "eds", "in", "und", "y", "e"].contains(
          String(decoding: kind(word).word, as: UTF8.self))
      {
        return false
      }
    }
    return false
  }

  private func hasBracket(before at: Int) -> Bool {
    (Int(words[at - 1].end)..<Int(words[at].start)).contains { text[$0] == UInt8(ascii: "(") }
  }

  private func isJoinedByAmpersand(_ at: Int) -> Bool {
    let gap = text[Int(words[at].end)..<Int(words[at + 1].start)]
    return gap.count <= 3 && gap.contains(UInt8(ascii: "&"))
  }

  /// The last word of a published contact's name that begins at `at`.
  private func contactEnd(_ at: Int) -> Int? {
    guard facts(words[at]).isContact, !index.contactNames.isEmpty else {
      return nil
    }
    var last = at
    while last + 1 < words.count, last - at < 4, isNameGap(words[last + 1]) { last += 1 }
    while last > at {
      if index.contactNames.contains(pair(facts(words[at]).hash, facts(words[last]).hash)) {
        return last
      }
      last -= 1
    }
    return nil
  }

  // MARK: Full names

  private func isNameGap(_ word: Word) -> Bool {
    switch word.gap {
    case .space, .hyphen, .underscore, .dot, .dotSpace, .commaSpace, .none, .apostrophe, .quote:
      true
    case .slash, .at: isAddress
    default: false
    }
  }

  /// Whether two words are parts of one person's name; how well they fit.
  private func personPair(_ a: Int, _ b: Int) -> (people: [Int32], isExact: Bool, form: String)? {
    let (left, right) = (kind(words[a]), kind(words[b]))
    if let one = entry(words[a]), let other = entry(words[b]) {
      let people = commonPeople(one.postings, other.postings)
      if !people.isEmpty {
        let isExact = one.form <= .preferred && other.form <= .preferred
        return (people, true, isExact ? "name" : "another form of a name")
      }
    }
    // One word with a slip, or another spelling; the other as it is.
    for (known, unknown, unknownWord) in [(left, right, words[b]), (right, left, words[a])] {
      guard known.entry >= 0, !unknown.isEnglish || unknownWord.isCapital else { continue }
      let postings = index.entries[Int(known.entry)].postings
      for entry in unknown.slips + unknown.soundsLike + unknown.readsLike {
        let people = commonPeople(postings, index.entries[Int(entry)].postings)
        if !people.isEmpty { return (people, false, "misspelt name") }
      }
    }
    // Seba for Sebastián, beside the surname
    for (known, short) in [(left, right), (right, left)]
    where known.entry >= 0 && !short.isEnglish && short.word.count >= 3 {
      let people = index.entries[Int(known.entry)].postings.filter { posting in
        index.nameWords[Int(posting.person)].enumerated().contains { slot, word in
          slot != Int(posting.slot) && word.count > short.word.count
            && word.starts(with: short.word)
        }
      }.map(\.person)
      if !people.isEmpty, words[a].isCapital, words[b].isCapital {
        return (people, true, "short form of a name")
      }
    }
    // Both respelt: a whole name in another alphabet.
    if left.entry < 0, right.entry < 0 {
      for one in left.soundsLike + left.slips + left.readsLike {
        for other in right.soundsLike + right.slips + right.readsLike {
          let people = commonPeople(
            index.entries[Int(one)].postings, index.entries[Int(other)].postings)
          if !people.isEmpty { return (people, false, "name in another spelling") }
        }
      }
    }
    return nil
  }

  private func findFullNames() {
    guard index.hasRoster else { return }
    var at = 0
    while at < words.count {
      if !taken[at], let match = fullName(at) {
        report(match.kind, match.severity, at, match.last, form: match.form)
        at = match.last + 1
      } else {
        at += 1
      }
    }
  }

  private func fullName(
    _ first: Int
  ) -> (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)? {
    let head = words[first]
    guard facts(head).isOfRoster || head.isSingleLetter || head.isCapital && !facts(head).isEnglish
    else { return nil }
    var best: (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)?
    var last = first
    while last + 1 < words.count, last - first < NameIndex.reach {
      let next = words[last + 1]
      guard isNameGap(next), !taken[last + 1] else { break }
      // A comma ends most names; only "Okafor, Ngozi" goes on after one.
      if next.gap == .commaSpace, last > first { break }
      last += 1
      if let match = match(first, last) { best = match }
      let here = facts(next)
      // What may stand inside a name: a particle, an initial, another name.
      let goesOn =
        here.sort.contains(.particle) || next.isSingleLetter || here.isOfRoster
        || (next.isCapital && head.isCapital && !here.isEnglish) || next.gap == .quote
      if !goesOn { break }
    }
    return best
  }

  private func match(
    _ first: Int, _ last: Int
  ) -> (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)? {
    let (a, b) = (words[first], words[last])
    if last == first + 1, isInitialsAndSurname(first) {
      return (last, .initials, .block, "initials and surname")
    }
    let isSlug =
      isAddress
      || (first + 1...last).contains { [.underscore, .dot, .none].contains(words[$0].gap) }
      || (first + 1...last).contains { words[$0].gap == .hyphen } && !a.isCapital && !b.isCapital
    if a.isSingleLetter || b.isSingleLetter {
      guard a.isSingleLetter != b.isSingleLetter else { return nil }
      return initialMatch(first, last, isSlug: isSlug)
    }
    guard facts(a).isOfRoster || facts(b).isOfRoster, let pair = personPair(first, last) else {
      return nil
    }
    let (left, right) = (kind(a), kind(b))
    if left.sort.contains(.particle), right.sort.contains(.particle) { return nil }
    // "hùng" is not the word "hung".
    let (isLeftWord, isRightWord) =
      (left.isEnglish && !hasMarks(a), right.isEnglish && !hasMarks(b))
    let areWords = isLeftWord && isRightWord
    if !isSlug {
      let capitals = (a.isCapital ? 1 : 0) + (b.isCapital ? 1 : 0)
      // "will may grace" is no name; "Will may" is none either.
      if areWords, capitals < 2 { return nil }
      if capitals < 2, isLeftWord && !a.isCapital || isRightWord && !b.isCapital {
        return nil
      }
      if !pair.isExact, capitals == 0 { return nil }
      // "Mark, Grace and Will": a list of first names, or of words.
      if areWords, words[last].gap == .commaSpace, !isReversedPair(first, last) { return nil }
    } else if !pair.isExact, areWords {
      return nil
    }
    if a.isPossessive, last == first + 1, !isSlug { return nil }
    return (last, isSlug ? .slug : .name, .block, pair.form)
  }

  /// `JB Fournier` for Jean-Baptiste, `NM Okafor`
  private func isInitialsAndSurname(_ first: Int) -> Bool {
    let (letters, name) = (words[first], words[first + 1])
    let of = kind(name)
    guard letters.isAllCapitals, (2...3).contains(letters.end - letters.start), name.gap == .space,
      name.isCapital, of.entry >= 0, !of.isEnglish,
      of.sort.isDisjoint(with: [.alsoWord, .place, .capitalised]),
      facts(letters).sort.isDisjoint(with: [.capitalised, .english, .place, .title, .suffix]),
      !abbreviations.contains(String(decoding: kind(letters).word, as: UTF8.self)),
      let initial = kind(letters).word.first
    else { return false }
    return index.entries[Int(of.entry)].postings.contains { posting in
      posting.form <= .preferred
        && index.initials[Int(posting.person)].enumerated().contains {
          $0 != Int(posting.slot) && $1 == initial
        }
    }
  }

  private func hasMarks(_ word: Word) -> Bool {
    text[Int(word.start)..<Int(word.end)].contains { $0 >= 0x80 }
  }

  /// Whether `Hill, Grace` is a surname with its given name, and no part of a list.
  private func isReversedPair(_ first: Int, _ last: Int) -> Bool {
    guard let surname = entry(words[first]), let given = entry(words[last]) else { return false }
    let isReversed = surname.postings.contains { one in
      given.postings.contains { $0.person == one.person && $0.slot < one.slot }
    }
    guard isReversed, first == 0 || words[first].gap != .commaSpace else { return false }
    guard last + 1 < words.count else { return true }
    let next = words[last + 1]
    if next.gap == .commaSpace { return !next.isCapital }
    return next.gap != .space
      || !["and", "or"].contains(String(decoding: kind(next).word, as: UTF8.self))
  }

  /// `N. Okafor`, `Okafor, N.`, `n-okafor`
  private func initialMatch(
    _ first: Int, _ last: Int, isSlug: Bool
  ) -> (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)? {
    let isLetterFirst = words[first].isSingleLetter
    let (letterAt, nameAt) = isLetterFirst ? (first, last) : (last, first)
    // "G dos Santos" is nothing else.
    let hasParticle = last - first > 1 && facts(words[last - 1]).sort.contains(.particle)
    guard let letter = kind(words[letterAt]).word.first else { return nil }
    let name = words[nameAt]
    let of = kind(name)
    guard of.isOfRoster, !name.isSingleLetter else { return nil }
    let hasDot: Bool =
      if isLetterFirst {
        words[first + 1].gap == .dotSpace || words[first + 1].gap == .dot
      } else {
        Int(words[letterAt].end) < text.count && text[Int(words[letterAt].end)] == UInt8(ascii: ".")
      }
    if isSlug {
      guard !of.isEnglish, of.word.count >= 3 else { return nil }
    } else {
      guard words[letterAt].isCapital, name.isCapital else { return nil }
      // "I Will", "A Hill", "Plan B Baker"
      if !hasDot, !hasParticle {
        guard !of.isEnglish, !of.sort.contains(.alsoWord), letter != 0x69,
          letter != 0x61 || !words[letterAt].isFirst
        else { return nil }
      }
      if !isLetterFirst, !hasDot, words[letterAt].gap != .commaSpace { return nil }
      if name.isPossessive, !isLetterFirst { return nil }
    }
    let entries = of.entry >= 0 ? [of.entry] : of.word.count >= 6 ? of.slips + of.soundsLike : []
    for entry in entries {
      for posting in index.entries[Int(entry)].postings where posting.form != .nickname {
        let letters = index.initials[Int(posting.person)]
        if letters.enumerated().contains(where: { $0 != Int(posting.slot) && $1 == letter }) {
          return (last, isSlug ? .slug : .initials, .block, "initial and surname")
        }
      }
    }
    return nil
  }

  // MARK: Chinese characters

  private func findChinese() {
    for at in words.indices where words[at].isHan {
      let (start, end) = (Int(words[at].start), Int(words[at].end))
      // Every three bytes are a character; names have two to four.
      var from = start
      search: while from + 6 <= end {
        for count in [4, 3, 2] where from + 3 * count <= end {
          if index.han[WordHash(text[from..<(from + 3 * count)]).value] != nil
            || isSpelt(text[from..<(from + 3 * count)], count)
          {
            found.append(Trace(.name, .block, from..<(from + 3 * count), form: "name"))
            taken[at] = true
            from += 3 * count
            continue search
          }
        }
        from += 3
      }
    }
  }

  /// Whether Chinese characters are a roster name in Latin letters by their Mandarin readings.
  private func isSpelt(_ characters: ArraySlice<UInt8>, _ count: Int) -> Bool {
    let readings = String(decoding: characters, as: UTF8.self).unicodeScalars.map {
      reader.reading($0)
    }
    let isCompound = count > 2 && compoundFamilies.contains(readings[..<2].joined())
    for family in 1...(count > 3 || isCompound ? 2 : 1) where family < count {
      let a = index.words[WordHash(readings[..<family].joined()).value]
      let b = index.words[WordHash(readings[family...].joined()).value]
      if a >= 0, b >= 0,
        !commonPeople(index.entries[Int(a)].postings, index.entries[Int(b)].postings).isEmpty
      {
        return true
      }
    }
    return false
  }

  // MARK: Words in pieces

  /// `Oka-for` over two lines, and `Jean Luc` for Jean-Luc.
  private func findDivided() {
    guard index.hasRoster else { return }
    for at in words.indices.dropLast() where !taken[at] && !taken[at + 1] {
      guard words[at + 1].gap == .hyphen || words[at + 1].gap == .none, !words[at].hasDigit else {
        continue
      }
      if facts(words[at]).isEnglish, facts(words[at + 1]).isEnglish { continue }
      let (a, b) = (kind(words[at]), kind(words[at + 1]))
      guard a.word.count + b.word.count >= 4 else { continue }
      let joined = reader.kind(of: a.word + b.word)
      let isSlip =
        joined.entry < 0 && joined.word.count >= 8 && words[at + 1].gap == .hyphen
        && words[at].isCapital
        && joined.slips.contains { index.entries[Int($0)].form <= .preferred }
      if isSlip {
        report(.name, .block, at, at + 1, form: "misspelt name")
        continue
      }
      guard joined.entry >= 0, !joined.isEnglish else { continue }
      if index.entries[Int(joined.entry)].form == .nickname { continue }
      if words[at].isCapital || isAddress {
        report(isAddress ? .slug : .name, .block, at, at + 1, form: "divided name")
      }
    }
  }

  /// `ngoziokafor`, `nokafor`
  private func findJoined() {
    for at in words.indices where !taken[at] && facts(words[at]).isJoined {
      let here = kind(words[at])
      if excused.contains(here.hash) { continue }
      // A few letters are two short names by chance: "chemin" is "che" and "min".
      let isInText = !isAddress && words[at].gap != .at && !words[at].hasDigit
      if here.word.count < (isInText ? 8 : 7), index.localParts[here.hash] == nil { continue }
      // A surname of a stranger may happen to begin with an initial: only where addresses stand.
      let isAlone = !isAddress && words[at].gap != .at && !words[at].hasDigit && words[at].isCapital
      if isAlone, here.word.count < 8 || here.sort.contains(.family) || here.sort.contains(.given) {
        continue
      }
      report(.slug, .block, at, at, form: "joined names")
    }
  }

  // MARK: Numbers and addresses of the roster

  private func findNumbers() {
    guard index.hasRoster else { return }
    for at in words.indices where words[at].hasDigit && !taken[at] {
      // EMP-00412, EMP 00412, EMP00412
      for first in stride(from: at, through: max(0, at - 2), by: -1) {
        if first < at,
          !(first + 1...at).allSatisfy({
            [.hyphen, .space, .none, .dot, .slash, .underscore].contains(words[$0].gap)
          })
        {
          break
        }
        let id = (first...at).flatMap { kind(words[$0]).word }
        guard id.count >= 4 else { continue }
        // A bare number of four digits is a year as often as not.
        if id.count < 5, id.allSatisfy(isASCIIDigit) { continue }
        if index.ids[WordHash(id).value] != nil {
          report(.employeeID, .block, first, at, form: "employee id")
          break
        }
      }
    }
    // Addresses as they stand; what only looks like one is found as a pattern.
    for at in words.indices.dropFirst() where words[at].gap == .at {
      var (first, last) = (at - 1, at)
      while first > 0, at - first < 8,
        [.dot, .hyphen, .underscore, .none].contains(words[first].gap)
      { first -= 1 }
      while last + 1 < words.count, last - at < 8,
        [.dot, .hyphen, .none].contains(words[last + 1].gap)
      { last += 1 }
      let range = Int(words[first].start)..<Int(words[last].end)
      let email = text[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if index.emails[WordHash(email).value] != nil {
        report(.email, .block, first, last, form: "e-mail address")
      }
    }
  }

  // MARK: Titles

  /// `Dr Okafor`, `Ms Hill`, `mentor Grace` is left to the context of single names.
  private func findTitled() {
    guard index.hasRoster else { return }
    for at in words.indices.dropLast() where !taken[at + 1] {
      guard facts(words[at]).sort.contains(.title),
        [.space, .dotSpace, .dot].contains(words[at + 1].gap)
      else {
        continue
      }
      // Mrs van den Berg
      guard let nameAt = afterParticles(at + 1), !taken[nameAt],
        nameAt == at + 1 || words[nameAt].gap == .space
      else { continue }
      let name = words[nameAt]
      guard name.isCapital, facts(name).isOfRoster else { continue }
      let of = kind(name)
      guard !excused.contains(of.hash), !of.sort.contains(.small) || isAbbreviatedTitle(at)
      else { continue }
      if of.entry < 0, of.word.count < 5 || of.sort.contains(.family) { continue }
      guard isTitle(at) else { continue }
      if of.entry >= 0, index.entries[Int(of.entry)].form == .part { continue }
      if disagreesAfter(nameAt) { continue }
      report(.name, .block, at, nameAt, form: "title and surname")
    }
  }

  /// `Dr`, `Ms.`: hardly anything but a name follows.
  private func isAbbreviatedTitle(_ at: Int) -> Bool {
    words[at].isCapital
      && ["mr", "mrs", "ms", "mx", "dr", "prof", "herr", "frau", "mme", "sr", "sra", "mlle"]
        .contains(String(decoding: kind(words[at]).word, as: UTF8.self))
  }

  /// Whether the word is a title here, and not the small word that is spelt like one: "me", "so".
  private func isTitle(_ at: Int) -> Bool {
    guard facts(words[at]).sort.contains(.title) else { return false }
    let of = kind(words[at])
    guard !saints.contains(String(decoding: of.word, as: UTF8.self))
    else { return false }
    if isAbbreviatedTitle(at) { return true }
    if words[at].isCapital {
      return !(of.isEnglish && words[at].isFirst && of.word.count <= 3)
    }
    return !of.isEnglish && of.word.count >= 3
      && of.sort.isDisjoint(with: [.article, .particle, .pronoun])
  }

  // MARK: Single names

  private func findSingles() {
    guard index.hasRoster else { return }
    for at in words.indices where !taken[at] && facts(words[at]).isOfRoster {
      let word = words[at]
      let of = kind(word)
      // "Thế" and "Đỗ" fold to words that are everywhere.
      if excused.contains(of.hash) { continue }
      // "Ben said" is a name all the same.
      if of.sort.contains(.small) {
        guard word.isCapital, of.sort.contains(.given),
          of.sort.isDisjoint(with: [.article, .pronoun]), context(at, at) == .strong
        else { continue }
      }
      // A contact's first name on the pages of the program is the contact's.
      if scope == .roster, index.contactWords.contains(of.hash) { continue }
      if let severity = singleSeverity(at, word, of) {
        if severity.last != at, scope == .roster { continue }
        report(severity.kind, severity.severity, severity.first, severity.last, form: severity.form)
      }
    }
  }

  private typealias Single = (
    first: Int, last: Int, kind: TraceKind, severity: TraceSeverity, form: String
  )

  private func singleSeverity(_ at: Int, _ word: Word, _ of: WordClass) -> Single? {
    let isNickname: Bool
    let isExact: Bool
    if let entry = entry(word) {
      isNickname = entry.form == .nickname
      isExact = entry.form <= .preferred
      if entry.form == .part, of.sort.contains(.alsoWord) || of.word.count < 4 { return nil }
    } else {
      return misspelt(at, word, of)
    }
    if isReading(at), !isSpokenBy(at) { return nil }
    let kindOfTrace: TraceKind = isAddress ? .slug : isNickname ? .nickname : .name
    let isCommon =
      of.isEnglish
      || !of.sort.isDisjoint(with: [.alsoWord, .capitalised, .particle, .article])
      // A place is meant after "in"; elsewhere whoever is called like a town.
      || of.sort.contains(.place) && (isAddress || isPlaced(at) || isAmongPlaces(at))
      || of.sort.contains(.tool) && isAmongTools(at)
      || of.word.count <= 3
    if isStandingForThing(at) || isCited(at) {
      // Hunter Street is a street; of "the Okafor Method" nobody can be sure.
      let isSaint =
        at > 0 && saints.contains(String(decoding: kind(words[at - 1]).word, as: UTF8.self))
      let isPlace =
        at + 1 < words.count && words[at + 1].isCapital
        && kind(words[at + 1]).sort.contains(.placeWord)
        && !of.sort.isDisjoint(with: [.given, .family])
      return !isCommon && isExact && !isAddress && word.isCapital && !isSaint && !isPlace
        ? (at, at, .name, .warn, "a thing or a source of this name") : nil
    }
    if !isCommon {
      if isNickname || !isExact {
        // A stranger may be called so, too; in small letters it is no name at all.
        guard word.isCapital || isAddress, of.word.count >= 4 || isNickname else { return nil }
      }
      if isAddress {
        // A part of an address is a name only if nobody else could be meant.
        guard isExact, of.word.count >= 5 else { return nil }
        return (at, at, .slug, .block, "name")
      }
      if let stranger = stranger(at) {
        return (stranger.first, stranger.last, .name, .warn, "somebody of the same name")
      }
      return (
        at, at, kindOfTrace, .block,
        isNickname ? "nickname" : isExact ? "name" : "another form of a name"
      )
    }
    guard word.isCapital, !isAddress else { return nil }
    if let stranger = stranger(at) {
      return context(stranger.first, stranger.last) == .strong
        ? (stranger.first, stranger.last, .name, .warn, "somebody of the same name") : nil
    }
    switch context(at, at) {
    case .strong: return (at, at, kindOfTrace, .block, "name that is also a word")
    case .weak:
      // Places, months and products have a capital anyway.
      guard of.sort.isDisjoint(with: [.place, .month, .capitalised]),
        of.isEnglish || of.sort.contains(.alsoWord),
        !isNickname, scope == .story
      else { return nil }
      return (at, at, kindOfTrace, .block, "name that is also a word")
    case .none: return nil
    }
  }

  /// `Remedios' whiteboard`
  private func isOwner(_ word: Word) -> Bool {
    let end = Int(word.end)
    return word.isPossessive
      || kind(word).word.last == UInt8(ascii: "s") && end + 1 < text.count
        && text[end] == UInt8(ascii: "'") && text[end + 1] == 0x20
  }

  private func isPlaced(_ at: Int) -> Bool {
    guard at > 0, !isOwner(words[at]) else { return false }
    let before = String(decoding: kind(words[at - 1]).word, as: UTF8.self)
    return placing.contains(before)
      || ["to", "from", "near", "via", "and", "between"].contains(before)
  }

  /// "Lourdes, Fatima and Santiago": whether another place stands beside it in a list.
  private func isAmongPlaces(_ at: Int) -> Bool {
    func isPlace(_ other: Int, _ gap: Word.Gap) -> Bool {
      guard words.indices.contains(other), words[other].isCapital else { return false }
      let of = facts(words[other])
      return of.sort.contains(.place) && !of.isOfRoster
    }
    func isAnd(_ other: Int) -> Bool {
      words.indices.contains(other) && kind(words[other]).word.elementsEqual("and".utf8)
    }
    if at > 0, words[at].gap == .commaSpace, isPlace(at - 1, .commaSpace) { return true }
    if isAnd(at - 1), isPlace(at - 2, .space) { return true }
    if at + 1 < words.count, words[at + 1].gap == .commaSpace, isPlace(at + 1, .commaSpace) {
      return true
    }
    return isAnd(at + 1) && isPlace(at + 2, .space)
  }

  /// "A notebook in Julia": whether the sentence speaks of what such a tool is.
  private func isAmongTools(_ at: Int) -> Bool {
    var first = at
    while first > 0, words[first].gap != .stop, at - first < 12 { first -= 1 }
    var last = at
    while last + 1 < words.count, words[last + 1].gap != .stop, last - at < 12 { last += 1 }
    return (first...last).contains {
      $0 != at && toolWords.contains(String(decoding: kind(words[$0]).word, as: UTF8.self))
    }
  }

  /// Whether the word is who does what the next word says.
  private func isSpokenBy(_ at: Int) -> Bool {
    at + 1 < words.count && words[at + 1].gap == .space && facts(words[at + 1]).sort.contains(.verb)
  }

  /// "The book club chose Rebecca": whether a book, a film or the like is called so.
  private func isReading(_ at: Int) -> Bool {
    guard at > 0, !words[at].isPossessive, words[at].gap == .space || words[at].gap == .quote else {
      return false
    }
    func word(_ index: Int) -> String { String(decoding: kind(words[index]).word, as: UTF8.self) }
    let before = word(at - 1)
    if ["read", "reread", "novel", "film", "movie", "opera", "musical"].contains(before) {
      return true
    }
    let isOf = before == "of" || before == "from"
    if ["by", "with", "for", "to", "that", "which", "and"].contains(before) { return false }
    for other in (max(0, at - 6)..<at).reversed() {
      if words[other + 1].gap == .stop { return false }
      guard works.contains(word(other)) else { continue }
      return !isOf || at - other <= 3
    }
    return false
  }

  private func misspelt(_ at: Int, _ word: Word, _ of: WordClass) -> Single? {
    guard word.isCapital, !isAddress, scope == .story,
      !word.isAllCapitals || word.end - word.start > 6,
      of.sort.isDisjoint(with: [.alsoWord, .place, .capitalised, .english])
    else { return nil }
    if isStandingForThing(at) { return nil }
    if at > 0, word.gap == .hyphen, words[at - 1].isAllCapitals { return nil }
    if stranger(at) != nil { return nil }
    let near = of.slips + of.soundsLike
    // A name of its own, or a short word: too little to say who is meant.
    let longest = near.map { index.entries[Int($0)].word.count }.max() ?? 0
    let isName = !of.sort.isDisjoint(with: [.given, .family])
    let followsParticle =
      at > 0 && facts(words[at - 1]).sort.contains(.particle) && words[at].gap != .stop
    guard
      near.contains(where: { index.entries[Int($0)].form <= .preferred })
        || followsParticle && near.contains(where: { index.entries[Int($0)].form == .part })
    else { return nil }
    let wellPlaced = context(at, at) == .strong
    if isName { return wellPlaced ? (at, at, .name, .warn, "like a name on the roster") : nil }
    if longest >= 6 || longest >= 5 && wellPlaced {
      return (at, at, .name, .block, "misspelt name")
    }
    return nil
  }

  /// Whether a place, a thing or a product is called so: `Hunter Street`, `Lake Garrison`.
  private func isStandingForThing(_ at: Int) -> Bool {
    if at + 1 < words.count, words[at + 1].gap == .space || words[at + 1].gap == .hyphen {
      let next = facts(words[at + 1]).sort
      let isCapital = words[at + 1].isCapital
      if next.contains(.placeWord),
        isCapital || words[at].isPossessive == false && facts(words[at]).isEnglish
      {
        if isCapital { return true }
      }
      // King's Cross
      if words[at].isPossessive, isCapital, facts(words[at]).isEnglish,
        crosses.contains(String(decoding: kind(words[at + 1]).word, as: UTF8.self))
      {
        return true
      }
      if next.contains(.thingWord), isCapital, !words[at].isPossessive { return true }
      if next.contains(.thingWord), facts(words[at]).isEnglish, !words[at].isPossessive {
        return true
      }
    }
    if at > 0, words[at].gap == .space || words[at].gap == .dotSpace {
      let before = facts(words[at - 1]).sort
      let word = kind(words[at - 1]).word
      if words[at - 1].isPossessive, words[at - 1].isCapital, facts(words[at - 1]).isEnglish,
        crosses.contains(String(decoding: kind(words[at]).word, as: UTF8.self))
      {
        return true
      }
      // St James's Park
      if facts(words[at]).sort.contains(.placeWord), words[at - 1].isCapital,
        !before.contains(.title)
      {
        return true
      }
      if before.contains(.placeWord), !before.contains(.title), words[at - 1].isCapital {
        return true
      }
      if saints.contains(String(decoding: word, as: UTF8.self))
        || word.elementsEqual("project".utf8) && words[at - 1].isCapital
      {
        return true
      }
    }
    return false
  }

  /// The stranger whom a roster name belongs to here: Robert Burns, where no Robert is a Burns.
  private func stranger(_ at: Int) -> (first: Int, last: Int)? {
    func isOther(_ other: Int) -> Bool {
      let word = words[other]
      let of = kind(word)
      guard word.isCapital, !word.isSingleLetter, !word.hasDigit, !taken[other] else {
        return false
      }
      // "Mentor: Dmitri The first hour …": a sentence began without its stop.
      if !of.sort.isDisjoint(with: [.title, .month, .role, .placeWord, .particle, .article]) {
        return false
      }
      if !of.sort.isDisjoint(with: [.given, .family]) || of.entry >= 0 {
        return !(of.isEnglish && word.isFirst)
      }
      return !of.isEnglish
        && of.sort.isDisjoint(with: [.capitalised, .article, .pronoun, .greeting])
        && !word.isAllCapitals
    }
    var last = at
    var next = at + 1
    // "Robert van den Berg"
    while next < words.count, words[next].gap == .space,
      facts(words[next]).sort.contains(.particle),
      !words[next].isCapital, next - at < 4
    { next += 1 }
    if !words[at].isPossessive, next < words.count,
      words[next].gap == .space || words[next].gap == .hyphen, isOther(next)
    {
      last = next
    }
    var first = at
    if at > 0, words[at].gap == .space || words[at].gap == .hyphen, !words[at - 1].isPossessive,
      isOther(at - 1)
    {
      first = at - 1
    }
    guard first < last else { return nil }
    // Only a given name before a surname, or a surname after a given name, makes another person.
    return (first, last)
  }

  private func disagreesAfter(_ at: Int) -> Bool {
    guard let stranger = stranger(at) else { return false }
    return stranger.last > at
  }

  // MARK: Context

  enum Strength { case none, weak, strong }

  /// Whether what stands around some words is what stands around a person's name.
  private func context(_ first: Int, _ last: Int) -> Strength {
    let (head, tail) = (words[first], words[last])
    // "Portrait of Iris"
    if first > 1, head.gap == .space,
      ["portrait", "photo", "photograph", "picture", "image", "drawing"].contains(
        String(decoding: kind(words[first - 2]).word, as: UTF8.self)),
      kind(words[first - 1]).word.elementsEqual("of".utf8)
    {
      return .strong
    }
    // "the program in Sydney runs"
    if first > 0, head.gap == .space, !isOwner(tail),
      placing.contains(String(decoding: kind(words[first - 1]).word, as: UTF8.self))
    {
      return .none
    }
    // The text is nothing but the name: an author, a signature.
    if first == 0, last == words.count - 1, isNameField { return .strong }
    if last == words.count - 1, first > 0, head.gap == .dash, words.count > 3 { return .strong }
    // "Ivy at the whiteboard", under a picture
    if first == 0, isPictureText, last + 1 < words.count,
      !isOften(first)
        || ["at", "with", "beside"].contains(
          String(decoding: kind(words[last + 1]).word, as: UTF8.self)),
      ["at", "in", "with", "and", "on", "from", "by", "during", "next", "beside"].contains(
        String(decoding: kind(words[last + 1]).word, as: UTF8.self))
        || kind(words[last + 1]).word.suffix(3).elementsEqual("ing".utf8)
    {
      return .strong
    }
    // "– Hunter" below a quotation
    if first == 0, last == words.count - 1, startsWithDash { return .strong }
    if followsNameField(first) { return .strong }
    // "mentor: Joy"
    if first > 0, head.gap == .stop, facts(words[first - 1]).sort.contains(.role),
      text[Int(words[first - 1].end)] == UInt8(ascii: ":")
    {
      return .strong
    }
    if last + 1 < words.count {
      let next = words[last + 1]
      let of = kind(next)
      if next.gap == .space, !next.isCapital {
        if of.sort.contains(.verb), !tail.isPossessive, !isVerbNoun(of, head) { return .strong }
        if of.sort.contains(.auxiliary), !head.isFirst, !isTitleCase, !tail.isPossessive,
          canTakeAuxiliary(last)
        {
          return .strong
        }
        // "Grace and I"
        if of.word.elementsEqual("and".utf8), last + 2 < words.count,
          kind(words[last + 2]).word.elementsEqual("i".utf8)
        {
          return .strong
        }
      }
      // "Will, who …", "Grace, a nurse", "Hunter, my mentor"
      if next.gap == .commaSpace {
        if of.word.elementsEqual("who".utf8) || of.word.elementsEqual("whose".utf8) {
          return .strong
        }
        if of.sort.contains(.article),
          (last + 2...last + 4).contains(where: {
            $0 < words.count && facts(words[$0]).sort.contains(.role)
          })
        {
          return .strong
        }
        if of.sort.contains(.role), !isTitleCase { return .strong }
      }
      if next.gap == .quote, of.sort.contains(.role) { return .strong }
      // "Grace (my mentor)"
      if next.gap == .quote, of.sort.contains(.article), last + 2 < words.count,
        facts(words[last + 2]).sort.contains(.role)
      {
        return .strong
      }
      // "Will: I did not know."
      if first == 0, next.gap == .stop, text[Int(tail.end)] == UInt8(ascii: ":"), !isOften(first),
        !isNameField, piece.kind == .prose, words.count > 3
      {
        return .strong
      }
    }
    // "A colleague and Austin", under a picture
    if first > 0, last == words.count - 1, isPictureText,
      ["and", "with"].contains(String(decoding: kind(words[first - 1]).word, as: UTF8.self))
    {
      return .strong
    }
    if first > 0, !isTitleCase || facts(words[first - 1]).sort.contains(.title) {
      let before = words[first - 1]
      let of = kind(before)
      let isClose = head.gap == .space || head.gap == .commaSpace || head.gap == .dotSpace
      if isClose {
        if head.gap == .space, isNaming(of.word), namesThing(first - 1) { return .none }
        if head.gap != .commaSpace, isTitle(first - 1) { return .strong }
        if of.sort.contains(.role), !before.isPossessive { return .strong }
        if of.sort.contains(.greeting) { return .strong }
        if head.gap == .space, of.sort.contains(.beforePerson), !isOften(first) { return .strong }
        if head.gap == .space, of.sort.contains(.verb), !before.isCapital,
          !isOften(first)
            || speech.contains(String(decoding: of.word, as: UTF8.self)) && endsSentence(last)
        {
          return .strong
        }
        if head.gap == .space, isNaming(of.word) { return .strong }
      }
      if head.gap == .quote, of.sort.contains(.role) { return .strong }
      // `"…," said Grace`, `"…" Grace said`
    }
    if isTitleCase || isAddress { return .none }
    // "a Jenkins pipeline"
    if first > 0, head.gap == .space {
      let before = facts(words[first - 1])
      if before.sort.contains(.article), !tail.isPossessive { return .none }
      // "608 930 966 Grace periods": a new sentence without its stop.
      if words[first - 1].hasDigit { return .none }
    }
    // "June's advice" is nobody's month.
    if tail.isPossessive, last + 1 < words.count,
      belongings.contains(String(decoding: kind(words[last + 1]).word, as: UTF8.self))
    {
      return .strong
    }
    if tail.isPossessive, !isOften(first) { return head.isFirst ? .weak : .strong }
    return head.isFirst ? .none : .weak
  }

  /// Whether a sentence or the piece ends after a word.
  private func endsSentence(_ at: Int) -> Bool {
    at + 1 == words.count || words[at + 1].gap != .space
  }

  // "Will plans", "May asks": after a first word that may be a verb itself, only what a name alone
  // can be followed by.
  private func isVerbNoun(_ verb: WordClass, _ head: Word) -> Bool {
    guard head.isFirst else { return false }
    let word = kind(head)
    // "Summer came early", "Dawn broke": time does what people do.
    if times.contains(String(decoding: word.word, as: UTF8.self)),
      passing.contains(String(decoding: verb.word, as: UTF8.self))
    {
      return true
    }
    if word.sort.contains(.month) { return false }
    // The past tense and the third person belong to somebody; "Will work" does not.
    return word.isEnglish && !(verb.word.last == 0x64 || !endsPlain(verb.word))
  }

  private func endsPlain(_ word: [UInt8]) -> Bool {
    let irregular: Set<String> = [
      "met", "told", "left", "led", "felt", "knew", "wrote", "spoke", "came", "went", "gave",
      "took", "saw",
      "says", "asks", "tells", "explains", "recalls", "admits", "laughs", "thinks", "feels",
      "believes", "adds",
      "writes", "remembers", "knows", "wants", "agrees", "suggests", "thought", "taught", "brought",
      "began", "made", "kept", "sat", "stood", "grew", "won", "lost", "found",
    ]
    return !irregular.contains(String(decoding: word, as: UTF8.self))
  }

  private func canTakeAuxiliary(_ at: Int) -> Bool {
    let of = facts(words[at])
    return of.sort.isDisjoint(with: [.month, .place, .capitalised])
  }

  /// Words that have a capital in the middle of a sentence without being a name.
  private func isOften(_ at: Int) -> Bool {
    !facts(words[at]).sort.isDisjoint(with: [.month, .place, .capitalised])
  }

  private func isNaming(_ word: [UInt8]) -> Bool {
    namingWords.contains(String(decoding: word, as: UTF8.self))
  }

  /// "The chatbot is called Clementine": whether it is a thing that has the name.
  private func namesThing(_ naming: Int) -> Bool {
    (max(0, naming - 3)..<naming).contains { at in
      let of = kind(words[at])
      return of.sort.contains(.thingWord)
        || namedThings.contains(String(decoding: of.word, as: UTF8.self))
    }
  }

  private var isPictureText: Bool {
    ["alt", "image_alt", "image.alt", "caption", "photo.alt", "title"].contains(piece.label)
      && piece.kind != .heading
      && !(piece.kind == .setting && piece.label == "title")
  }

  /// `owner: Ngozi`, `"mentor": "Ngozi"`
  private func followsNameField(_ at: Int) -> Bool {
    guard at > 0, nameFields.contains(String(decoding: kind(words[at - 1]).word, as: UTF8.self))
    else { return false }
    return (Int(words[at - 1].end)..<Int(words[at].start)).contains {
      text[$0] == UInt8(ascii: ":") || text[$0] == UInt8(ascii: "=")
    }
  }

  private var startsWithDash: Bool {
    let start = piece.range.lowerBound
    if text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "~") { return true }
    return start + 2 < text.count && text[start] == 0xE2 && text[start + 1] == 0x80
      && (0x92...0x95).contains(text[start + 2])
  }

  private var isNameField: Bool {
    guard piece.kind == .setting || piece.kind == .attribute else { return false }
    let last = piece.label.split(separator: ".").last.map(String.init) ?? ""
    return nameFields.contains(last)
  }

  // MARK: Letter-spaced names

  /// `N g o z i`
  private func findSpaced() {
    var first = 0
    while first < words.count {
      guard words[first].isSingleLetter else {
        first += 1
        continue
      }
      var last = first
      while last + 1 < words.count, words[last + 1].isSingleLetter,
        words[last + 1].gap == words[min(first + 1, words.count - 1)].gap,
        [.space, .hyphen, .dot, .dotSpace, .underscore, .other].contains(words[last + 1].gap)
      { last += 1 }
      if last - first >= 2 {
        let letters = (first...last).flatMap { kind(words[$0]).word }
        let joined = reader.kind(of: letters)
        let isRoster = joined.entry >= 0 || !joined.joined.isEmpty || joined.isJoinedStrangers
        let isSpelt = letters.count >= 5 && words[first].isCapital && !words[first + 1].isCapital
        if isRoster || isSpelt
          || !joined.sort.isDisjoint(with: [.given, .family]) && letters.count >= 4
        {
          report(.name, .warn, first, last, form: "letter-spaced name")
        }
      }
      first = last + 1
    }
  }

  // MARK: People who are not on the roster

  /// Without a roster a likely name keeps a story back; with one, whoever is not on it is only shown.
  private var strangers: TraceSeverity { index.hasRoster ? .warn : .block }

  private func mayBeName(_ at: Int) -> Bool {
    let word = words[at]
    let of = facts(word)
    guard word.isCapital, !word.isSingleLetter, !word.hasDigit, !taken[at], !word.isHan,
      !word.isElided, !excused.contains(of.hash), !of.isContact
    else { return false }
    return of.sort.isDisjoint(
      with: [
        .title, .role, .article, .pronoun, .greeting, .month, .placeWord, .auxiliary, .suffix,
        .small, .figure,
      ])
  }

  /// A name that is hardly anything else.
  /// Names in addresses and in small letters, and letter by letter: `abebe-kamau`, `stanislawnowak31`.
  private func findStrangersInAddresses() {
    for at in words.indices where !taken[at] {
      let here = kind(words[at])
      if here.isJoinedStrangers, isAddress || words[at].gap == .at || words[at].hasDigit {
        report(.slug, strangers, at, at, form: "joined names")
        continue
      }
      if let last = strangerInSlug(at) {
        report(
          isAddress ? .slug : .name, last.isCertain ? strangers : .warn, at, last.at,
          form: "names in an address")
      }
    }
  }

  /// Where a name in small letters ends that begins at `at`: `abebe-kamau`, `joost_van_der_berg`.
  private func strangerInSlug(_ at: Int) -> (at: Int, isCertain: Bool)? {
    guard at + 1 < words.count, !words[at].isPossessive else { return nil }
    var last = at + 1
    while last + 1 < words.count, last - at < 4, isSlugGap(words[last + 1]),
      kind(words[last]).sort.contains(.particle) || words[last].isSingleLetter
    { last += 1 }
    let isSlug = (at + 1...last).allSatisfy { isSlugGap(words[$0]) }
    for index in at...last {
      if taken[index] || words[index].hasDigit { return nil }
      if isAddress { continue }
      if words[index].isCapital || index > at && words[index].gap == .none { return nil }
    }
    guard
      isSlug || isAddress && words[last].gap == .commaSpace
        || words[last].gap == .space && last == at + 1
    else { return nil }
    let (a, b) = (kind(words[at]), kind(words[last]))
    guard a.word.count >= 3, b.word.count >= 3 || a.word.count >= 5 else { return nil }
    func isUnlisted(_ of: WordClass) -> Bool {
      !of.isEnglish && of.word.count >= 4
        && of.sort.isDisjoint(with: [.capitalised, .place, .small, .thingWord, .foreign])
    }
    func isOther(_ at: Int) -> Bool {
      isPlainName(at, .family) || isAddress && isUnlisted(kind(words[at]))
    }
    guard isAddress || isSlug && piece.kind == .code || isAmongEnglish(at, to: last) else {
      return nil
    }
    if isPlainName(at, .given) && isOther(last) || isOther(at) && isPlainName(last, .given)
      || isAddress
        && (isPlainName(at, .family) && isOther(last)
          || isOther(at) && isPlainName(last, .family))
    {
      return (last, isSlug || isAddress)
    }
    // With a roster, whoever matters is on it; what follows is less certain.
    if index.hasRoster || isAddress && piece.kind == .setting && !isSlug { return nil }
    let isListed =
      a.sort.contains(.given) && b.sort.contains(.family)
      || a.sort.contains(.family) && b.sort.contains(.given)
    if isSlug || isAddress, isListed, a.sort.isDisjoint(with: .small),
      b.sort.isDisjoint(with: .small)
    {
      return (last, false)
    }
    if isSlug, isUnlisted(a), isUnlisted(b) { return (last, false) }
    guard a.sort.isDisjoint(with: .small), b.sort.isDisjoint(with: .small) else { return nil }
    if isPlainName(at, .given) && isUnlisted(b) || isUnlisted(a) && isPlainName(last, .given) {
      return (last, false)
    }
    return nil
  }

  private func isSlugGap(_ word: Word) -> Bool {
    switch word.gap {
    case .hyphen, .underscore, .dot, .none: true
    case .space: isAddress
    default: false
    }
  }

  private func isPlainName(_ at: Int, _ sort: WordSort) -> Bool {
    let of = facts(words[at])
    return !of.sort.isDisjoint(with: sort) && !of.isEnglish
      && of.sort.isDisjoint(with: [.alsoWord, .place, .capitalised])
  }

  /// Whether the words around one are English: elsewhere a capital may stand at every noun.
  private func isAmongEnglish(_ at: Int, to last: Int? = nil) -> Bool {
    var (english, other) = (0, 0)
    for index in max(0, at - 6)...min(words.count - 1, at + 6)
    where !words[index].isCapital && !words[index].hasDigit
      && words[index].end - words[index].start > 1 && !(at...(last ?? at)).contains(index)
    {
      let of = facts(words[index])
      if of.isEnglish && of.sort.isDisjoint(with: .foreign) { english += 1 } else { other += 1 }
    }
    return english >= other * 2
  }

  private func isUnknown(_ at: Int, anywhere: Bool = false) -> Bool {
    let of = facts(words[at])
    return !of.isEnglish
      && of.sort.isDisjoint(with: [.capitalised, .place, .thingWord, .english, .verb, .particle])
      && !words[at].isAllCapitals && of.letters >= 2 && (anywhere || isAmongEnglish(at))
  }

  private func findStrangers() {
    // Two or three Chinese characters by themselves, of which the first is a family name.
    for at in words.indices
    where words[at].isHan && !taken[at] && words[at].end - words[at].start <= 12 {
      let scalars = String(decoding: text[Int(words[at].start)..<Int(words[at].end)], as: UTF8.self)
        .unicodeScalars
      let first = reader.reading(scalars.first!)
      let isCompound =
        scalars.count >= 3
        && compoundFamilies.contains(scalars.prefix(2).map { reader.reading($0) }.joined())
      guard scalars.count >= 2,
        isCompound || scalars.count <= 3 && index.sort(WordHash(first).value).contains(.chinese)
      else { continue }
      report(.name, strangers, at, at, form: "full name")
    }
    if isAddress { return }
    var at = 0
    while at < words.count {
      let next =
        !words[at].isCapital && !facts(words[at]).sort.contains(.title) || isCited(at)
        ? nil : strangerEnd(at)
      if let next {
        report(.name, next.severity, next.first, next.last, form: next.form)
        at = next.last + 1
      } else {
        at += 1
      }
    }
  }

  private func strangerEnd(
    _ at: Int
  ) -> (first: Int, last: Int, severity: TraceSeverity, form: String)? {
    let word = words[at]
    let of = kind(word)
    // Dr Whitfield
    if isTitle(at), !word.isPossessive, let surname = afterParticles(at + 1),
      [.space, .dotSpace, .dot].contains(words[at + 1].gap),
      mayBeName(surname) && !isStandingForThing(surname)
        && (isUnknown(surname, anywhere: true)
          || !kind(words[surname]).sort.isDisjoint(with: [.family, .given])
          || isAbbreviatedTitle(at))
        || isTitledWord(at, surname)
    {
      var last = surname
      while last + 1 < words.count, words[last + 1].gap == .space || words[last + 1].gap == .hyphen,
        !words[last].isPossessive, mayBeName(last + 1),
        isUnknown(last + 1) || facts(words[last + 1]).sort.contains(.family)
      { last += 1 }
      return (at, last, strangers, "title and name")
    }
    // J. Whitfield
    if word.isSingleLetter, word.isCapital, at + 1 < words.count,
      [.dotSpace, .dot].contains(words[at + 1].gap),
      mayBeName(at + 1) && !isStandingForThing(at + 1)
        && (isUnknown(at + 1) || isPlainName(at + 1, [.family, .given]))
        || !index.hasRoster && isNameAndWord(at + 1) && kind(words[at + 1]).sort.contains(.family)
    {
      return (at, at + 1, strangers, "initial and name")
    }
    // S Oakeshott
    if word.isSingleLetter, word.isCapital, !word.isFirst || at == 0, at + 1 < words.count,
      words[at + 1].gap == .space,
      mayBeName(at + 1),
      isPlainName(at + 1, .family) || isUnknown(at + 1) && !words[at + 1].isFirst,
      kind(words[at + 1]).word.count >= 4,
      !["a", "i"].contains(String(decoding: of.word, as: UTF8.self)), !isTitleCase
    {
      return (at, at + 1, .warn, "initial and name")
    }
    if let pair = pairOfWords(at) { return pair }
    // Hill, G.
    if !index.hasRoster, isNameAndWord(at), of.sort.contains(.family), at + 1 < words.count,
      words[at + 1].isSingleLetter, words[at + 1].isCapital, words[at + 1].gap == .commaSpace,
      Int(words[at + 1].end) < text.count, text[Int(words[at + 1].end)] == UInt8(ascii: ".")
    {
      return (at, at + 1, .warn, "surname and initial")
    }
    guard mayBeName(at), !isStandingForThing(at) else { return nil }
    // Oakeshott S.
    if at + 1 < words.count, words[at + 1].isSingleLetter, words[at + 1].isCapital,
      [.space, .commaSpace].contains(words[at + 1].gap),
      isUnknown(at), of.word.count >= 4, Int(words[at + 1].end) < text.count,
      text[Int(words[at + 1].end)] == UInt8(ascii: ".")
    {
      return (at, at + 1, .warn, "surname and initial")
    }
    // James Whitfield
    let beginsName =
      of.sort.contains(.given)
      || isUnknown(at)
        && (!word.isFirst
          || at + 1 < words.count && (isPlainName(at + 1, [.family, .given]) || isUnknown(at + 1)))
    if beginsName {
      var last = at
      var next = at + 1
      while next < words.count, !words[last].isPossessive, next - at <= 4 {
        let gap = words[next].gap
        guard gap == .space || gap == .hyphen || gap == .dotSpace || gap == .apostrophe else {
          break
        }
        if facts(words[next]).sort.contains(.particle) && !words[next].isCapital
          || words[next].isSingleLetter && words[next].isCapital
        {
          next += 1
          continue
        }
        guard mayBeName(next), !isStandingForThing(next),
          isUnknown(next) || facts(words[next]).sort.contains(.family)
            || facts(words[next]).sort.contains(.given)
        else { break }
        // A heading capitalises everything.
        if isTitleCase, facts(words[next]).isEnglish { break }
        last = next
        next += 1
      }
      if last > at {
        let isGiven = isPlainName(at, .given)
        let isFamily = (at + 1...last).contains { isPlainName($0, [.family, .given]) }
        let hasGiven = of.sort.contains(.given)
        if isGiven || isFamily && hasGiven {
          return (
            at, last, isGiven || !isTitleCase || context(at, last) == .strong ? strangers : .warn,
            "full name"
          )
        }
        if isFamily || hasGiven, context(at, last) == .strong {
          return (at, last, strangers, "full name")
        }
        if context(at, last) == .strong, !isTitleCase { return (at, last, .warn, "full name") }
        if isFamily, !isTitleCase { return (at, last, .warn, "full name") }
        if hasGiven, !isTitleCase,
          (at + 1...last).allSatisfy({ isUnknown($0) && kind(words[$0]).word.count >= 4 })
        {
          return (at, last, strangers, "full name")
        }
        if !isTitleCase, piece.kind != .code,
          (at...last).allSatisfy({ isUnknown($0) && kind(words[$0]).word.count >= 4 })
        {
          return (at, last, .warn, "likely name")
        }
      }
    }
    // Whitfield, J.
    if at + 1 < words.count, words[at + 1].isSingleLetter, words[at + 1].isCapital,
      words[at + 1].gap == .commaSpace,
      isPlainName(at, .family), Int(words[at + 1].end) < text.count,
      text[Int(words[at + 1].end)] == UInt8(ascii: ".")
    {
      return (at, at + 1, strangers, "surname and initial")
    }
    // Whitfield, James
    if at + 1 < words.count, words[at + 1].gap == .commaSpace, mayBeName(at + 1),
      !word.isFirst || isPlainName(at, .family),
      isPlainName(at, .family), isPlainName(at + 1, .given), !isTitleCase
    {
      return (at, at + 1, strangers, "surname and name")
    }
    // Boateng, Chukwuemeka
    if at + 1 < words.count, words[at + 1].gap == .commaSpace, mayBeName(at + 1),
      !isTitleCase || piece.kind == .heading,
      isPlainName(at, .family), isUnknown(at + 1) || isPlainName(at + 1, [.given, .family])
    {
      return (at, at + 1, .warn, "surname and name")
    }
    // "The SHA differs", "her SIN is", "the AHV-Nummer": an abbreviation, not a name.
    if word.isAllCapitals, of.word.count <= 4, !isNameField { return nil }
    if at > 0, word.gap == .hyphen, words[at - 1].isAllCapitals, of.word.count >= 4 { return nil }
    // In code a name needs two words, or a key that says so.
    if piece.kind == .code, !followsNameField(at) { return nil }
    if isReading(at), !isSpokenBy(at) { return nil }
    if of.sort.contains(.tool), isAmongTools(at), !isSpoken(at) { return nil }
    switch context(at, at) {
    case .strong:
      if isPlainName(at, [.given, .family]) { return (at, at, strangers, "name") }
      if of.sort.contains(.given) || of.sort.contains(.alsoWord) && isSpoken(at) && !word.isFirst,
        of.sort.isDisjoint(with: [.month, .place, .capitalised])
      {
        return (at, at, strangers, "name that is also a word")
      }
      if isUnknown(at, anywhere: true), isNameField || followsNameField(at) {
        return (at, at, strangers, "likely name")
      }
      if isUnknown(at), !of.sort.contains(.thingWord), !word.isFirst || isSpoken(at) {
        return (at, at, word.isFirst || !isSpoken(at) ? .warn : strangers, "likely name")
      }
      if of.sort.contains(.given), isSpoken(at), !of.sort.contains(.month) {
        return (at, at, .warn, "name that is also a place")
      }
    case .weak:
      if isPlainName(at, .given) { return (at, at, .warn, "name") }
      if isPlainName(at, .family), !of.sort.contains(.capitalised) {
        return (at, at, .warn, "name")
      }
    case .none:
      if isPlainName(at, .given), !isTitleCase || piece.kind != .heading {
        return (at, at, .warn, "name")
      }
      if isPlainName(at, .family), !word.isFirst, !isTitleCase { return (at, at, .warn, "name") }
    }
    return nil
  }

  /// Whether a word that is written with a capital is a name for all that it is a word, too.
  private func isNameAndWord(_ at: Int) -> Bool {
    let word = words[at]
    let of = kind(word)
    guard word.isCapital, !word.isSingleLetter, !word.hasDigit, !taken[at], !word.isHan,
      !word.isElided, of.word.count >= 3,
      !excused.contains(of.hash), !index.contactWords.contains(of.hash),
      of.sort.isDisjoint(with: [.article, .pronoun, .greeting, .particle, .capitalised])
        || of.sort.contains(.month)
    else { return false }
    // "Grace Hill Road"
    guard at + 1 < words.count, words[at + 1].gap == .space, words[at + 1].isCapital else {
      return true
    }
    return kind(words[at + 1]).sort.isDisjoint(with: [.placeWord, .thingWord])
      || kind(words[at + 1]).sort.contains(.family)
  }

  /// `Olive Green`, `WILL MAY`, `Green, Olive`: a given name and a surname that are both words.
  private func pairOfWords(
    _ at: Int
  ) -> (first: Int, last: Int, severity: TraceSeverity, form: String)? {
    guard at + 1 < words.count, !words[at].isPossessive, isNameAndWord(at), isNameAndWord(at + 1),
      !isPlainName(at + 1, .family)
    else { return nil }
    let (a, b) = (kind(words[at]).sort, kind(words[at + 1]).sort)
    // Lake Victoria
    if a.contains(.placeWord), !a.contains(.given) || b.contains(.place) { return nil }
    if buildings.contains(String(decoding: kind(words[at + 1]).word, as: UTF8.self)) { return nil }
    let isReversed = a.contains(.family) && b.contains(.given)
    switch words[at + 1].gap {
    case .space:
      guard a.contains(.given) && b.contains(.family) || isReversed && !index.hasRoster else {
        return nil
      }
    case .commaSpace: guard isReversed, !index.hasRoster else { return nil }
    default: return nil
    }
    let isStrong = context(at, at + 1) == .strong
    if index.hasRoster { return isStrong ? (at, at + 1, .warn, "full name") : nil }
    if !isStrong, isTitleCase || words[at].isFirst && a.contains(.auxiliary) { return nil }
    // "Olive Green" is hardly anything but a person; "Rose Park" and "May Day" may be.
    let isLikely =
      isStrong
      || !isReversed && !words[at].isFirst && piece.kind != .heading
        && a.isDisjoint(with: [.place, .month, .auxiliary])
        && b.isDisjoint(with: [.place, .placeWord, .month])
    return (at, at + 1, isLikely ? strangers : .warn, "name of two words")
  }

  /// `Dr Wood`, `Mr. Major`, and without a roster also `Captain Hill`.
  private func isTitledWord(_ title: Int, _ at: Int) -> Bool {
    guard isNameAndWord(at), words[title].isCapital else { return false }
    return isAbbreviatedTitle(title)
      || !index.hasRoster && kind(words[at]).sort.contains(.family)
  }

  /// The next word that is no particle: `van der Heijden`, `el-Naggar`.
  private func afterParticles(_ start: Int) -> Int? {
    var at = start
    while at < words.count, at - start < 3, !words[at].isCapital,
      facts(words[at]).sort.contains(.particle)
    { at += 1 }
    return at < words.count ? at : nil
  }

  /// Whether the word is what somebody says or does something with.
  private func isSpoken(_ at: Int) -> Bool {
    if at + 1 < words.count, words[at + 1].gap == .space, facts(words[at + 1]).sort.contains(.verb)
    {
      return true
    }
    return at > 0 && words[at].gap == .space
      && !facts(words[at - 1]).sort.isDisjoint(with: [.role, .title, .verb])
  }

  // MARK: Bare initials

  /// `N.O.`, `N. O.`, and `NO said`
  private func findInitials() {
    guard !isAddress, piece.kind != .code else { return }
    var at = 0
    while at < words.count {
      defer { at += 1 }
      guard !taken[at] else { continue }
      let word = words[at]
      if isCited(at) { continue }
      if word.isSingleLetter, word.isCapital, at + 1 < words.count {
        let next = words[at + 1]
        guard next.isSingleLetter, next.isCapital, next.gap == .dot || next.gap == .dotSpace,
          !taken[at + 1],
          Int(next.end) < text.count, text[Int(next.end)] == UInt8(ascii: ".")
        else { continue }
        // Three letters and more are an abbreviation as often as not.
        var last = at + 1
        while last + 1 < words.count, words[last + 1].isSingleLetter, words[last + 1].isCapital,
          words[last + 1].gap == .dot || words[last + 1].gap == .dotSpace
        { last += 1 }
        let letters = (at...last).flatMap { kind(words[$0]).word }
        // "U.S." is one, "U. S." a person.
        if last - at > 2
          || next.gap == .dot && abbreviations.contains(String(decoding: letters, as: UTF8.self))
        {
          at = last
          continue
        }
        report(.initials, .warn, at, last, form: "bare initials")
        at = last
      } else if word.isAllCapitals, word.end - word.start == 2 || word.end - word.start == 3,
        !isTitleCase
      {
        let of = kind(word)
        guard of.sort.isDisjoint(with: [.capitalised, .english, .place, .title, .suffix]),
          at == 0 || kind(words[at - 1]).sort.isDisjoint(with: .article),
          !abbreviations.contains(String(decoding: of.word, as: UTF8.self)),
          context(at, at) == .strong,
          isSpoken(at)
        else { continue }
        report(.initials, .warn, at, at, form: "bare initials")
      }
    }
  }
}

/// Words before a place or a thing, hardly before a person.
private let placing: Set<String> = [
  "in", "at", "into", "near", "on", "onto", "of", "through", "across", "around", "inside",
  "outside", "towards",
  "over", "under", "during", "until", "since", "using", "every", "next", "last", "early", "late",
  "mid",
]

/// What makes a place of a word before it: King's Cross, Shepherd's Bush, Bishop's Arms.
private let crosses: Set<String> = ["cross", "bush", "arms", "lynn", "weston"]

/// What only a person has.
private let belongings: Set<String> = [
  "advice", "mentor", "mentee", "manager", "voice", "desk", "laugh", "laughter", "smile", "opinion",
  "career", "patience", "kindness", "humour", "humor", "colleague", "colleagues", "boss", "husband",
  "wife", "daughter", "son", "mother", "father", "hands", "eyes", "face", "email", "handwriting",
]

/// What is a time as well as a name.
private let times: Set<String> = [
  "summer", "autumn", "winter", "spring", "dawn", "dusk", "eve", "april", "may", "june", "august",
  "day", "noel", "christmas", "easter", "joy", "hope", "faith",
]

/// What times do.
private let passing: Set<String> = [
  "came", "comes", "come", "arrived", "arrives", "began", "begins", "ended", "ends", "passed",
  "passes", "went", "goes", "turned", "turns", "brought", "brings", "broke", "breaks", "fell",
  "followed", "follows", "returned", "returns", "grew", "grows", "faded",
]

/// What is said of languages, programs, machines and prizes that have the names of people.
private let toolWords: Set<String> = [
  "language", "languages", "notebook", "notebooks", "script", "scripts", "code", "coded", "coding",
  "library", "libraries", "package", "packages", "programming", "programmed", "compiler", "python",
  "java", "javascript", "sql", "ruby", "perl", "rust", "swift", "kotlin", "scala", "haskell",
  "excel",
  "software", "app", "apps", "tool", "tools", "toolchain", "framework", "frameworks", "plugin",
  "printer", "computer", "computers", "laptop", "assistant", "speaker", "speakers", "chatbot",
  "bot", "model", "models", "statue", "statuette", "trophy", "award", "awards", "nominated",
  "car", "cars", "engine", "server", "database", "syntax", "jupyter", "macro", "prompt", "voice",
]

/// What has a title that may be a name.
private let works: Set<String> = [
  "book", "books", "novel", "novels", "film", "films", "movie", "movies", "opera", "musical",
  "play", "plays", "paperback", "bestseller", "podcast", "sitcom", "ballet", "biography", "memoir",
  "copy", "chapter", "chapters",
]

private let speech: Set<String> = [
  "said", "asked", "replied", "answered", "told", "added", "laughed", "says", "asks", "replies",
  "answers", "explained",
  "admitted", "whispered", "shouted", "suggested", "agreed",
]

private let saints: Set<String> = ["st", "saint", "san", "santa", "sao", "sankt", "sainte", "ste"]

private let namingWords: Set<String> = [
  "named", "called", "name", "alias", "aka", "signed", "am", "im", "is", "heisse", "heisst",
  "llamo",
  "llama", "appelle", "chiamo", "chiama", "heter", "heet",
]

/// What is named after people more often than people are named after it.
private let buildings: Set<String> = [
  "street", "road", "avenue", "lane", "drive", "court", "square", "station", "hall", "house",
  "bridge", "church", "school", "hospital", "college", "hotel", "centre", "center", "theatre",
  "library", "museum", "tower", "place", "terrace", "way", "gate", "castle", "abbey", "garden",
  "gardens", "close", "row", "mill", "farm",
]

/// What is given a name as people are.
private let namedThings: Set<String> = [
  "chatbot", "bot", "app", "application", "robot", "assistant", "server", "ship", "boat", "ferry",
  "dog", "cat", "horse", "storm", "hurricane", "room", "building", "printer", "machine", "engine",
  "pilot", "initiative", "campaign", "workshop", "meeting", "game", "song", "film", "band",
]

private let nameFields: Set<String> = [
  "author", "by", "by_label", "name", "teller", "mentor", "mentee", "participant", "participants",
  "contact",
  "reviewer", "photographer", "photo", "credit", "editor", "signed", "storyteller", "approved_by",
  "owner",
]

private let abbreviations: Set<String> = [
  "us", "uk", "eu", "un", "eg", "ie", "ai", "hr", "it", "pm", "am", "ba", "ma", "bs", "ms", "ph",
  "md", "pr",
  "qa", "rd", "tv", "dc", "la", "ny", "nb", "ps", "zb", "dh", "ua", "od", "ev", "va", "od", "ad",
  "bc", "ce",
  "dob", "tc", "po", "rsvp", "faq", "nhs", "ssn", "bsn", "dni", "cpf",
]
