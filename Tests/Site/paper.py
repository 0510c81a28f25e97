"""What is made to be printed fits its paper: a role card one sheet of A4, in every language; the
handbook's print edition a cover, a page of contents and the chapters."""

import re

from browser import address_of, chromium
from built_site import report, site_from_arguments


def sheets(tab, site, name):
    tab.goto(address_of(site, name))
    pdf = tab.pdf(format="A4", prefer_css_page_size=True, print_background=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def main():
    site = site_from_arguments()
    problems, cards, handbooks = [], 0, 0
    with chromium() as browser:
        tab = browser.new_page()
        for name, page in site.pages.items():
            if page.kind == "kind-role-card":
                cards += 1
                if (count := sheets(tab, site, name)) != 1:
                    problems.append(f"{name}: a role card is one sheet, and this takes {count}")
            if page.kind == "kind-handbook-print":
                handbooks += 1
                parts = sum("part" in element.get("class").split() for element in page.all("section"))
                # The cover, the contents and each part begin a page of their own.
                if (count := sheets(tab, site, name)) < 2 + parts:
                    problems.append(f"{name}: {parts} parts, and only {count} sheets")
    report("fit their paper", f"{cards} role cards, {handbooks} handbooks", problems)


main()
