"""Rules on sessions: what stands on slides exists and fits, and quiz programs take the questions."""

from collections.abc import Iterator

from ...records.problems import Problem
from ...records.prose import plain
from ...records.schema import LANGUAGES, Bilingual
from ...records.source import KeyPath
from ..guide import Guide
from .walk import problem_at, rule

SLIDE_MOST = 420
"""Characters of a quotation that can be read on a slide."""
SHOWN = ("scenarios", "topics", "questions", "flows", "checklists", "matrix", "sanctions")
STEM_MOST, OPTION_MOST = 120, 75
"""Kahoot's limits, the narrowest of the programs that the kits serve (see ``kit/quiz.py``)."""


@rule
def slides_show_what_exists(guide: Guide) -> Iterator[Problem]:
    """What a session shows is a record that slides can show, or a provision with a text short enough for one."""
    for name, session in guide.sessions.items():
        for step, content in enumerate(session.steps):
            for index, reference in enumerate(content.shows):
                here = problem_at(guide, f"sessions/{name}", "steps", step, "shows", index)
                if "#" in reference:
                    text = guide.provision(reference)[1].text if guide.has(reference) else ""
                    if not text:
                        yield here(f'no provision "{reference}" with a text to quote')
                    elif len(text) > SLIDE_MOST:
                        yield here(f"quotes {len(text)} characters; a slide holds {SLIDE_MOST}. Quote a shorter provision")
                elif reference.partition("/")[0] not in SHOWN:
                    yield here(f'"{reference}" cannot stand on a slide; show one of {", ".join(SHOWN)}, or a provision')
                elif reference.partition("/")[2] not in guide.kinds()[reference.partition("/")[0]].records(guide):
                    yield here(f'no record "{reference}"')


@rule
def questions_fit_quiz_programs(guide: Guide) -> Iterator[Problem]:
    """A question's stem and options are short enough for every quiz program that the kits serve."""
    for name, question in guide.questions.items():
        texts: list[tuple[KeyPath, Bilingual, int]] = [(("stem",), question.stem, STEM_MOST)]
        texts += [(("options", index, "text"), option.text, OPTION_MOST) for index, option in enumerate(question.options)]
        for path, text, most in texts:
            for language in LANGUAGES:
                if (length := len(plain(text[language]))) > most:
                    yield problem_at(guide, f"questions/{name}", *path, language)(
                        f"has {length} characters; Kahoot takes {most}. Shorten it")
