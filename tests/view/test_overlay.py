"""Overlays: which word each chip gets, in which order, and what is left unsaid."""

from math import dist

import pytest

from tests.model.made import built, element, group, layer, view
from tests.plates import plate as real
from zgwviz.draw import tile
from zgwviz.draw.brush import Brush
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Box
from zgwviz.layout.space import space
from zgwviz.model.records import Model
from zgwviz.model.trace import trace as traced
from zgwviz.scene.records import Rect, Text
from zgwviz.source.said import Said
from zgwviz.style.contrast import contrast, mix, parts
from zgwviz.style.palette import CATEGORIES, WHITE, category, palette
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import drawable
from zgwviz.view.choose import choose
from zgwviz.view.records import PlateView
from zgwviz.view.scope import scope


def overlaid(field: str, *elements: object, group_weight: int = 1, **more: object) -> PlateView:
    asked = view("over", overlay=field)
    model: Model = built(layer("a", group("g", *elements, weight=group_weight)), views=(asked,), **more)  # type: ignore[arg-type]
    entry = next(entry for entry in drawable(model) if entry.id == "over")
    made = choose(entry, scope(model, traced(model), "nl", frozenset()))
    assert isinstance(made, PlateView)
    return made


def weights(made: PlateView) -> dict[str, int]:
    return {item.id: item.weight for band in made.bands for g in band.groups for item in g.items}


def tags(made: PlateView) -> dict[str, str]:
    items = [item for band in made.bands for g in band.groups for item in g.items]
    return {item.id: item.tag.word if item.tag else "" for item in items}


def test_the_word_most_used_comes_first_and_what_says_nothing_is_counted() -> None:
    made = overlaid(
        "status",
        element("a", status="agreed"),
        element("b", status="proposed"),
        element("c", status="proposed"),
        element("d"),
    )
    assert [(tag.letter, tag.word, tag.size) for tag in made.tags] == [
        ("A", "voorstel", 2),
        ("B", "overeengekomen", 1),
        ("–", "niet genoemd", 1),
    ]
    assert tags(made) == {"a": "overeengekomen", "b": "voorstel", "c": "voorstel", "d": "niet genoemd"}


def test_an_owner_is_called_by_the_name_of_its_element() -> None:
    made = overlaid(
        "owner", element("gemeente", name="De gemeente"), element("b", owner="gemeente"), element("c", owner="VNG")
    )
    assert tags(made) == {"gemeente": "niet genoemd", "b": "De gemeente", "c": "VNG"}


@pytest.mark.parametrize(
    ("field", "more", "word"),
    [
        ("origin", {"origin": "GEMMA"}, "GEMMA"),
        ("perspective", {"perspective": "how"}, "Hoe"),
        ("domain", {"domain": "gemeenten"}, "gemeenten"),
        ("scope", {"scope": ("beleid", "handhaving")}, "beleid + handhaving"),
        ("standard", {"standards": ((Said("s", element("s").id.span), None),)}, "Een standaard"),
    ],
)
def test_the_words_of_each_field(field: str, more: dict[str, object], word: str) -> None:
    assert tags(overlaid(field, element("e", **more), element("s", name="Een standaard")))["e"] == word


def test_more_words_than_can_be_told_apart_share_the_last() -> None:
    made = overlaid("origin", *(element(f"e{n}", origin=f"bron {n}") for n in range(20)))
    assert len(made.tags) == len(CATEGORIES)
    assert (made.tags[-1].word, made.tags[-1].size) == ("overige", 9)
    assert sum(tag.size for tag in made.tags) == 20


def test_what_says_something_comes_before_what_does_not_however_heavy() -> None:
    made = weights(overlaid("status", element("a", weight=9), element("b", weight=0, status="proposed")))
    assert made["a"] == 9 < made["b"]


def test_a_rare_word_comes_before_all_of_a_common_one_and_heavy_elements_come_first() -> None:
    common = [element(f"c{n}", weight=3 if n >= 20 else 1, status="decided") for n in range(40)]
    rare = [element(f"r{n}", weight=0, status="proposed") for n in range(4)]
    made = weights(overlaid("status", *common, *rare))
    order = sorted(made, key=lambda id_: -made[id_])
    assert set(order[:8]) == {"r0", "r1", "r2", "r3", "c20", "c21", "c22", "c23"}
    assert min(made[f"c{n}"] for n in range(20, 40)) >= max(made[f"c{n}"] for n in range(20))


def test_a_group_that_is_shown_as_a_whole_opens_for_what_the_overlay_is_about() -> None:
    said, silent = (
        overlaid("status", element("a", status="agreed"), group_weight=0),
        overlaid("status", element("a"), group_weight=0),
    )
    assert [g.weight for made in (said, silent) for b in made.bands for g in b.groups] == [1, 0]


def test_every_proposal_of_the_theme_shows_on_a3() -> None:
    made = real("zaakgericht-werken", "a3", "status-van-afspraken")
    shown = [tile.item.tag for b in made.bands for g in b.groups for tile in g.tiles]
    (proposal,) = [tag for tag in made.view.tags if tag.word == "voorstel"]
    assert shown.count(proposal) == proposal.size > 20
    assert None not in shown


def oklab(color: str) -> tuple[float, float, float]:
    """The colour where distances are as the eye sees them, https://bottosson.github.io/posts/oklab/."""
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in (q / 255 for q in parts(color)))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def test_no_colour_of_a_word_is_that_of_a_layer_or_of_another_word() -> None:
    for at, color in enumerate(CATEGORIES):
        for name, main in palette(None).mains.items():
            assert dist(oklab(color), oklab(main)) > 0.075, (color, name)
        for other in CATEGORIES[:at]:
            assert dist(oklab(color), oklab(other)) > 0.1, (color, other)


def test_the_sign_of_what_says_nothing_is_quieter_than_a_letter() -> None:
    ruler = Ruler(default())
    paper = papers()["a3"]
    brush = Brush(paper, space(paper), palette(None), {}, ruler, "nl")
    (full, letter), (empty, sign) = (tile.tag(each, Box(0, 0, 10, 10), 7, brush) for each in ("A", "–"))
    assert isinstance(full, Rect)
    assert isinstance(empty, Rect)
    assert isinstance(letter, Text)
    assert isinstance(sign, Text)
    assert (full.fill, letter.fill) == (category("A"), WHITE)
    assert (empty.fill, empty.stroke, sign.fill) == (WHITE, category("–"), category("–"))


def test_letters_stand_out_on_their_colour_and_names_on_its_tint() -> None:
    for letter in [*(chr(ord("A") + n) for n in range(len(CATEGORIES))), "–"]:
        assert contrast(WHITE, category(letter)) >= 4.5
        assert contrast(palette(None).ink, mix(category(letter), WHITE, 0.86)) >= 4.5
