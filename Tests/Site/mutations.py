"""Nothing that is written wrongly crashes a build, stops it for long, or is lost without a word:
mutations.py PORTICO CONTENT [--seed N] [--mutations N] [--jobs N]

Each text of the portal is given a marker, a word of its own in a paragraph at its end. Then, again and
again, a few files are changed at random, as slips and accidents do: signs, lines, indents, fences,
encodings, copies of other places, files cut short, renamed, emptied or gone. After each build

  - it has ended by itself, with 0 or with 1, after at most ten seconds of work;
  - after 1 there is a mistake to read, and the site is the one that stood there before;
  - after 0, each marker that is still in its changed file is in the site, or a report names the file.

The files are as they were for the next round. What breaks a promise is kept in .cache/mutations/.
"""

import argparse
import json
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from built_site import report

# Seconds of the processor's time, so that a busy machine does not count; and of the clock, for who waits.
WORK, PATIENCE = 10, 600
TODAY = "2026-09-14"
SIGNS = list("-:[]{}()&*!|>'\"%@`#\\/<=~^_+.,;$") + ["\t", " ", "\n", "\r", "---\n", "- ", ": ", "{{ ", " }}", "```\n",
         "\u00a0", "\u200b", "\u202e", "\ufeff", "é", "𝒳", "\x00", "\x1b", "<!--", "-->", "<script>", "[x](", "](y.md)",
         "![](z.png)", "0", "9999999999", "2026-02-30", "null", "true", "~", "&a ", "*a ", "<<: "]


def mutated(dice, data, others):
    """The bytes of a file after one slip."""
    lines = data.split(b"\n")
    at = dice.randrange(len(data) + 1)
    line = dice.randrange(len(lines))
    kind = dice.randrange(20)
    if kind == 0:
        return data[:at] + data[at + 1 + dice.randrange(30):]
    if kind <= 4:
        return data[:at] + dice.choice(SIGNS).encode() + data[at:]
    if kind == 5:
        return data[:at] + bytes([dice.randrange(256)]) + data[at + 1:]
    if kind == 6:
        return b"\n".join(lines[:line] + lines[line + 1 + dice.randrange(3):])
    if kind == 7:
        return b"\n".join(lines[:line] + [lines[line]] * 2 + lines[line + 1:])
    if kind == 8:
        other = dice.randrange(len(lines))
        lines[line], lines[other] = lines[other], lines[line]
        return b"\n".join(lines)
    if kind == 9:
        lines[line] = b" " * dice.randrange(6) + lines[line].lstrip()
        return b"\n".join(lines)
    if kind == 10:
        lines[line] = b"\t" + lines[line]
        return b"\n".join(lines)
    if kind == 11:
        return data[:at]
    if kind == 12:
        other = dice.choice(others)
        begin = dice.randrange(len(other) + 1)
        return data[:at] + other[begin:begin + dice.randrange(300)] + data[at:]
    if kind == 13:
        return data.replace(b"\n", b"\r\n")
    if kind == 14:
        coding = dice.choice(["latin-1", "utf-16", "utf-8-sig", "cp1252"])
        return data.decode(errors="replace").encode(coding, errors="replace")
    if kind == 15:
        form = dice.choice(["NFD", "NFKC"])
        return unicodedata.normalize(form, data.decode(errors="replace")).encode()
    if kind == 16:
        return data[:at] + dice.choice([b"x", b"> ", b"[", b"*", b"- ", b"#", b"<b>"]) * dice.choice([50, 2000]) + data[at:]
    if kind == 17:
        return b"" if dice.random() < 0.3 else data + data
    if kind == 18:
        words = re.findall(rb"[\w-]+", data) or [b"x"]
        word = dice.choice(words)
        return data.replace(word, dice.choice(words), 1)
    value = re.compile(rb"^([ \w-]+:)[^\n]*", re.M)
    found = list(value.finditer(data))
    if not found:
        return data[::-1]
    one = dice.choice(found)
    return data[:one.start()] + one[1] + b" " + dice.choice(SIGNS).encode() * dice.randrange(3) + data[one.end():]


