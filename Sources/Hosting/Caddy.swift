func caddyAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .caddy, site: site,
    steps: [
      "Install Caddy (Debian, Ubuntu: `apt install caddy`).",
      site.copying,
      "Put `Caddyfile` into `/etc/caddy/`; if there is one already, add this one's blocks to it."
        + (site.isEncrypted
          ? " Caddy gets the certificate by itself if the name leads to it." : ""),
      "`caddy validate --config /etc/caddy/Caddyfile && systemctl reload caddy`",
    ],
    limits: [site.accessWarning].compactMap { $0 }
      + (site.isEncrypted && site.isInternal
        ? [
          "A server that the internet cannot reach gets no public certificate. Write `tls internal`,"
            + " or `tls CERTIFICATE KEY`, below the first line."
        ] : []),
    files: [HostFile("Caddyfile", caddyfile(site))],
    assurance: "Run with Caddy 2.6 of Debian 12, at the root of a server and below a path: every"
      + " page and file of Portico's example, every header, wrong addresses and compressed answers."
  )
}

func caddyfile(_ site: HostedSite) -> String {
  let name =
    site.address.map { address in
      address.isEncrypted && address.port == nil
        ? address.host
        : (address.isEncrypted ? "https://" : "http://") + address.host
          + (address.port.map { ":\($0)" } ?? "")
    } ?? ":80"
  var text = "# \(site.name). Written by `portico host caddy`.\n"
  text += "(portal-headers) {\n\theader {\n"
  for header in site.securityHeaders { text += "\t\t\(header.name) \"\(header.value)\"\n" }
  text += "\t\t-Server\n\t}\n}\n\n\(name) {\n"
  if !site.isAtRoot { text += "\tredir \(site.path.dropLast()) \(site.path) 301\n" }
  text += "\thandle_path \(site.path)* {\n"
  if site.isInternal {
    text += "\t\t# Only the organisation:\n"
    text += "\t\t# @outside not remote_ip 10.0.0.0/8\n\t\t# error @outside 403\n"
  }
  text += "\t\troot * \"\(site.folder)\"\n\t\timport portal-headers\n"
  text += "\t\t@assets path /assets/*\n\t\theader @assets Cache-Control \"\(site.assetCaching)\"\n"
  text += "\t\t@pages not path /assets/*\n\t\theader @pages Cache-Control \"\(site.pageCaching)\"\n"
  text += "\t\t# All types the portal can hold.\n"
  for (index, (type, suffixes)) in mediaTypes.enumerated() {
    let value = isText(type) ? "\"\(type); charset=utf-8\"" : type
    text += "\t\t@type\(index) path " + suffixes.map { "*." + $0 }.joined(separator: " ") + "\n"
    text += "\t\theader @type\(index) Content-Type \(value)\n"
  }
  text += "\t\t@texts path " + textSuffixes.map { "*." + $0 }.joined(separator: " ") + " */\n"
  text += "\t\theader @texts ?Vary Accept-Encoding\n"
  text += "\t\t# What begins with a dot is not for readers.\n"
  text += "\t\t@hidden path_regexp /\\.\n\t\terror @hidden 404\n\t\tencode gzip\n"
  let forms = site.compressions.sorted { $0.rawValue < $1.rawValue }
    .map { $0 == .gzip ? "gzip" : "br" }
  text += "\t\tfile_server {\n\t\t\tindex index.html\n"
  if !forms.isEmpty { text += "\t\t\tprecompressed \(forms.joined(separator: " "))\n" }
  text += "\t\t}\n\t}\n"
  // Caddy answers with an empty page, and as if all were well, where nothing matches.
  if !site.isAtRoot { text += "\thandle {\n\t\terror 404\n\t}\n" }
  if site.hasNotFoundPage {
    text += "\thandle_errors {\n\t\t@missing expression {err.status_code} == 404\n"
    text += "\t\thandle @missing {\n\t\t\timport portal-headers\n"
    text += "\t\t\theader Cache-Control \"\(site.pageCaching)\"\n"
    text += "\t\t\theader Content-Type \"text/html; charset=utf-8\"\n"
    text += "\t\t\troot * \"\(site.folder)\"\n\t\t\trewrite * /404.html\n"
    text += "\t\t\tfile_server {\n\t\t\t\tstatus 404\n\t\t\t}\n\t\t}\n\t}\n"
  }
  return text + "}\n"
}
