"""A process of a model: which steps, in whose lane, what they need and give, what they control."""

import pytest

from tests.view.processes import entry, model, steps, view
from zgwviz.view.process.members import MOST
from zgwviz.view.process.records import ProcessView, Step

ROLES = {"rol": "kind: business-role, name: Rol", "ander": "kind: business-role, name: Ander"}
ORGANISATIONS = {
    "stad": "kind: business-actor, name: Stad, assigned_to: rol",
    "land": "kind: business-actor, name: Land",
}


def step(found: ProcessView, name: str) -> Step:
    return next(one for one in found.steps if one.item.id == name)


def lanes(found: ProcessView) -> dict[str, list[str]]:
    """The names of the lanes of each section."""
    return {part.id: [lane.name for lane in part.lanes] for part in found.sections}


def lane(found: ProcessView, name: str) -> list[str]:
    """The names of the lanes of a step."""
    names = {one.id: one.name for part in found.sections for one in part.lanes}
    return [names[each] for each in step(found, name).lanes]


def test_a_step_stands_in_the_lane_of_who_is_assigned_to_it() -> None:
    found = view(model({"rollen": ROLES, "stappen": {"a": "performed_by: rol", "b": ""}}))
    assert lane(found, "a") == ["Rol"]
    assert lane(found, "b") == ["zonder rol"]
    assert not found.sections[0].lanes[1].known


@pytest.mark.parametrize("said", ["composed_of: [a, b]", "aggregates: [a, b]", "elements: {a: A, b: B}"])
def test_a_step_without_anybody_stands_with_who_does_the_whole(said: str) -> None:
    parts = {} if "elements" in said else {"a": "", "b": "performed_by: ander"}
    made = model({"rollen": ROLES, "stappen": {"heel": f"performed_by: rol, {said}", **parts}})
    found = view(made)
    assert lane(found, "a") == ["Rol"]
    # The whole is the section's note, no step beside its parts.
    assert [one.item.id for one in found.steps] == ["a", "b"]
    assert found.sections[0].note == "Stap heel"


def test_of_who_are_assigned_the_view_chooses_then_a_role_goes_first() -> None:
    groups = {
        "wie": {**ROLES, "land": "kind: business-actor, name: Land"},
        "stappen": {"a": "performed_by: [land, ander, rol]"},
    }
    assert lane(view(model(groups)), "a") == ["Ander"]
    assert lane(view(model(groups, "rows: [stappen], lanes: [rol, land]")), "a") == ["Rol"]


def test_where_the_view_names_organisations_what_their_roles_do_is_theirs() -> None:
    groups = {"wie": {**ORGANISATIONS, **ROLES}, "stappen": {"a": "performed_by: rol", "b": "performed_by: ander"}}
    found = view(model(groups, "rows: [stappen], lanes: [stad]"))
    assert lanes(found) == {"stappen": ["Stad", "Ander"]}


def test_lanes_stand_as_the_view_names_them_then_as_the_text_does_and_nobody_last() -> None:
    groups = {
        "rollen": {f"r{n}": f"kind: business-role, name: R{n}" for n in range(4)},
        "stappen": {"x": "", "a": "performed_by: r3", "b": "performed_by: r1", "c": "performed_by: r2"},
    }
    assert lanes(view(model(groups, "rows: [stappen], lanes: [r2]"))) == {"stappen": ["R2", "R1", "R3", "zonder rol"]}
    # A group names its elements.
    found = view(model(groups, "rows: [stappen], lanes: [rollen]"))
    assert lanes(found) == {"stappen": ["R1", "R2", "R3", "zonder rol"]}


def test_rows_are_sections_and_of_narrows_them() -> None:
    groups = {"een": {"a": "", "b": "", "ding": "kind: business-object, name: Ding"}, "twee": {"c": ""}}
    found = view(model(groups, "rows: [twee, een]"))
    assert [(part.id, part.name) for part in found.sections] == [("twee", "Twee"), ("een", "Een")]
    assert {one.item.id for one in found.steps} == {"a", "b", "c"}
    only = view(model(groups, "rows: [twee, een], of: {id: [a, c]}"))
    assert {one.item.id for one in only.steps} == {"a", "c"}
    assert entry(model(groups, "rows: [twee, een], of: {id: [a, c]}")).elements == 2


def test_elements_as_rows_are_the_steps_of_one_section_and_a_whole_is_a_section_of_its_parts() -> None:
    groups = {"stappen": {"a": "", "b": "", "heel": "composed_of: [c, d]", "c": "", "d": ""}}
    found = view(model(groups, "rows: [a, b, heel]"))
    assert [(part.name, part.note) for part in found.sections] == [("", ""), ("Stap heel", "")]
    assert [len(part.lanes) for part in found.sections] == [1, 1]


def test_without_rows_and_of_it_is_what_is_ordered_in_time() -> None:
    groups = {"een": {"a": "triggers: b", "b": ""}, "twee": {"c": ""}}
    assert [one.item.id for one in view(model(groups, "")).steps] == ["a", "b"]


def test_nothing_selected_is_a_process_without_steps() -> None:
    found = view(model({"dingen": {"ding": "kind: business-object, name: Ding"}}, "rows: [dingen]"))
    assert (found.steps, found.sections) == ((), ())


