// Mistakes in the text of settings, before anybody asks what they mean.
extension Code {
  package static let textNotUTF8 = Code(
    "text/not-utf8",
    """
    Every file is text in the encoding UTF-8, which all editors can write. In another encoding \
    letters such as é, ß or ł would reach readers as other signs.
    Open the file, choose "Save with encoding", and pick UTF-8. Word processors offer it as \
    "Plain text, Unicode (UTF-8)".
    """)
  package static let textByteOrderMark = Code(
    "text/byte-order-mark",
    """
    The file begins with three invisible bytes that some Windows programs write. Portico reads \
    past them; other tools may not, and then show stray letters or miss the settings.
    Save the file as "UTF-8", not as "UTF-8 with BOM".
    """)
  package static let textWindowsLineEnds = Code(
    "text/windows-line-ends",
    """
    Lines end with CR LF, as Windows writes them. Portico reads them well; it only says so because \
    a comparison of versions may then show every line as changed.
    Nothing has to be done. Most editors can save with "LF" line ends.
    """)
  package static let textControlCharacter = Code(
    "text/control-character",
    """
    An invisible character stands in the text that is no letter, sign, blank or line end. It \
    usually comes along with text copied from a PDF or a terminal, and HTML does not allow it.
    Delete it: take out the letters on both sides of it and type them again.
    """)
  package static let yamlTab = Code(
    "yaml/tab",
    """
    Settings that belong to a group are indented with spaces. A tab is as wide as each editor \
    likes, so nobody could be sure what belongs to what.
    Use two spaces for each step:
        organization:
          name: Larkmoor Health
    """)
  package static let yamlLostText = Code(
    "yaml/lost-text",
    """
    In settings, a `#` after a blank begins a comment: what follows is for you, not for readers. If \
    it belongs to the text, quotation marks keep it.
        title: "Room #5"
    """)
  package static let yamlTooLarge = Code(
    "yaml/too-large",
    """
    Settings may have 1 MB and 20,000 values. More is hardly meant as settings, and each build \
    would wait for it.
    Move long texts into pages of their own, and data into the folder `data`.
    """)
  package static let yamlTooDeep = Code(
    "yaml/too-deep",
    """
    Groups and lists may lie 64 deep in one another. Nothing in a portal needs more than six, so \
    this is a slip: brackets that are opened and not closed, or a key held down.
    """)
  package static let yamlAliasBomb = Code(
    "yaml/alias-bomb",
    """
    YAML can name a value with `&` and repeat it with `*`. Repetitions of repetitions grow beyond \
    all measure: a file of ten lines can fill the memory of a computer. More than 20,000 values, \
    written out, are refused.
    Write the values out instead.
    """)
  package static let yamlSeveralDocuments = Code(
    "yaml/several-documents",
    """
    A line `---` begins a second set of settings. A settings file holds one; what follows would \
    be left out without a word.
    Take the line out, or move what follows into a file of its own.
    """)
  package static let yamlDuplicateKey = Code(
    "yaml/duplicate-key",
    """
    The same setting is written twice in one group. Only one of them can count, and a reader of \
    the file cannot know which.
        title: Your first meeting
        minutes: 30
        title: The first meeting      <- take out one of the two
    """)
  package static let yamlMergeKey = Code(
    "yaml/merge-key",
    """
    `<<: *other` copies settings from another place in some tools. It is not read here, because \
    whoever looks at the file could not see which value counts.
    Write the settings out. What all programs share belongs into `Content/shared`.
    """)
  package static let yamlKeyNotText = Code(
    "yaml/key-not-text",
    """
    The name of a setting is a plain word before a colon. Here it is a list or a group, mostly \
    because a value begins with a bracket and has no quotation marks:
        title: "{{ program.name }} in a nutshell"
    """)
  package static let yamlCustomTag = Code(
    "yaml/custom-tag",
    """
    YAML takes a word with an exclamation mark before it for a type, so readers would not see it.
    Put the whole value in quotation marks:
        title: "!important"
    """)
  package static let yamlUnknownAlias = Code(
    "yaml/unknown-alias",
    """
    YAML takes a word that begins with `*` for the repetition of a value that was named with `&` \
    above it. No value has that name.
    If the star is part of the text, put the value in quotation marks:
        summary: "*New* this year"
    """)
  package static let yamlSyntax = Code(
    "yaml/syntax",
    """
    The settings cannot be read. Each is a line `key: value`, with a blank after the colon; lists \
    have a line `- item` for each item; what belongs to a group is indented by two spaces.
    A value needs quotation marks if it holds a colon and a blank, or begins with one of \
    [ { * & ! | > % @ ` " ' or #:
        title: "Part 1: how we begin"
        summary: "{{ program.name }} in one page"
    """)
  package static let frontMatterMissing = Code(
    "front-matter/missing",
    """
    A page begins with its settings between two lines of three hyphens. Without them it has no \
    title and no place in the menus.
        ---
        title: Your first meeting
        ---

        Here the text begins.
    """)
  package static let frontMatterUnclosed = Code(
    "front-matter/unclosed",
    """
    The settings at the top of a page stand between two lines of three hyphens. The second is \
    missing, so it is unclear where the page begins.
    Add a line holding only `---` after the last setting.
    """)
}

