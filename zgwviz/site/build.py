"""The site of a spec: one page that holds every plate, and what is known of every element.

One file, because it must open from a file share, a mail or a wiki, without a server: a browser lets a page
from disk read no other file, so pages apart could neither search nor light a thread across views, and would lose each
other when one is moved. Nothing in it asks for anything from outside, and its policy forbids the browser to.
"""

from base64 import b64encode
from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from zgwviz.draw.icon import symbol
from zgwviz.exchange.page import Figure
from zgwviz.font.subset import subset
from zgwviz.pipeline import Studio
from zgwviz.site import told
from zgwviz.site.data import data
from zgwviz.site.menu import menu
from zgwviz.site.parts import script, style, template
from zgwviz.site.plates import BANDS, Leaf, Printed, Seen, Sight, printed, sights, title
from zgwviz.site.words import words
from zgwviz.style.dark import dark
from zgwviz.style.palette import hue_of
from zgwviz.view.catalogue import Entry
from zgwviz.view.scope import Scope, scope
from zgwviz.view.words import date, say
from zgwviz.write.inline import Sheet

# Every page has these: search may ask for any of them, and an answer may come from a part without a drawing.
_LETTERS = frozenset(map(chr, (*range(32, 127), *range(160, 256)))) | set("–—‘’“”…•›→↗✓┄⚠◦×−")
_NIGHT: Mapping[str, str] = {
    "bg": "#1a1a1a",
    "surface": "#1a1a1a",
    "soft": "#26292d",
    "ink": "#e5e8ec",
    "muted": "#bcc1c7",
    "line": "#44464a",
    "edge": "#8b939c",
    "accent": "#9cc2e3",
    "on": "#12161c",
    "dim": "#a0a8b1",
    "bar": "#0f1114",
    "bar-ink": "#ffffff",
    "warn": "#f0a3b3",
    "shade": "#000000a0",
}


def site(room: Studio, entries: Sequence[Entry]) -> bytes:
    """The page with the views `entries`, of which the first is what it opens with; the same bytes every time."""
    sheet = Sheet()
    seen = scope(room.model, room.reaches, room.language, room.drawn)
    shown = sights(room, entries, sheet)
    drawn = [sight for sight in shown if isinstance(sight, Sight)]
    plate = next((each.entry for each in drawn if each.entry.kind == "plate"), None)
    paper = printed(room, plate, sheet) if plate else None
    for icon in dict.fromkeys(seen.sign(element)[0] for element in room.model.elements.values()):
        picture = symbol(icon)
        if picture:
            sheet.keep(picture)
    known = data(room, shown, sheet.icons)
    pages = [each.page for each in shown if isinstance(each, Leaf)]
    styled = style(
        _fonts(room, sheet, [known, pages]) + _colors(seen, room, sheet) + sheet.rules() + _paper_size(paper)
    )
    run = script()
    page = template().render(
        language=room.language,
        policy=_policy(styled, run),
        style=styled,
        script=run,
        title=seen.words(room.model.title),
        facts=_facts(seen),
        say=words(room.language),
        sprite=sheet.sprite(),
        menu=menu(shown, seen),
        **_views(shown, drawn, room),
        printed=paper,
        data=_json(known),
    )
    return (page + "\n").encode()


def _views(shown: Sequence[Seen], drawn: Sequence[Sight], room: Studio) -> dict[str, object]:
    """The views for the template: the first as it opens, with the drawings on it; the others wait in the page.

    All bands are told once, by layer: the text of the first of them.
    """
    first = shown[0]
    leaf = first.page if isinstance(first, Leaf) else None
    banded = next((each.entry.id for each in drawn if each.entry.kind in BANDS), "")
    held = {each.view for each in leaf.blocks if isinstance(each, Figure)} if leaf else {first.entry.id}
    markup = {each.entry.id: each.drawing.markup for each in drawn}
    return {
        "first": first.entry,
        "heading": title(first),
        "leaf": leaf,
        "held": {view: markup[view] for view in held},
        "told": told.layers(room, banded) if banded else _told(first, room),
        "leaves": [each for each in shown[1:] if isinstance(each, Leaf)],
        "others": _others([each for each in drawn if banded or each is not first], held, room),
    }


