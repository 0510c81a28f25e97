"""Invents the people of the evaluation set: their names, their ids, and the facts that may single them out."""

import csv
import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property

import names

ATTRIBUTES = ["role", "level", "department", "location", "cohort", "tenure_years"]

DOMAIN = "meridian.example"

# Skewed on purpose: a few large cells and a tail of cells that hold a handful of people.
DEPARTMENTS = {
    "Engineering": (26, ["Software Engineer", "Data Analyst", "Test Engineer", "Product Designer"]),
    "Sales": (20, ["Account Manager", "Solutions Consultant", "Data Analyst"]),
    "Operations": (17, ["Logistics Planner", "Shift Supervisor", "Data Analyst"]),
    "Finance": (11, ["Management Accountant", "Payroll Officer", "Data Analyst"]),
    "Customer Care": (9, ["Service Adviser", "Shift Supervisor"]),
    "Marketing": (6, ["Copywriter", "Campaign Planner", "Product Designer"]),
    "People and Culture": (4, ["Recruitment Partner", "Payroll Officer"]),
    "Procurement": (3, ["Sourcing Officer"]),
    "Treasury": (2.2, ["Cash Analyst", "Data Analyst"]),
    "Internal Audit": (1.2, ["Risk Auditor"]),
}
LOCATIONS = {"Leeds": 30, "Lisbon": 22, "Toronto": 16, "Pune": 12, "Warsaw": 8, "Nairobi": 6, "Singapore": 3,
             "Denver": 1.6, "Graz": 1, "Montevideo": 0.7}
LEVELS = {"Associate": 40, "Specialist": 28, "Senior": 18, "Team Lead": 8, "Director": 4, "Vice President": 1.6}
COHORTS = {"2021": 10, "2022": 22, "2023": 28, "2024": 30, "2025": 10}

SPECIAL = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae",
                         "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D"})


def plain_letters(text):
    """The text without marks, in basic Latin where a letter has an obvious counterpart."""
    text = unicodedata.normalize("NFKD", text.translate(SPECIAL))
    return "".join(c for c in text if not unicodedata.combining(c))


def fold(text):
    return plain_letters(text).lower()


def words_of(text):
    """The folded words of a name: apostrophes close up, hyphens and spaces part."""
    return [w for w in re.split(r"[\s\-]+", re.sub(r"['’]", "", fold(text))) if w]


PARTICLES = {"van", "der", "den", "de", "la", "los", "del", "ter", "t", "bin", "al", "el", "abu", "da", "dos",
             "di", "della", "lo", "te", "saint"}


@dataclass
class Person:
    culture: str
    given: str
    family: str  # empty for a mononym
    display: str
    preferred: str = ""
    email: str = ""
    employee_id: str = ""
    facts: dict = field(default_factory=dict)
    han: tuple = ()
    word: bool = False  # bears a name that is also an ordinary word, place or product

    @property
    def western(self):
        """Given name first, whatever HR shows."""
        return f"{self.given} {self.family}".strip()

    @property
    def reversed(self):
        return f"{self.family}, {self.given}" if self.family else self.given

    def words(self):
        return words_of(f"{self.given} {self.family}") + words_of(self.preferred)


@dataclass
class Roster:
    people: list
    id_format: str
    counts: Counter
    coordinator: Person

    def unique(self, text, vocabulary, shortest=4):
        """Whether each word of a name part points at one person and is no ordinary word."""
        parts = [w for w in words_of(text) if w not in PARTICLES]
        return bool(parts) and all(self.counts[w] == 1 and w not in vocabulary and len(w) >= shortest for w in parts)

    def matching(self, attributes):
        """How many people fit: all attributes at once, any of the values within one attribute."""
        return len(set.intersection(*(set().union(*(self.holders[a, v] for v in values)) for a, values in attributes.items())))

    @cached_property
    def holders(self):
        """The people, by number, who share a fact."""
        out = defaultdict(set)
        for i, person in enumerate(self.people):
            for fact in person.facts.items():
                out[fact].add(i)
        return out


def weighted(rng, table):
    return rng.choices(list(table), weights=[w if isinstance(w, (int, float)) else w[0] for w in table.values()])[0]


def facts_for(rng):
    department = weighted(rng, DEPARTMENTS)
    roles = DEPARTMENTS[department][1]
    role = rng.choices(roles, weights=[8, 3, 2, 1.5][:len(roles)])[0]
    home = {"Treasury": "Lisbon", "Internal Audit": "Leeds", "Engineering": "Toronto"}.get(department)
    location = home if home and rng.random() < 0.4 else weighted(rng, LOCATIONS)
    return {"role": role, "level": weighted(rng, LEVELS), "department": department, "location": location,
            "cohort": weighted(rng, COHORTS), "tenure_years": str(min(34, int(rng.expovariate(1 / 6.5)) + 1))}


def spaced(name):
    return name.replace("_", " ")


def make_person(rng, culture):
    _, first_share, given_names, family_names = names.CULTURES[culture]
    given, family = spaced(rng.choice(given_names.split())), spaced(rng.choice(family_names.split()))
    shown_family_first = rng.random() < first_share
    display = f"{family} {given}" if shown_family_first else f"{given} {family}"
    return Person(culture, given, family, display)


