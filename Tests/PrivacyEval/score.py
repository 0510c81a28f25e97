"""Compares the findings of a scan with what was planted.

    score.py --truth DIR/truth.jsonl --findings FILE [--mode roster|no-roster] [--misses N] [--strict] [--json FILE]

A finding hits an item when both stand in the same file and line (a line more or less where the item
spans several), their kinds go together, and their texts share something after entities, markup,
marks and case are taken away. The figures are set against the bars of the story gate; a missed bar
is marked. `--strict` turns a missed bar into exit code 1.
"""

import argparse
import difflib
import html
import json
import re
import sys
import unicodedata
from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote_plus

from roster import plain_letters

# --- kinds -----------------------------------------------------------------------------------------

GROUPS = {
    "email": ("email", "mail"), "name": ("name", "person", "nick", "nickname", "initial", "initials", "slug"),
    "phone": ("phone", "telephone", "tel"), "employee": ("employee",), "profile": ("url", "profile"), "handle": ("handle", "social"),
    "national": ("national", "ssn", "nino", "nhs", "iban", "dni", "nie", "pesel", "tckn", "aadhaar", "nir", "codice", "bsn",
                 "personnummer", "hetu", "fodselsnummer",
                 "cpf", "passport", "sin"),
    "address": ("address", "postal"), "date": ("date", "dob", "birth", "event"), "quasi": ("quasi",),
    "image": ("gps", "exif", "xmp", "iptc", "metadata", "comment", "thumbnail", "image"),
}

# Kinds of finding that count for a kind of item: a name may be found inside an address or a link.
ACCEPTED = {"name": {"name", "email", "profile", "handle"}, "email": {"email", "name"}, "phone": {"phone"},
            "employee": {"employee"},
            "profile": {"profile", "handle", "name"}, "handle": {"handle", "profile", "name",
                                                                 "email"}, "national": {"national"}, "address": {"address"},
            "dob": {"date"}, "event": {"date"}, "image": {"image"}}


@lru_cache(None)
def groups_of(kind):
    words = re.split(r"[^a-z]+", kind.lower())
    found = {group for group, keys in GROUPS.items() if any(w == k or w == k + "s" for w in words for k in keys)}
    for group, keys in GROUPS.items():  # "nationalId", "phoneNumber"
        if not found and any(len(k) > 3 and k in kind.lower() for k in keys):
            found.add(group)
    if "email" in found:
        found.discard("address")
    return frozenset(found)


# --- texts -----------------------------------------------------------------------------------------

IGNORABLE = re.compile(r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")


def squeeze(text):
    text = plain_letters(unicodedata.normalize("NFKC", IGNORABLE.sub("", text))).casefold()
    return "".join(c for c in text if c.isalnum())


@lru_cache(None)
def readings(text):
    """The text as it may have been read: as it is, and without markup, entities and percent signs."""
    bare = re.sub(r"<[^<>]*>", "", text)
    bare = re.sub(r"\]\([^)]*\)", "", bare)
    return frozenset(r for r in (squeeze(text), squeeze(html.unescape(text)), squeeze(html.unescape(bare)),
                                 squeeze(unquote_plus(text))) if r)


@lru_cache(None)
def overlap(a, b):
    for x in readings(a):
        for y in readings(b):
            short = min(len(x), len(y))
            if x in y or y in x:
                return True
            if difflib.SequenceMatcher(None, x, y, autojunk=False).find_longest_match().size >= max(3, short / 2):
                return True
    return False


def concealed(text):
    return not text or not any(c.isalnum() for c in text)


# --- matching --------------------------------------------------------------------------------------

def local_path(path):
    parts = Path(path).parts
    for folder in ("stories", "images"):
        if folder in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(folder):])
    return path


def same_line(finding, item):
    line = finding.get("line") or 0
    if item["line"] == 0:
        return line == 0 or item["place"].startswith("image")
    if item["end_line"] > item["line"]:
        return item["line"] - 1 <= line <= item["end_line"] + 1
    return line == item["line"]


