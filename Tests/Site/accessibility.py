"""No page has an accessibility violation (axe, WCAG 2.2 AA) or scrolls sideways, on a phone or a
desktop, in the light or the dark; and none logs an error or asks for anything outside its folder.

What can differ from page to page is looked at on every page: its structure (headings, names, roles,
languages: all of axe's rules but the three below), by turns on a phone and on a desktop, with all
unfolded that is folded in its main part; and whether it scrolls sideways, at both widths.

How a thing looks comes from the style sheet, and that goes by elements, their classes and what they
stand in. So as many pages are looked at whole as it takes to see every element with its classes, and
text in it, in every element that it stands in: with colours and the sizes of what is pressed, at both widths, in
the light and the dark, and what is folded in the main part also unfolded. So is one page of each
kind in the main language, there also with its menus open: in the others only the words differ.
In the dark only the colours are looked at, if everything stands where it stood in the light.

    accessibility.py SITE-FOLDER [PART] [--every-look]

With PART only the pages whose address holds it are looked at; with --every-look each page is looked
at whole, in all four ways, folded and unfolded, which takes half an hour (`make every-look`).
"""

import multiprocessing
import os
import sys
from importlib.resources import files

from browser import address_of, chromium, serve_from, watch
from built_site import Site, report, site_from_arguments

WIDTHS = [320, 1280]
SCHEMES = ["light", "dark"]
LOOKS = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]
CROSSWISE = list(zip(WIDTHS, SCHEMES))
TABS = os.cpu_count() or 2

# The rules that are about how things look, and take most of the time.
OF_LOOKS = ["color-contrast", "link-in-text-block", "target-size"]
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
RUN = """async rules => {
  const results = await axe.run({
    ...rules,
    resultTypes: ['violations'],
    preload: false, // axe would fetch the style sheets again, which a local file may not
  })
  return results.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
    `${rule.id}: ${rule.help} at ${node.target.join(' ')}: ` +
    node.failureSummary.split('\\n').slice(1, 3).map(line => line.trim()).join('; ')))
}"""
# What is folded away is not looked at, so it is unfolded for further looks. Open menus lie over the
# page: they get looks of their own.
FOLDS_IN_MAIN = "document.querySelector('main details:not([open])') !== null"
UNFOLD = "within => document.querySelectorAll(within + ' details').forEach(details => { details.open = true })"
TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= room) return null
  const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > room + 0.5)
  return wide.slice(-1).map(e => e.outerHTML.slice(0, 120))[0] || 'something'
}"""


# Whether everything is where it was, and as visible, when this was asked last.
STANDS_AS_BEFORE = """() => {
  const before = window.placesBefore
  window.placesBefore = [...document.querySelectorAll('body *')].map(e => {
    const {x, y, width, height} = e.getBoundingClientRect()
    return [x, y, width, height, getComputedStyle(e).visibility]
  }).join()
  return window.placesBefore === before
}"""


def rules(whole):
    return {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            "rules": {rule: {"enabled": whole} for rule in OF_LOOKS}}


def whole_pages(site, names):
    """The pages that are looked at whole, and whether each is there for its kind: one of each kind in
    the main language, and then those that add most to what was seen, until all was."""
    ours_first = sorted(names, key=lambda name: site.pages[name].language != site.language)
    samples = {site.pages[name].kind: name for name in reversed(ours_first)
               if site.pages[name].language == site.language}
    chosen = dict.fromkeys(samples.values(), True)
    seen = set().union(*(site.pages[name].patterns for name in chosen))
    while True:
        best = max(ours_first, key=lambda name: len(site.pages[name].patterns - seen))
        if site.pages[best].patterns <= seen:
            return chosen
        chosen[best] = False
        seen |= site.pages[best].patterns


def looks_at(name, turn, chosen, every_look):
    """The looks at a page: (width, scheme, within what all is unfolded, whether it is looked at whole)."""
    if every_look or name in chosen:
        looks = [(*look, "", True) for look in LOOKS] + [(WIDTHS[0], scheme, "main", True) for scheme in SCHEMES]
        return looks + [(WIDTHS[0], SCHEMES[turn % 2], "body", True)] * chosen.get(name, every_look)
    return [(*CROSSWISE[turn % 2], "main", False)]


def look_at(arguments):
    folder, pages = arguments
    site, problems, looks = Site(folder), {}, 0
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    with chromium() as browser:
        # Without animation: a colour measured half-way through a transition is nobody's colour.
        tab = browser.new_context(reduced_motion="reduce").new_page()
        tab.add_init_script(axe)
        name, when, window, theme = "", "", None, None

        def say(problem):  # the same mistake in several looks at a page is one problem
            problems.setdefault(f"{name}: {problem}", []).append(when)

        allowed = []
        watch(tab, allowed, say)
        for name, ways in pages:
            when = "on arrival"
            address = address_of(site, name)
            # The folder is all a page may ask for; only 404.html has the site's own address.
            if address.startswith("file:"):
                allowed[:] = [site.folder.as_uri() + "/"]
            else:
                allowed[:] = [site.base_url]
                serve_from(tab, site)
            tab.goto(address)
            if len(ways) > 1 and not tab.evaluate(FOLDS_IN_MAIN):
                ways = [way for way in ways if way[2] != "main"]
            # Where the other width gets no look, it is asked for its room alone.
            ways += [(width, None, "", False) for width in WIDTHS if width not in {way[0] for way in ways}]
            for width, scheme, unfolded, whole in ways:
                when = f"{width} px {scheme or ''}{' unfolded' if unfolded else ''}"
                if width != window:
                    tab.set_viewport_size({"width": width, "height": 800})
                    window = width
                if scheme and scheme != theme:
                    tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                    theme = scheme
                if unfolded:
                    tab.evaluate(UNFOLD, unfolded)
                if scheme:
                    looks += 1
                    stands = whole and tab.evaluate(STANDS_AS_BEFORE)
                    for violation in tab.evaluate(RUN, COLOURS if stands else rules(whole)):
                        say(violation)
                if wide := tab.evaluate(TOO_WIDE):
                    say(f"scrolls sideways because of {wide}")
    return [f"{problem} ({', '.join(dict.fromkeys(times))})" for problem, times in problems.items()], looks


def main():
    every_look = "--every-look" in sys.argv
    if every_look:
        sys.argv.remove("--every-look")
    part = sys.argv.pop(2) if len(sys.argv) == 3 else ""
    site = site_from_arguments()
    names = [name for name in site.pages if part in "/" + name]
    if not names:
        sys.exit(f"no page of {site.folder} holds {part}")
    chosen = whole_pages(site, names)
    # Those that take longest are dealt out evenly. From the one that is answered for on, all requests wait
    # for an answer: it comes last.
    names.sort(key=lambda name: (name == "404.html", name not in chosen))
    pages = [(name, looks_at(name, turn // TABS, chosen, every_look)) for turn, name in enumerate(names)]
    with multiprocessing.get_context("spawn").Pool(TABS) as pool:
        parts = pool.map(look_at, [(str(site.folder), pages[i::TABS]) for i in range(TABS)], chunksize=1)
    problems = sorted(problem for part, _ in parts for problem in part)
    report("0 violations, no sideways scrolling, no stray request",
           f"{len(names)} pages, {len(names) if every_look else len(chosen)} of them whole, "
           f"{sum(looks for _, looks in parts)} looks", problems)


if __name__ == "__main__":
    sys.exit(main())
