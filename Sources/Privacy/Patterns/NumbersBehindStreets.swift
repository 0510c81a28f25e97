/// Streets whose number stands behind the name: the kind in one word with the name
/// ("Lindenstraße 12"), before it ("Calle Mayor 5"), or after it ("Karl Johans gate 12").
extension Wording {
  // MARK: Calle Mayor 5

  func streetBefore(_ index: Int) -> Int? {
    let token = tokens[index]
    // "C/ Mayor 5", "R. das Flores"
    let isShort = token.count <= 2
    var isDotted = false
    if isShort {
      isDotted =
        self[token.end] == "."
        && (spells(index, "pl") || spells(index, "al") || spells(index, "os") || spells(index, "cl")
          || spells(index, "cr") || spells(index, "av"))
      guard
        self[token.end] == "." || self[token.end] == "/"
          || token.count == 2 && !spells(index, "os") && !spells(index, "al")
            && !spells(index, "pl") && !spells(index, "ul"),
        spells(index, "c") ? self[token.end] == "/" : true
      else { return spells(index, "ul") ? streetName(after: index, isSure: true) : nil }
      if isAlphanumeric(token.start - 1) || self[token.start - 1] == "." { return nil }
    }
    let isLowerKind = token.startsCapital == false
    if isLowerKind {
      let isSure =
        [
          "calle", "rua", "ulica", "ulicy", "avenida", "piazza", "viale", "corso", "ul", "aleja",
          "alei", "plaza", "paseo", "travessa", "jalan", "bulevar", "avda", "carrer", "ctra",
          "vicolo", "largo",
          "rue", "avenue", "boulevard", "chemin", "allee", "plac", "placu", "osiedle", "chaussee",
        ].contains {
          characters(token.start..<token.end).elementsEqual($0.utf8)
        } || isDotted || folded[token.start] >= 0x80 || spells(index, "c") && self[token.end] == "/"
      guard
        isSure || spells(index, "via") || spells(index, "pl") || spells(index, "os")
          || spells(index, "al")
      else { return nil }
      if !isDotted,
        spells(index, "via") || spells(index, "pl") || spells(index, "os") || spells(index, "al")
          || spells(index, "largo") || spells(index, "corso") || spells(index, "plaza")
      {
        guard let end = streetName(after: index, isSure: false) else { return nil }
        return tail(after: end) > tokens[end].end + 1 || saysHome(token.start..<token.end)
          ? end : nil
      }
    }
    let isSure =
      isDotted
      || !(spells(index, "via") || spells(index, "avenue") || spells(index, "boulevard")
        || spells(index, "parque") || spells(index, "cl") || spells(index, "cr")
        || spells(index, "gang") || spells(index, "strada") || spells(index, "quinta")
        || spells(index, "vial") || spells(index, "plaza")
        || spells(index, "privada") || spells(index, "diagonal") || spells(index, "trecho")
        || spells(index, "canale") || spells(index, "al")
        || spells(index, "os") || spells(index, "pl") || spells(index, "r")
        || spells(index, "acceso") || spells(index, "str") || spells(index, "av"))
    return streetName(after: index, isSure: isSure)
  }

