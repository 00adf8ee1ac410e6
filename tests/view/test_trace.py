"""What a golden thread is made of: shortest ways up to the purpose, and down to what carries it."""

from tests.model.made import built, element, group, layer, relation, selector
from tests.model.made import said as words_said
from zgwviz.model.records import Model
from zgwviz.model.trace import trace as traced
from zgwviz.spec.records import ViewSpec
from zgwviz.view.catalogue import drawable, thread_of
from zgwviz.view.scope import scope
from zgwviz.view.trace.choose import trace
from zgwviz.view.trace.records import TraceView
from zgwviz.view.trace.tell import tell


def view(model: Model, start: str, ways: str = "both", language: str = "nl") -> TraceView:
    entry = thread_of(model.elements[start], model)._replace(ways=ways)  # type: ignore[arg-type]
    return trace(entry, scope(model, traced(model), language, frozenset()))


def rows(made: TraceView) -> list[list[list[str]]]:
    return [[[item.id for item in row] for row in band.rows] for band in made.bands]


def said(verb: str, *targets: str) -> tuple[object, ...]:
    return tuple(relation(verb, each) for each in targets)


MODEL = built(
    layer(
        "waarvoor",
        group(
            "g1",
            element("wet", kind="driver", relations=said("influences", "doel")),
            element("doel", kind="goal"),
            element("los", kind="goal"),
        ),
    ),
    layer(
        "wie",
        group(
            "g2",
            element("dienst", kind="business-service", relations=(relation("associated_with", "wet", reason=True),)),
            element("proces", kind="business-process", relations=said("realizes", "dienst")),
            element("rol", kind="business-role", relations=said("assigned_to", "proces")),
            element("ander", kind="business-process", relations=said("realizes", "los")),
        ),
    ),
    layer("techniek", group("g3", element("app", kind="application-component", relations=said("serves", "proces")))),
    layer("net", group("g4", element("kabel", kind="node"))),
)


def test_the_thread_goes_up_to_the_purpose_and_down_to_what_carries_it() -> None:
    made = view(MODEL, "dienst")
    assert rows(made) == [[["doel"], ["wet"]], [["dienst"], ["proces"], ["rol"]], [["app"]], []]
    assert made.starts == ("dienst",)
    assert made.head.total == 6


def test_what_is_not_on_the_way_is_not_there() -> None:
    ids = {item.id for band in view(MODEL, "dienst").bands for row in band.rows for item in row}
    assert ids & {"los", "ander", "kabel"} == set()


def test_a_layer_that_the_thread_does_not_reach_says_what_is_missing() -> None:
    made = view(MODEL, "dienst")
    assert [bool(band.missing) for band in made.bands] == [False, False, False, True]
    assert view(MODEL, "kabel").bands[0].missing.startswith("Hiaat")


def test_each_line_runs_as_its_relation_says_and_associations_are_indirect() -> None:
    lines = {(t.source, t.target): t for t in view(MODEL, "dienst").threads}
    assert lines["dienst", "wet"].indirect
    assert not lines["wet", "doel"].indirect
    assert lines["proces", "dienst"].forward
    assert {t.notation for t in lines.values()} == {"association", "influence", "realization", "assignment", "serving"}


def test_a_backward_relation_is_drawn_in_its_own_direction() -> None:
    model = built(
        layer("a", group("g1", element("doel", kind="goal"))),
        layer(
            "b",
            group(
                "g2",
                element("proces", kind="business-process", relations=said("realizes", "doel") + said("reads", "zaak")),
            ),
        ),
        layer("c", group("g3", element("zaak", kind="business-object"))),
    )
    (line,) = [t for t in view(model, "zaak").threads if t.target == "proces"]
    assert (line.source, line.notation, line.forward) == ("zaak", "access-read", False)


def test_nesting_is_a_step_of_composition() -> None:
    model = built(
        layer("a", group("g1", element("doel", kind="goal"))),
        layer(
            "b",
            group(
                "g2",
                element(
                    "geheel",
                    kind="business-process",
                    relations=said("realizes", "doel"),
                    elements=(element("deel", kind="business-process"),),
                ),
            ),
        ),
    )
    assert [(t.source, t.target, t.notation) for t in view(model, "deel").threads] == [
        ("deel", "geheel", "composition"),
        ("geheel", "doel", "realization"),
    ]


def test_a_circle_ends() -> None:
    model = built(
        layer("a", group("g1", element("doel", kind="goal"))),
        layer(
            "b",
            group(
                "g2",
                element("x", kind="business-process", relations=said("serves", "y")),
                element("y", kind="business-process", relations=said("serves", "x")),
            ),
        ),
    )
    assert rows(view(model, "x")) == [[], [["y"], ["x"]]]


