/// Dates of birth: a day with a word that says somebody was born, before or behind it.
///
/// A program has birthdays too; "the program was born on 3 May" is about nobody.
extension Wording {
  func birthdays(_ dates: [DateMention]) -> [Trace] {
    var found: [Trace] = []
    for date in dates where isBirthday(date) {
      found.append(Trace(.birthDate, .block, bytes(date.range), form: "date of birth"))
    }
    for index in tokens.indices
    where !tokens[index].roles.isDisjoint(with: [.birth, .birthMark]) && tokens[index].isWord
      || tokens[index].digits >= 6
    {
      if let range = shortDate(after: index) {
        found.append(Trace(.birthDate, .block, bytes(range), form: "date of birth"))
      }
    }
    return found
  }

  private func isBirthday(_ date: DateMention) -> Bool {
    let first = date.tokens.lowerBound
    let last = date.tokens.upperBound
    let piece = Int(tokens[first].piece)
    if pieceRoles[piece].contains(.birth) { return true }
    // "* 3. Mai 1984", the sign of German registers.
    var star = date.range.lowerBound - 1
    if self[star] == " " { star -= 1 }
    if self[star] == "*", date.hasYear {
      // A star that begins a line may only begin an item: "* 14.09.2026: kick-off".
      return self[star - 1] != "\n" || self[date.range.upperBound] == "\n" && isLongAgo(date)
    }
    if isFollowedByBirth(last) { return true }
    let sentence = tokens[first].sentence
    var index = first - 1
    var words = 0
    while index >= 0, tokens[index].sentence == sentence,
      date.range.lowerBound - tokens[index].end <= 60
    {
      let token = tokens[index]
      if isBirth(index)
        || token.roles.contains(.weakBirth) && sentenceHasPerson(around: index)
      {
        return !isOfOrganisation(index, before: true)
      }
      if token.roles.contains(.birthMark), words <= 1, date.hasYear, isMark(index, before: first) {
        return true
      }
      if token.roles.contains(.turning), isAge(index + 1), first - index <= 6 {
        return !isOfOrganisation(index, before: true)
      }
      // Another figure or event between takes the date for itself.
      if token.roles.contains(.lifeEvent) || token.roles.contains(.careerEvent),
        !token.roles.contains(.filler), words > 0,
        !token.roles.contains(.birth)
      {
        break
      }
      words += 1
      index -= 1
    }
    index = last + 1
    words = 0
    while index < tokens.count, tokens[index].sentence == sentence,
      tokens[index].start - date.range.upperBound <= 40
    {
      if isBirth(index)
        || tokens[index].roles.contains(.weakBirth) && sentenceHasPerson(around: index)
      {
        return !isOfOrganisation(index, before: words > 0)
      }
      if tokens[index].roles.contains(.turning), isAge(index + 1) {
        return !isOfOrganisation(index, before: words > 0)
      }
      words += 1
      index += 1
    }
    return false
  }

  /// "1961年9月18日生", "1980. 3. 5.생"
  private func isFollowedByBirth(_ last: Int) -> Bool {
    let next = last + 1
    guard next < tokens.count, tokens[next].roles.contains(.birthMark), isNear(last, 2),
      self[tokens[next].start] == Self.ideograph
    else { return false }
    return true
  }

  /// Whether whoever was born on this day is of age for work: no day of a program is so old.
  private func isLongAgo(_ date: DateMention) -> Bool {
    date.tokens.contains { tokens[$0].isNumber && (1900...2008).contains(number($0)) }
  }

  /// "Gave birth on …" is the day of a mother, not a date of birth.
  private func isBirth(_ index: Int) -> Bool {
    tokens[index].roles.contains(.birth) && !tokens[index].roles.contains(.lifeEvent)
      && !isOfChild(index)
  }

  /// "Her daughter was born on …" is a day in the life of the mother; nobody's daughter is in a program.
  private func isOfChild(_ birth: Int) -> Bool {
    let birth = spells(birth, "on") ? birth - 1 : birth
    guard spells(birth, "born") else { return false }
    var index = birth - 1
    while index >= 0, birth - index < 4, tokens[index].sentence == tokens[birth].sentence {
      if spells(index, "daughter") || spells(index, "son") || spells(index, "baby")
        || spells(index, "child") || spells(index, "twins") || spells(index, "children")
        || spells(index, "grandson") || spells(index, "granddaughter")
        || spells(index, "grandchild")
      {
        return spells(birth - 1, "was") || spells(birth - 1, "were")
      }
      index -= 1
    }
    return false
  }

  /// Whether a small word that can mean "born" does: it has a dot, or stands in brackets, or its own
  /// little word follows ("né le").
  private func isMark(_ index: Int, before date: Int) -> Bool {
    let token = tokens[index]
    if token.count > 2 { return date - index <= 2 }
    if date - index == 2 {
      return spells(index, "ne") && !tokens[index + 1].isNumber || spells(index, "ur")
    }
    return date - index == 1
      && (self[token.end] == "." || self[token.end] == ":" || self[token.start - 1] == "("
        || token.count == 2)
  }

