"""What `check` sets aside stays visible: silences with their reasons, the baseline by its number; and all formats."""

import json
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from tests.cli.made import FAULTY, PLATE, WHO, run, spec

SILENCE = "silence:\n  - {rule: R010, of: {id: toezicht}, because: {nl: daarover beslist de raad, en: for the board}}\n"


def findings(*words: str) -> list[str]:
    return [record["code"] for record in json.loads(run("check", *words, "-f", "json").out)]


def test_a_silence_is_told_with_its_reason_and_counts_for_nothing_else(here: Path) -> None:
    spec(here / "a")
    before = findings("a")
    spec(here / "b", plate=PLATE + SILENCE)
    said = run("check", "b", "--messages", "nl")
    assert "b/plate.yaml:5:12: stil gehouden R010 (1): daarover beslist de raad" in said.out.splitlines()
    assert said.out.splitlines()[-1].endswith(", 1 stil gehouden")
    assert "R010" in before
    assert sorted([*findings("b"), "R010"]) == sorted(before)


def test_silences_count_each_for_itself_and_none_is_none(here: Path) -> None:
    spec(here / "a", plate=PLATE + SILENCE + "  - {rule: R042, because: 'met {haken} en \\x1b'}\n")
    lines = [line for line in run("check", "a").out.splitlines() if ": silenced " in line]
    assert lines == [
        "a/plate.yaml:5:12: silenced R010 (1): for the board",
        "a/plate.yaml:6:12: silenced R042 (3): met {haken} en \\x1b",
    ]


def test_only_what_is_not_in_the_baseline_is_told(here: Path) -> None:
    folder = spec(here / "a")
    kept = run("check", "a", "--write-baseline")
    known = json.loads((folder / "_baseline.json").read_text(encoding="utf-8"))["known"]
    assert (kept.status, kept.out) == (0, "")
    assert kept.err == f"a/_baseline.json: {len(known)} known in the baseline\n"
    assert findings("a")
    said = run("check", "a", "--baseline", "--strict")
    assert (said.status, said.out) == (0, f"{len(known)} known in the baseline\n")
    # Lines move, a new element comes, and a name is changed.
    more = WHO.replace("layer: wie", "# x\n\nlayer: wie").replace("name: Toezicht", "name: Handhaving")
    (folder / "2-wie.yaml").write_text(more + "      advies: {name: Advies, realizes: veilig}\n", encoding="utf-8")
    new = run("check", "a", "--baseline", "--strict")
    assert new.status == 1
    assert all('"Advies"' in line for line in new.out.splitlines() if line.startswith("a/"))
    assert run("check", "a", "--write-baseline", "-f", "text").status == 0
    assert run("check", "a", "--baseline").out.endswith(" known in the baseline\n")


def test_a_spec_without_a_baseline_is_told_whole_and_errors_are_never_in_one(here: Path) -> None:
    spec(here / "a")
    assert run("check", "a", "--baseline").out == run("check", "a").out
    folder = spec(here / "b", FAULTY)
    said = run("check", "b", "--write-baseline")
    assert said.status == 1
    assert "M002" in said.err
    assert not (folder / "_baseline.json").exists()
    (folder / "_baseline.json").write_text('{"zgwviz": 1, "known": ["M002 2-wie.yaml word veiligg"]}', encoding="utf-8")
    assert "error M002" in run("check", "b", "--baseline").out


def test_what_is_no_baseline_is_the_spec_s_own_fault(here: Path) -> None:
    folder = spec(here / "a")
    (folder / "_baseline.json").write_text("R010", encoding="utf-8")
    said = run("check", "a", "--baseline")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith('error F030 "a/_baseline.json" is no baseline: ')
    assert run("check", "a").status == 0


@pytest.mark.parametrize("form", ["sarif", "junit", "github", "gitlab"])
def test_each_format_tells_all_findings_and_keeps_the_status(here: Path, form: str) -> None:
    spec(here / "a", FAULTY)
    spec(here / "b")
    said = run("check", "a", "b", "-f", form)
    written = run("check", "a", "b", "-f", form, "-o", "report.txt")
    assert (said.status, written.status, written.out) == (1, 1, "")
    assert (here / "report.txt").read_text(encoding="utf-8") == said.out
    told = {
        "sarif": lambda: len(json.loads(said.out)["runs"][0]["results"]),
        "junit": lambda: len([c for c in fromstring(said.out).iter("testcase") if len(c)]),  # noqa: S314
        "github": lambda: said.out.count("::warning ") + said.out.count("::notice ") + said.out.count("::error "),
        "gitlab": lambda: len(json.loads(said.out)),
    }[form]()
    assert told == len(findings("a", "b"))
    assert run("check", "b", "-f", form).status == 0
    assert run("check", "b", "-f", form, "--strict").status == 1
