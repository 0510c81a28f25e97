import Content
import Diagnostics
import Privacy
import Syntax
import Templating

extension Item {
  fileprivate var worksheet: Worksheet? {
    guard case .worksheet(let worksheet) = entry.noun else { return nil }
    return worksheet
  }

  /// The table of a questionnaire's questions, below the program; nil for other worksheets.
  fileprivate var questionTable: String? {
    worksheet?.format == .questionnaire ? "worksheets/\(entry.slug).csv" : nil
  }
}

// The worksheets, and the list of them.

extension ProgramComposer {
  func worksheets() -> Screen<WorksheetsView> {
    let groups = Module.Phase.allCases.compactMap { phase -> Shown<WorksheetGroupView>? in
      let items = edition.items(.worksheet).filter { $0.worksheet?.phase == phase }
      guard !items.isEmpty else { return nil }
      return Shown(
        WorksheetGroupView(
          title: words["phase_\(phase.rawValue)"], cards: items.map { card($0, label: false) }))
    }
    return screen(frame(.worksheets, section: .worksheets), WorksheetsView(groups: groups))
  }

  func worksheet(_ item: Item, _ worksheet: Worksheet) -> Screen<WorksheetView> {
    let (html, headings) = body(item)
    var frame = frame(.worksheet, item, section: .worksheets, headings: headings)
    (frame.previous, frame.next) = (nil, nil)
    // An untranslated worksheet speaks the main language, and so does what it shows of the settings.
    var sheet = Sheet(ProgramComposer(composer, edition.speaking(item)), item)
    let sections = worksheet.sections.map { sheet.section($0) }
    return screen(
      frame,
      WorksheetView(
        phase: words["phase_\(worksheet.phase.rawValue)"], format: worksheet.format.rawValue,
        sections: sections, fillable: sheet.isFillable, kept: worksheet.isKept,
        table: item.questionTable.map { route.link(to: Route(edition.folder + $0)) }, body: html))
  }
}

/// Puts together what there is to fill in on one worksheet.
private struct Sheet {
  let program: ProgramComposer
  let texts: Texts
  let cohort: Cohort?
  /// The names given so far: a browser keeps each answer under one.
  private var names: Set<String> = []

  init(_ program: ProgramComposer, _ item: Item) {
    self.program = program
    let header = item.entry.header
    texts = Texts(program.edition, program.composer.notes, header: header)
    cohort =
      header.cohorts.first.flatMap { wanted in
        program.edition.cohorts.first { $0.id == wanted.name }
      } ?? program.edition.cohort
  }

  /// Whether there was a place to write or tick in what has been put together.
  var isFillable: Bool { !names.isEmpty }

  private var words: Vocabulary { program.words }
  private var settings: ProgramSettings { program.settings }

  /// A name that follows from what is asked as it is written, so that an answer stays with its
  /// question when others are added or a date in it changes.
  private mutating func name(_ parts: String...) -> String {
    let stem = "a" + fingerprint(of: parts.joined(separator: "\n").utf8).suffix(7)
    var name = stem
    var number = 2
    while !names.insert(name).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name
  }

  private mutating func control(_ heading: Text, _ text: Text, rows: Int = 1) -> Shown<ControlView>
  {
    Shown(
      ControlView(
        name: name(heading.value, text.value), label: texts(text), rows: String(rows)))
  }

  mutating func section(_ section: Worksheet.Section) -> Shown<SheetSectionView> {
    let heading = section.heading
    var facts: [Shown<SheetFactView>] = []
    for fact in section.shows { facts += self.facts(fact) }
    var ticks: [Shown<ControlView>] = []
    for text in section.checkbox { ticks.append(control(heading, text)) }
    var fields: [Shown<ControlView>] = []
    for text in section.fields { fields.append(control(heading, text)) }
    var questions: [Shown<AskedFieldView>] = []
    for question in section.questions { questions.append(asked(question, heading)) }
    return Shown(
      SheetSectionView(
        heading: texts(heading), help: texts(section.help), facts: facts,
        points: texts(section.points), ticks: ticks, fields: fields, questions: questions,
        space: section.lines == 0 ? nil : control(heading, heading, rows: section.lines),
        table: section.table.map { table($0, heading) }))
  }

