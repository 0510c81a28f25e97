// What a server says with every answer.

/// A line of an answer's head.
package struct Header: Equatable, Sendable {
  package var name: String
  package var value: String
  /// What it is good for, for whoever has to defend it.
  package var reason: String
}

extension HostedSite {
  /// What a browser may load and do on a page: from this site only, and only what pages need.
  package var contentSecurityPolicy: String {
    var rules = ["default-src 'none'"]
    rules.append("style-src 'self'")
    rules.append("img-src 'self'" + (needs.dataImages ? " data:" : ""))
    rules.append("media-src 'self'")
    if needs.scripts { rules.append("script-src 'self'") }
    if needs.connections { rules.append("connect-src 'self'") }
    if needs.workers { rules.append("worker-src 'self'") }
    if needs.fonts { rules.append("font-src 'self'") }
    if needs.frames { rules.append("frame-src 'self'") }
    if needs.manifest { rules.append("manifest-src 'self'") }
    rules.append("base-uri 'none'")
    rules.append("form-action \(needs.forms ? "'self'" : "'none'")")
    rules.append(
      "frame-ancestors " + (framedBy.isEmpty ? "'none'" : framedBy.joined(separator: " ")))
    return rules.joined(separator: "; ")
  }

  /// The headers of every answer, whatever is asked for.
  package var securityHeaders: [Header] {
    var headers = [
      Header(
        name: "Content-Security-Policy", value: contentSecurityPolicy,
        reason: "Pages load nothing from elsewhere and run nothing that is not in the site, even if"
          + " somebody smuggled it in."),
      Header(
        name: "X-Content-Type-Options", value: "nosniff",
        reason: "Browsers take a file for what the server says it is, and for nothing else."),
      Header(
        name: "Referrer-Policy",
        value: isInternal ? "same-origin" : "strict-origin-when-cross-origin",
        reason: isInternal
          ? "Sites that readers go on to do not learn the addresses of internal pages."
          : "Sites that readers go on to learn where they came from, not on which page they were."),
      Header(
        name: "Permissions-Policy",
        value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        reason: "No page may ask for the camera, the microphone or the place; none does."),
    ]
    if framedBy.isEmpty {
      headers.append(
        Header(
          name: "X-Frame-Options", value: "DENY",
          reason: "The same as `frame-ancestors 'none'`, for old browsers: no other site can show"
            + " the portal as its own."))
    }
    if !isListed {
      headers.append(
        Header(
          name: "X-Robots-Tag", value: "noindex, nofollow",
          reason: "`public: false` in portal.yml: search engines list neither pages nor documents."
        ))
    }
    if isEncrypted {
      headers.append(
        Header(
          name: "Strict-Transport-Security", value: "max-age=31536000",
          reason: "Browsers that came once over https never come without it again. It holds for the"
            + " whole host name, so leave it out if anything there still needs plain http."))
    }
    return headers
  }

  /// How long answers are kept. What is in `assets/` has a name that changes with its content.
  package var pageCaching: String { isInternal ? "private, no-cache" : "no-cache" }
  package var assetCaching: String {
    (isInternal ? "private" : "public") + ", max-age=31536000, immutable"
  }
}

/// The types of the files that a site can hold, by the end of their names.
///
/// Servers come with lists of their own, which lack some of these and guess others.
package let mediaTypes: [(type: String, suffixes: [String])] = [
  ("text/html", ["html"]), ("text/css", ["css"]), ("text/javascript", ["js", "mjs"]),
  ("text/plain", ["txt"]), ("text/calendar", ["ics"]), ("text/vtt", ["vtt"]),
  ("text/csv", ["csv"]), ("text/markdown", ["md"]),
  ("application/xml", ["xml"]), ("application/json", ["json"]),
  ("application/manifest+json", ["webmanifest"]), ("image/svg+xml", ["svg"]),
  ("image/png", ["png"]), ("image/jpeg", ["jpg", "jpeg"]), ("image/gif", ["gif"]),
  ("image/webp", ["webp"]), ("image/avif", ["avif"]), ("image/x-icon", ["ico"]),
  ("audio/mpeg", ["mp3"]), ("audio/mp4", ["m4a"]), ("audio/ogg", ["ogg", "oga", "opus"]),
  ("audio/wav", ["wav"]), ("video/mp4", ["mp4", "m4v"]), ("video/webm", ["webm"]),
  ("video/quicktime", ["mov"]), ("font/woff2", ["woff2"]), ("font/woff", ["woff"]),
  ("font/ttf", ["ttf"]), ("font/otf", ["otf"]),
  ("application/pdf", ["pdf"]), ("application/zip", ["zip"]),
  ("application/epub+zip", ["epub"]),
  ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"]),
  ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ["xlsx"]),
  ("application/vnd.openxmlformats-officedocument.presentationml.presentation", ["pptx"]),
  ("application/vnd.oasis.opendocument.text", ["odt"]),
  ("application/vnd.oasis.opendocument.spreadsheet", ["ods"]),
  ("application/vnd.oasis.opendocument.presentation", ["odp"]),
]

/// Those whose bytes are text: they carry `charset=utf-8`, and compressing them saves something.
package func isText(_ type: String) -> Bool {
  type.hasPrefix("text/") || type.hasSuffix("xml") || type.hasSuffix("json")
}

/// The ends of the names of all text files, for a server's list.
let textSuffixes = mediaTypes.filter { isText($0.type) }.flatMap(\.suffixes)
