"""Writes a set of stories with planted identifiers, decoys, and the truth about both.

    generate.py --seed 7 --people 400 --stories 300 --out DIR

The set follows the rules of the story gate (its policy, not its code): `roster.csv`, `allow.txt`,
`stories/*.md`, `images/` and `truth.jsonl`. The same seed gives the same bytes. Everybody in it is
invented.

`truth.jsonl` holds one object a line:

    {"type": "item", …}   something that must be found: file, line (0: the whole file), end_line,
                          col, kind, form, place, text as it stands in the source, plain text,
                          must ("block", "warn", or "any" for metadata, which is stripped), roster
                          (whether it points at a roster person), bare (an id that only the roster
                          tells apart from any other number)
    {"type": "decoy", …}  something that must not be found: file, line, sort, text
    {"type": "story", …}  file, clean, and the combination of facts it shows: quasi {k, attributes,
                          expect ("none", "block", "warn"), form}
    {"type": "image", …}  file, clean
    {"type": "set", …}    how the set was made
"""

import argparse
import json
import random
import re
import shutil
from collections import Counter
from pathlib import Path

import disguises
import identifiers
import names
import pictures
import prose
from roster import ATTRIBUTES, DOMAIN, PARTICLES, fold, make_roster, plain_letters, words_of, write_roster

OPEN, MIDDLE, CLOSE = "\ue000", "\ue001", "\ue002"
THRESHOLD = 5

MARKDOWN = ["text", "text", "text", "heading", "list", "table", "footnote", "quote"]
RAW = ["comment", "code", "fence", "attribute", "alt", "link-title", "html", "reference",
       "front-title", "front-summary", "front-author", "front-unknown", "front-image-alt"]
EVERYWHERE = MARKDOWN + RAW
ENTITY = ["text", "text", "heading", "list", "table", "footnote", "quote", "attribute", "alt", "link-title", "html"]
ONCE = {"front-title", "front-summary", "front-author", "front-image-alt", "file-name", "fence", "reference"}


# --- what is planted -------------------------------------------------------------------------------