def make_word_person(rng, given, family):
    return Person("english", given, family, f"{given} {family}", word=True)


def make_roster(rng, size, forbidden_pairs):
    """`forbidden_pairs` are well-known people whom a story may quote: nobody on the roster is one of them."""
    people, seen = [], set()

    def add(person):
        key = tuple(sorted(words_of(person.western)))
        short = (words_of(person.given)[0], words_of(person.family)[-1] if person.family else "")
        if key in seen or key in forbidden_pairs or tuple(sorted(short)) in forbidden_pairs:
            return False
        seen.add(key)
        people.append(person)
        return True

    scale = size / 400
    word_given, word_family = names.WORD_GIVEN[:], names.WORD_FAMILY[:]
    rng.shuffle(word_given)
    rng.shuffle(word_family)
    # These stand in the decoys, so every roster has them.
    must_given = ["Will", "Grace", "May", "Hunter", "Mark", "Rose", "Hope", "Jordan", "Sydney", "Florence", "Victoria"]
    must_family = ["Hill", "Young", "Baker", "Brook", "Brown", "Grant", "Long", "Price", "Best", "Bloom", "Page"]
    word_given = must_given + [w for w in word_given if w not in must_given]
    word_family = must_family + [w for w in word_family if w not in must_family]
    english_given, english_family = (names.CULTURES["english"][i].split() for i in (2, 3))
    while len(people) < round(54 * scale):
        i = len(people)
        kind = i % 3
        given = word_given[i // 3 * 2 % len(word_given)] if kind == 0 else word_given[(i // 3 * 2 + 1) % len(word_given)]
        family = word_family[(i // 3 * 2 + kind // 2) % len(word_family)]
        if kind == 0:  # an ordinary word on both sides
            person = make_word_person(rng, given, rng.choice(word_family))
        elif kind == 1:
            person = make_word_person(rng, given, rng.choice(english_family))
        else:
            person = make_word_person(rng, rng.choice(english_given), family)
        if person.given.lower() != person.family.lower():
            add(person)
    for word in names.MONONYMS[:max(4, round(7 * scale))]:
        add(Person("mononym", word, "", word))
    for row in names.HAN[:max(4, round(10 * scale))]:
        characters, family, given, _, _ = row
        add(Person("han", given, family, characters, han=row))
    weights = {c: v[0] for c, v in names.CULTURES.items()}
    while len(people) < size:
        person = make_person(rng, weighted(rng, weights))
        if not add(person) and size > 1000:  # a large roster needs more names than the lists hold
            other = make_person(rng, person.culture)
            person.given = f"{person.given} {other.given}"
            person.display = person.western
            add(person)
    rng.shuffle(people)

    style = rng.choice(["MP-{:06d}", "EMP{:05d}", "E{:06d}", "HR-{:05d}", "P{:07d}", "ME{:06d}"])
    digits = int(re.search(r":0(\d)d", style).group(1))
    numbers = rng.sample(range(10 ** (digits - 1), 10 ** digits), size)
    addresses, called = set(), set()
    everybody = Counter(w for p in people for w in words_of(p.western))
    for person, number in zip(people, numbers):
        person.employee_id = style.format(number)
        person.facts = facts_for(rng)
        if rng.random() < 0.16 or person.culture == "han" and rng.random() < 0.5:
            person.preferred = called_name(rng, person, everybody, called)
        person.email = address_for(rng, person, addresses)
    counts = Counter(w for p in people for w in set(p.words()))
    # The coordinator has agreed to be named, so the rarer the name, the clearer the test.
    coordinator = min((p for p in people if p.culture in ("portuguese", "spanish", "french") and not p.preferred),
                      key=lambda p: sum(counts[w] for w in words_of(p.family) if w not in PARTICLES))
    return Roster(people, style, counts, coordinator)


def called_name(rng, person, everybody, called):
    choices = names.NICKNAMES.get(person.given, "").split() + names.CALLED.get(person.culture, [])
    if person.culture in ("han",):
        choices = names.CALLED["chinese"]
    if not choices and " " in person.given:
        choices = person.given.split()[:1]
    if person.word or not choices:
        return ""
    choice = rng.choice(choices)
    if everybody[fold(choice)] or choice in called:
        return ""
    called.add(choice)
    return choice


def address_for(rng, person, taken):
    given = "".join(words_of(person.given)[:2]) if person.given else ""
    family = "".join(words_of(person.family))
    given, family = (re.sub(r"[^a-z]", "", w) for w in (given, family))
    styles = [f"{given}.{family}", f"{given[:1]}{family}", f"{family}.{given}", f"{given}_{family}"] if family else [given]
    local = rng.choices(styles, weights=[7, 2, 1, 0.5][:len(styles)])[0]
    base, n = local, 2
    while local in taken:
        local, n = f"{base}{n}", n + 1
    taken.add(local)
    return f"{local}@{DOMAIN}"


def write_roster(roster, path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["name", "preferred_name", "email", "employee_id"] + ATTRIBUTES)
        for p in roster.people:
            rows.writerow([p.display, p.preferred, p.email, p.employee_id] + [p.facts[a] for a in ATTRIBUTES])