def test_an_event_stands_with_what_it_leads_to_else_with_what_it_comes_from() -> None:
    groups = {
        "rollen": ROLES,
        "stappen": {
            "begin": "kind: business-event, triggers: a",
            "a": "performed_by: rol, triggers: [eind, keuze]",
            "eind": "kind: business-event",
            "keuze": "kind: junction, triggers: b",
            "b": "performed_by: ander",
            "los": "kind: business-event",
        },
    }
    found = view(model(groups))
    assert {name: lane(found, name)[0] for name in ("begin", "eind", "keuze", "los")} == {
        "begin": "Rol",
        "eind": "Rol",
        "keuze": "Ander",
        "los": "Op elk moment",
    }
    assert [step(found, name).sort for name in ("begin", "keuze", "a")] == ["event", "junction", "step"]


def test_a_contact_moment_stands_in_a_lane_of_each_party() -> None:
    groups = {
        "wie": {**ORGANISATIONS, **ROLES},
        "stappen": {
            "c": "kind: business-interaction, between: [land, stad]",
            "alleen": "kind: business-interaction, performed_by: land",
        },
    }
    found = view(model(groups))
    assert (lane(found, "c"), step(found, "c").sort) == (["Stad", "Land"], "contact")
    assert (lane(found, "alleen"), step(found, "alleen").sort) == (["Land"], "step")


def test_a_contact_moment_stands_between_the_lanes_where_its_parties_work() -> None:
    groups = {
        "wie": {**ORGANISATIONS, **ROLES},
        "een": {"a": "performed_by: stad"},
        "twee": {"b": "performed_by: land"},
        "contact": {"c": "kind: business-interaction, between: [land, stad]"},
    }
    found = view(model(groups, "rows: [een, twee, contact]"))
    assert lanes(found) == {"een": ["Stad"], "twee": ["Land"]}
    assert step(found, "c").lanes == ("een/stad", "twee/land")


def test_what_a_step_reads_writes_and_delivers() -> None:
    groups = {
        "dingen": {
            **{name: f"kind: business-object, name: {name}" for name in ("in", "uit", "beide", "iets")},
            "dienst": "kind: business-service, name: Dienst",
            "doel": "kind: goal, name: Doel",
        },
        "stappen": {"a": "reads: [in, beide], writes: [uit, beide], accesses: iets, realizes: [dienst, doel]"},
    }
    tags = {tag.id: tag.how for tag in step(view(model(groups)), "a").tags}
    assert tags == {"in": "read", "uit": "write", "beide": "read-write", "iets": "access", "dienst": "deliver"}


def test_an_event_that_is_left_out_names_the_way_over_it() -> None:
    groups = {
        "stappen": {"a": "triggers: e", "b": ""},
        "rest": {"e": "kind: business-event, name: Binnen, triggers: b", "x": "triggers: b"},
    }
    found = view(model(groups))
    assert [(tie.source, tie.target, tie.label) for tie in found.ties] == [("a", "b", "Binnen")]


def test_what_has_no_place_in_time_controls_the_section_that_it_has_to_do_with() -> None:
    groups = {
        "werk": {"heel": "composed_of: [a, b]", "a": "triggers: b", "b": ""},
        "sturing": {"s": "associated_with: {heel: bestuurt}, serves: heel", "t": "serves: b"},
    }
    found = view(model(groups, "rows: [werk, sturing]"))
    assert [part.steers for part in found.sections] == [(), (("werk", "bestuurt"),)]
    assert {one.item.id for one in found.steps if one.free} == {"s", "t"}
    moving = view(model({**groups, "sturing": {"s": "serves: heel, triggers: a"}}, "rows: [werk, sturing]"))
    assert [part.steers for part in moving.sections] == [(), ()]


def test_of_thousands_of_steps_the_heaviest_stay_and_the_way_over_the_others() -> None:
    made = model({"stappen": {**steps(MOST + 50, ["triggers: {next}"]), "zwaar": "weight: 3"}})
    found = view(made)
    assert (len(found.steps), found.sections[0].hidden, found.head.total) == (MOST, 51, MOST + 51)
    assert step(found, "zwaar").free
    # From the last that is shown the circle goes on to the first.
    assert [(tie.source, tie.target) for tie in found.ties if tie.back] == [(f"s{MOST - 2}", "s0")]


def test_a_contact_moment_comes_before_the_step_that_it_serves() -> None:
    groups = {
        "wie": {"p": "kind: business-actor, name: P", "q": "kind: business-actor, name: Q"},
        "stappen": {
            "a": "triggers: b",
            "b": "",
            "c": "kind: business-interaction, between: [p, q], serves: b",
            "d": "kind: business-interaction, between: [p, q]",
        },
    }
    found = view(model(groups))
    assert ("c", "b") in found.before
    assert [(one.item.id, one.free, one.who) for one in found.steps if one.sort == "contact"] == [
        ("c", False, ()),
        ("d", True, ("P", "Q")),
    ]


def test_a_section_without_any_order_says_so_where_others_have_one() -> None:
    groups = {"werk": steps(2, ["triggers: {next}", ""]), "sturing": {"x": "", "y": ""}}
    found = view(model(groups, "rows: [werk, sturing]"))
    assert [(part.id, part.moment) for part in found.sections] == [("werk", ""), ("sturing", "Op elk moment")]
    # Where nothing has an order, the order of the text is all there is.
    assert [part.moment for part in view(model({"stappen": {"x": "", "y": ""}})).sections] == [""]
