"""What a spec says of looks: colours, theme, papers and icons that there are."""

import re

from zgwviz.source.findings import Findings
from zgwviz.source.said import Said
from zgwviz.spec.records import PlateSpec, Spec
from zgwviz.style.icons import ICONS
from zgwviz.style.palette import DEFAULT, THEMES, hue_of, palette, too_light
from zgwviz.style.paper import papers

_MEANT = {
    "groen": "green",
    "paars": "purple",
    "blauw": "blue",
    "oranje": "orange",
    "grijs": "grey",
    "gray": "grey",
    "rood": "red",
}
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


def check_looks(spec: Spec, found: Findings) -> None:
    """Keep each word of looks that there is not, and each colour on which nothing could be read."""
    theme = _theme(spec.plate.theme, found)
    for file in spec.files:
        if file.color:
            _check_color(file.color, theme, found)
    _check_papers(spec.plate, found)
    icons = dict.fromkeys(ICONS)
    for each in spec.plate.types:
        if each.icon and each.icon.value not in icons:
            found.unknown("M028", each.icon, icons)


def _theme(said: Said[str] | None, found: Findings) -> str:
    """The theme's name, the usual one where there is none of the name that was said."""
    if said and said.value not in THEMES:
        found.unknown("M026", said, THEMES)
    return said.value if said and said.value in THEMES else DEFAULT


def _check_color(said: Said[str], theme: str, found: Findings) -> None:
    colors = palette(theme)
    if said.value not in colors.mains and not _COLOR.fullmatch(said.value):
        found.unknown("M024", said, colors.mains, _MEANT)
    elif too_light(hue_of(colors, said.value).main):
        found.add("M025", said.span, word=said.value)


def _check_papers(plate: PlateSpec, found: Findings) -> None:
    known = papers()
    for said in (*plate.papers, *(paper for view in plate.views for paper in view.papers)):
        if said.value not in known:
            found.unknown("M027", said, known)
