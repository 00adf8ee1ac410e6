"""What is used of other specs: which elements a spec refers to or gives a place, and what these are there."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from zgwviz.model.records import Element, Model, Reach, Use
from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import BandSpec, ElementSpec, GroupSpec, Selector, Spec
from zgwviz.spec.texts import PREFIXED
from zgwviz.spec.use import UseSpec

# The keys of a selector behind which elements are named.
_OF_ELEMENTS = frozenset({"id", "owner", "product", "plateau", "standard"})
_PREFIXED = re.compile(PREFIXED)


class Used(NamedTuple):
    """A spec that another one uses, and how its elements are traced; no model where it is not there, or not sound."""

    said: UseSpec
    model: Model | None = None
    hash: str = ""
    reaches: Mapping[str, Reach] = {}

    @property
    def use(self) -> Use | None:
        """What the model that uses it keeps of it."""
        if self.model is None or self.said.spec is None:
            return None
        its = self.model
        return Use(self.said.id.value, self.said.spec.value, its.title, its.version, its.license, self.hash)


class There(NamedTuple):
    """An element of another spec."""

    used: Used
    model: Model
    element: Element


class Uses:
    """The specs that a spec uses by their prefix; `elements` are those that it speaks of, by their whole id."""

    def __init__(self, used: Sequence[Used], spec: Spec, found: Findings) -> None:
        self.used = {each.said.id.value: each for each in used}
        self.elements: dict[str, There] = {}
        self.decisions: dict[str, tuple[Model, str]] = {}
        self._found = found
        for word in _said(spec) if used else ():
            self._want(word)

    def check(self) -> None:
        """Keep it where nothing is used of a spec."""
        prefixes = {word.partition(":")[0] for word in (*self.elements, *self.decisions)}
        for prefix, used in self.used.items():
            if used.model and used.said.spec and prefix not in prefixes:
                self._found.add("M029", used.said.id.span, "info", prefix=prefix, spec=used.said.spec.value)

    def _want(self, word: str) -> None:
        prefix, _, ident = word.partition(":")
        used = self.used.get(prefix)
        if used is None or used.model is None:
            return
        element = used.model.elements.get(ident)
        if element and element.elsewhere is None:
            self.elements[word] = There(used, used.model, element)
        decision = element.decision if element else ident
        if decision and decision in used.model.decisions:
            self.decisions[f"{prefix}:{decision}"] = (used.model, decision)

    def group(self, said: GroupSpec) -> Iterable[str]:
        """The whole ids of the elements of a group of another spec, each of them used from now on."""
        prefix, _, ident = said.id.value.partition(":")
        used = self.used.get(prefix)
        group = used.model.groups.get(ident) if used and used.model else None
        if group is None:
            self.explain(said.id, group=True)
            return ()
        words = [f"{prefix}:{each}" for each in group.elements]
        for word in words:
            self._want(word)
        return [word for word in words if word in self.elements]

    def explain(self, said: Said[str], group: bool = False, free: bool = False) -> bool:
        """Whether an id that is none of the model's has a prefix; what is wrong with it is kept then.

        Where the text is `free`, a prefix that no use has is a part of it.
        """
        prefix, _, ident = said.value.partition(":")
        if not _is_prefixed(said.value) or (free and prefix not in self.used):
            return False
        if prefix not in self.used:
            self._found.unknown("M030", Said(prefix, said.span), self.used)
            return True
        model, spec = self.used[prefix].model, self.used[prefix].said.spec
        if model is None or spec is None:
            return True
        where = {"word": ident, "prefix": prefix, "spec": spec.value}
        other = next((each.spec for each in model.uses if each.id == ident.partition(":")[0] != ident), "")
        if other:
            self._found.add("M036", said.span, "error", **where, other=other)
            return True
        known = model.groups if group else model.elements
        near = _by_name(model).get(ident.casefold(), "") if not group else ""
        near = near or self._found.nearest(ident, known)
        suggestion = near and f"{prefix}:{near}"
        self._found.add("M037" if group else "M031", said.span, "error", **where, suggestion=suggestion)
        return True

    def by_name(self) -> Mapping[str, str]:
        """The whole ids of all elements of the other specs by id and by name, folded."""
        found: dict[str, str] = {}
        for prefix, used in self.used.items():
            for name, ident in _by_name(used.model).items() if used.model else ():
                found.setdefault(name, f"{prefix}:{ident}")
        return found


def _by_name(model: Model) -> dict[str, str]:
    names = {
        text.casefold(): each.id
        for each in reversed(list(model.elements.values()))
        for words in (each.short, each.name)
        for _, text in words.texts
    }
    return names | {each.casefold(): each for each in model.elements}


def _is_prefixed(word: str) -> bool:
    first, colon, rest = word.partition(":")
    return bool(colon) and bool(_PREFIXED.fullmatch(f"{first}:{rest.replace(':', '')}"))


def _said(value: object) -> Iterator[str]:
    """Every word of a spec's records that may name an element or decision of another spec."""
    match value:
        case Said(str(word), Span()):
            if ":" in word:
                yield word
        case Selector(fields, but, also):
            for field, words in fields:
                yield from (word.value for word in words if field in _OF_ELEMENTS)
            for other in (but, *also):
                yield from _said(other)
        case Words() | Span() | BandSpec() | UseSpec():
            return
        case ElementSpec():
            # The id that another tool knows it by may have a colon of its own.
            yield from _said(tuple(value._replace(external_id=None)))
        case GroupSpec():
            yield from _said(value.elements)
        case tuple() | dict():
            for each in value.values() if isinstance(value, dict) else value:
                yield from _said(each)
        case _:
            return
