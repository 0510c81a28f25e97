extension Code {
  package static let placeholderOutsideProgram = Code(
    "placeholder/outside-program",
    "Texts of the portal itself belong to no program, so placeholders have no values there.")
  package static let termHardCoded = Code(
    "term/hard-coded",
    """
    The program has a word of its own for this (`terms:` in program.yml), and the text uses the usual \
    one. The placeholder always says the program's word.

        {{ term.a_mentee }} brings a question.
    """)
  package static let linkDangling = Code(
    "link/dangling",
    """
    Links between pages name the other page's file, relative to this one:

        [your first meeting](../modules/your-first-meeting.md#prepare)

    Lists can be linked too: `../index.md`, `../guidelines/index.md`, `../faq/index.md`, \
    `../contacts.md` and the like.
    """)
  package static let linkAnchor = Code(
    "link/anchor",
    """
    A link names a place on a page that is not there. Places are headings: their words in small \
    letters, with hyphens for spaces. A heading can keep its place when its words change:

        ## What we keep {#what-we-keep}
    """)
  package static let linkUnsafe = Code(
    "link/unsafe",
    """
    A link leads to a page of the portal, or to an address that begins with https:, http:, mailto: \
    or tel:. Browsers do not open others, such as ftp:, or open something on the reader's computer.
    """)
  package static let linkAbsolute = Code(
    "link/absolute",
    "Links inside the site are relative, so that it works in any folder, on a file share and offline."
  )
  package static let linkLeaves = Code(
    "link/leaves-content", "Nothing outside the content folder is ever published.")
  package static let linkUnpublished = Code(
    "link/unpublished",
    "The page exists, but is a draft, not due yet, past its day, or a story without consent.")
  package static let imageMissing = Code(
    "image/missing",
    "A picture's file is named relative to the page's file, and lies inside the content folder.")
  package static let imageElsewhere = Code(
    "image/elsewhere",
    "Pages load nothing from other sites: it would tell them who reads what, and fail without network."
  )
  package static let imageMetadata = Code(
    "image/metadata",
    """
    Cameras and editors write into a picture who took it, where, and on whose machine. Portico \
    publishes pictures without that, turned so that they stand upright. A picture that is damaged, or \
    that it does not know to the last byte, could still hold a name, so it is not published. Opening \
    it in an editor and saving it as a new PNG or JPEG file helps.
    """)
  package static let assetRefused = Code(
    "asset/refused",
    """
    Only pictures, PDF, office documents, recordings and calendar files are published, up to 50 MB. \
    Pages, scripts and drawings that run or load something are not.
    """)
  package static let contentMissing = Code(
    "content/missing",
    """
    The content folder has no `portal.yml`, or no program. The smallest portal is a `portal.yml` and \
    one folder with a `program.yml`; `portico init DIR` makes one.
    """)
  package static let fileUnexpected = Code(
    "file/unexpected",
    """
    A file or folder lies where Portico reads nothing, so its content would be missing without a \
    word. Pages lie in guidelines, modules, roles, stories, faq, glossary, people, topics, barriers, \
    ideas, changes or pages; cohorts in cohorts; pictures in assets or beside the pages.
    """)
  package static let fileLink = Code(
    "file/link",
    "A symbolic link inside the content folder leads out of it. What lies outside is never read.")
  package static let fileUnreadable = Code(
    "file/unreadable", "A file could not be read: it is locked, or you may not open it.")
  package static let fileTooLarge = Code(
    "file/too-large",
    "A page or settings file of many megabytes is a mistake; pages are a few kilobytes.")
  package static let nameNotASlug = Code(
    "name/not-a-slug",
    "A program's folder and a cohort's file are named with small letters a to z, digits and hyphens."
  )
  package static let themeContrast = Code(
    "theme/contrast",
    """
    The accent colour is too pale, or in the dark scheme too dark, to be read. The ratio of contrast \
    has to be at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
    """)
  package static let themeFile = Code(
    "theme/file", "A file that portal.yml names for the theme is not there or cannot be published.")
  package static let templateOutdated = Code(
    "template/outdated",
    """
    A template of your own replaces one of Portico's, and Portico's has changed since you copied it. \
    Compare the two: `portico templates eject --force NAME` writes the new one.
    """)
  package static let templateUnexpected = Code(
    "template/unexpected", "A template of your own has a name that Portico does not use.")
  package static let feedWithoutAddress = Code(
    "feed/without-address",
    """
    Feeds, the sitemap and the page for wrong addresses need the site's full address. Without \
    `base_url` in portal.yml they are left out; everything else works.
    """)
  package static let ageWord = Code(
    "words/age",
    """
    Age, birth years and generations are no criterion: what counts is what somebody knows and wants \
    to learn.
    """)
  package static let pageTooHard = Code(
    "markdown/too-hard",
    """
    A page took so long or so much memory to read that the build was ended, and nothing was written. \
    Ordinary pages take a fraction of a millisecond; look for a long run of one sign, or a text that \
    was pasted in by mistake.
    """)
  package static let hostingAddress = Code(
    "hosting/address",
    """
    Addresses that go into a web server's configuration are plain: https, a host name, and folders of \
    letters, digits, hyphens and dots.

        base_url: "https://portal.example.org/mentoring/"
    """)
  package static let programUnknown = Code(
    "program/unknown", "`--program` names a folder that holds no program.")
  package static let programMissingRole = Code(
    "program/missing-role",
    "A program describes at least its mentor and its mentee, each in a file in `roles/`.")
  package static let programEmpty = Code(
    "program/empty", "A program has at least one cohort and one guideline.")

  package static let site: [Code] = [
    placeholderOutsideProgram, termHardCoded, linkDangling, linkAnchor, linkUnsafe, linkAbsolute,
    linkLeaves, linkUnpublished, imageMissing, imageElsewhere, imageMetadata, assetRefused,
    contentMissing, fileUnexpected, fileLink, fileUnreadable, fileTooLarge, nameNotASlug,
    themeContrast, themeFile, templateOutdated, templateUnexpected, feedWithoutAddress, ageWord,
    pageTooHard, hostingAddress, programUnknown, programMissingRole, programEmpty,
  ]

  /// Every code that content can raise, by name.
  package static let all: [Code] =
    (yaml + markdown + templates + content + meetings + calendar + privacy + privateFiles + site)
    .sorted {
      $0.name < $1.name
    }
}
