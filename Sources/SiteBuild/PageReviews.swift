import Content
package import Diagnostics
package import Syntax

/// When a page is to be read again, and by whom.
package struct PageReview: Sendable {
  package let file: String
  package let title: String
  package let day: CalendarDate
  let item: Item
  fileprivate let uid: String
  fileprivate let revision: Revision
}

/// The reviews of one owner, the earliest first.
package struct OwnerReviews: Sendable {
  /// The file in `people/`, without `.md`; nil for pages that nobody looks after.
  package let owner: String?
  /// What the owner is called; nil for nobody.
  package let name: String?
  package let reviews: [PageReview]

  /// A calendar of them for its owner, in English. RFC 5545.
  package var calendar: [UInt8] { calendar(englishWords(nil)) }

  func calendar(_ words: Vocabulary) -> [UInt8] {
    ICalendar(
      name: words.sentence("reviews_calendar", ["name": name ?? words["reviews_nobody"]]),
      entries: reviews.map {
        ICalendar.Entry(
          uid: $0.uid, revision: $0.revision, when: .days($0.day, $0.day),
          summary: words.sentence("reviews_entry", ["title": $0.title]),
          description: words.sentence("reviews_entry_text", ["file": $0.file]),
          location: nil, url: nil, category: words["reviews_category"], isCancelled: false)
      }
    ).bytes
  }
}

/// Every page with a `review_by:`, by owner. They are for those who keep the portal, so only the
/// organisers' site holds them.
package func pageReviews(
  _ options: BuildOptions, patience: Double = 5,
  tooHard: @escaping @Sendable (Diagnostic) -> Never
) throws -> Checked<[OwnerReviews]> {
  let watchdog = Watchdog(slots: options.threads, seconds: patience) { file, reason in
    tooHard(.tooHard(file, reason))
  }
  watchdog.start()
  defer { watchdog.stop() }
  var stories = StoryMemory()
  var sources = try Sources(options, watchdog) { _, _, _ in }
  let draft = assemble(&sources, options, { _, _, _ in }, stories: &stories)
  guard let site = draft.site else { return Checked([], draft.diagnostics) }
  return Checked(
    pageReviews(of: site.editions.flatMap { $0 }, portal: site.calendarID), draft.diagnostics)
}

/// The same for some editions of the site.
func pageReviews(of editions: [Edition], portal: String) -> [OwnerReviews] {
  var names: [String: String] = [:]
  var byOwner: [String: [PageReview]] = [:]
  var seen: Set<String> = []
  for edition in editions {
    for item in ContentType.allCases.flatMap({ edition.items($0) }) {
      let header = item.entry.header
      // A translation inherits its original's day; only one that names a day itself is read by
      // itself. A shared page is read once, whatever programs show it.
      guard let day = header.reviewBy, seen.insert(day.span.file).inserted else { continue }
      let owner = header.owner.flatMap { edition.item("people/\($0.name)") }
      let key = owner?.page.original.path.stem ?? ""
      names[key] = names[key] ?? owner?.title
      let isOwn = day.span.file == item.entry.path.file
      let path = isOwn ? item.entry.path : item.page.original.path
      let place = [path.owner, path.type.folder, path.stem, path.language].compactMap(\.self)
      byOwner[key, default: []].append(
        PageReview(
          file: path.file, title: item.title, day: day.value, item: item,
          uid: "review.\(place.joined(separator: "."))@\(portal)",
          revision: Revision(updated: header.updated ?? header.date, sequence: 0)))
    }
  }
  let owners = byOwner.map { key, reviews in
    OwnerReviews(
      owner: key.isEmpty ? nil : key, name: names[key],
      reviews: reviews.sorted { ($0.day, $0.file) < ($1.day, $1.file) })
  }
  return owners.sorted { ($0.name ?? "", $0.owner ?? "") < ($1.name ?? "", $1.owner ?? "") }
}
