import Foundation
import Testing

/// Who can take part, who does what, and what to do when it gets difficult.
@Suite("Taking part, responsibilities and help")
struct SupportTests {
  @Test("help is one click from every page of a program, and two from any other")
  func reachable() throws {
    var pages = 0
    for (name, page) in try SmallPortal.exampleSite.get() where name.hasSuffix(".html") {
      let folders = name.split(separator: "/").dropLast().filter { $0 != "fr" }
      if folders.isEmpty {
        // The portal's own pages lead to each program's home.
        #expect(page.contains("turnabout/index.html"), "\(name)")
      } else {
        pages += 1
        let up = String(repeating: "../", count: folders.count - 1)
        let footer = page.components(separatedBy: "<footer class=\"bottom\">").last!
        #expect(footer.contains("href=\"\(up)difficult.html\""), "\(name)")
      }
    }
    #expect(pages > 300)
  }

  @Test(
    "the index leads there from the words that people look for",
    arguments: [
      ("", ["Problem", "Conflict", "Stop", "Change mentor", "Help", "Safeguarding"]),
      ("fr/", ["Problème", "Conflit", "Arrêter", "Changer de partenaire", "Aide", "Signaler"]),
    ])
  func searched(folder: String, words: [String]) throws {
    let index = try SmallPortal.examplePage(folder + "turnabout/a-z.html")
    for word in words {
      #expect(index.contains("<a href=\"difficult.html\">\(word)</a>"), "no \(word)")
    }
    // A program that calls its mentee a protégé is asked for a change of protégé.
    if folder.isEmpty {
      #expect(try SmallPortal.examplePage("side-by-side/a-z.html").contains(">Change protégé</a>"))
    }
  }

  @Test("what a program does not say is said in general words, with its own contacts")
  func general() throws {
    let portal = try SmallPortal()
    #expect(try portal.build().code == 0)
    let page = try portal.page("bridge/difficult.html")
    for place in ["p-who", "p-steps", "p-rematch", "p-exit"] {
      #expect(page.contains("<h2 id=\"\(place)\">"))
    }
    #expect(page.contains("contacts.html#mentoring-office"))
    #expect(page.contains("You may ask for another partner at any time"))
    // Nobody said who does what, so there is no empty page.
    #expect(!portal.site.keys.contains { $0.hasSuffix("who-does-what.html") })
  }

  @Test("a self-check has nothing by which it could be stored or sent, and says so")
  func selfCheck() throws {
    let portal = try SmallPortal()
    try portal.change(
      "bridge/program.yml", "model: reverse",
      to: """
        model: reverse
        selection:
          voluntary: Nobody has to say why not.
          self_check:
            mentor: [I can keep one hour free, I like to be asked]
        """)
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    let page = try portal.page("bridge/take-part.html")
    #expect(
      page.components(separatedBy: "<input type=\"checkbox\">").count == 3)
    #expect(page.contains("Nobody has to say why not."))
    #expect(page.contains("not stored and not sent anywhere"))
    let article = page.components(separatedBy: "<article")[1]
    #expect(!article.contains("<form") && !article.contains(" name=") && !page.contains("<script"))
  }

  @Test("the table of tasks has a heading for each row and column, and a cell for each role")
  func matrix() throws {
    let page = try SmallPortal.examplePage("turnabout/who-does-what.html")
    let table = page.components(separatedBy: "<table class=\"duties\">")[1]
      .components(separatedBy: "</table>")[0]
    let columns = table.components(separatedBy: "<th scope=\"col\">").count - 1
    let rows = table.components(separatedBy: "<tr><th scope=\"row\">").dropFirst()
    #expect(columns == 8 && rows.count == 19)
    #expect(rows.allSatisfy { $0.components(separatedBy: "<td>").count == columns })
    for level in ["Senior leader", "Emerging leader"] { #expect(page.contains(level)) }
  }
}
