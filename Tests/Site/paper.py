"""What is made to be printed fits its paper: a role card one sheet of A4, a meeting guide's page one
sheet of A4 and one of Letter, in every language; the handbook's print edition a cover, a page of
contents and the chapters."""

import re

from browser import address_of, chromium
from built_site import report, site_from_arguments

ONE_SHEET = {"kind-role-card": ["A4"], "kind-meeting-card": ["A4", "Letter"]}


def sheets(tab, paper="A4"):
    pdf = tab.pdf(format=paper, prefer_css_page_size=True, print_background=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def main():
    site = site_from_arguments()
    problems, cards, handbooks = [], 0, 0
    with chromium() as browser:
        tab = browser.new_page()
        for name, page in site.pages.items():
            if page.kind in ONE_SHEET:
                cards += 1
                tab.goto(address_of(site, name))
                for paper in ONE_SHEET[page.kind]:
                    if (count := sheets(tab, paper)) != 1:
                        problems.append(f"{name}: this is one sheet of {paper}, and it takes {count}")
            if page.kind == "kind-handbook-print":
                handbooks += 1
                parts = sum("part" in element.get("class").split() for element in page.all("section"))
                tab.goto(address_of(site, name))
                # The cover, the contents and each part begin a page of their own.
                if (count := sheets(tab)) < 2 + parts:
                    problems.append(f"{name}: {parts} parts, and only {count} sheets")
    report("fit their paper", f"{cards} cards, {handbooks} handbooks", problems)


main()
