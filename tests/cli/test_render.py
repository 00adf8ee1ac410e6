"""`render` as it is used: what is drawn where, from comma lists, on papers, to stdout, and what stays as it was."""

import json
import os
import struct
from pathlib import Path

import pytest

from tests.cli.made import FAULTY, PLATE, WHO, files, run, spec

MAGIC = b"\x89PNG\r\n\x1a\n"


def drawn(folder: str) -> list[str]:
    """The names in a folder of drawings but the manifest's, sorted."""
    return [name for name in files(Path(folder)) if name != "manifest.json"]


def pixels(path: Path) -> tuple[int, int]:
    """The width and height of a PNG."""
    data = path.read_bytes()
    assert data.startswith(MAGIC)
    wide, high = struct.unpack(">II", data[16:24])
    return wide, high


def test_without_a_word_all_specs_are_drawn_into_diagrams(here: Path) -> None:
    spec(here / "specs/a")
    spec(here / "specs/deep/b")
    said = run("render")
    assert (said.status, said.out) == (0, "")
    assert sorted(path.name for path in Path("diagrams").iterdir()) == ["a", "b"]
    assert {"plate.svg", "plate.png", "waarvoor.svg", "wie.svg", "doelen.svg", "diensten.svg"} <= set(
        drawn("diagrams/a")
    )
    assert files(here / "diagrams/a").keys() == files(here / "diagrams/b").keys()
    assert "specs/a: 3 warnings" in said.err
    assert "zgwviz check specs/a" in said.err
    assert f"specs/deep/b: {len(drawn('diagrams/b'))} drawings in diagrams/b" in said.err


def test_options_take_comma_lists_and_may_be_repeated(here: Path) -> None:
    spec(here / "a")
    words = (
        "-f",
        "png,svg",
        "--paper",
        "slide, a4",
        "--paper",
        "a3-portrait",
        "--view",
        "plate,wie",
        "--format",
        "svg",
    )
    assert run("render", "a", "-o", "out", *words).status == 0
    stems = [f"{view}{paper}" for view in ("plate", "wie") for paper in ("", "-a3-portrait", "-a4", "-slide")]
    own = {"plate-slide", "wie"}  # the plate's own paper is slide; a layer's is screen, which was not asked for
    assert drawn("out/a") == sorted(f"{stem}.{form}" for stem in stems if stem not in own for form in ("svg", "png"))


def test_a_width_and_a_density_are_the_picture_s(here: Path) -> None:
    spec(here / "a")
    only = ("render", "a", "--view", "plate", "-f", "png", "--quiet")
    for name, words in {"usual": (), "wide": ("--width", "320"), "dense": ("--dpi", "72")}.items():
        assert run(*only, "-o", name, *words) == (0, "", "")
    sizes = {name: pixels(here / name / "a/plate.png") for name in ("usual", "wide", "dense")}
    assert sizes == {"usual": (1920, 1080), "wide": (320, 180), "dense": (960, 540)}


def test_one_drawing_goes_to_stdout_and_nothing_else_does(here: Path) -> None:
    spec(here / "a")
    assert run("render", "a", "--view", "plate", "-f", "svg", "-o", "out").status == 0
    said = run("render", "a", "--view", "plate", "-f", "svg", "-o", "-")
    assert said.status == 0
    assert said.out.startswith("<?xml")
    assert said.out.endswith("</svg>\n")
    assert "svg" not in said.err
    assert not Path("diagrams").exists()
    assert 'href="wie.svg"' not in said.out


def test_several_drawings_do_not_go_to_stdout(here: Path) -> None:
    for name in ("a", "b"):
        spec(here / name)
    many = run("render", "a", "-f", "svg", "-o", "-")
    two = run("render", "a", "b", "--view", "plate", "-f", "svg", "-o", "-")
    assert (many.status, many.out, two.status, two.out) == (2, "", 2, "")
    assert "F009" in many.err
    assert "this would be 2" in two.err


def test_drawing_again_writes_nothing(here: Path) -> None:
    spec(here / "a")
    run("render", "a")
    before = {path: path.stat().st_mtime_ns for path in Path("diagrams/a").iterdir()}
    assert run("render", "a").status == 0
    assert {path: path.stat().st_mtime_ns for path in Path("diagrams/a").iterdir()} == before


