"""Whatever the files hold, reading ends, nothing is raised, and every problem has its words and a place in the text."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zgwviz.files import read_spec
from zgwviz.pipeline import load
from zgwviz.problem.excerpt import lines_of
from zgwviz.problem.records import Problem
from zgwviz.problem.report import report
from zgwviz.problem.words import worded

ROOT = Path(__file__).parents[2]


def texts_of(folder: Path) -> dict[str, bytes]:
    texts = read_spec(folder)
    assert isinstance(texts, dict)
    return {name.rpartition("/")[2]: text for name, text in texts.items()}


SPECS = {
    folder.name: texts_of(folder) for folder in sorted(path.parent for path in (ROOT / "specs").glob("*/plate.yaml"))
}
SMALL = {
    "plate.yaml": b"zgwviz: 1\ntitle: T\nlayers: [a]\n",
    "a.yaml": b"layer: a\nname: A\nelements:\n  zaak: Zaak\n",
}
MOST_SECONDS = 20  # for a text that takes a second at most: machines are shared


def check(texts: dict[str, bytes]) -> tuple[Problem, ...]:
    """The problems of a spec, each of which can be told."""
    start = time.monotonic()
    model, problems = load("f", texts)
    report(problems, texts, "nl", color=True)
    assert time.monotonic() - start < MOST_SECONDS
    assert (model is None) == any(problem.severity == "error" for problem in problems)
    assert len(set(problems)) == len(problems)
    lines_by_file = {file: lines_of(data) or [""] for file, data in texts.items()}
    for problem in problems:
        assert worded(problem, "en").message
        assert worded(problem, "nl").message
        if problem.span is None:
            assert problem.code in {"F002", "Y003"}
            continue
        file, line, column, width = problem.span
        lines = lines_by_file[file]
        assert 1 <= line <= len(lines) + 1
        assert 1 <= column <= (len(lines[line - 1]) if line <= len(lines) else 0) + 1
        assert width >= 1
    return problems


def with_file(text: str | bytes, name: str = "a.yaml") -> dict[str, bytes]:
    return SMALL | {name: text.encode("utf-8", "replace") if isinstance(text, str) else text}


def test_the_small_spec_is_fine() -> None:
    assert check(SMALL) == ()


# Trees of the language's own words and of others, in block and flow style.
KEYS = """
zgwviz title layers layer name elements groups bands types kind serves reads standards attributes source weight start
date status rules each reaches has count of by not views id rows hints patterns pattern decisions plateau examples link
zaak a 1 true 0..* [] {} "" ~
"""
WORDS = st.sampled_from(KEYS.split()) | st.text(max_size=8)
TREES = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=6), max_leaves=30
)


def flow(tree: object) -> str:
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {flow(value)}" for key, value in tree.items()) + "}"
    return "[" + ", ".join(map(flow, tree)) + "]" if isinstance(tree, list) else str(tree)


def block(tree: object, indent: str = "") -> str:
    if isinstance(tree, dict) and tree:
        return "".join(f"\n{indent}{key}: {block(value, indent + '  ')}" for key, value in tree.items())
    if isinstance(tree, list) and tree:
        return "".join(f"\n{indent}- {block(item, indent + '  ')}" for item in tree)
    return str(tree)


@given(TREES, st.sampled_from(["a.yaml", "plate.yaml"]))
def test_trees_of_any_words(tree: object, name: str) -> None:
    check(with_file(flow(tree), name))
    check(with_file(block(tree), name))


@given(TREES)
def test_what_stands_behind_a_key_may_be_anything(tree: object) -> None:
    said = flow(tree)
    for key in ("elements", "groups", "bands"):
        check(with_file(f"layer: a\nname: A\n{key}: {said}\n"))
    check(with_file(f"layer: a\nname: A\nelements: {{zaak: {said}, besluit: {{name: B, serves: {said}}}}}\n"))
    for key in ("types", "decisions", "patterns", "rules", "views", "layers", "statuses"):
        check(with_file(f"zgwviz: 1\ntitle: T\nlayers: [a]\n{key}: {said}\n", "plate.yaml"))


@given(st.text(), st.sampled_from(["a.yaml", "plate.yaml"]))
def test_any_text(text: str, name: str) -> None:
    check(with_file(text, name))


@given(st.binary(), st.sampled_from(["a.yaml", "plate.yaml"]))
def test_any_bytes(data: bytes, name: str) -> None:
    check(with_file(data, name))


def edited(texts: dict[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """One file with one to three slips of a hand in it."""
    name = chance.choice(list(texts))
    lines = texts[name].decode().split("\n")
    for _ in range(chance.randint(1, 3)):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        spot = chance.randrange(len(lines[at]) + 1)
        slip = chance.randrange(9)
        if slip == 0 and len(lines) > 1:
            del lines[at]
        elif slip == 1:
            lines.insert(at, lines[other])
        elif slip == 2:
            lines[at], lines[other] = lines[other], lines[at]
        elif slip == 3:
            lines[at] = lines[at][:spot] + chance.choice(":#,[]{}'\"\t&*!|>%@`-? \\\u00a0é") + lines[at][spot + 1 :]
        elif slip == 4:
            lines[at] = lines[at][:spot]
        elif slip == 5:
            lines[at] = (
                lines[at][:spot] + chr(chance.choice([*range(32), 127, 0x85, 0x2028, 0xFEFF])) + lines[at][spot:]
            )
        elif slip == 6:
            lines[at] = chance.choice(["", " ", "  ", "\t"]) + lines[at].lstrip()
        elif slip == 7:
            lines[at] = lines[at].replace(": ", ":", 1)
        else:
            lines = [*lines[:at], lines[at][:spot]]
    return texts | {name: "\n".join(lines).encode()}


@given(st.sampled_from(sorted(SPECS)), st.randoms(use_true_random=False))
def test_slips_of_a_hand_in_a_real_spec(name: str, chance: random.Random) -> None:
    check(edited(SPECS[name], chance))


@given(st.sampled_from(sorted(SPECS)), st.randoms(use_true_random=False))
def test_words_of_a_real_spec_in_each_others_place(name: str, chance: random.Random) -> None:
    texts = SPECS[name]
    file = chance.choice(list(texts))
    words = texts[file].decode().split(" ")
    for _ in range(chance.randint(1, 6)):
        at, other = chance.randrange(len(words)), chance.randrange(len(words))
        words[at], words[other] = words[other], words[at]
    check(texts | {file: " ".join(words).encode()})


LAUGHS = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n" + "".join(
    f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 10)
)
HOSTILE = {
    "lists": "[" * 100_000,
    "tables": "{a: " * 100_000,
    "dashes": "- " * 100_000,
    "closed": "[" * 50_000 + "]" * 50_000,
    "nested-elements": "layer: a\nelements:\n" + "".join(f"{'  ' * at}e{at}:\n" for at in range(1, 400)),
    "nested-selectors": "zgwviz: 1\ntitle: T\nlayers: [a]\nviews: [{id: v, kind: gaps, of: " + "{not: " * 300,
    "aliases-of-aliases": LAUGHS,
    "aliases-in-elements": "layer: a\nelements: &e\n  x: {name: X, elements: *e}\n",
    "many-unknown-keys": "layer: a\nname: A\n" + "".join(f"sleutel{at}: x\n" for at in range(20_000)),
    "many-unknown-ids": "layer: a\nname: A\nelements:\n"
    + "".join(f"  e{at}: {{name: E, serves: x{at}}}\n" for at in range(5000)),
    "long-text": "layer: a\nname: " + "a" * 4_000_000 + "\n",
    "long-id": "layer: a\nname: A\nelements:\n  " + "a" * 1000 + ": X\n",
    "many-empty-keys": "layer: a\nname: A\ngroups:\n" + "".join(f"  g{at}:\n" for at in range(20_000)),
    "keys-too-far-left": "layer: a\nname: A\ngroups:\n  g:\n" + "  name: G\n" + "  elements: {x: X}\n",
    "long-cardinality": "layer: a\nname: A\nelements: {x: {name: X, serves: {x: 'heeft [" + "9" * 10_000 + "..1]'}}}\n",
    "brackets-in-a-label": "layer: a\nname: A\nelements: {x: {name: X, serves: {x: '" + "[" * 50_000 + "'}}}\n",
    "spaces-in-a-label": "layer: a\nname: A\nelements: {x: {name: X, serves: {x: 'a" + " " * 50_000 + "b'}}}\n",
    "spaces-in-an-attribute": "layer: a\nname: A\nelements: {x: {name: X, attributes: {x: 'a"
    + " " * 50_000
    + "]'}}}\n",
    "a-long-number": "layer: a\nname: A\nelements: {x: {name: X, weight: " + "9" * 100_000 + "}}\n",
    "digits-of-other-scripts": "layer: a\nname: A\nelements: {x: {name: X, weight: ٣, attributes: {a: 'b(٣) [٣]'}}}\n",
}

LARGE = {"long-text", "brackets-in-a-label", "spaces-in-a-label"}
"""What is strange, and right all the same."""


@pytest.mark.parametrize("sort", HOSTILE)
def test_texts_that_are_made_to_hurt(sort: str) -> None:
    text = HOSTILE[sort]
    found = check(with_file(text, "plate.yaml" if text.startswith("zgwviz") else "a.yaml"))
    assert (found == ()) == (sort in LARGE)


@pytest.mark.parametrize("sort", ["lists", "aliases-of-aliases", "nested-selectors", "many-unknown-keys"])
def test_the_command_says_what_is_wrong_and_writes_nothing(sort: str, tmp_path: Path) -> None:
    folder, out = tmp_path / "spec", tmp_path / "out"
    folder.mkdir()
    text = HOSTILE[sort]
    for name, data in with_file(text, "plate.yaml" if text.startswith("zgwviz") else "a.yaml").items():
        (folder / name).write_bytes(data)
    for command in (["check", str(folder)], ["render", str(folder), "-o", str(out)]):
        done = subprocess.run(
            [sys.executable, "-m", "zgwviz", *command],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 1, done.stderr
        assert "Traceback" not in done.stdout + done.stderr
        assert " error " in done.stdout + done.stderr
    assert not out.exists()
