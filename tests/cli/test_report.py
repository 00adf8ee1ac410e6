"""`report` and `glossary`, as used and as misused."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.made import FAULTY, WHO, run, spec

DEFINED = WHO.replace(
    "{name: Toezicht}", "{name: Toezicht, definition: Kijken of een vergunning klopt., status: proposed}"
)
LIST = "title: Lijst\nconcepts: {a: Vergunning, b: Dossier}\n"


@pytest.mark.parametrize("what", ["coverage", "open", "decisions", "standards"])
@pytest.mark.parametrize("form", ["text", "md", "html", "csv", "json", "mediawiki"])
def test_each_table_in_each_form_in_two_languages(here: Path, what: str, form: str) -> None:
    spec(here / "a", DEFINED)
    dutch = run("report", what, "a", "-f", form)
    english = run("report", what, "a", "-f", form, "--language", "en")
    assert (dutch.status, dutch.err, english.status) == (0, "", 0)
    assert dutch.out != english.out or form == "csv"
    assert run("report", what, "a", "-f", form, "-o", "x/y.txt").out == ""
    assert (here / "x/y.txt").read_bytes() == dutch.out.encode()


def test_coverage_since_a_revision(here: Path) -> None:
    folder = spec(here / "a", WHO.replace("realizes: veilig", "note: nog niets"))
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=here, check=True, capture_output=True)
    (folder / "2-wie.yaml").write_text(WHO, encoding="utf-8")
    said = run("report", "coverage", "a", "--since", "HEAD", "-f", "json")
    assert (said.status, said.err) == (0, "")
    assert json.loads(said.out)["changed"] == [
        {"name": "Vergunning", "id": "vergunning", "then": "none", "now": "direct"}
    ]
    gone = run("report", "coverage", "a", "--since", "v9")
    assert (gone.status, gone.out) == (2, "")
    assert gone.err == 'error F031 the past cannot be read: v9; there is no revision "v9"\n'
    dated = run("report", "open", "a", "--dated", "--messages", "nl")
    assert dated.status == 0


def test_a_revision_with_errors_is_said_with_them(here: Path) -> None:
    folder = spec(here / "a", FAULTY)
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=here, check=True, capture_output=True)
    (folder / "2-wie.yaml").write_text(WHO, encoding="utf-8")
    said = run("report", "coverage", "a", "--since", "HEAD")
    assert said.status == 1
    assert "F032" in said.err
    assert "M002" in said.err


def test_without_git_everything_else_works(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec(here / "a")
    monkeypatch.setenv("PATH", str(here))
    assert run("report", "coverage", "a").status == 0
    for words in (["coverage", "a", "--since", "v1"], ["open", "a", "--dated"]):
        said = run("report", *words, "--messages", "nl")
        assert (said.status, said.out) == (2, "")
        assert "er staat geen git in het PATH" in said.err


def test_concepts_beside_a_list(here: Path) -> None:
    spec(here / "a")
    (here / "a/_lijst.yaml").write_text(LIST, encoding="utf-8")
    said = run("report", "concepts", "a", "--against", "a/_lijst.yaml", "-f", "csv")
    assert said.out.splitlines()[1:] == ["Vergunning,a,gedekt,Vergunning,,", "Dossier,b,ontbreekt,,,"]
    (here / "a/_lijst.yaml").write_text(LIST + "x: 1\n", encoding="utf-8")
    wrong = run("report", "concepts", "a", "--against", "a/_lijst.yaml")
    assert wrong.status == 1
    assert wrong.err.startswith("a/_lijst.yaml:3:1: error S001")


def test_what_is_the_same_in_another_spec(here: Path) -> None:
    spec(here / "a")
    spec(here / "b")
    said = run("report", "same", "a", "--with", "b", "-f", "csv")
    assert (said.status, said.err) == (0, "")
    assert "same_as: {b: " in said.out
    alone = run("report", "same", "a", "--with", "a", "-f", "csv")
    assert (alone.status, len(alone.out.splitlines())) == (0, 1)
    spec(here / "c", FAULTY)
    wrong = run("report", "same", "a", "--with", "c")
    assert (wrong.status, wrong.out) == (1, "")
    assert wrong.err.startswith("c/")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["concepts", "a"], "F034"),
        (["concepts", "a", "--against", "b.yaml"], "F035"),
        (["open", "a", "--since", "v1"], "F033"),
        (["coverage", "a", "--dated"], "F033"),
        (["decisions", "a", "--against", "x"], "F033"),
        (["decisions", "a", "--with", "a"], "F033"),
        (["same", "a", "--with", "b"], "F001"),
        (["coverage", "b"], "F001"),
    ],
)
def test_what_is_asked_wrongly(here: Path, words: list[str], code: str) -> None:
    spec(here / "a")
    said = run("report", *words)
    assert (said.status, said.out) == (2, "")
    assert code in said.err


def test_a_spec_with_errors_and_several_specs(here: Path) -> None:
    spec(here / "specs/a", FAULTY)
    assert run("report", "coverage").status == 1
    assert run("glossary").status == 1
    spec(here / "specs/b")
    assert run("report", "coverage").status == 2
    assert run("glossary").status == 2


@pytest.mark.parametrize("form", ["md", "html", "csv", "skos", "mediawiki"])
def test_the_glossary_in_each_form(here: Path, form: str) -> None:
    spec(here / "a", DEFINED)
    said = run("glossary", "a", "-f", form)
    assert (said.status, said.err) == (0, "")
    assert "Toezicht" in said.out
    assert "Veilig" not in said.out
    assert run("glossary", "a", "-f", form, "-o", "x.txt").out == ""
    assert (here / "x.txt").read_bytes() == said.out.encode()


def test_terms_lead_to_the_plate_of_their_group(here: Path) -> None:
    spec(here / "a", DEFINED)
    said = run("glossary", "a", "-f", "md", "--plates", "diagrams/a/")
    assert "[Toezicht](diagrams/a/diensten.svg#toezicht)" in said.out


def test_the_base_of_concepts_is_a_uri(here: Path) -> None:
    spec(here / "a", DEFINED)
    assert "<urn:zgwviz:a>" in run("glossary", "a", "-f", "skos").out
    assert "https://example.org/id/" in run("glossary", "a", "-f", "skos", "--base", "https://example.org/id/").out
    wrong = run("glossary", "a", "-f", "skos", "--base", "begrippen")
    assert (wrong.status, wrong.out) == (2, "")
    assert "F036" in wrong.err


def test_what_rules_ask_is_told_in_the_language_that_is_written(here: Path) -> None:
    spec(here / "a", WHO.replace("{name: Toezicht}", "{name: {nl: Toezicht, en: Supervision}}"))
    dutch, english = (run("report", "open", "a", "--language", each).out for each in ("nl", "en"))
    assert '"Toezicht" is niet herleid' in dutch
    assert '"Supervision" is not traced' in english
