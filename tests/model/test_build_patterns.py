"""Patterns: what is filled in, where it stands, and where its problems are shown."""

from tests.model.made import arguments, built, element, found, group, layer, pattern, relation, said, words

PLATE = "plate.yaml"


def test_a_pattern_adds_its_elements_after_the_element_and_what_is_in_it() -> None:
    added = element("{id}-x", 3, PLATE, elements=(element("{id}-y", 4, PLATE),))
    user = element("a", elements=(element("b", pattern="p"), element("c")), pattern="p")
    model = built(layer("l", group("g", user, element("d"), kind="goal")), patterns=(pattern("p", added),))
    assert model.groups["g"].elements == ("a", "b", "b-x", "b-y", "c", "a-x", "a-y", "d")
    assert [model.elements[each].parent for each in ("b-x", "b-y", "a-x", "a-y")] == ["a", "b-x", None, "a-x"]
    assert (model.elements["a-x"].kind, model.elements["a-x"].layer, model.elements["a"].pattern) == ("goal", "l", "p")


def test_id_and_name_are_filled_in_everywhere() -> None:
    added = element(
        "{id}-x", 3, PLATE, name="Aanvraag {name}", definition=words("Van {name} ({id})"), tags=("t-{id}",),
        relations=(relation("triggers", "{id}", label="start {name}", id="r-{id}"),), properties=(("{id}", "{name}"),),
    )  # fmt: skip
    model = built(layer("l", element("a", pattern="p", name="Zaak")), patterns=(pattern("p", added),))
    made, (triggers,) = model.elements["a-x"], model.relations
    assert (made.name, made.definition) == (words("Aanvraag Zaak"), words("Van Zaak (a)"))
    assert (made.tags, made.properties) == (("t-a",), (("a", "Zaak"),))
    assert (triggers.id, triggers.source, triggers.target) == ("r-a", "a-x", "a")
    assert triggers.label == words("start Zaak")


def test_names_are_filled_in_per_language() -> None:
    both = {"nl": "Zaak", "en": "Case"}
    added = (
        element("{id}-x", 3, PLATE, name={"nl": "Over {name}", "en": "On {name}"}, tags=("{name}",)),
        element("{id}-y", 4, PLATE, name="API {name}"),
        element("{id}-z", 5, PLATE, name="API"),
    )
    model = built(layer("l", element("a", pattern="p", name=both)), patterns=(pattern("p", *added),), language="en")
    assert model.elements["a-x"].name == words({"nl": "Over Zaak", "en": "On Case"})
    assert model.elements["a-x"].tags == ("Case",)
    assert model.elements["a-y"].name == words({"nl": "API Zaak", "en": "API Case"})
    assert model.elements["a-z"].name == words("API")


def test_a_name_with_braces_is_left_as_it_is() -> None:
    added = element("{id}-x", 3, PLATE, name="Over {name} en {id}")
    model = built(layer("l", element("a", pattern="p", name="{id} {name}")), patterns=(pattern("p", added),))
    assert model.elements["a-x"].name == words("Over {id} {name} en a")


def test_a_clash_stands_at_the_word_pattern() -> None:
    patterns = (pattern("p", element("{id}-x", 3, PLATE), element("fixed", 4, PLATE)),)
    for taken in ((element("a-x", 2), element("a", 5, pattern="p")), (element("a", 5, pattern="p"), element("a-x", 8))):
        assert found(layer("l", *taken), patterns=patterns) == ["a.yaml:5 M001"]
    two = layer("l", element("a", 5, pattern="p"), element("b", 6, pattern="p"))
    assert found(two, patterns=patterns) == ["a.yaml:6 M001"]
    assert arguments(two, patterns=patterns) == {"id": "fixed", "other": "fixed", "where": "a.yaml:5", "pattern": "p"}


def test_two_clashes_of_one_use_are_both_said() -> None:
    patterns = (pattern("p", element("{id}-x", 3, PLATE), element("{id}-y", 4, PLATE)),)
    taken = (element("a-x", 1), element("a-y", 2))
    assert found(layer("l", *taken, element("a", 5, pattern="p")), patterns=patterns) == ["a.yaml:5 M001"] * 2


def test_an_unknown_word_in_a_pattern_is_said_once_in_the_pattern() -> None:
    ends = (relation("serves", "nowhere", 4, PLATE), relation("serves", "{id}-nowhere", 5, PLATE))
    patterns = (pattern("p", element("{id}-x", 3, PLATE, relations=ends, type="wte")),)
    users = [element(name, pattern="p") for name in "abc"]
    assert found(layer("l", *users), patterns=patterns) == [
        "plate.yaml:3 M004",
        "plate.yaml:4 M002",
        "plate.yaml:5 M002",
    ]


def test_a_pattern_in_a_pattern_is_refused_also_where_nobody_uses_it() -> None:
    inner = element("{id}-y", 4, PLATE, pattern="p")
    patterns = (pattern("p", element("{id}-x", 3, PLATE, elements=(inner,))),)
    assert found(layer("l", element("a")), patterns=patterns) == ["plate.yaml:4 M009"]
    assert found(layer("l", element("a", pattern="p")), patterns=patterns) == ["plate.yaml:4 M009"]


def test_unknown_patterns_are_followed_by_the_known() -> None:
    given = arguments(layer("l", element("a", pattern="dinst")), patterns=(pattern("dienst"), pattern("zaak")))
    assert given == {"word": "dinst", "suggestion": "dienst", "known": "dienst, zaak"}


def test_an_element_can_lean_on_what_its_pattern_adds() -> None:
    user = element("a", pattern="p", standards=((said("a-x"), None),), relations=(relation("serves", "a-x"),))
    assert found(layer("l", user), patterns=(pattern("p", element("{id}-x", 3, PLATE)),)) == []
