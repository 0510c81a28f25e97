"""Kills builds, and lets the disk fail them: kills.py PORTICO [--seed N] [--full]
[--only SCENARIO] [--mode MODE]

A site is built, its content is edited, and the build of the new site is ended

- at a call that writes to the disk: the process dies before it, after it, or with half of a write's
  bytes; or the call fails for want of room, with an error of the disk, or because it became
  read-only (faults.c, loaded into the real program, counts the calls and does it);
- by `kill -9` at random instants.

After each end the old site or the new one must stand there complete, byte for byte, and the next
build must finish the new one and leave nothing beside it. An error must end with code 3 and a
sentence, and leave nothing even before that. All of it with and without an exchange of folders, and
without hard links.

--full goes through every call; without it, some are chosen by the seed. What a killed process has
written stays with the system, so this says nothing about power cuts.
"""

import argparse
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
SMALLEST = HERE.parent / "SiteBuildTests/Fixtures/smallest/Content"

options = argparse.ArgumentParser()
options.add_argument("portico", type=Path)
options.add_argument("--seed", type=int, default=1)
options.add_argument("--full", action="store_true")
options.add_argument("--kills", type=int, help="how many random instants")
options.add_argument("--calls", type=int, default=4, help="how many calls in each scenario and mode")
options.add_argument("--only", help="one scenario")
options.add_argument("--mode", help="one way of publishing: exchange, two renames or copies")
given = options.parse_args()
portico = given.portico.resolve()
chance = random.Random(given.seed)
work = Path(tempfile.mkdtemp(prefix="portico-kills-"))
faults = work / "faults.so"

MODES = {
    "exchange": {},
    "two renames": {"FAULT_NO_EXCHANGE": "1"},
    "copies": {"FAULT_NO_EXCHANGE": "1", "FAULT_NO_LINKS": "1"},
}
KILLS = ["before", "half", "after"]
ERRORS = [("ENOSPC", "1"), ("EIO", None), ("EROFS", None)]


def guideline(title, text):
    return f"---\ntitle: {title}\nkind: conduct\npart: support\n---\n\n{text}\n"


