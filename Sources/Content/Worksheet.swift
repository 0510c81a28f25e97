import Diagnostics
package import Syntax

/// A page to fill in, on paper or on a screen: an agreement, a log, a questionnaire.
///
/// Portico ships one for each moment of a program; a program's own file of the same name takes the
/// place of a shipped one. Source: domain.md 2.4, 2.6, 2.9, 3.4.
package struct Worksheet: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case worksheet, checklist, questionnaire, cards, certificate
  }

  /// What the program's settings say, and a section can show.
  package enum Fact: String, CaseIterable, Sendable {
    case purpose, definition, cohort, rhythm, checkins, confidentiality, limits
    case notUsedFor = "not_used_for"
    case whoSees = "who_sees"
    case matching, training, responsibilities, capabilities, surveys, consent, support
  }

  package struct Question: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case long, short, choice, several, scale
      case yesNo = "yes_no"
    }

    package var text: Text
    package var kind: Kind
    package var options: [Text]
    package var lines: Int
    package var required: Bool

    package init(_ keys: Keys) {
      text = keys.required(
        "q", .placedText(max: 300), "The question.", example: "What would you like to learn?")
      kind = keys.value(
        "type", .choice(), default: .long,
        "How it is answered: in several lines, in one, by one choice, by several, from 1 to 5, or with yes or no.",
        example: "long")
      options = keys.list(
        "options", of: .placedText(max: 160), atMost: 20,
        "What to choose from; of a scale, what 1 and 5 mean.", example: "[Mornings, Afternoons]")
      lines = keys.value(
        "lines", .int(in: 1...40), default: 2, "How many lines an answer gets.", example: "2")
      required = keys.value(
        "required", .bool, default: false, "Whether a form must have an answer.", example: "true")
      keys.require(
        "options", when: kind == .choice || kind == .several,
        "a question that is answered by a choice says what there is to choose from")
    }
  }

  package struct Table: Sendable {
    package var columns: [Text]
    package var rows: [Text]
    package var empty: Int
    package var lines: Int

    package init(_ keys: Keys) {
      columns = keys.list(
        "columns", of: .placedText(max: 120), atLeast: 1, atMost: 6,
        "What stands above each column.",
        example: "[Date, What we talked about, Next step]")
      rows = keys.list(
        "rows", of: .placedText(max: 160), atMost: 30,
        "What stands before each row, in the first column.", example: "[My goal, By when]")
      empty = keys.value(
        "empty", .int(in: 0...30), default: 0, "How many rows to fill in follow.", example: "6")
      lines = keys.value(
        "lines", .int(in: 1...12), default: 2, "How many lines a cell has.", example: "2")
    }
  }

  package struct Section: Sendable {
    package var heading: Text
    package var help: Text?
    package var shows: [Fact]
    package var points: [Text]
    package var checkbox: [Text]
    package var fields: [Text]
    package var questions: [Question]
    package var lines: Int
    package var table: Table?

    package init(_ keys: Keys) {
      heading = keys.required(
        "heading", .placedText(max: 120), "What the section is about.", example: "How we meet")
      help = keys.optional(
        "help", .placedText(max: 500), "How to fill it in.", example: "Together, in pencil.")
      shows = keys.list(
        "shows", of: .choice(Fact.self),
        "What the program's settings say, so that it is never out of date.",
        example: "[rhythm, checkins]")
      points = keys.list(
        "points", of: .placedText(max: 400), atMost: 40, "Sentences to read or to agree to.",
        example: "[We say so when something does not work]")
      checkbox = keys.list(
        "checkbox", of: .placedText(max: 300), atMost: 40, "What to tick off.",
        example: "[We have chosen a quiet place]")
      fields = keys.list(
        "fields", of: .placedText(max: 120), atMost: 40, "What is answered in one line each.",
        example: "[Where we meet, How we reach each other]")
      questions = keys.list(
        "questions", of: .object(Question.init), atMost: 60, "What is asked.",
        example: "[{q: What would you like to learn?, lines: 3}]")
      lines = keys.value(
        "lines", .int(in: 0...40), default: 0, "How many empty lines end the section.",
        example: "4")
      table = keys.optional(
        "table", .object(Table.init), "A table to fill in.",
        example: "{columns: [Date, What we talked about], empty: 6}")
      if !keys.isDescribing, help == nil, shows.isEmpty, points.isEmpty, checkbox.isEmpty,
        fields.isEmpty, questions.isEmpty, lines == 0, table == nil
      {
        keys.report(.emptySection(at: keys.span))
      }
    }
  }

  package var format: Format
  package var phase: Module.Phase
  package var isKept: Bool
  package var sections: [Section]

  package init(_ keys: Keys) {
    format = keys.value(
      "format", .choice(), default: .worksheet,
      "What it is. A questionnaire is also offered as a table for form tools; a certificate is printed across; cards are cut out.",
      example: "worksheet")
    phase = keys.value(
      "phase", .choice(), default: .early, "When in the program it is used.", example: "early")
    isKept = keys.value(
      "keep", .bool, default: true,
      "Whether it says that the people who fill it in keep it, and that it is not sent anywhere.",
      example: "true")
    sections = keys.list(
      "sections", of: .object(Section.init), atLeast: 1, atMost: 40, "What there is to fill in.",
      example: "[{heading: How we meet, fields: [Where, When]}]")
  }
}

extension Diagnostic {
  fileprivate static func emptySection(at span: Span) -> Self {
    .error(
      .worksheetSection, at: span, "a section of a worksheet has nothing but its heading",
      why: "Somebody prints it and finds no place to write.",
      mend: "give it `fields`, `questions`, `checkbox`, `points`, a `table` or `lines`")
  }
}
