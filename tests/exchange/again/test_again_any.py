"""Whatever the source and people do: an import put together equals a new one, and no edit is lost."""

from collections.abc import Mapping
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.again.any import changed, edited, source
from tests.exchange.again.test_again_cases import WISHES
from zgwviz.exchange.again.merge import merge
from zgwviz.exchange.again.run import again
from zgwviz.exchange.again.told import told
from zgwviz.exchange.folder import kept
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Known
from zgwviz.exchange.records import Gathered
from zgwviz.model.records import Model
from zgwviz.pipeline import load

CHANCE = st.randoms(use_true_random=False)
FEWER = settings(max_examples=60)


def built(files: Mapping[str, bytes]) -> Model:
    loaded = load("x", files)
    assert [one for one in loaded.problems if one.severity == "error"] == []
    assert loaded.model
    return loaded.model


def meant(model: Model) -> object:
    """What a model says, without places and order; in a group with a type no element can say that it has none."""
    elements = {
        each.id: (
            each.name, each.kind, each.layer, each.group, each.parent, each.definition, each.external_id,
            sorted(each.tags), sorted(each.properties), [(one.name.value, one.max) for one in each.attributes],
        )
        for each in model.elements.values()
    }  # fmt: skip
    relations = {(one.kind, one.source, one.target, one.label, one.cardinality) for one in model.relations}
    return elements, relations, {each.id for each in model.layers}, {view.id.value for view in model.views}


def remembered(one: Gathered) -> tuple[kept.Kept, Mapping[str, bytes]]:
    folder = make(one, WISHES)
    known = kept.read(kept.text_of("archi", one, folder, folder.files, "").encode())
    assert known
    return known, folder.files


@FEWER
@given(CHANCE)
def test_without_edits_it_says_what_a_new_import_says(chance: Random) -> None:
    before = source(chance)
    now = changed(before, chance)
    old = make(before, WISHES)
    known = Known(old.elements, old.views, old.groups)
    theirs = make(now, WISHES, known)
    found = merge(old.files, make(before, WISHES, known), theirs, (), old.files)
    assert meant(built(found.files)) == meant(built(theirs.files))
    assert not found.clashes
    last, files = remembered(before)
    assert again(last, now, files, WISHES, WISHES)[1].files == theirs.files


@FEWER
@given(CHANCE)
def test_no_edit_is_lost_and_the_same_source_changes_no_letter(chance: Random) -> None:
    before = source(chance)
    last, files = remembered(before)
    texts = {name: text.decode() for name, text in files.items()}
    edits = edited(texts, chance)
    ours = {name: text.encode() for name, text in texts.items()}
    assert again(last, before, ours, WISHES, WISHES)[1].files == ours
    now = changed(before, chance)
    made, found = again(last, now, ours, WISHES, WISHES)
    model = built(found.files)
    whole = "\n".join(text.decode() for text in found.files.values())
    for edit in edits:
        assert edit.text in whole
        if edit.what == "note":
            assert edit.text.startswith(f"note: {model.elements[edit.id].note.drawn()} ")
        elif edit.what == "relation":
            assert any((one.kind, one.source, one.target) == ("influence", edit.id, edit.id) for one in model.relations)
        elif edit.what == "element":
            assert edit.id in model.elements
    assert set(made.elements.values()) <= set(model.elements)
    assert len(told(found, found.now, str)) >= len(found.clashes)
