/// The kinds of Markdown pages a program has.
///
/// Source: domain.md 3.4.
package enum ContentType: String, CaseIterable, Sendable, Comparable {
  case guideline, module, role, meeting, worksheet, story, faq, glossary, person, topic, barrier
  case idea, change, message, event, page

  /// The folder that holds pages of this type.
  package var folder: String {
    switch self {
    case .guideline: "guidelines"
    case .module: "modules"
    case .role: "roles"
    case .meeting: "meetings"
    case .worksheet: "worksheets"
    case .story: "stories"
    case .faq: "faq"
    case .glossary: "glossary"
    case .person: "people"
    case .topic: "topics"
    case .barrier: "barriers"
    case .idea: "ideas"
    case .change: "changes"
    case .message: "messages"
    case .event: "events"
    case .page: "pages"
    }
  }

  package init?(folder: String) {
    guard let type = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = type
  }

  /// What it is, for `portico schema` and `portico new`.
  package var meaning: String {
    switch self {
    case .guideline: "A guideline: one page of the program's handbook."
    case .module: "A training module: something participants read or do, with objectives."
    case .role: "A role: what someone gives, gains and is responsible for."
    case .meeting: "A meeting guide: what a pair does at one meeting, and what to ask."
    case .worksheet: "A worksheet: a page to fill in, on paper or on a screen."
    case .story: "A success story, anonymised, published only with consent."
    case .faq: "A question and its answer."
    case .glossary: "A word and what it means in the program."
    case .person: "A contact, champion or leader who agreed to be named. Never a participant."
    case .topic: "A topic that pairs may talk about, with questions to start from."
    case .barrier: "Something that gets in the way, and what helps."
    case .idea: "A practice that others in the program can copy."
    case .change: "What people said and what the program did about it."
    case .message:
      "A message to participants, ready to send; only in the site that is for coordinators."
    case .event: "Something that takes place on a day, or at a time, and that people may come to."
    case .page: "A plain page."
    }
  }

  package var exampleTitle: String {
    switch self {
    case .guideline: "How we keep confidences"
    case .module: "Your first meeting"
    case .role: "Mentor"
    case .meeting: "Getting to know you"
    case .worksheet: "How we work"
    case .story: "The question nobody had asked"
    case .topic: "Everyday digital tools"
    case .barrier: "We never find the time"
    case .idea: "Swap the meeting room"
    case .change: "A shorter survey"
    case .message: "After your second meeting"
    case .event: "First exchange"
    default: "About this portal"
    }
  }

  package static func < (a: ContentType, b: ContentType) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }
}
