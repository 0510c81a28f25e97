import Content
import Syntax

/// Files to start from: each valid as it is, with every required setting explained.
enum Scaffold {
  /// A page of a type, dated, with its text still to be written.
  static func page(
    _ type: ContentType, title: String, day: CalendarDate, isDraft: Bool, mitigation: String? = nil,
    isFirst: Bool = true
  ) -> String {
    let titleKey =
      switch type {
      case .faq: "question"
      case .glossary: "term"
      case .person: "name"
      default: "title"
      }
    var title = title
    if type == .faq, !title.hasSuffix("?") { title += "?" }
    var values: [String: String?] = [
      titleKey: quoted(title), "updated": day.iso, "review_by": day.adding(months: 12).iso,
    ]
    // Nobody should find half a page in the site because somebody else built it meanwhile.
    if isDraft { values["status"] = "draft" }
    switch type {
    case .story:
      values["date"] = day.iso
      values["outcome"] = "[positive_outcome]"
    case .change: values["date"] = day.iso
    case .event:
      // A day, because nobody may have said yet where the clocks are.
      let then = day.adding(days: 28).iso
      values["start"] = "\(then)  # with a time: \(then) 14:00"
    case .barrier: values["mitigations"] = "[\(mitigation ?? "guidelines/how-we-work")]"
    case .meeting:
      // The first guide of a plan is for getting to know each other; what comes later is a topic.
      if isFirst { values["position"] = "1" } else { values["purpose"] = "topic" }
    case .role:
      // "Line manager" is the manager's page; a title that says nothing is left to its author.
      let words = slug(from: title).split(separator: "-")
      let name = Role.Name.allCases.first { name in
        words.contains { $0 == name.rawValue || $0 == name.rawValue + "s" }
      }
      values["role"] = (name ?? .manager).rawValue
    default: break
    }
    var settings = filled(
      Schema(type.rawValue, type.meaning, of: { type.read($0) }).scaffold, values)
    if type == .story {
      // The command writes it, once there is a text that people agreed to.
      settings = settings.split(separator: "\n", omittingEmptySubsequences: false).filter {
        !$0.hasPrefix("# text_hash:") && !$0.hasPrefix("# The fingerprint of the text")
      }.joined(separator: "\n")
      // Nobody has agreed yet: the page stays out of the site until someone writes that they have.
      settings = filled(settings, ["  status": "missing", "  granted": "0"])
      settings = settings.replacing(
        "\n  scope: internal",
        with:
          "\n  scope: internal\n  # When they agreed; needed once they have.\n  # date: \(day.iso)")
    }
    return "---\n\(settings)---\n\n\(type.opening)\n"
  }

  /// The smallest program that builds.
  static func program(title: String, slug: String, day: CalendarDate) -> [(
    path: String, text: String
  )] {
    // Eight weeks from now, on a Monday.
    var kickoff = day.adding(days: 56)
    kickoff = kickoff.adding(days: (8 - kickoff.weekday) % 7)
    let end = kickoff.adding(days: 182)
    let opens = kickoff.adding(days: -56)
    let closes = kickoff.adding(days: -28)
    let settings = filled(
      Schema("program.yml", "", of: ProgramSettings.init).scaffold,
      ["name": quoted(title), "coordinator": "coordinator"])
    let cohort = filled(
      Schema("cohort", "", of: CohortSettings.init).scaffold,
      [
        "name": quoted("First cohort"), "  opens": opens.iso, "  closes": closes.iso,
        "kickoff": kickoff.iso, "end": end.iso, "  hours": "2",
        "reviews": "[\(kickoff.adding(days: 126).iso)]",
      ]
    ).replacing(
      "# midpoint: 2027-01-18", with: "# midpoint: \(kickoff.adding(days: 91).iso)"
    ).replacing(
      "opens: 2026-10-09, closes: 2026-10-19",
      with: "opens: \(kickoff.adding(days: -10).iso), closes: \(kickoff.iso)")
    func role(_ name: String, _ title: String) -> String {
      let text = page(.role, title: "{{ term.\(title) }}", day: day, isDraft: false)
      return filled(text, ["role": name, "first_steps": nil])
    }
    return [
      ("\(slug)/program.yml", settings),
      ("\(slug)/cohorts/first.yml", cohort),
      ("\(slug)/roles/mentor.md", role("mentor", "Mentor")),
      ("\(slug)/roles/mentee.md", role("mentee", "Mentee")),
      (
        "\(slug)/guidelines/how-we-work.md",
        page(.guideline, title: "How we work together", day: day, isDraft: false)
      ),
      (
        "\(slug)/people/coordinator.md",
        filled(
          page(.person, title: "Mentoring office", day: day, isDraft: false),
          ["name": nil, "role_mailbox": "Mentoring office", "email": "mentoring@example.org"])
      ),
    ]
  }

  /// The smallest portal that builds.
  static func portal(day: CalendarDate) -> [(path: String, text: String)] {
    let settings = filled(
      Schema("portal.yml", "", of: PortalSettings.init).scaffold,
      ["name": "Our mentoring portal", "  name": "Our organisation"])
    return [
      ("Content/portal.yml", settings),
      (".gitignore", "Public/\nAdmin/\nPreview/\nPrivate/\n.cache/\n.*.portico-*\n"),
    ]
      + program(title: "Our program", slug: "our-program", day: day).map {
        ("Content/" + $0.path, $0.text)
      }
  }

  /// A scaffold with some of its values set, also where they are only suggested in a comment; nil
  /// comments one out. A key with leading spaces is one inside a group.
  private static func filled(_ scaffold: String, _ values: [String: String?]) -> String {
    scaffold.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      for (key, value) in values {
        guard line.hasPrefix(key + ": ") || line.hasPrefix("# " + key + ": ") else { continue }
        if let value { return "\(key): \(value)" }
        return line.hasPrefix("#") ? String(line) : "# \(line)"
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// A text as a YAML scalar that holds whatever it says.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\\" ? "\\\\" : $0 == "\"" ? "\\\"" : String($0) }.joined() + "\""
  }
}
