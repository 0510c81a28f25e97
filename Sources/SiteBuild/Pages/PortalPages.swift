import Content
import Templating

/// The pages above the programs: the portal's home in each language, and the page for addresses
/// that are not there.
func portalPages(of site: Site) -> [Page] {
  var pages = site.languages.map { language in
    Page(
      route: site.home(language), template: .portalHome, language: language, program: nil,
      origin: "the portal's home", file: site.contentPath + "/portal.yml", isListed: true,
      updated: nil,
      screen: { composer in
        composer.portalScreen(.portalHome, title: composer.plain(composer.portal.name))
      }, words: site.wordTables[language]!, found: nil)
  }
  // A server shows this page at whatever address was asked for, so its links must be absolute.
  if let base = site.baseURL {
    pages.append(
      Page(
        route: Route("404.html", linkingFrom: base), template: .notFound, language: site.main,
        program: nil, origin: "the page for wrong addresses",
        file: site.contentPath + "/portal.yml",
        isListed: false, updated: nil,
        screen: { composer in
          composer.portalScreen(.notFound, title: composer.words["not_found"])
        }, words: site.wordTables[site.main]!, found: nil))
  }
  return pages
}

extension Composer {
  fileprivate func portalScreen(_ template: TemplateName, title: String) -> AnyObject {
    let editions = site.editions[site.languages.firstIndex(of: language)!]
    let stories = editions.flatMap { edition in
      edition.items(.story).prefix(3).map { (edition, $0) }
    }.sorted {
      ($1.1.entry.header.date!, $0.1.route.path) < ($0.1.entry.header.date!, $1.1.route.path)
    }
    let name = plain(portal.name)
    let page = PageView(
      title: title,
      documentTitle: template == .portalHome
        ? name : words.sentence("document_title", ["title": title, "portal": name]),
      summary: portal.summary.map(plain), scripts: scripts(of: template), lang: language,
      dir: words.direction.rawValue,
      kind: template.rawValue, indexed: site.isPublic && template == .portalHome,
      canonical: template == .portalHome ? canonical : nil,
      alternates: template == .portalHome ? alternates(of: nil, in: nil) : [], breadcrumbs: [],
      nav: [], contents: [], previous: nil, next: nil, author: nil, owner: nil, updated: nil,
      reviewBy: nil,
      overdue: false, fallback: false, bodyLang: language, bodyDir: words.direction.rawValue,
      fallbackNote: "", feeds: [], tags: [], related: [], audience: [], optional: false, image: nil,
      source: nil, feedback: nil, keywords: nil, search: nil)
    let home = PortalHomeView(
      introduction: template == .portalHome ? slot("home") : nil,
      stories: stories.prefix(3).map { edition, item in
        let program = ProgramComposer(self, edition)
        return program.card(item, labelled: program.texts(edition.settings.name))
      })
    return Screen(
      page: Shown(page), portal: portalView(current: nil), program: nil, noun: Shown(home))
  }
}
