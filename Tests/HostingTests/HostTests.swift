import Foundation
import Hosting
import Testing

/// What each host is told. That nginx, Apache and Caddy do as told is claimed by `Tests/Site/hosting.py`.
@Suite("Hosts")
struct HostTests {
  let portal = HostedSite(
    name: "Mentoring", address: SiteAddress("https://portal.example.org/mentoring/"))

  @Test("a portal's name has one line: on a second one it would speak to the server")
  func names() {
    let name = "Portal\nRequire all denied\r\n\u{2028}load_module x;\u{85}y\tz"
    #expect(
      HostedSite(name: name, address: nil).name == "Portal Require all denied load_module x; y z")
  }

  @Test(
    "an address is taken apart, or refused if a server would read it otherwise",
    arguments: [
      ("https://portal.example.org", "https://portal.example.org/", "/"),
      ("https://Portal.example.org:8443/a/b", "https://portal.example.org:8443/a/b/", "/a/b/"),
      ("http://intranet/hr/", "http://intranet/hr/", "/hr/"),
      ("https://example.org/a b/", nil, ""), ("https://example.org/a%20b/", nil, ""),
      ("https://example.org/$host/", nil, ""), ("https://example.org/;deny all/", nil, ""),
      ("https://me@example.org/", nil, ""), ("https://example.org/?page=1", nil, ""),
      ("https://example.org/../etc/", nil, ""), ("https://example.org//etc/", nil, ""),
      ("https:///portal/", nil, ""), ("ftp://example.org/", nil, ""), ("portal", nil, ""),
    ] as [(String, String?, String)])
  func addresses(_ written: String, _ url: String?, _ path: String) {
    let address = SiteAddress(written)
    #expect(address?.url == url)
    if url != nil { #expect(address?.path == path) }
  }

  // MARK: The policy

  @Test("a theme without scripts allows pictures, films and its style, and nothing else")
  func strictest() {
    #expect(
      portal.contentSecurityPolicy
        == "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
  }

  @Test(
    "the policy allows what the theme does, from the site itself",
    arguments: [
      ("a.html", "<script src=\"\\(portal.search)\" defer></script>", "script-src 'self'"),
      ("a.js", "fetch('index.json')", "connect-src 'self'"),
      ("a.js", "navigator.serviceWorker.register('w.js')", "worker-src 'self'"),
      ("a.css", "@font-face { src: url(own.woff2) }", "font-src 'self'"),
      ("a.css", "a { background: url(data:image/svg+xml,x) }", "img-src 'self' data:"),
      ("a.html", "<form action=\"find.html\">", "form-action 'self'"),
      ("a.html", "<iframe src=\"map.html\"></iframe>", "frame-src 'self'"),
      ("a.html", "<link rel=\"manifest\" href=\"app.webmanifest\">", "manifest-src 'self'"),
    ])
  func needs(_ file: String, _ text: String, _ rule: String) {
    var site = portal
    site.needs = PageNeeds(theme: [(file, Array(text.utf8))])
    #expect(site.contentSecurityPolicy.contains(rule))
    #expect(site.needs.refused.isEmpty)
  }

  @Test(
    "what the policy will block is said, and stays blocked",
    arguments: [
      ("<script>count()</script>", "a script within the page"),
      ("<style>p { color: red }</style>", "a style within the page"),
      ("<p style=\"color: red\">", "a style on an element"),
      ("<button onclick=\"go()\">", "a script on an element"),
      ("<script src=\"https://cdn.example.org/x.js\"></script>", "something from another site"),
      ("<img src=\"//pixel.example.org/\">", "something from another site"),
      (
        "<link rel=\"stylesheet\" href=\"https://fonts.example.org/\">",
        "a style sheet from another"
      ),
      ("<object data=\"film.swf\">", "an embedded object"),
    ])
  func refused(_ text: String, _ what: String) {
    var site = portal
    site.needs = PageNeeds(theme: [("own.html", Array(text.utf8))])
    #expect(site.needs.refused.count == 1)
    #expect(site.needs.refused.first?.contains("`own.html` has " + what) == true)
    #expect(!site.contentSecurityPolicy.contains("unsafe"))
    #expect(!site.contentSecurityPolicy.contains("example.org"))
    #expect(WebHost.nginx.advice(site).text.contains(what))
  }

  @Test("data for search engines is no script")
  func data() {
    let text = "<script type=\"application/ld+json\">{}</script><a href=\"https://example.org\">"
    #expect(PageNeeds(theme: [("a.html", Array(text.utf8))]) == PageNeeds())
  }

  // MARK: Headers

  private func header(_ name: String, _ site: HostedSite) -> String? {
    site.securityHeaders.first { $0.name == name }?.value
  }

  @Test("https is insisted on only if the address has it")
  func transport() {
    #expect(header("Strict-Transport-Security", portal) == "max-age=31536000")
    var site = portal
    site.address = SiteAddress("http://intranet/hr/")
    #expect(header("Strict-Transport-Security", site) == nil)
    site.address = nil
    #expect(header("Strict-Transport-Security", site) == nil)
  }

  @Test(
    "an internal portal is not listed, tells nobody its addresses, and stays out of shared caches")
  func `internal`() {
    #expect(header("X-Robots-Tag", portal) == "noindex, nofollow")
    #expect(header("Referrer-Policy", portal) == "same-origin")
    #expect(portal.pageCaching == "private, no-cache")
    let open = HostedSite(name: "Mentoring", address: nil, isInternal: false, isListed: true)
    #expect(header("X-Robots-Tag", open) == nil)
    #expect(header("Referrer-Policy", open) == "strict-origin-when-cross-origin")
    #expect(open.assetCaching == "public, max-age=31536000, immutable")
  }

  @Test("only the sites that are named may show the portal in a frame")
  func frames() {
    #expect(header("X-Frame-Options", portal) == "DENY")
    var site = portal
    site.framedBy = ["https://larkmoor.sharepoint.com"]
    #expect(site.contentSecurityPolicy.hasSuffix("frame-ancestors https://larkmoor.sharepoint.com"))
    // The old header cannot name a site, and would win in old browsers.
    #expect(header("X-Frame-Options", site) == nil)
  }

  // MARK: What is said

  @Test(
    "every host says what to do, what to know, and how far it was tried",
    arguments: WebHost.allCases)
  func advice(_ host: WebHost) {
    let advice = host.advice(portal)
    #expect(advice.steps.count >= 2)
    #expect(advice.text.contains("## What to do\n\n1. "))
    #expect(advice.text.contains("## How far this was tried\n\n"))
    #expect(advice.text.contains("https://portal.example.org/mentoring/"))
    // A file that must lie inside the site is made by the build, and the text says so.
    for file in host.filesInside(portal) {
      #expect(advice.text.contains("hosting: {host: \(host.rawValue)}"), "\(file.name)")
    }
  }

  @Test(
    "every host manages without an address, and says what is missing", arguments: WebHost.allCases)
  func withoutAddress(_ host: WebHost) {
    let site = HostedSite(name: "Mentoring", address: nil)
    let text = host.advice(site).text
    #expect(text.contains("Write `base_url: https://…/` once you know it"))
    // A name that stands for the address is explained where there is one, and only there.
    let rest = text.split(separator: "## What to do", maxSplits: 1).last ?? ""
    #expect(
      text.contains("what follows says `portal.example.org`") == rest.contains("portal.example.org")
    )
    if !host.advice(site).isServer { #expect(!text.contains("portal.example.org")) }
    #expect(!text.contains("ErrorDocument 404 /404.html"))
    #expect(!text.contains("error_page"))
  }

  @Test(
    "an internal portal is warned where the whole world can read",
    arguments: [
      WebHost.githubPages, .s3, .htaccess,
    ])
  func warning(_ host: WebHost) {
    let first = host.advice(portal).limits.first ?? ""
    #expect(first.contains("public") || first.contains("Everyone") || first.contains("world"))
    var open = portal
    open.isInternal = false
    #expect(host.advice(open).limits.first != first)
  }

  @Test(
    "hosts that have no paths say that `base_url` has one",
    arguments: [
      WebHost.netlify, .cloudflarePages, .azure,
    ])
  func paths(_ host: WebHost) {
    #expect(host.advice(portal).text.contains("`base_url` has the path `/mentoring/`"))
    // No address is asked that cannot be there.
    #expect(!host.advice(portal).text.contains("curl"))
    #expect(host.advice(portal).text.contains("`base_url` has to change first."))
    var root = portal
    root.address = SiteAddress("https://portal.example.org/")
    #expect(!host.advice(root).text.contains("`base_url` has the path"))
    #expect(host.advice(root).text.contains("`curl -sI https://portal.example.org/`: "))
  }

  @Test("the table says of pages what the file sets, or else what the host says by itself")
  func caching() {
    for host in [WebHost.nginx, .apache, .htaccess, .caddy, .s3, .azure] {
      let advice = host.advice(portal)
      #expect(advice.text.contains("| Cache-Control, pages | `private, no-cache` |"))
      #expect(
        (advice.files + host.filesInside(portal)).contains { $0.text.contains("private, no-cache") }
      )
    }
    for host in [WebHost.netlify, .cloudflarePages] {
      let text = host.advice(portal).text
      #expect(text.contains("| Cache-Control, pages | `public, max-age=0, must-revalidate` |"))
      #expect(!text.contains("no-cache"))
    }
  }

  @Test(
    "the check expects of an internal portal what its host answers to strangers",
    arguments: [
      (WebHost.iis, "401"), (.htaccess, "401"), (.azure, "302 to the sign-in"),
      (.cloudflarePages, "302 to the sign-in"), (.gitlabPages, "302 to the sign-in"),
      (.netlify, "not 200"), (.githubPages, "not 200"), (.nginx, "status 200"),
      (.apache, "status 200"), (.caddy, "status 200"), (.s3, "status 200"),
    ])
  func strangers(_ host: WebHost, _ status: String) {
    var site = portal
    site.address = SiteAddress("https://portal.example.org/")
    let home = "`curl -sI https://portal.example.org/`: "
    let wrong = "`curl -sI https://portal.example.org/no-such-page.html`: status 404"
    let text = host.advice(site).text
    #expect(text.contains(home + status))
    #expect(text.contains(wrong) == (status == "status 200"))
    #expect(text.contains("In a browser, signed in") == (status != "status 200"))
    site.isInternal = false
    #expect(host.advice(site).text.contains(home + "status 200"))
    #expect(host.advice(site).text.contains(wrong))
    // Cloudflare redirects it.
    #expect(!text.contains("index.html`: status 200"))
  }

  @Test("what begins with a dot is asked for only where the host keeps it back")
  func hiddenFiles() {
    for host in WebHost.allCases where host.advice(portal).isServer {
      var site = portal
      site.address = SiteAddress("https://portal.example.org/")
      let advice = host.advice(site)
      #expect(advice.text.contains("/.portico-manifest`: not 200") == advice.hidesFiles)
      #expect(advice.text.contains("may be readable there") == !advice.hidesFiles)
    }
    #expect(
      WebHost.azure.filesInside(portal)[0].text.contains(
        #"{ "route": "/.portico-manifest", "statusCode": 404 }"#))
  }

  @Test("a certificate is asked for only where the file has a place for it")
  func certificates() {
    for host in [WebHost.nginx, .apache] {
      for address in ["https://portal.example.org/", "https://portal.example.org/a/"] {
        var site = portal
        site.address = SiteAddress(address)
        #expect(host.advice(site).text.contains("write the paths of your certificate into it"))
        site.address = SiteAddress(address.replacing("https", with: "http"))
        #expect(!host.advice(site).text.contains("write the paths of your certificate"))
        #expect(host.advice(site).limits.contains { $0.contains("speaks plain http") })
      }
      let nowhere = host.advice(HostedSite(name: "Mentoring", address: nil)).text
      #expect(!nowhere.contains("write the paths of your certificate"))
    }
  }

  @Test("Cloudflare adds up the headers of all rules, so the caching of pages is taken off first")
  func headersFile() {
    let netlify = WebHost.netlify.filesInside(portal)[0].text
    let cloudflare = WebHost.cloudflarePages.filesInside(portal)[0].text
    #expect(cloudflare == netlify.replacing("/assets/*\n", with: "/assets/*\n  ! Cache-Control\n"))
    #expect(netlify.hasPrefix("/*\n  Content-Security-Policy: default-src 'none'; "))
  }

  @Test("an internal portal on Azure asks for the organisation's own directory")
  func azure() {
    var site = portal
    #expect(
      WebHost.azure.filesInside(site)[0].text.contains("login.microsoftonline.com/TENANT-ID/"))
    site.tenant = "0f-1"
    #expect(WebHost.azure.filesInside(site)[0].text.contains("login.microsoftonline.com/0f-1/v2.0"))
    site.isInternal = false
    #expect(!WebHost.azure.filesInside(site)[0].text.contains("allowedRoles"))
  }

  // MARK: One text, two places

  private func githubStep(_ words: String) -> String {
    WebHost.githubPages.advice(portal).steps.first { $0.contains(words) } ?? ""
  }

  @Test("the workflow that is told is the one that this repository uses")
  func workflow() throws {
    let repository = URL(fileURLWithPath: #filePath + "/../../..").standardizedFileURL.path
    let own = try String(
      contentsOfFile: repository + "/.github/workflows/portal.yml", encoding: .utf8)
    #expect(pagesWorkflow == own)
    // What the step says of it is in it.
    let step = githubStep("pages.yml")
    for command in ["make build", "Scripts/need"] {
      #expect(step.contains(command) == pagesWorkflow.contains(command))
    }
  }

  @Test("each ending of a file's name has one type")
  func types() {
    let suffixes = mediaTypes.flatMap(\.suffixes)
    #expect(Set(suffixes).count == suffixes.count)
    #expect(Set(mediaTypes.map(\.type)).count == mediaTypes.count)
  }
}
