"""Fixtures for tests that need the built site or a browser."""

import pytest
from browser import FLAGS, NoBrowser, find, serve
from playwright.sync_api import sync_playwright
from site_build import build_once


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The real site, built once a run."""
    return build_once(tmp_path_factory, "site")


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory):
    """The site as it is packed to be opened from a folder, built once a run."""
    return build_once(tmp_path_factory, "offline", OFFLINE="true")


@pytest.fixture(scope="session")
def server(site):
    """The address of the built site, served under its security policy."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def chromium():
    try:
        path = find()
    except NoBrowser as error:
        pytest.fail(str(error), pytrace=False)  # a whole run has said it once and stopped before (see conftest.py)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium):
    """A maker of pages in contexts of their own. ``page.requested`` holds addresses, ``page.faults`` what went wrong."""
    contexts = []

    def make(**options):
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.requested, page.faults = [], []
        page.on("request", lambda request: page.requested.append(request.url))
        page.on("requestfailed", lambda request: page.faults.append(f"failed: {request.url}")
                if not _moved_on(request) else None)
        page.on("response", lambda response: page.faults.append(f"{response.status}: {response.url}")
                if response.status >= 400 else None)
        page.on("console", lambda message: page.faults.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        return page

    yield make
    for context in contexts:
        context.close()


def _moved_on(request) -> bool:
    """Whether the browser itself gave up a load since the page went to another address: no fault of the page."""
    return request.failure == "net::ERR_ABORTED"


@pytest.fixture
def page(new_page):
    return new_page()


@pytest.fixture
def page_without_policy(new_page):
    """A page into which a checking script may be put."""
    return new_page(bypass_csp=True)