def _others(drawn: Sequence[Sight], held: Collection[str], room: Studio) -> list["_Other"]:
    """The drawings that wait; of those that are on the page already the text, where that is not told with all."""
    there = [each for each in drawn if each.entry.id in held and each.entry.kind not in BANDS]
    return [
        *(_Other(each.entry.id, "", _told(each, room)) for each in there),
        *(_Other(each.entry.id, each.drawing.markup, _told(each, room)) for each in drawn if each.entry.id not in held),
    ]


class _Other(NamedTuple):
    """A drawing that waits, unless it stands on the page already, and its text where that is not told with all."""

    view: str
    markup: str
    told: tuple[told.Section, ...]


def _told(sight: Seen, room: Studio) -> tuple[told.Section, ...]:
    if isinstance(sight, Leaf) or sight.entry.kind in BANDS:
        return ()
    return told.drawing(sight.scene, sight.entry, room)


def _facts(seen: Scope) -> str:
    model = seen.model
    version = say("version", seen.language, version=model.version) if model.version else ""
    said = (version, seen.words(model.status), date(model.date, seen.language) if model.date else "")
    return " · ".join(part for part in said if part)


def _fonts(room: Studio, sheet: Sheet, known: object) -> str:
    """The letters that occur on the page, in both weights."""
    faces = room.tools.faces
    letters = _LETTERS | set(_json(known)) | sheet.letters[400] | sheet.letters[600]
    rules = []
    for weight, file in ((400, faces.regular), (600, faces.semibold)):
        encoded = b64encode(subset(str(file), sorted(letters))).decode("ascii")
        source = f"url(data:font/ttf;base64,{encoded})format('truetype')"
        rules.append(f'@font-face{{font-family:"{faces.family}";font-weight:{weight};src:{source}}}')
    return "\n".join(rules)


def _colors(seen: Scope, room: Studio, sheet: Sheet) -> str:
    """The colours of the drawings and of the layers, for a light page and for a dark one."""
    light = {name: value for (value, _), name in sheet.colors.items()}
    night = {name: dark(value, use) for (value, use), name in sheet.colors.items()}
    hues = [hue_of(room.tools.palette, seen.color(layer)).main for layer in seen.layers.values()]
    rules = [f".hue-{n}{{--hue:var(--h{n});--solid:var(--s{n})}}" for n in range(len(hues))]
    for n, main in enumerate(hues):
        light |= {f"--h{n}": main, f"--s{n}": main}
        night |= {f"--h{n}": dark(main, "ink"), f"--s{n}": dark(main, "ground")}
    night |= {f"--{key}": value for key, value in _NIGHT.items()} | {"color-scheme": "dark"}
    return (
        f"html{{{_declared(light)}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{html:not([data-theme=light]){{{_declared(night)}}}}}\n"
        f"@media screen{{html[data-theme=dark]{{{_declared(night)}}}}}\n" + "\n".join(rules) + "\n"
    )


def _declared(values: Mapping[str, str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in values.items())


def _paper_size(paper: Printed | None) -> str:
    if paper is None:
        return ""
    width, height = f"{paper.width:.2f}mm", f"{paper.height:.2f}mm"
    # A hair less than the paper: rounding must not turn a page.
    return f"@page own{{size:{width} {height};margin:0}}\n.printed{{width:{width};height:calc({height} - .5mm)}}\n"


def _policy(styled: str, run: str) -> str:
    """What the browser may do for this page: its own style and script, its own font, nothing from anywhere else."""
    hashes = [b64encode(sha256(part.encode()).digest()).decode("ascii") for part in (styled, run)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _json(value: object) -> str:
    """`value` as JSON that no name in it can end."""
    from json import dumps

    said = dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        said = said.replace(sign, f"\\u{ord(sign):04x}")
    return said
