/// What somebody is told who is to put the portal on a host: something HR can forward and a
/// colleague in IT can follow.
package struct Advice: Sendable {
  package var host: WebHost
  package var site: HostedSite
  /// What to do, one after the other; Markdown.
  package var steps: [String]
  /// What this host cannot do, and what that costs.
  package var limits: [String]
  /// Files for the host's own configuration.
  package var files: [HostFile] = []
  /// Whether the answers' heads can be set there at all.
  package var setsHeaders = true
  /// What the host says of pages in `Cache-Control` by itself, where its file leaves that alone.
  package var ownPageCaching: String?
  /// Whether there is a server one can ask.
  package var isServer = true
  /// Whether a site can lie below a path there.
  package var hasPaths = true
  /// Whether the host keeps back what begins with a dot.
  package var hidesFiles = true
  /// The status of every page for somebody who is not signed in, where the host asks for that.
  package var refusal: String?
  /// What was run, and what was only written after the vendor's documentation.
  package var assurance: String

  /// The name of the file that holds this text when it is written to a folder.
  package static let fileName = "READ-ME.md"

  /// As Markdown, which reads well as plain text too.
  package var text: String {
    let rest = instructions
    return "# \(site.name) on \(host.title)\n\n"
      + "For whoever puts the portal there. The portal is a folder of finished files: pages, one style"
      + " sheet, pictures and documents. Nothing runs on the server: no program, no database, no"
      + " sign-in, no cookie; and no page loads anything from another site.\n\n"
      + facts(namesServer: rest.contains(site.serverName)) + "\n\n" + rest
  }

  private var instructions: String {
    var text = "## What to do\n\n" + numbered(steps) + "\n"
    let limits = limits + needs + (isServer && !hidesFiles ? [manifest] : [])
    if !limits.isEmpty { text += "## What to know first\n\n" + bulleted(limits) + "\n" }
    if setsHeaders { text += "## What every answer says, and why\n\n" + headers + "\n" }
    if isServer, let address = site.address {
      text += "## How to see that it works\n\n" + checks(address) + "\n"
    }
    text += "## How far this was tried\n\n\(assurance)\n"
    let inside = host.filesInside(site).filter { !$0.text.isEmpty }
    for file in files + inside {
      text += "\n## \(file.name)\n\n```\n\(file.text)```\n"
    }
    return text
  }

  /// - Parameter namesServer: whether what follows has a name in the address's place.
  private func facts(namesServer: Bool) -> String {
    var facts: [String] = []
    if let address = site.address {
      facts.append("**Address** (`base_url` in portal.yml): \(address.url)")
    } else {
      facts.append(
        "**Address**: not in portal.yml yet. Everything works without, but there is no page for"
          + " wrong addresses, no feed and no sitemap"
          + (namesServer
            ? "; and what follows says `\(site.serverName)` where the address belongs." : ".")
          + " Write `base_url: https://…/` once you know it, build, and run"
          + " `portico host \(host.rawValue)` again.")
    }
    facts.append(
      site.isInternal
        ? "**Who may open it** (`scope: internal`): the organisation only. Portico keeps nobody out;"
          + " this host has to."
        : "**Who may open it** (`scope: public`): anybody.")
    facts.append(
      site.isListed
        ? "**Search engines** (`public: true`): may list it."
        : "**Search engines** (`public: false`): are told not to list it. That is a request, not a lock."
    )
    return bulleted(facts)
  }

  private var needs: [String] {
    guard setsHeaders else { return [] }
    return site.needs.refused.map { "Your own template \($0)" }
  }

  private var manifest: String {
    "`.portico-manifest`, which Portico keeps in the site, may be readable there. It lists the site's"
      + " files and their checksums, and nothing else."
  }

  private var headers: String {
    var rows = ["| Header | Value | Why |", "|---|---|---|"]
    for header in site.securityHeaders {
      rows.append("| \(header.name) | `\(header.value)` | \(header.reason) |")
    }
    rows.append(
      "| Cache-Control, pages | `\(ownPageCaching ?? site.pageCaching)` | Browsers ask each time"
        + " whether a page has changed; if not, the answer is a few bytes (304)."
        + (ownPageCaching == nil
          ? "" : " \(host.title) says so by itself; `public` is about caches, not about readers.")
        + " |")
    rows.append(
      "| Cache-Control, `assets/` | `\(site.assetCaching)` | Those names change with their content,"
        + " so they are fetched once. |")
    return rows.joined(separator: "\n") + "\n"
  }

  private func checks(_ address: SiteAddress) -> String {
    guard hasPaths || site.isAtRoot else {
      return "`base_url` has to change first. Then build, and run `portico host \(host.rawValue)`"
        + " again: it says here what to ask.\n"
    }
    let url = address.url
    let says = "status 200, `text/html; charset=utf-8`" + (setsHeaders ? ", the headers above" : "")
    var checks: [String] = []
    if let refusal {
      checks += [
        "`curl -sI \(url)`: \(refusal), since nobody is signed in; likewise for every other page. If"
          + " it is 200, everybody can read the portal.",
        "In a browser, signed in, \(url): the home page. The developer tools (F12) show its answer"
          + " under Network: \(says)",
      ]
    } else {
      checks.append("`curl -sI \(url)`: \(says)")
    }
    if site.hasNotFoundPage {
      checks.append(
        refusal == nil
          ? "`curl -sI \(url)no-such-page.html`: status 404; in a browser, the portal's own page"
          : "In a browser, signed in, \(url)no-such-page.html: the portal's own page, status 404")
    }
    if hidesFiles { checks.append("`curl -sI \(url).portico-manifest`: not 200") }
    if site.isInternal, refusal == nil {
      checks.append(
        "From outside the organisation, such as on a phone without Wi-Fi: the portal does not open, or"
          + " it asks for the sign-in that you put before it")
    }
    return bulleted(checks)
  }
}

func numbered(_ lines: [String]) -> String {
  lines.enumerated().map { "\($0 + 1). \($1)\n" }.joined()
}

func bulleted(_ lines: [String]) -> String { lines.map { "- \($0)\n" }.joined() }

extension HostedSite {
  /// Copying the folder whole, so that no page of yesterday stays.
  var copying: String {
    "Copy the whole folder `Public/` there, and remove there what is no longer in it"
      + " (`rsync --archive --delete Public/ server:\(folder)/`). A story that was taken down stays"
      + " readable until its file is gone."
  }

  /// What a server's file still lacks, after the words "put it there".
  var certificate: String {
    isEncrypted ? " and write the paths of your certificate into it" : ""
  }

  var encryptionWarning: String? {
    isEncrypted
      ? nil
      : "The server's file speaks plain http, which others in the network can read. With `base_url:"
        + " https://…/` in portal.yml it is made for https, with a place for the certificate."
  }

  var accessWarning: String? {
    isInternal
      ? "The configuration does not ask who is there. If the server can be reached from outside,"
        + " limit it to your network or put your sign-in before it; the place is marked in the file."
      : nil
  }
}
