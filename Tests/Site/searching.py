"""A program's readers find its pages by their words: from a web server below a path, and by double-click
from an exported zip, in each language, with the keyboard, on a phone, and told in words to whoever
listens. Nothing is loaded before somebody searches, nothing from elsewhere, and whatever is asked or
written stays a text. Without JavaScript the page says so and leads to the A to Z.

    searching.py PORTICO
"""

import functools
import http.server
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from accessibility import RUN, TOO_WIDE, rules
from browser import chromium, watch
from built_site import report

TODAY = "2026-09-14"
# What the policy of every host says (Sources/Hosting/Headers.swift).
POLICY = ("default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src 'self'; "
          "base-uri 'none'; form-action 'self'; frame-ancestors 'none'")

# Where somebody asks what, and the page that has to be among the first so many.
QUESTIONS = [
    ("turnabout", "problem", "When it gets difficult", 1),
    ("turnabout", "conflict", "When it gets difficult", 4),
    ("turnabout", "stop", "When it gets difficult", 3),
    ("turnabout", "change mentor", "When it gets difficult", 2),
    ("turnabout", "How do I change my mentor?", "When it gets difficult", 2),
    ("turnabout", "harassment", "When it gets difficult", 3),
    ("turnabout", "CONFIDENTIAL", "Confidentiality", 1),
    ("turnabout", "is it for me", "Is it for me? Half an hour of answers", 1),
    ("turnabout", "agreement partnership", "Partnership agreement", 1),
    ("turnabout", "feedb", "Giving and receiving feedback", 3),
    # A slip, and a word that no page has.
    ("turnabout", "feedbak", "Giving and receiving feedback", 3),
    ("turnabout", "zzqx power dynamics", "Power dynamics", 3),
    # The kind of page, and a word of its title.
    ("turnabout", "worksheet norms", "How we work: our norms", 1),
    ("side-by-side", "problem", "When it gets difficult", 1),
    ("fr/turnabout", "equipe", "Bienvenue à bord", 20),
    ("fr/turnabout", "équipe", "Bienvenue à bord", 20),
    ("fr/turnabout", "problème", "Quand cela devient difficile", 1),
    ("fr/turnabout", "probleme", "Quand cela devient difficile", 1),
    ("fr/side-by-side", "changer de partenaire", "Quand cela devient difficile", 3),
]

# Words in many scripts, each with a way in which somebody may type it.
SCRIPTS = {
    "Œuvres": "oeuvre", "Straßenfest": "STRASSEN", "Łódź": "lodz", "İstanbul": "istanbul", "naïveté": "naivete",
    "Ёлка": "елка", "Ὀδυσσεύς": "οδυσσευς", "البرنامج": "برنامج", "المُرشِد": "مرشد", "導師計画": "師計",
    "指导者": "指", "มิตรภาพ": "ภาพ", "हिन्दी": "हिन्दी", "한국어": "한국", "שָׁלוֹם": "שלום", "𠮷野家": "𠮷野",
    "co-ordinate": "coordinate", "ﬁnish": "finish", "Đà Nẵng": "da nang",
}
HOSTILE = ["<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "__proto__", "constructor",
           "\"]);alert(1);//", "{n} {question} $&", "a\u2028b", "(", "[", "\\", "x" * 400, "%00%ff", "👩🏽‍🏫"]


