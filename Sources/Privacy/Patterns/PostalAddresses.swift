/// Where somebody lives: street and number, in the order of many countries, with the town if it is
/// there; post boxes, flats, and the postcodes that say a street by themselves.
///
/// Street words are ordinary words ("a two-way street", "Road map"), so a number, a capitalised name
/// and the kind of street have to stand in the right order, and a word that is also much else
/// ("Grove", "Hill") needs a town or "lives at" besides.
///
/// Sources: USPS Publication 28 (street kinds, states), Royal Mail PAF (postcodes), Universal Postal
/// Union, "Addressing systems" (the order and the postcode of each country).
extension Wording {
  func postalAddresses() -> [Trace] {
    var found: [Trace] = []
    func add(_ range: Range<Int>, _ form: String) {
      found.append(Trace(.postalAddress, .block, bytes(range), form: form))
    }
    for index in tokens.indices {
      let token = tokens[index]
      if token.digits > 0, token.count <= 8 {
        if let end = numberFirst(index) ?? frenchStreet(index) {
          add(withFlat(before: index)..<tail(after: end), "street address")
        }
        if let (start, end) = numberLast(index) { add(start..<tail(after: end), "street address") }
        if let range = japaneseBlock(index) { add(range, "street address") }
        if let range = ideographicAddress(index) { add(range, "street address") }
        if let range = stateAndZip(index) { add(range, "town and postcode") }
      }
      if token.roles.contains(.streetBefore), let end = streetBefore(index) {
        add(token.start..<tail(after: end), "street address")
      }
      if token.roles.contains(.streetPreposition), let end = prepositionStreet(index) {
        add(token.start..<tail(after: end), "street address")
      }
      if token.roles.contains(.postBox), let range = postBox(index) { add(range, "post box") }
      if token.roles.contains(.flat), let end = flat(index) { add(token.start..<tail(after: end), "flat") }
      if let range = postcode(index) { add(range, "postcode") }
    }
    return found
  }

  // MARK: Numbers and names

  /// The last token of a house number: 12, 221B, 45-47, 5/12, 12 bis.
  private func houseNumber(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.digits >= 1, token.digits <= 5, token.letters <= 2, isDigit(token.start) else { return nil }
    switch self[token.start - 1] {
    case "$", ".", "@", "+", "=", "%", "_", "'": return nil
    case ":": if isAlphanumeric(token.start - 2), index == 0 || !tokens[index - 1].roles.contains(.numberSign) { return nil }
    case "-", "/", ",": if isAlphanumeric(token.start - 2) { return nil }
    default: break
    }
    if token.letters == 2 {
      guard ends(index, with: "st") || ends(index, with: "nd") || ends(index, with: "rd") || ends(index, with: "th") else {
        return nil
      }
      return nil
    }
    switch self[token.end] {
    case "%", "$", ":", "+", "@": return nil
    case ".": if isDigit(token.end + 1) { return nil }
    default: break
    }
    if gap(after: index, is: "-") || gap(after: index, is: "/"), tokens[index + 1].isNumber || tokens[index + 1].count == 1,
      tokens[index + 1].count <= 4
    {
      // 2026-09-14
      if gap(after: index + 1, is: "-") || gap(after: index + 1, is: "/"), tokens[index + 2].digits > 0 { return nil }
      return index + 1
    }
    if gap(after: index, is: " "), tokens[index + 1].count == 1, tokens[index + 1].isAllCapitals,
      gap(after: index + 1, is: " "), tokens[index + 2].startsCapital, !tokens[index + 1].roles.contains(.direction)
    { return index + 1 }
    return index
  }

