"""Whatever stands in a text field, it stays text: hostile.py PORTICO

Builds one portal twice. Every text field of every type of page and settings file, as `portico schema`
lists them, and every word of the word list holds `w17 plain` in one and `w17 <script>…` in the other.
Both must give the same elements, attributes and addresses, and the same text but for that difference.
Then every address in the settings is made unsafe, and each must be refused.
"""

import html.parser
import json
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zlib
from pathlib import Path

import yaml
from built_site import report

PAYLOADS = [
    "</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)",
    "<!-- --!> <![CDATA[ ]]> <?x ?>", "</title></style></textarea><svg/onload=x>",
    "&lt;b&gt; &amp;amp; &#60;i&#62;", "javascript:alert(1)", "[x](javascript:x) **b** _c_ `d` | <e>",
    "\\(page.title) \\\" \\'", "<a href=//x.y>", "%3Cscript%3E", "\u202e\u2029\u2066<b>", '"><b>', "'<i",
]
# What may differ between the two portals: attributes that readers see as text.
TEXT_ATTRIBUTES = {"alt", "title", "content", "aria-label", "data-today", "data-next", "data-now",
                   "data-past"}
UNSAFE = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "data:text/html,<script>x</script>",
    "vbscript:x", "//example.org/", "/etc/passwd", "../../x", "https:", "https:javascript:x", "file:///etc/passwd",
    "https://example.org/\"><script>", "https://example.org/\nx", "http://example.org/",
]

SLUGS = {
    "coordinator": "office", "backup": "office", "support": "office", "champions": "office", "owner": "office",
    "contact": "office", "person": "office", "strategy_goal": "goal", "capabilities": "skill",
    "capability": "skill", "serves": "skill", "required": "skill", "related": "guidelines/rule",
    "first_steps": "guidelines/rule", "mitigations": "guidelines/rule", "topics": "subject",
    "modules": "lesson", "see": "other", "first_seen": "first", "tags": "trust", "cohorts": "first",
    "current_cohort": "first", "calendar_id": "portal", "host": "office", "objective": "skill",
    "page": "guidelines/rule", "pages": "guidelines/rule",
}
DATES = {
    "opens": "2026-09-01", "closes": "2026-10-01", "kickoff": "2026-10-19", "end": "2027-04-19",
    "midpoint": "2027-01-18", "reviews": "2027-02-22", "due": "2027-04-19", "review_dates": "2027-02-22",
    "date": "2026-09-01", "expires": "2027-09-01", "updated": "2026-09-01", "effective_from": "2026-10-01",
    "review_by": "2027-09-01", "review_date": "2027-01-18", "holidays": "2026-12-25",
    "extra_working_days": "2026-12-27", "defined_on": "2026-09-01",
}
# Left out: what has a default that other settings must agree with, and what hides the page.
OMITTED = {
    "seniority", "publish_from", "publish_until", "slug", "prerequisites", "audience", "sections", "decorative",
    "text_hash", "languages", "default", "timezone", "tz", "optional", "hosting", "hide_worksheets",
}


