"""Processes of every shape: time runs to the right, lanes do not meet, lines keep clear of all that stands there."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.view.processes import model, steps, view
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.records import Edge
from zgwviz.layout.lanes import lines
from zgwviz.layout.lanes.arrange import arrange
from zgwviz.layout.lanes.cards import Cards
from zgwviz.layout.lanes.grid import STACK, columns
from zgwviz.layout.lanes.labels import Places
from zgwviz.layout.lanes.plan import rails
from zgwviz.layout.lanes.records import ProcessPlate, System
from zgwviz.layout.lanes.rungs import Rung
from zgwviz.layout.lanes.sketch import Sketcher
from zgwviz.layout.route.records import Route, Routed
from zgwviz.model.records import Model
from zgwviz.style.paper import papers
from zgwviz.view.process.records import ProcessView

PAPERS = papers()
SETTER = Setter(Ruler(default()), "nl")
ROLES = {f"r{n}": f"kind: business-role, name: Rol {n}" for n in range(4)}
PARTIES = {f"p{n}": f"kind: business-actor, name: Partij {n}" for n in range(4)}


@st.composite
def processes(draw: st.DrawFn) -> ProcessView:
    """Steps with and without roles, contact moments, triggerings and flows that go anywhere."""
    count = draw(st.integers(1, 14))
    numbers = st.integers(0, count - 1)
    stappen: dict[str, str] = {}
    for n in range(count):
        said = [f'name: "{draw(st.text("abcdefg hijkl", min_size=1, max_size=60)).strip() or "x"}"']
        if draw(st.booleans()) and draw(st.booleans()):
            pair = draw(st.lists(st.sampled_from(sorted(PARTIES)), min_size=2, max_size=2, unique=True))
            said.append(f"kind: business-interaction, between: [{', '.join(pair)}]")
        elif draw(st.booleans()):
            said.append(f"kind: business-process, performed_by: r{draw(st.integers(0, 3))}")
        others = sorted(draw(st.sets(numbers, max_size=2)) - {n})
        if others:
            said.append(f"triggers: [{', '.join(f's{k}' for k in others)}]")
        to = draw(numbers)
        if to != n and draw(st.booleans()):
            said.append(f"flows_to: {{s{to}: {{label: wat er stroomt}}}}")
        if draw(st.booleans()):
            said.append("reads: [d0, d1], writes: [d1, d2, d3, d4]")
        stappen[f"s{n}"] = ", ".join(said)
    things = {f"d{n}": f"kind: business-object, name: Informatieobject {n}" for n in range(5)}
    half = dict(list(stappen.items())[: count // 2 + 1])
    rest = {name: said for name, said in stappen.items() if name not in half}
    groups: dict[str, Mapping[str, str]] = {"wie": {**ROLES, **PARTIES}, "dingen": things, "een": half}
    rows = "een"
    if rest:
        groups["twee"], rows = rest, "een, twee"
    return view(model(groups, f"rows: [{rows}]"))


@given(processes())
@settings(max_examples=100)
def test_time_runs_to_the_right(made: ProcessView) -> None:
    found = columns(made)
    assert set(found) == {step.item.id for step in made.steps}
    assert all(found[first] < found[then] for first, then in made.before)
    # A contact moment has its column for itself, from its upper lane to its lower.
    rows = {lane.id: at for at, lane in enumerate(lane for part in made.sections for lane in part.lanes)}
    for one in made.steps:
        if one.sort == "contact":
            span = range(rows[one.lanes[0]], rows[one.lanes[-1]] + 1)
            others = [step for step in made.steps if step is not one and found[step.item.id] == found[one.item.id]]
            assert not [step for step in others for lane in step.lanes if rows[lane] in span]


def test_parallel_steps_share_a_column_up_to_a_stack() -> None:
    more = ", ".join(f"s{n}" for n in range(STACK + 1))
    found = columns(view(model({"stappen": {**steps(STACK + 1), "z": f"triggers: [{more}]"}})))
    assert [found[name] for name in ("z", "s0", f"s{STACK - 1}", f"s{STACK}")] == [0, 1, 1, 2]


def test_steps_without_a_place_in_time_follow_the_text() -> None:
    assert list(columns(view(model({"stappen": steps(4)}))).values()) == [0, 1, 2, 3]
    groups = {"werk": steps(5, ["triggers: {next}"]), "sturing": {"x": "", "y": "", "z": ""}}
    found = columns(view(model(groups, "rows: [werk, sturing]")))
    assert [found[name] for name in "xyz"] == [0, 2, 4]
    among = {**steps(3, ["triggers: {next}"]), "los": ""}
    # Among steps that have their moment it leaves their lane, and is in nobody's way.
    assert columns(view(model({"stappen": among})))["los"] == 0


def test_what_nothing_comes_before_stands_just_before_what_it_leads_to() -> None:
    chain = steps(6, ["triggers: {next}"]) | {"s5": ""}
    late = {
        "c": "kind: business-interaction, between: [p0, p1], triggers: s4",
        "e": "kind: business-event, triggers: s5",
    }
    found = columns(view(model({"wie": PARTIES, "stappen": {**late, **chain}})))
    assert [found[name] for name in ("s0", "s3", "c", "s4", "e", "s5")] == [0, 3, 3, 4, 4, 5]


def test_steps_stand_beside_those_of_their_lane_that_come_before_them() -> None:
    # In the order of the text the two ways would cross: a, b | d, c.
    more = {"a": "triggers: c", "b": "triggers: d", "d": "triggers: f", "c": "triggers: e", "e": "", "f": ""}
    (system,) = arrange(view(model({"stappen": more})), PAPERS["screen"], SETTER).systems
    tops = {card.step.item.id: round(card.box.y) for card in system.cards}
    assert tops["a"] == tops["c"] == tops["e"]
    assert tops["b"] == tops["d"] == tops["f"]


def test_no_room_is_kept_for_labels_that_say_nothing() -> None:
    made = view(model({"stappen": steps(3, ["triggers: {next}"])}))
    named = made._replace(sections=(*made.sections, made.sections[0]._replace(id="x", name="Sturing", lanes=())))
    bare = made._replace(sections=tuple(each._replace(name="", short="", note="") for each in named.sections))
    cards = Cards(Measure(PAPERS["screen"], SETTER, "nl"), 2, False, {}, {})
    widths = [rails(each, cards).label for each in (named, bare)]
    assert widths[0] > 0
    assert widths[1] == 0


@given(processes(), st.integers(1, 14))
@settings(max_examples=60)
def test_fewer_steps_stand_in_the_same_order(made: ProcessView, count: int) -> None:
    found = columns(made)
    shown = Sketcher(made, Rung(1.0, 2, 2, count), PAPERS["slide"], SETTER)
    ids = [step.item.id for step in shown.view.steps]
    assert sorted(frozenset(shown.columns.values())) == list(range(len(frozenset(shown.columns.values()))))
    assert all(
        (shown.columns[one] < shown.columns[other]) == (found[one] < found[other]) for one in ids for other in ids
    )


@given(processes(), st.sampled_from(["screen", "a3", "slide", "a4-portrait"]))
@settings(max_examples=60)
def test_nothing_meets_and_nothing_is_lost(made: ProcessView, paper: str) -> None:
    plate = arrange(made, PAPERS[paper], SETTER)
    assert lost(plate, made) == []
    for system in plate.systems:
        assert list(meeting(system)) == []
        assert list(crossed(system)) == []
        assert list(out_of_lane(system)) == []


@pytest.mark.parametrize("paper", ["screen", "a3", "slide"])
@pytest.mark.parametrize(
    "made",
    [
        model({"stappen": steps(1)}),
        model({"stappen": steps(80)}),
        model({"stappen": steps(80, ["triggers: {next}"])}),
        model({"wie": ROLES, "stappen": steps(12, ["triggers: {next}, performed_by: r0", "triggers: {next}"])}),
        model({"stappen": steps(12, ["triggers: {next}"], "Behandelen van een aanvraag om een vergunning " * 3)}),
        model({"stappen": steps(6, ["triggers: {next}"], "Donaudampfschiff" * 8)}),
        model({"stappen": steps(5000, ["triggers: {next}"])}),
    ],
    ids=["one", "eighty", "chain", "circle", "names", "words", "thousands"],
)
def test_hostile_processes_are_plates_that_read(made: Model, paper: str) -> None:
    shown = view(made)
    plate = arrange(shown, PAPERS[paper], SETTER)
    assert lost(plate, shown) == []
    for system in plate.systems:
        assert list(meeting(system)) == []
        assert list(crossed(system)) == []
    height = PAPERS[paper].height
    assert height is None or plate.systems[-1].box.bottom <= height


def test_no_more_than_so_many_lines_leave_a_step() -> None:
    more = ", ".join(f"s{n}" for n in range(30))
    plate = arrange(view(model({"stappen": {**steps(30), "z": f"triggers: [{more}]"}})), PAPERS["screen"], SETTER)
    assert len([line for system in plate.systems for line in system.lines]) == 6
    notes = [note for system in plate.systems for card in system.cards for note in card.notes]
    assert len([note for note in notes if note.how == "previous"]) == 24
    assert [" ".join(note.lines.texts) for note in notes if note.how == "next"][-1] == "+ 22 meer"


def test_a_process_wider_than_its_paper_goes_on_in_words() -> None:
    plate = arrange(view(model({"stappen": steps(40, ["triggers: {next}"])})), PAPERS["screen"], SETTER)
    assert len(plate.systems) > 1
    for first, then in pairwise(plate.systems):
        last, start = first.cards[-1], then.cards[0]
        assert [note.name for note in last.notes if note.how == "next"] == [start.step.item.name]
        assert [note.name for note in start.notes if note.how == "previous"] == [last.step.item.name]


def test_words_keep_as_far_from_the_lines_of_others_as_from_their_own() -> None:
    lane = Box(0, 0, 200, 100)
    own = Route("own", (Point(10, 50), Point(190, 50)))

    def level(y: float) -> Route:
        return Route(f"at {y}", (Point(0, y), Point(200, y)))

    def placed(*others: Route) -> list[float]:
        found = Places([lane], [], [own, *others], 4.0).place([own], {"own": [Size(40, 8)]})
        return [box.y for _, box in found.values()]

    # Above its line the words would stand 3 from the other line, below it far from any.
    assert placed(level(35)) == [54]
    # Where no place is better, one that is near is taken; none that is all but upon a line.
    assert placed(level(37), level(65)) == [54]
    assert placed(level(37), level(63)) == []


def test_a_line_over_a_step_keeps_away_from_the_edge_of_its_lane() -> None:
    plain = {"a": "triggers: b", "b": "triggers: c", "c": ""}
    over = {"a": "triggers: [b, c]", "b": "triggers: c", "c": ""}
    tops = []
    for stappen in (plain, over):
        (system,) = arrange(view(model({"stappen": stappen})), PAPERS["screen"], SETTER).systems
        top = system.sections[0].lanes[0].box.y
        tops.append(system.cards[0].box.y - top)
        for line in system.lines:
            assert min(point.y for point in line.points) - top >= PAPERS["screen"].step * 2
    assert tops[1] >= tops[0] + PAPERS["screen"].step


def test_a_line_that_comes_out_slanting_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def slanting(boxes: Mapping[str, Box], edges: list[Edge], *_: object) -> Routed:
        ends = {edge.id: (boxes[edge.source].middle, boxes[edge.target].middle) for edge in edges}
        return Routed({name: Route(name, (one, Point(other.x, other.y + 5))) for name, (one, other) in ends.items()})

    monkeypatch.setattr(lines, "route", slanting)
    made = view(model({"stappen": {"a": "triggers: b", "b": ""}}))
    plate = arrange(made, PAPERS["screen"], SETTER)
    assert [line for system in plate.systems for line in system.lines] == []
    assert lost(plate, made) == []


def lost(plate: ProcessPlate, made: ProcessView) -> list[str]:
    """Steps that are not there and not counted, and ties with neither a line nor words at both their steps."""
    cards = {card.step.item.id: card for system in plate.systems for card in system.cards}
    counted = sum(part.hidden for part in plate.view.sections) - sum(part.hidden for part in made.sections)
    found = [] if len(cards) + counted == len(made.steps) else [f"{len(made.steps) - len(cards) - counted} steps"]
    drawn = {line.tie.id for system in plate.systems for line in system.lines}
    for tie in plate.view.ties:
        if tie.id not in drawn:
            hows = {"next": cards[tie.source].notes, "previous": cards[tie.target].notes}
            found += [tie.id for how, notes in hows.items() if not any(note.how == how for note in notes)]
    for line in (line for system in plate.systems for line in system.lines):
        if line.tie.label and not line.label:
            found.append(f"words of {line.tie.id}")
    return found


def solids(system: System) -> Iterator[tuple[str, Box]]:
    """What stands in the lanes."""
    for card in system.cards:
        yield card.step.item.id, card.box
        yield from ((f"note of {card.step.item.id}", note.box) for note in card.notes)
        yield from ((f"sign of {card.step.item.id}", sign) for sign in card.signs[1:])
    yield from ((f"words of {line.tie.id}", line.label.box) for line in system.lines if line.label)


def meeting(system: System) -> Iterator[str]:
    """What stands upon something else, or outside the system's own box."""
    found = list(solids(system))
    for at, (name, box) in enumerate(found):
        yield from (f"{name} meets {other}" for other, its in found[at + 1 :] if box.overlaps(its))
        if not system.box.contains(box):
            yield f"{name} leaves its system"


def crossed(system: System) -> Iterator[str]:
    """What lines run through; a line may touch the boxes of its own ends."""
    for line in system.lines:
        for one, other in pairwise(line.points):
            assert abs(one.x - other.x) < 0.01 or abs(one.y - other.y) < 0.01
            for name, box in solids(system):
                if hull(one, other).overlaps(box.inset(0.1), 0.0):
                    yield f"{line.tie.id} runs through {name}"


def out_of_lane(system: System) -> Iterator[str]:
    """Steps outside the lane that is theirs."""
    lanes = {lane.lane.id: lane for section in system.sections for lane in section.lanes}
    for card in system.cards:
        for lane, box in zip(card.step.lanes, card.signs or (card.box,), strict=True):
            row = lanes[lane].box
            if not row.contains(box) or box.overlaps(lanes[lane].head):
                yield f"{card.step.item.id} stands outside {lane}"


def hull(one: Point, other: Point) -> Box:
    """A line as a box without a width."""
    return Box(min(one.x, other.x), min(one.y, other.y), abs(one.x - other.x), abs(one.y - other.y))
