// nginx: one file with everything about the portal, and one with a server that includes it, so that
// a portal below a path of an existing server needs the first only.

func nginxAdvice(_ site: HostedSite) -> Advice {
  var steps = [
    "Install nginx (Debian, Ubuntu: `apt install nginx`).",
    site.copying,
    "Put `portal-locations.conf` into `/etc/nginx/snippets/`.",
    site.isAtRoot
      ? "Put `portal-server.conf` into `/etc/nginx/conf.d/`\(site.certificate). If the server exists"
        + " already, write the line `include snippets/portal-locations.conf;` into its"
        + " `server { … }` instead."
      : "Write the line `include snippets/portal-locations.conf;` into the `server { … }` of"
        + " \(site.serverName). If there is none yet, put `portal-server.conf` into"
        + " `/etc/nginx/conf.d/`\(site.certificate).",
    "`nginx -t && systemctl reload nginx`",
  ]
  if site.compressions.contains(.brotli) {
    steps.insert(
      "For the `.br` files: `apt install libnginx-mod-http-brotli-static`, and take the `#` off"
        + " before `brotli_static on;`. Without it, readers get the `.gz` files.", at: 1)
  }
  var limits = [site.accessWarning, site.encryptionWarning].compactMap { $0 }
  if site.compressions.isEmpty {
    limits.append(
      "nginx compresses every answer anew. `hosting: {precompress: [gzip]}` in portal.yml lays the"
        + " compressed files ready instead; run `portico host nginx` again after that.")
  }
  return Advice(
    host: .nginx, site: site, steps: steps, limits: limits,
    files: [
      HostFile("portal-locations.conf", nginxLocations(site)),
      HostFile("portal-server.conf", nginxServer(site)),
    ],
    assurance: "Run with nginx 1.22 of Debian 12, at the root of a server and below a path: every"
      + " page and file of Portico's example, every header, wrong addresses, compressed answers,"
      + " and questions whether a page has changed.")
}

func nginxLocations(_ site: HostedSite) -> String {
  let path = site.path
  func headers(_ indent: String) -> String {
    site.securityHeaders.map { "\(indent)add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
  }
  var text = "# \(site.name), below \(path) of this server. Written by `portico host nginx`.\n\n"
  if !site.isAtRoot {
    text += "location = \(path.dropLast()) {\n    return 301 \(path);\n}\n\n"
  }
  text += "location ^~ \(path) {\n"
  text += "    alias \"\(site.folder)/\";\n"
  if site.isInternal {
    text +=
      "    # Only the organisation: your own networks, or your sign-in (auth_request).\n"
      + "    # allow 10.0.0.0/8;\n    # deny all;\n\n"
  }
  text += "    index index.html;\n    autoindex off;\n    server_tokens off;\n"
  if site.hasNotFoundPage {
    text += "    error_page 404 \(path)404.html;\n"
    text += "    # A folder without a page of its own is a wrong address too.\n"
    text += "    error_page 403 =404 \(path)404.html;\n"
  }
  text +=
    "\n    # All types the portal can hold; the list replaces the server's own.\n    types {\n"
  for (type, suffixes) in mediaTypes {
    text += "        \(type) \(suffixes.joined(separator: " "));\n"
  }
  text += "    }\n    default_type application/octet-stream;\n"
  text += "    charset utf-8;\n    charset_types " + nginxTextTypes(but: "text/html") + ";\n\n"
  if site.compressions.contains(.brotli) {
    text += "    # brotli_static on;  # needs libnginx-mod-http-brotli-static\n"
  }
  if site.compressions.contains(.gzip) { text += "    gzip_static on;\n" }
  text += "    gzip on;\n    gzip_vary on;\n    gzip_proxied any;\n    gzip_min_length 512;\n"
  text += "    gzip_types " + nginxTextTypes(but: "text/html") + ";\n\n"
  text += headers("    ")
  text += "    add_header Cache-Control \"\(site.pageCaching)\" always;\n\n"
  text += "    # What begins with a dot is not for readers.\n"
  text += "    location ~ /\\. {\n        return 404;\n    }\n\n"
  text += "    location \(path)assets/ {\n        alias \"\(site.folder)/assets/\";\n"
  text += headers("        ")
  text += "        add_header Cache-Control \"\(site.assetCaching)\";\n"
  text += "        location ~ /\\.|/$ {\n            return 404;\n        }\n"
  text += "    }\n}\n"
  return text
}

private func nginxTextTypes(but one: String) -> String {
  mediaTypes.map(\.type).filter { isText($0) && $0 != one }.joined(separator: " ")
}

private func nginxServer(_ site: HostedSite) -> String {
  let name = site.serverName
  let include = "    include snippets/portal-locations.conf;\n"
  guard site.isEncrypted else {
    return "server {\n    listen 80;\n    listen [::]:80;\n    server_name \(name);\n" + include
      + "}\n"
  }
  let port = site.address?.port ?? 443
  return """
    server {
        listen 80;
        listen [::]:80;
        server_name \(name);
        return 301 https://$host\(port == 443 ? "" : ":\(port)")$request_uri;
    }

    server {
        listen \(port) ssl;
        listen [::]:\(port) ssl;
        server_name \(name);
        ssl_certificate     /etc/ssl/certs/\(name).pem;
        ssl_certificate_key /etc/ssl/private/\(name).key;
        ssl_protocols       TLSv1.2 TLSv1.3;

    \(include)}

    """
}
