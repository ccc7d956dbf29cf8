"""What a link to a page tells where it is shared: Open Graph, which chats and social media read."""

from dataclasses import dataclass

from ..language.localization import Localization
from ..paper import previews
from ..records.prose import first_sentence
from ..records.schema import LANGUAGES, Scenario
from .pages import Page


@dataclass(frozen=True)
class Preview:
    """The page's full address, what it answers ('' where it is no situation), the picture, and the locales it can be read in."""

    address: str
    answer: str
    picture: str
    alternative: str
    size: tuple[int, int]
    locale: str
    other_locales: tuple[str, ...]


def preview(local: Localization, uri: str, page: Page | None) -> Preview | None:
    """The preview of the source page ``uri``, which is ``page`` where records make it.

    None where the site has no address of its own: what is shared needs addresses in full.
    """
    if local.base_url.example:
        return None
    scenario = page.context.get("scenario") if page else None
    verdict, answer = "", ""
    if isinstance(scenario, Scenario):
        verdict = scenario.verdict
        answer = f"{local.word(f'verdict.{verdict}')}. {first_sentence(local.text(scenario.answer))}"
    locales = local.guide.ui["site.locale"]
    return Preview(
        local.address(uri), answer, local.base_url.file(f"unduh/{previews.picture(verdict, local.language)}"),
        previews.alternative(local, verdict), previews.SIZE, locales[local.language],
        tuple(locales[language] for language in LANGUAGES if language != local.language))