class Deck:
    """Makes the items of one set, so many of each form."""

    def __init__(self, rng, roster, scale):
        self.rng, self.roster, self.scale = rng, roster, scale
        self.items = []
        self.vocabulary = prose.vocabulary()
        self.people = [p for p in roster.people if p is not roster.coordinator]
        self.ordinary = [p for p in self.people if not p.word and not p.han and p.family]
        self.known = set(roster.counts) | self.vocabulary | {
            w for c in names.CULTURES.values() for part in c[2:] for n in part.split() for w in words_of(n.replace("_", " "))}

    def add(self, kind, form, text, place, plain=None, person=None, must="block", context="full", roster=None, **more):
        self.items.append(dict(kind=kind, form=form, text=text, plain=plain or text, place=place, must=must, context=context,
                               person=person.display if person else None, roster=person is not None if roster is None else roster, **more))

    def many(self, count, make):
        """Calls `make` until it has succeeded `count` times (it returns None when the dice do not fit)."""
        made = tries = 0
        while made < max(2, round(count * self.scale)) and tries < count * 400 * max(1, self.scale):
            tries += 1
            made += make() is not False
            if not made and tries > 3000:  # a large roster has no rare names left
                break

    def name(self, form, make, places, count, context="full", among=None, must="block"):
        among = self.ordinary if among is None else among
        if not among:
            return

        def one():
            person = self.rng.choice(among)
            made = make(person)
            if not made:
                return False
            text, plain = made if isinstance(made, tuple) else (made, made)
            where = self.rng.choice(places)
            self.add("name", form, text, where, plain, person, must, context(where) if callable(context) else context)
        self.many(count, one)

    def rare(self, text):
        return self.roster.unique(text, self.vocabulary)

    def build(self):
        self.names_as_they_are()
        self.names_changed()
        self.names_disguised()
        self.names_in_machine_text()
        self.names_that_are_words()
        self.ids_of_the_roster()
        self.patterns()
        self.warnings()
        return self.items

    # Forms that keep the letters.
    def names_as_they_are(self):
        rng = self.rng
        for place in dict.fromkeys(EVERYWHERE):  # every place gets its share
            self.name("exact", lambda p: p.display, [place], 5)
        self.name("exact", lambda p: p.display, ["text"], 10)
        self.name("exact", lambda p: p.display, ["text", "heading", "front-author", "quote", "table"], 8, "han", [p for p in self.people if p.han])
        self.name("exact", lambda p: p.display, ["text", "quote", "alt", "front-author"], 6, "single", [p for p in self.people if not p.family])
        self.name("reordered", lambda p: disguises.reordered(p, rng), EVERYWHERE, 24)
        self.name("upper", lambda p: disguises.upper(p, rng), EVERYWHERE, 14)
        self.name("lower", lambda p: disguises.lower(p, rng), ["text", "text", "code", "comment", "front-unknown", "table", "alt"], 12, "lower")
        self.name("possessive", lambda p: disguises.possessive(p.western, rng), ["text", "text", "heading", "list", "comment", "alt", "footnote"], 10, "possessive")
        self.name("possessive", lambda p: disguises.possessive(rng.choice([p.given, p.family]), rng) if self.rare(p.given) and self.rare(p.family) else None,
                  ["text"], 8, "possessive")
        called = [p for p in self.ordinary if p.preferred]
        self.name("preferred", lambda p: f"{p.preferred} {p.family}", EVERYWHERE, 10, "full", called)
        self.name("preferred", lambda p: p.preferred if fold(p.preferred) not in self.vocabulary else None, ["text", "text", "quote", "front-author", "alt"], 10, "single", called)
        double = [p for p in self.ordinary if len(p.family.split()) > 1 and fold(p.family.split()[0]) not in PARTICLES]
        self.name("short-form", lambda p: f"{p.given.split()[0]} {p.family.split()[0]}", MARKDOWN, 10, "full", double)
        self.name("single-surname", lambda p: p.family if self.rare(p.family) else None, ["text", "text", "text", "list", "quote", "table", "heading"], 16, "single")
        self.name("single-surname", lambda p: p.family if self.rare(p.family) and len(p.family) > 5 else None, ["text"], 8, "rare")
        self.name("single-given", lambda p: p.given if self.rare(p.given) else None, ["text", "text", "text", "quote", "alt", "front-author"], 20, "single")
        self.name("initial-surname", lambda p: disguises.initial_and_family(p, rng), EVERYWHERE, 24)
        self.name("title-surname", lambda p: disguises.titled(p, rng), EVERYWHERE, 22)

    # Forms that a reader takes for the same name.
    def names_changed(self):
        rng = self.rng

        def nick(person):
            short = names.NICKNAMES.get(person.given)
            return rng.choice(short.split()) if short else None

        short = [p for p in self.ordinary if p.given in names.NICKNAMES]
        self.name("nickname", lambda p: f"{nick(p)} {p.family}", EVERYWHERE, 18, "full", short)

        def nick_alone(person):
            found = nick(person)
            return found if len(found) > 2 and fold(found) not in self.vocabulary and not self.roster.counts[fold(found)] else None
        self.name("nickname", nick_alone, ["text", "text", "text", "quote", "front-author"], 14, "single", short)
        self.name("diacritics", lambda p: (disguises.bare_of_marks(rng.choice([p.western, p.display])), p.western), EVERYWHERE, 22, "full",
                  [p for p in self.ordinary if disguises.bare_of_marks(p.western)])
        marked_family = [p for p in self.ordinary if self.rare(p.family) and disguises.bare_of_marks(p.family)]
        self.name("diacritics", lambda p: (disguises.bare_of_marks(p.family), p.family), ["text"], 10, "single", marked_family)
        written = [p for p in self.ordinary if disguises.written_out(p.western)]
        self.name("ue-variant", lambda p: (disguises.written_out(p.western, p.culture), p.western), EVERYWHERE, 14, "full", written)
        self.name("ue-variant", lambda p: (disguises.written_out(p.family, p.culture), p.family) if self.rare(p.family) and disguises.written_out(p.family) else None,
                  ["text"], 6, "single", written)
        self.name("romanised", lambda p: (disguises.romanised(p, rng), p.western) if disguises.romanised(p, rng) else None, EVERYWHERE, 26, "full",
                  [p for p in self.ordinary if p.given in names.ROMANISATIONS or p.family in names.ROMANISATIONS])
        self.name("respaced", lambda p: (disguises.respaced(p, rng), p.western) if p.culture in ("korean", "vietnamese") else None, MARKDOWN, 8, "full",
                  [p for p in self.ordinary if p.culture in ("korean", "vietnamese")])
        self.name("script", lambda p: (disguises.in_script(p, rng), p.western), EVERYWHERE, 14, "full",
                  [p for p in self.ordinary if p.given in names.SCRIPTS and p.family in names.SCRIPTS])
        self.name("han-latin", lambda p: (disguises.han_and_latin(p, rng), p.western), ["text", "text", "heading", "quote", "front-author", "alt", "table"], 14, "full",
                  [p for p in self.people if p.han or p.culture == "chinese"])

        def slip(person):
            out = disguises.misspelt(person, rng, self.known)
            return (out, person.western) if out else None
        self.name("typo", slip, EVERYWHERE, 24)

        def slip_alone(person):
            if len(person.family) < 7 or " " in person.family or not self.rare(person.family):
                return None
            out = disguises.slip(person.family, rng)
            return (out, person.family) if out and fold(out) not in self.known else None
        self.name("typo", slip_alone, ["text"], 10, "single")

    # Forms that only a machine takes for something else.
    def names_disguised(self):
        rng = self.rng

        def both(change, places, form, count):
            def full(person):
                out = change(person.western)
                return (out, person.western) if out else None

            def alone(person):
                part = rng.choice([person.family, person.given])
                out = change(part) if self.rare(part) else None
                return (out, part) if out else None
            self.name(form, full, places, count * 0.7)
            self.name(form, alone, ["text"], count * 0.3, "single")
        md = ["text", "text", "heading", "list", "table", "footnote", "quote"]
        both(lambda t: disguises.marked_up(t, rng), md, "markup", 24)
        self.name("markup-between", lambda p: (disguises.marked_words(p, rng), p.western), md, 10)
        self.name("wrap", lambda p: (self.wrapped(p), p.western) if " " in p.western else None, ["text", "text", "quote", "comment", "list"], 18)
        both(lambda t: disguises.zero_width(t, rng), EVERYWHERE, "zero-width", 22)
        both(lambda t: disguises.soft_hyphen(t, rng), ENTITY, "soft-hyphen", 14)
        both(lambda t: disguises.homoglyph(t, rng), EVERYWHERE, "homoglyph", 22)
        both(lambda t: disguises.full_width(t, rng), EVERYWHERE, "full-width", 8)
        both(lambda t: disguises.maths(t, rng), EVERYWHERE, "maths-letters", 8)
        both(lambda t: disguises.decomposed(t, rng), EVERYWHERE, "decomposed", 8)
        both(lambda t: disguises.named_entity(t, rng), ENTITY, "entity-named", 12)
        both(lambda t: disguises.number_entity(t, rng, False), ENTITY, "entity-decimal", 12)
        both(lambda t: disguises.number_entity(t, rng, True), ENTITY, "entity-hex", 12)

    def wrapped(self, person):
        text = self.rng.choice([person.western, person.display, person.reversed])
        spaces = [i for i, c in enumerate(text) if c == " "]
        if not spaces:
            text = person.western
            spaces = [i for i, c in enumerate(text) if c == " "]
        i = self.rng.choice(spaces)
        return text[:i] + self.rng.choice(["\n", "\n", "\n", "  \n"]) + text[i + 1:]

    # Addresses, slugs, handles and file names made of a name.
    def names_in_machine_text(self):
        rng = self.rng
        latin = [p for p in self.people if p.family and len("".join(words_of(p.western))) >= 8 and not p.word]
        self.name("percent", lambda p: (disguises.percent(p, rng), p.western) if disguises.percent(p, rng) else None, ["query"], 16, "full", latin)
        self.name("slug", lambda p: (disguises.slug(p, rng), p.western), ["url", "url", "anchor", "tag", "tag", "code", "attribute", "link-file"], 28, "full", latin)
        self.name("joined", lambda p: (disguises.joined(p, rng), p.western), ["url", "at-handle", "code", "link-file", "at-handle", "text-handle"], 20, "full", latin)
        self.name("file-name", lambda p: (disguises.slug(p, rng, "---_"), p.western), ["file-name"], 14, "full", latin)
        self.name("file-name", lambda p: (disguises.slug(p, rng, "---_"), p.western), ["image-name"], 8, "full", latin)

        def local(person):
            given, family = "".join(words_of(person.given)), "".join(words_of(person.family))
            host = rng.choice(["example.com", "mail.example", "example.net", "post.example.org"])
            style = rng.choice([f"{given}.{family}", f"{given}{family}", f"{family}.{given}", f"{given[0]}.{family}", f"{given[0]}{family}", f"{given}_{family}", f"{given}-{family}{rng.randint(2, 99)}"])
            return f"{style}@{host}"

        def one():
            person = rng.choice(latin)
            if len(words_of(person.family)[-1]) < 5:
                return False
            address = local(person)
            if rng.random() < 0.3:
                self.add("email", "email-local", obfuscated(rng, address), rng.choice(["text", "list", "footnote", "table"]), address, person)
            else:
                self.add("email", "email-local", address, rng.choice(["text", "text", "mailto", "code", "comment", "front-unknown", "table"]), address, person)
        self.many(24, one)

    # Grace Hill is a name beyond doubt; Grace alone needs its context.
    def names_that_are_words(self):
        rng = self.rng
        words = [p for p in self.people if p.word]
        self.name("common-full", lambda p: p.western, EVERYWHERE, 24, "full", words)
        given = {w.lower() for w in names.WORD_GIVEN}
        family = {w.lower() for w in names.WORD_FAMILY}
        self.name("common-context", lambda p: p.given if p.given.lower() in given else None,
                  ["text", "text", "text", "text", "quote", "front-author", "alt", "front-image-alt", "comment", "footnote", "heading"], 30, "strong", words)
        self.name("common-context", lambda p: f"{rng.choice(['Mr', 'Ms', 'Mrs', 'Dr', 'Prof.'])} {p.family}" if p.family.lower() in family else None, EVERYWHERE, 12, "full", words)
        self.name("common-context", lambda p: p.family if p.family.lower() in family else None, ["text"], 6, "strong", words)

    def ids_of_the_roster(self):
        rng = self.rng

        def address():
            person = rng.choice(self.people)
            if rng.random() < 0.3:
                self.add("email", "roster-email", obfuscated(rng, person.email), rng.choice(["text", "list", "footnote"]), person.email, person)
            else:
                text = rng.choice([person.email, person.email, person.email.upper(), person.email.title()])
                self.add("email", "roster-email", text, rng.choice(["text", "mailto", "comment", "code", "table", "front-unknown", "attribute"]), person.email, person)
        self.many(16, address)

        def number():
            person = rng.choice(self.people)
            text = rng.choice([person.employee_id, person.employee_id, person.employee_id, person.employee_id.lower()])
            place, context = rng.choice(["text", "text", "table", "code", "comment", "tag", "url", "attribute", "front-unknown", "fence"]), rng.choice(["employee", "employee-bare"])
            bare = place in ("code", "tag", "url", "attribute") or context == "employee-bare" and place != "fence"
            self.add("employee", "employee-id", text, place, person.employee_id, person, context=context, bare=bare)
        self.many(24, number)

    def patterns(self):
        rng = self.rng
        taken = {p.employee_id for p in self.roster.people}

        def stranger():
            a, b = rng.choice(["quiet", "amber", "little", "north", "paper", "river", "velvet", "spare"]), rng.choice(["harbour", "lantern", "kettle", "sparrow", "bridge", "garden"])
            return f"{a}{rng.choice(['.', '', '_', '-'])}{b}{rng.choice(['', str(rng.randint(2, 99))])}"

        def address(form):
            value = f"{stranger()}@{rng.choice(['example.com', 'example.net', 'mail.example', 'studio.example.org', 'example.co.uk'])}"
            if form == "email":
                text = rng.choice([value, value, value.upper()])
                place = rng.choice(["text", "text", "mailto", "code", "comment", "table", "front-unknown", "attribute", "link-title", "footnote"])
            else:
                text, place = obfuscated(rng, value), rng.choice(["text", "text", "list", "footnote", "table"])
            self.add("email", form, text, place, value, roster=False, context="email")
        self.many(18, lambda: address("email"))
        self.many(22, lambda: address("email-obfuscated"))

        codes = list(identifiers.phones(rng))
        for i in range(max(2, round(64 * self.scale))):
            country = codes[i // 2 % len(codes)]
            form = ["phone-international", "phone-national"][i % 2]
            value = identifiers.phones(rng)[country][i % 2]
            place = rng.choice(["text", "text", "text", "table", "list", "footnote", "comment", "front-unknown"])
            if form == "phone-national" and country in identifiers.PLAIN_NATIONAL:
                place = "text"  # where a word such as "call" stands beside it
            if form == "phone-international" and rng.random() < 0.12:
                value, place = re.sub(r"[^\d+]", "", value.replace("(0)", "")), "tel"
            self.add("phone", form, value, place, roster=False, context="phone", sort=country)

        def off_roster_number():
            value = None
            while value is None or value in taken:
                digits = int(re.search(r":0(\d)d", self.roster.id_format).group(1))
                value = self.roster.id_format.format(rng.randrange(10 ** (digits - 1), 10 ** digits))
            self.add("employee", "employee-unknown", value, "text", roster=False, context="employee")
        self.many(8, off_roster_number)

        kinds = list(identifiers.national_ids(rng))
        for i in range(max(len(kinds), round(90 * self.scale))):
            kind = kinds[i % len(kinds)]
            value, phrase = identifiers.national_ids(rng)[kind]
            self.add("national", kind, value, rng.choice(["text", "text", "text", "list", "comment", "footnote", "code", "front-unknown"]), roster=False, context="national", phrase=phrase)

        lands = list(identifiers.addresses(rng))
        for i in range(max(len(lands), round(51 * self.scale))):
            land = lands[i % len(lands)]
            self.add("address", "address", identifiers.addresses(rng)[land], rng.choice(["text", "text", "text", "list", "footnote", "comment"]), roster=False, context="address", sort=land)

        def profile():
            h = stranger().replace(".", "-")
            value = rng.choice([f"https://www.linkedin.com/in/{h}/", f"linkedin.com/in/{h}", f"https://uk.linkedin.com/in/{h}", f"https://github.com/{h}", f"https://twitter.com/{h.replace('-', '_')}",
                                f"https://x.com/{h.replace('-', '_')}", f"https://www.instagram.com/{h.replace('-', '_')}/", f"https://www.facebook.com/{h.replace('-', '.')}", f"https://www.xing.com/profile/{h.replace('-', '_')}",
                                f"https://bsky.app/profile/{h}.example.com", f"https://mastodon.social/@{h.replace('-', '_')}", f"https://www.tiktok.com/@{h.replace('-', '_')}", f"https://t.me/{h.replace('-', '_')}",
                                f"https://orcid.org/{identifiers.orcid(rng)}", f"https://medium.com/@{h}"])
            self.add("profile", "profile-url", value, rng.choice(["text", "text", "link", "link", "autolink", "attribute", "comment", "front-unknown", "reference-url"]), roster=False, context="profile")
        self.many(24, profile)

        def handle():
            h = stranger().replace(".", "_").replace("-", "_")
            value = rng.choice([f"@{h}", f"@{h}", f"@{h}", f"@{h}@social.example", f"@{h}@mastodon.example.net"])
            self.add("handle", "handle", value, rng.choice(["text", "text", "text", "list", "footnote", "comment", "front-unknown"]), roster=False, context="handle")
        self.many(24, handle)

        def born():
            language, line = identifiers.birth_lines(rng)
            self.add("dob", "date-of-birth", identifiers.written_date(rng, *identifiers.birthday(rng), lang=language), rng.choice(["text", "text", "text", "footnote", "comment", "list"]), roster=False, context="dob", phrase=line)
        self.many(26, born)

    def warnings(self):
        rng = self.rng
        near = lambda word: any(within_one(word, other) for other in self.roster.counts)
        given = [n for n in names.OUTSIDE_GIVEN if not near(fold(n))]
        family = [n for n in names.OUTSIDE_FAMILY if not any(near(w) for w in words_of(n))]

        def outsider():
            text = rng.choice([f"{rng.choice(given)} {rng.choice(family)}"] * 4 + [f"{rng.choice(['Ms', 'Dr', 'Mr'])} {rng.choice(family)}"])
            self.add("name", "outsider", text, rng.choice(["text", "text", "text", "quote", "front-author", "list"]), must="warn", roster=False, context="strong")
        self.many(26, outsider)

        shared = [p for p in self.ordinary if p.culture == "english" and self.roster.counts[fold(p.given)] >= 2]

        def half():
            if not shared:
                return False
            text = f"{rng.choice(shared).given} {rng.choice(family)}"
            self.add("name", "outsider-shared", text, "text", must="warn", roster=False, context="strong")
        self.many(8, half)
        self.name("initials", lambda p: disguises.bare_initials(p, rng), ["text", "text", "text", "quote"], 18, "initials", must="warn")
        self.name("letter-spaced", lambda p: (disguises.spread(p.western, rng), p.western) if re.fullmatch(r"[^\W\d_]+ [^\W\d_]+", p.western) else None, ["text", "heading", "list", "quote"], 12, "full", must="warn")

        def event():
            y, m, d = rng.randint(2018, 2025), rng.randint(1, 12), rng.randint(1, 28)
            self.add("event", "life-event", identifiers.written_date(rng, y, m, d), "text", must="warn", roster=False, context="event")
        self.many(20, event)


def within_one(a, b):
    """Whether two words are at most one slip apart."""
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        wrong = [i for i in range(len(a)) if a[i] != b[i]]
        return len(wrong) == 1 or len(wrong) == 2 and wrong[1] == wrong[0] + 1 and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
    if len(a) > len(b):
        a, b = b, a
    return any(b[:i] + b[i + 1:] == a for i in range(len(b)))


def obfuscated(rng, address):
    local, host = address.split("@")
    name, dot = host.rsplit(".", 1)[0], host.rsplit(".", 1)[1]
    words = lambda text, d: text.replace(".", d)
    return rng.choice([
        f"{local} [at] {words(host, ' [dot] ')}", f"{local} (at) {words(host, ' (dot) ')}", f"{local} [at] {words(host, ' dot ')}",
        f"{local} at {words(host, ' dot ')}", f"{local} AT {words(host, ' DOT ')}", f"{words(local, ' dot ')} at {words(host, ' dot ')}",
        f"{local}[at]{words(host, '[dot]')}", f"{local}@{words(host, '[.]')}", f"{local}&#64;{host}", f"{local}&#x40;{words(host, '&#46;')}",
        f"{local}\uff20{host}", f"{local}@\u200b{host}", f"{local} @ {host}", f"{local}<b>@</b>{host}", f"{local}{{at}}{host}", f"{local}&commat;{host}",
    ])


# --- stories ---------------------------------------------------------------------------------------

class Story:
    def __init__(self, rng, number, clean, roster):
        self.rng, self.number, self.clean, self.roster = rng, number, clean, roster
        self.marks, self.blocks, self.ends, self.used = [], [], [], set()
        self.front, self.tags, self.unknown = {}, [], []
        self.participant, self.file_slug, self.pseudonym = {}, None, None
        self.quasi = {"k": None, "attributes": {}, "expect": "none", "form": "none"}
        self.notes = 0
        self.reference = f"CR-{number + 4100}"

    # Marks survive every later step and tell in the end on which line a text stands.
    def mark(self, text, **what):
        self.marks.append(what)
        return f"{OPEN}{len(self.marks) - 1}{MIDDLE}{text}{CLOSE}"

    def item(self, item, text=None):
        return self.mark(item["text"] if text is None else text, type="item", **{k: v for k, v in item.items() if k not in ("text", "context", "phrase")})

    def decoys(self, text, sort):
        def number(match):
            n = int(match.group(1))
            while True:
                value = identifiers.digits(self.rng, n, "123456789")
                if not identifiers.passes_any_check(value):
                    return value
        text = re.sub(r"‹n(\d+)›", number, prose.vary(self.rng, text))
        return re.sub(r"«([^»]*)»", lambda m: self.mark(m.group(1), type="decoy", sort=sort), text)

    def pick(self, lines):
        return prose.vary(self.rng, self.rng.choice(lines))

    def line(self, lines, text):
        return self.pick(lines).replace("‹›", text)

    def plain(self):
        rng = self.rng
        if rng.random() < 0.07:
            return prose.vary(rng, rng.choice(prose.FOREIGN)[1])
        if rng.random() < (0.30 if self.clean else 0.16):
            return self.decoy_sentence()
        return prose.vary(rng, self.fresh(prose.PLAIN))

    def fresh(self, lines):
        """One of the lines that this story has not used yet, while there are any."""
        for _ in range(9):
            line = self.rng.choice(lines)
            if line not in self.used:
                break
        self.used.add(line)
        return line

    def decoy_sentence(self):
        sort, text = self.fresh(prose.DECOYS + contact_decoys(self.roster))
        return self.decoys(text, sort)

    def paragraph(self, *sentences):
        """The sentences given, in order, among plain ones."""
        before, after = self.rng.randint(0, 2), self.rng.randint(0 if sentences else 2, 2)
        return " ".join([self.plain() for _ in range(before)] + list(sentences) + [self.plain() for _ in range(after)])

    def sentence_for(self, item, text):
        """A sentence around an item; `text` is the marked item."""
        rng, context = self.rng, item["context"]
        if item["kind"] == "email":
            lines = prose.AROUND["email"]
        elif context == "national":
            text = f"{item['phrase']} {text}" if item.get("phrase") else text
            lines = prose.AROUND["national"]
        elif context == "dob":
            text = item["phrase"].replace("‹›", text)
            lines = prose.AROUND["dob"]
        elif context in prose.AROUND:
            lines = prose.AROUND[context]
        else:
            lines = {"full": prose.FULL, "single": prose.SINGLE, "strong": prose.STRONG, "rare": prose.RARE, "han": prose.HAN_SENTENCES,
                     "possessive": prose.POSSESSIVE, "lower": prose.LOWERED}[context]
        return prose.vary(rng, rng.choice(lines)).replace("‹›", text)

    def phrase_for(self, item, text):
        """The item with the few words it needs where no sentence stands."""
        context = item["context"]
        if context == "national" and item.get("phrase"):
            return f"{item['phrase']} {text}"
        if context == "national":
            return f"id {text}"
        if context == "dob":
            return item["phrase"].replace("‹›", text)
        if context == "phone":
            return f"{self.rng.choice(['phone', 'tel.', 'call'])} {text}"
        if context == "address":
            return f"{self.rng.choice(['post to', 'address:', 'lives at'])} {text}"
        if context == "employee":
            return f"employee ID {text}"
        if context == "handle":
            return f"Instagram: {text}"
        return text

    def names_line(self, item, text, usual, strong, own=None):
        if item["kind"] != "name":
            return own or self.phrase_for(item, text)
        if item["context"] == "possessive":
            return f"{text} notebook"
        return self.line(strong if item["context"] in ("strong", "single") else usual, text)

    # --- places ---

    def can_take(self, item):
        place = item["place"]
        if place == "front-author" and self.pseudonym:
            return False
        return not (place in ONCE and place in self.used)

    def place(self, item):
        place, rng = item["place"], self.rng
        if place in ONCE:
            self.used.add(place)
        text = item["text"]
        if place == "file-name":
            self.file_slug = f"{self.number:03d}-{text}" + rng.choice(["", "-story", "-and-the-timer"])
            self.marks.append(dict(type="item", line=0, whole=text, **{k: v for k, v in item.items() if k not in ("text", "context", "phrase")}))
            return
        marked = self.item(item)
        getattr(self, "in_" + place.replace("-", "_"))(item, marked)

    def in_text(self, item, marked):
        self.blocks.append(self.paragraph(self.sentence_for(item, marked)))

    def in_heading(self, item, marked):
        self.blocks.append("#" * self.rng.randint(2, 4) + " " + self.names_line(item, marked, prose.HEAD, prose.HEAD_STRONG))
        self.blocks.append(self.paragraph())

    def in_list(self, item, marked):
        items = [prose.vary(self.rng, x) for x in self.rng.choice(prose.LISTS)[:self.rng.randint(2, 4)]]
        own = self.names_line(item, marked, prose.LIST_ITEMS, prose.LIST_STRONG)
        items.insert(self.rng.randint(0, len(items)), own)
        sign = self.rng.choice(["- ", "* ", "1. "])
        self.blocks.append("\n".join(sign + x.replace("\n", "\n" + " " * len(sign)) for x in items))

    def in_table(self, item, marked):
        head, rows = self.rng.choice(prose.TABLES)
        rows = [[prose.vary(self.rng, c) for c in r] for r in rows]
        own = self.names_line(item, marked, prose.CELLS, prose.CELLS_STRONG)
        rows[self.rng.randrange(len(rows))][-1 if self.rng.random() < 0.6 else 1] = own
        self.blocks.append(table(head, rows))

    def in_footnote(self, item, marked):
        self.notes += 1
        label = f"n{self.notes}"
        self.blocks.append(self.paragraph() + f"[^{label}]")
        self.ends.append(f"[^{label}]: " + self.names_line(item, marked, prose.FOOTNOTES, prose.FOOTNOTES_STRONG, self.sentence_for(item, marked)))

    def in_quote(self, item, marked):
        sign = self.pick(prose.QUOTE_SIGNS).replace("‹›", marked)
        self.blocks.append("\n".join("> " + x for x in f"{self.pick(prose.QUOTES)}\n{self.rng.choice(['', chr(10)])}{sign}".split("\n")))

    def in_comment(self, item, marked):
        own = self.names_line(item, marked, prose.COMMENT_LINES, prose.COMMENT_STRONG)
        shape = self.rng.choice(["<!-- {} -->", "<!--\n{}\n-->", "<!-- TODO: {} before publishing -->"])
        if self.rng.random() < 0.3:
            self.blocks.append(self.paragraph(f"<!-- {own} -->".replace("\n", " ") if "\n" not in own else f"<!-- {own} -->"))
        else:
            self.blocks.append(shape.format(own))

    def in_code(self, item, marked):
        label = {"email": "from", "employee": "id", "national": "id"}.get(item["kind"], self.rng.choice(["mentor", "owner", "who", "author"]))
        own = self.phrase_for(item, marked) if item.get("phrase") else marked
        self.blocks.append(self.paragraph(f"The first line of our notes read `{label}: {own}` for weeks."))

    def in_fence(self, item, marked):
        label = "employee_id" if item["kind"] == "employee" else self.rng.choice(["mentor", "owner", "name"])
        language, before, after = self.rng.choice([("yaml", "topic: feedback\n" + label + ": ", "\nminutes: 45"), ("json", "{\"" + label + "\": \"", "\", \"minutes\": 45}"),
                                                   ("", "week,topic," + label + "\n3,trust,\"", "\"")])
        self.blocks.append(f"```{language}\n{before}{marked}{after}\n```")

    def in_attribute(self, item, marked):
        shape = self.rng.choice(["<span title=\"{}\">a colleague</span>", "<abbr title=\"{}\">my mentor</abbr>", "<span data-mentor=\"{}\">somebody</span>", "<a href=\"https://www.example.org/guide\" aria-label=\"{}\">the guide</a>"])
        if item["form"] in ("slug",):
            shape = self.rng.choice(["<span id=\"{}\">a colleague</span>", "<span class=\"by {}\">a colleague</span>"])
        if item["kind"] == "profile":
            shape = "<a href=\"{}\">this page</a>"
        self.blocks.append(self.paragraph(f"The sketch came from {shape.format(marked)} and stayed on the wall."))

    def in_alt(self, item, marked):
        self.blocks.append(f"![{self.names_line(item, marked, prose.ALT_LINES, prose.ALT_LINES)}]({self.picture()})")

    def in_link_title(self, item, marked):
        own = self.names_line(item, marked, prose.TITLE_LINES, prose.TITLE_STRONG)
        self.blocks.append(self.paragraph(f"We began with [the guide](https://www.example.org/mentoring/guide \"{own}\") and {self.rng.choice(['a', 'one'])} pencil."))

    def in_reference(self, item, marked):
        own = self.names_line(item, marked, prose.TITLE_LINES, prose.TITLE_STRONG)
        self.blocks.append(self.paragraph("The [worksheet][sheet] was the only paper we used."))
        self.ends.append(f"[sheet]: https://www.example.org/mentoring/worksheet \"{own}\"")

    def in_reference_url(self, item, marked):
        self.blocks.append(self.paragraph("There is [more to see][more] for those who like detours."))
        self.ends.append(f"[more]: {marked}")

    def in_html(self, item, marked):
        shape = self.rng.choice(["<details>\n<summary>A word of thanks</summary>\n<p>Thank you, {}.</p>\n</details>", "<p class=\"sign\">{}</p>", "<figure>\n<figcaption>{} in the garden</figcaption>\n</figure>",
                                 "<table><tr><td>mentor</td><td>{}</td></tr></table>"])
        self.blocks.append(shape.format(marked))

    def in_url(self, item, marked):
        host = self.rng.choice(["https://intranet.example.net/people/", "https://www.example.org/team/", "https://files.example.org/cv/"])
        self.blocks.append(self.paragraph(self.rng.choice([f"There is [a page]({host}{marked}) with the rest.", f"There is a page at <{host}{marked}> with the rest.", f"There is a page, {host}{marked} with pictures."])))

    def in_query(self, item, marked):
        url = f"https://www.example.net/search?{self.rng.choice(['q', 'name', 'mentor'])}={marked}{self.rng.choice(['', '&page=2'])}"
        self.blocks.append(self.paragraph(self.rng.choice([f"We kept [the search]({url}) as a bookmark.", f"We kept <{url}> as a bookmark."])))

    def in_anchor(self, item, marked):
        self.blocks.append(self.rng.choice([f"<a id=\"{marked}\"></a>", f"<h3 id=\"{marked}\">A thank-you</h3>"]) if self.rng.random() < 0.6 else self.paragraph(f"More [further down](#{marked})."))

    def in_tag(self, item, marked):
        self.tags.append(marked)

    def in_at_handle(self, item, marked):
        self.blocks.append(self.paragraph(f"The slides were posted by @{marked} the same day."))

    def in_text_handle(self, item, marked):
        self.blocks.append(self.paragraph(f"In the chat the answer came from {marked} within a minute."))

    def in_link_file(self, item, marked):
        self.blocks.append(self.paragraph(f"Here is [the letter](files/{marked}{self.rng.choice(['.pdf', '-2024.docx', '.txt'])}) we wrote."))

    def in_image_name(self, item, marked):
        name = f"{item['text']}{self.rng.choice(['', '-portrait', '_2024'])}.{self.rng.choice(['jpg', 'png', 'webp'])}"
        self.wanted_image = name
        tail = name[len(item["text"]):]
        alt = self.rng.choice(prose.ALTS)
        self.blocks.append(f"![{alt}](../images/{marked}{tail})")

    def in_mailto(self, item, marked):
        self.blocks.append(self.paragraph(f"[Write to us](mailto:{marked}) if you want the worksheet."))

    def in_tel(self, item, marked):
        self.blocks.append(self.paragraph(f"[Call](tel:{marked}) any evening."))

    def in_link(self, item, marked):
        self.blocks.append(self.paragraph(f"The rest is on [another page]({marked})."))

    def in_autolink(self, item, marked):
        self.blocks.append(self.paragraph(f"The rest is at <{marked}>." if "://" in item["text"] else f"The rest is at {marked}."))

    def in_front_title(self, item, marked):
        self.front["title"] = self.line(prose.FRONT_TITLES, marked)

    def in_front_summary(self, item, marked):
        self.front["summary"] = self.line(prose.FRONT_SUMMARIES, marked)

    def in_front_author(self, item, marked):
        self.front["author"] = marked

    def in_front_image_alt(self, item, marked):
        self.front["image_alt"] = self.line(prose.ALT_LINES, marked)

    def in_front_unknown(self, item, marked):
        text = self.phrase_for(item, marked)
        keys = {"name": prose.FRONT_UNKNOWN, "email": ["reply_to: \"‹›\"", "contact: \"‹›\""], "phone": ["contact: \"‹›\""]}.get(item["kind"], ["note: \"‹›\""])
        line = self.rng.choice(keys).replace("‹›", text)
        if line.split(":")[0] in {u.split(":")[0] for u in self.unknown}:
            line = f"internal_{len(self.unknown)}: \"{text}\""
        self.unknown.append(line)

    # --- quasi-identifiers ---

    def mention(self, attribute, value):
        said = value
        if attribute == "tenure_years":
            said = prose.NUMBERS[int(value)] if int(value) <= 20 and self.rng.random() < 0.6 else value
        line = self.rng.choice(prose.MENTIONS[attribute]).replace("{a|A}", "an" if said[0] in "AEIOU" else "a")
        if attribute == "tenure_years" and line.startswith("‹›"):
            said = said.capitalize()
        self.blocks.append(self.paragraph(line.replace("‹›", self.mark(said, type="mention", attribute=attribute))))

    # --- the whole file ---

    def picture(self):
        return "../images/" + self.rng.choice(self.images)

    def furniture(self):
        """Headings, lists, tables and the like that hold nothing or a decoy."""
        rng = self.rng
        kind = rng.choice(["heading", "heading", "list", "table", "fence", "comment", "alt", "quote", "link", "footnote", "rule", "emphasis", "html"])
        placed = [d for d in prose.PLACED_DECOYS if d[0] == kind]
        if placed and rng.random() < 0.6:
            _, sort, text = rng.choice(placed)
            text = self.decoys(text, sort)
        else:
            text = None
        if kind == "heading":
            self.blocks.append("## " + (text or self.pick(prose.HEADINGS)))
            self.blocks.append(self.paragraph())
        elif kind == "list":
            items = [prose.vary(rng, x) for x in rng.choice(prose.LISTS)] + ([text] if text else [])
            rng.shuffle(items)
            self.blocks.append("\n".join(rng.choice(["- "]) + x for x in items))
        elif kind == "table":
            head, rows = rng.choice(prose.TABLES)
            rows = [[prose.vary(rng, c) for c in r] for r in rows]
            if text:
                rows[0][0 if "month" in str(text) else -1] = text
            self.blocks.append(table(head, rows))
        elif kind == "fence":
            language, lines = rng.choice(prose.CODES)
            self.blocks.append(f"```{language}\n" + "\n".join(lines) + "\n```")
        elif kind == "comment":
            self.blocks.append(f"<!-- {text or self.pick(prose.COMMENTS)} -->")
        elif kind == "alt":
            self.blocks.append(f"![{text or rng.choice(prose.ALTS)}]({self.picture()})")
        elif kind == "quote":
            self.blocks.append(f"> {self.pick(prose.QUOTES)}\n> {rng.choice(['', '— a mentee', '— a mentor, on the last day'])}".rstrip("\n> "))
        elif kind == "link":
            self.blocks.append(self.paragraph(f"See [the handbook](https://www.example.org/mentoring/handbook \"{rng.choice(prose.LINK_TITLES)}\")."))
        elif kind == "footnote":
            self.notes += 1
            self.blocks.append(self.paragraph() + f"[^n{self.notes}]")
            self.ends.append(f"[^n{self.notes}]: {text or 'The figures are averages over all pairs.'}")
        elif kind == "rule":
            self.blocks.append("---" if self.blocks and not self.blocks[-1].startswith("#") else "***")
        elif kind == "emphasis":
            self.blocks.append(self.paragraph("It was *not* what I **expected**, and `not yet` became <em>our</em> motto."))
        elif kind == "html":
            self.blocks.append("<aside class=\"tip\">\n<p>Bring a question, leave with two.</p>\n</aside>")

    def compose(self, items, mentions):
        rng = self.rng
        for item in items:
            if item["place"].startswith("front") or item["place"] in ("tag", "file-name"):
                self.place(item)
        steps = [("item", i) for i in items if not (i["place"].startswith("front") or i["place"] in ("tag", "file-name"))]
        steps += [("mention", m) for m in mentions]
        steps += [("furniture", None)] * rng.randint(2, 4) + [("plain", None)] * rng.randint(1 if items else 2, 3)
        if self.pseudonym:
            steps += [("pseudonym", None)] * rng.randint(1, 2)
        rng.shuffle(steps)
        self.blocks.append(self.paragraph())
        for kind, what in steps:
            if kind == "item":
                self.place(what)
            elif kind == "mention":
                self.mention(*what)
            elif kind == "furniture":
                self.furniture()
            elif kind == "pseudonym":
                self.blocks.append(self.paragraph(self.pick(prose.STRONG).replace("‹›", self.mark(self.pseudonym, type="decoy", sort="pseudonym"))))
            else:
                self.blocks.append(self.paragraph())

    def source(self):
        rng = self.rng
        quote = lambda text: json.dumps(text, ensure_ascii=False)
        title = prose.vary(rng, rng.choice(prose.TITLES))
        decoy = {d[0]: self.decoys(d[2], d[1]) for d in prose.PLACED_DECOYS if d[0] in ("title", "summary")} if rng.random() < 0.05 else {}
        slug = "-".join(words_of(re.sub(r"[^\w\s-]", "", title)))
        self.file = f"stories/{self.file_slug or f'{self.number:03d}-{slug}'}.md"
        lines = ["---", f"title: {quote(self.front.get('title', decoy.get('title', title)))}",
                 f"date: 2025-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
                 f"summary: {quote(self.front.get('summary', decoy.get('summary', self.pick(prose.SUMMARIES))))}"]
        tags = rng.sample(prose.TAGS, rng.randint(1, 3)) + self.tags
        lines += [f"tags: [{', '.join(tags)}]"] if rng.random() < 0.6 else ["tags:"] + [f"  - {t}" for t in tags]
        if "image_alt" in self.front or rng.random() < 0.5:
            lines += [f"image: images/{rng.choice(self.images)}", f"image_alt: {quote(self.front.get('image_alt', rng.choice(prose.ALTS)))}"]
        if "author" in self.front:
            lines.append(f"author: {quote(self.front['author'])}")
        if self.pseudonym:
            lines.append(f"pseudonym: {quote(self.mark(self.pseudonym, type='decoy', sort='pseudonym'))}")
        if self.participant:
            lines.append("participant:")
            order = list(self.participant)
            lines += [f"  {a}: {self.participant[a] if a in ('cohort', 'tenure_years') and rng.random() < 0.7 else quote(self.participant[a])}" for a in order]
        lines += self.unknown
        lines += ["consent:", f"  form: {rng.choice(['v2', 'v3', 'paper'])}", f"  date: 2025-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}", f"  reference: {self.reference}", "---", ""]
        width = rng.choice([None, None, 78, 88, 100])
        blocks = [wrap(b, width) if width and rng.random() < 0.9 else b for b in self.blocks]
        text = "\n".join(lines) + "\n" + "\n\n".join(blocks + self.ends) + "\n"
        return text.replace(f".{CLOSE}.", f".{CLOSE}")  # an initial at the end of a sentence


def table(head, rows):
    return "\n".join("| " + " | ".join(r) + " |" for r in [head, ["---"] * len(head)] + rows)


def contact_decoys(roster):
    c = roster.coordinator
    return [("allowed", f"Questions go to «mentoring@{DOMAIN}», not to me."), ("allowed", f"Call the program desk on «+44 20 7946 0958»."),
            ("allowed", f"The [sign-up form](https://www.{DOMAIN}/mentoring) or [a mail](mailto:«speakup@{DOMAIN}») will do."),
            ("allowed", f"The coordinator is «{c.western}» («{c.email}»)."), ("allowed", f"Registration: «https://www.{DOMAIN}/mentoring»")]


def write_allow(roster, path):
    c = roster.coordinator
    path.write_text("\n".join(["# Published contact points of the program", f"mentoring@{DOMAIN}", f"speakup@{DOMAIN}", "+44 20 7946 0958", f"https://www.{DOMAIN}/mentoring",
                               "# The coordinator has agreed to be named", c.western, c.email, ""]), encoding="utf-8")


STARTS_BLOCK = re.compile(r"([-+*>#|=]|\d+[.)]|```|~~~|<|\[|\()")


def wrap(block, width):
    """Hard-wraps a paragraph; a marked text stays in one piece and no line starts another kind of block."""
    if re.match(r"\s*([-*>#|<!]|\d+\.|```|\[\^|\[\w+\]:)", block) or "\n" in block and OPEN not in block:
        return block
    pieces = re.findall(rf"(?:{OPEN}[^{CLOSE}]*{CLOSE}|<[^<>]*>|[^\s{OPEN}])+|\s+", block)
    lines, line = [], ""
    for piece in pieces:
        if piece.isspace():
            continue
        visible = re.sub(rf"{OPEN}\d+{MIDDLE}|{CLOSE}", "", piece)
        if line and len(line) + len(visible) + 1 > width and not STARTS_BLOCK.match(visible) and len(visible) > 1:
            lines.append(line)
            line = piece
        else:
            line = f"{line} {piece}" if line else piece
    return "\n".join(lines + [line])


def unmark(source, marks):
    """The source without marks, and where each marked text stands."""
    out, places, line, col, stack = [], {}, 1, 1, None
    i = 0
    while i < len(source):
        c = source[i]
        if c == OPEN:
            j = source.index(MIDDLE, i)
            stack = int(source[i + 1:j])
            places[stack] = dict(line=line, end_line=line, col=col, text="")
            i = j + 1
            continue
        if c == CLOSE:
            places[stack]["end_line"] = line
            stack = None
            i += 1
            continue
        if stack is not None:
            places[stack]["text"] += c
        out.append(c)
        line, col = (line + 1, 1) if c == "\n" else (line, col + 1)
        i += 1
    return "".join(out), places


# --- combinations of facts ---------------------------------------------------------------------------

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


# --- images -------------------------------------------------------------------------------------------

IMAGE_WORDS = ["bridge", "window", "notebook", "kettle", "stairs", "courtyard", "whiteboard", "lamp", "garden", "platform", "canteen", "bench"]


def make_images(rng, roster, deck, folder, wanted, count):
    """Writes the pictures; returns their names and the truth about them."""
    truth, files = [], []
    people = [p for p in deck.people if not p.word and p.family]

    def item(name, kind, form, text, must="any", person=None):
        truth.append(dict(type="item", file=f"images/{name}", line=0, end_line=0, col=0, kind=kind, form=form, place="image-metadata",
                          text=text, plain=text, must=must, roster=person is not None, person=person.display if person else None))

    def save(name, data, clean):
        (folder / name).write_bytes(data)
        files.append(name)
        truth.append(dict(type="image", file=f"images/{name}", clean=clean))

    def clean_one(kind):
        if kind == "png":
            return pictures.png(rng, rng.choice([[], pictures.HARMLESS_CHUNKS, pictures.HARMLESS_CHUNKS[:1] + [pictures.iccp_chunk()]]))
        if kind == "webp":
            return pictures.webp(rng, profile=rng.random() < 0.5)
        return pictures.jpeg(rng, rng.choice([[], [pictures.icc_part()], [pictures.ADOBE_PART]]), jfif=rng.random() < 0.8)

    dirty = ["jpeg-exif", "jpeg-gps", "jpeg-exif-name", "jpeg-exif-xp-name", "jpeg-thumbnail", "jpeg-gps-thumbnail", "jpeg-xmp", "jpeg-xmp-name", "jpeg-iptc-name", "jpeg-iptc", "jpeg-comment",
             "jpeg-comment-name", "jpeg-everything", "jpeg-trailer", "jpeg-big-endian", "png-text", "png-text-name", "png-ztxt-name", "png-itxt-name", "png-itxt-packed-name", "png-exif", "png-gps",
             "png-xmp", "png-late-text", "webp-exif", "webp-xmp-name", "webp-gps", "jpeg-two-exif", "jpeg-jfif-thumbnail"]
    plan = [rng.choice(["jpeg", "jpeg", "png", "webp"]) for _ in range(max(10, round(count * 0.45)))] + dirty
    plan += [rng.choice(dirty) for _ in range(max(0, count - len(plan)))]
    rng.shuffle(plan)
    for i, kind in enumerate(plan):
        extension = {"jpeg": rng.choice(["jpg", "jpg", "jpeg", "JPG"]), "png": "png", "webp": "webp"}[kind.split("-")[0]]
        name = f"{rng.choice(IMAGE_WORDS)}-{i:02d}.{extension}"
        if "-" not in kind:
            save(name, clean_one(kind), True)
            continue
        person = rng.choice(people)
        who = plain_letters(person.western) if "text" in kind or "ztxt" in kind else person.western
        thumbnail = pictures.jpeg(rng, columns=2, rows=2)
        parts, data = [], None
        little = "big" not in kind
        if kind in ("jpeg-exif", "jpeg-big-endian"):
            parts = [pictures.exif_part(pictures.tiff(pictures.camera_entries(rng), little=little))]
            item(name, "image", "exif", "EXIF")
        elif kind == "jpeg-two-exif":
            parts = [pictures.icc_part(), pictures.exif_part(pictures.tiff({0x0112: 1, 0x0110: "Model Q1"})), pictures.exif_part(pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng)))]
            item(name, "image", "gps", "GPS")
        elif kind == "jpeg-gps":
            parts = [pictures.exif_part(pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng), little=rng.random() < 0.5))]
            item(name, "image", "gps", "GPS")
        elif kind == "jpeg-exif-name":
            parts = [pictures.exif_part(pictures.tiff({**pictures.camera_entries(rng), rng.choice([0x013B, 0x8298, 0x010E]): who}))]
            item(name, "image", "exif", "EXIF")
            item(name, "name", "image-metadata", who, "block", person)
        elif kind == "jpeg-exif-xp-name":
            parts = [pictures.exif_part(pictures.tiff({**pictures.camera_entries(rng), 0x9C9D: who.encode("utf-16-le") + b"\0\0"}))]
            item(name, "image", "exif", "EXIF")
            item(name, "name", "image-metadata", who, "block", person)
        elif kind in ("jpeg-thumbnail", "jpeg-gps-thumbnail"):
            gps = pictures.gps_entries(rng) if "gps" in kind else None
            parts = [pictures.exif_part(pictures.tiff({0x0112: 1}, gps, thumbnail))]
            item(name, "image", "gps" if gps else "thumbnail", "thumbnail")
        elif kind == "jpeg-jfif-thumbnail":
            data = pictures.jpeg(rng, jfif_thumbnail=True)
            item(name, "image", "thumbnail", "thumbnail")
        elif kind.startswith("jpeg-xmp"):
            parts = [pictures.xmp_part(pictures.xmp(who if "name" in kind else None))]
            item(name, "image", "xmp", "XMP")
            if "name" in kind:
                item(name, "name", "image-metadata", who, "block", person)
        elif kind.startswith("jpeg-iptc"):
            parts = [(0xED, pictures.iptc(who if "name" in kind else "staff", "A quiet afternoon"))]
            item(name, "image", "iptc", "IPTC")
            if "name" in kind:
                item(name, "name", "image-metadata", who, "block", person)
        elif kind.startswith("jpeg-comment"):
            text = f"photo by {who}" if "name" in kind else "made with Photo Desk 4.1"
            parts = [(0xFE, text.encode("utf-8"))]
            item(name, "image", "comment", text)
            if "name" in kind:
                item(name, "name", "image-metadata", who, "block", person)
        elif kind == "jpeg-everything":
            parts = [pictures.exif_part(pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng), thumbnail)), pictures.xmp_part(pictures.xmp(who)), pictures.icc_part(),
                     (0xED, pictures.iptc("staff", "An afternoon")), (0xFE, b"edited twice")]
            for form in ("gps", "xmp", "iptc", "comment"):
                item(name, "image", form, form.upper())
            item(name, "name", "image-metadata", who, "block", person)
        elif kind == "jpeg-trailer":
            data = pictures.jpeg(rng, trailer=pictures.jpeg(rng, [pictures.exif_part(pictures.tiff(pictures.camera_entries(rng)))]))
            item(name, "image", "trailing", "a second picture behind the first")
        elif kind.startswith("png-text"):
            data = pictures.png(rng, [pictures.text_chunk("Author", who) if "name" in kind else pictures.text_chunk("Software", "Photo Desk 4.1")])
            item(name, "image", "png-text", "tEXt")
            if "name" in kind:
                item(name, "name", "image-metadata", who, "block", person)
        elif kind == "png-late-text":
            data = pictures.png(rng, pictures.HARMLESS_CHUNKS, [pictures.text_chunk("Comment", "second draft")])
            item(name, "image", "png-text", "tEXt")
        elif kind == "png-ztxt-name":
            data = pictures.png(rng, [pictures.ztxt_chunk("Description", f"Portrait of {who}, in the garden")])
            item(name, "image", "png-text", "zTXt")
            item(name, "name", "image-metadata", who, "block", person)
        elif kind.startswith("png-itxt"):
            data = pictures.png(rng, [pictures.itxt_chunk("Author", who, "packed" in kind)])
            item(name, "image", "png-text", "iTXt")
            item(name, "name", "image-metadata", who, "block", person)
        elif kind in ("png-exif", "png-gps"):
            data = pictures.png(rng, [(b"eXIf", pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng) if kind == "png-gps" else None))])
            item(name, "image", kind[4:], "eXIf")
        elif kind == "png-xmp":
            data = pictures.png(rng, [pictures.itxt_chunk("XML:com.adobe.xmp", pictures.xmp(None))])
            item(name, "image", "xmp", "XMP")
        elif kind in ("webp-exif", "webp-gps"):
            data = pictures.webp(rng, exif=pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng) if kind == "webp-gps" else None))
            item(name, "image", kind[5:], "EXIF")
        elif kind == "webp-xmp-name":
            data = pictures.webp(rng, packet=pictures.xmp(who))
            item(name, "image", "xmp", "XMP")
            item(name, "name", "image-metadata", who, "block", person)
        save(name, data or pictures.jpeg(rng, parts, jfif=rng.random() < 0.8), False)
    for name, planted in wanted:
        kind = {"jpg": "jpeg"}.get(name.rsplit(".", 1)[1], name.rsplit(".", 1)[1])
        save(name, clean_one(kind), True)
        truth.append({**planted, "type": "item", "file": f"images/{name}", "line": 0, "end_line": 0, "col": 0, "place": "image-file-name"})
    return files, truth


