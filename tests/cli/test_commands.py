"""The other commands: what they give on stdout, what they say on stderr, and their status."""

import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.made import FAULTY, files, run, spec
from zgwviz.problem.catalogue import codes

ROOT = Path(__file__).parents[2]
ONE_SPEC = [("views",), ("export", "json")]


def test_views_are_listed_as_text_and_as_json(here: Path) -> None:
    spec(here / "a")
    text, told = run("views", "a"), run("views", "a", "-f", "json")
    assert (text.status, told.status, text.err, told.err) == (0, 0, "", "")
    records = json.loads(told.out)
    assert {tuple(record) for record in records} == {("id", "kind", "title", "elements")}
    assert records[:5] == [
        {"id": "plate", "kind": "plate", "title": "Vergunningen", "elements": 3},
        {"id": "waarvoor", "kind": "layer", "title": "Waarvoor", "elements": 1},
        {"id": "wie", "kind": "layer", "title": "Wie", "elements": 2},
        {"id": "doelen", "kind": "group", "title": "Doelen", "elements": 1},
        {"id": "diensten", "kind": "group", "title": "Diensten", "elements": 2},
    ]
    lines = [line.split() for line in text.out.splitlines()]
    assert [[line[0], line[1], line[2]] for line in lines] == [
        [r["id"], r["kind"], str(r["elements"])] for r in records
    ]


def test_a_thread_is_as_large_as_what_is_in_it_and_a_list_as_its_concepts(here: Path) -> None:
    spec(here / "a")
    with (here / "a/plate.yaml").open("a", encoding="utf-8") as file:
        file.write("views: [{id: gedekt, kind: concepts, against: _l.yaml}]\n")
    (here / "a/_l.yaml").write_text("title: L\nconcepts: {a: A, b: B, c: C, d: D}\n", encoding="utf-8")
    count = {record["id"]: record["elements"] for record in json.loads(run("views", "a", "-f", "json").out)}
    assert {name: count[name] for name in count if name.startswith(("trace-", "gedekt"))} == {
        "gedekt": 4,
        "trace-vergunning": 2,
        "trace-toezicht": 1,
    }


def test_every_view_that_is_listed_is_drawn(here: Path) -> None:
    spec(here / "a")
    ids = [record["id"] for record in json.loads(run("views", "a", "-f", "json").out)]
    assert run("render", "a", "--view", ",".join(ids), "-f", "svg").status == 0
    assert {f"{ident}.svg" for ident in ids} <= set(files(here / "diagrams/a"))


def test_export_gives_the_model(here: Path) -> None:
    spec(here / "a")
    said = run("export", "json", "a")
    assert (said.status, said.err) == (0, "")
    model = json.loads(said.out)
    assert [element["id"] for element in model["elements"]] == ["veilig", "vergunning", "toezicht"]
    assert [(r["source"], r["target"], r["kind"]) for r in model["relations"]] == [
        ("vergunning", "veilig", "realization")
    ]
    assert run("export", "json", "a", "-o", "deep/model.json") == (0, "", "")
    assert (here / "deep/model.json").read_text(encoding="utf-8") == said.out
    assert run("export", "json", "a", "-o", "-").out == said.out


@pytest.mark.parametrize("words", ONE_SPEC)
def test_a_command_with_one_result_takes_the_only_spec_there_is(here: Path, words: tuple[str, ...]) -> None:
    none = run(*words)
    assert (none.status, none.out) == (2, "")
    assert "F003" in none.err
    spec(here / "specs/a")
    assert run(*words) == run(*words, "specs/a")
    spec(here / "specs/b")
    several = run(*words)
    assert (several.status, several.out) == (2, "")
    assert several.err == "error F004 several specs, and this command takes one: specs/a, specs/b; which one?\n"


@pytest.mark.parametrize("words", ONE_SPEC)
def test_a_faulty_spec_gives_its_errors_and_no_result(here: Path, words: tuple[str, ...]) -> None:
    spec(here / "a", FAULTY)
    said = run(*words, "a")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("a/2-wie.yaml:8:48: error M002")


def test_schema_is_what_the_specs_are_checked_against() -> None:
    for name in ("plate", "layer", "concepts"):
        said = run("schema", name)
        assert (said.status, said.err) == (0, "")
        schema = json.loads(said.out)
        jsonschema.Draft7Validator.check_schema(schema)
        assert said.out.encode() == (ROOT / f"specs/{name}.schema.json").read_bytes()
    assert run("schema").out == run("schema", "plate").out


def test_schema_is_written_into_a_folder(here: Path) -> None:
    assert run("schema", "-o", "s") == (0, "", "")
    assert files(here / "s") == {path.name: path.read_bytes() for path in (ROOT / "specs").glob("*.schema.json")}
    (here / "f").write_bytes(b"")
    said = run("schema", "-o", "f")
    assert said.status == 2
    assert "F006" in said.err


