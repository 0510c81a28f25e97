// Apache: the same directives for a folder of the server's own and for an .htaccess file.

func apacheAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .apache, site: site,
    steps: [
      "Install Apache (Debian, Ubuntu: `apt install apache2`) and switch on what the file uses:"
        + " `a2enmod headers rewrite" + (site.isEncrypted ? " ssl" : "") + " deflate`.",
      site.copying,
      "Put `portal-folder.conf` into `/etc/apache2/`.",
      site.isAtRoot
        ? "Put `portal-site.conf` into `/etc/apache2/sites-available/`\(site.certificate); then"
          + " `a2ensite portal-site`."
        : "Write the line `Include portal-folder.conf` into the `<VirtualHost>` of"
          + " \(site.serverName). If there is none yet, put `portal-site.conf` into"
          + " `/etc/apache2/sites-available/`\(site.certificate); then `a2ensite portal-site`.",
      "`apachectl configtest && systemctl reload apache2`",
    ],
    limits: [site.accessWarning, site.encryptionWarning].compactMap { $0 }
      + apacheLimits(site, "apache"),
    files: [
      HostFile("portal-folder.conf", apacheFolder(site)),
      HostFile("portal-site.conf", apacheSite(site)),
    ],
    assurance: "Run with Apache 2.4 of Debian 12, at the root of a server and below a path: every"
      + " page and file of Portico's example, every header, wrong addresses, compressed answers,"
      + " and questions whether a page has changed.")
}

func htaccessAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .htaccess, site: site,
    steps: [
      "Write `hosting: {host: htaccess}` into `Content/portal.yml`. Every build then puts the file"
        + " `.htaccess` into `Public/`; do not put it there by hand.",
      "Upload the whole of `Public/` into the folder of your web space"
        + (site.isAtRoot ? "" : " that is shown at `\(site.path)`")
        + ", hidden files too: many programs leave out names that begin with a dot.",
      "Delete there what is no longer in `Public/`. A story that was taken down stays readable until"
        + " its file is gone.",
      "If every page answers with 500, the provider forbids something in the file: ask for"
        + " `AllowOverride FileInfo Indexes Options=SymLinksIfOwnerMatch` and for mod_headers and"
        + " mod_rewrite.",
    ],
    limits: [
      site.isInternal
        ? "Rented web space is open to the world. An internal portal needs a password there"
          + " (the provider's directory protection), or another host." : nil
    ].compactMap { $0 } + apacheLimits(site, "htaccess"),
    refusal: site.isInternal ? "401" : nil,
    assurance: "Run with Apache 2.4 of Debian 12 as somebody else's server that allows just the"
      + " rights above: every page and file of Portico's example, every header, wrong addresses"
      + " and compressed answers.")
}

private func apacheLimits(_ site: HostedSite, _ host: String) -> [String] {
  guard site.compressions.isEmpty else { return [] }
  return [
    "Apache compresses every answer anew, and sends a compressed page again in full although it has"
      + " not changed. `hosting: {precompress: [gzip, brotli]}` in portal.yml avoids both"
      + (host == "apache" ? "; run `portico host apache` again after that." : ".")
  ]
}

func htaccessFile(_ site: HostedSite) -> String {
  "# \(site.name). Written by `portico build`; changes here are lost.\n" + apacheRules(site, "")
}

func apacheFolder(_ site: HostedSite) -> String {
  var text =
    "# \(site.name), below \(site.path) of this server. Written by `portico host apache`.\n"
  if site.isAtRoot {
    text += "DocumentRoot \"\(site.folder)\"\n"
  } else {
    text += "RedirectMatch 301 \"^\(escapedForRegex(site.path.dropLast()))$\" \"\(site.path)\"\n"
    text += "Alias \"\(site.path)\" \"\(site.folder)/\"\n"
  }
  text += "<Directory \"\(site.folder)\">\n    AllowOverride None\n"
  if site.isInternal {
    text +=
      "    # Only the organisation: your own networks (Require ip 10.0.0.0/8), or your sign-in\n"
      + "    # (Require valid-user) instead of the next line.\n"
  }
  text += "    Require all granted\n"
  return text + apacheRules(site, "    ") + "</Directory>\n"
}

