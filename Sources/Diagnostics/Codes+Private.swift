extension Code {
  package static let privateRoster = Code(
    "private/roster",
    """
    A file in the content folder lists people: names, e-mail addresses, employee numbers, levels. It \
    is told by its columns, whatever it is called and wherever it lies, hidden files and copies that \
    an editor left behind included. Nothing is written, and none of it is copied. Keep such lists in \
    `Private/`, beside the content folder; Portico reads them there and never publishes them.

        mv Content/assets/people.csv Private/roster.csv

    In a page's text, a table of five people or more is refused too. Contacts who agreed to be named \
    are pages in `people/`.
    """)
  package static let privatePairs = Code(
    "private/pairs",
    """
    A file or table in the content folder says who meets whom. That is known to the pair and to the \
    coordinator. Keep it in `Private/`, beside the content folder.

        mv Content/turnabout/pairs.csv Private/pairs.csv
    """)
  package static let privateCheckIns = Code(
    "private/check-ins",
    """
    A file or table in the content folder says which pairs met, and when. Keep it in `Private/`, \
    beside the content folder. What the portal may show is how many pairs met.
    """)
  package static let privateConsents = Code(
    "private/consents",
    """
    A file or table in the content folder says who agreed to which story, and so whom each story is \
    about. Keep it in `Private/`; a story's own settings only say how many agreed.
    """)
  package static let privateResponses = Code(
    "private/responses",
    """
    A file or table in the content folder holds a row for each answer to a survey: with a person, an \
    e-mail address, a time or a comment, or simply many rows of answers. People answered in \
    confidence. Keep it in `Private/`. What may be published are totals of several people:

        cohort,wave,metric,group_type,group,n,value,unit
        autumn-2026,mid,meetings_held,all,all,48,4.2,mean
    """)
  package static let privateUnreadable = Code(
    "private/unreadable",
    """
    A file cannot be looked into, so nobody can tell whether it lists people: an old Excel file, a \
    sheet or archive with a password, a database. Save it as .xlsx, .ods or PDF, or move it out of \
    the content folder.
    """)

  package static let privateFiles: [Code] = [
    privateRoster, privatePairs, privateCheckIns, privateConsents, privateResponses,
    privateUnreadable,
  ]
}