class WebServer(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def violations(tab):
    tab.evaluate(AXE)
    return tab.evaluate(RUN, rules(True))


def ask(tab, text):
    tab.fill("#p-question", text)
    return answers(tab)


def answers(tab):
    """What is shown, once it has been said, too."""
    tab.wait_for_function("() => document.getElementById('p-count').textContent")
    return [link.strip() for link in tab.locator("#p-results a").all_inner_texts()]


def questions(tab, root, say):
    for folder, question, title, place in QUESTIONS:
        tab.goto(f"{root}{folder}/search.html?q={quote(question)}")
        found = answers(tab)
        if title not in found[:place]:
            say(f"{folder}: “{question}” finds {found[:place + 2]}, not “{title}”")


def way_in(tab, root, say):
    """From the page's head, with the keyboard alone, to a page that was found."""
    loaded = []
    tab.on("request", lambda request: loaded.append(request.url))
    tab.goto(root + "turnabout/handbook/index.html")
    if any("search" in address for address in loaded):
        say("a page loads something of the search before anybody searches")
    for _ in range(5):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.name") == "q":
            break
    else:
        say("the search is not among the first things that Tab reaches")
    loaded.clear()
    tab.keyboard.type("conflict")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/search.html?q=conflict")
    found = answers(tab)
    if "Pages found: " not in tab.inner_text("#p-count") or len(found) < 5:
        say(f"“conflict” finds {found}")
    indexes = [address for address in loaded if "search-index" in address]
    if len(indexes) != 1:
        say(f"the first question asks for {indexes}")
    if tab.locator("#p-results mark").first.inner_text() != "Conflict":
        say("what was asked for is not marked")
    if not tab.title().startswith("conflict · "):
        say(f"the page is called {tab.title()}")
    # As somebody types on, the page follows, and its address with it.
    tab.focus("#p-question")
    tab.keyboard.press("End")
    tab.keyboard.type(" of inter")
    tab.wait_for_function("() => location.search.includes('inter')")
    tab.wait_for_function("() => document.querySelectorAll('#p-results li').length < %d" % len(found))
    for _ in range(4):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.closest('#p-results') !== null"):
            break
    title = tab.evaluate("document.activeElement.textContent")
    tab.keyboard.press("Enter")
    tab.wait_for_url(lambda address: "search.html" not in address)
    if tab.inner_text("h1") != title:
        say(f"“{title}” leads to “{tab.inner_text('h1')}”")
    tab.go_back()
    if tab.input_value("#p-question") != "conflict of inter":
        say("on the way back the question is gone")
    # A question among many is found by itself.
    ask(tab, "move first")
    tab.click("#p-results a[href*='faq.html#']")
    if "faq.html#" not in tab.url or not tab.evaluate("document.querySelector(':target') !== null"):
        say(f"a question in a list leads to {tab.url}")
    # More than is shown at once.
    tab.goto(root + "turnabout/search.html?q=time")
    first = len(answers(tab))
    tab.click("#p-more button")
    if len(answers(tab)) <= first or not tab.evaluate("document.activeElement.closest('#p-results') !== null"):
        say("no more is shown, or the focus is lost")


def hostile(tab, root, say):
    asked = []
    tab.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    for text in HOSTILE:
        tab.goto(f"{root}turnabout/search.html?q={quote(text)}")
        tab.wait_for_function("() => document.querySelector('#p-finder form').checkVisibility()")
        if tab.locator("#p-finder img, #p-finder script").count() or asked:
            say(f"{text[:40]!r} became more than a text: {asked}")
        said = tab.text_content("#p-count")
        if said and "{" in said.replace("{n} {question} $&", ""):
            say(f"{text[:40]!r} is answered with {said!r}")


def looks(browser, root, say):
    """A phone and a desktop, light and dark, found and not found, from left and from right."""
    for width, scheme in ((320, "dark"), (390, "light"), (1280, "light"), (1280, "dark")):
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme,
                                      reduced_motion="reduce")
        tab = context.new_page()
        for address in ("turnabout/search.html?q=conflict", "fr/turnabout/search.html?q=zzzzz", "turnabout/faq.html"):
            tab.goto(root + address)
            if "?" in address:
                answers(tab)
            for problem in violations(tab):
                say(f"{address} at {width} px, {scheme}: {problem}")
            wide = tab.evaluate(TOO_WIDE)
            if wide:
                say(f"{address} at {width} px scrolls sideways: {wide}")
            small = tab.evaluate("""() => [...document.querySelectorAll('.find input, .find button')]
              .map(e => e.getBoundingClientRect()).filter(r => r.width && (r.height < 42 || r.width < 44)).length""")
            if small:
                say(f"{address} at {width} px: the search is hard to hit")
        context.close()


def without_script(browser, root, say):
    tab = browser.new_context(java_script_enabled=False).new_page()
    for folder, words, link in (("turnabout", "needs JavaScript", "Everything from A to Z"),
                                ("fr/turnabout", "a besoin de JavaScript", "Tout, de A à Z")):
        tab.goto(root + folder + "/index.html")
        tab.fill(".find input", "conflict")
        tab.click(".find button")
        if "search.html?q=conflict" not in tab.url or words not in tab.inner_text("#p-finder"):
            say(f"{folder}: without JavaScript it says {tab.inner_text('#p-finder')}")
        if tab.locator("#p-finder form").is_visible():
            say(f"{folder}: without JavaScript there is a form that does nothing")
        tab.click(f"text={link}")
        if not tab.url.endswith("/a-z.html"):
            say(f"{folder}: “{link}” leads to {tab.url}")
    tab.context.close()


