"""Gives the benchmark's pages what Portico's types ask for: adapt.py FOLDER

FOLDER holds Content/ as make_corpus.py wrote it. The text and the number of pages stay as they are
and no feature is switched off: what is added is front matter, the portal's and the programs'
settings, one cohort and one contact for each program. FOLDER/Private/roster.csv gets 1,000 invented
people, so that the story gate has somebody to look for.
"""

import csv
import random
import re
import sys
from pathlib import Path

PORTAL = """\
name: Benchmark portal
organization: {name: Example Works, url: "https://www.example.org"}
summary: Pages of generated text that measure how long a build takes.
base_url: "https://portal.example.org/mentoring/"
scope: internal
privacy: {min_cell: 5, story_consent_months: 24}
"""

# `slug` is the folder's name; `sponsor`, `contact` and `since` live on in the rationale and the contact.
PROGRAM = """\
name: {name}
tagline: {tagline}
model: reverse
purpose: People with recent experience mentor those who lead, so that decisions rest on how the work is done today.
rationale: "The program has run since {since}. Its sponsor: {sponsor}."
coordinator: coordinator
two_way: true
confidentiality:
  statement: What a pair talks about stays in the pair unless both agree.
  who_can_see: [{{who: pair, what: What is said in meetings.}}]
  limits: [Someone is at risk of harm.]
  not_used_for: [performance_review, promotion, discipline, pay]
"""

COHORT = """\
name: Autumn 2026
applications: {opens: 2026-08-24, closes: 2026-09-25}
kickoff: 2026-10-19
end: 2027-06-25
expectations:
  time_commitment: {hours: 2, per: month}
  meetings: {every: 2, unit: week, minutes: 60}
checkins: [+30d, +60d, +90d]
midpoint: 2027-02-15
reviews: [2027-02-22]
"""

COORDINATOR = """\
---
role_mailbox: Mentoring office
title: Program coordinator
relation: coordinator
publish_consent: true
email: {contact}
---

Write to the office with any question about the program.
"""

AUDIENCES = {"mentors": "[mentor]", "mentees": "[mentee]", "sponsors": "[sponsor]", "everyone": "everyone"}
ROLES = "mentor mentee manager sponsor coordinator communications hr".split()
KINDS = "purpose conduct confidentiality safety conflict privacy ending recognition accountability general".split()
PARTS = "messaging expectations structures support measurement".split()
PHASES = "onboarding early middle close".split()
SUBJECTS = """requirements relationship challenges roles trust goals power_dynamics psychological_safety curiosity
feedback diversity safety""".split()
OUTCOMES = "positive_outcome innovation collaboration cross_silo inclusion wellbeing".split()


def guideline(n):
    return [f"kind: {KINDS[n % len(KINDS)]}", f"part: {PARTS[n % len(PARTS)]}", "requirement_level: should"]


def module(n):
    return [f"minutes: {15 + n % 4 * 15}", f"phase: {PHASES[n % len(PHASES)]}",
            f"required_for: {['[mentor, mentee]', '[mentor]', '[mentee]', '[]'][n % 4]}",
            f"covers: [{SUBJECTS[n % len(SUBJECTS)]}, {SUBJECTS[(n + 5) % len(SUBJECTS)]}]",
            "objectives: [Explain to a colleague what the module is about, Plan a first step to try it]"]


def role(n):
    return [f"role: {ROLES[n % len(ROLES)]}",
            "responsibilities: [Prepare each meeting, Keep what is said to yourself, Take part in the surveys]",
            "gives: [An honest view of daily work]", "gains: [A wider view of the organisation]",
            "outcomes: [Two goals reached by the closing meeting]"]


def story(n):
    return [f"consent: {{status: granted, persons: 2, granted: 2, scope: internal, date: 2026-06-01, record_id: C-{n}}}",
            f"outcome: [{OUTCOMES[n % len(OUTCOMES)]}]",
            "learned_by_senior: To ask before deciding.", "learned_by_junior: How decisions are made."]


ADDED = {"guidelines": guideline, "modules": module, "roles": role, "stories": story}


def adapt_page(path, n):
    text = path.read_text(encoding="utf-8")
    _, front, body = text.split("---\n", 2)
    front = re.sub(r"^audience: (\w+)$", lambda match: "audience: " + AUDIENCES[match[1]], front, flags=re.M)
    path.write_text("---\n" + front + "\n".join(ADDED[path.parent.name](n)) + "\n---\n" + body,
                    encoding="utf-8", newline="\n")
    return body


def adapt_program(folder):
    settings = folder / "program.yml"
    # Values keep their quotes, where they have them.
    old = dict(line.split(": ", 1) for line in settings.read_text(encoding="utf-8").splitlines())
    old["sponsor"] = old["sponsor"].strip('"')
    settings.write_text(PROGRAM.format_map(old), encoding="utf-8", newline="\n")
    for name, text in [("cohorts/autumn-2026.yml", COHORT), ("people/coordinator.md", COORDINATOR.format_map(old))]:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


