extension Code {
  package static let calendarTimeZone = Code(
    "calendar/time-zone",
    """
    A time zone is named as the IANA time zone database does: a continent and a city. It decides at \
    what time somebody elsewhere comes, also when the clocks are put forward or back.

        timezone: Europe/London
    """)
  package static let calendarNoTimeZone = Code(
    "calendar/no-time-zone",
    """
    An event takes place at a time, and nobody says where the clocks are that show it. Say it once, \
    in portal.yml or in program.yml; an event elsewhere has a `tz:` of its own.

        timezone: Europe/London
    """)
  package static let calendarDayOff = Code(
    "calendar/day-off",
    """
    A date falls on a day on which people do not work: a weekend, or one of `holidays:`. Nothing is \
    moved for you; the report names the next working day. If the date is meant, list it:

        working_days: [mon, tue, wed, thu, fri]
        holidays: [2026-12-25, 2027-01-01]
        extra_working_days: [2026-11-07]

    These stand in portal.yml, for all programs, or in program.yml, for one. Dates that have passed \
    are not warned of.
    """)
  package static let calendarUnannounced = Code(
    "calendar/unannounced",
    """
    A date is not when or where the published site says, and nothing in its file tells calendars \
    so. A calendar that holds an entry replaces it by one with a higher number only (SEQUENCE). \
    Portico makes that number from `updated:`, and adds `sequence:`, which counts further changes on \
    the same day:

        updated: 2026-09-14
        sequence: 1
    """)
  package static let eventEnd = Code(
    "event/end",
    """
    An event ends after it has begun. If it begins at a time it ends at a time; if it takes whole \
    days, `end:` is the last of them.

        start: 2027-01-12 14:00
        end: 15:30
    """)
  package static let eventTime = Code(
    "event/time",
    """
    When the clocks are put forward, an hour of the night is left out, and nobody could come then; \
    when they are put back, an hour comes twice. Choose another time; for something that has to take \
    place in that night, name a zone without summer time:

        start: 2027-03-28 01:30
        tz: Etc/UTC
    """)
  package static let eventWhichCohort = Code(
    "event/which-cohort",
    """
    Several cohorts are going on when an event takes place, and it does not say which of them it is \
    for. It stands in the calendars of all. Name those that are meant. An event whose day is counted \
    from its cohort's, as in `start: kickoff+75d 14:00`, names exactly one.

        cohorts: [autumn-2026]
    """)
  package static let eventOutsideCohort = Code(
    "event/outside-cohort",
    """
    An event of a cohort takes place long before people can apply or long after the cohort has ended, \
    or its kickoff is not on the cohort's kickoff. That is nearly always a slip in a year or a month, \
    or a date that was moved in one of two places.

        kickoff: 2026-10-19          in cohorts/autumn-2026.yml
        start: kickoff 09:30         in events/kickoff.md, and it follows
    """)

  package static let calendar: [Code] = [
    calendarTimeZone, calendarNoTimeZone, calendarDayOff, calendarUnannounced, eventEnd, eventTime,
    eventWhichCohort,
    eventOutsideCohort,
  ]
}