// Mistakes in what settings say, found when a value is asked for.
extension Code {
  package static let keyUnknown = Code(
    "key/unknown",
    """
    There is no setting of that name here. It is mostly a slip of the hand, and what stands behind \
    it would be left out without a word; so it is refused, with the nearest name there is.
        minuts: 30      ->      minutes: 30
    `portico schema` lists all settings of a type.
    """)
  package static let keyMissing = Code(
    "key/missing",
    """
    A setting is missing that the page cannot be made without. The message names it and shows a \
    line that can be added.
        minutes: 30
    """)
  package static let valueWrongType = Code(
    "value/wrong-type",
    """
    The value is of another kind than the setting needs: text where a number is needed, or one \
    value where a group belongs.
        minutes: half an hour      ->      minutes: 30
    """)
  package static let valueEmpty = Code(
    "value/empty",
    """
    The setting has no value. Write one, or take the line out if the setting is not needed.
    A colour must have quotation marks, because `#` begins a note to yourself:
        accent: "#0b6b63"
    """)
  package static let valueTooLong = Code(
    "value/too-long",
    """
    The text is longer than its place. Titles stand in menus and summaries in lists; on a phone a \
    longer one would be cut off or push other things away.
    Keep the first thought, and move the rest into the page.
    """)
  package static let valueTooShort = Code(
    "value/too-short",
    """
    The text is too short to tell its readers anything. A purpose, for example, should say what \
    changes for whom.
    """)
  package static let valueOutOfRange = Code(
    "value/out-of-range",
    """
    The number lies outside what makes sense for this setting, so it is probably a slip: a zero \
    too many, or hours instead of minutes.
    """)
  package static let valueTooFew = Code(
    "value/too-few",
    """
    The list has fewer items than the page needs to be useful, such as three starter questions for \
    a topic.
        starters:
          - What surprised you this week?
          - What would you change first?
          - Whom should I ask about this?
    """)
  package static let valueTooMany = Code(
    "value/too-many", "The list has more items than anybody would read. Keep the best.")
  package static let valueUnknownChoice = Code(
    "value/unknown-choice",
    """
    The setting takes one of a few words, and this is none of them. The message lists them, and \
    names the nearest.
        phase: begining      ->      phase: onboarding
    """)
  package static let valueNotABoolean = Code(
    "value/not-a-boolean",
    """
    The setting is either `true` or `false`. Words such as yes, no, on and off mean different \
    things to different tools: to some, `no` is Norway.
        public: yes      ->      public: true
    """)
  package static let valueBadDate = Code(
    "value/bad-date",
    """
    Dates are written year-month-day, as in `2026-10-19`. Other forms are read as different days \
    in different countries: 03/04/2026 is in March for some readers and in April for others.
        kickoff: 2026-10-19
    """)
  package static let valueBadTime = Code(
    "value/bad-time",
    """
    A time is written after its day, in hours and minutes of the 24-hour clock. Where something ends \
    on the day on which it begins, the time alone is enough.

        start: 2027-01-12 14:00
        end: 15:30
    """)
  package static let valueBadSlug = Code(
    "value/bad-slug",
    """
    Names that become part of an address hold only small letters a to z, digits and hyphens, so \
    that the address works on every computer. To name another page, write its file name without \
    `.md`; where pages of several types may be named, write the folder before it.
        owner: ana-duarte
        related: [modules/first-meeting]
    """)
  package static let valueBadLanguage = Code(
    "value/bad-language",
    """
    A language is named by its code: two or three small letters, and a region if need be. Screen \
    readers choose their voice by it.
        default: pt-BR
    """)
  package static let valueBadColor = Code(
    "value/bad-color",
    """
    A colour is a `#` and six digits, in quotation marks. Names and short forms are not taken, \
    because the contrast with the text is checked.
        accent: "#0b6b63"
    """)
  package static let valueBadEmail = Code(
    "value/bad-email",
    """
    This is not one email address. A reader's message would go nowhere.
        email: mentoring@larkmoor.example
    """)
  package static let valueBadPath = Code(
    "value/bad-path",
    """
    The setting names a file of this portal by its path, with `/` between folders. A page asks \
    nothing of other sites, so pictures are kept in the portal.
        logo: assets/logo.svg
    """)
  package static let valueBadURL = Code(
    "value/bad-url",
    """
    The setting takes a whole web address that begins with `https://`. Without the `s` what \
    readers type would travel unprotected; without the beginning the link would lead nowhere.
        feedback: https://forms.example/turnabout
    """)
  package static let valueUnsafeURL = Code(
    "value/unsafe-url",
    """
    Addresses such as `javascript:` and `data:` run a program or show a forged page when they are \
    followed, and `file:` opens something on the reader's own computer. They never stand in a portal.
    """)
}

extension Code {
  package static let yaml: [Code] = [
    .textNotUTF8, .textByteOrderMark, .textWindowsLineEnds, .textControlCharacter, .yamlTab,
    .yamlLostText,
    .yamlTooLarge, .yamlTooDeep, .yamlAliasBomb, .yamlSeveralDocuments, .yamlDuplicateKey,
    .yamlMergeKey, .yamlKeyNotText, .yamlCustomTag, .yamlUnknownAlias, .yamlSyntax,
    .frontMatterMissing, .frontMatterUnclosed, .keyUnknown, .keyMissing, .valueWrongType,
    .valueEmpty, .valueTooLong, .valueTooShort, .valueOutOfRange, .valueTooFew, .valueTooMany,
    .valueUnknownChoice, .valueNotABoolean, .valueBadDate, .valueBadTime,
    .valueBadSlug, .valueBadLanguage,
    .valueBadColor, .valueBadEmail, .valueBadPath, .valueBadURL, .valueUnsafeURL,
  ]
}
