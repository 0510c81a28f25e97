/// E-mail addresses, plain and disguised.
///
/// The plain form follows RFC 5321 and RFC 6531 as far as people really use it: a local part of
/// letters, digits and a few signs, and a domain that ends in letters. A version (`a@1.2`), a scoped
/// package and a picture for fine screens (`logo@2x.png`) have no such end.
///
/// The disguised forms say "at" and "dot" in words or brackets. Brackets mean it; bare words are
/// believed only when the end is a known top domain, as "we met at noon dot" is a sentence.
extension Wording {
  func emails() -> [Trace] {
    var found: [Trace] = []
    for index in folded.indices where folded[index] == 64 {
      if let range = plainEmail(at: index) {
        found.append(Trace(.email, .block, bytes(range), form: "e-mail address"))
      } else if let range = disguisedEmail(sign: index..<index + 1, strength: .sign) {
        found.append(Trace(.email, .block, bytes(range), form: "disguised e-mail address"))
      }
    }
    for index in tokens.indices {
      guard let (sign, strength) = spokenAt(index) else { continue }
      if let range = disguisedEmail(sign: sign, strength: strength) {
        found.append(Trace(.email, .block, bytes(range), form: "disguised e-mail address"))
      }
    }
    return found
  }

  // MARK: Plain

  private func isLocal(_ index: Int) -> Bool {
    switch self[index] {
    case ".", "_", "%", "+", "-", "'", "&", "~": true
    default: isAlphanumeric(index)
    }
  }

  private func isDomain(_ index: Int) -> Bool {
    self[index] == "-" || self[index] == "." || isAlphanumeric(index)
  }

  private func plainEmail(at sign: Int) -> Range<Int>? {
    var start = sign
    if self[sign - 1] == "\"" {
      // A quoted local part: "first last"@example.org.
      var open = sign - 2
      while open > sign - 66, self[open] != "\"", self[open] != "\n" { open -= 1 }
      if self[open] == "\"", open < sign - 2 { start = open }
    } else {
      while start > 0, sign - start < 65, isLocal(start - 1) { start -= 1 }
      while start < sign, !isAlphanumeric(start), self[start] != "_" { start += 1 }
    }
    guard start < sign else { return nil }
    if self[start - 1] == "@" { return nil }
    var end = sign + 1
    if self[end] == "[" {
      // An address of a machine: name@[192.0.2.1].
      var close = end + 1
      while isDigit(close) || self[close] == "." || self[close] == ":" { close += 1 }
      return self[close] == "]" && close > end + 6 ? start..<close + 1 : nil
    }
    while end - sign < 254, isDomain(end) { end += 1 }
    guard let last = topDomain(of: sign + 1..<end) else {
      // "name@gmail": the mailboxes that everybody completes.
      let host = token(at: sign + 1)
      let isKnown =
        ["gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "protonmail"].contains {
          host < tokens.count && tokens[host].start == sign + 1
            && characters(tokens[host].start..<tokens[host].end).elementsEqual($0.utf8)
        }
      return isKnown ? start..<tokens[host].end : nil
    }
    end = last.upperBound
    let labels = sign + 1..<last.lowerBound - 1
    // A picture, or the shell's way to a repository.
    if isPicture(last), self[sign + 2] == "x" { return nil }
    if self[end] == ":", sign - start == 3, characters(start..<sign).elementsEqual("git".utf8) {
      return nil
    }
    // pkg@1.0.0.rc and the like: figures alone are no domain.
    if !labels.contains(where: { isLetter($0) }), last.count < 3 { return nil }
    return start..<end
  }

