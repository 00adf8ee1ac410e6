"""`check` tells all that is wrong, as text or as JSON, and its status."""

import json
from pathlib import Path

import pytest

from tests.cli.made import FAULTY, PLATE, WHO, files, run, spec

# Sound in every way that rules ask: sources, definitions, an owner for who does something.
CLEAN = "zgwviz: 1\ntitle: Schoon\nlayers: [waarvoor]\nstatus: concept\n"


def test_every_problem_is_told_with_its_place_line_and_caret(here: Path) -> None:
    folder = spec(here / "a", FAULTY + "      x: {name: X, lable: y}\n")
    said = run("check", "a")
    assert (said.status, said.err) == (1, "")
    lines = said.out.splitlines()
    assert 'a/2-wie.yaml:8:48: error M002 no element "veiligg"; did you mean "veilig"?' in lines
    assert any(line.startswith("a/2-wie.yaml:10:20: error") and '"lable"' in line for line in lines)
    assert lines[-1].startswith("2 errors")
    assert files(folder).keys() == {"plate.yaml", "1-waarvoor.yaml", "2-wie.yaml"}


def test_warnings_and_remarks_leave_status_0_and_1_when_strict(here: Path) -> None:
    spec(here / "a")
    lax, strict = run("check", "a"), run("check", "a", "--strict")
    assert (lax.status, strict.status) == (0, 1)
    assert lax.out == strict.out
    assert "warning" in lax.out
    assert "error" not in lax.out


def test_what_render_counts_check_tells(here: Path) -> None:
    spec(here / "a")
    counted = run("render", "a", "--view", "plate", "-f", "svg").err.splitlines()[0]
    told = run("check", "a").out.splitlines()
    assert counted == f"a: {told[-1]}; see them with: zgwviz check a"
    severities = [line.split(" ")[1] for line in told if line.startswith("a/")]
    assert told[-1] == f"{severities.count('warning')} warnings, {severities.count('info')} remarks"


def test_json_is_a_sorted_list_of_records(here: Path) -> None:
    spec(here / "a", FAULTY)
    spec(here / "b")
    said = run("check", "b", "a", "-f", "json")
    assert (said.status, said.err) == (1, "")
    records = json.loads(said.out)
    assert {tuple(record) for record in records} == {("code", "severity", "file", "line", "column", "message", "hint")}
    places = [(record["file"], record["line"], record["column"]) for record in records]
    assert places == sorted(places)
    assert {place[0].partition("/")[0] for place in places} == {"a", "b"}
    assert [record for record in records if record["severity"] == "error"] == [
        {
            "code": "M002",
            "severity": "error",
            "file": "a/2-wie.yaml",
            "line": 8,
            "column": 48,
            "message": 'no element "veiligg"',
            "hint": 'did you mean "veilig"?',
        }
    ]


def test_a_spec_without_a_problem_says_so_with_status_0(here: Path) -> None:
    folder = here / "a"
    folder.mkdir()
    (folder / "plate.yaml").write_text(CLEAN, encoding="utf-8")
    (folder / "1.yaml").write_text(
        "layer: waarvoor\nname: Waarvoor\ngroups:\n  wetten:\n    name: Wetten\n    elements:\n      awb: {name: Awb, "
        "source: wetten.nl, definition: Algemene regels, owner: BZK, kind: driver}\n",
        encoding="utf-8",
    )
    assert run("check", "a", "--strict") == (0, "nothing to report\n", "")
    assert run("check", "a", "--messages", "nl") == (0, "niets te melden\n", "")
    assert run("check", "a", "-f", "json") == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("2-wie.yaml", b"", "2-wie.yaml:1:1: error"),
        ("2-wie.yaml", b"layer: [wie\n", "2-wie.yaml:"),
        ("2-wie.yaml", WHO.encode("utf-16"), "2-wie.yaml:1:1: error"),
        ("plate.yaml", b"", "plate.yaml:1:1: error"),
        ("plate.yaml", PLATE.replace("zgwviz: 1", "zgwviz: 9").encode(), "plate.yaml:1:9: error"),
    ],
)
def test_a_text_that_is_no_spec_is_the_spec_s_own_fault(here: Path, name: str, data: bytes, code: str) -> None:
    folder = spec(here / "a")
    (folder / name).write_bytes(data)
    said = run("check", "a")
    assert (said.status, said.err) == (1, "")
    assert f"a/{code}" in said.out


def test_all_specs_under_specs_are_checked_and_the_worst_status_is_given(here: Path) -> None:
    spec(here / "specs/a")
    spec(here / "specs/b", FAULTY)
    assert run("check", "specs/a").status == 0
    both = run("check")
    assert both.status == 1
    assert "specs/a/2-wie.yaml" in both.out
    assert "specs/b/2-wie.yaml" in both.out
    gone = run("check", "specs/b", "specs/c")
    assert gone.status == 2
    assert "specs/b/2-wie.yaml" in gone.out
    assert gone.err == 'error F001 no folder "specs/c"\n'


def test_dutch_when_asked(here: Path) -> None:
    spec(here / "a", FAULTY)
    said = run("check", "a", "--messages", "nl")
    assert 'error M002 geen element "veiligg"; bedoelde u "veilig"?' in said.out
    assert said.out.splitlines()[-1].startswith("1 fout")
