"""What is made to be printed fits its paper: a role card one sheet of A4, a meeting guide's page one
sheet of A4 and one of Letter, a worksheet the few sheets of either that it should take, with lines
that a pen fits between, a certificate across one; the handbook's print edition a cover, a page of
contents and the chapters; and what people print to carry along, such as their journey, is no wider
than its paper. In every language."""

import re

from browser import address_of, chromium
from built_site import report, site_from_arguments

ONE_SHEET = {"kind-role-card": ["A4"], "kind-meeting-card": ["A4", "Letter"]}

# Pages that people print, and the most sheets of A4 that each should take.
CARRIED = {"kind-journey": 5, "kind-difficult": 4, "kind-take-part": 5, "kind-who-does-what": 4}

# The sheets of each worksheet that takes more than one.
SHEETS = {"agreement": 3, "closing": 2, "goals": 2, "matching-questionnaire": 2, "my-why": 2,
          "survey-questions": 3, "workaround-diary": 2}
MILLIMETRE = 96 / 25.4
LINE = 8 * MILLIMETRE
# What the margins leave of A4.
WIDTH = round((210 - 2 * 16) * MILLIMETRE)


def printed(tab, paper="A4"):
    return tab.pdf(format=paper, prefer_css_page_size=True, print_background=True)


def sheets(tab, paper="A4"):
    return sheets_of(printed(tab, paper))


def sheets_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def lies_across(pdf):
    width, height = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf).groups()
    return float(width) > float(height)


# What a pen cannot be used on: lines too close together, and whatever is wider than the paper.
MEASURE = """line => {
  const found = [];
  for (const field of document.querySelectorAll(".fill input:not([type]), .fill textarea")) {
    const rows = field.rows || 1, height = field.getBoundingClientRect().height;
    if (height + 1 < rows * line) found.push(`${rows} lines are ${height} pixels high`);
    if (parseFloat(getComputedStyle(field).lineHeight) < line) found.push("lines are too close together");
  }
  const sheet = document.querySelector(".fill");
  if (sheet.scrollWidth > sheet.clientWidth + 1) found.push("something is wider than the sheet");
  if (document.documentElement.scrollWidth > innerWidth) found.push("it is wider than the paper");
  return [...new Set(found)];
}"""


# What stands outside the paper, or is cut off by what it stands in.
OUTSIDE = """() => [...document.querySelectorAll('main *')].filter(e => {
  const box = e.getBoundingClientRect();
  return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
}).slice(-1).map(e => e.outerHTML.slice(0, 100))"""


def main():
    site = site_from_arguments()
    problems, cards, worksheets, handbooks, carried = [], 0, 0, 0, 0
    with chromium() as browser:
        tab = browser.new_page()
        for name, page in site.pages.items():
            if page.kind in ONE_SHEET:
                cards += 1
                tab.goto(address_of(site, name))
                for paper in ONE_SHEET[page.kind]:
                    if (count := sheets(tab, paper)) != 1:
                        problems.append(f"{name}: this is one sheet of {paper}, and it takes {count}")
            if page.kind == "kind-worksheet":
                worksheets += 1
                tab.goto(address_of(site, name))
                wanted = SHEETS.get(name.split("/")[-1].removesuffix(".html"), 1)
                pdfs = {paper: printed(tab, paper) for paper in ["A4", "Letter"]}
                for paper, pdf in pdfs.items():
                    if (count := sheets_of(pdf)) != wanted:
                        problems.append(f"{name}: {wanted} sheets of {paper} should do, and it takes {count}")
                if name.endswith("/certificate.html") != lies_across(pdfs["A4"]):
                    problems.append(f"{name}: only a certificate lies across its sheet, and it does")
                tab.emulate_media(media="print")
                tab.set_viewport_size({"width": WIDTH, "height": 1000})
                problems += [f"{name}: {trouble}" for trouble in tab.evaluate(MEASURE, LINE)]
                tab.emulate_media(media="null")
            if page.kind in CARRIED:
                carried += 1
                tab.goto(address_of(site, name))
                if (count := sheets(tab)) > CARRIED[page.kind]:
                    problems.append(f"{name}: {CARRIED[page.kind]} sheets should do, and it takes {count}")
                tab.emulate_media(media="print")
                tab.set_viewport_size({"width": WIDTH, "height": 1000})
                problems += [f"{name}: outside the paper: {part}" for part in tab.evaluate(OUTSIDE)]
                tab.emulate_media(media="null")
            if page.kind == "kind-handbook-print":
                handbooks += 1
                parts = sum("part" in element.get("class").split() for element in page.all("section"))
                tab.goto(address_of(site, name))
                # The cover, the contents and each part begin a page of their own.
                if (count := sheets(tab)) < 2 + parts:
                    problems.append(f"{name}: {parts} parts, and only {count} sheets")
    report("fit their paper", f"{cards} cards, {worksheets} worksheets, {handbooks} handbooks, {carried} other pages", problems)


main()
