"""Takes pictures of a built site: pictures.py look|readme SITE-FOLDER PICTURE-FOLDER

`look` is for a developer's eye: every kind of page on a phone and a desktop, in the light, in the
dark and as printed. `readme` takes the few pictures that the README shows.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from browser import address_of, chromium
from built_site import Site

PHONE, DESKTOP, PAPER = (390, 844), (1280, 800), (794, 1123)  # paper: A4 at 96 dots an inch

# File name, kind of page in the program PROGRAM, size, colour scheme, medium.
PROGRAM = "turnabout"
README = [
    ("program-phone", "program-home", PHONE, "light", "screen"),
    ("program-desktop", "program-home", DESKTOP, "light", "screen"),
    ("program-desktop-dark", "program-home", DESKTOP, "dark", "screen"),
    ("handbook-print", "handbook-print", PAPER, "light", "print"),
]


def take(tab, site, name, size, scheme, medium, file, whole):
    tab.set_viewport_size({"width": size[0], "height": size[1]})
    tab.emulate_media(color_scheme=scheme, media=medium, reduced_motion="reduce")
    tab.goto(address_of(site, name))
    tab.screenshot(path=file, full_page=whole)


def look(tab, site, folder):
    views = [(f"{where}-{scheme}", size, scheme, "screen")
             for where, size in [("phone", PHONE), ("desktop", DESKTOP)] for scheme in ["light", "dark"]]
    views.append(("print", PAPER, "light", "print"))
    for name in site.one_of_each_kind():
        for view, size, scheme, medium in views:
            # The page first, so that the pictures of one page stand together.
            file = folder / f"{name.removesuffix('.html').replace('/', '-')}.{view}.png"
            take(tab, site, name, size, scheme, medium, file, whole=True)


def readme(tab, site, folder):
    for file_name, kind, size, scheme, medium in README:
        name = next((name for name, page in site.pages.items()
                     if name.startswith(PROGRAM + "/") and page.kind == "kind-" + kind), None)
        if name is None:
            sys.exit(f"{PROGRAM}/ has no page of the kind {kind}")
        file = folder / f"{file_name}.png"
        take(tab, site, name, size, scheme, medium, file, whole=False)
        if shutil.which("pngquant"):
            # 256 colours are enough for a page, in a third of the bytes. It ends with 98 or 99 where
            # the result would be larger or worse; the picture then stays as it is.
            subprocess.run(["pngquant", "--force", "--skip-if-larger", "--strip", "--quality", "70-95",
                            "--output", file, file])


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("look", "readme"):
        sys.exit(__doc__)
    site, folder = Site(sys.argv[2]), Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        # A phone has two dots where a desktop has one.
        tab = browser.new_context(device_scale_factor=1 if sys.argv[1] == "look" else 2).new_page()
        (look if sys.argv[1] == "look" else readme)(tab, site, folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


main()
