"""Whom to name on every plate, and under which licence: by the mapping file, else by what the source says of itself."""

from collections.abc import Sequence

from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.folder.texts import clean
from zgwviz.exchange.records import Gathered

# Names of a model's own properties, as people call them in Archi.
_LICENSE = ("license", "licence", "licentie", "rights", "rechten")
_ATTRIBUTION = ("attribution", "naamsvermelding", "bronvermelding")


def license_of(gathered: Gathered, wishes: Wishes) -> str:
    """The licence of a source, empty where nobody says it."""
    return _line(wishes.license or gathered.license or _property(gathered, _LICENSE))


def source_of(gathered: Gathered, wishes: Wishes, version: str) -> str:
    """The line that names a source: as it asks, else its title and version; and its licence."""
    named = _line(wishes.attribution or _property(gathered, _ATTRIBUTION))
    if not named:
        title = gathered.title.drawn(gathered.language) or gathered.file
        named = " ".join(part for part in (_line(title), _line(version)) if part)
    licensed = license_of(gathered, wishes)
    return f"{named} ({licensed})" if licensed and licensed.casefold() not in named.casefold() else named


def _property(gathered: Gathered, names: Sequence[str]) -> str:
    said = {each.name.strip().casefold(): each.value.drawn(gathered.language) for each in gathered.properties}
    return next((said[name] for name in names if said.get(name)), "")


def _line(text: str) -> str:
    return " ".join(clean(text).split())