GIVEN = """Aisha Akira Alejandra Amara Anders Aniela Arjun Astrid Ayumi Bartosz Beatriz Bogdan Camille Chidi Chiara
Dimitra Dragan Eilidh Elif Emeka Enzo Farah Fatoumata Finnegan Gabriela Giulia Gulsen Hamza Hannelore Henrik Ibrahim
Ifeoma Ines Isolde Ivana Jakub Jasmeet Joanna Kaito Katarzyna Kwame Lakshmi Leticia Lorenzo Luciana Lukasz Magdalena
Mahmoud Marisol Mateusz Mehmet Mireille Nadezhda Nikolaos Ngozi Oluwaseun Oriol Padraig Paloma Priyanka Rahul Rosalind
Saoirse Sebastian Shirin Siobhan Sunita Svetlana Takeshi Tatiana Thandiwe Ulrike Valentina Wiktoria Xiomara Yasmin
Yusuf Zainab Zofia""".split()
FAMILY = """Abernathy Adeyemi Aguirre Andersson Baczkowski Banerjee Bergstrom Bianchi Calderon Castellano Chatterjee
Chukwu Dabrowski Demirci Diallo Dominguez Ekwueme Eriksson Esposito Fairweather Fernandes Fitzgerald Fukuda Gallagher
Ganguly Georgiou Grabowski Gutierrez Haddad Hashimoto Hernandez Holmqvist Ibarra Iwasaki Jankowski Johansson Kapoor
Karlsson Kawaguchi Kowalczyk Krishnan Lindqvist Llewellyn Lombardi MacAllister Majewski Mbeki Mendoza Moriarty
Mukherjee Nakagawa Ndiaye Nieminen Novakova Obuya Okonkwo Olofsson Osei Papadakis Pellegrini Pemberton Petrenko
Quaye Rasmussen Ribeiro Rodriguez Sakamoto Savchenko Schreiber Serrano Sithole Stavropoulos Subramaniam Szymanski
Takahashi Thorvaldsen Tomaszewski Uzun Vasquez Vergara Villanueva Whitcombe Wisniewski Yamashita Yilmaz Zawadzki
Zielinska""".split()
# The jobs and departments that the stories mention, each with its home, so that they fit many people.
JOBS = [("mentor", "Finance"), ("mentee", "Operations"), ("plant manager", "Production"), ("team leader", "Logistics"),
        ("regional director", "Sales"), ("apprentice", "Maintenance"), ("HR business partner", "People"),
        ("nurse coordinator", "Care"), ("shop supervisor", "Retail"), ("data analyst", "Analytics"),
        ("member of the board", "Board"), ("customer advisor", "Service"), ("software engineer", "Technology"),
        ("warehouse planner", "Logistics"), ("safety officer", "Safety"), ("trainee", "Procurement"), ("head", "Legal"),
        ("communications editor", "Communications"), ("laboratory technician", "Research"),
        ("works council delegate", "People")]
DEPARTMENTS = ["Finance", "Operations", "Legal", "Procurement", "Logistics", "Production", "Sales", "People"]
LOCATIONS = ["Ashcombe Park", "Thornbury Yard", "Wychwood House", "Eastleigh Dock"]
HEADER = "name,preferred_name,email,employee_id,role,level,department,location,cohort,tenure_years".split(",")


def one_letter_off(word):
    letters = "abcdefghijklmnopqrstuvwxyz"
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    for left, right in cuts:
        yield from (left + right[1:], left + right[1:2] + right[:1] + right[2:])
        for letter in letters:
            yield from (left + letter + right, left + letter + right[1:])


def write_roster(path, words):
    """1,000 people, none of whom has a name that the generated text happens to hold.

    The corpus invents places from syllables, and some would be taken for a name with a typo: the
    gate would be right to stop the build, and there would be nothing to measure. It still has to
    compare every word with every name.
    """
    def unused(names):
        return [name for name in names if not any(near in words for near in one_letter_off(name.lower()))]

    draw = random.Random(1).random  # `random()` alone gives the same numbers in every Python
    # "Matis" is short for some of these, and one of the corpus's invented places.
    given = [name for name in unused(GIVEN) if not name.startswith("Mat")]
    family = unused(FAMILY)
    pairs = [(first, last) for first in given for last in family]
    pairs.sort(key=lambda _: draw())
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(HEADER)
        for n, (first, last) in enumerate(pairs[:1000]):
            job, _ = JOBS[n % len(JOBS)]
            # Each job in each department fits six people or more: the text combines them at random.
            department = DEPARTMENTS[n // len(JOBS) % len(DEPARTMENTS)]
            rows.writerow([f"{first} {last}", "", f"{first}.{last}@example.org".lower(), f"EW{70000 + n}", job,
                           f"L{1 + n % 5}", department, LOCATIONS[n % 4], "Autumn 2026", int(draw() * 30)])


def rename_edited(content):
    """The benchmark edits the first page with `stories` in its path and `-007` at its end. A story's
    text must not change without a new approval, so a guideline takes that name."""
    story = min(path for path in content.rglob("*-007.md") if path.parent.name == "stories")
    program = story.parent.parent
    old = min((program / "guidelines").glob("*-007.md"))
    new = old.rename(old.with_name("before-stories-007.md"))
    for path in content.rglob("*.md"):
        links = [f"../../{program.name}/guidelines/"]
        if path.parent.parent == program:
            links += ["../guidelines/"] + [""] * (path.parent.name == "guidelines")
        text = before = path.read_text(encoding="utf-8")
        for link in links:
            text = text.replace(f"({link}{old.name}", f"({link}{new.name}")
        if text != before:
            path.write_text(text, encoding="utf-8", newline="\n")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    content, words = Path(sys.argv[1]) / "Content", set()
    for kind in ADDED:
        for program in sorted(path for path in content.iterdir() if path.is_dir()):
            for n, path in enumerate(sorted((program / kind).glob("*.md"), key=lambda path: path.stem[-3:])):
                words.update(re.findall(r"[a-z]+", adapt_page(path, n).lower()))
    for program in sorted(path for path in content.iterdir() if path.is_dir()):
        adapt_program(program)
    rename_edited(content)
    (content / "portal.yml").write_text(PORTAL, encoding="utf-8", newline="\n")
    write_roster(content.parent / "Private" / "roster.csv", words)


main()
