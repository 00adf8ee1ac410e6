"""What is said of one element, in words under headings: signs, texts, facts and attributes."""

from collections.abc import Iterator

from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Element
from zgwviz.spec.records import AttributeSpec, SourceSpec
from zgwviz.view.element.records import Row, Said
from zgwviz.view.element.words import fact
from zgwviz.view.information.attributes import attributes
from zgwviz.view.scope import Scope
from zgwviz.view.words import date, say


def signs(element: Element, scope_: Scope) -> tuple[Said, ...]:
    """What the element is, where it stands, and its marks in words: the most telling first."""
    language, model = scope_.language, scope_.model
    layer = scope_.layers[element.layer]
    group = model.groups[element.group] if element.group else None
    kind = KINDS.get(element.kind or "")
    name = (kind.name_en if language.startswith("en") else kind.name_nl) if kind else ""
    word = scope_.sign(element)[1]
    found = [Said("word", "", word, 0)]
    if name and name != word:
        found.append(Said("kind", "", fact("kind", language, name=name), 3))
    view = scope_.by_subject.get(f"layer:{layer.id}")
    words = scope_.words(layer.short or layer.name)
    words = fact("layer", language, number=layer.number, name=words) if layer.number else words
    found.append(Said("layer", "", words, 2, view=view))
    if group and group.name:
        view = scope_.by_subject.get(f"group:{group.id}")
        found.append(Said("group", "", fact("group", language, name=scope_.words(group.name)), 2, view=view))
    if element.status:
        icon = f"status-{element.status}"
        found.append(Said("status", "", scope_.words(model.statuses[element.status]), 1, icon))
    if element.start:
        found.append(Said("start", "", say("start", language), 1, "start"))
    trace = scope_.trace(element)
    if trace:
        words = say("gap" if trace == "none" else "indirect", language)
        found.append(Said("trace", "", words, 1, "warning" if trace == "none" else ""))
    return tuple(found)


def texts(element: Element, scope_: Scope) -> tuple[Said, ...]:
    """What is told in sentences: the definition first, then impact, quote, note and examples."""
    language = scope_.language
    found = [Said("definition", "", scope_.words(element.definition) or fact("no-definition", language), 0)]
    for key, rank in (("impact", 2), ("quote", 4), ("note", 3)):
        words = scope_.words(getattr(element, key))
        if words:
            found.append(Said(key, fact(key, language), words, rank))
    for example in element.examples:
        name = _owner(example.organisation, scope_)[0]
        heading = fact("example-of", language, name=name) if name else fact("example", language)
        words = scope_.words(example.text) or example.link or ""
        found.append(Said("example", heading, words, 5, url=example.link))
    return tuple(found)


def facts(element: Element, scope_: Scope) -> tuple[Said, ...]:
    """What is told in a few words, in the order in which people ask for it."""
    language = scope_.language
    found = [*_decision(element, scope_)]
    owner, view = _owner(element.owner, scope_)
    plain = (
        ("owner", owner, 1, view),
        ("version", element.version, 2, None),
        ("since", *_plateau(element.since, scope_)),
        ("until", *_plateau(element.until, scope_)),
        ("scope", ", ".join(element.scope), 3, None),
        ("perspective", _perspective(element, scope_), 3, None),
        ("domain", element.domain, 3, None),
        ("subtype", element.subtype, 3, None),
    )
    found += [Said(key, fact(key, language), words, rank, view=to) for key, words, rank, to in plain if words]
    found += _sources(element.source, scope_)
    found += _rest(element, scope_)
    return tuple(found)


def _rest(element: Element, scope_: Scope) -> Iterator[Said]:
    """What matters to those who keep the model."""
    language = scope_.language
    name = scope_.words(element.name)
    short = scope_.words(element.short)
    if short and short != name:
        yield Said("short", fact("short", language), short, 6)
    for tag, words in element.name.texts:
        if words != name:
            known = tag or scope_.model.language
            heading = (
                fact(f"in-{known}", language) if known in ("nl", "en") else fact("in-language", language, tag=known)
            )
            yield Said("name", heading, words, 6)
    same = ", ".join(f"{other} ({model})" for model, other in element.same_as)
    plain = (
        ("same-as", same, 5),
        ("pattern", element.pattern, 7),
        ("origin", element.origin, 7),
        ("external", element.external_id, 8),
        ("tags", ", ".join(element.tags), 7),
    )
    for key, said, rank in plain:
        if said:
            yield Said(key, fact(key, language), said, rank)
    if element.link:
        yield Said("link", fact("link", language), element.link, 6, url=element.link)
    for key, value in element.properties:
        yield Said("property", key, value, 7)


def _decision(element: Element, scope_: Scope) -> Iterator[Said]:
    """Which body decided what, and when."""
    decision = scope_.model.decisions.get(element.decision or "")
    if decision is None:
        return
    when = date(decision.date, scope_.language) if decision.date else ""
    who = ", ".join(part for part in (decision.body, when) if part)
    words = ": ".join(part for part in (who, scope_.words(decision.subject)) if part) or decision.id
    url = next((source.url for source in decision.source if source.url), None)
    yield Said("decision", fact("decision", scope_.language), words, 1, url=url)


def _sources(sources: tuple[SourceSpec, ...], scope_: Scope) -> Iterator[Said]:
    """Each source with whether someone has looked it up; one heading for all."""
    language = scope_.language
    heading = fact("source" if len(sources) == 1 else "sources", language)
    for source in sources:
        words = source.text or source.url or ""
        if source.checked is not None:
            words += f" ({fact('checked' if source.checked else 'unchecked', language)})"
        yield Said("source", heading, words, 4, url=source.url)
        heading = ""


def _owner(owner: str | None, scope_: Scope) -> tuple[str, str | None]:
    """An organisation by its name where it is an element, and where that leads."""
    known = scope_.model.elements.get(owner or "")
    return (scope_.words(known.name), scope_.subview(known)) if known else (owner or "", None)


def _plateau(plateau: str | None, scope_: Scope) -> tuple[str, int, str | None]:
    words, view = _owner(plateau, scope_)
    return words, 2, view


def _perspective(element: Element, scope_: Scope) -> str:
    return say(f"perspective-{element.perspective}", scope_.language) if element.perspective else ""


def rows(element: Element, scope_: Scope) -> tuple[Row, ...]:
    """The attributes as rows of a table."""
    lines = attributes(element, "all", scope_.language)
    return tuple(Row(line, _notes(said, scope_)) for line, said in zip(lines, element.attributes, strict=True))


def _notes(said: AttributeSpec, scope_: Scope) -> tuple[str, ...]:
    notes = (
        scope_.words(said.definition),
        scope_.words(said.note),
        fact("read-only", scope_.language) if said.read_only else "",
        fact("unique", scope_.language) if said.unique else "",
    )
    return tuple(note for note in notes if note)
