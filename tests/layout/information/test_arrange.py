"""Information models on paper: no line through a box or a word, nothing lost, nothing too small, nothing endless."""

import sys
from collections.abc import Iterator
from itertools import combinations, pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.information.made import MEANS, PAPERS, RULER, cls, door, line, model, stand, tie
from tests.plates import NAMES, placement
from tests.plates import model as real
from zgwviz.draw.information import draw
from zgwviz.geometry import Box
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.information.records import Information
from zgwviz.layout.means import Means
from zgwviz.scene.audit import audit
from zgwviz.style.palette import palette
from zgwviz.view.catalogue import drawable
from zgwviz.view.information.records import EndView, InformationView

REAL = [(spec, e.id) for spec in NAMES for e in drawable(real(spec)) if e.kind == "information"]
WORD = "Dossiervormingsverantwoordelijkheid"
NEAR = 0.01


def parts(made: Information) -> Iterator[tuple[str, Box]]:
    """Every straight part of a line with its relation's id; what is not level is upright."""
    for one in made.relations:
        for a, b in pairwise(one.points):
            assert abs(a.x - b.x) < NEAR or abs(a.y - b.y) < NEAR, f"{one.relation.id} is slanted"
            yield one.relation.id, Box(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes, either of which may be a line, share more than a border."""
    return (
        one.x < other.right - NEAR
        and other.x < one.right - NEAR
        and one.y < other.bottom - NEAR
        and other.y < one.bottom - NEAR
    )


def crossed(made: Information) -> list[str]:
    """Lines through boxes and words, words on boxes and on each other, boxes on each other."""
    boxes = {each.card.view.item.id: each.box for each in made.classes}
    boxes |= {each.chip.door.id: each.box for each in made.doors}
    words = [(one.relation.id, word.box) for one in made.relations for word in one.words]
    lines = list(parts(made))
    found = [f"{one} runs through {name}" for one, part in lines for name, box in boxes.items() if meet(part, box)]
    found += [f"{one} runs through a word of {of}" for one, part in lines for of, box in words if meet(part, box)]
    found += [f"a word of {of} lies on {name}" for of, word in words for name, box in boxes.items() if meet(word, box)]
    found += [f"words of {a} and {b} meet" for (a, one), (b, other) in combinations(words, 2) if meet(one, other)]
    found += [f"{a} lies on {b}" for (a, one), (b, other) in combinations(boxes.items(), 2) if meet(one, other)]
    return found


def apart(made: Information) -> list[str]:
    """Lines that do not begin at the border of their source and end at that of their target."""
    boxes = {each.card.view.item.id: each.box for each in made.classes}
    boxes |= {each.chip.door.id: each.box for each in made.doors}
    return [
        one.relation.id
        for one in made.relations
        if one.points
        for name, point in ((one.relation.source, one.points[0]), (one.relation.target, one.points[-1]))
        if not boxes[name].inset(-NEAR).contains(Box(*point, 0.0, 0.0))
        or boxes[name].inset(NEAR).contains(Box(*point, 0.0, 0.0), 0.0)
    ]


def faults(made: Information) -> list[str]:
    """All that the eye would find wrong."""
    return [
        *audit(draw(made, palette(None), RULER), PAPERS[made.sheet.paper.name].smallest),
        *crossed(made),
        *apart(made),
    ]


def lost(made: Information) -> int:
    """How many lines and words at lines have no place."""
    wanted = sum(bool(one.relation.name) for one in made.relations)
    wanted += sum(bool(word) for one in made.relations for end in one.relation[6:8] for word in end)
    return wanted - sum(len(one.words) for one in made.relations) + sum(not one.points for one in made.relations)


@pytest.mark.parametrize(("spec", "view"), REAL)
def test_the_real_models_on_a_screen_lack_nothing(spec: str, view: str) -> None:
    made = placement(spec, "screen", view)
    assert isinstance(made, Information)
    assert faults(made) == []
    assert made.notices is None
    assert made.rest == ()
    assert lost(made) == 0
    assert all(len(each.card.rows) == each.card.view.total for each in made.classes)


@pytest.mark.parametrize("paper", ["a3", "slide", "a4-portrait"])
@pytest.mark.parametrize(("spec", "view"), REAL)
def test_the_real_models_on_paper(spec: str, view: str, paper: str) -> None:
    made = placement(spec, paper, view)
    assert isinstance(made, Information)
    assert faults(made) == []
    hidden = len(made.sheet.legend) and sum(each.number for each in made.rest)
    assert len(made.classes) + hidden == made.sheet.head.total
    said = " ".join(made.notices.lines.texts) if made.notices else ""
    assert ("vond" in said) == (lost(made) > 0)
    whole = all(len(each.card.rows) == each.card.view.total for each in made.classes)
    assert whole or "attributen" in said


def ring(count: int, ends: EndView) -> InformationView:
    classes = [cls(f"e{i}", [line(f"attribuut{k}") for k in range(i % 7)], degree=2) for i in range(count)]
    return model(classes, [tie(f"e{i}", f"e{(i + 1) % count}", source_end=ends, target_end=ends) for i in range(count)])


def long(text: str) -> InformationView:
    one, other = EndView(text, "0..*"), EndView(text, "1")
    ties = [tie(f"e{i}", f"e{(i + 1) % 4}", text, source_end=one, target_end=other) for i in range(4)]
    rows = [line(f"{text}{k}", kind=text, values=[text, text]) for k in range(3)]
    classes = [cls(f"e{i}", rows, name=f"{text}{i}") for i in range(4)]
    return model(classes, ties, [door("d")])


HOSTILE = {
    "one": model([cls("a", [line("naam")])]),
    "bare": model([cls("a")]),
    "no relations": model([cls(f"e{i}", [line("naam")]) for i in range(17)]),
    "self": model([cls("a", [line("naam")])], [tie("a", "a", target_end=EndView("hoofdzaak", "0..1"))]),
    "cycle": ring(5, EndView("rol", "0..*")),
    "diamonds": model([cls(f"e{i}") for i in range(4)], [tie("e0", f"e{i}", "", "composition") for i in (1, 2, 3)]),
    "kinds": model([cls(f"e{i}") for i in range(6)], [tie(f"e{i}", "e5", "", "specialization") for i in range(5)]),
    "words": long(" ".join([WORD] * 3)),
    "letters": long("q" * 119),
    "eighty": ring(80, EndView("", "1")),
    "attributes": model([cls("a", [line(f"attribuut{i}") for i in range(600)]), cls("b")], [tie("a", "b")]),
    "star": model([cls("m"), *(cls(f"e{i}") for i in range(50))], [tie("m", f"e{i}") for i in range(50)]),
    "doors": model(
        [cls("a")], [tie("a", f"d{i}") for i in range(60)], [door(f"d{i}", f"Groep {i}") for i in range(60)]
    ),
    "many": model(
        [cls(f"e{i}", [line("naam")], degree=2) for i in range(5000)],
        [tie(f"e{i}", f"e{i * 7 % 5000}") for i in range(5000)],
    ),
}


@pytest.mark.parametrize("paper", ["screen", "slide", "a3", "a4-portrait"])
@pytest.mark.parametrize("view", HOSTILE.values(), ids=HOSTILE.keys())
def test_every_model_reads(view: InformationView, paper: str) -> None:
    began = process_time()
    made = stand(view, paper)
    assert process_time() - began < 20.0
    assert faults(made) == []
    assert len(made.classes) + sum(each.number for each in made.rest) == len(view.classes)


def test_of_nothing_the_page_says_so() -> None:
    made = stand(model([]), "slide")
    assert made.notices is not None
    assert made.notices.lines.texts == ("nog leeg",)
    assert faults(made) == []


@pytest.mark.parametrize(
    ("engine", "words"),
    [
        (lambda: Engine(command=("false",)), "Plaatsen lukte niet"),
        (lambda: Engine(seconds=0.2, command=(sys.executable, "-c", "import time; time.sleep(60)")), "duurde te lang"),
    ],
)
@pytest.mark.parametrize("name", ["no relations", "cycle", "eighty"])
def test_without_an_engine_the_boxes_stand_in_a_grid(name: str, engine: object, words: str) -> None:
    began = process_time()
    for paper in ("screen", "slide"):
        made = stand(HOSTILE[name], paper, Means(MEANS.setter, engine))  # type: ignore[arg-type]
        assert faults(made) == []
        assert made.notices is not None
        assert words in " ".join(made.notices.lines.texts)
    assert process_time() - began < 20.0


def test_the_same_model_gives_the_same_plate() -> None:
    assert stand(HOSTILE["cycle"], "a3") == stand(HOSTILE["cycle"], "a3")


def test_small_models_are_drawn_large() -> None:
    assert stand(HOSTILE["one"], "a3").paper.chip == 2 * PAPERS["a3"].chip
    assert stand(HOSTILE["one"], "screen").paper.chip <= 1.15 * PAPERS["screen"].chip


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=18, unique=True),
    st.lists(st.integers(0, 30), min_size=12, max_size=12),
    st.sampled_from(["screen", "a4", "slide-portrait"]),
)
def test_models_of_every_shape(pairs: list[tuple[int, int]], rows: list[int], paper: str) -> None:
    classes = [cls(f"e{i}", [line(f"attribuut{k}", k % 2 == 0) for k in range(n)]) for i, n in enumerate(rows)]
    ties = [tie(f"e{a}", f"e{b}", "heeft", target_end=EndView("rol", "0..*")) for a, b in pairs]
    assert faults(stand(model(classes, ties), paper)) == []
