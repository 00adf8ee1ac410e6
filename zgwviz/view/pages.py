"""What pages show and lead to: looked up in the list of all views, which knows every id that a view gets."""

from collections.abc import Iterator, Mapping

from zgwviz.model.records import Model
from zgwviz.problem.records import Problem, Span
from zgwviz.source.findings import Findings, place_of
from zgwviz.source.said import Said
from zgwviz.spec.block import runs
from zgwviz.spec.records import BlockSpec, ViewSpec
from zgwviz.spec.target import target
from zgwviz.view.catalogue import DRAWN, PAGE, Entry, every


def amiss(model: Model) -> tuple[Problem, ...]:
    """What the pages of `model` name that is not there, or that they cannot show."""
    pages = [view for view in model.views if view.kind.value == PAGE]
    if not pages:
        return ()
    found = Findings(once="")
    known = {entry.id: entry for entry in every(model)}
    for page in pages:
        _check_shown(page, known, found)
        for said in links(page):
            _check_link(said, model, known, found)
    return found.problems()


def shown(page: ViewSpec) -> Iterator[Said[str]]:
    """The views whose drawings stand on a page."""
    yield from (block.plate for block in page.blocks if block.plate)


def links(page: ViewSpec) -> Iterator[Said[str]]:
    """All that a page leads to, in every language it is written in."""
    for block in page.blocks:
        yield from (link.to for link in block.links)
        yield from _in_text(block)


def _in_text(block: BlockSpec) -> Iterator[Said[str]]:
    for _, parts in block.text:
        for run in runs(parts):
            if run.to and run.span:
                yield Said(run.to, run.span)


def _check_shown(page: ViewSpec, known: Mapping[str, Entry], found: Findings) -> None:
    seen: dict[str, Span] = {}
    drawn = {each: None for each, entry in known.items() if entry.kind in DRAWN}
    for said in shown(page):
        word, kind = said.value, known[said.value].kind if said.value in known else ""
        if not kind:
            found.unknown("M040", said, drawn)
        elif kind not in DRAWN:
            found.add("M042", said.span, word=word, page=word if kind == PAGE else "", kind=kind)
        elif word in seen:
            found.add("M043", said.span, word=word, where=place_of(seen[word]))
        seen.setdefault(word, said.span)


def _check_link(said: Said[str], model: Model, known: Mapping[str, Entry], found: Findings) -> None:
    meant = target(said.value)
    word = Said(meant.word, said.span)
    if meant.sort == "element" and meant.word not in model.elements:
        found.unknown("M002", word, model.elements)
    elif meant.sort == "view" and meant.word not in known:
        found.unknown("M040", word, known)
    elif meant.sort == "either" and meant.word not in known and meant.word not in model.elements:
        near = found.nearest(meant.word, {**known, **model.elements})
        file = meant.word if "." in meant.word and not near else ""
        found.add("M041", said.span, word=meant.word, file=file, suggestion=near)