  /// The last label of a domain, without the dots and hyphens of the sentence behind it.
  private func topDomain(of range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      while end > range.lowerBound, !isAlphanumeric(end - 1) { end -= 1 }
      var start = end
      while start > range.lowerBound, self[start - 1] != "." { start -= 1 }
      guard start > range.lowerBound + 1, isAlphanumeric(range.lowerBound) else { return nil }
      let label = start..<end
      let isCoded = end - start > 4 && characters(start..<start + 4).elementsEqual("xn--".utf8)
      let isName = label.count >= 2 && label.count <= 24 && label.allSatisfy { isLetter($0) }
      let isIdeographic = label.contains { self[$0] == Self.ideograph }
      if self[start - 2] == "." { return nil }
      if isCoded || isName || isIdeographic { return label }
      // "name@example.org.5" is an address and a footnote.
      guard label.allSatisfy({ isDigit($0) }) else { return nil }
      end = start - 1
    }
    return nil
  }

  private func isPicture(_ label: Range<Int>) -> Bool {
    ["png", "jpg", "jpeg", "webp", "gif", "avif", "svg"].contains {
      characters(label).elementsEqual($0.utf8)
    }
  }

  // MARK: Disguised

  /// How sure it is that an "at" stands for the sign.
  enum AtStrength { case sign, bracketed, joined, capitals, rareWord, word, letter }

  /// An "at" at this word, with its brackets, and how much it means.
  private func spokenAt(_ index: Int) -> (Range<Int>, AtStrength)? {
    let token = tokens[index]
    let isAt = token.roles.contains(.at)
    let isRare = token.roles.contains(.rareAt)
    guard isAt || isRare || token.count == 1 || spells(index, "bei") else { return nil }
    var start = token.start
    var end = token.end
    if isRare, token.roles.contains(.phraseHead) || index + 1 < tokens.count {
      // "at sign", "snabel a"
      if index + 1 < tokens.count, tokens[index + 1].roles.contains(.rareAt),
        isNear(index, 1), !spells(index, "arroba")
      {
        end = tokens[index + 1].end
      }
    }
    while self[start - 1] == " ",
      self[start - 2] == "[" || self[start - 2] == "(" || self[start - 2] == "{"
    {
      start -= 1
    }
    while self[end] == " ", self[end + 1] == "]" || self[end + 1] == ")" || self[end + 1] == "}" {
      end += 1
    }
    switch (self[start - 1], self[end]) {
    case ("[", "]"), ("(", ")"), ("{", "}"), ("<", ">"), ("|", "|"), ("/", "/"):
      let isLetterA = token.count == 1 && self[token.start] == "a"
      guard isAt || isRare || isLetterA || spells(index, "bei") else { return nil }
      // "(a)" may count a list.
      return (start - 1..<end + 1, isLetterA ? .letter : .bracketed)
    case ("-", "-"), ("_", "_"), ("*", "*"), ("~", "~"), ("=", "="):
      guard isAt || isRare else { return nil }
      return (start - 1..<end + 1, .joined)
    default: break
    }
    if isRare { return (token.start..<end, .rareWord) }
    guard isAt, self[token.start - 1] == " ", self[token.end] == " " else { return nil }
    return (token.start..<token.end, token.capitals == 2 ? .capitals : .word)
  }

  private func disguisedEmail(sign: Range<Int>, strength: AtStrength) -> Range<Int>? {
    var sign = sign
    if strength == .sign, self[sign.lowerBound - 1] == "(" || self[sign.lowerBound - 1] == "[",
      self[sign.upperBound] == ")" || self[sign.upperBound] == "]"
    {
      sign = sign.lowerBound - 1..<sign.upperBound + 1
    }
    var left = sign.lowerBound
    while self[left - 1] == " ", sign.lowerBound - left < 2 { left -= 1 }
    var right = sign.upperBound
    while self[right] == " ", right - sign.upperBound < 2 { right += 1 }
    guard let (domain, saysDot, isKnown) = disguisedDomain(from: right, isPlain: strength == .word)
    else { return nil }
    guard let local = disguisedLocal(to: left) else { return nil }
    let word = token(at: local.upperBound - 1)
    let isEveryday = word < tokens.count && tokens[word].roles.contains(.everyday)
    // A space is there only around a "dot" in words.
    let hasSigns = characters(local).contains {
      $0 == 0x20 || $0 == 0x2B || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D || $0 >= 48 && $0 <= 57
    }
    switch strength {
    case .sign:
      guard saysDot || isKnown else { return nil }
      // "ask @maria.lopez": a handle, unless the end is a top domain's.
      if self[sign.lowerBound - 1] == " ", self[sign.upperBound] != " " {
        guard isKnown, !isEveryday || saysDot else { return nil }
        // "pictures from @nova.bsky.social": the word before is one of the sentence.
        let isOfSentence = !tokens[word].roles.isDisjoint(with: [.plainWord, .particle])
        guard hasSigns || !isOfSentence else { return nil }
      }
    case .bracketed: break
    case .joined:
      // "notes_at_home.md" is a file.
      let isUnderlined = self[sign.lowerBound] == "_" && isKnown && !isFileName(domain)
      guard saysDot || isUnderlined else { return nil }
    case .capitals, .rareWord: guard saysDot || isKnown, !isEveryday || saysDot else { return nil }
    case .letter: guard isKnown, !isEveryday || hasSigns else { return nil }
    case .word:
      if saysDot {
        guard isKnown, !isEveryday || hasSigns else { return nil }
        // "aim at one dot at a time"
        let host = tokens[token(at: domain.lowerBound)].roles
        if !hasSigns, !host.isDisjoint(with: [.plainWord, .particle]) {
          return nil
        }
      } else {
        guard isKnown, hasSigns, !isEveryday else { return nil }
        // "version 2.5 at example.org" names no one.
        guard characters(local).contains(where: { $0 >= 97 && $0 <= 122 || $0 >= 0x80 }) else {
          return nil
        }
      }
    }
    return local.lowerBound..<domain.upperBound
  }

  /// Whether what ends like a domain is rather the end of a file's name.
  private func isFileName(_ domain: Range<Int>) -> Bool {
    ["md", "py", "sh", "pl", "rs", "ps", "so", "zip", "ai", "mov"].contains { ending in
      domain.count > ending.utf8.count
        && characters(domain.upperBound - ending.utf8.count..<domain.upperBound)
          .elementsEqual(ending.utf8)
    }
  }

  /// A domain whose dots may be words; whether any was, and whether its end is a known top domain.
  private func disguisedDomain(from start: Int, isPlain: Bool) -> (
    Range<Int>, saysDot: Bool, isKnown: Bool
  )? {
    var end = start
    var saysDot = false
    var labels = 0
    var best: (Range<Int>, Bool, Bool)?
    while labels < 8 {
      let labelStart = end
      while end - labelStart < 64,
        isAlphanumeric(end) || (self[end] == "-" && isAlphanumeric(end + 1))
      {
        // "example-dot-org" is three labels.
        if self[end] == "-", let sign = dotSign(at: end, isPlain: isPlain),
          sign.upperBound > end + 1
        {
          break
        }
        end += 1
      }
      guard end > labelStart else { break }
      labels += 1
      if labels >= 2 {
        let isName = end - labelStart >= 2 && (labelStart..<end).allSatisfy { isLetter($0) }
        let word = token(at: labelStart)
        let isKnown =
          word < tokens.count && tokens[word].roles.contains(.topDomain)
          && tokens[word].end == end
        if isName && (isKnown || best == nil || !saysDot) {
          if isKnown || end - labelStart <= 6 { best = (start..<end, saysDot, isKnown) }
        }
      }
      guard let sign = dotSign(at: end, isPlain: isPlain) else { break }
      // " . " would join two sentences.
      if sign.count > 1 { saysDot = true }
      end = sign.upperBound
    }
    return best.map { ($0.0, saysDot: $0.1, isKnown: $0.2) }
  }

  /// A dot, or what stands for it, right here.
  private func dotSign(at index: Int, isPlain: Bool) -> Range<Int>? {
    if self[index] == ".", isAlphanumeric(index + 1) { return index..<index + 1 }
    var start = index
    while self[start] == " ", start - index < 2 { start += 1 }
    var end = start
    switch self[start] {
    case "[", "(", "{", "<", "-", "_", "*", "|", "/":
      let open = self[start]
      end += 1
      while self[end] == " " { end += 1 }
      if self[end] == "." {
        end += 1
      } else {
        let word = token(at: end)
        guard word < tokens.count, tokens[word].start == end, tokens[word].roles.contains(.dot)
        else {
          return nil
        }
        end = tokens[word].end
      }
      while self[end] == " " { end += 1 }
      switch (open, self[end]) {
      case ("[", "]"), ("(", ")"), ("{", "}"), ("<", ">"), ("-", "-"), ("_", "_"), ("*", "*"),
        ("|", "|"),
        ("/", "/"):
        end += 1
      default: return nil
      }
    default:
      if self[start] == ".", start > index, self[start + 1] == " ", isAlphanumeric(start + 2) {
        return index..<start + 2
      }
      guard start > index else { return nil }
      let word = token(at: start)
      guard word < tokens.count, tokens[word].start == start, tokens[word].roles.contains(.dot),
        self[tokens[word].end] == " "
      else { return nil }
      // "at every point in life": beside a plain "at" only a plain "dot" counts.
      if isPlain,
        spells(word, "point") || spells(word, "period") || spells(word, "piste")
          || spells(word, "pont") || spells(word, "prik")
      {
        return nil
      }
      end = tokens[word].end
    }
    var after = end
    while self[after] == " ", after - end < 2 { after += 1 }
    return isAlphanumeric(after) ? index..<after : nil
  }

  /// The part before the sign, read backwards, with "dot" and "underscore" in words.
  private func disguisedLocal(to end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 64, isLocal(start - 1) { start -= 1 }
    while start < end, !isAlphanumeric(start) { start += 1 }
    guard start < end else { return nil }
    // "maria dot lopez", "maria [dot] lopez", "maria underscore lopez"
    for _ in 0..<4 {
      var before = start
      while before > 0, start - before < 12, self[before - 1] != "\n",
        !isLocalWord(before - 1, start)
      {
        before -= 1
      }
      guard before > 0, isLocal(before - 1) else { break }
      var word = before
      while word > 0, before - word < 64, isAlphanumeric(word - 1) { word -= 1 }
      guard let sign = dotSign(at: before, isPlain: true) ?? spelledSign(at: before),
        sign.upperBound == start
      else {
        break
      }
      start = word
    }
    return start..<end
  }

  /// Whether a character ends the word before a sign such as " [dot] " that reaches to `limit`.
  private func isLocalWord(_ index: Int, _ limit: Int) -> Bool {
    guard isAlphanumeric(index) else { return false }
    let word = token(at: index)
    guard word < tokens.count, tokens[word].end <= limit else { return false }
    return !tokens[word].roles.contains(.dot) && !tokens[word].roles.contains(.spelledSign)
  }

  private func spelledSign(at index: Int) -> Range<Int>? {
    guard self[index] == " " else { return nil }
    let word = token(at: index)
    guard word < tokens.count, tokens[word].start == index + 1,
      tokens[word].roles.contains(.spelledSign), self[tokens[word].end] == " "
    else { return nil }
    return index..<tokens[word].end + 1
  }
}
