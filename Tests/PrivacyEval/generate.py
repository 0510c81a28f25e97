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

import names
import pictures
import prose
from combinations import plan_quasi, plan_union
from planted import ONCE, Deck, within_one
from roster import DOMAIN, fold, make_roster, plain_letters, words_of, write_roster
from stories import CLOSE, MIDDLE, OPEN, Story, unmark

IMAGE_WORDS = ["bridge", "window", "notebook", "kettle", "stairs", "courtyard", "whiteboard", "lamp", "garden", "platform",
               "canteen", "bench"]


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
            return pictures.png(rng, rng.choice([[], pictures.HARMLESS_CHUNKS,
                                                 pictures.HARMLESS_CHUNKS[:1] + [pictures.iccp_chunk()]]))
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
            parts = [pictures.icc_part(), pictures.exif_part(pictures.tiff({0x0112: 1, 0x0110: "Model Q1"})),
                     pictures.exif_part(pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng)))]
            item(name, "image", "gps", "GPS")
        elif kind == "jpeg-gps":
            parts = [pictures.exif_part(pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng),
                                                      little=rng.random() < 0.5))]
            item(name, "image", "gps", "GPS")
        elif kind == "jpeg-exif-name":
            parts = [pictures.exif_part(pictures.tiff({**pictures.camera_entries(rng), rng.choice([0x013B, 0x8298, 0x010E]): who}))]
            item(name, "image", "exif", "EXIF")
            item(name, "name", "image-metadata", who, "block", person)
        elif kind == "jpeg-exif-xp-name":
            parts = [pictures.exif_part(pictures.tiff({**pictures.camera_entries(rng),
                                                       0x9C9D: who.encode("utf-16-le") + b"\0\0"}))]
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
            parts = [pictures.exif_part(pictures.tiff(pictures.camera_entries(rng), pictures.gps_entries(rng), thumbnail)),
                     pictures.xmp_part(pictures.xmp(who)), pictures.icc_part(),
                     (0xED, pictures.iptc("staff", "An afternoon")), (0xFE, b"edited twice")]
            for form in ("gps", "xmp", "iptc", "comment"):
                item(name, "image", form, form.upper())
            item(name, "name", "image-metadata", who, "block", person)
        elif kind == "jpeg-trailer":
            data = pictures.jpeg(rng, trailer=pictures.jpeg(rng,
                                                            [pictures.exif_part(pictures.tiff(pictures.camera_entries(rng)))]))
            item(name, "image", "trailing", "a second picture behind the first")
        elif kind.startswith("png-text"):
            data = pictures.png(rng, [pictures.text_chunk("Author",
                                                          who) if "name" in kind else pictures.text_chunk("Software", "Photo Desk 4.1")])
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
            data = pictures.webp(rng, exif=pictures.tiff(pictures.camera_entries(rng),
                                                         pictures.gps_entries(rng) if kind == "webp-gps" else None))
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


# --- the set ---------------------------------------------------------------------------------------

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
                entry = {**{k: v for k, v in what.items() if k != "whole"}, "file": story.file, "end_line": 0, "col": 0,
                         "text": what["whole"]}
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


def write_allow(roster, path):
    c = roster.coordinator
    path.write_text("\n".join(["# Published contact points of the program", f"mentoring@{DOMAIN}", f"speakup@{DOMAIN}", "+44 20 7946 0958", f"https://www.{DOMAIN}/mentoring",
                               "# The coordinator has agreed to be named", c.western, c.email, ""]), encoding="utf-8")


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
