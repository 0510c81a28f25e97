/// Pages of the preview's own, for when the site has none to show.
enum PlainPage {
  /// Before the site could be built once. The mistakes lie over it.
  static let nothingYet: [UInt8] = page(
    "There is no page to show yet",
    "<p>The site could not be built. What is wrong is shown over this page and in the terminal."
      + " Mend it and save: the site then appears here by itself.</p>")

  /// An address outside the folder that the site has on its host.
  static func elsewhere(_ base: String) -> [UInt8] {
    page(
      "This address is outside the portal",
      "<p>On its host the portal is in the folder <code>\(escaped(base))</code>, as `base_url` says."
        + " <a href=\"\(escaped(base))\">Go to its home page</a></p>")
  }

  /// A page that is not there, in a site without a 404 page.
  static func missing(nearest: String?, base: String) -> [UInt8] {
    let near =
      nearest.map {
        "<p>The nearest is <a href=\"\(escaped(base + $0))\">\(escaped($0))</a>.</p>"
      } ?? ""
    return page(
      "There is no page at this address",
      "<p>It may have been renamed or deleted, or be a draft (`portico serve --drafts` shows those)."
        + " If it comes back, it appears here by itself.</p>\(near)"
        + "<p><a href=\"\(escaped(base))\">Go to the home page</a></p>")
  }

  private static func page(_ title: String, _ body: String) -> [UInt8] {
    Array(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(code(body))
      </main>
      </body>
      </html>

      """.utf8)
  }

  // `like this` as code, so that the texts above can be read.
  private static func code(_ text: String) -> String {
    var parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices where index % 2 == 1 {
      parts[index] = "<code>\(parts[index])</code>"
    }
    return parts.joined()
  }
}

/// The text as it may stand in HTML, between tags or in a quoted attribute.
func escaped(_ text: String) -> String {
  var result = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(character)
    }
  }
  return result
}
