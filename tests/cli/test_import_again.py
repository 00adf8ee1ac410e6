"""Importing again into a folder that people edited: what they see, and what stands in it afterwards."""

import re
from pathlib import Path

import pytest

from tests.cli.made import run
from tests.exchange.test_archi import PLAIN

ORG = Path("x/1-organisatie.yaml")
PLATE = Path("x/plate.yaml")


def imported(text: str = PLAIN, *more: str) -> tuple[int, str, str]:
    Path("a.archimate").write_text(text, encoding="utf-8")
    said = run("import", "archi", "a.archimate", "-o", "x", *more)
    return said.status, said.out, said.err


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def folder() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path("x").iterdir()}


@pytest.fixture(autouse=True)
def first() -> None:
    assert imported(PLAIN, "--quiet")[0] == 0


def test_it_sums_up_and_tells_each_thing_at_its_place() -> None:
    edit(ORG, "name: Behandelen", "name: Afhandelen  # zo noemen wij het")
    status, out, err = imported(PLAIN.replace("Behandelen", "Verwerken"))
    assert status == 0
    assert "since the last import: 0 new, 1 changed, 0 gone; 1 kept as people wrote, 1 conflict\n" in out
    assert "built on: 1 of 4 elements, 0 of them with status geborgd\n" in out
    assert re.search(r'x/1-organisatie.yaml:\d+:\d+: info X103 "behandelen" changed at the source: name', err)
    assert re.search(r'x/1-organisatie.yaml:\d+:\d+: warning X106 name of "behandelen" changed both', err)
    assert 'here "Afhandelen", at the source "Verwerken"' in err
    assert "# zo noemen wij het" in ORG.read_text(encoding="utf-8")
    dutch = imported(PLAIN.replace("Behandelen", "Bewerken"), "--messages", "nl")
    assert "sinds de vorige keer: 0 nieuw, 1 veranderd" in dutch[1]
    assert 'is hier en in de bron veranderd: hier "Afhandelen", in de bron "Bewerken"' in dutch[2]
    quiet = imported(PLAIN.replace("Behandelen", "Opwerken"), "--quiet")
    assert (quiet[1], quiet[2].count("X106"), "X103" in quiet[2]) == ("", 1, False)


def test_the_same_file_again_changes_not_one_byte() -> None:
    edit(ORG, "name: Behandelen", "name: Afhandelen")
    before = folder()
    assert imported()[0] == 0
    assert folder() == before


def test_breaks_and_marks_of_windows_stay() -> None:
    windows = b"\xef\xbb\xbf" + ORG.read_bytes().replace(b"\n", b"\r\n")
    ORG.write_bytes(windows)
    assert imported(PLAIN.replace("Behandelen", "Afhandelen"))[0] == 0
    assert ORG.read_bytes() == windows.replace(b"Behandelen", b"Afhandelen")


@pytest.mark.parametrize(
    ("broken", "code"),
    [("groups: [", "Y0"), ("layer: organisatie\nlayr: x\n", "S001"), ("\xff", "Y001")],
)
def test_mistakes_of_people_are_told_and_nothing_is_written(broken: str, code: str) -> None:
    ORG.write_bytes(broken.encode("latin-1"))
    before = folder()
    status, _, err = imported(PLAIN.replace("Behandelen", "Afhandelen"))
    assert status == 1
    assert f"error {code}" in err
    assert 'error X101 there are mistakes in "x"; nothing was written' in err
    assert folder() == before


def test_what_would_not_read_afterwards_is_not_written() -> None:
    edit(ORG, "    elements:\n", "    elements:\n      balie: {name: Balie, serves: nergens}\n")
    before = folder()
    status, _, err = imported(PLAIN.replace("Behandelen", "Afhandelen"))
    assert status == 1
    assert "error M002" in err
    assert 'error X108 brought up to date, "x" would have the mistakes above; nothing was written' in err
    assert folder() == before


def test_a_file_or_plate_that_is_gone_comes_back() -> None:
    before = folder()
    PLATE.unlink()
    ORG.unlink()
    assert imported()[0] == 0
    assert folder() == before


def test_a_plate_that_was_rewritten_stays() -> None:
    written = "zgwviz: 1\ntitle: Van ons\nlayers: [informatie, organisatie]  # andersom\ntypes: {gemeente: Gemeente}\n"
    PLATE.write_text(written, encoding="utf-8")
    assert imported(PLAIN.replace("Behandelen", "Afhandelen"))[0] == 0
    assert PLATE.read_text(encoding="utf-8") == written


def test_another_source_is_refused() -> None:
    before = folder()
    other = re.sub(r'id="([a-z])"', r'id="\1-anders"', PLAIN)
    other = re.sub(r'(source|target|archimateElement)="([a-z])"', r'\1="\2-anders"', other)
    status, _, err = imported(other)
    assert status == 2
    assert 'error X100 "x" was imported from another source (a.archimate)' in err
    Path("b.dot").write_text("digraph { a -> b }")
    assert run("import", "dot", "b.dot", "-o", "x").status == 2
    assert folder() == before


def test_the_mapping_of_last_time_counts_where_none_is_given() -> None:
    Path("m.yaml").write_text("layers: {business-object: applicatie}\norigin: GEMMA 3\nlicense: EUPL-1.2\n")
    assert run("import", "archi", "a.archimate", "-o", "y", "--mapping", "m.yaml", "--quiet").status == 0
    before = {path.name: path.read_bytes() for path in Path("y").iterdir()}
    assert run("import", "archi", "a.archimate", "-o", "y", "--quiet").status == 0
    assert {path.name: path.read_bytes() for path in Path("y").iterdir()} == before


def test_what_people_build_on_is_marked_when_they_ask() -> None:
    edit(ORG, "    elements:\n", "    elements:\n      balie: {name: Balie, serves: behandelen}\n")
    assert "geborgd" not in ORG.read_text(encoding="utf-8")
    out = imported(PLAIN, "--mark-adopted")[1]
    assert "built on: 1 of 4 elements, 1 of them with status geborgd\n" in out
    text = ORG.read_text(encoding="utf-8")
    assert text.count("status: geborgd") == 1
    assert "statuses: {geborgd: {nl: Geborgd, en: Adopted}}" in PLATE.read_text(encoding="utf-8")
    assert imported(PLAIN.replace("Behandelen", "Afhandelen"))[0] == 0
    assert ORG.read_text(encoding="utf-8") == text.replace("Behandelen", "Afhandelen")


def test_every_plate_names_the_source_and_its_licence() -> None:
    Path("m.yaml").write_text('license: EUPL-1.2\nattribution: "GEMMA, VNG Realisatie"\n')
    run("import", "archi", "a.archimate", "-o", "y", "--mapping", "m.yaml", "--quiet")
    assert "source: GEMMA, VNG Realisatie (EUPL-1.2)\nlicense: EUPL-1.2\n" in Path("y/plate.yaml").read_text()
    assert run("render", "y", "--view", "organisatie", "-f", "svg", "-o", "d", "--quiet").status == 0
    assert "GEMMA, VNG Realisatie (EUPL-1.2)" in Path("d/y/organisatie.svg").read_text(encoding="utf-8")
    said = '<property key="Licentie" value="CC BY 4.0"/><property key="Naamsvermelding" value="NORA"/>'
    Path("b.archimate").write_text(PLAIN.replace("</archimate:model>", f"{said}</archimate:model>"), encoding="utf-8")
    assert run("import", "archi", "b.archimate", "-o", "z", "--quiet").status == 0
    assert "source: NORA (CC BY 4.0)\n" in Path("z/plate.yaml").read_text(encoding="utf-8")
