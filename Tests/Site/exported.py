"""`portico export zip`: the unpacked zip works by double-click, and nothing is lost by exporting.

A page of each kind of the unpacked site is opened in Chromium from file://, in a folder with an
awkward name: its style is there, its pictures are shown, no request fails or leaves the folder, the
console is silent (`relocatable.py` does so with every page of the folder). Then a walk by clicks, and
the switch of languages.
"""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from browser import chromium, watch
from built_site import Site, report

TODAY = "2026-09-14"
AWKWARD = "Portal für alle 100%"
ONLY_FOR_SERVERS = ("404.html", "sitemap.xml", "robots.txt", ".xml", ".gz", ".br")


def export(portico, *arguments, expect=0):
    done = subprocess.run(
        [portico, "export", "zip", *arguments, "--content", "Content", "--today", TODAY],
        capture_output=True, text=True)
    if done.returncode != expect:
        sys.exit(f"export zip {arguments}: ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def check_container(path, say):
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        if archive.testzip():
            say(f"{archive.testzip()} is damaged")
        tops = {entry.filename.split("/")[0] for entry in entries}
        if tops != {"mentoring-at-larkmoor"}:
            say(f"unpacks to {tops}")
        inside = [entry.filename.split("/", 1)[1] for entry in entries]
        if inside[:2] != ["READ-ME.txt", "index.html"] or inside[2:] != sorted(inside[2:]):
            say("the files are not in order")
        for entry, name in zip(entries, inside):
            if entry.date_time != (1980, 1, 1, 0, 0, 0) or not entry.flag_bits & 0x800 or entry.external_attr >> 16 != 0o100644:
                say(f"{name}: its time, name or rights are not the same for all")
            if name.startswith(".") or name.endswith(ONLY_FOR_SERVERS):
                say(f"{name}: nobody can use it without a server")
        note = archive.read("mentoring-at-larkmoor/READ-ME.txt").decode("utf-8-sig")
        for words in ("double-click", "double-clic", "14 September 2026", "14 septembre 2026",
                      "https://portal.larkmoor.example/mentoring/"):
            if words not in note:
                say(f"READ-ME.txt does not say “{words}”")
        if note.count("\n") != note.count("\r\n"):
            say("READ-ME.txt has Unix line ends, which old editors on Windows show as one line")


def walk(site, say):
    loads = 0
    with chromium() as browser:
        tab = browser.new_context().new_page()
        where = ""
        root = site.folder.as_uri() + "/"
        watch(tab, [root], lambda problem: say(f"{where} {problem}"))
        for name in site.one_of_each_kind():
            where = f"{name}:"
            tab.goto(root + name)
            loads += 1
            # Its rules cannot be read from file://, but what they set can.
            if not tab.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')"):
                say(f"{name}: has no style")
            broken = tab.evaluate("[...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src)")
            if broken:
                say(f"{name}: does not show {broken}")
        where = "the walk:"
        tab.goto(root + "index.html")
        for step in range(5):
            link = tab.locator("main a[href$='.html']:visible").first
            if not link.count():
                break
            link.click()
            loads += 1
            if not tab.url.startswith(root) or not tab.locator("main").count():
                say(f"a click leads to {tab.url}")
                break
        if step == 0:
            say("there is nothing to click on the home page")
        tab.goto(root + "turnabout/handbook/index.html")
        tab.locator("a[hreflang=fr]:visible").first.click()
        if tab.locator("html").get_attribute("lang") != "fr" or not tab.url.startswith(root + "fr/turnabout/"):
            say(f"the switch to French leads to {tab.url}")
    return loads


def check_refusals(portico, folder, first, say):
    """What is there and not ours stays."""
    foreign = folder / "foreign.zip"
    foreign.write_bytes(b"my own notes")
    for name, words in ((str(foreign), "did not make it"), ("Content/portal.zip", "content folder"),
                        ("Public/portal.zip", "published site"), (str(folder / "portal"), "no name for a zip")):
        said = export(portico, name, expect=2)
        if words not in said or "mend" not in said:
            say(f"{name}: said {said}")
        if name != str(foreign) and Path(name).exists():
            say(f"{name}: was written")
    if foreign.read_bytes() != b"my own notes":
        say("foreign.zip was overwritten")
    # With one thread, and over another's file because it was said so: the same bytes.
    export(portico, str(foreign), "--force", "--threads", "1")
    if foreign.read_bytes() != first.read_bytes():
        say("two exports of the same files differ")
    # Our own zip may be replaced without asking, but not by a site with mistakes.
    export(portico, str(foreign), "--program", "no-such-program", expect=1)
    if foreign.read_bytes() != first.read_bytes():
        say("an export that failed left something else")


def main():
    portico = str(Path(sys.argv[1]).resolve())
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        first = folder / "portal.zip"
        export(portico, str(first))
        bytes_ = first.read_bytes()
        check_container(first, problems.append)
        check_refusals(portico, folder, first, problems.append)
        with zipfile.ZipFile(first) as archive:
            archive.extractall(folder / AWKWARD)
        site = Site(folder / AWKWARD / "mentoring-at-larkmoor")
        for name, page in site.pages.items():
            for element in page.all("link", "a"):
                if element.get("href").startswith("https://portal.larkmoor.example/mentoring/"):
                    problems.append(f"{name}:{element.line}: leads to the site itself, not into the copy")
        loads = walk(site, problems.append)
        if list(folder.glob(".*portico*")):
            problems.append("half a zip is left")
    report("works by double-click", f"{len(site.pages)} pages from a zip, {loads} loads, {len(bytes_) // 1000} kB", problems)


main()
