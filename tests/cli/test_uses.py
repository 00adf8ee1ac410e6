"""A spec that uses another one, at every command that reads specs."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.made import Said, files, run, spec

WATER = {
    "plate.yaml": "zgwviz: 1\ntitle: Water\nlayers: [doel, wie]\nuses: {nora: ../nora}\n",
    "1.yaml": "{layer: doel, name: Doel, groups: {g: {name: G, kind: goal, elements: {droog: Droge voeten}}}}\n",
    "2.yaml": (
        "layer: wie\nname: Wie\ngroups:\n  g2:\n    name: G2\n    kind: business-service\n    elements:\n"
        "      keur: {name: Keur, realizes: [droog, nora:veilig], served_by: nora:vergunning}\n"
        "      nora:toezicht: {serves: keur}\n"
    ),
}


@pytest.fixture(autouse=True)
def two(here: Path) -> Path:
    """A folder with the spec `nora` and one, `water`, that uses it."""
    spec(here / "specs/nora", plate="zgwviz: 1\ntitle: Vergunningen\nversion: '2'\nlayers: [waarvoor, wie]\n")
    (here / "specs/water").mkdir()
    for name, text in WATER.items():
        (here / "specs/water" / name).write_text(text, encoding="utf-8")
    return here


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_it_is_drawn_and_named_with_what_it_was_drawn_from(two: Path) -> None:
    assert run("render", "specs/water", "--quiet").status == 0
    drawn = files(two / "diagrams/water")
    plate = drawn["plate.svg"].decode()
    assert "Toezicht" in plate
    assert "3 hergebruikt" in plate
    assert "Bron: Vergunningen 2" in plate
    said = json.loads(drawn["manifest.json"])
    assert [name for name in said["sources"] if "nora" in name] == [
        "../nora/1-waarvoor.yaml",
        "../nora/2-wie.yaml",
        "../nora/plate.yaml",
    ]
    assert "nora-wie.svg" in drawn  # a colon is no part of a file's name


def test_what_is_used_changes_and_the_drawings_are_old(two: Path) -> None:
    assert "unchanged" not in run("render").err
    assert run("render").err.count("unchanged") == 2
    change(two / "specs/nora", "1-waarvoor.yaml", "Een veilige buurt", "Een veilige wijk")
    assert run("render", "specs/water", "--check", "--quiet").status == 1
    assert "unchanged" not in run("render", "specs/water").err
    assert "veilige wijk" in (two / "diagrams/water/plate.svg").read_text(encoding="utf-8").replace("\n", " ")
    assert run("render", "specs/water", "--check", "--quiet").status == 0


@pytest.mark.parametrize("where", ["specs/water", ".", "../water", "specs/../specs/water"])
def test_the_same_bytes_from_anywhere(two: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    run("render", "specs/water", "--quiet", "-o", two / "one")
    monkeypatch.chdir(two if where.startswith("specs") else two / "specs/water")
    run("render", where, "--quiet", "-o", two / "other")
    assert files(two / "one") == files(two / "other")


def test_helpers_draw_the_same(two: Path) -> None:
    run("render", "specs/water", "--quiet", "--jobs", "1", "-o", "one")
    run("render", "specs/water", "--quiet", "--jobs", "2", "-o", "many")
    assert files(two / "one") == files(two / "many")


def test_the_thread_is_told_to_where_the_other_spec_goes_on(two: Path) -> None:
    change(two / "specs/water", "2.yaml", "[droog, nora:veilig], served_by", "nora:vergunning, served_by")
    said = run("trace", "specs/water", "keur")
    assert "realiseert → Vergunning" in said.out
    assert "1 Doel: Verder in Vergunningen 2: Vergunning → Een veilige buurt" in said.out
    assert "Hiaat: geen weg" not in said.out
    assert run("trace", "specs/water", "nora:vergunning").status == 0


def test_what_leads_nowhere_is_no_part_of_a_thread_that_goes_on_elsewhere(two: Path) -> None:
    change(two / "specs/water", "2.yaml", "[droog, nora:veilig], served_by", "nora:vergunning, serves: los, served_by")
    change(two / "specs/water", "2.yaml", "      nora:toezicht", "      los: Los eind\n      nora:toezicht")
    assert "Los eind" not in run("trace", "specs/water", "keur").out
    paths = run("report", "coverage", "specs/water", "-f", "md").out
    assert "[Keur](#keur) → [Vergunning](#nora:vergunning) → Een veilige buurt (Vergunningen 2)" in paths


def test_check_says_nothing_of_what_the_other_spec_says() -> None:
    assert "specs/nora" in run("check").out
    own = run("check", "specs/water", "-f", "json")
    assert {each["file"] for each in json.loads(own.out)} == {"specs/water/1.yaml", "specs/water/2.yaml"}


def test_what_the_other_spec_lacks_is_no_gap_or_open_point_here(two: Path) -> None:
    change(two / "specs/nora", "2-wie.yaml", "Toezicht}", "Toezicht, status: proposed}")
    change(two / "specs/water", "plate.yaml", "uses:", "views: [{id: gaten, kind: gaps}]\nuses:")
    gaps = run("export", "markdown", "specs/water", "--view", "gaten").out
    assert "Keur" in gaps
    assert "Toezicht" not in gaps
    assert json.loads(run("report", "open", "specs/water", "-f", "json").out)["open"] == []
    assert len(json.loads(run("report", "open", "specs/nora", "-f", "json").out)["open"]) == 1


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("plate.yaml", "../nora", "../norra", "specs/water/plate.yaml:4:14: error M032 no spec in specs/norra;"),
        ("plate.yaml", "../nora", "/", "M032"),
        ("plate.yaml", "../nora", "plate.yaml", "M032"),
        (
            "2.yaml",
            "nora:veilig",
            "nora:velig",
            'M031 no element "velig" in ../nora (nora); did you mean "nora:veil',
        ),
        ("2.yaml", "nora:veilig", "nora:Vergunning", 'did you mean "nora:vergunning"?'),
        ("2.yaml", "nora:veilig", "norra:veilig", 'M030 no used spec has the prefix "norra"; did you mean "nora"?'),
    ],
)
def test_what_is_not_there_is_said_where_it_is_named(two: Path, name: str, old: str, new: str, said: str) -> None:
    change(two / "specs/water", name, old, new)
    for command in ("check", "render", "views", "glossary"):
        done = run(command, "specs/water")
        assert done.status == 1
        assert said in done.out + done.err
    assert not (two / "diagrams").exists()


def test_a_used_spec_with_errors_is_said_once_and_the_others_go_on(two: Path) -> None:
    change(two / "specs/nora", "2-wie.yaml", "realizes: veilig", "realizes: veiligg")
    spec(two / "specs/third")
    done = run("render")
    assert done.status == 1
    assert done.err.count("M002") == 2  # where it is, and named where it is used
    assert "specs/water/plate.yaml:4:14: error M033 ../nora has errors itself: 1;" in done.err
    assert "it begins at specs/nora/2-wie.yaml:8 M002" in done.err
    assert [path.name for path in (two / "diagrams").iterdir()] == ["third"]


def test_a_link_that_leads_round_has_an_end(two: Path) -> None:
    (two / "specs/water/deeper").symlink_to(two / "specs/water")
    change(two / "specs/water", "plate.yaml", "../nora", "deeper")
    assert "M03" in run("check", "specs/water").out


def test_a_spec_is_copied_with_its_way_to_the_other(two: Path) -> None:
    done = run("init", "elsewhere/new", "--from", "specs/water")
    assert done.status == 0
    assert "uses: {nora: ../../specs/nora}" in (two / "elsewhere/new/plate.yaml").read_text(encoding="utf-8")
    assert run("check", "elsewhere/new").status == 0


def git(here: Path, *words: str) -> None:
    subprocess.run(["git", "-c", "user.name=x", "-c", "user.email=x@x", *words], cwd=here, check=True)


def since(revision: str) -> Said:
    return run("report", "coverage", "specs/water", "--since", revision, "-f", "json")


def test_the_past_of_a_spec_is_read_with_that_of_the_one_it_uses(two: Path) -> None:
    change(two / "specs/water", "2.yaml", "[droog, nora:veilig]", "nora:vergunning")
    change(two / "specs/nora", "2-wie.yaml", "realizes: veilig", "note: nog niets")
    git(two, "init", "-q")
    git(two, "add", ".")
    git(two, "commit", "-qm", "x")
    change(two / "specs/nora", "2-wie.yaml", "note: nog niets", "realizes: veilig")
    done = since("HEAD")
    assert (done.status, done.err) == (0, "")
    changed = {each["id"]: (each["then"], each["now"]) for each in json.loads(done.out)["changed"]}
    assert changed == {
        "keur": ("none", "direct"),
        "nora:vergunning": ("none", "direct"),
        "nora:toezicht": ("none", "direct"),
    }
    assert run("report", "open", "specs/water", "--dated").status == 0


def test_what_is_in_no_repository_has_no_past(two: Path) -> None:
    git(two / "specs/water", "init", "-q")
    git(two / "specs/water", "add", ".")
    git(two / "specs/water", "commit", "-qm", "x")
    done = since("HEAD")
    assert (done.status, done.err) == (0, "")


def test_reuse_is_counted(two: Path) -> None:
    spec(two / "specs/third")
    found = json.loads(run("report", "reuse", "-f", "json").out)
    (uses,) = found["uses"]
    assert (uses["spec"], uses["prefix"], uses["uses-spec"]) == ("specs/water", "nora", "Vergunningen")
    counts = [uses[each] for each in ("used-count", "placed", "referred", "references", "share")]
    assert counts == [3, 1, 2, 3, 0.6]
    assert uses["hash"].startswith("sha256-")
    assert [(each["id"], each["used-by"]) for each in found["used-elements"]] == [
        ("nora:toezicht", ["keur"]),
        ("nora:veilig", ["keur"]),
        ("nora:vergunning", ["keur"]),
    ]
    assert {each["id"]: each["used-by"] for each in found["used-of-nora"]} == {
        "veilig": ["specs/water"],
        "vergunning": ["specs/water"],
        "toezicht": ["specs/water"],
    }


def test_the_hash_of_the_report_is_the_one_to_name(two: Path) -> None:
    said = json.loads(run("report", "reuse", "specs/water", "-f", "json").out)["uses"][0]["hash"]
    change(two / "specs/water", "plate.yaml", "../nora", f"{{spec: ../nora, hash: {said[:15]}, version: '2'}}")
    assert "M0" not in run("check", "specs/water").out
    path = two / "specs/nora/1-waarvoor.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))  # as git on Windows may have it
    assert "M0" not in run("check", "specs/water").out
    change(two / "specs/nora", "1-waarvoor.yaml", "Een veilige buurt", "Een veilige wijk")
    change(two / "specs/nora", "plate.yaml", "'2'", "'3'")
    done = run("check", "specs/water").out
    assert 'M038 ../nora is version "3", not "2"; look at what changed, and write version: "3"' in done
    assert "M039 the text of ../nora is another one than was meant; look at what changed" in done
    assert run("check", "specs/water", "--strict").status == 1


def test_reuse_without_what_has_errors(two: Path) -> None:
    change(two / "specs/water", "2.yaml", "nora:veilig", "nora:velig")
    done = run("report", "reuse", "specs/water", "specs/nora")
    assert done.status == 1
    assert "M031" in done.err
    assert "specs/nora gebruikt geen andere specs." in done.out
    assert run("report", "coverage", "specs/water", "specs/nora").status == 2


@pytest.mark.parametrize(
    "form", ["archimate", "csv", "mermaid", "d2", "plantuml", "structurizr", "dot", "mediawiki", "markdown"]
)
def test_it_goes_out_in_every_format(form: str) -> None:
    done = run("export", form, "specs/water")
    assert (done.status, done.err) == (0, "")
    assert "Toezicht" in done.out


def test_json_says_where_an_element_is_from() -> None:
    found = json.loads(run("export", "json", "specs/water").out)
    (use,) = found["uses"]
    assert (use["id"], use["spec"], use["title"], use["version"]) == ("nora", "../nora", "Vergunningen", "2")
    its = {each["id"]: each for each in found["elements"]}["nora:vergunning"]
    assert its["origin"] == "Vergunningen 2"
    assert its["elsewhere"] == {"use": "nora", "id": "vergunning", "traced": "direct", "path": ["Een veilige buurt"]}


def test_many_ways_to_one_spec_take_no_longer(two: Path) -> None:
    """Each of twenty specs uses both of the two below it: a million ways to the last."""
    for n in range(20):
        for side in "ab":
            folder = two / f"deep/{side}{n}"
            folder.mkdir(parents=True)
            uses = f"uses: {{a: ../a{n + 1}, b: ../b{n + 1}}}\n" if n < 19 else ""
            refers = ", realizes: [a:x, b:x]" if n < 19 else ""
            (folder / "plate.yaml").write_text(f"zgwviz: 1\ntitle: T\nlayers: [w]\n{uses}", encoding="utf-8")
            text = f"{{layer: w, name: W, elements: {{x: {{name: X, kind: goal{refers}}}}}}}\n"
            (folder / "1.yaml").write_text(text, encoding="utf-8")
    assert run("check", "deep/a1").status == 0


def test_a_term_of_another_spec_keeps_the_address_it_has_there(two: Path) -> None:
    from rdflib import SKOS, Graph, URIRef

    change(two / "specs/nora", "2-wie.yaml", "name: Toezicht", "name: Toezicht, definition: Kijken")
    change(
        two / "specs/water", "2.yaml", "{name: Keur,", "{name: Keur, definition: Regel, associated_with: nora:toezicht,"
    )
    (two / "specs/water").rename(two / "specs/het water")
    graph = Graph().parse(data=run("export", "skos", "specs/het water").out, format="turtle")
    keur, toezicht = URIRef("urn:zgwviz:het%20water:keur"), URIRef("urn:zgwviz:nora:toezicht")
    assert set(graph.subjects(SKOS.prefLabel)) >= {keur, toezicht}
    assert list(graph.objects(keur, SKOS.related)) == [toezicht]
    assert list(graph.objects(toezicht, SKOS.inScheme)) == [URIRef("urn:zgwviz:nora")]
    assert list(graph.objects(URIRef("urn:zgwviz:het%20water"), SKOS.hasTopConcept)) == [keur]
