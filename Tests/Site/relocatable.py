"""The same folder works below any path of a web server and as local files in any folder.

At each depth of the site a page of each kind is loaded, so every template is seen as far down as it is
used; the crawler follows the links of all pages.
"""

import functools
import http.server
import shutil
import tempfile
import threading
from pathlib import Path

from browser import chromium, watch
from built_site import report, site_from_arguments

# A name with a space, an accent and a percent sign, as a shared drive may have.
AWKWARD = "Portal für alle 100%"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def main():
    site = site_from_arguments()
    problems, loads = [], 0
    # 404.html is shown at any depth of one address, so it cannot be relative. The crawler reads it.
    kinds = {(name.count("/"), page.kind): name for name, page in site.pages.items() if name != "404.html"}
    names = list(kinds.values())
    with tempfile.TemporaryDirectory() as temporary, chromium() as browser:
        root = Path(temporary)
        shutil.copytree(site.folder, root / AWKWARD)
        shutil.copytree(site.folder, root / "web" / "intranet" / "hr")
        handler = functools.partial(Quiet, directory=root / "web")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        places = {
            "below a path": f"http://127.0.0.1:{server.server_port}/intranet/hr/",
            "as files": (root / AWKWARD).as_uri() + "/",
        }
        for place, address in places.items():
            tab = browser.new_context().new_page()
            where = ""

            def say(problem):
                problems.append(f"{where} {problem}")

            watch(tab, [address], say)
            for name in names:
                where = f"{name} ({place}):"
                tab.goto(address + name)
                loads += 1
                if not tab.evaluate("document.styleSheets.length"):
                    say("has no style")
            # A walk by clicks, as a reader goes: home, a program, its handbook, a guideline.
            where = f"index.html ({place}):"
            tab.goto(address + "index.html")
            for _ in range(4):
                where = f"{tab.url} ({place}):"
                link = tab.locator("main a[href$='.html']:visible").first
                if not link.count():
                    break
                link.click()
                if not tab.url.startswith(address) or not tab.locator("main").count():
                    say(f"a click leads to {tab.url}, which is no page of this site")
                    break
            tab.context.close()
        server.shutdown()
    report("works below a path and as local files", f"{len(names)} pages, {loads} loads", problems)


main()