def test_only_one_way_on_request() -> None:
    assert rows(view(MODEL, "proces", "up")) == [[["doel"], ["wet"]], [["dienst"], ["proces"]]]
    assert rows(view(MODEL, "proces", "down")) == [[["proces"], ["rol"]], [["app"]], []]


def test_products_and_services_have_their_thread_without_asking() -> None:
    assert [entry.id for entry in drawable(MODEL) if entry.kind == "trace"] == ["trace-dienst"]


def test_the_thread_in_words() -> None:
    assert tell(view(MODEL, "dienst")).splitlines() == [
        "De rode draad van Dienst",
        "",
        "Omhoog, naar waarvoor",
        "  Dienst (Bedrijfsservice, 2)",
        "    hangt samen met → Wet (Drijfveer, 1) (indirect herleid)",
        "      beïnvloedt → Doel (Doel, 1)",
        "",
        "Omlaag, naar wat het draagt",
        "  Dienst (Bedrijfsservice, 2)",
        "    ← realiseert Proces (Bedrijfsproces, 2)",
        "      ← voert uit Rol (Bedrijfsrol, 2)",
        "      ← ondersteunt App (Applicatiecomponent, 3)",
        "",
        "4 Net: Hiaat: niets in deze laag draagt dit.",
    ]


def test_what_carries_the_general_carries_the_particular_but_its_other_sorts_do_not() -> None:
    model = built(
        layer("a", group("g1", element("doel", kind="goal"))),
        layer(
            "b",
            group(
                "g2",
                element("algemeen", kind="business-service", relations=said("realizes", "doel")),
                element("start", kind="business-service", relations=said("specializes", "algemeen")),
                element("zus", kind="business-service", relations=said("specializes", "algemeen")),
                element("proces", kind="business-process", relations=said("realizes", "algemeen")),
            ),
        ),
    )
    ids = {item.id for band in view(model, "start").bands for row in band.rows for item in row}
    assert ids == {"doel", "algemeen", "start", "proces"}


def test_a_direct_way_comes_before_a_shorter_one_by_association_and_the_own_law_is_there_too() -> None:
    model = built(
        layer(
            "a",
            group(
                "g1",
                element("wet", kind="driver", relations=said("influences", "doel")),
                element("doel", kind="goal"),
            ),
        ),
        layer("b", group("g2", element("vermogen", kind="capability", relations=said("realizes", "doel")))),
        layer(
            "c",
            group(
                "g3",
                element(
                    "dienst",
                    kind="business-service",
                    relations=(*said("realizes", "vermogen"), relation("associated_with", "wet", reason=True)),
                ),
            ),
        ),
    )
    ways = {(t.source, t.target) for t in view(model, "dienst").threads}
    assert ways == {("dienst", "vermogen"), ("vermogen", "doel"), ("dienst", "wet")}


def test_a_layer_between_that_is_passed_over_is_no_gap() -> None:
    model = built(
        layer("a", group("g1", element("doel", kind="goal"))),
        layer("b", group("g2", element("los", kind="capability"))),
        layer("c", group("g3", element("dienst", kind="business-service", relations=said("realizes", "doel")))),
    )
    between = view(model, "dienst").bands[1]
    assert (between.missing, between.gap) == ("De draad loopt niet door deze laag.", False)


def test_of_what_is_far_below_the_nearest_are_kept_and_the_others_counted() -> None:
    many = tuple(
        element(f"p{n}", kind="business-process", relations=said("realizes", "dienst" if n < 20 else f"p{n - 20}"))
        for n in range(60)
    )
    model = built(
        layer("a", group("g1", element("doel", kind="goal"))),
        layer("b", group("g2", element("dienst", kind="business-service", relations=said("realizes", "doel")), *many)),
    )
    made = view(model, "dienst")
    ids = [item.id for band in made.bands for row in band.rows for item in row]
    assert {f"p{n}" for n in range(20)} <= set(ids)
    assert len(ids) + made.bands[1].further == made.head.total == 62
    assert made.bands[1].further == 18


def test_a_thread_the_spec_asks_for_is_not_drawn_twice() -> None:
    asked = ViewSpec(words_said("draad"), words_said("trace"), of=selector(id="dienst"))
    model = MODEL._replace(views=(asked,))
    assert [entry.id for entry in drawable(model) if entry.kind == "trace"] == ["draad"]