def test_check_writes_nothing_and_names_what_would_change(here: Path) -> None:
    folder = spec(here / "a")
    never = run("render", "a", "--view", "plate", "-f", "svg", "--check")
    assert never.status == 1
    assert 'F011 "diagrams/a/plate.svg" would change' in never.err
    assert not Path("diagrams").exists()
    run("render", "a")
    assert run("render", "a", "--check", "--quiet") == (0, "", "")
    before = files(here)
    (folder / "2-wie.yaml").write_text(WHO.replace("Toezicht}", "Handhaving}"), encoding="utf-8")
    said = run("render", "a", "--check", "--quiet")
    assert said.status == 1
    changed = {line.split('"')[1] for line in said.err.splitlines()}
    assert {"diagrams/a/plate.svg", "diagrams/a/plate.png", "diagrams/a/wie.svg", "diagrams/a/manifest.json"} <= changed
    assert "diagrams/a/doelen.svg" not in changed
    assert {name: data for name, data in files(here).items() if name.startswith("diagrams")} == {
        name: data for name, data in before.items() if name.startswith("diagrams")
    }


def test_an_error_leaves_old_drawings_as_they_are(here: Path) -> None:
    folder = spec(here / "a")
    run("render", "a")
    before = files(here / "diagrams")
    (folder / "2-wie.yaml").write_text(FAULTY, encoding="utf-8")
    said = run("render", "a")
    assert (said.status, said.out) == (1, "")
    assert said.err.splitlines()[0] == 'a/2-wie.yaml:8:48: error M002 no element "veiligg"; did you mean "veilig"?'
    assert said.err.splitlines()[2].strip() == "^" * len("veiligg")
    assert files(here / "diagrams") == before


def test_good_specs_are_drawn_and_the_worst_status_is_given(here: Path) -> None:
    spec(here / "good")
    spec(here / "bad", FAULTY)
    only = ("--view", "plate", "-f", "svg")
    faulty = run("render", "bad", "good", *only)
    assert faulty.status == 1
    assert "M002" in faulty.err
    assert drawn("diagrams/good") == ["plate.svg"]
    assert not Path("diagrams/bad").exists()
    gone = run("render", "bad", "nowhere", "good", "-o", "again", *only)
    assert gone.status == 2
    assert "M002" in gone.err
    assert 'F001 no folder "nowhere"' in gone.err
    assert drawn("again/good") == ["plate.svg"]


def test_what_is_no_longer_drawn_is_removed_and_nothing_else(here: Path) -> None:
    folder = spec(here / "a")
    run("render", "a")
    (here / "diagrams/a/mine.svg").write_bytes(b"mine")
    (folder / "2-wie.yaml").write_text(WHO.replace("diensten:", "loketten:"), encoding="utf-8")
    said = run("render", "a")
    assert said.status == 0
    assert "removed" in said.err
    assert "diensten.svg" not in drawn("diagrams/a")
    assert {"loketten.svg", "mine.svg"} <= set(drawn("diagrams/a"))


def test_some_views_leave_the_others_where_they_are_and_links_live(here: Path) -> None:
    folder = spec(here / "a")
    run("render", "a")
    names = drawn("diagrams/a")
    whole = (here / "diagrams/a/plate.svg").read_bytes()
    assert run("render", "a", "--view", "plate").status == 0
    assert drawn("diagrams/a") == names
    assert (here / "diagrams/a/plate.svg").read_bytes() == whole
    said = json.loads((here / "diagrams/a/manifest.json").read_text(encoding="utf-8"))
    assert sorted(said["files"]) == names
    assert folder.is_dir()


def test_another_paper_leaves_the_usual_drawings(here: Path) -> None:
    spec(here / "a")
    run("render", "a")
    names = drawn("diagrams/a")
    assert run("render", "a", "--view", "plate", "--paper", "a4", "-f", "svg").status == 0
    assert drawn("diagrams/a") == sorted([*names, "plate-a4.svg"])
    assert run("render", "a").status == 0
    assert drawn("diagrams/a") == names


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--view", "plat"), 'F013 no view "plat"; did you mean "plate"?'),
        (("--view", "plate,nope"), 'F013 no view "nope"'),
        (("--paper", "a9"), 'F008 no paper "a9"'),
        (("--paper", "slide,a33"), 'F008 no paper "a33"; did you mean "a3"?'),
        (("-f", "gif"), 'F007 no format "gif"; there are: svg, png'),
        (("-f", ""), 'F007 no format ""'),
        (("--width", "3"), "--width"),
        (("--dpi", "many"), "--dpi"),
        (("--language", "fr"), "--language"),
        (("--no-such-option",), "--no-such-option"),
        (("elsewhere",), 'F001 no folder "elsewhere"'),
        (("--dpi", "2400", "-f", "png", "--view", "plate"), "F016"),
    ],
)
def test_what_is_wrong_with_the_command_line_is_said_with_status_2(
    here: Path, words: tuple[str, ...], code: str
) -> None:
    spec(here / "a")
    said = run("render", "a", *words) if words != ("elsewhere",) else run("render", *words)
    assert (said.status, said.out) == (2, "")
    assert code in said.err
    assert not Path("diagrams").exists()


