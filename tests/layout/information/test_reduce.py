"""What a small paper or a large model leaves out, in which order, and what is said of it."""

from tests.layout.information.made import cls, door, line, model, tie
from zgwviz.layout.information.reduce import LADDER, MOST_AT_ONE, MOST_LINES, notice, reduced
from zgwviz.view.information.records import EndView

LINES = (line("naam"), line("soort", required=False, values=("a", "b")))
ALL, UNDEFINED, VALUELESS, REQUIRED, NONE, BY_GROUP, ALONE, *FEWER = LADDER


def ids(view: object) -> list[str]:
    return [each.item.id for each in reduced(view, FEWER[-1]).classes]  # type: ignore[arg-type]


def test_all_is_shown_first_and_nothing_is_said_of_it() -> None:
    view = model([cls("a", LINES), cls("b")], [tie("a", "b"), tie("a", "x")], [door("x")])
    assert reduced(view, ALL) == view
    assert notice(view, reduced(view, ALL), ALL) == ""


def test_optional_attributes_go_before_required_ones() -> None:
    view = model([cls("a", LINES)])
    assert [each.name for each in reduced(view, REQUIRED).classes[0].attributes] == ["naam"]
    assert reduced(view, NONE).classes[0].attributes == ()
    assert notice(view, reduced(view, VALUELESS), VALUELESS) == "Dit papier toont minder: keuzes zonder waarden."
    assert notice(view, reduced(view, REQUIRED), REQUIRED) == "Dit papier toont minder: alleen verplichte attributen."
    assert notice(view, reduced(view, NONE), NONE) == "Dit papier toont minder: zonder attributen."


def test_doors_go_by_their_group_and_then_with_their_lines() -> None:
    view = model([cls("a")], [tie("a", "x"), tie("y", "a"), tie("a", "z")], [door("x"), door("y"), door("z", "Ver")])
    grouped = reduced(view, BY_GROUP)
    assert [(each.name, each.place) for each in grouped.doors] == [("Elders", "2 objecten"), ("Ver", "1 object")]
    assert [(one.source, one.target) for one in grouped.relations] == [
        ("a", "door-0"),
        ("door-0", "a"),
        ("a", "door-1"),
    ]
    assert "per groep" in notice(view, grouped, BY_GROUP)
    alone = reduced(view, ALONE)
    assert (alone.doors, alone.relations) == ((), ())
    assert "zonder objecten op andere platen" in notice(view, alone, ALONE)


def test_the_heaviest_classes_stay_and_what_hangs_on_them() -> None:
    classes = [cls("a", degree=1), cls("b", degree=5), cls("c", weight=3), cls("d", degree=1)]
    view = model(classes, [tie("c", "a"), tie("a", "d")])
    assert ids(view) == ["a", "c"], "b has more relations, but none to what is shown"
    assert "2 van 4 objecten" in notice(view, reduced(view, FEWER[-1]), FEWER[-1])


def test_words_go_last() -> None:
    view = model([cls("a"), cls("b")], [tie("a", "b", target_end=EndView("rol", "1"))])
    one = reduced(view, FEWER[-1]).relations[0]
    assert (one.name, one.source_end, one.target_end) == ("", EndView(), EndView())
    assert "lijnen zonder woorden" in notice(view, reduced(view, FEWER[-1]), FEWER[-1])


def test_there_are_never_more_lines_than_can_be_followed() -> None:
    count = 90
    ring = [tie(f"e{i}", f"e{(i + k) % count}", f"k{k}") for i in range(count) for k in (1, 2)]
    less = reduced(model([cls(f"e{i}", degree=4) for i in range(count)], ring), ALL)
    assert MOST_LINES - 4 <= len(less.relations) <= MOST_LINES
    star = [tie("e0", f"e{i}") for i in range(1, count)]
    less = reduced(model([cls(f"e{i}", degree=1 + 99 * (i == 0)) for i in range(count)], star), ALL)
    assert len(less.relations) == MOST_AT_ONE
