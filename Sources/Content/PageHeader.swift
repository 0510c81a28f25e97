package import Diagnostics
package import Syntax

/// Text that may hold placeholders; they are filled in when its program, language and cohort are
/// known.
package typealias Text = Placed<String>

extension Placed<String> {
  /// Where a part of the text stands, if it stands there as it is: on one line, without escapes.
  /// Otherwise, where the text stands.
  package func span(of part: Range<String.Index>) -> Span {
    let quotes = span.length - value.utf8.count
    guard span.column > 0, quotes == 0 || quotes == 2 else { return span }
    let before = value.utf8.distance(from: value.startIndex, to: part.lowerBound)
    return Span(
      file: span.file, line: span.line, column: span.column + quotes / 2 + before,
      length: value.utf8.distance(from: part.lowerBound, to: part.upperBound))
  }
}

/// Whom a page is for.
///
/// Audiences are navigation, not access control: whoever can open the site can open every page.
/// Source: domain.md 3.0.
package enum Audience: String, CaseIterable, Sendable {
  case everyone, mentor, mentee, manager, sponsor, senior, junior, admin, comms

  /// Whether pages for this audience belong to the site that everyone gets. What is for
  /// coordinators or communications only never enters it.
  package var isGeneral: Bool { self != .admin && self != .comms }
}

/// How far a page is.
package enum PageStatus: String, CaseIterable, Sendable {
  case draft, review, published
  /// Of stories only: as if its consent were withdrawn.
  case withdrawn
}

/// A picture that belongs to a page. Few pages have one, so it takes no room in those without.
package final class Picture: Sendable {
  package let source: Placed<String>
  package let alt: Text?
  /// Whether the picture says nothing that the text does not; it then has no alternative text.
  package let decorative: Bool
  package let span: Span

  package init(_ keys: Keys) {
    source = keys.required(
      "src", .placed(.path), "The picture's file, relative to this one or to `Content/`.",
      example: "assets/team.jpg")
    alt = keys.optional(
      "alt", .placedText(max: 300), "What the picture shows, for readers who cannot see it.",
      example: "Two colleagues over a laptop")
    decorative = keys.value(
      "decorative", .bool, default: false,
      "Whether the picture is mere decoration and needs no `alt`.", example: "true")
    span = keys.span
    keys.require(
      "alt", when: !decorative,
      "every picture says what it shows in `alt`, or declares `decorative: true`")
  }
}

/// Where material came from. Few pages say so, as with `Picture`.
package final class Origin: Sendable {
  package let title: Text
  package let url: String?
  package let licence: Text?

  package init(_ keys: Keys) {
    title = keys.required(
      "title", .placedText(max: 200), "The source's title.", example: "Mentoring handbook")
    url = keys.optional(
      "url", .url(.https), "Where it is published.", example: "https://example.org/")
    licence = keys.optional(
      "licence", .placedText(max: 100), "Under which licence it is used.", example: "CC BY 4.0")
  }
}