  private mutating func asked(
    _ question: Worksheet.Question, _ heading: Text
  ) -> Shown<AskedFieldView> {
    let options = options(question, texts: texts, words: words)
    let ends = question.kind == .scale ? texts(question.options) : []
    return Shown(
      AskedFieldView(
        text: texts(question.text), name: name(heading.value, question.text.value),
        rows: String(question.lines), short: question.kind == .short,
        several: question.kind == .several, scale: question.kind == .scale,
        options: options.enumerated().map {
          Shown(ChoiceView(value: String($0 + 1), label: $1))
        }, low: ends.first, high: ends.count > 1 ? ends.last : nil))
  }

  private mutating func table(_ table: Worksheet.Table, _ heading: Text) -> Shown<SheetTableView> {
    let columns = texts(table.columns)
    var rows: [Shown<SheetRowView>] = []
    for row in table.rows {
      let label = texts(row)
      // What stands before a row takes the place of its first cell.
      var cells: [Shown<ControlView>] = []
      for (column, title) in zip(table.columns, columns).dropFirst() {
        cells.append(
          Shown(
            ControlView(
              name: name(heading.value, row.value, column.value),
              label: words.sentence("labelled", ["label": label, "text": title]),
              rows: String(table.lines))))
      }
      rows.append(Shown(SheetRowView(heading: label, cells: cells)))
    }
    for number in 0..<table.empty {
      var cells: [Shown<ControlView>] = []
      for (column, title) in zip(table.columns, columns) {
        cells.append(
          Shown(
            ControlView(
              name: name(heading.value, "\(number)", column.value),
              label: words.sentence(
                "sheet_cell", ["column": title, "n": String(table.rows.count + number + 1)]),
              rows: String(table.lines))))
      }
      rows.append(Shown(SheetRowView(heading: nil, cells: cells)))
    }
    return Shown(SheetTableView(columns: columns, rows: rows))
  }

  // MARK: What the settings say

  private func shown(
    _ title: String? = nil, text: String? = nil, pairs: [Shown<PairView>] = [],
    items: [String] = []
  ) -> [Shown<SheetFactView>] {
    // What the program has not filled in leaves no gap.
    if text == nil, pairs.isEmpty, items.isEmpty { return [] }
    return [Shown(SheetFactView(title: title, text: text, pairs: pairs, items: items, ticks: []))]
  }

  private func day(_ label: String, _ date: CalendarDate) -> Shown<PairView> {
    Shown(PairView(label: label, value: words.dates.text(of: date)))
  }