class Scenario:
    """A portal before a build: what stands in Public/, and what the build should make of it."""

    def __init__(self, name, old, arguments=()):
        self.name = name
        self.arguments = ["build", "--today", "2026-09-14", "--format", "line", *arguments]
        self.template = work / name / "template"
        content = self.template / "Content"
        shutil.copytree(SMALLEST, content)
        pages = content / "bridge/guidelines"
        (pages / "stays.md").write_text(guideline("It stays", "As it is."))
        (pages / "goes.md").write_text(guideline("It goes", "Away."))
        if old:
            self.build(self.template, check=True)
        if old == "foreign":
            public = self.template / "Public"
            (public / "CNAME").write_text("portal.example\n")
            (public / "own/folder").mkdir(parents=True)
            (public / "own/folder/note.txt").write_text("mine\n")
            os.symlink("note.txt", public / "own/folder/link")
        self.old = snapshot(self.template)
        if old != "same":
            (pages / "goes.md").unlink()
            (pages / "new.md").write_text(guideline("It is new", "Here."))
            (pages / "how-we-work.md").write_text(guideline("How we work", "Otherwise."))
        finished = self.portal()
        self.build(finished, check=True)
        self.new = snapshot(finished)
        shutil.rmtree(finished)

    def portal(self):
        """A fresh copy of the portal."""
        folder = work / self.name / "portal"
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(["cp", "-a", self.template, folder], check=True)
        return folder

    def build(self, folder, mode="exchange", fault=None, check=False, threads=1):
        environment = dict(os.environ, **MODES[mode], **(fault or {}))
        if MODES[mode] or fault:
            environment["LD_PRELOAD"] = str(faults)
        ended = subprocess.run(
            [portico, *self.arguments, "--threads", str(threads)],
            cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
        if check and ended.returncode != 0:
            sys.exit(f"{self.name}: {ended.stdout}{ended.stderr}")
        return ended

    def calls(self, mode):
        """The calls that a build makes which writes to the disk, in their order."""
        log = work / "calls"
        log.unlink(missing_ok=True)
        self.build(self.portal(), mode, {"FAULT_LOG": str(log)}, check=True)
        lines = log.read_text().splitlines() if log.exists() else []
        return [line.split(" ", 2)[1] for line in lines]


def snapshot(folder):
    """Every file and link of the site, with what is in it; None if there is no site."""
    public = folder / "Public"
    if not public.is_dir():
        return None
    found = {}
    for path in sorted(public.rglob("*")):
        name = path.relative_to(public).as_posix()
        if path.is_symlink():
            found[name] = os.readlink(path)
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def leftovers(folder):
    """What lies beside the site, or in the cache, and should not."""
    beside = [p.name for p in folder.iterdir() if p.name not in {"Content", "Public", ".cache"}]
    cache = folder / ".cache/portico"
    known = [p for p in cache.iterdir() if not p.name.endswith(".new")] if cache.exists() else []
    odd = [p.name for p in cache.iterdir() if p not in known] if cache.exists() else []
    return beside + odd


problems = []
counts = Counter()


def problem(where, what):
    problems.append(f"{where}: {what}")
    print(f"{where}: {what}", flush=True)


def difference(a, b):
    if a is None or b is None:
        return "no site" if a is None else "a site"
    names = sorted(n for n in a.keys() | b.keys() if a.get(n) != b.get(n))
    return ", ".join(names[:5])


def after(scenario, folder, mode, where):
    """What must hold after a run was killed, and after the next one."""
    site = snapshot(folder)
    if site == scenario.new:
        counts["new site stood"] += 1
    elif site == scenario.old:
        counts["old site stood"] += 1
    elif site is None and mode != "exchange":
        counts["no site between two renames"] += 1
    else:
        problem(where, f"a broken site; from the old one differ {difference(site, scenario.old)}; "
                f"from the new one {difference(site, scenario.new)}")
    ended = scenario.build(folder, mode)
    if ended.returncode != 0:
        problem(where, f"the next run ends with {ended.returncode}: {ended.stderr}")
    elif snapshot(folder) != scenario.new:
        problem(where, f"the next run makes another site: {difference(snapshot(folder), scenario.new)}")
    if leftovers(folder):
        problem(where, f"the next run leaves {leftovers(folder)}")


def kill_at(scenario, mode, number, call, kind):
    counts["kills at calls"] += 1
    folder = scenario.portal()
    ended = scenario.build(folder, mode, {"FAULT_AT": str(number), "FAULT_KIND": kind})
    where = f"{scenario.name}, {mode}, killed {kind} call {number} ({call})"
    if ended.returncode != -9:
        problem(where, f"was not killed, but ended with {ended.returncode}")
    after(scenario, folder, mode, where)


def fail_at(scenario, mode, number, call, kind, lasting):
    counts["failing calls"] += 1
    folder = scenario.portal()
    fault = {"FAULT_AT": str(number), "FAULT_KIND": kind}
    if lasting:
        fault["FAULT_LASTING"] = lasting
    ended = scenario.build(folder, mode, fault)
    where = f"{scenario.name}, {mode}, {kind} at call {number} ({call})"
    site = snapshot(folder)
    if ended.returncode == 3:
        counts["errors told"] += 1
        if not ended.stderr.startswith("portico: ") or "  mend  " not in ended.stderr:
            problem(where, f"no clear error: {ended.stderr}")
        if "the new site is published" in ended.stderr:
            # Only what was to go could not.
            counts["errors after the exchange"] += 1
            if site != scenario.new:
                problem(where, "the new site is not there")
        else:
            if site != scenario.old:
                problem(where, f"the old site is not as it was: {difference(site, scenario.old)}")
            if leftovers(folder):
                problem(where, f"leaves {leftovers(folder)}: {ended.stderr}")
    elif ended.returncode == 0:
        # What failed is a cache, or there was another way.
        counts["errors that did not matter"] += 1
        if site != scenario.new:
            problem(where, f"said nothing, but made another site: {difference(site, scenario.new)}")
    else:
        problem(where, f"ended with {ended.returncode}: {ended.stderr}")
    ended = scenario.build(folder, mode)
    if ended.returncode != 0 or snapshot(folder) != scenario.new or leftovers(folder):
        problem(where, f"the next run: {ended.returncode} {ended.stderr} {leftovers(folder)}")


def kill_sometime(scenario, mode, longest):
    """Kills a build at an instant between its start and its usual end."""
    counts["kills at random instants"] += 1
    folder = scenario.portal()
    environment = dict(os.environ, **MODES[mode])
    if MODES[mode]:
        environment["LD_PRELOAD"] = str(faults)
    wait = chance.uniform(0, longest)
    process = subprocess.Popen(
        [portico, *scenario.arguments, "--threads", "2"], cwd=folder, env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(timeout=wait)
        counts["… of them too late"] += 1
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    after(scenario, folder, mode, f"{scenario.name}, {mode}, killed after {wait * 1000:.1f} ms")


def main():
    started = time.monotonic()
    compiler = shutil.which("clang") or shutil.which("cc")
    if not compiler:
        sys.exit("no C compiler: Swift brings `clang`")
    subprocess.run(
        [compiler, "-O1", "-shared", "-fPIC", "-o", faults, HERE / "faults.c"], check=True)
    scenarios = [
        Scenario("first", None),
        Scenario("edited", "old"),
        Scenario("foreign", "foreign", ["--keep-foreign"]),
        Scenario("same", "same"),
    ]
    for scenario in scenarios:
        if given.only and scenario.name != given.only:
            continue
        for mode in MODES:
            if given.mode and mode != given.mode:
                continue
            calls = list(enumerate(scenario.calls(mode), 1))
            counts["calls that write"] += len(calls)
            plan = [
                (kill_at, number, call, kind)
                for number, call in calls for kind in KILLS if kind != "half" or call == "write"
            ] + [(fail_at, number, call, *error) for number, call in calls for error in ERRORS]
            if not given.full:
                plan = chance.sample(plan, min(len(plan), given.calls))
            for trial, *arguments in plan:
                trial(scenario, mode, *arguments)
            if given.full:
                print(f"{scenario.name}, {mode}: {len(plan)} builds ended, {len(problems)} problems",
                      file=sys.stderr, flush=True)
    scenarios_to_kill = [s for s in scenarios if s.name in {"first", "edited", "foreign"}]
    started_run = time.monotonic()
    scenarios_to_kill[1].build(scenarios_to_kill[1].portal(), threads=2)
    longest = (time.monotonic() - started_run) * 1.2
    for number in range(given.kills or (200 if given.full else 10)):
        kill_sometime(scenarios_to_kill[number % 3], list(MODES)[number // 3 % 3], longest)
    for name, count in counts.items():
        print(f"{count:6} {name}")
    runs = counts["kills at calls"] + counts["kills at random instants"] + counts["failing calls"]
    shutil.rmtree(work)
    if runs == 0 or counts["old site stood"] == 0 or counts["new site stood"] == 0:
        sys.exit("nothing was tried")
    if problems:
        sys.exit(f"{len(problems)} problems in {runs} runs, seed {given.seed}")
    print(f"{runs} builds ended by kills and errors, seed {given.seed}: 0 broken sites, 0 leftovers "
          f"({time.monotonic() - started:.0f} s)")


main()
