import Foundation
import Testing

/// The site for those who run the program, and that nothing of it is in the participants' one.
@Suite("The organisers' site")
struct OrganisersTests {
  private static let message = """
    ---
    title: After two meetings
    moment: nudge
    subject: "{{ program.name }}: the third one counts"
    to: [senior, junior]
    send: +42d
    ---

    Kingfisher. [How we work](../guidelines/how-we-work.md), until {{ cohort.end }}.

    """
  private static let module = """
    ---
    title: Welcome
    minutes: 20
    phase: onboarding
    required_for: [mentor, mentee]
    covers: [requirements, trust]
    objectives: [Say what is asked]
    facilitator_notes: Goldcrest before you begin.
    ---

    Read.

    """

  private func portal() throws -> SmallPortal {
    let portal = try SmallPortal([
      "bridge/messages/after-two.md": Self.message, "bridge/modules/welcome.md": Self.module,
      "bridge/pages/office.md": "---\ntitle: The office\naudience: [admin]\n---\n\nNuthatch.\n",
    ])
    try portal.change(
      "portal.yml", "name: Mentoring", to: "base_url: https://portal.example/m\nname: Mentoring")
    return portal
  }

  @Test("participants get no page, word, address or file of it")
  func apart() throws {
    let portal = try portal()
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    for (path, bytes) in portal.site {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      for word in ["kingfisher", "goldcrest", "nuthatch", "after-two"] {
        #expect(!text.contains(word) && !path.contains(word), "\(word) in \(path)")
      }
      // The style sheet may know such pages; nothing else does.
      #expect(path.hasSuffix(".css") || !text.contains("organisers"), "\(path)")
    }
  }

  @Test("organisers get all that participants get, and their own pages beside it")
  func all() throws {
    let portal = try portal()
    try portal.build()
    let ended = try portal.build("--audience", "admin")
    #expect(ended.code == 0, "\(ended.output)")
    let admin = contents(of: portal.path + "/Admin")
    let lacking = portal.site.keys.filter { admin[$0] == nil && !$0.contains("search-index-") }
    // It lies elsewhere, so what needs the participants' address is not in it.
    #expect(lacking.sorted() == ["404.html", "sitemap.xml"])
    let own = admin.keys.filter { portal.site[$0] == nil && $0.hasPrefix("bridge/") }
    #expect(
      own.filter { !$0.contains("/tags/") }.sorted() == [
        "bridge/organisers/coverage.html", "bridge/organisers/facilitators.html",
        "bridge/organisers/index.html", "bridge/organisers/messages.html",
        "bridge/organisers/messages/after-two.html", "bridge/organisers/messages/after-two.txt",
        "bridge/organisers/readiness.html", "bridge/pages/office.html",
      ])
    #expect(String(decoding: admin["robots.txt"]!, as: UTF8.self).contains("Disallow: /\n"))
    let coverage = String(decoding: admin["bridge/organisers/coverage.html"]!, as: UTF8.self)
    // Trust is taught, goals are not.
    #expect(coverage.contains(">Welcome</a>") && coverage.contains("<strong>Missing</strong>"))
  }

  @Test(
    "a message as plain text: the dates and words filled in, addresses of the participants' site")
  func text() throws {
    let portal = try portal()
    try portal.build("--audience", "admin")
    let text = try String(
      contentsOfFile: portal.path + "/Admin/bridge/organisers/messages/after-two.txt",
      encoding: .utf8)
    #expect(
      text.hasPrefix(
        "Subject: Bridge: the third one counts\n\nKingfisher. How we work (https://portal.example/m/bridge/handbook/how-we-work.html), until "
      ), "\(text)")
  }

  @Test("it is never put where the participants' site is")
  func mixing() throws {
    let portal = try portal()
    for output in ["Public", "Elsewhere"] {
      try portal.build("--output", output)
      let before = state(of: portal.path)
      let ended = try portal.build("--audience", "admin", "--output", output)
      #expect(ended.code == 2)
      #expect(ended.errors.contains("is the participants' site"), "\(ended.errors)")
      #expect(state(of: portal.path) == before)
    }
    // A page that only looks like theirs makes no difference.
    try FileManager.default.moveItem(
      atPath: portal.path + "/Content/bridge", toPath: portal.path + "/Content/organisers")
    try portal.build("--output", "Theirs")
    #expect(try portal.build("--audience", "admin", "--output", "Theirs").code == 2)
  }

  @Test("nor does the participants' site take its place")
  func replacing() throws {
    let portal = try portal()
    #expect(try portal.build("--audience", "admin").code == 0)
    let before = state(of: portal.path)
    let ended = try portal.build("--output", "Admin")
    #expect(ended.code == 2 && ended.errors.contains("is the site for coordinators"))
    #expect(state(of: portal.path) == before)
  }
}
