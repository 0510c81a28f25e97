/// The places where a portal can be put. Each raw value is what a person types after `portico host`.
package enum WebHost: String, CaseIterable, Sendable {
  case nginx, apache, htaccess, caddy, iis
  case githubPages = "github-pages"
  case gitlabPages = "gitlab-pages"
  case netlify
  case cloudflarePages = "cloudflare-pages"
  case s3, azure, sharepoint
  case fileShare = "file-share"
  case zip

  /// What it is called in a sentence.
  package var title: String {
    switch self {
    case .nginx: "nginx"
    case .apache: "Apache"
    case .htaccess: "Apache with an .htaccess file"
    case .caddy: "Caddy"
    case .iis: "Windows Server with IIS"
    case .githubPages: "GitHub Pages"
    case .gitlabPages: "GitLab Pages"
    case .netlify: "Netlify"
    case .cloudflarePages: "Cloudflare Pages"
    case .s3: "Amazon S3 with CloudFront"
    case .azure: "Azure Static Web Apps"
    case .sharepoint: "SharePoint Online"
    case .fileShare: "a file share"
    case .zip: "a zip or a USB stick"
    }
  }

  /// When to choose it, in a line.
  package var purpose: String {
    switch self {
    case .nginx: "your own Linux server, with nginx"
    case .apache: "your own Linux server, with Apache"
    case .htaccess: "rented web space where only the folder is yours"
    case .caddy: "your own server, with certificates that renew themselves"
    case .iis: "a Windows server; can ask for the Windows account"
    case .githubPages: "free; open to the whole world unless you pay for Enterprise"
    case .gitlabPages: "free; can be kept to the members of a project"
    case .netlify: "a hosting service; headers come from a file in the site"
    case .cloudflarePages: "a hosting service; sign-in with Cloudflare Access"
    case .s3: "the organisation's AWS account"
    case .azure: "the organisation's Microsoft cloud; sign-in with the work account"
    case .sharepoint: "the intranet; read first what it does not do"
    case .fileShare: "a network drive; no server at all"
    case .zip: "for a laptop without network, or by post"
    }
  }

  /// The files of its configuration that must lie inside the published folder; `build` puts them
  /// there when `hosting: {host: …}` names it.
  package func filesInside(_ site: HostedSite) -> [HostFile] {
    switch self {
    case .htaccess: [HostFile(".htaccess", htaccessFile(site))]
    case .iis: [HostFile("web.config", webConfig(site))]
    case .githubPages: [HostFile(".nojekyll", "")]
    case .netlify: [HostFile("_headers", headersFile(site, detaches: false))]
    case .cloudflarePages: [HostFile("_headers", headersFile(site, detaches: true))]
    case .azure: [HostFile("staticwebapp.config.json", staticWebApp(site))]
    case .nginx, .apache, .caddy, .gitlabPages, .s3, .sharepoint, .fileShare, .zip: []
    }
  }

  /// What this host needs, in words, with the files.
  package func advice(_ site: HostedSite) -> Advice {
    switch self {
    case .nginx: nginxAdvice(site)
    case .apache: apacheAdvice(site)
    case .htaccess: htaccessAdvice(site)
    case .caddy: caddyAdvice(site)
    case .iis: iisAdvice(site)
    case .githubPages: githubPagesAdvice(site)
    case .gitlabPages: gitlabPagesAdvice(site)
    case .netlify: netlifyAdvice(site)
    case .cloudflarePages: cloudflareAdvice(site)
    case .s3: s3Advice(site)
    case .azure: azureAdvice(site)
    case .sharepoint: sharePointAdvice(site)
    case .fileShare: fileShareAdvice(site)
    case .zip: zipAdvice(site)
    }
  }
}

/// A file of some host's configuration.
package struct HostFile: Equatable, Sendable {
  /// Its name, or its path with `/`.
  package var name: String
  package var text: String

  package init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// How a file is compressed beside the original, for servers that send it as it is.
package enum Compression: String, CaseIterable, Sendable {
  case gzip, brotli

  /// What is added to the file's name.
  package var suffix: String { self == .gzip ? ".gz" : ".br" }
}
