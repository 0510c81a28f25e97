// Places without a web server of one's own.

func sharePointAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .sharepoint, site: site,
    steps: [
      "**Best**: put the portal on a web server that asks for the work account, and a link to it on"
        + " the SharePoint page. `portico host azure` and `portico host iis` say how. To show it"
        + " *within* a SharePoint page, with the web part Embed, also write"
        + " `hosting: {framed_by: [\"https://ORGANISATION.sharepoint.com\"]}` into portal.yml.",
      "**For people at a PC**: upload the whole of `Public/` into a document library that everybody"
        + " may read and only you may change. Each reader chooses *Add shortcut to OneDrive* (or"
        + " *Sync*) once, opens the folder in the Explorer or Finder, and double-clicks `index.html`."
        + " What you change in the library reaches them by itself.",
      "**To hand it out**: `portico export zip portal.zip`, and upload that one file. Readers download"
        + " it, unpack it, and open `index.html`. Such copies stay as they are.",
    ],
    limits: [
      "**A document library is no web server.** A click on an `.html` file there downloads it, or shows"
        + " its source; the pages, with their styles and links, do not appear. Microsoft has done so"
        + " for everybody since 2018, and there is no setting against it any more.",
      "Renaming the pages to `.aspx` is no way out: it breaks every link, and works only where an"
        + " administrator allows custom script on the site (`Set-SPOSite … -DenyAddAndCustomizePages"
        + " $false`), which Microsoft advises against and takes back after a day.",
      "On a phone, neither the shortcut nor the zip works.",
      "SharePoint's own search finds words in the files, but leads to the download.",
      "On a SharePoint Server of your own, an administrator can let libraries show HTML"
        + " (`BrowserFileHandling = Permissive`). Every member could then upload scripts that run as"
        + " whoever opens them: better give the portal an IIS site on the same machine.",
    ],
    setsHeaders: false, isServer: false,
    assurance: "Not run: it needs an account there. That the portal works when it is opened as a"
      + " folder of files is tested, page by page, in a browser.")
}

func fileShareAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .fileShare, site: site,
    steps: [
      "Make a folder on the share that everybody may read and only the publisher may change.",
      "Build right into it, or beside it: `portico build --output /mnt/share/Portal`. Readers find the"
        + " old site or the new one. From Windows, copy the whole folder and remove what is no longer"
        + " in it: `robocopy Public \\\\SERVER\\SHARE\\Portal /MIR`.",
      "Put a link on the desktop or the intranet: `\\\\SERVER\\SHARE\\Portal\\index.html`. From a web"
        + " page, browsers refuse to follow links to files; give the path as text there.",
    ],
    limits: [
      "It works on PCs in the network, or with a VPN. On a phone it does not.",
      "There is no page for wrong addresses, and no feed can be subscribed to.",
      "There is no log, so nobody counts readers; nor can anybody.",
      "Whoever may change the folder may change what everybody reads. `portico build` notices"
        + " changes by others and refuses to overwrite them.",
    ],
    setsHeaders: false, isServer: false,
    assurance:
      "Every page of Portico's example is opened as a local file, in a folder with a space,"
      + " an accent and a percent sign in its name, and looked at for errors.")
}

func zipAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .zip, site: site,
    steps: [
      "`portico export zip portal.zip` makes one file with the whole site, and a READ-ME for whoever"
        + " gets it.",
      "Send it, or put it on a stick: unpacked, so that nobody needs to.",
      "The reader unpacks it (Windows: right click, *Extract all*; opening pages *inside* the zip"
        + " does not work) and double-clicks `index.html`.",
    ],
    limits: [
      "A copy cannot be called back: a story that is withdrawn later stays in it. Give it to people you"
        + " can write to, and with a date.",
      "Some mail systems refuse zips with web pages in them; a link to a download is safer.",
      "Windows marks files from the internet. If it asks: there is no program to install, and small"
        + " scripts run in the browser only.",
      "Feeds, the sitemap, `robots.txt` and the page for wrong addresses are left out: they need a"
        + " server.",
    ],
    setsHeaders: false, isServer: false,
    assurance:
      "The zip of Portico's example is unpacked, and a page of each kind opened in Chromium as a"
      + " local file and looked at for errors; that every page works so is tested with the folder.")
}
