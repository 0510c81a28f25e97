// What the local checks of private lists report. None of it comes from a content folder.

extension Code {
  package static let rosterColumn = Code(
    "roster/column",
    """
    The roster lacks a column that a check asks for, or has one that the program must not use, such \
    as an age. Columns of the roster:

        id,name,email,role,level,unit_path,manager_id,location,function,skills_offered,\
    skills_sought,interests,opted_in,capacity,conflicts,training_done

    `role` is `mentor`, `mentee` or `both`; `level` a number; `unit_path` the unit from the top down, \
    such as Finance/Treasury; lists in a cell are parted by semicolons. Only `id` is needed.
    """)
  package static let rosterID = Code(
    "roster/id", "Each person on the roster has an id of their own: pairs name people by it.")
  package static let rosterValue = Code(
    "roster/value",
    """
    A cell of the roster says something that its column cannot mean. Levels and capacities are whole \
    numbers, `opted_in` is `yes` or `no`, `role` is `mentor`, `mentee` or `both`.
    """)
  package static let rosterManager = Code(
    "roster/manager",
    """
    `manager_id` names the person's manager by id. A manager who is not on the roster ends the line \
    of management there, so that a rule against pairs in one line cannot see further; a line that \
    goes in a circle cannot be followed at all.
    """)
  package static let rosterUnknownWord = Code(
    "roster/unknown-word",
    """
    A skill or a module on the roster is none of the program's. Skills are compared with the \
    `capabilities` of program.yml, modules with the files in `modules/`. A slip there hides that \
    somebody offers what another seeks.
    """)

  package static let pairsPerson = Code(
    "pairs/unknown-person", "Both people of a pair are on the roster, by id.")
  package static let pairsSamePerson = Code(
    "pairs/same-person", "Nobody is paired with themselves: the two ids of a pair are different.")
  package static let pairsDuplicate = Code(
    "pairs/duplicate", "A pair stands in the list once, and each row has a `pair_id` of its own.")
  package static let pairsStatus = Code(
    "pairs/status",
    "The status of a pair is `proposed`, `accepted`, `active`, `completed` or `ended`.")
  package static let pairsRole = Code(
    "pairs/role", "Who is a mentor in a pair is a mentor on the roster, and so for mentees.")
  package static let pairsDirection = Code(
    "pairs/direction",
    """
    In a reverse program the mentor is the more junior of the two; in a traditional or hybrid one \
    the more senior. The program's `model` decides it, the roster's `level` is compared. If lower \
    numbers are more senior in your organisation, say so in program.yml:

        matching: {levels: falling}
    """)
  package static let pairsLevelGap = Code(
    "pairs/level-gap",
    """
    The two are as many levels apart as the program publishes: `matching.min_level_gap` and \
    `max_level_gap` in program.yml. Too small a gap puts colleagues together who may soon report to \
    each other; too large a one gives them little in common.
    """)
  package static let pairsUnit = Code(
    "pairs/same-unit",
    """
    The two work in different parts of the organisation, down to the level that \
    `matching.different_unit_depth` names. Compared is `unit_path`, as far as both have one.
    """)
  package static let pairsReportingLine = Code(
    "pairs/reporting-line",
    """
    Neither of the two is in the other's line of management, at any distance: nobody speaks freely \
    to somebody who may decide on their next post. The line follows `manager_id` upwards.
    """)
  package static let pairsConflict = Code(
    "pairs/conflict", "Nobody is paired with somebody with whom they declared a conflict.")
  package static let pairsOptedIn = Code(
    "pairs/not-opted-in",
    "Both have said that they want to take part: `opted_in` is `yes` on the roster.")
  package static let pairsCapacity = Code(
    "pairs/capacity",
    """
    Nobody is in more pairs at a time than they have room for: `capacity` on the roster, or \
    `matching.capacity_default` of the program, or one. Pairs that are completed or ended do not \
    count.
    """)
  package static let pairsOverlap = Code(
    "pairs/no-overlap",
    """
    The mentor offers at least one skill that the mentee seeks: `skills_offered` and `skills_sought` \
    on the roster. Where both sides learn, the mentee should offer something that the mentor seeks, \
    too; that is a warning.
    """)
  package static let pairsTraining = Code(
    "pairs/training",
    """
    Both have taken the onboarding modules that the program requires of their side before they meet: \
    `training_done` on the roster lists modules by file name. For a pair that is only proposed it is \
    a warning.
    """)
  package static let pairsUnknown = Code(
    "pairs/not-checked", "A rule could not be checked, because a cell of the roster is empty.")

  /// What the checks of private lists report; no content folder can hold these mistakes.
  package static let people: [Code] = [
    rosterColumn, rosterID, rosterValue, rosterManager, rosterUnknownWord, pairsPerson,
    pairsSamePerson, pairsDuplicate, pairsStatus, pairsRole, pairsDirection, pairsLevelGap,
    pairsUnit, pairsReportingLine, pairsConflict, pairsOptedIn, pairsCapacity, pairsOverlap,
    pairsTraining, pairsUnknown,
  ]

  /// Every code that `portico explain` knows, by name.
  package static let readinessMissing = Code(
    "readiness/missing",
    """
    `portico check --readiness` asks for everything that makes a program work, rule by rule; a build \
    asks for little, so that a program can start small. Each rule has a number (RC1 to RC38), an area \
    (A to F) and a level: B for what is essential, W for what is good to have. With `--strict`, what \
    is essential and missing fails the check.

    What only holds a place counts as missing: TODO, lorem ipsum, dots, an address at example.org, \
    and whatever `portico new` and the examples say.
    """)

  package static let explained: [Code] = (all + people + [readinessMissing]).sorted {
    $0.name < $1.name
  }
}
