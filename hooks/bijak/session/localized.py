"""One session in one language, with what its files ask of the guide."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..language.localization import Localization
from ..records.schema import Session, SessionStep
from .timetable import timetable


@dataclass(frozen=True)
class LocalizedSession(Localization):
    """The session ``name`` of a guide in one language."""

    name: str
    choices: str = ""  # of an assembled session: the address after # that names them

    @property
    def session(self) -> Session:
        return self.guide.sessions[self.name]

    @property
    def record_id(self) -> str:
        """What stands on every sheet, so that one can show later what was taught: ``netralitas/2026.11/id``."""
        return f"{self.name}/{self.guide.edition.id}/{self.language}"

    @property
    def page(self) -> str:
        """The page where one reads on, as ``BaseUrl`` takes it."""
        return f"sesi/rakit.md#{self.choices}" if self.choices else f"sesi/{self.name}/index.md"

    @property
    def record_page(self) -> str:
        """The page that says what this edition of the session taught."""
        return self.page if self.choices else f"sesi/{self.name}/catatan.md#{self.guide.edition.id}"

    @property
    def lengths(self) -> str:
        """How many minutes it takes, in words: ``10 atau 20``."""
        lengths = [str(total) for total in self.session.durations.values()]
        return self.word("session.or", one=lengths[0], other=lengths[-1]) if len(lengths) > 1 else lengths[0]

    def where(self, citation: str) -> str:
        return self.cited([citation])

    def provisions(self) -> list[str]:
        """Every provision that the session shows or rests on, once, in the order in which it comes up."""
        found: dict[str, None] = {}
        for step in self.session.steps:
            for reference in step.shows:
                if "#" in reference:
                    found[reference] = None
                elif citations := getattr(self.guide.record(reference), "citations", ()):
                    found |= dict.fromkeys(citations)
            for prompt in step.ask:
                found |= dict.fromkeys(prompt.citations)
        return list(found)

    def scenarios(self) -> list[str]:
        """Every scenario that the session shows or discusses, once."""
        shown = [reference.partition("/")[2] for step in self.session.steps for reference in step.shows
                 if reference.startswith("scenarios/")]
        return list(dict.fromkeys((*shown, *self.session.dilemmas)))

    def agenda(self) -> Iterator[tuple[SessionStep, str]]:
        """Each step with its minute marks in every length, for the speaker's notes."""
        for step, row in zip(self.session.steps, timetable(self.session), strict=True):
            yield step, " ".join(self._mark(total, row[length]) for length, total in self.session.durations.items())

    def _mark(self, length: int, span: tuple[int, int] | None) -> str:
        if not span:
            return self.word("session.skip", form=length)
        return self.word("session.mark", form=length, start=span[0], end=span[1])