/// What every Markdown page says of itself, whatever its type.
///
/// Source: domain.md 3.3.
package struct PageHeader: Sendable {
  package var title: Text
  package var slug: Placed<String>?
  package var summary: Text?
  package var audience: [Audience]
  package var order: Int?
  package var tags: [Placed<String>]
  package var status: PageStatus
  package var date: CalendarDate?
  package var publishFrom: CalendarDate?
  package var publishUntil: CalendarDate?
  package var updated: CalendarDate?
  /// Where `updated` is written, or the start of the settings.
  package var updatedSpan: Span
  package var reviewBy: Placed<CalendarDate>?
  package var owner: Reference?
  package var cohorts: [Reference]
  package var optional: Bool
  package var related: [Reference]
  package var source: Origin?
  package var image: Picture?
  package var author: Text?
  package var span: Span

  /// - Parameter type: it decides which key names the page: `title`, or `question` and the like
  ///   where a type has a better word.
  package init(_ keys: Keys, type: ContentType) {
    span = keys.span
    title =
      switch type {
      case .faq:
        keys.required(
          "question", .placedText(max: 160), "The question, as a reader would ask it; ends with ?.",
          example: "How much time does it take?")
      case .glossary:
        keys.required(
          "term", .placedText(max: 80), "The word that is explained.", example: "Cohort")
      case .person:
        Self.personName(keys)
      default:
        keys.required(
          "title", .placedText(max: 90), "The page's title.", example: type.exampleTitle)
      }
    slug = keys.optional(
      "slug", .placed(.slug), "The page's name in its address, if not the file's name.",
      example: "first-meeting")
    summary = keys.optional(
      "summary", .placedText(max: 200), "One sentence for lists and search engines.",
      example: "What the page gives its reader, in one sentence.")
    audience =
      type == .message
      ? keys.value(
        "audience",
        .list(of: .choice(except: Audience.allCases.filter(\.isGeneral)), atLeast: 1),
        default: [.comms], shownAs: "comms",
        "Who sends it: `comms` or `admin`. It is only in the site for coordinators.",
        example: "[comms]")
      : keys.value(
        "audience", .list(of: .choice(Audience.self), atLeast: 1), default: [.everyone],
        shownAs: "everyone", "Whom the page is for. Navigation only, not access control.",
        example: "[mentor, mentee]")
    order = keys.optional(
      "order", .int(in: 0...100_000), "Its place among its neighbours; smaller comes first.",
      example: "10")
    tags = keys.list(
      "tags", of: .placed(.slug), "Subjects under which the page is listed.",
      example: "[trust, feedback]")
    status = keys.value(
      "status", .choice(except: type == .story ? [] : [.withdrawn]), default: PageStatus.published,
      "Only published pages are in the site; drafts with `--drafts`.", example: "draft")
    date = keys.optional(
      "date", .date, "The day the page is dated.", example: "2026-09-14")
    publishFrom = keys.optional(
      "publish_from", .date, "The first day on which it is in the site.", example: "2026-10-01")
    publishUntil = keys.optional(
      "publish_until", .date, "The last day on which it is in the site.", example: "2027-04-30")
    updated = keys.optional(
      "updated", .date, "When its content last changed; shown to readers.", example: "2026-09-14")
    updatedSpan = keys.span(of: "updated")
    reviewBy = keys.optional(
      "review_by", .placed(.date), "When its owner should read it again.", example: "2027-09-14")
    owner = keys.optional(
      "owner", .reference(to: "people"), "Who keeps it right: a file in `people/`.",
      example: "coordinator")
    cohorts = keys.list(
      "cohorts", of: .reference(to: "cohorts"), "The cohorts it is for, if not all.",
      example: "[autumn-2026]")
    optional = keys.value(
      "optional", .bool, default: false, "Whether participants may skip it.", example: "true")
    related = keys.list(
      "related", of: .pageReference, "Pages to read next.", example: "[modules/first-meeting]")
    source = keys.optional(
      "source", .object(Origin.init), "Where the material came from.",
      example: "{title: Mentoring handbook}")
    image = keys.optional(
      "image", .object(Picture.init), "A picture for the page.",
      example: "{src: assets/team.jpg, alt: Two colleagues over a laptop}")
    author = keys.optional(
      "author", .placedText(max: 100), "Who wrote it.", example: "Mentoring office")
    if let from = publishFrom, let until = publishUntil, until < from, !keys.isDescribing {
      keys.report(.publishedBackwards(from: from, until: until, at: keys.span(of: "publish_until")))
    }
  }

  // A person has a name, an office has a mailbox; `Person` requires one of them.
  private static func personName(_ keys: Keys) -> Text {
    let name = keys.optional(
      "name", .placedText(max: 80), "The person's name, published with their consent.",
      example: "Ana Duarte")
    let mailbox = keys.optional(
      "role_mailbox", .placedText(max: 80),
      "Instead of a name: the office that answers, so that the page survives a change of staff.",
      example: "Mentoring office")
    return name ?? mailbox ?? Text("", at: keys.span)
  }
}

extension Diagnostic {
  fileprivate static func publishedBackwards(
    from: CalendarDate, until: CalendarDate, at span: Span
  ) -> Self {
    .error(
      .publishDates, at: span,
      "`publish_until` (\(until.iso)) is before `publish_from` (\(from.iso))",
      why: "The page would never be in the site.", mend: "correct one of the two days")
  }
}
