"""`zgwviz import` and `zgwviz export archimate`: what a user sees, and what stands in the folder afterwards."""

import os
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.cli.made import run
from tests.exchange.made import whole
from tests.exchange.test_archi import PLAIN, grafico
from zgwviz import files
from zgwviz.exchange.archimate.read import read
from zgwviz.exchange.archimate.write import write

SPEC = ["1-organisatie.yaml", "2-informatie.yaml", "_import.json", "plate.yaml"]


def archi(name: str = "a.archimate", text: str = PLAIN) -> Path:
    path = Path(name)
    path.write_text(text, encoding="utf-8")
    return path


def names(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


def test_an_import_says_what_was_read_and_left_out_and_is_drawn_at_once() -> None:
    said = run("import", "archi", archi(), "-o", "x")
    assert said.status == 0
    assert "a.archimate: 4 elements, 7 relations and 1 view read\n" in said.out
    assert "x: 2 layers, 1 type and 1 view written" in said.out
    assert "info X020 left out: places, sizes and colours of 5 figures on views" in said.err
    assert "info X015 1 element has no name" in said.err
    assert names("x") == SPEC
    drawn = run("render", "x", "--view", "plate", "--paper", "slide", "-f", "svg", "-o", "d")
    assert drawn.status == 0
    assert "Intake &lt;balie&gt;" in Path("d/x/plate-slide.svg").read_text(encoding="utf-8")
    dutch = run("import", "archi", archi(), "-o", "y", "--messages", "nl")
    assert "4 elementen, 7 relaties en 1 view gelezen" in dutch.out
    quiet = run("import", "archi", archi(), "-o", "z", "--quiet")
    assert (quiet.out, quiet.err) == ("", "")


def test_a_model_with_circles_duplicates_and_sketches_says_so() -> None:
    Path("a.xml").write_text(write(whole()), encoding="utf-8")
    said = run("import", "archimate", "a.xml", "-o", "x")
    assert said.status == 0
    codes = ["X015", "X019", "X020", "X022", "X025", "X026", "X028"]
    assert [line.split()[1] for line in said.err.splitlines()] == codes


def test_out_again_it_is_the_same() -> None:
    Path("a.xml").write_text(write(whole()), encoding="utf-8")
    run("import", "archimate", "a.xml", "-o", "x")
    assert run("export", "archimate", "x", "-o", "b.xml").status == 0
    assert read(Path("b.xml").read_bytes(), "a") == read(Path("a.xml").read_bytes(), "a")
    assert run("export", "archimate", "x").out.encode() == Path("b.xml").read_bytes()


def test_a_folder_of_other_peoples_work_is_refused_and_stays() -> None:
    Path("x").mkdir()
    Path("x/brief.txt").write_text("van mij")
    said = run("import", "archi", archi(), "-o", "x")
    assert said.status == 2
    assert 'error X030 "x" is not empty, and was not written by an import' in said.err
    assert names("x") == ["brief.txt"]
    Path("leeg").mkdir()
    assert run("import", "archi", archi(), "-o", "leeg").status == 0
    taken = run("import", "archi", archi(), "-o", "a.archimate")
    assert (taken.status, Path("a.archimate").read_text(encoding="utf-8")) == (2, PLAIN)


def test_an_import_is_repeated_and_leaves_what_people_wrote() -> None:
    run("import", "archi", archi(), "-o", "x")
    Path("x/_vergelijking.yaml").write_text("van mij")
    assert run("import", "archi", archi(text=PLAIN.replace("Behandelen", "Afhandelen")), "-o", "x").status == 0
    assert "Afhandelen" in Path("x/1-organisatie.yaml").read_text(encoding="utf-8")
    assert Path("x/_vergelijking.yaml").read_text() == "van mij"
    without = PLAIN.replace("BusinessObject", "BusinessRole").replace("AccessRelationship", "FlowRelationship")
    assert run("import", "archi", archi(text=without), "-o", "x").status == 0
    assert names("x") == ["1-organisatie.yaml", "_import.json", "_vergelijking.yaml", "plate.yaml"]
    assert run("import", "archi", archi(text=PLAIN.replace("Behandelen", "Afhandelen")), "-o", "x").status == 0
    path = Path("x/plate.yaml")
    path.write_text(path.read_text(encoding="utf-8") + "# van mij\n", encoding="utf-8")
    edited = run("import", "archi", archi(), "-o", "x")
    assert edited.status == 0
    assert 'info X103 "behandelen" changed at the source: name' in edited.err
    assert "Behandelen" in Path("x/1-organisatie.yaml").read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8").endswith("# van mij\n")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "X005"),
        (b"<a>", "X006"),
        (b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>", "X002"),
        (b"PK\x03\x04 geen zip", "X009"),
        (PLAIN.encode("utf-16-le"), "X004"),
        (PLAIN.encode()[: len(PLAIN) // 2], "X006"),
    ],
)
def test_a_bad_file_leaves_nothing_behind(data: bytes, code: str) -> None:
    Path("a.archimate").write_bytes(data)
    said = run("import", "archi", "a.archimate", "-o", "x")
    assert said.status == 1
    assert f"error {code} " in said.err
    assert "a.archimate" in said.err
    assert names(".") == ["a.archimate"]


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    with ZipFile("a.archimate", "w", ZIP_DEFLATED) as made:
        made.writestr("model.xml", b" " * 2_000_000)
    monkeypatch.setattr("zgwviz.source.archive.LARGEST", 1_000_000)
    said = run("import", "archi", "a.archimate", "-o", "x")
    assert (said.status, "error X003 " in said.err, Path("x").exists()) == (1, True, False)


def test_what_is_wrong_stands_at_its_line_and_the_rest_is_imported() -> None:
    text = PLAIN.replace('source="b" target="z"/>', 'source="b" target="weg"/>', 1)
    said = run("import", "archi", archi(text=text), "-o", "x")
    assert said.status == 0
    assert 'a.archimate:19:5: warning X010 the relation "r2" leads to "weg", which is not in the file' in said.err
    assert "    ^" in said.err
    assert "4 elements, 6 relations" in said.out


def test_a_folder_of_coarchi_is_imported() -> None:
    for name, data in grafico().items():
        files.write_atomic(Path(name), data)
    said = run("import", "archi", "repo", "-o", "x")
    assert said.status == 0
    assert "repo: 4 elements, 7 relations and 1 view read" in said.out
    assert names("x") == SPEC


def test_wrong_words_on_the_command_line() -> None:
    assert 'F007 no format "visio"' in run("import", "visio", archi(), "-o", "x").err
    missing = run("import", "archi", "weg.archimate", "-o", "x")
    assert (missing.status, "F005" in missing.err) == (2, True)
    assert run("import", "archimate", Path(), "-o", "x").status == 2


def test_a_mapping_file_says_where_kinds_go() -> None:
    Path("m.yaml").write_text("layers: {business-object: applicatie}\ngroups: kind\norigin: GEMMA 3\n")
    assert run("import", "archi", archi(), "-o", "x", "--mapping", "m.yaml", "--quiet").status == 0
    assert names("x") == ["1-organisatie.yaml", "2-applicatie.yaml", "_import.json", "plate.yaml"]
    assert "origin: GEMMA 3" in Path("x/2-applicatie.yaml").read_text(encoding="utf-8")
    Path("m.yaml").write_text("laag: x\nlayers: {busines-object: a}\ngroups: mooi\n")
    wrong = run("import", "archi", archi(), "-o", "y", "--mapping", "m.yaml")
    assert wrong.status == 1
    assert [line.split()[2] for line in wrong.err.splitlines() if ": error" in line] == ["X032", "M005", "S006"]
    assert not Path("y").exists()


def test_a_folder_is_written_whole_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    run("import", "archi", archi(), "-o", "x", "--quiet")
    before = {path.name: path.read_bytes() for path in Path("x").iterdir()}
    writing = Path.write_bytes
    written: list[str] = []

    def full(self: Path, data: bytes) -> int:
        written.append(self.name)
        if len(written) == 3:
            raise OSError(28, os.strerror(28))
        return writing(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    for folder in ("x", "y"):
        written.clear()
        said = run("import", "archi", "a.archimate", "-o", folder, "--quiet")
        assert said.status == 2
        assert "No space left on device" in said.err
    assert {path.name: path.read_bytes() for path in Path("x").iterdir()} == before
    assert names(".") == ["a.archimate", "x"]
