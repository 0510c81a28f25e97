"""Chooses the facts that a story shows about its teller, and works out from the roster how many people fit."""

from roster import ATTRIBUTES

THRESHOLD = 5


def combination(rng, roster, want, sizes=(1, 2, 3, 4)):
    """Facts {attribute: [values]} of some person that fit as many people as `want` accepts."""
    for _ in range(20000):
        person = rng.choice(roster.people)
        size = rng.choice(sizes)
        chosen = rng.sample(ATTRIBUTES, size)
        facts = {a: [person.facts[a]] for a in ATTRIBUTES if a in chosen}
        if want == "zero":
            other = rng.choice(roster.people)
            a = rng.choice(chosen)
            facts[a] = [other.facts[a]]
        k = roster.matching(facts)
        if {"safe": k >= THRESHOLD, "few": 1 <= k < THRESHOLD, "zero": k == 0}[want]:
            return facts, k
    raise RuntimeError("no such combination")


# What one person may truly have two of: people change desks, towns and jobs.
MOVABLE = {"role", "department", "location"}


def sayable(attribute, value):
    """Whether a plain sentence can state the value."""
    return not (attribute == "level" and value == "Senior" or attribute == "tenure_years" and int(value) < 2)


def plan_quasi(rng, roster, story, form):
    """Sets the story's participant and returns the facts its text is to mention."""
    while True:
        if form in ("front-safe", "both-safe", "text-safe"):
            facts, k = combination(rng, roster, "safe", (1, 2, 2, 3))
        elif form in ("front", "text", "split"):
            facts, k = combination(rng, roster, "few", (1, 2, 3, 3, 4) if form != "split" else (2, 3, 3, 4))
        elif form in ("zero-front", "zero-text"):
            facts, k = combination(rng, roster, "zero", (2, 3, 4))
        elif form in ("or-safe", "or-few"):
            facts, k = combination(rng, roster, "few", (2, 3))
            movable = [a for a in facts if a in MOVABLE]
            if not movable:
                continue
            if form == "or-safe":
                attribute = rng.choice(movable)
                other = rng.choice(roster.people).facts[attribute]
                if other == facts[attribute][0] or not sayable(attribute, other):
                    continue
                wide = {**facts, attribute: facts[attribute] + [other]}
                if roster.matching(wide) < THRESHOLD:
                    continue
                story.participant = {a: v[0] for a, v in facts.items()}
                story.quasi = dict(k=roster.matching(wide), attributes=wide, expect="none", form=form)
                return [(attribute, other)]
            attribute = rng.choice(movable)
            other = rng.choice(roster.people).facts[attribute]
            wide = {**facts, attribute: facts[attribute] + [other]}
            if other == facts[attribute][0] or not sayable(attribute, other) or not 0 < roster.matching(wide) < THRESHOLD:
                continue
            story.participant = {a: v[0] for a, v in facts.items()}
            story.quasi = dict(k=roster.matching(wide), attributes=wide, expect="block", form=form)
            return [(attribute, other)]
        expect = "none" if k >= THRESHOLD else "block" if k else "warn"
        names_ = list(facts)
        if form.startswith("front") or form == "zero-front":
            front, text = names_, []
        elif form.startswith("text") or form == "zero-text":
            front, text = [], names_
            if len(names_) > 3:
                continue
        elif form == "both-safe":
            front, text = names_, [rng.choice(names_)]
        else:
            cut = rng.randint(1, len(names_) - 1)
            rng.shuffle(names_)
            front, text = names_[:cut], names_[cut:]
            if roster.matching({a: facts[a] for a in front}) < THRESHOLD:
                continue
        if not all(sayable(a, facts[a][0]) for a in text):
            continue
        story.participant = {a: facts[a][0] for a in ATTRIBUTES if a in front}
        story.quasi = dict(k=k, attributes=facts, expect=expect, form=form)
        return [(a, facts[a][0]) for a in text]


def plan_union(rng, roster, first, second):
    """Two stories of one person: each fits many people, both together only a few."""
    while True:
        facts, k = combination(rng, roster, "few", (3, 4))
        keys = list(facts)
        rng.shuffle(keys)
        a, b = {x: facts[x] for x in keys[:2]}, {x: facts[x] for x in keys[2:]}
        if min(roster.matching(a), roster.matching(b)) >= THRESHOLD:
            break
    for story, part in ((first, a), (second, b)):
        story.participant = {x: v[0] for x, v in part.items()}
        story.quasi = dict(k=k, attributes=facts, expect="union", form="union")
    second.pseudonym, second.reference = first.pseudonym, first.reference
