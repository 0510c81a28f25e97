"""What is planted in the stories: so many items of every form, each with the place where it is to stand."""

import re

import disguises
import identifiers
import names
import prose
from roster import PARTICLES, fold, words_of

MARKDOWN = ["text", "text", "text", "heading", "list", "table", "footnote", "quote"]
RAW = ["comment", "code", "fence", "attribute", "alt", "link-title", "html", "reference",
       "front-title", "front-summary", "front-author", "front-unknown", "front-image-alt"]
EVERYWHERE = MARKDOWN + RAW
ENTITY = ["text", "text", "heading", "list", "table", "footnote", "quote", "attribute", "alt", "link-title", "html"]
ONCE = {"front-title", "front-summary", "front-author", "front-image-alt", "file-name", "fence", "reference"}


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
        self.name("exact", lambda p: p.display, ["text", "heading", "front-author", "quote", "table"], 8, "han",
                  [p for p in self.people if p.han])
        self.name("exact", lambda p: p.display, ["text", "quote", "alt", "front-author"], 6, "single",
                  [p for p in self.people if not p.family])
        self.name("reordered", lambda p: disguises.reordered(p, rng), EVERYWHERE, 24)
        self.name("upper", lambda p: disguises.upper(p, rng), EVERYWHERE, 14)
        self.name("lower", lambda p: disguises.lower(p, rng), ["text", "text", "code", "comment", "front-unknown", "table",
                                                               "alt"], 12, "lower")
        self.name("possessive", lambda p: disguises.possessive(p.western, rng), ["text", "text", "heading", "list", "comment", "alt", "footnote"], 10, "possessive")
        self.name("possessive", lambda p: disguises.possessive(rng.choice([p.given, p.family]),
                                                               rng) if self.rare(p.given) and self.rare(p.family) else None,
                  ["text"], 8, "possessive")
        called = [p for p in self.ordinary if p.preferred]
        self.name("preferred", lambda p: f"{p.preferred} {p.family}", EVERYWHERE, 10, "full", called)
        self.name("preferred", lambda p: p.preferred if fold(p.preferred) not in self.vocabulary else None, ["text", "text", "quote", "front-author", "alt"], 10, "single", called)
        double = [p for p in self.ordinary if len(p.family.split()) > 1 and fold(p.family.split()[0]) not in PARTICLES]
        self.name("short-form", lambda p: f"{p.given.split()[0]} {p.family.split()[0]}", MARKDOWN, 10, "full", double)
        self.name("single-surname", lambda p: p.family if self.rare(p.family) else None, ["text", "text", "text", "list", "quote", "table", "heading"], 16, "single")
        self.name("single-surname", lambda p: p.family if self.rare(p.family) and len(p.family) > 5 else None, ["text"], 8,
                  "rare")
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
        self.name("diacritics", lambda p: (disguises.bare_of_marks(rng.choice([p.western, p.display])), p.western),
                  EVERYWHERE, 22, "full",
                  [p for p in self.ordinary if disguises.bare_of_marks(p.western)])
        marked_family = [p for p in self.ordinary if self.rare(p.family) and disguises.bare_of_marks(p.family)]
        self.name("diacritics", lambda p: (disguises.bare_of_marks(p.family), p.family), ["text"], 10, "single", marked_family)
        written = [p for p in self.ordinary if disguises.written_out(p.western)]
        self.name("ue-variant", lambda p: (disguises.written_out(p.western, p.culture), p.western), EVERYWHERE, 14, "full",
                  written)
        self.name("ue-variant", lambda p: (disguises.written_out(p.family, p.culture),
                                           p.family) if self.rare(p.family) and disguises.written_out(p.family) else None,
                  ["text"], 6, "single", written)
        self.name("romanised", lambda p: (disguises.romanised(p, rng), p.western) if disguises.romanised(p, rng) else None,
                  EVERYWHERE, 26, "full",
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
        both(lambda t: disguises.number_entity(t, rng, False).replace("&", "&amp;"), ENTITY, "entity-twice", 6)

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
        self.name("percent", lambda p: (disguises.percent(p, rng), p.western) if disguises.percent(p, rng) else None,
                  ["query"], 16, "full", latin)
        self.name("percent-twice", lambda p: (disguises.percent(p, rng).replace("%", "%25"), p.western) if "%" in (disguises.percent(p, rng) or "") else None,
                  ["query"], 6, "full", latin)
        self.name("base64", lambda p: (disguises.base64(p), p.western), ["query"], 6, "full", latin)
        self.name("camel-case", lambda p: (disguises.camel(p), p.western), ["text", "list", "comment"], 6, "full", latin)
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
                self.add("email", "email-local", obfuscated(rng, address), rng.choice(["text", "list", "footnote", "table"]),
                         address, person)
            else:
                self.add("email", "email-local", address, rng.choice(["text", "text", "mailto", "code", "comment",
                                                                      "front-unknown", "table"]), address, person)
        self.many(24, one)

    # Grace Hill is a name beyond doubt; Grace alone needs its context.
    def names_that_are_words(self):
        rng = self.rng
        words = [p for p in self.people if p.word]
        self.name("common-full", lambda p: p.western, EVERYWHERE, 24, "full", words)
        given = {w.lower() for w in names.WORD_GIVEN}
        family = {w.lower() for w in names.WORD_FAMILY}
        self.name("common-context", lambda p: p.given if p.given.lower() in given else None,
                  ["text", "text", "text", "text", "quote", "front-author", "alt", "front-image-alt", "comment", "footnote",
                   "heading"], 30, "strong", words)
        self.name("common-context", lambda p: f"{rng.choice(['Mr', 'Ms', 'Mrs', 'Dr', 'Prof.'])} {p.family}" if p.family.lower() in family else None, EVERYWHERE, 12, "full", words)
        self.name("common-context", lambda p: p.family if p.family.lower() in family else None, ["text"], 6, "strong", words)

    def ids_of_the_roster(self):
        rng = self.rng

        def address():
            person = rng.choice(self.people)
            if rng.random() < 0.3:
                self.add("email", "roster-email", obfuscated(rng, person.email), rng.choice(["text", "list", "footnote"]),
                         person.email, person)
            else:
                text = rng.choice([person.email, person.email, person.email.upper(), person.email.title()])
                self.add("email", "roster-email", text, rng.choice(["text", "mailto", "comment", "code", "table",
                                                                    "front-unknown", "attribute"]), person.email, person)
        self.many(16, address)

        def number():
            person = rng.choice(self.people)
            text = rng.choice([person.employee_id, person.employee_id, person.employee_id, person.employee_id.lower()])
            place, context = rng.choice(["text", "text", "table", "code", "comment", "tag", "url", "attribute",
                                         "front-unknown", "fence"]), rng.choice(["employee", "employee-bare"])
            bare = place in ("code", "tag", "url", "attribute") or context == "employee-bare" and place != "fence"
            self.add("employee", "employee-id", text, place, person.employee_id, person, context=context, bare=bare)
        self.many(24, number)

    def patterns(self):
        rng = self.rng
        taken = {p.employee_id for p in self.roster.people}

        def stranger():
            a, b = rng.choice(["quiet", "amber", "little", "north", "paper", "river", "velvet",
                               "spare"]), rng.choice(["harbour", "lantern", "kettle", "sparrow", "bridge", "garden"])
            return f"{a}{rng.choice(['.', '', '_', '-'])}{b}{rng.choice(['', str(rng.randint(2, 99))])}"

        def address(form):
            value = f"{stranger()}@{rng.choice(['example.com', 'example.net', 'mail.example', 'studio.example.org', 'example.co.uk'])}"
            if form == "email":
                text = rng.choice([value, value, value.upper()])
                place = rng.choice(["text", "text", "mailto", "code", "comment", "table", "front-unknown", "attribute",
                                    "link-title", "footnote"])
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
            self.add("national", kind, value, rng.choice(["text", "text", "text", "list", "comment", "footnote", "code",
                                                          "front-unknown"]), roster=False, context="national", phrase=phrase)

        lands = list(identifiers.addresses(rng))
        for i in range(max(len(lands), round(51 * self.scale))):
            land = lands[i % len(lands)]
            self.add("address", "address", identifiers.addresses(rng)[land], rng.choice(["text", "text", "text", "list", "footnote", "comment"]), roster=False, context="address", sort=land)

        def profile():
            h = stranger().replace(".", "-")
            value = rng.choice([f"https://www.linkedin.com/in/{h}/", f"linkedin.com/in/{h}", f"https://uk.linkedin.com/in/{h}", f"https://github.com/{h}", f"https://twitter.com/{h.replace('-', '_')}",
                                f"https://x.com/{h.replace('-', '_')}", f"https://www.instagram.com/{h.replace('-', '_')}/", f"https://www.facebook.com/{h.replace('-', '.')}", f"https://www.xing.com/profile/{h.replace('-', '_')}",
                                f"https://bsky.app/profile/{h}.example.com", f"https://mastodon.social/@{h.replace('-', '_')}", f"https://www.tiktok.com/@{h.replace('-', '_')}", f"https://t.me/{h.replace('-', '_')}",
                                f"https://orcid.org/{identifiers.orcid(rng)}", f"https://medium.com/@{h}",
                                f"https://x.com/{h.replace('-', '_')}/status/{rng.randrange(10 ** 17, 10 ** 18)}", f"https://www.linkedin.com/posts/{h}_mentoring-activity-{rng.randrange(10 ** 9, 10 ** 10)}",
                                f"https://{h}.tumblr.com", f"https://www.facebook.com/{h.replace('-', '.')}/posts/{rng.randrange(10 ** 9, 10 ** 10)}", f"https://github.com/{h}/dotfiles"])
            self.add("profile", "profile-url", value, rng.choice(["text", "text", "link", "link", "autolink", "attribute",
                                                                  "comment", "front-unknown", "reference-url"]), roster=False, context="profile")
        self.many(24, profile)

        def handle():
            h = stranger().replace(".", "_").replace("-", "_")
            value = rng.choice([f"@{h}", f"@{h}", f"@{h}", f"@{h}@social.example", f"@{h}@mastodon.example.net"])
            self.add("handle", "handle", value, rng.choice(["text", "text", "text", "list", "footnote", "comment",
                                                            "front-unknown"]), roster=False, context="handle")
        self.many(24, handle)

        def named_handle():
            h = stranger().replace(".", "_").replace("-", "_")
            text = rng.choice(["her Insta is ‹›", "known as ‹› on Reddit", "Skype: ‹›", "Signal: ‹›.42", "on GitHub as ‹›", "on Telegram (‹›)"]).replace("‹›", h)
            self.add("handle", "handle-named", text, rng.choice(["text", "text", "list", "footnote"]), h, roster=False, context="handle")
        self.many(12, named_handle)

        def born():
            language, line = identifiers.birth_lines(rng)
            self.add("dob", "date-of-birth", identifiers.written_date(rng, *identifiers.birthday(rng), lang=language),
                     rng.choice(["text", "text", "text", "footnote", "comment",
                                 "list"]), roster=False, context="dob", phrase=line)
        self.many(26, born)

    def warnings(self):
        rng = self.rng
        near = lambda word: any(within_one(word, other) for other in self.roster.counts)
        given = [n for n in names.OUTSIDE_GIVEN if not near(fold(n))]
        family = [n for n in names.OUTSIDE_FAMILY if not any(near(w) for w in words_of(n))]

        def outsider():
            text = rng.choice([f"{rng.choice(given)} {rng.choice(family)}"] * 4 + [f"{rng.choice(['Ms', 'Dr', 'Mr'])} {rng.choice(family)}"])
            self.add("name", "outsider", text, rng.choice(["text", "text", "text", "quote", "front-author", "list"]),
                     must="warn", roster=False, context="strong")
        self.many(26, outsider)

        shared = [p for p in self.ordinary if p.culture == "english" and self.roster.counts[fold(p.given)] >= 2]

        def half():
            if not shared:
                return False
            text = f"{rng.choice(shared).given} {rng.choice(family)}"
            self.add("name", "outsider-shared", text, "text", must="warn", roster=False, context="strong")
        self.many(8, half)
        self.name("initials", lambda p: disguises.bare_initials(p, rng), ["text", "text", "text", "quote"], 18, "initials",
                  must="warn")
        self.name("letter-spaced", lambda p: (disguises.spread(p.western, rng),
                                              p.western) if re.fullmatch(r"[^\W\d_]+ [^\W\d_]+", p.western) else None, ["text", "heading", "list", "quote"], 12, "full", must="warn")

        def event():
            y, m, d = rng.randint(2018, 2025), rng.randint(1, 12), rng.randint(1, 28)
            self.add("event", "life-event", identifiers.written_date(rng, y, m, d), "text", must="warn", roster=False,
                     context="event")
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
    words = lambda text, d: text.replace(".", d)
    return rng.choice([
        f"{local} [at] {words(host, ' [dot] ')}", f"{local} (at) {words(host, ' (dot) ')}", f"{local} [at] {words(host, ' dot ')}",
        f"{local} at {words(host, ' dot ')}", f"{local} AT {words(host, ' DOT ')}", f"{words(local, ' dot ')} at {words(host, ' dot ')}",
        f"{local}[at]{words(host, '[dot]')}", f"{local}@{words(host, '[.]')}", f"{local}&#64;{host}", f"{local}&#x40;{words(host, '&#46;')}",
        f"{local}\uff20{host}", f"{local}@\u200b{host}", f"{local} @ {host}", f"{local}<b>@</b>{host}", f"{local}{{at}}{host}", f"{local}&commat;{host}",
        f"{local}_at_{host}", f"{local}&amp;#64;{host}", f"https://forms.example.org/send?to={local}%40{host}",
        f"https://forms.example.org/u?mail={local}%2540{host}",
    ])
