"""The mark on a journey: what the script shows on a day is what a build on that day shows without it.

The pages are made for one day and read on many, also just before and after midnight of the reader's
own clock, which need not be that of the server. The script keeps nothing and asks for nothing.

    journeys.py SITE PORTICO CONTENT
"""

import datetime
import pathlib
import subprocess
import sys
import tempfile

from browser import chromium
from built_site import report

# Before people apply, while they prepare, a check-in, a meeting, the end, long after.
DAYS = ["2026-08-20", "2026-10-14", "2026-11-18", "2026-11-27", "2027-04-19", "2027-06-01"]
PAGES = ["turnabout/journey/mentor.html", "fr/turnabout/journey/mentee.html",
         "side-by-side/journey/manager.html", "fr/side-by-side/journey/sponsor.html"]
# Half an hour after midnight here, half an hour before it there.
CLOCKS = [("Pacific/Auckland", 0), ("America/Los_Angeles", 23)]

# A wall clock in the browser's own zone.
CLOCK = """(() => { const [y, m, d, h, n] = %s; const Real = Date;
  window.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(y, m - 1, d, h, n) } }
})()"""

STATE = """() => ({
  steps: [...document.querySelectorAll('.journey li[id]')].map(step => [step.id, step.className,
    step.getAttribute('aria-current'), step.querySelector('.meta').textContent.replace(/\\s+/g, ' ').trim()]),
  now: (note => note && !note.hidden ? note.querySelector('a').getAttribute('href') : null)(
    document.getElementById('p-now')),
  kept: localStorage.length + document.cookie.length,
})"""


def main():
    site, portico, content = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    problems, looks = [], 0
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        for number, day in enumerate(DAYS):
            made = pathlib.Path(folder) / day
            run = subprocess.run([portico, "build", "--content", content, "--output", made, "--today", day],
                                 cwd=folder, capture_output=True, text=True)
            if run.returncode:
                problems.append(f"on {day}: {run.stdout[-300:]}{run.stderr[-300:]}")
                continue
            place, hour = CLOCKS[number % 2]
            still = browser.new_context(java_script_enabled=False).new_page()
            moving = browser.new_context(timezone_id=place).new_page()
            moving.add_init_script(CLOCK % list(
                datetime.datetime.fromisoformat(f"{day}T{hour:02}:30").timetuple()[:5]))
            for name in PAGES:
                looks += 1
                before = look(still, made / name)
                after = look(moving, site / name)
                if before != after:
                    differing = [pair for pair in zip(before["steps"], after["steps"]) if pair[0] != pair[1]]
                    problems.append(f"{name} on {day} in {place}: {differing[:2] or (before, after)}")
            still.context.close()
            moving.context.close()
    report("the script marks what a build marks", f"{looks} looks at {len(PAGES)} journeys", problems)


def look(tab, page):
    tab.goto(page.as_uri())
    return tab.evaluate(STATE)


main()
