"""The file plate.yaml: the title and where it comes from, the layers, the party's types, and its views."""

from collections.abc import Mapping, Sequence

from zgwviz.exchange.folder.attribution import license_of, source_of
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.folder.statuses import STATUSES
from zgwviz.exchange.folder.text import Bare, Block, Value
from zgwviz.exchange.folder.texts import clean, named
from zgwviz.exchange.records import Gathered
from zgwviz.source.words import Words
from zgwviz.spec.plate import VERSION
from zgwviz.style.icons import ICONS

_LARGE = 400  # elements: a plate of more has its own place on A0
_HEADING = {
    "nl": (
        "Overgenomen uit {file}. Wat hier staat mag met de hand veranderen; external_id zegt wat het in de bron is.",
        "Een zwaarder gewicht (weight) blijft op kleiner papier staan; nu telt het aantal relaties.",
    ),
    "en": (
        "Imported from {file}. All of it may be edited by hand; external_id says what it is at the source.",
        "A higher weight stays on smaller paper; for now the number of relations counts.",
    ),
}
_IMPORTED = Words((("nl", "overgenomen, niet nagekeken"), ("en", "imported, not reviewed")))


def plate_file(
    gathered: Gathered,
    wishes: Wishes,
    layers: Sequence[str],
    roadmap: str | None,
    views: Sequence[Mapping[str, Value]],
) -> Mapping[str, Value]:
    """What plate.yaml says."""
    language = gathered.language
    title = gathered.title or Words.bare(gathered.file)
    properties = {each.name.casefold(): each.value.drawn(language) for each in gathered.properties}
    version = gathered.version or properties.get("version") or properties.get("versie") or properties.get("release")
    entries: dict[str, Value | None] = {
        "zgwviz": Bare(VERSION),
        "title": named(title, language) or "?",
        "language": language,
        "version": clean(version or ""),
        "status": _IMPORTED.drawn(language),
        "date": gathered.date,
        "source": source_of(gathered, wishes, version or ""),
        "license": license_of(gathered, wishes),
        "papers": ["a0", "a3", "slide"] if len(gathered.elements) > _LARGE else ["a3", "slide", "a0"],
        "layers": list(layers),
        "roadmap": roadmap,
        "types": Block(
            {
                each.id: {
                    "name": named(each.name, language) or each.id,
                    **({"kind": each.kind} if each.kind else {}),
                    **({"icon": each.icon} if each.icon in ICONS else {}),
                }
                for each in gathered.types
            }
        ),
        "statuses": STATUSES,
        "views": list(views),
    }
    return {word: value for word, value in entries.items() if value}


def heading(gathered: Gathered) -> list[str]:
    """The comment above plate.yaml: where it comes from, and what may be done with it."""
    return [line.format(file=gathered.file.rpartition("/")[2]) for line in _HEADING[gathered.language]]
