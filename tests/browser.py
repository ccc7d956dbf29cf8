"""A browser that is installed, or one that Debian's package manager can install; and a server with the site's policy."""

import functools
import gzip
import io
import os
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

POLICY = ("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
)


class NoBrowser(Exception):
    """No browser is installed and none can be; the message says what to do."""


def find() -> str:
    """The path of a Chromium, Chrome or Edge. Installs Debian's chromium where that is possible; else NoBrowser."""
    return _installed() or _install() or _give_up()


def _installed() -> str | None:
    chosen = os.environ.get("BROWSER_PATH")
    if chosen:
        return chosen
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return found or next((place for place in PLACES if Path(place).exists()), None)


def _install() -> str | None:
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return None
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and not shutil.which("sudo"):
        return None
    print("Installing Debian's chromium for the browser tests (once)…", file=sys.stderr, flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "check": False}
    subprocess.run([*sudo, "apt-get", "update", "-qq"], **quiet)
    subprocess.run([*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], **quiet)
    return _installed()


def _give_up() -> str:
    raise NoBrowser("The browser tests need Chromium, Chrome or Edge. Install one (on Debian: sudo apt install chromium), "
                    "or name it: BROWSER_PATH=/path/to/chrome make test")


class _Handler(SimpleHTTPRequestHandler):
    prefix, policy = "/", POLICY
    compressed = False

    def send_head(self):
        """The file's head and what follows it: as it is, or, where that is asked for, compressed as hosts send texts."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        if not self.compressed or path.suffix not in (".html", ".css", ".js", ".svg") or not path.is_file():
            return super().send_head()
        body = gzip.compress(path.read_bytes(), 9)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def send_error(self, code, message=None, explain=None):
        """What is missing is answered as hosts do: with the site's own page, at the address that was asked for."""
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def translate_path(self, path):
        path = unquote(urlsplit(path).path)
        if not path.startswith(self.prefix):
            return str(Path(self.directory, "nothing-here"))
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def copyfile(self, source, outputfile):
        with suppress(ConnectionError):  # a browser that goes elsewhere hangs up
            super().copyfile(source, outputfile)

    def log_message(self, *_):
        pass


@contextmanager
def serve(folder: Path, prefix: str = "/", policy: str = POLICY, compressed: bool = False):
    """Serve ``folder`` at a free port of this machine, below ``prefix``, under the site's (or another) policy; yields the address.

    ``compressed``: texts are sent with gzip where that is asked for.
    """
    handler = type("Handler", (_Handler,), {"prefix": prefix, "policy": policy, "compressed": compressed})
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
