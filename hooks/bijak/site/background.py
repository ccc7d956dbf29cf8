"""Work that nobody waits for: the newest job runs, those between are passed over."""

import threading
from collections.abc import Callable

Job = Callable[[], None]


class Background:
    """Runs one job at a time beside the main work. A job that is given while one runs follows it; only the newest is kept."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next: Job | None = None
        self._thread: threading.Thread | None = None

    def do(self, job: Job) -> None:
        """Run ``job`` as soon as the one that runs has ended; returns at once."""
        with self._lock:
            self._next = job
            if not (self._thread and self._thread.is_alive()):
                self._thread = threading.Thread(target=self._run, daemon=True)  # Ctrl+C does not wait for it
                self._thread.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until all is done, or for ``seconds``; whether it is."""
        thread = self._thread
        if thread:
            thread.join(seconds)
        return not (thread and thread.is_alive())

    def _run(self) -> None:
        while True:
            with self._lock:
                job, self._next = self._next, None
                if not job:
                    self._thread = None
                    return
            job()
