import Content
import Syntax

/// A site that is handed out as a copy, and needs no server.
struct SiteCopy: Sendable {
  /// Where the site itself is, if it has an address.
  var address: String?

  /// ASCII and `.txt`, so that any computer opens it.
  static let noteName = "READ-ME.txt"

  /// What whoever gets a copy should know, in each of the portal's languages.
  ///
  /// With a mark at its beginning and Windows' line ends: old editors would take it for another
  /// encoding, and show it as one line.
  func note(_ site: Site) -> [UInt8] {
    let notes = site.languages.map { language in
      let words = site.vocabularies[language]!
      let portal = site.portal[language]!.name.value
      var lines = [
        portal, words["copy_open"],
        words.sentence(
          "copy_state",
          ["portal": portal, "date": site.lists[language]!.dates.text(of: site.today)]),
      ]
      if let address { lines.append(words.sentence("copy_newest", ["address": address])) }
      lines += [words["copy_delete"], words["copy_safe"]]
      return lines.joined(separator: "\r\n\r\n")
    }
    return Array(("\u{FEFF}" + notes.joined(separator: "\r\n\r\n\r\n") + "\r\n").utf8)
  }
}
