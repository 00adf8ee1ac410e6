"""From text to files: the same bytes every time, and links that lead to what is there."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.made import files, run
from tests.plates import NAMES, model
from zgwviz import gallery
from zgwviz.gallery import Wish
from zgwviz.view.catalogue import drawable

SPEC = "zaakgericht-werken"
HREF = re.compile(rb'\bhref="([^"#]+)"')


def one_of_each_kind(spec: str) -> str:
    """A comma list of the spec's smallest view of every kind that is drawn."""
    found = sorted(drawable(model(spec)), key=lambda entry: -entry.elements)
    return ",".join({entry.kind: entry.id for entry in found}.values())


def test_two_runs_with_two_hash_seeds_give_the_same_bytes(root: Path, tmp_path: Path) -> None:
    """Each format, each kind of view, and the manifest."""
    drawn = []
    for seed in ("0", "4242"):
        words = ("--view", f"plate,{one_of_each_kind(SPEC)}", "-f", "svg,png", "--width", "400", "--quiet", "-o")
        for more in ((f"specs/{SPEC}", *words), ("specs/starter", "--quiet", "-o")):
            subprocess.run(
                [sys.executable, "-m", "zgwviz", "render", *more, str(tmp_path / seed)],
                cwd=root,
                env={**os.environ, "PYTHONHASHSEED": seed},
                check=True,
            )
        drawn.append(files(tmp_path / seed))
    assert drawn[0].keys() == drawn[1].keys()
    assert [name for name, data in drawn[0].items() if data != drawn[1][name]] == []
    assert {f"{SPEC}/plate.png", f"{SPEC}/manifest.json", "starter/plate-a3.svg"} <= drawn[0].keys()


def test_no_link_is_dead_when_all_is_drawn(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    assert run("render", "specs/starter", "-f", "svg", "-o", tmp_path, "--quiet").status == 0
    found = files(tmp_path / "starter")
    assert dead(found) == []
    assert len(hrefs(found["plate.svg"])) > 10


def test_what_is_drawn_alone_links_to_nothing_that_is_not_there(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert run("render", "specs/starter", "--view", "plate", "-f", "svg", "-o", tmp_path / "a", "--quiet").status == 0
    assert [href for href in hrefs(files(tmp_path / "a/starter")["plate.svg"]) if b":" not in href] == []
    words = ("--view", "plate,doelen", "-f", "svg", "-o", tmp_path / "b", "--quiet")
    assert run("render", "specs/starter", *words).status == 0
    found = files(tmp_path / "b/starter")
    assert dead(found) == []
    assert b"doelen.svg" in hrefs(found["plate.svg"])


def test_on_another_paper_links_lead_to_that_paper_where_it_is_drawn(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    words = ("--view", "plate,doelen", "--paper", "a4,slide", "-f", "svg", "-o", tmp_path, "--quiet")
    assert run("render", "specs/starter", *words).status == 0
    found = files(tmp_path / "starter")
    assert b"doelen-a4.svg" in hrefs(found["plate-a4.svg"])
    assert b"doelen-slide.svg" in hrefs(found["plate.svg"])
    assert dead(found) == []


def hrefs(data: bytes) -> list[bytes]:
    """Where the links of a drawing lead, those inside it left out."""
    return [href for href in HREF.findall(data) if not href.startswith(b"data:")]


def dead(found: dict[str, bytes]) -> list[tuple[str, str]]:
    """Relative links to files that are not there."""
    return [
        (name, href.decode())
        for name, data in found.items()
        if name.endswith(".svg")
        for href in hrefs(data)
        if b":" not in href and href.decode() not in found
    ]


@pytest.mark.parametrize("spec", NAMES)
def test_every_file_has_a_name_of_its_own_also_on_a_disk_that_knows_no_case(spec: str) -> None:
    names = [name.casefold() for name in gallery.names(gallery.jobs(model(spec), Wish()))]
    assert sorted(set(names)) == sorted(names)


def test_the_usual_drawings_are_svg_and_of_plates_png_too() -> None:
    names = gallery.names(gallery.jobs(model(SPEC), Wish()))
    overall = [name for name in names if name.startswith("plate")]
    assert overall == [f"plate{paper}.{form}" for paper in ("", "-a3", "-a0") for form in ("svg", "png")]
    assert [name for name in names if name.startswith("zaken.")] == ["zaken.svg"]


def test_the_manifest_names_every_file_with_its_hash(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert run("render", "specs/starter", "--view", "plate,doelen", "-o", tmp_path, "--quiet").status == 0
    found = files(tmp_path / "starter")
    said = json.loads(found.pop("manifest.json"))
    assert {name: facts["sha256"] for name, facts in said["files"].items()} == digests(found.items())
    sources = {path.name: path.read_bytes() for path in (root / "specs/starter").glob("*.yaml")}
    assert said["sources"] == digests(sources.items())


def digests(found: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    """The SHA-256 of each file."""
    return {name: sha256(data).hexdigest() for name, data in found}


def test_the_committed_gallery_is_svg_and_pictures_of_overall_plates_of_25_mb_at_most(root: Path) -> None:
    if not (root / "diagrams").is_dir():
        pytest.skip("nothing is drawn yet")
    for spec in NAMES:
        found = files(root / "diagrams" / spec)
        assert sorted(json.loads(found["manifest.json"])["files"]) == sorted(found.keys() - {"manifest.json"})
        plates = {entry.id for entry in drawable(model(spec)) if entry.kind == "plate"}
        pictures = [name for name in found if not name.endswith((".svg", ".json"))]
        assert [name for name in pictures if not name.startswith(tuple(plates)) or not name.endswith(".png")] == []
    assert sum(len(data) for data in files(root / "diagrams").values()) <= 25_000_000
    assert "diagrams/** -text" in (root / ".gitattributes").read_text(encoding="utf-8")
