import Content
import Privacy
import Syntax
import Templating

// The handbook: its index, its guidelines, and all of them on one page.

extension ProgramComposer {
  private func level(_ guideline: Guideline) -> String? {
    guideline.level.map { words["level_\($0.rawValue)"] }
  }

  private func myths(_ guideline: Guideline, of item: Item) -> [Shown<MythView>] {
    let texts = texts(of: item)
    return guideline.myths.map { Shown(MythView(myth: texts($0.myth), fact: texts($0.fact))) }
  }

  private var guidelinesByPart: [(part: Guideline.Part, items: [(Item, Guideline)])] {
    Guideline.Part.allCases.compactMap { part in
      let items = edition.items(.guideline).compactMap { item -> (Item, Guideline)? in
        guard case .guideline(let guideline) = item.entry.noun, guideline.part == part else {
          return nil
        }
        return (item, guideline)
      }
      return items.isEmpty ? nil : (part, items)
    }
  }

  func handbook() -> Screen<HandbookView> {
    let parts = guidelinesByPart.map { part, items in
      Shown(
        HandbookPartView(
          id: part.rawValue, title: words["part_\(part.rawValue)"],
          intro: words["part_intro_\(part.rawValue)"],
          guidelines: items.map { item, guideline in
            Shown(
              GuidelineCardView(
                number: String(item.number), title: item.title, link: link(item),
                summary: item.summary, level: level(guideline),
                updated: item.entry.header.updated.map { date($0) }, language: language(of: item)))
          }))
    }
    return screen(
      frame(.handbook, section: .handbook),
      HandbookView(
        parts: parts, print: route.link(to: Route(edition.folder + "handbook/print.html"))))
  }

  func printEdition() -> Screen<PrintEditionView> {
    let parts = guidelinesByPart.map { part, items in
      Shown(
        PrintPartView(
          title: words["part_\(part.rawValue)"],
          chapters: items.map { item, guideline in
            let header = item.entry.header
            let owner = header.owner.flatMap { edition.item("people/\($0.name)") }
            let body = body(item, idPrefix: item.entry.slug + "-", headingShift: 2)
            return Shown(
              ChapterView(
                id: item.entry.slug, number: String(item.number), title: item.title,
                summary: item.summary, body: body.html, myths: myths(guideline, of: item),
                updated: header.updated.map { date($0) }, owner: owner?.title,
                language: language(of: item)))
          }))
    }
    var frame = Frame(template: .handbookPrint, title: words["handbook_print"], section: .handbook)
    frame.crumbs = [(words["handbook"], edition.route(.handbook))]
    let promise = settings.confidentiality.map { HTML(escaping: texts($0.statement)) }
    // The edition is dated by its newest chapter: a build of the same text is the same edition.
    let version = edition.items(.guideline).compactMap(\.entry.header.updated).max() ?? site.today
    return screen(
      frame,
      PrintEditionView(version: date(version), parts: parts, confidentiality: promise))
  }

  func guideline(_ item: Item, _ guideline: Guideline) -> Screen<GuidelineView> {
    let (html, headings) = body(item)
    return screen(
      frame(.guideline, item, section: .handbook, headings: headings),
      GuidelineView(
        number: String(item.number), part: words["part_\(guideline.part.rawValue)"],
        kind: words["kind_\(guideline.kind.rawValue)"], level: level(guideline), body: html,
        myths: myths(guideline, of: item), handbook: route.link(to: edition.route(.handbook))))
  }
}