def read_lines(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("{"):
            row = json.loads(line)
            rows.append(row)
    return rows


def k_of(finding):
    if isinstance(finding.get("k"), (int, float)):
        return int(finding["k"])
    found = re.search(r"\bk\s*=\s*(\d+)", json.dumps(finding, ensure_ascii=False))
    return int(found.group(1)) if found else None


class Score:
    def __init__(self, truth, findings):
        self.items = [t for t in truth if t["type"] == "item"]
        self.decoys = [t for t in truth if t["type"] == "decoy"]
        self.stories = {t["file"]: t for t in truth if t["type"] == "story"}
        self.images = {t["file"]: t for t in truth if t["type"] == "image"}
        self.findings = [f for f in findings if "file" in f and "kind" in f]
        by_file = defaultdict(list)
        for item in self.items:
            item["found"], item["blocked"] = False, False
            by_file[item["file"]].append(item)
        for f in self.findings:
            f["path"], f["groups"] = local_path(f["file"]), groups_of(f["kind"])
            f["hit"], f["wrong_kind"] = False, False
            f["blocks"] = f.get("severity") == "block"
            if "quasi" in f["groups"]:
                story = self.stories.get(f["path"])
                f["hit"] = bool(story) and story["quasi"]["expect"] in ("block", "warn", "union")
                continue
            for item in by_file[f["path"]]:
                if not same_line(f, item):
                    continue
                on_picture = item["place"] == "image-metadata"
                accepted = ACCEPTED[item["kind"]] | ({"image", "name"} if on_picture else set())
                if not (on_picture and "image" in f["groups"]) and not concealed(f.get("match")) and not (
                        overlap(f["match"], item["text"]) or overlap(f["match"], item["plain"])):
                    continue
                if f["groups"] & accepted:
                    f["hit"] = item["found"] = True
                    item["blocked"] |= f["blocks"]
                else:
                    f["wrong_kind"] = True

    # What the tables ask for.
    def patterns(self, mode="roster"):
        """What must block without the help of a roster's names; in the other mode, ids that only a roster tells are left out."""
        if mode == "roster":
            return [i for i in self.items if i["must"] == "block" and i["kind"] not in ("name", "image") and not i["roster"]]
        return [i for i in self.items if i["must"] == "block" and i["kind"] not in ("name", "image") and not i.get("bare")]

    def recall(self, items, blocked=True):
        items = list(items)
        got = sum((i["blocked"] if blocked and i["must"] == "block" else i["found"]) for i in items)
        return got, len(items)

    def precision(self, findings):
        findings = list(findings)
        return sum(f["hit"] or f["wrong_kind"] for f in findings), len(findings)

    def stories_with(self, blocks):
        return {f["path"] for f in self.findings if f["path"] in self.stories and (f["blocks"] or not blocks)}

    def leaking(self):
        """Stories that would be published although something that must block stands in them."""
        stopped = self.stories_with(True)
        holding = {i["file"] for i in self.items if i["must"] == "block" and i["file"] in self.stories}
        holding |= {s["file"] for s in self.stories.values() if s["quasi"]["expect"] == "block"}
        return holding - stopped, holding

    def leaving(self):
        """Stories of which something that must block would be left after everything found was mended."""
        holding = {i["file"] for i in self.items if i["must"] == "block" and i["file"] in self.stories}
        left = {i["file"] for i in self.items if i["must"] == "block" and i["file"] in self.stories and not i["blocked"]}
        few = {s["file"] for s in self.stories.values() if s["quasi"]["expect"] == "block"}
        left |= {file for file in few if not quasi_blocks(self, file)}
        return left, holding | few


def rate(pair):
    return pair[0] / pair[1] if pair[1] else None


def shown(value):
    return "–" if value is None else f"{value:.3f}"


# --- bars ------------------------------------------------------------------------------------------

FORM_BARS = [
    ("exact", 1.0, ["exact"]), ("reordered", 1.0, ["reordered"]), ("case", 1.0, ["upper", "lower"]), ("possessive", 1.0, ["possessive"]),
    ("zero-width, soft hyphen", 1.0, ["zero-width", "soft-hyphen"]), ("homoglyph, full-width, maths", 1.0, ["homoglyph", "full-width", "maths-letters"]),
    ("markup", 1.0, ["markup", "markup-between"]), ("diacritics", 1.0, ["diacritics", "decomposed"]), ("ids", 1.0, ["employee-id"]),
    ("e-mails of people", 1.0, ["roster-email", "email-local"]), ("slugs, file names, handles", 1.0, ["slug", "file-name", "joined", "percent", "percent-twice", "camel-case"]),
    ("misspelt", 0.95, ["typo"]), ("nickname", 0.95, ["nickname"]), ("transliteration", 0.95, ["romanised", "respaced", "script", "han-latin", "ue-variant"]),
    ("common-word names", 0.96, ["common-full", "common-context"]),
]

MACHINE_FORMS = {"slug", "file-name", "joined", "percent", "percent-twice", "base64", "camel-case", "image-metadata", "initials", "letter-spaced"}


def bars(score, mode):
    """(what, value, whether it must be at least or at most the bar, bar)"""
    out = []
    patterns = score.patterns(mode)
    clean = {s["file"] for s in score.stories.values() if s["clean"]}
    blocked, any_finding = clean & score.stories_with(True), clean & score.stories_with(False)
    if mode == "roster":
        on_roster = [i for i in score.items if i["roster"] and i["must"] == "block"]
        out.append(("roster: all that must block", rate(score.recall(on_roster)), ">=", 0.990))
        for label, bar, forms in FORM_BARS:
            out.append((f"roster: {label}", rate(score.recall(i for i in on_roster if i["form"] in forms)), ">=", bar))
        exact = [i for i in on_roster if i["form"] in ("exact", "image-metadata", "file-name")]
        worst = min((rate(score.recall(i for i in exact if i["place"] == p)) for p in {i["place"] for i in exact}),
                    default=None)
        out.append(("roster: worst place of exact names", worst, ">=", 1.0))
        out.append(("patterns", rate(score.recall(patterns)), ">=", 0.98))
        few = [s for s in score.stories.values() if s["quasi"]["expect"] == "block"]
        out.append(("combinations below 5, right k", rate((sum(quasi_right(score, s) for s in few), len(few))), ">=", 1.0))
        safe = [s for s in score.stories.values() if s["quasi"]["expect"] == "none"]
        out.append(("combinations of 5 or more blocked", float(sum(quasi_blocks(score, s["file"]) for s in safe)), "<=", 0))
        nobody = [s for s in score.stories.values() if s["quasi"]["expect"] == "warn"]
        out.append(("combinations that fit nobody, found", rate((sum(bool(quasi_findings(score, s["file"])) for s in nobody),
                                                                 len(nobody))), "", None))
        out.append(("precision of blocks", rate(score.precision(f for f in score.findings if f["blocks"])), ">=", 0.97))
        out.append(("precision of all findings", rate(score.precision(score.findings)), ">=", 0.97))
        out.append(("clean stories blocked", rate((len(blocked), len(clean))), "<=", 0.02))
        out.append(("clean stories with any finding", rate((len(any_finding), len(clean))), "<=", 0.15))
        warned = [i for i in score.items if i["must"] == "warn"]
        out.append(("items to warn of, found", rate(score.recall(warned)), "", None))
        metadata = [i for i in score.items if i["kind"] == "image"]
        out.append(("image metadata found", rate(score.recall(metadata, blocked=False)), ">=", 1.0))
        out.append(("clean pictures with metadata found", float(len(pictures_accused(score))), "<=", 0))
    else:
        out.append(("patterns", rate(score.recall(patterns)), ">=", 0.97))
        people = [i for i in score.items if i["kind"] == "name" and i["form"] not in MACHINE_FORMS]
        out.append(("names in text, any severity", rate((sum(i["found"] for i in people), len(people))), ">=", 0.90))
        out.append(("names in text, blocked", rate((sum(i["blocked"] for i in people), len(people))), ">=", 0.70))
        every = [i for i in score.items if i["kind"] == "name"]
        out.append(("names of every form, any severity", rate((sum(i["found"] for i in every), len(every))), "", None))
        out.append(("names of every form, blocked", rate((sum(i["blocked"] for i in every), len(every))), "", None))
        out.append(("clean stories blocked", rate((len(blocked), len(clean))), "<=", 0.03))
        out.append(("clean stories with any finding", rate((len(any_finding), len(clean))), "", None))
    return out


def holds(value, sign, bar):
    if value is None or not sign:
        return True
    return value >= bar - 1e-9 if sign == ">=" else value <= bar + 1e-9


def quasi_findings(score, file):
    return [f for f in score.findings if f["path"] == file and "quasi" in f["groups"]]


def quasi_right(score, story):
    return any(f["blocks"] and k_of(f) == story["quasi"]["k"] for f in quasi_findings(score, story["file"]))


def quasi_blocks(score, file):
    return any(f["blocks"] for f in quasi_findings(score, file))


def pictures_accused(score):
    return [f for f in score.findings if "image" in f["groups"] and score.images.get(f["path"], {}).get("clean")]


# --- tables ----------------------------------------------------------------------------------------

def print_tables(score, mode):
    print(f"{'kind':10} {'form':22} {'planted':>7} {'found':>7} {'blocked':>7} {'must':>6} {'recall':>7}")
    order = sorted({(i["kind"], i["must"], i["form"]) for i in score.items})
    for kind, must, form in order:
        items = [i for i in score.items if (i["kind"], i["must"], i["form"]) == (kind, must, form)]
        print(f"{kind:10} {form:22} {len(items):7} {sum(i['found'] for i in items):7} {sum(i['blocked'] for i in items):7} {must:>6} {shown(rate(score.recall(items))):>7}")
    print()
    names = [i for i in score.items if i["kind"] == "name" and i["must"] == "block"]
    print(f"{'names by place':22} {'planted':>7} {'blocked':>7} {'recall':>7} {'exact':>9}")
    for place in sorted({i["place"] for i in names}):
        items = [i for i in names if i["place"] == place]
        exact = [i for i in items if i["form"] in ("exact", "image-metadata")]
        print(f"{place:22} {len(items):7} {sum(i['blocked'] for i in items):7} {shown(rate(score.recall(items))):>7} {shown(rate(score.recall(exact))):>9}")
    print()
    for label, findings in [("block", [f for f in score.findings if f["blocks"]]), ("warn", [f for f in score.findings if not f["blocks"]]), ("all", score.findings)]:
        hits, total = score.precision(findings)
        print(f"precision, {label:6} {hits:5} of {total:5} findings  {shown(rate((hits, total)))}")
    strayed = sum(f["wrong_kind"] and not f["hit"] for f in score.findings)
    print(f"findings of another kind than was planted there: {strayed}")
    clean = {s["file"] for s in score.stories.values() if s["clean"]}
    print(f"clean stories: {len(clean)}, blocked {len(clean & score.stories_with(True))}, with any finding {len(clean & score.stories_with(False))}")
    left, holding = score.leaving()
    print(f"stories that hold something to block: {len(holding)}, with something of it not found {len(left)}, not stopped at all {len(score.leaking()[0])}")
    if mode == "roster":
        print(f"\n{'combinations':14} {'stories':>7} {'found':>7} {'right k':>7} {'blocked':>7}")
        for form in sorted({s["quasi"]["form"] for s in score.stories.values()}):
            some = [s for s in score.stories.values() if s["quasi"]["form"] == form]
            found = sum(bool(quasi_findings(score, s["file"])) for s in some)
            right = sum(any(k_of(f) == s["quasi"]["k"] for f in quasi_findings(score, s["file"])) for s in some)
            print(f"{form:14} {len(some):7} {found:7} {right:7} {sum(quasi_blocks(score, s['file']) for s in some):7}   expected: {some[0]['quasi']['expect']}")
        dirty = [i for i in score.images.values() if not i["clean"]]
        seen = {f["path"] for f in score.findings if "image" in f["groups"]}
        print(f"\npictures: {len(dirty)} with metadata, found {sum(i['file'] in seen for i in dirty)}; {len(score.images) - len(dirty)} clean, accused {len({f['path'] for f in pictures_accused(score)})}")
    print()


def print_bars(table):
    missed = 0
    for what, value, sign, bar in table:
        if not sign:
            print(f"       {what:42} {shown(value):>7}")
            continue
        good = holds(value, sign, bar)
        missed += not good
        print(f"{'ok    ' if good else 'MISSED'} {what:42} {shown(value):>7}  {sign} {bar:.3f}")
    return missed


def print_misses(score, mode, limit):
    print(f"\n--- not found, or not blocked (first {limit})")
    wanted = [i for i in score.items if not (i["blocked"] if i["must"] == "block" and mode == "roster" else i["found"])]
    for i in wanted[:limit]:
        state = "warned only" if i["found"] else "missed"
        print(f"{i['file']}:{i['line']}: {i['kind']}/{i['form']} in {i['place']}, {state}: {i['text']!r}" + (f" ({i['person']})" if i.get("person") else ""))
    print(f"({len(wanted)} in all)")
    print(f"\n--- found where nothing was planted (first {limit})")
    false = [f for f in score.findings if not (f["hit"] or f["wrong_kind"])]
    false.sort(key=lambda f: not f["blocks"])
    for f in false[:limit]:
        sorts = {d["sort"] for d in score.decoys if d["file"] == f["path"] and same_line(f, {**d, "place": ""}) and f.get("match") and overlap(f["match"], d["text"])}
        about = f" [decoy: {', '.join(sorted(sorts))}]" if sorts else ""
        if "quasi" in f["groups"] and f["path"] in score.stories:
            q = score.stories[f["path"]]["quasi"]
            about = f" k={k_of(f)}; expected k={q['k']} {q['attributes']}"
        print(f"{f['path']}:{f.get('line', 0)}: {f.get('severity')} {f['kind']} {f.get('match')!r}{about}")
    print(f"({len(false)} in all)")
    if mode != "roster":
        return
    print(f"\n--- combinations (first {limit})")
    wrong = []
    for s in score.stories.values():
        q, got = s["quasi"], quasi_findings(score, s["file"])
        ks = sorted({str(k_of(f)) for f in got})
        right = any(k_of(f) == q["k"] for f in got)
        if q["expect"] == "none" and got or q["expect"] == "block" and not quasi_right(score, s) or q["expect"] == "warn" and not right:
            wrong.append(f"{s['file']}: {q['form']}: expected k={q['k']} {q['attributes']}, got {', '.join(ks) or 'nothing'}")
    for line in wrong[:limit]:
        print(line)
    print(f"({len(wrong)} in all)")
    kinds = [f for f in score.findings if f["wrong_kind"] and not f["hit"]]
    print(f"\n--- another kind than was planted (first {limit})")
    for f in kinds[:limit]:
        print(f"{f['path']}:{f.get('line', 0)}: {f['kind']} {f.get('match')!r}")
    print(f"({len(kinds)} in all)")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--truth", required=True)
    options.add_argument("--findings", required=True)
    options.add_argument("--mode", choices=["roster", "no-roster"], default="roster")
    options.add_argument("--misses", type=int, default=0, help="list so many misses and false findings")
    options.add_argument("--strict", action="store_true", help="exit with 1 when a bar is missed")
    options.add_argument("--brief", action="store_true", help="only the bars")
    options.add_argument("--json", help="append the bars as one JSON line to this file")
    o = options.parse_args()
    score = Score(read_lines(o.truth), read_lines(o.findings))
    if not o.brief:
        print_tables(score, o.mode)
    table = bars(score, o.mode)
    missed = print_bars(table)
    if o.misses:
        print_misses(score, o.mode, o.misses)
    if o.json:
        with open(o.json, "a", encoding="utf-8") as file:
            file.write(json.dumps({"mode": o.mode, "truth": o.truth, "bars": [list(row) for row in table]}) + "\n")
    if o.strict and missed:
        sys.exit(1)


if __name__ == "__main__":
    main()
