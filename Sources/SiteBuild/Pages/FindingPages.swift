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
    for type in ContentType.allCases where type != .change {
      for item in edition.items(type) {
        let folded = slug(from: item.title)
        let first = item.title.first { $0.isLetter || $0.isNumber }
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
            folded.isEmpty ? item.title.lowercased() : folded,
            Shown(
              IndexEntryView(
                title: item.title, link: link(item), label: words["label_\(type.rawValue)"],
                language: language(of: item)))
          ))
      }
    }
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

  func plainPage(_ item: Item) -> Screen<ContentView> {
    let (html, headings) = body(item)
    return screen(
      frame(.page, item, section: nil, headings: headings), ContentView(body: html))
  }
}