def test_every_wrong_word_is_said_at_once(here: Path) -> None:
    spec(here / "a")
    said = run("render", "a", "--paper", "a9,b1", "-f", "gif")
    assert [line.split()[1] for line in said.err.splitlines()] == ["F007", "F008", "F008"]


def test_two_specs_with_one_name_are_refused(here: Path) -> None:
    spec(here / "x/a")
    spec(here / "y/A")
    said = run("render", "x/a", "y/A")
    assert said.status == 2
    assert 'F014 "x/a" and "y/A"' in said.err
    assert not Path("diagrams").exists()


def test_a_spec_named_twice_is_drawn_once(here: Path) -> None:
    spec(here / "a")
    said = run("render", "a", "./a/", "../" + here.name + "/a", "--view", "plate", "-f", "svg")
    assert said.status == 0
    assert said.err.count("1 drawing in") == 1


@pytest.mark.parametrize("given", [".", "..", "../a"])
def test_a_folder_has_its_own_name_however_it_is_given(here: Path, monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    folder = spec(here / "a")
    (folder / "sub").mkdir()
    monkeypatch.chdir(folder if given != ".." else folder / "sub")
    assert run("render", given, "--view", "plate", "-f", "svg", "-o", here / "out").status == 0
    assert list(files(here / "out")) == ["a/manifest.json", "a/plate.svg"]


def test_where_nothing_can_be_written_the_reason_is_said(here: Path) -> None:
    spec(here / "a")
    spec(here / "b")
    (here / "out").mkdir()
    (here / "out/a").write_bytes(b"a file in the way")
    said = run("render", "a", "b", "-o", "out", "--view", "plate", "-f", "svg", "--quiet")
    assert (said.status, said.out) == (2, "")
    assert 'F006 cannot write "out/a/plate.svg"' in said.err
    assert drawn("out/b") == ["plate.svg"]
    assert (here / "out/a").read_bytes() == b"a file in the way"


def test_the_language_drawn_is_one_and_that_of_messages_another(here: Path) -> None:
    spec(here / "a")
    said = run("render", "a", "--language", "en", "--messages", "nl", "--view", "plate", "-f", "svg")
    text = (here / "diagrams/a/plate.svg").read_text(encoding="utf-8")
    assert "waarschuwing" in said.err
    assert "1 tekening in diagrams/a" in said.err
    assert 'lang="en"' in text
    assert "Legend<" in text or 'aria-label="Legend"' in text
    run("render", "a", "--view", "plate", "-f", "svg")
    assert 'lang="nl"' in (here / "diagrams/a/plate.svg").read_text(encoding="utf-8")


def test_many_processes_draw_what_one_draws(here: Path) -> None:
    spec(here / "a")
    assert run("render", "a", "-o", "one", "--jobs", "1").status == 0
    assert run("render", "a", "-o", "three", "--jobs", "3").status == 0
    assert files(here / "three") == files(here / "one")


def test_quiet_says_nothing_but_errors(here: Path) -> None:
    spec(here / "a")
    spec(here / "b", FAULTY)
    assert run("render", "a", "--quiet") == (0, "", "")
    said = run("render", "a", "b", "--quiet")
    assert said.status == 1
    assert said.err.startswith("b/2-wie.yaml:8:48: error M002")


@pytest.mark.skipif(os.name == "nt", reason="a link needs a right of its own")
def test_a_file_that_cannot_be_read_stops_its_own_spec_only(here: Path) -> None:
    spec(here / "a")
    (spec(here / "b") / "3.yaml").symlink_to("nowhere")
    said = run("render", "b", "a", "--view", "plate", "-f", "svg")
    assert said.status == 2
    assert 'F005 cannot read "b/3.yaml"' in said.err
    assert drawn("diagrams/a") == ["plate.svg"]


@pytest.mark.parametrize("stop", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("moment", [1, 2, 4])
def test_a_run_that_is_broken_off_leaves_old_files_or_new_ones(
    here: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException, moment: int
) -> None:
    folder = spec(here / "a")
    only = ("--view", "plate,wie", "-f", "svg,png", "--quiet")
    run("render", "a", *only)
    old = files(here / "diagrams")
    (folder / "plate.yaml").write_text(PLATE.replace("Vergunningen", "Toestemmingen"), encoding="utf-8")
    run("render", "a", "-o", "new", *only)
    new = files(here / "new")
    replace, calls = Path.replace, []

    def broken(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == moment:
            raise stop
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", broken)
    said = run("render", "a", *only)
    assert said.status == (2 if isinstance(stop, OSError) else 130)
    assert ("No space left on device" in said.err) == isinstance(stop, OSError)
    found = files(here / "diagrams")
    assert found.keys() == old.keys()
    written = [name for name, data in found.items() if data != old[name]]
    assert len(written) == moment - 1
    assert all(found[name] == new[name] for name in written)
    assert found["a/manifest.json"] == old["a/manifest.json"]