def own_portal(portico, folder, browser, say):
    """A portal in Arabic whose pages say hostile things, in many scripts."""
    portal = folder / "own"
    subprocess.run([portico, "init", portal, "--today", TODAY], check=True, capture_output=True)
    content = portal / "Content"
    program = next(path.parent for path in content.glob("*/program.yml"))
    settings = (content / "portal.yml").read_text(encoding="utf-8")
    (content / "portal.yml").write_text(settings + "\nlanguages: {default: en, others: [ar]}\n", encoding="utf-8")
    pages = program / "pages"
    pages.mkdir(exist_ok=True)
    (pages / "scripts.md").write_text(
        "---\ntitle: Words of the world\n---\n\n" + "\n\n".join(f"{word}." for word in SCRIPTS) + "\n", encoding="utf-8")
    (pages / "hostile.md").write_text(
        "---\ntitle: \"<img src=x onerror=alert(1)> & \\\"quokka\\\" </script> __proto__\"\n"
        "summary: \"constructor </script><script>alert(2)</script> quokka \\u2028 end\"\n---\n\n"
        + "`<img src=x onerror=alert(3)>` " + "y" * 5000 + "\n", encoding="utf-8")
    (pages / "hostile.ar.md").write_text("---\ntitle: دليل المرشدين\nsummary: كيف نبدأ\n---\n\nالبرنامج.\n", encoding="utf-8")
    built = subprocess.run([portico, "build", "--content", content, "--output", portal / "Public", "--today", TODAY],
                           capture_output=True, text=True)
    if built.returncode:
        return say(f"its own portal: {built.stdout}{built.stderr}")
    root = (portal / "Public").as_uri() + "/"
    tab = browser.new_context(viewport={"width": 390, "height": 800}).new_page()
    watch(tab, [root], lambda problem: say(f"its own portal {problem}"))
    tab.on("dialog", lambda dialog: (say(f"a page's text ran: {dialog.message}"), dialog.dismiss()))
    tab.goto(f"{root}{program.name}/search.html?q=quokka")
    found = answers(tab)
    if found != ["<img src=x onerror=alert(1)> & \"quokka\" </script> __proto__"] or tab.locator("#p-finder img").count():
        say(f"a hostile title is shown as {found}")
    for word, typed in SCRIPTS.items():
        if "Words of the world" not in ask(tab, typed):
            say(f"“{typed}” does not find “{word}”: {tab.inner_text('#p-count')}")
    # From the right; a page that is not translated is in its own language and direction.
    tab.goto(f"{root}ar/{program.name}/search.html?q={quote('مرشدين')}")
    if answers(tab) != ["دليل المرشدين"]:
        say(f"in Arabic it finds {answers(tab)}")
    box = tab.locator("#p-question").bounding_box()
    button = tab.locator("#p-finder button").first.bounding_box()
    if button["x"] > box["x"]:
        say("in Arabic the button is on the wrong side")
    for problem in violations(tab):
        say(f"in Arabic: {problem}")
    if tab.evaluate(TOO_WIDE):
        say("in Arabic the page scrolls sideways")
    ask(tab, "world")
    if tab.locator("#p-results a").first.get_attribute("dir") != "ltr":
        say("a page in another language is not marked as such")
    tab.context.close()


def main():
    portico = str(Path(sys.argv[1]).resolve())
    problems = []
    with tempfile.TemporaryDirectory() as temporary, chromium() as browser:
        folder = Path(temporary)
        done = subprocess.run([portico, "export", "zip", folder / "portal.zip", "--content", "Content", "--today", TODAY],
                              capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
        with zipfile.ZipFile(folder / "portal.zip") as archive:
            archive.extractall(folder / "Portal für alle 100%")
        unpacked = next((folder / "Portal für alle 100%").iterdir())
        shutil.copytree(unpacked, folder / "web" / "intranet" / "hr")
        handler = functools.partial(WebServer, directory=folder / "web")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        places = {"below a path": f"http://127.0.0.1:{server.server_port}/intranet/hr/",
                  "as files": unpacked.as_uri() + "/"}
        for place, root in places.items():
            def say(problem):
                problems.append(f"{place}: {problem}")
            tab = browser.new_context().new_page()
            watch(tab, [root], say)
            way_in(tab, root, say)
            questions(tab, root, say)
            tab.context.close()
        tab = browser.new_context().new_page()
        watch(tab, [root], say)
        hostile(tab, root, say)
        tab.context.close()
        looks(browser, root, problems.append)
        without_script(browser, places["below a path"], problems.append)
        own_portal(portico, folder, browser, problems.append)
        server.shutdown()
    report("found by their words, also as local files and without accents",
           f"{len(QUESTIONS)} questions, {len(SCRIPTS)} scripts, {len(HOSTILE)} hostile ones", problems)


main()