  private func isName(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].startsCapital && tokens[index].letters > 0
  }

  /// "5th", "34th".
  private func isOrdinalName(_ index: Int) -> Bool {
    tokens[index].isMixed
      && (ends(index, with: "st") || ends(index, with: "nd") || ends(index, with: "rd") || ends(index, with: "th"))
  }

  /// Whether two words of a name follow each other: by a space, a hyphen, an apostrophe, "St. James".
  private func isBound(_ index: Int) -> Bool {
    guard isNear(index, 2) else { return false }
    switch (self[tokens[index].end], tokens[index + 1].start - tokens[index].end) {
    case (" ", 1), ("-", 1), ("'", 1), ("/", 1): return true
    case (".", 2): return self[tokens[index].end + 1] == " " && tokens[index].count <= 5
    case (".", 1): return tokens[index].count <= 5
    default: return false
    }
  }

  private func saysHome(_ range: Range<Int>) -> Bool {
    let piece = Int(tokens[token(at: range.lowerBound)].piece)
    return roles(before: 48, after: 0, of: range, in: piece).contains(.home)
  }

  // MARK: 12 Rose Lane

  private func numberFirst(_ index: Int) -> Int? {
    guard let number = houseNumber(index) else { return nil }
    if index > 0, isNear(index - 1, 2), tokens[index - 1].roles.contains(.section), !tokens[index - 1].roles.contains(.flat),
      !tokens[index - 1].roles.contains(.numberSign)
    { return nil }
    var next = number + 1
    var hasComma = false
    guard isNear(number, 2) else { return nil }
    if self[tokens[number].end] == ",", self[tokens[number].end + 1] == " " {
      hasComma = true
    } else if !gap(after: number, is: " ") {
      return nil
    }
    var names = 0
    var kind: Int?
    var isWeak = false
    let first = next
    while next < tokens.count, next - first < 6 {
      let token = tokens[next]
      let isKind = token.roles.contains(.street) || token.roles.contains(.weakStreet)
      if isKind, names > 0, token.startsCapital || isLowerKind(next) {
        kind = next
        isWeak = !token.roles.contains(.street)
        names += 1
        if !token.startsCapital { break }
      } else if isName(next) || isOrdinalName(next) {
        guard kind == nil || names < 6 else { break }
        // "12 Rose Lane Leeds": what follows the kind is the town, unless another kind ends it.
        if kind != nil, !hasKindAhead(next) { break }
        if names == 0, token.roles.contains(.unit), !token.roles.contains(.direction) { return nil }
        names += 1
      } else if token.roles.contains(.particle), names > 0, kind == nil || hasKindAhead(next), token.count <= 4, isNear(next, 1),
        isName(next + 1)
      {
        names += 0
      } else {
        break
      }
      guard isBound(next) else {
        next += 1
        break
      }
      next += 1
    }
    guard let kind else { return namelessKind(index, number, first) }
    let range = tokens[index].start..<tokens[kind].end
    var end = kind
    if isBound(kind), tokens[kind + 1].roles.contains(.direction), tokens[kind + 1].isAllCapitals || tokens[kind + 1].startsCapital,
      tokens[kind + 1].count > 1 || isPause(tokens[kind + 1].end)
    { end = kind + 1 }
    let isYear = tokens[index].isNumber && tokens[index].count == 4 && (1900...2099).contains(self.number(index))
    let hasTail = tail(after: end) > tokens[end].end + 1
    let isHome = saysHome(range)
    if isWeak || isYear || hasComma || !tokens[kind].startsCapital {
      guard hasTail || isHome || isWeak && !isYear && isPlace(index, first, kind) else {
        // A comma after the number is the Indian and the older English way.
        return hasComma && !isYear && !isWeak && tokens[kind].startsCapital && (isPause(tokens[kind].end) && tokens[first].roles.isDisjoint(with: [.plainWord, .unit, .occasion, .organisation]) || tokens[index].start == 0 || self[tokens[index].start - 1] == "\n" || !isSpace(tokens[index].start - 1) || isName(index - 1) || tokens[index].isMixed) ? end : nil
      }
    }
    // "12 Road Map items", "3 Best Way Forward": a title goes on.
    if !hasTail, !isHome, gap(after: end, is: " "), isName(end + 1), tokens[kind].count > 2, tokens[end + 1].isWord,
      tokens[first].roles.contains(.plainWord)
    { return nil }
    if tokens[first].roles.contains(.plainWord), !hasTail, !isHome, !spells(first, "the"), tokens[first].value == 0,
      !tokens[first].roles.contains(.ordinal), !tokens[first].roles.contains(.month), !spells(first, "park"), !spells(first, "new")
    { return nil }
    return end
  }

  private func isSpace(_ index: Int) -> Bool { self[index] == " " }

  /// "went to 319 Fox Wells.": a place is said to be gone to, and nothing is counted.
  private func isPlace(_ index: Int, _ first: Int, _ last: Int) -> Bool {
    guard index > 0, gap(after: index - 1, is: " "), isPause(tokens[last].end), tokens[index].isNumber,
      spells(index - 1, "to") || spells(index - 1, "at") || spells(index - 1, "from") || spells(index - 1, "near")
    else { return false }
    return (first..<last).allSatisfy {
      tokens[$0].roles.isDisjoint(with: [.plainWord, .unit, .occasion, .organisation, .section, .tool, .thing, .month])
    }
  }

  /// "186 Huddleston Spur, Rotokawa 9596": any name between a number and a postcode, or after "lives at".
  private func namelessKind(_ index: Int, _ number: Int, _ first: Int) -> Int? {
    let ordinary: Roles = [.plainWord, .unit, .occasion, .organisation, .section, .tool, .thing, .month]
    guard first < tokens.count, gap(after: number, is: " ") || gap(after: number, is: ", "), tokens[index].count <= 5 else { return nil }
    var last = first
    guard isName(last), tokens[last].isWord, tokens[last].letters >= 3, tokens[last].roles.isDisjoint(with: ordinary) else { return nil }
    while last - first < 3, isBound(last), isName(last + 1), tokens[last + 1].isWord, tokens[last + 1].roles.isDisjoint(with: ordinary) { last += 1 }
    let isYear = tokens[index].count == 4 && (1900...2099).contains(self.number(index))
    guard !isYear, tokens[last].piece == tokens[index].piece else { return nil }
    if self[tokens[last].end] == ",", tailInfo(after: last).hasCode { return last }
    guard index > 0, isPause(tokens[last].end), gap(after: number, is: " ") else { return nil }
    let near = spoken(before: 2, after: 0, of: tokens[index].start..<tokens[last].end).roles
    return near.contains(.home) && !spells(index - 1, "to") ? last : nil
  }

  /// "12 Rose lane": the surest kinds may be in lower case when nothing else follows.
  private func isLowerKind(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.roles.contains(.street), !token.startsCapital, token.count > 3 || spells(index, "st") || spells(index, "rd"), isPause(token.end) || self[token.end] == " "
    else { return false }
    return spells(index, "street") || spells(index, "road") || spells(index, "avenue") || spells(index, "lane")
      || isPause(token.end)
  }

  private func hasKindAhead(_ index: Int) -> Bool {
    var next = index
    while next < tokens.count, next - index < 3 {
      if next > index || tokens[next].roles.contains(.street), tokens[next].roles.contains(.street), tokens[next].startsCapital { return true }
      guard isBound(next), isName(next) || tokens[next].roles.contains(.particle) else { return false }
      next += 1
    }
    return false
  }

  // MARK: 12 rue de la Paix

  private func frenchStreet(_ index: Int) -> Int? {
    guard var number = houseNumber(index), isNear(number, 2) else { return nil }
    if index > 0, isNear(index - 1, 2), tokens[index - 1].roles.contains(.section), !tokens[index - 1].roles.contains(.numberSign) { return nil }
    if spells(number + 1, "bis") || spells(number + 1, "ter") || spells(number + 1, "quater") { number += 1 }
    guard isNear(number, 2) else { return nil }
    let kind = number + 1
    guard tokens[kind].roles.contains(.streetAfterNumber), isNear(kind, 2) else { return nil }
    guard self[tokens[number].end] == " " || self[tokens[number].end] == "," else { return nil }
    var next = kind + 1
    var last: Int?
    var particles = 0
    while next < tokens.count, next - kind < 8, isBound(next - 1) {
      if tokens[next].roles.contains(.particle), !tokens[next].startsCapital {
        particles += 1
      } else if isName(next) || tokens[next].isNumber && last == nil && tokens[next].count <= 2 && particles > 0 {
        last = next
      } else {
        break
      }
      next += 1
    }
    guard let last, isName(last) else { return nil }
    // English words need the French little words: "5 place Settings".
    let isFrench = spells(kind, "rue") || spells(kind, "boulevard") || spells(kind, "allee") || spells(kind, "allees")
      || spells(kind, "impasse") || spells(kind, "chemin") || spells(kind, "quai") || spells(kind, "avenue")
      || spells(kind, "bd") || spells(kind, "av") || spells(kind, "faubourg") || spells(kind, "sentier") || spells(kind, "ruelle")
    if !isFrench, particles == 0, tail(after: last) <= tokens[last].end + 1, !tokens[kind].startsCapital { return nil }
    if tokens[kind].startsCapital, !isFrench, particles == 0 { return nil }
    return last
  }

  // MARK: Calle Mayor 5

  private func streetBefore(_ index: Int) -> Int? {
    let token = tokens[index]
    // "C/ Mayor 5", "R. das Flores"
    let isShort = token.count <= 2
    var isDotted = false
    if isShort {
      isDotted = self[token.end] == "." && (spells(index, "pl") || spells(index, "al") || spells(index, "os") || spells(index, "cl") || spells(index, "cr") || spells(index, "av"))
      guard self[token.end] == "." || self[token.end] == "/" || token.count == 2 && !spells(index, "os") && !spells(index, "al") && !spells(index, "pl") && !spells(index, "ul"),
        spells(index, "c") ? self[token.end] == "/" : true
      else { return spells(index, "ul") ? streetName(after: index, isSure: true) : nil }
      if isAlphanumeric(token.start - 1) || self[token.start - 1] == "." { return nil }
    }
    let isLowerKind = token.startsCapital == false
    if isLowerKind {
      let isSure = ["calle", "rua", "ulica", "ulicy", "avenida", "piazza", "viale", "corso", "ul", "aleja", "alei", "plaza", "paseo", "travessa", "jalan", "bulevar", "avda", "carrer", "ctra", "vicolo", "largo",
        "rue", "avenue", "boulevard", "chemin", "allee", "plac", "placu", "osiedle"].contains {
        characters(token.start..<token.end).elementsEqual($0.utf8)
      } || isDotted || folded[token.start] >= 0x80 || spells(index, "c") && self[token.end] == "/"
      guard isSure || spells(index, "via") || spells(index, "pl") || spells(index, "os") || spells(index, "al") else { return nil }
      if !isDotted, spells(index, "via") || spells(index, "pl") || spells(index, "os") || spells(index, "al") || spells(index, "largo") || spells(index, "corso") || spells(index, "plaza") {
        guard let end = streetName(after: index, isSure: false) else { return nil }
        return tail(after: end) > tokens[end].end + 1 || saysHome(token.start..<token.end) ? end : nil
      }
    }
    let isSure = isDotted || !(spells(index, "via") || spells(index, "avenue") || spells(index, "boulevard") || spells(index, "parque") || spells(index, "cl") || spells(index, "cr") || spells(index, "gang") || spells(index, "strada") || spells(index, "quinta") || spells(index, "vial") || spells(index, "plaza")
      || spells(index, "privada") || spells(index, "diagonal") || spells(index, "trecho") || spells(index, "canale") || spells(index, "al")
      || spells(index, "os") || spells(index, "pl") || spells(index, "r") || spells(index, "acceso") || spells(index, "str") || spells(index, "av"))
    return streetName(after: index, isSure: isSure)
  }

  /// The number behind the name of a street that began at `index`.
  private func streetName(after index: Int, isSure: Bool) -> Int? {
    var next = index + 1
    var names = 0
    while next < tokens.count, next - index <= 8, isNear(next - 1, 3) {
      let token = tokens[next]
      let gapStart = tokens[next - 1].end
      let hasComma = self[gapStart] == ","
      if token.roles.contains(.numberSign), names > 0, isNear(next, 3), tokens[next + 1].digits > 0, !token.startsCapital || token.count <= 3 {
        next += 1
        continue
      }
      if token.digits > 0 {
        if names == 0 {
          // "Calle 26 # 13-19"
          // "Avenida 8 N° 24"
          if isNear(next, 2), tokens[next + 1].roles.contains(.numberSign), tokens[next + 1].count <= 3 {
            names += 1
            next += 1
            continue
          }
          var sign = next
          while sign - next < 3, isNear(sign, 4), !hasHash(sign) { sign += 1 }
          guard isNear(sign, 4), hasHash(sign), tokens[sign + 1].digits > 0 else {
            if isNear(next, 1), tokens[next + 1].roles.contains(.particle) || tokens[next + 1].roles.contains(.month) { names += 1; next += 1; continue }
            return nil
          }
          return gap(after: sign + 1, is: "-") || gap(after: sign + 1, is: " - ") ? sign + 2 : sign + 1
        }
        guard let end = houseNumber(next), tokens[next].digits <= 4 || hasComma else { return nil }
        if !isSure || !hasComma {
          // "Via Zoom 5 people", "Plaza Hotel 2019"
          if isNear(end, 1), gap(after: end, is: " "), tokens[end + 1].roles.contains(.unit) { return nil }
        }
        if !isSure {
          guard tokens[index + 1].roles.isDisjoint(with: [.tool, .network]) else { return nil }
          let isYear = tokens[next].isNumber && tokens[next].count == 4 && (1900...2099).contains(number(next))
          let isPauseBehind = isPause(tokens[end].end) || isNear(end, 3) && !tokens[end + 1].roles.isDisjoint(with: [.particle, .filler, .flat])
          guard !isYear, isPauseBehind || tail(after: end) > tokens[end].end + 1 else { return nil }
        }
        return end
      }
      // "S/N", without a number
      if names > 0, spells(next, "s"), gap(after: next, is: "/"), spells(next + 1, "n") { return next + 1 }
      if hasComma { return nil }
      guard isBound(next - 1) || self[gapStart] == "/" || self[gapStart] == ".", isName(next) || token.roles.contains(.particle) || folded[token.start] >= 0x80 && names > 0
      else { return nil }
      if isName(next) || !token.roles.contains(.particle) || spells(next, "san") { names += 1 }
      next += 1
    }
    return nil
  }

  private func hasHash(_ index: Int) -> Bool {
    (tokens[index].end..<tokens[index + 1].start).contains { self[$0] == "#" }
  }

  // MARK: Lindenstraße 12

  /// A street whose number stands behind: where it starts and its last token.
  private func numberLast(_ index: Int) -> (start: Int, last: Int)? {
    guard let last = houseNumber(index), index > 0, tokens[index].digits <= 4 else { return nil }
    var name = index - 1
    guard isNear(name, 3) else { return nil }
    // "Sok. No: 5", "Storgata, nr 5"
    let hasSign = tokens[name].roles.contains(.numberSign) && name > 0 && isNear(name - 1, 3) && tokens[name].count <= 6
    if hasSign { name -= 1 }
    switch self[tokens[name].end] {
    case " ", ".": break
    case ",": guard hasSign || tokens[name].roles.contains(.streetAfterName) else { return nil }
    case ":", "/": guard hasSign else { return nil }
    default: return nil
    }
    // A full stop with more than an abbreviation before it ends a sentence.
    if self[tokens[name].end] == ".", !tokens[name].roles.contains(.abbreviation), !ends(name, with: "str"), tokens[name].count > 3 { return nil }
    let word = tokens[name]
    guard word.isWord, word.piece == tokens[index].piece else { return nil }
    if isNear(last, 1), gap(after: last, is: " "), tokens[last + 1].roles.contains(.unit), !tokens[last + 1].isAllCapitals { return nil }
    let isYear = tokens[index].isNumber && tokens[index].count == 4 && (1900...2099).contains(number(index))
    let hasTown = townTail(last) || self[tokens[last].end] == "," && tailInfo(after: last).hasCode
    if isYear, !hasTown { return nil }
    // A kind in one word with its name.
    if word.startsCapital {
      let surely: [StaticString] = [
        "strasse", "stra\u{df}e", "strase", "str", "gasse", "platz", "allee", "weg", "straat", "gracht", "laan", "plein", "kade", "singel",
        "gatan", "gata", "vagen", "veien", "vegen", "gade", "vej", "vejen", "gaten", "katu", "kuja", "polku", "stigen", "grand", "torget",
        "backen", "damm", "ufer", "chaussee", "graben", "markt", "steig", "dreef", "steeg", "dijk", "intie", "ntie", "stien", "stredet", "baan", "boulevard", "bulevardi", "strade", "lokka", "marka", "stranda", "toppen", "faret", "ulica",
        "-ring",
      ]
      for suffix in surely where word.count >= suffix.utf8CodeUnitCount + 2 && ends(name, with: suffix) {
        // English and names: "Norweg", "Grand", "Market".
        if suffix.utf8CodeUnitCount <= 3, word.count < 6, !hasTown { continue }
        if ends(name, with: "markt") || ends(name, with: "boulevard"), !hasTown, word.count < 11 { continue }
        return (nameStart(name), last)
      }
      let perhaps: [StaticString] = ["ring", "hof", "wall", "berg", "tor", "feld", "brucke", "burg", "tie", "lund", "haugen", "bakken", "hoek", "hof", "park", "pfad", "stieg", "kamp", "zeile", "heide"]
      if hasTown {
        for suffix in perhaps where word.count >= suffix.utf8CodeUnitCount + 3 && ends(name, with: suffix) { return (nameStart(name), last) }
      }
    }
    // "Helmtrud-Schleich-Ring 25": hyphens bind what is no single word.
    if word.startsCapital, spells(name, "ring") || spells(name, "allee") || spells(name, "hof"), name > 0, gap(after: name - 1, is: "-"), isName(name - 1) {
      return (nameStart(name), last)
    }
    // A kind by itself: "Berliner Straße 12", "Karl Johans gate 12", "Kossuth utca 5".
    if word.roles.contains(.streetAfterName), name > 0, isBound(name - 1), isName(name - 1) {
      let isGate = spells(name, "gate")
      let isCommon = spells(name, "ring") || spells(name, "square") || spells(name, "sk") || spells(name, "cd") || spells(name, "ter")
      if isGate, !ends(name - 1, with: "s") || word.startsCapital { return nil }
      if isCommon, !hasTown, !hasSign { return nil }
      if tokens[name - 1].roles.contains(.plainWord), !hasTown { return nil }
      return (nameStart(name - 1), last)
    }
    // Any capitalised name with a town behind: "Hauptmarkt 3, 90403 Nürnberg".
    if hasTown, word.startsCapital, word.letters >= 3, word.roles.isDisjoint(with: [.section, .plainWord, .unit, .occasion, .organisation, .tool, .thing, .flat, .postBox]) {
      return (nameStart(name), last)
    }
    // "Voćarsko naselje 5a, 79907 Sveta Nedelja"
    if townTail(last), !word.startsCapital, word.letters >= 3, isBound(name - 1), isName(name - 1), tokens[name - 1].isWord,
      tokens[name - 1].roles.isDisjoint(with: [.section, .plainWord, .unit, .occasion, .organisation]), word.roles.isDisjoint(with: [.section, .plainWord, .unit, .particle, .thing])
    { return (nameStart(name - 1), last) }
    // "lives at Rokov perivoj 830": whatever the street is called.
    if word.letters >= 2, !isYear, tokens[index].digits <= 4, isPause(tokens[last].end), word.roles.isDisjoint(with: [.section, .unit, .thing, .month, .occasion, .organisation]) {
      var first = name
      while first > 0, name - first < 4, isBound(first - 1), tokens[first - 1].isWord, !tokens[first - 1].roles.contains(.home) { first -= 1 }
      if first > 0, isName(first), tokens[first].roles.isDisjoint(with: [.plainWord, .tool, .organisation, .occasion, .section]), gap(after: first - 1, is: " ") || gap(after: first - 1, is: ": "),
        tokens[first - 1].roles.contains(.home), !spells(first - 1, "to"), !spells(first - 1, "in"), !spells(first - 1, "en")
      { return (tokens[first].start, last) }
    }
    // "lives at Keizersgracht 123", "Anschrift: Kirchberg 4"
    if word.startsCapital, word.letters >= 4, word.roles.isDisjoint(with: [.section, .plainWord, .month, .unit, .thing, .tool, .occasion, .organisation, .flat]), isPause(tokens[last].end),
      !isYear, tokens[index].digits <= 3
    {
      let start = nameStart(name)
      let first = token(at: start)
      let near = first > 0 ? spoken(before: 4, after: 0, of: start..<tokens[last].end).roles : []
      let label = pieceRoles[Int(word.piece)]
      if near.contains(.home) || label.contains(.home) { return (start, last) }
    }
    return nil
  }

  /// Where the name of a street starts that ends with this word.
  private func nameStart(_ index: Int) -> Int {
    var first = index
    while first > 0, index - first < 4, isBound(first - 1), tokens[first - 1].isWord {
      let before = tokens[first - 1]
      let isBridge = before.roles.contains(.particle) && !before.startsCapital && first > 1 && isBound(first - 2) && isName(first - 2)
        && !tokens[first - 2].roles.contains(.plainWord) && !spells(first - 1, "in") && !spells(first - 1, "at") && !spells(first - 1, "und")
      guard before.startsCapital && before.roles.isDisjoint(with: [.plainWord]) && !before.roles.contains(.home) || isBridge else { break }
      first -= 1
    }
    return tokens[first].start
  }

  // MARK: Am Markt 3

  private func prepositionStreet(_ index: Int) -> Int? {
    guard tokens[index].startsCapital else { return nil }
    var next = index + 1
    while next - index <= 2, isNear(next - 1, 1), tokens[next].roles.contains(.streetPreposition) || spells(next, "der") || spells(next, "den") || spells(next, "dem") {
      next += 1
    }
    var name: Int?
    while next < tokens.count, next - index <= 5, isBound(next - 1), isName(next), tokens[next].isWord {
      name = next
      next += 1
    }
    guard let name, isNear(name, 1), next < tokens.count, tokens[next].digits > 0, gap(after: name, is: " "), let last = houseNumber(next),
      tokens[next].digits <= 3
    else { return nil }
    if gap(after: last, is: " "), tokens[last + 1].roles.contains(.unit) || tokens[last + 1].roles.contains(.month) { return nil }
    if self[tokens[last].end] == ".", isNear(last, 2), tokens[last + 1].roles.contains(.month) { return nil }
    let word = tokens[name]
    guard word.roles.isDisjoint(with: [.plainWord, .month, .section]) || word.roles.contains(.streetNoun) else { return nil }
    guard word.roles.contains(.streetNoun) || townTail(last) || saysHome(tokens[index].start..<tokens[last].end) else { return nil }
    return last
  }

  // MARK: Boxes and flats

  private func postBox(_ index: Int) -> Range<Int>? {
    // The head of the phrase: "PO" of "PO Box".
    if index > 0, tokens[index - 1].roles.contains(.postBox), isNear(index - 1, 2) { return nil }
    var last = index
    while isNear(last, 2), tokens[last + 1].roles.contains(.postBox) { last += 1 }
    if tokens[index].count <= 2, index == last {
      guard tokens[index].isAllCapitals else { return nil }
      if spells(index, "pk") || spells(index, "cs") { guard isNear(last, 1), tokens[last + 1].isNumber, townTail(last + 1) else { return nil } }
    }
    var value = last + 1
    while value < tokens.count, isNear(value - 1, 3), tokens[value].roles.contains(.numberSign) || tokens[value].roles.contains(.filler), value - last <= 2 { value += 1 }
    guard value < tokens.count, isNear(value - 1, 3), tokens[value].digits > 0, tokens[value].count <= 7 else { return nil }
    while gap(after: value, is: " "), tokens[value + 1].isNumber, tokens[value + 1].count <= 4 { value += 1 }
    return tokens[index].start..<tail(after: value)
  }

  /// "Flat 4B", "Apt 12", "Apartment 3.14": the last token of the number.
  private func flat(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.startsCapital, isNear(index, 4) else { return nil }
    var value = index + 1
    // "House No. 12"
    while value - index <= 2, isNear(value - 1, 3), tokens[value].roles.contains(.flat) || tokens[value].roles.contains(.numberSign), tokens[value].isWord {
      value += 1
    }
    guard value < tokens.count, isNear(value - 1, 3), tokens[value].piece == token.piece else { return nil }
    let isFlat = spells(index, "flat") || spells(index, "apt") || spells(index, "apartment") || spells(index, "house") || spells(index, "plot")
      || spells(index, "h") || spells(index, "door") || spells(index, "appartement") || spells(index, "appt") || spells(index, "wohnung") || spells(index, "depto") || spells(index, "apto")
    let isUnit = spells(index, "unit") || spells(index, "suite") || spells(index, "ste") || spells(index, "studio") || spells(index, "villa")
    guard isFlat || isUnit else { return nil }
    guard tokens[value].digits > 0 || tokens[value].count == 1 && tokens[value].isAllCapitals && !spells(value, "i") && !spells(value, "a") else { return nil }
    guard tokens[value].count <= 5, self[tokens[value].end] != "%" else { return nil }
    if gap(after: value, is: " "), tokens[value + 1].roles.contains(.unit) { return nil }
    // "Unit 5" may be of a course: a street or town has to follow.
    if isUnit || tokens[value].digits == 0 || spells(index, "house") && value == index + 1 || spells(index, "door") && value == index + 1 || spells(index, "h") && value == index + 1 {
      guard tail(after: value) > tokens[value].end + 2 || saysHome(token.start..<tokens[value].end) else { return nil }
    }
    return value
  }

  /// Where an address starts whose flat stands before the house number: "Flat 3, 12 Rose Lane".
  private func withFlat(before index: Int) -> Int {
    var start = tokens[index].start
    if self[start - 1] == "#" { start -= 1 }
    var first = index
    if first > 0, tokens[first - 1].roles.contains(.numberSign), isNear(first - 1, 2), !tokens[first - 1].roles.contains(.particle) { first -= 1; start = tokens[first].start }
    if first > 1, isNear(first - 1, 2), self[tokens[first - 1].end] == ",", tokens[first - 1].count <= 5,
      tokens[first - 1].digits > 0 || tokens[first - 1].count == 1, tokens[first - 2].roles.contains(.flat), isNear(first - 2, 2)
    { return tokens[first - 2].start }
    return start
  }

  // MARK: Towns and postcodes

  /// Where an address ends that has its street up to this token: the flat, the town, the postcode.
  func tail(after index: Int) -> Int { tailInfo(after: index).end }

  private func tailInfo(after index: Int) -> (end: Int, hasCode: Bool) {
    var end = tokens[index].end
    var last = index
    var hasCode = false
    var firstTown: Int?
    var steps = 0
    while steps < 7, last + 1 < tokens.count, isNear(last, 3), isAddressGap(last) {
      let next = last + 1
      steps += 1
      if let flat = flatTail(next) {
        last = flat
        end = tokens[flat].end
        if self[end] == "o" { end += 1 }
        continue
      }
      if let code = postcodeTail(next) {
        last = code
        end = tokens[code].end
        hasCode = true
        continue
      }
      let hasComma = self[tokens[last].end] == "," || hasCode && gap(after: last, is: " ") || self[tokens[last].end] == "("
      guard isName(next) || tokens[next].roles.contains(.country) && tokens[next].startsCapital else { break }
      var town = next
      while town - next < 3, isBound(town), isName(town + 1) && tokens[town + 1].isWord && !tokens[town + 1].roles.contains(.plainWord)
        || isBound(town) && tokens[town + 1].roles.contains(.particle) && isNear(town + 1, 1) && isName(town + 2) && !tokens[town + 1].roles.contains(.plainWord)
      { town += 1 }
      if hasCode {
        // One town behind the code, and the country.
        guard tokens[next].roles.isDisjoint(with: .plainWord) else { break }
        if hasComma || gap(after: last, is: "-") {
          guard self[tokens[last].end] == " " || isPause(tokens[town].end) || tokens[next].roles.contains(.country) else { break }
          last = town
          end = tokens[town].end
          continue
        }
        break
      }
      if firstTown == nil, hasComma, isPause(tokens[town].end), tokens[next].roles.isDisjoint(with: .plainWord) { firstTown = town }
      last = town
    }
    if !hasCode, let firstTown { return (max(end, tokens[firstTown].end), false) }
    return (end, hasCode)
  }

  private func isAddressGap(_ index: Int) -> Bool {
    for place in tokens[index].end..<tokens[index + 1].start {
      switch self[place] {
      case " ", ",", "-", ".", "#", "/", ";", "\"": break
      default: return false
      }
    }
    if self[tokens[index].end] == "." {
      // A sentence ends, unless it was an abbreviation.
      return tokens[index].sentence == tokens[index + 1].sentence && tokens[index].count <= 5
    }
    return true
  }

  /// ", Apt 4B", " Suite 300", ", 3º B", "#12-34".
  private func flatTail(_ index: Int) -> Int? {
    let token = tokens[index]
    if self[token.start - 1] == "#", token.digits > 0, token.count <= 5 {
      return gap(after: index, is: "-") && tokens[index + 1].isNumber ? index + 1 : index
    }
    if token.roles.contains(.flat), isNear(index, 3), tokens[index + 1].digits > 0 && tokens[index + 1].count <= 5 || tokens[index + 1].count == 1 && tokens[index + 1].isAllCapitals {
      return index + 1
    }
    // "3º B", "2nd floor"
    if token.isMixed, token.count <= 3, isDigit(token.start), ends(index, with: "o") || ends(index, with: "a") || ends(index, with: "er") {
      if isNear(index, 1), tokens[index + 1].count == 1, tokens[index + 1].letters == 1, tokens[index + 1].startsCapital { return index + 1 }
      return index
    }
    return nil
  }

  /// A postcode of any country at this token: its last token.
  private func postcodeTail(_ index: Int) -> Int? {
    let token = tokens[index]
    if let range = britishPostcode(index) { return self.token(at: range.upperBound - 1) }
    if token.roles.contains(.state), token.isAllCapitals, isNear(index, 2), tokens[index + 1].isNumber, (4...5).contains(tokens[index + 1].count) {
      return gap(after: index + 1, is: "-") && tokens[index + 2].isNumber && tokens[index + 2].count == 4 ? index + 2 : index + 1
    }
    // D-10115, SE-111 22
    if token.isAllCapitals, token.count <= 3, gap(after: index, is: "-"), tokens[index + 1].isNumber, (3...5).contains(tokens[index + 1].count) {
      return gap(after: index + 1, is: " ") && tokens[index + 2].isNumber && tokens[index + 2].count == 2 ? index + 2 : index + 1
    }
    // 9590NC, G5Y9E3, "VIC, 2331"
    if token.isMixed, token.capitals == token.letters {
      if token.count == 6, token.letters == 2, isLetter(token.end - 1), isLetter(token.end - 2), isDigit(token.start) { return index }
      if token.count == 6, token.letters == 3, isLetter(token.start), isDigit(token.start + 1), isLetter(token.start + 2), isDigit(token.end - 1) { return index }
      if canadianPostcode(index) != nil { return index + 1 }
    }
    if token.roles.contains(.state), token.isAllCapitals, token.count >= 2, gap(after: index, is: ", "), tokens[index + 1].isNumber,
      tokens[index + 1].count == 4
    { return index + 1 }
    if token.isNumber {
      switch token.count {
      case 7, 8: return isPause(token.end) || gap(after: index, is: " ") && isName(index + 1) ? index : nil
      case 5, 6: return gap(after: index, is: "-") && tokens[index + 1].isNumber && (3...4).contains(tokens[index + 1].count) ? index + 1 : index
      case 4:
        if gap(after: index, is: " "), tokens[index + 1].count == 2, tokens[index + 1].isAllCapitals { return index + 1 }
        if gap(after: index, is: "-"), tokens[index + 1].isNumber, tokens[index + 1].count == 3 { return index + 1 }
        if gap(after: index, is: " "), isName(index + 1), tokens[index + 1].isWord, tokens[index + 1].roles.isDisjoint(with: [.plainWord, .month]) { return index }
        return (1900...2099).contains(number(index)) || !isPause(token.end) || self[token.end] == ":" ? nil : index
      case 3:
        if gap(after: index, is: " ") || gap(after: index, is: "-"), tokens[index + 1].isNumber, (2...4).contains(tokens[index + 1].count) { return index + 1 }
      case 2: if gap(after: index, is: "-"), tokens[index + 1].isNumber, tokens[index + 1].count == 3 { return index + 1 }
      default: break
      }
    }
    return nil
  }

  /// Whether a postcode and a town follow: ", 10115 Berlin", ", 1015 CJ Amsterdam", ", 00-950 Warszawa".
  private func townTail(_ index: Int) -> Bool {
    guard isNear(index, 3), isAddressGap(index) else { return false }
    var next = index + 1
    if let flat = flatTail(next) {
      guard isNear(flat, 3), isAddressGap(flat) else { return false }
      next = flat + 1
    }
    guard self[tokens[next - 1].end] == "," || self[tokens[next - 1].end + 1] == "," || self[tokens[next].start - 2] == "-" || tokens[next].count == 5 || tokens[next].isAllCapitals else { return false }
    guard let code = postcodeTail(next) else { return false }
    if tokens[next].isNumber, tokens[next].count == 4, code == next, (1900...2099).contains(number(next)) { return false }
    return gap(after: code, is: " ") && isName(code + 1) || tokens[next].count > 4 && isPause(tokens[code].end)
      || code > next && isPause(tokens[code].end)
  }

  /// "Springfield, IL 62704"
  private func stateAndZip(_ index: Int) -> Range<Int>? {
    guard index > 1, tokens[index].isNumber, tokens[index].count == 5, gap(after: index - 1, is: " "),
      tokens[index - 1].roles.contains(.state), tokens[index - 1].isAllCapitals, tokens[index - 1].count == 2,
      gap(after: index - 2, is: ", ") || gap(after: index - 2, is: " "), isName(index - 2), tokens[index - 2].isWord
    else { return nil }
    var first = index - 2
    while first > 0, index - first < 4, isBound(first - 1), isName(first - 1), tokens[first - 1].isWord,
      !tokens[first - 1].roles.contains(.plainWord), !tokens[first - 1].roles.contains(.home)
    { first -= 1 }
    let last = gap(after: index, is: "-") && tokens[index + 1].isNumber && tokens[index + 1].count == 4 ? index + 1 : index
    return tokens[first].start..<tokens[last].end
  }

  /// A postcode that says the street or the building: the British, Irish and Canadian ones.
  private func postcode(_ index: Int) -> Range<Int>? {
    let token = tokens[index]
    guard token.isMixed, token.count <= 4 || token.count == 7, token.capitals == token.letters else { return nil }
    return britishPostcode(index) ?? canadianPostcode(index) ?? eircode(index)
  }

  /// BS 7666: area, district, sector and unit; the areas are Royal Mail's.
  private func britishPostcode(_ index: Int) -> Range<Int>? {
    let outward = tokens[index]
    guard outward.isMixed, (2...4).contains(outward.count), outward.capitals == outward.letters, isLetter(outward.start),
      !isAlphanumeric(outward.start - 1), self[outward.start - 1] != "-", self[outward.start - 1] != "/",
      gap(after: index, is: " ")
    else { return nil }
    let inward = tokens[index + 1]
    guard inward.count == 3, isDigit(inward.start), isLetter(inward.start + 1), isLetter(inward.start + 2), inward.capitals == 2,
      self[inward.end] != "-" || !isAlphanumeric(inward.end + 1)
    else { return nil }
    for place in inward.start + 1..<inward.end where "cikmov".utf8.contains(folded[place]) { return nil }
    var area = outward.start
    while isLetter(area) { area += 1 }
    let length = area - outward.start
    guard length <= 2, isDigit(area), outward.end - area <= 2 else { return nil }
    if outward.end - area == 2, isLetter(area + 1), outward.count == 4, length == 1 { return nil }
    guard Self.areas.contains(String(decoding: characters(outward.start..<area), as: UTF8.self)) else { return nil }
    return outward.start..<inward.end
  }

  private static let areas: Set<String> = Set(
    """
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec en ex fk fy g gl gu gy ha hd
    hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg
    rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze gir bx
    """.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))

  /// Canada Post: A9A 9A9 without D, F, I, O, Q, U.
  private func canadianPostcode(_ index: Int) -> Range<Int>? {
    let first = tokens[index]
    guard first.count == 3, gap(after: index, is: " "), tokens[index + 1].count == 3, isLetter(first.start), isDigit(first.start + 1),
      isLetter(first.start + 2), isDigit(first.end + 1), isLetter(first.end + 2), isDigit(first.end + 3),
      tokens[index + 1].capitals == 1, !isAlphanumeric(first.start - 1), self[first.start - 1] != "-"
    else { return nil }
    for place in [first.start, first.start + 2, first.end + 2] where "dfioqu".utf8.contains(folded[place]) { return nil }
    return first.start..<tokens[index + 1].end
  }

  /// Eircode: a routing key and four characters that are one house's.
  private func eircode(_ index: Int) -> Range<Int>? {
    let key = tokens[index]
    guard key.count == 3 || key.count == 7, isLetter(key.start), isDigit(key.start + 1),
      isDigit(key.start + 2) || key.count == 3 && self[key.start + 2] == "w", "acdefhknprtvwxy".utf8.contains(folded[key.start])
    else { return nil }
    guard key.count == 3, gap(after: index, is: " "), tokens[index + 1].count == 4, tokens[index + 1].isMixed,
      tokens[index + 1].capitals == tokens[index + 1].letters, isLetter(tokens[index + 1].start)
    else { return nil }
    // R42 R111 may be two references: a town or a word about homes stands before a code.
    guard index > 0, isNear(index - 1, 2), tokens[index - 1].startsCapital, tokens[index - 1].isWord, tokens[index - 1].letters > 1
      || saysHome(key.start..<key.end)
    else { return nil }
    for place in tokens[index + 1].start..<tokens[index + 1].end where isLetter(place) && !"acdefhknprtvwxy".utf8.contains(folded[place]) {
      return nil
    }
    return key.start..<tokens[index + 1].end
  }

  // MARK: Japan and China

  /// "1-2-3 Shibuya, Shibuya-ku": block numbers before a place whose name is in romaji.
  private func japaneseBlock(_ index: Int) -> Range<Int>? {
    guard tokens[index].isNumber, tokens[index].count <= 3, gap(after: index, is: "-"), !isAlphanumeric(tokens[index].start - 1),
      self[tokens[index].start - 1] != "-", self[tokens[index].start - 1] != "/"
    else { return nil }
    var last = index + 1
    while tokens[last].isNumber, tokens[last].count <= 4, gap(after: last, is: "-"), tokens[last + 1].isNumber, last - index < 3 { last += 1 }
    guard tokens[last].isNumber, isNear(last, 2), isName(last + 1), tokens[last + 1].isWord,
      gap(after: last, is: " ") || gap(after: last, is: ", ")
    else { return nil }
    // A ward or a city may follow, as may the next part of the name.
    var place = last + 1
    var hasWard = false
    var end = place
    while place < tokens.count, place - last <= 8 {
      if gap(after: place, is: "-"), isWard(place + 1) {
        hasWard = true
        place += 1
      }
      end = place
      guard isNear(place, 2), isAddressGap(place), isName(place + 1) || isWard(place + 1) || tokens[place + 1].isNumber && hasWard else { break }
      place += 1
    }
    guard last - index >= 2, isRomaji(last + 1), tokens[last + 1].count >= 5 || hasWard, !tokens[last + 1].roles.contains(.plainWord) || hasWard else {
      return hasWard && last > index ? tokens[index].start..<tokens[end].end : nil
    }
    return tokens[index].start..<tokens[hasWard ? end : last + 1].end
  }

  private func isWard(_ index: Int) -> Bool {
    spells(index, "ku") || spells(index, "shi") || spells(index, "cho") || spells(index, "machi") || spells(index, "ken") || spells(index, "fu")
      || spells(index, "gun") || spells(index, "chome") || spells(index, "mura") || spells(index, "dori") || spells(index, "si") || spells(index, "gu") || spells(index, "dong")
  }

  /// Whether a word is made of the syllables of Hepburn's romaji.
  private func isRomaji(_ index: Int) -> Bool {
    var place = tokens[index].start
    let end = tokens[index].end
    var syllables = 0
    while place < end {
      let start = place
      while place < end, !"aeiou".utf8.contains(folded[place]) { place += 1 }
      let consonants = characters(start..<place)
      let onset = String(decoding: consonants, as: UTF8.self)
      if place == end { return onset == "n" && syllables > 0 }
      let isOnset = ["", "k", "s", "t", "n", "h", "m", "y", "r", "w", "g", "z", "d", "b", "p", "f", "j", "ch", "sh", "ts", "ky", "gy", "ny", "hy", "my", "ry", "by", "py", "kk", "ss", "tt", "pp", "ssh", "tch", "nn", "nk", "ns", "nt", "nd", "ng", "nj", "nz", "mb", "mp", "mm", "nm", "nb", "nsh", "nch", "nts", "ngy", "nky", "nr", "nw", "nh", "nf"].contains(onset)
      guard isOnset else { return false }
      place += 1
      syllables += 1
    }
    return syllables >= 2
  }

  /// 東京都渋谷区渋谷1-2-3, 北京市朝阳区建国路88号.
  private func ideographicAddress(_ index: Int) -> Range<Int>? {
    guard index > 1, tokens[index].isNumber, self[tokens[index - 1].start] == Self.ideograph,
      gap(after: index - 1, is: "") || gap(after: index - 1, is: " ")
    else { return nil }
    var last = index
    while gap(after: last, is: "-"), tokens[last + 1].isNumber { last += 1 }
    var first = index
    while first > 0, index - first < 24, gap(after: first - 1, is: "") || gap(after: first - 1, is: " "), self[tokens[first - 1].start] == Self.ideograph || tokens[first - 1].isNumber {
      first -= 1
    }
    let names = ["市", "区", "區", "町", "村", "路", "街", "道", "巷", "弄", "丁目", "県", "都", "府", "省", "로", "길", "동", "구", "시"]
    let kinds = Set(names.flatMap { $0.unicodeScalars.map { mixed(0xcbf2_9ce4_8422_2325, $0.value) } })
    let count = (first..<index).filter { kinds.contains(tokens[$0].hash) }.count
    let marks = Set("号號番丁弄室楼樓호번".unicodeScalars.map { mixed(0xcbf2_9ce4_8422_2325, $0.value) })
    var end = last
    while gap(after: end, is: ""), end - last < 10, marks.contains(tokens[end + 1].hash) || tokens[end + 1].isNumber || self[tokens[end + 1].start] == Self.ideograph && end > last { end += 1 }
    let hasMark = end > last
    guard count >= 2 || count == 1 && (hasMark || last - index >= 1) else { return nil }
    // 2026年 is no house.
    if !hasMark, last == index, gap(after: last, is: ""), self[tokens[last].end] == Self.ideograph { return nil }
    return tokens[first].start..<tokens[end].end
  }
}