class Portal:
    """A copy of the content with markers, and what comes of it."""

    def __init__(self, portico, content, folder):
        self.portico, self.folder = portico, Path(folder)
        shutil.copytree(content, self.folder / "Content")
        self.files = sorted(path for path in (self.folder / "Content").rglob("*") if path.is_file())
        self.original = {path: path.read_bytes() for path in self.files}
        self.markers = {}
        for number, path in enumerate(self.files):
            if path.suffix == ".md" and "stories" not in path.parts:
                self.markers[path] = f"zq{number}marker".encode()
                self.original[path] += b"\n\nThe word " + self.markers[path] + b" stays.\n"
                path.write_bytes(self.original[path])
        self.others = [data for path, data in self.original.items() if path.suffix in (".md", ".yml")]
        code, said = self.build()
        assert code == 0, said
        shown = self.site()
        self.markers = {path: marker for path, marker in self.markers.items() if marker in shown}
        self.standing = (self.folder / "Public/.portico-manifest").read_bytes()
        self.builds = self.faultless = self.found = 0

    def build(self):
        run = subprocess.run(
            [self.portico, "build", "--content", "Content", "--output", "Public", "--today", TODAY, "--format", "json",
             "--threads", "1"],
            cwd=self.folder, capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (WORK, WORK)))
        return run.returncode, (run.stdout + run.stderr).decode(errors="replace")

    def site(self):
        return b"\n".join(path.read_bytes() for path in (self.folder / "Public").rglob("*")
                          if path.suffix in (".html", ".txt", ".ics", ".xml"))

    def round(self, dice, count):
        """Changes some files, builds, and says what promise was broken."""
        touched = dice.sample(self.files, count)
        made, changed = [], {}
        for path in touched:
            chance = dice.random()
            if chance < 0.03:
                path.unlink()
            elif chance < 0.06:
                name = dice.choice(["x" + path.name, path.stem + " copy" + path.suffix, path.name.upper(),
                                    path.stem + ".fr" + path.suffix, ".#" + path.name, path.stem, "é" * 30 + path.suffix])
                made.append(path.rename(path.with_name(name)))
            else:
                changed[path] = mutated(dice, self.original[path], self.others)
                path.write_bytes(changed[path])
        try:
            try:
                code, said = self.build()
            except subprocess.TimeoutExpired:
                return touched, "it stands still"
            if code in (-signal.SIGXCPU, -signal.SIGKILL):
                return touched, "it took more than ten seconds"
            if code not in (0, 1):
                return touched, f"it ended with {code}:\n{said[-2000:]}"
            self.builds += 1
            reports = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
            if code == 1:
                if not any(one["severity"] == "error" for one in reports):
                    return touched, f"it failed without a mistake:\n{said[-2000:]}"
                if (self.folder / "Public/.portico-manifest").read_bytes() != self.standing:
                    return touched, "it failed, and the site is another one"
                return touched, None
            self.standing = (self.folder / "Public/.portico-manifest").read_bytes()
            self.faultless += 1
            named = {one["file"] for one in reports}
            shown = None
            for path, data in changed.items():
                marker = self.markers.get(path)
                if marker is None or marker not in data or str(path.relative_to(self.folder)) in named:
                    continue
                self.found += 1
                shown = shown or self.site()
                if marker not in shown:
                    return touched, f"{path.relative_to(self.folder)} lost its text, and nobody was told"
            return touched, None
        finally:
            for path in made:
                path.unlink(missing_ok=True)
            self.wrong = changed
            for path in touched:
                path.write_bytes(self.original[path])


def campaign(portico, content, seed, mutations, keep):
    dice = random.Random(seed)
    problems, done = [], 0
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal(portico, content, folder)
        while done < mutations:
            count = min(mutations - done, dice.choice([1, 1, 2, 3]))
            touched, problem = portal.round(dice, count)
            if done // 500 < (done + count) // 500:
                print(f"seed {seed}: {done + count} mutations, {len(problems)} problems", file=sys.stderr, flush=True)
            done += count
            if problem:
                problems.append(f"seed {seed}, after {done}: {problem}")
                for path, data in portal.wrong.items():
                    kept = keep / f"{seed}-{done}" / path.relative_to(portal.folder)
                    kept.parent.mkdir(parents=True, exist_ok=True)
                    kept.write_bytes(data)
    return problems, (portal.builds, portal.faultless, portal.found)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("portico")
    args.add_argument("content")
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--mutations", type=int, default=10_000)
    args.add_argument("--jobs", type=int, default=1)
    args = args.parse_args()
    portico, content = Path(args.portico).resolve(), Path(args.content).resolve()
    keep = Path(".cache/mutations")
    shutil.rmtree(keep, ignore_errors=True)
    with ThreadPoolExecutor(args.jobs) as pool:
        parts = [pool.submit(campaign, portico, content, args.seed + job, args.mutations // args.jobs, keep)
                 for job in range(args.jobs)]
        problems = [problem for part in parts for problem in part.result()[0]]
        builds, faultless, found = (sum(counts) for counts in zip(*(part.result()[1] for part in parts)))
    report("no crash, no hang, no loss without a word", f"{args.mutations} mutations in {builds} builds, {faultless} of them"
           f" without mistakes, {found} changed texts found again", problems)


main()