def test_explain_has_a_page_for_every_code_in_two_languages() -> None:
    listed = run("explain").out.splitlines()
    assert [line.split()[0] for line in listed] == list(codes())
    for code in codes():
        english, dutch = run("explain", code.lower()), run("explain", code, "--messages", "nl")
        assert (english.status, dutch.status) == (0, 0)
        assert english.out.startswith(f"{code}  ")
        assert len(english.out.partition("\n")[2]) > 60
        assert english.out != dutch.out


def test_explain_knows_no_other_code() -> None:
    said = run("explain", "M0O2")
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith('error F012 no message "M0O2"; did you mean')


def test_init_writes_the_starter_that_can_be_drawn_at_once(here: Path) -> None:
    said = run("init", "mijn/plaat")
    assert (said.status, said.err) == (0, "")
    assert said.out == "mijn/plaat is ready. Draw the plate with: zgwviz render mijn/plaat\n"
    assert files(here / "mijn/plaat") == files(ROOT / "specs/starter")
    assert run("check", "mijn/plaat").status == 0
    assert run("render", "mijn/plaat", "--view", "plate", "-o", "uit").status == 0
    assert sorted(files(here / "uit/plaat")) == [
        *("manifest.json", "plate-a3.png", "plate-a3.svg", "plate.png", "plate.svg")
    ]


def test_the_files_of_init_name_a_schema_that_is_there(here: Path) -> None:
    run("init", "mijn/plaat")
    for path in sorted((here / "mijn/plaat").iterdir()):
        schema = path.parent / path.read_text(encoding="utf-8").partition("\n")[0].partition("$schema=")[2]
        assert schema.read_bytes() == (ROOT / "specs" / schema.name).read_bytes()


def test_init_from_a_spec_copies_it_with_the_files_that_are_not_drawn(here: Path) -> None:
    folder = spec(here / "a")
    (folder / "_corrections.yaml").write_text("x: y\n", encoding="utf-8")
    (folder / "notes.txt").write_text("no part of it", encoding="utf-8")
    assert run("init", "b", "--from", "a", "--messages", "nl").out == (
        "b is klaar. Teken de plaat met: zgwviz render b\n"
    )
    assert files(here / "b") == {name: data for name, data in files(folder).items() if name != "notes.txt"}


def test_init_from_an_import_takes_along_what_it_keeps(here: Path) -> None:
    folder = spec(here / "a")
    (folder / "_import.json").write_text("{}\n", encoding="utf-8")
    run("init", "b", "--from", "a")
    assert files(here / "b") == files(folder)


def test_init_writes_over_nothing(here: Path) -> None:
    (here / "full").mkdir()
    (here / "full/x").write_bytes(b"x")
    (here / "file").write_bytes(b"x")
    (here / "empty").mkdir()
    for name in ("full", "file"):
        said = run("init", name)
        assert (said.status, said.out) == (2, "")
        assert f'F010 "{name}" is there already' in said.err
    assert files(here) == {"full/x": b"x", "file": b"x"}
    assert run("init", "empty").status == 0
    assert run("init", "below/file", "--from", "nowhere").status == 2
    assert run("init", "file/below").status == 2
    assert not (here / "below").exists()


def test_version_and_help() -> None:
    assert run("--version") == (0, "zgwviz 0.1.0\n", "")
    said = run("--help")
    assert (said.status, said.err) == (0, "")
    for command in ("init", "render", "views", "check", "export", "schema", "explain"):
        assert f"\n  {command} " in said.out
        assert run(command, "--help").status == 0
    assert run().status == 2


def test_an_unknown_command_or_format_is_the_command_line_s_fault(here: Path) -> None:
    spec(here / "a")
    for words in (("rendr",), ("export", "xyz", "a"), ("views", "a", "-f", "xml"), ("check", "a", "-f", "html")):
        said = run(*words)
        assert (said.status, said.out) == (2, "")
        assert said.err


@pytest.mark.parametrize("words", [("render",), ("check",), *ONE_SPEC])
def test_a_folder_without_a_plate_and_a_file_of_a_spec_are_told_apart(here: Path, words: tuple[str, ...]) -> None:
    spec(here / "a")
    (here / "empty").mkdir()
    assert 'F002 no plate.yaml in "empty"' in run(*words, "empty").err
    said = run(*words, "a/plate.yaml")
    assert (said.status, said.err) == (2, 'error F001 no folder "a/plate.yaml"; did you mean "a"?\n')


def test_a_spec_with_a_name_that_comes_near_is_suggested(here: Path) -> None:
    spec(here / "specs/zaakgericht")
    assert 'did you mean "specs/zaakgericht"?' in run("views", "zaakgerigt").err