  /// The number behind the name of a street that began at `index`.
  func streetName(after index: Int, isSure: Bool) -> Int? {
    var next = index + 1
    var names = 0
    while next < tokens.count, next - index <= 8, isNear(next - 1, 3) {
      let token = tokens[next]
      let gapStart = tokens[next - 1].end
      let hasComma = self[gapStart] == ","
      if token.roles.contains(.numberSign), names > 0, isNear(next, 3), tokens[next + 1].digits > 0,
        !token.startsCapital || token.count <= 3
      {
        next += 1
        continue
      }
      // "ul. Tverskaya, d. 12, kv. 5"
      if names > 0, hasComma, spells(next, "d"), self[token.end] == ".", isNear(next, 2),
        tokens[next + 1].digits > 0
      {
        next += 1
        continue
      }
      if token.digits > 0 {
        if names == 0 {
          // "Calle 26 # 13-19"
          // "Avenida 8 N° 24"
          if isNear(next, 2), tokens[next + 1].roles.contains(.numberSign),
            tokens[next + 1].count <= 3
          {
            names += 1
            next += 1
            continue
          }
          var sign = next
          while sign - next < 3, isNear(sign, 4), !hasHash(sign) { sign += 1 }
          guard isNear(sign, 4), hasHash(sign), tokens[sign + 1].digits > 0 else {
            if isNear(next, 1),
              tokens[next + 1].roles.contains(.particle) || tokens[next + 1].roles.contains(.month)
            {
              names += 1; next += 1; continue
            }
            return nil
          }
          return gap(after: sign + 1, is: "-") || gap(after: sign + 1, is: " - ")
            ? sign + 2 : sign + 1
        }
        guard let end = houseNumber(next), tokens[next].digits <= 4 || hasComma else { return nil }
        if !isSure || !hasComma {
          // "Via Zoom 5 people", "Plaza Hotel 2019"
          if isNear(end, 1), gap(after: end, is: " "), tokens[end + 1].roles.contains(.unit),
            flatTail(end + 1) == nil
          {
            return nil
          }
        }
        if !isSure {
          guard tokens[index + 1].roles.isDisjoint(with: [.tool, .network]) else { return nil }
          let isYear =
            tokens[next].isNumber && tokens[next].count == 4 && (1900...2099).contains(number(next))
          let isPauseBehind =
            isPause(tokens[end].end)
            || isNear(end, 3)
              && !tokens[end + 1].roles.isDisjoint(with: [.particle, .filler, .flat])
          guard !isYear, isPauseBehind || tail(after: end) > tokens[end].end + 1 else { return nil }
        }
        return end
      }
      // "S/N", without a number
      if names > 0, spells(next, "s"), gap(after: next, is: "/"), spells(next + 1, "n") {
        return next + 1
      }
      if hasComma { return nil }
      guard isBound(next - 1) || self[gapStart] == "/" || self[gapStart] == ".",
        isCapitalised(next) || token.roles.contains(.particle)
          || folded[token.start] >= 0x80 && names > 0
      else { return nil }
      if isCapitalised(next) || !token.roles.contains(.particle) || spells(next, "san") {
        names += 1
      }
      next += 1
    }
    return nil
  }

  func hasHash(_ index: Int) -> Bool {
    (tokens[index].end..<tokens[index + 1].start).contains { self[$0] == "#" }
  }

  // MARK: Lindenstraße 12

