import Diagnostics
package import Hosting
package import Privacy
package import Syntax

/// What a page in another language does when it has not been translated.
package enum Fallback: String, CaseIterable, Sendable {
  /// It shows the portal's default language, marked as such.
  case `default`
  /// It is not there.
  case hide
  /// It is a mistake.
  case error
}

/// An organisation, or the part of one that runs a program.
package struct Organization: Sendable {
  package var name: Text
  package var unit: Text?
  package var url: String?

  package init(_ keys: Keys) {
    name = keys.required(
      "name", .placedText(max: 120), "The organisation's name.", example: "Larkmoor Health")
    unit = keys.optional(
      "unit", .placedText(max: 120), "The part of it that runs the program.",
      example: "Organisational Development")
    url = keys.optional("url", .url(.https), "Its web site.", example: "https://www.example.org")
  }
}

/// How the portal looks, short of its own templates.
package struct ThemeSettings: Sendable {
  package enum Font: String, CaseIterable, Sendable {
    case system, serif, rounded
  }

  package var accent: Placed<String>?
  package var accentDark: Placed<String>?
  package var logo: Placed<String>?
  package var logoAlt: Text?
  package var font: Font

  package init(_ keys: Keys) {
    accent = keys.optional(
      "accent", .placed(.color), "The organisation's colour; it must be readable on white.",
      example: "\"#0b6b63\"")
    accentDark = keys.optional(
      "accent_dark", .placed(.color), "Its counterpart for the dark scheme; readable on black.",
      example: "\"#6fd3c7\"")
    logo = keys.optional(
      "logo", .placed(.path), "The logo's file inside `Content/`.", example: "assets/logo.svg")
    logoAlt = keys.optional(
      "logo_alt", .placedText(max: 120), "What the logo says, for readers who cannot see it.",
      example: "Larkmoor Health")
    font = keys.value(
      "font", .choice(), default: .system, "A family of fonts that every device has.",
      example: "serif")
    keys.require("logo_alt", when: logo != nil, "a logo says what it shows in `logo_alt`")
  }
}

/// Where the finished site is put.
package struct HostingSettings: Sendable {
  /// Whose files the build puts into the site.
  package var host: WebHost?
  package var compressions: [Compression]
  package var framedBy: [Placed<String>]
  package var tenant: String?

  package init(_ keys: Keys) {
    host = keys.optional(
      "host", .choice(),
      "Where the site is put. If that place wants files inside the site, each build makes them.",
      example: "netlify")
    compressions = keys.list(
      "precompress", of: .choice(), atMost: 2,
      "Compressed files beside the pages, for servers that send them: `gzip`, `brotli`.",
      example: "[gzip, brotli]")
    framedBy = keys.list(
      "framed_by", of: .placed(.url(.https)), atMost: 20,
      "Sites that may show the portal in a frame; no other may.",
      example: "[\"https://intranet.example.org\"]")
    tenant = keys.optional(
      "tenant", .slug, "The id of your Microsoft directory, for `host: azure`.",
      example: "00000000-0000-0000-0000-000000000000")
  }
}

