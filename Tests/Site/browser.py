"""Debian's Chromium, driven by Playwright."""

import os
import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

# The shell is Chromium without the windows around its pages: it shows, prints and runs them all the same
# and takes a quarter less time. Where it is not, a whole Chromium does.
BROWSERS = [os.environ["CHROMIUM"]] if "CHROMIUM" in os.environ else ["chromium-headless-shell", "chromium"]
# A page's scripts are done before a second, better translation of them would have paid.
QUICK = "--js-flags=--no-opt --no-maglev"


@contextmanager
def chromium():
    with sync_playwright() as playwright:
        path = next(filter(None, map(shutil.which, BROWSERS)), None)
        browser = playwright.chromium.launch(executable_path=path, args=[QUICK])
        try:
            yield browser
        finally:
            browser.close()


def serve_from(tab, site):
    """Answers for the site's future address from its folder, so that 404.html, the one page with
    absolute addresses, can be looked at as a web server would show it."""
    def answer(route):
        path = site.folder / site.target("", route.request.url)[0]
        route.fulfill(path=path) if path.is_file() else route.fulfill(status=404)
    if site.base_url:
        tab.route(site.base_url + "**", answer)


def address_of(site, name):
    if name == "404.html" and site.base_url:
        return site.base_url + name
    return (site.folder / name).as_uri()


def watch(tab, allowed, say):
    """Reports errors on the console, failed requests, and requests that leave the `allowed` addresses."""
    def ours(address):  # a browser asks every web server for this one by itself
        return not address.endswith("/favicon.ico")

    def request(request):
        if not request.url.startswith((*allowed, "data:", "blob:")) and ours(request.url):
            say(f"asks for {request.url}")

    def response(response):
        if response.status >= 400 and ours(response.url):
            say(f"gets {response.status} for {response.url}")

    def failed(request):
        # The tab itself gives up on an icon when it moves on to the next page.
        if "ERR_ABORTED" not in (request.failure or ""):
            say(f"does not get {request.url}: {request.failure}")

    def console(message):
        if message.type in ("error", "warning") and ours(message.location["url"]):
            say(f"console: {message.text}")

    tab.on("request", request)
    tab.on("response", response)
    tab.on("requestfailed", failed)
    tab.on("console", console)
    tab.on("pageerror", lambda error: say(f"script error: {error}"))
