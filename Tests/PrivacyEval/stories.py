"""Writes one story around its items and keeps account of where each of them stands."""

import json
import re

import identifiers
import prose
from planted import ONCE
from roster import DOMAIN, words_of

OPEN, MIDDLE, CLOSE = "\ue000", "\ue001", "\ue002"


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
            lines = {"full": prose.FULL, "single": prose.SINGLE, "strong": prose.STRONG, "rare": prose.RARE,
                     "han": prose.HAN_SENTENCES,
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
        shape = self.rng.choice(["<span title=\"{}\">a colleague</span>", "<abbr title=\"{}\">my mentor</abbr>",
                                 "<span data-mentor=\"{}\">somebody</span>", "<a href=\"https://www.example.org/guide\" aria-label=\"{}\">the guide</a>"])
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
        shape = self.rng.choice(["<details>\n<summary>A word of thanks</summary>\n<p>Thank you, {}.</p>\n</details>",
                                 "<p class=\"sign\">{}</p>", "<figure>\n<figcaption>{} in the garden</figcaption>\n</figure>",
                                 "<table><tr><td>mentor</td><td>{}</td></tr></table>"])
        self.blocks.append(shape.format(marked))

    def in_url(self, item, marked):
        host = self.rng.choice(["https://intranet.example.net/people/", "https://www.example.org/team/",
                                "https://files.example.org/cv/"])
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
        keys = {"name": prose.FRONT_UNKNOWN, "email": ["reply_to: \"‹›\"", "contact: \"‹›\""],
                "phone": ["contact: \"‹›\""]}.get(item["kind"], ["note: \"‹›\""])
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
        kind = rng.choice(["heading", "heading", "list", "table", "fence", "comment", "alt", "quote", "link", "footnote",
                           "rule", "emphasis", "html"])
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
    return [("allowed", f"Questions go to «mentoring@{DOMAIN}», not to me."), ("allowed", "Call the program desk on «+44 20 7946 0958»."),
            ("allowed", f"The [sign-up form](https://www.{DOMAIN}/mentoring) or [a mail](mailto:«speakup@{DOMAIN}») will do."),
            ("allowed", f"The coordinator is «{c.western}» («{c.email}»)."), ("allowed", f"Registration: «https://www.{DOMAIN}/mentoring»")]


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