/// `portal.yml`: the organisation, its languages and how the site looks.
///
/// Source: domain.md 3.1.
package struct PortalSettings: Sendable {
  package struct Languages: Sendable {
    package var main: String
    package var others: [String]
    package var fallback: Fallback

    package init(_ keys: Keys) {
      main = keys.value(
        "default", .language, default: "en", "The language in which pages are first written.",
        example: "en")
      others = keys.list(
        "others", of: .language, atMost: 30, "The languages into which they are translated.",
        example: "[fr]")
      fallback = keys.value(
        "fallback", .choice(), default: .default,
        "What an untranslated page does: show the `default` language, `hide`, or be an `error`.",
        example: "default")
    }

    /// All of them, the main one first.
    package var all: [String] {
      others.reduce(into: [main]) { all, other in
        if !all.contains(other) { all.append(other) }
      }
    }
  }

  package struct PrivacyRules: Sendable {
    /// The fewest people about whom a number may be published, and whom a story must fit.
    package var minCell: Int
    package var storyConsentMonths: Int
    /// Whether nothing is built without a roster to compare the stories with.
    package var requireRoster: Bool
    /// How employee ids look: `#` is a digit, `@` a letter, everything else itself.
    package var employeeIDs: [String]

    package init(_ keys: Keys) {
      minCell = keys.value(
        "min_cell", .int(in: 3...100), default: 5,
        "The smallest group of people about whom a number may be published, and whom a story must fit.",
        example: "5")
      storyConsentMonths = keys.value(
        "story_consent_months", .int(in: 1...120), default: 24,
        "For how many months a story's consent holds, unless it says so itself.", example: "24")
      requireRoster = keys.value(
        "require_roster", .bool, default: false,
        "Whether nothing is built unless there is a roster to compare the stories with.",
        example: "true")
      employeeIDs = keys.list(
        "employee_ids", of: .text(max: 40),
        "How employee ids look: `#` is a digit, `@` a letter.", example: "[EMP-#####]")
    }
  }

  package var name: Text
  package var organization: Organization
  package var summary: Text?
  package var languages: Languages
  package var baseURL: Placed<String>?
  package var isPublic: Bool
  package var scope: Scope
  package var theme: ThemeSettings
  package var privacy: PrivacyRules
  package var support: Reference?
  /// What readers see for a tag; a tag without a name is shown as written, with spaces.
  package var tags: [Named<Text>]
  package var allowHTML: Bool
  /// Whether readers can search its programs.
  package var isSearched: Bool
  package var hosting: HostingSettings
  /// For programs that say nothing themselves.
  package var calendar: CalendarSettings
  /// What sets the portal's calendar entries apart from those of other portals.
  package var calendarID: String?

  package init(_ keys: Keys) {
    name = keys.required(
      "name", .placedText(max: 80), "The portal's name.", example: "Mentoring at Larkmoor")
    organization = keys.required(
      "organization", .object(Organization.init), "Whose portal it is.")
    summary = keys.optional(
      "summary", .placedText(max: 300), "One or two sentences for the home page.",
      example: "Our mentoring programs, in one place.")
    languages =
      keys.optional(
        "languages", .object(Languages.init), "The portal's languages.",
        example: "{default: en, others: [fr]}")
      ?? Languages(Keys())
    baseURL = keys.optional(
      "base_url", .placed(.url(.https)),
      "Where the site will be; needed for feeds, the sitemap and the 404 page.",
      example: "https://portal.example.org/mentoring/")
    isPublic = keys.value(
      "public", .bool, default: false, "Whether search engines may list it.", example: "false")
    scope = keys.value(
      "scope", .choice(), default: .internal,
      "Who can open the site: `internal` or `public`. Stories' consents must cover it.",
      example: "internal")
    theme =
      keys.optional(
        "theme", .object(ThemeSettings.init), "Colours, logo and font.",
        example: "{accent: \"#0b6b63\", font: serif}")
      ?? ThemeSettings(Keys())
    privacy =
      keys.optional(
        "privacy", .object(PrivacyRules.init), "How people are protected.",
        example: "{story_consent_months: 24}")
      ?? PrivacyRules(Keys())
    support = keys.optional(
      "support", .reference(to: "people"), "Whom readers turn to in distress: a file in `people/`.",
      example: "wellbeing-line")
    tags = keys.map(
      "tags", of: .placedText(max: 60), "Names for tags, where the tag itself does not read well.",
      example: "{first-meeting: The first meeting}")
    allowHTML = keys.value(
      "allow_html", .bool, default: false,
      "Whether pages may use a few harmless HTML tags, such as `<sub>`.", example: "false")
    isSearched = keys.value(
      "search", .bool, default: true,
      "Whether readers can search each program; `false` leaves the search out of every page.",
      example: "false")
    hosting =
      keys.optional(
        "hosting", .object(HostingSettings.init), "Where the finished site is put.",
        example: "{host: netlify}")
      ?? HostingSettings(Keys())
    calendar = CalendarSettings(keys)
    calendarID = keys.optional(
      "calendar_id", .slug,
      "Sets its calendar entries apart from other portals'. Choose once: a change makes them all new.",
      example: "larkmoor-mentoring")
  }

  /// The same portal for readers who have no server: what only that has a use for is left out.
  package var withoutServer: PortalSettings {
    var settings = self
    settings.baseURL = nil
    settings.hosting = HostingSettings(Keys())
    return settings
  }
}
