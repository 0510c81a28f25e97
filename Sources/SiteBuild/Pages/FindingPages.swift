import Content
import Privacy
import Syntax
import Templating

// Ways to find a page: tags and the index from A to Z.

extension ProgramComposer {
  func tags() -> Screen<TagsView> {
    screen(
      Frame(template: .tags, title: words["tags"], summary: words["intro_tags"]),
      TagsView(
        items: edition.tags.map { tag, items in
          Shown(
            TagView(
              title: tagName(tag), link: route.link(to: tagRoute(tag)),
              count: words.count("pages_count", items.count)))
        }))
  }

  func tag(_ tag: String, _ items: [Item]) -> Screen<TaggedView> {
    var frame = Frame(template: .tag, title: words.sentence("tagged", ["tag": tagName(tag)]))
    frame.crumbs = [(words["tags"], Route(edition.folder + "tags/index.html"))]
    return screen(frame, TaggedView(name: tagName(tag), cards: items.map { card($0) }))
  }

  func index() -> Screen<IndexView> {
    var letters: [String: [(key: String, entry: Shown<IndexEntryView>)]] = [:]
    func add(
      _ title: String, _ link: Link, _ label: String?, _ language: Shown<LanguageView>?
    ) {
      let folded = slug(from: title)
      let first = title.first { $0.isLetter || $0.isNumber }
      let letter: String =
        if let byte = folded.utf8.first, folded.utf8.count > 0, byte >= 0x61 {
          String(UnicodeScalar(byte)).uppercased()
        } else if let first, first.isLetter {
          first.uppercased()
        } else {
          words["letters_other"]
        }
      letters[letter, default: []].append(
        (
          folded.isEmpty ? title.lowercased() : folded,
          Shown(IndexEntryView(title: title, link: link, label: label, language: language))
        ))
    }
    for type in ContentType.allCases where type != .change {
      for item in edition.items(type) {
        add(item.title, link(item), words["label_\(type.rawValue)"], language(of: item))
      }
    }
    for page in ownPages { add(page.title, page.link, page.label, nil) }
    let sorted = letters.sorted { $0.key < $1.key }
    return screen(
      Frame(template: .aToZ, title: words["a_z"], summary: words["intro_a_z"]),
      IndexView(
        letters: sorted.enumerated().map { index, entry in
          Shown(
            LetterView(
              id: "l-\(index + 1)", letter: entry.key,
              entries: entry.value.sorted { ($0.key, $0.entry.title) < ($1.key, $1.entry.title) }
                .map(\.entry)))
        }))
  }

  /// Pages that follow from the settings, and words that lead to them: whoever looks for
  /// “problem” finds what to do about it.
  private var ownPages: [(title: String, link: Link, label: String)] {
    let sections: [ProgramSettings.Section] = [
      .about, .takePart, .calendar, .whoDoesWhat, .confidentiality, .difficult,
    ]
    let pages = sections.filter { edition.has($0) }.map {
      (words[$0.rawValue], route.link(to: edition.route($0)), words["label_page"])
    }
    let journeys = edition.journeys.map {
      (title($0), route.link(to: Route(edition.folder + $0.file)), words["label_page"])
    }
    let target = route.link(to: edition.route(.difficult))
    let see = words.sentence("see_page", ["page": words["difficult"]])
    return pages + journeys + difficultyWords.map { ($0, target, see) }
  }

  func plainPage(_ item: Item) -> Screen<ContentView> {
    let (html, headings) = body(item)
    return screen(
      frame(.page, item, section: nil, headings: headings), ContentView(body: html))
  }
}
