/// Exact days of what happened in a person's life. Somebody who knows the day finds the person.
///
/// Illness, births, weddings and the like happen to persons alone. Joining, moving or leaving may be
/// a program's, so a person has to be the subject, and nothing in the sentence may speak of a
/// kickoff, a deadline or another date of everybody's.
extension Wording {
  func lifeEvents(_ dates: [DateMention]) -> [Trace] {
    var found: [Trace] = []
    for date in dates where isLifeEvent(date) {
      found.append(Trace(.eventDate, .warn, bytes(date.range), form: "date of a life event"))
    }
    return found
  }

  private func isLifeEvent(_ date: DateMention) -> Bool {
    let sentence = tokens[date.tokens.lowerBound].sentence
    var first = date.tokens.lowerBound
    while first > 0, tokens[first - 1].sentence == sentence,
      date.range.lowerBound - tokens[first - 1].end <= 160
    {
      first -= 1
    }
    var last = date.tokens.upperBound
    while last + 1 < tokens.count, tokens[last + 1].sentence == sentence,
      tokens[last + 1].start - date.range.upperBound <= 120
    { last += 1 }
    var all: Roles = []
    var career: Int?
    for index in first...last where !date.tokens.contains(index) {
      let roles = tokens[index].roles
      all.formUnion(roles)
      let distance =
        index < date.tokens.lowerBound
        ? date.range.lowerBound - tokens[index].end : tokens[index].start - date.range.upperBound
      if roles.contains(.lifeEvent), distance <= 80, !isOrganised(index) { return true }
      if roles.contains(.careerEvent), distance <= 70, career == nil { career = index }
    }
    guard let career, !all.contains(.occasion) else { return false }
    return hasPersonalSubject(career, from: first)
  }

  /// "Maternity leave workshop", "the wedding of two teams": a policy or an occasion, no event.
  private func isOrganised(_ index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count, isNear(next - 1, 1), next - index <= 3 {
      if !tokens[next].roles.isDisjoint(with: [.occasion]) || spells(next, "policy")
        || spells(next, "guideline")
        || spells(next, "guide")
      {
        return true
      }
      if !tokens[next].roles.contains(.lifeEvent) { break }
      next += 1
    }
    return false
  }

  /// Whether somebody is the subject: a pronoun before the verb, or a capitalised name right before.
  private func hasPersonalSubject(_ verb: Int, from first: Int) -> Bool {
    var index = verb - 1
    var steps = 0
    while index >= first, steps < 8 {
      let token = tokens[index]
      if token.roles.contains(.person), !spells(index, "their"), !spells(index, "them") {
        return true
      }
      if !token.roles.isDisjoint(with: [.organisation]) { return false }
      if steps < 5, token.startsCapital, token.isWord, token.count > 1,
        !token.roles.contains(.plainWord),
        !token.roles.contains(.month), !token.roles.contains(.careerEvent)
      {
        return true
      }
      index -= 1
      steps += 1
    }
    // "First day: 3 May", "her promotion": the pronoun may follow.
    index = verb + 1
    steps = 0
    // "Hired on 12 March 2019, she …": a sentence that opens with the verb has its subject behind.
    let opens = verb == first
    while index < tokens.count, tokens[index].sentence == tokens[verb].sentence,
      steps < (opens ? 9 : 3)
    {
      if opens, spells(index, "she") || spells(index, "he") { return true }
      if spells(index, "her") || spells(index, "his") || spells(index, "my") { return true }
      index += 1
      steps += 1
    }
    return false
  }
}