class Portal:
    def __init__(self, schemas, words, folder, hostile=False, address=None):
        self.schemas, self.folder, self.hostile, self.address = schemas, Path(folder), hostile, address
        self.texts, self.count, self.addresses = {}, 0, 0
        self.build(words)

    # MARK: Values from schemas

    def text(self, most=10_000, least=1, end=""):
        """The next text: a number of its own, then something plain or something hostile."""
        self.count += 1
        name = f"w{self.count}"
        fitting = [one for one in PAYLOADS if len(name) + 1 + len(one) + len(end) <= most]
        payload = fitting[self.count % len(fitting)]
        self.texts[self.count] = payload
        text = f"{name} {payload if self.hostile else 'plain'}"
        return text + " filler" * (least // 7) + end

    def value(self, schema, name, fixed):
        if name in fixed:
            return fixed[name]
        if "anyOf" in schema:
            return self.value(schema["anyOf"][0], name, fixed)
        if "enum" in schema:
            return schema["enum"][0]
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if "object" in types:
            return self.group(schema, fixed)
        if "array" in types:
            return [self.value(schema["items"], name, fixed) for _ in range(max(1, schema.get("minItems", 0)))]
        if schema.get("format") == "uri":
            self.addresses += 1
            return self.address or f"https://example.org/{name}"
        if schema.get("format") == "date":
            return DATES[name]
        if schema.get("format") == "email":
            return "office@example.org"
        if "string" in types and "pattern" not in schema:
            return self.text(schema["maxLength"], schema["minLength"], "?" if name == "question" else "")
        if "integer" in types or "number" in types:
            return schema.get("minimum", 0)
        if "boolean" in types:
            return name == "publish_consent" or name == "two_way"
        return SLUGS[name]

    def group(self, schema, fixed):
        needed = fixed.keys() | schema.get("required", [])
        values = {
            name: self.value(part, name, fixed) for name, part in schema.get("properties", {}).items()
            if (name in needed or name not in OMITTED) and fixed.get(name, "") is not None}
        if isinstance(schema.get("additionalProperties"), dict):
            for name in fixed.get("*", ["mid"]):
                values[name] = self.value(schema["additionalProperties"], name, fixed)
        return values

    # MARK: Files

    def write(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    # JSON is YAML, and its strings can hold anything.
    def settings(self, path, schema, **fixed):
        self.write(path, json.dumps(self.group(self.schemas[schema], fixed), indent=1) + "\n")

    def page(self, path, schema, **fixed):
        fixed = {"image": {"src": self.picture, "alt": self.text(300)}, "status": "published", **fixed}
        front = json.dumps(self.group(self.schemas[schema], fixed), indent=1)
        self.write(path, f"---\n{front}\n---\n\n{BODY}")

    def build(self, words):
        name = 'assets/"><img>.png' if self.hostile else "assets/img.png"
        (self.folder / "assets").mkdir(parents=True)
        (self.folder / name).write_bytes(picture())
        self.picture = name
        self.settings(
            "portal.yml", "portal", allow_html=False,
            languages={"default": "en", "others": ["fr"]}, public=True, scope="internal",
            timezone="Europe/London", accent="#0b6b63",
            accent_dark="#6fd3c7", logo=name, **{"*": ["trust"]})
        terms = self.schemas["program"]["properties"]["terms"]["additionalProperties"]
        self.settings(
            "bridge/program.yml", "program", model="hybrid", capacity_default=1, min_level_gap=1,
            max_level_gap=2, different_unit_depth=1, strategy_goals=[{"id": "goal", "text": self.text(300)}],
            id="skill", terms={"en": self.group(terms, {})}, both_agree=True,
            does=["mentor"], answers=["sponsor"], asked=["mentee"], told=["manager"])
        expectations = {
            "time_commitment": {"hours": 2, "per": "month"}, "meetings": {"every": 2, "unit": "week", "minutes": 60}}
        self.settings(
            "bridge/cohorts/first.yml", "cohort", status="open", expectations=expectations, places=20,
            checkins=["+30d", "+60d"], id="mid",
            survey_waves=[{"id": "mid", "opens": "2027-01-18", "closes": "2027-01-30"}],
            counts={"invited": 200, "enrolled": 60, "completed": 50})
        for role in ["mentor", "mentee", "manager"]:
            self.page(f"bridge/roles/{role}.md", "role", role=role)
        consent = {"status": "granted", "persons": 2, "granted": 2, "scope": "public", "date": "2026-09-01",
                   "record_id": self.text(100)}
        person = {"publish_consent": True, "photo": {"src": name, "alt": self.text(300)}}
        self.page("bridge/guidelines/rule.md", "guideline", kind="myth")
        # A file's own name is text too.
        self.page(f"""bridge/guidelines/{'"><Alone>' if self.hostile else "alone"}.md""", "guideline")
        self.page("bridge/modules/lesson.md", "module", minutes=30, answer=1, required_for=["mentor", "mentee"])
        self.page("bridge/modules/second.md", "module", minutes=30, answer=1, required_for=[])
        self.page("bridge/stories/tale.md", "story", consent=consent, attribution="anonymous")
        self.page("bridge/stories/another.md", "story", consent=consent, attribution="pseudonym")
        self.page("bridge/faq/question.md", "faq")
        self.page("bridge/glossary/word.md", "glossary")
        self.page("bridge/glossary/other.md", "glossary", see=["word"])
        self.page("bridge/people/office.md", "person", relation="coordinator", name=None, **person)
        self.page("shared/people/champion.md", "person", relation="champion", role_mailbox=None, **person)
        self.page("bridge/topics/subject.md", "topic")
        self.page("bridge/barriers/barrier.md", "barrier", who=["mentor"])
        self.page("bridge/ideas/idea.md", "idea")
        self.page("bridge/changes/change.md", "change")
        self.page(
            "bridge/events/event.md", "event", kind="exchange", start="kickoff+30d 14:00", end="15:30",
            cancelled=False)
        self.page("shared/pages/page.md", "page")
        for slot in ["banner", "home", "footer"]:
            self.write(f"bridge/slots/{slot}.md", BODY)
        self.write("words.yml", json.dumps({"en": self.words(words)}))

    def words(self, words):
        def word(text):
            slots = " ".join(re.findall(r"\{[a-z_]+\}", text))
            return f"{self.text()} {slots}".strip()

        return {
            "dates": {"months": [self.text(40) for _ in range(12)]},
            "words": {
                key: {form: word(text) for form, text in value.items()} if isinstance(value, dict) else word(value)
                for key, value in words["words"].items()}}


# Config values reach the text through placeholders, in every kind of place that Markdown has.
BODY = """Text {{ program.name }}, *{{ program.purpose }}*, `{{ program.name }}`, {{ cohort.name }}: {{ term.a_mentee }}.

## {{ term.Mentors }} {#first}

- [ ] {{ contact.coordinator.name }}[^1]
- [{{ term.mentee }} &lt;b&gt; <https://example.org/>](../index.md "{{ program.name }}")

| {{ program.tagline }} | \\<b> |
| - | - |
| {{ program.organization.name }} | {{ cohort.kickoff }} |

> [!NOTE]
> {{ term.The_program }} `<script>alert(1)</script>` &quot;&gt;

```html
<script>{{ x }}</script>
```

[^1]: {{ program.organization.unit }}
"""


def picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 2, 3, 8, 0, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\0\0" * 3))
            + chunk(b"IEND", b""))


# MARK: Comparing

class Tokens(html.parser.HTMLParser):
    """A page as a list of what a browser's parser would see, and apart from it the text."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.structure, self.texts = [], [""]
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        # A telephone number keeps the digits of its text; a worksheet's box is named by a fingerprint of it.
        boxes = {"input", "textarea", "select"}
        fixed = sorted(
            (name, re.sub("^[a-z0-9]+$", "box", value or "") if name == "name" and tag in boxes
             else re.sub("^tel:[0-9]+$", "tel:", value or "")) for name, value in attributes
            if name not in TEXT_ATTRIBUTES)
        shown = sorted((name, value) for name, value in attributes if name in TEXT_ATTRIBUTES)
        self.add(("<", tag, fixed, [name for name, _ in shown]))
        self.texts[-1:] = [value or "" for _, value in shown] + [""]

    def handle_endtag(self, tag):
        self.add(("</", tag))

    def handle_comment(self, data):
        self.add(("<!--", data))

    def handle_decl(self, declaration):
        self.add(("<!", declaration))

    def handle_pi(self, data):
        self.add(("<?", data))

    def unknown_decl(self, data):
        self.add(("<![", data))

    def handle_data(self, data):
        self.texts[-1] += data

    def add(self, token):
        self.structure.append(token)
        self.texts.append("")


def html_tokens(text):
    page = Tokens(text)
    return page.structure, page.texts


def xml_tokens(text):
    structure, texts = [], []
    for element in xml.fromstring(text).iter():
        structure.append((element.tag, sorted(element.attrib.items())))
        texts.append(element.text or "")
    return structure, texts


def softened(text, payloads):
    """The text of the hostile portal, with every payload replaced by what the other one says."""
    def plain(match):
        payload = visible(payloads[int(match[2])])
        rest = text[match.end():]
        # A text that is cut short for a description may end within the payload.
        return f"{match[1]}{match[2]} plain\0{len(payload)}\0" if rest.startswith(payload) else match[0]

    marked = re.sub(r"([wW])(\d+) ", plain, text)
    pieces = re.split(r"\0(\d+)\0", marked)
    return pieces[0] + "".join(piece[int(length):] for length, piece in zip(pieces[1::2], pieces[2::2]))


def visible(text):
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text)


def compare(name, plain, hostile, payloads, problems):
    if plain[0] != hostile[0]:
        for one, other in zip(plain[0], hostile[0]):
            if one != other:
                problems.append(f"{name}: where the plain portal has {one}, the hostile one has {other}")
                return
        problems.append(f"{name}: {len(hostile[0])} elements instead of {len(plain[0])}")
        return
    for one, other in zip(plain[1], hostile[1]):
        if one != softened(other, payloads):
            problems.append(f"{name}: the text {other!r} should say the same as {one!r}")


# MARK: The check

def portico(binary, *arguments, folder="."):
    return subprocess.run(
        [binary, *arguments], cwd=folder, capture_output=True, encoding="utf-8", timeout=120, check=False)


def build(binary, folder):
    approved = portico(binary, "story", "approve", "Content", folder=folder)
    if approved.returncode != 0:
        sys.exit(f"The stories cannot be approved:\n{approved.stdout}{approved.stderr}")
    return portico(
        binary, "build", "--content", "Content", "--output", "Public", "--today", "2026-09-14", "--format", "json",
        folder=folder)


def unsafe_addresses(binary, schemas, words, address, problems):
    """Every address in the settings and on every type of page, made unsafe, is a mistake of its own."""
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal(schemas, words, folder + "/Content", address=address)
        result = build(binary, folder)
        errors = [json.loads(line) for line in result.stdout.splitlines()]
        refused = {(error["file"], error["line"]) for error in errors if error["severity"] == "error"}
        if result.returncode != 1 or len(refused) < portal.addresses:
            problems.append(
                f"{address!r} stood for {portal.addresses} addresses, and {len(refused)} were refused"
                f" (exit {result.returncode})")
        if (Path(folder) / "Public").exists():
            problems.append(f"a site was written although its addresses are {address!r}")
        return portal.addresses


def main():
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} PORTICO")
    binary = str(Path(sys.argv[1]).resolve())
    schemas = json.loads(portico(binary, "schema").stdout)
    words = yaml.safe_load(portico(binary, "templates", "words").stdout)
    problems, sites, shown = [], [], set()
    with tempfile.TemporaryDirectory() as folder:
        for name in ["plain", "hostile"]:
            portal = Portal(schemas, words, f"{folder}/{name}/Content", hostile=name == "hostile")
            result = build(binary, f"{folder}/{name}")
            if result.returncode != 0:
                sys.exit(f"The {name} portal does not build:\n{result.stdout[:4000]}{result.stderr[:4000]}")
            public = Path(folder) / name / "Public"
            sites.append({
                str(path.relative_to(public)): path.read_bytes().decode("utf-8")
                for path in sorted(public.rglob("*")) if path.suffix in {".html", ".xml"}})
        plain, hostile = sites
        problems += [f"only one of the portals has {name}" for name in sorted(set(plain) ^ set(hostile))]
        for name in sorted(set(plain) & set(hostile)):
            tokens = xml_tokens if name.endswith(".xml") else html_tokens
            one, other = tokens(plain[name]), tokens(hostile[name])
            compare(name, one, other, portal.texts, problems)
            shown |= set(re.findall(r"[wW](\d+) plain", " ".join(one[1])))
    tried = sum(unsafe_addresses(binary, schemas, words, address, problems) for address in UNSAFE)
    report(
        "the same but for the text", f"{len(plain)} files showing {len(shown)} of {portal.count} hostile texts,"
        f" {tried} unsafe addresses", problems)


main()
