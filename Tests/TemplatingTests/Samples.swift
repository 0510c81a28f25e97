import Diagnostics
import Templating

// The nouns these tests render: one field of every kind.

final class Card: Sendable {
  let title: String
  let note: String?
  let link: Link
  let more: Link?
  let children: [Card]

  init(
    _ title: String, note: String? = nil, link: String = "a.html", more: String? = nil,
    children: [Card] = []
  ) {
    self.title = title
    self.note = note
    self.link = Link(link)!
    self.more = more.map { Link($0)! }
    self.children = children
  }

  // The fields lead back to the noun, so the constant needs its type.
  static let fields: Fields<Card> = Fields("Card", "A card.") {
    Field("title", text: \.title, "Its title.")
    Field("note", text: \.note, "A note on it.")
    Field("link", link: \.link, "Where it leads.")
    Field("more", link: \.more, "Where more is said.")
    Field("children", list: \.children, of: Card.fields, "The cards below it.")
  }
}

final class Sheet: Sendable {
  let title: String
  let body: HTML
  let extra: HTML?
  let tags: [String]
  let count: Int
  let seats: Int?
  let open: Bool
  let data: String
  let card: Card
  let next: Card?
  let cards: [Card]

  init(
    title: String = "T", body: String = "<p>B</p>", extra: String? = nil, tags: [String] = [],
    count: Int = 0, seats: Int? = nil, open: Bool = false, data: String = "{}",
    card: Card = Card("c"), next: Card? = nil, cards: [Card] = []
  ) {
    self.title = title
    // Written in this file, so it may pass.
    self.body = HTML(trusted: Array(body.utf8))
    self.extra = extra.map { HTML(trusted: Array($0.utf8)) }
    self.tags = tags
    self.count = count
    self.seats = seats
    self.open = open
    self.data = data
    self.card = card
    self.next = next
    self.cards = cards
  }

  static let fields = Fields<Sheet>("Sheet", "A sheet of cards.") {
    Field("title", text: \.title, "Its title.")
    Field("subtitle", text: { $0.next?.note }, "The note of the next card.")
    Field("body", html: \.body, "What it says.")
    Field("extra", html: \.extra, "What else it says.")
    Field("tags", texts: \.tags, "What it is about.")
    Field("count", number: \.count, "How many there are.")
    Field("seats", number: \.seats, "How many places are left.")
    Field("open", flag: \.open, "Whether it is open.")
    Field("data", json: \.data, "The same for a script.")
    Field("card", record: \.card, of: Card.fields, "Its first card.")
    Field("next", record: \.next, of: Card.fields, "The card that follows.")
    Field("cards", list: \.cards, of: Card.fields, "Its cards.")
  }
}

let wordKeys = ["home", "next", "ampersand", "nothing"]
let words = WordTable(["Home", "Next", "A & \"B\"", ""])

func load(_ files: [String: String]) -> Checked<TemplateSet?> {
  TemplateSet.load(
    sources: files.sorted { $0.key < $1.key }.map {
      TemplateSource(name: $0.key, file: "Templates/\($0.key).html", bytes: Array($0.value.utf8))
    },
    roots: ["sheet": Sheet.fields.shape], wordKeys: wordKeys)
}

/// What a template makes of a sheet, or the codes of what is wrong with it.
func rendered(
  _ template: String, _ sheet: Sheet = Sheet(), with others: [String: String] = [:]
) -> String {
  let loaded = load(others.merging(["sheet": template]) { $1 })
  guard let set = loaded.value else {
    return loaded.diagnostics.map(\.code.name).joined(separator: " ")
  }
  var output: [UInt8] = []
  set.render("sheet", root: sheet, words: words, into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// `file:line:column:length code` of each mistake.
func places(_ template: String, with others: [String: String] = [:]) -> [String] {
  load(others.merging(["sheet": template]) { $1 }).diagnostics.map {
    "\($0.span.file):\($0.span.line):\($0.span.column):\($0.span.length) \($0.code.name)"
  }
}
