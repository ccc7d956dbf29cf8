"""Makes outputs, each only when something that it is made of has changed, and keeps them."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import get_ident

from .bench import Bench
from .output import Output
from .typeset import PrintError

LAST = "last.json"
"""In the cache: the file of each output of the last whole run."""
_DAY = 24 * 60 * 60


class Press:
    """Makes outputs with ``bench`` and keeps them in the folder ``cache``, which several runs may share at once."""

    def __init__(self, bench: Bench, cache: Path):
        self._bench, self._cache = bench, cache

    def make(self, outputs: Iterable[Output], whole: bool = False) -> dict[str, Path]:
        """Each output's name with its file in the cache. Raises PrintError with every failure, one a line.

        What the outputs are made of must be among them. After a ``whole`` run, of all that there is, the cache remembers
        its files as the last ones, and forgets what no run has used for a day before it.
        """
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            made = self._make({output.name: output for output in outputs})
            if whole:
                self._remember(made)
            return made
        except OSError as error:
            raise PrintError(f"{error.filename}: {error.strerror}. Downloads are kept in {self._cache}; check that this "
                             "folder may be written to, then run the command again") from None

    def last(self) -> dict[str, Path]:
        """What the last whole run made, as far as it is still there."""
        try:
            names: dict[str, str] = json.loads((self._cache / LAST).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {name: self._cache / file for name, file in names.items() if (self._cache / file).is_file()}

    def _make(self, waiting: dict[str, Output]) -> dict[str, Path]:
        made: dict[str, Path] = {}
        while waiting:
            ready = [output for output in waiting.values() if not waiting.keys() & set(output.needs)]
            if not ready:
                raise ValueError(f"these outputs wait for each other: {', '.join(waiting)}")
            problems = []
            with ThreadPoolExecutor(max_workers=os.cpu_count()) as workers:
                for output, result in zip(ready, workers.map(lambda one: self._try(one, made), ready), strict=True):
                    if isinstance(result, PrintError):
                        problems.append(str(result))
                    else:
                        made[output.name] = result
                    del waiting[output.name]
            if problems:
                raise PrintError("\n".join(dict.fromkeys(problems)))
        return made

    def _try(self, output: Output, made: Mapping[str, Path]) -> Path | PrintError:
        try:
            needed = {name: made[name] for name in output.needs}
            key = _digest(type(output).__name__.encode(), *output.inputs(self._bench, needed))
            path = self._cache / f"{key}{Path(output.name).suffix}"
            if path.exists():
                os.utime(path)
            else:
                _write(path, output.make(self._bench, needed))
            return path
        except PrintError as error:
            return error

    def _remember(self, made: Mapping[str, Path]) -> None:
        last = self._cache / LAST
        _write(last, json.dumps({name: path.name for name, path in made.items()}, indent=1).encode())
        now, used = last.stat().st_mtime, {last, *made.values()}
        for path in self._cache.iterdir():
            if path not in used and path.stat().st_mtime < now - _DAY:
                path.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    partial = path.with_name(f"{path.name}.{os.getpid()}-{get_ident()}.part")  # others may write the same at once
    partial.write_bytes(content)
    partial.replace(path)


def _digest(*parts: bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()[:32]
