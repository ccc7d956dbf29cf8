"""What a row of the table of kinds can say: where records of a kind are kept, in what order, where they stand, and what they cite."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, Self, TypeVar, overload

from pydantic import BaseModel

from ..records.schema import Bilingual, InterfaceWords

M = TypeVar("M", bound=BaseModel)
R = TypeVar("R")
Parts = Mapping[str, Any]
"""The kinds that stand before a kind in the table, by name: an order may follow theirs."""
Label = Callable[[Any], Bilingual] | str
"""What a link to a record is called: its own words, or the key of interface words."""


class Holding(Protocol):
    """What a guide holds, by the name of the kind."""

    held: Mapping[str, Any]


def by_order(name: str, record: Any, _: Parts) -> tuple[int, str]:
    """By the field ``order``, then by id."""
    return record.order, name


def by_id(name: str, record: Any, _: Parts) -> str:
    return name


class Kind:
    """One kind of record.

    ``name`` is the folder or file in ``data/`` and the first part of a reference (the attribute's name unless given).
    ``address`` is the source page of a record, with ``{id}`` for its id; '' for a kind that has no place on the site.
    ``template`` names the page template (and what it calls its record) of a kind with a page for each record, whose title
    is ``label`` and whose description is ``summary``.
    ``leans``: its citations are bound to the words they were read against. ``listed``: provisions list its records as
    citing them. ``advises``: it tells readers what to do. ``logged``: the change log names its records.
    """

    def __init__(self, *, name: str = "", address: str = "", label: Label | None = None, template: str = "",
                 summary: Callable[[Any], Bilingual] | None = None, leans: bool = False, listed: bool = False,
                 advises: bool = False, logged: bool = True):
        self.name, self.address, self.label, self.template, self.summary = name, address, label, template, summary
        self.leans, self.listed, self.advises, self.logged = leans, listed, advises, logged

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.name or name

    def records(self, guide: Any) -> Mapping[str, Any]:
        """The records of this kind in ``guide`` by id."""
        raise NotImplementedError

    def reference(self, name: str) -> str:
        return f"{self.name}/{name}"


class Kept(Kind, Generic[M]):
    """A kind whose records are files in ``data/``, each checked by ``model``."""

    def __init__(self, model: type[M], **row: Any):
        super().__init__(**row)
        self.model = model

    def hold(self, records: dict[str, M], before: Parts) -> Any:
        """``records`` by id as a guide holds them."""
        raise NotImplementedError


class Collection(Kept[M]):
    """A folder of ``data/``: one record a file, the file's name is its id. A guide holds them by id, in ``order``."""

    def __init__(self, model: type[M], *, order: Callable[[str, M, Parts], Any] = by_id, **row: Any):
        super().__init__(model, **row)
        self._order = order

    def hold(self, records: dict[str, M], before: Parts) -> dict[str, M]:
        return dict(sorted(records.items(), key=lambda entry: self._order(entry[0], entry[1], before)))

    def records(self, guide: Holding) -> dict[str, M]:
        found: dict[str, M] = guide.held[self.name]
        return found

    @overload
    def __get__(self, guide: None, owner: type) -> Self: ...
    @overload
    def __get__(self, guide: Holding, owner: type) -> dict[str, M]: ...
    def __get__(self, guide: Holding | None, owner: type) -> Self | dict[str, M]:
        return self if guide is None else self.records(guide)


class Single(Kept[M]):
    """A file that stands alone in ``data/``. A guide holds the record itself; its id is the kind's name."""

    def hold(self, records: dict[str, M], before: Parts) -> M:
        return records[self.name]

    def records(self, guide: Holding) -> dict[str, M]:
        return {self.name: guide.held[self.name]}

    @overload
    def __get__(self, guide: None, owner: type) -> Self: ...
    @overload
    def __get__(self, guide: Holding, owner: type) -> M: ...
    def __get__(self, guide: Holding | None, owner: type) -> Self | M:
        return self if guide is None else self.records(guide)[self.name]


class Words(Collection[InterfaceWords]):
    """The interface's own words: files by subject, which a guide holds as one mapping from key to words."""

    def __init__(self, **row: Any):
        super().__init__(InterfaceWords, **row)

    def hold(self, records: dict[str, InterfaceWords], before: Parts) -> Any:
        return {key: words for group in records.values() for key, words in group.root.items()}

    @overload  # type: ignore[override]  # what a guide holds here is words, not records
    def __get__(self, guide: None, owner: type) -> Self: ...
    @overload
    def __get__(self, guide: Holding, owner: type) -> dict[str, Bilingual]: ...
    def __get__(self, guide: Holding | None, owner: type) -> Self | dict[str, Bilingual]:
        return self if guide is None else guide.held[self.name]


class Derived(Kind, Generic[R]):
    """Records that stand within other files, or are made of others, and have an address of their own."""

    def __init__(self, find: Callable[[Any], dict[str, R]], **row: Any):
        super().__init__(logged=False, **row)
        self._find = find

    def records(self, guide: Any) -> dict[str, R]:
        return self._find(guide)

    @overload
    def __get__(self, guide: None, owner: type) -> Self: ...
    @overload
    def __get__(self, guide: object, owner: type) -> dict[str, R]: ...
    def __get__(self, guide: object | None, owner: type) -> Self | dict[str, R]:
        return self if guide is None else self.records(guide)
