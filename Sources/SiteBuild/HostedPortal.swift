import BuiltInTheme
import Content
package import Diagnostics
import Foundation
package import Hosting
import Syntax

/// What a host's configuration has to know of a portal: its settings, and what its theme loads.
///
/// - Returns: nil if `portal.yml` cannot be read; the diagnostics say why.
/// - Throws: `WorldError` when the disk fails us.
package func hostedPortal(content: String, templates: String) throws -> Checked<HostedPortal?> {
  let folder = try ContentFolder(at: content)
  let settings = portalSettings(folder)
  guard let portal = settings.value, let main = portal.values.first?.languages.main,
    let base = portal[main]
  else { return Checked(nil, settings.diagnostics) }
  let site = hostedSite(
    base, ownTheme(in: templates), ownStyle: ownStyleSheet(in: folder), isAsked: true)
  return Checked(
    HostedPortal(host: base.hosting.host, site: site.value),
    settings.diagnostics + site.diagnostics)
}

/// The portal's own style sheet, if it has one.
func ownStyleSheet(in folder: ContentFolder) -> [UInt8]? {
  guard folder.assets.contains("assets/portal.css") else { return nil }
  return FileManager.default.contents(atPath: folder.path + "/assets/portal.css").map {
    [UInt8]($0)
  }
}

/// A portal, as seen by the place where it is put.
package struct HostedPortal: Sendable {
  /// The host that `portal.yml` names.
  package var host: WebHost?
  package var site: HostedSite
}

/// - Parameter isAsked: whether some configuration is made from it. If not, a strange address is no
///   matter, and the theme, which takes longer to read than all settings, is not looked through.
func hostedSite(
  _ portal: PortalSettings, _ theme: OwnTheme, ownStyle: [UInt8]?, isAsked: Bool
) -> Checked<HostedSite> {
  var diagnostics: [Diagnostic] = []
  func plain(_ address: Placed<String>) -> SiteAddress? {
    let plain = SiteAddress(address.value)
    if plain == nil, isAsked { diagnostics.append(.hostingAddress(address)) }
    return plain
  }
  func needs() -> PageNeeds {
    let names = Set(BuiltInTheme.names).union(theme.files.keys).sorted()
    let files = names.map { (name: $0, bytes: theme.bytes(of: $0) ?? []) }
    return PageNeeds(theme: files + [("portal.css", ownStyle ?? [])])
  }
  return Checked(
    HostedSite(
      name: portal.name.value, address: portal.baseURL.flatMap(plain),
      isInternal: portal.scope == .internal, isListed: portal.isPublic,
      needs: isAsked ? needs() : PageNeeds(),
      compressions: Compression.allCases.filter(portal.hosting.compressions.contains),
      framedBy: portal.hosting.framedBy.compactMap(plain).map(\.origin),
      tenant: portal.hosting.tenant), diagnostics)
}

extension Diagnostic {
  fileprivate static func hostingAddress(_ address: Placed<String>) -> Self {
    .error(
      .hostingAddress, at: address.span,
      "an address that goes into a server's configuration has signs that do not belong there",
      why: "The server would read them as something else, and readers would not find the portal.",
      mend: "write https, the host's name, and folders of letters, digits, hyphens and dots")
  }
}
