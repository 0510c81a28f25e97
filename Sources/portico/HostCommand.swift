import ArgumentParser
import Diagnostics
import Foundation
import Hosting
import SiteBuild

struct HostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Explains how to put the portal on a host, with the files for it.",
    discussion: """
      Without a host, lists those it knows. With one, prints what to do there, for you to pass on to \
      whoever runs it: the steps, what that host cannot do, and its configuration, fitted to your \
      portal.yml and your templates.

        portico host nginx
        portico host nginx --output for-it

      Hosts: \(WebHost.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @Argument(
    help: ArgumentHelp(
      "Where the portal is to be. (default: `hosting: {host: …}` of portal.yml)", valueName: "host")
  )
  var host: String?

  @Option(help: ArgumentHelp("The content folder.", valueName: "dir"))
  var content = "Content"

  @Option(help: ArgumentHelp("The folder of your own templates, if any.", valueName: "dir"))
  var templates: String?

  @Option(help: ArgumentHelp("Where the site's folder will be on the server.", valueName: "path"))
  var folder = "/var/www/portal"

  @Option(
    help: ArgumentHelp(
      "Write the explanation and the files into this folder instead.", valueName: "dir"))
  var output: String?

  @Flag(help: "Replace files in that folder which say something else.")
  var force = false

  func validate() throws {
    guard folder.hasPrefix("/"), !folder.contains(where: { "\"\\$\n\r{}%".contains($0) }) else {
      throw ValidationError(
        "`--folder` takes a path on the server that begins with `/`, without quotes or dollar signs"
      )
    }
  }

  func run() throws {
    if host == nil, !FileManager.default.fileExists(atPath: content + "/portal.yml") {
      return list(nil)
    }
    let known = try host.map(Self.known)
    guard FileManager.default.fileExists(atPath: content + "/portal.yml") else {
      throw UsageMistake(
        "there is no portal in `\(content)`, and what a host needs depends on its portal.yml",
        mend: "go to the folder that holds it, or name it with `--content`")
    }
    let portal = try portal()
    guard let host = known ?? portal.host else { return list(portal.host) }
    var site = portal.site
    site.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let advice = host.advice(site)
    guard let output else { return print(advice.text, terminator: "") }
    try write(
      [HostFile(Advice.fileName, advice.text)] + advice.files + host.filesInside(site), to: output)
  }

  private static func known(_ name: String) throws -> WebHost {
    if let host = WebHost(rawValue: name.lowercased()) { return host }
    // What people call them.
    let others = [
      "github": WebHost.githubPages, "gitlab": .gitlabPages, "cloudflare": .cloudflarePages,
      "aws": .s3, "cloudfront": .s3, "share": .fileShare, "usb": .zip, "windows": .iis,
      "onedrive": .sharepoint, "apache2": .apache, "httpd": .apache, ".htaccess": .htaccess,
    ]
    if let host = others[name.lowercased()] { return host }
    throw UsageMistake(
      "there is no host `\(name)`",
      mend: nearestName(to: name, among: WebHost.allCases.map(\.rawValue)).map {
        "write `portico host \($0)`"
      }
        ?? "`portico host` lists them; any other web server can do what `portico host nginx` explains"
    )
  }

  private func portal() throws -> HostedPortal {
    let checked: Checked<HostedPortal?>
    do {
      checked = try hostedPortal(
        content: content, templates: templates ?? besideContent(content, "Templates"))
    } catch let error as WorldError {
      writeError("portico: \(error.description)\n")
      throw Ended(code: .world)
    }
    let errors = checked.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let portal = checked.value else {
      let report = Report(format: .human, colour: false) { path in
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
      }
      writeError(report.text(of: errors))
      throw Ended(code: .mistakes)
    }
    return portal
  }

  private func list(_ chosen: WebHost?) {
    print("Where a portal can be put:\n")
    let width = WebHost.allCases.map(\.rawValue.count).max() ?? 0
    for host in WebHost.allCases {
      let name = host.rawValue + String(repeating: " ", count: width - host.rawValue.count)
      print("  \(name)  \(host.purpose)")
    }
    print("\n`portico host NAME` explains one, with its configuration.")
  }

  private func write(_ files: [HostFile], to folder: String) throws {
    try refuse(folder: folder, in: [content], what: "the files would lie")
    // All or nothing: half a configuration is worse than none.
    if !force {
      for file in files {
        guard let there = FileManager.default.contents(atPath: "\(folder)/\(file.name)") else {
          continue
        }
        guard there == Data(file.text.utf8) else {
          throw UsageMistake(
            "`\(folder)/\(file.name)` is there already and says something else",
            mend: "choose another folder, or add `--force` to replace it")
        }
      }
    }
    for file in files { try writeNew(file.text, to: "\(folder)/\(file.name)", replacing: true) }
    print("Wrote into \(folder)/:")
    for file in files { print("  \(file.name)") }
    print("Begin with \(Advice.fileName).")
  }
}