  private mutating func facts(_ fact: Worksheet.Fact) -> [Shown<SheetFactView>] {
    let promise = settings.confidentiality
    switch fact {
    case .purpose:
      let purpose: String = program.texts(settings.purpose)
      return shown(text: purpose)
    case .definition: return shown(text: words["definition_\(settings.model.rawValue)"])
    case .cohort:
      guard let cohort else { return [] }
      return shown(
        pairs: [
          program.pair("fact_program", program.texts(settings.name)),
          program.pair("cohort", program.texts(cohort.settings.name)),
          day(words["fact_kickoff"], cohort.kickoff), day(words["date_end"], cohort.end),
        ])
    case .rhythm: return shown(pairs: cohort.map { program.expectations($0) } ?? [])
    case .checkins:
      guard let cohort else { return [] }
      var days = cohort.checkins.enumerated().map {
        (label: words.sentence("date_checkin", ["n": String($0 + 1)]), date: $1)
      }
      let place = days.firstIndex { $0.date > cohort.midpoint } ?? days.count
      days.insert((words["date_midpoint"], cohort.midpoint), at: place)
      return shown(pairs: days.map { day($0.label, $0.date) })
    case .surveys:
      guard let cohort else { return [] }
      return shown(
        pairs: cohort.settings.waves.map { wave in
          let key = "wave_\(wave.id.value)"
          return Shown(
            PairView(
              label: words.sentence(
                "date_survey", ["name": words.has(key) ? words[key] : wave.id.value]),
              value: words.days(wave.opens.value, wave.closes.value)))
        })
    case .confidentiality: return shown(text: program.texts(promise?.statement))
    case .limits:
      return shown(words["limits"], items: promise.map { program.texts($0.limits) } ?? [])
    case .notUsedFor:
      return shown(
        words["never_used_for"],
        items: (promise?.notUsedFor ?? []).map { words["not_used_\($0.rawValue)"] })
    case .whoSees:
      return shown(
        words["who_sees_what"],
        pairs: (promise?.whoCanSee ?? []).map {
          Shown(PairView(label: words["who_\($0.who.rawValue)"], value: program.texts($0.what)))
        })
    case .matching: return shown(items: settings.matching.map { program.rules($0) } ?? [])
    case .training:
      return program.edition.learningPaths.flatMap { path in
        shown(
          program.title(path),
          items: path.required.map { item in
            guard case .module(let module) = item.entry.noun else { return item.title }
            return "\(item.title) · \(words.minutes(module.minutes))"
          })
      }
    case .responsibilities:
      var found: [Shown<SheetFactView>] = []
      for item in program.edition.items(.role) where program.isInPair(item) {
        guard case .role(let role) = item.entry.noun else { continue }
        let own = program.texts(of: item)
        var ticks: [Shown<ControlView>] = []
        for text in role.responsibilities {
          ticks.append(
            Shown(
              ControlView(
                name: name(role.name.rawValue, text.value), label: own(text), rows: "1")))
        }
        found.append(
          Shown(
            SheetFactView(
              title: words["role_\(role.name.rawValue)"], text: nil, pairs: [], items: [],
              ticks: ticks)))
      }
      return found
    case .capabilities:
      return shown(
        words["capabilities"], items: settings.capabilities.map { program.texts($0.text) })
    case .consent:
      let portal = program.composer.portal
      return shown(
        items: [
          words.count("consent_months", portal.privacy.storyConsentMonths),
          words["consent_scope_\(portal.scope.rawValue)"],
        ])
    case .support:
      let contacts = [
        program.contact(settings.coordinator), program.contact(program.composer.portal.support),
      ].compactMap(\.self)
      return shown(
        pairs: contacts.map { contact in
          Shown(
            PairView(
              label: contact.name,
              value: [contact.email, contact.phone].compactMap(\.self).joined(separator: " · ")))
        })
    }
  }
}

/// What can be chosen as the answer to a question, in order; empty if it is answered in words.
private func options(
  _ question: Worksheet.Question, texts: Texts, words: Vocabulary
) -> [String] {
  switch question.kind {
  case .long, .short: []
  case .choice, .several: texts(question.options)
  case .scale: (1...5).map(String.init)
  case .yesNo: [words["yes"], words["no"]]
  }
}

// MARK: The questions as a table

/// A file for form tools with the questions of each questionnaire: one row for each, as RFC 4180 lays
/// tables out. It begins with a byte order mark, without which spreadsheets garble accents.
func questionTables(of edition: Edition, notes: Notes) -> [(Route, [UInt8])] {
  edition.items(.worksheet).compactMap { item in
    guard let path = item.questionTable, let worksheet = item.worksheet else { return nil }
    let speaker = edition.speaking(item)
    let texts = Texts(speaker, notes, header: item.entry.header)
    var rows = [["section", "question", "type", "options", "required"]]
    for section in worksheet.sections {
      for question in section.questions {
        let ends = question.kind == .scale ? texts(question.options) : []
        let options = options(question, texts: texts, words: speaker.vocabulary)
        let labels = options.enumerated().map { index, option in
          if index == 0, let low = ends.first { return "\(option) (\(low))" }
          if index == options.count - 1, ends.count > 1 { return "\(option) (\(ends.last!))" }
          return option
        }
        rows.append([
          texts(section.heading), texts(question.text), question.kind.tableName,
          labels.joined(separator: " | "), question.required ? "yes" : "no",
        ])
      }
    }
    let text = rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    return (Route(edition.folder + path), [0xEF, 0xBB, 0xBF] + Array(text.utf8))
  }
}

/// A cell of a table. Source: RFC 4180, section 2.
private func cell(_ text: String) -> String {
  guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
  return "\"" + text.replacing("\"", with: "\"\"") + "\""
}

extension Worksheet.Question.Kind {
  /// What form tools call it.
  fileprivate var tableName: String {
    switch self {
    case .long: "long text"
    case .short: "short text"
    case .choice: "single choice"
    case .several: "multiple choice"
    case .scale: "scale"
    case .yesNo: "yes or no"
    }
  }
}
