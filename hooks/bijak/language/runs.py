"""Record text for Typst: runs of words with their weight, so that nothing in a record can act as markup."""

from ..records.prose import pieces

Runs = list[tuple[str, str]]


def runs(text: str) -> Runs:
    """``text`` of a record as (kind, words) runs; kind is '' for plain, 'strong' or 'em'. Links keep their label only."""
    found: Runs = []
    for kind, words in pieces(text):
        if kind == "" and found and found[-1][0] == "":
            words = found.pop()[1] + words
        found.append((kind, words))
    return [(kind, " ".join(f"|{words}|".split())[1:-1]) for kind, words in found if words]