  /// "turned 40", not "turned 2019".
  private func isAge(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if tokens[index].isNumber, tokens[index].count <= 3 { return true }
    if tokens[index].isWord, index + 1 < tokens.count {
      return spells(index, "thirty") || spells(index, "forty") || spells(index, "fifty")
        || spells(index, "sixty")
        || spells(index, "twenty") || spells(index, "eighteen")
    }
    return false
  }

  private func sentenceHasPerson(around index: Int) -> Bool {
    var place = index
    let sentence = tokens[index].sentence
    while place > 0, tokens[place - 1].sentence == sentence, index - place < 20 { place -= 1 }
    while place < tokens.count, tokens[place].sentence == sentence, place - index < 20 {
      if tokens[place].roles.contains(.person) { return true }
      place += 1
    }
    return false
  }

  /// "The program was born", "the program's birthday", "birthday of the program".
  private func isOfOrganisation(_ index: Int, before: Bool) -> Bool {
    let sentence = tokens[index].sentence
    var place = index - 1
    var steps = 0
    while place >= 0, steps < 5, tokens[place].sentence == sentence {
      // "We like long meetings. (Born on …)": what stands in brackets is of somebody else.
      if (tokens[place].end..<tokens[place + 1].start).contains(where: { self[$0] == "(" }) {
        return false
      }
      if tokens[place].roles.contains(.person) { return false }
      if !tokens[place].roles.isDisjoint(with: [.organisation, .occasion]),
        !followsPreposition(place)
      {
        return true
      }
      // A name between is the subject.
      if tokens[place].startsCapital, !tokens[place].roles.contains(.plainWord),
        !tokens[place].roles.contains(.birth)
      {
        return false
      }
      place -= 1
      steps += 1
    }
    place = index + 1
    steps = 0
    while place < tokens.count, steps < 3, tokens[place].sentence == sentence {
      if tokens[place].roles.contains(.person) { return false }
      if !tokens[place].roles.isDisjoint(with: [.organisation]), place + 1 < tokens.count {
        // "birthday of the program"; "born in this" says nothing yet.
        return spells(index + 1, "of")
      }
      place += 1
      steps += 1
    }
    return false
  }

  /// "My partner in the program, born on …": the program is not what was born.
  private func followsPreposition(_ index: Int) -> Bool {
    var before = index - 1
    if spells(before, "the") || spells(before, "our") || spells(before, "a") { before -= 1 }
    return spells(before, "in") || spells(before, "of") || spells(before, "from")
      || spells(before, "for") || spells(before, "on") || spells(before, "with")
      || spells(before, "at")
  }

  /// What only a label makes a date: 03051984, 3/5, "3.5.".
  private func shortDate(after index: Int) -> Range<Int>? {
    let piece = Int(tokens[index].piece)
    var value = index
    if tokens[index].isWord {
      value = index + 1
      var steps = 0
      while value < tokens.count, steps < 3, tokens[value].piece == tokens[index].piece,
        isNear(value - 1, 4),
        tokens[value].roles.contains(.filler)
      {
        value += 1
        steps += 1
      }
      guard value < tokens.count, isNear(value - 1, 4), tokens[index].roles.contains(.birth) else {
        return nil
      }
    } else {
      guard pieceRoles[piece].contains(.birth) else { return nil }
    }
    let token = tokens[value]
    guard token.isNumber, token.piece == tokens[index].piece else { return nil }
    if token.count == 8 || token.count == 6 {
      let digits = (token.start..<token.end).map { Int(folded[$0] - 48) }
      func pair(_ place: Int) -> Int { digits[place] * 10 + digits[place + 1] }
      let isDate =
        token.count == 8
        ? [19, 20].contains(pair(0)) && Checksums.isDay(month: pair(4), day: pair(6))
          || [19, 20].contains(pair(4))
            && (Checksums.isDay(month: pair(2), day: pair(0))
              || Checksums.isDay(month: pair(0), day: pair(2)))
        : Checksums.isDay(month: pair(2), day: pair(0))
          || Checksums.isDay(month: pair(2), day: pair(4))
          || Checksums.isDay(month: pair(0), day: pair(2))
      return isDate ? token.start..<token.end : nil
    }
    // Day and month alone.
    guard token.count <= 2, value + 1 < tokens.count, tokens[value + 1].isNumber,
      tokens[value + 1].count <= 2,
      gap(after: value, is: "/") || gap(after: value, is: ".") || gap(after: value, is: "-"),
      !(self[tokens[value + 1].end] == "%"),
      !(isDigit(tokens[value + 1].end + 1) && self[tokens[value + 1].end] != " ")
    else { return nil }
    let first = number(value)
    let second = number(value + 1)
    guard Checksums.isDay(month: second, day: first) || Checksums.isDay(month: first, day: second)
    else { return nil }
    return token.start..<tokens[value + 1].end
  }
}