private func apacheRules(_ site: HostedSite, _ indent: String) -> String {
  let path = site.path
  var lines = [
    "Options SymLinksIfOwnerMatch",
    "DirectoryIndex index.html",
    "ServerSignature Off",
  ]
  if site.hasNotFoundPage { lines.append("ErrorDocument 404 \(path)404.html") }
  lines += ["", "# All types the portal can hold."]
  for (type, suffixes) in mediaTypes {
    lines.append("AddType \(type) " + suffixes.map { "." + $0 }.joined(separator: " "))
  }
  lines.append("AddCharset utf-8 " + textSuffixes.map { "." + $0 }.joined(separator: " "))
  let texts = textSuffixes.joined(separator: "|")
  lines += [
    "",
    "RewriteEngine On",
    "RewriteBase \(path)",
    "# What begins with a dot is not for readers; a folder without a page is a wrong address.",
    #"RewriteRule "(^|/)\." "-" [R=404,L]"#,
    #"RewriteCond "%{REQUEST_FILENAME}" -d"#,
    #"RewriteCond "%{REQUEST_FILENAME}/index.html" !-f"#,
    #"RewriteRule "^" "-" [R=404,L]"#,
  ]
  // The smaller one first, for browsers that take both.
  for compression in site.compressions.sorted(by: { $0.rawValue < $1.rawValue }) {
    let (name, suffix) = compression == .gzip ? ("gzip", "gz") : ("br", "br")
    lines += [
      "# The compressed file beside a file, for browsers that take it.",
      compression == .gzip ? "RemoveType .gz" : "RemoveLanguage .br",
      "AddEncoding \(name) .\(suffix)",
      #"RewriteCond "%{HTTP:Accept-Encoding}" "\b\#(name)\b""#,
      #"RewriteCond "%{HTTP:Accept-Encoding}" "!\b\#(name)\s*;\s*q=0(\.0*)?\s*(,|$)""#,
      #"RewriteCond "%{REQUEST_FILENAME}.\#(suffix)" -f"#,
      #"RewriteRule "^(.+\.(\#(texts)))$" "$1.\#(suffix)" [L]"#,
    ]
  }
  lines += [
    "",
    "<FilesMatch \"\\.(\(texts))(\\.gz|\\.br)?$\">",
    "    Header always merge Vary Accept-Encoding",
    "</FilesMatch>",
    "<IfModule mod_deflate.c>",
    "    AddOutputFilterByType DEFLATE "
      + mediaTypes.map(\.type).filter(isText).joined(separator: " "),
    "</IfModule>",
    "",
  ]
  for header in site.securityHeaders {
    lines.append("Header always set \(header.name) \"\(header.value)\"")
  }
  let assets =
    "%{REQUEST_URI} =~ m#^\(escapedForRegex(path))assets/# && %{REQUEST_STATUS} in {'200','206','304'}"
  lines += [
    "Header always set Cache-Control \"\(site.assetCaching)\" \"expr=\(assets)\"",
    "Header always set Cache-Control \"\(site.pageCaching)\" \"expr=!(\(assets))\"",
  ]
  return lines.map { $0.isEmpty ? "\n" : indent + $0 + "\n" }.joined()
}

private func escapedForRegex(_ path: some StringProtocol) -> String {
  path.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
}

private func apacheSite(_ site: HostedSite) -> String {
  let name = site.serverName
  guard site.isEncrypted else {
    return
      "<VirtualHost *:80>\n    ServerName \(name)\n    Include portal-folder.conf\n</VirtualHost>\n"
  }
  let port = site.address?.port ?? 443
  return """
    <VirtualHost *:80>
        ServerName \(name)
        Redirect permanent "/" "https://\(name)\(port == 443 ? "" : ":\(port)")/"
    </VirtualHost>

    <VirtualHost *:\(port)>
        ServerName \(name)
        SSLEngine on
        SSLCertificateFile    /etc/ssl/certs/\(name).pem
        SSLCertificateKeyFile /etc/ssl/private/\(name).key
        SSLProtocol           -all +TLSv1.2 +TLSv1.3
        Include portal-folder.conf
    </VirtualHost>

    """
}
