extension Code {
  package static let placeholderSyntax = Code(
    "placeholder/syntax",
    """
    A placeholder is a name between two pairs of braces, on one line. It stands for a value that is \
    written once, in program.yml or a cohort's file, and is the same on every page.

        {{ program.name }}
        {{ cohort.kickoff | date: short }}
        {{ cohort.kickoff+30d }}

    To show two braces themselves, write \\{{. Code is left alone.
    """)
  package static let placeholderUnknown = Code(
    "placeholder/unknown",
    """
    A placeholder names something that Portico does not know. These are the groups:

        program.    name, short_name, purpose, tagline, organization.name, organization.unit,
                    model_label
        cohort.     name, kickoff, end, applications.opens, applications.closes, midpoint,
                    checkin.1, reviews.1, duration_weeks, meetings_planned, hours_total,
                    time_commitment, meeting_rhythm, meeting_minutes, places
        term.       mentor, mentors, a_mentor, the_mentor, Mentor … for mentor, mentee, program,
                    pair, meeting, coordinator, sponsor
        party.      senior, junior, in the same forms
        contact.    coordinator.name, coordinator.title, coordinator.email, coordinator.phone;
                    likewise backup, support, champion
        link.       application, feedback, page_feedback, matching_platform, lms, survey.mid
        matching.   min_level_gap, max_level_gap, unit_rule_sentence
        portal.     name
        build.      date
    """)
  package static let placeholderUndefined = Code(
    "placeholder/undefined",
    """
    A placeholder asks for a value that this program has not filled in. A gap in a sentence would \
    reach readers, so the page is not built. The report says where the value belongs.

        links:
          application: https://forms.example.org/apply
    """)
  package static let placeholderWhichCohort = Code(
    "placeholder/which-cohort",
    """
    The program has several cohorts, and the page does not say whose dates it means. Either the page \
    names its cohort, or program.yml says which one pages mean in general:

        cohorts: [autumn-2026]
        current_cohort: autumn-2026
    """)
  package static let placeholderFilter = Code(
    "placeholder/filter",
    """
    A filter says how a value is written. Dates take `date: long`, `date: short` and `date: iso`; \
    terms take `plural`; every text takes `upper` and `lower`.

        {{ cohort.kickoff | date: short }}
    """)
  package static let wordsUnknown = Code(
    "words/unknown",
    """
    `words.yml` changes words that the pages show. A name that no page asks for would be lost \
    without a trace. `portico templates words` lists all names with their English text.

        en:
          words:
            take_part: Join us
    """)
  package static let wordsSlot = Code(
    "words/slot",
    """
    Some sentences hold a value in single braces, such as `{n}` or `{date}`. A sentence in \
    `words.yml` has to keep them all, or readers would lose the value.

        applications_open_until: "Apply until {date}"
    """)
  package static let wordsMissing = Code(
    "words/missing",
    """
    The portal offers a language for which Portico does not ship all words. English words stand in \
    their place until `words.yml` has them.
    """)
  package static let cohortDates = Code(
    "cohort/dates",
    """
    A cohort's dates follow one another: applications open, applications close, kickoff, end. \
    Check-ins, the midpoint and reviews lie between kickoff and end; the baseline survey opens on or \
    before the kickoff; a cohort takes 28 to 550 days.
    """)
  package static let cohortExpectations = Code(
    "cohort/expectations",
    """
    The hours that `time_commitment` promises and the meetings that are planned differ by more than \
    a fifth. A month counts as 30.4 days; so 60 minutes every 2 weeks are 2.2 hours a month.

        time_commitment: {hours: 2, per: month}
        meetings: {every: 2, unit: week, minutes: 60}
    """)
  package static let cohortStatus = Code(
    "cohort/status",
    """
    A cohort is planning, open, running or closed by its dates: open while applications are, running \
    from kickoff to end. A `status:` that says something else is out of date; it is best left out.
    """)
  package static let programPurpose = Code(
    "program/purpose",
    "The purpose is a real sentence of 40 to 600 characters: no TODO, no lorem ipsum.")
  package static let programResponsibilities = Code(
    "program/responsibilities",
    """
    A row of `responsibilities` says what each role has to do with a task. Those who do it are not \
    also asked or told about it; who answers for it may be one of those who do it.

        responsibilities:
          - task: Keep the agreed hours free
            phase: meetings
            does: [manager]
            answers: [sponsor]
            told: [coordinator]
    """)
  package static let programMatching = Code(
    "program/matching", "`max_level_gap` has to be at least `min_level_gap`, or no pair fits both.")
  package static let quizAnswer = Code(
    "module/quiz-answer",
    """
    `answer` is the number of the right option, counted from 1.

        quiz:
          - q: Who arranges the first meeting?
            options: [The learner, The coordinator]
            answer: 1
    """)
  package static let modulePrerequisites = Code(
    "module/prerequisites",
    "Modules may require others before them, but not in a circle: then nobody could begin.")
  package static let roleSeniority = Code(
    "role/seniority",
    """
    Who is senior follows from the program's model. Traditional and hybrid: the mentor. Reverse: the \
    mentee. Reciprocal: both are both. A role that says otherwise would send advice to the wrong side.
    """)
  package static let faqQuestion = Code(
    "faq/question", "A question ends with a question mark and is worded as a reader would ask it.")
  package static let pageLeftOut = Code(
    "page/left-out",
    """
    Pages whose `audience:` is only admin or comms are not in the site: whoever can open it can open \
    every page of it. Audiences are navigation, not access control.
    """)
  package static let publishDates = Code(
    "page/publish-dates",
    "`publish_until` is the last day in the site; it cannot come before `publish_from`.")
  package static let personName = Code(
    "person/name",
    """
    A contact is a person with a `name` or an office with a `role_mailbox`, not both. An office \
    survives a change of staff.

        role_mailbox: Mentoring office
    """)
  package static let personConsent = Code(
    "person/consent",
    """
    People are named on the site only if they agreed. `publish_consent: true` says that they did. \
    Participants are never listed: even the fact that someone takes part can be sensitive.
    """)
  package static let topicOneSided = Code(
    "topic/one-sided", "In a two-way program every topic shows what both sides learn from it.")
  package static let referenceDangling = Code(
    "reference/dangling",
    """
    A setting names a page, person, cohort, capability or goal that is not there. Pages are named by \
    folder and file name, without `.md`:

        related: [modules/first-meeting]
    """)
  package static let idTaken = Code(
    "id/taken",
    "Every entry of a list in program.yml has an id of its own, so that others can refer to it.")
  package static let nameTaken = Code(
    "name/taken",
    """
    Two files would get the same address. Capital letters, accents and spaces do not count, because \
    some computers do not tell such names apart: `Mentor.md` and `mentor.md` are the same to Windows.
    """)
  package static let nameEmpty = Code(
    "name/empty",
    "A page's address is made of the letters and digits in its file's name, or of `slug:`.")
  package static let nameReserved = Code(
    "name/reserved",
    "Windows cannot store files named con, prn, aux, nul, com1 to com9 or lpt1 to lpt9, whatever follows."
  )
  package static let translationWithoutOriginal = Code(
    "translation/without-original",
    "`slug.fr.md` translates `slug.md` in the same folder. Without the original there is nothing to translate."
  )
  package static let translationWithoutLanguage = Code(
    "translation/without-language",
    """
    A file's name says that it is a translation into a language that portal.yml does not list, or \
    program.yml has terms for one.

        languages:
          default: en
          others: [fr]
    """)
  package static let translationMissing = Code(
    "translation/missing",
    """
    A page has not been translated into one of the portal's languages. Readers get it in the main \
    language, marked as such. Pages on confidentiality, privacy and safety should not stay so: \
    everyone has to understand them. `languages: fallback:` in portal.yml can hide such pages or make \
    them a mistake.
    """)
  package static let translationOutdated = Code(
    "translation/outdated",
    "The original was updated after its translation; both carry the day in `updated:`.")
  package static let storyWithheld = Code(
    "story/withheld",
    """
    A story is left out because its consent is missing, withdrawn or over. That is no mistake: the \
    rest of the site is published, and with it the story disappears from where it was. If someone \
    in it changes their mind:

        portico story withdraw Content/turnabout/stories/saying-i-do-not-know.md
    """)
  package static let storyConsent = Code(
    "story/consent",
    """
    Everyone whom a story describes has to agree to it: `granted` equals `persons`, and the day is \
    not in the future. A story of a pair describes two people.
    """)
  package static let storyScope = Code(
    "story/scope",
    """
    The people in the story agreed to be read inside the organisation, and portal.yml says that the \
    site is open to everybody. Their consent has to cover that.
    """)
  package static let storyNotApproved = Code(
    "story/not-approved",
    """
    The people in a story agree to a text. `portico story approve` records in the story's settings \
    which text that was; without this record the story is left out. A translation is a text of its \
    own. Approve it once everyone in it has agreed to these words:

        portico story approve Content/turnabout/stories/saying-i-do-not-know.md
    """)
  package static let storyChanged = Code(
    "story/changed",
    """
    A story was edited after its text was approved. Nothing is written, so that the published site \
    keeps the text that people agreed to. Undo the change, or show the new text to everyone in the \
    story, write the new day in `consent: date:`, and then record their approval:

        portico story approve Content/turnabout/stories/saying-i-do-not-know.md

    What counts is every word that readers see: the body, and all settings but for consent, status, \
    order, owner, related and the days of publishing and review. Where lines are wrapped does not \
    count in settings; in the body it does.
    """)
  package static let storyOneSided = Code(
    "story/one-sided",
    "In a two-way program a story says what each side learned: `learned_by_senior` and `learned_by_junior`."
  )

  package static let content: [Code] = [
    placeholderSyntax, placeholderUnknown, placeholderUndefined, placeholderWhichCohort,
    placeholderFilter, wordsUnknown, wordsSlot, wordsMissing, cohortDates, cohortExpectations,
    cohortStatus, programPurpose, programMatching, programResponsibilities, quizAnswer,
    modulePrerequisites, roleSeniority,
    faqQuestion, pageLeftOut, publishDates, personName, personConsent, topicOneSided,
    referenceDangling, idTaken,
    nameTaken, nameEmpty, nameReserved, translationWithoutOriginal, translationWithoutLanguage,
    translationMissing,
    translationOutdated, storyWithheld, storyConsent, storyScope, storyNotApproved, storyChanged,
    storyOneSided,
  ]
}
