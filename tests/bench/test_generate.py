"""The bench's made-up architecture: what it holds, and that both languages say the same."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from tests.bench import languages, rich
from tests.bench.architecture import SHAPES, Architecture, architecture
from zgwviz.pipeline import load


@pytest.mark.parametrize("size", [60, 250, 1000])
def test_has_the_size_it_is_named_after(size: int) -> None:
    made = architecture(size)
    layers, in_layer, groups = SHAPES[size]
    assert len(made.elements()) == size == layers * in_layer
    assert [len(layer.groups) for layer in made.layers] == [groups] * layers


def test_same_seed_same_architecture() -> None:
    assert architecture(60, seed=3) == architecture(60, seed=3)
    assert architecture(60, seed=3) != architecture(60, seed=4)


def test_every_element_below_the_first_layer_realizes_one_of_the_layer_above() -> None:
    made = architecture(250)
    above: set[str | None] = {None}
    for layer in made.layers:
        here = [element for group in layer.groups for element in group.elements]
        assert {element.realizes for element in here} <= above
        above = {element.id for element in here}


def test_the_spec_says_what_the_architecture_is() -> None:
    made = architecture(60)
    files = {name: yaml.safe_load(text) for name, text in languages.spec(made).items()}
    assert files["plate.yaml"]["layers"] == [layer.id for layer in made.layers]
    said = [
        (ident, element if isinstance(element, str) else element["name"], _realizes(element))
        for name in sorted(files)
        if name != "plate.yaml"
        for group in files[name]["groups"].values()
        for ident, element in group["elements"].items()
    ]
    assert said == [tuple(element) for element in made.elements()]


def _realizes(element: str | dict[str, str]) -> str | None:
    return None if isinstance(element, str) else element["realizes"]


def test_the_grid_names_every_element_once() -> None:
    made = architecture(60)
    text = languages.d2_grid(made)
    for element in made.elements():
        assert text.count(f'    {element.id}: "{element.name}"\n') == 1


def test_the_grid_is_the_one_that_the_reference_figures_were_measured_with(peers: Path) -> None:
    made = architecture(250)
    assert languages.d2_grid(made) == _reference(peers).d2(_as_reference(made), grid=True, edges=False)


def _reference(peers: Path) -> ModuleType:
    found = importlib.util.spec_from_file_location("reference_bench", peers / "gen.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def _as_reference(made: Architecture) -> dict[str, object]:
    layers = [
        {
            "id": layer.id,
            "title": layer.name,
            "colour": layer.color,
            "groups": [
                {
                    "id": group.id,
                    "title": group.name,
                    "elements": [{"id": element.id, "title": element.name} for element in group.elements],
                }
                for group in layer.groups
            ],
        }
        for layer in made.layers
    ]
    return {"layers": layers, "relations": []}


@pytest.mark.parametrize("size", [60, 1000])
def test_the_spec_for_rules_is_sound_and_has_three_relations_to_an_element(size: int) -> None:
    texts = {name: text.encode() for name, text in rich.spec(architecture(size)).items()}
    loaded = load("rich", texts)
    assert loaded.model is not None, loaded.problems
    assert len(loaded.model.elements) == size
    assert 2.4 * size < len(loaded.model.relations) < 3.4 * size
    assert rich.spec(architecture(size)) == {name: text.decode() for name, text in texts.items()}
