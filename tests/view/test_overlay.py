"""Overlays: which word each chip gets, in which order, and what is left unsaid."""

import pytest

from tests.model.made import built, element, group, layer, view
from zgwviz.model.records import Model
from zgwviz.model.trace import trace as traced
from zgwviz.source.said import Said
from zgwviz.style.contrast import contrast, mix
from zgwviz.style.palette import CATEGORIES, WHITE, category, palette
from zgwviz.view.catalogue import drawable
from zgwviz.view.choose import choose
from zgwviz.view.records import PlateView
from zgwviz.view.scope import scope


def overlaid(field: str, *elements: object, **more: object) -> PlateView:
    asked = view("over", overlay=field)
    model: Model = built(layer("a", group("g", *elements)), views=(asked,), **more)  # type: ignore[arg-type]
    entry = next(entry for entry in drawable(model) if entry.id == "over")
    made = choose(entry, scope(model, traced(model), "nl", frozenset()))
    assert isinstance(made, PlateView)
    return made


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
    assert [(tag.letter, tag.word, tag.size) for tag in made.tags] == [("A", "voorstel", 2), ("B", "overeengekomen", 1)]
    assert made.untagged == 1
    assert tags(made) == {"a": "overeengekomen", "b": "voorstel", "c": "voorstel", "d": ""}


def test_an_owner_is_called_by_the_name_of_its_element() -> None:
    made = overlaid(
        "owner", element("gemeente", name="De gemeente"), element("b", owner="gemeente"), element("c", owner="VNG")
    )
    assert tags(made) == {"gemeente": "", "b": "De gemeente", "c": "VNG"}


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


def test_letters_stand_out_on_their_colour_and_names_on_its_tint() -> None:
    for letter in [*(chr(ord("A") + n) for n in range(len(CATEGORIES))), "–"]:
        assert contrast(WHITE, category(letter)) >= 4.5
        assert contrast(palette(None).ink, mix(category(letter), WHITE, 0.86)) >= 4.5
