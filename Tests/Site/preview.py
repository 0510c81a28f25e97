"""`portico serve`, as somebody uses it who writes: preview.py PORTICO

A real server, a real browser, real files. Nothing waits for a time to pass, only for what must happen.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from importlib.resources import files
from pathlib import Path
from queue import Empty, Queue
from urllib.error import HTTPError
from urllib.request import urlopen

from browser import chromium, watch
from built_site import report
from playwright.sync_api import Error

REPOSITORY = Path(__file__).parents[2]
PATIENCE = 60  # seconds for anything that must happen; a loaded machine takes long
PAGE = "turnabout/training/running-a-session.html"
KIT = "turnabout/organisers/index.html"
SOURCE = "Content/turnabout/modules/running-a-session.md"
DIALOG = "document.querySelector('portico-preview')?.shadowRoot.querySelector('dialog').open"
AXE = """async () => (await axe.run(document.querySelector('portico-preview'),
  {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
  .violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.failureSummary).join(' | '))"""


class Preview:
    """A running `portico serve` in a folder of its own."""

    def __init__(self, portico, folder, *options, environment=()):
        self.folder, self.lines = Path(folder), []
        self.process = subprocess.Popen(
            [portico, "serve", "--port", "0", "--today", "2026-09-14", *options], cwd=folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, **dict(environment)})
        self.queue = Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.queue.put(line.rstrip("\n"))

    def says(self, pattern):
        """Waits for a line that matches, and gives the match."""
        while True:
            try:
                line = self.queue.get(timeout=PATIENCE)
            except Empty:
                sys.exit(f"`portico serve` did not say {pattern!r}. It said:\n" + "\n".join(self.lines))
            self.lines.append(line)
            if found := re.search(pattern, line):
                return found

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def change(self, name, old, new):
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text, f"{name} does not say {old}"
        self.write(name, text.replace(old, new, 1))

    def stop(self, number=signal.SIGINT):
        self.process.send_signal(number)
        return self.process.wait(timeout=PATIENCE)


def portal(folder):
    shutil.copytree(REPOSITORY / "Content", Path(folder) / "Content")
    return folder


def until(tab, condition):
    """Waits until an expression holds in the page, whatever it is by then. Not by Playwright's own
    `wait_for_function`, which a strict Content-Security-Policy forbids."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if tab.evaluate(f"new Promise(done => requestAnimationFrame(() => done({condition})))"):
                return
        except Error:  # just being loaded anew
            pass
    raise AssertionError(f"{tab.url}: this did not come true: {condition}")


def status(address):
    try:
        return urlopen(address).status
    except HTTPError as answer:
        return answer.code


class Checks:
    def __init__(self, portico, browser, say):
        self.portico, self.browser, self.say = portico, browser, say
        self.count = 0

    def claim(self, holds, what):
        self.count += 1
        if not holds:
            self.say(what)

    def tab(self, preview, **options):
        tab = self.browser.new_context(reduced_motion="reduce", **options).new_page()
        tab.set_default_timeout(PATIENCE * 1000)
        return tab

    # What the browser shows

    def follows(self, preview, address):
        """A saved page appears by itself, and its reader stays where they were."""
        tab = self.tab(preview)
        problems = []
        watch(tab, [address.rsplit("mentoring", 1)[0]], problems.append)
        tab.goto(address + PAGE)
        self.claim(tab.evaluate("document.querySelectorAll('portico-preview').length") == 1, "a page has no preview")
        tab.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
        tab.evaluate("scrollTo({top: 900, behavior: 'instant'})")
        before = tab.evaluate("scrollY")
        self.claim(before > 300, f"the page cannot be scrolled: {before}")
        preview.change(SOURCE, "title: Running a session", "title: Leading a session")
        until(tab, "document.querySelector('h1').textContent.includes('Leading a session')")
        until(tab, "document.readyState === 'complete'")
        after = tab.evaluate("scrollY")
        self.claim(abs(after - before) <= 2, f"the page was at {before} and is at {after}")
        self.claim(tab.evaluate("[...document.querySelectorAll('main details')].every(one => one.open)"),
                   "what was unfolded is folded")
        self.claim(not problems, f"the page complains: {problems}")

        # Another page changes: this one need not.
        tab.evaluate("window.same = true")
        preview.change("Content/turnabout/faq/who-speaks-first.md", "\n---\n", "\n---\nA word more. ")
        preview.says(r"saved: \d+ files? of the site changed")
        preview.change(SOURCE, "title: Leading a session", "title: Running a session")
        until(tab, "document.querySelector('h1').textContent.includes('Running a session')")
        return tab

    def goes_back(self, preview, address):
        """A page on the way back is not one of yesterday."""
        tab = self.tab(preview)
        tab.goto(address + PAGE)
        tab.goto(address + "index.html")
        preview.change(SOURCE, "title: Running a session", "title: Holding a session")
        preview.says(r"saved: \d+ files?")
        tab.go_back()
        until(tab, "document.querySelector('h1')?.textContent.includes('Holding a session')")
        preview.change(SOURCE, "title: Holding a session", "title: Running a session")
        until(tab, "document.querySelector('h1').textContent.includes('Running a session')")
        tab.context.close()

    def shows_mistakes(self, preview, address, tab):
        """A mistake lies over the last good page, can be put aside, and goes when it is mended."""
        preview.change(SOURCE, "minutes: 20", "minutes: twenty")
        until(tab, DIALOG)
        text = tab.locator("portico-preview dialog").inner_text()
        for part in ["A mistake keeps the site as it was", "running-a-session.md:", "twenty", "Mend:", "Why:"]:
            self.claim(part in text, f"the overlay does not say {part}: {text}")
        self.claim("Running a session" in tab.locator("h1").inner_text(), "the last good page is not behind it")
        role = tab.locator("portico-preview dialog").evaluate("e => e.localName + ' ' + e.matches(':modal')")
        self.claim(role == "dialog true", f"the overlay is no dialog that a screen reader is told of: {role}")
        focus = "document.querySelector('portico-preview').shadowRoot.activeElement?.id"
        self.claim(tab.evaluate(focus) == "title", "the focus is not on the overlay's title")
        tab.keyboard.press("Tab")
        self.claim(tab.evaluate("document.querySelector('portico-preview').shadowRoot.activeElement.className") ==
                   "close", "Tab does not reach the button that closes")
        preview.says(r"error: ")
        preview.says(r"1 mistake; the last good pages stay")

        tab.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
        for scheme in ["light", "dark"]:
            tab.emulate_media(color_scheme=scheme)
            violations = tab.evaluate(AXE)
            self.claim(not violations, f"the overlay in {scheme}: {violations}")
        for width in [320, 1280]:
            tab.set_viewport_size({"width": width, "height": 700})
            box = tab.locator("portico-preview dialog").bounding_box()
            self.claim(box["x"] >= 0 and box["x"] + box["width"] <= width, f"the overlay leaves a screen of {width}")
        if os.environ.get("LOOK"):
            for width, scheme in [(390, "dark"), (1280, "light")]:
                tab.set_viewport_size({"width": width, "height": 800})
                tab.emulate_media(color_scheme=scheme)
                tab.screenshot(path=f"{os.environ['LOOK']}/overlay-{width}-{scheme}.png")

        tab.keyboard.press("Escape")
        until(tab, f"!({DIALOG})")
        pill = tab.locator("portico-preview button.pill")
        pill.wait_for(state="visible")
        self.claim(pill.inner_text() == "1 mistake", "nothing is left of the overlay")
        pill.click()
        until(tab, DIALOG)

        # A page that is opened meanwhile shows it too.
        other = self.tab(preview)
        other.goto(address)
        until(other, DIALOG)
        preview.change(SOURCE, "minutes: twenty", "minutes: 25")
        for each in [tab, other]:
            until(each, f"!({DIALOG})")
        until(tab, "document.querySelector('main').textContent.includes('25 min')")
        other.context.close()

    def conceals(self, preview, address, tab):
        """What the story gate found is not said in the page."""
        story = "Content/turnabout/stories/a-night-shift-in-a-directors-shoes.md"
        name = "Wilhelmina Featherstonehaugh"
        preview.write("Private/roster.csv", f"name,email,employee_id\n{name},w.f@example.org,EMP-00999\n")
        preview.says(r"roster.csv saved|files changed")
        text = (preview.folder / story).read_text(encoding="utf-8")
        preview.write(story, text + f"\nIt was {name} who said so.\n")
        until(tab, DIALOG)
        shown = tab.locator("portico-preview dialog").inner_text()
        for part in name.split():
            self.claim(part not in shown, "the overlay shows a concealed name")
            self.claim(part not in tab.content(), "the page shows a concealed name")
        self.claim("a-night-shift" in shown, f"the overlay does not say where: {shown}")
        stream = urlopen(f"{address.rsplit('/', 2)[0]}/.portico/events?path=/&tag=x", timeout=PATIENCE)
        news = stream.readline().decode()
        self.claim("data:" in news and "Featherston" not in news, f"the stream shows a concealed name: {news}")
        stream.close()
        preview.write(story, text)
        until(tab, f"!({DIALOG})")
        (preview.folder / "Private/roster.csv").unlink()
        preview.says(r"roster.csv is gone")

    def loses_pages(self, preview, address):
        """A page that is deleted, put back, and renamed while somebody looks at it."""
        tab = self.tab(preview)
        question = "Content/turnabout/guidelines/keeping-it-going.md"
        page = address + "turnabout/handbook/keeping-it-going.html"
        tab.goto(page)
        heading = tab.locator("h1").inner_text()
        path, aside = preview.folder / question, preview.folder / "aside.md"
        path.rename(aside)
        until(tab, f"document.querySelector('h1').textContent !== {heading!r} || {DIALOG}")
        aside.rename(path)
        until(tab, f"document.querySelector('h1').textContent === {heading!r} && !({DIALOG})")
        # One that nothing refers to can go.
        preview.write("Content/turnabout/faq/brand-new.md", "---\nquestion: Brand new?\n---\n\nYes.\n")
        preview.says(r"brand-new.md saved|error: ")
        tab.goto(address + "turnabout/no-such-page.html")
        self.claim("This page is not here" in tab.locator("h1").inner_text(), "the site's own 404 page is not shown")
        style = tab.evaluate("getComputedStyle(document.querySelector('.button')).backgroundColor")
        self.claim(style != "rgba(0, 0, 0, 0)", "the 404 page has no styles")
        tab.locator("a.button").click()
        tab.wait_for_url(address + "index.html")
        (preview.folder / "Content/turnabout/faq/brand-new.md").unlink()
        preview.says(r"brand-new.md is gone")
        tab.context.close()

    def bursts(self, preview, tab, address):
        """A thousand files at once are built once or twice; a folder moved out and in, and the content
        replaced as a whole, are followed."""
        many = preview.folder / "many"
        many.mkdir()
        for number in range(1000):
            (many / f"q{number}.md").write_text(
                f"---\nquestion: Question {number}?\n---\n\nYes.\n")
        said = len(preview.lines)
        for path in sorted(many.iterdir()):
            shutil.copy(path, preview.folder / "Content/side-by-side/faq")
        tab.goto(address + "side-by-side/faq.html")
        until(tab, "document.querySelector('main').textContent.includes('Question 999?') && "
                              "document.querySelector('main').textContent.includes('Question 0?')")
        preview.change(SOURCE, "title: Running a session", "title: The last change")
        preview.says(r"running-a-session.md saved")
        builds = [line for line in preview.lines[said:] if " of the site changed" in line]
        self.claim(len(builds) - 1 <= 2, f"a thousand files took {len(builds) - 1} builds: {builds}")
        for path in sorted(many.iterdir()):
            (preview.folder / "Content/side-by-side/faq" / path.name).unlink()
        until(tab, "!document.querySelector('main').textContent.includes('Question 7?')")
        preview.change(SOURCE, "title: The last change", "title: Running a session")
        preview.says(r"running-a-session.md saved")

        content, aside = preview.folder / "Content", preview.folder / "aside"
        content.rename(aside)
        until(tab, DIALOG)
        self.claim("no content folder" in tab.locator("portico-preview dialog").inner_text(),
                   "nobody is told that the content folder is gone")
        aside.rename(content)
        until(tab, f"!({DIALOG})")
        preview.change(SOURCE, "title: Running a session", "title: After all")
        preview.says(r"running-a-session.md saved")
        tab.goto(address + PAGE)
        self.claim("After all" in tab.locator("h1").inner_text(), "a replaced folder is not followed")
        preview.change(SOURCE, "title: After all", "title: Running a session")
        until(tab, "document.querySelector('h1').textContent.includes('Running a session')")

    # A whole run

    def main_run(self, folder, *options):
        scratch = Path(folder) / "scratch"
        scratch.mkdir()
        preview = Preview(self.portico, portal(folder), *options, environment=[("TMPDIR", str(scratch))])
        address = preview.says(r"Open +(http\S+)")[1]
        self.claim(address.endswith("/mentoring/"), f"the address {address} lacks the folder of base_url")
        tab = self.follows(preview, address)
        self.goes_back(preview, address)
        self.shows_mistakes(preview, address, tab)
        self.conceals(preview, address, tab)
        self.loses_pages(preview, address)
        self.bursts(preview, tab, address)
        self.claim(preview.stop() == 0, "Ctrl-C is not a good end")
        until(tab, "!document.querySelector('portico-preview').shadowRoot.querySelector('.note').hidden")
        self.claim(not list(scratch.iterdir()), f"it leaves {list(scratch.iterdir())}")
        self.claim(not (Path(folder) / "Public").exists(), "a preview writes into the output folder")
        with socket.socket() as port:  # it is free again
            port.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            port.bind(("127.0.0.1", int(address.split(":")[2].split("/")[0])))

    def first_fails(self, folder):
        """A portal that cannot be built is served as soon as it can."""
        portal(folder)
        source = Path(folder) / SOURCE
        good = source.read_text(encoding="utf-8")
        source.write_text(good.replace("minutes: 20", "minutes: twenty"), encoding="utf-8")
        preview = Preview(self.portico, folder)
        address = preview.says(r"Open +(http\S+)")[1]
        tab = self.tab(preview)
        tab.goto(address)
        until(tab, DIALOG)
        source.write_text(good, encoding="utf-8")
        tab.wait_for_url("**/mentoring/")
        until(tab, f"!({DIALOG}) && document.querySelector('.top') !== null")
        self.claim(preview.stop(signal.SIGTERM) == 0, "being asked to end is not a good end")

    def too_hard(self, folder):
        """A page that takes far too long to read is a mistake like others: it is shown, and can be mended."""
        portal(folder)
        preview = Preview(self.portico, folder, "--patience", "0.5")
        address = preview.says(r"Open +(http\S+)")[1]
        tab = self.tab(preview)
        tab.goto(address + PAGE)
        good = (preview.folder / SOURCE).read_text(encoding="utf-8")
        preview.write(SOURCE, good + "*a* b\n\n" * 250_000)
        preview.says(r"Waiting until it is mended")
        until(tab, DIALOG)
        shown = tab.locator("portico-preview dialog").inner_text()
        self.claim("running-a-session.md" in shown and "to read" in shown, f"the overlay does not say why: {shown}")
        preview.write(SOURCE, good)
        until(tab, f"!({DIALOG}) && document.querySelector('h1').textContent.includes('Running a session')")
        self.claim(preview.stop() == 0, "Ctrl-C is not a good end after that")

    def small_things(self, folder):
        """Drafts, ports, and what cannot work."""
        portal(folder)
        source = Path(folder) / SOURCE
        source.write_text(source.read_text(encoding="utf-8").replace("\norder: 75", "\norder: 75\nstatus: draft", 1),
                          encoding="utf-8")
        # What opens a browser here writes down the address instead.
        browser = Path(folder) / "bin/xdg-open"
        browser.parent.mkdir()
        browser.write_text(f'#!/bin/sh\necho "$1" >"{folder}/opened"\n')
        browser.chmod(0o755)
        path = f"{browser.parent}:{os.environ['PATH']}"
        taken = Preview(self.portico, folder, "--drafts", "--poll", "--open", environment=[("PATH", path)])
        address = taken.says(r"Open +(http\S+)")[1]
        self.claim(urlopen(address + PAGE).status == 200, "--drafts does not show a draft")
        port = address.split(":")[2].split("/")[0]
        opened = Path(folder) / "opened"
        end = time.monotonic() + PATIENCE
        while not (opened.exists() and opened.read_text()) and time.monotonic() < end:
            pass
        self.claim(opened.read_text().strip() == address, f"--open opens {opened.read_text()}")

        def fails(*options):
            done = subprocess.run([self.portico, "serve", *options], cwd=folder, capture_output=True, text=True)
            return done.returncode, done.stderr

        code, said = fails("--port", port)
        self.claim(code == 3 and f"port {port} is taken" in said and "mend" in said, f"a taken port: {code} {said}")
        code, said = fails("--host", "203.0.113.9")
        self.claim(code == 3 and "no address `203.0.113.9`" in said, f"a foreign address: {code} {said}")
        code, said = fails("--content", "Contnet")
        self.claim(code == 3 and "no content folder `Contnet`" in said, f"no content: {code} {said}")
        for words in [("--port", "99999"), ("--port", "x"), ("--hots", "x"), ("extra",)]:
            code, said = fails(*words)
            self.claim(code == 2, f"{words}: {code} {said}")
        # Looking at the files is slower and comes to the same.
        taken.change(SOURCE, "title: Running a session", "title: Seen by looking")
        taken.says(r"running-a-session.md saved: \d+ files?")
        self.claim(b"Seen by looking" in urlopen(address + PAGE).read(), "--poll does not see a change")
        self.claim(taken.stop() == 0, "Ctrl-C is not a good end")
        open_to_all = Preview(self.portico, folder, "--host", "0.0.0.0")
        open_to_all.says(r"Everybody on your network can see")
        address = open_to_all.says(r"Open +(http://127\.0\.0\.1:\S+)")[1]
        self.claim(status(address + KIT) == 404, "everybody's preview has what only organisers get")
        open_to_all.stop()
        organisers = Preview(self.portico, folder, "--audience", "admin")
        address = organisers.says(r"Open +(http\S+)")[1]
        self.claim(status(address + KIT) == 200, "the organisers' preview lacks their pages")
        organisers.stop()


def main():
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} PORTICO [main|first|small|hard]...")
    problems = []
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        checks = Checks(os.path.abspath(sys.argv[1]), browser, problems.append)
        for name, run in [("main", checks.main_run), ("first", checks.first_fails), ("small", checks.small_things),
                          ("hard", checks.too_hard)]:
            if sys.argv[2:] and name not in sys.argv[2:]:
                continue
            (Path(folder) / name).mkdir()
            run(os.path.join(folder, name))
    report("a page follows its file, and a mistake lies over the last good page", f"{checks.count} claims", problems)


main()
