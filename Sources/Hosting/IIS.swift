func iisAdvice(_ site: HostedSite) -> Advice {
  var steps = [
    "On the computer that builds: write `hosting: {host: iis}` into `Content/portal.yml`. Every build"
      + " then puts the file `web.config` into `Public/`; do not put it there by hand.",
    "On the server: add the role Web Server (IIS) with Static Content, Default Document, HTTP Errors,"
      + " Static Content Compression and Request Filtering"
      + (site.isInternal ? ", and Windows Authentication." : "."),
    "Copy the whole folder `Public/` to the server, for example to `C:\\inetpub\\portal`"
      + " (`robocopy Public C:\\inetpub\\portal /MIR`: what is no longer in it goes). A story that"
      + " was taken down stays readable until its file is gone.",
    site.isAtRoot
      ? "Add a site for \(site.serverName) with that folder, and bind it to"
        + (site.isEncrypted ? " https with your certificate." : " its port.")
      : "Below the site of \(site.serverName), add an application `\(site.path.dropLast())` with that"
        + " folder.",
    "Give the application pool's account the right to read the folder, and nobody but the publisher"
      + " the right to write.",
  ]
  if site.isInternal {
    steps.append(
      "In IIS Manager, Authentication: disable Anonymous, enable Windows. It cannot be done in"
        + " `web.config`, because IIS locks that section.")
  }
  return Advice(
    host: .iis, site: site, steps: steps,
    limits: [
      "IIS does not send the files that `precompress` makes. It compresses by itself and keeps the"
        + " result, so leave `precompress` out."
    ]
      + (site.isAtRoot
        ? []
        : [
          "Below a path, look at a wrong address after setting it up: depending on the version, IIS"
            + " looks for `404.html` in the folder of the whole site. If its own page appears, copy"
            + " `404.html` there."
        ]),
    refusal: site.isInternal ? "401" : nil,
    assurance: "Not run: there was no Windows. It was written after Microsoft's documentation and"
      + " checked to be well-formed. Go through the list above once.")
}

func webConfig(_ site: HostedSite) -> String {
  var text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <configuration>
      <system.webServer>
        <directoryBrowse enabled="false" />
        <defaultDocument enabled="true">
          <files>
            <clear />
            <add value="index.html" />
          </files>
        </defaultDocument>

    """
  if site.hasNotFoundPage {
    text += """
          <httpErrors errorMode="Custom">
            <remove statusCode="404" subStatusCode="-1" />
            <error statusCode="404" path="404.html" responseMode="File" />
          </httpErrors>

      """
  }
  text += """
        <security>
          <requestFiltering>
            <hiddenSegments>
              <add segment=".portico-manifest" />
            </hiddenSegments>
            <verbs allowUnlisted="false">
              <add verb="GET" allowed="true" />
              <add verb="HEAD" allowed="true" />
            </verbs>
          </requestFiltering>
        </security>
        <urlCompression doStaticCompression="true" doDynamicCompression="false" />
        <staticContent>
          <clientCache cacheControlMode="DisableCache"\(site.isInternal ? " cacheControlCustom=\"private\"" : "") />

    """
  for (type, suffixes) in mediaTypes {
    for suffix in suffixes {
      text += "      <remove fileExtension=\".\(suffix)\" />\n"
      text +=
        "      <mimeMap fileExtension=\".\(suffix)\" mimeType=\"\(type)\(isText(type) ? "; charset=utf-8" : "")\" />\n"
    }
  }
  text += "    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n"
  text += "        <remove name=\"X-Powered-By\" />\n"
  for header in site.securityHeaders {
    text += "        <remove name=\"\(header.name)\" />\n"
    text += "        <add name=\"\(header.name)\" value=\"\(header.value)\" />\n"
  }
  text += """
          </customHeaders>
        </httpProtocol>
      </system.webServer>
      <location path="assets">
        <system.webServer>
          <staticContent>
            <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="\(site.isInternal ? "private" : "public"), immutable" />
          </staticContent>
        </system.webServer>
      </location>
    </configuration>

    """
  return text
}
