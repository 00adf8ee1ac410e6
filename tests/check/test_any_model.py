"""Rules on models of every shape: none fails, all findings have words, and the real specs have a place for each."""

import re
import sys
from collections import Counter
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.model.plain import element, model, relation
from zgwviz.check.facts import Facts
from zgwviz.check.rule import layer_skipped
from zgwviz.check.rules import RULES
from zgwviz.check.run import check
from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.model.records import Element, Model, Relation, Type
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem, Span
from zgwviz.problem.words import worded
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import CountSpec, RuleSpec, Selector, SourceSpec
from zgwviz.spec.verbs import VERBS

ROOT = Path(__file__).parents[2]
SPECS = sorted(path.parent for path in (ROOT / "specs").glob("*/plate.yaml"))


def said(word: str) -> Said[str]:
    return Said(word, Span("plate.yaml", 1, 1))


@st.composite
def rules(draw: st.DrawFn) -> RuleSpec:
    def some() -> Selector:
        return Selector(((draw(st.sampled_from(["layer", "id", "owner"])), (said(draw(st.sampled_from("ab"))),)),))

    verbs = tuple(said(each) for each in draw(st.lists(st.sampled_from(list(VERBS)), max_size=2)))
    count = CountSpec(some(), verbs, draw(st.none() | st.integers(0, 2)), draw(st.none() | st.integers(0, 2)))
    forms = [{"reaches": some(), "by": verbs}, {"has": said("relations")}, {"has": said("plateau")}, {"count": count}]
    direction = draw(st.sampled_from(["up", "down", "out", "in", "any"]))
    return RuleSpec(some(), direction=direction, **draw(st.sampled_from(forms)))  # type: ignore[arg-type]


@st.composite
def models(draw: st.DrawFn) -> Model:
    """Up to ten elements with what rules look at, and relations between them or at another relation."""
    names = "abcdefghij"[: draw(st.integers(0, 10))]
    kinds, maybe = st.sampled_from([None, *KINDS]), st.sampled_from([None, *names]) if names else st.none()
    made: list[Element] = []
    for at, name in enumerate(names):
        layer = draw(st.sampled_from(["a", "b", "c", "pillar", "road"]))
        parent = draw(st.sampled_from([None, None, *names[:at]]))
        plateau = draw(st.sampled_from([None, *(e.id for e in made if e.kind == "plateau")]))
        made.append(
            element(name, layer, draw(kinds), parent)._replace(
                name=Words.bare(draw(st.sampled_from(["Zaaktype", "zaaktypen", "Besluit", "een zaak", " "]))),
                definition=draw(st.sampled_from([Words(), Words.bare("Een besluit bij een zaak.")])),
                source=draw(st.sampled_from([(), (SourceSpec("x", None, checked=False),)])),
                owner=draw(st.sampled_from([None, "a", "b / c", "a en b"])),
                status=draw(st.sampled_from([None, "withdrawn", "proposed"])),
                standards=draw(st.sampled_from([(), ((names[0], None),)])),
                type=draw(st.sampled_from([None, "t"])),
                since=plateau,
                until=draw(st.sampled_from([None, plateau])),
                weight=draw(st.integers(0, 3)),
            )
        )
    relations: list[Relation] = []
    for at in range(draw(st.integers(0, 12)) if names else 0):
        source, target = draw(maybe), draw(maybe)
        last = relations[-1].id if relations else names[0]
        relations.append(relation(source or names[0], draw(st.sampled_from(list(RELATIONS))), target or last, at))
    found = model(made, relations, ["a", "b", "c"], ["pillar"], "road")
    types = {"t": Type("t", Words.bare("T"), None, draw(st.sampled_from([None, "law", "standard"])))}
    groups = {name: each._replace(all_or_none=draw(st.booleans())) for name, each in found.groups.items()}
    return found._replace(types=types, groups=groups, rules=tuple(draw(st.lists(rules(), max_size=2))))


@given(models())
def test_no_rule_fails_and_each_finding_has_words(made: Model) -> None:
    found = check(made)
    assert found == check(made)
    assert [dict(each.args) for each in found if each.code == "R900"] == []
    for problem in found:
        whole_words(problem)


def whole_words(problem: Problem) -> None:
    for language in ("en", "nl"):
        words = worded(problem, language)
        assert words.message
        assert words.hint
        assert not re.search(r"\{[a-z_]+\}", words.message + words.hint)


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_what_is_found_in_a_real_spec_has_its_place(folder: Path) -> None:
    texts = read_spec(folder)
    assert isinstance(texts, dict)
    made = load(folder.as_posix(), texts, Shelf(read=on_disk)).model
    assert made is not None
    found = check(made)
    assert found
    assert [each.code for each in found if each.code == "R900" or each.severity == "error"] == []
    for problem in found:
        assert problem.span is not None
        line = texts[problem.span.file].decode().splitlines()[problem.span.line - 1]
        assert len(line) >= problem.span.column
        whole_words(problem)


def test_the_reference_content_skips_a_layer_as_often_as_was_counted_by_hand(reference: Path) -> None:
    content = yaml.load((reference / "zaakgericht-werken-inhoud.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    concepts = {kind.concept: name for name, kind in KINDS.items()}
    said_ = content["elements"]
    elements = [element(each["id"], each["layer"], concepts[each["kind"]]) for each in said_]
    relations = [
        relation(each["id"], one["type"], one["target"], at)
        for each in said_
        for at, one in enumerate(each["relations"])
    ]
    layers = [each["id"] for each in content["layers"] if each["nora_laag"]]
    others = [each["id"] for each in content["layers"] if not each["nora_laag"]]
    facts = Facts(model(elements, relations, layers, others))
    # 35 skip a layer; of these 26 are application elements that serve or realize the second layer, which is normal.
    assert len(list(layer_skipped.RULE.find(facts))) == 35 - 26


def test_the_pages_of_rules_say_what_why_and_what_instead() -> None:
    for rule in RULES:
        page = sys.modules[rule.find.__module__].__doc__ or ""
        assert page.count("\n\n") >= 2, rule.code
        assert "\nInstead: " in page, rule.code
    assert Counter(rule.code for rule in RULES).most_common(1)[0][1] == 1
