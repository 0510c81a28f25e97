/// All that a host's configuration depends on: where the site will be, who may see it, and what its
/// pages load.
package struct HostedSite: Sendable {
  /// The portal's name, for the text. It has one line: on a second one, what is a comment would be over.
  package let name: String
  package var address: SiteAddress?
  /// Whether only the organisation may open it.
  package var isInternal: Bool
  /// Whether search engines may list it.
  package var isListed: Bool
  package var needs: PageNeeds
  package var compressions: [Compression]
  /// Sites that may show the portal in a frame, such as an intranet page.
  package var framedBy: [String]
  /// The id of the organisation's Microsoft directory.
  package var tenant: String?
  /// Where the folder lies on the server.
  package var folder: String

  package init(
    name: String, address: SiteAddress?, isInternal: Bool = true, isListed: Bool = false,
    needs: PageNeeds = PageNeeds(), compressions: [Compression] = [], framedBy: [String] = [],
    tenant: String? = nil, folder: String = "/var/www/portal"
  ) {
    self.name = name.split {
      $0.isNewline || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    .joined(separator: " ")
    self.address = address
    self.isInternal = isInternal
    self.isListed = isListed
    self.needs = needs
    self.compressions = compressions
    self.framedBy = framedBy
    self.tenant = tenant
    self.folder = folder
  }

  /// The path of the site on its server: `/`, or `/mentoring/`.
  var path: String { address?.path ?? "/" }
  /// The server's name, or one to be replaced.
  var serverName: String { address?.host ?? "portal.example.org" }
  /// Whether there is a page for wrong addresses; it needs to know where it will be.
  var hasNotFoundPage: Bool { address != nil }
  var isEncrypted: Bool { address?.isEncrypted ?? false }
  /// Whether the site has its server to itself.
  var isAtRoot: Bool { path == "/" }
}

/// A portal's `base_url`, taken apart for the configuration of a server.
package struct SiteAddress: Equatable, Sendable {
  package var isEncrypted: Bool
  package var host: String
  package var port: Int?
  /// Begins and ends with `/`. It is what servers compare, so nothing in it is percent-encoded.
  package var path: String

  /// - Returns: nil if the address has something that no configuration file should hold: a query, a
  ///   user, or a path with other signs than letters, digits and `-._~`.
  package init?(_ url: String) {
    guard let colon = url.firstRange(of: "://") else { return nil }
    switch url[..<colon.lowerBound].lowercased() {
    case "https": isEncrypted = true
    case "http": isEncrypted = false
    default: return nil
    }
    let rest = url[colon.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let server = rest[..<slash].split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(server.count), !server[0].isEmpty,
      server[0].utf8.allSatisfy({ isPlain($0) && $0 != UInt8(ascii: "_") })
    else { return nil }
    host = server[0].lowercased()
    if server.count == 2 {
      guard let number = Int(server[1]), (1...65535).contains(number) else { return nil }
      port = number
    }
    let path = rest[slash...]
    guard path.utf8.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: "/") }),
      !path.contains("//"), !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
    else { return nil }
    self.path = path.isEmpty ? "/" : path.hasSuffix("/") ? String(path) : path + "/"
  }

  /// What browsers compare: scheme, host and port.
  package var origin: String {
    (isEncrypted ? "https://" : "http://") + host + (port.map { ":\($0)" } ?? "")
  }

  package var url: String { origin + path }
}

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"), UInt8(ascii: "~"):
    true
  default: false
  }
}
