extension Code {
  package static let meetingAgenda = Code(
    "meeting/agenda",
    """
    The steps of a meeting's agenda add up to the meeting's minutes.

        minutes: 60
        agenda:
          - {minutes: 15, text: How have you been?}
          - {minutes: 40, text: The question you brought}
          - {minutes: 5, text: What we do until next time}
    """)
  package static let meetingPosition = Code(
    "meeting/position",
    """
    `position` says where a guide stands in the plan of meetings. Only the order counts: numbers may \
    have gaps, so that a closing meeting can be 90 and a topic can be put between 10 and 20. No two \
    guides of a program, its own and shared ones, have the same.
    """)
  package static let meetingFirst = Code(
    "meeting/getting-to-know",
    """
    The first or second meeting of the plan is for getting to know each other, all of it, and comes \
    before the first meeting on a topic:

        purpose: getting_to_know
        position: 1
    """)
  package static let meetingThemes = Code(
    "meeting/themes",
    """
    How often and how long a cohort meets says how many meetings there are. Each of them should have \
    a theme: a guide with a `position`. The report says how many are missing.
    """)

  package static let worksheetSection = Code(
    "worksheet/empty-section",
    """
    A section of a worksheet has something to read or to fill in below its heading:

        sections:
          - heading: How we meet
            fields: [Where, When]
          - heading: What I would like to learn
            lines: 4
    """)

  package static let meetings: [Code] = [
    meetingAgenda, meetingPosition, meetingFirst, meetingThemes, worksheetSection,
  ]
}
