"""The specs that a spec uses: found where they are, read, and held against the version and the text that were meant."""

import re
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from zgwviz.files import Shelf, Unreadable, shown
from zgwviz.model.names import Names
from zgwviz.model.records import Model
from zgwviz.model.trace import trace
from zgwviz.model.uses import Used
from zgwviz.problem.records import Problem
from zgwviz.source.findings import Findings, place_of
from zgwviz.source.said import Said
from zgwviz.spec.records import Spec
from zgwviz.spec.use import UseSpec

# What a spec reads as: its model where it is sound, and its problems. `above` are the places of those that use it.
Load = Callable[[str, Mapping[str, bytes], tuple[str, ...]], tuple[Model | None, tuple[Problem, ...]]]
_ARROW = " → "
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://([^/]*)")
# A link to a folder above may lead round without an end.
_DEEPEST = 20


def used(spec: Spec, above: tuple[str, ...], shelf: Shelf, load: Load) -> tuple[tuple[Used, ...], tuple[Problem, ...]]:
    """The specs that `spec` uses, and what is wrong with them; `above` are the places of its users and its own."""
    search = _Search(above, shelf, load)
    names = Names(search.found)
    found = [search.one(said) for said in spec.plate.uses if names.claim(said.id.value, said.id.span)]
    return tuple(found), search.found.problems()


def hash_of(texts: Mapping[str, bytes]) -> str:
    """The hash of a spec's texts by their names, the same however their lines end."""
    plain = sorted((name.rpartition("/")[2], _plain(text)) for name, text in texts.items())
    lines = "".join(f"{name} {sha256(text).hexdigest()}\n" for name, text in plain)
    return f"sha256-{sha256(lines.encode()).hexdigest()}"


def _plain(text: bytes) -> bytes:
    return text.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")


class _Search:
    """Looks for the specs that one spec uses."""

    def __init__(self, above: tuple[str, ...], shelf: Shelf, load: Load) -> None:
        self.found = Findings(once="")
        self._above, self._shelf, self._load = above, shelf, load
        self._first: dict[str, UseSpec] = {}

    def one(self, said: UseSpec) -> Used:
        if said.spec is None:
            return Used(said)
        place = self._shelf.place(self._above[-1], said.spec.value)
        first = self._first.setdefault(place, said)
        if first is not said:
            self.found.add("M034", said.spec.span, prefix=first.id.value, where=place_of(first.id.span))
            return Used(said)
        if place in self._above or len(self._above) > _DEEPEST:
            self._circle(said.spec, (*self._above, place))
            return Used(said)
        texts = self._shelf.at(place)
        if texts is None or isinstance(texts, Unreadable):
            reason, address = texts.reason if texts else "", _ADDRESS.match(said.spec.value)
            where = {
                "place": said.spec.value if address else shown(Path(place)),
                "network": address[1] if address else "",
            }
            self.found.add("M032", said.spec.span, "error", reason=reason, **where)
            return Used(said)
        model, problems = self._load(place, texts, self._above)
        if model is None:
            self._broken(said.spec, problems)
            return Used(said)
        self._held(said, said.spec, model, hash_of(texts))
        return Used(said, model, hash_of(texts), trace(model))

    def _circle(self, said: Said[str], places: tuple[str, ...]) -> None:
        names = [PurePosixPath(place).name for place in places]
        first = places.index(places[-1])
        self.found.add("M035", said.span, path=_ARROW.join(names[first:] if first < len(places) - 1 else names))

    def _broken(self, said: Said[str], problems: tuple[Problem, ...]) -> None:
        """A circle is said of every spec in it; other errors are said once, where they are."""
        errors = [problem for problem in problems if problem.severity == "error"]
        own = PurePosixPath(self._above[-1]).name
        for problem in errors:
            path = dict(problem.args).get("path", "")
            if problem.code == "M035" and own in path.split(_ARROW):
                self.found.add("M035", said.span, path=path)
                return
        first = errors[0]
        where = f"{place_of(first.span)} {first.code}" if first.span else first.code
        self.found.add("M033", said.span, spec=said.value, count=str(len(errors)), where=where)

    def _held(self, said: UseSpec, spec: Said[str], model: Model, digest: str) -> None:
        """Keep it where the spec is another version, or another text, than was meant."""
        version, meant = model.version or "", said.hash
        if said.version and said.version.value != version:
            self.found.add(
                "M038", said.version.span, "warning", spec=spec.value, word=said.version.value, version=version
            )
        if meant and not digest.startswith(meant.value.lower()):
            self.found.add("M039", meant.span, "warning", spec=spec.value, hash=digest[: len(meant.value)])