  /// A street whose number stands behind: where it starts and its last token.
  func numberLast(_ index: Int) -> (start: Int, last: Int)? {
    guard index > 0, tokens[index].digits <= 4 else { return nil }
    // "Getreidegasse 5/2/14": house, stairs and door, where no date can be meant.
    let isStaired =
      isNumberTriple(index)
      && (tokens[index - 1].roles.contains(.streetAfterName) || ends(index - 1, with: "gasse")
        || ends(index - 1, with: "strasse") || ends(index - 1, with: "stra\u{df}e")
        || ends(index - 1, with: "strase") || ends(index - 1, with: "str")
        || ends(index - 1, with: "platz")
        || ends(index - 1, with: "weg") || ends(index - 1, with: "allee"))
    guard let last = isStaired ? index + 2 : houseNumber(index) else { return nil }
    var name = index - 1
    guard isNear(name, 3) else { return nil }
    // "Sok. No: 5", "Storgata, nr 5"
    let hasSign =
      tokens[name].roles.contains(.numberSign) && name > 0 && isNear(name - 1, 3)
      && tokens[name].count <= 6
    if hasSign { name -= 1 }
    switch self[tokens[name].end] {
    case " ", ".": break
    case ",": guard hasSign || tokens[name].roles.contains(.streetAfterName) else { return nil }
    case ":", "/": guard hasSign else { return nil }
    default: return nil
    }
    // A full stop with more than an abbreviation before it ends a sentence.
    if self[tokens[name].end] == ".", !tokens[name].roles.contains(.abbreviation),
      !ends(name, with: "str"), tokens[name].count > 3
    {
      return nil
    }
    let word = tokens[name]
    guard word.isWord, word.piece == tokens[index].piece else { return nil }
    if isNear(last, 1), gap(after: last, is: " "), tokens[last + 1].roles.contains(.unit),
      !tokens[last + 1].isAllCapitals
    {
      return nil
    }
    let isYear =
      tokens[index].isNumber && tokens[index].count == 4 && (1900...2099).contains(number(index))
    let hasTown = townTail(last) || self[tokens[last].end] == "," && tailInfo(after: last).hasCode
    if isYear, !hasTown { return nil }
    // A kind in one word with its name.
    if word.startsCapital {
      let surely: [StaticString] = [
        "strasse", "stra\u{df}e", "strase", "str", "gasse", "platz", "allee", "weg", "straat",
        "gracht", "laan", "plein", "kade", "singel",
        "gatan", "gata", "vagen", "veien", "vegen", "gade", "vej", "vejen", "gaten", "katu", "kuja",
        "polku", "stigen", "grand", "torget",
        "boulevarden", "vaenget", "straede", "backen", "damm", "ufer", "chaussee", "graben",
        "markt", "steig", "dreef", "steeg", "dijk",
        "intie", "ntie", "stien", "stredet", "baan", "boulevard", "bulevardi", "strade", "lokka",
        "marka", "stranda", "toppen", "faret", "ulica",
        "-ring",
      ]
      for suffix in surely
      where word.count >= suffix.utf8CodeUnitCount + 2 && ends(name, with: suffix) {
        // English and names: "Norweg", "Grand", "Market".
        if suffix.utf8CodeUnitCount <= 3, word.count < 6, !hasTown { continue }
        if ends(name, with: "markt") || ends(name, with: "boulevard"), !hasTown, word.count < 11 {
          continue
        }
        return (nameStart(name), last)
      }
      let perhaps: [StaticString] = [
        "ring", "hof", "wall", "berg", "tor", "feld", "brucke", "burg", "tie", "lund", "haugen",
        "bakken", "hoek", "hof", "park", "pfad", "stieg", "kamp", "zeile", "heide",
      ]
      if hasTown {
        for suffix in perhaps
        where word.count >= suffix.utf8CodeUnitCount + 3 && ends(name, with: suffix) {
          return (nameStart(name), last)
        }
      }
    }
    // "Helmtrud-Schleich-Ring 25": hyphens bind what is no single word.
    if word.startsCapital, spells(name, "ring") || spells(name, "allee") || spells(name, "hof"),
      name > 0, gap(after: name - 1, is: "-"), isCapitalised(name - 1)
    {
      return (nameStart(name), last)
    }
    // A kind by itself: "Berliner Straße 12", "Karl Johans gate 12", "Kossuth utca 5".
    if word.roles.contains(.streetAfterName), name > 0, isBound(name - 1), isCapitalised(name - 1) {
      let isGate = spells(name, "gate")
      let isCommon =
        spells(name, "ring") || spells(name, "square") || spells(name, "sk") || spells(name, "cd")
        || spells(name, "ter")
      if isGate, !ends(name - 1, with: "s") || word.startsCapital { return nil }
      if isCommon, !hasTown, !hasSign { return nil }
      if tokens[name - 1].roles.contains(.plainWord), !hasTown { return nil }
      return (nameStart(name - 1), last)
    }
    // Any capitalised name with a town behind: "Hauptmarkt 3, 90403 Nürnberg".
    if hasTown, word.startsCapital, word.letters >= 3,
      word.roles.isDisjoint(with: [
        .section, .plainWord, .unit, .occasion, .organisation, .tool, .thing, .flat, .postBox,
      ])
    {
      return (nameStart(name), last)
    }
    // "Voćarsko naselje 5a, 79907 Sveta Nedelja"
    if townTail(last), !word.startsCapital, word.letters >= 3, isBound(name - 1),
      isCapitalised(name - 1),
      tokens[name - 1].isWord,
      tokens[name - 1].roles.isDisjoint(with: [
        .section, .plainWord, .unit, .occasion, .organisation,
      ]), word.roles.isDisjoint(with: [.section, .plainWord, .unit, .particle, .thing])
    {
      return (nameStart(name - 1), last)
    }
    // "lives at Rokov perivoj 830": whatever the street is called.
    if word.letters >= 2, !isYear, tokens[index].digits <= 4, isPause(tokens[last].end),
      word.roles.isDisjoint(with: [.section, .unit, .thing, .month, .occasion, .organisation])
    {
      var first = name
      while first > 0, name - first < 4, isBound(first - 1), tokens[first - 1].isWord,
        !tokens[first - 1].roles.contains(.home)
      { first -= 1 }
      if first > 0, isCapitalised(first),
        tokens[first].roles.isDisjoint(with: [
          .plainWord, .tool, .organisation, .occasion, .section,
        ]), gap(after: first - 1, is: " ") || gap(after: first - 1, is: ": "),
        tokens[first - 1].roles.contains(.home), !spells(first - 1, "to"), !spells(first - 1, "in"),
        !spells(first - 1, "en")
      {
        return (tokens[first].start, last)
      }
    }
    // "lives at Keizersgracht 123", "Anschrift: Kirchberg 4"
    if word.startsCapital, word.letters >= 4,
      word.roles.isDisjoint(with: [
        .section, .plainWord, .month, .unit, .thing, .tool, .occasion, .organisation, .flat,
      ]), isPause(tokens[last].end),
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

  /// "5/2/14"
  private func isNumberTriple(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, gap(after: index, is: "/"), gap(after: index + 1, is: "/")
    else { return false }
    return (index...index + 2).allSatisfy { tokens[$0].digits > 0 && tokens[$0].count <= 4 }
  }

  /// Where the name of a street starts that ends with this word.
  func nameStart(_ index: Int) -> Int {
    var first = index
    while first > 0, index - first < 4, isBound(first - 1), tokens[first - 1].isWord {
      let before = tokens[first - 1]
      let isBridge =
        before.roles.contains(.particle) && !before.startsCapital && first > 1 && isBound(first - 2)
        && isCapitalised(first - 2)
        && !tokens[first - 2].roles.contains(.plainWord) && !spells(first - 1, "in")
        && !spells(first - 1, "at") && !spells(first - 1, "und")
      guard
        before.startsCapital && before.roles.isDisjoint(with: [.plainWord])
          && !before.roles.contains(.home) || isBridge
      else { break }
      first -= 1
    }
    return tokens[first].start
  }

  // MARK: Am Markt 3

  func prepositionStreet(_ index: Int) -> Int? {
    guard tokens[index].startsCapital else { return nil }
    var next = index + 1
    while next - index <= 2, isNear(next - 1, 1),
      tokens[next].roles.contains(.streetPreposition) || spells(next, "der") || spells(next, "den")
        || spells(next, "dem")
    {
      next += 1
    }
    var name: Int?
    while next < tokens.count, next - index <= 5, isBound(next - 1), isCapitalised(next),
      tokens[next].isWord
    {
      name = next
      next += 1
    }
    guard let name, isNear(name, 1), next < tokens.count, tokens[next].digits > 0,
      gap(after: name, is: " "), let last = houseNumber(next),
      tokens[next].digits <= 3
    else { return nil }
    if gap(after: last, is: " "),
      tokens[last + 1].roles.contains(.unit) || tokens[last + 1].roles.contains(.month)
    {
      return nil
    }
    if self[tokens[last].end] == ".", isNear(last, 2), tokens[last + 1].roles.contains(.month) {
      return nil
    }
    let word = tokens[name]
    guard
      word.roles.isDisjoint(with: [.plainWord, .month, .section])
        || word.roles.contains(.streetNoun)
    else { return nil }
    guard
      word.roles.contains(.streetNoun) || townTail(last)
        || saysHome(tokens[index].start..<tokens[last].end)
    else { return nil }
    return last
  }
}
