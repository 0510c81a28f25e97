extension Code {
  package static let storyNamesAPerson = Code(
    "story/names-a-person",
    """
    A story holds a name: of somebody on the roster, in any spelling a reader would recognise, or what \
    is most likely the name of a real person. The report gives the place and keeps the name to itself. \
    Say what the person is to the program instead:

        a senior leader, an early-career colleague, {{ term.a_mentor }}

    If nobody is meant (a virtue called Grace, a street), say so in the story's settings. It counts for \
    these words only, and HR's report lists it:

        accepted:
          - code: story/names-a-person
            text: Grace
            reason: the virtue; nobody of this name is in the story
            by: HR office
    """)
  package static let storyContact = Code(
    "story/contact-data",
    """
    A story holds a way to reach one person: an e-mail address, a telephone number, a postal address, a \
    profile in a network, or a name there. Published contacts of the program may stand anywhere; put \
    them in `people/` with `publish_consent: true`, or on the list `Private/allow.txt`.
    """)
  package static let storyPersonalNumber = Code(
    "story/personal-number",
    """
    A story holds a number that belongs to one person: an employee id, a national id, a passport, a bank \
    account. Leave it out. How your organisation's employee ids look is said in portal.yml; `#` is a \
    digit and `@` a letter:

        privacy:
          employee_ids: [EMP-#####]
    """)
  package static let storyBirthDate = Code(
    "story/birth-date",
    """
    A story says when somebody was born. With the day alone most people can be found. Say how far they \
    are in their working life, if it matters at all.
    """)
  package static let storyEventDate = Code(
    "story/event-date",
    """
    A story gives the exact day of something in a person's life: when they joined, married, fell ill. \
    Colleagues remember such days. A season or a year is enough.
    """)
  package static let storySinglesOut = Code(
    "story/singles-out",
    """
    What a story says about its people, in its settings and its text together, fits fewer people on the \
    roster than `privacy: min_cell:` asks for (5 unless portal.yml says otherwise). Nobody is named, and \
    yet colleagues know who is meant. The report names the smallest telling combination and the one \
    change that is enough:

        say *in Europe* instead of the place: 9 people

    Begin with the senior: there are always fewer of them.
    """)
  package static let storyAcceptedNothing = Code(
    "story/accepted-nothing",
    """
    A story's settings accept words as harmless that are no longer found in it. Remove the entry, so \
    that it cannot hide anything later.
    """)
  package static let privacyNamesAPerson = Code(
    "privacy/names-a-person",
    """
    A page that is no story names somebody on the roster. Participants appear nowhere in the portal. \
    Whoever is a published contact has a file in `people/` with `publish_consent: true`, or stands on \
    the list `Private/allow.txt`, one on each line; they may be named anywhere.
    """)
  package static let privacyInOutput = Code(
    "privacy/in-output",
    """
    Every finished page, feed and file name is compared with the roster once more before it is \
    published, whatever way a name took to get there. This one holds a name and the file it came from \
    could not be made out. Look at what the page is made from: settings, words, templates, slots.
    """)
  package static let privacyNoRoster = Code(
    "privacy/no-roster",
    """
    There is no roster, so stories cannot be compared with the names of your people; what can be told \
    without one was looked for. Put the roster into `Private/roster.csv`, beside `Content/`, or name it \
    with `--roster` or in `PORTICO_ROSTER`. Its first line names the columns:

        name,preferred_name,email,employee_id,role,level,department,location,cohort,tenure_years

    Nothing of it is ever written into the site. To let no build pass without it, write in portal.yml:

        privacy:
          require_roster: true
    """)
  static let privacy = [
    storyNamesAPerson, storyContact, storyPersonalNumber, storyBirthDate, storyEventDate,
    storySinglesOut,
    storyAcceptedNothing, privacyNamesAPerson, privacyInOutput, privacyNoRoster,
  ]
}