# --- the set ------------------------------------------------------------------------------------------

QUASI_CLEAN = ["none"] * 8 + ["front-safe"] * 7 + ["both-safe"] * 3 + ["text-safe"] * 4 + ["or-safe"]
QUASI_DIRTY = (["none"] * 34 + ["front-safe"] * 14 + ["both-safe"] * 5 + ["text-safe"] * 7 + ["front"] * 10 + ["text"] * 8 + ["split"] * 10 + ["or-safe"] * 2 + ["or-few"] * 2
               + ["zero-front"] * 4 + ["zero-text"] * 3)


def pseudonyms(rng, roster):
    """Invented names without end, none of them near a name of the roster."""
    starts = ("Ta", "Ve", "Lo", "Mi", "Sa", "Ru", "Ori", "Ka", "Ne", "Dju", "Bri")
    ends = ("lia", "renna", "viko", "dasa", "mirel", "nneke", "sko", "betta", "quen")
    made = names.PSEUDONYMS + [a + b for a in starts for b in ends]
    rng.shuffle(made)
    made += [a + b + c for a in starts for b in ("lu", "mo", "zi", "pa", "ro", "xe") for c in ends]
    for name in made:
        if not any(within_one(fold(name), word) for word in roster.counts):
            yield name


def make_set(seed, people, stories, out):
    rng = random.Random(f"portico privacy {seed}")
    figures = {tuple(sorted(words_of(f))) for f in prose.FIGURES}
    roster = make_roster(rng, people, figures)
    if out.exists():
        shutil.rmtree(out)
    (out / "stories").mkdir(parents=True)
    (out / "images").mkdir()
    write_roster(roster, out / "roster.csv")
    write_allow(roster, out / "allow.txt")
    deck = Deck(rng, roster, stories / 300)
    items = deck.build()
    rng.shuffle(items)

    # File names that hold a person are asked for before the pictures exist.
    image_names = [f"{w}.jpg" for w in IMAGE_WORDS]
    number_clean = round(stories / 3)
    order = [True] * number_clean + [False] * (stories - number_clean)
    rng.shuffle(order)
    told = [Story(rng, i + 1, clean, roster) for i, clean in enumerate(order)]
    invented = pseudonyms(rng, roster)
    for story in told:
        story.wanted_image = None
        if rng.random() < 0.28:
            story.pseudonym = next(invented, None)
    dirty = [s for s in told if not s.clean]
    hands = {s.number: [] for s in dirty}
    for i, item in enumerate(items):
        for j in range(len(dirty)):
            story = dirty[(i + j) % len(dirty)]
            taken = {x["place"] for x in hands[story.number]}
            if item["place"] == "front-author" and story.pseudonym or item["place"] in ONCE | {"image-name", "file-name"} and item["place"] in taken:
                continue
            hands[story.number].append(item)
            break
    # A few stories show a combination and nothing else, so that it alone is to be found.
    quiet = rng.sample(dirty, max(2, len(dirty) // 14))
    pairs = rng.sample([s for s in dirty if s not in quiet], 2 * max(1, round(4 * stories / 300)))
    for story in quiet:
        spare = [s for s in dirty if s not in quiet and s is not story]
        for item in hands[story.number]:
            for other in rng.sample(spare, len(spare)):
                taken = {x["place"] for x in hands[other.number]}
                if not (item["place"] == "front-author" and other.pseudonym or item["place"] in ONCE | {"image-name", "file-name"} and item["place"] in taken):
                    hands[other.number].append(item)
                    break
        hands[story.number] = []
    mentions = {s.number: [] for s in told}
    for story in told:
        if story in pairs:
            continue
        form = rng.choice(QUASI_CLEAN if story.clean else QUASI_DIRTY)
        if story in quiet:
            form = rng.choice(["front", "front", "text", "text", "split", "split", "zero-front", "or-few"])
        if form != "none":
            mentions[story.number] = plan_quasi(rng, roster, story, form)
    for first, second in zip(pairs[::2], pairs[1::2]):
        first.pseudonym = first.pseudonym or next(invented)
        plan_union(rng, roster, first, second)
        for story in (first, second):  # the author's name would contradict the pseudonym
            hands[story.number] = [i for i in hands[story.number] if i["place"] != "front-author"]

    wanted = []
    image_truth_rng = random.Random(f"portico pictures {seed}")
    # Pictures first need the names that the stories ask for, and the stories the names of pictures.
    pool = [f"{image_truth_rng.choice(IMAGE_WORDS)}-{i:02d}" for i in range(60)]
    truth, warnings = [], []
    for story in told:
        story.images = [f"{p}.jpg" for p in pool[:30]]
    texts = {}
    for story in told:
        story.compose(hands.get(story.number, []), mentions[story.number])
        marked = story.source()
        source, places = unmark(marked, story.marks)
        (out / story.file).write_text(source, encoding="utf-8")
        texts[story.file] = (marked, source)
        found = []
        for i, what in enumerate(story.marks):
            if what["type"] == "mention":
                continue
            if what.get("line") == 0:
                entry = {**{k: v for k, v in what.items() if k != "whole"}, "file": story.file, "end_line": 0, "col": 0, "text": what["whole"]}
            elif i in places:
                entry = {**what, "file": story.file, **places[i]}
            else:
                continue
            found.append(entry)
            if entry.get("place") == "image-name":
                wanted.append((story.wanted_image, {k: entry[k] for k in ("kind", "form", "text", "plain", "must", "person", "roster")}))
        clean = not any(f["type"] == "item" for f in found) and story.quasi["expect"] == "none"
        truth.append({"type": "story", "file": story.file, "clean": clean, "quasi": story.quasi})
        truth += sorted(found, key=lambda f: (f["line"], f["col"]))
        warnings += audit(story, marked, roster)
    files, image_truth = make_images(image_truth_rng, roster, deck, out / "images", wanted, max(12, round(64 * stories / 300)))
    truth += image_truth
    # Give every picture that a story shows a file.
    for name in sorted({m for s, _ in texts.values() for m in re.findall(r"images/([\w.-]+\.jpg)", re.sub(rf"{OPEN}\d+{MIDDLE}|{CLOSE}", "", s))}):
        if not (out / "images" / name).exists():
            (out / "images" / name).write_bytes(pictures.jpeg(image_truth_rng))
            truth.append(dict(type="image", file=f"images/{name}", clean=True))
    truth.insert(0, dict(type="set", seed=seed, people=people, stories=stories, id_format=roster.id_format))
    with open(out / "truth.jsonl", "w", encoding="utf-8") as file:
        for entry in truth:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
    return roster, truth, warnings


def audit(story, marked, roster):
    """Words outside every mark that name somebody or state a fact by accident."""
    body = marked.split("\n---\n", 1)[1]
    bare = re.sub(rf"{OPEN}\d+{MIDDLE}[^{CLOSE}]*{CLOSE}", "\u25a0", body)
    out = []
    for value in sorted(v for a, v in roster.holders if a in ("role", "department", "location", "level")):
        if re.search(rf"\b{re.escape(value)}\b", bare):
            out.append(f"{story.file}: states {value!r} by accident")
    for m in re.finditer(r"(?<=[a-z,] )([A-Z][\w'’-]+)", bare):
        if any(roster.counts[w] for w in words_of(m.group(1)) if len(w) > 2):
            out.append(f"{story.file}: says {m.group(1)!r} by accident")
    return out


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--seed", type=int, required=True)
    options.add_argument("--people", type=int, default=400)
    options.add_argument("--stories", type=int, default=300)
    options.add_argument("--out", type=Path, required=True)
    o = options.parse_args()
    roster, truth, warnings = make_set(o.seed, o.people, o.stories, o.out)
    kinds = Counter(t["type"] for t in truth)
    clean = sum(t["clean"] for t in truth if t["type"] == "story")
    print(f"{o.out}: {len(roster.people)} people, {kinds['story']} stories ({clean} clean), {kinds['item']} items, "
          f"{kinds['decoy']} decoys, {kinds['image']} pictures")
    for line in warnings:
        print("audit:", line)


if __name__ == "__main__":
    main()
